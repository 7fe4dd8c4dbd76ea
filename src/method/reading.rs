//! How the coach reads a plan again and again: a record only when it has changed.

use std::sync::Arc;
use std::vec::IntoIter;

use crate::method::{Check, Finding};
use crate::model::{Date, Plan, Record, RecordKey, Table};

/// What was found in a record.
#[derive(Debug)]
struct Found {
    key: RecordKey,
    record: Arc<Record>,
    findings: Vec<Finding>,
}

/// The coach's reading of a plan on a day, with what the reading before found in records that are still the same. Word
/// lists are held against every text of a plan: without this, each keystroke in a plan of 10,000 cards would cost 20
/// milliseconds.
#[derive(Debug)]
pub struct Reading {
    /// The day.
    pub today: Date,
    /// Records are read in the same order again and again, so that what was found stands in it, and none is looked up.
    before: IntoIter<Found>,
    found: Vec<Found>,
}

/// So many records that are gone, or stand elsewhere now, are passed over at once to find the next one that is still there.
const PASSED: usize = 8;

impl Reading {
    /// A first reading.
    pub fn on(today: Date) -> Self {
        Self { today, before: Vec::new().into_iter(), found: Vec::new() }
    }

    /// What the checks find in a record, in their order. The records of a table are always asked the same checks.
    pub fn of(&mut self, key: RecordKey, record: &Arc<Record>, checks: &[Check]) -> &[Finding] {
        let same = |found: &Found| found.key == key && Arc::ptr_eq(&found.record, record);
        let known =
            self.before.as_slice().iter().take(PASSED).position(same).and_then(|passed| self.before.nth(passed));
        let find = || checks.iter().filter_map(|check| check.finding(key, record)).collect();
        self.found.push(known.unwrap_or_else(|| Found { key, record: record.clone(), findings: find() }));
        self.found.last().map_or(&[], |found| &found.findings)
    }

    /// What the checks find in the records of a table, in the order of the table.
    pub fn all(&mut self, plan: &Plan, table: Table, checks: &[Check]) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (key, record) in plan.list(table) {
            findings.extend_from_slice(self.of(key, record, checks));
        }
        findings
    }

    /// Begins to read again: what was found last is what is known, and what is not read again is forgotten.
    pub(crate) fn begin(&mut self) {
        let found = std::mem::take(&mut self.found);
        self.found.reserve(found.len());
        self.before = found.into_iter();
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use proptest::prelude::*;

    use super::*;
    use crate::modules::Report;
    use crate::modules::swot::analysis::rules;
    use crate::modules::swot::spec::item;
    use crate::modules::testing::{Draft, day, key};
    use crate::testing::{arb_edits, arb_plan, cases};

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
        reading.begin();
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
    fn what_stands_behind_a_record_that_came_or_went_is_not_read_again() {
        let (mut reading, mut plan) = (Reading::on(day(0)), draft(["no", "no"]).plan);
        read(&mut reading, &plan);
        let gone = plan.get(key("swot:a")).cloned();
        plan.put(key("swot:a"), None);
        assert_eq!(read(&mut reading, &plan), [key("swot:b")]);
        assert_eq!((READ.get(), reading.found.len()), (2, 1));
        plan.put(key("swot:a"), gone);
        assert_eq!(read(&mut reading, &plan), [key("swot:a"), key("swot:b")]);
        assert_eq!(READ.get(), 3);
    }

    proptest! {
        #![proptest_config(cases(64))]

        #[test]
        fn a_plan_that_is_read_again_and_again_reads_as_for_the_first_time(plan in arb_plan(), edits in arb_edits()) {
            let (mut plan, mut reading) = (plan, Reading::on(day(0)));
            Report::read(&plan, &mut reading);
            for edit in edits {
                edit.make(&mut plan);
                prop_assert_eq!(Report::read(&plan, &mut reading), Report::read(&plan, &mut Reading::on(day(0))));
            }
        }
    }
}
