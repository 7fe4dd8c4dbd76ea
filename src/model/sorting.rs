//! Sorting, compiled once. The standard library's stable sort is four kilobytes for each type that is sorted; here it
//! sorts positions, and a list of any type is put in their order.

use std::cmp::Ordering;
use std::collections::BTreeSet;

/// Sorts by a comparison; what is equal stays in its order.
pub fn sort_by<T>(list: &mut Vec<T>, mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = positions(list.len(), &mut |one, other| match (list.get(one), list.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    let mut taken: Vec<Option<T>> = std::mem::take(list).into_iter().map(Some).collect();
    list.extend(order.into_iter().filter_map(|at| taken.get_mut(at)?.take()));
}

/// Sorts by a key; what is equal stays in its order.
pub fn sort_by_key<T, K: Ord>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(list, |one, other| key(one).cmp(&key(other)));
}

/// A set of some values. `collect` would sort them first, with a sort of their own.
pub fn set_of<T: Ord>(values: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    for value in values {
        set.insert(value);
    }
    set
}

fn positions(length: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..length).collect();
    positions.sort_by(|one, other| compare(*one, *other));
    positions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_sorted_and_what_is_equal_keeps_its_order() {
        let mut list = vec![("b", 2), ("a", 1), ("c", 2), ("d", 1)];
        sort_by_key(&mut list, |(_, key)| *key);
        assert_eq!(list, [("a", 1), ("d", 1), ("b", 2), ("c", 2)]);
        sort_by(&mut list, |one, other| other.0.cmp(one.0));
        assert_eq!(list.first(), Some(&("d", 1)));
        let mut none: Vec<u8> = Vec::new();
        sort_by_key(&mut none, |value| *value);
        assert!(none.is_empty());
    }
}
