//! The funnel, from the signatures that the revenue target asks for back to the leads.
//!
//! Everything is counted in whole numbers, each stage rounded up before the next is worked out from it: there is no half
//! customer, and a stage that falls one short lets all behind it fall short.

use crate::modules::metrics::analysis::Rate;

/// A number of customers in a stage. More than [`MOST`] is shown as that.
pub type Count = u64;

/// The highest number that is counted, far beyond all people there are and still exact as a floating-point number.
pub const MOST: Count = 1_000_000_000_000_000;

/// How many points of a rate the biggest lever is looked for with.
const LEVER_POINTS: u16 = 5;

/// How many there must be in each stage, the first contact first. `rates` lead from each stage to the next, so there is
/// one stage more.
///
/// In words: count above = ⌈count × 1000 ÷ rate in tenths of a percent⌉.
pub fn counts(signatures: Count, rates: &[Rate]) -> Vec<Count> {
    let mut counts = vec![signatures.min(MOST)];
    for rate in rates.iter().rev() {
        let below = counts.last().copied().unwrap_or_default();
        // At most 10^18, which fits.
        counts.push((below * u64::from(Rate::WHOLE)).div_ceil(u64::from(rate.tenths())).min(MOST));
    }
    counts.reverse();
    counts
}

/// How many there must be in the first stage.
pub fn leads(signatures: Count, rates: &[Rate]) -> Count {
    counts(signatures, rates).first().copied().unwrap_or_default()
}

/// A count spread over the selling weeks, rounded up; `None` without weeks. Weeks count to the hundredth.
pub fn per_week(count: Count, weeks: f64) -> Option<Count> {
    let hundredths = (weeks * 100.0).round() as u128;
    let spread = |hundredths: u128| (u128::from(count) * 100).div_ceil(hundredths);
    (hundredths > 0).then(|| Count::try_from(spread(hundredths)).unwrap_or(MOST).min(MOST))
}

/// How many of a count are due after so many of the days, rounded down; all of them when the days are over, none without
/// days.
pub fn due(count: Count, gone: u64, days: u64) -> Count {
    let share = u128::from(count) * u128::from(gone.min(days)) / u128::from(days.max(1));
    Count::try_from(share).unwrap_or(MOST)
}

/// The rate that five points more would make most of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lever {
    /// Which of the rates.
    pub rate: usize,
    /// How many leads fewer would do.
    pub saved: Count,
}

