//! Selling online, station after station as a buyer passes them.

use std::sync::Arc;

use crate::i18n::Text;
use crate::model::{FieldSpec, Record, RecordKey, Table};
use crate::modules::tools::spec::{Station, online_station};
use crate::modules::tools::texts;
use crate::modules::tools::view::kinds::unsorted;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{Board, BoardPlace, CardKind, face_choice, line, owner_chip, rest_form};

const STATIONS: CardKind =
    CardKind { face, form: |key, record| rest_form(key, record, ON_FACE), ..CardKind::plain(Table::OnlineStation) };
const ON_FACE: &[&FieldSpec] = &[online_station::STATUS.spec];

/// The stations side by side.
#[component]
pub fn OnlineView() -> impl IntoView {
    let shell = use_shell();
    let place =
        |station: Station, note: Text| BoardPlace { note: Some(note), ..BoardPlace::of(station, texts::ADD_STATION) };
    let places = vec![
        place(Station::Show, texts::NOTE_SHOW),
        place(Station::Order, texts::NOTE_ORDER),
        place(Station::AfterSales, texts::NOTE_AFTER_SALES),
        place(Station::Person, texts::NOTE_PERSON),
    ];
    view! {
        {unsorted(Table::OnlineStation)}
        <div class="stations"><Board kind=STATIONS places open=shell.selected /></div>
    }
}

/// How far it is, who watches which figure, and what it shall come to.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {face_choice(key, record, online_station::STATUS.spec)}
        {owner_chip(record, online_station::OWNER.spec)}
        {line(record, online_station::FIGURE.spec)}
        {line(record, online_station::TARGET.spec)}
    }
}
