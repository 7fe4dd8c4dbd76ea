//! Days one below the other, with what is done on each.

use crate::model::RecordKey;
use crate::store::{Route, use_shell};
use crate::ui::dom::prelude::*;

/// One day of a list.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct DayRow {
    /// The day, with its time where it has one; empty while it is not known.
    pub date: String,
    /// What is done, a way to the record.
    pub line: String,
    /// The record.
    pub target: Option<RecordKey>,
    /// Who, where, how.
    pub facts: Vec<String>,
    /// What is to be minded.
    pub note: Option<String>,
}

/// The days in the order given.
#[component]
pub fn DayList(
    /// The days.
    #[prop(into)]
    rows: Signal<Vec<DayRow>>,
    /// The id of the heading that names the list, where it has one of its own.
    #[prop(optional)]
    labelled_by: Option<&'static str>,
) -> impl IntoView {
    let shell = use_shell();
    // A row that stays keeps its element, and so the focus. Two may say the same, and are told apart by their number.
    let numbered = move || {
        let rows = rows.get();
        let number =
            |(at, row): (usize, &DayRow)| (rows.iter().take(at).filter(|other| *other == row).count(), row.clone());
        rows.iter().enumerate().map(number).collect::<Vec<_>>()
    };
    let row = move |(_, row): (usize, DayRow)| {
        let href = shell.workspace.open_plan().zip(row.target).map(|(plan, target)| Route::item(plan, target).href());
        let facts = row.facts.into_iter().map(|fact| view! { <span class="chip">{fact}</span> }).collect_view();
        view! {
            <li data-testid="day">
                <span class="day-date">{row.date}</span>
                <div class="day-text">
                    <a href=href>{row.line}</a>
                    <span class="day-facts">{facts}</span>
                    {row.note.map(|note| view! { <small class="hint">{note}</small> })}
                </div>
            </li>
        }
    };
    view! {
        <ol class="days" aria-labelledby=labelled_by>
            {each(numbered, row)}
        </ol>
    }
}
