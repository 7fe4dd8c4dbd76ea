//! Where the actions stand, and what becomes one.

use crate::method::{LinkOf, Way};
use crate::model::{Date, Plan, Record, RecordKey, Table};
use crate::modules::improve::spec::{Kept, Phase, action, deal_result, feedback};

/// What a customer said is the problem to solve.
pub(crate) const FROM_FEEDBACK: Way = Way {
    into: Table::Action,
    link: LinkOf::New(action::ORIGIN.spec),
    takes: &[(feedback::TEXT.spec, action::PROBLEM.spec)],
};

/// The lesson of a deal is what to change, and what happened is the problem.
pub(crate) const FROM_DEAL: Way = Way {
    into: Table::Action,
    link: LinkOf::New(action::ORIGIN.spec),
    takes: &[(deal_result::LESSON.spec, action::TITLE.spec), (deal_result::REASON_NOTE.spec, action::PROBLEM.spec)],
};

/// Whether an action rests on the record.
pub fn has_action(plan: &Plan, key: RecordKey) -> bool {
    plan.linking_to(key).any(|(source, _)| source.table == Table::Action)
}

/// Whether the change should be in place by now and is not.
pub fn is_overdue(record: &Record, today: Date) -> bool {
    let is_ahead = matches!(record.get(action::PHASE), None | Some(Phase::Plan | Phase::Do));
    is_ahead && record.get(action::DUE).is_some_and(|due| due < today)
}

/// How many actions are past due.
pub fn overdue(plan: &Plan, today: Date) -> usize {
    plan.list(Table::Action).filter(|(_, record)| is_overdue(record, today)).count()
}

/// How many actions are not closed.
pub fn open(plan: &Plan) -> usize {
    plan.list(Table::Action).filter(|(_, record)| record.get(action::PHASE) != Some(Phase::Act)).count()
}

/// How many changes have become the rule, as they were or with changes.
pub fn kept(plan: &Plan) -> usize {
    let is_kept = |record: &Record| {
        record.get(action::PHASE) == Some(Phase::Act)
            && matches!(record.get(action::KEPT), Some(Kept::Yes | Kept::Adapted))
    };
    plan.list(Table::Action).filter(|(_, record)| is_kept(record)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::apply;
    use crate::model::IdSource;
    use crate::modules::testing::{Draft, day, key};

    fn made(draft: &Draft, from: &str) -> Record {
        let mut plan = draft.plan.clone();
        let way = if key(from).table == Table::Feedback { FROM_FEEDBACK } else { FROM_DEAL };
        let start = Record::default().with(action::PHASE, Phase::Plan);
        let patch = way.send(&plan, key(from), start).unwrap().patch(&plan, &mut IdSource::new(0));
        apply(&mut plan, &patch);
        assert!(has_action(&plan, key(from)) && !has_action(&draft.plan, key(from)));
        let (_, record) = plan.list(Table::Action).next_back().unwrap();
        Record::clone(record)
    }

    #[test]
    fn what_was_said_or_learned_becomes_an_action_that_links_back() {
        let draft = Draft::new()
            .add("feedback:f", |record| record.with(feedback::TEXT, "病人点错了，\n还是得打电话".to_owned()))
            .add("deal_result:d", |record| {
                let record = record.with(deal_result::LESSON, "Ask about insurance in the first talk".to_owned());
                record.with(deal_result::REASON_NOTE, "No answer, no date".to_owned())
            });
        let action = made(&draft, "feedback:f");
        assert_eq!((action.text(action::TITLE), action.text(action::PROBLEM)), ("", "病人点错了， 还是得打电话"));
        assert_eq!(
            (action.get(action::PHASE), action.links(action::ORIGIN)),
            (Some(Phase::Plan), &[key("feedback:f")][..])
        );
        let action = made(&draft, "deal_result:d");
        assert_eq!(action.text(action::TITLE), "Ask about insurance in the first talk");
        assert_eq!(action.text(action::PROBLEM), "No answer, no date");
    }

    #[test]
    fn an_action_is_late_until_its_change_is_in_place() {
        let late = |phase: Option<Phase>, due: i64| {
            let record = Record::default().with(action::DUE, day(due));
            is_overdue(&phase.map_or(record.clone(), |phase| record.with(action::PHASE, phase)), day(0))
        };
        assert_eq!([late(None, -1), late(Some(Phase::Plan), -1), late(Some(Phase::Do), -1)], [true; 3]);
        assert_eq!([late(Some(Phase::Do), 0), late(Some(Phase::Check), -1), late(Some(Phase::Act), -1)], [false; 3]);
        assert!(!is_overdue(&Record::default(), day(0)));
    }

    #[test]
    fn what_is_open_kept_and_late_is_counted() {
        let action = |draft: Draft, id: &str, phase: Phase, kept: Option<Kept>| {
            draft.add(&format!("action:{id}"), |record| {
                let record = record.with(action::PHASE, phase).with(action::DUE, day(-3));
                kept.map_or(record.clone(), |kept| record.with(action::KEPT, kept))
            })
        };
        let draft = action(Draft::new(), "plan", Phase::Plan, Some(Kept::Yes));
        let draft = action(draft, "check", Phase::Check, None);
        let draft = action(draft, "rule", Phase::Act, Some(Kept::Yes));
        let draft = action(draft, "adapted", Phase::Act, Some(Kept::Adapted));
        let draft = action(draft, "dropped", Phase::Act, Some(Kept::No));
        assert_eq!((open(&draft.plan), kept(&draft.plan), overdue(&draft.plan, day(0))), (2, 2, 1));
    }
}
