//! The figures of issues: their weights, and the points that options have between opening and walk-away.

use crate::engine::{Command, Patch};
use crate::i18n::Message;
use crate::model::{IdSource, Number, Plan, Record, Table, Value};
use crate::modules::negotiation::analysis::packages::{Exact, THOUSANDTHS, exact};
use crate::modules::negotiation::analysis::zopa::figure;
use crate::modules::negotiation::spec::{issue, option};
use crate::modules::negotiation::texts;

/// What the weights of all issues are meant to add up to.
const HUNDRED: u32 = 100;

/// The sum of the weights of all issues, in thousandths so that it is exact; `None` while no issue has a weight.
pub fn weights(plan: &Plan) -> Option<Exact> {
    let mut weights = plan.list(Table::Issue).filter_map(|(_, record)| record.get(issue::WEIGHT)).map(exact);
    weights.next().map(|first| weights.fold(first, |sum, weight| sum + weight))
}

/// The sum of the weights in words, with advice where it is not 100.
pub fn weights_line(plan: &Plan) -> Option<Message> {
    let sum = weights(plan)?;
    let text = if sum == Exact::from(HUNDRED) * THOUSANDTHS { texts::WEIGHTS_SUM } else { texts::WEIGHTS_HINT };
    Some(text.with("sum", sum as f64 / THOUSANDTHS as f64))
}

/// The points of a value for us: 100 at the opening, 0 at the walk-away, in a straight line between, rounded to whole
/// points; beyond either it is 100 or 0. `None` while one of the two is missing, or where they are the same.
pub fn points_at(issue: &Record, value: Number) -> Option<Number> {
    let (opening, walk_away) = (figure(issue, issue::OPENING)?, figure(issue, issue::WALK_AWAY)?);
    let share = (value.get() - walk_away) / (opening - walk_away);
    Number::new(share).and_then(|share| Number::new((share.get() * 100.0).round().clamp(0.0, 100.0)))
}

/// How many options [`fill_points`] would give points, and how many of those without points it cannot.
pub fn points_to_fill(plan: &Plan) -> (usize, usize) {
    let without = plan.list(Table::IssueOption).filter(|(_, record)| record.get(option::POINTS).is_none());
    let (fills, lacks): (Vec<_>, Vec<_>) = without.partition(|(_, record)| points_of(plan, record).is_some());
    (fills.len(), lacks.len())
}

fn points_of(plan: &Plan, option: &Record) -> Option<Number> {
    points_at(plan.get(option.get(option::ISSUE)?)?, option.get(option::VALUE)?)
}

