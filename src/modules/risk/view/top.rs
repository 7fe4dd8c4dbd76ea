//! The greatest risks, with what is done about each next.

use crate::model::{RecordKey, Table};
use crate::modules::risk::analysis::{next_response, top};
use crate::modules::risk::spec::{response, risk};
use crate::modules::risk::texts;
use crate::modules::risk::view::band::{band_chip, rating_of};
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{ItemLink, Sheet, due_chip, line, owner_chip};

/// The ten greatest risks in the order of what is left of them.
#[component]
pub fn TopView() -> impl IntoView {
    let shell = use_shell();
    let keys = shell.workspace.watch_tables(&[Table::Risk], top);
    view! {
        <Sheet name=texts::SECTION_TOP>
            {when(move || keys.with(Vec::is_empty), move || view! { <p class="empty">{shell.text(texts::TOP_EMPTY)}</p> })}
            <ol class="top-risks">{each(move || keys.get(), move |key| view! { <TopRisk key /> })}</ol>
        </Sheet>
    }
}

/// One of them: its ratings, who watches it, the sign that it begins, and the response that is due next.
#[component]
fn TopRisk(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let rating = rating_of(record);
    let next = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(Table::RiskResponse));
        shell.workspace.watch_now(Watched::Record(key), |plan| next_response(plan, key))
    });
    view! {
        <li data-testid="top-risk">
            <div class="top-risk">
                <ItemLink target=key arrow="" with_name=true />
                <span class="pair-of-scores">
                    {move || rating.get().today.map(|spot| band_chip(shell, spot))}
                    <span aria-hidden="true">"→"</span>
                    <span class="visually-hidden">{shell.text(texts::VIEW_RESIDUAL)}": "</span>
                    {move || rating.get().residual.map(|spot| band_chip(shell, spot))}
                    {owner_chip(record, risk::OWNER.spec)}
                </span>
                {line(record, risk::TRIGGER.spec)}
                {move || next.get().map(|key| view! { <NextResponse key /> })}
            </div>
        </li>
    }
}

/// A response by name, with who does it until when.
#[component]
fn NextResponse(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    view! {
        <span class="said next-response">
            <b>{shell.text(texts::NEXT)}</b>
            <ItemLink target=key arrow="" with_name=true />
            {owner_chip(record, response::OWNER.spec)}
            {due_chip(record, response::DUE)}
        </span>
    }
}
