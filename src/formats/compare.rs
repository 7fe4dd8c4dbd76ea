//! What an import would change: counts for its preview.

use crate::formats::envelope::is_local;
use crate::formats::private::private_fields;
use crate::model::{Plan, Record, RecordKey, Table};

/// Items of a file against those of a plan. What belongs to the plan as a whole is not an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// In the file alone.
    pub new: usize,
    /// In both, with different contents.
    pub changed: usize,
    /// In both, alike.
    pub same: usize,
    /// In the plan alone.
    pub only_here: usize,
    /// Private fields that are filled in in the file.
    pub private: usize,
}

/// Compares what was read with the plan that it would go into; with no plan, every item is new.
pub fn compare(existing: Option<&Plan>, incoming: &Plan) -> Counts {
    let here = |key: RecordKey| existing.and_then(|plan| plan.get(key));
    let mut counts = Counts { private: private_fields(incoming), ..Counts::default() };
    for (key, record) in incoming.records().filter(|(key, _)| is_item(*key)) {
        match here(key) {
            None => counts.new += 1,
            Some(old) if alike(key.table, old, record) => counts.same += 1,
            Some(_) => counts.changed += 1,
        }
    }
    let existing = existing.into_iter().flat_map(Plan::records);
    counts.only_here = existing.filter(|(key, _)| is_item(*key) && incoming.get(*key).is_none()).count();
    counts
}

fn is_item(key: RecordKey) -> bool {
    key.table != Table::Plan
}

/// Whether two records say the same, leaving aside what files do not carry.
fn alike(table: Table, here: &Record, there: &Record) -> bool {
    if !table.spec().fields.iter().any(|field| is_local(table, field)) {
        return here == there;
    }
    let shared = |record: &Record| {
        let mut record = record.clone();
        table
            .spec()
            .fields
            .iter()
            .filter(|field| is_local(table, field))
            .for_each(|field| record.set_value(field, None));
        record
    };
    shared(here) == shared(there)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::model::{Id, PlanId, RecordId};
    use crate::modules::basics::spec::person;

    fn plan(people: &[(&str, &str)]) -> Plan {
        let mut plan = Plan::new(PlanId(Id::parse("p").unwrap()));
        for (id, name) in people {
            let key = RecordKey::new(Table::Person, RecordId(Id::parse(id).unwrap()));
            let record = Record::default().with(person::NAME, (*name).to_owned());
            plan.put(key, Some(Arc::new(record.with(person::EMAIL, "a@b.c".to_owned()))));
        }
        plan.put(RecordKey::single(Table::Plan), Some(Arc::default()));
        plan
    }

    #[test]
    fn items_are_new_changed_same_or_only_here() {
        let (here, there) = (plan(&[("a", "1"), ("b", "1"), ("c", "1")]), plan(&[("b", "1"), ("c", "2"), ("d", "1")]));
        let counts = Counts { new: 1, changed: 1, same: 1, only_here: 1, private: 3 };
        assert_eq!(compare(Some(&here), &there), counts);
        assert_eq!(compare(None, &there), Counts { new: 3, private: 3, ..Counts::default() });
    }
}
