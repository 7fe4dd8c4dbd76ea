//! A plot of numbered points, with a list that leads to each of them.

use crate::ui::dom::prelude::*;

use crate::drawing::Drawing;
use crate::model::RecordKey;
use crate::store::{Route, use_shell};
use crate::ui::widgets::{Figure, Heading};

/// One point of a plot, in the order of their numbers.
#[derive(Clone, Debug)]
pub struct PlotPoint {
    /// The record.
    pub key: RecordKey,
    /// Its name.
    pub name: String,
    /// What it comes to, as it is worked out.
    pub sum: String,
}

/// The drawing of a plot beside the list of its points.
#[component]
pub fn Plot(
    /// The drawing.
    drawing: Drawing,
    /// How it is to be read.
    #[prop(into)]
    note: Heading,
    /// Its points.
    points: Vec<PlotPoint>,
) -> impl IntoView {
    let shell = use_shell();
    let place = shell.workspace.open_plan();
    let point = |point: PlotPoint| {
        let href = place.map(|plan| Route::item(plan, point.key).href());
        view! {
            <li>
                <a href=href>{point.name}</a>
                <span class="count" translate="no">{point.sum}</span>
            </li>
        }
    };
    view! {
        <Figure class="plot" drawing note=view! { {note.said()} }.into_view() below=view! {
            <ol class="plot-list">{points.into_iter().map(point).collect_view()}</ol>
        } />
    }
}
