//! The personas as cards, with the ideal customer above and the scales below.

use std::sync::Arc;

use crate::engine::Command;
use crate::i18n::Text;
use crate::i18n::messages::what;
use crate::model::{FieldSpec, Record, RecordKey, Table, Value};
use crate::modules::Module;
use crate::modules::persona::analysis::{self, STEPS, basis_line};
use crate::modules::persona::spec::{persona, scale};
use crate::modules::persona::view::avatar::Avatar;
use crate::modules::persona::view::ideal::IdealCustomer;
use crate::modules::persona::{ModuleView, texts};
use crate::platform;
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::MenuItem;
use crate::ui::widgets::{
    Board, BoardPlace, CardKind, ListPlace, RecordForm, RecordTable, Sheet, labelled_score, owner_chip,
};

/// A persona with a face, a role and what it rests on; the form goes step by step.
pub const PERSONA: CardKind =
    CardKind { face: persona_face, actions: persona_actions, form: persona_form, ..CardKind::plain(Table::Persona) };

const SCALE: CardKind = CardKind::plain(Table::Scale);
const SCALE_COLUMNS: &[&FieldSpec] = &[scale::LEFT.spec, scale::RIGHT.spec];

/// The ideal customer, the cards, the scales.
#[component]
pub fn Cards() -> impl IntoView {
    let shell = use_shell();
    let none = shell.workspace.has_none(Table::Scale);
    let notes = [texts::NOTE_PEOPLE, texts::EMPTY_ANTI];
    let board = places()
        .into_iter()
        .zip(notes)
        .map(|(place, note)| BoardPlace { note: Some(note), ..BoardPlace::from(place) })
        .collect();
    view! {
        <IdealCustomer />
        <div class="personas"><Board kind=PERSONA places=board open=shell.selected /></div>
        <Sheet name=texts::SECTION_SCALES holds_region=true>
            {when(move || none.get(), move || view! { <p class="empty">{shell.text(texts::EMPTY_SCALES)}</p> })}
            <RecordTable kind=SCALE columns=SCALE_COLUMNS caption=texts::SECTION_SCALES placeholder=texts::ADD_SCALE />
        </Sheet>
    }
}

/// People in the decision, and whom we do not serve.
pub fn places() -> Vec<ListPlace> {
    let all = Table::Persona.spec().places.as_ref().map(|places| places.all).unwrap_or_default();
    let placeholders = [texts::ADD_PERSONA, texts::ADD_ANTI];
    let place = |(place, placeholder): (&crate::model::ChoiceSpec, _)| ListPlace {
        code: Some(place.code),
        name: place.label.into(),
        placeholder,
    };
    all.iter().zip(placeholders).map(place).collect()
}

fn persona_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let text = move |field: &'static FieldSpec| record.get()?.written(field);
    let line = move || {
        let parts = [persona::TITLE.spec, persona::ORGANISATION.spec].into_iter().filter_map(text);
        parts.collect::<Vec<_>>().join(" · ")
    };
    let anti = move || record.get().and_then(|record| record.get(persona::ANTI)) == Some(true);
    let roles = move || record.get().map(|record| record.choices_of(persona::BUYING_ROLES.spec)).unwrap_or_default();
    let grade = move || record.get().and_then(|record| record.get(persona::GRADE)).map(crate::model::Choice::code);
    let basis = move || record.get().map(|record| shell.render(&basis_line(&record)));
    view! {
        <div class="persona-face">
            <Avatar key />
            <div class="persona-lines">
                {move || Some(line()).filter(|line| !line.is_empty()).map(|line| view! { <span class="persona-title">{line}</span> })}
                <span class="persona-chips">
                    {move || grade().map(|grade| view! { <b class="grade">{grade.to_uppercase()}</b> })}
                    {move || roles().into_iter().map(|role| view! { <span class="chip">{shell.text(role)}</span> }).collect_view()}
                </span>
                {move || {
                    let (field, class) = if anti() { (persona::ANTI_REASON.spec, "persona-reason") } else { (persona::QUOTE.spec, "persona-quote") };
                    text(field).map(|text| view! { <q class=class>{text}</q> })
                }}
                <span class="persona-basis">
                    {basis}
                    {labelled_score(key, record, persona::CONFIDENCE.spec)}
                    {owner_chip(record, persona::OWNER.spec)}
                </span>
            </div>
        </div>
    }
}

/// The fields step by step, as the guided view asks them; an anti-persona is asked for the reason first.
fn persona_form(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let anti = move || record.get().and_then(|record| record.get(persona::ANTI)) == Some(true);
    let step = move |(place, step): (usize, &'static crate::modules::persona::analysis::GuidedStep)| {
        view! {
            <h3 class="form-part">{shell.text(step.name)}</h3>
            {(place == 0).then(|| when(anti, move || view! {
                <RecordForm key record fields=vec![persona::ANTI_REASON.spec] />
            }))}
            <RecordForm key record fields=step.fields.iter().copied().filter(|field| *field != persona::NAME.spec).collect() />
        }
    };
    STEPS.iter().enumerate().map(step).collect_view()
}

/// Filling in step by step, the poster, another face, a copy elsewhere.
fn persona_actions(shell: Shell, key: RecordKey) -> Vec<MenuItem> {
    let to_view = move |view: ModuleView| shell.show(Module::Persona, view.code(), key);
    let text = |text: Text| shell.preferences.text(text);
    vec![
        MenuItem::new(text(texts::ACTION_GUIDED), move || to_view(ModuleView::Guided)),
        MenuItem::new(text(texts::ACTION_POSTER), move || to_view(ModuleView::Poster)),
        MenuItem::new(text(texts::ACTION_AVATAR), move || another_face(shell, key)),
        MenuItem::new(text(texts::ACTION_COPY), move || to_view(ModuleView::Copy)),
    ]
}

/// Draws the name another way.
fn another_face(shell: Shell, key: RecordKey) {
    let next = shell.workspace.read(|plan| plan.get(key).and_then(|record| analysis::another_face(record)));
    let what = what::WHAT_EDIT.with("name", shell.workspace.name_of(key)).with("field", persona::AVATAR.spec.label);
    let value = next.map(Value::Number);
    shell.workspace.run(Command::Set { key, field: persona::AVATAR.spec, value }, what);
    let _there = platform::focus(&key.to_string());
}
