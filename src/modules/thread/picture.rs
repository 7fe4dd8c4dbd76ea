//! The picture of a thread: where its columns and rows lie, the curve of each link, and all of it as shapes.

use std::ops::Range;

use crate::drawing::{Anchor, Curve, Drawing, Point, Role, Shape, fit};
use crate::i18n::messages::thread;
use crate::i18n::{Formats, Message};
use crate::method::name;
use crate::model::Plan;
use crate::modules::thread::{Column, Graph, Item, Layout, Link, Row};

/// How wide a column is.
pub const COLUMN: f64 = 216.0;
/// The room between columns, in which links bend.
const GAP: f64 = 84.0;
/// How high a row is.
pub const ROW: f64 = 28.0;
/// The room for the names of the stages.
pub const HEAD: f64 = 36.0;
/// The room of an item that is free of text.
const EDGE: f64 = 8.0;
/// The height of a text.
const SIZE: f64 = 12.0;
/// The rows that a page of paper holds: with seven columns it is as wide as it is high on A4 across.
const PAGE: usize = 46;

/// Where a column begins.
pub fn left(column: usize) -> f64 {
    column as f64 * (COLUMN + GAP)
}

/// Where a row begins.
pub fn top(row: usize) -> f64 {
    HEAD + row as f64 * ROW
}

/// How wide a layout is; the links inside the last column bend beside it.
pub fn width(layout: &Layout) -> f64 {
    left(layout.columns.len())
}

/// How high a layout is.
pub fn height(layout: &Layout) -> f64 {
    top(layout.rows())
}

/// The curve of a link: from right to left, between items of one column beside it.
pub fn curve(layout: &Layout, link: &Link) -> Option<Curve> {
    let (from, to) = (layout.places.get(link.from)?, layout.places.get(link.to)?);
    let middle = |row: usize| top(row) + (ROW - 4.0) / 2.0;
    let side = |column: usize, is_right: bool| left(column) + if is_right { COLUMN } else { 0.0 };
    let (leaves_right, arrives_right) = match from.column.cmp(&to.column) {
        std::cmp::Ordering::Less => (true, false),
        std::cmp::Ordering::Equal => (true, true),
        std::cmp::Ordering::Greater => (false, true),
    };
    let [from_x, to_x] = [side(from.column, leaves_right), side(to.column, arrives_right)];
    let [from_y, to_y] = [middle(from.row), middle(to.row)];
    let reach = if from.column == to.column {
        // The farther apart, the farther out, so that those of one column lie beside each other.
        (16.0 + 3.0 * from.row.abs_diff(to.row) as f64).min(GAP - 12.0)
    } else {
        GAP * 0.7
    };
    let out = |x: f64, is_right: bool| if is_right { x + reach } else { x - reach };
    Some(Curve {
        from: Point { x: from_x, y: from_y },
        bends: [Point { x: out(from_x, leaves_right), y: from_y }, Point { x: out(to_x, arrives_right), y: to_y }],
        to: Point { x: to_x, y: to_y },
    })
}

/// The rows of each page of paper.
pub fn pages(layout: &Layout) -> Vec<Range<usize>> {
    let rows = layout.rows();
    (0..rows).step_by(PAGE).map(|first| first..rows.min(first + PAGE)).collect()
}

