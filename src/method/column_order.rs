//! The order of a table's records by one of its columns.

use std::cmp::Ordering;

use crate::i18n::Locale;
use crate::method::Name;
use crate::model::{FieldSpec, Kind, Plan, Record, RecordKey, Table, Value, sort_by};

/// Compares two texts as a language sorts them.
pub type Collate<'a> = &'a dyn Fn(&str, &str) -> Ordering;

/// The records of a table by a field, the heaviest first where it goes `down`. What says nothing there comes last both
/// ways; what is equal stays in the user's order.
pub fn sorted_by(
    plan: &Plan,
    table: Table,
    field: &FieldSpec,
    down: bool,
    locale: Locale,
    collate: Collate,
) -> Vec<RecordKey> {
    let mut rows: Vec<_> = plan.list(table).map(|(key, record)| (key, weight(plan, record, field, locale))).collect();
    sort_by(&mut rows, |(_, one), (_, other)| match (one, other) {
        (Some(one), Some(other)) => {
            let order = one.compare(other, collate);
            if down { order.reverse() } else { order }
        }
        (one, other) => other.is_some().cmp(&one.is_some()),
    });
    rows.into_iter().map(|(key, _)| key).collect()
}

/// What a value is compared by.
enum Weight {
    Words(String),
    Number(f64),
}

impl Weight {
    fn compare(&self, other: &Self, collate: Collate) -> Ordering {
        match (self, other) {
            (Self::Words(one), Self::Words(other)) => collate(one, other),
            (Self::Number(one), Self::Number(other)) => one.total_cmp(other),
            // A field holds one kind of value.
            _ => Ordering::Equal,
        }
    }
}

fn weight(plan: &Plan, record: &Record, field: &FieldSpec, locale: Locale) -> Option<Weight> {
    let words =
        |text: &str| Some(text.trim()).filter(|text| !text.is_empty()).map(|text| Weight::Words(text.to_owned()));
    match record.value(field)? {
        Value::Text(text) => words(text),
        Value::Lines(lines) => words(&lines.join("\n")),
        Value::Number(number) => Some(Weight::Number(number.get())),
        Value::Score(score) => Some(Weight::Number(f64::from(score.get()))),
        Value::Flag(flag) => Some(Weight::Number(f64::from(*flag))),
        Value::Date(date) => Some(Weight::Number(f64::from(date.to_julian_day()))),
        Value::Choice(code) => Some(rank(field, code)),
        Value::Choices(codes) => codes.first().map(|code| rank(field, code)),
        Value::Links(links) => Name::of(plan, *links.first()?).said(locale).map(Weight::Words),
        Value::Ratings(ratings) => Some(Weight::Number(f64::from(ratings.sum()))),
    }
}

/// The first of a list counts as the highest, so that both directions read naturally.
fn rank(field: &FieldSpec, code: &str) -> Weight {
    let (Kind::Choice(choices) | Kind::Choices(choices)) = field.kind else { return Weight::Number(0.0) };
    let behind = choices.iter().rev().position(|choice| choice.code == code).unwrap_or_default();
    Weight::Number(behind as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Score;
    use crate::modules::swot::spec::{Quadrant, item};
    use crate::modules::testing::{Draft, key};

    fn sorted(draft: &Draft, field: &FieldSpec, down: bool) -> Vec<String> {
        let keys = sorted_by(&draft.plan, Table::Swot, field, down, Locale::En, &|one, other| one.cmp(other));
        keys.into_iter().map(|key| key.id.0.as_str().to_owned()).collect()
    }

    #[test]
    fn what_says_nothing_is_last_both_ways_and_the_rest_turns_round() {
        let draft = Draft::new()
            .add("swot:blank", |record| record.with(item::EVIDENCE, " ".to_owned()))
            .add("swot:b", |record| record.with(item::EVIDENCE, "b".to_owned()).with(item::IMPACT, Score::ALL[1]))
            .add("swot:none", |record| record)
            .add("swot:a", |record| record.with(item::EVIDENCE, "a".to_owned()).with(item::IMPACT, Score::ALL[4]));
        assert_eq!(sorted(&draft, item::EVIDENCE.spec, false), ["a", "b", "blank", "none"]);
        assert_eq!(sorted(&draft, item::EVIDENCE.spec, true), ["b", "a", "blank", "none"]);
        assert_eq!(sorted(&draft, item::IMPACT.spec, false), ["b", "a", "blank", "none"]);
        assert_eq!(sorted(&draft, item::IMPACT.spec, true), ["a", "b", "blank", "none"]);
    }

    #[test]
    fn choices_go_as_in_their_list_and_links_by_what_they_lead_to() {
        let draft = Draft::new()
            .add("person:1", |record| record.with(crate::modules::basics::spec::person::NAME, "Zoe".to_owned()))
            .add("person:2", |record| record.with(crate::modules::basics::spec::person::NAME, "Ann".to_owned()))
            .add("swot:z", |record| record.with(item::OWNER, key("person:1")).with(item::QUADRANT, Quadrant::Threat))
            .add("swot:a", |record| record.with(item::OWNER, key("person:2")).with(item::QUADRANT, Quadrant::Strength));
        assert_eq!(sorted(&draft, item::OWNER.spec, false), ["a", "z"]);
        assert_eq!(sorted(&draft, item::OWNER.spec, true), ["z", "a"]);
        assert_eq!(sorted(&draft, item::QUADRANT.spec, true), ["a", "z"]);
    }
}
