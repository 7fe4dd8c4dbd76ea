//! Small signs on cards: the owner, what was chosen, a text, a link to another item.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::cards;
use crate::model::{Date, Field, FieldSpec, Record, RecordKey, Table};
use crate::modules::Module;
use crate::modules::basics::spec::person;
use crate::store::{Route, Watched, use_shell};
use crate::ui::widgets::ChoiceField;

/// The name of a person.
#[component]
pub fn OwnerChip(
    /// The person.
    owner: RecordKey,
) -> impl IntoView {
    let shell = use_shell();
    let name = shell
        .workspace
        .watch(Watched::Record(owner), move |plan| plan.get(owner).map(|record| record.text(person::NAME).to_owned()));
    move || name.get().filter(|name| !name.is_empty()).map(|name| view! { <span class="chip">{name}</span> })
}

/// The person that a field of a card names.
pub fn owner_chip(record: Memo<Option<Arc<Record>>>, field: &'static FieldSpec) -> impl IntoView {
    let owner = Memo::new(move |_| record.get().and_then(|record| record.links_of(field).first().copied()));
    move || owner.get().map(|owner| view! { <OwnerChip owner /> })
}

/// The records that a field of a card links to, by name.
pub fn linked_chips(record: Memo<Option<Arc<Record>>>, field: &'static FieldSpec) -> impl IntoView {
    let shell = use_shell();
    let links = Memo::new(move |_| record.get().map(|record| record.links_of(field).to_vec()).unwrap_or_default());
    let chip = move |link| view! { <span class="chip">{move || shell.render(&shell.workspace.name_of(link))}</span> };
    move || links.get().into_iter().map(chip).collect_view()
}

/// What is chosen in a field of a card.
pub fn choice_chip(record: Memo<Option<Arc<Record>>>, field: &'static FieldSpec) -> impl IntoView {
    let shell = use_shell();
    let chosen = move || record.get().map(|record| record.choices_of(field)).unwrap_or_default();
    let chip = move |label| view! { <span class="chip">{shell.text(label)}</span> };
    move || chosen().into_iter().map(chip).collect_view()
}

/// A text of a card that matters most, on a line of its own.
pub fn quoted(record: Memo<Option<Arc<Record>>>, field: &'static FieldSpec) -> impl IntoView {
    let text = move || record.get()?.written(field);
    move || text().map(|text| view! { <span class="finding-text">{text}</span> })
}

/// What a record links to with the field's label, where there are links.
pub fn linked_line(record: Memo<Option<Arc<Record>>>, field: &'static FieldSpec) -> impl IntoView {
    let shell = use_shell();
    let any = move || record.get().is_some_and(|record| !record.links_of(field).is_empty());
    when(any, move || {
        view! { <span class="said linked"><b>{shell.text(field.label)}</b>{linked_chips(record, field)}</span> }
    })
}

/// A text of a record with its label, where something is written: a line of a card.
pub fn line(record: Memo<Option<Arc<Record>>>, field: &'static FieldSpec) -> impl IntoView {
    let shell = use_shell();
    let text = move || record.get()?.written(field);
    move || text().map(|text| view! { <span class="said"><b>{shell.text(field.label)}</b>" "{text}</span> })
}

/// The day that a field of a card names.
pub fn due_chip(record: Memo<Option<Arc<Record>>>, field: Field<Date>) -> impl IntoView {
    let shell = use_shell();
    let due = move || record.get()?.get(field);
    move || due().map(|due| view! { <span>{shell.render(&cards::CARD_DUE.with("date", due))}</span> })
}

/// A choice that is made on the face of a card.
pub fn face_choice(key: RecordKey, record: Memo<Option<Arc<Record>>>, field: &'static FieldSpec) -> impl IntoView {
    let (name, id) = (name_on_face(key, field.label), format!("{key}/face-{}", field.id));
    view! { <span class="face-choice"><ChoiceField key record field id name says_label=true /></span> }
}

/// The name of a control that stands without its label: what it is, and whose.
pub fn name_on_face(key: RecordKey, label: Text) -> Signal<String> {
    let shell = use_shell();
    Signal::derive(move || shell.labelled(label, shell.workspace.name_of(key)))
}

/// A link to another item: its module or place, and its name.
#[component]
pub fn ItemLink(
    /// The item.
    target: RecordKey,
    /// An arrow that tells which way the thread runs.
    arrow: &'static str,
    /// Whether the whole name is shown, or only where the item is.
    #[prop(optional)]
    with_name: bool,
) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(target);
    let place = move || {
        let places = target.table.spec().places.as_ref()?;
        let record = record.get()?;
        let place = places.get(places.of(&record)?)?;
        Some(shell.preferences.text(place.label))
    };
    let name = move || {
        let locale = shell.preferences.locale();
        shell.workspace.named(target, |name| name.get(locale).to_owned())
    };
    let area = move || match (Module::of(target.table), target.table) {
        (_, Table::Strategy) => "TOWS".to_owned(),
        (Some(module), _) => shell.preferences.text(module.name()).to_owned(),
        (None, _) => String::new(),
    };
    let label = move || {
        let place = place().map(|place| format!(" · {place}")).unwrap_or_default();
        if with_name { name() } else { format!("{}{place}", area()) }
    };
    let href = move || shell.workspace.open_plan().map(|plan| Route::item(plan, target).href());
    move || {
        record.with(Option::is_some).then(|| {
            view! {
                <a class="item-link" href=href title=name>
                    <span aria-hidden="true">{arrow}" "</span>
                    {label}
                    {(!with_name).then(|| view! { <span class="visually-hidden">": "{name}</span> })}
                </a>
            }
        })
    }
}
