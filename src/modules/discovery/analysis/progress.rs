//! How far the discovery guide is filled, and what is next.

use crate::method::{Progress, blank};
use crate::model::{Choice, Plan, Record, Table};
use crate::modules::discovery::spec::{QuestionType, call_sheet, objection, question, scoring};

/// So many questions make a bank.
const QUESTIONS: usize = 8;
/// So many of them are must-asks.
const MUST_ASKS: usize = 3;
/// So many objections have a reply and a proof.
const OBJECTIONS: usize = 3;

/// A part of the guide that counts as done or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// Enough questions.
    Questions,
    /// One of each kind.
    Kinds,
    /// Enough must-asks.
    MustAsks,
    /// Enough objections with reply and proof.
    Objections,
    /// The sum from which we invest time.
    GoLine,
    /// A call with a goal and a next step.
    Sheet,
}

impl Goal {
    /// Every part, in the order of the work.
    const ALL: [Self; 6] = [Self::Questions, Self::Kinds, Self::MustAsks, Self::Objections, Self::GoLine, Self::Sheet];

    fn is_met(self, plan: &Plan) -> bool {
        let questions = || plan.list(Table::Question).filter(|(_, record)| !blank(record.text(question::TEXT)));
        let is_answered =
            |record: &Record| !blank(record.text(objection::REPLY)) && !record.links(objection::PROOF).is_empty();
        let is_planned =
            |record: &Record| !blank(record.text(call_sheet::GOAL)) && !blank(record.text(call_sheet::NEXT_STEP));
        match self {
            Self::Questions => questions().count() >= QUESTIONS,
            Self::Kinds => QuestionType::ALL
                .iter()
                .all(|kind| questions().any(|(_, record)| record.get(question::TYPE) == Some(*kind))),
            Self::MustAsks => {
                questions().filter(|(_, record)| record.get(question::MUST_ASK) == Some(true)).count() >= MUST_ASKS
            }
            Self::Objections => {
                plan.list(Table::Objection).filter(|(_, record)| is_answered(record)).count() >= OBJECTIONS
            }
            Self::GoLine => plan.single(Table::Scoring).is_some_and(|record| record.get(scoring::GO_LINE).is_some()),
            Self::Sheet => plan.list(Table::CallSheet).any(|(_, record)| is_planned(record)),
        }
    }
}

/// Six parts: eight questions, each of the four kinds, three must-asks, three objections with reply and proof, the go
/// line, and a call sheet with goal and next step.
pub fn progress(plan: &Plan) -> Progress {
    Progress::of(Goal::ALL.map(|goal| goal.is_met(plan)))
}

/// The first part that is not met; none where the guide is done.
pub fn next_goal(plan: &Plan) -> Option<Goal> {
    Goal::ALL.into_iter().find(|goal| !goal.is_met(plan))
}

#[cfg(test)]
mod tests {
    use super::*;
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

    fn met(draft: &Draft) -> u32 {
        progress(&draft.plan).met
    }

    fn eight() -> Vec<QuestionType> {
        QuestionType::ALL.iter().chain(QuestionType::ALL).copied().collect()
    }

    #[test]
    fn an_empty_plan_has_nothing_and_a_filled_one_all_of_six() {
        assert_eq!(progress(&Draft::new().plan), Progress { met: 0, total: 6 });
        let draft = with_questions(Draft::new(), &eight(), 3, "What?");
        let draft = with_sheet(with_line(with_objections(draft, 3, "They may", &["proof:p"])), "Hours", "Thursday");
        assert_eq!(progress(&draft.plan), Progress { met: 6, total: 6 });
        assert_eq!(next_goal(&draft.plan), None);
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
        assert_eq!(next_goal(&Draft::new().plan), Some(Goal::Questions));
        let draft = with_questions(Draft::new(), &eight(), 2, "What?");
        assert_eq!(next_goal(&draft.plan), Some(Goal::MustAsks));
        let draft = with_objections(with_questions(Draft::new(), &eight(), 3, "What?"), 3, "a", &["proof:p"]);
        assert_eq!(next_goal(&draft.plan), Some(Goal::GoLine));
        assert_eq!(next_goal(&with_line(draft).plan), Some(Goal::Sheet));
    }
}
