//! The screen of the pitch outline: the product and what proves it, ways of showing, outlines, and the rehearsal.

mod lists;
mod outlines;
mod product;
mod rehearse;
mod showings;
mod speech_bar;
mod variant;

use std::sync::Arc;

use crate::i18n::messages::cards;
use crate::model::{FieldSpec, Record, RecordKey, Table};
use crate::modules::pitch::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{FieldControl, ViewSwitch, field_id};
use lists::Lists;
use outlines::OutlinesView;
use product::ProductView;
use rehearse::RehearseView;
use showings::ShowingsView;
use variant::VariantView;

/// Pitch outline.
#[component]
pub fn Screen() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    let views = vec![
        (None, texts::VIEW_PRODUCT),
        (Some("showing"), texts::SECTION_SHOWINGS),
        (Some("outlines"), texts::SECTION_OUTLINES),
        (Some("list"), cards::VIEW_LIST),
    ];
    view! {
        <div class="tools"><ViewSwitch views /></div>
        {move || match view.get().as_deref() {
            Some("showing") => view! { <ShowingsView /> },
            Some("outlines") => view! { <OutlinesView /> },
            Some("variant") => match shell.selected_of(Table::Outline) {
                Some(key) => view! { <VariantView key /> },
                None => view! { <OutlinesView /> },
            },
            Some("rehearse") => view! { <OutlinesView /><RehearseView /> },
            Some("list") => view! { <Lists /> },
            _ => view! { <ProductView /> },
        }}
    }
}

/// A field that is edited on the face of a card, under its label.
fn on_face(key: RecordKey, record: Memo<Option<Arc<Record>>>, field: &'static FieldSpec) -> View {
    let shell = use_shell();
    view! {
        <div class="face-field">
            <label class="label" for=field_id(key, field)>{shell.text(field.label)}</label>
            <FieldControl key record field compact=true />
        </div>
    }
}
