//! What a package is worth to us: the sum of weight × points over its options, divided by the sum of their weights.
//!
//! This is additive multi-attribute utility: R. L. Keeney and H. Raiffa, Decisions with Multiple Objectives (1976).
//! It is worked out in whole numbers (thousandths), so that two packages are equal when they are, and rounding decides
//! nothing.

use std::cmp::Ordering;

use crate::model::{Number, Plan, RecordKey, Table};
use crate::modules::negotiation::analysis::is_beyond_them;
use crate::modules::negotiation::spec::{issue, option, package};

/// A weight, points, or a product of both, in thousandths of each.
pub type Exact = u64;

/// How many thousandths make one.
pub(super) const THOUSANDTHS: Exact = 1_000;

/// A weight or points, which go from 0 to 100. What is finer than a thousandth is rounded.
pub(super) fn exact(number: Number) -> Exact {
    (number.get() * THOUSANDTHS as f64).round() as Exact
}

/// What a package is worth: a fraction, in points for us.
#[derive(Clone, Copy, Debug)]
pub struct Worth {
    /// Weight × points, added up, in thousandths of each.
    sum: Exact,
    /// The sum of the weights, in thousandths; not nought.
    weights: Exact,
}

impl Worth {
    /// The worth of options by the weights of their issues and their points; `None` where no weight counts.
    pub(super) fn of(options: impl IntoIterator<Item = (Exact, Exact)>) -> Option<Self> {
        let nothing = Self { sum: 0, weights: 0 };
        let worth = options.into_iter().fold(nothing, |worth, (weight, points)| Self {
            sum: worth.sum + weight * points,
            weights: worth.weights + weight,
        });
        (worth.weights > 0).then_some(worth)
    }

    /// The worth in points, rounded to a tenth, halves up.
    pub fn points(self) -> f64 {
        tenths(self.sum, self.weights)
    }
}

/// A sum over weights in points, rounded to a tenth.
pub(super) fn tenths(sum: Exact, weights: Exact) -> f64 {
    let whole = weights.saturating_mul(THOUSANDTHS).max(1);
    ((sum * 20 + whole) / (whole * 2)) as f64 / 10.0
}

impl PartialEq for Worth {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Worth {}

impl PartialOrd for Worth {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Worth {
    fn cmp(&self, other: &Self) -> Ordering {
        let cross = |one: &Self, other: &Self| u128::from(one.sum) * u128::from(other.weights);
        cross(self, other).cmp(&cross(other, self))
    }
}

/// The options of a package by their issues, in the order of the issues; the first where it has two of one issue.
pub fn chosen(plan: &Plan, package: RecordKey) -> Vec<(RecordKey, Option<RecordKey>)> {
    let options = plan.get(package).map(|record| record.links(package::OPTIONS)).unwrap_or_default();
    let of_issue = |issue: RecordKey| options.iter().copied().find(|option| plan.whole_of(*option) == Some(issue));
    plan.list(Table::Issue).map(|(issue, _)| (issue, of_issue(issue))).collect()
}

/// The worth of a package; `None` while it has no options, one of them no points, or no weight counts.
pub fn package_worth(plan: &Plan, package: RecordKey) -> Option<Worth> {
    let options = chosen(plan, package).into_iter().filter_map(|(issue, option)| Some((issue, option?)));
    let weighed = options.map(|(issue, option)| {
        let weight = plan.get(issue)?.get(issue::WEIGHT)?;
        Some((exact(weight), exact(plan.get(option)?.get(option::POINTS)?)))
    });
    Worth::of(weighed.collect::<Option<Vec<_>>>()?)
}

/// The issues in which a package is beyond what the other side walks away from, by our estimate.
pub fn beyond_them(plan: &Plan, package: RecordKey) -> Vec<RecordKey> {
    let is_beyond = |(issue, option): &(RecordKey, RecordKey)| {
        let value = plan.get(*option).and_then(|option| option.get(option::VALUE));
        plan.get(*issue).zip(value).is_some_and(|(issue, value)| is_beyond_them(issue, value))
    };
    let options = chosen(plan, package).into_iter().filter_map(|(issue, option)| Some((issue, option?)));
    options.filter(is_beyond).map(|(issue, _)| issue).collect()
}

/// How many points lie between the best and the worst of the packages, and whether that is more than 3; `None` with
/// fewer than two whose worth is known.
pub fn spread(plan: &Plan) -> Option<(f64, bool)> {
    let mut worths: Vec<Worth> = plan.list(Table::Package).filter_map(|(key, _)| package_worth(plan, key)).collect();
    crate::model::sort_by(&mut worths, Worth::cmp);
    let [worst, .., best] = worths.as_slice() else { return None };
    let wide = u128::from(best.weights) * u128::from(worst.weights);
    let apart = u128::from(best.sum) * u128::from(worst.weights) - u128::from(worst.sum) * u128::from(best.weights);
    let unequal = apart > wide * u128::from(MOST_SPREAD * THOUSANDTHS);
    Some(((best.points() - worst.points()).abs(), unequal))
}

/// The most points between packages that count as equal.
pub(super) const MOST_SPREAD: Exact = 3;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::modules::negotiation::analysis::testing::bench;
    use crate::modules::testing::{first_deal, key, number, sample};

