//! The coach: what all rules say about a plan, and what the user has set aside.

use std::collections::HashSet;

use crate::engine::Scope;
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
        let deals = plan.deal_by_deal().unwrap_or_default();
        for module in Module::ALL {
            let reads_deals = !deals.is_empty() && module.tables().iter().any(|table| table.of_deal().is_some());
            let mut found = match reads_deals {
                true => deal_by_deal(*module, plan, &deals, reading),
                false => module.coach(plan, reading),
            };
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

    /// What is found of a deal and of what belongs to it, in the order of the journey.
    pub fn of_deal(&self, plan: &Plan, deal: RecordKey) -> Vec<Finding> {
        self.findings().filter(|finding| plan.deal_of(finding.key) == Some(deal)).cloned().collect()
    }

    /// Every finding, in the order of the journey.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.0.iter().flat_map(|said| &said.findings)
    }
}

/// What a module says of each deal by itself, and of what holds for all, each with its name: limits of two deals say nothing
/// of each other. What belongs to none is told once.
fn deal_by_deal(module: Module, plan: &Plan, deals: &[(Scope, Plan)], reading: &mut Reading) -> Vec<Finding> {
    let place = |finding: &Finding| (finding.rule.id, finding.key, finding.field.id);
    let (mut found, mut told) = (Vec::new(), HashSet::new());
    for (scope, seen) in deals {
        let name = scope.told(plan);
        for finding in module.coach(seen, reading) {
            match plan.scope_of(finding.key) {
                Some(of) if of == *scope => found.push(match &name {
                    Some(name) => finding.of(name.clone()),
                    None => finding,
                }),
                None if told.insert(place(&finding)) => found.push(finding),
                _ => {}
            }
        }
    }
    found
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

    /// Two deals, each with a concession that asks for nothing and an issue whose limit the other breaks.
    fn two_deals() -> Draft {
        use crate::modules::discovery::spec::deal;
        use crate::modules::negotiation::spec::{concession, issue, summary};
        use crate::modules::of_deal::DEAL;
        let of = |record: Record, at: &str| record.with(DEAL, key(at));
        let draft =
            [("deal:a", "Dr. Fang"), ("deal:b", "河畔诊所")].into_iter().fold(Draft::new(), |draft, (at, name)| {
                let id = at.trim_start_matches("deal:");
                draft
                    .add(at, |record| record.with(deal::CUSTOMER, name.to_owned()))
                    .add(&format!("negotiation_concession:{id}"), |record| {
                        of(record, at).with(concession::GIVE, "Setup".to_owned())
                    })
            });
        let limit =
            |record: Record| of(record, "deal:a").with(issue::WALK_AWAY, crate::modules::testing::number(19_000.0));
        draft.add("negotiation_issue:a", limit).add("negotiation_summary:b", |record| {
            of(record, "deal:b").with(summary::AGREED, "19,000 a year".to_owned())
        })
    }

    fn told(plan: &Plan, locale: Locale) -> Vec<String> {
        let render = |finding: Finding| finding.said().render(&crate::i18n::PlainFormats(locale));
        findings(plan).into_iter().map(render).collect()
    }

    #[test]
    fn each_deal_is_read_by_itself_and_what_is_found_names_it() {
        let plan = two_deals().plan;
        let asked = "“Setup” is a gift: nothing firm comes back.";
        let alternative = "Our alternative has no value yet, so nothing holds this walk-away.";
        let said = told(&plan, Locale::En);
        assert_eq!(
            said,
            [format!("Dr. Fang: {alternative}"), format!("Dr. Fang: {asked}"), format!("河畔诊所: {asked}")]
        );
        assert!(
            told(&plan, Locale::ZhCn)
                .iter()
                .all(|said| said.starts_with("Dr. Fang：") || said.starts_with("河畔诊所："))
        );
    }

    #[test]
    fn the_page_of_a_deal_tells_what_is_found_of_that_deal_alone_and_need_not_name_it() {
        let plan = two_deals().plan;
        let report = Report::read(&plan, &mut Reading::on(crate::modules::testing::day(0)));
        let of_b: Vec<String> = report
            .of_deal(&plan, key("deal:b"))
            .into_iter()
            .map(|finding| finding.message.render(&crate::i18n::PlainFormats(Locale::En)))
            .collect();
        assert_eq!(of_b, ["“Setup” is a gift: nothing firm comes back."]);
        assert_eq!(report.of_deal(&plan, key("deal:a")).len(), 2);
    }

    #[test]
    fn a_plan_with_one_deal_reads_as_it_always_did() {
        let mut plan = two_deals().plan;
        for gone in ["deal:b", "negotiation_concession:b", "negotiation_summary:b"] {
            plan.put(key(gone), None);
        }
        let said = told(&plan, Locale::En);
        assert!(said.len() == 2 && said.iter().all(|said| !said.contains("Fang")), "{said:?}");
    }

    #[test]
    fn what_holds_for_all_says_so_and_what_belongs_to_no_deal_is_told_once_without_a_name() {
        use crate::modules::aftersales::spec::{Purpose, touchpoint};
        use crate::modules::contract::spec::clause;
        let vague = |record: Record| record.with(clause::WORDING, "In reasonable time".to_owned());
        let draft = two_deals().add("contract_clause:all", vague).add("touchpoint:t", |record| {
            record.with(touchpoint::PURPOSE, Purpose::Greeting).with(touchpoint::MESSAGE, "A discount".to_owned())
        });
        let said = |locale| told(&draft.plan, locale);
        let begins = |said: &[String], name: &str| said.iter().filter(|line| line.starts_with(name)).count();
        assert_eq!((begins(&said(Locale::En), "For all deals: "), begins(&said(Locale::ZhCn), "通用标准：")), (1, 1));
        assert_eq!(
            said(Locale::En).iter().filter(|line| line.contains("discount")).collect::<Vec<_>>(),
            ["The greeting to the customer sells: “discount”."]
        );
    }

    #[test]
    fn two_deals_without_a_name_are_told_apart_by_number() {
        let mut plan = two_deals().plan;
        for deal in ["deal:a", "deal:b"] {
            let bare = Record::at(plan.get(key(deal)).unwrap().order.clone());
            plan.put(key(deal), Some(std::sync::Arc::new(bare)));
        }
        let said = [told(&plan, Locale::En), told(&plan, Locale::ZhCn)];
        assert!(
            said[0].last().unwrap().starts_with("Deal 2: ") && said[1].last().unwrap().starts_with("商机 2："),
            "{said:?}"
        );
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
