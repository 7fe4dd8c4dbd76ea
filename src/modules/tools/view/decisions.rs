//! What is decided for each kind, beside how its candidates stand.

use std::sync::Arc;

use crate::model::{Choice, FieldSpec, Record, RecordKey, Table};
use crate::modules::tools::analysis::{Ranked, ranked, undecided};
use crate::modules::tools::spec::{Outcome, ToolKind, tool_decision};
use crate::modules::tools::texts;
use crate::modules::tools::view::kinds::MARKED;
use crate::modules::tools::view::standing::{best_chip, cost_line, fails_chip, score_line};
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, CardSection, ItemLink, face_choice, linked_line, owner_chip, rest_form};

const DECISIONS: CardKind = CardKind {
    face,
    form: |key, record| rest_form(key, record, ON_FACE),
    told: &[tool_decision::CANDIDATE.spec],
    ..CardKind::plain(Table::ToolDecision)
};
const ON_FACE: &[&FieldSpec] = &[tool_decision::OUTCOME.spec];

/// The decisions, and the kinds that still wait for one.
#[component]
pub fn DecisionsView() -> impl IntoView {
    let shell = use_shell();
    let left = shell.workspace.watch_tables(&[Table::Need, Table::ToolDecision], |plan| {
        undecided(plan).into_iter().map(ToolKind::code).collect::<Vec<_>>()
    });
    let start = move |kind: ToolKind| {
        let record = Record::default().with(tool_decision::KIND, kind).with(tool_decision::OUTCOME, Outcome::Open);
        shell.start_record(Table::ToolDecision, record, tool_decision::REASON.spec, kind.label());
    };
    let button = move |code: &'static str| {
        let kind = ToolKind::from_code(code)?;
        Some(
            view! { <button type="button" class="quiet" on:click=move |_| start(kind)>"+ "{shell.text(kind.label())}</button> },
        )
    };
    let lead = when(
        move || !left.with(Vec::is_empty),
        move || {
            view! {
                <div class="gap" data-testid="still-to-decide">
                    <span>{shell.text(texts::STILL_TO_DECIDE)}</span>
                    {each(move || left.get(), button)}
                </div>
            }
        },
    );
    view! {
        <div class="tool-decisions">
            <CardSection kind=DECISIONS name=texts::SECTION_DECISION placeholder=texts::ADD_DECISION lead />
        </div>
    }
}

/// What was decided and by whom, and how the candidates of the kind stand.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let kind = Memo::new(move |_| record.get().and_then(|record| record.get(tool_decision::KIND)).map(ToolKind::code));
    let of_kind = move || kind.get().and_then(ToolKind::from_code);
    let outcome = move || record.get().and_then(|record| record.get(tool_decision::OUTCOME)).map_or("", Outcome::code);
    view! {
        <span class="tool-standing" data-state=outcome>
            {when(move || kind.get().is_none(), move || face_choice(key, record, tool_decision::KIND.spec))}
            {face_choice(key, record, tool_decision::OUTCOME.spec)}
            {owner_chip(record, tool_decision::OWNER.spec)}
            {linked_line(record, tool_decision::CANDIDATE.spec)}
        </span>
        {move || of_kind().map(|kind| view! { <Ranking kind /> })}
    }
}

/// The candidates of a kind from the best to the last.
#[component]
fn Ranking(kind: ToolKind) -> impl IntoView {
    let shell = use_shell();
    let ranks = shell.workspace.watch_tables(MARKED, move |plan| ranked(plan, kind));
    let line = move |place: &Ranked, ranks: &[Ranked]| rank_line(shell, place, ranks);
    move || {
        let ranks = ranks.get();
        (!ranks.is_empty()).then(|| {
            view! { <ol class="tool-ranking">{ranks.iter().map(|place| line(place, &ranks)).collect_view()}</ol> }
        })
    }
}

fn rank_line(shell: Shell, place: &Ranked, ranks: &[Ranked]) -> View {
    let cost = shell.workspace.read(|plan| cost_line(shell, plan, place.candidate));
    view! {
        <li>
            <ItemLink target=place.candidate arrow="" with_name=true />
            <span>{score_line(shell, place.total)}</span>
            {best_chip(shell, place, ranks)}
            {fails_chip(shell, place.total)}
            {cost.map(|cost| view! { <span>{cost}</span> })}
        </li>
    }
}
