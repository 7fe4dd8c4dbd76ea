//! What the marks of an opportunity add up to, and what follows from the sum.

use crate::i18n::Message;
use crate::method::{Name, blank};
use crate::model::{Field, Number, Plan, Ratings, Record, RecordKey, Table};
use crate::modules::discovery::spec::{Decision, criterion, deal, scoring};
use crate::modules::discovery::texts;

/// The most points that one criterion gives.
const MOST: u32 = 3;

/// What the app proposes for an opportunity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The sum is worth what it says.
    Decided(Decision),
    /// This criterion is below its own minimum, whatever the sum.
    Blocked(RecordKey),
    /// No line says what the sum is worth.
    Open,
    /// Nobody has judged anything yet.
    Unmarked,
}

/// What an opportunity scores.
#[derive(Clone, Debug, PartialEq)]
pub struct Scored {
    /// The sum of its points.
    pub score: u32,
    /// The sum that it could have.
    pub max: u32,
    /// What follows.
    pub outcome: Outcome,
    /// The same in words.
    pub says: Message,
}

/// The most that an opportunity can score by the criteria of the plan.
pub fn most_points(plan: &Plan) -> u32 {
    MOST * plan.list(Table::Criterion).count() as u32
}

/// What an opportunity scores; none while there are no criteria, or the opportunity is gone. Before the first mark nothing
/// is judged; from then on a blank counts nothing, a minimum goes before the lines, and of lines that overlap the go line
/// wins.
pub fn scored(plan: &Plan, deal: RecordKey) -> Option<Scored> {
    let marks = plan.get(deal)?.get(deal::SCORES).unwrap_or_default();
    let max = most_points(plan);
    // Marks for criteria that another tab has deleted are none of the sum.
    let score = plan.list(Table::Criterion).map(|(key, _)| points(&marks, key)).sum::<u32>();
    let below = plan.list(Table::Criterion).find(|(key, record)| {
        record.get(criterion::MINIMUM).is_some_and(|minimum| f64::from(points(&marks, *key)) < minimum.get())
    });
    let is_marked = plan.list(Table::Criterion).any(|(key, _)| marks.of(key).is_some());
    let (outcome, says) = match below {
        _ if !is_marked => (Outcome::Unmarked, texts::RESULT_UNMARKED.into()),
        Some((key, record)) => (Outcome::Blocked(key), texts::RESULT_BLOCKED.with("criterion", criterion_name(record))),
        None => {
            let (outcome, text) = match worth(plan, score) {
                Some(Decision::Go) => (Outcome::Decided(Decision::Go), texts::RESULT_GO),
                Some(Decision::NoGo) => (Outcome::Decided(Decision::NoGo), texts::RESULT_NO_GO),
                Some(Decision::Clarify) => (Outcome::Decided(Decision::Clarify), texts::RESULT_CLARIFY),
                None => (Outcome::Open, texts::RESULT_OPEN),
            };
            (outcome, text.with("score", score).with("max", max))
        }
    };
    (max > 0).then_some(Scored { score, max, outcome, says })
}

/// What a sum is worth; none where a line that would say so is missing.
pub fn worth(plan: &Plan, score: u32) -> Option<Decision> {
    let score = f64::from(score);
    let go = line(plan, scoring::GO_LINE);
    if go.is_some_and(|go| score >= go) {
        return Some(Decision::Go);
    }
    if line(plan, scoring::NO_GO_LINE).is_some_and(|no_go| score <= no_go) {
        return Some(Decision::NoGo);
    }
    go.map(|_| Decision::Clarify)
}

fn line(plan: &Plan, field: Field<Number>) -> Option<f64> {
    plan.single(Table::Scoring)?.get(field).map(Number::get)
}

fn points(marks: &Ratings, criterion: RecordKey) -> u32 {
    marks.of(criterion).map_or(0, u32::from)
}

