//! The candidates of a kind with their marks: what each comes to, who does best, what it costs.

use crate::engine::Command;
use crate::method::blank;
use crate::model::{Field, FieldSpec, Number, Plan, Record, RecordKey, Score, Table, Value};
use crate::modules::tools::analysis::comparison::{FAILS, Mark, Total, order, winners};
use crate::modules::tools::analysis::cost::Cost;
use crate::modules::tools::spec::{CandidateStatus, Priority, ToolKind, candidate, need, tool_score};

/// A candidate in its place among those of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// The candidate.
    pub candidate: RecordKey,
    /// What its marks come to.
    pub total: Total,
    /// Whether it does best, alone or with others; what was rejected never does.
    pub best: bool,
}

/// The needs of a kind in their order.
pub fn needs_of(plan: &Plan, kind: ToolKind) -> Vec<RecordKey> {
    plan.list(Table::Need).filter(|(_, record)| record.get(need::KIND) == Some(kind)).map(|(key, _)| key).collect()
}

/// The musts of a kind in their order.
pub fn musts_of(plan: &Plan, kind: ToolKind) -> Vec<RecordKey> {
    needs_of(plan, kind).into_iter().filter(|key| plan.get(*key).is_some_and(|record| is_must(record))).collect()
}

/// The candidates of a kind in their order.
pub fn candidates_of(plan: &Plan, kind: ToolKind) -> Vec<RecordKey> {
    let of_kind = |record: &Record| record.get(candidate::KIND) == Some(kind);
    plan.list(Table::Candidate).filter(|(_, record)| of_kind(record)).map(|(key, _)| key).collect()
}

/// What a test of a candidate showed for a need: the record that holds it. Of two the first with a score counts.
pub fn test_of(plan: &Plan, candidate: RecordKey, need: RecordKey) -> Option<(RecordKey, &Record)> {
    let tests = plan
        .parts(candidate)
        .into_iter()
        .filter(|(key, record)| key.table == Table::ToolScore && record.get(tool_score::NEED) == Some(need));
    let tests: Vec<(RecordKey, &Record)> = tests.map(|(key, record)| (key, &**record)).collect();
    let scored = tests.iter().find(|(_, record)| record.get(tool_score::SCORE).is_some());
    scored.or_else(|| tests.first()).copied()
}

/// The score of a candidate for a need, 1 to 5.
pub fn score_of(plan: &Plan, candidate: RecordKey, need: RecordKey) -> Option<u8> {
    test_of(plan, candidate, need).and_then(|(_, record)| record.get(tool_score::SCORE)).map(Score::get)
}

/// Whether a candidate fails a need that is a must.
pub fn fails(plan: &Plan, candidate: RecordKey, need: RecordKey) -> bool {
    let must = plan.get(need).is_some_and(|record| is_must(record));
    must && score_of(plan, candidate, need).is_some_and(|score| score <= FAILS)
}

/// What the marks of a candidate come to, over all needs of its kind.
pub fn total(plan: &Plan, candidate: RecordKey) -> Total {
    let kind = plan.get(candidate).and_then(|record| record.get(candidate::KIND));
    let needs = kind.map(|kind| needs_of(plan, kind)).unwrap_or_default();
    Total::of(needs.into_iter().filter_map(|key| {
        let record = plan.get(key)?;
        let weight = record.get(need::WEIGHT).map(Score::get);
        Some(Mark { weight, must: is_must(record), score: score_of(plan, candidate, key) })
    }))
}

