//! The way of a record into another module: what the new record takes over, and the link that stays.

use crate::engine::Command;
use crate::model::{FieldSpec, Kind, Plan, Record, RecordKey, Table, Value};

/// How a record of one table becomes one of another.
#[derive(Debug)]
pub(crate) struct Way {
    /// The table of the new record.
    pub(crate) into: Table,
    /// The field that holds the link; the other end is worked out.
    pub(crate) link: LinkOf,
    /// What is taken over: a field of the old record, and the field of the new one. Of two into one field the last that
    /// holds something counts.
    pub(crate) takes: &'static [(&'static FieldSpec, &'static FieldSpec)],
}

/// Which of the two holds the link.
#[derive(Clone, Copy, Debug)]
pub(crate) enum LinkOf {
    /// A field of the new record says what it comes from.
    New(&'static FieldSpec),
    /// A field of the old record leads to the new one.
    Old(&'static FieldSpec),
}

impl Way {
    /// Makes a new record of the one with this key, on top of what `start` holds (its place, its parent). `None` when
    /// the record is gone.
    pub(crate) fn send(&self, plan: &Plan, key: RecordKey, start: Record) -> Option<Command> {
        let record = self.record(key, plan.get(key)?, start);
        Some(match self.link {
            LinkOf::New(_) => Command::Add { table: self.into, records: vec![record] },
            LinkOf::Old(field) => Command::AddLinked { key, field, table: self.into, record },
        })
    }

    /// The new record of an old one with this key, on top of what `start` holds, with the link where it holds it.
    pub(crate) fn record(&self, key: RecordKey, old: &Record, start: Record) -> Record {
        let mut record = start;
        for (from, to) in self.takes {
            if let Some(value) = old.value(from) {
                record.set_value(to, Some(fitted(value, to.kind)));
            }
        }
        if let LinkOf::New(field) = self.link {
            record.set_value(field, Some(Value::Links(vec![key])));
        }
        record
    }
}

/// A text of several lines becomes one where the field has room for one.
fn fitted(value: &Value, kind: Kind) -> Value {
    match (value, kind) {
        (Value::Text(text), Kind::Text) => Value::Text(one_line(text)),
        _ => value.clone(),
    }
}

/// The lines of a text behind one another, without blanks at their ends.
pub(crate) fn one_line(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::pest::spec::factor;
    use crate::modules::swot::spec::{Quadrant, item};
    use crate::modules::testing::{Draft, key};

    const WAY: Way =
        Way { into: Table::Swot, link: LinkOf::New(item::ORIGIN.spec), takes: &[(factor::TEXT.spec, item::TEXT.spec)] };

    #[test]
    fn the_new_record_takes_what_is_named_keeps_its_start_and_links_back() {
        let plan = Draft::new()
            .add("pest:f", |record| {
                record.with(factor::TEXT, "Rules\n\n tighten ".to_owned()).with(factor::SOURCE, "Notices".to_owned())
            })
            .plan;
        let Some(Command::Add { table: Table::Swot, records }) =
            WAY.send(&plan, key("pest:f"), Record::default().with(item::QUADRANT, Quadrant::Threat))
        else {
            panic!("a record is added to the SWOT")
        };
        let expected = Record::default()
            .with(item::QUADRANT, Quadrant::Threat)
            .with(item::TEXT, "Rules tighten".to_owned())
            .with(item::ORIGIN, vec![key("pest:f")]);
        assert_eq!(records, [expected]);
        assert!(WAY.send(&plan, key("pest:gone"), Record::default()).is_none());
    }
}
