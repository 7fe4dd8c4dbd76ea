//! A conversion rate, held in whole tenths of a percent so that rounding up is exact.

/// How many of those in one stage get to the next: from 0.1 to 100 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rate(u16);

impl Rate {
    /// All of them, in tenths of a percent.
    pub const WHOLE: u16 = 1_000;

    /// The rate of a percentage, rounded to a tenth; `None` outside 0.1 to 100.
    pub fn of_percent(percent: f64) -> Option<Self> {
        let tenths = (percent * 10.0).round();
        (tenths >= 1.0 && tenths <= f64::from(Self::WHOLE)).then_some(Self(tenths as u16))
    }

    /// The rate in tenths of a percent, 1 to 1,000.
    pub const fn tenths(self) -> u16 {
        self.0
    }

    /// The rate as a percentage.
    pub fn percent(self) -> f64 {
        f64::from(self.0) / 10.0
    }

    /// The rate as a share of 1.
    pub fn share(self) -> f64 {
        f64::from(self.0) / f64::from(Self::WHOLE)
    }

    /// The rate with so many points more, at most all.
    #[must_use]
    pub fn raised(self, points: u16) -> Self {
        Self(self.0.saturating_add(points.saturating_mul(10)).min(Self::WHOLE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_kept_to_the_tenth_and_within_its_bounds() {
        assert_eq!(Rate::of_percent(33.333).map(Rate::percent), Some(33.3));
        assert_eq!(Rate::of_percent(58.25).map(Rate::tenths), Some(583));
        assert_eq!(
            (Rate::of_percent(0.1).map(Rate::tenths), Rate::of_percent(100.0).map(Rate::tenths)),
            (Some(1), Some(1_000))
        );
        assert_eq!([0.0, 0.04, 100.1, -5.0, f64::NAN, f64::INFINITY].map(Rate::of_percent), [None; 6]);
    }

    #[test]
    fn points_more_end_at_all() {
        let rate = |percent| Rate::of_percent(percent).unwrap();
        assert_eq!((rate(30.0).raised(5), rate(98.0).raised(5)), (rate(35.0), rate(100.0)));
        assert_eq!(rate(1.0).raised(u16::MAX), rate(100.0));
    }
}
