//! Roles, and who does what in which step.

use std::sync::Arc;

use crate::model::{Record, RecordKey, Table};
use crate::modules::process::analysis::{Raci, raci};
use crate::modules::process::spec::role;
use crate::modules::process::texts;
use crate::modules::process::view::flow::FLOW;
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, CardSection, Grid, ItemLink, Sheet, linked_chips, linked_line};

const ROLES: CardKind = CardKind { face, ..CardKind::plain(Table::ProcessRole) };

/// The roles as cards, and below them the table of letters.
#[component]
pub fn RolesView() -> impl IntoView {
    let shell = use_shell();
    let made = shell.workspace.watch_tables(FLOW, |plan| Some(raci(plan)));
    view! {
        <CardSection kind=ROLES name=texts::SECTION_ROLES placeholder=texts::ADD_ROLE empty=texts::ROLES_EMPTY />
        {move || made.get().filter(|raci| !raci.rows.is_empty()).map(|raci| table(shell, &raci))}
    }
}

fn face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {linked_chips(record, role::PEOPLE.spec)}
        {linked_line(record, role::STAND_IN.spec)}
    }
}

fn table(shell: Shell, raci: &Raci) -> View {
    let heads = raci
        .roles
        .iter()
        .map(|role| view! { <th scope="col">{shell.render(&shell.workspace.name_of(*role))}</th> })
        .collect_view();
    let rows = raci
        .rows
        .iter()
        .map(|(step, letters)| {
            let cells = letters.iter().map(|letters| view! { <td>{letters.clone()}</td> });
            view! {
                <tr>
                    <th scope="row"><ItemLink target=*step arrow="" with_name=true /></th>
                    {cells.collect_view()}
                </tr>
            }
        })
        .collect_view();
    view! {
        <Sheet name=texts::RACI holds_region=true>
            <p class="help">{shell.text(texts::RACI_KEY)}</p>
            <Grid name=texts::RACI class="records raci">
                <thead><tr><td></td>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </Grid>
        </Sheet>
    }
}
