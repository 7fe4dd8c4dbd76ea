//! The pages of a plan that belong to no module.

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::{deals, panel, people, print, snapshots};
use crate::store::{Page, Route, use_shell};

/// Coach, people and dates, thread, print and snapshots: at the foot of the rail, and on a phone, which has none, at that of the
/// journey.
#[component]
pub fn PlanLinks() -> impl IntoView {
    let shell = use_shell();
    let link = move |page: Page, label: Text, count: View| {
        let href = move || shell.workspace.open_plan().map(|plan| Route::page(plan, page).href());
        let here = move || matches!(shell.route(), Route::Plan { page: current, .. } if current == page);
        view! {
            <a class="rail-link" href=href aria-current=move || here().then_some("page")>{shell.text(label)}{count}</a>
        }
    };
    let count = move || {
        shell.count_findings().map(|count| {
            view! {
                <span class="count" translate="no" aria-hidden="true">{count}</span>
                <span class="visually-hidden">{shell.render(&panel::COACH_COUNT.with_count(count))}</span>
            }
        })
    };
    view! {
        {link(Page::Coach, panel::PANEL_COACH, count.into_view())}
        {link(Page::Deals, deals::DEALS_TITLE, View::Nothing)}
        {link(Page::People, people::PEOPLE_TITLE, View::Nothing)}
        {link(Page::Thread, panel::PANEL_THREAD, View::Nothing)}
        {link(Page::Export, print::EXPORT_MODULE, View::Nothing)}
        {link(Page::History, snapshots::SNAP_TITLE, View::Nothing)}
    }
}
