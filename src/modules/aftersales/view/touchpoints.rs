//! The touchpoints as cards.

use std::sync::Arc;

use crate::model::{Record, RecordKey, Table};
use crate::modules::aftersales::analysis::{Stop, When, first_stop};
use crate::modules::aftersales::spec::{Repeat, touchpoint};
use crate::modules::aftersales::texts;
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, CardSection, choice_chip, line, owner_chip, quoted};

const TOUCHPOINTS: CardKind = CardKind { face, ..CardKind::plain(Table::Touchpoint) };

/// What we do for the customer, in the user's own order.
#[component]
pub fn TouchpointsView() -> impl IntoView {
    view! { <CardSection kind=TOUCHPOINTS name=texts::SECTION_TOUCHPOINTS placeholder=texts::ADD_TOUCHPOINT empty=texts::FRAME.empty /> }
}

/// When it first comes and how often, why, how and by whom; the words; what is to be minded.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let stop = Memo::new(move |_| {
        let _own = record.get();
        shell.workspace.track(Watched::Record(shell.workspace.single(Table::Handover)));
        shell
            .workspace
            .watch_now(Watched::Record(shell.workspace.single(Table::Contract)), |plan| first_stop(plan, key))
    });
    let when = move |stop: Stop| {
        let first = match stop.when {
            When::On { date, day: Some(_) } => {
                Some(texts::NEXT_DATE.with("date", shell.preferences.with_formats(|formats| formats.day(date))))
            }
            _ => None,
        };
        view! {
            <b class="card-fact" class:missing=stop.when == When::Open>{shell.render(&stop.when.words())}</b>
            {first.map(|first| view! { <span>{shell.render(&first)}</span> })}
        }
    };
    let repeats = move || {
        record.get().and_then(|record| record.get(touchpoint::REPEAT)).is_some_and(|repeat| repeat != Repeat::Once)
    };
    let note = move || stop.get().and_then(|stop| stop.note).map(|note| shell.render(&note.message()));
    view! {
        {move || stop.get().map(when)}
        {move || repeats().then(|| choice_chip(record, touchpoint::REPEAT.spec))}
        {choice_chip(record, touchpoint::PURPOSE.spec)}
        {choice_chip(record, touchpoint::CHANNEL.spec)}
        {owner_chip(record, touchpoint::OWNER.spec)}
        {move || note().map(|note| view! { <span class="hint">{note}</span> })}
        {quoted(record, touchpoint::MESSAGE.spec)}
        {line(record, touchpoint::SKIP_IF.spec)}
    }
}
