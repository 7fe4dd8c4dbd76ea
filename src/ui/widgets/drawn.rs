//! A drawing on the screen and on paper. Its colours are the stylesheet's, by its roles.

use crate::drawing::{Anchor, Drawing, Point, Role, Shape};
use crate::ui::dom::prelude::*;

/// What is wider than this does not stand beside its words.
const WIDE: f64 = 600.0;

/// A drawing, named by what it shows.
#[component]
pub fn Drawn(
    /// The drawing.
    drawing: Drawing,
) -> impl IntoView {
    let is_wide = drawing.width > WIDE;
    let shapes = drawing.shapes.into_iter().map(shape);
    view! {
        <svg class="drawing" class:wide=is_wide viewBox=format!("0 0 {} {}", drawing.width, drawing.height) role="img" aria-label=drawing.summary>
            {shapes.collect_view()}
        </svg>
    }
}

fn shape(drawn: Shape) -> View {
    match drawn {
        Shape::Rect { from, width, height, corner, role } => {
            view! { <rect class=class(role) x=from.x y=from.y width=width height=height rx=corner /> }
        }
        Shape::Circle { centre, radius, role } => {
            view! { <circle class=class(role) cx=centre.x cy=centre.y r=radius /> }
        }
        Shape::Line { from, to, role } => {
            view! { <line class=class(role) x1=from.x y1=from.y x2=to.x y2=to.y /> }
        }
        Shape::Curve { curve, role } => view! { <path class=class(role) d=curve.path() /> },
        Shape::Polygon { corners, role } => {
            let place = |corner: &Point| format!("{},{}", corner.x, corner.y);
            let points = corners.iter().map(place).collect::<Vec<_>>().join(" ");
            view! { <polygon class=class(role) points=points /> }
        }
        Shape::Text { at, anchor, size, role, text } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            view! { <text class=class(role) x=at.x y=at.y font-size=size text-anchor=anchor>{text}</text> }
        }
        Shape::Group { name, shapes } => {
            view! { <g><title>{name}</title>{shapes.into_iter().map(shape).collect_view()}</g> }
        }
    }
}

const fn class(role: Role) -> &'static str {
    match role {
        Role::Axis => "axis",
        Role::Ground => "ground",
        Role::Low => "low",
        Role::Middle => "middle",
        Role::High => "high",
        Role::Highest => "highest",
        Role::Own => "own",
        Role::Lit => "lit",
        Role::Dot => "point",
        Role::Mark => "mark",
        Role::Helpful => "helpful",
        Role::Harmful => "harmful",
        Role::Label => "plain",
        Role::Strong => "strong",
        Role::Quiet => "faint",
    }
}
