//! Where somebody has been.

use std::fmt;

use crate::model::Date;

/// How many addresses of one plan are kept, and how many of all.
const MOST_OF_PLAN: usize = 24;
const MOST: usize = 240;

/// The addresses that were opened, the last one first, each with its day. Kept as a text, a line each; a line that is none is left
/// out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trail(Vec<Visit>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Visit {
    day: String,
    plan: String,
    address: String,
}

impl Trail {
    /// Reads a trail that was kept.
    pub fn parse(kept: &str) -> Self {
        let visit = |line: &str| {
            let mut parts = line.splitn(3, ' ').map(str::to_owned);
            Some(Visit { day: parts.next()?, plan: parts.next()?, address: parts.next()? })
        };
        Self(kept.lines().filter_map(visit).collect())
    }

    /// Notes that an address of a plan is opened.
    pub fn visit(&mut self, today: Date, plan: &str, address: &str) {
        let visit = Visit { day: today.to_string(), plan: plan.to_owned(), address: address.to_owned() };
        self.0.retain(|known| *known != visit);
        self.0.insert(0, visit);
        // The last place of an earlier day stays, however much is opened on this one.
        let last_before = self.before(today, plan).map(str::to_owned);
        let mut of_plan = 0;
        self.0.retain(|visit| {
            of_plan += usize::from(visit.plan == plan);
            visit.plan != plan || of_plan <= MOST_OF_PLAN || last_before.as_deref() == Some(&visit.address)
        });
        self.0.truncate(MOST);
    }

    /// The addresses of a plan, the one opened last ahead of all.
    pub fn lately(&self, plan: &str) -> Vec<&str> {
        let mut addresses: Vec<&str> = Vec::new();
        for visit in self.0.iter().filter(|visit| visit.plan == plan) {
            if !addresses.contains(&visit.address.as_str()) {
                addresses.push(&visit.address);
            }
        }
        addresses
    }

    /// Where somebody was in a plan at the end of the last day before this one.
    pub fn before(&self, today: Date, plan: &str) -> Option<&str> {
        let today = today.to_string();
        let before = self.0.iter().find(|visit| visit.plan == plan && visit.day < today);
        before.map(|visit| visit.address.as_str())
    }
}

impl fmt::Display for Trail {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|Visit { day, plan, address }| writeln!(formatter, "{day} {plan} {address}"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::modules::testing::day;

    #[test]
    fn what_was_opened_last_stands_first_and_once() {
        let mut trail = Trail::default();
        for address in ["/a", "/b", "/a"] {
            trail.visit(day(0), "p-1", address);
        }
        trail.visit(day(0), "p-2", "/c");
        assert_eq!(trail.lately("p-1"), ["/a", "/b"]);
        assert_eq!(trail.lately("p-2"), ["/c"]);
        assert_eq!(trail.lately("p-3"), [""; 0]);
    }

    #[test]
    fn yesterdays_place_is_the_last_of_the_day_before_this_visit_and_stays_it_however_much_is_opened() {
        let mut trail = Trail::default();
        trail.visit(day(-9), "p-1", "/older");
        trail.visit(day(-3), "p-1", "/first");
        trail.visit(day(-3), "p-1", "/last");
        assert_eq!(trail.before(day(-3), "p-1"), Some("/older"));
        for place in 0..100 {
            trail.visit(day(0), "p-1", &format!("/{place}"));
        }
        trail.visit(day(0), "p-1", "/last");
        assert_eq!(trail.before(day(0), "p-1"), Some("/last"));
        assert_eq!(trail.before(day(0), "p-2"), None);
        assert!(trail.to_string().lines().count() < 30);
    }

    #[test]
    fn a_line_that_is_none_is_left_out() {
        assert_eq!(Trail::parse("2026-03-09 p-1 /a\nnonsense\n\n").lately("p-1"), ["/a"]);
    }

    proptest! {
        #[test]
        fn whatever_was_kept_reads_back_and_is_never_long(kept in "[a-z0-9 /\n-]{0,80}", days in proptest::collection::vec(0_i64..9, 0..40)) {
            let mut trail = Trail::parse(&kept);
            for at in days {
                trail.visit(day(at), "p-1", &format!("/{at}"));
            }
            prop_assert_eq!(Trail::parse(&trail.to_string()), trail.clone());
            prop_assert!(trail.lately("p-1").len() <= MOST_OF_PLAN + 1);
        }
    }
}