/// What a criterion is called: by its code, or by what has to be known where it is the user's own.
pub fn criterion_name(record: &Record) -> Message {
    Name::of_record(Table::Criterion, record).into()
}

/// The criteria of which nobody knows anything for an opportunity, without a mark or with 0 points, and what they warn
/// of: it is what happens then. Those that warn of nothing are left out.
pub fn red_flags(plan: &Plan, deal: RecordKey) -> Vec<(RecordKey, String)> {
    let marks = plan.get(deal).and_then(|record| record.get(deal::SCORES)).unwrap_or_default();
    let unknown = plan.list(Table::Criterion).filter(|(key, _)| points(&marks, *key) == 0);
    unknown.filter_map(|(key, record)| Some((key, record.written(criterion::RED_FLAG.spec)?))).collect()
}

/// Whether the user has decided otherwise than the sum proposes, and not said why.
pub fn needs_reason(plan: &Plan, deal: RecordKey) -> bool {
    let Some(record) = plan.get(deal).filter(|record| blank(record.text(deal::REASON))) else { return false };
    let Some(decision) = record.get(deal::DECISION) else { return false };
    match scored(plan, deal).map(|scored| scored.outcome) {
        Some(Outcome::Decided(proposed)) => proposed != decision,
        Some(Outcome::Blocked(_)) => decision == Decision::Go,
        Some(Outcome::Open | Outcome::Unmarked) | None => false,
    }
}

