//! A plot of numbered points, with a list that leads to each of them.

use crate::ui::dom::prelude::*;

use crate::drawing::Drawing;
use crate::i18n::Text;
use crate::model::RecordKey;
use crate::store::{Route, use_shell};
use crate::ui::widgets::Drawn;

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
    note: Text,
    /// Its points.
    points: Vec<PlotPoint>,
) -> impl IntoView {
    let shell = use_shell();
    let place = shell.workspace.open_plan();
    let summary = drawing.summary.clone();
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
        <figure class="plot">
            <Drawn drawing />
            <figcaption>
                <p>{summary}</p>
                <p class="help">{shell.text(note)}</p>
                <ol class="plot-list">{points.into_iter().map(point).collect_view()}</ol>
            </figcaption>
        </figure>
    }
}
