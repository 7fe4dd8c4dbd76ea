//! The screen of the discovery guide.

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::model::Table;
use crate::modules::discovery::texts;
use crate::store::use_shell;
use crate::ui::widgets::{CardKind, CardList, Dragging, ListPlace};

/// Discovery guide.
#[component]
pub fn DiscoveryView() -> impl IntoView {
    let shell = use_shell();
    let part = move |table: Table, name: Text, placeholder: Text| {
        let place = ListPlace { code: None, name, placeholder };
        let places = StoredValue::new(vec![place]);
        view! {
            <section class="sheet">
                <h2>{shell.text(name)}</h2>
                <CardList kind=CardKind::plain(table) place open=shell.selected dragging=Dragging::idle() places />
            </section>
        }
    };
    view! {
        {part(Table::Question, texts::SECTION_QUESTIONS, texts::ADD_QUESTION)}
        {part(Table::TrustStep, texts::SECTION_TRUST, texts::ADD_TRUST)}
        {part(Table::NeedFit, texts::SECTION_NEEDS, texts::ADD_NEED)}
        {part(Table::Objection, texts::SECTION_OBJECTIONS, texts::ADD_OBJECTION)}
        {part(Table::Criterion, texts::SECTION_SCORING, texts::ADD_CRITERION)}
        {part(Table::Check, texts::SECTION_CHECKS, texts::ADD_CHECK)}
        {part(Table::CraftItem, texts::SECTION_CRAFT, texts::ADD_CRAFT)}
        {part(Table::CallSheet, texts::SECTION_SHEETS, texts::ADD_SHEET)}
    }
}
