//! The weeks ahead as a picture, with a table that says the same.

use crate::app::people::shown::Shown;
use crate::drawing::Legend;
use crate::i18n::messages::people;
use crate::modules::agenda::weeks_ahead;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::Figure;

/// The strip of weeks.
#[component]
pub fn Strip(
    /// What is shown.
    shown: Shown,
) -> impl IntoView {
    let shell = use_shell();
    let picture = Memo::new(move |_| {
        let (today, weeks) = (shell.today(), shown.weeks.get());
        shell
            .preferences
            .with_formats(|formats| shown.entries.with(|entries| weeks_ahead(entries, weeks, today, formats)))
    });
    move || {
        picture.get().map(|picture| {
            let below = picture.legend.map(table).into_view();
            view! {
                <section class="sheet weeks" aria-labelledby="weeks-ahead">
                    <h2 id="weeks-ahead">{picture.title}</h2>
                    <Figure drawing=picture.drawing note=picture.note.into_view() below />
                </section>
            }
        })
    }
}

fn table(legend: Legend) -> View {
    let shell = use_shell();
    let row = |cells: Vec<String>| view! { <tr>{cells.into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view()}</tr> };
    view! {
        <details class="weeks-table">
            <summary>{shell.text(people::WEEKS_TABLE)}</summary>
            <table>
                <thead><tr>{legend.head.into_iter().map(|label| view! { <th scope="col">{label}</th> }).collect_view()}</tr></thead>
                <tbody>{legend.rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </details>
    }
}
