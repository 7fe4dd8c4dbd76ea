//! Three packages of equal worth to us, found among all combinations of options.
//!
//! Laying several equivalent offers on the table at once shows what the other side values: G. J. Leonardelli, J. Gu,
//! G. McRuer, V. H. Medvec and A. D. Galinsky, Multiple equivalent simultaneous offers (MESOs) reduce the negotiator
//! dilemma, Organizational Behavior and Human Decision Processes 152 (2019). Worth is that of
//! [`super::packages`]; the offers are equal when no two lie more than 3 points apart.
//!
//! Of the combinations nearest to the worth of our targets (or, where a target is missing, to the highest worth) those
//! three are taken whose least difference is greatest. Two packages differ by the sum of weight × difference of points
//! over the issues: how differently they spread the same worth. All of it is whole numbers in a fixed order, so the
//! same plan always gets the same three.

use crate::method::blank;
use crate::model::{Plan, Record, RecordKey, Table, sort_by_key};
use crate::modules::negotiation::analysis::packages::{Exact, MOST_SPREAD, THOUSANDTHS, exact, tenths};
use crate::modules::negotiation::analysis::points_at;
use crate::modules::negotiation::spec::{issue, option, package};

/// The most combinations that are tried: more than 7 issues with 4 options each make.
const MOST_COMBINATIONS: usize = 20_000;

/// The most combinations, the nearest ones, among which three are chosen: every three of them are compared.
const MOST_COMPARED: usize = 120;

/// In how many issues packages differ, where that can be had.
const ENOUGH_ISSUES: usize = 2;

/// What is proposed, and what is to be said with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proposal {
    /// The packages, named after the option by which each gives the customer most; none where no three are equal.
    pub packages: Vec<Record>,
    /// How many points lie between the best and the worst of them.
    pub spread: f64,
    /// The worth of our targets, where all are known.
    pub goal: Option<f64>,
    /// Whether there were too many combinations, and options between others were passed over.
    pub thinned: bool,
    /// Issues without a weight or without an option that has points.
    pub left_out: Vec<RecordKey>,
}

/// An issue that packages are made of.
struct Lot {
    weight: Exact,
    /// The points of our target.
    goal: Option<Exact>,
    /// The options that have points.
    options: Vec<(RecordKey, Exact)>,
}

/// Proposes three packages for the plan as it stands.
pub fn propose(plan: &Plan) -> Proposal {
    let mut proposal = Proposal::default();
    let mut lots = Vec::new();
    for (key, record) in plan.list(Table::Issue) {
        match lot(plan, key, record) {
            Some(lot) => lots.push(lot),
            None => proposal.left_out.push(key),
        }
    }
    proposal.thinned = thin(&mut lots);
    let weights: Exact = lots.iter().map(|lot| lot.weight).sum();
    if weights == 0 {
        return proposal;
    }
    let goals = lots.iter().filter(|lot| lot.weight > 0).map(|lot| Some(lot.weight * lot.goal?));
    let goal = goals.sum::<Option<Exact>>();
    proposal.goal = goal.map(|goal| tenths(goal, weights));
    let found = Search::new(&lots, weights).three(goal);
    let sums = found.iter().map(|combination| combination.sum);
    if let (Some(least), Some(most)) = (sums.clone().min(), sums.max()) {
        proposal.spread = tenths(most - least, weights);
    }
    proposal.packages = records(plan, &lots, &found);
    proposal
}

/// Those of proposed packages that the plan does not have yet, with whatever name.
pub fn news(plan: &Plan, proposal: &Proposal) -> Vec<Record> {
    let options = |record: &Record| crate::model::set_of(record.links(package::OPTIONS).iter().copied());
    let there = |record: &&Record| plan.list(Table::Package).any(|(_, other)| options(other) == options(record));
    proposal.packages.iter().filter(|record| !there(record)).cloned().collect()
}

