//! The lists to which something can be added.

use crate::i18n::Text;
use crate::model::{Audience, ChoiceSpec, Table};
use crate::modules::Module;

/// A list that has a field which adds to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Addition {
    /// The record kind.
    pub table: Table,
    /// The place of its board, where it has places.
    pub place: Option<&'static ChoiceSpec>,
}

impl Addition {
    /// What is added: a record, by its kind or by its place.
    pub fn name(&self) -> Text {
        self.place.map_or(self.table.spec().name, |place| place.label)
    }
}

/// Every list to which somebody of this audience can add, in the order of the journey.
pub fn additions(audience: Audience) -> impl Iterator<Item = Addition> {
    let tables = Module::ALL.iter().flat_map(|module| module.tables()).copied().filter(|table| has_field(*table));
    tables.flat_map(move |table| {
        let places = table.spec().places.as_ref().map_or(&[][..], |places| places.all);
        let offered = places.iter().filter(move |place| place.only.fits(audience));
        let whole = places.is_empty().then_some(Addition { table, place: None });
        whole.into_iter().chain(offered.map(move |place| Addition { table, place: Some(place) }))
    })
}

/// Whether a record is added by a line that names it. Parts are added to their whole, and what a person may decide stands in
/// a row for each person.
fn has_field(table: Table) -> bool {
    let spec = table.spec();
    !spec.single && spec.part_of.is_none() && table != Table::Authority
}
