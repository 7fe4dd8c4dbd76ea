//! What a tool costs over its term.

/// The months that are counted where nobody has said otherwise.
pub const MONTHS: f64 = 36.0;

/// The costs of a tool, in the plan's currency; what is not known counts nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cost {
    /// Once, to begin with.
    pub setup: Option<f64>,
    /// For each user and month.
    pub user_month: Option<f64>,
    /// How many use it.
    pub users: Option<f64>,
    /// Whatever else, for each year.
    pub year_other: Option<f64>,
    /// The months that are counted; [`MONTHS`] where there are none.
    pub months: Option<f64>,
}

impl Cost {
    /// The months that are counted.
    pub fn months(self) -> f64 {
        self.months.unwrap_or(MONTHS)
    }

    /// Set-up + monthly cost × users × months + yearly cost × months ÷ 12; none while no cost is known, or a price for
    /// each user without the number of users.
    pub fn total(self) -> Option<f64> {
        let known = self.setup.is_some() || self.user_month.is_some() || self.year_other.is_some();
        let seats = match self.user_month {
            Some(price) if price > 0.0 => price * self.users?,
            _ => 0.0,
        };
        let months = self.months();
        let running = seats * months + self.year_other.unwrap_or_default() * months / 12.0;
        known.then(|| self.setup.unwrap_or_default() + running)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(setup: f64, user_month: f64, users: f64, year_other: f64, months: f64) -> Option<f64> {
        let [setup, user_month, users, year_other, months] = [setup, user_month, users, year_other, months].map(Some);
        Cost { setup, user_month, users, year_other, months }.total()
    }

    #[test]
    fn the_example_costs_what_the_story_says() {
        assert_eq!(cost(0.0, 60.0, 4.0, 0.0, 36.0), Some(8_640.0), "Maple");
        assert_eq!(cost(6_000.0, 120.0, 4.0, 0.0, 36.0), Some(23_280.0), "Heron");
        assert_eq!(cost(0.0, 0.0, 2.0, 300.0, 36.0), Some(900.0), "form tool");
        assert_eq!(cost(0.0, 15.0, 2.0, 0.0, 36.0), Some(1_080.0), "Maple survey");
        assert_eq!(cost(0.0, 0.0, 1.0, 400.0, 36.0), Some(1_200.0), "own page");
    }

    #[test]
    fn what_is_not_known_counts_nothing_and_without_any_cost_there_is_no_sum() {
        assert_eq!(Cost::default().total(), None);
        assert_eq!(Cost { users: Some(4.0), months: Some(12.0), ..Cost::default() }.total(), None);
        assert_eq!(Cost { setup: Some(0.0), ..Cost::default() }.total(), Some(0.0), "free is known");
        assert_eq!(Cost { year_other: Some(120.0), ..Cost::default() }.total(), Some(360.0), "36 months");
        assert_eq!(Cost { user_month: Some(10.0), ..Cost::default() }.total(), None, "for how many?");
        assert_eq!(Cost { user_month: Some(0.0), ..Cost::default() }.total(), Some(0.0));
    }

    #[test]
    fn huge_costs_are_still_a_number() {
        assert!(cost(1e13, 1e13, 1e6, 1e13, 1_200.0).is_some_and(f64::is_finite));
    }
}
