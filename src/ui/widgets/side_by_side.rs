//! Records side by side: a column for each, a row for each field.

use crate::ui::dom::prelude::*;

use crate::formats::{Entry, entry};
use crate::i18n::Text;
use crate::i18n::messages::cards;
use crate::model::{FieldSpec, RecordKey};
use crate::store::{Watched, use_shell};
use crate::ui::widgets::paper::entry_view;
use crate::ui::widgets::{Grid, ItemLink};

/// What the records hold of a field, in their order.
type Row = (usize, Vec<Option<Entry>>);

/// A table to compare by. Rows in which nothing stands are left out.
#[component]
pub fn SideBySide(
    /// The records, one a column.
    keys: Memo<Vec<RecordKey>>,
    /// The fields, one a row.
    fields: Vec<&'static FieldSpec>,
    /// The name of the table.
    caption: Text,
    /// What stands over the names of the fields.
    corner: Text,
    /// Whether rows are marked in which the records differ.
    #[prop(optional)]
    mark_differences: bool,
) -> impl IntoView {
    let shell = use_shell();
    let labels: Vec<Text> = fields.iter().map(|field| field.label).collect();
    let rows = Memo::new(move |_| {
        let keys = keys.get();
        // Cells name other records, so they follow the whole plan, a moment after each edit.
        shell.workspace.track(Watched::Plan);
        shell.preferences.with_formats(|formats| {
            shell.workspace.read(|plan| {
                let cells =
                    |field: &'static FieldSpec| keys.iter().map(|key| entry(plan, *key, field, formats)).collect();
                let all = fields.iter().map(|field| cells(field)).enumerate();
                all.filter(|(_, cells): &Row| cells.iter().any(Option::is_some)).collect::<Vec<Row>>()
            })
        })
    });
    let row = move |(place, cells): Row| {
        let label = labels.get(place).copied()?;
        let differs = mark_differences && cells.windows(2).any(|pair| pair.first() != pair.last());
        let cells = cells.into_iter().map(|cell| view! { <td>{cell.map(entry_view)}</td> }).collect_view();
        Some(view! {
            <tr class:differs=differs>
                <th scope="row">
                    {shell.text(label)}
                    {differs.then(|| view! { <small class="difference">{shell.text(cards::DIFFERS)}</small> })}
                </th>
                {cells}
            </tr>
        })
    };
    view! {
        <Grid name=caption class="side-by-side">
            <thead>
                <tr>
                    <th scope="col">{shell.text(corner)}</th>
                    {each(move || keys.get(), move |target| view! {
                        <th scope="col"><ItemLink target arrow="" with_name=true /></th>
                    })}
                </tr>
            </thead>
            <tbody>{move || rows.get().into_iter().filter_map(&row).collect_view()}</tbody>
        </Grid>
    }
}
