//! All that an item comes from, and all that follows from it.

use crate::modules::thread::{Graph, Link};

/// What hangs on one item, however far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// By the places of the items: whether each is the item itself, or one that it comes from or leads to.
    lit: Vec<bool>,
    /// How many items it comes from.
    pub before: usize,
    /// How many follow from it.
    pub after: usize,
}

impl Reach {
    /// Whether an item is within reach.
    pub fn holds(&self, item: usize) -> bool {
        self.lit.get(item).copied().unwrap_or_default()
    }
}

impl Graph {
    /// What hangs on an item. A circle ends where it began.
    pub fn reach(&self, item: usize) -> Reach {
        let mut lit = vec![false; self.items.len()];
        let before = self.walk(item, &mut lit, |item| self.before(item).map(|Link { from, .. }| *from).collect());
        let after = self.walk(item, &mut lit, |item| self.after(item).map(|Link { to, .. }| *to).collect());
        Reach { lit, before, after }
    }

    fn walk(&self, start: usize, lit: &mut [bool], next: impl Fn(usize) -> Vec<usize>) -> usize {
        let mut seen = vec![false; self.items.len()];
        let mut waiting = vec![start];
        let mut count = 0;
        while let Some(item) = waiting.pop() {
            let Some(mark) = seen.get_mut(item).filter(|mark| !**mark) else { continue };
            *mark = true;
            count += usize::from(item != start);
            if let Some(light) = lit.get_mut(item) {
                *light = true;
            }
            waiting.extend(next(item));
        }
        count
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKey;
    use crate::modules::Module;
    use crate::modules::testing::key;
    use crate::modules::thread::{Item, Relation};

    /// Items of one module with these links.
    fn graph(count: usize, links: &[(usize, usize)]) -> Graph {
        let item = |n| Item { key: key(&format!("swot:k-{n}")), module: Module::Swot, loose: false };
        let items: Vec<Item> = (0..count).map(item).collect();
        let links: Vec<Link> =
            links.iter().map(|(from, to)| Link { from: *from, to: *to, relation: Relation::RestsOn }).collect();
        Graph::kept(&items, &links, &vec![true; count])
    }

    fn lit(graph: &Graph, reach: &Reach) -> Vec<RecordKey> {
        let lit = graph.items.iter().enumerate().filter(|(place, _)| reach.holds(*place));
        lit.map(|(_, item)| item.key).collect()
    }

    #[test]
    fn all_that_it_comes_from_and_all_that_follows_but_not_its_neighbours_others() {
        // 0 → 1 → 2 → 3, and 4 → 2, and 1 → 5.
        let graph = graph(6, &[(0, 1), (1, 2), (2, 3), (4, 2), (1, 5)]);
        let reach = graph.reach(1);
        assert_eq!(lit(&graph, &reach), ["swot:k-0", "swot:k-1", "swot:k-2", "swot:k-3", "swot:k-5"].map(key));
        assert_eq!((reach.before, reach.after), (1, 3));
    }

    #[test]
    fn a_circle_ends_and_each_in_it_is_told_once_to_either_side() {
        let graph = graph(4, &[(0, 1), (1, 2), (2, 0)]);
        let reach = graph.reach(0);
        assert_eq!((reach.before, reach.after), (2, 2));
        assert_eq!(lit(&graph, &reach), ["swot:k-0", "swot:k-1", "swot:k-2"].map(key));
    }

    #[test]
    fn a_thread_of_one_item_reaches_itself() {
        let reach = graph(1, &[]).reach(0);
        assert_eq!((reach.before, reach.after, reach.holds(0), reach.holds(1)), (0, 0, true, false));
        assert_eq!(graph(1, &[]).reach(9), Reach { lit: vec![false], before: 0, after: 0 });
    }
}
