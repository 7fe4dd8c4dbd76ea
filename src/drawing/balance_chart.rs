//! A chart of what speaks against something and what for it: bars to both sides of a middle line, and a mark where the
//! two come to.

use crate::drawing::{Anchor, Drawing, Point, Role, Shape, fit, width_of};
use crate::i18n::Formats;

/// One row: two sums, and their difference as its mark.
#[derive(Debug)]
pub struct BalanceRow<'a> {
    /// What the row is about.
    pub name: &'a str,
    /// The name and the sum of what harms; drawn to the left.
    pub harmful: (&'a str, u32),
    /// The name and the sum of what helps; drawn to the right.
    pub helpful: (&'a str, u32),
}

const WIDTH: f64 = 400.0;
const CENTRE: f64 = WIDTH / 2.0;
const BAR: f64 = 16.0;
/// From a row's top to its base line of words, to its bar, and to the tip of its mark.
const WORDS: f64 = 13.0;
const BAR_TOP: f64 = 20.0;
const MARK_TOP: f64 = BAR_TOP + BAR + 2.0;
const MARK: f64 = 9.0;
const ROW: f64 = 62.0;
/// Below a row, which the last one has no use for.
const BELOW: f64 = 10.0;
const SIZE: f64 = 12.0;
/// Between words that stand side by side.
const GAP: f64 = 8.0;
/// The most of a line that the name of a row takes.
const NAME: f64 = 120.0;
/// Bold letters are wider.
const BOLD: f64 = 1.08;

/// Draws the chart. All bars have one scale; a sum of nought has no bar.
pub fn balance_chart(rows: &[BalanceRow], formats: &dyn Formats, summary: String) -> Drawing {
    let most = rows.iter().flat_map(|row| [row.harmful.1, row.helpful.1]).fold(1, u32::max);
    let scale = CENTRE / f64::from(most);
    let mut shapes = Vec::new();
    let mut top = 0.0;
    for row in rows {
        words(row, top, formats, &mut shapes);
        bars(row, top, scale, &mut shapes);
        mark(row, top, scale, formats, &mut shapes);
        top += ROW;
    }
    Drawing { width: WIDTH, height: f64::max(top - BELOW, 0.0), shapes, summary }
}

/// The names and sums above the bars.
fn words(row: &BalanceRow, top: f64, formats: &dyn Formats, shapes: &mut Vec<Shape>) {
    let name = fit(row.name, SIZE * BOLD, NAME);
    let room = CENTRE - width_of(&name, SIZE * BOLD) / 2.0 - GAP;
    let side = |(name, sum): (&str, u32)| {
        let sum = format!(" {}", formats.number(f64::from(sum)));
        format!("{}{sum}", fit(name, SIZE, room - width_of(&sum, SIZE)))
    };
    let mut say = |x: f64, anchor: Anchor, role: Role, text: String| {
        shapes.push(Shape::Text { at: Point { x, y: top + WORDS }, anchor, size: SIZE, role, text });
    };
    say(0.0, Anchor::Start, Role::Label, side(row.harmful));
    say(CENTRE, Anchor::Middle, Role::Strong, name);
    say(WIDTH, Anchor::End, Role::Label, side(row.helpful));
}

fn bars(row: &BalanceRow, top: f64, scale: f64, shapes: &mut Vec<Shape>) {
    let y = top + BAR_TOP;
    let mut bar = |x: f64, width: f64, role: Role| {
        if width > 0.0 {
            shapes.push(Shape::Rect { from: Point { x, y }, width, height: BAR, corner: 3.0, role });
        }
    };
    let (left, right) = (f64::from(row.harmful.1) * scale, f64::from(row.helpful.1) * scale);
    bar(0.0, WIDTH, Role::Ground);
    bar(CENTRE - left, left, Role::Harmful);
    bar(CENTRE, right, Role::Helpful);
    let (from, to) = (Point { x: CENTRE, y: y - 2.0 }, Point { x: CENTRE, y: y + BAR + 2.0 });
    shapes.push(Shape::Line { from, to, role: Role::Axis });
}

/// Where the two sums come to: helpful less harmful, with its sign.
fn mark(row: &BalanceRow, top: f64, scale: f64, formats: &dyn Formats, shapes: &mut Vec<Shape>) {
    let difference = f64::from(row.helpful.1) - f64::from(row.harmful.1);
    let half = MARK / 2.0;
    let tip = Point { x: (CENTRE + difference * scale).clamp(half, WIDTH - half), y: top + MARK_TOP };
    let corner = |x: f64| Point { x, y: tip.y + MARK };
    shapes.push(Shape::Polygon { corners: vec![tip, corner(tip.x + half), corner(tip.x - half)], role: Role::Mark });
    // Towards the middle there is always room.
    let (offset, anchor) = if tip.x > CENTRE { (-GAP, Anchor::End) } else { (GAP, Anchor::Start) };
    let at = Point { x: tip.x + offset, y: tip.y + MARK };
    shapes.push(Shape::Text { at, anchor, size: SIZE, role: Role::Strong, text: formats.signed(difference) });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, boxes, overlaps, texts};
    use crate::i18n::{Locale, PlainFormats};

    fn chart(rows: &[BalanceRow]) -> Drawing {
        balance_chart(rows, &PlainFormats(Locale::En), String::new())
    }

    fn inside(weaknesses: u32, strengths: u32) -> BalanceRow<'static> {
        BalanceRow { name: "Inside", harmful: ("Weaknesses", weaknesses), helpful: ("Strengths", strengths) }
    }

    /// Left edge and width of the bar of a role in each row.
    fn bars_of(drawing: &Drawing, wanted: Role) -> Vec<(f64, f64)> {
        let bar = |shape: &Shape| match shape {
            Shape::Rect { from, width, role, .. } if *role == wanted => Some((from.x, *width)),
            _ => None,
        };
        drawing.shapes.iter().filter_map(bar).collect()
    }

    fn tips(drawing: &Drawing) -> Vec<f64> {
        let tip = |shape: &Shape| match shape {
            Shape::Polygon { corners, .. } => corners.first().map(|tip| tip.x),
            _ => None,
        };
        drawing.shapes.iter().filter_map(tip).collect()
    }

    #[test]
    fn bars_have_one_scale_and_the_mark_stands_where_they_come_to() {
        let drawing = chart(&[inside(32, 47), inside(50, 40)]);
        assert_eq!(bars_of(&drawing, Role::Harmful), [(72.0, 128.0), (0.0, 200.0)]);
        assert_eq!(bars_of(&drawing, Role::Helpful), [(200.0, 188.0), (200.0, 160.0)]);
        assert_eq!(tips(&drawing), [260.0, 160.0]);
        let expected =
            ["Weaknesses 32", "Inside", "Strengths 47", "+15", "Weaknesses 50", "Inside", "Strengths 40", "−10"];
        assert_eq!(texts(&drawing), expected);
        assert_inside(&drawing);
    }

    #[test]
    fn nought_has_no_bar_and_no_rows_no_height() {
        let drawing = chart(&[inside(0, 0)]);
        assert!(bars_of(&drawing, Role::Harmful).is_empty() && bars_of(&drawing, Role::Helpful).is_empty());
        assert_eq!((tips(&drawing), texts(&drawing)[3].as_str()), (vec![200.0], "0"));
        assert_inside(&drawing);
        let nothing = chart(&[]);
        assert!(nothing.shapes.is_empty() && nothing.height.abs() < 1e-9);
    }

    #[test]
    fn whatever_it_is_called_and_comes_to_words_stay_apart_and_inside() {
        let long = "Everything that our own company lacks when it is compared with others";
        let chinese = "与其他公司相比我们自己所欠缺的一切东西以及别的";
        for name in ["Inside", "", long, chinese] {
            for side in ["Weaknesses", long, chinese] {
                for (harmful, helpful) in [(0, 0), (1, 0), (0, 1), (999_999, 3), (u32::MAX, u32::MAX), (7, u32::MAX)] {
                    let row = || BalanceRow { name, harmful: (side, harmful), helpful: (side, helpful) };
                    let drawing = chart(&[row(), row()]);
                    assert_inside(&drawing);
                    let words: Vec<Shape> =
                        drawing.shapes.iter().filter(|shape| matches!(shape, Shape::Text { .. })).cloned().collect();
                    assert!(!overlaps(&words), "{:?} {:?}", texts(&drawing), boxes(&words));
                }
            }
        }
        assert!(
            texts(&chart(&[BalanceRow { name: long, harmful: (chinese, 12), helpful: (long, 3) }]))
                .iter()
                .take(3)
                .all(|text| text.contains('…'))
        );
    }
}
