//! The scorecard: for each kind the candidates side by side, need by need, and what they come to.

use std::rc::Rc;

use crate::i18n::Text;
use crate::i18n::messages::{cards, form, what};
use crate::model::{Choice, Plan, RecordKey, Score, Table, Value};
use crate::modules::tools::analysis::{Ranked, candidates_of, fails, needs_of, note_test, ranked, score_of, test_of};
use crate::modules::tools::spec::{Priority, SCORE_LEVELS, ToolKind, need, tool_score};
use crate::modules::tools::texts;
use crate::modules::tools::view::kinds::MARKED;
use crate::modules::tools::view::standing::{best_chip, cost_line, fails_chip, score_line};
use crate::platform::focus_soon;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::{Scale, Steps};
use crate::ui::widgets::{Grid, ItemLink, Sheet, TextField, choice_chip, field_id, tell_cleared};

/// A card of scores for each kind that has needs and candidates.
#[component]
pub fn ScoresView() -> impl IntoView {
    let shell = use_shell();
    let shown = shell.workspace.watch_tables(MARKED, |plan| {
        let has_both = |kind: &ToolKind| !needs_of(plan, *kind).is_empty() && !candidates_of(plan, *kind).is_empty();
        ToolKind::ALL.iter().copied().filter(has_both).map(ToolKind::code).collect::<Vec<_>>()
    });
    view! {
        <p class="help scores-how">{shell.text(texts::SCORES_HOW)}</p>
        {when(move || shown.with(Vec::is_empty), move || view! { <p class="empty">{shell.text(texts::SCORES_EMPTY)}</p> })}
        {each(move || shown.get(), move |code| ToolKind::from_code(code).map(|kind| view! { <Scorecard kind /> }))}
    }
}

/// The needs of a kind as rows, its candidates as columns.
#[component]
fn Scorecard(kind: ToolKind) -> impl IntoView {
    let shell = use_shell();
    let needs = shell.workspace.watch(Watched::List(Table::Need), move |plan| needs_of(plan, kind));
    let candidates = shell.workspace.watch(Watched::List(Table::Candidate), move |plan| candidates_of(plan, kind));
    let ranks = shell.workspace.watch_tables(MARKED, move |plan| ranked(plan, kind));
    let place = move |candidate: RecordKey| ranks.get().into_iter().find(|place| place.candidate == candidate);
    let head = move |target: RecordKey| {
        let best = move || place(target).and_then(|place| ranks.with(|ranks| best_chip(shell, &place, ranks)));
        view! { <th scope="col"><ItemLink target arrow="" with_name=true /> {best}</th> }
    };
    let cells = move |need: RecordKey| {
        each(move || candidates.get(), move |candidate| view! { <td><Cell candidate need /></td> })
    };
    let row = move |need: RecordKey| view! { <tr><th scope="row"><NeedHead key=need /></th>{cells(need)}</tr> };
    let sum = move |candidate: RecordKey| {
        let said = move || place(candidate).map(|place| total_cell(shell, &place));
        view! { <td data-testid="score-total">{said}</td> }
    };
    let cost = move |candidate: RecordKey| {
        let record = shell.workspace.record(candidate);
        let said = move || {
            let _record = record.get();
            let line = shell.workspace.read(|plan| cost_line(shell, plan, candidate));
            line.unwrap_or_else(|| shell.preferences.text(texts::COST_NONE).to_owned())
        };
        view! { <td>{said}</td> }
    };
    let label = move |text: Text| view! { <th scope="row">{shell.text(text)}</th> };
    view! {
        <Sheet name=kind.label() holds_region=true>
            <Grid name=kind.label() class="side-by-side scorecard" test_id=format!("scorecard-{}", kind.code())>
                <thead><tr><th scope="col">{shell.text(Table::Need.spec().name)}</th>{each(move || candidates.get(), head)}</tr></thead>
                <tbody>
                    {each(move || needs.get(), row)}
                    <tr class="sum">{label(texts::COLUMN_SUM)}{each(move || candidates.get(), sum)}</tr>
                    <tr>{label(texts::COLUMN_COST)}{each(move || candidates.get(), cost)}</tr>
                </tbody>
            </Grid>
        </Sheet>
    }
}

fn total_cell(shell: Shell, place: &Ranked) -> View {
    view! { <b>{score_line(shell, place.total)}</b> {fails_chip(shell, place.total)} }
}

