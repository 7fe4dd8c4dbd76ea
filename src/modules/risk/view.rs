//! The screen of the risk matrix: the register, the heat map, the ten greatest, the levels.

mod dot;
mod levels;
mod matrix;
mod register;
mod top;

use std::sync::Arc;

use crate::model::Record;
use crate::modules::risk::analysis::{Band, Moment, Rating, Spot, rating};
use crate::modules::risk::{ModuleView, texts};
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::ViewSwitch;

/// The screen.
#[component]
pub fn Screen() -> impl IntoView {
    let view = use_shell().view();
    view! {
        <div class="tools"><ViewSwitch tabs=ModuleView::TABS /></div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Matrix => view! { <matrix::MatrixView moment=Moment::Today /> },
            ModuleView::After => view! { <matrix::MatrixView moment=Moment::After /> },
            ModuleView::Both => view! { <matrix::ArrowsView /> },
            ModuleView::Top => view! { <top::TopView /> },
            ModuleView::List => view! { <register::RiskTable /> },
            ModuleView::Scale => view! { <levels::LevelsView /> },
            ModuleView::Register => view! { <register::RegisterView /> },
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
