//! What a deal has in the modules, with the way there, and its dates.

use crate::app::deals::card::amount;
use crate::engine::Scope;
use crate::i18n::Text;
use crate::i18n::messages::{cards, deals};
use crate::model::{FieldSpec, Kind, Plan, Record, RecordKey, Table, Value};
use crate::modules::Module;
use crate::modules::agenda::{State, deal_agenda};
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::Sheet;

/// The modules of which each deal has its own.
const OF_DEALS: [Module; 3] = [Module::Negotiation, Module::Contract, Module::Aftersales];

/// What a deal has in a module: the only record of it, and how many of each list.
#[derive(Clone, Debug, Default, PartialEq)]
struct Part {
    facts: Vec<(&'static FieldSpec, String)>,
    counts: Vec<(Text, usize)>,
}

/// So many facts of a record are told: the rest stands where it is written.
const MOST_FACTS: usize = 4;

/// A short text, an amount or a day of a record, as it is read; none where it says something else.
fn said(shell: Shell, record: &Record, field: &FieldSpec) -> Option<String> {
    match (record.value(field)?, field.kind) {
        (Value::Text(_), Kind::Text) => record.written(field),
        (Value::Date(date), _) => Some(shell.format(|formats| formats.date(*date))),
        (Value::Number(sum), Kind::Money) => Some(amount(shell, sum.get())),
        _ => None,
    }
}

/// What a deal has in each module.
#[component]
pub fn Parts(
    /// The deal.
    deal: RecordKey,
) -> impl IntoView {
    OF_DEALS.into_iter().map(move |module| view! { <PartOf module deal /> }).collect_view()
}

#[component]
fn PartOf(module: Module, deal: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let own = module.tables().iter().copied().filter(|table| table.of_deal().is_some());
    let own: Vec<Table> = own.collect();
    let part = Memo::new(move |_| {
        let read = |plan: &Plan| {
            let seen = plan.seen_by(Scope::Deal(deal.id));
            let mut part = Part::default();
            for table in &own {
                let spec = table.spec();
                match plan.get(Scope::Deal(deal.id).single(*table)).filter(|_| spec.single) {
                    Some(record) => {
                        let told = spec.form().filter_map(|field| Some((field, said(shell, record, field)?)));
                        part.facts.extend(told.take(MOST_FACTS));
                    }
                    None if !spec.single => part.counts.push((spec.name, seen.list(*table).count())),
                    None => {}
                }
            }
            part.counts.retain(|(_, count)| *count > 0);
            part
        };
        shell.workspace.watch_now(Watched::Plan, read)
    });
    let href = move || shell.workspace.open_plan().map(|plan| Route::module(plan, module).href());
    let way = view! { <a class="item-link" href=href>{shell.text(module.name())}" →"</a> };
    view! {
        <Sheet name=module.name() beside=way>
            {move || {
                let part = part.get();
                let nothing = part == Part::default();
                view! {
                    {nothing.then(|| view! { <p class="empty">{shell.text(deals::PAGE_NOTHING)}</p> })}
                    <dl class="deal-part">
                        {part.facts.into_iter().map(|(field, said)| view! { <dt>{shell.text(field.label)}</dt><dd>{said}</dd> }).collect_view()}
                    </dl>
                    <p class="deal-counts">
                        {part.counts.into_iter().map(|(name, count)| view! { <span class="chip">{shell.text(name)}" "{count}</span> }).collect_view()}
                    </p>
                }
            }}
        </Sheet>
    }
}

/// Everything of a deal that has a day.
#[component]
pub fn Dates(
    /// The deal.
    deal: RecordKey,
) -> impl IntoView {
    let shell = use_shell();
    let lines = Memo::new(move |_| {
        let today = shell.today();
        shell.workspace.watch_now(Watched::Plan, |plan| {
            let seen = plan.seen_by(Scope::Deal(deal.id));
            deal_agenda(&seen, deal, today).into_iter().filter(|entry| entry.date.is_some()).collect::<Vec<_>>()
        })
    });
    let line = move |at: usize| {
        let entry = Memo::new(move |_| lines.with(|lines| lines.get(at).cloned()));
        let href = move || Some(Route::item(shell.workspace.open_plan()?, entry.get()?.key).href());
        let day = move || entry.get()?.date.map(|date| shell.format(|formats| formats.day(date)));
        let name = move || {
            let entry = entry.get()?;
            Some(shell.render(&shell.workspace.read(|plan| Some(entry.name_at_deal(plan)))?))
        };
        let said = move || entry.get()?.state.message().map(|message| shell.render(&message));
        let people = move || shell.workspace.read(|plan| entry.get()?.people(plan)).map(|people| shell.render(&people));
        view! {
            <li class:late=move || entry.get().is_some_and(|entry| State::is_late(entry.state)) class:past=move || entry.get().is_some_and(|entry| State::is_past(entry.state))>
                <span class="deal-day">{day}</span>
                <span><a href=href>{name}</a>" "<small>{said}" "{people}</small></span>
            </li>
        }
    };
    let count = move || (0..lines.with(Vec::len)).collect::<Vec<_>>();
    view! {
        <Sheet name=deals::PAGE_DATES>
            {when(move || lines.with(Vec::is_empty), move || view! { <p class="empty">{shell.text(deals::PAGE_DATES_NONE)}</p> })}
            <ul class="deal-dates" aria-label=shell.text(deals::PAGE_DATES)>{each(count, line)}</ul>
            <span class="visually-hidden">{move || shell.render(&cards::PLACE_COUNT.with_count(lines.with(Vec::len)))}</span>
        </Sheet>
    }
}
