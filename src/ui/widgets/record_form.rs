//! The form of a record, made from its declaration.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::messages::{cards, deals};
use crate::model::{FieldSpec, Kind, Only, Private, Record, RecordKey};
use crate::store::{Shell, use_shell};
use crate::ui::widgets::{FieldControl, Help, OnEnter, TakeOver, field_id};

/// Labels, controls and helps of some fields of a record, in the given order. Those that few records need are folded at the
/// end while they hold nothing.
#[component]
pub fn RecordForm(
    /// The record.
    key: RecordKey,
    /// The record, watched.
    record: Memo<Option<Arc<Record>>>,
    /// The fields.
    fields: Vec<&'static FieldSpec>,
    /// Whether short texts share a row: for phrases of a few words.
    #[prop(optional)]
    phrases: bool,
    /// Called when what is typed is ended with Enter.
    #[prop(optional)]
    on_enter: OnEnter,
) -> impl IntoView {
    let shell = use_shell();
    if shell.workspace.is_of_single_deals(key.table) {
        return view! { <p class="hint">{shell.text(deals::STANDARD_NONE)}</p> };
    }
    let row = move |field: &'static FieldSpec| form_row(shell, key, record, field, on_enter).into_view();
    let row = move |field: &'static FieldSpec| match field.only {
        Only::ALL => row(field),
        only => {
            let holds = Memo::new(move |_| record.with(|record| holds(record.as_deref(), field)));
            when(move || only.fits(shell.audience.get()) || holds.get(), move || row(field))
        }
    };
    let (folded, shown): (Vec<_>, Vec<_>) = fields
        .into_iter()
        .partition(|field| field.rare && record.with_untracked(|record| !holds(record.as_deref(), field)));
    let rows = shown.into_iter().map(row).collect_view();
    let more = (!folded.is_empty()).then(|| {
        let labels = folded.clone();
        // What is filled from elsewhere, as by undo, is shown; what is emptied stays where it is, as one may write there.
        let filled = {
            let folded = folded.clone();
            Memo::new(move |before: Option<&bool>| {
                before.copied().unwrap_or_default()
                    || record.with(|record| folded.iter().any(|field| holds(record.as_deref(), field)))
            })
        };
        let names =
            move || labels.iter().map(|field| shell.preferences.text(field.label)).collect::<Vec<_>>().join(" · ");
        view! {
            <details class="more-fields" open=move || filled.get()>
                <summary>{move || shell.render(&cards::MORE_FIELDS.with("fields", names()))}</summary>
                <div>{folded.into_iter().map(row).collect_view()}</div>
            </details>
        }
    });
    view! { <div class="form" class:phrases=phrases>{rows} {more}</div> }
}

fn holds(record: Option<&Record>, field: &FieldSpec) -> bool {
    record.is_some_and(|record| record.value(field).is_some())
}

fn form_row(
    shell: Shell,
    key: RecordKey,
    record: Memo<Option<Arc<Record>>>,
    field: &'static FieldSpec,
    on_enter: OnEnter,
) -> impl IntoView {
    let label = shell.text(field.label);
    let wide = matches!(
        field.kind,
        Kind::Text
            | Kind::Paragraph
            | Kind::Lines
            | Kind::Choices(_)
            | Kind::Links(_)
            | Kind::LinkedFrom(_)
            | Kind::Ratings(_)
    );
    let private = (!matches!(field.private, Private::Never)).then(|| {
        let is_private = Memo::new(move |_| field.is_private_in(&record.get().unwrap_or_default()));
        when(move || is_private.get(), move || view! {
            <span class="chip private" title=shell.text(cards::CARD_PRIVATE)>{shell.text(cards::CARD_PRIVATE_MARK)}</span>
        })
    });
    // Sliders, tags and lists of links carry their own names: a label element would point at nothing.
    let named = match field.kind {
        Kind::Score(_) | Kind::Choices(_) | Kind::LinkedFrom(_) | Kind::Ratings(_) => {
            view! { <span class="label">{label}</span> }
        }
        _ => view! { <label class="label" for=field_id(key, field)>{label}</label> },
    };
    view! {
        <div class="form-row" class:wide=wide class:phrase=matches!(field.kind, Kind::Text)>
            <div class="label-line">{named} {private}</div>
            <div class="control-line"><FieldControl key record field on_enter /></div>
            <TakeOver key record field />
            <Help table=key.table field />
        </div>
    }
}