    fn worth(options: &[(Exact, Exact)]) -> Option<Worth> {
        Worth::of(options.iter().map(|(weight, points)| (weight * THOUSANDTHS, points * THOUSANDTHS)))
    }

    #[test]
    fn a_package_tells_where_it_asks_for_more_than_they_would_give_on_that_issue_alone() {
        let plan = sample(Locale::En);
        let told = |id: &str| beyond_them(&plan, key(id));
        assert_eq!(told("negotiation_package:pack-start"), [key("negotiation_issue:issue-payment")]);
    }

    #[test]
    fn the_packages_of_the_example_are_worth_what_the_story_says() {
        for locale in Locale::ALL {
            let plan = first_deal(locale);
            let points = ["start", "long", "free"]
                .map(|id| package_worth(&plan, key(&format!("negotiation_package:pack-{id}"))).unwrap().points());
            assert_eq!(points, [54.0, 53.5, 55.0]);
            assert_eq!(spread(&plan), Some((1.5, false)));
        }
    }

    #[test]
    fn worth_is_a_fraction_that_is_compared_exactly() {
        assert_eq!(worth(&[(40, 60), (60, 50)]).map(Worth::points), Some(54.0));
        // A third of the weights at 100 points: the same however the weights are scaled.
        assert_eq!(worth(&[(1, 100), (2, 0)]), worth(&[(33, 100), (66, 0)]));
        assert!(worth(&[(1, 100), (2, 0)]) > worth(&[(33, 100), (67, 0)]));
        assert_eq!(worth(&[(1, 100), (2, 0)]).map(Worth::points), Some(33.3));
        assert_eq!(worth(&[(1, 100), (7, 50)]).map(Worth::points), Some(56.3), "56.25");
        assert_eq!(worth(&[(0, 100), (5, 20)]).map(Worth::points), Some(20.0), "no weight, no say");
        assert_eq!((worth(&[]), worth(&[(0, 100), (0, 50)])), (None, None));
        assert_eq!(worth(&[(100, 100); 1_000]).map(Worth::points), Some(100.0));
    }

    #[test]
    fn a_package_without_options_points_or_weights_has_no_worth_yet() {
        let full = || bench(&[(40.0, &[60.0, 20.0]), (60.0, &[50.0])]);
        let of = |draft: crate::modules::testing::Draft, options: &[&str]| {
            let options = options.iter().map(|id| key(&format!("negotiation_option:{id}"))).collect::<Vec<_>>();
            let plan = draft.add("negotiation_package:p", |record| record.with(package::OPTIONS, options)).plan;
            package_worth(&plan, key("negotiation_package:p")).map(Worth::points)
        };
        assert_eq!(of(full(), &["o-0-0", "o-1-0"]), Some(54.0));
        assert_eq!(of(full(), &["o-0-1"]), Some(20.0), "over the issues that it has");
        assert_eq!(of(full(), &["o-1-0", "o-0-1", "o-0-0"]), Some(38.0), "the first of two options of one issue");
        assert_eq!(of(full(), &[]), None);
        assert_eq!(of(full(), &["gone"]), None);
        let no_points =
            full().add("negotiation_option:new", |record| record.with(option::ISSUE, key("negotiation_issue:i-1")));
        assert_eq!(of(no_points, &["o-0-0", "new"]), None);
        let no_weight = full().add("negotiation_issue:i-1", |record| record);
        assert_eq!(of(no_weight, &["o-0-0", "o-1-0"]), None);
        let weightless = full().add("negotiation_issue:i-0", |record| record.with(issue::WEIGHT, number(0.0)));
        assert_eq!(of(weightless, &["o-0-0", "o-1-0"]), Some(50.0));
    }

    #[test]
    fn three_points_apart_are_equal_and_a_thousandth_more_is_not() {
        let apart = |points: f64| {
            let draft = bench(&[(100.0, &[50.0, points])]);
            let package = |draft: crate::modules::testing::Draft, id: &str, option: &str| {
                draft.add(&format!("negotiation_package:{id}"), |record| {
                    record.with(package::OPTIONS, vec![key(option)])
                })
            };
            let one = package(draft, "one", "negotiation_option:o-0-0");
            assert_eq!(spread(&one.plan), None, "one alone");
            spread(&package(one, "two", "negotiation_option:o-0-1").plan)
        };
        assert_eq!(apart(53.0), Some((3.0, false)));
        assert_eq!(apart(47.0), Some((3.0, false)));
        assert_eq!(apart(53.001), Some((3.0, true)));
        assert_eq!(apart(50.0), Some((0.0, false)));
    }
}
