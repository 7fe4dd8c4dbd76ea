//! A figure as a sign on a card.

use std::sync::Arc;

use crate::model::{Field, Number, Record};
use crate::modules::negotiation::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;

/// A figure under its name, as a sign on a card.
pub(super) fn figure(record: Memo<Option<Arc<Record>>>, field: Field<Number>, class: &'static str) -> impl IntoView {
    let shell = use_shell();
    let said = move || {
        let number = record.get()?.get(field)?;
        Some(shell.render(&texts::FIGURE.with("label", field.spec.label).with("value", number.get())))
    };
    move || said().map(|said| view! { <span class=class>{said}</span> })
}
