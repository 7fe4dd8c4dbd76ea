//! The values that fields hold.

use crate::model::{Choice, Date, Ratings, RecordKey};

/// A judgement from 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Score(u8);

impl Score {
    /// The lowest score.
    pub const MIN: u8 = 1;
    /// The highest score.
    pub const MAX: u8 = 5;
    /// Every score from lowest to highest.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The score of a number from 1 to 5.
    pub fn new(value: u8) -> Option<Self> {
        (Self::MIN..=Self::MAX).contains(&value).then_some(Self(value))
    }

    /// The number, 1 to 5.
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// A finite number: an amount, a count, a percentage.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Number(f64);

// Finite numbers are equal to themselves, which is all that `Eq` asks for.
impl Eq for Number {}

impl Number {
    /// The number, unless it is infinite or not a number.
    pub fn new(value: f64) -> Option<Self> {
        // Adding zero turns -0 into 0, so that what is written reads back as the same text.
        value.is_finite().then_some(Self(value + 0.0))
    }

    /// The value.
    pub const fn get(self) -> f64 {
        self.0
    }
}

/// What a field holds. A field that holds nothing has no value at all: there is no empty text and no empty list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text of one line or more, also e-mail addresses and currency codes.
    Text(String),
    /// Several entries in the user's order.
    Lines(Vec<String>),
    /// An amount, a count or a percentage.
    Number(Number),
    /// A judgement from 1 to 5.
    Score(Score),
    /// Yes; no is the absence of the value.
    Flag(bool),
    /// A plain date without a time zone.
    Date(Date),
    /// The code of one of the field's choices.
    Choice(&'static str),
    /// The codes of several choices.
    Choices(Vec<&'static str>),
    /// Links to records, at least one; a field for one link holds one.
    Links(Vec<RecordKey>),
    /// Marks for records, at least one.
    Ratings(Ratings),
}

impl Value {
    /// Whether the value says nothing, so that the field is stored as empty.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Lines(lines) => lines.is_empty(),
            Self::Choices(codes) => codes.is_empty(),
            Self::Links(links) => links.is_empty(),
            Self::Ratings(ratings) => ratings.is_empty(),
            Self::Flag(flag) => !flag,
            Self::Number(_) | Self::Score(_) | Self::Date(_) | Self::Choice(_) => false,
        }
    }

    /// The records that the value leads to: those that it links to, or has marks for.
    pub fn links(&self) -> &[RecordKey] {
        match self {
            Self::Links(links) => links,
            Self::Ratings(ratings) => ratings.rated(),
            _ => &[],
        }
    }

    /// The value without the links, or marks, to records that `keep` says no to; it may be blank then.
    #[must_use]
    pub fn with_links(self, keep: impl Fn(RecordKey) -> bool) -> Self {
        match self {
            Self::Links(mut links) => {
                links.retain(|link| keep(*link));
                Self::Links(links)
            }
            Self::Ratings(ratings) => Self::Ratings(ratings.iter().filter(|(key, _)| keep(*key)).collect()),
            other => other,
        }
    }

    /// The value with each link, or mark, leading to where `to` says.
    #[must_use]
    pub fn relinked(self, to: impl Fn(RecordKey) -> RecordKey) -> Self {
        match self {
            Self::Links(links) => Self::Links(links.into_iter().map(to).collect()),
            Self::Ratings(ratings) => Self::Ratings(ratings.iter().map(|(key, mark)| (to(key), mark)).collect()),
            other => other,
        }
    }
}

/// A type that a field's value reads as.
pub trait Read: Sized {
    /// The value as this type; `None` when it is of another kind.
    fn read(value: &Value) -> Option<Self>;
    /// The value that holds it.
    fn into_value(self) -> Value;
}

macro_rules! read {
    ($($type:ty => $variant:ident;)*) => { $(
        impl Read for $type {
            fn read(value: &Value) -> Option<Self> {
                if let Value::$variant(inner) = value { Some(inner.clone()) } else { None }
            }
            fn into_value(self) -> Value {
                Value::$variant(self)
            }
        }
    )* };
}

read! {
    String => Text;
    Vec<String> => Lines;
    Number => Number;
    Score => Score;
    bool => Flag;
    Date => Date;
    Vec<RecordKey> => Links;
    Ratings => Ratings;
}

impl Read for RecordKey {
    fn read(value: &Value) -> Option<Self> {
        if let Value::Links(links) = value { links.first().copied() } else { None }
    }
    fn into_value(self) -> Value {
        Value::Links(vec![self])
    }
}

impl<C: Choice> Read for Vec<C> {
    fn read(value: &Value) -> Option<Self> {
        if let Value::Choices(codes) = value {
            Some(codes.iter().filter_map(|code| C::from_code(code)).collect())
        } else {
            None
        }
    }
    fn into_value(self) -> Value {
        Value::Choices(self.into_iter().map(C::code).collect())
    }
}

impl<C: Choice> Read for C {
    fn read(value: &Value) -> Option<Self> {
        if let Value::Choice(code) = value { C::from_code(code) } else { None }
    }
    fn into_value(self) -> Value {
        Value::Choice(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_outside_one_to_five_and_numbers_without_end_cannot_be_built() {
        assert_eq!((Score::new(0), Score::new(6)), (None, None));
        assert_eq!(Score::new(5).map(Score::get), Some(5));
        assert_eq!((Number::new(f64::NAN), Number::new(f64::INFINITY)), (None, None));
    }
}
