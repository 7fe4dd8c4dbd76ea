//! The screen of the digital tools: what is needed, what might do it, what the tests showed, what is decided, the process
//! as the pipeline of a CRM, what our own data say, and how we sell online.

mod blueprint;
mod candidates;
mod data;
mod decisions;
mod kinds;
mod needs;
mod online;
mod scores;
mod sheet;
mod standing;

use crate::model::Table;
use crate::modules::tools::analysis::decided;
use crate::modules::tools::{ModuleView, texts};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::ViewSwitch;

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
            ModuleView::Data => view! { <data::DataView /> },
            ModuleView::Online => view! { <online::OnlineView /> },
            ModuleView::List => view! { <needs::NeedTable /> <candidates::CandidateTable /> },
            ModuleView::Needs => view! { <needs::NeedsView /> <sheet::SharedSheet /> },
        }}
    }
}
