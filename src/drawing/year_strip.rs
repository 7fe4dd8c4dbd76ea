//! A year as a line with months, and numbered points above it where something happens.

use crate::drawing::{Anchor, Drawing, Point, Role, Shape};

/// What is drawn.
#[derive(Debug)]
pub struct YearStrip<'a> {
    /// What happens, in the order of time and of the numbers.
    pub points: &'a [StripPoint],
    /// What the numbers of the months count.
    pub label: &'a str,
    /// What the drawing shows, in words.
    pub summary: String,
}

/// One thing that happens.
#[derive(Clone, Debug, PartialEq)]
pub struct StripPoint {
    /// What it is called.
    pub name: String,
    /// When it is, as a share of the year from 0.0 to 1.0.
    pub at: f64,
}

const WIDTH: f64 = 360.0;
/// Room for the half of a point at both ends.
const EDGE: f64 = 14.0;
const RADIUS: f64 = 10.0;
/// From the middle of one point to that of the next that stands on the same level, and from level to level.
const PITCH: f64 = 2.0 * RADIUS + 2.0;
/// From the line to the middle of the lowest points.
const STEM: f64 = 20.0;
/// Room below the line: the months, and what they count.
const BELOW: f64 = 36.0;
const SMALL: f64 = 11.0;
const LARGE: f64 = 12.0;
const MONTHS: u8 = 12;

/// Draws the strip. Points too near to stand side by side stand above one another, each with a stem to its day.
pub fn year_strip(strip: YearStrip) -> Drawing {
    let levels = levels(strip.points);
    let count = levels.iter().max().map_or(1, |highest| highest + 1);
    let line = RADIUS + STEM + (count as f64 - 1.0) * PITCH + 1.0;
    let mut shapes = Vec::new();
    let upright = |x: f64, from: f64, to: f64| Shape::Line {
        from: Point { x, y: from },
        to: Point { x, y: to },
        role: Role::Axis,
    };
    let middles: Vec<Point> = levels
        .iter()
        .zip(strip.points)
        .map(|(level, point)| Point { x: place(point.at), y: line - STEM - *level as f64 * PITCH })
        .collect();
    shapes.extend(middles.iter().map(|middle| upright(middle.x, middle.y, line)));
    shapes.push(Shape::Line {
        from: Point { x: place(0.0), y: line },
        to: Point { x: place(1.0), y: line },
        role: Role::Axis,
    });
    for month in 0..=MONTHS {
        let x = place(f64::from(month) / f64::from(MONTHS));
        let is_named = month % 3 == 0;
        shapes.push(upright(x, line, line + if is_named { 5.0 } else { 3.0 }));
        if is_named {
            let at = Point { x, y: line + 17.0 };
            shapes.push(text(at, Anchor::Middle, SMALL, Role::Quiet, month.to_string()));
        }
    }
    let below = Point { x: place(0.0), y: line + BELOW - 4.0 };
    shapes.push(text(below, Anchor::Start, SMALL, Role::Quiet, strip.label.to_owned()));
    let numbered = (1..).zip(&middles).zip(strip.points);
    shapes.extend(numbered.map(|((number, middle), point)| dot(number, *middle, &point.name)));
    Drawing { width: WIDTH, height: line + BELOW, shapes, summary: strip.summary }
}

/// The level of each point, 0 above the line: the lowest on which nothing is too near.
fn levels(points: &[StripPoint]) -> Vec<usize> {
    let mut taken: Vec<Vec<f64>> = Vec::new();
    let level_of = |point: &StripPoint| {
        let x = place(point.at);
        let is_free = |level: &Vec<f64>| level.iter().all(|other| (other - x).abs() >= PITCH);
        let level = taken.iter().position(is_free).unwrap_or(taken.len());
        if level == taken.len() {
            taken.push(Vec::new());
        }
        if let Some(row) = taken.get_mut(level) {
            row.push(x);
        }
        level
    };
    points.iter().map(level_of).collect()
}

fn place(at: f64) -> f64 {
    EDGE + at.clamp(0.0, 1.0) * (WIDTH - 2.0 * EDGE)
}

fn dot(number: usize, centre: Point, name: &str) -> Shape {
    let at = Point { x: centre.x, y: centre.y + 4.0 };
    let number = text(at, Anchor::Middle, LARGE, Role::Strong, number.to_string());
    let ground = Shape::Circle { centre, radius: RADIUS, role: Role::Dot };
    Shape::Group { name: name.to_owned(), shapes: vec![ground, number] }
}

const fn text(at: Point, anchor: Anchor, size: f64, role: Role, text: String) -> Shape {
    Shape::Text { at, anchor, size, role, text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, overlaps, texts};

    fn strip(places: &[f64]) -> Drawing {
        let points: Vec<StripPoint> =
            places.iter().map(|at| StripPoint { name: format!("at {at}"), at: *at }).collect();
        year_strip(YearStrip { points: &points, label: "Months", summary: "Year".to_owned() })
    }

    fn dots(drawing: &Drawing) -> Vec<Shape> {
        let grounds = drawing.shapes.iter().filter_map(|shape| match shape {
            Shape::Group { shapes, .. } => shapes.first().cloned(),
            _ => None,
        });
        grounds.collect()
    }

    #[test]
    fn points_stand_at_their_share_of_the_year_with_their_numbers() {
        let drawing = strip(&[0.0, 0.5, 1.0]);
        let across: Vec<f64> = dots(&drawing)
            .iter()
            .map(|dot| if let Shape::Circle { centre, .. } = dot { centre.x } else { f64::NAN })
            .collect();
        assert_eq!(across, [EDGE, WIDTH / 2.0, WIDTH - EDGE]);
        assert_eq!(texts(&drawing), ["0", "3", "6", "9", "12", "Months", "1", "2", "3"]);
        assert_inside(&drawing);
    }

    #[test]
    fn what_is_near_stands_above_and_what_is_far_back_on_the_line() {
        let height = |places: &[f64]| strip(places).height;
        assert_eq!(height(&[0.1, 0.9]), height(&[]));
        assert_eq!(height(&[0.1, 0.11, 0.9]), height(&[]) + PITCH);
        assert_eq!(height(&[0.1, 0.11, 0.12, 0.9, 0.91]), height(&[]) + 2.0 * PITCH);
    }

    #[test]
    fn however_many_there_are_none_lies_on_another_and_all_are_inside() {
        for places in [vec![0.0; 40], (0..60).map(|at| f64::from(at) / 59.0).collect(), vec![-3.0, 0.0, 9.0, f64::MAX]]
        {
            let drawing = strip(&places);
            assert_eq!(dots(&drawing).len(), places.len());
            assert!(!overlaps(&dots(&drawing)));
            assert_inside(&drawing);
        }
    }
}
