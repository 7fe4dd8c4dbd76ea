//! Where a figure stands: its newest value against its target.

/// A figure with a target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aim {
    /// What it should be.
    pub target: f64,
    /// What it was at the start, where that was counted.
    pub baseline: Option<f64>,
    /// Whether higher is better.
    pub higher: bool,
}

/// Where the newest value of a figure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KpiState {
    /// At its target or beyond.
    On,
    /// At least four fifths of the way from the start to the target; without a start, within a tenth of the target.
    Near,
    /// Neither.
    Off,
}

/// The share of the way from the start to the target that counts as near.
const NEAR_WAY: f64 = 0.8;
/// The share of the target by which a value may miss it and is near, where there is no way to measure.
const NEAR_TARGET: f64 = 0.1;
/// What is equal on paper may lie a hair apart in binary.
const HAIR: f64 = 1e-9;

impl Aim {
    /// The state of a value.
    pub fn state(self, value: f64) -> KpiState {
        // Turned so that higher is better, whichever way it is.
        let sign = if self.higher { 1.0 } else { -1.0 };
        let (value, target) = (sign * value, sign * self.target);
        if value >= target {
            return KpiState::On;
        }
        let start = self.baseline.map(|baseline| sign * baseline).filter(|start| *start < target);
        let (gone, enough, whole) = match start {
            Some(start) => (value - start, NEAR_WAY * (target - start), target - start),
            None => (value - target, -NEAR_TARGET * target.abs(), target.abs()),
        };
        if gone >= enough - HAIR * whole { KpiState::Near } else { KpiState::Off }
    }

    /// Whether the target is worse than the start.
    pub fn is_backwards(self) -> bool {
        self.baseline.is_some_and(|baseline| if self.higher { self.target < baseline } else { self.target > baseline })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use KpiState::{Near, Off, On};

    fn state(higher: bool, baseline: Option<f64>, target: f64, value: f64) -> KpiState {
        Aim { target, baseline, higher }.state(value)
    }

    #[test]
    fn at_the_target_and_beyond_a_figure_is_on_it_in_either_direction() {
        for (higher, value, expected) in
            [(true, 7.0, On), (true, 9.0, On), (false, 7.0, On), (false, 2.0, On), (true, 0.0, Off), (false, 99.0, Off)]
        {
            assert_eq!(state(higher, None, 7.0, value), expected, "{higher} {value}");
            assert_eq!(state(higher, Some(7.0), 7.0, value), expected, "a start at the target is none");
        }
    }

    #[test]
    fn with_a_start_near_is_four_fifths_of_the_way() {
        for (value, expected) in [(8.0, Near), (7.99, Off), (9.9, Near), (0.0, Off), (-5.0, Off)] {
            assert_eq!(state(true, Some(0.0), 10.0, value), expected, "{value}");
            assert_eq!(state(false, Some(0.0), -10.0, -value), expected, "−{value}");
        }
        assert_eq!(state(true, Some(4.0), 7.0, 6.4), Near, "exactly four fifths, in binary a hair less");
        assert_eq!(state(false, Some(18.0), 9.0, 10.8), Near);
        assert_eq!(state(false, Some(18.0), 9.0, 10.9), Off);
    }

    #[test]
    fn without_a_start_on_the_wrong_side_near_is_within_a_tenth() {
        for baseline in [None, Some(50.0), Some(60.0)] {
            assert_eq!(state(true, baseline, 50.0, 45.0), Near);
            assert_eq!(state(true, baseline, 50.0, 44.9), Off);
        }
        assert_eq!((state(false, None, 50.0, 55.0), state(false, None, 50.0, 55.1)), (Near, Off));
        assert_eq!((state(true, None, 0.0, -0.1), state(true, None, -10.0, -11.0)), (Off, Near));
        assert_eq!(state(true, None, 0.3, 0.27), Near, "0.03 is a hair more in binary");
    }

    #[test]
    fn the_example_stands_as_the_story_says() {
        assert_eq!(state(true, Some(4.0), 7.0, 5.0), Off, "talks a week");
        assert_eq!(state(false, Some(3.0), 2.0, 2.0), On, "days to the first booking");
        assert_eq!(state(true, Some(58.0), 60.0, 58.0), Off, "trial to offer");
    }

    #[test]
    fn a_target_on_the_wrong_side_of_the_start_is_backwards() {
        let backwards = |higher, baseline, target| Aim { target, baseline, higher }.is_backwards();
        assert!(backwards(true, Some(5.0), 4.0) && backwards(false, Some(4.0), 5.0));
        assert!(!backwards(true, Some(4.0), 5.0) && !backwards(false, Some(45.0), 45.0) && !backwards(true, None, 4.0));
    }

    #[test]
    fn huge_figures_have_a_state() {
        assert_eq!(state(true, Some(-1e13), 1e13, 1e13 - 1.0), Near);
        assert_eq!(state(false, Some(1e13), -1e13, 1e13), Off);
    }
}
