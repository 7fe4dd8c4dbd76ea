//! The field for a date: the browser's own, of which only a whole date, or one taken out whole, goes into the plan.

use std::sync::Arc;

use crate::ui::dom::html;
use crate::ui::dom::prelude::*;

use crate::i18n::messages::form;
use crate::model::{Date, FieldSpec, InputFault, Record, RecordKey, Value, meant_date};
use crate::platform::{field_element, focus, today, typed_date};
use crate::store::{Shell, use_shell};
use crate::ui::widgets::{Refused, explain};

/// A field for a date, bound to a record.
#[component]
pub fn DateField(
    /// The record.
    key: RecordKey,
    /// The record, watched.
    record: Memo<Option<Arc<Record>>>,
    /// The field.
    field: &'static FieldSpec,
    /// The id of the control, for its label.
    id: String,
    /// A name for where no label stands beside it.
    #[prop(optional, into)]
    name: MaybeProp<String>,
) -> impl IntoView {
    let shell = use_shell();
    let workspace = shell.workspace;
    let refused = RwSignal::new(None::<Refused>);
    let input = NodeRef::<html::Input>::new();
    let date = Memo::new(move |_| record.get().and_then(|record| record.date_of(field)));

    Effect::new(move |_| {
        let date = date.get();
        let Some(input) = input.get() else { return };
        // What is typed is not written anew: a browser without a control for dates takes 2026/3/1 on the way to 2026/3/15.
        let value = date.map(Value::Date);
        if !typed_date(&input).is_some_and(|typed| shell.means(field.kind, &typed, value.as_ref())) {
            input.set_value(&shell.as_typed(field.kind, value.as_ref()));
        }
        refused.set(None);
    });

    // The row may have gone when its field is left, so the plan is asked, and nothing of the row.
    let take = move |event: &web_sys::Event, is_left: bool| {
        // Of a record that is gone the field shows nothing any more: only what is typed from now on is anything, which is told.
        if is_left && workspace.is_gone(key) {
            return;
        }
        let stored = workspace.read(|plan| plan.get(key).and_then(|record| record.date_of(field)));
        let typed = field_element(event).and_then(|input| typed_date(&input));
        let read = typed.as_deref().ok_or(InputFault::Date).and_then(|typed| shell.read_typed(field.kind, typed));
        let is_as_stored = typed.is_some() && typed == stored.map(|date| date.to_string());
        refused.set(match read {
            _ if is_as_stored => None,
            Ok(value) => {
                if value != stored.map(Value::Date) {
                    workspace.write(key, field, value);
                }
                None
            }
            Err(fault) if is_left || !is_on_the_way(fault, stored) => {
                Some(Refused { fault, typed: typed.unwrap_or_default() })
            }
            Err(_) => None,
        });
    };
    let on_blur = move |event: web_sys::FocusEvent| {
        take(&event, true);
        workspace.end_burst();
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | "Escape") {
            event.stop_propagation();
        }
    };

    let words_id = format!("{id}-words");
    let (described, control_id) = (words_id.clone(), id.clone());
    let said = Memo::new(move |_| said(shell, refused.get(), date.get(), field));
    // Made anew by its words alone: a press on the button leaves the field, and the button must still be there.
    let words = move || {
        let Said { words, meant, is_refusal } = said.get()?;
        let control_id = control_id.clone();
        let offer = meant.map(|meant| {
            let take = move |_: web_sys::MouseEvent| {
                workspace.write(key, field, Some(Value::Date(meant)));
                workspace.end_burst();
                // Where it is the stored one, writing it has woken nothing.
                if let Some(input) = input.try_get_untracked().flatten() {
                    input.set_value(&meant.to_string());
                    refused.set(None);
                }
                focus(&control_id);
            };
            let offer = shell.render(&form::VAL_YEAR_TAKE.with("meant", meant.year().to_string()));
            view! { " "<button type="button" class="quiet" on:click=take>{offer}</button> }
        });
        Some(view! { <p class="field-error" id=words_id.clone() role=is_refusal.then_some("alert")>{words}{offer}</p> })
    };
    view! {
        <input
            node_ref=input
            id=id
            class="input"
            type="date"
            max="9999-12-31"
            autocomplete="off"
            aria-label=move || name.get()
            aria-invalid=move || refused.with(Option::is_some).then_some("true")
            aria-describedby=move || said.get().is_some().then(|| described.clone())
            on:input=move |event: web_sys::Event| take(&event, false)
            on:keyup=move |event: web_sys::KeyboardEvent| take(&event, false)
            on:keydown=on_key
            on:blur=on_blur
        />
        {words}
    }
}

/// Whether what is refused may become a date with the next keys, so that nothing is said before the field is left: the
/// first date of a field is not whole for seven keys, and 2, 20 and 202 are years for some browsers.
const fn is_on_the_way(fault: InputFault, stored: Option<Date>) -> bool {
    match fault {
        InputFault::Date => stored.is_none(),
        InputFault::EarlyYear(date) => matches!(date.year(), 1 | 2 | 19 | 20 | 190..=209),
        _ => false,
    }
}

/// What is said below the field, and the date that is offered.
#[derive(Clone, PartialEq)]
struct Said {
    words: String,
    meant: Option<Date>,
    /// Whether it speaks of what is typed, not of what is stored.
    is_refusal: bool,
}

fn said(shell: Shell, refused: Option<Refused>, stored: Option<Date>, field: &FieldSpec) -> Option<Said> {
    let Some(Refused { fault, typed }) = refused else {
        // A file keeps the years that it came with, until somebody says which are meant.
        let kept = stored?;
        let meant = Some(meant_date(kept, today())?);
        let words = shell.render(&form::VAL_YEAR_KEPT.with("year", kept.year().to_string()));
        return Some(Said { words, meant, is_refusal: false });
    };
    let old = stored.map(|date| shell.format(|formats| formats.date(date))).unwrap_or_default();
    let meant = if let InputFault::EarlyYear(early) = fault { meant_date(early, today()) } else { None };
    Some(Said { words: shell.render(&explain(shell, fault, field, &typed, &old)), meant, is_refusal: true })
}
