//! The cards of a table without places, on a sheet of their own.

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::store::use_shell;
use crate::ui::widgets::{CardKind, CardList, ListPlace, Sheet};

/// A heading, a line while there is nothing, the cards, and the field that adds.
#[component]
pub fn CardSection(
    /// What the module says about its cards.
    kind: CardKind,
    /// The name of the list.
    name: Text,
    /// What stands in the empty add field.
    placeholder: Text,
    /// The line of the empty list.
    #[prop(optional)]
    empty: Option<Text>,
    /// What stands beside the heading: a sum, a button.
    #[prop(optional)]
    beside: Option<View>,
    /// What stands above the cards.
    #[prop(optional)]
    lead: Option<View>,
) -> impl IntoView {
    let shell = use_shell();
    let place = ListPlace::whole(name, placeholder);
    let places = StoredValue::new(vec![place]);
    let nothing = shell.workspace.has_none(kind.table);
    view! {
        <Sheet name beside=beside.unwrap_or(View::Nothing)>
            {lead}
            {empty.map(|empty| when(move || nothing.get(), move || view! { <p class="empty">{shell.text(empty)}</p> }))}
            <CardList kind place open=shell.selected places />
        </Sheet>
    }
}
