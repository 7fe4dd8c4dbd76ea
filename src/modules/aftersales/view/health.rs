//! The health score: its facts, its levels, and a place to try it.

use std::rc::Rc;
use std::sync::Arc;

use crate::model::{Choice, FieldSpec, Number, Record, RecordKey, Table};
use crate::modules::aftersales::analysis::{Health, WHOLE, health, weights};
use crate::modules::aftersales::spec::{health_factor, health_level};
use crate::modules::aftersales::texts;
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{
    CardKind, CardSection, Entry, FieldControl, Sheet, line, name_on_face, number_entry, owner_chip, rest_form,
};

const FACTORS: CardKind = CardKind {
    face: factor_face,
    form: |key, record| rest_form(key, record, ON_FACE),
    ..CardKind::plain(Table::HealthFactor)
};
const ON_FACE: &[&FieldSpec] = &[health_factor::WEIGHT.spec];
const LEVELS: CardKind = CardKind { face: level_face, ..CardKind::plain(Table::HealthLevel) };

/// Facts, levels, and the trial.
#[component]
pub fn HealthView() -> impl IntoView {
    let shell = use_shell();
    let sum = shell.workspace.watch(Watched::Content(Table::HealthFactor), weights);
    let none = shell.workspace.has_none(Table::HealthFactor);
    let beside = view! {
        {when(move || !none.get(), move || view! {
            <small data-testid="weights" role="status" class:missing=move || sum.get() != WHOLE>
                {move || shell.render(&texts::WEIGHT_SUM.with("sum", sum.get()))}
            </small>
        })}
    };
    view! {
        <CardSection kind=FACTORS name=texts::SECTION_HEALTH placeholder=texts::ADD_FACTOR empty=texts::EMPTY_HEALTH beside=beside />
        <div class="levels"><CardSection kind=LEVELS name=texts::SECTION_LEVELS placeholder=texts::ADD_LEVEL /></div>
        {when(move || !none.get(), move || view! { <Trial /> })}
    }
}

/// Values to try, and the colour they come to.
#[component]
fn Trial() -> impl IntoView {
    let shell = use_shell();
    let factors = shell.workspace.keys_of(Table::HealthFactor);
    let values = RwSignal::new(Vec::<(RecordKey, f64)>::new());
    let result = Memo::new(move |_| {
        let values = values.get();
        let value = |key: RecordKey| values.iter().find(|(at, _)| *at == key).map(|(_, value)| *value);
        shell.workspace.track_tables(&[Table::HealthFactor, Table::HealthLevel]);
        shell.workspace.read(|plan| health(plan, value))
    });
    let enter = move |key: RecordKey, number: Option<Number>| {
        values.update(|values| {
            values.retain(|(at, _)| *at != key);
            values.extend(number.map(|number| (key, number.get())));
        });
    };
    let tried =
        move |key: RecordKey| values.with(|values| values.iter().find(|(at, _)| *at == key).map(|(_, value)| *value));
    let row = move |key: RecordKey| {
        let record = shell.workspace.record(key);
        let id = format!("try-{}", key.id.0);
        let measure = move || record.get().and_then(|record| record.written(health_factor::MEASURE.spec));
        let name = move || shell.render(&shell.workspace.name_of(key));
        let entry = Entry {
            field: health_factor::FULL_AT.spec,
            id: id.clone(),
            name: Signal::derive(name),
            placeholder: Signal::derive(String::new),
            value: Rc::new(move || tried(key)),
            on_number: Rc::new(move |number| enter(key, number)),
            live: true,
        };
        view! {
            <div class="form-row">
                <label class="label" for=id>{name}</label>
                {number_entry(entry)}
                <p class="help">{measure}</p>
            </div>
        }
    };
    view! {
        <Sheet name=texts::HEALTH_PREVIEW beside=view! { <small>{shell.text(texts::PREVIEW_NOT_KEPT)}</small> }>
            <div class="form">{each(move || factors.get(), row)}</div>
            <div role="status" data-testid="health-result">{move || match result.get() {
                None => view! { <p class="help">{shell.text(texts::PREVIEW_WAITING)}</p> },
                Some(health) => view! { <Verdict health /> },
            }}</div>
        </Sheet>
    }
}

/// The score with its level in words, and what is done there.
#[component]
fn Verdict(health: Health) -> impl IntoView {
    let shell = use_shell();
    let score = shell.render(&texts::PREVIEW_SCORE.with("score", health.score));
    let Some((level, key)) = health.level else {
        return view! { <p><b>{score}</b>" "{shell.text(texts::PREVIEW_NO_LEVEL)}</p> };
    };
    let record = shell.workspace.record(key);
    let action = move || record.get().and_then(|record| record.written(health_level::ACTION.spec));
    view! {
        <p class="health-verdict">
            <b class="level" data-level=level.code()>{shell.text(level.label())}</b>
            <b>{score}</b>
            <span>{action}</span>
        </p>
    }
}

/// Its weight, and between which values it runs.
fn factor_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let ends = move || {
        let record = record.get()?;
        let (zero, full) = (record.get(health_factor::ZERO_AT)?, record.get(health_factor::FULL_AT)?);
        Some(texts::FACTOR_ENDS.with("zero", zero.get()).with("full", full.get()))
    };
    view! {
        <span class="factor-weight">
            <span aria-hidden="true">{shell.text(health_factor::WEIGHT.spec.label)}</span>
            <FieldControl key record field=health_factor::WEIGHT.spec name=name_on_face(key, health_factor::WEIGHT.spec.label) />
        </span>
        {move || ends().map(|ends| view! { <span>{shell.render(&ends)}</span> })}
        {line(record, health_factor::MEASURE.spec)}
    }
}

/// From which score it begins, within how many hours its action is done, and by whom.
fn level_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let facts = move || {
        let record = record.get()?;
        let from = record.get(health_level::FROM_SCORE).map(|from| texts::LEVEL_FROM.with("score", from.get()));
        let within = record.get(health_level::WITHIN_H).map(|hours| texts::LEVEL_WITHIN.with("n", hours.get()));
        let facts: Vec<_> = [from, within].into_iter().flatten().map(|fact| shell.render(&fact)).collect();
        (!facts.is_empty()).then(|| facts.join(" · "))
    };
    let code = move || record.get().and_then(|record| record.get(health_level::LEVEL)).map_or("", Choice::code);
    view! {
        <span class="level-mark" data-level=code aria-hidden="true"></span>
        {move || facts().map(|facts| view! { <span>{facts}</span> })}
        {owner_chip(record, health_level::OWNER.spec)}
    }
}
