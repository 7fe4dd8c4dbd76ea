//! The range in which an issue can be settled, and whether its figures are in an order that can be meant.
//!
//! The zone of possible agreement is what lies between the two walk-aways: H. Raiffa, The Art and Science of
//! Negotiation (1982), chapter 4.

use crate::i18n::Message;
use crate::model::{Field, Number, Record};
use crate::modules::negotiation::analysis::quantity;
use crate::modules::negotiation::spec::{Direction, issue};
use crate::modules::negotiation::texts;

/// Where both sides can agree on one issue, by our estimate of theirs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Zopa {
    /// From one walk-away to the other; both are the same where they touch.
    Some {
        /// The lower figure.
        low: f64,
        /// The higher figure.
        high: f64,
    },
    /// Nowhere.
    None {
        /// What lies between the walk-aways.
        gap: f64,
    },
    /// A walk-away is missing.
    NoLimits,
    /// Nobody has said which way is better for us.
    NoDirection,
}

/// The range of agreement of an issue.
pub fn zopa(issue: &Record) -> Zopa {
    let (Some(ours), Some(theirs)) = (figure(issue, issue::WALK_AWAY), figure(issue, issue::THEIR_WALK_AWAY)) else {
        return Zopa::NoLimits;
    };
    let (low, high) = match issue.get(issue::DIRECTION) {
        Some(Direction::Higher) => (ours, theirs),
        Some(Direction::Lower) => (theirs, ours),
        None => return Zopa::NoDirection,
    };
    if low <= high { Zopa::Some { low, high } } else { Zopa::None { gap: low - high } }
}

impl Zopa {
    /// The range in words, its figures in the unit of the issue.
    pub fn line(self, unit: &str) -> Message {
        match self {
            Self::Some { low, high } if low == high => texts::ZOPA_POINT.with("low", quantity(low, unit)),
            Self::Some { low, high } => texts::ZOPA_SOME.with("low", low).with("high", quantity(high, unit)),
            Self::None { gap } => texts::ZOPA_NONE.with("gap", quantity(gap, unit)),
            Self::NoLimits => texts::ZOPA_UNKNOWN.into(),
            Self::NoDirection => texts::ZOPA_DIRECTION.into(),
        }
    }
}

/// Whether opening, target and walk-away go from our best figure to our last; `None` while one of them, or the
/// direction, is missing.
pub fn order_is_possible(issue: &Record) -> Option<bool> {
    let [opening, target, walk_away] =
        [issue::OPENING, issue::TARGET, issue::WALK_AWAY].map(|field| figure(issue, field));
    let (opening, target, walk_away) = (opening?, target?, walk_away?);
    Some(match issue.get(issue::DIRECTION)? {
        Direction::Higher => opening >= target && target >= walk_away,
        Direction::Lower => opening <= target && target <= walk_away,
    })
}

/// Whether by our estimate the other side walks away from a value of an issue.
pub fn is_beyond_them(issue: &Record, value: Number) -> bool {
    figure(issue, issue::THEIR_WALK_AWAY).is_some_and(|limit| match issue.get(issue::DIRECTION) {
        Some(Direction::Higher) => value.get() > limit,
        Some(Direction::Lower) => value.get() < limit,
        None => false,
    })
}

