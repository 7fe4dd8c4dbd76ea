//! What is ticked or not.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::model::{FieldSpec, Kind, Record, RecordKey, Value};
use crate::store::use_shell;
use crate::ui::primitives::derived;

/// What a tick stands for.
#[derive(Clone, Copy)]
pub enum Tick {
    /// A yes.
    Yes(&'static FieldSpec),
    /// One of several choices, by its code: the step is done, however far it was before.
    Choice(&'static FieldSpec, &'static str),
}

impl Tick {
    const fn field(self) -> &'static FieldSpec {
        match self {
            Self::Yes(field) | Self::Choice(field, _) => field,
        }
    }

    const fn value(self) -> Value {
        match self {
            Self::Yes(_) => Value::Flag(true),
            Self::Choice(_, code) => Value::Choice(code),
        }
    }

    fn label(self) -> Text {
        let (field, all) = (self.field(), self.field().kind);
        match (self, all) {
            (Self::Choice(_, code), Kind::Choice(all)) => {
                all.iter().find(|choice| choice.code == code).map_or(field.label, |choice| choice.label)
            }
            _ => field.label,
        }
    }
}

/// A native checkbox that names what is ticked, and whose it is.
#[component]
pub fn TickField(
    /// The record.
    key: RecordKey,
    /// The record, watched.
    record: Memo<Option<Arc<Record>>>,
    /// What it stands for.
    tick: Tick,
) -> impl IntoView {
    let shell = use_shell();
    let field = tick.field();
    let checked = move || record.get().is_some_and(|record| record.value(field) == Some(&tick.value()));
    let toggle = move |_| {
        shell.workspace.write(key, field, (!checked()).then(|| tick.value()));
        shell.workspace.end_burst();
    };
    let name =
        move || format!("{}: {}", shell.preferences.text(tick.label()), shell.render(&shell.workspace.name_of(key)));
    view! { <input type="checkbox" aria-label=derived(name) prop:checked=checked on:change=toggle /> }
}
