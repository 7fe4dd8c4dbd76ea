//! A plot of two scores, with a list of the same points for those who do not see it.

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::model::RecordKey;
use crate::store::{Route, use_shell};
use crate::ui::primitives::{derived, dynamic};

/// One point of a plot.
#[derive(Clone, Debug, PartialEq)]
pub struct PlotPoint {
    /// The record.
    pub key: RecordKey,
    /// Its name.
    pub name: String,
    /// The score to the right, 1 to 5.
    pub x: u8,
    /// The score upwards, 1 to 5.
    pub y: u8,
}

/// Width and height of the drawing, and its margins, in units of its own.
const SIZE: f64 = 400.0;
const MARGIN: f64 = 40.0;
const CELL: f64 = (SIZE - MARGIN) / 5.0;

/// A plot of points on a grid of five by five. Points of one cell are set side by side.
#[component]
pub fn Plot(
    /// The points.
    points: Memo<Vec<PlotPoint>>,
    /// What the horizontal axis says.
    x_label: Text,
    /// What the vertical axis says.
    y_label: Text,
    /// What the picture shows, in words.
    #[prop(into)]
    summary: Signal<String>,
) -> impl IntoView {
    let shell = use_shell();
    let grid = (0..5).flat_map(|x| (0..5).map(move |y| (x, y))).map(|(x, y)| {
        let heat = (x + 1) * (5 - y);
        let class = if heat >= 15 { "cell high" } else if heat >= 8 { "cell middle" } else { "cell" };
        view! {
            <rect class=class x=MARGIN + f64::from(x) * CELL y=f64::from(y) * CELL width=CELL - 2.0 height=CELL - 2.0 rx="4" />
        }
    });
    let dots = move || {
        let all = points.get();
        all.iter().enumerate().map(|(index, point)| dot(&all, index, point)).collect_view()
    };
    let ticks = (1..=5_u8).map(|tick| {
        let offset = (f64::from(tick) - 0.5) * CELL;
        view! {
            <text x=MARGIN + offset y=SIZE - MARGIN + 16.0 text-anchor="middle">{tick}</text>
            <text x=MARGIN - 10.0 y=SIZE - MARGIN - offset + 4.0 text-anchor="middle">{tick}</text>
        }
    });
    view! {
        <figure class="plot">
            <svg viewBox=format!("0 0 {SIZE} {SIZE}") role="img" aria-label=derived(move || summary.get())>
                <g>{grid.collect_view()}</g>
                <g class="ticks">{ticks.collect_view()}</g>
                <text class="axis" x=f64::midpoint(MARGIN, SIZE) y=SIZE - 6.0 text-anchor="middle">{shell.text(x_label)}</text>
                <text class="axis" transform=format!("translate(12 {}) rotate(-90)", f64::midpoint(0.0, SIZE - MARGIN)) text-anchor="middle">
                    {shell.text(y_label)}
                </text>
                {dots}
            </svg>
            <figcaption>
                <p>{dynamic(move || summary.get())}</p>
                <ol class="plot-list">
                    {dynamic(move || {
                        let place = shell.workspace.open_plan();
                        points
                            .get()
                            .into_iter()
                            .map(|point| {
                                let href = place.map(|plan| Route::item(plan, point.key).href());
                                view! {
                                    <li>
                                        <a href=href>{point.name}</a>
                                        <span class="count">{format!("{} × {} = {}", point.y, point.x, point.x * point.y)}</span>
                                    </li>
                                }
                            })
                            .collect_view()
                    })}
                </ol>
            </figcaption>
        </figure>
    }
}

/// A numbered dot; the number is that of the list beside the picture.
fn dot(all: &[PlotPoint], index: usize, point: &PlotPoint) -> impl IntoView + use<> {
    let same_cell = |other: &&PlotPoint| (other.x, other.y) == (point.x, point.y);
    let before = all.iter().take(index).filter(same_cell).count();
    // Three to a row inside a cell; more overlap, which the list beside makes up for.
    let (column, row) = ((before % 3) as f64, (before / 3 % 3) as f64);
    let x = MARGIN + f64::from(point.x - 1) * CELL + 14.0 + column * 22.0;
    let y = f64::from(5 - point.y) * CELL + 14.0 + row * 22.0;
    view! {
        <g class="point">
            <circle cx=x cy=y r="10" />
            <text x=x y=y + 3.5 text-anchor="middle">{index + 1}</text>
            <title>{point.name.clone()}</title>
        </g>
    }
}
