//! What a move in the matrix writes.

use crate::engine::Command;
use crate::model::{Field, Plan, Record, RecordKey, Score, Value};
use crate::modules::risk::analysis::{Fineness, Rating, Spot, rating};
use crate::modules::risk::spec::risk;

/// Which rating a matrix shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moment {
    /// As things stand.
    Today,
    /// Once the responses are in place.
    After,
}

/// A field of the matrix, by the levels that it shows, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cell {
    /// How likely.
    pub likelihood: u8,
    /// How bad.
    pub impact: u8,
}

impl Moment {
    /// The fields that hold it: likelihood and impact.
    pub const fn fields(self) -> [Field<Score>; 2] {
        match self {
            Self::Today => [risk::LIKELIHOOD, risk::IMPACT],
            Self::After => [risk::RESIDUAL_LIKELIHOOD, risk::RESIDUAL_IMPACT],
        }
    }

    /// The place of a rating.
    pub const fn spot(self, rating: Rating) -> Option<Spot> {
        match self {
            Self::Today => rating.today,
            Self::After => rating.residual,
        }
    }
}

impl Cell {
    /// Where a place is shown.
    pub const fn of(grid: Fineness, spot: Spot) -> Self {
        Self { likelihood: grid.shown(spot.likelihood), impact: grid.shown(spot.impact) }
    }

    /// The field in the middle, where what has no rating yet is put.
    pub const fn middle(grid: Fineness) -> Self {
        let middle = grid.levels().div_ceil(2);
        Self { likelihood: middle, impact: middle }
    }

    /// The field so many levels up and to the right; none beyond the border.
    pub fn shifted(self, grid: Fineness, up: i8, right: i8) -> Option<Self> {
        let step = |level: u8, by: i8| level.checked_add_signed(by).filter(|level| (1..=grid.levels()).contains(level));
        Some(Self { likelihood: step(self.likelihood, up)?, impact: step(self.impact, right)? })
    }

    /// The field that a text of [`Cell::code`] names.
    pub fn parse(code: &str) -> Option<Self> {
        let (likelihood, impact) = code.split_once('-')?;
        Some(Self { likelihood: likelihood.parse().ok()?, impact: impact.parse().ok()? })
    }

    /// The field as a text.
    pub fn code(self) -> String {
        format!("{}-{}", self.likelihood, self.impact)
    }
}

/// Puts a risk into a field; none where that changes nothing.
pub fn put(plan: &Plan, key: RecordKey, moment: Moment, grid: Fineness, to: Cell) -> Option<Command> {
    let record: &Record = plan.get(key)?;
    let [likelihood, impact] = moment.fields();
    let spot = moment.spot(rating(record));
    // A half of a rating is kept as well as a whole one.
    let from = [
        spot.map(|spot| spot.likelihood).or_else(|| record.get(likelihood)),
        spot.map(|spot| spot.impact).or_else(|| record.get(impact)),
    ];
    let [old_likelihood, old_impact] = from;
    let next = Spot::of(grid.moved(old_likelihood, to.likelihood), grid.moved(old_impact, to.impact))?;
    let values =
        vec![(likelihood.spec, Some(Value::Score(next.likelihood))), (impact.spec, Some(Value::Score(next.impact)))];
    (spot != Some(next)).then_some(Command::Fill { key, values })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::apply;
    use crate::model::IdSource;
    use crate::modules::risk::analysis::testing::rated;
    use crate::modules::testing::{Draft, key};

    /// Likelihood and impact, today and afterwards, once a risk has been put; nought is none.
    fn after(mut draft: Draft, moment: Moment, grid: Fineness, to: [u8; 2]) -> [u8; 4] {
        let [likelihood, impact] = to;
        let command = put(&draft.plan, key("risk:a"), moment, grid, Cell { likelihood, impact });
        if let Some(command) = command {
            let patch = command.patch(&draft.plan, &mut IdSource::new(7));
            apply(&mut draft.plan, &patch);
        }
        let record = draft.plan.get(key("risk:a")).unwrap();
        let fields = [Moment::Today.fields(), Moment::After.fields()].concat();
        std::array::from_fn(|at| record.get(fields[at]).map_or(0, Score::get))
    }

    #[test]
    fn a_move_writes_the_rating_that_is_shown_and_no_other() {
        let start = || rated(&[("a", [3, 4])]);
        assert_eq!(after(start(), Moment::Today, Fineness::Five, [5, 4]), [5, 4, 0, 0]);
        assert_eq!(after(start(), Moment::After, Fineness::Five, [2, 4]), [3, 4, 2, 4]);
        assert_eq!(after(start(), Moment::After, Fineness::Five, [3, 4]), [3, 4, 0, 0], "it stands there already");
    }

    #[test]
    fn the_coarse_view_keeps_the_finer_rating_of_the_scale_that_stays() {
        assert_eq!(after(rated(&[("a", [1, 5])]), Moment::Today, Fineness::Three, [1, 2]), [1, 3, 0, 0]);
        assert_eq!(after(rated(&[("a", [1, 5])]), Moment::Today, Fineness::Three, [3, 3]), [4, 5, 0, 0]);
        assert_eq!(after(rated(&[("a", [1, 5])]), Moment::Today, Fineness::Three, [1, 3]), [1, 5, 0, 0]);
    }

    #[test]
    fn what_has_no_rating_is_put_into_the_middle_and_half_a_rating_stays() {
        let middle = |grid| {
            let Cell { likelihood, impact } = Cell::middle(grid);
            [likelihood, impact]
        };
        assert_eq!(after(rated(&[("a", [0, 0])]), Moment::Today, Fineness::Five, middle(Fineness::Five)), [3, 3, 0, 0]);
        assert_eq!(
            after(rated(&[("a", [0, 0])]), Moment::Today, Fineness::Three, middle(Fineness::Three)),
            [3, 3, 0, 0]
        );
        assert_eq!(after(rated(&[("a", [0, 5])]), Moment::Today, Fineness::Three, [2, 3]), [3, 5, 0, 0]);
    }

    #[test]
    fn nothing_moves_beyond_the_border_and_a_field_reads_back_from_its_code() {
        let corner = Cell { likelihood: 5, impact: 1 };
        assert_eq!(corner.shifted(Fineness::Five, 1, 0), None);
        assert_eq!(corner.shifted(Fineness::Five, 0, -1), None);
        assert_eq!(corner.shifted(Fineness::Five, -1, 1), Some(Cell { likelihood: 4, impact: 2 }));
        assert_eq!(Cell::parse(&corner.code()), Some(corner));
        assert_eq!((Cell::parse("5"), Cell::parse("a-b")), (None, None));
    }
}