/// Gives every option without points those of its value, where these are known.
pub fn fill_points(plan: &Plan, ids: &mut IdSource) -> Patch {
    let without = plan.list(Table::IssueOption).filter(|(_, record)| record.get(option::POINTS).is_none());
    let steps = without.filter_map(|(key, record)| {
        let value = Some(Value::Number(points_of(plan, record)?));
        Some(Command::Set { key, field: option::POINTS.spec, value })
    });
    let steps: Vec<Patch> = steps.map(|step| step.patch(plan, ids)).collect();
    steps.into_iter().fold(Patch::default(), Patch::squash)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::model::Kind;
    use crate::modules::testing::{Draft, key, number};

    fn span(opening: f64, walk_away: f64) -> Record {
        Record::default().with(issue::OPENING, number(opening)).with(issue::WALK_AWAY, number(walk_away))
    }

    fn points(opening: f64, walk_away: f64, value: f64) -> Option<f64> {
        points_at(&span(opening, walk_away), number(value)).map(Number::get)
    }

    #[test]
    fn points_run_in_a_straight_line_from_walk_away_to_opening_in_either_direction() {
        for (opening, walk_away, value, expected) in [
            (24_000.0, 19_000.0, 22_000.0, 60.0),
            (24_000.0, 19_000.0, 24_000.0, 100.0),
            (24_000.0, 19_000.0, 19_000.0, 0.0),
            (0.0, 30.0, 15.0, 50.0),
            (6.0, 2.0, 3.0, 25.0),
            (1.0, 3.0, 2.0, 50.0),
            (-10.0, -20.0, -12.0, 80.0),
            (3.0, 0.0, 1.0, 33.0),
        ] {
            assert_eq!(points(opening, walk_away, value), Some(expected), "{opening} {walk_away} {value}");
        }
    }

    #[test]
    fn beyond_the_ends_nothing_is_better_or_worse_and_without_a_span_there_are_no_points() {
        assert_eq!(points(24.0, 19.0, 30.0), Some(100.0));
        assert_eq!(points(0.0, 30.0, 45.0), Some(0.0));
        let most = Kind::MAX_MONEY;
        assert_eq!(points(most, -most, 0.0), Some(50.0));
        assert_eq!((points(5.0, 5.0, 5.0), points(5.0, 5.0, 7.0)), (None, None));
        assert_eq!(points_at(&Record::default().with(issue::OPENING, number(1.0)), number(1.0)), None);
        assert_eq!(points_at(&Record::default().with(issue::WALK_AWAY, number(1.0)), number(1.0)), None);
    }

    #[test]
    fn weights_are_added_exactly_and_advice_comes_where_they_are_not_a_hundred() {
        let with = |weights: &[f64]| {
            weights.iter().enumerate().fold(
                Draft::new().add("negotiation_issue:bare", |record| record),
                |draft, (at, weight)| {
                    draft
                        .add(&format!("negotiation_issue:i-{at}"), |record| record.with(issue::WEIGHT, number(*weight)))
                },
            )
        };
        let line =
            |weights: &[f64], locale| weights_line(&with(weights).plan).map(|line| line.render(&PlainFormats(locale)));
        assert_eq!(line(&[], Locale::En), None);
        // 0.1 added ten times is not 1 in floating point.
        assert_eq!(line(&[[0.1; 10].as_slice(), &[99.0]].concat(), Locale::En).unwrap(), "Weights add up to 100");
        assert_eq!(line(&[40.0, 60.0], Locale::ZhCn).unwrap(), "权重合计 100");
        assert_eq!(line(&[40.0, 40.0], Locale::ZhCn).unwrap(), "权重合计 80；按 100 分来分，才好比较。");
        assert!(line(&[0.0], Locale::En).unwrap().starts_with("Weights add up to 0; share out 100"));
    }

    #[test]
    fn points_are_filled_in_where_there_are_none_and_their_figures_are_known() {
        let draft = Draft::new()
            .add("negotiation_issue:price", |_| span(24.0, 19.0))
            .add("negotiation_issue:bare", |record| record);
        let option = |draft: Draft, id: &str, issue: &str, value: f64| {
            draft.add(&format!("negotiation_option:{id}"), |record| {
                record.with(option::ISSUE, key(issue)).with(option::VALUE, number(value))
            })
        };
        let draft = option(draft, "a", "negotiation_issue:price", 22.0);
        let draft = option(draft, "b", "negotiation_issue:price", 19.0);
        let draft = option(draft, "c", "negotiation_issue:bare", 5.0);
        let draft = draft.add("negotiation_option:own", |record| {
            let record = record.with(option::ISSUE, key("negotiation_issue:price")).with(option::VALUE, number(22.0));
            record.with(option::POINTS, number(5.0))
        });
        assert_eq!(points_to_fill(&draft.plan), (2, 1), "what the line says is what the button does");
        let patch = fill_points(&draft.plan, &mut IdSource::new(1));
        assert_eq!(patch.changes.len(), 2);
        let mut plan = draft.plan.clone();
        crate::engine::apply(&mut plan, &patch);
        let points = |id: &str| plan.get(key(id)).unwrap().get(option::POINTS).map(Number::get);
        assert_eq!(
            ["a", "b", "c", "own"].map(|id| points(&format!("negotiation_option:{id}"))),
            [Some(60.0), Some(0.0), None, Some(5.0)]
        );
        crate::engine::apply(&mut plan, &patch.invert());
        assert_eq!(plan, draft.plan);
        assert!(fill_points(&Draft::new().plan, &mut IdSource::new(1)).is_empty());
    }
}
