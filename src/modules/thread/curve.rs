//! The course of the links in the picture.

use std::cmp::Ordering;
use std::collections::HashSet;

use fnv::FnvBuildHasher;

use crate::drawing::{Curve, Point};
use crate::modules::thread::measures::{COLUMN, GAP, ITEM, left, top};
use crate::modules::thread::{Graph, Layout, Link, Place, Relation, Window};

/// How far out the bends of a link between columns lie together.
const BENDS: f64 = 100.0;
/// Links of neighbouring rows go up and down in so many lanes beside each other, all of one item in one.
const LANES: usize = 8;
/// How far a lane lies from the next, as the bend at its beginning goes.
const LANE: f64 = 9.0;
/// How far out the bends of a link within a column lie, at least and at most: its bow goes three quarters of that far.
const BOW: [f64; 2] = [14.0, GAP];
/// So many rows apart a bow is as wide as it gets. Farther ones would all lie on each other: they only begin.
const FAR: usize = 12;
/// How far the beginning of a link goes, to the side and up or down.
const STUB: [f64; 2] = [14.0, 10.0];

/// The links of what a window holds, by their kinds: in full where `is_whole` says so of the places of its ends, else its
/// beginning at each end that is there. Many that begin alike are drawn as one.
pub fn lines(
    graph: &Graph,
    layout: &Layout,
    window: &Window,
    is_whole: impl Fn([Place; 2]) -> bool,
) -> Vec<(Relation, Curve)> {
    let (mut lines, mut begun) = (Vec::new(), HashSet::<String, FnvBuildHasher>::default());
    for link in &graph.links {
        let Some(ends) = layout.ends_of(link) else { continue };
        if is_whole(ends) && !is_far(ends) {
            lines.extend(curve(layout, link).map(|curve| (link.relation, curve)));
            continue;
        }
        for (end, at) in [End::From, End::To].into_iter().zip(ends) {
            let stub = Some(at).filter(|at| window.holds(*at)).and_then(|_| stub(layout, link, end));
            lines.extend(stub.filter(|stub| begun.insert(stub.path())).map(|stub| (link.relation, stub)));
        }
    }
    lines
}

/// Whether a link stays in its column and goes so far that it would lie on many others.
fn is_far([from, to]: [Place; 2]) -> bool {
    from.column == to.column && from.row.abs_diff(to.row) > FAR
}

/// One of the two items of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// What comes first.
    From,
    /// What follows.
    To,
}

/// The curve of a link: from right to left; within a column in a bow beside it, the farther apart its ends, the farther out,
/// so that one lies in the other.
pub fn curve(layout: &Layout, link: &Link) -> Option<Curve> {
    let ends @ [one, other] = layout.ends_of(link)?;
    let [from, to] = sides(ends);
    let [leaves, arrives] = if one.column == other.column {
        let [least, most] = BOW;
        let apart = one.row.abs_diff(other.row).min(FAR) as f64 / FAR as f64;
        [(least + (most - least) * apart).round(); 2]
    } else {
        let lane = (one.row % LANES) as f64 - (LANES - 1) as f64 / 2.0;
        [BENDS / 2.0 + lane * LANE, BENDS / 2.0 - lane * LANE]
    };
    let bend = |side: Side, by: f64| Point { x: side.out(by), y: side.at.y };
    Some(Curve { from: from.at, bends: [bend(from, leaves), bend(to, arrives)], to: to.at })
}

/// The beginning of a link at one of its ends, for where the other one is not shown: it points there.
fn stub(layout: &Layout, link: &Link, at: End) -> Option<Curve> {
    let ends = layout.ends_of(link)?;
    let [from, to] = sides(ends);
    let (here, there) = if at == End::From { (from, to) } else { (to, from) };
    let [out, along] = STUB;
    let along = match there.at.y.total_cmp(&here.at.y) {
        Ordering::Less => -along,
        Ordering::Equal => 0.0,
        Ordering::Greater => along,
    };
    let (x, y) = (here.out(out), here.at.y);
    let bends = [Point { x: here.out(out / 2.0), y }, Point { x, y }];
    Some(Curve { from: here.at, bends, to: Point { x, y: y + along } })
}

/// Where a link touches an item.
#[derive(Clone, Copy)]
struct Side {
    at: Point,
    is_right: bool,
}

impl Side {
    fn out(self, by: f64) -> f64 {
        if self.is_right { self.at.x + by } else { self.at.x - by }
    }
}

