//! The control of a field, by its kind.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::model::{FieldSpec, Kind, Record, RecordKey};
use crate::ui::widgets::{
    ChoiceField, ChoicesField, DateField, LinkField, LinkedFromField, LinksField, OnEnter, RatingsField, ScoreField,
    TextField, Tick, TickField, TimeField,
};

/// The id of a record's control for a field: the coach and the keyboard go to it.
pub fn field_id(key: RecordKey, field: &FieldSpec) -> String {
    format!("{key}/{}", field.id)
}

/// The control for a field of a record.
#[component]
pub fn FieldControl(
    /// The record.
    key: RecordKey,
    /// The record, watched.
    record: Memo<Option<Arc<Record>>>,
    /// The field.
    field: &'static FieldSpec,
    /// A name for where no label stands beside it.
    #[prop(optional, into)]
    name: MaybeProp<String>,
    /// Whether words beside scores are left out, as in a table.
    #[prop(optional)]
    compact: bool,
    /// Called when what is typed is ended with Enter.
    #[prop(optional)]
    on_enter: OnEnter,
) -> impl IntoView {
    let id = field_id(key, field);
    match field.kind {
        Kind::Score(_) => view! { <ScoreField key record field id with_word=!compact /> },
        Kind::Choice(_) => view! { <ChoiceField key record field id name /> },
        Kind::Choices(_) => view! { <ChoicesField key record field id /> },
        Kind::Link(_) => view! { <LinkField key record field id name /> },
        Kind::Links(_) => view! { <LinksField key record field id /> },
        Kind::LinkedFrom(_) => view! { <LinkedFromField key field /> },
        Kind::Ratings(_) => view! { <RatingsField key record field id /> },
        Kind::Flag => view! { <TickField key record tick=Tick::Yes(field) id name /> },
        Kind::Date => view! { <DateField key record field id name /> },
        Kind::Time => view! { <TimeField key record field id name /> },
        _ => view! { <TextField key record field id name on_enter /> },
    }
}
