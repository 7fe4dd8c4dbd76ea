//! Small signs on cards: the owner, a link to another item.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::cards;
use crate::model::{RecordKey, Table};
use crate::modules::Module;
use crate::modules::basics::spec::person;
use crate::store::{Route, Watched, use_shell};

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
        let title = record.get().map(|record| record.title(target.table).to_owned()).unwrap_or_default();
        if title.is_empty() { shell.preferences.text(cards::CARD_UNTITLED).to_owned() } else { title }
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
