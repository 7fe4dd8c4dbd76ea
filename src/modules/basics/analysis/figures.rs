//! Figures that follow from the basics.

use crate::model::{Date, Kind, Plan, RecordKey, Table};
use crate::modules::basics::spec::basics;

/// Days in an average month: 365 days ÷ 12, to one decimal.
const DAYS_A_MONTH: f64 = 30.4;

/// How many signatures the revenue target asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deals {
    /// In the whole period: revenue target ÷ average deal, rounded up.
    pub deals: u64,
    /// In each month of the period, to one decimal; `None` unless the period ends after it starts.
    pub per_month: Option<f64>,
}

/// The deals that the target asks for; `None` unless both amounts are above 0.
pub fn deals(plan: &Plan) -> Option<Deals> {
    let record = plan.single(Table::Basics)?;
    let amount = |field| record.get(field).map(crate::model::Number::get).filter(|amount| *amount > 0.0);
    let deals = deals_for(amount(basics::REVENUE_TARGET)?, amount(basics::AVERAGE_DEAL)?)?;
    let per_month = period(plan).map(|(start, end)| {
        let months = days_from(start, end) as f64 / DAYS_A_MONTH;
        (deals as f64 / months * 10.0).round() / 10.0
    });
    Some(Deals { deals, per_month })
}

/// How many deals an amount asks for, rounded up; `None` unless both amounts are a cent or more.
pub fn deals_for(target: f64, deal: f64) -> Option<u64> {
    let (target, deal) = (cents(target), cents(deal));
    (target > 0 && deal > 0).then(|| target.div_ceil(deal))
}

/// An amount in whole cents, in which a ratio that is whole on paper (0.14 ÷ 0.02) stays whole.
fn cents(amount: f64) -> u64 {
    (amount * 100.0).round() as u64
}

/// The days of the period that still count, today and the last day among them; the whole period before it starts, 0
/// when it is over. `None` unless it ends after it starts.
pub fn days_left(plan: &Plan, today: Date) -> Option<usize> {
    let (start, end) = period(plan)?;
    usize::try_from(days_from(today.max(start), end).max(0)).ok()
}

/// The code of the currency that every amount of the plan is in; empty where none is chosen.
pub fn currency(plan: &Plan) -> &str {
    plan.single(Table::Basics).map(|record| record.text(basics::CURRENCY)).unwrap_or_default()
}

/// How many items name the person as their owner, in any table.
pub fn owned(plan: &Plan, person: RecordKey) -> usize {
    let names = |key: RecordKey, record: &crate::model::Record| {
        record.all_links(key.table).any(|(field, link)| link == person && matches!(field.kind, Kind::Link(_)))
    };
    plan.linking_to(person).filter(|(key, record)| names(*key, record)).count()
}

/// Start and end of the period, when both are set and in order.
pub fn period(plan: &Plan) -> Option<(Date, Date)> {
    let record = plan.single(Table::Basics)?;
    let (start, end) = (record.get(basics::PERIOD_START)?, record.get(basics::PERIOD_END)?);
    (start < end).then_some((start, end))
}

/// Days from one date to another, both among them; below 1 where the second comes first.
pub fn days_from(start: Date, end: Date) -> i64 {
    (end - start).whole_days() + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Number;
    use crate::modules::pest::spec::factor;
    use crate::modules::swot::spec::{item, strategy};
    use crate::modules::testing::{Draft, day, key};

    fn plan(target: f64, deal: f64, last_day: i64) -> Plan {
        let draft = Draft::new().single(Table::Basics, |record| {
            record
                .with(basics::REVENUE_TARGET, Number::new(target).unwrap())
                .with(basics::AVERAGE_DEAL, Number::new(deal).unwrap())
                .with(basics::PERIOD_START, day(0))
                .with(basics::PERIOD_END, day(last_day))
        });
        draft.plan
    }

    #[test]
    fn the_example_asks_for_fifty_deals_about_four_a_month() {
        assert_eq!(deals(&plan(1_200_000.0, 24_000.0, 364)), Some(Deals { deals: 50, per_month: Some(4.2) }));
    }

    #[test]
    fn a_part_of_a_deal_is_a_deal_and_a_whole_one_is_not_two() {
        let count = |target, deal| deals(&plan(target, deal, 30)).map(|deals| deals.deals);
        assert_eq!((count(100.0, 33.0), count(0.14, 0.02), count(99.0, 33.0)), (Some(4), Some(7), Some(3)));
    }

    #[test]
    fn without_amounts_above_zero_there_is_nothing_to_show() {
        assert_eq!(deals(&plan(0.0, 24_000.0, 364)), None);
        assert_eq!(deals(&plan(1_200_000.0, 0.0, 364)), None);
        assert_eq!(deals(&Draft::new().plan), None);
    }

    #[test]
    fn without_a_period_the_deals_are_told_and_their_pace_is_not() {
        assert_eq!(deals(&plan(1_200_000.0, 24_000.0, 0)), Some(Deals { deals: 50, per_month: None }));
    }

    #[test]
    fn days_left_count_today_and_the_last_day() {
        let plan = plan(1.0, 1.0, 9);
        let left = |today| days_left(&plan, day(today));
        assert_eq!((left(-5), left(0), left(9), left(10)), (Some(10), Some(10), Some(1), Some(0)));
    }

    #[test]
    fn items_of_every_table_count_for_their_owner() {
        let (lin, chen) = (key("person:lin"), key("person:chen"));
        let draft = Draft::new()
            .add("person:lin", |record| record)
            .add("swot:a", |record| record.with(item::OWNER, lin))
            .add("pest:b", |record| record.with(factor::OWNER, lin))
            .add("strategy:c", |record| record.with(strategy::OWNER, chen));
        assert_eq!((owned(&draft.plan, lin), owned(&draft.plan, chen)), (2, 1));
    }
}
