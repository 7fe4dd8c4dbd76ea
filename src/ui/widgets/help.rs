//! What belongs into a field, as a line under it. It comes with the guidance, after the page.

use crate::ui::dom::prelude::*;

use crate::model::{FieldSpec, Table};
use crate::store::use_shell;

/// The line. Its place is kept free until it has come.
#[component]
pub fn Help(
    /// The table that has the field.
    table: Table,
    /// The field.
    field: &'static FieldSpec,
) -> impl IntoView {
    let shell = use_shell();
    view! { <p class="help">{move || shell.help(table, field)}</p> }
}
