//! The options of all issues in one table, with what each is worth to us: packages are made of them.

use crate::model::{FieldSpec, RecordKey, Table};
use crate::modules::negotiation::spec::option;
use crate::modules::negotiation::texts;
use crate::modules::negotiation::view::points::{fill_button, points_line};
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{AddField, Grid, ItemLink, Sheet, TextField, column_heads, field_id, name_on_face};

/// What a package needs to know of an option.
const COLUMNS: [&FieldSpec; 3] = [option::LABEL.spec, option::VALUE.spec, option::POINTS.spec];

/// The table; nothing while there are no issues.
#[component]
pub fn OptionsTable() -> impl IntoView {
    let shell = use_shell();
    let issues = shell.workspace.keys_of(Table::Issue);
    when(
        move || !issues.with(|issues| issues.is_empty()),
        move || {
            view! {
                <Sheet name=texts::SECTION_OPTIONS beside=fill_button(shell) holds_region=true>
                    <p class="help">{shell.text(texts::OPTIONS_HOW)}</p>
                    {points_line(shell)}
                    <Grid name=texts::SECTION_OPTIONS class="side-by-side option-grid" test_id="option-grid">
                        <thead><tr>{column_heads(COLUMNS.map(|field| field.label))}</tr></thead>
                        {each(move || issues.get(), move |issue| options_of(shell, issue))}
                    </Grid>
                </Sheet>
            }
        },
    )
}

/// An issue, its options as rows, and the field that adds one.
fn options_of(shell: Shell, issue: RecordKey) -> View {
    let options = shell.workspace.watch(Watched::List(Table::IssueOption), move |plan| {
        let parts = plan.parts(issue).into_iter().map(|(key, _)| key);
        parts.filter(|key| key.table == Table::IssueOption).collect::<Vec<_>>()
    });
    view! {
        <tbody>
            <tr><th colspan="3" scope="rowgroup"><ItemLink target=issue arrow="" with_name=true /></th></tr>
            {each(move || options.get(), move |key| view! { <Row key /> })}
            <tr><td colspan="3"><AddField table=Table::IssueOption place=None place_name=texts::OPTIONS.into() placeholder=texts::ADD_OPTION whole=issue /></td></tr>
        </tbody>
    }
}

#[component]
fn Row(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let cell = move |field: &'static FieldSpec| {
        view! { <td><TextField key record field id=field_id(key, field) name=name_on_face(key, field.label) /></td> }
    };
    view! {
        <tr data-testid=format!("item-{}", key.table.id()) data-id=key.id.0.as_str()>{COLUMNS.map(cell).into_iter().collect_view()}</tr>
    }
}