/// Where a link touches its items: it leaves to the right and arrives from the left, unless it goes back or stays in a column.
fn sides([from, to]: [Place; 2]) -> [Side; 2] {
    let (leaves_right, arrives_right) = match from.column.cmp(&to.column) {
        Ordering::Less => (true, false),
        Ordering::Equal => (true, true),
        Ordering::Greater => (false, true),
    };
    let side = |place: Place, is_right: bool| Side {
        at: Point { x: left(place.column) + if is_right { COLUMN } else { 0.0 }, y: top(place.row) + ITEM / 2.0 },
        is_right,
    };
    [side(from, leaves_right), side(to, arrives_right)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::Module;
    use crate::modules::testing::key;
    use crate::modules::thread::{Graph, Item, Relation};

    fn link(from: usize, to: usize) -> Link {
        Link { from, to, relation: Relation::RestsOn }
    }

    /// Twenty items of one module and one of a later stage, in rows 1 to 20 and 1.
    fn graph(links: &[Link]) -> Graph {
        let modules = [[Module::Swot; 20].as_slice(), &[Module::Risk]].concat();
        let item = |(n, module)| Item { key: key(&format!("swot:k-{n}")), module, loose: false };
        let items: Vec<Item> = modules.into_iter().enumerate().map(item).collect();
        Graph::kept(&items, links, &vec![true; items.len()])
    }

    fn layout() -> Layout {
        Layout::of(&graph(&[]))
    }

    #[test]
    fn a_link_leaves_to_the_right_and_arrives_from_the_left_and_back_the_other_way() {
        let layout = layout();
        let (on, back) = (curve(&layout, &link(0, 20)).unwrap(), curve(&layout, &link(20, 0)).unwrap());
        assert_eq!((on.from.x, on.to.x), (COLUMN, left(1)));
        assert!(on.bends[0].x > on.from.x && on.bends[1].x < on.to.x);
        assert_eq!([back.from, back.to], [on.to, on.from]);
        assert_eq!(curve(&layout, &link(0, 21)), None);
    }

    #[test]
    fn links_of_neighbouring_rows_go_in_lanes_of_their_own_and_all_of_one_item_in_one() {
        let layout = layout();
        let lane = |from| curve(&layout, &link(from, 20)).unwrap().bends[0].x - COLUMN;
        let lanes: HashSet<String> = (0..LANES).map(|from| lane(from).to_string()).collect();
        assert_eq!(lanes.len(), LANES);
        assert_eq!(lane(0).to_string(), lane(LANES).to_string());
        assert!((0..20).all(|from| lane(from) > 0.0 && lane(from) < left(1)));
    }

    #[test]
    fn bows_within_a_column_lie_in_each_other_and_stay_in_the_room_beside_it() {
        let layout = layout();
        let out = |to| curve(&layout, &link(0, to)).unwrap().bends[0].x - COLUMN;
        let bows: Vec<f64> = (1..=FAR).map(out).collect();
        assert!(bows.is_sorted_by(|one, other| one < other), "{bows:?}");
        assert!(bows.into_iter().all(|bow| bow * 0.75 < left(1) - COLUMN));
    }

    #[test]
    fn the_beginning_of_a_link_points_to_where_it_goes() {
        let layout = layout();
        let down = stub(&layout, &link(0, 3), End::From).unwrap();
        let up = stub(&layout, &link(0, 3), End::To).unwrap();
        let level = stub(&layout, &link(0, 20), End::To).unwrap();
        assert!(down.to.y > down.from.y && up.to.y < up.from.y && down.to.x > COLUMN);
        assert_eq!((level.to.y, level.from.x), (level.from.y, left(1)));
        assert!(level.to.x < level.from.x);
    }

    #[test]
    fn links_are_whole_where_both_ends_are_there_and_begin_once_where_one_is_not_or_is_far() {
        // Not laid out by its links, so that each stands in the row of its number.
        let graph = graph(&[link(0, 2), link(0, 15), link(0, 18), link(1, 19), link(0, 20)]);
        let layout = layout();
        let shown = |columns, rows| {
            let window = Window { columns, rows };
            let is_whole = |ends: [Place; 2]| ends.iter().all(|end| window.holds(*end));
            let lines = lines(&graph, &layout, &window, is_whole);
            let is_whole = |(_, line): &&(Relation, Curve)| line.to.x - line.from.x == 0.0 || line.to.x == left(1);
            (lines.iter().filter(is_whole).count(), lines.len())
        };
        // Whole: to the third and to the other column; begun: down from the first two, up from the three that are far.
        assert_eq!(shown(0..2, 0..30), (2, 2 + 2 + 3));
        // On a page of the first rows of the first column the other column is beyond its edge: straight on, and once more.
        assert_eq!(shown(0..1, 0..10), (1, 1 + 3));
        assert_eq!(shown(3..4, 0..30), (0, 0));
    }
}
