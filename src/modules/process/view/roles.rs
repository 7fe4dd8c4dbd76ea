//! Roles, and who does what in which step.

use std::sync::Arc;

use crate::model::{Record, RecordKey, Table};
use crate::modules::process::spec::role;
use crate::modules::process::texts;
use crate::modules::process::view::raci::RaciTable;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardKind, CardSection, linked_chips, linked_line};

const ROLES: CardKind = CardKind { face, ..CardKind::plain(Table::ProcessRole) };

/// The roles as cards, and below them the table of letters.
#[component]
pub fn RolesView() -> impl IntoView {
    view! {
        <CardSection kind=ROLES name=texts::SECTION_ROLES placeholder=texts::ADD_ROLE empty=texts::ROLES_EMPTY />
        <RaciTable />
    }
}

fn face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {linked_chips(record, role::PEOPLE.spec)}
        {linked_line(record, role::STAND_IN.spec)}
    }
}
