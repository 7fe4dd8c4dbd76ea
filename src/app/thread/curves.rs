//! The links in view, as a few lines that each draw many.

use crate::drawing::Curve;
use crate::modules::thread::{Link, Reach, Relation, Window, curve, lines};

use super::scene::Placed;

/// Lines that look alike.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Bundle {
    /// Their course.
    pub(super) path: String,
}

/// How the links of each kind look.
pub(super) const LOOKS: [&str; 3] = ["link-rests-on", "link-answers", "link-belongs-to"];

/// The links of what is in view: from row to row of it in full.
pub(super) fn all(placed: &Placed, window: &Window) -> Vec<Bundle> {
    let Placed { graph, layout } = placed;
    bundles(lines(graph, layout, window, |ends| window.is_joined(ends)))
}

/// The links in view between what hangs together with the item that is looked at, in full. They lie over the others.
pub(super) fn lit(placed: &Placed, reach: &Reach, window: &Window) -> Vec<Bundle> {
    let Placed { graph, layout } = placed;
    let is_lit = |Link { from, to, .. }: &Link| reach.holds(*from) && reach.holds(*to);
    let is_seen = |link: &&Link| is_lit(link) && layout.ends_of(link).is_some_and(|ends| window.is_crossed(ends));
    let links = graph.links.iter().filter(is_seen);
    bundles(links.filter_map(|link| Some((link.relation, curve(layout, link)?))))
}

fn bundles(lines: impl IntoIterator<Item = (Relation, Curve)>) -> Vec<Bundle> {
    let mut bundles = vec![Bundle::default(); LOOKS.len()];
    for (relation, curve) in lines {
        let at = match relation {
            Relation::RestsOn | Relation::LeadsTo => 0,
            Relation::Answers | Relation::AnsweredBy => 1,
            Relation::BelongsTo | Relation::TakesOver => 2,
        };
        if let Some(bundle) = bundles.get_mut(at) {
            bundle.path.push_str(&curve.path());
        }
    }
    bundles
}
