//! The records that hang together, as a graph.

use std::collections::HashMap;

use fnv::FnvBuildHasher;

use crate::model::{Plan, RecordKey, Table};
use crate::modules::Module;
use crate::modules::thread::Relation;

/// A record of the thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The record.
    pub key: RecordKey,
    /// Its module.
    pub module: Module,
    /// Whether something is missing beside it.
    pub loose: bool,
}

/// A link, by the places of its ends in the list of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Link {
    /// What comes first.
    pub from: usize,
    /// What follows from it.
    pub to: usize,
    /// How what follows stands to what comes first. It is told as what follows tells it, see
    /// [`Relation::told_by_what_follows`].
    pub relation: Relation,
}

/// The records that are linked, or miss a link, with their links.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Graph {
    /// The records, in the order of the method.
    pub items: Vec<Item>,
    /// Their links, each pair of ends once.
    pub links: Vec<Link>,
    /// The links of each item, by their places: those that lead to it, and those that lead on.
    ends: Vec<[Vec<usize>; 2]>,
    places: HashMap<RecordKey, usize, FnvBuildHasher>,
}

impl Graph {
    /// The thread of a plan, with what hangs in the air. Without its parts a record stands for them: their links are its.
    pub fn of(plan: &Plan, loose: &[RecordKey], parts: bool) -> Self {
        let step = |key| if parts { key } else { outermost(plan, key) };
        let tables = Module::ALL.iter().flat_map(|module| module.tables().iter().map(move |table| (*module, *table)));
        let steps = tables.filter(|(_, table)| *table != Table::Person);
        let all: Vec<(Module, RecordKey)> =
            steps.flat_map(|(module, table)| plan.list(table).map(move |(key, _)| (module, key))).collect();
        let mut places: HashMap<RecordKey, usize, FnvBuildHasher> =
            all.iter().enumerate().map(|(place, (_, key))| (*key, place)).collect();
        if !parts {
            let of_parts: Vec<_> = all.iter().filter_map(|(_, key)| Some((*key, *places.get(&step(*key))?))).collect();
            places.extend(of_parts);
        }
        let mut links: HashMap<(usize, usize), Relation, FnvBuildHasher> = HashMap::default();
        let mut in_order = Vec::new();
        for (_, key) in &all {
            let Some(place) = places.get(key).copied() else { continue };
            let own = plan.get(*key).into_iter().flat_map(|record| record.all_links(key.table));
            // A deal would be a knot of all that it has, and has a page of its own for that.
            let deal = key.table.of_deal().map(|of| of.deal.id);
            for (field, target) in own.filter(|(field, _)| Some(field.id) != deal) {
                let Some((relation, other)) = Relation::of(key.table, field).zip(places.get(&target).copied()) else {
                    continue;
                };
                let ends = if relation.is_forward() { (place, other) } else { (other, place) };
                let relation = relation.told_by_what_follows();
                if place != other && links.insert(ends, relation).is_none() {
                    in_order.push(Link { from: ends.0, to: ends.1, relation });
                }
            }
        }
        let mut items: Vec<Item> = all.into_iter().map(|(module, key)| Item { key, module, loose: false }).collect();
        for place in loose.iter().filter_map(|key| places.get(key)) {
            if let Some(item) = items.get_mut(*place) {
                item.loose = true;
            }
        }
        let mut shown: Vec<bool> = items.iter().map(|item| item.loose).collect();
        mark_ends(&mut shown, &in_order);
        Self::kept(&items, &in_order, &shown)
    }

    /// The graph of some of the items, and of those links whose ends are both among them.
    pub(super) fn kept(items: &[Item], links: &[Link], shown: &[bool]) -> Self {
        let mut place = 0;
        let places: Vec<Option<usize>> = shown
            .iter()
            .map(|is_shown| {
                let own = is_shown.then_some(place);
                place += usize::from(*is_shown);
                own
            })
            .collect();
        let of = |old: usize| places.get(old).copied().flatten();
        let items: Vec<Item> =
            items.iter().zip(&places).filter(|(_, place)| place.is_some()).map(|(item, _)| item.clone()).collect();
        let links: Vec<Link> = links
            .iter()
            .filter_map(|link| Some(Link { from: of(link.from)?, to: of(link.to)?, relation: link.relation }))
            .collect();
        let mut ends = vec![<[Vec<usize>; 2]>::default(); items.len()];
        for (place, link) in links.iter().enumerate() {
            if let Some([_, after]) = ends.get_mut(link.from) {
                after.push(place);
            }
            if let Some([before, _]) = ends.get_mut(link.to) {
                before.push(place);
            }
        }
        let places = items.iter().enumerate().map(|(place, item)| (item.key, place)).collect();
        Self { items, links, ends, places }
    }

    /// The links that lead to an item.
    pub fn before(&self, item: usize) -> impl Iterator<Item = &Link> {
        self.ends.get(item).into_iter().flat_map(|[before, _]| before).filter_map(|link| self.links.get(*link))
    }

    /// The links that lead on from an item.
    pub fn after(&self, item: usize) -> impl Iterator<Item = &Link> {
        self.ends.get(item).into_iter().flat_map(|[_, after]| after).filter_map(|link| self.links.get(*link))
    }

    /// The place of a record among the items.
    pub fn place_of(&self, key: RecordKey) -> Option<usize> {
        self.places.get(&key).copied()
    }
}