/// What is wrong with the lines: they cross, or no sum reaches the upper one.
pub fn lines_fault(plan: &Plan) -> Option<Message> {
    let go = line(plan, scoring::GO_LINE)?;
    let max = most_points(plan);
    if line(plan, scoring::NO_GO_LINE).is_some_and(|no_go| no_go >= go) {
        return Some(texts::LINES_CROSS.into());
    }
    (max > 0 && go > f64::from(max)).then(|| texts::LINE_TOO_HIGH.with("max", max))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};

    use crate::modules::discovery::spec::CriterionCode;

    use crate::modules::testing::{Draft, key, number, sample};

    /// Budget with a minimum of 1, need without one, and a criterion of one's own.
    fn draft(go: Option<f64>, no_go: Option<f64>) -> Draft {
        let draft = Draft::new()
            .add("criterion:budget", |record| {
                record.with(criterion::CODE, CriterionCode::Budget).with(criterion::MINIMUM, number(1.0))
            })
            .add("criterion:need", |record| record.with(criterion::CODE, CriterionCode::Need))
            .add("criterion:own", |record| {
                let record = record.with(criterion::CODE, CriterionCode::Own);
                record.with(criterion::QUESTION, "有独立机房".to_owned())
            });
        let set = |record: Record, field, value: Option<f64>| {
            value.map_or(record.clone(), |value| record.with(field, number(value)))
        };
        draft.single(Table::Scoring, |record| set(set(record, scoring::GO_LINE, go), scoring::NO_GO_LINE, no_go))
    }

    fn marked(draft: Draft, marks: [Option<u8>; 3]) -> Plan {
        let keys = ["criterion:budget", "criterion:need", "criterion:own"].map(key);
        let marks: Ratings = keys.into_iter().zip(marks).filter_map(|(key, mark)| Some((key, mark?))).collect();
        draft.add("deal:c", |record| record.with(deal::SCORES, marks)).plan
    }

    fn said(plan: &Plan, locale: Locale) -> String {
        scored(plan, key("deal:c")).unwrap().says.render(&PlainFormats(locale))
    }

    #[test]
    fn the_lines_say_what_a_sum_is_worth() {
        let of = |marks: [u8; 3]| said(&marked(draft(Some(6.0), Some(3.0)), marks.map(Some)), Locale::En);
        assert_eq!(of([1, 2, 3]), "Go: 6 of 9");
        assert_eq!(of([1, 2, 2]), "Clarify first: 5 of 9");
        assert_eq!(of([2, 2, 0]), "Clarify first: 4 of 9");
        assert_eq!(of([1, 1, 1]), "No go: 3 of 9");
        let chinese = |marks: [u8; 3]| said(&marked(draft(Some(6.0), Some(3.0)), marks.map(Some)), Locale::ZhCn);
        assert_eq!(
            [chinese([3, 3, 3]), chinese([1, 2, 1]), chinese([1, 0, 0])],
            ["推进：9／9", "先问清：4／9", "放弃：1／9"]
        );
    }

    #[test]
    fn a_minimum_blocks_whatever_the_sum_and_the_first_in_the_order_is_named() {
        let plan = marked(draft(Some(6.0), Some(3.0)), [Some(0), Some(3), Some(3)]);
        assert_eq!(said(&plan, Locale::En), "Not yet: “Budget” is below its minimum");
        assert_eq!(scored(&plan, key("deal:c")).unwrap().outcome, Outcome::Blocked(key("criterion:budget")));
        let own = draft(Some(6.0), None).add("criterion:own", |record| {
            record.with(criterion::QUESTION, "有独立机房".to_owned()).with(criterion::MINIMUM, number(2.0))
        });
        assert_eq!(said(&marked(own, [Some(1), Some(3), Some(1)]), Locale::ZhCn), "暂缓：“有独立机房”低于底线");
        let blank = marked(draft(Some(6.0), Some(3.0)), [None, Some(3), Some(3)]);
        assert_eq!(scored(&blank, key("deal:c")).unwrap().outcome, Outcome::Blocked(key("criterion:budget")));
    }

    #[test]
    fn a_new_opportunity_is_not_judged_before_its_first_mark() {
        let plan = |marks| marked(draft(Some(6.0), Some(3.0)), marks);
        let new = plan([None; 3]);
        assert_eq!([said(&new, Locale::En), said(&new, Locale::ZhCn)], ["No mark yet", "还没有打分"]);
        assert_eq!(scored(&new, key("deal:c")).unwrap().outcome, Outcome::Unmarked);
        assert!(!needs_reason(&new, key("deal:c")));
        assert_eq!(said(&plan([None, Some(0), None]), Locale::En), "Not yet: “Budget” is below its minimum");
    }

    #[test]
    fn lines_that_are_missing_or_overlap_leave_no_doubt() {
        let outcome = |go, no_go, marks: [u8; 3]| {
            scored(&marked(draft(go, no_go), marks.map(Some)), key("deal:c")).unwrap().outcome
        };
        assert_eq!(outcome(None, None, [3, 3, 3]), Outcome::Open);
        assert_eq!(outcome(None, Some(3.0), [1, 0, 0]), Outcome::Decided(Decision::NoGo));
        assert_eq!(outcome(None, Some(3.0), [3, 3, 3]), Outcome::Open);
        assert_eq!(outcome(Some(6.0), None, [1, 0, 0]), Outcome::Decided(Decision::Clarify));
        assert_eq!(outcome(Some(3.0), Some(6.0), [2, 2, 0]), Outcome::Decided(Decision::Go));
        assert_eq!(outcome(Some(3.0), Some(6.0), [1, 1, 0]), Outcome::Decided(Decision::NoGo));
        let open = marked(draft(None, None), [Some(3), None, None]);
        assert_eq!(said(&open, Locale::En), "3 of 9. Set the go line to know what that means.");
    }

    #[test]
    fn without_criteria_nothing_is_said_and_a_mark_for_one_that_is_gone_does_not_count() {
        let plan = Draft::new().add("deal:c", |record| record).plan;
        assert_eq!((scored(&plan, key("deal:c")), most_points(&plan)), (None, 0));
        assert_eq!(scored(&draft(None, None).plan, key("deal:gone")), None);
        let gone: Ratings = [(key("criterion:gone"), 3), (key("criterion:budget"), 1)].into_iter().collect();
        let plan = draft(Some(6.0), None).add("deal:c", |record| record.with(deal::SCORES, gone)).plan;
        assert_eq!(scored(&plan, key("deal:c")).unwrap().score, 1);
        let gone: Ratings = [(key("criterion:gone"), 3)].into_iter().collect();
        let plan = draft(Some(6.0), Some(3.0)).add("deal:c", |record| record.with(deal::SCORES, gone)).plan;
        assert_eq!(scored(&plan, key("deal:c")).unwrap().outcome, Outcome::Unmarked);
    }

    #[test]
    fn who_decides_otherwise_says_why() {
        let needs = |marks: [u8; 3], decision: Option<Decision>, reason: &str| {
            let plan = marked(draft(Some(6.0), Some(3.0)), marks.map(Some));
            let record = plan.get(key("deal:c")).map(|record| Record::clone(record)).unwrap();
            let record = record.with(deal::REASON, reason.to_owned());
            let record = decision.map_or(record.clone(), |decision| record.with(deal::DECISION, decision));
            needs_reason(&Draft { plan }.add("deal:c", |_| record).plan, key("deal:c"))
        };
        assert!(needs([3, 3, 3], Some(Decision::NoGo), " ") && needs([0, 3, 3], Some(Decision::Go), ""));
        assert!(!needs([3, 3, 3], Some(Decision::Go), "") && !needs([3, 3, 3], None, ""));
        assert!(!needs([3, 3, 3], Some(Decision::NoGo), "No time") && !needs([0, 3, 3], Some(Decision::Clarify), ""));
        assert!(!needs_reason(&draft(None, None).plan, key("deal:gone")));
    }

    #[test]
    fn a_flag_is_red_where_there_is_no_mark_or_no_points() {
        let warned = || {
            draft(None, None)
                .add("criterion:paper", |record| record.with(criterion::RED_FLAG, " No paper ".to_owned()))
                .add("criterion:silent", |record| record.with(criterion::RED_FLAG, " ".to_owned()))
        };
        let flags = |marks: &[(&str, u8)]| {
            let marks: Ratings = marks.iter().map(|(criterion, mark)| (key(criterion), *mark)).collect();
            red_flags(&warned().add("deal:c", |record| record.with(deal::SCORES, marks)).plan, key("deal:c"))
        };
        let paper = vec![(key("criterion:paper"), "No paper".to_owned())];
        assert_eq!((flags(&[]), flags(&[("criterion:paper", 0)])), (paper.clone(), paper));
        assert_eq!(flags(&[("criterion:paper", 1), ("criterion:silent", 0)]), []);
    }

    #[test]
    fn lines_that_contradict_are_told() {
        let fault =
            |go, no_go| lines_fault(&draft(go, no_go).plan).map(|fault| fault.render(&PlainFormats(Locale::En)));
        assert_eq!((fault(Some(6.0), Some(5.0)), fault(None, Some(5.0)), fault(Some(9.0), None)), (None, None, None));
        let crossing = Some("The no-go line has to lie below the go line.".to_owned());
        assert_eq!((fault(Some(6.0), Some(6.0)), fault(Some(6.0), Some(7.0))), (crossing.clone(), crossing));
        let too_high = "No opportunity reaches this line: 9 points are the most.".to_owned();
        assert_eq!(fault(Some(10.0), None), Some(too_high));
        let empty = Draft::new().single(Table::Scoring, |record| record.with(scoring::GO_LINE, number(8.0)));
        assert_eq!(lines_fault(&empty.plan), None);
    }

    #[test]
    fn the_opportunities_of_the_example_are_three_go_one_to_clarify_and_one_not_yet() {
        let plan = sample(Locale::ZhCn);
        let said: Vec<_> = plan
            .list(Table::Deal)
            .map(|(key, _)| scored(&plan, key).unwrap().says.render(&PlainFormats(Locale::ZhCn)))
            .collect();
        assert_eq!(said, ["推进：11／12", "推进：10／12", "先问清：7／12", "暂缓：“决策权”低于底线", "推进：11／12"]);
    }
}
