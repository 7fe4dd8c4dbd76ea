//! A rating in words and in the colour of its band.

use std::sync::Arc;

use crate::model::Record;
use crate::modules::risk::analysis::{Band, Rating, Spot, rating};
use crate::modules::risk::texts;
use crate::store::Shell;
use crate::ui::dom::prelude::*;

/// The rating of a record, watched.
pub(super) fn rating_of(record: Memo<Option<Arc<Record>>>) -> Memo<Rating> {
    Memo::new(move |_| record.get().map(|record| rating(&record)).unwrap_or_default())
}

/// A score with its band, in the colour of the band.
pub(super) fn band_chip(shell: Shell, spot: Spot) -> View {
    let said = texts::SCORE_BAND.with("n", spot.score()).with("band", spot.band().name());
    view! { <b class="band-chip" data-band=spot.band().code()>{shell.render(&said)}</b> }
}

/// The name of a band in its colour.
pub(super) fn band_name(shell: Shell, band: Band) -> View {
    view! { <b class="band-chip" data-band=band.code()>{shell.text(band.name())}</b> }
}
