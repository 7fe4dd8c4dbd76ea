//! The deals of a plan by the stages of its process; with a deal in the address it is that deal's page.

mod board;
mod card;
mod compare;
mod page;
mod parts;

use crate::app::module::SampleBanner;
use crate::i18n::messages::deals;
use crate::model::Table;
use crate::store::{Page, Route, Watched, use_shell};
use crate::ui::dom::prelude::*;
use board::Deals;
use page::DealPage;

/// The page.
#[component]
pub fn DealsPage() -> impl IntoView {
    let shell = use_shell();
    let asked = Memo::new(move |_| match shell.route() {
        Route::Plan { page: Page::Deals, item, .. } => item.filter(|key| key.table == Table::Deal),
        _ => None,
    });
    let is_there = move || {
        let deal = asked.get()?;
        Some(shell.workspace.watch_now(Watched::List(Table::Deal), |plan| plan.get(deal).is_some()))
    };
    let is_there = Memo::new(move |_| is_there());
    let back = move || shell.workspace.open_plan().map(|plan| Route::page(plan, Page::Deals).href());
    view! {
        <main id="content" class="page deals" tabindex="-1">
            <SampleBanner />
            {when(move || is_there.get().is_some(), move || view! { <p class="crumb"><a href=back>{shell.text(deals::DEALS_ALL)}</a></p> })}
            {move || match (asked.get(), is_there.get()) {
                (Some(deal), Some(true)) => view! { <DealPage deal /> },
                (Some(_), _) => view! {
                    <h1>{shell.text(deals::DEALS_TITLE)}</h1>
                    <p class="empty" role="status">{shell.text(deals::DEALS_GONE)}</p>
                },
                (None, _) => view! { <Deals /> },
            }}
        </main>
    }
}
