//! A heat map: the fields of two scales, and numbered things in them, as they are and as they will be.

use crate::drawing::cluster::{MOST, RADIUS, beside};
use crate::drawing::{Anchor, Drawing, Point, Role, Shape, fit, wrap};

/// What is mapped.
#[derive(Debug)]
pub struct HeatMap<'a> {
    /// The scale from left to right.
    pub across: HeatScale<'a>,
    /// The scale from the bottom up.
    pub up: HeatScale<'a>,
    /// The fields, the lowest row first, each row from left to right.
    pub fields: &'a [Vec<HeatField<'a>>],
    /// The things in the order in which they are drawn.
    pub marks: &'a [HeatMark],
    /// What the map shows, in words.
    pub summary: String,
}

/// A scale.
#[derive(Clone, Copy, Debug)]
pub struct HeatScale<'a> {
    /// What it measures.
    pub name: &'a str,
    /// The words of its levels from the lowest.
    pub levels: &'a [String],
}

/// A field.
#[derive(Clone, Copy, Debug)]
pub struct HeatField<'a> {
    /// How much is at stake in it.
    pub role: Role,
    /// The same in a word.
    pub word: &'a str,
    /// Whether more is at stake than is carried: a line runs between such fields and the others.
    pub above: bool,
}

/// A thing. Places are column and row, counted from nought, from the left and from below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeatMark {
    /// The number that is drawn.
    pub number: usize,
    /// What it is called.
    pub name: String,
    /// Where it stands.
    pub now: Option<(usize, usize)>,
    /// Where it will stand.
    pub then: Option<(usize, usize)>,
}

const SIDE: f64 = 84.0;
const SEAM: f64 = 2.0;
const NAMES: f64 = 78.0;
const TOP: f64 = 20.0;
const BOTTOM: f64 = 56.0;
/// What the word of a field takes at its foot.
const WORD: f64 = 15.0;
const SMALL: f64 = 11.0;
const LARGE: f64 = 12.0;
const HEAD: f64 = 6.0;

/// Where a sign stands, and which it is.
struct Sign {
    at: (usize, usize),
    mark: usize,
    is_now: bool,
}

/// Draws the map. A circle is where a thing stands, a square where it will, and an arrow leads from one to the other. What
/// does not fit into a field is counted there.
pub fn heat_map(map: &HeatMap) -> Drawing {
    let (columns, rows) = (map.across.levels.len(), map.up.levels.len());
    let (width, height) = (NAMES + columns as f64 * SIDE, TOP + rows as f64 * SIDE + BOTTOM);
    let corner = |(column, row): (usize, usize)| Point {
        x: NAMES + column as f64 * SIDE,
        y: TOP + (rows as f64 - 1.0 - row as f64) * SIDE,
    };
    let mut shapes = Vec::new();
    for (row, fields) in map.fields.iter().enumerate() {
        shapes.extend(fields.iter().enumerate().flat_map(|(column, field)| ground(corner((column, row)), field)));
    }
    shapes.extend(line(map, corner));
    for (row, name) in map.up.levels.iter().enumerate() {
        shapes.extend(level(
            name,
            row,
            Point { x: 0.0, y: corner((0, row)).y + SIDE / 2.0 },
            Anchor::Start,
            NAMES - 8.0,
        ));
    }
    let foot = TOP + rows as f64 * SIDE;
    for (column, name) in map.across.levels.iter().enumerate() {
        let middle = Point { x: corner((column, 0)).x + (SIDE - SEAM) / 2.0, y: foot + 16.0 };
        shapes.extend(level(name, column, middle, Anchor::Middle, SIDE - 6.0));
    }
    let (up, across) = (format!("↑ {}", map.up.name), format!("{} →", map.across.name));
    shapes.push(text(Point { x: 0.0, y: 13.0 }, Anchor::Start, LARGE, Role::Strong, fit(&up, LARGE, width)));
    let end = Point { x: width - SEAM, y: height - 6.0 };
    shapes.push(text(end, Anchor::End, LARGE, Role::Strong, fit(&across, LARGE, width)));
    let (placed, left_over) = signs(map, corner);
    shapes.extend(map.marks.iter().enumerate().flat_map(|(mark, _)| arrow(mark, &placed)));
    shapes.extend(placed.iter().filter_map(|(sign, at)| Some(drawn(map.marks.get(sign.mark)?, sign.is_now, *at))));
    shapes.extend(left_over);
    Drawing { width, height, shapes, summary: map.summary.clone() }
}

fn ground(corner: Point, field: &HeatField) -> [Shape; 2] {
    let side = SIDE - SEAM;
    let at = Point { x: corner.x + side / 2.0, y: corner.y + side - 5.0 };
    let word = fit(field.word, SMALL, side - 4.0);
    [
        Shape::Rect { from: corner, width: side, height: side, corner: 4.0, role: field.role },
        text(at, Anchor::Middle, SMALL, Role::Label, word),
    ]
}

