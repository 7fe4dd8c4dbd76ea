//! The criteria that come with a set.

use crate::engine::{Command, Patch, apply};
use crate::i18n::{Locale, Text};
use crate::model::{IdSource, Order, Plan, Record, RecordKey, Table, Value};
use crate::modules::discovery::spec::{CriterionCode, CriterionSet, criterion, scoring};
use crate::modules::discovery::texts;

impl CriterionSet {
    /// The criteria of the set, in their order.
    const fn codes(self) -> &'static [CriterionCode] {
        use CriterionCode as Code;
        match self {
            Self::Short => &[Code::Budget, Code::Authority, Code::Need, Code::Timing],
            Self::Long => &[
                Code::Measure,
                Code::EconomicBuyer,
                Code::DecisionCriteria,
                Code::DecisionProcess,
                Code::PaperProcess,
                Code::Pain,
                Code::Champion,
                Code::Competition,
            ],
            Self::Own => &[],
        }
    }
}

/// What a new criterion warns of; nothing where it is the user's own.
const fn red_flag(code: CriterionCode) -> Option<Text> {
    Some(match code {
        CriterionCode::Budget => texts::FLAG_BUDGET,
        CriterionCode::Authority => texts::FLAG_AUTHORITY,
        CriterionCode::Need => texts::FLAG_NEED,
        CriterionCode::Timing => texts::FLAG_TIMING,
        CriterionCode::Measure => texts::FLAG_MEASURE,
        CriterionCode::EconomicBuyer => texts::FLAG_ECONOMIC_BUYER,
        CriterionCode::DecisionCriteria => texts::FLAG_DECISION_CRITERIA,
        CriterionCode::DecisionProcess => texts::FLAG_DECISION_PROCESS,
        CriterionCode::PaperProcess => texts::FLAG_PAPER_PROCESS,
        CriterionCode::Pain => texts::FLAG_PAIN,
        CriterionCode::Champion => texts::FLAG_CHAMPION,
        CriterionCode::Competition => texts::FLAG_COMPETITION,
        CriterionCode::Own => return None,
    })
}

/// A criterion as its set brings it.
fn fresh(code: CriterionCode, locale: Locale) -> Record {
    let record = Record::default().with(criterion::CODE, code);
    match red_flag(code) {
        Some(flag) => record.with(criterion::RED_FLAG, flag.get(locale).to_owned()),
        None => record,
    }
}

/// Whether a criterion is still as a set has brought it, and no opportunity has a mark for it.
fn is_untouched(plan: &Plan, key: RecordKey, record: &Record) -> bool {
    let Some(code) = record.get(criterion::CODE).filter(|code| red_flag(*code).is_some()) else { return false };
    let plain = record.clone().moved(Order::default());
    let brought = Locale::ALL.into_iter().any(|locale| fresh(code, locale) == plain);
    brought && plan.linking_to(key).next().is_none()
}

