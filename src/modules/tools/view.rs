//! The screen of the digital tools: what is needed, what might do it, what the tests showed, what is decided, and the
//! process as the pipeline of a CRM.

mod blueprint;
mod candidates;
mod decisions;
mod needs;
mod scores;
mod standing;

use crate::i18n::Text;
use crate::model::Table;
use crate::modules::tools::analysis::decided;
use crate::modules::tools::spec::ToolKind;
use crate::modules::tools::{ModuleView, texts};
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{BoardPlace, ViewSwitch};

/// The digital tools.
#[component]
pub fn Screen() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    let stand = shell.workspace.watch_tables(&[Table::Need, Table::ToolDecision], decided);
    let line = move || {
        let stand = stand.get();
        let line = texts::SUMMARY.with_count(stand.kinds).with("decided", stand.decided);
        (stand.kinds > 0).then(|| shell.render(&line))
    };
    view! {
        <div class="tools">
            <ViewSwitch tabs=ModuleView::TABS />
            <span class="grow"></span>
            <small role="status" data-testid="tools-summary">{line}</small>
        </div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Candidates => view! { <candidates::CandidatesView /> },
            ModuleView::Scores => view! { <scores::ScoresView /> },
            ModuleView::Decisions => view! { <decisions::DecisionsView /> },
            ModuleView::Blueprint => view! { <blueprint::BlueprintView /> },
            ModuleView::List => view! { <needs::NeedTable /> <candidates::CandidateTable /> },
            ModuleView::Needs => view! { <needs::NeedsView /> },
        }}
    }
}

/// A place of the board for each kind.
fn kinds(placeholder: Text) -> Vec<BoardPlace> {
    let place = |kind: ToolKind, note: Text| BoardPlace { note: Some(note), ..BoardPlace::of(kind, placeholder) };
    vec![
        place(ToolKind::Crm, texts::NOTE_CRM),
        place(ToolKind::Analytics, texts::NOTE_ANALYTICS),
        place(ToolKind::SalesPlatform, texts::NOTE_PLATFORM),
        place(ToolKind::Other, texts::NOTE_OTHER),
    ]
}

/// How many records of a table stand on no place of its board, where there are any.
fn unsorted(table: Table) -> View {
    let shell = use_shell();
    let count = shell.workspace.watch(Watched::List(table), move |plan| {
        plan.list(table).filter(|(_, record)| table.spec().place_of(record).is_none()).count()
    });
    when(
        move || count.get() > 0,
        move || {
            view! { <p class="hint">{move || shell.render(&texts::UNSORTED.with_count(count.get()))}</p> }
        },
    )
}

/// What the marks of candidates hang on.
const MARKED: &[Table] = &[Table::Need, Table::Candidate, Table::ToolScore];
