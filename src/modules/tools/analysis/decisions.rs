//! What is decided for each kind of tool.

use crate::method::blank;
use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::tools::analysis::kinds;
use crate::modules::tools::spec::{Outcome, ToolKind, tool_decision};

/// How many kinds are decided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    /// Kinds with a need and a decision that is no longer open.
    pub decided: usize,
    /// Kinds with a need.
    pub kinds: usize,
}

/// The decisions for a kind in their order; one is meant.
pub fn decisions_of(plan: &Plan, kind: ToolKind) -> impl Iterator<Item = (RecordKey, &Record)> {
    let all = plan.list(Table::ToolDecision).map(|(key, record)| (key, &**record));
    all.filter(move |(_, record)| record.get(tool_decision::KIND) == Some(kind))
}

/// Whether a decision says why.
pub fn has_reason(decision: &Record) -> bool {
    !blank(decision.text(tool_decision::REASON))
}

/// How many kinds are decided, with a reason. To wait is decided, too.
pub fn decided(plan: &Plan) -> Decided {
    let is_settled = |record: &Record| {
        has_reason(record) && record.get(tool_decision::OUTCOME).is_some_and(|outcome| outcome != Outcome::Open)
    };
    let kinds = kinds(plan);
    let settled = kinds.iter().filter(|kind| decisions_of(plan, **kind).any(|(_, record)| is_settled(record)));
    Decided { decided: settled.count(), kinds: kinds.len() }
}

/// The kinds with a need that have no decision yet.
pub fn undecided(plan: &Plan) -> Vec<ToolKind> {
    kinds(plan).into_iter().filter(|kind| decisions_of(plan, *kind).next().is_none()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::modules::testing::Draft;
    use crate::modules::testing::sample;
    use crate::modules::tools::spec::need;

    #[test]
    fn the_example_has_decided_two_of_three() {
        for locale in Locale::ALL {
            assert_eq!(decided(&sample(locale)), Decided { decided: 2, kinds: 3 });
            assert_eq!(undecided(&sample(locale)), []);
        }
    }

    #[test]
    fn a_decision_has_an_outcome_and_a_reason() {
        let with = |outcome: Option<Outcome>, reason: &str| {
            let draft = Draft::new()
                .add("need:n", |record| record.with(need::TEXT, "Records".to_owned()).with(need::KIND, ToolKind::Crm))
                .add("tool_decision:d", |record| {
                    let record = record.with(tool_decision::KIND, ToolKind::Crm);
                    let record = record.with(tool_decision::REASON, reason.to_owned());
                    outcome.map_or(record.clone(), |outcome| record.with(tool_decision::OUTCOME, outcome))
                });
            decided(&draft.plan).decided
        };
        assert_eq!([with(Some(Outcome::Wait), "Later"), with(Some(Outcome::Buy), "Best")], [1, 1]);
        assert_eq!([with(Some(Outcome::Open), "Later"), with(Some(Outcome::Buy), " "), with(None, "Best")], [0, 0, 0]);
    }

    #[test]
    fn kinds_without_a_need_ask_for_no_decision() {
        let draft = Draft::new()
            .add("need:n", |record| record.with(need::TEXT, "Records".to_owned()).with(need::KIND, ToolKind::Other))
            .add("need:blank", |record| record.with(need::KIND, ToolKind::Crm))
            .add("tool_decision:d", |record| record.with(tool_decision::KIND, ToolKind::Crm));
        assert_eq!((decided(&draft.plan).kinds, undecided(&draft.plan)), (1, vec![ToolKind::Other]));
    }
}