/// Chooses a set: its criteria that are not there yet come behind those that are, and those of another set go where
/// nobody has written a word or given a mark. What is the user's own stays. An own set changes no criterion.
pub fn choose_set(plan: &Plan, set: CriterionSet, locale: Locale, ids: &mut IdSource) -> Patch {
    let codes = set.codes();
    let is_of = |record: &Record| record.get(criterion::CODE).is_some_and(|code| codes.contains(&code));
    let others = plan.list(Table::Criterion).filter(|(key, record)| !is_of(record) && is_untouched(plan, *key, record));
    let gone = others.map(|(key, _)| key).filter(|_| !codes.is_empty()).collect();
    let is_there =
        |code: CriterionCode| plan.list(Table::Criterion).any(|(_, record)| record.get(criterion::CODE) == Some(code));
    let missing = codes.iter().copied().filter(|code| !is_there(*code)).map(|code| fresh(code, locale)).collect();
    let value = Some(Value::Choice(crate::model::Choice::code(set)));
    let mut draft = plan.clone();
    let mut patch = Patch::default();
    for command in [
        Command::Set { key: RecordKey::single(Table::Scoring), field: scoring::SET.spec, value },
        Command::Delete { keys: gone },
        Command::Add { table: Table::Criterion, records: missing },
    ] {
        let step = command.patch(&draft, ids);
        apply(&mut draft, &step);
        patch = patch.squash(step);
    }
    patch
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Choice, Ratings};
    use crate::modules::discovery::spec::deal;
    use crate::modules::testing::{Draft, key};
    use std::sync::Arc;

    fn chosen(plan: &Plan, set: CriterionSet) -> Plan {
        let mut after = plan.clone();
        let patch = choose_set(plan, set, Locale::ZhCn, &mut IdSource::new(7));
        apply(&mut after, &patch);
        let mut back = after.clone();
        apply(&mut back, &patch.invert());
        assert_eq!(&back, plan, "one step takes it back");
        after
    }

    fn codes(plan: &Plan) -> Vec<&'static str> {
        plan.list(Table::Criterion).map(|(_, record)| record.get(criterion::CODE).map_or("", Choice::code)).collect()
    }

    const SHORT: [&str; 4] = ["budget", "authority", "need", "timing"];

    #[test]
    fn a_set_brings_its_criteria_with_their_red_flags() {
        let short = chosen(&Draft::new().plan, CriterionSet::Short);
        assert_eq!(codes(&short), SHORT);
        assert_eq!(short.single(Table::Scoring).unwrap().get(scoring::SET), Some(CriterionSet::Short));
        let (_, first) = short.list(Table::Criterion).next().unwrap();
        assert_eq!(first.text(criterion::RED_FLAG), "方案被夸，然后等明年预算");
        let long = chosen(&short, CriterionSet::Long);
        assert_eq!(codes(&long).len(), 8);
        assert_eq!((codes(&long)[0], codes(&long)[7]), ("measure", "competition"));
        assert_eq!(codes(&chosen(&long, CriterionSet::Short)), SHORT);
        assert_eq!(codes(&chosen(&short, CriterionSet::Short)), SHORT, "chosen twice it is there once");
    }

    #[test]
    fn what_somebody_wrote_or_marked_stays_beside_another_set() {
        let mut plan = chosen(&Draft::new().plan, CriterionSet::Short);
        let keys: Vec<_> = plan.list(Table::Criterion).map(|(key, _)| key).collect();
        let written = plan.get(keys[1]).map(|record| Record::clone(record)).unwrap();
        plan.put(keys[1], Some(Arc::new(written.with(criterion::QUESTION, "Owner in the talk".to_owned()))));
        let marks: Ratings = [(keys[2], 2)].into_iter().collect();
        let plan = Draft { plan }
            .add("deal:c", |record| record.with(deal::SCORES, marks))
            .add("criterion:mine", |record| record.with(criterion::QUESTION, "No own IT".to_owned()))
            .plan;
        let long = chosen(&plan, CriterionSet::Long);
        assert_eq!(codes(&long).len(), 11);
        assert_eq!(codes(&long)[..3], ["authority", "need", ""]);
        assert!(long.get(key("criterion:mine")).is_some());
        assert_eq!(codes(&chosen(&long, CriterionSet::Short)), ["authority", "need", "", "budget", "timing"]);
    }

    #[test]
    fn an_own_set_keeps_what_is_there() {
        let short = chosen(&Draft::new().plan, CriterionSet::Short);
        let own = chosen(&short, CriterionSet::Own);
        assert_eq!(codes(&own), SHORT);
        assert_eq!(own.single(Table::Scoring).unwrap().get(scoring::SET), Some(CriterionSet::Own));
    }

    #[test]
    fn every_criterion_but_ones_own_belongs_to_one_set_and_has_a_red_flag() {
        for code in CriterionCode::ALL {
            let sets = CriterionSet::ALL.iter().filter(|set| set.codes().contains(code)).count();
            assert_eq!(sets, usize::from(*code != CriterionCode::Own), "{code:?}");
            assert_eq!(red_flag(*code).is_some(), *code != CriterionCode::Own, "{code:?}");
        }
    }
}
