//! When the discovery guide is done, how far it is filled, and what is next.

use crate::method::{goals, written};
use crate::model::{Choice, Record, Table};
use crate::modules::discovery::spec::{QuestionType, call_sheet, objection, question, scoring};

goals! {
    of plan {
        let questions = || plan.list(Table::Question).filter(|(_, record)| written(record.text(question::TEXT)));
        let is_answered =
            |record: &Record| written(record.text(objection::REPLY)) && !record.links(objection::PROOF).is_empty();
        let is_planned =
            |record: &Record| written(record.text(call_sheet::GOAL)) && written(record.text(call_sheet::NEXT_STEP));
    }
    "Eight questions in the bank" | "问题库写满八个问题" of Question => questions().count(), least 8;
    "A question of each of the four kinds" | "四类问题每类至少一个" of Question =>
        QuestionType::ALL.iter().all(|kind| questions().any(|(_, record)| record.get(question::TYPE) == Some(*kind))),
        naming QuestionType::ALL.len();
    "Three questions marked as must-asks" | "标出三个必问的问题" of Question =>
        questions().filter(|(_, record)| record.get(question::MUST_ASK) == Some(true)).count(), least 3;
    "Three objections with reply and proof" | "三条异议写好回应和证据" of Objection =>
        plan.list(Table::Objection).filter(|(_, record)| is_answered(record)).count(), least 3;
    "The go line is set" | "定好推进线" of Scoring at scoring::GO_LINE =>
        plan.single(Table::Scoring).is_some_and(|record| record.get(scoring::GO_LINE).is_some());
    "A call sheet with goal and next step" | "一张写明目标和下一步的拜访单" of CallSheet =>
        plan.list(Table::CallSheet).any(|(_, record)| is_planned(record));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::Progress;
    use crate::model::Number;
    use crate::modules::testing::{Draft, key};

    fn with_questions(draft: Draft, kinds: &[QuestionType], must: usize, text: &str) -> Draft {
        kinds.iter().enumerate().fold(draft, |draft, (number, kind)| {
            draft.add(&format!("question:q-{number}"), |record| {
                let record = record.with(question::TEXT, text.to_owned()).with(question::TYPE, *kind);
                record.with(question::MUST_ASK, number < must)
            })
        })
    }

    fn with_objections(draft: Draft, count: usize, reply: &str, proof: &[&str]) -> Draft {
        (0..count).fold(draft, |draft, number| {
            let proof = proof.iter().map(|link| key(link)).collect::<Vec<_>>();
            draft.add(&format!("objection:o-{number}"), |record| {
                record.with(objection::REPLY, reply.to_owned()).with(objection::PROOF, proof)
            })
        })
    }

    fn with_line(draft: Draft) -> Draft {
        draft.single(Table::Scoring, |record| record.with(scoring::GO_LINE, Number::new(0.0).unwrap()))
    }

    fn with_sheet(draft: Draft, goal: &str, next_step: &str) -> Draft {
        draft.add("call_sheet:s", |record| {
            record.with(call_sheet::GOAL, goal.to_owned()).with(call_sheet::NEXT_STEP, next_step.to_owned())
        })
    }

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
    }

    fn eight() -> Vec<QuestionType> {
        QuestionType::ALL.iter().chain(QuestionType::ALL).copied().collect()
    }

    #[test]
    fn an_empty_plan_has_nothing_and_a_filled_one_all_of_six() {
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 6));
        let draft = with_questions(Draft::new(), &eight(), 3, "What?");
        let draft = with_sheet(with_line(with_objections(draft, 3, "They may", &["proof:p"])), "Hours", "Thursday");
        assert_eq!(GOALS.progress(&draft.plan), Progress::up_to(6, 6));
        assert_eq!(GOALS.next(&draft.plan), None);
    }

    #[test]
    fn eight_questions_of_all_kinds_with_three_must_asks_are_three_parts() {
        let of = |kinds: &[QuestionType], must, text: &str| met(&with_questions(Draft::new(), kinds, must, text));
        assert_eq!([of(&eight(), 3, "What?"), of(&eight(), 2, "What?"), of(&eight(), 3, " ")], [3, 2, 0]);
        assert_eq!(
            [of(&eight()[..7], 0, "What?"), of(&eight()[..4], 0, "What?"), of(&eight()[..3], 0, "a")],
            [1, 1, 0]
        );
        assert_eq!(of(&[QuestionType::Problem; 8], 0, "What?"), 1);
    }

    #[test]
    fn objections_count_with_reply_and_proof_and_a_call_with_goal_and_next_step() {
        let of = |count, reply: &str, proof: &[&str]| met(&with_objections(Draft::new(), count, reply, proof));
        assert_eq!([of(3, "a", &["proof:p"]), of(2, "a", &["proof:p"])], [1, 0]);
        assert_eq!([of(3, " ", &["proof:p"]), of(3, "a", &[])], [0, 0]);
        let sheet = |goal: &str, step: &str| met(&with_sheet(Draft::new(), goal, step));
        assert_eq!([sheet("a", "b"), sheet(" ", "b"), sheet("a", "")], [1, 0, 0]);
        assert_eq!(met(&with_line(Draft::new())), 1);
    }

    #[test]
    fn the_next_part_is_the_first_that_is_not_met() {
        let next = |draft: &Draft| GOALS.next(&draft.plan).map(|goal| (goal.says.en, goal.table));
        assert_eq!(next(&Draft::new()), Some(("Eight questions in the bank", Table::Question)));
        let draft = with_questions(Draft::new(), &eight(), 2, "What?");
        assert_eq!(next(&draft), Some(("Three questions marked as must-asks", Table::Question)));
        let draft = with_objections(with_questions(Draft::new(), &eight(), 3, "What?"), 3, "a", &["proof:p"]);
        assert_eq!(next(&draft), Some(("The go line is set", Table::Scoring)));
        let draft = with_line(draft);
        assert_eq!(next(&draft), Some(("A call sheet with goal and next step", Table::CallSheet)));
        assert_eq!(next(&with_sheet(draft, "a", "b")), None);
    }
}
