//! Kinds of fields: what each holds, and how it is written in JSON.

use serde_json::{Map, Value as Json};

use crate::i18n::Text;
use crate::model::{ChoiceSpec, Counted, Date, Number, Ratings, RatingsSpec, RecordKey, Score, Table, Value};

/// What a field holds, with its bounds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text of one line.
    Text,
    /// Text of several lines.
    Paragraph,
    /// Several entries, one a line.
    Lines,
    /// An e-mail address.
    Email,
    /// A three-letter ISO 4217 code; the choices are offered, any other code may be typed.
    Currency(&'static [ChoiceSpec]),
    /// An amount in the plan's currency, 0 or more.
    Money,
    /// A number within bounds.
    Number {
        /// Lowest number accepted.
        min: f64,
        /// Highest number accepted.
        max: f64,
        /// What it counts.
        of: Counted,
    },
    /// A judgement from 1 to 5 with a word for each level.
    Score(&'static [Text; 5]),
    /// Yes or no.
    Flag,
    /// A plain date.
    Date,
    /// A time of day or a span, see [`crate::model::ClockTime`]. Plans that are older than this kind hold any words there,
    /// which are kept.
    Time,
    /// One of a closed list.
    Choice(&'static [ChoiceSpec]),
    /// Several of a closed list.
    Choices(&'static [ChoiceSpec]),
    /// A link to one record of these tables.
    Link(&'static [Table]),
    /// Links to any number of records of these tables.
    Links(&'static [Table]),
    /// The other end of links: records of these tables that link here. Worked out, never stored, so that the two ends
    /// of a link cannot disagree.
    LinkedFrom(&'static [Table]),
    /// A mark for each record of a table, or for some of them; in JSON an object of their keys.
    Ratings(&'static RatingsSpec),
}

/// Types that JSON knows, as a user is told about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum JsonType {
    Text,
    Number,
    Flag,
    List,
    Object,
    Null,
}

impl JsonType {
    /// The type of a JSON value.
    pub const fn of(json: &Json) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Bool(_) => Self::Flag,
            Json::Number(_) => Self::Number,
            Json::String(_) => Self::Text,
            Json::Array(_) => Self::List,
            Json::Object(_) => Self::Object,
        }
    }
}

/// Why a JSON value does not fit a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// Another type than the field's.
    Type {
        /// What was found.
        found: JsonType,
        /// What belongs there.
        expected: JsonType,
    },
    /// A code that is not in the list, a date or currency that is none, a link to a table that does not fit.
    Choice(String),
    /// A number outside the bounds.
    Range {
        /// What was found.
        value: f64,
        /// Lowest number accepted.
        min: f64,
        /// Highest number accepted.
        max: f64,
    },
    /// A text longer than [`Kind::MAX_TEXT`], or more entries than [`Kind::MAX_LIST`].
    Long,
}

impl Kind {
    /// The longest text a field takes, in characters.
    pub const MAX_TEXT: usize = 100_000;
    /// The most entries that a list takes, or marks.
    pub const MAX_LIST: usize = 1_000;
    /// The highest amount accepted: exact to the cent as a floating-point number.
    pub const MAX_MONEY: f64 = 1e13;

    /// The bounds of a number field; `None` for every other kind.
    pub const fn bounds(self) -> Option<(f64, f64)> {
        match self {
            Self::Money => Some((0.0, Self::MAX_MONEY)),
            Self::Number { min, max, .. } => Some((min, max)),
            Self::Score(_) => Some((Score::MIN as f64, Score::MAX as f64)),
            _ => None,
        }
    }

    /// Whether what is typed means something only as a whole: 12 is no part of 120, as a word is of a text.
    pub const fn is_read_whole(self) -> bool {
        matches!(
            self,
            Self::Email
                | Self::Currency(_)
                | Self::Money
                | Self::Number { .. }
                | Self::Score(_)
                | Self::Date
                | Self::Time
        )
    }

    /// The JSON type that a value of this kind is written as.
    pub const fn json_type(self) -> JsonType {
        match self {
            Self::Text
            | Self::Paragraph
            | Self::Email
            | Self::Currency(_)
            | Self::Date
            | Self::Time
            | Self::Choice(_)
            | Self::Link(_) => JsonType::Text,
            Self::Lines | Self::Choices(_) | Self::Links(_) | Self::LinkedFrom(_) => JsonType::List,
            Self::Money | Self::Number { .. } | Self::Score(_) => JsonType::Number,
            Self::Flag => JsonType::Flag,
            Self::Ratings(_) => JsonType::Object,
        }
    }

    /// The tables that a link or mark of this kind may lead to; none for every other kind.
    pub const fn link_targets(self) -> &'static [Table] {
        match self {
            Self::Link(tables) | Self::Links(tables) => tables,
            Self::Ratings(spec) => std::slice::from_ref(&spec.of),
            _ => &[],
        }
    }

    /// The tables whose links to a record a field of this kind shows; none for every other kind.
    pub const fn link_sources(self) -> &'static [Table] {
        match self {
            Self::LinkedFrom(tables) => tables,
            _ => &[],
        }
    }

    /// Reads a JSON value. `Ok(None)` is an empty field: null, an empty text, an empty list or
    /// object, false.
    ///
    /// # Errors
    /// The fault, when the value is not one that this kind can hold. Whether a link leads anywhere is not checked here.
    pub fn read_json(self, json: &Json) -> Result<Option<Value>, Fault> {
        let value = match (self, json) {
            (_, Json::Null) | (Self::LinkedFrom(_), _) => return Ok(None),
            (Self::Text | Self::Paragraph | Self::Email | Self::Time, Json::String(text)) => {
                Value::Text(checked(text)?)
            }
            (Self::Currency(_), Json::String(text)) => Value::Text(currency(text)?),
            (Self::Date, Json::String(text)) => Value::Date(date(text)?),
            (Self::Choice(choices), Json::String(code)) => Value::Choice(choice(choices, code)?),
            (Self::Link(tables), Json::String(key)) => Value::Links(vec![link(tables, key)?]),
            (Self::Lines, Json::Array(list)) => Value::Lines(each(list, checked)?),
            (Self::Choices(choices), Json::Array(list)) => Value::Choices(each(list, |code| choice(choices, code))?),
            (Self::Links(tables), Json::Array(list)) => Value::Links(each(list, |key| link(tables, key))?),
            (Self::Ratings(spec), Json::Object(marks)) => Value::Ratings(ratings(spec, marks)?),
            (Self::Flag, Json::Bool(flag)) => Value::Flag(*flag),
            (Self::Money | Self::Number { .. } | Self::Score(_), Json::Number(number)) => self.number(number)?,
            _ => return Err(Fault::Type { found: JsonType::of(json), expected: self.json_type() }),
        };
        Ok((!value.is_blank()).then_some(value))
    }

    /// As [`Kind::read_json`], of a value that is not needed any more: a text is taken over instead of copied.
    ///
    /// # Errors
    /// The fault, with the value.
    pub fn take_json(self, json: Json) -> Result<Option<Value>, (Fault, Json)> {
        match (self, json) {
            (Self::Text | Self::Paragraph | Self::Email | Self::Time, Json::String(text)) if is_short(&text) => {
                Ok(Some(Value::Text(text)).filter(|value| !value.is_blank()))
            }
            (kind, json) => kind.read_json(&json).map_err(|fault| (fault, json)),
        }
    }

    fn number(self, number: &serde_json::Number) -> Result<Value, Fault> {
        let value = number.as_f64().unwrap_or(f64::MAX);
        let (min, max) = self.bounds().unwrap_or((f64::MIN, f64::MAX));
        let fault = Fault::Range { value, min, max };
        let number =
            Number::new(value).filter(|number| (min..=max).contains(&number.get())).ok_or_else(|| fault.clone())?;
        if matches!(self, Self::Score(_)) {
            let whole = Score::ALL.into_iter().find(|score| f64::from(score.get()) == value);
            return whole.map(Value::Score).ok_or(fault);
        }
        Ok(Value::Number(number))
    }
}

impl Value {
    /// Whether the value is no longer than [`Kind::MAX_TEXT`] and [`Kind::MAX_LIST`] allow, so that it reads back.
    pub fn is_within_limits(&self) -> bool {
        match self {
            Self::Text(text) => is_short(text),
            Self::Lines(lines) => lines.len() <= Kind::MAX_LIST && lines.iter().all(|line| is_short(line)),
            Self::Choices(codes) => codes.len() <= Kind::MAX_LIST,
            Self::Links(_) | Self::Ratings(_) => self.links().len() <= Kind::MAX_LIST,
            Self::Number(_) | Self::Score(_) | Self::Flag(_) | Self::Date(_) | Self::Choice(_) => true,
        }
    }

    /// Writes the value as JSON. [`Kind::read_json`] reads it back; a link field of one record is written as text.
    pub fn to_json(&self, kind: Kind) -> Json {
        match self {
            Self::Text(text) => text.as_str().into(),
            Self::Lines(lines) => lines.clone().into(),
            Self::Number(number) => whole_or_fraction(number.get()),
            Self::Score(score) => score.get().into(),
            Self::Flag(flag) => (*flag).into(),
            Self::Date(date) => date.to_string().into(),
            Self::Choice(code) => (*code).into(),
            Self::Choices(codes) => codes.clone().into(),
            Self::Links(links) => match (kind, links.first()) {
                (Kind::Link(_), Some(link)) => link.to_string().into(),
                _ => links.iter().map(RecordKey::to_string).collect::<Vec<_>>().into(),
            },
            Self::Ratings(ratings) => {
                Json::Object(ratings.iter().map(|(key, mark)| (key.to_string(), mark.into())).collect())
            }
        }
    }
}

/// 24000, not 24000.0: people read the file, and other programs expect what they would write.
fn whole_or_fraction(number: f64) -> Json {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.fract() == 0.0 && number.abs() < EXACT { (number as i64).into() } else { number.into() }
}

fn checked(text: &str) -> Result<String, Fault> {
    if is_short(text) { Ok(text.to_owned()) } else { Err(Fault::Long) }
}

fn is_short(text: &str) -> bool {
    text.len() <= Kind::MAX_TEXT || text.chars().count() <= Kind::MAX_TEXT
}

fn currency(text: &str) -> Result<String, Fault> {
    let code = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    if code || text.is_empty() { Ok(text.to_owned()) } else { Err(refused(text)) }
}

fn choice(choices: &'static [ChoiceSpec], code: &str) -> Result<&'static str, Fault> {
    choices.iter().find(|choice| choice.code == code).map(|choice| choice.code).ok_or_else(|| refused(code))
}

fn link(tables: &[Table], key: &str) -> Result<RecordKey, Fault> {
    RecordKey::parse(key).filter(|key| tables.contains(&key.table)).ok_or_else(|| refused(key))
}

/// The marks of an object; null is none.
fn ratings(spec: &RatingsSpec, marks: &Map<String, Json>) -> Result<Ratings, Fault> {
    if marks.len() > Kind::MAX_LIST {
        return Err(Fault::Long);
    }
    let given = marks.iter().filter(|(_, mark)| !mark.is_null());
    given.map(|(key, found)| Ok((link(&[spec.of], key)?, mark(spec, found)?))).collect()
}

fn mark(spec: &RatingsSpec, found: &Json) -> Result<u8, Fault> {
    let wrong = || Fault::Type { found: JsonType::of(found), expected: JsonType::Number };
    let value = found.as_f64().ok_or_else(wrong)?;
    let fault = Fault::Range { value, min: f64::from(spec.min), max: f64::from(spec.max) };
    (spec.min..=spec.max).find(|mark| f64::from(*mark) == value).ok_or(fault)
}

fn date(text: &str) -> Result<Date, Fault> {
    crate::model::iso_date(text).ok_or_else(|| refused(text))
}

fn each<T>(list: &[Json], read: impl Fn(&str) -> Result<T, Fault>) -> Result<Vec<T>, Fault> {
    if list.len() > Kind::MAX_LIST {
        return Err(Fault::Long);
    }
    list.iter()
        .map(|entry| match entry {
            Json::String(text) => read(text),
            other => Err(Fault::Type { found: JsonType::of(other), expected: JsonType::Text }),
        })
        .collect()
}

/// A refused text is shown to the user, so a short piece of it is enough.
fn refused(text: &str) -> Fault {
    Fault::Choice(text.chars().take(40).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const LEVELS: [Text; 5] = [Text::same("1"), Text::same("2"), Text::same("3"), Text::same("4"), Text::same("5")];

    const RATINGS: RatingsSpec = RatingsSpec { of: Table::Person, min: 0, max: 4, opposite: None, levels: &[] };

    fn round_trip(kind: Kind, json: &Json) {
        let value = kind.read_json(json).unwrap().unwrap();
        assert_eq!(&value.to_json(kind), json);
    }

    #[test]
    fn what_is_written_reads_back() {
        round_trip(Kind::Text, &json!("青禾"));
        round_trip(Kind::Lines, &json!(["a", "b"]));
        round_trip(Kind::Money, &json!(24000));
        round_trip(Kind::Number { min: -5.0, max: 5.0, of: Counted::Count }, &json!(-0.5));
        round_trip(Kind::Score(&LEVELS), &json!(5));
        round_trip(Kind::Flag, &json!(true));
        round_trip(Kind::Date, &json!("2028-02-29"));
        round_trip(Kind::Time, &json!("09:00-10:30"));
        round_trip(Kind::Time, &json!("after lunch"));
        round_trip(Kind::Currency(&[]), &json!("XAF"));
        round_trip(Kind::Link(&[Table::Person]), &json!("person:k-1"));
        round_trip(Kind::Links(&[Table::Swot, Table::Pest]), &json!(["swot:k-1", "pest:k-2"]));
        round_trip(Kind::Ratings(&RATINGS), &json!({ "person:k-1": 0, "person:k-2": 4 }));
    }

    #[test]
    fn empty_values_are_no_values() {
        for (kind, json) in
            [(Kind::Text, json!("")), (Kind::Lines, json!([])), (Kind::Flag, json!(false)), (Kind::Date, json!(null))]
        {
            assert_eq!(kind.read_json(&json), Ok(None));
        }
        assert_eq!(Kind::Ratings(&RATINGS).read_json(&json!({ "person:k-1": null })), Ok(None));
    }

    #[test]
    fn what_does_not_fit_is_refused_with_its_reason() {
        let expected = |kind: Kind, json: Json| kind.read_json(&json).unwrap_err();
        assert_eq!(expected(Kind::Score(&LEVELS), json!(9)), Fault::Range { value: 9.0, min: 1.0, max: 5.0 });
        assert_eq!(expected(Kind::Score(&LEVELS), json!(2.5)), Fault::Range { value: 2.5, min: 1.0, max: 5.0 });
        assert_eq!(expected(Kind::Money, json!(-1)), Fault::Range { value: -1.0, min: 0.0, max: Kind::MAX_MONEY });
        assert_eq!(expected(Kind::Date, json!("2026-02-30")), Fault::Choice("2026-02-30".into()));
        assert_eq!(expected(Kind::Link(&[Table::Person]), json!("swot:k-1")), Fault::Choice("swot:k-1".into()));
        assert_eq!(expected(Kind::Text, json!("x".repeat(Kind::MAX_TEXT + 1))), Fault::Long);
        let wrong = |found, expected| Fault::Type { found, expected };
        assert_eq!(expected(Kind::Text, json!(1)), wrong(JsonType::Number, JsonType::Text));
        let marks = |json| expected(Kind::Ratings(&RATINGS), json);
        for (mark, value) in [(json!(5), 5.0), (json!(2.5), 2.5), (json!(-1), -1.0)] {
            let fault = Fault::Range { value, min: 0.0, max: 4.0 };
            assert_eq!(marks(json!({ "person:a": 1, "person:b": mark })), fault);
        }
        assert_eq!(marks(json!({ "swot:a": 1 })), Fault::Choice("swot:a".into()));
        assert_eq!(marks(json!({ "person:a": "1" })), wrong(JsonType::Text, JsonType::Number));
        assert_eq!(marks(json!([1])), wrong(JsonType::List, JsonType::Object));
        let many: Map<_, _> = (0..=Kind::MAX_LIST).map(|n| (format!("person:k-{n}"), json!(1))).collect();
        assert_eq!(marks(Json::Object(many)), Fault::Long);
    }
}
