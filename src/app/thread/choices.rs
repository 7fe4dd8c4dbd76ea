//! What of the thread is shown: module, person, kind of link, loose ends, parts.

use crate::i18n::Text;
use crate::i18n::messages::thread;
use crate::model::{RecordKey, Table};
use crate::modules::Module;
use crate::modules::thread::{Filter, Relation};
use crate::platform::input_value;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;

use super::scene::Scene;

/// The kinds of link that a graph tells of.
const RELATIONS: [Relation; 3] = [Relation::RestsOn, Relation::Answers, Relation::BelongsTo];

/// Narrows what is shown.
#[component]
pub(super) fn Choices(scene: Scene) -> impl IntoView {
    let shell = use_shell();
    let filter = scene.filter;
    let people = shell.workspace.keys_of(Table::Person);
    let any = move |name: Text| view! { <option value="">{shell.text(name)}</option> };
    let module = move |module: Module| {
        let chosen = move || filter.with(|filter| filter.module == Some(module));
        view! { <option value=module.id() selected=chosen>{shell.text(module.name())}</option> }
    };
    let person = move |key: RecordKey| {
        let chosen = move || filter.with(|filter| filter.person == Some(key));
        view! { <option value=key.to_string() selected=chosen>{move || shell.render(&shell.workspace.name_of(key))}</option> }
    };
    let relation = move |(at, relation): (usize, Relation)| {
        let chosen = move || filter.with(|filter| filter.relation == Some(relation));
        view! { <option value=at.to_string() selected=chosen>{shell.text(relation.word())}</option> }
    };
    let narrow = move |narrow: fn(&mut Filter, String)| {
        move |event: web_sys::Event| filter.update(|filter| narrow(filter, input_value(&event)))
    };
    let tick = move |name: Text, is: Signal<bool>, flip: fn(Scene)| {
        view! {
            <label class="check">
                <input type="checkbox" prop:checked=move || is.get() on:change=move |_: web_sys::Event| flip(scene) />
                {shell.text(name)}
            </label>
        }
    };
    let loose = Signal::derive(move || filter.with(|filter| filter.loose));
    let parts = Signal::derive(move || scene.parts.get());
    view! {
        <div class="tools thread-choices">
            <select class="input" aria-label=shell.text(thread::FILTER_MODULE) on:change=narrow(|filter, id| filter.module = Module::from_id(&id))>
                {any(thread::ANY_MODULE)}
                {Module::ALL.iter().map(|each| module(*each)).collect_view()}
            </select>
            <select class="input" aria-label=shell.text(thread::FILTER_PERSON) on:change=narrow(|filter, key| filter.person = RecordKey::parse(&key))>
                {any(thread::ANY_PERSON)}
                {each(move || people.get(), person)}
            </select>
            <select class="input" aria-label=shell.text(thread::FILTER_RELATION) on:change=narrow(|filter, at| filter.relation = at.parse().ok().and_then(|at: usize| RELATIONS.get(at).copied()))>
                {any(thread::ANY_RELATION)}
                {RELATIONS.into_iter().enumerate().map(relation).collect_view()}
            </select>
            {tick(thread::ONLY_LOOSE, loose, |scene| scene.filter.update(|filter| filter.loose = !filter.loose))}
            {tick(thread::WITH_PARTS, parts, |scene| scene.parts.update(|parts| *parts = !*parts))}
        </div>
    }
}
