//! How a plan counts weeks.

use crate::model::{Plan, Table, Weeks};
use crate::modules::basics::spec::basics;

impl Weeks {
    /// As a plan counts them, by its basics; from Monday where they do not say it.
    pub fn of(plan: &Plan) -> Self {
        plan.single(Table::Basics).and_then(|record| record.get(basics::WEEKS)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::testing::Draft;

    #[test]
    fn weeks_begin_on_monday_until_the_basics_say_otherwise() {
        assert_eq!(Weeks::of(&Draft::new().plan), Weeks::FromMonday);
        let draft = Draft::new().single(Table::Basics, |record| record.with(basics::WEEKS, Weeks::FromSunday));
        assert_eq!(Weeks::of(&draft.plan), Weeks::FromSunday);
    }
}
