//! The arithmetic of the matrix: scores, bands, the coarse view, and what counts first.

use std::cmp::Reverse;

use crate::model::Score;

/// A place in the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Spot {
    /// How likely.
    pub likelihood: Score,
    /// How bad.
    pub impact: Score,
}

impl Spot {
    /// The place of two ratings; none while one is missing.
    pub fn of(likelihood: Option<Score>, impact: Option<Score>) -> Option<Self> {
        Some(Self { likelihood: likelihood?, impact: impact? })
    }

    /// Likelihood × impact, 1 to 25.
    pub const fn score(self) -> u8 {
        self.likelihood.get() * self.impact.get()
    }

    /// The band of the score.
    pub const fn band(self) -> Band {
        Band::of(self.score())
    }
}

/// How much a score asks for: low 1–4, medium 5–9, high 10–14, very high 15–25.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Band {
    /// It is looked at now and then.
    Low,
    /// Somebody watches it.
    Medium,
    /// Something is done by a date.
    High,
    /// Something is done now.
    VeryHigh,
}

impl Band {
    /// The least score of [`Band::High`], from which a risk needs a warning sign.
    pub const HIGH_FROM: u8 = 10;

    /// The band of a score.
    pub const fn of(score: u8) -> Self {
        match score {
            0..=4 => Self::Low,
            5..=9 => Self::Medium,
            Self::HIGH_FROM..=14 => Self::High,
            _ => Self::VeryHigh,
        }
    }
}

/// A risk as it is rated: today, and once its responses are in place. A rating after them that is left empty is today's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rating {
    /// Today.
    pub today: Option<Spot>,
    /// After the responses.
    pub residual: Option<Spot>,
}

impl Rating {
    /// The rating of likelihood and impact, today and afterwards.
    pub fn of(today: [Option<Score>; 2], residual: [Option<Score>; 2]) -> Self {
        let [likelihood, impact] = today;
        let [likelihood_after, impact_after] = residual;
        Self {
            today: Spot::of(likelihood, impact),
            residual: Spot::of(likelihood_after.or(likelihood), impact_after.or(impact)),
        }
    }

    /// What risks are sorted by: the score after responses, then today's, then the impact, each from the highest. None
    /// while it has no score.
    pub fn rank(self) -> Option<Reverse<(u8, u8, u8)>> {
        let residual = self.residual?;
        let today = self.today.unwrap_or(residual);
        Some(Reverse((residual.score(), today.score(), today.impact.get())))
    }
}

/// How fine the matrix is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fineness {
    /// Levels 1 and 2 together, 3, 4 and 5 together.
    Three,
    /// Every level.
    Five,
}

impl Fineness {
    /// How many levels each scale shows.
    pub const fn levels(self) -> u8 {
        match self {
            Self::Three => 3,
            Self::Five => 5,
        }
    }

    /// The level that is shown for one of five, from 1.
    pub const fn shown(self, level: Score) -> u8 {
        match (self, level.get()) {
            (Self::Five, level) => level,
            (Self::Three, 1 | 2) => 1,
            (Self::Three, 3) => 2,
            (Self::Three, _) => 3,
        }
    }

    /// The level of five that stands for a shown one: of three groups the one in the middle of the scale, or nearest to it.
    pub fn level(self, shown: u8) -> Option<Score> {
        match self {
            Self::Five => Score::new(shown),
            Self::Three => Score::new(shown.checked_add(1)?).filter(|_| (1..=3).contains(&shown)),
        }
    }

    /// What a move to a shown level writes: the rating that is there already where its group stays the same, so that
    /// the coarse view takes nothing from the finer one.
    pub fn moved(self, from: Option<Score>, to: u8) -> Option<Score> {
        from.filter(|level| self.shown(*level) == to).or_else(|| self.level(to))
    }

    /// The place that stands for a field, of shown levels.
    pub fn field(self, likelihood: u8, impact: u8) -> Option<Spot> {
        Spot::of(self.level(likelihood), self.level(impact))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::testing::score;

    fn spot(likelihood: u8, impact: u8) -> Spot {
        Spot { likelihood: score(likelihood), impact: score(impact) }
    }

    #[test]
    fn bands_change_at_five_ten_and_fifteen() {
        let bands = [1, 4, 5, 9, 10, 14, 15, 25].map(Band::of);
        use Band::{High, Low, Medium, VeryHigh};
        assert_eq!(bands, [Low, Low, Medium, Medium, High, High, VeryHigh, VeryHigh]);
        assert_eq!((spot(2, 5).score(), spot(2, 5).band()), (10, High));
    }

    #[test]
    fn what_is_not_rated_again_counts_as_today() {
        let rating = |today: [u8; 2], after: [u8; 2]| Rating::of(today.map(Score::new), after.map(Score::new));
        assert_eq!(rating([3, 4], [0, 0]).residual, Some(spot(3, 4)));
        assert_eq!(rating([3, 4], [2, 0]).residual, Some(spot(2, 4)));
        assert_eq!(rating([3, 4], [2, 3]), Rating { today: Some(spot(3, 4)), residual: Some(spot(2, 3)) });
        assert_eq!(rating([3, 0], [0, 0]), Rating::default());
        assert_eq!(rating([3, 0], [2, 2]), Rating { today: None, residual: Some(spot(2, 2)) });
    }

    #[test]
    fn the_score_that_is_left_comes_first_then_today_then_the_impact() {
        let rating = |today, residual| Rating { today: Some(today), residual: Some(residual) };
        let sorted = [
            rating(spot(1, 1), spot(5, 5)),
            rating(spot(5, 4), spot(2, 4)),
            rating(spot(3, 4), spot(2, 4)),
            rating(spot(4, 3), spot(4, 2)),
            rating(spot(3, 3), spot(2, 2)),
        ];
        assert!(sorted.windows(2).all(|pair| pair[0].rank() < pair[1].rank()));
        assert_eq!(Rating::default().rank(), None);
    }

    #[test]
    fn three_levels_group_five() {
        let shown = |grid: Fineness| Score::ALL.map(|level| grid.shown(level));
        assert_eq!((shown(Fineness::Three), shown(Fineness::Five)), ([1, 1, 2, 3, 3], [1, 2, 3, 4, 5]));
        for grid in [Fineness::Three, Fineness::Five] {
            for level in 1..=grid.levels() {
                assert_eq!(grid.shown(grid.level(level).unwrap()), level);
            }
            assert_eq!((grid.level(0), grid.level(grid.levels() + 1)), (None, None));
        }
    }

    #[test]
    fn a_move_in_the_coarse_view_writes_a_finer_rating_only_where_the_group_changes() {
        let moved = |from: u8, to: u8| Fineness::Three.moved(Score::new(from), to).map(Score::get);
        assert_eq!([moved(1, 1), moved(2, 1), moved(4, 3), moved(5, 3), moved(3, 2)], [1, 2, 4, 5, 3].map(Some));
        assert_eq!([moved(5, 1), moved(1, 2), moved(1, 3), moved(5, 2)], [2, 3, 4, 3].map(Some));
        assert_eq!([moved(0, 1), moved(0, 2), moved(0, 3)], [2, 3, 4].map(Some), "put from the tray");
        assert_eq!((moved(3, 0), moved(3, 4)), (None, None));
        assert_eq!(Fineness::Five.moved(Some(score(5)), 4), Some(score(4)));
    }
}
