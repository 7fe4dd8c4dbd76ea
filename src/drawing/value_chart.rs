//! A figure over time: its values by their days, and the lines that they are read against.

use crate::drawing::{Anchor, Drawing, Point, Role, Shape, fit, width_of};
use crate::model::{Date, sort_by};

/// What is drawn.
pub struct ValueChart<'a> {
    /// The values, the oldest first.
    pub values: &'a [(Date, f64)],
    /// The name of the target and what it is.
    pub target: Option<(&'a str, f64)>,
    /// The name of the line beyond which something is done, and where it is.
    pub alarm: Option<(&'a str, f64)>,
    /// How a value is written.
    pub say: &'a dyn Fn(f64) -> String,
    /// How a day is written.
    pub day: &'a dyn Fn(Date) -> String,
    /// What the chart shows, in words.
    pub summary: String,
}

const WIDTH: f64 = 330.0;
/// What the values are drawn on; to its right stand the names of lines, below it the first and the last day.
const FIELD: f64 = 210.0;
const HEIGHT: f64 = 110.0;
/// Between the edge of the field and the highest and lowest value, so that their dots are whole.
const EDGE: f64 = 10.0;
const BOTTOM: f64 = 18.0;
const RADIUS: f64 = 3.5;
/// With more values than these their dots would run together: the line and the last dot are enough.
const MOST_DOTS: usize = 24;
const SIZE: f64 = 12.0;
const SMALL: f64 = 11.0;
/// From one name of a line to the next.
const LINE: f64 = 15.0;
const GAP: f64 = 8.0;

/// Draws the chart; empty without values. The newest value is said beside it, like the lines.
pub fn value_chart(chart: &ValueChart) -> Drawing {
    let Some(last) = chart.values.last() else {
        return Drawing { width: WIDTH, height: 0.0, shapes: Vec::new(), summary: chart.summary.clone() };
    };
    let scale = Scale::of(chart);
    let mut shapes = vec![Shape::Rect {
        from: Point { x: 0.0, y: 0.0 },
        width: FIELD,
        height: HEIGHT,
        corner: 4.0,
        role: Role::Ground,
    }];
    for ((_, value), role) in [(chart.target, Role::Helpful), (chart.alarm, Role::Harmful)]
        .into_iter()
        .filter_map(|(line, role)| Some((line?, role)))
    {
        let y = scale.y(value);
        shapes.push(Shape::Line { from: Point { x: 0.0, y }, to: Point { x: FIELD, y }, role });
    }
    let places: Vec<Point> =
        chart.values.iter().map(|(day, value)| Point { x: scale.x(*day), y: scale.y(*value) }).collect();
    let pairs = places.iter().zip(places.iter().skip(1));
    shapes.extend(pairs.map(|(from, to)| Shape::Line { from: *from, to: *to, role: Role::Axis }));
    let from = if places.len() > MOST_DOTS { places.len() - 1 } else { 0 };
    let dots = places.iter().zip(chart.values).skip(from);
    shapes.extend(dots.map(|(centre, (day, value))| Shape::Group {
        name: format!("{}: {}", (chart.day)(*day), (chart.say)(*value)),
        shapes: vec![Shape::Circle { centre: *centre, radius: RADIUS, role: Role::Mark }],
    }));
    shapes.extend(names(chart, last.1, &scale));
    shapes.extend(days(chart));
    Drawing { width: WIDTH, height: HEIGHT + BOTTOM, shapes, summary: chart.summary.clone() }
}

/// Where days and values stand.
struct Scale {
    first: Date,
    days: f64,
    least: f64,
    span: f64,
}

impl Scale {
    fn of(chart: &ValueChart) -> Self {
        let days = |place: Option<&(Date, f64)>| place.map_or(Date::MIN, |(day, _)| *day);
        let (first, last) = (days(chart.values.first()), days(chart.values.last()));
        let lines = [chart.target, chart.alarm].into_iter().flatten().map(|(_, value)| value);
        let values = chart.values.iter().map(|(_, value)| *value).chain(lines);
        let (least, most) =
            values.fold((f64::MAX, f64::MIN), |(least, most), value| (least.min(value), most.max(value)));
        Self { first, days: (last - first).whole_days() as f64, least, span: most - least }
    }

    /// The place of a day; the right edge where there is one day alone, as time goes on to the right of it.
    fn x(&self, day: Date) -> f64 {
        let gone = (day - self.first).whole_days() as f64;
        let share = if self.days > 0.0 { (gone / self.days).clamp(0.0, 1.0) } else { 1.0 };
        EDGE + (FIELD - 2.0 * EDGE) * share
    }

    /// The height of a value; the middle where all are the same.
    fn y(&self, value: f64) -> f64 {
        let share = if self.span > 0.0 { (value - self.least) / self.span } else { 0.5 };
        HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * share
    }
}

/// The newest value and the names of the lines, each beside its height, moved apart where they would lie on one another.
fn names(chart: &ValueChart, newest: f64, scale: &Scale) -> Vec<Shape> {
    let left = FIELD + GAP;
    let line = |(name, value): (&str, f64)| {
        let said = (chart.say)(value);
        let room = WIDTH - left - width_of(&said, SIZE) - width_of(" ", SIZE);
        (value, Role::Label, format!("{} {said}", fit(name, SIZE, room)))
    };
    let mut said = vec![(newest, Role::Strong, (chart.say)(newest))];
    said.extend([chart.target, chart.alarm].into_iter().flatten().map(line));
    sort_by(&mut said, |one, other| other.0.total_cmp(&one.0));
    // From the top each begins below the one before, then from the bottom each ends above the next.
    let mut free = SIZE;
    let mut heights: Vec<f64> = Vec::new();
    for (value, ..) in &said {
        let height = (scale.y(*value) + SIZE / 3.0).max(free);
        heights.push(height);
        free = height + LINE;
    }
    let mut floor = HEIGHT - 2.0;
    for height in heights.iter_mut().rev() {
        *height = height.min(floor);
        floor = *height - LINE;
    }
    let word = |((_, role, text), y): ((f64, Role, String), f64)| {
        let size = if role == Role::Strong { SIZE * 1.08 } else { SIZE };
        Shape::Text {
            at: Point { x: left, y },
            anchor: Anchor::Start,
            size: SIZE,
            role,
            text: fit(&text, size, WIDTH - left),
        }
    };
    said.into_iter().zip(heights).map(word).collect()
}

/// The first and the last day; one alone where they are the same.
fn days(chart: &ValueChart) -> Vec<Shape> {
    let mut said: Vec<(Date, f64, Anchor)> = Vec::new();
    said.extend(chart.values.last().map(|(day, _)| (*day, FIELD, Anchor::End)));
    let first = chart.values.first().map(|(day, _)| (*day, 0.0, Anchor::Start));
    said.extend(first.filter(|(first, ..)| chart.values.last().is_some_and(|(last, _)| first != last)));
    let room = FIELD / 2.0 - GAP;
    let word = |(day, x, anchor): (Date, f64, Anchor)| Shape::Text {
        at: Point { x, y: HEIGHT + SIZE + 2.0 },
        anchor,
        size: SMALL,
        role: Role::Quiet,
        text: fit(&(chart.day)(day), SMALL, room),
    };
    said.into_iter().map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, overlaps, texts};

    fn day(after: i64) -> Date {
        Date::from_calendar_date(2026, time::Month::March, 9).unwrap() + time::Duration::days(after)
    }

    fn chart(values: &[(i64, f64)], target: Option<f64>, alarm: Option<f64>) -> Drawing {
        let values: Vec<(Date, f64)> = values.iter().map(|(after, value)| (day(*after), *value)).collect();
        value_chart(&ValueChart {
            values: &values,
            target: target.map(|value| ("Target", value)),
            alarm: alarm.map(|value| ("Act below or above", value)),
            say: &|value| value.to_string(),
            day: &|day| day.to_string(),
            summary: "Chart".to_owned(),
        })
    }

    fn dots(drawing: &Drawing) -> Vec<Point> {
        let dot = |shape: &Shape| match shape {
            Shape::Group { shapes, .. } => match shapes.first() {
                Some(Shape::Circle { centre, .. }) => Some(*centre),
                _ => None,
            },
            _ => None,
        };
        drawing.shapes.iter().filter_map(dot).collect()
    }

    fn height_of(drawing: &Drawing, wanted: Role) -> Option<f64> {
        drawing.shapes.iter().find_map(|shape| match shape {
            Shape::Line { from, role, .. } if *role == wanted => Some(from.y),
            _ => None,
        })
    }

    fn words(drawing: &Drawing) -> Vec<Shape> {
        drawing.shapes.iter().filter(|shape| matches!(shape, Shape::Text { .. })).cloned().collect()
    }

    #[test]
    fn values_stand_by_their_days_and_lines_at_their_heights() {
        let drawing = chart(&[(0, 4.0), (7, 3.0), (14, 5.0), (28, 5.0)], Some(7.0), Some(5.0));
        let dots = dots(&drawing);
        let across: Vec<f64> = dots.iter().map(|dot| (dot.x - EDGE) / (FIELD - 2.0 * EDGE)).collect();
        assert_eq!(across, [0.0, 0.25, 0.5, 1.0]);
        let quarter = (HEIGHT - 2.0 * EDGE) / 4.0;
        let heights: Vec<f64> = dots.iter().map(|dot| (HEIGHT - EDGE - dot.y) / quarter).collect();
        assert_eq!(heights, [1.0, 0.0, 2.0, 2.0]);
        assert_eq!(
            (height_of(&drawing, Role::Helpful), height_of(&drawing, Role::Harmful)),
            (Some(EDGE), Some(dots[3].y))
        );
        assert_eq!(texts(&drawing), ["Target 7", "5", "Act below or… 5", "2026-04-06", "2026-03-09"]);
        assert_inside(&drawing);
    }

    #[test]
    fn one_value_stands_at_the_right_with_its_day_alone() {
        let drawing = chart(&[(3, 58.0)], None, None);
        assert_eq!(dots(&drawing), [Point { x: FIELD - EDGE, y: HEIGHT / 2.0 }]);
        assert_eq!(texts(&drawing), ["58", "2026-03-12"]);
        assert!(!drawing.shapes.iter().any(|shape| matches!(shape, Shape::Line { .. })));
    }

    #[test]
    fn without_values_there_is_nothing() {
        let drawing = chart(&[], Some(7.0), None);
        assert!(drawing.shapes.is_empty() && drawing.height.abs() < 1e-9);
    }

    #[test]
    fn of_many_values_the_line_and_the_last_dot_are_left() {
        let values: Vec<(i64, f64)> = (0..365).map(|at| (at, at as f64 * 0.5)).collect();
        let drawing = chart(&values, Some(10.0), None);
        assert_eq!(dots(&drawing).len(), 1);
        let lines = drawing.shapes.iter().filter(|shape| matches!(shape, Shape::Line { role: Role::Axis, .. })).count();
        assert_eq!(lines, 364);
        assert_eq!(dots(&chart(&values[..MOST_DOTS], None, None)).len(), MOST_DOTS);
    }

    #[test]
    fn whatever_the_figures_names_stay_apart_and_all_stays_inside() {
        let figures = [-1e13, -0.5, 0.0, 5.0, 12_345.678, 1e13];
        for value in figures {
            for target in [None, Some(value), Some(0.0), Some(1e13)] {
                for alarm in [None, Some(value), Some(-3.0)] {
                    for values in
                        [vec![(0, value)], vec![(0, value), (1, 0.0), (400, value)], vec![(5, value), (5, 9.0)]]
                    {
                        let drawing = chart(&values, target, alarm);
                        assert_inside(&drawing);
                        assert!(!overlaps(&words(&drawing)), "{:?}", texts(&drawing));
                    }
                }
            }
        }
    }
}
