//! The picture of a thread as shapes: all of it, or as much as fits on a page.

use crate::drawing::{Anchor, Curve, Drawing, Point, Role, Shape, fit};
use crate::i18n::messages::thread;
use crate::i18n::{Formats, Message};
use crate::method::told_name;
use crate::model::Plan;
use crate::modules::thread::curve::lines;
use crate::modules::thread::measures::{COLUMN, HEAD, ITEM, left, top};
use crate::modules::thread::{Column, Graph, Item, Layout, Place, Relation, Row, Window};

/// The room of an item that is free of text.
const EDGE: f64 = 8.0;
/// The room at the left, in which links end that come from the page before.
const ASIDE: f64 = 16.0;
/// The height of a text.
const SIZE: f64 = 12.0;
/// The columns and rows of a page, so that its texts are read on A4 across, the first one below the title.
const PAGE: [usize; 2] = [4, 21];

/// What stands on each page of paper; a page without items is none.
pub fn pages(layout: &Layout) -> Vec<Window> {
    let [columns, rows] = PAGE;
    let mut pages = Vec::new();
    for row in (0..layout.rows()).step_by(rows) {
        for column in (0..layout.columns.len()).step_by(columns) {
            let shown = layout.columns.iter().skip(column).take(columns);
            let longest = shown.map(|column| column.rows.len()).max().unwrap_or_default();
            if longest > row {
                pages.push(Window { columns: column..column + columns, rows: row..longest.min(row + rows) });
            }
        }
    }
    pages
}

/// The whole of a layout.
pub fn whole(layout: &Layout) -> Window {
    Window { columns: 0..layout.columns.len(), rows: 0..layout.rows() }
}

/// A part of a thread as a drawing. Links that only pass are left out.
pub fn picture(plan: &Plan, graph: &Graph, layout: &Layout, window: &Window, formats: &dyn Formats) -> Drawing {
    let locale = formats.locale();
    let [aside, up] = [left(window.columns.start) - ASIDE, top(window.rows.start) - HEAD];
    let moved = |point: Point| Point { x: point.x - aside, y: point.y - up };
    let is_whole = |ends: [Place; 2]| ends.iter().all(|end| window.holds(*end));
    let line = |(_, Curve { from, bends, to }): (Relation, Curve)| Shape::Curve {
        curve: Curve { from: moved(from), bends: bends.map(moved), to: moved(to) },
        role: Role::Axis,
    };
    let mut shapes: Vec<Shape> = lines(graph, layout, window, is_whole).into_iter().map(line).collect();
    let columns = layout.columns.iter().enumerate().skip(window.columns.start).take(window.columns.len());
    for (column, Column { stage, rows }) in columns {
        let x = left(column) - aside;
        shapes.push(text(x, HEAD - 16.0, Role::Strong, fit(stage.name().get(locale), SIZE, COLUMN)));
        for (row, what) in rows.iter().enumerate().skip(window.rows.start).take(window.rows.len()) {
            let y = top(row) - up;
            match what {
                Row::Module(module) => {
                    shapes.push(text(x, y + 17.0, Role::Quiet, fit(module.name().get(locale), SIZE, COLUMN)));
                }
                Row::Item(item) => shapes.extend(graph.items.get(*item).map(|item| {
                    let Item { key, loose, .. } = item;
                    let name = told_name(plan, *key, locale);
                    let said = if *loose { format!("! {name}") } else { name.clone() };
                    let ground = Shape::Rect {
                        from: Point { x, y },
                        width: COLUMN,
                        height: ITEM,
                        corner: 5.0,
                        role: if *loose { Role::Middle } else { Role::Ground },
                    };
                    let text = text(x + EDGE, y + 16.0, Role::Label, fit(&said, SIZE, COLUMN - 2.0 * EDGE));
                    Shape::Group { name, shapes: vec![ground, text] }
                })),
            }
        }
    }
    Drawing {
        width: ASIDE + left(window.columns.len()),
        height: top(window.rows.len()),
        shapes,
        summary: summary(graph).render(formats),
    }
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
        pages(&layout).iter().map(|window| picture(plan, &graph, &layout, window, &PlainFormats(locale))).collect()
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
    fn what_is_linked_on_one_page_is_joined_and_what_is_not_points_to_where_it_goes() {
        let mut draft = Draft::new();
        for n in 0..30 {
            draft = draft.add(&format!("swot:t{n}"), |record| record);
        }
        let draft = draft
            .add("strategy:s", |record| record.with(strategy::ITEMS, vec![key("swot:t0"), key("swot:t29")]))
            .add("strategy:z", |record| record.with(strategy::ITEMS, vec![key("swot:t29")]));
        let loose: Vec<_> = draft.plan.list(crate::model::Table::Swot).map(|(key, _)| key).collect();
        let graph = Graph::of(&draft.plan, &loose, false);
        let layout = Layout::of(&graph);
        let lines = |window: &Window| {
            let drawing = picture(&draft.plan, &graph, &layout, window, &PlainFormats(Locale::En));
            assert_inside(&drawing);
            drawing.shapes.iter().filter(|shape| matches!(shape, Shape::Curve { .. })).count()
        };
        let drawn: Vec<usize> = pages(&layout).iter().map(lines).collect();
        assert_eq!(drawn.len(), 2);
        assert!(drawn.iter().all(|lines| *lines > 0) && lines(&whole(&layout)) >= 3, "{drawn:?}");
    }

    #[test]
    fn a_page_says_stage_module_and_names_in_its_language() {
        let draft = Draft::new()
            .add("swot:t", |record| record.with(item::TEXT, "Given away".to_owned()))
            .add("strategy:s", |record| record.with(strategy::ITEMS, vec![key("swot:t")]));
        let [page] = &drawn(&draft.plan, Locale::ZhCn)[..] else { panic!("one page") };
        assert_eq!(texts(page), ["市场调研与定位", "SWOT 分析", "Given away", "尚未填写"]);
        assert!(page.summary.contains('2') && page.summary.contains('1'));
    }
}
