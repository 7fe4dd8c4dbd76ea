//! The values of a figure, the newest first, each edited in place.

use crate::engine::Command;
use crate::i18n::messages::{cards, what};
use crate::model::{FieldSpec, Plan, Record, RecordKey, Table};
use crate::modules::metrics::spec::kpi_value;
use crate::modules::metrics::texts;
use crate::platform::focus_soon;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{FieldControl, Grid, column_heads};

const COLUMNS: [&FieldSpec; 3] = [kpi_value::ON.spec, kpi_value::VALUE.spec, kpi_value::NOTE.spec];

/// The values as a table: the twin of the chart.
#[component]
pub fn ValueLog(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    // Rows keep their places while a day is typed: only what comes and goes sorts them.
    let rows = shell.workspace.watch(Watched::List(Table::KpiValue), move |plan| newest_first(plan, key));
    let add = move |_| {
        let record = Record::default().with(kpi_value::KPI, key);
        shell.start_record(Table::KpiValue, record, kpi_value::ON.spec, shell.workspace.name_of(key));
    };
    view! {
        <div class="parts">
            <h3>{shell.text(texts::SECTION_LOG)}</h3>
            {when(move || !rows.with(Vec::is_empty), move || view! {
                <Grid name=texts::SECTION_LOG class="records value-log">
                    <thead>
                        <tr>
                            {column_heads(COLUMNS.map(|field| field.label))}
                            <th scope="col"><span class="visually-hidden">{shell.text(cards::COLUMN_ACTIONS)}</span></th>
                        </tr>
                    </thead>
                    <tbody>{each(move || rows.get(), move |row| value_row(shell, row))}</tbody>
                </Grid>
            })}
            <button type="button" class="quiet" id=format!("{key}/another") on:click=add>{shell.text(texts::ADD_ANOTHER_DAY)}</button>
        </div>
    }
}

/// Every value, also one whose number is still to be typed.
fn newest_first(plan: &Plan, kpi: RecordKey) -> Vec<RecordKey> {
    let parts = plan.parts(kpi).into_iter().filter(|(key, _)| key.table == Table::KpiValue);
    let mut rows: Vec<_> = parts.map(|(key, record)| (key, record.get(kpi_value::ON))).collect();
    rows.reverse();
    crate::model::sort_by(&mut rows, |(_, one), (_, other)| match (one, other) {
        // A day that is still to be typed is the newest.
        (None, None) => std::cmp::Ordering::Equal,
        (None, Some(_)) => std::cmp::Ordering::Less,
        (Some(_), None) => std::cmp::Ordering::Greater,
        (Some(one), Some(other)) => other.cmp(one),
    });
    rows.into_iter().map(|(key, _)| key).collect()
}

fn value_row(shell: Shell, key: RecordKey) -> View {
    let record = shell.workspace.record(key);
    // The name of a control says of which day it is.
    let day = move || match record.get().and_then(|record| record.get(kpi_value::ON)) {
        Some(on) => shell.format(|formats| formats.date(on)),
        None => shell.render(&shell.workspace.name_of(key)),
    };
    let cell = |field: &'static FieldSpec| {
        let name = Signal::derive(move || shell.labelled(field.label, day()));
        let class = if field == kpi_value::NOTE.spec { "wide" } else { "narrow" };
        view! { <td class=class><FieldControl key record field name compact=true /></td> }
    };
    let remove = move |_| {
        let name = shell.workspace.name_of(key);
        let whole = shell.workspace.read(|plan| plan.whole_of(key));
        shell.workspace.run(Command::Delete { keys: vec![key] }, what::WHAT_DELETE.with("name", name));
        shell.notices.show(texts::VALUE_DELETED, Some(shell.undo_action()));
        focus_soon(whole.map(|whole| format!("{whole}/another")).into_iter().collect());
    };
    let label = move || shell.render(&texts::DELETE_VALUE.with("date", day()));
    view! {
        <tr id=key.to_string() tabindex="-1" data-testid="item-kpi_value">
            {COLUMNS.map(cell).into_iter().collect_view()}
            <td class="row-menu">
                <button type="button" class="icon-button" aria-label=label title=label on:click=remove>"×"</button>
            </td>
        </tr>
    }
}
