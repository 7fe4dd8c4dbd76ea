//! Two deals side by side: their issues, packages and clauses, with what differs marked.

use crate::formats::{Entry, entry};
use crate::i18n::messages::{cards, deals};
use crate::method::Name;
use crate::model::{FieldSpec, Id, RecordId, RecordKey, Table};
use crate::modules::contract::spec::clause;
use crate::modules::discovery::analysis::{Pair, beside, comparable};
use crate::modules::negotiation::spec::{issue, package};
use crate::platform::input_value;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{Grid, ItemLink, entry_view};

/// What is told of a record of a table.
const fn told(table: Table) -> &'static [&'static FieldSpec] {
    match table {
        Table::Issue => &[issue::UNIT.spec, issue::OPENING.spec, issue::TARGET.spec, issue::WALK_AWAY.spec],
        Table::Package => &[package::OPTIONS.spec, package::MESSAGE.spec],
        _ => &[clause::WORDING.spec, clause::STATUS.spec],
    }
}

/// A row: the records of both, and what they say.
type Row = (Pair, [Vec<(&'static FieldSpec, Entry)>; 2], bool);

/// The choice of two deals, and a table for each kind of what they have.
#[component]
pub fn Compare() -> impl IntoView {
    let shell = use_shell();
    let all = shell.workspace.keys_of(Table::Deal);
    let chosen = RwSignal::new([None, None]);
    let full = shell.workspace.watch(Watched::Plan, comparable);
    let pair = Memo::new(move |_| {
        // What there is something to read of comes first.
        let all = full.with(|full| all.with(|all| full.iter().chain(all).copied().collect::<Vec<_>>()));
        let [one, other] = chosen.get().map(|deal: Option<RecordKey>| deal.filter(|deal| all.contains(deal)));
        let one = one.or_else(|| all.first().copied())?;
        let other = other.or_else(|| all.iter().copied().find(|deal| *deal != one))?;
        Some([one, other])
    });
    let tables = Memo::new(move |_| {
        let Some(pair) = pair.get() else { return Vec::new() };
        // Cells name other records, so they follow the whole plan, a moment after each edit.
        shell.workspace.track(Watched::Plan);
        shell.preferences.with_formats(|formats| {
            shell.workspace.read(|plan| {
                let said = |table: Table, key: Option<RecordKey>| {
                    let fields = told(table).iter().copied();
                    fields.filter_map(|field| Some((field, entry(plan, key?, field, formats)?))).collect()
                };
                let row = |table: Table, pair: Pair| {
                    let sides: [Vec<_>; 2] = pair.map(|key| said(table, key));
                    let [one, other] = pair.map(|key| key.map(|key| Name::of(plan, key)));
                    let differs = one != other || sides.first() != sides.last();
                    (pair, sides, differs)
                };
                let rows = |(table, pairs): (Table, Vec<Pair>)| {
                    (table, pairs.into_iter().map(|pair| row(table, pair)).collect::<Vec<Row>>())
                };
                beside(plan, pair).into_iter().map(rows).collect::<Vec<_>>()
            })
        })
    });
    view! {
        {when(move || pair.get().is_none(), move || view! { <p class="empty">{shell.text(deals::COMPARE_TWO)}</p> })}
        <div class="tools deal-compare">
            {[0, 1].map(|at| choice(shell, pair, chosen, at)).into_iter().collect_view()}
        </div>
        {when(move || pair.get().is_some() && tables.with(Vec::is_empty), move || view! { <p class="empty">{shell.text(deals::COMPARE_NOTHING)}</p> })}
        {move || {
            let pair = pair.get();
            tables.get().into_iter().map(|(table, rows)| compared(shell, table, pair, rows)).collect_view()
        }}
    }
}

fn choice(
    shell: Shell,
    pair: Memo<Option<[RecordKey; 2]>>,
    chosen: RwSignal<[Option<RecordKey>; 2]>,
    at: usize,
) -> View {
    let all = shell.workspace.keys_of(Table::Deal);
    let here = move || pair.get().and_then(|pair| pair.get(at).copied());
    let choose = move |event: web_sys::Event| {
        let deal = Id::parse(&input_value(&event)).map(|id| RecordKey::new(Table::Deal, RecordId(id)));
        let mut both = pair.get_untracked().map_or([None, None], |pair| pair.map(Some));
        if let Some(place) = both.get_mut(at) {
            *place = deal;
        }
        chosen.set(both);
    };
    let option = move |deal: RecordKey| {
        let name = move || shell.render(&shell.workspace.name_of(deal));
        view! { <option value=deal.id.0.as_str() selected=move || here() == Some(deal)>{name}</option> }
    };
    let name = if at == 0 { deals::COMPARE_ONE } else { deals::COMPARE_OTHER };
    view! {
        <label>
            <span>{shell.text(name)}</span>
            <select class="input" on:change=choose>{each(move || all.get(), option)}</select>
        </label>
    }
}

fn compared(shell: Shell, table: Table, pair: Option<[RecordKey; 2]>, rows: Vec<Row>) -> View {
    let name = table.spec().name;
    let head = |target: RecordKey| view! { <th scope="col"><ItemLink target arrow="" with_name=true /></th> };
    let line = move |(pair, [one, other], differs): Row| {
        let cell = move |key: Option<RecordKey>, said: Vec<(&'static FieldSpec, Entry)>| {
            view! {
                <td>
                    {key.map(|target| view! { <ItemLink target arrow="" with_name=true /> })}
                    {key.is_none().then(|| view! { <span class="hint">{shell.text(deals::COMPARE_LACKS)}</span> })}
                    {said.into_iter().map(|(field, said)| view! { <div class="compared"><small>{shell.text(field.label)}</small>{entry_view(said)}</div> }).collect_view()}
                </td>
            }
        };
        let [left, right] = pair;
        view! {
            <tr class:differs=differs>
                {cell(left, one)}
                {cell(right, other)}
                <td>{differs.then(|| view! { <small class="difference">{shell.text(cards::DIFFERS)}</small> })}</td>
            </tr>
        }
    };
    view! {
        <h2>{shell.text(name)}</h2>
        <Grid name=name class="side-by-side">
            <thead>
                <tr>
                    {pair.into_iter().flatten().map(head).collect_view()}
                    <th scope="col"><span class="visually-hidden">{shell.text(cards::DIFFERS)}</span></th>
                </tr>
            </thead>
            <tbody>{rows.into_iter().map(line).collect_view()}</tbody>
        </Grid>
    }
}
