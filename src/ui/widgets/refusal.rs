//! Why what was typed cannot be taken, and the numbers that it may mean.

use std::rc::Rc;

use crate::i18n::Message;
use crate::i18n::messages::form;
use crate::model::{FieldSpec, InputFault, Kind};
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;

/// A text that waits in its field, as it means no value of the field, or more than one.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// Why it is not taken.
    pub fault: InputFault,
    /// The text.
    pub typed: String,
}

/// The reason below the field, with a button for each number that may be meant.
#[component]
pub fn Refusal(
    /// The id of the reason, which the field is described by.
    id: String,
    /// The field.
    field: &'static FieldSpec,
    /// What is refused, watched.
    #[prop(into)]
    refused: Signal<Option<Refused>>,
    /// What is stored, watched.
    stored: Rc<dyn Fn() -> String>,
    /// Takes the number that somebody has chosen.
    on_number: Rc<dyn Fn(f64)>,
) -> impl IntoView {
    let shell = use_shell();
    let choice = move |number: f64| {
        let on_number = on_number.clone();
        let figure = shell.format(|formats| formats.figure(number));
        let named = shell.render(&form::TAKE_READING.with("number", figure));
        view! { <button type="button" class="quiet" on:click=move |_| on_number(number)>{named}</button> }
    };
    view! {
        {move || {
            refused.get().map(|Refused { fault, typed }| {
                let message = shell.render(&explain(shell, fault, field, &typed, &stored()));
                let choices = fault.readings().into_iter().map(&choice).collect_view();
                view! { <p class="field-error" id=id.clone() role="alert">{message}</p> <span class="readings">{choices}</span> }
            })
        }}
    }
}

/// What is wrong with a typed text, and what is kept.
pub fn explain(shell: Shell, fault: InputFault, field: &FieldSpec, typed: &str, old: &str) -> Message {
    let message = match fault {
        InputFault::TooLong { excess } => form::VAL_TOO_LONG.with_count(excess).with("limit", Kind::MAX_TEXT),
        InputFault::Number => form::VAL_NUMBER.with("example", 24_000_u32),
        InputFault::Unclear { .. } => form::VAL_UNCLEAR.into(),
        InputFault::OtherCurrency { .. } => form::VAL_OTHER_CURRENCY.with("currency", shell.currency()),
        InputFault::Unit => form::VAL_UNIT.into(),
        InputFault::Range { min, max } => form::VAL_RANGE.with("min", min).with("max", max),
        // Of a date that is not whole the browser tells nothing that could be repeated.
        InputFault::Date if typed.is_empty() => form::VAL_DATE_PART.into(),
        InputFault::Date => form::VAL_DATE.with("example", "2026-03-09"),
        InputFault::EarlyYear(date) => form::VAL_YEAR.with("year", date.year().to_string()),
        InputFault::Time => form::VAL_TIME.into(),
        InputFault::Currency => form::VAL_CURRENCY.into(),
        InputFault::Email | InputFault::Choice => form::VAL_EMAIL.into(),
    };
    let message = message.with("field", field.label).with("value", typed);
    if old.is_empty() { message.with("old", form::VAL_NONE) } else { message.with("old", old) }
}
