//! The deals by the stages of the process: where each stands, for how long, and what its stage still asks of the customer.

use std::sync::Arc;

use crate::engine::Patch;
use crate::method::blank;
use crate::model::{Choice, Date, Number, Plan, Record, RecordKey, Table, Value};
use crate::modules::discovery::spec::{Outcome, deal};
use crate::modules::process::spec::{CriterionKind, criterion, stage};

/// From so many deals on a customer database does better than a plan.
pub const MANY_DEALS: usize = 50;

/// How long a deal has been in its stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// Whole days since it came there.
    pub days: i64,
    /// How many the stage allows; none where it says nothing.
    pub limit: Option<i64>,
}

impl Stay {
    /// Whether it has been there longer than the stage allows.
    pub const fn is_late(self) -> bool {
        matches!(self.limit, Some(limit) if self.days > limit)
    }
}

/// Whether a deal is neither won nor lost.
pub fn is_open(record: &Record) -> bool {
    !matches!(record.get(deal::OUTCOME), Some(Outcome::Won | Outcome::Lost))
}

/// How long an open deal has been in its stage; none where nobody knows since when, or that day is still to come.
pub fn stay(plan: &Plan, key: RecordKey, today: Date) -> Option<Stay> {
    let record = plan.get(key).filter(|record| is_open(record))?;
    let days = (today - record.get(deal::SINCE)?).whole_days();
    let limit = record.get(deal::STAGE).and_then(|stage| plan.get(stage)?.get(stage::MAX_DAYS));
    (days >= 0).then_some(Stay { days, limit: limit.map(|limit| limit.get() as i64) })
}

/// What the stage of an open deal asks for before the customer is through it, in the order of the list.
pub fn exits(plan: &Plan, key: RecordKey) -> Vec<String> {
    let stage = plan.get(key).filter(|record| is_open(record)).and_then(|record| record.get(deal::STAGE));
    let Some(stage) = stage else { return Vec::new() };
    let is_exit = |record: &Record| record.get(criterion::KIND) == Some(CriterionKind::Exit);
    let criteria = plan.parts(stage).into_iter().filter(|(part, _)| part.table == Table::ProcessCriterion);
    let exits = criteria.filter(|(_, record)| is_exit(record)).map(|(_, record)| record.text(criterion::TEXT).trim());
    exits.filter(|text| !blank(text)).map(str::to_owned).collect()
}

/// What the open deals of a place of the board come to together; none where no amount is known.
pub fn sum_at(plan: &Plan, place: &str) -> Option<f64> {
    let amounts = plan.list_at(Table::Deal, place).filter_map(|(_, record)| record.get(deal::AMOUNT).map(Number::get));
    amounts.reduce(|sum, amount| sum + amount)
}

impl Patch {
    /// The patch as a deal that it moves has been in its stage since `today`, and one that it ends has ended then, where nobody
    /// says otherwise.
    #[must_use]
    pub fn dated(mut self, today: Date) -> Self {
        for change in self.changes.iter_mut().filter(|change| change.key.table == Table::Deal) {
            let Some(after) = &change.after else { continue };
            let before = change.before.as_deref();
            let differs = |field| before.and_then(|before| before.value(field)) != after.value(field);
            let mut dated = Record::clone(after);
            if differs(deal::STAGE.spec) && !differs(deal::SINCE.spec) {
                dated.set_value(deal::SINCE.spec, after.get(deal::STAGE).map(|_| Value::Date(today)));
            }
            let end = |record: &Record| record.get(deal::OUTCOME).filter(|_| !is_open(record));
            if before.is_some_and(|before| end(before) != end(after)) && !differs(deal::ENDED_ON.spec) {
                // A day that stands there stays, as somebody may have written it.
                let ended = after.get(deal::ENDED_ON).unwrap_or(today);
                dated.set_value(deal::ENDED_ON.spec, (!is_open(after)).then_some(Value::Date(ended)));
            }
            if dated != **after {
                change.after = Some(Arc::new(dated));
            }
        }
        self
    }
}

/// The code of the places in which deals stand that are over.
pub const ENDED: [Outcome; 2] = [Outcome::Won, Outcome::Lost];

