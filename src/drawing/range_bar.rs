//! Two ranges on one scale, one above the other, and what they have in common. To the right it is better for the first.

use crate::drawing::{Anchor, Drawing, Point, Role, Shape, fit, width_of};
use crate::i18n::Formats;

/// What is drawn.
#[derive(Debug)]
pub struct RangeBar<'a> {
    /// The range above.
    pub ours: Range<'a>,
    /// The range below; none while nothing is known of it.
    pub theirs: Option<Range<'a>>,
    /// A figure within the range above that is marked.
    pub target: Option<f64>,
    /// Whether lower figures stand to the right.
    pub falling: bool,
    /// What the direction to the right is called.
    pub direction: &'a str,
    /// What the drawing shows, in words.
    pub summary: String,
}

/// A range from the figure that somebody likes best to the last one they accept.
#[derive(Clone, Copy, Debug)]
pub struct Range<'a> {
    /// Whose it is.
    pub name: &'a str,
    /// The best figure; where there is none, the range goes to the edge.
    pub best: Option<f64>,
    /// The last figure.
    pub last: f64,
}

const WIDTH: f64 = 330.0;
/// What the names take on the left, and what is free at both ends of the scale.
const NAMES: f64 = 46.0;
const EDGE: f64 = 10.0;
const LEFT: f64 = NAMES + EDGE;
const SCALE: f64 = WIDTH - LEFT - EDGE;
const BAR: f64 = 16.0;
/// The base lines and tops, from above.
const DIRECTION: f64 = 12.0;
const OUR_FIGURES: f64 = 31.0;
const OUR_BAR: f64 = 38.0;
const THEIR_BAR: f64 = OUR_BAR + BAR + 10.0;
const THEIR_FIGURES: f64 = THEIR_BAR + BAR + 15.0;
const HEIGHT: f64 = THEIR_FIGURES + 5.0;
const SMALL: f64 = 12.0;
const SIZE: f64 = 13.0;
const GAP: f64 = 8.0;
/// The most of the scale that one figure takes.
const FIGURE: f64 = SCALE / 3.0 - GAP;

/// Draws both ranges. Where they overlap, ground joins them and lines bound it; where they do not meet,
/// nothing is.
pub fn range_bar(bar: &RangeBar, formats: &dyn Formats) -> Drawing {
    let scale = Scale::of(bar);
    let direction = format!("{} →", bar.direction);
    let mut shapes = vec![text(WIDTH, DIRECTION, Anchor::End, SMALL, Role::Quiet, fit(&direction, SMALL, WIDTH))];
    shapes.extend(common(bar, &scale));
    let mut figures = vec![bar.ours.last];
    figures.extend(bar.ours.best);
    row(&bar.ours, OUR_BAR, WIDTH - EDGE, Role::Own, &scale, &mut shapes);
    if let Some(target) = bar.target {
        let (x, y) = (scale.at(target), OUR_BAR + BAR);
        let corner = |x: f64| Point { x, y: OUR_BAR };
        shapes
            .push(Shape::Polygon { corners: vec![Point { x, y }, corner(x - 5.0), corner(x + 5.0)], role: Role::Mark });
        figures.push(target);
    }
    say(&figures, OUR_FIGURES, &scale, formats, &mut shapes);
    if let Some(theirs) = &bar.theirs {
        row(theirs, THEIR_BAR, LEFT, Role::Dot, &scale, &mut shapes);
        let figures: Vec<f64> = [Some(theirs.last), theirs.best].into_iter().flatten().collect();
        say(&figures, THEIR_FIGURES, &scale, formats, &mut shapes);
    }
    Drawing { width: WIDTH, height: HEIGHT, shapes, summary: bar.summary.clone() }
}

/// Where figures stand.
struct Scale {
    least: f64,
    span: f64,
    falling: bool,
}

impl Scale {
    fn of(bar: &RangeBar) -> Self {
        let theirs = bar.theirs.iter().flat_map(|range| [Some(range.last), range.best]);
        let all = [Some(bar.ours.last), bar.ours.best, bar.target].into_iter().chain(theirs).flatten();
        let (least, most) =
            all.fold((f64::MAX, f64::MIN), |(least, most), figure| (least.min(figure), most.max(figure)));
        Self { least, span: most - least, falling: bar.falling }
    }

    /// The place of a figure; the middle where all are the same.
    fn at(&self, figure: f64) -> f64 {
        let share = if self.span > 0.0 { (figure - self.least) / self.span } else { 0.5 };
        LEFT + SCALE * if self.falling { 1.0 - share } else { share }
    }
}

fn row(range: &Range, top: f64, open: f64, role: Role, scale: &Scale, shapes: &mut Vec<Shape>) {
    let [one, other] = [scale.at(range.last), range.best.map_or(open, |best| scale.at(best))];
    let (x, width) = (one.min(other), (one - other).abs().max(2.0));
    shapes.push(text(0.0, top + SIZE, Anchor::Start, SIZE, Role::Strong, fit(range.name, SIZE * 1.08, NAMES)));
    shapes.push(Shape::Rect { from: Point { x: x.min(WIDTH - width), y: top }, width, height: BAR, corner: 3.0, role });
}

/// The ground that both ranges have in common.
fn common(bar: &RangeBar, scale: &Scale) -> Vec<Shape> {
    let Some(theirs) = &bar.theirs else { return Vec::new() };
    let (from, to) = (scale.at(bar.ours.last), scale.at(theirs.last));
    if from > to {
        return Vec::new();
    }
    let (top, bottom) = (OUR_BAR - 3.0, THEIR_BAR + BAR + 3.0);
    let line = |x: f64| Shape::Line { from: Point { x, y: top }, to: Point { x, y: bottom }, role: Role::Axis };
    let width = to - from;
    let ground =
        Shape::Rect { from: Point { x: from, y: top }, width, height: bottom - top, corner: 0.0, role: Role::Helpful };
    vec![ground, line(from), line(to)]
}

