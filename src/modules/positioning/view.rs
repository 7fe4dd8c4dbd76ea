//! The screen of Positioning: alternatives, the map, the statement, trends.

mod map;
mod statement;

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::model::{FieldSpec, Record, RecordKey, Table};
use crate::modules::positioning::spec::{competitor, trend};
use crate::modules::positioning::{ModuleView, texts};
use crate::store::use_shell;
use crate::ui::widgets::{
    CardKind, CardSection, RecordTable, SideBySide, ViewSwitch, choice_chip, labelled_score, owner_chip, quoted,
};
use map::MapSection;
use statement::StatementSection;

const COMPETITORS: CardKind = CardKind { face: competitor_face, ..CardKind::plain(Table::Competitor) };
const TRENDS: CardKind = CardKind { face: trend_face, ..CardKind::plain(Table::Trend) };

const COMPETITOR_COLUMNS: &[&FieldSpec] = &[
    competitor::NAME.spec,
    competitor::KIND.spec,
    competitor::PRICE.spec,
    competitor::OUR_EDGE.spec,
    competitor::EVIDENCE.spec,
    competitor::THREAT.spec,
    competitor::OWNER.spec,
    competitor::REVIEW_ON.spec,
];

const TREND_COLUMNS: &[&FieldSpec] = &[
    trend::TEXT.spec,
    trend::DIRECTION.spec,
    trend::EFFECT.spec,
    trend::HORIZON.spec,
    trend::RESPONSE.spec,
    trend::OWNER.spec,
    trend::REVIEW_ON.spec,
];

const COMPARED: &[&FieldSpec] = &[
    competitor::KIND.spec,
    competitor::OFFER.spec,
    competitor::PRICE.spec,
    competitor::STRENGTHS.spec,
    competitor::WEAKNESSES.spec,
    competitor::THEY_WIN_WHEN.spec,
    competitor::OUR_EDGE.spec,
    competitor::EVIDENCE.spec,
    competitor::THREAT.spec,
];

/// Positioning.
#[component]
pub fn Screen() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    view! {
        <div class="tools">
            <ViewSwitch tabs=ModuleView::TABS />
        </div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Compared => view! { <Comparison /> },
            ModuleView::List => view! { <Lists /> },
            ModuleView::Canvas => view! { <Canvas /> },
        }}
    }
}

#[component]
fn Canvas() -> impl IntoView {
    view! {
        <CardSection kind=COMPETITORS name=texts::SECTION_COMPETITORS placeholder=texts::ADD_COMPETITOR />
        <MapSection />
        <StatementSection />
        <CardSection kind=TRENDS name=texts::SECTION_TRENDS placeholder=texts::ADD_TREND empty=texts::EMPTY_TRENDS />
    }
}

/// The alternatives side by side.
#[component]
fn Comparison() -> impl IntoView {
    let shell = use_shell();
    let keys = shell.workspace.keys_of(Table::Competitor);
    view! {
        {when(move || keys.with(Vec::is_empty), move || view! { <p class="empty">{shell.text(texts::FRAME.empty)}</p> })}
        {when(move || !keys.with(Vec::is_empty), move || view! {
            <SideBySide keys fields=COMPARED.to_vec() caption=texts::VIEW_TABLE corner=texts::COLUMN_COMPARED />
        })}
    }
}

/// Alternatives and trends as tables, edited in place.
#[component]
fn Lists() -> impl IntoView {
    let shell = use_shell();
    let table = move |kind: CardKind, columns, name: Text, placeholder: Text| {
        view! {
            <h2>{shell.text(name)}</h2>
            <RecordTable kind columns caption=name placeholder />
        }
    };
    view! {
        {table(COMPETITORS, COMPETITOR_COLUMNS, texts::SECTION_COMPETITORS, texts::ADD_COMPETITOR)}
        {table(TRENDS, TREND_COLUMNS, texts::SECTION_TRENDS, texts::ADD_TREND)}
    }
}

/// Kind and threat of an alternative, our edge over it, and who watches it.
fn competitor_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {choice_chip(record, competitor::KIND.spec)}
        <span class="pair-of-scores">
            {labelled_score(key, record, competitor::THREAT.spec)}
        </span>
        {owner_chip(record, competitor::OWNER.spec)}
        {quoted(record, competitor::OUR_EDGE.spec)}
    }
}

/// Where a trend goes and what it does to us, what we do about it, and who watches it.
fn trend_face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! {
        {choice_chip(record, trend::DIRECTION.spec)}
        {choice_chip(record, trend::EFFECT.spec)}
        {owner_chip(record, trend::OWNER.spec)}
        {quoted(record, trend::RESPONSE.spec)}
    }
}