/// The whole that a record is a part of, and that of the whole; the record itself where it is no part.
pub fn outermost(plan: &Plan, key: RecordKey) -> RecordKey {
    // Damage may have made a circle of wholes.
    const DEEPEST: usize = 4;
    (0..DEEPEST).fold(key, |key, _| plan.whole_of(key).unwrap_or(key))
}

/// Marks both ends of links.
pub(super) fn mark_ends(marks: &mut [bool], links: &[Link]) {
    for end in links.iter().flat_map(|link| [link.from, link.to]) {
        if let Some(mark) = marks.get_mut(end) {
            *mark = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::modules::improve::spec::action;
    use crate::modules::pest::spec::factor;
    use crate::modules::pitch::spec::section;
    use crate::modules::swot::spec::{item, strategy};
    use crate::modules::testing::{Draft, key, sample};

    #[test]
    fn what_is_linked_is_in_it_in_the_order_of_the_method_and_people_and_loners_are_not() {
        let draft = Draft::new()
            .add("person:wu", |record| record)
            .add("strategy:s", |record| record.with(strategy::ITEMS, vec![key("swot:t")]))
            .add("swot:t", |record| record.with(item::ORIGIN, vec![key("pest:f")]).with(item::OWNER, key("person:wu")))
            .add("pest:f", |record| record)
            .add("swot:alone", |record| record.with(item::OWNER, key("person:wu")))
            .add("swot:loose", |record| record);
        let graph = Graph::of(&draft.plan, &[key("swot:loose"), key("person:wu")], true);
        let keys: Vec<_> = graph.items.iter().map(|item| item.key.to_string()).collect();
        assert_eq!(keys, ["pest:f", "swot:t", "swot:loose", "strategy:s"]);
        assert_eq!(graph.items.iter().map(|item| item.loose).collect::<Vec<_>>(), [false, false, true, false]);
        let ends: Vec<_> = graph.links.iter().map(|link| (link.from, link.to)).collect();
        assert_eq!(ends, [(0, 1), (1, 3)]);
        assert_eq!(graph.before(1).count() + graph.after(1).count(), 2);
        assert_eq!((graph.place_of(key("strategy:s")), graph.place_of(key("swot:alone"))), (Some(3), None));
    }

    #[test]
    fn a_link_that_leads_on_is_told_from_its_end_and_one_to_itself_or_to_nothing_is_none() {
        let draft = Draft::new()
            .add("kpi:k", |record| record)
            .add("action:a", |record| record.with(action::KPI, key("kpi:k")))
            .add("swot:t", |record| record.with(item::ORIGIN, vec![key("pest:gone")]))
            .add("pest:f", |record| record.with(factor::ORIGIN, vec![key("pest:f")]));
        let graph = Graph::of(&draft.plan, &[], true);
        let keys: Vec<_> = graph.items.iter().map(|item| item.key.to_string()).collect();
        assert_eq!(keys, ["kpi:k", "action:a"]);
        assert_eq!(graph.links, [Link { from: 1, to: 0, relation: Relation::RestsOn }]);
    }

    #[test]
    fn without_its_parts_a_record_stands_for_their_links_and_for_what_they_miss() {
        let draft = Draft::new()
            .add("strategy:s", |record| record)
            .add("outline:o", |record| record)
            .add("section:x", |record| {
                record.with(section::OUTLINE, key("outline:o")).with(section::RESTS_ON, vec![key("strategy:s")])
            });
        let keys = |parts| {
            let graph = Graph::of(&draft.plan, &[key("section:x")], parts);
            let loose =
                graph.items.iter().filter(|item| item.loose).map(|item| item.key.to_string()).collect::<Vec<_>>();
            (graph.items.iter().map(|item| item.key.to_string()).collect::<Vec<_>>(), graph.links.len(), loose)
        };
        assert_eq!(keys(false), (["strategy:s", "outline:o"].map(Into::into).to_vec(), 1, vec!["outline:o".into()]));
        assert_eq!(
            keys(true),
            (["strategy:s", "outline:o", "section:x"].map(Into::into).to_vec(), 2, vec!["section:x".into()])
        );
    }

    #[test]
    fn a_deal_is_no_knot_of_all_that_it_has_and_what_is_taken_over_hangs_on_the_standard() {
        use crate::modules::of_deal::{DEAL, TAKEN_FROM};
        let draft = Draft::new()
            .add("deal:d", |record| record)
            .add("contract_clause:all", |record| record)
            .add("contract_clause:own", |record| {
                record.with(DEAL, key("deal:d")).with(TAKEN_FROM, key("contract_clause:all"))
            });
        let graph = Graph::of(&draft.plan, &[], true);
        let keys: Vec<_> = graph.items.iter().map(|item| item.key.to_string()).collect();
        assert_eq!(keys, ["contract_clause:all", "contract_clause:own"]);
        assert_eq!(graph.links, [Link { from: 0, to: 1, relation: Relation::TakesOver }]);
    }

    #[test]
    fn the_example_is_one_thread_over_all_its_modules() {
        let graph = Graph::of(&sample(Locale::En), &[], true);
        let modules: std::collections::BTreeSet<_> = graph.items.iter().map(|item| item.module).collect();
        assert!(
            modules.len() >= 16 && graph.links.len() > 200,
            "{modules:?} {} {}",
            graph.items.len(),
            graph.links.len()
        );
    }
}
