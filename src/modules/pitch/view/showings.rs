//! How the product is shown to each person in the decision.

use std::sync::Arc;

use crate::i18n::messages::units;
use crate::model::{FieldSpec, Record, RecordKey, Table};
use crate::modules::persona::analysis::people_without;
use crate::modules::pitch::spec::showing;
use crate::modules::pitch::texts;
use crate::modules::pitch::view::face_field::on_face;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, CardSection, owner_chip, rest_form};

const SHOWINGS: CardKind = CardKind {
    face: showing_face,
    form: |key, record| rest_form(key, record, ON_FACE),
    ..CardKind::plain(Table::Showing)
};
const ON_FACE: &[&FieldSpec] = &[showing::WAY.spec, showing::NEXT_STEP.spec];

/// The ways of showing, and for whom there is none.
#[component]
pub fn ShowingsView() -> impl IntoView {
    let shell = use_shell();
    let missing = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(Table::Persona));
        shell
            .workspace
            .watch_now(Watched::Content(Table::Showing), |plan| people_without(plan, Table::Showing, showing::PERSONA))
    });
    let plan_for = move |persona: RecordKey| {
        let name = move || shell.render(&texts::SHOW_TO.with("persona", shell.workspace.name_of(persona)));
        view! { <button type="button" class="quiet" on:click=move |_| start(shell, persona)>{name}</button> }
    };
    view! {
        {when(move || !missing.with(Vec::is_empty), move || view! {
            <div class="hint gap">
                <span>{shell.text(texts::SHOWING_GAP)}</span>
                {each(move || missing.get(), plan_for)}
            </div>
        })}
        <CardSection kind=SHOWINGS name=texts::SECTION_SHOWINGS placeholder=texts::ADD_SHOWING />
    }
}

/// Plans a way of showing for a persona and asks for its reason.
fn start(shell: Shell, persona: RecordKey) {
    let record = Record::default().with(showing::PERSONA, persona);
    shell.start_record(Table::Showing, record, showing::WHY.spec, shell.workspace.name_of(persona));
}

/// In which way, how long, by whom, with what, and what is asked for at the end.
fn showing_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let minutes = move || record.get().and_then(|record| record.get(showing::MINUTES));
    let materials = move || record.get().and_then(|record| record.get(showing::MATERIALS)).unwrap_or_default();
    view! {
        <div class="chain apart">{ON_FACE.iter().map(|field| on_face(key, record, field)).collect_view()}</div>
        {move || minutes().map(|minutes| view! { <span>{shell.render(&units::UNIT_MINUTES.with("n", minutes.get()))}</span> })}
        {owner_chip(record, showing::WHO.spec)}
        {move || materials().into_iter().map(|material| view! { <span class="material">{material}</span> }).collect_view()}
    }
}