/// Figures at their places, moved apart where they would lie on one another.
fn say(figures: &[f64], y: f64, scale: &Scale, formats: &dyn Formats, shapes: &mut Vec<Shape>) {
    let mut figures: Vec<f64> = figures.to_vec();
    crate::model::sort_by(&mut figures, |one, other| scale.at(*one).total_cmp(&scale.at(*other)));
    figures.dedup();
    let words: Vec<(f64, String, f64)> = figures
        .iter()
        .map(|figure| {
            let word = fit(&formats.number(*figure), SMALL, FIGURE);
            let width = width_of(&word, SMALL);
            (scale.at(*figure) - width / 2.0, word, width)
        })
        .collect();
    // From the left each begins behind the one before, then from the right each ends ahead of the next.
    let mut free = NAMES;
    let mut lefts: Vec<f64> = Vec::new();
    for (left, _, width) in &words {
        lefts.push(left.max(free));
        free = left.max(free) + width + GAP;
    }
    let mut end = WIDTH;
    for (left, (_, _, width)) in lefts.iter_mut().zip(&words).rev() {
        *left = left.min(end - width);
        end = *left - GAP;
    }
    let said = lefts.into_iter().zip(words);
    shapes.extend(said.map(|(left, (_, word, _))| text(left, y, Anchor::Start, SMALL, Role::Label, word)));
}

const fn text(x: f64, y: f64, anchor: Anchor, size: f64, role: Role, text: String) -> Shape {
    Shape::Text { at: Point { x, y }, anchor, size, role, text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, overlaps, texts};
    use crate::i18n::{Locale, PlainFormats};

    fn bar(
        ours: (Option<f64>, f64),
        theirs: Option<(Option<f64>, f64)>,
        target: Option<f64>,
        falling: bool,
    ) -> Drawing {
        let range = |name: &'static str, (best, last)| Range { name, best, last };
        let theirs = theirs.map(|theirs| range("They", theirs));
        let bar = RangeBar {
            ours: range("We", ours),
            theirs,
            target,
            falling,
            direction: "Better for us",
            summary: "Bar".to_owned(),
        };
        range_bar(&bar, &PlainFormats(Locale::En))
    }

    /// Left and right edge of the box of a role.
    fn spans(drawing: &Drawing, wanted: Role) -> Option<(f64, f64)> {
        drawing.shapes.iter().find_map(|shape| match shape {
            Shape::Rect { from, width, role, .. } if *role == wanted => Some((from.x, from.x + width)),
            _ => None,
        })
    }

    fn near(one: Option<(f64, f64)>, other: (f64, f64)) -> bool {
        one.is_some_and(|one| (one.0 - other.0).abs() < 1e-6 && (one.1 - other.1).abs() < 1e-6)
    }

    #[test]
    fn what_both_accept_lies_between_the_last_figures_with_better_to_the_right() {
        // From 18 to 24, so a sixth of the scale for each.
        let drawing = bar((Some(24.0), 19.0), Some((Some(18.0), 23.0)), Some(22.0), false);
        let sixth = SCALE / 6.0;
        assert!(near(spans(&drawing, Role::Own), (LEFT + sixth, LEFT + SCALE)));
        assert!(near(spans(&drawing, Role::Dot), (LEFT, LEFT + 5.0 * sixth)));
        assert!(near(spans(&drawing, Role::Helpful), (LEFT + sixth, LEFT + 5.0 * sixth)));
        assert_eq!(texts(&drawing), ["Better for us →", "We", "19", "22", "24", "They", "18", "23"]);
        let falling = bar((Some(0.0), 30.0), Some((Some(60.0), 10.0)), None, true);
        assert!(near(spans(&falling, Role::Helpful), (LEFT + SCALE / 2.0, LEFT + SCALE * 5.0 / 6.0)));
        assert_eq!(texts(&falling)[2..4], ["30", "0"]);
    }

    #[test]
    fn where_they_do_not_meet_nothing_is_in_common_and_where_they_touch_a_line_is() {
        let apart = bar((Some(24.0), 20.0), Some((Some(10.0), 15.0)), None, false);
        assert_eq!(spans(&apart, Role::Helpful), None);
        assert!(!apart.shapes.iter().any(|shape| matches!(shape, Shape::Line { .. })));
        let touching = bar((Some(24.0), 20.0), Some((Some(10.0), 20.0)), None, false);
        assert!(spans(&touching, Role::Helpful).is_some_and(|(from, to)| (from - to).abs() < 1e-6));
        assert!(touching.shapes.iter().any(|shape| matches!(shape, Shape::Line { .. })));
    }

    #[test]
    fn whatever_the_figures_words_stay_apart_and_all_stays_inside() {
        let figures = [-1e13, -3.0, 0.0, 0.1, 19_000.0, 1e13];
        for last in figures {
            for best in [None, Some(0.0), Some(19_000.123), Some(1e13)] {
                for target in [None, Some(last), Some(0.2)] {
                    for theirs in [None, Some((None, 0.0)), Some((Some(-1e13), last)), Some((best, 1e13))] {
                        for falling in [true, false] {
                            let drawing = bar((best, last), theirs, target, falling);
                            assert_inside(&drawing);
                            let words: Vec<Shape> = drawing
                                .shapes
                                .iter()
                                .filter(|shape| matches!(shape, Shape::Text { .. }))
                                .cloned()
                                .collect();
                            assert!(!overlaps(&words), "{:?}", texts(&drawing));
                        }
                    }
                }
            }
        }
    }
}
