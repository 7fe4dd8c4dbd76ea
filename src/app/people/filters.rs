//! The views of the page, what is left out of them, and what is made of the rest.

use crate::app::people::asked::Asked;
use crate::app::people::shown::Shown;
use crate::i18n::messages::{cards, coach, people, print};
use crate::i18n::{Formats, Message};
use crate::model::{Plan, RecordKey, Table};
use crate::modules::Module;
use crate::modules::agenda::{Grouping, agenda_events};
use crate::platform::{self, input_value};
use crate::reactive::untrack;
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::{Segment, Segments};

/// Views, filters, and what leaves.
#[component]
pub fn Filters(
    /// What is asked for.
    asked: Asked,
    /// What is shown.
    shown: Shown,
) -> impl IntoView {
    let shell = use_shell();
    view! {
        <div class="tools people-tools">
            {move || views(shell, asked)}
            <span class="people-out">
                <button type="button" class="quiet" data-testid="export-ics" on:click=move |_| export(shell, asked)>{shell.text(people::PEOPLE_CALENDAR)}</button>
                <button type="button" class="quiet" data-testid="print" on:click=|_| platform::print()>{shell.text(print::PRINT_GO)}</button>
            </span>
        </div>
        <div class="tools people-filter">
            {when(move || asked.page_of.get().is_none(), move || person_choice(shell, asked))}
            {module_choice(shell, asked)}
            <label class="check">
                <input type="checkbox" data-testid="people-past" prop:checked=move || asked.past.get() on:change=move |_: web_sys::Event| asked.past.update(|past| *past = !*past) />
                {shell.text(people::PEOPLE_PAST)}
            </label>
            <span class="count" role="status">{move || shell.render(&cards::PLACE_COUNT.with_count(shown.count()))}</span>
        </div>
    }
}

/// The views, each of the person whose page it is.
fn views(shell: Shell, asked: Asked) -> impl IntoView {
    let page_of = asked.page_of.get();
    let name = move |grouping: Grouping| match (grouping, page_of) {
        (Grouping::Person, Some(_)) => people::BY_DATE,
        _ => grouping.name(),
    };
    let segment = |grouping: Grouping| {
        let route = shell.route_now().with_view(grouping.code());
        let route = if let Some(person) = page_of { route.with_item(person) } else { route };
        Segment {
            href: route.href(),
            label: Signal::derive(move || shell.preferences.text(name(grouping)).to_owned()),
            current: Signal::derive(move || asked.grouping.get() == grouping),
        }
    };
    let label = Signal::derive(move || shell.preferences.text(cards::VIEW_LABEL).to_owned());
    view! { <Segments label segments=Grouping::ALL.into_iter().map(segment).collect() /> }
}

fn person_choice(shell: Shell, asked: Asked) -> View {
    let all = shell.workspace.keys_of(Table::Person);
    let choose = move |event: web_sys::Event| asked.person.set(RecordKey::parse(&input_value(&event)));
    let option = move |person: RecordKey| {
        let name = move || shell.render(&shell.workspace.name_of(person));
        view! { <option value=person.to_string() selected=move || asked.person.get() == Some(person)>{name}</option> }
    };
    view! {
        <select class="input" aria-label=shell.text(people::PEOPLE_PERSON) on:change=choose>
            <option value="">{shell.text(people::PEOPLE_ALL)}</option>
            {each(move || all.get(), option)}
        </select>
    }
}

fn module_choice(shell: Shell, asked: Asked) -> View {
    let choose = move |event: web_sys::Event| asked.module.set(Module::from_id(&input_value(&event)));
    let option = move |module: Module| {
        view! { <option value=module.id() selected=move || asked.module.get() == Some(module)>{shell.text(module.name())}</option> }
    };
    view! {
        <select class="input" aria-label=shell.text(coach::COACH_MODULE) on:change=choose>
            <option value="">{shell.text(coach::COACH_ALL_MODULES)}</option>
            {Module::ALL.iter().copied().map(option).collect_view()}
        </select>
    }
}

/// Hands what is wanted to the browser as a calendar file, named after the person whose it is.
fn export(shell: Shell, asked: Asked) {
    let (wanted, today, what) = untrack(|| (asked.wanted(), shell.today(), asked.title(shell)));
    let events = move |plan: &Plan, formats: &dyn Formats| agenda_events(plan, wanted, today, formats);
    shell.export_calendar(&events, Message::plain(&what));
}
