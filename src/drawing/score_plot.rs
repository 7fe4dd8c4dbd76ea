//! A plot of two scores, 1 to 5 each: a grid of five by five with numbered points.

use std::cmp::Reverse;

use crate::drawing::cluster::{MOST, RADIUS, beside};
use crate::drawing::{Anchor, Drawing, Point, Role, Shape};
use crate::model::Score;

/// What is plotted.
#[derive(Debug)]
pub struct ScorePlot<'a> {
    /// The name of the score to the right.
    pub x_label: &'a str,
    /// The name of the score upwards.
    pub y_label: &'a str,
    /// The points in the order of their numbers, which [`rank`] gives.
    pub points: &'a [ScorePoint],
    /// The least product of a field in which something must be done.
    pub middle_from: u8,
    /// The least product of a field in which most is at stake.
    pub high_from: u8,
    /// What the plot shows, in words.
    pub summary: String,
}

/// One point.
#[derive(Clone, Debug, PartialEq)]
pub struct ScorePoint {
    /// What it is called.
    pub name: String,
    /// The score to the right.
    pub x: Score,
    /// The score upwards.
    pub y: Score,
}

/// What points are sorted by before they are numbered: the highest product first. Those of one cell then have numbers
/// that follow each other.
pub const fn rank(x: Score, y: Score) -> Reverse<(u8, u8)> {
    Reverse((x.get() * y.get(), y.get()))
}

const CELL: f64 = 72.0;
const GAP: f64 = 2.0;
/// Room for the numbers of the upward scale, and for the names of both scales with the numbers of the other.
const LEFT: f64 = 22.0;
const TOP: f64 = 22.0;
const BOTTOM: f64 = 40.0;
const SMALL: f64 = 11.0;
const LARGE: f64 = 12.0;
/// The highest number that fits a point.
const LARGEST: usize = 999;

/// Draws the plot. Points of one cell stand side by side, and more than nine as one mark with their first and last
/// number.
pub fn score_plot(plot: ScorePlot) -> Drawing {
    let (width, height) = (LEFT + 5.0 * CELL, TOP + 5.0 * CELL + BOTTOM);
    let mut shapes = Vec::new();
    for (x, y) in cells() {
        let product = x * y;
        let role = if product >= plot.high_from {
            Role::High
        } else if product >= plot.middle_from {
            Role::Middle
        } else {
            Role::Low
        };
        let side = CELL - GAP;
        shapes.push(Shape::Rect { from: corner(x, y), width: side, height: side, corner: 4.0, role });
    }
    for tick in 1..=5_u8 {
        let middle = (CELL - GAP) / 2.0;
        let (below, beside) = (corner(tick, 1), corner(1, tick));
        shapes.push(tick_text(below.x + middle, TOP + 5.0 * CELL + 14.0, tick));
        shapes.push(tick_text(LEFT / 2.0 - 1.0, beside.y + middle + 4.0, tick));
    }
    shapes.push(name_text(Point { x: 0.0, y: 13.0 }, Anchor::Start, format!("↑ {}", plot.y_label)));
    shapes.push(name_text(Point { x: width - GAP, y: height - 6.0 }, Anchor::End, format!("{} →", plot.x_label)));
    for (x, y) in cells() {
        let here = |(_, point): &(usize, &ScorePoint)| (point.x.get(), point.y.get()) == (x, y);
        let points: Vec<(usize, &ScorePoint)> = (1..).zip(plot.points).filter(here).collect();
        shapes.extend(marks(corner(x, y), &points));
    }
    Drawing { width, height, shapes, summary: plot.summary }
}

fn cells() -> impl Iterator<Item = (u8, u8)> {
    (1..=5).flat_map(|x| (1..=5).map(move |y| (x, y)))
}

/// The top left corner of a cell.
fn corner(x: u8, y: u8) -> Point {
    Point { x: LEFT + f64::from(x - 1) * CELL, y: TOP + f64::from(5 - y) * CELL }
}

/// The points of one cell with their numbers, around its middle.
fn marks(corner: Point, points: &[(usize, &ScorePoint)]) -> Vec<Shape> {
    let (Some((first, _)), Some((last, _))) = (points.first(), points.last()) else { return Vec::new() };
    let middle = Point { x: corner.x + (CELL - GAP) / 2.0, y: corner.y + (CELL - GAP) / 2.0 };
    if points.len() > MOST || *last > LARGEST {
        let names: Vec<&str> = points.iter().map(|(_, point)| point.name.as_str()).collect();
        let text = if first == last { first.to_string() } else { format!("{first}–{last}") };
        let (width, height) = (CELL - 3.0 * GAP, 2.0 * RADIUS);
        let from = Point { x: middle.x - width / 2.0, y: middle.y - RADIUS };
        let ground = Shape::Rect { from, width, height, corner: RADIUS, role: Role::Dot };
        return vec![Shape::Group { name: names.join("\n"), shapes: vec![ground, number_text(middle, text)] }];
    }
    let dot = |(place, (number, point)): (usize, &(usize, &ScorePoint))| {
        let centre = beside(middle, place, points.len());
        let ground = Shape::Circle { centre, radius: RADIUS, role: Role::Dot };
        Shape::Group { name: point.name.clone(), shapes: vec![ground, number_text(centre, number.to_string())] }
    };
    points.iter().enumerate().map(dot).collect()
}