/// What a field of figures holds.
pub(super) fn figure(record: &Record, field: Field<Number>) -> Option<f64> {
    record.get(field).map(Number::get)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::model::Kind;
    use crate::modules::testing::number;

    fn limits(direction: Direction, ours: f64, theirs: f64) -> Record {
        let record = Record::default().with(issue::DIRECTION, direction);
        record.with(issue::WALK_AWAY, number(ours)).with(issue::THEIR_WALK_AWAY, number(theirs))
    }

    #[test]
    fn the_range_lies_between_the_walk_aways_whichever_way_is_better() {
        use Direction::{Higher, Lower};
        assert_eq!(zopa(&limits(Higher, 19_000.0, 23_000.0)), Zopa::Some { low: 19_000.0, high: 23_000.0 });
        assert_eq!(zopa(&limits(Lower, 30.0, 10.0)), Zopa::Some { low: 10.0, high: 30.0 });
        assert_eq!(zopa(&limits(Higher, 23_000.0, 19_000.0)), Zopa::None { gap: 4_000.0 });
        assert_eq!(zopa(&limits(Lower, 10.0, 30.0)), Zopa::None { gap: 20.0 });
        for direction in [Higher, Lower] {
            assert_eq!(zopa(&limits(direction, 0.0, 0.0)), Zopa::Some { low: 0.0, high: 0.0 });
        }
        assert_eq!(zopa(&limits(Higher, -20.0, -5.0)), Zopa::Some { low: -20.0, high: -5.0 });
        let most = Kind::MAX_MONEY;
        assert_eq!(zopa(&limits(Higher, most, -most)), Zopa::None { gap: 2.0 * most });
    }

    #[test]
    fn a_value_is_beyond_them_on_our_side_of_their_limit_alone() {
        let beyond = |direction, value| is_beyond_them(&limits(direction, 19_000.0, 23_000.0), number(value));
        assert_eq!([22_999.0, 23_000.0, 23_001.0].map(|value| beyond(Direction::Higher, value)), [false, false, true]);
        assert_eq!([22_999.0, 23_000.0, 23_001.0].map(|value| beyond(Direction::Lower, value)), [true, false, false]);
        assert!(!is_beyond_them(&Record::default(), number(5.0)), "where nothing is known nothing is said");
    }

    #[test]
    fn what_is_missing_is_asked_for() {
        let full = limits(Direction::Higher, 1.0, 2.0);
        for field in [issue::WALK_AWAY.spec, issue::THEIR_WALK_AWAY.spec] {
            let mut record = full.clone();
            record.set_value(field, None);
            assert_eq!(zopa(&record), Zopa::NoLimits);
        }
        let mut record = full;
        record.set_value(issue::DIRECTION.spec, None);
        assert_eq!(zopa(&record), Zopa::NoDirection);
    }

    #[test]
    fn it_is_said_in_both_languages_with_and_without_a_unit() {
        let said = |zopa: Zopa, unit: &str| Locale::ALL.map(|locale| zopa.line(unit).render(&PlainFormats(locale)));
        assert_eq!(
            said(Zopa::Some { low: 19_000.0, high: 23_000.0 }, "CNY a year"),
            [
                "They can meet us from 19000 to 23000 CNY a year (our estimate)",
                "估计能谈成的范围：19000～23000 CNY a year",
            ]
        );
        assert_eq!(
            said(Zopa::Some { low: 2.0, high: 2.0 }, " "),
            ["They can meet us at 2 and nowhere else (our estimate)", "估计只能谈成这一个数：2",]
        );
        assert_eq!(
            said(Zopa::None { gap: 20.0 }, "天"),
            ["No common range: a gap of 20 天. Trade another issue.", "没有交集，差 20 天，换别的议题来谈。",]
        );
        assert_eq!(said(Zopa::NoLimits, "")[0], "Add both walk-aways to see the range");
        assert_eq!(said(Zopa::NoDirection, "")[1], "选好哪个方向对我有利，才能看到区间");
    }

    #[test]
    fn the_opening_is_our_best_figure_and_the_walk_away_our_last() {
        let check = |direction: Option<Direction>, figures: [Option<f64>; 3]| {
            let mut record = Record::default();
            if let Some(direction) = direction {
                record.set(issue::DIRECTION, direction);
            }
            for (field, figure) in [issue::OPENING, issue::TARGET, issue::WALK_AWAY].into_iter().zip(figures) {
                record.set_value(field.spec, figure.map(number).map(crate::model::Value::Number));
            }
            order_is_possible(&record)
        };
        let all = |figures: [f64; 3]| figures.map(Some);
        for (higher, lower, figures) in [
            (true, false, [24.0, 22.0, 19.0]),
            (false, true, [0.0, 15.0, 30.0]),
            (true, true, [5.0, 5.0, 5.0]),
            (false, false, [24.0, 25.0, 19.0]),
            (false, false, [0.0, -1.0, 30.0]),
            (false, true, [-3.0, -2.0, -1.0]),
        ] {
            assert_eq!(check(Some(Direction::Higher), all(figures)), Some(higher), "{figures:?}");
            assert_eq!(check(Some(Direction::Lower), all(figures)), Some(lower), "{figures:?}");
            assert_eq!(check(None, all(figures)), None);
        }
        for missing in 0..3 {
            let mut figures = all([1.0, 2.0, 3.0]);
            figures[missing] = None;
            assert_eq!(check(Some(Direction::Higher), figures), None);
        }
    }
}
