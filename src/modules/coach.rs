//! The coach: what all rules say about a plan, and what the user has set aside.

use std::collections::HashSet;

use crate::method::{Finding, Reading, Rule, Severity};
use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::Module;
use crate::modules::plan::spec::dismissal;

impl Rule {
    /// The rule of an id.
    pub fn from_id(id: &str) -> Option<&'static Self> {
        Module::ALL.iter().flat_map(|module| module.rules()).copied().find(|rule| rule.id == id)
    }
}

/// What the coach says about a plan, module by module: a finding stands with the module of its record.
#[derive(Clone, Debug, PartialEq)]
pub struct Report(Vec<Said>);

/// What the coach says about one module.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    /// What it finds, without what the user has set aside: the gravest first of each module whose rules speak.
    pub findings: Vec<Finding>,
    /// What the user has set aside, in the order of doing so.
    pub set_aside: Vec<Dismissed>,
}

impl Said {
    /// Whether there are findings, or some were set aside.
    pub fn is_spoken(&self) -> bool {
        !self.findings.is_empty() || !self.set_aside.is_empty()
    }
}

impl Default for Report {
    fn default() -> Self {
        Self(vec![Said::default(); Module::ALL.len()])
    }
}

impl Report {
    /// Has all rules read a plan, and what was set aside, once.
    pub fn read(plan: &Plan, reading: &mut Reading) -> Self {
        reading.begin();
        let mut report = Self::default();
        let mut set_aside: HashSet<(&str, RecordKey)> = HashSet::new();
        for dismissed in dismissed(plan) {
            set_aside.insert((dismissed.rule.id, dismissed.item));
            report.place(dismissed.item, |said| said.set_aside.push(dismissed));
        }
        for module in Module::ALL {
            let mut found = module.coach(plan, reading);
            found.retain(|finding| !set_aside.contains(&(finding.rule.id, finding.key)));
            crate::model::sort_by_key(&mut found, |finding| finding.rule.severity);
            for finding in found {
                report.place(finding.key, |said| said.findings.push(finding));
            }
        }
        for module in Module::skipped(plan) {
            if let Some(said) = report.0.get_mut(module as usize) {
                *said = Said::default();
            }
        }
        report
    }

    fn place(&mut self, item: RecordKey, put: impl FnOnce(&mut Said)) {
        if let Some(said) = Module::of(item.table).and_then(|module| self.0.get_mut(module as usize)) {
            put(said);
        }
    }

    /// What is said about a module.
    pub fn of(&self, module: Module) -> Option<&Said> {
        self.0.get(module as usize)
    }

    /// Whether an error is told of a module.
    pub fn errs(&self, module: Module) -> bool {
        let is_error = |finding: &Finding| finding.rule.severity == Severity::Error;
        self.of(module).is_some_and(|said| said.findings.iter().any(is_error))
    }

    /// Every finding, in the order of the journey.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter().flat_map(|said| &said.findings)
    }
}

/// A finding that the user has set aside.
#[derive(Clone, Debug, PartialEq)]
pub struct Dismissed {
    /// The record that remembers it; deleting that record brings the finding back.
    pub key: RecordKey,
    /// The rule.
    pub rule: &'static Rule,
    /// The record that the rule spoke of.
    pub item: RecordKey,
    /// Why the plan stays as it is.
    pub reason: String,
}

/// The findings that the user has set aside, in the order of doing so. Left out are those of rules that this version
/// does not have and of items that are gone.
fn dismissed(plan: &Plan) -> impl Iterator<Item = Dismissed> {
    plan.list(Table::Dismissal).filter_map(|(key, record)| {
        let rule = Rule::from_id(record.text(dismissal::RULE))?;
        let item = RecordKey::parse(record.text(dismissal::ITEM)).filter(|item| plan.get(*item).is_some())?;
        Some(Dismissed { key, rule, item, reason: record.text(dismissal::REASON).to_owned() })
    })
}

/// The record that sets a finding aside, for the table [`Table::Dismissal`].
pub fn dismissal_of(finding: &Finding, reason: &str) -> Record {
    Record::default()
        .with(dismissal::RULE, finding.rule.id.to_owned())
        .with(dismissal::ITEM, finding.key.to_string())
        .with(dismissal::REASON, reason.to_owned())
}