/// The biggest lever: each rate five points higher in turn (100 % at most), the whole chain again, the largest saving in
/// leads, the earlier stage where two are equal. `None` where nothing is saved.
pub fn lever(signatures: Count, rates: &[Rate]) -> Option<Lever> {
    let now = leads(signatures, rates);
    let saving = |rate: usize| {
        let raised =
            rates.iter().enumerate().map(|(at, other)| if at == rate { other.raised(LEVER_POINTS) } else { *other });
        let saved = now - leads(signatures, &raised.collect::<Vec<_>>());
        Lever { rate, saved }
    };
    let levers = (0..rates.len()).map(saving).filter(|lever| lever.saved > 0);
    levers.reduce(|best, lever| if lever.saved > best.saved { lever } else { best })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rates(percents: &[f64]) -> Vec<Rate> {
        percents.iter().map(|percent| Rate::of_percent(*percent).unwrap()).collect()
    }

    /// First talk, trial, offer, signed.
    fn example() -> Vec<Rate> {
        rates(&[30.0, 50.0, 60.0, 50.0])
    }

    #[test]
    fn the_example_goes_back_from_fifty_signatures_to_1114_leads() {
        assert_eq!(counts(50, &example()), [1_114, 334, 167, 100, 50]);
        assert_eq!(counts(50, &rates(&[30.0, 50.0, 70.0, 50.0])), [954, 286, 143, 100, 50], "offers at 70 %");
        assert_eq!(counts(50, &rates(&[30.0, 50.0, 60.0, 40.0])), [1_394, 418, 209, 125, 50], "signed at 40 %");
    }

    #[test]
    fn a_rate_that_divides_evenly_adds_nobody_and_a_rest_adds_one() {
        assert_eq!(counts(7, &rates(&[100.0])), [7, 7]);
        assert_eq!(counts(7, &rates(&[70.0])), [10, 7]);
        assert_eq!(counts(7, &rates(&[33.3])), [22, 7], "21.02 …");
        assert_eq!(counts(1, &rates(&[0.1, 0.1])), [1_000_000, 1_000, 1]);
    }

    #[test]
    fn nothing_to_sign_asks_for_nobody_and_without_rates_there_is_the_signature_alone() {
        assert_eq!(counts(0, &example()), [0; 5]);
        assert_eq!((counts(50, &[]), leads(50, &[])), (vec![50], 50));
        assert_eq!((lever(0, &example()), lever(50, &[])), (None, None));
    }

    #[test]
    fn numbers_beyond_counting_stop_at_the_most() {
        let thin = rates(&[0.1; 40]);
        assert_eq!(counts(Count::MAX, &thin), [MOST; 41]);
        assert_eq!(leads(50, &thin), MOST);
        assert_eq!(lever(Count::MAX, &thin), None, "one rate alone does not bring it below");
        assert_eq!(per_week(Count::MAX, 0.01), Some(MOST));
        assert_eq!(per_week(Count::MAX, 1e300), Some(1));
        assert_eq!(due(MOST, u64::MAX, u64::MAX), MOST);
    }

    #[test]
    fn a_week_asks_for_a_part_that_is_rounded_up() {
        let weekly: Vec<_> = counts(50, &example()).into_iter().map(|count| per_week(count, 52.0)).collect();
        assert_eq!(weekly, [22, 7, 4, 2, 1].map(Some));
        assert_eq!(per_week(954, 52.0), Some(19));
        assert_eq!((per_week(104, 52.0), per_week(105, 52.0), per_week(0, 52.0)), (Some(2), Some(3), Some(0)));
        assert_eq!(per_week(93, 46.5), Some(2));
        assert_eq!([0.0, -1.0, 0.004, f64::NAN].map(|weeks| per_week(5, weeks)), [None; 4]);
    }

    #[test]
    fn what_is_due_grows_with_the_days_and_ends_with_them() {
        assert_eq!(due(334, 73, 365), 66, "66.8");
        assert_eq!([0, 1, 364, 365, 400].map(|gone| due(334, gone, 365)), [0, 0, 333, 334, 334]);
        assert_eq!((due(334, 5, 0), due(0, 5, 10)), (0, 0));
    }

    #[test]
    fn the_biggest_lever_of_the_example_is_the_first_talk() {
        let saved = |raised: &[f64]| leads(50, &example()) - leads(50, &rates(raised));
        assert_eq!(
            [
                saved(&[35.0, 50.0, 60.0, 50.0]),
                saved(&[30.0, 55.0, 60.0, 50.0]),
                saved(&[30.0, 50.0, 65.0, 50.0]),
                saved(&[30.0, 50.0, 60.0, 55.0])
            ],
            [159, 100, 87, 100]
        );
        assert_eq!(lever(50, &example()), Some(Lever { rate: 0, saved: 159 }));
        assert_eq!(lever(50, &rates(&[50.0, 30.0])), Some(Lever { rate: 1, saved: 48 }));
        assert_eq!(lever(50, &rates(&[90.0, 50.0, 50.0])).map(|lever| lever.rate), Some(1), "the earlier of two alike");
    }

    #[test]
    fn a_rate_at_its_end_is_no_lever() {
        assert_eq!(lever(50, &rates(&[100.0, 100.0])), None);
        assert_eq!(lever(50, &rates(&[100.0, 98.0])), Some(Lever { rate: 1, saved: 2 }));
    }
}
