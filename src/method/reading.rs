//! How the coach reads a plan again and again: a record only when it has changed.

use std::collections::HashMap;
use std::sync::Arc;

use fnv::FnvBuildHasher;

use crate::method::{Check, Finding};
use crate::model::{Date, Plan, Record, RecordKey, Table};

/// The coach's reading of a plan on a day, with what earlier readings found in records that are still the same. Word
/// lists are held against every text of a plan: without this, each keystroke in a plan of 10,000 cards would cost 20
/// milliseconds.
#[derive(Debug)]
pub struct Reading {
    /// The day.
    pub today: Date,
    found: HashMap<RecordKey, (Arc<Record>, Vec<Finding>), FnvBuildHasher>,
}

impl Reading {
    /// A first reading.
    pub fn on(today: Date) -> Self {
        Self { today, found: HashMap::default() }
    }

    /// What the checks find in a record, in their order. The records of a table are always asked the same checks.
    pub fn of(&mut self, key: RecordKey, record: &Arc<Record>, checks: &[Check]) -> &[Finding] {
        let find = || checks.iter().filter_map(|check| check.finding(key, record)).collect();
        let (known, found) = self.found.entry(key).or_insert_with(|| (record.clone(), find()));
        if !Arc::ptr_eq(known, record) {
            (*known, *found) = (record.clone(), find());
        }
        found
    }

    /// What the checks find in the records of a table, in the order of the table.
    pub fn all(&mut self, plan: &Plan, table: Table, checks: &[Check]) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (key, record) in plan.list(table) {
            findings.extend_from_slice(self.of(key, record, checks));
        }
        findings
    }

    /// Forgets records that the plan no longer has.
    pub(crate) fn forget_gone(&mut self, plan: &Plan) {
        if self.found.len() > plan.count() {
            self.found.retain(|key, _| plan.get(*key).is_some());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::modules::swot::analysis::rules;
    use crate::modules::swot::spec::item;
    use crate::modules::testing::{Draft, day, key};

    thread_local! {
        static READ: Cell<usize> = const { Cell::new(0) };
    }

    fn says_no(key: RecordKey, record: &Record) -> Option<Finding> {
        READ.set(READ.get() + 1);
        (record.text(item::TEXT) == "no").then(|| rules::VAGUE.at(key, item::TEXT.spec))
    }

    fn draft(texts: [&str; 2]) -> Draft {
        let [a, b] = texts.map(str::to_owned);
        Draft::new()
            .add("swot:a", |record| record.with(item::TEXT, a))
            .add("swot:b", |record| record.with(item::TEXT, b))
    }

    fn read(reading: &mut Reading, plan: &Plan) -> Vec<RecordKey> {
        reading.forget_gone(plan);
        let checks = [rules::VAGUE.own(says_no)];
        reading.all(plan, Table::Swot, &checks).into_iter().map(|finding| finding.key).collect()
    }

    #[test]
    fn a_record_is_read_again_only_when_it_has_changed() {
        let (mut reading, draft) = (Reading::on(day(0)), draft(["no", "yes"]));
        assert_eq!(read(&mut reading, &draft.plan), [key("swot:a")]);
        assert_eq!(read(&mut reading, &draft.plan), [key("swot:a")]);
        assert_eq!(READ.get(), 2);
        let mut plan = draft.plan;
        let changed = Record::clone(plan.get(key("swot:b")).unwrap()).with(item::TEXT, "no".to_owned());
        plan.put(key("swot:b"), Some(Arc::new(changed)));
        assert_eq!(read(&mut reading, &plan), [key("swot:a"), key("swot:b")]);
        assert_eq!(READ.get(), 3);
    }

    #[test]
    fn a_record_that_is_gone_is_forgotten() {
        let (mut reading, mut plan) = (Reading::on(day(0)), draft(["no", "no"]).plan);
        read(&mut reading, &plan);
        plan.put(key("swot:a"), None);
        assert_eq!(read(&mut reading, &plan), [key("swot:b")]);
        assert_eq!(reading.found.len(), 1);
    }
}
