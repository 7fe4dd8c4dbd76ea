use std::collections::HashSet;

use proptest::prelude::*;

use super::*;
use crate::i18n::Locale;
use crate::modules::testing::{key, sample};
use crate::modules::thread::{Item, Link, Relation};
use crate::testing::cases;

/// Items of these modules, in their order, with links.
fn graph(modules: &[Module], links: &[(usize, usize)]) -> Graph {
    let mut modules = modules.to_vec();
    modules.sort();
    let items: Vec<Item> = modules
        .into_iter()
        .enumerate()
        .map(|(n, module)| Item { key: key(&format!("swot:k-{n}")), module, loose: false })
        .collect();
    let links: Vec<Link> =
        links.iter().map(|(from, to)| Link { from: *from, to: *to, relation: Relation::RestsOn }).collect();
    Graph::kept(&items, &links, &vec![true; items.len()])
}

/// How many pairs of links cross between their columns.
fn crossings(graph: &Graph, layout: &Layout) -> usize {
    let ends = |link: &Link| {
        let (one, other) = (layout.places[link.from], layout.places[link.to]);
        if one.column < other.column { (one, other) } else { (other, one) }
    };
    let drawn: Vec<_> = graph.links.iter().map(ends).filter(|(one, other)| one.column != other.column).collect();
    let crosses = |one: &(Place, Place), other: &(Place, Place)| {
        one.0.column == other.0.column
            && one.1.column == other.1.column
            && (one.0.row < other.0.row && one.1.row > other.1.row
                || one.0.row > other.0.row && one.1.row < other.1.row)
    };
    drawn.iter().enumerate().map(|(at, one)| drawn[at + 1..].iter().filter(|other| crosses(one, other)).count()).sum()
}

fn begun_and_done(graph: &Graph) -> (usize, usize) {
    (crossings(graph, &Layout::begun(graph)), crossings(graph, &Layout::of(graph)))
}

#[test]
fn columns_are_the_stages_that_have_items_and_rows_stand_under_their_module() {
    let layout = Layout::of(&graph(&[Module::Pest, Module::Swot, Module::Swot, Module::Risk], &[(0, 3)]));
    let stages: Vec<_> = layout.columns.iter().map(|column| column.stage).collect();
    assert_eq!(stages, [Stage::Market, Stage::Run]);
    assert_eq!(
        layout.columns[0].rows,
        [Row::Module(Module::Pest), Row::Item(0), Row::Module(Module::Swot), Row::Item(1), Row::Item(2)]
    );
    assert_eq!((layout.places[3], layout.rows()), (Place { column: 1, row: 1 }, 5));
}

#[test]
fn links_that_cross_are_laid_beside_each_other() {
    let modules = [Module::Swot, Module::Swot, Module::Swot, Module::Risk, Module::Risk, Module::Risk];
    let crossed = graph(&modules, &[(0, 5), (1, 4), (2, 3)]);
    assert_eq!(begun_and_done(&crossed), (3, 0));
}

#[test]
fn the_example_crosses_less_than_in_the_order_of_its_lists() {
    for locale in Locale::ALL {
        let graph = Graph::of(&sample(locale), &[], true);
        let (before, after) = begun_and_done(&graph);
        assert!(after * 10 < before * 9, "{after} of {before}");
    }
}

#[test]
fn nothing_and_one_item_have_their_places() {
    assert_eq!(Layout::of(&Graph::default()), Layout::default());
    let one = Layout::of(&graph(&[Module::Swot], &[]));
    assert_eq!((one.places[0], one.rows()), (Place { column: 0, row: 1 }, 2));
    assert_eq!(one.item_at(Place { column: 0, row: 1 }), Some(0));
    assert_eq!((one.item_at(Place { column: 0, row: 0 }), one.item_at(Place { column: 4, row: 1 })), (None, None));
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn every_item_has_a_place_of_its_own_whatever_the_links_and_always_the_same(
        modules in prop::collection::vec(prop::sample::select(Module::ALL), 1..40),
        links in prop::collection::vec((0..40_usize, 0..40_usize), 0..80),
    ) {
        let count = modules.len();
        let links: Vec<_> = links.into_iter().map(|(from, to)| (from % count, to % count)).collect();
        let graph = graph(&modules, &links);
        let layout = Layout::of(&graph);
        let places: HashSet<_> = layout.places.iter().map(|place| (place.column, place.row)).collect();
        prop_assert_eq!(places.len(), count);
        for (item, place) in layout.places.iter().enumerate() {
            prop_assert_eq!(layout.item_at(*place), Some(item));
            prop_assert_eq!(layout.columns[place.column].stage, graph.items[item].module.spec().stage);
        }
        prop_assert!(layout.length(&graph) <= Layout::begun(&graph).length(&graph));
        prop_assert_eq!(Layout::of(&graph), layout);
    }
}
