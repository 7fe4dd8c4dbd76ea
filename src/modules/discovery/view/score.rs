//! How opportunities are judged, and those that were.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::messages::deals;
use crate::model::{Choice, Field, FieldSpec, Number, Plan, Record, RecordKey, Table};
use crate::modules::discovery::analysis::{
    Outcome, Scored, choose_set, lines_fault, most_points, needs_reason, red_flags, scored, worth,
};
use crate::modules::discovery::spec::{CriterionSet, Decision, criterion, deal, scoring};
use crate::modules::discovery::texts;
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::widgets::{
    CardKind, CardList, CardSection, FieldControl, Help, ListPlace, RecordForm, line, name_on_face, owner_chip,
};

const CRITERIA: CardKind = CardKind { face: criterion_face, ..CardKind::plain(Table::Criterion) };
const DEALS: CardKind = CardKind {
    face: deal_face,
    form: |key, record| view! { <RecordForm key record fields=JUDGED.to_vec() /> },
    told: &[deal::STAGE.spec, deal::OWNER.spec],
    ..CardKind::plain(Table::Deal)
};

/// What is said of a deal here; the rest stands on its page.
const JUDGED: &[&FieldSpec] =
    &[deal::SCORES.spec, deal::REASON.spec, deal::SCORED_ON.spec, deal::OWNER.spec, deal::PERSONAS.spec];

/// More cells than this in a bar are too thin to be told apart.
const MOST_CELLS: u32 = 60;

/// The rule, folded once it stands, and the opportunities.
#[component]
pub fn ScoreView() -> impl IntoView {
    view! {
        <Rule />
        <CardSection kind=DEALS name=texts::SECTION_CHECKS placeholder=texts::ADD_CHECK empty=texts::EMPTY_CHECKS />
    }
}

/// The set, the lines, the criteria.
#[component]
fn Rule() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(Table::Scoring);
    let record = shell.workspace.record(key);
    let place = ListPlace::whole(Table::Criterion.spec().name, texts::ADD_CRITERION);
    let places = StoredValue::new(vec![place]);
    let judged = watch_rule(shell, |plan| (most_points(plan), lines_fault(plan)));
    let has_line =
        record.with_untracked(|record| record.as_ref().is_some_and(|record| record.get(scoring::GO_LINE).is_some()));
    // Open while there is something to set, and where the address leads into it; what the user does then stays.
    let stands = has_line && judged.with_untracked(|(most, _)| *most > 0);
    let wanted = shell.selected.get_untracked().is_some_and(|key| key.table != Table::Deal);
    let open = !stands || wanted;
    view! {
        <details class="sheet fold" open=open id=key.to_string()>
            <summary>
                <h2>{shell.text(texts::SECTION_SCORING)}</h2>
                <span>{move || summary(shell, record.get())}</span>
            </summary>
            <div class="form">
                <div class="form-row wide">
                    <span class="label">{shell.text(scoring::SET.spec.label)}</span>
                    <div class="control-line"><Sets record /></div>
                    <Help table=Table::Scoring field=scoring::SET.spec />
                </div>
            </div>
            <RecordForm key record fields=vec![scoring::GO_LINE.spec, scoring::NO_GO_LINE.spec, scoring::REVIEWED_BY.spec] />
            {move || judged.get().1.map(|fault| view! { <p class="hint" role="status">{shell.render(&fault)}</p> })}
            {bar(shell, None)}
            {when(move || judged.with(|(most, _)| *most == 0), move || view! { <p class="empty">{shell.text(texts::EMPTY_CRITERIA)}</p> })}
            <CardList kind=CRITERIA place open=shell.selected places />
        </details>
    }
}

