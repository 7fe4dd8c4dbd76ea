//! The process as the pipeline of a CRM, and the fields that it needs.

use std::sync::Arc;

use crate::model::{FieldSpec, Record, RecordKey, Table};
use crate::modules::Module;
use crate::modules::process::spec::stage;
use crate::modules::tools::analysis::{PipelineStage, pipeline};
use crate::modules::tools::spec::{FieldType, blueprint, blueprint_field};
use crate::modules::tools::texts;
use crate::store::{Route, Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{
    CardKind, CardSection, Grid, ItemLink, RecordForm, Sheet, choice_chip, column_heads, line, linked_line,
};

const FIELDS: CardKind =
    CardKind { face, told: &[blueprint_field::REQUIRED_FROM.spec], ..CardKind::plain(Table::BlueprintField) };
const SETTINGS: &[&FieldSpec] = &[
    blueprint::PIPELINE_NAME.spec,
    blueprint::WON_LABEL.spec,
    blueprint::LOST_LABEL.spec,
    blueprint::STALE_DAYS.spec,
    blueprint::ENTRY_RULE.spec,
    blueprint::LOST_REASONS.spec,
    blueprint::ORIGIN.spec,
];
/// What the pipeline is made of.
const SOURCES: &[Table] = &[Table::ProcessStage, Table::ProcessCriterion, Table::Blueprint, Table::BlueprintField];

/// The pipeline, what a CRM needs besides, and its fields.
#[component]
pub fn BlueprintView() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(Table::Blueprint);
    let record = shell.workspace.record(key);
    view! {
        <Sheet name=texts::SECTION_PIPELINE holds_region=true>
            <p class="help">{shell.text(texts::BLUEPRINT_INTRO)}</p>
            <Pipeline />
        </Sheet>
        <Sheet name=texts::SECTION_BLUEPRINT>
            <RecordForm key record fields=SETTINGS.to_vec() phrases=true />
        </Sheet>
        <CardSection kind=FIELDS name=texts::SECTION_FIELDS placeholder=texts::ADD_CRM_FIELD />
    }
}

/// The stages as rows, in the order in which they are typed in.
#[component]
fn Pipeline() -> impl IntoView {
    let shell = use_shell();
    let stages = shell.workspace.watch_tables(SOURCES, pipeline);
    let columns = [
        texts::COLUMN_ORDER,
        stage::NAME.spec.label,
        stage::PROBABILITY.spec.label,
        stage::MAX_DAYS.spec.label,
        texts::COLUMN_EXITS,
        texts::COLUMN_REQUIRED,
    ];
    let process = move || shell.workspace.open_plan().map(|plan| Route::module(plan, Module::Process).href());
    let rows = move || (1..).zip(stages.get()).map(|(number, stage)| row(shell, number, &stage)).collect_view();
    view! {
        {when(move || stages.with(Vec::is_empty), move || view! {
            <p class="empty">{shell.text(texts::PIPELINE_NONE)}" "<a href=process>{shell.text(Module::Process.name())}</a></p>
        })}
        {when(move || !stages.with(Vec::is_empty), move || view! {
            <Grid name=texts::SECTION_PIPELINE class="side-by-side pipeline" test_id="pipeline">
                <thead><tr>{column_heads(columns)}</tr></thead>
                <tbody>{rows}</tbody>
            </Grid>
        })}
    }
}

fn row(shell: Shell, number: u32, stage: &PipelineStage) -> View {
    let name = match stage.stage {
        Some(target) => view! { <ItemLink target arrow="" with_name=true /> },
        // Nobody has named the ends: the usual words.
        None if stage.name.is_empty() => {
            let usual = if stage.probability == Some(0.0) { texts::LOST } else { texts::WON };
            view! { <span>{shell.text(usual)}</span> }
        }
        None => stage.name.clone().into_view(),
    };
    let percent = stage.probability.map(|percent| shell.format(|formats| formats.percent(percent / 100.0)));
    let days = stage.max_days.map(|days| shell.format(|formats| formats.number(days)));
    let exits = stage.exits.iter().cloned().map(|exit| view! { <li>{exit}</li> });
    let required = stage.required.iter().map(|target| {
        let target = *target;
        view! { <li><ItemLink target arrow="" with_name=true /></li> }
    });
    view! {
        <tr>
            <td>{number.to_string()}</td>
            <th scope="row">{name}</th>
            <td>{percent}</td>
            <td>{days}</td>
            <td><ul class="exit-boxes">{exits.collect_view()}</ul></td>
            <td><ul>{required.collect_view()}</ul></td>
        </tr>
    }
}

/// Where it stands, what it holds, from where on it is required, and what it is for.
fn face(_: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let is_list = Memo::new(move |_| {
        record.get().is_some_and(|record| record.get(blueprint_field::TYPE) == Some(FieldType::List))
    });
    view! {
        {choice_chip(record, blueprint_field::OBJECT.spec)}
        {choice_chip(record, blueprint_field::TYPE.spec)}
        {linked_line(record, blueprint_field::REQUIRED_FROM.spec)}
        {when(move || is_list.get(), move || line(record, blueprint_field::OPTIONS.spec))}
        {line(record, blueprint_field::USE.spec)}
    }
}
