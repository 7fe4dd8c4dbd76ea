//! Levels and appetite: what the plan says of them, and what the matrix takes from it.

use crate::model::{FieldSpec, RecordKey, Table};
use crate::modules::risk::analysis::{Axis, Band, Fineness, Level, levels};
use crate::modules::risk::spec::scale;
use crate::modules::risk::texts;
use crate::modules::risk::view::band::band_name;
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{RecordForm, Sheet, column_heads};

const LIMITS: &[&FieldSpec] = &[scale::APPETITE.spec, scale::SIZE.spec];
const WORDS: &[&FieldSpec] = &[
    scale::LIKELIHOOD_WORDS.spec,
    scale::LIKELIHOOD_ANCHORS.spec,
    scale::IMPACT_WORDS.spec,
    scale::IMPACT_ANCHORS.spec,
];

/// The levels.
#[component]
pub fn LevelsView() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(Table::RiskScale);
    let record = shell.workspace.record(key);
    view! {
        <Sheet name=texts::SECTION_SCALE>
            <RecordForm key record fields=LIMITS.to_vec() />
            <RecordForm key record fields=WORDS.to_vec() />
        </Sheet>
        <Sheet name=texts::LEVELS_NOW>
            <div class="level-tables">
                <LevelTable axis=Axis::Likelihood />
                <LevelTable axis=Axis::Impact />
            </div>
            <BandTable />
        </Sheet>
    }
}

/// The words and meanings of a scale as they are in use.
#[component]
fn LevelTable(axis: Axis) -> impl IntoView {
    let shell = use_shell();
    let made = move || {
        let locale = shell.preferences.locale();
        shell.workspace.watch_now(Watched::Record(RecordKey::single(Table::RiskScale)), |plan| {
            levels(plan, axis, Fineness::Five, locale)
        })
    };
    let row = |(at, level): (usize, Level)| {
        view! { <tr><td class="narrow">{(at + 1).to_string()}</td><th scope="row">{level.word}</th><td>{level.anchor}</td></tr> }
    };
    view! {
        <table class="records level-table">
            <caption>{shell.text(axis.name())}</caption>
            <thead><tr>{column_heads([texts::COLUMN_NUMBER, texts::LEVEL, texts::LEVEL_MEANS])}</tr></thead>
            <tbody>{move || made().into_iter().enumerate().map(row).collect_view()}</tbody>
        </table>
    }
}

/// What each band asks for.
#[component]
fn BandTable() -> impl IntoView {
    let shell = use_shell();
    let row = move |band: Band| {
        view! { <tr><th scope="row">{band_name(shell, band)}</th><td>{shell.text(band.asks())}</td></tr> }
    };
    view! {
        <table class="records level-table">
            <caption>{shell.text(texts::BANDS)}</caption>
            <thead><tr>{column_heads([texts::BAND, texts::BAND_ASKS])}</tr></thead>
            <tbody>{Band::ALL.map(row).into_iter().collect_view()}</tbody>
        </table>
    }
}
