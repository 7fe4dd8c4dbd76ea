//! The screen of improvement: what is changed, when we look back, what customers said, how deals ended, and who tells
//! whom.

mod actions;
mod deals;
mod feedback;
mod reviews;

use crate::model::{Record, RecordKey, Table};
use crate::modules::improve::analysis::{kept, open, overdue};
use crate::modules::improve::spec::agreement;
use crate::modules::improve::{ModuleView, texts};
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, CardSection, ViewSwitch, line, linked_chips, rest_form};
use std::sync::Arc;

/// Improvement.
#[component]
pub fn Screen() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    view! {
        <div class="tools">
            <ViewSwitch tabs=ModuleView::TABS />
            <span class="grow"></span>
            <small role="status">{move || stand(shell)}</small>
        </div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Deals => view! { <deals::DealsView /> },
            ModuleView::Feedback => view! { <feedback::FeedbackView /> },
            ModuleView::Reviews => view! { <reviews::ReviewsView /> },
            ModuleView::Agreements => view! { <AgreementsView /> },
            ModuleView::List => view! { <actions::ActionTable /> },
            ModuleView::Actions => view! { <actions::ActionsView /> },
        }}
    }
}

/// How many actions are open, late and kept; nothing while there is none.
fn stand(shell: Shell) -> Option<String> {
    let (total, open, late, kept) = shell.workspace.watch_now(Watched::Content(Table::Action), |plan| {
        (plan.list(Table::Action).count(), open(plan), overdue(plan, shell.today()), kept(plan))
    });
    let late = (late > 0).then(|| texts::OVERDUE.with_count(late));
    let said = [Some(texts::OPEN_ACTIONS.with_count(open)), late, Some(texts::KEPT_CHANGES.with_count(kept))];
    let said: Vec<String> = said.iter().flatten().map(|message| shell.render(message)).collect();
    (total > 0).then(|| said.join(" · "))
}

/// Who tells whom what, and when.
#[component]
fn AgreementsView() -> impl IntoView {
    const AGREEMENTS: CardKind = CardKind {
        face: agreement_face,
        form: |key, record| rest_form(key, record, &[]),
        ..CardKind::plain(Table::Agreement)
    };
    view! { <CardSection kind=AGREEMENTS name=texts::SECTION_AGREEMENTS placeholder=texts::ADD_AGREEMENT /> }
}

fn agreement_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        <span class="who-tells">{linked_chips(record, agreement::FROM.spec)}" → "{linked_chips(record, agreement::TO.spec)}</span>
        {line(record, agreement::WHEN.spec)}
        {line(record, agreement::CHANNEL.spec)}
    }
}
