//! Weeks in a row, each with a bar that counts.

use crate::drawing::{Anchor, Drawing, Point, Role, Shape, width_of};

/// One week, or what stands ahead of all.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekBar {
    /// What stands below the bar: what the week is told by.
    pub name: String,
    /// What the bar says to who points at it.
    pub said: String,
    /// How many there are.
    pub count: usize,
    /// Whether it counts what ought not to be there.
    pub is_late: bool,
}

const WIDTH: f64 = 350.0;
const BARS: f64 = 84.0;
/// The number above a bar.
const ABOVE: f64 = 18.0;
/// The name below it, and what all names are.
const BELOW: f64 = 34.0;
const GAP: f64 = 4.0;
const SMALL: f64 = 11.0;
/// The lowest bar that counts something.
const LOWEST: f64 = 4.0;
/// Bold letters are wider.
const BOLD: f64 = 1.08;

/// Draws the weeks from left to right; all bars have one scale. `label` says what stands below them.
pub fn week_strip(weeks: &[WeekBar], label: &str, summary: String) -> Drawing {
    let most = weeks.iter().map(|week| week.count).max().unwrap_or_default().max(1) as f64;
    let step = WIDTH / weeks.len().max(1) as f64;
    let line = ABOVE + BARS;
    let mut shapes = Vec::new();
    for (at, week) in weeks.iter().enumerate() {
        let left = at as f64 * step;
        let height = if week.count > 0 { f64::max(week.count as f64 / most * BARS, LOWEST) } else { 0.0 };
        let middle = left + step / 2.0;
        let text = |y: f64, role: Role, text: String| Shape::Text {
            at: Point { x: middle, y },
            anchor: Anchor::Middle,
            size: SMALL,
            role,
            text,
        };
        let mut bar = vec![text(line + 14.0, Role::Quiet, week.name.clone())];
        if week.count > 0 {
            let role = if week.is_late { Role::Harmful } else { Role::Helpful };
            bar.push(Shape::Rect {
                from: Point { x: left + GAP / 2.0, y: line - height },
                width: step - GAP,
                height,
                corner: 2.0,
                role,
            });
            // A number that is wider than its bar stands in what the bar says alone.
            let number = Some(week.count.to_string()).filter(|number| width_of(number, SMALL * BOLD) <= step);
            bar.extend(number.map(|number| text(line - height - 5.0, Role::Strong, number)));
        }
        shapes.push(Shape::Group { name: week.said.clone(), shapes: bar });
    }
    shapes.push(Shape::Line { from: Point { x: 0.0, y: line }, to: Point { x: WIDTH, y: line }, role: Role::Axis });
    let at = Point { x: f64::max(WIDTH - width_of(label, SMALL), 0.0), y: line + BELOW - 4.0 };
    shapes.push(Shape::Text { at, anchor: Anchor::Start, size: SMALL, role: Role::Quiet, text: label.to_owned() });
    Drawing { width: WIDTH, height: line + BELOW, shapes, summary }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, overlaps, texts};

    fn week(name: &str, count: usize) -> WeekBar {
        WeekBar { name: name.to_owned(), said: format!("Week {name}"), count, is_late: false }
    }

    fn heights(drawing: &Drawing) -> Vec<f64> {
        let inside = drawing.shapes.iter().flat_map(|shape| match shape {
            Shape::Group { shapes, .. } => shapes.as_slice(),
            _ => &[],
        });
        inside.filter_map(|shape| if let Shape::Rect { height, .. } = shape { Some(*height) } else { None }).collect()
    }

    #[test]
    fn bars_have_one_scale_and_a_week_without_anything_has_no_bar_and_no_number() {
        let drawing = week_strip(&[week("52", 8), week("53", 0), week("1", 4)], "Weeks", "Three weeks".to_owned());
        assert_eq!(heights(&drawing), [BARS, BARS / 2.0]);
        assert_eq!(texts(&drawing), ["52", "8", "53", "1", "4", "Weeks"]);
        assert_inside(&drawing);
    }

    #[test]
    fn one_beside_ten_thousand_is_still_seen_and_nothing_lies_on_anything() {
        let mut weeks: Vec<WeekBar> = (1..=13).map(|at| week(&at.to_string(), 1)).collect();
        weeks.insert(0, WeekBar { is_late: true, ..week("late", 10_000) });
        let drawing = week_strip(&weeks, "周次", String::new());
        assert_eq!(heights(&drawing)[1], LOWEST);
        assert!(!texts(&drawing).contains(&"10000".to_owned()), "wider than its bar");
        assert_inside(&drawing);
        let words: Vec<Shape> =
            drawing.shapes.iter().filter(|shape| matches!(shape, Shape::Group { .. })).cloned().collect();
        assert!(!overlaps(&words));
        assert_inside(&week_strip(&[], "", String::new()));
    }
}
