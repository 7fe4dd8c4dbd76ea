//! What is ticked or not: a checkbox, or a button where it stands among other signs of a card.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::model::{Field, FieldSpec, Kind, Record, RecordKey, Value};
use crate::store::use_shell;
use crate::ui::widgets::name_on_face;

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

    /// What it says when it is ticked.
    pub fn label(self) -> Text {
        let (field, all) = (self.field(), self.field().kind);
        match (self, all) {
            (Self::Choice(_, code), Kind::Choice(all)) => {
                all.iter().find(|choice| choice.code == code).map_or(field.label, |choice| choice.label)
            }
            _ => field.label,
        }
    }
}

/// A native checkbox.
#[component]
pub fn TickField(
    /// The record.
    key: RecordKey,
    /// The record, watched.
    record: Memo<Option<Arc<Record>>>,
    /// What it stands for.
    tick: Tick,
    /// The id of the element, where something leads to it.
    #[prop(optional)]
    id: Option<String>,
    /// A name for where no label stands beside it.
    #[prop(optional, into)]
    name: MaybeProp<String>,
) -> impl IntoView {
    let (checked, toggle) = switch(key, record, tick);
    view! { <input type="checkbox" id=id aria-label=move || name.get() prop:checked=checked on:change=move |_: web_sys::Event| toggle() /> }
}

/// A yes or no that is pressed on the face of a card.
pub fn flag_button(key: RecordKey, record: Memo<Option<Arc<Record>>>, flag: Field<bool>, class: &'static str) -> View {
    let shell = use_shell();
    let (pressed, toggle) = switch(key, record, Tick::Yes(flag.spec));
    let name = name_on_face(key, flag.spec.label);
    view! {
        <button type="button" class=class aria-pressed=move || pressed().to_string() aria-label=move || name.get() title=move || shell.help(key.table, flag.spec) on:click=move |_| toggle()>
            {shell.text(flag.spec.label)}
        </button>
    }
}

/// Whether it is on, and what turns it over, each time as a step of its own.
fn switch(key: RecordKey, record: Memo<Option<Arc<Record>>>, tick: Tick) -> (impl Fn() -> bool + Copy, impl Fn()) {
    let shell = use_shell();
    let is_on = move || record.get().is_some_and(|record| record.value(tick.field()) == Some(&tick.value()));
    let toggle = move || {
        shell.workspace.write(key, tick.field(), (!is_on()).then(|| tick.value()));
        shell.workspace.end_burst();
    };
    (is_on, toggle)
}
