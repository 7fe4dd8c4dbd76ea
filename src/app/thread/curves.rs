//! The links in view, as a few lines that each draw many.

use std::ops::Range;

use crate::modules::thread::{Link, Relation, curve};

use super::scene::Placed;
use crate::modules::thread::Reach;

/// Lines that look alike.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Bundle {
    /// Their course.
    pub(super) path: String,
}

/// How each bundle looks, in the order in which they are drawn: what is looked at lies over the rest.
pub(super) const LOOKS: [&str; 6] = [
    "link-rests-on",
    "link-answers",
    "link-belongs-to",
    "link-rests-on lit",
    "link-answers lit",
    "link-belongs-to lit",
];

/// The links of which an end is in view, and those between all that is looked at, in bundles by their looks.
pub(super) fn bundles(placed: &Placed, reach: Option<&Reach>, rows: &Range<usize>) -> Vec<Bundle> {
    let mut bundles = vec![Bundle::default(); LOOKS.len()];
    let row = |item: usize| placed.layout.places.get(item).map_or(0, |place| place.row);
    for link in &placed.graph.links {
        let Link { from, to, relation } = *link;
        let lit = reach.is_some_and(|reach| reach.holds(from) && reach.holds(to));
        let (from, to) = (row(from), row(to));
        let ends_here = rows.contains(&from) || rows.contains(&to);
        let passes = from.min(to) < rows.end && from.max(to) >= rows.start;
        let is_seen = ends_here || lit && passes;
        if !is_seen {
            continue;
        }
        let kind = match relation {
            Relation::RestsOn | Relation::LeadsTo => 0,
            Relation::Answers => 1,
            Relation::BelongsTo => 2,
        };
        let at = if lit { kind + 3 } else { kind };
        if let Some((bundle, curve)) = bundles.get_mut(at).zip(curve(&placed.layout, link)) {
            bundle.path.push_str(&curve.path());
        }
    }
    bundles
}