fn lot(plan: &Plan, key: RecordKey, record: &Record) -> Option<Lot> {
    let weight = exact(record.get(issue::WEIGHT)?);
    let parts = plan.parts(key).into_iter().filter(|(key, _)| key.table == Table::IssueOption);
    let options: Vec<_> = parts.filter_map(|(key, part)| Some((key, exact(part.get(option::POINTS)?)))).collect();
    let goal = record.get(issue::TARGET).and_then(|target| points_at(record, target)).map(exact);
    (!options.is_empty()).then_some(Lot { weight, goal, options })
}

/// Passes options over until there are few enough combinations: each time one of the issue that has most (of these, the
/// lightest), namely the one that lies closest between two others. Tells whether any was.
fn thin(lots: &mut [Lot]) -> bool {
    let mut thinned = false;
    while lots.iter().fold(1, |all: usize, lot| all.saturating_mul(lot.options.len())) > MOST_COMBINATIONS {
        let fullest = lots.iter_mut().max_by_key(|lot| (lot.options.len(), std::cmp::Reverse(lot.weight)));
        let Some(lot) = fullest else { break };
        sort_by_key(&mut lot.options, |(_, points)| *points);
        let room = |(at, around): (usize, &[(RecordKey, Exact)])| match around {
            [(_, below), _, (_, above)] => Some((above - below, at + 1)),
            _ => None,
        };
        let closest = lot.options.windows(3).enumerate().filter_map(room).min();
        lot.options.remove(closest.map_or(0, |(_, at)| at));
        thinned = true;
    }
    thinned
}

/// One option of each issue, by their places in the lots.
#[derive(Clone, Copy, Debug)]
struct Combination {
    /// Which combination it is, counted like a number whose digits are the options.
    number: usize,
    sum: Exact,
}

struct Search<'a> {
    lots: &'a [Lot],
    /// By their sums.
    all: Vec<Combination>,
    /// 3 points, as a difference of sums.
    most_spread: Exact,
}

impl<'a> Search<'a> {
    fn new(lots: &'a [Lot], weights: Exact) -> Self {
        let count = lots.iter().map(|lot| lot.options.len()).product::<usize>();
        let sum = |number: usize| digits(lots, number).into_iter().map(|(lot, (_, points))| lot.weight * points).sum();
        let mut all: Vec<_> = (0..count).map(|number| Combination { number, sum: sum(number) }).collect();
        sort_by_key(&mut all, |combination| combination.sum);
        Self { lots, all, most_spread: MOST_SPREAD * THOUSANDTHS * weights }
    }

    /// The three, looked for around the goal first and then further and further away from it, or from the highest worth
    /// downwards: the first that differ in enough issues, else the first at all.
    fn three(&self, goal: Option<Exact>) -> Vec<Combination> {
        let (Some(least), Some(most)) = (self.all.first(), self.all.last()) else { return Vec::new() };
        let step = self.most_spread / 2;
        let steps = 0..=(most.sum - least.sum) / step + 1;
        let centres: Vec<Exact> = match goal.map(|goal| goal.clamp(least.sum, most.sum)) {
            Some(goal) => steps.flat_map(|far| [goal + far * step, goal.saturating_sub(far * step)]).collect(),
            None => steps.map(|far| most.sum.saturating_sub(far * step)).collect(),
        };
        let mut first = Vec::new();
        for centre in centres {
            let Some((three, issues)) = self.around(centre, step) else { continue };
            if issues >= ENOUGH_ISSUES {
                return three;
            }
            if first.is_empty() {
                first = three;
            }
        }
        first
    }

