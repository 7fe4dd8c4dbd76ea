//! The positioning statement: its parts, and the sentence that they make.

use crate::i18n::{Argument, Message, Text};
use crate::model::{Field, FieldSpec, Record};
use crate::modules::positioning::spec::statement;
use crate::modules::positioning::texts;

/// The seven parts in the order of the sentence.
pub const PARTS: [Field<String>; 7] = [
    statement::FOR_WHOM,
    statement::NEED,
    statement::PRODUCT,
    statement::CATEGORY,
    statement::BENEFIT,
    statement::UNLIKE,
    statement::DIFFERENCE,
];

/// What may stand in front of a category already.
const ARTICLES: [&str; 3] = ["a", "an", "the"];

/// Full stops and commas of both scripts; at the end of a part they would meet those of the sentence.
const STOPS: [char; 8] = ['.', ',', '。', '，', '、', '．', '｡', '､'];

/// The parts that are not written yet, in the order of the sentence.
pub fn missing_parts(statement: &Record) -> impl Iterator<Item = &'static FieldSpec> {
    PARTS.into_iter().filter(|field| part(statement, *field).is_empty()).map(|field| field.spec)
}

/// The sentence of a statement, in either language; an ellipsis stands for each part that is missing.
pub fn sentence(statement: &Record) -> Message {
    PARTS.into_iter().fold(Message::from(texts::TEMPLATE), |sentence, field| {
        sentence.with(field.spec.id, placed(field.spec, part(statement, field)))
    })
}

/// The words of a part without blanks around them and without full stops and commas behind.
fn part(statement: &Record, field: Field<String>) -> &str {
    let ends = |character: char| character.is_whitespace() || STOPS.contains(&character);
    statement.text(field).trim_start().trim_end_matches(ends)
}

/// A part as it stands in the sentence: behind an article in English.
fn placed(field: &FieldSpec, part: &str) -> Argument {
    if part.is_empty() {
        return texts::GAP.into();
    }
    let english = if *field == *statement::CATEGORY.spec { behind_article(part) } else { "{part}" };
    Text::new(english, "{part}").with("part", part).into()
}

/// "an" goes by the letter, not by the sound: "an hour" needs its article from the user.
fn behind_article(category: &str) -> &'static str {
    let first = category.split_whitespace().next().unwrap_or_default();
    if ARTICLES.iter().any(|article| first.eq_ignore_ascii_case(article)) {
        "{part}"
    } else if first.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']) {
        "an {part}"
    } else {
        "a {part}"
    }
}

#[cfg(test)]
mod tests;
