//! What a rule looks for in one record, as a value: declared beside the rules of a module, run here alone.

use crate::i18n::Message;
use crate::i18n::messages::common::{QUOTED_JOIN, listed};
use crate::method::{Finding, Normal, Rule, WordList, blank, named};
use crate::model::{Field, FieldSpec, Record, RecordKey, Value};

/// A rule that looks at one record and at nothing else, not even at the day.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    rule: &'static Rule,
    looks: Looks,
    when: fn(&Record) -> bool,
    naming: Option<(&'static str, Field<String>)>,
}

/// What a rule looks for.
#[derive(Clone, Copy, Debug)]
enum Looks {
    /// A word in a text, unless the rest of the text makes up for it.
    Word(Field<String>, &'static WordList, fn(&Normal) -> bool),
    /// A text of a certain kind.
    Text(Field<String>, fn(&Normal) -> bool),
    /// Nothing in one of these fields.
    Missing(&'static [&'static FieldSpec]),
    /// A record of a certain kind; the finding leads to this field.
    Record(&'static FieldSpec),
    /// What no other look says.
    Own(fn(RecordKey, &Record) -> Option<Finding>),
}

/// How a rule looks at a record.
impl Rule {
    /// Words of the list stand in a field. `{word}` is filled with them.
    pub const fn word(&'static self, field: Field<String>, list: &'static WordList) -> Check {
        self.looking(Looks::Word(field, list, |_| false))
    }

    /// Something is written in a field, and it is such a text.
    pub const fn text(&'static self, field: Field<String>, is_such: fn(&Normal) -> bool) -> Check {
        self.looking(Looks::Text(field, is_such))
    }

    /// Nothing stands in one of the fields: the finding leads to the first of them. `{fields}` is filled with their names.
    pub const fn missing(&'static self, fields: &'static [&'static FieldSpec]) -> Check {
        self.looking(Looks::Missing(fields))
    }

    /// The record is such a one; the finding leads to a field of it.
    pub const fn record(&'static self, field: &'static FieldSpec, is_such: fn(&Record) -> bool) -> Check {
        self.looking(Looks::Record(field)).when(is_such)
    }

    /// What a function of its own finds.
    pub const fn own(&'static self, find: fn(RecordKey, &Record) -> Option<Finding>) -> Check {
        self.looking(Looks::Own(find))
    }

    const fn looking(&'static self, looks: Looks) -> Check {
        Check { rule: self, looks, when: |_| true, naming: None }
    }
}

impl Check {
    /// Only such records are looked at.
    #[must_use]
    pub const fn when(self, is_such: fn(&Record) -> bool) -> Self {
        Self { when: is_such, ..self }
    }

    /// A word is no matter where the text is such a one.
    #[must_use]
    pub const fn unless(self, is_such: fn(&Normal) -> bool) -> Self {
        match self.looks {
            Looks::Word(field, list, _) => Self { looks: Looks::Word(field, list, is_such), ..self },
            _ => self,
        }
    }

    /// Fills `{place}` with what is written in a field, or with words for a record without a name.
    #[must_use]
    pub const fn naming(self, place: &'static str, field: Field<String>) -> Self {
        Self { naming: Some((place, field)), ..self }
    }

    /// What the rule says about a record.
    pub(crate) fn finding(&self, key: RecordKey, record: &Record) -> Option<Finding> {
        if !(self.when)(record) {
            return None;
        }
        let says = self.rule.says;
        let (field, message) = match self.looks {
            Looks::Word(field, list, unless) => {
                let text = Normal::of(record.text(field));
                let words = text.words(list).into_iter().filter(|_| !unless(&text)).map(Message::plain);
                let words = words.reduce(|one, other| QUOTED_JOIN.with("one", one).with("other", other))?;
                (field.spec, says.with("word", words))
            }
            Looks::Text(field, is_such) => {
                let text = Normal::of(record.text(field));
                (!text.is_blank() && is_such(&text)).then_some((field.spec, says.into()))?
            }
            Looks::Missing(fields) => {
                let missing = || fields.iter().copied().filter(|field| !holds_something(record, field));
                (missing().next()?, says.with("fields", listed(missing().map(|field| field.label.into()))?))
            }
            Looks::Record(field) => (field, says.into()),
            Looks::Own(find) => return find(key, record),
        };
        let message = match self.naming {
            Some((place, field)) => message.with(place, named(record.text(field))),
            None => message,
        };
        Some(self.rule.saying(key, field, message))
    }
}

/// Whether something is in a field, blanks aside.
fn holds_something(record: &Record, field: &FieldSpec) -> bool {
    match record.value(field) {
        Some(Value::Text(text)) => !blank(text),
        Some(Value::Lines(lines)) => lines.iter().any(|line| !blank(line)),
        value => value.is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::method::words;
    use crate::modules::improve::analysis::rules::{LOOSE_ACTION, VAGUE_WHEN};
    use crate::modules::improve::spec::{action, agreement};
    use crate::modules::testing::{day, key};

    words! { SOON = "soon" | "尽快"; }

    fn said(check: Check, record: Record) -> Option<(&'static str, String)> {
        let finding = check.finding(key("action:a"), &record)?;
        Some((finding.field.id, finding.message.render(&PlainFormats(Locale::En))))
    }

    #[test]
    fn a_word_is_told_unless_the_text_makes_up_for_it_or_the_record_is_another() {
        const CHECK: Check = VAGUE_WHEN.word(agreement::WHEN, &SOON).unless(Normal::has_digit);
        let when = |text: &str| Record::default().with(agreement::WHEN, text.to_owned());
        let (field, message) = said(CHECK, when("Call SOON")).unwrap();
        assert!(field == "when" && message.contains("soon"), "{message}");
        assert_eq!(said(CHECK, when("Soon, on day 3")), None);
        assert_eq!(said(CHECK, Record::default()), None);
        assert_eq!(said(CHECK.when(|record| record.example), when("soon")), None);
    }

    #[test]
    fn what_is_missing_is_named_and_led_to_the_first_of_it() {
        const CHECK: Check = LOOSE_ACTION
            .missing(&[action::OWNER.spec, action::CAUSE.spec, action::DUE.spec])
            .naming("title", action::TITLE);
        let record = Record::default().with(action::OWNER, key("person:a")).with(action::CAUSE, " ".to_owned());
        let (field, message) = said(CHECK, record.clone()).unwrap();
        assert_eq!(field, "cause");
        let named =
            [action::OWNER.spec, action::CAUSE.spec, action::DUE.spec].map(|field| message.contains(field.label.en));
        assert_eq!(named, [false, true, true], "{message}");
        let filled = record.with(action::CAUSE, "Late".to_owned()).with(action::DUE, day(1));
        assert_eq!(said(CHECK, filled), None);
    }
}
