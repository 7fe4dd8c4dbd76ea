//! Places of a board: quadrants, boxes, groups.

use crate::model::{ChoiceSpec, FieldSpec, Id, Kind, Record, RecordId, RecordKey, Value};

/// The places in which the records of a table stand, told apart by one field.
#[derive(Debug)]
pub struct PlaceSpec {
    /// The field: a choice, or yes or no.
    pub field: &'static FieldSpec,
    /// Every place with its code and name, in the order of the board. Each choice is a place; of yes or no, "no" has no
    /// code at all and comes first, and "yes" has the id of the field.
    pub all: &'static [ChoiceSpec],
    /// Where records stand that have chosen none of these, where a link says it.
    pub open: Option<OpenPlace>,
}

/// Places of records that are still under way: each record that a link may lead to is one, by its id.
#[derive(Clone, Copy, Debug)]
pub struct OpenPlace {
    /// The choice that says so, which is also the place of those whose link leads nowhere yet.
    pub code: &'static str,
    /// The link.
    pub link: &'static FieldSpec,
}

impl PlaceSpec {
    /// The code of the place in which records stand that say no.
    pub const NO: &str = "";

    /// The places of a choice field, and those of a link for records that are still under way.
    pub const fn of_choice(field: &'static FieldSpec, open: Option<OpenPlace>) -> Self {
        let all = if let Kind::Choice(choices) = field.kind { choices } else { &[] };
        Self { field, all, open }
    }

    /// The code of the place in which a record stands; `None` for one that has no choice yet.
    pub fn of(&self, record: &Record) -> Option<&'static str> {
        match self.field.kind {
            Kind::Flag if record.value(self.field).is_some() => Some(self.field.id),
            Kind::Flag => Some(Self::NO),
            _ => match (record.code(self.field), self.open) {
                (code, Some(open)) if code.is_none_or(|code| code == open.code) => {
                    Some(record.links_of(open.link).first().map_or(open.code, |link| link.id.0.as_str()))
                }
                (code, _) => code,
            },
        }
    }

    /// Puts a record into the place of a code; a code that is no place changes nothing.
    pub fn put(&self, record: &mut Record, code: &str) {
        if let Some(open) = self.open
            && self.get(code).is_none_or(|place| place.code == open.code)
        {
            let links = open.link.kind.link_targets().first().copied().zip(Id::parse(code));
            let link = links
                .map(|(table, id)| RecordKey::new(table, RecordId(id)))
                .filter(|link| link.id.0.as_str() != open.code);
            record.set_value(self.field, None);
            record.set_value(open.link, link.map(|link| Value::Links(vec![link])));
        } else if let Some(place) = self.get(code) {
            let value = match self.field.kind {
                Kind::Flag => Value::Flag(place.code != Self::NO),
                _ => Value::Choice(place.code),
            };
            record.set_value(self.field, Some(value));
        }
    }

    /// The place of a code.
    pub fn get(&self, code: &str) -> Option<&'static ChoiceSpec> {
        self.all.iter().find(|place| place.code == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Text;
    use crate::model::table;
    use crate::modules::swot::spec::{Quadrant, item};

    table! {
        /// Customers, those that are not for us apart.
        pub mod customer = "Customer" | "客户"; title NAME, place LOST ("Ours" | "我们的", "Lost" | "丢掉的");
        NAME: String = Kind::Text, "name", "Name" | "名称", "Name" | "名称";
        LOST: bool = Kind::Flag, "lost", "Lost" | "丢了", "Lost" | "丢了";
    }

    #[test]
    fn each_choice_is_a_place_and_a_record_without_one_stands_nowhere() {
        let places = PlaceSpec::of_choice(item::QUADRANT.spec, None);
        let mut record = Record::default();
        assert_eq!((places.of(&record), places.all.len()), (None, 4));
        for code in ["threat", "elsewhere", PlaceSpec::NO] {
            places.put(&mut record, code);
        }
        assert_eq!((places.of(&record), record.get(item::QUADRANT)), (Some("threat"), Some(Quadrant::Threat)));
    }

    #[test]
    fn yes_and_no_are_two_places_and_every_record_stands_in_one() {
        let places = customer::TABLE.places.as_ref().unwrap();
        let name = |record: &Record| places.get(places.of(record).unwrap()).unwrap().label;
        let mut record = Record::default();
        assert_eq!((places.of(&record), name(&record)), (Some(""), Text::new("Ours", "我们的")));
        for code in ["lost", "true"] {
            places.put(&mut record, code);
        }
        assert_eq!((record.get(customer::LOST), name(&record)), (Some(true), Text::new("Lost", "丢掉的")));
        places.put(&mut record, PlaceSpec::NO);
        assert_eq!(record, Record::default());
    }
}
