//! Links a record with another: a field that finds it by words, says how the two belong together, and makes it on the spot
//! where it is not there yet. A part of the program of its own.

mod act;
mod choices;
mod combobox;
mod rows;

use crate::i18n::Text;
use crate::model::RecordKey;
use crate::modules::thread::Tie;
use crate::platform::part;
use crate::ui::chunk::awaited;
use crate::ui::dom::prelude::*;
use combobox::Combobox;

/// What is linked.
#[derive(Clone)]
pub struct Linking {
    /// The record.
    pub key: RecordKey,
    /// How others can be linked with it.
    pub ties: Vec<Tie>,
    /// The id of the field.
    pub id: String,
    /// Its name, where no label stands beside it.
    pub name: Option<Text>,
}

part!(
    /// Shows the field.
    pub LINKING: fn(Linking) -> View, linking, show
);

/// The field in its place, as soon as its part is there.
pub fn link_picker(linking: Linking) -> View {
    awaited(LINKING, move |show| show(linking.clone()))
}

fn show(linking: Linking) -> View {
    view! { <Combobox linking /> }.into_view()
}
