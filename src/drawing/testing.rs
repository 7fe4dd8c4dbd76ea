//! What tests ask of drawings.

use crate::drawing::{Anchor, Drawing, Shape, width_of};

/// Every text in a drawing, in the order of the shapes; not the names of groups.
pub(crate) fn texts(drawing: &Drawing) -> Vec<String> {
    flat(&drawing.shapes)
        .into_iter()
        .filter_map(|shape| match shape {
            Shape::Text { text, .. } => Some(text.clone()),
            _ => None,
        })
        .collect()
}

/// Left, top, right and bottom of each shape.
pub(crate) fn boxes(shapes: &[Shape]) -> Vec<[f64; 4]> {
    flat(shapes).into_iter().map(bounds).collect()
}

/// Fails where a shape reaches out of its drawing.
pub(crate) fn assert_inside(drawing: &Drawing) {
    for shape in flat(&drawing.shapes) {
        let [left, top, right, bottom] = bounds(shape);
        let inside = left >= -0.01 && top >= -0.01 && right <= drawing.width + 0.01 && bottom <= drawing.height + 0.01;
        assert!(inside, "{shape:?} in {} × {}", drawing.width, drawing.height);
    }
}

/// Whether two of the shapes lie on one another.
pub(crate) fn overlaps(shapes: &[Shape]) -> bool {
    let boxes = boxes(shapes);
    boxes.iter().enumerate().any(|(index, one)| {
        boxes.iter().skip(index + 1).any(|other| {
            one[0] < other[2] - 0.01 && other[0] < one[2] - 0.01 && one[1] < other[3] - 0.01 && other[1] < one[3] - 0.01
        })
    })
}

fn flat(shapes: &[Shape]) -> Vec<&Shape> {
    fn within(shape: &Shape) -> Vec<&Shape> {
        match shape {
            Shape::Group { shapes, .. } => flat(shapes),
            shape => vec![shape],
        }
    }
    shapes.iter().flat_map(within).collect()
}

fn bounds(shape: &Shape) -> [f64; 4] {
    match shape {
        Shape::Rect { from, width, height, .. } => [from.x, from.y, from.x + width, from.y + height],
        Shape::Circle { centre, radius, .. } => {
            [centre.x - radius, centre.y - radius, centre.x + radius, centre.y + radius]
        }
        Shape::Line { from, to, .. } => [from.x.min(to.x), from.y.min(to.y), from.x.max(to.x), from.y.max(to.y)],
        Shape::Curve { curve, .. } => {
            let points = [curve.from, curve.bends[0], curve.bends[1], curve.to];
            let (x, y) = (points.map(|point| point.x), points.map(|point| point.y));
            let least = |all: [f64; 4]| all.into_iter().fold(f64::MAX, f64::min);
            let most = |all: [f64; 4]| all.into_iter().fold(f64::MIN, f64::max);
            [least(x), least(y), most(x), most(y)]
        }
        Shape::Polygon { corners, .. } => {
            corners.iter().fold([f64::MAX, f64::MAX, f64::MIN, f64::MIN], |all, corner| {
                [all[0].min(corner.x), all[1].min(corner.y), all[2].max(corner.x), all[3].max(corner.y)]
            })
        }
        Shape::Text { at, anchor, size, text, .. } => {
            let width = width_of(text, *size);
            let left = match anchor {
                Anchor::Start => at.x,
                Anchor::Middle => at.x - width / 2.0,
                Anchor::End => at.x - width,
            };
            [left, at.y - size * 0.8, left + width, at.y + size * 0.25]
        }
        Shape::Group { .. } => unreachable!("groups are flat here"),
    }
}
