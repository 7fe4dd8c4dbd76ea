//! Two states of a plan: what differs, and the way from one to the other.

use std::sync::Arc;

use crate::engine::Patch;
use crate::formats::envelope::is_local;
use crate::formats::private::private_fields;
use crate::model::{FieldSpec, Plan, Record, RecordKey, Table};

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

/// What brings a plan back to an earlier state of it that comes from a file or a snapshot. What files do not carry stays:
/// a plan that goes back is not in the bin because it once was.
pub fn way_back(here: &Plan, there: &Plan) -> Patch {
    let mut patch = Patch::diff(here, there);
    for change in patch.changes.iter_mut().filter(|change| !is_item(change.key)) {
        let Some(before) = change.before.as_deref() else { continue };
        let mut after = change.after.as_deref().cloned().unwrap_or_else(|| before.clone());
        for field in local_fields(change.key.table) {
            after.set_value(field, before.value(field).cloned());
        }
        change.after = Some(Arc::new(after));
    }
    patch.changes.retain(|change| change.before != change.after);
    patch
}

/// Whether two states of a plan say the same in everything that files carry.
pub fn is_same(here: &Plan, there: &Plan) -> bool {
    way_back(here, there).is_empty() && here.unknown == there.unknown
}

pub(super) fn local_fields(table: Table) -> impl Iterator<Item = &'static FieldSpec> {
    table.spec().fields.iter().copied().filter(move |field| is_local(table, field))
}

fn is_item(key: RecordKey) -> bool {
    key.table != Table::Plan
}

/// Whether two records say the same, leaving aside what files do not carry.
fn alike(table: Table, here: &Record, there: &Record) -> bool {
    if local_fields(table).next().is_none() {
        return here == there;
    }
    let shared = |record: &Record| {
        let mut record = record.clone();
        local_fields(table).for_each(|field| record.set_value(field, None));
        record
    };
    shared(here) == shared(there)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::apply;
    use crate::model::{Id, Number, PlanId, Read, RecordId};
    use crate::modules::basics::spec::person;
    use crate::modules::plan::spec::header;

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

    #[test]
    fn the_way_back_brings_everything_back_but_what_files_do_not_carry() {
        let (mut here, mut there) = (plan(&[("a", "1"), ("b", "1")]), plan(&[("b", "2"), ("c", "1")]));
        let moment = |value: f64| Number::new(value).map(Read::into_value);
        let header = |binned: Option<f64>, sample: bool| {
            let mut record = Record::default().with(header::SAMPLE, sample);
            record.set_value(header::BINNED_AT.spec, binned.and_then(moment));
            Some(Arc::new(record))
        };
        here.put(RecordKey::single(Table::Plan), header(Some(7.0), false));
        there.put(RecordKey::single(Table::Plan), header(None, true));
        let patch = way_back(&here, &there);
        let mut back = here.clone();
        apply(&mut back, &patch);
        there.put(RecordKey::single(Table::Plan), header(Some(7.0), true));
        assert_eq!(back, there);
        apply(&mut back, &patch.invert());
        assert_eq!(back, here);
        there.put(RecordKey::single(Table::Plan), None);
        apply(&mut back, &way_back(&here, &there));
        assert!(is_same(&back, &there) && !is_same(&here, &there));
        assert_eq!(back.single(Table::Plan), here.single(Table::Plan), "a state without a header takes none away");
    }
}
