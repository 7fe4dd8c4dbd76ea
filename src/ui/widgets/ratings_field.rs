//! Marks for the records of a table, a row of dots for each.

use std::rc::Rc;
use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::messages::{cards, form, say};
use crate::model::{FieldSpec, Kind, RatingsSpec, Record, RecordKey, Value};
use crate::modules::Module;
use crate::store::{Route, use_shell};
use crate::ui::primitives::{Scale, Steps};
use crate::ui::widgets::tell_cleared;

/// A row for each rated record: what the low end means, the dots, what the high end means.
#[component]
pub fn RatingsField(
    /// The record.
    key: RecordKey,
    /// The record, watched.
    record: Memo<Option<Arc<Record>>>,
    /// The field.
    field: &'static FieldSpec,
    /// The id of the first row's dots, for what goes to the field.
    id: String,
) -> impl IntoView {
    let shell = use_shell();
    let Kind::Ratings(spec) = field.kind else { return View::Nothing };
    let rated = shell.workspace.keys_of(spec.of);
    let there = move || {
        let module = Route::module(shell.workspace.open_plan()?, Module::of(spec.of)?);
        Some(module.with_view(Module::view_of(spec.of)).href())
    };
    let first = move || rated.with(|rated| rated.first().copied());
    view! {
        {when(move || rated.with(Vec::is_empty), move || view! {
            <p class="empty">
                {shell.text(cards::RATINGS_NOTHING)} " "
                {there().map(|href| view! { <a href=href>{move || shell.render(&cards::RATINGS_ADD.with("what", spec.of.spec().name))}</a> })}
            </p>
        })}
        <div class="ratings" role="group" aria-label=shell.text(field.label)>
            {each(move || rated.get(), move |target| {
                let id = (first() == Some(target)).then(|| id.clone());
                view! { <RatingRow key record field spec target id /> }
            })}
        </div>
    }
}

#[component]
fn RatingRow(
    key: RecordKey,
    record: Memo<Option<Arc<Record>>>,
    field: &'static FieldSpec,
    spec: &'static RatingsSpec,
    target: RecordKey,
    id: Option<String>,
) -> impl IntoView {
    let shell = use_shell();
    let rated = shell.workspace.record(target);
    let end = move |field: &'static FieldSpec| rated.get().map(|record| record.text_of(field).to_owned());
    let name = move || rated.get().map(|record| shell.render(&spec.name_of(&record))).unwrap_or_default();
    let marks = move || match record.get().as_ref().and_then(|record| record.value(field)) {
        Some(Value::Ratings(marks)) => marks.clone(),
        _ => Default::default(),
    };
    let on_set = move |mark: Option<u8>| {
        shell.workspace.write(key, field, Some(Value::Ratings(marks().with(target, mark))));
        shell.workspace.end_burst();
        match mark {
            Some(mark) => {
                let said = say::SAY_MARK.with("label", name()).with("name", shell.workspace.name_of(key));
                shell.notices.say(said.with("value", mark));
            }
            None => tell_cleared(shell, key, name()),
        }
    };
    let spoken = move || match marks().of(target) {
        Some(mark) => shell.render(&cards::MARK_OF.with("value", mark).with("min", spec.min).with("max", spec.max)),
        None => shell.preferences.text(form::VAL_NONE).to_owned(),
    };
    let scale = Scale {
        min: spec.min,
        max: spec.max,
        value: Rc::new(move || marks().of(target)),
        on_set: Rc::new(on_set),
        amount: spec.opposite.is_none(),
    };
    let low = move || if spec.opposite.is_some() { end(spec.of.spec().title) } else { Some(name()) };
    let meaning = move || {
        let rated = rated.get()?;
        let meaning = spec.meaning_of(&rated, marks().of(target)?).to_owned();
        Some(meaning).filter(|meaning| !meaning.is_empty())
    };
    view! {
        <div class="rating" class:two-ends=spec.opposite.is_some()>
            <span class="rating-end">{low}</span>
            <Steps scale id label=name spoken title=name />
            {spec.opposite.map(|field| view! { <span class="rating-end">{move || end(field)}</span> })}
            {move || meaning().map(|meaning| view! { <small class="rating-meaning">{meaning}</small> })}
        </div>
    }
}