/// The line between what is carried and what is not, along the seams of the fields.
fn line(map: &HeatMap, corner: impl Fn((usize, usize)) -> Point) -> Vec<Shape> {
    let above =
        |(column, row): (usize, usize)| map.fields.get(row).and_then(|row| row.get(column)).map(|field| field.above);
    let mut lines = Vec::new();
    for (row, fields) in map.fields.iter().enumerate() {
        for (column, field) in fields.iter().enumerate() {
            let Point { x, y } = corner((column, row));
            let (left, right, top, bottom) =
                (x - SEAM / 2.0, x + SIDE - SEAM / 2.0, y - SEAM / 2.0, y + SIDE - SEAM / 2.0);
            let mut draw = |from: (f64, f64), to: (f64, f64)| {
                let point = |(x, y): (f64, f64)| Point { x, y };
                lines.push(Shape::Line { from: point(from), to: point(to), role: Role::Mark });
            };
            if above((column + 1, row)).is_some_and(|other| other != field.above) {
                draw((right, top), (right, bottom));
            }
            if above((column, row + 1)).is_some_and(|other| other != field.above) {
                draw((left, top), (right, top));
            }
        }
    }
    lines
}

/// The number and the word of a level.
fn level(name: &str, level: usize, middle: Point, anchor: Anchor, room: f64) -> Vec<Shape> {
    let lines = wrap(&format!("{} {}", level + 1, name.trim()), SMALL, room, 2);
    let pitch = SMALL + 3.0;
    // In a column the first line keeps its place, in a row the lines stand around the middle.
    let first =
        if anchor == Anchor::Start { middle.y - (lines.len() as f64 - 1.0) / 2.0 * pitch + 4.0 } else { middle.y };
    let line = |(at, line)| text(Point { x: middle.x, y: first + at as f64 * pitch }, anchor, SMALL, Role::Label, line);
    lines.into_iter().enumerate().map(line).collect()
}

/// The places of all signs, and what counts those that did not fit.
fn signs(map: &HeatMap, corner: impl Fn((usize, usize)) -> Point) -> (Vec<(Sign, Point)>, Vec<Shape>) {
    let mut signs = Vec::new();
    for (mark, found) in map.marks.iter().enumerate() {
        signs.extend(found.now.map(|at| Sign { at, mark, is_now: true }));
        signs.extend(found.then.filter(|at| found.now != Some(*at)).map(|at| Sign { at, mark, is_now: false }));
    }
    let (mut placed, mut left_over) = (Vec::new(), Vec::new());
    for row in 0..map.up.levels.len() {
        for column in 0..map.across.levels.len() {
            let (here, others): (Vec<Sign>, Vec<Sign>) = signs.into_iter().partition(|sign| sign.at == (column, row));
            signs = others;
            let of = here.len().min(MOST);
            let shown = if here.len() > MOST { MOST - 1 } else { here.len() };
            let side = SIDE - SEAM;
            let Point { x, y } = corner((column, row));
            let middle = Point { x: x + side / 2.0, y: y + (side - WORD) / 2.0 + 1.0 };
            let more = here.len() - shown;
            if more > 0 {
                let Point { x, y } = beside(middle, shown, of);
                let at = Point { x, y: y + 4.0 };
                left_over.push(text(at, Anchor::Middle, SMALL, Role::Strong, fit(&format!("+{more}"), SMALL, 22.0)));
            }
            let place = |(place, sign)| (sign, beside(middle, place, of));
            placed.extend(here.into_iter().take(shown).enumerate().map(place));
        }
    }
    (placed, left_over)
}

fn drawn(mark: &HeatMark, is_now: bool, centre: Point) -> Shape {
    let ground = if is_now {
        Shape::Circle { centre, radius: RADIUS, role: Role::Dot }
    } else {
        let from = Point { x: centre.x - RADIUS + 0.5, y: centre.y - RADIUS + 0.5 };
        let side = 2.0 * RADIUS - 1.0;
        Shape::Rect { from, width: side, height: side, corner: 3.0, role: Role::Dot }
    };
    let at = Point { x: centre.x, y: centre.y + 4.0 };
    let number = text(at, Anchor::Middle, SMALL, Role::Strong, fit(&mark.number.to_string(), SMALL, 2.0 * RADIUS));
    Shape::Group { name: mark.name.clone(), shapes: vec![ground, number] }
}

/// The way of a thing, from the edge of one sign to that of the other.
fn arrow(mark: usize, placed: &[(Sign, Point)]) -> Vec<Shape> {
    let find =
        |is_now: bool| placed.iter().find(|(sign, _)| sign.mark == mark && sign.is_now == is_now).map(|(_, at)| *at);
    let Some((now, then)) = find(true).zip(find(false)) else { return Vec::new() };
    let (across, down) = (then.x - now.x, then.y - now.y);
    let length = across.hypot(down).max(f64::EPSILON);
    let (across, down) = (across / length, down / length);
    let along = |from: Point, by: f64| Point { x: from.x + across * by, y: from.y + down * by };
    let tip = along(then, -RADIUS - 3.0);
    let back = along(tip, -HEAD);
    let beside = |by: f64| Point { x: back.x - down * by, y: back.y + across * by };
    vec![
        Shape::Line { from: along(now, RADIUS), to: back, role: Role::Axis },
        Shape::Polygon { corners: vec![tip, beside(HEAD / 1.6), beside(-HEAD / 1.6)], role: Role::Mark },
    ]
}

const fn text(at: Point, anchor: Anchor, size: f64, role: Role, text: String) -> Shape {
    Shape::Text { at, anchor, size, role, text }
}

#[cfg(test)]
mod tests;
