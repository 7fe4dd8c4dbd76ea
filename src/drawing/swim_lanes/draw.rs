//! The shapes of one band.

use crate::drawing::swim_lanes::layout::{Column, LEAST_COLUMNS, NAMES};
use crate::drawing::swim_lanes::{LaneBand, LaneStep, Sign, SwimLanes};
use crate::drawing::{Anchor, Drawing, Point, Role, Shape, fit, width_of, wrap};

/// Between a box and the border of its column: on the left there is room for an arrow.
const LEFT: f64 = 16.0;
const RIGHT: f64 = 8.0;
/// How far ahead of a box its arrow turns.
const TURN: f64 = 10.0;
const ARROW: f64 = 6.0;
/// Between cells, and between boxes below each other.
const SEAM: f64 = 3.0;
const GAP: f64 = 9.0;
/// Inside a box, and between a box and the border of its lane.
const PAD: f64 = 7.0;
const SIZE: f64 = 11.0;
const LINE: f64 = 13.5;
const LARGE: f64 = 12.0;
/// The least height of the names of the stages.
const HEAD: f64 = 36.0;
/// The least height of a lane in which nothing stands.
const IDLE: f64 = 24.0;
/// Lines of the name of a stage or lane, with the room between them.
const NAME_LINES: usize = 3;
const NAME_PITCH: f64 = LARGE + 2.5;
const MOST_LINES: usize = 4;
const KEY: f64 = 22.0;
const SIGN: f64 = 10.0;

/// Every step of all stages, each with its lane from above; what has none stands in the last.
pub(super) struct Steps<'a> {
    steps: Vec<(&'a LaneStep, usize)>,
    lanes: Vec<&'a str>,
}

impl<'a> Steps<'a> {
    pub(super) fn of(lanes: &'a SwimLanes) -> Self {
        let known = lanes.lanes.len();
        let lane = |step: &LaneStep| step.lane.filter(|lane| *lane < known).unwrap_or(known);
        let steps: Vec<_> = lanes.stages.iter().flat_map(|stage| &stage.steps).map(|step| (step, lane(step))).collect();
        let loose = steps.iter().any(|(_, lane)| *lane == known).then_some(lanes.unassigned);
        Self { steps, lanes: lanes.lanes.iter().map(String::as_str).chain(loose).collect() }
    }

    fn lane(&self, step: usize) -> usize {
        self.steps.get(step).map_or(0, |(_, lane)| *lane)
    }

    /// Whether another role goes on after a step; where nobody is named there is no hand-over to see.
    fn is_handover(&self, from: usize) -> bool {
        let lane = |at: usize| self.steps.get(at).and_then(|(step, _)| step.lane);
        lane(from).zip(lane(from + 1)).is_some_and(|(one, other)| one != other)
    }
}

/// A box in its place.
#[derive(Clone, Copy)]
struct Place {
    step: usize,
    column: usize,
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

impl Place {
    fn middle(self) -> f64 {
        self.y + self.height / 2.0
    }
}

/// Draws a band; `widest` is the number of columns of the widest.
pub(super) fn band(lanes: &SwimLanes, all: &Steps, columns: &[Column], widest: usize) -> LaneBand {
    let step_width = (lanes.width - NAMES) / widest.max(LEAST_COLUMNS) as f64;
    let width = step_width - LEFT - RIGHT;
    let words = |step: usize| all.steps.get(step).map(|(found, _)| lines(step, found, width)).unwrap_or_default();
    let numbers: Vec<usize> = columns.iter().flat_map(|column| &column.steps).copied().collect();
    let most = numbers.iter().map(|step| words(*step).len()).max().unwrap_or(1);
    let height = PAD + most as f64 * LINE + LINE + PAD;
    let column_at = |column: usize| NAMES + column as f64 * step_width;
    let heads: Vec<_> = heads(lanes, columns)
        .into_iter()
        .map(|(from, to, name)| (column_at(from), column_at(to) - SEAM, name))
        .collect();
    let room = |(x, end, _): &(f64, f64, String)| end - x - 2.0 * PAD;
    let head = heads.iter().map(|head| name_height(&head.2, room(head)) + SEAM).fold(HEAD, f64::max);
    // The lanes from above, each as high as what stands in it and as its name.
    let mut tops = Vec::new();
    let mut bottom = head;
    for (lane, name) in all.lanes.iter().enumerate() {
        let in_lane = |column: &&Column| column.steps.first().is_some_and(|step| all.lane(*step) == lane);
        let rows = columns.iter().filter(in_lane).map(|column| column.steps.len()).max().unwrap_or(0);
        let high = if rows == 0 { IDLE } else { rows as f64 * (height + GAP) - GAP + 2.0 * PAD };
        let high = high.max(name_height(name, NAMES - PAD));
        tops.push((bottom, high));
        bottom += high + SEAM;
    }
    let mut places = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        for (row, step) in column.steps.iter().enumerate() {
            let top = tops.get(all.lane(*step)).map_or(head, |(top, _)| *top);
            let (x, y) = (column_at(at) + LEFT, top + PAD + row as f64 * (height + GAP));
            places.push(Place { step: *step, column: at, x, y, width, height });
        }
    }
    let right = column_at(columns.len());
    let mut shapes = Vec::new();
    for found in &heads {
        let (x, end, name) = found;
        shapes.push(ground(*x, 0.0, end - x, head - SEAM, Role::Lit));
        shapes.extend(block(name, x + PAD, room(found), (0.0, head - SEAM)));
        shapes.extend(tops.iter().map(|(top, high)| ground(*x, *top, end - x, *high, Role::Ground)));
    }
    for (name, (top, high)) in all.lanes.iter().zip(&tops) {
        shapes.extend(block(name, 0.0, NAMES - PAD, (*top, *high)));
    }
    shapes.extend(arrows(all, &places, right));
    shapes
        .extend(places.iter().filter_map(|place| Some(card(*place, all.steps.get(place.step)?.0, words(place.step)))));
    let signs: Vec<Sign> = numbers.iter().filter_map(|step| all.steps.get(*step)?.0.sign).collect();
    if !signs.is_empty() {
        shapes.extend(key(lanes, &signs, bottom));
        bottom += KEY;
    }
    // All bands are as wide, so that words are of one size where they are shown to fit.
    let drawing = Drawing { width: lanes.width, height: bottom, shapes, summary: String::new() };
    LaneBand { drawing, numbers: numbers.into_iter().map(|step| step + 1).collect() }
}