    /// The three within a distance of a centre that differ most, and in how many issues any two do.
    fn around(&self, centre: Exact, distance: Exact) -> Option<(Vec<Combination>, usize)> {
        let near = |combination: &&Combination| combination.sum.abs_diff(centre) <= distance;
        let mut near: Vec<Combination> = self.all.iter().filter(near).copied().collect();
        sort_by_key(&mut near, |combination| (combination.sum.abs_diff(centre), combination.number));
        near.truncate(MOST_COMPARED);
        let options: Vec<_> = near.iter().map(|one| digits(self.lots, one.number)).collect();
        let apart: Vec<Vec<(Exact, usize)>> =
            options.iter().map(|one| options.iter().map(|other| difference(one, other)).collect()).collect();
        let mut best = None;
        for (first, from_first) in apart.iter().enumerate() {
            for (second, from_second) in apart.iter().enumerate().skip(first + 1) {
                let Some(between) = from_first.get(second) else { continue };
                // What lies no further from the first than the best so far cannot win.
                if best.is_some_and(|(least, _)| *between <= least) {
                    continue;
                }
                let beyond = from_first.iter().zip(from_second).enumerate().skip(second + 1);
                for (third, (one, other)) in beyond {
                    let least = *between.min(one).min(other);
                    if best.is_none_or(|(most, _)| least > most) {
                        best = Some((least, [first, second, third]));
                    }
                }
            }
        }
        let ((_, issues), places) = best?;
        let mut three: Vec<Combination> = places.iter().filter_map(|place| near.get(*place).copied()).collect();
        sort_by_key(&mut three, |combination| combination.number);
        Some((three, issues))
    }
}

/// How differently two combinations spread their worth, and in how many issues.
fn difference(one: &Chosen, other: &Chosen) -> (Exact, usize) {
    one.iter().zip(other).fold((0, 0), |(apart, issues), ((lot, (key, points)), (_, (beside, others)))| {
        (apart + lot.weight * points.abs_diff(*others), issues + usize::from(key != beside))
    })
}

/// One option of each issue.
type Chosen<'a> = [(&'a Lot, (RecordKey, Exact))];

/// The options of a combination, with their issues.
fn digits(lots: &[Lot], number: usize) -> Vec<(&Lot, (RecordKey, Exact))> {
    // Backwards, so that the first issue is the digit that counts most.
    let mut rest = number;
    let mut options: Vec<_> = lots
        .iter()
        .rev()
        .filter_map(|lot| {
            let option = lot.options.get(rest % lot.options.len()).copied()?;
            rest /= lot.options.len();
            Some((lot, option))
        })
        .collect();
    options.reverse();
    options
}

/// The packages as records. Each is called after the option that gives the customer most beside the other two.
fn records(plan: &Plan, lots: &[Lot], found: &[Combination]) -> Vec<Record> {
    let all: Vec<Vec<(RecordKey, Exact)>> =
        found.iter().map(|one| digits(lots, one.number).into_iter().map(|(_, option)| option).collect()).collect();
    let mut names: Vec<String> = Vec::new();
    let records = all.iter().map(|options| {
        let given = options.iter().zip(lots).enumerate().map(|(at, ((key, points), lot))| {
            let together: Exact = all.iter().filter_map(|other| other.get(at)).map(|(_, points)| *points).sum();
            // How far it lies below the other two, for us: three times its points from the sum of the three.
            ((3 * points).cast_signed() - together.cast_signed(), lot.weight.cast_signed(), *key)
        });
        let mut given: Vec<_> = given.collect();
        sort_by_key(&mut given, |(below, weight, _)| below * weight);
        let label = |key: RecordKey| plan.get(key).map(|record| record.text(option::LABEL).trim().to_owned());
        let labels = given.into_iter().filter_map(|(_, _, key)| label(key));
        let name = labels.into_iter().find(|label| !blank(label) && !names.contains(label)).unwrap_or_default();
        names.push(name.clone());
        let keys: Vec<RecordKey> = options.iter().map(|(key, _)| *key).collect();
        Record::default().with(package::NAME, name).with(package::OPTIONS, keys)
    });
    records.collect()
}

#[cfg(test)]
mod tests;
