//! Lists by key: what stays keeps its elements, its state and its focus.

use std::hash::{Hash, Hasher};
use std::rc::Rc;

use crate::reactive::Owner;
use fnv::FnvHasher;
use web_sys::Node;

use super::browser::create_text;
use super::follow::{follow, untracked};
use super::pieces::{Group, Piece, insert, remove};
use super::view::{IntoView, View, settle};

/// Tells of each row in its order: its key as a number, and how it is made where it is new.
type Rows = Box<dyn Fn(&mut dyn FnMut(u64, &dyn Fn() -> View))>;

/// A view for each key, kept while the key stays.
pub fn each<K, V>(keys: impl Fn() -> Vec<K> + 'static, make: impl Fn(K) -> V + 'static) -> View
where
    K: Clone + Hash + 'static,
    V: IntoView + 'static,
{
    rows(Box::new(move |tell| {
        for key in keys() {
            // 64 bits: that two of ten thousand keys meet happens once in a hundred thousand million lists.
            let mut hasher = FnvHasher::default();
            key.hash(&mut hasher);
            tell(hasher.finish(), &|| make(key.clone()).into_view());
        }
    }))
}

struct KeyedRow {
    key: u64,
    owner: Owner,
    group: Rc<Group>,
    /// Where it stood before.
    before: Option<usize>,
}

fn rows(read: Rows) -> View {
    let end: Node = create_text("").into();
    let all = Rc::new(Group::ending_with(end.clone()));
    let shown = all.clone();
    let parent = Owner::current().unwrap_or_default();
    let mut known: Vec<KeyedRow> = Vec::new();
    follow(Box::new(move || {
        let mut old: Vec<Option<KeyedRow>> = std::mem::take(&mut known).into_iter().map(Some).collect();
        let (mut rows, mut next) = (Vec::<KeyedRow>::with_capacity(old.len()), 0);
        read(&mut |key, make| {
            // Most rows stand where they stood, so the search begins behind the one found last.
            let (passed, rest) = old.split_at(next.min(old.len()));
            let same = |row: &Option<KeyedRow>| row.as_ref().is_some_and(|row| row.key == key);
            let found = rest.iter().position(same).map(|at| at + next).or_else(|| passed.iter().position(same));
            if let Some((at, row)) = found.and_then(|at| Some((at, old.get_mut(at)?.take()?))) {
                next = at + 1;
                rows.push(KeyedRow { before: Some(at), ..row });
            } else if !rows.iter().any(|row| row.before.is_none() && row.key == key) {
                let owner = parent.child();
                let view = untracked(|| owner.with(make));
                rows.push(KeyedRow { key, owner, group: Rc::new(Group::of(settle(view))), before: None });
            }
        });
        let pieces = rows.iter().map(|row| Piece::Group(row.group.clone())).collect();
        shown.replace(pieces);
        if let Some(parent) = end.parent_node() {
            put_in_order(&rows, &parent, &end);
        }
        for row in old.into_iter().flatten() {
            untracked(|| remove(&[Piece::Group(row.group)]));
            row.owner.cleanup();
        }
        known = rows;
    }));
    View::Group(all)
}

/// Puts rows in their order. Those that are in order among each other stay where they are: a row that is taken out and
/// put back loses the focus.
fn put_in_order(rows: &[KeyedRow], parent: &Node, end: &Node) {
    let places: Vec<_> = rows.iter().map(|row| row.before).collect();
    let stays = staying(&places);
    let mut next = end.clone();
    for (row, stays) in rows.iter().zip(stays).rev() {
        if !stays {
            insert(&[Piece::Group(row.group.clone())], parent, Some(&next));
        }
        next = row.group.first().unwrap_or(next);
    }
}

/// Which rows need not be moved, given where each stood before: the longest run that is in order already.
fn staying(places: &[Option<usize>]) -> Vec<bool> {
    // The end of the best run of each length, as (place before, index), and what comes before each index in its run.
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut links = vec![None; places.len()];
    for (index, place) in places.iter().enumerate() {
        let Some(place) = *place else { continue };
        let length = ends.partition_point(|(end, _)| *end < place);
        let link = length.checked_sub(1).and_then(|before| ends.get(before)).map(|(_, index)| *index);
        if let Some(slot) = links.get_mut(index) {
            *slot = link;
        }
        match ends.get_mut(length) {
            Some(end) => *end = (place, index),
            None => ends.push((place, index)),
        }
    }
    let mut stays = vec![false; places.len()];
    let mut at = ends.last().map(|(_, index)| *index);
    while let Some(index) = at {
        if let Some(slot) = stays.get_mut(index) {
            *slot = true;
        }
        at = links.get(index).copied().flatten();
    }
    stays
}

#[cfg(test)]
mod tests {
    use super::staying;

    #[test]
    fn of_rows_in_order_none_is_moved_and_of_others_the_fewest() {
        let moved = |places: &[Option<usize>]| {
            let stays = staying(places);
            (0..places.len()).filter(|index| !stays[*index]).collect::<Vec<_>>()
        };
        assert!(moved(&[Some(0), Some(1), Some(3)]).is_empty());
        assert_eq!(moved(&[Some(1), Some(2), Some(3), Some(0)]), [3]);
        assert_eq!(moved(&[Some(3), Some(0), Some(1), Some(2)]), [0]);
        assert_eq!(moved(&[Some(0), None, Some(1)]), [1]);
        assert!(moved(&[]).is_empty());
    }
}
