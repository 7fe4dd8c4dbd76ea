//! Marks for the records of a table: where a persona stands on each scale, how well a candidate meets each criterion.

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
}