/// The candidates of a kind from the best to the last.
pub fn ranked(plan: &Plan, kind: ToolKind) -> Vec<Ranked> {
    let candidates = candidates_of(plan, kind);
    let totals: Vec<Total> = candidates.iter().map(|key| total(plan, *key)).collect();
    let runs = |key: &RecordKey| status(plan, *key) != Some(CandidateStatus::Rejected);
    // What does not run cannot win: it stands there without a mark.
    let running: Vec<Total> =
        candidates.iter().zip(&totals).map(|(key, total)| if runs(key) { *total } else { Total::default() }).collect();
    let best = winners(&running);
    let place = |at: usize| {
        let (candidate, total) = (*candidates.get(at)?, *totals.get(at)?);
        Some(Ranked { candidate, total, best: best.contains(&at) })
    };
    order(&totals).into_iter().filter_map(place).collect()
}

/// What a candidate costs.
pub fn cost(record: &Record) -> Cost {
    let number = |field: Field<Number>| record.get(field).map(Number::get);
    Cost {
        setup: number(candidate::COST_SETUP),
        user_month: number(candidate::COST_USER_MONTH),
        users: number(candidate::USERS),
        year_other: number(candidate::COST_YEAR_OTHER),
        months: number(candidate::MONTHS),
    }
}

/// How far a candidate is.
fn status(plan: &Plan, candidate: RecordKey) -> Option<CandidateStatus> {
    plan.get(candidate)?.get(candidate::STATUS)
}

/// The kinds for which somebody has written a need, in their order.
pub fn kinds(plan: &Plan) -> Vec<ToolKind> {
    let has_need = |kind: &ToolKind| {
        plan.list(Table::Need)
            .any(|(_, record)| record.get(need::KIND) == Some(*kind) && !blank(record.text(need::TEXT)))
    };
    <ToolKind as crate::model::Choice>::ALL.iter().copied().filter(has_need).collect()
}

/// Puts a value into what a test of a candidate showed for a need; the record is made where there is none.
pub fn note_test(
    plan: &Plan,
    candidate: RecordKey,
    need: RecordKey,
    field: &'static FieldSpec,
    value: Option<Value>,
) -> Command {
    match test_of(plan, candidate, need) {
        Some((key, _)) => Command::Set { key, field, value },
        None => {
            let mut record = Record::default().with(tool_score::CANDIDATE, candidate).with(tool_score::NEED, need);
            record.set_value(field, value);
            Command::Add { table: Table::ToolScore, records: vec![record] }
        }
    }
}