/// What has to be done, how much it matters, and how it is tested.
#[component]
fn NeedHead(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let weight = move || {
        let weight = record.get()?.get(need::WEIGHT)?;
        Some(shell.render(&texts::NEED_WEIGHT.with("weight", weight.get())))
    };
    let test = move || record.get()?.written(need::TEST.spec);
    view! {
        <ItemLink target=key arrow="" with_name=true />
        <span class="need-head">{choice_chip(record, need::PRIORITY.spec)} <small>{weight}</small></span>
        {move || test().map(|test| view! { <small>{test}</small> })}
    }
}

/// The score of a candidate for a need, and what was seen.
#[component]
fn Cell(candidate: RecordKey, need: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let test = Memo::new(move |_| {
        shell.workspace.track(Watched::List(Table::ToolScore));
        let key = |plan: &Plan| test_of(plan, candidate, need).map(|(key, _)| key);
        shell.workspace.watch_now(Watched::Record(candidate), key)
    });
    let mark = shell.workspace.watch_tables(MARKED, move |plan| {
        let must = plan.get(need).is_some_and(|record| record.get(need::PRIORITY) == Some(Priority::Must));
        let scored = score_of(plan, candidate, need).is_some();
        if fails(plan, candidate, need) {
            Some(texts::MUST_FAILED)
        } else {
            (must && !scored).then_some(texts::MUST_LEFT)
        }
    });
    let sign = move || {
        let text = mark.get()?;
        let class = if text == texts::MUST_FAILED { "tool-fails" } else { "help" };
        Some(view! { <small class=class>{shell.text(text)}</small> })
    };
    let name = move || {
        let line = texts::CELL.with("label", tool_score::SCORE.spec.label);
        let line = line.with("candidate", shell.workspace.name_of(candidate));
        shell.render(&line.with("need", shell.workspace.name_of(need)))
    };
    view! {
        <span class="score-cell">
            {steps(shell, candidate, need, test, name)}
            {sign}
        </span>
        {move || test.get().map(|key| view! { <Evidence key candidate need /> })}
    }
}

/// The dots. The record that holds the score is made with the first of them.
fn steps(
    shell: Shell,
    candidate: RecordKey,
    need: RecordKey,
    test: Memo<Option<RecordKey>>,
    name: impl Fn() -> String + Copy + Send + Sync + 'static,
) -> View {
    let score = move || {
        let key = test.get()?;
        let read = |plan: &Plan| plan.get(key).and_then(|record| record.get(tool_score::SCORE));
        shell.workspace.watch_now(Watched::Record(key), read).map(Score::get)
    };
    let id = format!("score-{}-{}", candidate.id.0, need.id.0);
    let own = id.clone();
    let on_set = move |mark: Option<u8>| {
        let value = mark.and_then(Score::new).map(Value::Score);
        let command =
            shell.workspace.read(|plan| Some(note_test(plan, candidate, need, tool_score::SCORE.spec, value)));
        if let Some(command) = command {
            let edit = what::WHAT_EDIT.with("name", shell.workspace.name_of(candidate));
            shell.workspace.run(command, edit.with("field", tool_score::SCORE.spec.label));
            if mark.is_none() {
                tell_cleared(shell, candidate, shell.workspace.name_of(need));
            }
            focus_soon(vec![own.clone()]);
        }
    };
    let spoken = move || match score() {
        None => shell.preferences.text(form::VAL_NONE).to_owned(),
        Some(value) => {
            let said = cards::SCORE_OF.with("label", tool_score::SCORE.spec.label).with("value", value);
            let word = SCORE_LEVELS.get(usize::from(value).saturating_sub(1)).map(|word| shell.preferences.text(*word));
            format!("{}, {}", shell.render(&said), word.unwrap_or_default())
        }
    };
    let word = move || {
        let level = usize::from(score()?).checked_sub(1)?;
        SCORE_LEVELS.get(level).map(|word| shell.preferences.text(*word))
    };
    let scale =
        Scale { min: Score::MIN, max: Score::MAX, value: Rc::new(score), on_set: Rc::new(on_set), amount: true };
    view! {
        <Steps scale id=Some(id) label=name spoken title=spoken />
        <small class="score-word">{word}</small>
    }
}

/// The field for what was seen.
#[component]
fn Evidence(key: RecordKey, candidate: RecordKey, need: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let field = tool_score::EVIDENCE.spec;
    let name = Signal::derive(move || {
        let line = texts::CELL.with("label", field.label).with("candidate", shell.workspace.name_of(candidate));
        shell.render(&line.with("need", shell.workspace.name_of(need)))
    });
    let placeholder = Signal::derive(move || shell.preferences.text(field.label).to_owned());
    view! { <TextField key record field id=field_id(key, field) name placeholder /> }
}