#[cfg(test)]
mod phrases;
#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::apply;
    use crate::i18n::Locale;
    use crate::method::insert_prompts;
    use crate::model::IdSource;
    use crate::modules::pest::spec::factor;
    use crate::modules::swot::spec::{Quadrant, Status, item, strategy};
    use crate::modules::testing::{Draft, day, key, score};

    fn findings(plan: &Plan) -> Vec<Finding> {
        Report::read(plan, &mut Reading::on(day(0))).findings().cloned().collect()
    }

    #[test]
    fn what_a_module_begins_with_is_no_error_of_the_coach() {
        for (module, locale) in Module::ALL.iter().flat_map(|module| Locale::ALL.map(|locale| (*module, locale))) {
            let mut plan = Draft::new().plan;
            let items = module.spec().prompts.iter().map(|prompt| prompt.item(locale));
            let patch = insert_prompts(&plan, items, locale, &mut IdSource::new(0));
            apply(&mut plan, &patch);
            let errors = findings(&plan);
            let errors = errors.into_iter().filter(|finding| finding.rule.severity == Severity::Error);
            assert_eq!(ids(&errors.collect::<Vec<_>>()), [""; 0], "{}", module.id());
        }
    }

    fn ids(findings: &[Finding]) -> Vec<&'static str> {
        findings.iter().map(|finding| finding.rule.id).collect()
    }

    /// One finding of each severity in the SWOT, a hint in PEST and an error in the basics.
    fn draft() -> Draft {
        use crate::modules::basics::spec::basics;
        use crate::modules::swot::spec::Cell;
        Draft::new()
            .add("swot:hint", |record| record.with(item::TEXT, "Rules …".to_owned()))
            .add("swot:warning", |record| {
                record.with(item::QUADRANT, Quadrant::Threat).with(item::TEXT, "My tax".to_owned())
            })
            .add("strategy:error", |record| {
                record.with(strategy::CELL, Cell::So).with(strategy::ITEMS, vec![key("swot:warning")])
            })
            .add("pest:hint", |record| record.with(factor::TEXT, "Rates …".to_owned()).with(factor::IMPACT, score(1)))
            .single(Table::Basics, |record| record.with(basics::PERIOD_START, day(1)).with(basics::PERIOD_END, day(1)))
    }

    #[test]
    fn modules_come_in_the_order_of_the_journey_and_the_gravest_first_in_each() {
        let report = Report::read(&draft().plan, &mut Reading::on(day(0)));
        let expected = [
            "basics_period_order",
            "pest_topic_only",
            "pest_unfinished",
            "tows_wrong_pair",
            "swot_inside_as_outside",
            "swot_unfinished",
        ];
        assert_eq!(ids(&report.findings().cloned().collect::<Vec<_>>()), expected);
        assert_eq!(ids(&report.of(Module::Pest).unwrap().findings), expected[1..3]);
    }

    #[test]
    fn a_finding_stands_with_the_module_of_its_record_behind_those_of_its_own_rules() {
        use crate::modules::persona::spec::{Grade, persona};
        let draft = Draft::new()
            .add("persona:a", |record| record.with(persona::NAME, "Owner".to_owned()).with(persona::GRADE, Grade::A));
        let report = Report::read(&draft.plan, &mut Reading::on(day(0)));
        let said = ids(&report.of(Module::Persona).unwrap().findings);
        assert_eq!(said.last(), Some(&"pitch_persona_no_showing"), "{said:?}");
        assert!(said.len() > 1 && report.of(Module::Pitch).unwrap().findings.is_empty());
    }

    #[test]
    fn a_finding_set_aside_is_remembered_for_its_item_alone() {
        let draft = draft().add("swot:other", |record| record.with(item::TEXT, "Suites …".to_owned()));
        let found = findings(&draft.plan);
        let finding = found.iter().find(|finding| finding.key == key("swot:hint")).unwrap();
        let record = dismissal_of(finding, "写完再说");
        let plan = draft.add("dismissal:d", |_| record).plan;
        let report = Report::read(&plan, &mut Reading::on(day(0)));
        assert_eq!(report.findings().count(), found.len() - 1);
        assert!(report.findings().all(|finding| finding.key != key("swot:hint")));
        let set_aside = &report.of(Module::Swot).unwrap().set_aside;
        let [dismissed] = set_aside.as_slice() else { panic!("{set_aside:?}") };
        assert!(report.of(Module::Pest).unwrap().set_aside.is_empty());
        assert_eq!(
            (dismissed.key, dismissed.item, dismissed.rule.id),
            (key("dismissal:d"), key("swot:hint"), "swot_unfinished")
        );
        assert_eq!(dismissed.reason, "写完再说");
    }

    #[test]
    fn what_is_set_aside_of_unknown_rules_and_gone_items_is_passed_over() {
        let record = |rule: &str, item: &str| {
            Record::default().with(dismissal::RULE, rule.to_owned()).with(dismissal::ITEM, item.to_owned())
        };
        let draft = draft()
            .add("dismissal:a", |_| record("swot_unfinished", "swot:gone"))
            .add("dismissal:b", |_| record("no_such_rule", "swot:hint"))
            .add("dismissal:c", |_| record("swot_unfinished", "nonsense"));
        assert_eq!(dismissed(&draft.plan).count(), 0);
        assert_eq!(findings(&draft.plan).len(), 6);
    }

    #[test]
    fn an_empty_plan_and_empty_records_are_left_in_peace() {
        assert!(findings(&Draft::new().plan).is_empty());
        let bare = Table::ALL.iter().filter(|table| **table != Table::Person).fold(Draft::new(), |draft, table| {
            if table.spec().single {
                draft.single(*table, |record| record)
            } else {
                draft.add(&format!("{}:x", table.id()), |record| record)
            }
        });
        assert!(
            findings(&bare.add("strategy:y", |record| record.with(strategy::STATUS, Status::Idea)).plan).is_empty()
        );
    }
}
