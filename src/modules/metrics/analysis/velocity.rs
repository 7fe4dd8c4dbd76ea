//! Sales velocity: what the open opportunities bring a day, and how many the target asks for.
//!
//! Open opportunities × win rate × average deal ÷ length of the cycle: the usual formula of sales operations.

use crate::modules::metrics::analysis::Rate;
use crate::modules::metrics::analysis::funnel::MOST;

/// What velocity is worked out from. All of it is above nought, or there is no velocity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// The share of open opportunities that are signed, above 0.0 and up to 1.0.
    pub win_rate: f64,
    /// What one deal brings.
    pub deal: f64,
    /// Days from the first talk to the signature.
    pub cycle: f64,
}

impl Pace {
    /// The pace of some figures; `None` unless all are above nought.
    pub fn of(win_rate: f64, deal: f64, cycle: f64) -> Option<Self> {
        (win_rate > 0.0 && deal > 0.0 && cycle > 0.0).then_some(Self { win_rate, deal, cycle })
    }

    /// What so many open opportunities bring a day.
    pub fn a_day(self, open: f64) -> f64 {
        open * self.win_rate * self.deal / self.cycle
    }

    /// How many open opportunities bring an amount in so many days, rounded up.
    pub fn needed(self, target: f64, days: f64) -> Option<u64> {
        let needed = target / days * self.cycle / self.win_rate / self.deal;
        // A number that is whole on paper may lie a hair above it in binary: that is cut off before rounding up.
        let whole = (needed * (1.0 - 1e-12)).ceil();
        (target > 0.0 && days > 0.0).then_some((whole as u64).min(MOST))
    }
}

/// The share of those in a stage that are signed: the product of the rates behind it.
pub fn win_rate(rates: &[Rate]) -> f64 {
    rates.iter().map(|rate| rate.share()).product()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rates(percents: &[f64]) -> Vec<Rate> {
        percents.iter().map(|percent| Rate::of_percent(*percent).unwrap()).collect()
    }

    fn near(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-6
    }

    #[test]
    fn the_example_runs_at_2240_a_day_and_needs_42_open() {
        let win_rate = win_rate(&rates(&[50.0, 60.0, 50.0]));
        assert!(near(win_rate, 0.15));
        let pace = Pace::of(win_rate, 24_000.0, 45.0).unwrap();
        assert!(near(pace.a_day(28.0), 2_240.0));
        assert!(near(pace.a_day(28.0) * 365.0, 817_600.0));
        assert_eq!(pace.needed(1_200_000.0, 365.0), Some(42), "41.1");
        assert!(near(pace.a_day(42.0), 3_360.0));
    }

    #[test]
    fn a_number_that_is_whole_on_paper_is_not_one_more() {
        let pace = Pace::of(win_rate(&rates(&[30.0, 10.0])), 0.7, 3.0).unwrap();
        // 0.021 a day for each three days: 7 × 0.03 × 0.7 ÷ 3 = 0.049 a day.
        assert_eq!(pace.needed(0.049 * 30.0, 30.0), Some(7));
        assert_eq!(pace.needed(0.0491 * 30.0, 30.0), Some(8));
    }

    #[test]
    fn without_figures_there_is_no_pace_and_without_days_no_need() {
        assert_eq!(
            [(0.0, 1.0, 1.0), (1.0, 0.0, 1.0), (1.0, 1.0, 0.0), (1.0, 1.0, f64::NAN)]
                .map(|(win, deal, cycle)| Pace::of(win, deal, cycle)),
            [None; 4]
        );
        let pace = Pace::of(1.0, 1.0, 1.0).unwrap();
        assert_eq!((pace.needed(5.0, 0.0), pace.needed(0.0, 5.0)), (None, None));
        assert!(near(pace.a_day(0.0), 0.0));
        assert!(near(win_rate(&[]), 1.0), "who stands at the signature has signed");
    }

    #[test]
    fn huge_figures_stay_numbers() {
        let pace = Pace::of(1e-30, 0.01, 365.0).unwrap();
        assert_eq!(pace.needed(1e13, 1.0), Some(MOST));
        assert!(Pace::of(1.0, 1e13, 1e-3).unwrap().a_day(1e15).is_finite());
    }
}