/// The places of the board that hold something or are a stage, in their order: without a stage, the stages, what is over.
pub fn places(plan: &Plan) -> Vec<&'static str> {
    let stages = plan.list(Table::ProcessStage).map(|(key, _)| key.id.0.as_str());
    let holds = |code: &&'static str| !plan.keys_at(Table::Deal, Some(code)).is_empty();
    let unplaced =
        Some(Outcome::Open.code()).filter(|code| holds(code) || plan.list(Table::ProcessStage).next().is_none());
    let ended = ENDED.iter().map(|outcome| outcome.code());
    unplaced.into_iter().chain(stages).chain(ended).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Command, Destination, apply};
    use crate::model::IdSource;
    use crate::modules::testing::{Draft, day, key, number};

    /// Two stages, the first with an exit and a longest stay, and a deal in it for ten days.
    fn draft() -> Draft {
        Draft::new()
            .add("process_stage:talk", |record| {
                record.with(stage::NAME, "Talk".to_owned()).with(stage::MAX_DAYS, number(7.0))
            })
            .add("process_stage:offer", |record| record)
            .add("process_criterion:a", |record| {
                let record = record.with(criterion::STAGE, key("process_stage:talk"));
                record
                    .with(criterion::KIND, CriterionKind::Exit)
                    .with(criterion::TEXT, " Owner names a date ".to_owned())
            })
            .add("process_criterion:b", |record| {
                let record = record.with(criterion::STAGE, key("process_stage:talk"));
                record.with(criterion::KIND, CriterionKind::Entry).with(criterion::TEXT, "Has chairs".to_owned())
            })
            .add("deal:a", |record| {
                record
                    .with(deal::STAGE, key("process_stage:talk"))
                    .with(deal::SINCE, day(-10))
                    .with(deal::AMOUNT, number(12.5))
            })
    }

    fn moved(plan: &Plan, place: &'static str) -> Plan {
        let command = Command::Move { key: key("deal:a"), place: Some(place), to: Destination::End };
        let patch = command.patch(plan, &mut IdSource::new(1)).dated(day(0));
        let mut plan = plan.clone();
        apply(&mut plan, &patch);
        plan
    }

    #[test]
    fn a_deal_is_late_once_it_is_longer_in_its_stage_than_that_allows() {
        let plan = draft().plan;
        let stay = stay(&plan, key("deal:a"), day(0)).unwrap();
        assert_eq!((stay, stay.is_late()), (Stay { days: 10, limit: Some(7) }, true));
        assert!(!super::stay(&plan, key("deal:a"), day(-3)).unwrap().is_late());
        assert_eq!(super::stay(&plan, key("deal:a"), day(-11)), None);
        assert_eq!(exits(&plan, key("deal:a")), ["Owner names a date"]);
    }

    #[test]
    fn a_deal_that_moves_has_been_in_its_stage_since_that_day_and_one_that_ends_has_ended_then() {
        let plan = moved(&draft().plan, "offer");
        let record = plan.get(key("deal:a")).unwrap();
        assert_eq!(
            (record.get(deal::STAGE), record.get(deal::SINCE)),
            (Some(key("process_stage:offer")), Some(day(0)))
        );
        let lost = moved(&plan, "lost");
        let record = lost.get(key("deal:a")).unwrap();
        assert_eq!(
            (record.get(deal::ENDED_ON), record.get(deal::STAGE)),
            (Some(day(0)), Some(key("process_stage:offer")))
        );
        assert_eq!((stay(&lost, key("deal:a"), day(5)), exits(&lost, key("deal:a"))), (None, Vec::new()));
        let back = moved(&lost, "talk");
        let record = back.get(key("deal:a")).unwrap();
        assert_eq!((record.get(deal::ENDED_ON), record.get(deal::OUTCOME)), (None, None));
    }

    #[test]
    fn a_day_of_the_end_that_somebody_wrote_stays_when_the_end_becomes_another() {
        let won = moved(&draft().plan, "won");
        let mut plan = won.clone();
        let written = Record::clone(won.get(key("deal:a")).unwrap()).with(deal::ENDED_ON, day(-20));
        plan.put(key("deal:a"), Some(Arc::new(written)));
        let lost = moved(&plan, "lost");
        assert_eq!(lost.get(key("deal:a")).unwrap().get(deal::ENDED_ON), Some(day(-20)));
    }

    #[test]
    fn the_board_has_the_stages_in_their_order_and_a_place_for_deals_whose_stage_is_gone() {
        let plan = draft().plan;
        assert_eq!(places(&plan), ["talk", "offer", "won", "lost"]);
        let gone = Command::Delete { keys: vec![key("process_stage:talk")] }.patch(&plan, &mut IdSource::new(1));
        let mut without = plan.clone();
        apply(&mut without, &gone);
        assert_eq!(places(&without), ["open", "offer", "won", "lost"]);
        assert_eq!(without.keys_at(Table::Deal, Some("open")).to_vec(), [key("deal:a")]);
        assert_eq!((sum_at(&plan, "talk"), sum_at(&plan, "offer")), (Some(12.5), None));
    }
}
