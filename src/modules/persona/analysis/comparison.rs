//! Personas side by side.

use std::sync::Arc;

use crate::model::{FieldSpec, Plan, Record, RecordKey, Score, Table, Value, set_of};
use crate::modules::persona::analysis::is_filled;
use crate::modules::persona::spec::persona;

/// The most personas that fit side by side.
pub const MOST_COMPARED: usize = 3;

/// What a row of the comparison is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Compared {
    /// A field.
    Field(&'static FieldSpec),
    /// A behaviour scale.
    Scale(RecordKey),
}

/// One line of the comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is about.
    pub of: Compared,
    /// What each persona has, in the order that was asked for; the place on a scale as a score.
    pub values: Vec<Option<Value>>,
    /// Whether they do not all have the same.
    pub differs: bool,
}

/// Fields and scales of some personas beside one another, in the order of the form, without those in which none of them
/// has anything. The names head the columns, so they are no row.
pub fn compare(plan: &Plan, keys: &[RecordKey]) -> Vec<Row> {
    let records: Vec<Option<&Arc<Record>>> = keys.iter().map(|key| plan.get(*key)).collect();
    let fields = Table::Persona.spec().fields.iter().copied();
    let compared = fields.filter(|field| ![persona::NAME.spec, persona::AVATAR.spec].contains(field));
    let rows = compared.flat_map(|field| {
        if field == persona::SCALES.spec { scales(plan, &records) } else { vec![row(field, &records)] }
    });
    rows.filter(|row| row.values.iter().any(Option::is_some)).collect()
}

fn row(field: &'static FieldSpec, records: &[Option<&Arc<Record>>]) -> Row {
    let value = |record: &Arc<Record>| record.value(field).filter(|_| is_filled(record, field)).cloned();
    row_of(Compared::Field(field), records.iter().map(|record| record.and_then(value)).collect())
}

fn scales(plan: &Plan, records: &[Option<&Arc<Record>>]) -> Vec<Row> {
    let marks: Vec<_> = records.iter().map(|record| record.and_then(|record| record.get(persona::SCALES))).collect();
    let row = |(scale, _): (RecordKey, &Arc<Record>)| {
        let places = marks.iter().map(|marks| marks.as_ref()?.of(scale).and_then(Score::new).map(Value::Score));
        row_of(Compared::Scale(scale), places.collect())
    };
    plan.list(Table::Scale).map(row).collect()
}

fn row_of(of: Compared, values: Vec<Option<Value>>) -> Row {
    let differs = values.windows(2).any(|pair| matches!(pair, [one, other] if !is_same(one.as_ref(), other.as_ref())));
    Row { of, values, differs }
}

/// Whether two personas have the same: blanks around a text do not count, nor the order of what is picked.
fn is_same(one: Option<&Value>, other: Option<&Value>) -> bool {
    match (one, other) {
        (Some(Value::Text(one)), Some(Value::Text(other))) => one.trim() == other.trim(),
        (Some(Value::Choices(one)), Some(Value::Choices(other))) => set_of(one) == set_of(other),
        (Some(Value::Links(one)), Some(Value::Links(other))) => set_of(one) == set_of(other),
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Ratings;
    use crate::modules::persona::spec::{Channel, Grade};
    use crate::modules::testing::{Draft, key};

    fn draft() -> Draft {
        let marks = |marks: &[(&str, u8)]| marks.iter().map(|(scale, mark)| (key(scale), *mark)).collect::<Ratings>();
        Draft::new()
            .add("scale:pace", |record| record)
            .add("scale:proof", |record| record)
            .add("scale:empty", |record| record)
            .add("persona:fang", |record| {
                let record = record.with(persona::NAME, "方医生".to_owned()).with(persona::TITLE, "Owner".to_owned());
                let record = record.with(persona::CHANNELS, vec![Channel::Visit, Channel::Phone]);
                record
                    .with(persona::SCALES, marks(&[("scale:pace", 3), ("scale:proof", 5)]))
                    .with(persona::GRADE, Grade::A)
            })
            .add("persona:qiao", |record| {
                let record = record.with(persona::TITLE, "Owner ".to_owned()).with(persona::QUOTE, " ".to_owned());
                let record = record.with(persona::CHANNELS, vec![Channel::Phone, Channel::Visit]);
                record.with(persona::SCALES, marks(&[("scale:pace", 3)])).with(persona::GRADE, Grade::B)
            })
    }

    #[test]
    fn fields_and_scales_stand_in_the_order_of_the_form_and_differences_are_known() {
        let rows = compare(&draft().plan, &["persona:fang", "persona:qiao"].map(key));
        let told: Vec<_> = rows.iter().map(|row| (row.of, row.differs)).collect();
        let field = |field, differs| (Compared::Field(field), differs);
        assert_eq!(
            told,
            [
                field(persona::TITLE.spec, false),
                (Compared::Scale(key("scale:pace")), false),
                (Compared::Scale(key("scale:proof")), true),
                field(persona::CHANNELS.spec, false),
                field(persona::GRADE.spec, true),
            ]
        );
        assert_eq!(rows[2].values, [Score::new(5).map(Value::Score), None]);
        assert_eq!(rows[4].values, [Some(Value::Choice("a")), Some(Value::Choice("b"))]);
    }

    #[test]
    fn of_three_one_other_is_a_difference_and_one_that_is_gone_has_nothing() {
        let rows = compare(&draft().plan, &["persona:fang", "persona:fang", "persona:gone"].map(key));
        assert!(rows.iter().all(|row| row.differs && row.values[2].is_none() && row.values[0] == row.values[1]));
        let alone = compare(&draft().plan, &[key("persona:fang"); 3]);
        assert!(!alone.is_empty() && alone.iter().all(|row| !row.differs));
        let swapped = compare(&draft().plan, &["persona:qiao", "persona:fang", "persona:qiao"].map(key));
        assert_eq!(swapped.iter().filter(|row| row.differs).count(), 2);
    }
}
