//! A judgement from 1 to 5: dots to press, digits to type.

use std::rc::Rc;
use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::messages::{cards, form, say};
use crate::i18n::{Argument, Text};
use crate::model::{FieldSpec, Kind, Record, RecordKey, Score, Value};
use crate::store::{Shell, use_shell};
use crate::ui::primitives::{Scale, Steps};

/// A judgement with its label, on the face of a card.
pub fn labelled_score(key: RecordKey, record: Memo<Option<Arc<Record>>>, field: &'static FieldSpec) -> View {
    let label = use_shell().text(field.label);
    view! { <span class="labelled-score"><span class="score-label">{label}</span> <ScoreField key record field /></span> }
}

/// Five dots, as [`Steps`] has them, with the word of the level.
#[component]
pub fn ScoreField(
    /// The record.
    key: RecordKey,
    /// The record, watched.
    record: Memo<Option<Arc<Record>>>,
    /// The field.
    field: &'static FieldSpec,
    /// The id of the control, for what goes to it.
    #[prop(optional, into)]
    id: Option<String>,
    /// Whether the word of the level stands beside the dots.
    #[prop(optional)]
    with_word: bool,
) -> impl IntoView {
    let shell = use_shell();
    let score = move || match record.get().as_ref().and_then(|record| record.value(field)) {
        Some(Value::Score(score)) => Some(score.get()),
        _ => None,
    };
    let on_set = move |value: Option<u8>| {
        shell.workspace.write(key, field, value.and_then(Score::new).map(Value::Score));
        shell.workspace.end_burst();
        match value {
            Some(value) => {
                let said = say::SAY_SCORE.with("label", field.label).with("name", shell.workspace.name_of(key));
                shell.notices.say(said.with("value", value));
            }
            None => tell_cleared(shell, key, field.label),
        }
    };
    let word = move || level_word(field, score()).map(|word| shell.preferences.text(word));
    let spoken = move || match score() {
        None => shell.preferences.text(form::VAL_NONE).to_owned(),
        Some(value) => {
            let score = shell.render(&cards::SCORE_OF.with("label", field.label).with("value", value));
            word().map_or(score.clone(), |word| format!("{score}, {word}"))
        }
    };
    let title = move || {
        word().map_or_else(|| shell.preferences.text(field.label).to_owned(), |word| shell.labelled(field.label, word))
    };
    let scale =
        Scale { min: Score::MIN, max: Score::MAX, value: Rc::new(score), on_set: Rc::new(on_set), amount: true };
    let label = move || shell.preferences.text(field.label).to_owned();
    view! {
        <Steps scale id label spoken title />
        {with_word.then(|| view! { <span class="score-word">{word}</span> })}
    }
}

/// Tells that a mark is gone, and offers it back.
pub fn tell_cleared(shell: Shell, key: RecordKey, label: impl Into<Argument>) {
    let told = cards::SCORE_CLEARED.with("label", label).with("name", shell.workspace.name_of(key));
    shell.notices.show(told, Some(shell.undo_action()));
}

/// The word for a level of a score field.
pub(crate) fn level_word(field: &FieldSpec, score: Option<u8>) -> Option<Text> {
    match field.kind {
        Kind::Score(levels) => levels.get(usize::from(score?).checked_sub(1)?).copied(),
        _ => None,
    }
}
