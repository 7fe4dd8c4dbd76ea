//! A funnel: how many there must be in each stage, as bars that narrow from the first contact to the signature.

use crate::drawing::{Anchor, Drawing, Point, Role, Shape, fit, width_of};

/// One stage.
#[derive(Clone, Debug)]
pub struct FunnelRow {
    /// Its name.
    pub name: String,
    /// What is said of it: its number, and that of a week.
    pub said: String,
    /// The number that its bar stands for.
    pub count: f64,
    /// The share of the stage before that gets here; none for the first.
    pub rate: Option<String>,
    /// Whether it is the one to turn to.
    pub marked: bool,
}

const WIDTH: f64 = 350.0;
/// What names and numbers take at the left.
const WORDS: f64 = 140.0;
const FIELD: f64 = WIDTH - WORDS;
const MIDDLE: f64 = WORDS + FIELD / 2.0;
const BAR: f64 = 34.0;
/// From one bar to the next, where the rate stands.
const STEP: f64 = 24.0;
/// The narrowest bar, so that one of a thousand is still seen.
const THIN: f64 = 3.0;
const SIZE: f64 = 12.0;
const SMALL: f64 = 11.0;
const BOLD: f64 = 1.08;
const GAP: f64 = 8.0;
/// The sign at the rate to turn to.
const SIGN: &str = "▲ ";

/// Draws the funnel; the bars have one scale.
pub fn funnel_chart(rows: &[FunnelRow], summary: String) -> Drawing {
    let most = rows.iter().fold(0.0, |most, row| f64::max(most, row.count));
    let width = |row: &FunnelRow| if most > 0.0 { (row.count / most * FIELD).max(THIN) } else { THIN };
    let mut shapes = Vec::new();
    let (mut top, mut above) = (0.0, None::<f64>);
    for row in rows {
        let wide = width(row);
        if let Some(above) = above {
            shapes.extend(neck(top, above, wide, row));
            top += STEP;
        }
        let from = Point { x: MIDDLE - wide / 2.0, y: top };
        shapes.push(Shape::Group {
            name: format!("{}: {}", row.name, row.said),
            shapes: vec![Shape::Rect { from, width: wide, height: BAR, corner: 2.0, role: Role::Own }],
        });
        let room = WORDS - GAP;
        shapes.push(word(0.0, top + 14.0, Anchor::Start, Role::Strong, fit(&row.name, SIZE * BOLD, room)));
        shapes.push(word(0.0, top + 30.0, Anchor::Start, Role::Label, fit(&row.said, SIZE, room)));
        top += BAR;
        above = Some(wide);
    }
    Drawing { width: WIDTH, height: top, shapes, summary }
}

/// What joins a bar to the next, and the rate between them.
fn neck(top: f64, above: f64, below: f64, row: &FunnelRow) -> Vec<Shape> {
    let corner = |wide: f64, side: f64, y: f64| Point { x: MIDDLE + side * wide / 2.0, y };
    let corners = vec![
        corner(above, -1.0, top),
        corner(above, 1.0, top),
        corner(below, 1.0, top + STEP),
        corner(below, -1.0, top + STEP),
    ];
    let mut shapes = vec![Shape::Polygon { corners, role: if row.marked { Role::Lit } else { Role::Ground } }];
    if let Some(rate) = &row.rate {
        let rate = if row.marked { format!("{SIGN}{rate}") } else { rate.clone() };
        // Beside the neck, where no shape lies below it; the words of the stages end well before.
        let rate = fit(&rate, SMALL, WORDS / 2.0);
        let x = WORDS - GAP - width_of(&rate, SMALL);
        let role = if row.marked { Role::Strong } else { Role::Quiet };
        shapes.push(Shape::Text {
            at: Point { x, y: top + 16.0 },
            anchor: Anchor::Start,
            size: SMALL,
            role,
            text: rate,
        });
    }
    shapes
}

const fn word(x: f64, y: f64, anchor: Anchor, role: Role, text: String) -> Shape {
    Shape::Text { at: Point { x, y }, anchor, size: SIZE, role, text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, boxes, overlaps, texts};

    fn row(name: &str, count: f64, rate: Option<&str>) -> FunnelRow {
        FunnelRow {
            name: name.to_owned(),
            said: format!("{count} · 5"),
            count,
            rate: rate.map(str::to_owned),
            marked: rate == Some("30 %"),
        }
    }

    fn bars(drawing: &Drawing) -> Vec<(f64, f64)> {
        let bar = |shape: &Shape| match shape {
            Shape::Group { shapes, .. } => boxes(shapes).first().map(|[left, _, right, _]| (*left, right - left)),
            _ => None,
        };
        drawing.shapes.iter().filter_map(bar).collect()
    }

    #[test]
    fn bars_have_one_scale_and_stand_in_the_middle_with_their_words() {
        let drawing = funnel_chart(
            &[row("Lead", 1_000.0, None), row("Talk", 300.0, Some("30 %")), row("Signed", 1.0, Some("0.3 %"))],
            "Funnel".to_owned(),
        );
        let widths: Vec<f64> = bars(&drawing).iter().map(|(_, width)| *width).collect();
        assert_eq!(widths, [FIELD, FIELD * 0.3, THIN]);
        assert!(bars(&drawing).iter().all(|(left, width)| (left + width / 2.0 - MIDDLE).abs() < 1e-9));
        let expected = ["Lead", "1000 · 5", "▲ 30 %", "Talk", "300 · 5", "0.3 %", "Signed", "1 · 5"];
        assert_eq!(texts(&drawing), expected);
        assert!((drawing.height - (3.0 * BAR + 2.0 * STEP)).abs() < 1e-9);
        assert_inside(&drawing);
    }

    #[test]
    fn nothing_to_count_has_thin_bars_and_no_stages_no_height() {
        assert_eq!(bars(&funnel_chart(&[row("Lead", 0.0, None)], String::new())), [(MIDDLE - THIN / 2.0, THIN)]);
        let nothing = funnel_chart(&[], String::new());
        assert!(nothing.shapes.is_empty() && nothing.height.abs() < 1e-9);
    }

    #[test]
    fn whatever_it_is_called_and_comes_to_words_stay_apart_and_inside() {
        let long = "Owners who have seen the booking page with their own patients and asked for a price";
        let chinese = "看过演示并主动询价的诊所老板以及他们的合伙人";
        for name in ["", long, chinese] {
            for count in [0.0, 1.0, 1e15] {
                for rate in ["30 %", "100.0 % 100.0 % 100.0 %"] {
                    let rows = [row(name, 1e15, None), row(name, count, Some(rate)), row(name, 3.0, Some(rate))];
                    let drawing = funnel_chart(&rows, String::new());
                    assert_inside(&drawing);
                    let words: Vec<Shape> =
                        drawing.shapes.iter().filter(|shape| matches!(shape, Shape::Text { .. })).cloned().collect();
                    assert!(!overlaps(&words), "{:?} {:?}", texts(&drawing), boxes(&words));
                }
            }
        }
    }
}