/// Something of the criteria and lines, watched.
fn watch_rule<T>(shell: Shell, read: impl Fn(&Plan) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: Default + Clone + PartialEq + Send + Sync + 'static,
{
    Memo::new(move |_| {
        shell.workspace.track_tables(&[Table::Criterion]);
        shell.workspace.watch_now(Watched::Record(RecordKey::single(Table::Scoring)), &read)
    })
}

/// The lines in a few words.
fn summary(shell: Shell, record: Option<Arc<Record>>) -> String {
    let line = |field: Field<Number>| {
        let value = record.as_ref()?.get(field)?.get();
        Some(format!("{} {value}", shell.preferences.text(field.spec.label)))
    };
    [scoring::GO_LINE, scoring::NO_GO_LINE].into_iter().filter_map(line).collect::<Vec<_>>().join(" · ")
}

/// The sets to choose from; one press brings the criteria.
#[component]
fn Sets(record: Memo<Option<Arc<Record>>>) -> impl IntoView {
    let shell = use_shell();
    let chosen = move || record.get().and_then(|record| record.get(scoring::SET));
    let choose = move |set: CriterionSet| {
        let locale = shell.preferences.locale_now();
        let patch = shell.workspace.make(|plan, ids| choose_set(plan, set, locale, ids));
        if shell.workspace.run_patch(&patch, texts::WHAT_SET.with("set", set.label())) {
            let count = shell.workspace.read(|plan| plan.list(Table::Criterion).count());
            shell.notices.say(texts::CRITERIA_COUNT.with_count(count));
        }
    };
    let button = move |set: CriterionSet| {
        let pressed = move || (chosen() == Some(set)).to_string();
        view! {
            <button type="button" aria-pressed=pressed on:click=move |_| choose(set)>{shell.text(set.label())}</button>
        }
    };
    view! {
        <div class="segments" role="group" aria-label=shell.text(scoring::SET.spec.label)>
            {CriterionSet::ALL.iter().copied().map(button).collect_view()}
        </div>
    }
}

/// The minimum, and what it warns of.
fn criterion_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let minimum = move || record.get().and_then(|record| record.get(criterion::MINIMUM)).map(Number::get);
    view! {
        {move || minimum().map(|minimum| view! {
            <span class="chip">{shell.text(criterion::MINIMUM.spec.label)}" "{minimum.to_string()}</span>
        })}
        {line(record, criterion::RED_FLAG.spec)}
    }
}

/// What the app proposes, what the user has decided, and what happens where nobody knows.
fn deal_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let result = Memo::new(move |_| {
        let _marks = record.get();
        watch_judged(shell, key, scored)
    });
    let flags = Memo::new(move |_| {
        let _marks = record.get();
        watch_judged(shell, key, red_flags)
    });
    let otherwise = Memo::new(move |_| {
        let _decision = record.get();
        watch_judged(shell, key, needs_reason)
    });
    let page = move || shell.workspace.open_plan().map(|plan| Route::deal(plan, key).href());
    let verdict = move |result: Scored| {
        view! { <span class=format!("verdict {}", class_of(result.outcome))>{shell.render(&result.says)}</span> }
    };
    view! {
        <span class="judged">
            <span role="status">{move || result.get().map(verdict)}</span>
            {bar(shell, Some(result))}
            <span class="decided">
                <span aria-hidden="true">{shell.text(deal::DECISION.spec.label)}</span>
                <FieldControl key record field=deal::DECISION.spec name=name_on_face(key, deal::DECISION.spec.label) />
            </span>
            {owner_chip(record, deal::OWNER.spec)}
            <a class="item-link" href=page>{shell.text(deals::OPEN_PAGE)}" →"</a>
        </span>
        {when(move || otherwise.get(), move || view! { <span class="hint">{shell.text(texts::DECIDED_OTHERWISE)}</span> })}
        <span class="red-flags">{move || flags.get().into_iter().map(|(criterion, flag)| view! {
            <span class="red-flag"><b>{move || shell.render(&shell.workspace.name_of(criterion))}</b>" "{flag}</span>
        }).collect_view()}</span>
    }
}

/// Something of an opportunity that the criteria and lines change too.
fn watch_judged<T: Default>(shell: Shell, key: RecordKey, read: impl FnOnce(&Plan, RecordKey) -> T) -> T {
    shell.workspace.track_tables(&[Table::Criterion]);
    shell.workspace.watch_now(Watched::Record(RecordKey::single(Table::Scoring)), |plan| read(plan, key))
}

const fn class_of(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Decided(Decision::Go) => "worth-go",
        Outcome::Decided(Decision::Clarify) => "worth-clarify",
        Outcome::Decided(Decision::NoGo) | Outcome::Blocked(_) => "worth-no_go",
        Outcome::Open | Outcome::Unmarked => "worth-open",
    }
}

/// Every sum that there can be, coloured by what it is worth; that of an opportunity stands out. The words beside it say
/// the same.
fn bar(shell: Shell, result: Option<Memo<Option<Scored>>>) -> impl IntoView {
    let cells = watch_rule(shell, |plan| {
        let most = most_points(plan);
        let worths = (0..=most).map(|sum| worth(plan, sum).map(Decision::code));
        if most > 0 && most <= MOST_CELLS { worths.collect::<Vec<_>>() } else { Vec::new() }
    });
    let judged = move || result.and_then(|result| result.get()).filter(|result| result.outcome != Outcome::Unmarked);
    let here = move || judged().map(|result| result.score);
    let cell = move |(sum, worth): (u32, Option<&'static str>)| {
        view! {
            <span class=format!("worth-{}", worth.unwrap_or("open")) class:here=move || here() == Some(sum)>{sum.to_string()}</span>
        }
    };
    move || {
        let cells = cells.get();
        (!cells.is_empty()).then(|| {
            view! { <span class="score-bar" aria-hidden="true">{(0..).zip(cells).map(cell).collect_view()}</span> }
        })
    }
}
