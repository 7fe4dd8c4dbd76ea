//! A drawing as a file of its own: SVG, in the colours of paper.

use std::fmt::Write as _;

use crate::drawing::{Anchor, Drawing, Point, Role, Shape};

/// The room around the drawing.
const MARGIN: f64 = 16.0;
const FONT: &str = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/// The drawing as SVG, which needs no style beside it.
pub fn svg(drawing: &Drawing) -> String {
    let (width, height) = size_of(drawing);
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"{from} {from} {width} {height}\" font-family=\"{FONT}\" role=\"img\"><title>{title}</title>\
         <rect x=\"{from}\" y=\"{from}\" width=\"{width}\" height=\"{height}\" fill=\"#fffdf8\"/>",
        from = -MARGIN,
        title = escaped(&drawing.summary),
    );
    drawing.shapes.iter().for_each(|shape| write(&mut text, shape));
    text.push_str("</svg>");
    text
}

/// How wide and high the file is.
pub fn size_of(drawing: &Drawing) -> (f64, f64) {
    (drawing.width + 2.0 * MARGIN, drawing.height + 2.0 * MARGIN)
}

fn write(text: &mut String, shape: &Shape) {
    // Writing into a text cannot fail.
    let _written = match shape {
        Shape::Rect { from: Point { x, y }, width, height, corner, role } => write!(
            text,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{corner}\"{}/>",
            area(*role)
        ),
        Shape::Circle { centre: Point { x, y }, radius, role } => {
            write!(text, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"{}/>", area(*role))
        }
        Shape::Line { from, to, role } => write!(
            text,
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{}\"/>",
            from.x,
            from.y,
            to.x,
            to.y,
            ink(*role)
        ),
        Shape::Curve { curve, role } => {
            write!(text, "<path d=\"{}\" fill=\"none\" stroke=\"{}\"/>", curve.path(), ink(*role))
        }
        Shape::Polygon { corners, role } => {
            let points: Vec<String> = corners.iter().map(|Point { x, y }| format!("{x},{y}")).collect();
            write!(text, "<polygon points=\"{}\"{}/>", points.join(" "), area(*role))
        }
        Shape::Text { at: Point { x, y }, anchor, size, role, text: said } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let weight = if *role == Role::Strong { " font-weight=\"600\"" } else { "" };
            write!(
                text,
                "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\"{weight} fill=\"{}\">{}</text>",
                ink(*role),
                escaped(said)
            )
        }
        Shape::Group { name, shapes } => {
            let begun = write!(text, "<g><title>{}</title>", escaped(name));
            shapes.iter().for_each(|shape| write(text, shape));
            text.push_str("</g>");
            begun
        }
    };
}

fn area(role: Role) -> String {
    let fill = match role {
        Role::Own => "#e6c9bb",
        Role::Lit => "#efe3d8",
        Role::Low => "#e4efe0",
        Role::Middle => "#fbe3b0",
        Role::High => "#f3b98a",
        Role::Highest => "#e0796a",
        Role::Mark => "#2b2620",
        Role::Helpful => "#2f6b43",
        Role::Harmful => "#9c2f2f",
        _ => "#f5efe4",
    };
    format!(" fill=\"{fill}\" stroke=\"#d5cab8\"")
}

const fn ink(role: Role) -> &'static str {
    match role {
        Role::Quiet => "#5c554a",
        Role::Axis => "#a3988a",
        Role::Helpful => "#2f6b43",
        Role::Harmful => "#9c2f2f",
        _ => "#2b2620",
    }
}

/// A text as XML holds it; signs that XML has no place for are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            character if character < ' ' => {}
            character => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::Curve;

    fn drawing(said: &str) -> Drawing {
        let at = |x, y| Point { x, y };
        let role = Role::Label;
        let text =
            |role| Shape::Text { at: at(1.0, 2.0), anchor: Anchor::Start, size: 12.0, role, text: said.to_owned() };
        let curve = Curve { from: at(0.0, 0.0), bends: [at(1.0, 0.0), at(2.0, 3.0)], to: at(3.0, 3.0) };
        let shapes = vec![
            Shape::Rect { from: at(0.0, 0.0), width: 4.0, height: 3.0, corner: 1.0, role: Role::Ground },
            Shape::Circle { centre: at(1.0, 1.0), radius: 1.0, role: Role::Dot },
            Shape::Line { from: at(0.0, 0.0), to: at(1.0, 1.0), role: Role::Axis },
            Shape::Curve { curve, role: Role::Axis },
            Shape::Polygon { corners: vec![at(0.0, 0.0), at(1.0, 0.0), at(0.0, 1.0)], role: Role::Harmful },
            Shape::Group { name: said.to_owned(), shapes: vec![text(role), text(Role::Strong)] },
        ];
        Drawing { width: 100.0, height: 50.0, shapes, summary: said.to_owned() }
    }

    #[test]
    fn every_shape_is_in_the_file_and_nothing_that_is_written_ends_it() {
        let file = svg(&drawing("</svg> & \"一\"\u{1}"));
        assert!(file.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"132\" height=\"82\""));
        assert_eq!(file.matches("</svg>").count(), 1);
        assert_eq!(file.matches("&lt;/svg&gt; &amp; &quot;一&quot;").count(), 4);
        for tag in ["<rect", "<circle", "<line", "<path d=\"M0 0C1 0 2 3 3 3\"", "<polygon", "<g>", "<text"] {
            assert!(file.contains(tag), "{tag}");
        }
        assert!(!file.contains('\u{1}') && file.matches('<').count() == file.matches('>').count());
    }
}
