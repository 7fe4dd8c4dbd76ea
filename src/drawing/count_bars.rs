//! Bars that count: how often each of several things was so.

use crate::drawing::{Anchor, Drawing, Point, Role, Shape, fit, width_of};

/// One bar.
#[derive(Clone, Debug)]
pub struct CountBar {
    /// What is counted.
    pub name: String,
    /// The number in the words of the reader.
    pub said: String,
    /// The number.
    pub count: f64,
}

const WIDTH: f64 = 400.0;
const BAR: f64 = 12.0;
/// From a row's top to the base line of its words, and to its bar.
const WORDS: f64 = 12.0;
const BAR_TOP: f64 = 17.0;
const ROW: f64 = 40.0;
/// Below a row, which the last one has no use for.
const BELOW: f64 = ROW - BAR_TOP - BAR;
const SIZE: f64 = 12.0;
/// Bold letters are wider.
const BOLD: f64 = 1.08;
const GAP: f64 = 8.0;

/// Draws the bars from above in the order given; all have one scale.
pub fn count_bars(bars: &[CountBar], summary: String) -> Drawing {
    let most = bars.iter().fold(0.0, |most, bar| f64::max(most, bar.count));
    let mut shapes = Vec::new();
    let mut top = 0.0;
    for bar in bars {
        let said = width_of(&bar.said, SIZE * BOLD);
        let text = |x: f64, anchor: Anchor, role: Role, text: String| Shape::Text {
            at: Point { x, y: top + WORDS },
            anchor,
            size: SIZE,
            role,
            text,
        };
        let rect = |width: f64, role: Role| Shape::Rect {
            from: Point { x: 0.0, y: top + BAR_TOP },
            width,
            height: BAR,
            corner: 3.0,
            role,
        };
        shapes.push(text(0.0, Anchor::Start, Role::Label, fit(&bar.name, SIZE, WIDTH - said - GAP)));
        shapes.push(text(WIDTH, Anchor::End, Role::Strong, bar.said.clone()));
        shapes.push(rect(WIDTH, Role::Ground));
        if bar.count > 0.0 {
            shapes.push(rect(bar.count / most * WIDTH, Role::Harmful));
        }
        top += ROW;
    }
    Drawing { width: WIDTH, height: f64::max(top - BELOW, 0.0), shapes, summary }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, boxes, overlaps, texts};

    fn bar(name: &str, count: f64) -> CountBar {
        CountBar { name: name.to_owned(), said: format!("{count}"), count }
    }

    #[test]
    fn bars_have_one_scale_and_nought_has_none() {
        let drawing = count_bars(&[bar("Price", 4.0), bar("Trust", 1.0), bar("Other", 0.0)], "Reasons".to_owned());
        let widths: Vec<f64> = drawing
            .shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Rect { width, role: Role::Harmful, .. } => Some(*width),
                _ => None,
            })
            .collect();
        assert_eq!(widths, [WIDTH, WIDTH / 4.0]);
        assert_eq!(texts(&drawing), ["Price", "4", "Trust", "1", "Other", "0"]);
        assert!((drawing.height - (2.0 * ROW + BAR_TOP + BAR)).abs() < 1e-9);
        assert_inside(&drawing);
    }

    #[test]
    fn long_names_leave_room_for_their_numbers() {
        let long = "The decider was never reached although everybody had promised to bring him along in time";
        for name in [long, "一直没有见到能拍板的人，虽然大家都说会把他请来参加下一次的沟通"]
        {
            let drawing = count_bars(&[bar(name, 1e15), bar("", 2.0)], String::new());
            assert_inside(&drawing);
            let words: Vec<Shape> =
                drawing.shapes.iter().filter(|shape| matches!(shape, Shape::Text { .. })).cloned().collect();
            assert!(!overlaps(&words), "{:?}", boxes(&words));
        }
        assert!(count_bars(&[], String::new()).height.abs() < 1e-9);
    }
}