/// The stages of a band: the first column, the one behind the last, and the name.
fn heads(lanes: &SwimLanes, columns: &[Column]) -> Vec<(usize, usize, String)> {
    let mut heads: Vec<(usize, usize, String)> = Vec::new();
    let mut stage = None;
    for (at, column) in columns.iter().enumerate() {
        match heads.last_mut().filter(|_| stage == Some(column.stage)) {
            Some((_, to, _)) => *to = at + 1,
            None => {
                let name = lanes.stages.get(column.stage).map(|stage| stage.name.clone()).unwrap_or_default();
                heads.push((at, at + 1, name));
            }
        }
        stage = Some(column.stage);
    }
    heads
}

/// What a step says, with its number ahead.
fn lines(step: usize, found: &LaneStep, width: f64) -> Vec<String> {
    wrap(&format!("{} {}", step + 1, found.what.trim()), SIZE, width - 2.0 * PAD, MOST_LINES)
}

/// The box of a step.
fn card(place: Place, step: &LaneStep, lines: Vec<String>) -> Shape {
    let Place { x, y, width, height, .. } = place;
    let left = x + PAD;
    let from = Point { x, y };
    let mut shapes = vec![Shape::Rect { from, width, height, corner: 4.0, role: Role::Dot }];
    let number = (place.step + 1).to_string();
    for (at, line) in lines.into_iter().enumerate() {
        let base = y + PAD + SIZE - 1.0 + at as f64 * LINE;
        match line.strip_prefix(&number).filter(|_| at == 0) {
            Some(rest) => {
                let behind = left + width_of(&format!("{number} "), SIZE);
                shapes.push(text(left, base, SIZE, Role::Strong, number.clone()));
                shapes.push(text(behind, base, SIZE, Role::Label, rest.trim_start().to_owned()));
            }
            None => shapes.push(text(left, base, SIZE, Role::Label, line)),
        }
    }
    let (base, room) = (y + height - PAD, width - 2.0 * PAD - SIGN - 4.0);
    shapes.push(text(left, base, SIZE, Role::Quiet, fit(&step.limit, SIZE, room)));
    let corner = Point { x: x + width - PAD - SIGN, y: base - SIGN };
    shapes.extend(step.sign.into_iter().flat_map(|sign| sign_at(sign, corner)));
    shapes.retain(|shape| !matches!(shape, Shape::Text { text, .. } if text.is_empty()));
    Shape::Group { name: step.what.trim().to_owned(), shapes }
}

