//! Issues with their limits and the range of agreement, and the options of each.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::model::{FieldSpec, Record, RecordKey, Table};
use crate::modules::negotiation::analysis::{bar, order_is_possible, weights_line, zopa};
use crate::modules::negotiation::spec::{issue, option};
use crate::modules::negotiation::texts;
use crate::modules::negotiation::view::figure::figure;
use crate::modules::negotiation::view::points::{fill_button, points_line};
use crate::store::{Watched, use_shell};
use crate::ui::widgets::{CardKind, CardList, CardSection, Drawn, ListPlace, RecordForm};

const ISSUES: CardKind = CardKind { face, form, ..CardKind::plain(Table::Issue) };
const OPTIONS: CardKind = CardKind { face: option_face, ..CardKind::plain(Table::IssueOption) };

/// What an issue is about, our figures, and what we think of theirs.
const GROUPS: [&[&FieldSpec]; 3] = [
    &[issue::UNIT.spec, issue::DIRECTION.spec, issue::MAIN_PRICE.spec],
    &[issue::OPENING.spec, issue::TARGET.spec, issue::WALK_AWAY.spec, issue::WEIGHT.spec],
    &[
        issue::THEIR_OPENING.spec,
        issue::THEIR_WALK_AWAY.spec,
        issue::EVIDENCE.spec,
        issue::STANDARD.spec,
        issue::ORIGIN.spec,
    ],
];

/// The issues.
#[component]
pub fn IssuesView() -> impl IntoView {
    let shell = use_shell();
    let weights = shell.workspace.watch(Watched::Content(Table::Issue), weights_line);
    let beside = view! {
        <small data-testid="weights">{move || weights.get().map(|line| shell.render(&line))}</small>
        {fill_button(shell)}
    };
    let lead = view! { <p class="help"><b>{shell.text(texts::ZOPA_LABEL)}</b>" "{shell.text(texts::ZOPA_NOTE)}</p> {points_line(shell)} };
    view! {
        <CardSection kind=ISSUES name=texts::SECTION_ISSUES placeholder=texts::ADD_ISSUE empty=texts::FRAME.empty beside lead />
    }
}

/// The range of agreement, drawn and in words, and what contradicts itself.
fn face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let drawing =
        move || record.get().and_then(|record| shell.preferences.with_formats(|formats| bar(&record, formats)));
    let line = move || record.get().map(|record| shell.render(&zopa(&record).line(record.text(issue::UNIT))));
    let is_wrong = move || record.get().is_some_and(|record| order_is_possible(&record) == Some(false));
    view! {
        <div class="range">
            {move || drawing().map(|drawing| view! { <Drawn drawing /> })}
            <div>
                <p data-testid="range" class="range-line">{line}</p>
                {move || is_wrong().then(|| view! { <p class="hint">{shell.text(texts::ORDER_WRONG)}</p> })}
                {figure(record, issue::WEIGHT, "chip private")}
            </div>
        </div>
    }
}

fn form(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let place = ListPlace::whole(texts::OPTIONS, texts::ADD_OPTION);
    let places = StoredValue::new(vec![place]);
    let groups = GROUPS.map(|fields| view! { <RecordForm key record fields=fields.to_vec() /> });
    view! {
        {groups.into_iter().collect_view()}
        <div class="parts">
            <h3>{shell.text(texts::OPTIONS)}</h3>
            <CardList kind=OPTIONS place open=shell.selected places whole=key />
        </div>
    }
}

/// The value of an option, and its points for us.
fn option_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! { {figure(record, option::VALUE, "chip")} {figure(record, option::POINTS, "chip private")} }
}
