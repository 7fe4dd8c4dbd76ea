//! Records as a table: sorted by any column, edited in place.

use std::cmp::Ordering;
use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::cards;
use crate::model::{FieldSpec, Kind, Plan, Record, RecordKey, Table, Value};
use crate::store::{Shell, Watched, use_shell};
use crate::ui::primitives::{Menu, derived, dynamic, each, handler};
use crate::ui::widgets::card_list::{self, CardListContext};
use crate::ui::widgets::{AddField, CardKind, Dragging, FieldControl, ListPlace, ShowMore, WINDOW, name_on_face};

/// How the table is sorted: by a column, upwards or downwards; by the user's own order where nothing is chosen.
type Sorting = Option<(&'static FieldSpec, bool)>;

/// A table over the records of a table. Rows keep their order while they are edited; it is the sort button that sorts.
#[component]
pub fn RecordTable(
    /// What the module says about its records.
    kind: CardKind,
    /// The columns.
    columns: &'static [&'static FieldSpec],
    /// The places between which rows can be moved.
    #[prop(optional)]
    places: Vec<ListPlace>,
    /// The name of the table.
    caption: Text,
    /// What stands in the empty field that adds below the rows, where there is one.
    #[prop(optional)]
    placeholder: Option<Text>,
) -> impl IntoView {
    let shell = use_shell();
    let sorting = RwSignal::new(None::<(&'static FieldSpec, bool)>);
    let keys =
        shell.workspace.watch(Watched::List(kind.table), move |plan| sorted_keys(plan, kind.table, sorting.get()));
    let shown = RwSignal::new(WINDOW);
    let hidden = Signal::derive(move || keys.with(Vec::len).saturating_sub(shown.get()));
    let places = StoredValue::new(places);
    let list = CardListContext::for_table(kind, keys, places, Dragging::idle());
    let heads = columns.iter().map(|field| head(shell, field, sorting)).collect_view();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=shell.text(caption)>
            <table class="records">
                <caption class="visually-hidden">{shell.text(caption)}</caption>
                <thead>
                    <tr>{heads}<th scope="col"><span class="visually-hidden">{shell.text(cards::COLUMN_ACTIONS)}</span></th></tr>
                </thead>
                <tbody>
                    {each(move || keys.with(|keys| keys.iter().copied().take(shown.get()).collect::<Vec<_>>()), move |key| view! {
                        <TableRow key columns list />
                    })}
                </tbody>
            </table>
        </div>
        <ShowMore shown hidden />
        {placeholder.map(|placeholder| view! { <AddField table=kind.table place=None place_name=caption placeholder /> })}
    }
}

fn head(shell: Shell, field: &'static FieldSpec, sorting: RwSignal<Sorting>) -> impl IntoView {
    let state = move || sorting.get().filter(|(by, _)| *by == field).map(|(_, down)| down);
    // Downwards first: the heaviest on top is what people look for.
    let next = move || {
        let next = match sorting.get_untracked().filter(|(by, _)| *by == field) {
            None => Some((field, true)),
            Some((_, true)) => Some((field, false)),
            Some((_, false)) => None,
        };
        sorting.set(next);
    };
    view! {
        <th
            scope="col"
            aria-sort=derived(move || match state() {
                Some(true) => "descending",
                Some(false) => "ascending",
                None => "none",
            })
        >
            <button type="button" on:click=handler(move |_| next())>
                {shell.text(field.label)}
                <span aria-hidden="true">
                    {dynamic(move || match state() {
                        Some(true) => " ↓",
                        Some(false) => " ↑",
                        None => "",
                    })}
                </span>
            </button>
        </th>
    }
}

#[component]
fn TableRow(key: RecordKey, columns: &'static [&'static FieldSpec], list: CardListContext) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let table = list.kind.table;
    let cells = columns.iter().map(|field| cell(key, record, field)).collect_view();
    view! {
        <tr data-testid=format!("item-{}", table.id()) data-id=key.id.0.as_str() id=key.to_string() tabindex="-1">
            {cells}
            <td class="row-menu">
                <Menu
                    label=Signal::derive(move || shell.render(&cards::CARD_MENU.with("name", shell.workspace.name_of(key))))
                    items=move || card_list::menu_items(shell, list, key)
                />
            </td>
        </tr>
    }
}

fn cell(key: RecordKey, record: Memo<Option<Arc<Record>>>, field: &'static FieldSpec) -> impl IntoView {
    let name = name_on_face(key, field.label);
    let class = match field.kind {
        Kind::Text | Kind::Paragraph => "wide",
        _ => "narrow",
    };
    view! { <td class=class><FieldControl key record field name compact=true /></td> }
}

fn sorted_keys(plan: &Plan, table: Table, sorting: Sorting) -> Vec<RecordKey> {
    let mut rows: Vec<_> = plan.list(table).collect();
    if let Some((field, down)) = sorting {
        crate::model::sort_by(&mut rows, |(_, one), (_, other)| {
            let order = compare(field, one.value(field), other.value(field));
            if down { order.reverse() } else { order }
        });
    }
    rows.into_iter().map(|(key, _)| key).collect()
}

/// Values of a field in their natural order: choices as the list has them, an empty field below everything.
fn compare(field: &FieldSpec, one: Option<&Value>, other: Option<&Value>) -> Ordering {
    match (one, other) {
        (Some(Value::Text(one)), Some(Value::Text(other))) => one.to_lowercase().cmp(&other.to_lowercase()),
        (Some(Value::Number(one)), Some(Value::Number(other))) => one.get().total_cmp(&other.get()),
        (Some(Value::Score(one)), Some(Value::Score(other))) => one.cmp(other),
        (Some(Value::Date(one)), Some(Value::Date(other))) => one.cmp(other),
        (Some(Value::Choice(one)), Some(Value::Choice(other))) => {
            let Kind::Choice(choices) = field.kind else { return Ordering::Equal };
            let rank = |code: &str| choices.iter().position(|choice| choice.code == code);
            // The first of the list counts as the highest, so that both directions read naturally.
            rank(other).cmp(&rank(one))
        }
        (Some(Value::Links(one)), Some(Value::Links(other))) => one.cmp(other),
        (Some(Value::Ratings(one)), Some(Value::Ratings(other))) => one.sum().cmp(&other.sum()),
        (one, other) => one.is_some().cmp(&other.is_some()),
    }
}
