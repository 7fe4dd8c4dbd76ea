//! A judgement from 1 to 5: dots to press, digits to type.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::{cards, form, say};
use crate::model::{FieldSpec, Kind, Record, RecordKey, Score, Value};
use crate::store::use_shell;
use crate::ui::primitives::{derived, handler};

/// Five dots. Arrow keys and the digits 1 to 5 set it, 0 and Delete empty it; a press on the set dot empties it too.
#[component]
pub fn ScoreField(
    /// The record.
    key: RecordKey,
    /// The record, watched.
    record: Memo<Option<Arc<Record>>>,
    /// The field.
    field: &'static FieldSpec,
    /// Whether the word of the level stands beside the dots.
    #[prop(optional)]
    with_word: bool,
) -> impl IntoView {
    let shell = use_shell();
    let score = move || match record.get().as_ref().and_then(|record| record.value(field)) {
        Some(Value::Score(score)) => score.get(),
        _ => 0,
    };
    let set = move |value: u8| {
        let value = if value == score() { 0 } else { value };
        shell.workspace.write(key, field, Score::new(value).map(Value::Score));
        shell.workspace.end_burst();
        let said =
            say::SAY_SCORE.with("label", field.label).with("name", shell.workspace.name_of(key)).with("value", value);
        shell.notices.say(said);
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        let current = score();
        let value = match event.key().as_str() {
            "ArrowRight" | "ArrowUp" if !event.alt_key() => (current + 1).min(Score::MAX),
            "ArrowLeft" | "ArrowDown" if !event.alt_key() => current.saturating_sub(1),
            "Delete" | "Backspace" | "0" => 0,
            digit => match digit.parse::<u8>().ok().and_then(Score::new) {
                Some(score) => score.get(),
                None => return,
            },
        };
        event.prevent_default();
        event.stop_propagation();
        if value != current {
            set(value);
        }
    };
    let word = move || level_word(field, score()).map(|word| shell.preferences.text(word));
    let spoken = move || match score() {
        0 => shell.preferences.text(form::VAL_NONE).to_owned(),
        value => {
            let score = shell.render(&cards::SCORE_OF.with("label", field.label).with("value", value));
            word().map_or(score.clone(), |word| format!("{score}, {word}"))
        }
    };
    view! {
        <span
            class="score"
            role="slider"
            tabindex="0"
            aria-valuemin="0"
            aria-valuemax="5"
            aria-valuenow=derived(move || score().to_string())
            aria-valuetext=spoken
            aria-label=derived(move || shell.preferences.text(field.label))
            title=derived(move || {
                let label = shell.preferences.text(field.label);
                word().map_or_else(|| label.to_owned(), |word| format!("{label}: {word}"))
            })
            on:keydown=on_key
        >
            {Score::ALL
                .map(|level| {
                    let level = level.get();
                    view! {
                        <span class="dot" class:full=derived(move || level <= score()) on:click=handler(move |_| set(level)) aria-hidden="true"></span>
                    }
                })
                .collect_view()}
        </span>
        {with_word.then(|| view! { <span class="score-word">{word}</span> })}
    }
}

/// The word for a level of a score field.
pub(crate) fn level_word(field: &FieldSpec, score: u8) -> Option<Text> {
    match field.kind {
        Kind::Score(levels) => levels.get(usize::from(score).checked_sub(1)?).copied(),
        _ => None,
    }
}
