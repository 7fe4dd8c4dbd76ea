//! A map of two axes: numbered points between named ends.

use crate::drawing::{Anchor, Drawing, Point, Role, Shape, fit};

/// What is mapped.
#[derive(Debug)]
pub struct PlaceMap<'a> {
    /// The axis to the right.
    pub across: MapAxis<'a>,
    /// The axis upwards.
    pub up: MapAxis<'a>,
    /// The points in the order of their numbers.
    pub points: &'a [MapPoint],
    /// What the map shows, in words.
    pub summary: String,
}

/// An axis by its words.
#[derive(Clone, Copy, Debug)]
pub struct MapAxis<'a> {
    /// What it measures.
    pub name: &'a str,
    /// What its low end means.
    pub low: &'a str,
    /// What its high end means.
    pub high: &'a str,
}

/// One point.
#[derive(Clone, Debug, PartialEq)]
pub struct MapPoint {
    /// What it is called.
    pub name: String,
    /// How far to the right, 0.0 to 1.0.
    pub x: f64,
    /// How far up, 0.0 to 1.0.
    pub y: f64,
    /// Whether it is the one that the others are compared with.
    pub own: bool,
}

const WIDTH: f64 = 420.0;
const HEIGHT: f64 = 300.0;
/// Room for a line of words at the edge, and for half a point beyond the end of an axis.
const LINE: f64 = 20.0;
const RADIUS: f64 = 10.0;
const SMALL: f64 = 11.0;
const LARGE: f64 = 12.0;

/// Draws the map. A point that lies on another shows both their numbers in the legend's order, the later on top.
pub fn place_map(map: &PlaceMap) -> Drawing {
    let (left, top) = (RADIUS, LINE * 2.0 + RADIUS);
    let (right, bottom) = (left + WIDTH, top + HEIGHT);
    let (width, height) = (right + RADIUS, bottom + RADIUS + LINE * 2.0);
    let middle = Point { x: f64::midpoint(left, right), y: f64::midpoint(top, bottom) };
    let line = |from, to| Shape::Line { from, to, role: Role::Axis };
    let mut shapes = vec![
        Shape::Rect { from: Point { x: left, y: top }, width: WIDTH, height: HEIGHT, corner: 6.0, role: Role::Ground },
        line(Point { x: left, y: middle.y }, Point { x: right, y: middle.y }),
        line(Point { x: middle.x, y: top }, Point { x: middle.x, y: bottom }),
        words(Point { x: left, y: LARGE + 1.0 }, Anchor::Start, LARGE, Role::Strong, &arrow("↑", map.up.name), WIDTH),
        words(Point { x: middle.x, y: top - RADIUS - 4.0 }, Anchor::Middle, SMALL, Role::Quiet, map.up.high, WIDTH),
        words(Point { x: middle.x, y: bottom + RADIUS + 10.0 }, Anchor::Middle, SMALL, Role::Quiet, map.up.low, WIDTH),
    ];
    let foot = height - 6.0;
    let third = width / 3.0 - LINE;
    shapes.extend([
        words(Point { x: left, y: foot }, Anchor::Start, SMALL, Role::Quiet, map.across.low, third),
        words(Point { x: middle.x, y: foot }, Anchor::Middle, LARGE, Role::Strong, &arrow("→", map.across.name), third),
        words(Point { x: right, y: foot }, Anchor::End, SMALL, Role::Quiet, map.across.high, third),
    ]);
    let place = |point: &MapPoint| Point { x: left + point.x * WIDTH, y: bottom - point.y * HEIGHT };
    shapes.extend((1..).zip(map.points).map(|(number, point)| dot(place(point), number, point)));
    Drawing { width, height, shapes, summary: map.summary.clone() }
}

fn arrow(sign: &str, name: &str) -> String {
    if name.is_empty() { String::new() } else { format!("{sign} {name}") }
}

fn words(at: Point, anchor: Anchor, size: f64, role: Role, text: &str, room: f64) -> Shape {
    Shape::Text { at, anchor, size, role, text: fit(text, size, room) }
}

fn dot(centre: Point, number: usize, point: &MapPoint) -> Shape {
    let ground = Shape::Circle { centre, radius: RADIUS, role: if point.own { Role::Own } else { Role::Dot } };
    let at = Point { x: centre.x, y: centre.y + 4.0 };
    let text = number.to_string();
    let number = Shape::Text { at, anchor: Anchor::Middle, size: SMALL, role: Role::Strong, text };
    Shape::Group { name: point.name.clone(), shapes: vec![ground, number] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, boxes, texts};

    const LONG: &str = "Months of project with three suppliers, each of whom has a calendar and a contract of its own";

    fn map(axis: MapAxis, places: &[(f64, f64)]) -> Drawing {
        let point = |(at, (x, y)): (usize, &(f64, f64))| MapPoint { name: at.to_string(), x: *x, y: *y, own: at == 0 };
        let points: Vec<_> = places.iter().enumerate().map(point).collect();
        place_map(&PlaceMap { across: axis, up: axis, points: &points, summary: "Map".to_owned() })
    }

    #[test]
    fn points_at_all_ends_and_long_words_in_both_scripts_stay_inside() {
        let corners = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0), (0.5, 0.5)];
        let chinese = LONG.chars().map(|_| '数').collect::<String>();
        for words in [LONG, &chinese, ""] {
            assert_inside(&map(MapAxis { name: words, low: words, high: words }, &corners));
        }
        assert_inside(&map(MapAxis { name: "", low: "", high: "" }, &[]));
    }

    #[test]
    fn right_is_more_and_up_is_more_and_points_are_numbered_in_their_order() {
        let drawing = map(MapAxis { name: "Effort", low: "Months", high: "A day" }, &[(0.25, 0.75), (0.75, 0.25)]);
        let said = texts(&drawing);
        assert_eq!(said.iter().filter(|text| *text == "Months").count(), 2);
        assert!(said.ends_with(&["1".to_owned(), "2".to_owned()]), "{said:?}");
        let middle = |number: usize| {
            let group = drawing.shapes.iter().filter(|shape| matches!(shape, Shape::Group { .. })).nth(number).unwrap();
            let [left, top, right, bottom] = boxes(std::slice::from_ref(group))[0];
            (f64::midpoint(left, right), f64::midpoint(top, bottom))
        };
        let ((x, y), (other_x, other_y)) = (middle(0), middle(1));
        assert!((other_x - x - WIDTH / 2.0).abs() < 1e-9 && (other_y - y - HEIGHT / 2.0).abs() < 1e-9);
    }
}
