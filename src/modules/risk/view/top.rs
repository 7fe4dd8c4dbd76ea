//! The greatest risks, with what is done about each next.

use crate::model::{RecordKey, Table};
use crate::modules::risk::analysis::{next_response, top};
use crate::modules::risk::spec::{response, risk};
use crate::modules::risk::texts;
use crate::modules::risk::view::{band_chip, rating_of};
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::{dynamic, each, when};
use crate::ui::widgets::{ItemLink, due_chip, owner_chip};

/// The ten greatest risks in the order of what is left of them.
#[component]
pub fn TopView() -> impl IntoView {
    let shell = use_shell();
    let keys = Memo::new(move |_| {
        shell.workspace.track(Watched::List(Table::Risk));
        shell.workspace.watch_now(Watched::Content(Table::Risk), top)
    });
    let heads = [
        texts::COLUMN_NUMBER,
        Table::Risk.spec().name,
        texts::VIEW_INHERENT,
        texts::VIEW_RESIDUAL,
        risk::OWNER.spec.label,
        risk::TRIGGER.spec.label,
        texts::COLUMN_NEXT,
    ];
    let heads = heads.map(|head| view! { <th scope="col">{shell.text(head)}</th> });
    view! {
        <section class="sheet" aria-labelledby="top-risks">
            <h2 id="top-risks">{shell.text(texts::SECTION_TOP)}</h2>
            {when(move || keys.with(Vec::is_empty), move || view! { <p class="empty">{shell.text(texts::TOP_EMPTY)}</p> })}
            <div class="table-scroll" tabindex="0" role="region" aria-label=shell.text(texts::SECTION_TOP)>
                <table class="records top-risks">
                    <thead><tr>{heads.into_iter().collect_view()}</tr></thead>
                    <tbody>{each(move || keys.get(), move |key| view! { <TopRow key keys /> })}</tbody>
                </table>
            </div>
        </section>
    }
}

#[component]
fn TopRow(key: RecordKey, keys: Memo<Vec<RecordKey>>) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let rating = rating_of(record);
    let place = move || keys.with(|keys| keys.iter().position(|other| *other == key).map(|before| before + 1));
    let sign = move || record.get().and_then(|record| record.written(risk::TRIGGER.spec));
    let next = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(Table::RiskResponse));
        shell.workspace.watch_now(Watched::Record(key), |plan| next_response(plan, key))
    });
    view! {
        <tr data-testid="top-risk">
            <td class="narrow">{dynamic(place)}</td>
            <th scope="row"><ItemLink target=key arrow="" with_name=true /></th>
            <td class="narrow">{dynamic(move || rating.get().today.map(|spot| band_chip(shell, spot)))}</td>
            <td class="narrow">{dynamic(move || rating.get().residual.map(|spot| band_chip(shell, spot)))}</td>
            <td class="narrow">{owner_chip(record, risk::OWNER.spec)}</td>
            <td>{dynamic(sign)}</td>
            <td>{dynamic(move || next.get().map(|key| view! { <NextResponse key /> }))}</td>
        </tr>
    }
}

/// A response by name, with who does it until when.
#[component]
fn NextResponse(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    view! {
        <span class="next-response">
            <ItemLink target=key arrow="" with_name=true />
            {owner_chip(record, response::OWNER.spec)}
            {due_chip(record, response::DUE)}
        </span>
    }
}
