//! The screen of the risk matrix: the register, the heat map, the ten greatest, the levels.

mod dot;
mod levels;
mod matrix;
mod register;
mod top;

use std::sync::Arc;

use crate::model::Record;
use crate::modules::risk::analysis::{Band, Moment, Rating, Spot, rating};
use crate::modules::risk::texts;
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::ViewSwitch;

/// The views of the heat map, and the one of the switch that is current in them.
const IN_MATRIX: &[(&str, Option<&str>)] = &[("after", Some("matrix")), ("both", Some("matrix"))];

/// The screen.
#[component]
pub fn Screen() -> impl IntoView {
    let view = use_shell().view();
    let views = vec![
        (None, texts::SECTION_REGISTER),
        (Some("matrix"), texts::SECTION_MATRIX),
        (Some("top"), texts::SECTION_TOP),
        (Some("list"), texts::VIEW_LIST),
        (Some("scale"), texts::SECTION_SCALE),
    ];
    view! {
        <div class="tools"><ViewSwitch views inside=IN_MATRIX /></div>
        {move || match view.get().as_deref() {
            Some("matrix") => view! { <matrix::MatrixView moment=Moment::Today /> },
            Some("after") => view! { <matrix::MatrixView moment=Moment::After /> },
            Some("both") => view! { <matrix::ArrowsView /> },
            Some("top") => view! { <top::TopView /> },
            Some("list") => view! { <register::RiskTable /> },
            Some("scale") => view! { <levels::LevelsView /> },
            _ => view! { <register::RegisterView /> },
        }}
    }
}

/// The rating of a record, watched.
fn rating_of(record: Memo<Option<Arc<Record>>>) -> Memo<Rating> {
    Memo::new(move |_| record.get().map(|record| rating(&record)).unwrap_or_default())
}

/// A score with its band, in the colour of the band.
fn band_chip(shell: Shell, spot: Spot) -> View {
    let said = texts::SCORE_BAND.with("n", spot.score()).with("band", spot.band().name());
    view! { <b class="band-chip" data-band=spot.band().code()>{shell.render(&said)}</b> }
}

/// The name of a band in its colour.
fn band_name(shell: Shell, band: Band) -> View {
    view! { <b class="band-chip" data-band=band.code()>{shell.text(band.name())}</b> }
}
