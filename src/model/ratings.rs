//! Marks for the records of a table: where a persona stands on each scale, how well a candidate meets each criterion.

use crate::i18n::Message;
use crate::model::{FieldSpec, Record, RecordKey, Table};

/// What is rated, and with which marks.
#[derive(Debug)]
pub struct RatingsSpec {
    /// The table whose records are rated. Where each has two ends, its title says what the lowest mark means.
    pub of: Table,
    /// The lowest mark.
    pub min: u8,
    /// The highest mark.
    pub max: u8,
    /// The field of a rated record that says what the highest mark means, where each has two ends.
    pub opposite: Option<&'static FieldSpec>,
    /// The fields of a rated record that say what a mark of 1, 2, 3 … means, where each mark has words of its own.
    pub levels: &'static [&'static FieldSpec],
}

impl RatingsSpec {
    /// The name of a rated record: what it is called in a word, else its ends.
    pub fn name_of(&self, rated: &Record) -> Message {
        rated.called(self.of).map_or_else(|| Message::plain(&self.ends_of(rated)), Message::from)
    }

    /// The title of a rated record, with both its ends where it has two; empty while nothing is written.
    pub fn ends_of(&self, rated: &Record) -> String {
        let ends = [rated.title(self.of), self.opposite.map_or("", |field| rated.text_of(field))];
        ends.map(str::trim).into_iter().filter(|end| !end.is_empty()).collect::<Vec<_>>().join(" ↔ ")
    }

    /// What a mark means in the words of the rated record; empty where it has none.
    pub fn meaning_of<'a>(&self, rated: &'a Record, mark: u8) -> &'a str {
        let field = usize::from(mark).checked_sub(1).and_then(|level| self.levels.get(level));
        field.map_or("", |field| rated.text_of(field).trim())
    }
}

/// Marks by record, at most one for each. They stand in the order of the keys, whatever the order of giving them, so
/// that equal marks are written alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ratings {
    rated: Vec<RecordKey>,
    /// As many as there are records.
    marks: Vec<u8>,
}

impl Ratings {
    /// The mark of a record.
    pub fn of(&self, key: RecordKey) -> Option<u8> {
        self.marks.get(self.rated.binary_search(&key).ok()?).copied()
    }

    /// The marks with this one given, or taken back for `None`.
    #[must_use]
    pub fn with(mut self, key: RecordKey, mark: Option<u8>) -> Self {
        match (self.rated.binary_search(&key), mark) {
            (Ok(at), Some(mark)) => self.marks.iter_mut().skip(at).take(1).for_each(|old| *old = mark),
            (Ok(at), None) => {
                self.rated.remove(at);
                self.marks.remove(at);
            }
            (Err(at), Some(mark)) => {
                self.rated.insert(at, key);
                self.marks.insert(at, mark);
            }
            (Err(_), None) => {}
        }
        self
    }

    /// The records that have a mark.
    pub fn rated(&self) -> &[RecordKey] {
        &self.rated
    }

    /// Every mark with its record.
    pub fn iter(&self) -> impl Iterator<Item = (RecordKey, u8)> {
        self.rated.iter().copied().zip(self.marks.iter().copied())
    }

    /// All marks together: what lists are sorted by.
    pub fn sum(&self) -> u32 {
        self.marks.iter().copied().map(u32::from).sum()
    }

    /// Whether nothing is rated.
    pub const fn is_empty(&self) -> bool {
        self.rated.is_empty()
    }
}

impl FromIterator<(RecordKey, u8)> for Ratings {
    fn from_iter<I: IntoIterator<Item = (RecordKey, u8)>>(marks: I) -> Self {
        marks.into_iter().fold(Self::default(), |ratings, (key, mark)| ratings.with(key, Some(mark)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::basics::spec::person;
    use crate::modules::testing::key;

    #[test]
    fn a_mark_is_given_changed_and_taken_back_and_the_order_of_giving_leaves_no_trace() {
        let [one, other] = ["person:a", "person:b"].map(key);
        let marks: Ratings = [(other, 2), (one, 5), (other, 4)].into_iter().collect();
        assert_eq!((marks.of(one), marks.of(other), marks.of(key("person:c"))), (Some(5), Some(4), None));
        assert_eq!(marks, Ratings::default().with(one, Some(5)).with(other, Some(4)));
        let left = marks.with(one, None).with(key("person:c"), None);
        assert_eq!((left.rated(), left.iter().collect::<Vec<_>>()), (&[other][..], vec![(other, 4)]));
        assert!(left.with(other, None).is_empty());
    }

    #[test]
    fn a_rated_record_is_named_by_its_ends() {
        let named = |opposite, record: &Record| {
            RatingsSpec { of: Table::Person, min: 1, max: 5, opposite, levels: &[] }.ends_of(record)
        };
        let record = Record::default().with(person::NAME, "Price-led ".to_owned());
        let both = record.clone().with(person::ROLE, "Value-led".to_owned());
        assert_eq!(named(Some(person::ROLE.spec), &both), "Price-led ↔ Value-led");
        assert_eq!(
            (named(None, &both), named(Some(person::ROLE.spec), &record)),
            ("Price-led".into(), "Price-led".into())
        );
        assert_eq!(named(Some(person::ROLE.spec), &Record::default()), "");
    }

    #[test]
    fn a_rated_record_that_is_called_something_is_named_so_and_its_marks_by_its_own_words() {
        use crate::i18n::{Locale, PlainFormats};
        use crate::modules::discovery::spec::{CriterionCode, check, criterion};
        let crate::model::Kind::Ratings(spec) = check::SCORES.spec.kind else { panic!("scores are marks") };
        let record = Record::default()
            .with(criterion::QUESTION, "Everybody was in the talk".to_owned())
            .with(criterion::LEVEL_2, " The owner ".to_owned());
        let named = |record: &Record| spec.name_of(record).render(&PlainFormats(Locale::ZhCn));
        assert_eq!(named(&record), "Everybody was in the talk");
        assert_eq!(named(&record.clone().with(criterion::CODE, CriterionCode::Own)), "Everybody was in the talk");
        assert_eq!(named(&record.clone().with(criterion::CODE, CriterionCode::Authority)), "决策权");
        let meanings: Vec<_> = (0..=4).map(|mark| spec.meaning_of(&record, mark)).collect();
        assert_eq!(meanings, ["", "", "The owner", "", ""]);
    }
}
