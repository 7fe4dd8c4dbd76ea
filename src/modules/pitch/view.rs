//! The screen of the pitch outline: the product and what proves it, ways of showing, outlines, and the rehearsal.

mod lists;
mod outlines;
mod product;
mod rehearse;
mod showings;
mod speech_bar;
mod variant;

use std::sync::Arc;

use crate::i18n::Text;
use crate::i18n::messages::cards;
use crate::model::{Choice, FieldSpec, Record, RecordKey};
use crate::modules::pitch::texts;
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::{dynamic, when};
use crate::ui::widgets::{CardKind, CardList, Dragging, FieldControl, ListPlace, ViewSwitch, field_id};
use lists::Lists;
use outlines::OutlinesView;
use product::ProductView;
use rehearse::RehearseView;
use showings::ShowingsView;
use variant::VariantView;

/// Pitch outline.
#[component]
pub fn PitchView() -> impl IntoView {
    let view = use_shell().view();
    let views = vec![
        (None, texts::VIEW_PRODUCT),
        (Some("showing"), texts::SECTION_SHOWINGS),
        (Some("outlines"), texts::SECTION_OUTLINES),
        (Some("list"), cards::VIEW_LIST),
    ];
    view! {
        <div class="tools"><ViewSwitch views /></div>
        {dynamic(move || match view.get().as_deref() {
            Some("showing") => view! { <ShowingsView /> }.into_any(),
            Some("outlines") => view! { <OutlinesView /> }.into_any(),
            Some("variant") => view! { <VariantView /> }.into_any(),
            Some("rehearse") => view! { <OutlinesView /><RehearseView /> }.into_any(),
            Some("list") => view! { <Lists /> }.into_any(),
            _ => view! { <ProductView /> }.into_any(),
        })}
    }
}

/// The cards of one table under their name.
#[component]
fn Part(kind: CardKind, name: Text, placeholder: Text, empty: Option<Text>) -> impl IntoView {
    let shell = use_shell();
    let heading = format!("pitch-{}", kind.table.id());
    let place = ListPlace { code: None, name, placeholder };
    let places = StoredValue::new(vec![place]);
    let nothing = shell.workspace.watch(Watched::List(kind.table), move |plan| plan.list(kind.table).next().is_none());
    view! {
        <section class="sheet" aria-labelledby=heading.clone()>
            <h2 id=heading>{shell.text(name)}</h2>
            {empty.map(|empty| when(move || nothing.get(), move || view! { <p class="empty">{shell.text(empty)}</p> }))}
            <CardList kind place open=shell.selected dragging=Dragging::idle() places />
        </section>
    }
}

/// A field that is edited on the face of a card, under its label.
fn on_face(key: RecordKey, record: Memo<Option<Arc<Record>>>, field: &'static FieldSpec) -> AnyView {
    let shell = use_shell();
    view! {
        <div class="face-field">
            <label class="label" for=field_id(key, field)>{shell.text(field.label)}</label>
            <FieldControl key record field compact=true />
        </div>
    }
    .into_any()
}

/// A choice of a record as a chip.
fn choice_chip<C: Choice>(
    record: Memo<Option<Arc<Record>>>,
    choice: impl Fn(&Record) -> Option<C> + Send + Sync + 'static,
) -> AnyView {
    let shell = use_shell();
    let label = move || record.with(|record| record.as_ref().and_then(|record| choice(record)).map(Choice::label));
    dynamic(move || label().map(|label| view! { <span class="chip">{shell.text(label)}</span> }))
}
