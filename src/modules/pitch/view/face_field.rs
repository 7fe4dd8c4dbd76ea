//! A field on the face of a card.

use std::sync::Arc;

use crate::model::{FieldSpec, Record, RecordKey};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{FieldControl, field_id};

/// A field that is edited on the face of a card, under its label.
pub(super) fn on_face(key: RecordKey, record: Memo<Option<Arc<Record>>>, field: &'static FieldSpec) -> View {
    let shell = use_shell();
    view! {
        <div class="face-field">
            <label class="label" for=field_id(key, field)>{shell.text(field.label)}</label>
            <FieldControl key record field compact=true />
        </div>
    }
}