fn is_must(need: &Record) -> bool {
    need.get(need::PRIORITY) == Some(Priority::Must)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::apply;
    use crate::i18n::Locale;
    use crate::model::IdSource;
    use crate::modules::testing::sample;
    use crate::modules::testing::{Draft, key, score};

    #[test]
    fn the_example_takes_maple_though_heron_has_the_higher_total() {
        for locale in Locale::ALL {
            let ranked = ranked(&sample(locale), ToolKind::Crm);
            let places: Vec<_> = ranked
                .iter()
                .map(|place| (place.candidate, place.total.shown(), place.total.failed, place.best))
                .collect();
            let expected =
                [(key("candidate:maple"), Some(4.0), 0, true), (key("candidate:heron"), Some(4.1), 1, false)];
            assert_eq!(places, expected);
            assert!(ranked.iter().all(|place| (place.total.scored, place.total.needs) == (7, 7)));
        }
    }

    #[test]
    fn the_kinds_of_the_example_are_those_with_needs() {
        let plan = sample(Locale::En);
        assert_eq!(kinds(&plan), [ToolKind::Crm, ToolKind::Analytics, ToolKind::SalesPlatform]);
        assert_eq!(musts_of(&plan, ToolKind::Analytics), [key("need:n-survey")]);
        let sums: Vec<_> = plan.list(Table::Candidate).map(|(_, record)| cost(record).total()).collect();
        assert_eq!(sums, [8_640.0, 23_280.0, 900.0, 1_080.0, 1_200.0].map(Some));
    }

    fn pair() -> Draft {
        let need = |draft: Draft, id: &str, priority: Priority| {
            draft.add(&format!("need:{id}"), |record| {
                record
                    .with(need::TEXT, id.to_owned())
                    .with(need::KIND, ToolKind::Crm)
                    .with(need::PRIORITY, priority)
                    .with(need::WEIGHT, score(5))
            })
        };
        let candidate = |draft: Draft, id: &str, kind: ToolKind, status: CandidateStatus| {
            draft.add(&format!("candidate:{id}"), |record| {
                record.with(candidate::KIND, kind).with(candidate::STATUS, status)
            })
        };
        let draft = need(need(Draft::new(), "must", Priority::Must), "nice", Priority::Nice);
        let draft = candidate(draft, "one", ToolKind::Crm, CandidateStatus::Testing);
        let draft = candidate(draft, "out", ToolKind::Crm, CandidateStatus::Rejected);
        candidate(draft, "other", ToolKind::Other, CandidateStatus::Testing)
    }

    fn test(draft: Draft, id: &str, candidate: &str, need: &str, value: Option<u8>) -> Draft {
        draft.add(&format!("tool_score:{id}"), |record| {
            let record = record.with(tool_score::CANDIDATE, key(candidate)).with(tool_score::NEED, key(need));
            value.map_or(record.clone(), |value| record.with(tool_score::SCORE, score(value)))
        })
    }

    #[test]
    fn what_was_rejected_is_ranked_and_never_best() {
        let draft = test(pair(), "a", "candidate:out", "need:must", Some(5));
        let draft = test(draft, "b", "candidate:one", "need:must", Some(3));
        let places: Vec<_> =
            ranked(&draft.plan, ToolKind::Crm).iter().map(|place| (place.candidate, place.best)).collect();
        assert_eq!(places, [(key("candidate:out"), false), (key("candidate:one"), true)]);
        assert_eq!(ranked(&draft.plan, ToolKind::Analytics), []);
    }

    #[test]
    fn of_two_tests_the_first_with_a_score_counts_and_those_of_other_kinds_do_not() {
        let draft = test(pair(), "a", "candidate:one", "need:nice", None);
        let draft = test(draft, "b", "candidate:one", "need:nice", Some(4));
        let draft = test(draft, "c", "candidate:one", "need:nice", Some(1));
        let draft = test(draft, "d", "candidate:other", "need:nice", Some(1));
        assert_eq!(score_of(&draft.plan, key("candidate:one"), key("need:nice")), Some(4));
        assert_eq!(total(&draft.plan, key("candidate:one")).scored, 1);
        assert_eq!(total(&draft.plan, key("candidate:other")), Total::default());
    }

    #[test]
    fn a_must_is_failed_with_a_two_and_a_wish_is_not() {
        let with = |need: &str, value: Option<u8>| {
            let draft = test(pair(), "a", "candidate:one", need, value);
            fails(&draft.plan, key("candidate:one"), key(need))
        };
        assert!(with("need:must", Some(2)) && !with("need:must", Some(3)));
        assert!(!with("need:nice", Some(1)) && !with("need:must", None));
    }

    #[test]
    fn what_a_test_showed_is_noted_in_one_record() {
        let draft = pair();
        let (one, must) = (key("candidate:one"), key("need:must"));
        let mut plan = draft.plan.clone();
        let mut ids = IdSource::new(1);
        let mut note = |field: &'static FieldSpec, value: Value| {
            let patch = note_test(&plan, one, must, field, Some(value)).patch(&plan, &mut ids);
            apply(&mut plan, &patch);
        };
        note(tool_score::SCORE.spec, Value::Score(score(4)));
        note(tool_score::EVIDENCE.spec, Value::Text("38 seconds".to_owned()));
        note(tool_score::SCORE.spec, Value::Score(score(5)));
        assert_eq!(plan.list(Table::ToolScore).count(), 1);
        let (_, record) = test_of(&plan, one, must).unwrap();
        assert_eq!((record.get(tool_score::SCORE), record.text(tool_score::EVIDENCE)), (Some(score(5)), "38 seconds"));
    }
}
