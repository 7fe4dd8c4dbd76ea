//! Which tool does best: marks for needs by their weights, added up, and what no total makes good.
//!
//! The weighted sum of scores is the usual decision matrix; a must that fails stands outside of it, as in the method of
//! C. H. Kepner and B. B. Tregoe, The Rational Manager (1965). Totals are compared as whole fractions, so that two are
//! equal when they are.

use std::cmp::Ordering;

use crate::model::sort_by;

/// The weight of a need that has none.
pub const MIDDLE_WEIGHT: u8 = 3;
/// The highest score with which a must fails: only with a detour.
pub const FAILS: u8 = 2;

/// What a candidate does about one need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// How much the need matters, 1 to 5; [`MIDDLE_WEIGHT`] where nobody has said.
    pub weight: Option<u8>,
    /// Whether the need is a must.
    pub must: bool,
    /// What was seen in the test, 1 to 5; none where it was not tested.
    pub score: Option<u8>,
}

/// What the marks of a candidate come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// Weight × score, added up.
    sum: u64,
    /// The weights of the needs that are scored, added up.
    weights: u64,
    /// How many needs are scored.
    pub scored: usize,
    /// How many needs there are.
    pub needs: usize,
    /// How many musts have a score with which they fail.
    pub failed: usize,
}

impl Total {
    /// The total of some marks. Needs without a score count neither for nor against.
    pub fn of(marks: impl IntoIterator<Item = Mark>) -> Self {
        marks.into_iter().fold(Self::default(), |total, mark| {
            let weight = u64::from(mark.weight.unwrap_or(MIDDLE_WEIGHT));
            let weights = mark.score.map_or(0, |_| weight);
            Self {
                sum: total.sum + mark.score.map_or(0, |score| weight * u64::from(score)),
                weights: total.weights + weights,
                scored: total.scored + usize::from(mark.score.is_some()),
                needs: total.needs + 1,
                failed: total.failed + usize::from(mark.must && mark.score.is_some_and(|score| score <= FAILS)),
            }
        })
    }

    /// The weighted score as it is shown, 1 to 5, rounded to a tenth, halves up; none while nothing is scored.
    pub fn shown(self) -> Option<f64> {
        let tenths = |weights: u64| ((self.sum * 20 + weights) / (weights * 2)) as f64 / 10.0;
        (self.weights > 0).then(|| tenths(self.weights))
    }

    /// Whether it stands against others: something is scored, and no must fails.
    pub const fn stands(self) -> bool {
        self.weights > 0 && self.failed == 0
    }

    /// What stands goes before what fails a must, and that before what is not scored; then the higher score.
    fn rank(self, other: Self) -> Ordering {
        let class = |total: Self| match (total.weights > 0, total.failed == 0) {
            (true, true) => 0,
            (true, false) => 1,
            (false, _) => 2,
        };
        // Weights and scores are at most five, so that even of a million needs no product is too large.
        class(self).cmp(&class(other)).then_with(|| (other.sum * self.weights).cmp(&(self.sum * other.weights)))
    }
}

/// The places of candidates from the best to the last; equal ones stay in their order.
pub fn order(totals: &[Total]) -> Vec<usize> {
    let mut places: Vec<(usize, Total)> = totals.iter().copied().enumerate().collect();
    sort_by(&mut places, |(_, one), (_, other)| one.rank(*other));
    places.into_iter().map(|(place, _)| place).collect()
}

/// The candidate that does best, or those that share the first place; none where none stands.
pub fn winners(totals: &[Total]) -> Vec<usize> {
    let standing = || totals.iter().enumerate().filter(|(_, total)| total.stands());
    let best =
        standing().map(|(_, total)| *total).reduce(|best, total| if total.rank(best).is_lt() { total } else { best });
    let is_best = |total: &Total| best.is_some_and(|best| total.rank(best).is_eq());
    standing().filter(|(_, total)| is_best(total)).map(|(place, _)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(weight: u8, must: bool, score: u8) -> Mark {
        Mark { weight: (weight > 0).then_some(weight), must, score: (score > 0).then_some(score) }
    }

    /// Weight, must, then the scores of Maple and Heron.
    const EXAMPLE: [(u8, bool, u8, u8); 7] = [
        (5, true, 4, 5),
        (4, true, 5, 2),
        (4, false, 4, 5),
        (5, true, 4, 5),
        (3, false, 3, 5),
        (3, false, 4, 2),
        (4, true, 4, 4),
    ];

    fn maple() -> Total {
        Total::of(EXAMPLE.map(|(weight, must, maple, _)| mark(weight, must, maple)))
    }

    fn heron() -> Total {
        Total::of(EXAMPLE.map(|(weight, must, _, heron)| mark(weight, must, heron)))
    }

    #[test]
    fn the_example_comes_to_113_and_115_of_28_and_the_better_one_fails_a_must() {
        assert_eq!((maple().sum, maple().weights, heron().sum, heron().weights), (113, 28, 115, 28));
        assert_eq!((maple().shown(), heron().shown()), (Some(4.0), Some(4.1)));
        assert_eq!((maple().failed, heron().failed), (0, 1));
        assert_eq!(order(&[heron(), maple()]), [1, 0], "a must that fails goes below, whatever the total");
        assert_eq!(winners(&[heron(), maple()]), [1]);
    }

    #[test]
    fn needs_without_a_score_count_neither_way_and_without_a_weight_the_middle() {
        let total = Total::of([mark(5, true, 4), mark(5, true, 0), mark(0, false, 1)]);
        assert_eq!((total.sum, total.weights, total.scored, total.needs), (23, 8, 2, 3));
        assert_eq!((total.shown(), total.failed), (Some(2.9), 0), "2.875");
        let nothing = Total::of([mark(5, true, 0)]);
        assert_eq!((nothing.shown(), nothing.stands()), (None, false));
        assert_eq!(Total::of([]), Total::default());
    }

    #[test]
    fn a_must_fails_with_one_or_two_and_a_wish_never() {
        let failed = |must, score| Total::of([mark(3, must, score)]).failed;
        assert_eq!([1, 2, 3].map(|score| failed(true, score)), [1, 1, 0]);
        assert_eq!(failed(false, 1), 0);
    }

    #[test]
    fn halves_are_shown_upwards() {
        assert_eq!(Total::of([mark(3, false, 4), mark(1, false, 5)]).shown(), Some(4.3), "4.25");
    }

    #[test]
    fn equal_totals_share_the_first_place_and_keep_their_order() {
        let (one, same) = (Total::of([mark(1, false, 4)]), Total::of([mark(5, false, 4), mark(2, false, 4)]));
        let (less, none) = (Total::of([mark(1, false, 3)]), Total::of([mark(1, false, 0)]));
        let fails = Total::of([mark(1, true, 1), mark(5, false, 5)]);
        assert_eq!(order(&[none, fails, less, one, same]), [3, 4, 2, 1, 0]);
        assert_eq!(winners(&[none, fails, less, one, same]), [3, 4]);
        assert_eq!(winners(&[none, fails]), [] as [usize; 0]);
        assert_eq!((order(&[]), winners(&[])), (vec![], vec![]));
    }

    #[test]
    fn a_hair_decides() {
        let many = |last: u8| Total::of((0..1_000).map(|at| mark(5, false, if at == 0 { last } else { 4 })));
        assert_eq!(winners(&[many(4), many(5)]), [1]);
        assert_eq!(many(4).shown(), many(5).shown());
    }
}