/// Some rows of a thread as a drawing. Links that lead out of it end at its edge, and those that only pass are left out.
pub fn page(plan: &Plan, graph: &Graph, layout: &Layout, rows: Range<usize>, formats: &dyn Formats) -> Drawing {
    let locale = formats.locale();
    let up = top(rows.start) - HEAD;
    let height = top(rows.len());
    let is_here = |item: usize| layout.places.get(item).is_some_and(|place| rows.contains(&place.row));
    let moved = |point: Point| Point { x: point.x, y: (point.y - up).clamp(HEAD, height) };
    let links = graph.links.iter().filter(|link| is_here(link.from) || is_here(link.to));
    let mut shapes: Vec<Shape> = links
        .filter_map(|link| curve(layout, link))
        .map(|Curve { from, bends, to }| Shape::Curve {
            curve: Curve { from: moved(from), bends: bends.map(moved), to: moved(to) },
            role: Role::Axis,
        })
        .collect();
    for (column, Column { stage, rows: all }) in layout.columns.iter().enumerate() {
        let x = left(column);
        shapes.push(text(x, HEAD - 16.0, Role::Strong, fit(stage.name().get(locale), SIZE, COLUMN)));
        for row in rows.clone() {
            let y = top(row) - up;
            match all.get(row) {
                Some(Row::Module(module)) => {
                    shapes.push(text(x, y + 17.0, Role::Quiet, fit(module.name().get(locale), SIZE, COLUMN)));
                }
                Some(Row::Item(item)) => shapes.extend(graph.items.get(*item).map(|item| {
                    let Item { key, loose, .. } = item;
                    let name = name(plan, *key, locale);
                    let said = if *loose { format!("! {name}") } else { name.clone() };
                    let ground = Shape::Rect {
                        from: Point { x, y },
                        width: COLUMN,
                        height: ROW - 4.0,
                        corner: 5.0,
                        role: if *loose { Role::Middle } else { Role::Ground },
                    };
                    let text = text(x + EDGE, y + 16.0, Role::Label, fit(&said, SIZE, COLUMN - 2.0 * EDGE));
                    Shape::Group { name, shapes: vec![ground, text] }
                })),
                None => {}
            }
        }
    }
    Drawing { width: width(layout), height, shapes, summary: summary(graph).render(formats) }
}

/// What the picture shows, in words.
pub fn summary(graph: &Graph) -> Message {
    let items = thread::ITEMS.with_count(graph.items.len());
    thread::SUMMARY.with("items", items).with("links", thread::LINKS.with_count(graph.links.len()))
}

fn text(x: f64, y: f64, role: Role, text: String) -> Shape {
    Shape::Text { at: Point { x, y }, anchor: Anchor::Start, size: SIZE, role, text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, overlaps, texts};
    use crate::i18n::{Locale, PlainFormats};
    use crate::modules::swot::spec::{item, strategy};
    use crate::modules::testing::{Draft, key, sample};

    fn drawn(plan: &Plan, locale: Locale) -> Vec<Drawing> {
        let graph = Graph::of(plan, &[], false);
        let layout = Layout::of(&graph);
        pages(&layout).into_iter().map(|rows| page(plan, &graph, &layout, rows, &PlainFormats(locale))).collect()
    }

    #[test]
    fn every_item_of_the_example_is_on_a_page_by_its_name_and_none_lies_on_another() {
        for locale in Locale::ALL {
            let plan = sample(locale);
            let pages = drawn(&plan, locale);
            assert!(pages.len() > 1);
            let items = Graph::of(&plan, &[], false).items.len();
            let boxes = |drawing: &Drawing| {
                let is_box = |shape: &&Shape| matches!(shape, Shape::Group { .. });
                drawing
                    .shapes
                    .iter()
                    .filter(is_box)
                    .filter_map(|shape| match shape {
                        Shape::Group { shapes, .. } => shapes.first().cloned(),
                        _ => None,
                    })
                    .collect::<Vec<_>>()
            };
            assert_eq!(pages.iter().map(|page| boxes(page).len()).sum::<usize>(), items);
            for page in &pages {
                assert_inside(page);
                assert!(!overlaps(&boxes(page)));
            }
        }
    }

    #[test]
    fn a_link_leaves_to_the_right_arrives_from_the_left_and_bends_beside_its_column() {
        let draft = Draft::new()
            .add("swot:t", |record| record.with(item::TEXT, "Given away".to_owned()))
            .add("strategy:s", |record| record.with(strategy::ITEMS, vec![key("swot:t")]));
        let graph = Graph::of(&draft.plan, &[], false);
        let layout = Layout::of(&graph);
        let curve = curve(&layout, &graph.links[0]).unwrap();
        assert!(curve.from.x == COLUMN && curve.to.x == COLUMN && curve.bends[0].x > COLUMN);
        assert!(curve.path().starts_with(&format!("M{} {}C", curve.from.x, curve.from.y)));
        let [page] = &drawn(&draft.plan, Locale::ZhCn)[..] else { panic!("one page") };
        assert_eq!(texts(page), ["市场调研与定位", "SWOT 分析", "Given away", "尚未填写"]);
        assert!(page.summary.contains('2') && page.summary.contains('1'));
    }
}
