//! The health score: facts that are counted, each worth 0 to 100 points, weighed.

use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::aftersales::spec::{Level, health_factor, health_level};

/// What all weights come to.
pub const WHOLE: f64 = 100.0;

/// What values come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Health {
    /// The score, 0 to 100.
    pub score: f64,
    /// The level of that score, and the record that says what is done there; none where no level reaches so low.
    pub level: Option<(Level, RecordKey)>,
}

/// The sum of the weights. A sum within a thousandth of 100 is 100: a third three times is meant as the whole.
pub fn weights(plan: &Plan) -> f64 {
    let sum: f64 = plan
        .list(Table::HealthFactor)
        .filter_map(|(_, record)| record.get(health_factor::WEIGHT))
        .map(|w| w.get())
        .sum();
    if (sum - WHOLE).abs() < 1e-3 { WHOLE } else { sum }
}

/// The points of a value: 0 at the one end of the factor, 100 at the other, on a straight line between, and no more
/// beyond. None while an end is missing, or both are the same.
pub fn points(factor: &Record, value: f64) -> Option<f64> {
    let (zero, full) = (factor.get(health_factor::ZERO_AT)?.get(), factor.get(health_factor::FULL_AT)?.get());
    (zero != full).then(|| ((value - zero) / (full - zero)).clamp(0.0, 1.0) * WHOLE)
}

/// The score of values, one for each factor that has a weight, and its level. None while a value or an end is missing.
pub fn health(plan: &Plan, value: impl Fn(RecordKey) -> Option<f64>) -> Option<Health> {
    let mut sum = 0.0;
    let mut weights = 0.0;
    for (key, record) in plan.list(Table::HealthFactor) {
        let Some(weight) = record.get(health_factor::WEIGHT).map(|weight| weight.get()).filter(|w| *w > 0.0) else {
            continue;
        };
        sum += weight * points(record, value(key)?)?;
        weights += weight;
    }
    // What is seen is what counts: 69.6 reads as 70 and is 70.
    let score = (weights > 0.0).then(|| (sum / weights).round())?;
    Some(Health { score, level: level_of(plan, score) })
}

/// The level with the highest start that a score reaches.
fn level_of(plan: &Plan, score: f64) -> Option<(Level, RecordKey)> {
    let reached = plan.list(Table::HealthLevel).filter_map(|(key, record)| {
        let (level, from) = (record.get(health_level::LEVEL)?, record.get(health_level::FROM_SCORE)?.get());
        (from <= score).then_some((from, level, key))
    });
    let highest = reached.reduce(|best, next| if next.0 > best.0 { next } else { best });
    highest.map(|(_, level, key)| (level, key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    use crate::modules::testing::{Draft, key, number, sample};

    /// A factor with its weight, its zero and its full mark.
    fn factor(draft: Draft, id: &str, weight: f64, zero: f64, full: f64) -> Draft {
        draft.add(&format!("health_factor:{id}"), |record| {
            let record = record.with(health_factor::WEIGHT, number(weight));
            record.with(health_factor::ZERO_AT, number(zero)).with(health_factor::FULL_AT, number(full))
        })
    }

    fn of(draft: &Draft, values: &[(&str, f64)]) -> Option<Health> {
        let values: Vec<_> = values.iter().map(|(id, value)| (key(&format!("health_factor:{id}")), *value)).collect();
        health(&draft.plan, |wanted| values.iter().find(|(at, _)| *at == wanted).map(|(_, value)| *value))
    }

    #[test]
    fn the_example_is_healthy_to_be_watched_or_at_risk_by_its_three_facts() {
        let plan = sample(Locale::En);
        let example = Draft { plan };
        assert_eq!(weights(&example.plan), 100.0);
        // Logins 40 %, booked online 40 %, tickets 20 %, of which fewer are better.
        for (logins, online, tickets, score, level) in [
            (12.0, 60.0, 0.0, 100.0, Level::Green),
            (14.0, 80.0, 0.0, 100.0, Level::Green),
            (7.0, 35.0, 0.0, 60.0, Level::Yellow),
            (9.0, 35.0, 1.0, 61.0, Level::Yellow),
            (12.0, 35.0, 0.0, 80.0, Level::Green),
            (2.0, 10.0, 3.0, 0.0, Level::Red),
            (0.0, 0.0, 9.0, 0.0, Level::Red),
        ] {
            let found =
                of(&example, &[("health-logins", logins), ("health-online", online), ("health-tickets", tickets)]);
            let found = found.unwrap();
            assert_eq!(
                (found.score, found.level.map(|level| level.0)),
                (score, Some(level)),
                "{logins} {online} {tickets}"
            );
        }
        assert_eq!(of(&example, &[("health-logins", 12.0), ("health-online", 60.0)]), None);
    }

    #[test]
    fn a_factor_without_a_weight_needs_no_value_and_one_without_ends_gives_no_score() {
        let draft = factor(factor(Draft::new(), "a", 50.0, 0.0, 10.0), "b", 0.0, 0.0, 10.0);
        assert_eq!(of(&draft, &[("a", 4.0)]), Some(Health { score: 40.0, level: None }));
        assert_eq!(of(&factor(draft, "c", 50.0, 3.0, 3.0), &[("a", 4.0), ("c", 3.0)]), None);
        assert_eq!(of(&Draft::new(), &[]), None);
    }

    #[test]
    fn weights_add_up_and_thirds_make_a_whole() {
        let thirds = ["a", "b", "c"].into_iter().fold(Draft::new(), |draft, id| factor(draft, id, 33.3334, 0.0, 1.0));
        assert_eq!(weights(&thirds.plan), 100.0);
        assert_eq!(weights(&factor(Draft::new(), "a", 40.0, 0.0, 1.0).plan), 40.0);
        assert_eq!(weights(&factor(factor(Draft::new(), "a", 60.0, 0.0, 1.0), "b", 50.0, 0.0, 1.0).plan), 110.0);
    }

    #[test]
    fn a_score_is_at_the_highest_level_that_it_reaches_in_whatever_order_they_stand() {
        let level = |draft: Draft, id: &str, level, from: f64| {
            draft.add(&format!("health_level:{id}"), |record| {
                record.with(health_level::LEVEL, level).with(health_level::FROM_SCORE, number(from))
            })
        };
        let draft = factor(Draft::new(), "a", 100.0, 0.0, 100.0);
        let draft = level(level(draft, "red", Level::Red, 10.0), "green", Level::Green, 70.0);
        let draft = level(draft, "yellow", Level::Yellow, 50.0);
        let at = |value: f64| of(&draft, &[("a", value)]).and_then(|health| health.level).map(|level| level.0);
        assert_eq!(
            [at(70.0), at(69.6), at(69.4), at(50.0), at(49.0), at(9.0)],
            [Some(Level::Green), Some(Level::Green), Some(Level::Yellow), Some(Level::Yellow), Some(Level::Red), None]
        );
    }
}
