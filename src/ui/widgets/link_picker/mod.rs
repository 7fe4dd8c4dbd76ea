//! Links a record with another: a field that finds it by words, says how the two belong together, and makes it on the spot
//! where it is not there yet. A part of the program of its own.

mod act;
mod choices;
mod combobox;
mod naming;
mod rows;

use crate::i18n::Text;
use crate::model::RecordKey;
use crate::modules::thread::Tie;
use crate::platform::{part, spawn};
use crate::store::Shell;
use crate::ui::chunk::awaited;
use crate::ui::dom::prelude::*;
use combobox::Combobox;
pub use naming::{Nameable, Naming};

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

/// What the part does.
#[derive(Clone, Copy)]
pub struct LinkingPart {
    /// Shows the field that finds.
    picker: fn(Linking) -> View,
    /// What can be named on the spot where one record is linked, watched.
    pub nameables: fn(Shell, RecordKey, Tie) -> Vec<Nameable>,
    /// Shows the field that takes the name.
    pub name_field: fn(Naming) -> View,
}

part!(
    /// Links records.
    pub LINKING: LinkingPart, linking, LinkingPart { picker, nameables: naming::nameables, name_field: naming::name_field }
);

/// The field in its place, as soon as its part is there.
pub fn link_picker(linking: Linking) -> View {
    awaited(LINKING, move |part| (part.picker)(linking.clone()))
}

/// The part, once it is there, for what can do without it until then.
pub fn linking_part() -> RwSignal<Option<LinkingPart>> {
    let part = RwSignal::new((LINKING.make)());
    if part.with_untracked(Option::is_none) {
        spawn(async move {
            if (LINKING.load)().await.is_ok() {
                let _gone = part.try_set((LINKING.make)());
            }
        });
    }
    part
}

fn picker(linking: Linking) -> View {
    view! { <Combobox linking /> }.into_view()
}