/// The way from each step to the next, as far as it runs in this band. Where the step before or after stands in another
/// band, an arrow leads to the border or comes from there.
fn arrows(all: &Steps, places: &[Place], right: f64) -> Vec<Shape> {
    let mut shapes = Vec::new();
    if let Some(first) = places.first().filter(|first| first.step > 0) {
        shapes.extend(way(&[(NAMES, first.middle()), (first.x, first.middle())], all.is_handover(first.step - 1)));
    }
    for pair in places.windows(2) {
        let [from, to] = pair else { continue };
        let handover = all.is_handover(from.step);
        if from.column == to.column {
            let x = from.x + from.width / 2.0;
            let (from, to) = (Point { x, y: from.y + from.height }, Point { x, y: to.y });
            shapes.push(Shape::Line { from, to, role: Role::Axis });
        } else {
            let turn = to.x - TURN;
            let end = from.x + from.width;
            shapes.extend(way(
                &[(end, from.middle()), (turn, from.middle()), (turn, to.middle()), (to.x, to.middle())],
                handover,
            ));
        }
    }
    if let Some(last) = places.last().filter(|last| last.step + 1 < all.steps.len()) {
        shapes.extend(way(&[(last.x + last.width, last.middle()), (right, last.middle())], all.is_handover(last.step)));
    }
    shapes
}

/// A line over corners with a head at its end; a hand-over is drawn as what counts.
fn way(corners: &[(f64, f64)], handover: bool) -> Vec<Shape> {
    let role = if handover { Role::Mark } else { Role::Axis };
    let point = |(x, y): (f64, f64)| Point { x, y };
    let lines = corners.iter().zip(corners.iter().skip(1)).filter(|(from, to)| from != to);
    let mut shapes: Vec<Shape> =
        lines.map(|(from, to)| Shape::Line { from: point(*from), to: point(*to), role }).collect();
    if let Some((x, y)) = corners.last().copied() {
        let back = |up: f64| Point { x: x - ARROW, y: y + up };
        shapes.push(Shape::Polygon {
            corners: vec![point((x, y)), back(-ARROW / 1.6), back(ARROW / 1.6)],
            role: Role::Mark,
        });
    }
    shapes
}

/// The signs of a band with their names.
fn key(lanes: &SwimLanes, used: &[Sign], top: f64) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let mut x = NAMES;
    let base = top + KEY - 7.0;
    for (sign, name) in
        [Sign::Reminder, Sign::Automatic].into_iter().zip(lanes.signs).filter(|(sign, _)| used.contains(sign))
    {
        shapes.extend(sign_at(sign, Point { x, y: base - SIGN + 1.0 }));
        let name = fit(name, SIZE, lanes.width / 4.0);
        let width = width_of(&name, SIZE);
        shapes.push(text(x + SIGN + 5.0, base, SIZE, Role::Quiet, name));
        x += SIGN + 5.0 + width + 3.0 * PAD;
    }
    shapes
}

/// A clock for a reminder, a flash for what runs by itself.
fn sign_at(sign: Sign, corner: Point) -> Vec<Shape> {
    let at = |x: f64, y: f64| Point { x: corner.x + x * SIGN, y: corner.y + y * SIGN };
    match sign {
        Sign::Reminder => vec![
            Shape::Circle { centre: at(0.5, 0.5), radius: SIGN / 2.0, role: Role::Dot },
            Shape::Line { from: at(0.5, 0.5), to: at(0.5, 0.2), role: Role::Axis },
            Shape::Line { from: at(0.5, 0.5), to: at(0.72, 0.6), role: Role::Axis },
        ],
        Sign::Automatic => {
            let corners = [(0.6, 0.0), (0.1, 0.6), (0.45, 0.6), (0.35, 1.0), (0.9, 0.4), (0.52, 0.4)];
            vec![Shape::Polygon { corners: corners.map(|(x, y)| at(x, y)).to_vec(), role: Role::Mark }]
        }
    }
}

/// What the lines of a name take.
fn name_height(name: &str, room: f64) -> f64 {
    wrap(name.trim(), LARGE, room, NAME_LINES).len() as f64 * NAME_PITCH + SEAM
}

/// A name in the middle of a height, on as many lines as it takes.
fn block(name: &str, left: f64, room: f64, (top, high): (f64, f64)) -> Vec<Shape> {
    let lines = wrap(name.trim(), LARGE, room, NAME_LINES);
    let first = top + (high - lines.len() as f64 * NAME_PITCH) / 2.0 + LARGE;
    let line = |(at, line): (usize, String)| text(left, first + at as f64 * NAME_PITCH, LARGE, Role::Strong, line);
    lines.into_iter().enumerate().map(line).collect()
}

const fn ground(x: f64, y: f64, width: f64, height: f64, role: Role) -> Shape {
    Shape::Rect { from: Point { x, y }, width, height, corner: 3.0, role }
}

const fn text(x: f64, y: f64, size: f64, role: Role, text: String) -> Shape {
    Shape::Text { at: Point { x, y }, anchor: Anchor::Start, size, role, text }
}
