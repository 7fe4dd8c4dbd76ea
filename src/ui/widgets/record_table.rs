//! Records as a table: sorted by any column, edited in place.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::cards;
use crate::method::sorted_by;
use crate::model::{FieldSpec, Keys, Kind, Plan, Record, RecordKey, Table};
use crate::platform::collation;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::primitives::Menu;
use crate::ui::widgets::card_list::{self, CardListContext};
use crate::ui::widgets::columns::Columns;
use crate::ui::widgets::window::{Row, Window, gap};
use crate::ui::widgets::{AddField, CardKind, FieldControl, Grid, ListPlace, name_on_face};

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
    let keys = shell
        .workspace
        .watch(Watched::List(kind.table), move |plan| sorted_keys(shell, plan, kind.table, sorting.get()));
    let window = Window::of(keys, shell.selected);
    let places = StoredValue::new(places);
    let list = CardListContext::for_table(kind, keys, places);
    let columns = Columns::of(kind.table, columns);
    let heads = move || columns.shown().into_iter().map(|field| head(shell, field, sorting)).collect_view();
    let across = move || (columns.shown().len() + 1).to_string();
    view! {
        {columns.choice()}
        <Grid name=caption class="records">
            <thead>
                <tr>{heads}<th scope="col"><span class="visually-hidden">{shell.text(cards::COLUMN_ACTIONS)}</span></th></tr>
            </thead>
            <tbody>
                {each(move || window.rows(), move |row| match row {
                    Row::Record(key) => view! { <TableRow key columns list /> },
                    Row::Gap(_) => view! { <tr><td colspan=across>{gap(window)}</td></tr> },
                })}
            </tbody>
        </Grid>
        {placeholder.map(|placeholder| view! { <AddField table=kind.table place=None place_name=caption.into() placeholder /> })}
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
            aria-sort=move || match state() {
                Some(true) => "descending",
                Some(false) => "ascending",
                None => "none",
            }
        >
            <button type="button" on:click=move |_| next()>
                {shell.text(field.label)}
                <span aria-hidden="true">
                    {move || match state() {
                        Some(true) => " ↓",
                        Some(false) => " ↑",
                        None => "",
                    }}
                </span>
            </button>
        </th>
    }
}

#[component]
fn TableRow(key: RecordKey, columns: Columns, list: CardListContext) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let table = list.kind.table;
    together(|| {
        let cells = move || columns.shown().into_iter().map(|field| cell(key, record, field)).collect_view();
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
    })
}

fn cell(key: RecordKey, record: Memo<Option<Arc<Record>>>, field: &'static FieldSpec) -> impl IntoView {
    let name = name_on_face(key, field.label);
    let class = match field.kind {
        Kind::Text | Kind::Paragraph => "wide",
        _ => "narrow",
    };
    view! { <td class=class><FieldControl key record field name compact=true /></td> }
}

fn sorted_keys(shell: Shell, plan: &Plan, table: Table, sorting: Sorting) -> Keys {
    match sorting {
        Some((field, down)) => {
            let locale = shell.preferences.locale_now();
            Keys::new(sorted_by(plan, table, field, down, locale, &collation(locale)))
        }
        None => plan.keys_at(table, None),
    }
}