fn tick_text(x: f64, y: f64, tick: u8) -> Shape {
    Shape::Text { at: Point { x, y }, anchor: Anchor::Middle, size: SMALL, role: Role::Quiet, text: tick.to_string() }
}

fn name_text(at: Point, anchor: Anchor, text: String) -> Shape {
    Shape::Text { at, anchor, size: LARGE, role: Role::Strong, text }
}

fn number_text(middle: Point, text: String) -> Shape {
    let at = Point { x: middle.x, y: middle.y + 4.0 };
    Shape::Text { at, anchor: Anchor::Middle, size: SMALL, role: Role::Strong, text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, boxes, overlaps, texts};

    fn score(value: u8) -> Score {
        Score::new(value).unwrap()
    }

    fn plot(points: &[(u8, u8)]) -> Drawing {
        let point = |(x, y): &(u8, u8)| ScorePoint { name: format!("{x}/{y}"), x: score(*x), y: score(*y) };
        let mut points: Vec<ScorePoint> = points.iter().map(point).collect();
        points.sort_by_key(|point| rank(point.x, point.y));
        score_plot(ScorePlot {
            x_label: "Likelihood",
            y_label: "Impact",
            points: &points,
            middle_from: 12,
            high_from: 15,
            summary: String::new(),
        })
    }

    fn dots(drawing: &Drawing) -> Vec<Shape> {
        let things = drawing.shapes.iter().filter_map(|shape| match shape {
            Shape::Group { shapes, .. } => shapes.first().cloned(),
            _ => None,
        });
        things.collect()
    }

    #[test]
    fn without_points_there_is_the_grid_with_its_scales() {
        let drawing = plot(&[]);
        assert!(dots(&drawing).is_empty());
        assert_eq!(texts(&drawing).len(), 12);
        assert_inside(&drawing);
    }

    #[test]
    fn the_fields_at_stake_are_those_from_the_least_products_on() {
        let drawing = plot(&[]);
        let count = |wanted: Role| {
            let is = |shape: &&Shape| matches!(shape, Shape::Rect { role, .. } if *role == wanted);
            drawing.shapes.iter().filter(is).count()
        };
        assert_eq!((count(Role::Low), count(Role::Middle), count(Role::High)), (17, 2, 6));
        let last = |wanted: Role| {
            drawing.shapes.iter().rev().find_map(|shape| match shape {
                Shape::Rect { from, role, .. } if *role == wanted => Some(*from),
                _ => None,
            })
        };
        assert_eq!(last(Role::High), Some(Point { x: LEFT + 4.0 * CELL, y: TOP }));
    }

    #[test]
    fn points_are_numbered_from_the_highest_product_and_stand_in_their_cells() {
        let drawing = plot(&[(1, 1), (5, 4), (4, 5), (2, 5)]);
        let expected = [("1", 4, 5), ("2", 5, 4), ("3", 2, 5), ("4", 1, 1)];
        for (number, x, y) in expected {
            let text = drawing.shapes.iter().find_map(|shape| match shape {
                Shape::Group { name, shapes }
                    if texts(&Drawing { shapes: shapes.clone(), ..plot(&[]) }) == [number] =>
                {
                    Some((name.clone(), boxes(shapes)))
                }
                _ => None,
            });
            let (name, found) = text.unwrap();
            assert_eq!(name, format!("{x}/{y}"));
            let corner = corner(x, y);
            for [left, top, right, bottom] in found {
                assert!(left >= corner.x && right <= corner.x + CELL - GAP, "{number}");
                assert!(top >= corner.y && bottom <= corner.y + CELL - GAP, "{number}");
            }
        }
    }

    #[test]
    fn points_of_one_cell_never_overlap_and_forty_are_one_mark() {
        for count in [2, 3, 9, 10, 40, 1200] {
            let drawing = plot(&vec![(3, 3); count]);
            let dots = dots(&drawing);
            assert_eq!(dots.len(), if count > 9 { 1 } else { count });
            assert!(!overlaps(&dots), "{count}");
            assert_inside(&drawing);
        }
        let mut mixed = vec![(3, 4); 40];
        mixed.extend([(4, 3), (5, 5)]);
        let said = texts(&plot(&mixed));
        assert!(["1", "2–41", "42"].iter().all(|text| said.iter().any(|other| other == text)), "{said:?}");
    }

    #[test]
    fn every_cell_full_still_has_no_two_points_on_one_place() {
        let all: Vec<(u8, u8)> = cells().flat_map(|cell| vec![cell; 9]).collect();
        let drawing = plot(&all);
        assert_eq!(dots(&drawing).len(), 225);
        assert!(!overlaps(&dots(&drawing)));
        assert_inside(&drawing);
    }
}
