//! A document as it is printed.

use std::sync::Arc;

use crate::drawing::{Matrix, MatrixRow, Role, fit};
use crate::formats::{Block, Chapter, Document, Entry};
use crate::i18n::Locale;
use crate::i18n::messages::{home, print};
use crate::platform::{after_paint, on_paper, set_page_foot};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::Figure;

/// The width of the plan's title at the foot of a page, in its own heights: the date and the number of the page stand
/// beside it.
const FOOT: f64 = 34.0;

/// A sheet of paper with a document on it: what is seen is what is printed.
#[component]
pub fn Paper(
    /// The document.
    content: Arc<Document>,
    /// The language it is in.
    locale: Locale,
    /// Letter paper instead of A4.
    letter: bool,
    /// Whether private fields are in it, which each copy then says.
    private: bool,
    /// Whether it is set closer, to stay on one page.
    #[prop(optional)]
    close: bool,
) -> impl IntoView {
    let shell = use_shell();
    let title =
        if content.title.is_empty() { home::PLAN_UNTITLED.get(locale).to_owned() } else { content.title.clone() };
    let plan = fit(&title, 1.0, FOOT);
    let foot = Memo::new(move |_| {
        let foot = print::PRINT_FOOT.with("plan", plan.as_str()).with("date", shell.today());
        shell.preferences.formats_in(locale, |formats| foot.render(formats))
    });
    Effect::new(move |_| set_page_foot(Some(&foot.get())));
    on_cleanup(|| set_page_foot(None));
    let total = content.chapters.len();
    let drawn = drawn_by_and_by(total);
    let chapters = (0..total).map(|number| {
        let content = content.clone();
        when(move || number < drawn.get(), move || content.chapters.get(number).cloned().map(chapter))
    });
    view! {
        <article class="paper" class:letter=letter class:close=close lang=locale.tag() aria-busy=move || (drawn.get() < total).to_string() data-testid="paper">
            <h2>{title}</h2>
            {private.then(|| view! { <p class="paper-private">{print::PRINT_PRIVATE_MARK.get(locale)}</p> })}
            {chapters.collect_view()}
            <footer>{foot}</footer>
        </article>
    }
}

/// How many of so many chapters are drawn: the first at once, one more after each frame, and all when the page is printed.
fn drawn_by_and_by(total: usize) -> RwSignal<usize> {
    let drawn = RwSignal::new(1);
    Effect::new(move |_| {
        let next = drawn.get() + 1;
        if next <= total {
            // The document may be gone by then.
            after_paint(move || {
                let _gone = drawn.try_update(|drawn| *drawn = next.max(*drawn));
            });
        }
    });
    let all = move |begins: bool| {
        if begins {
            drawn.set(total);
        }
    };
    let _kept = StoredValue::new_local(on_paper(all));
    drawn
}

fn chapter(chapter: Chapter) -> View {
    view! {
        <section class=format!("paper-part stage-{}", chapter.module.spec().stage.number()) class:brief=chapter.is_brief()>
            <h3>{chapter.name}</h3>
            {chapter.cautions.into_iter().map(|caution| view! { <p class="caution">{caution}</p> }).collect_view()}
            {chapter.blocks.into_iter().map(block).collect_view()}
        </section>
    }
}

fn block(block: Block) -> View {
    match block {
        Block::Heading(name) => view! { <h4>{name}</h4> },
        Block::Fields { name, entries } => {
            let entries = entries.into_iter().map(|(label, value)| {
                view! { <div class:short=value.is_short() class:list=matches!(value, Entry::List(_))><dt>{label}</dt><dd>{entry_view(value)}</dd></div> }
            });
            view! {
                <div class="paper-record">
                    {(!name.is_empty()).then(|| view! { <h5>{name}</h5> })}
                    <dl>{entries.collect_view()}</dl>
                </div>
            }
        }
        Block::Table { head, rows } => {
            table(head, rows.into_iter().map(|cells| cells.into_iter().map(entry_view).collect()).collect())
        }
        Block::Matrix(found) => matrix(found),
        Block::Picture(picture) => {
            let legend = picture.legend.map(|legend| {
                let rows = legend.rows.into_iter().map(|row| row.into_iter().map(IntoView::into_view).collect());
                table(legend.head, rows.collect())
            });
            view! {
                <div class="paper-picture">
                    <h4>{picture.title}</h4>
                    <Figure drawing=picture.drawing note=picture.note.into_view() />
                    {legend}
                </div>
            }
        }
    }
}

/// A table with heat and words in its cells, and how they are read.
fn matrix(matrix: Matrix) -> View {
    let columns = matrix.columns;
    let heat = |role: Role| match role {
        Role::Highest => "high",
        Role::Middle => "middle",
        _ => "low",
    };
    let row = |row: MatrixRow| {
        let cells = row.cells.into_iter().zip(&columns).map(|(cell, label)| {
            view! {
                <td data-label=label.clone() data-heat=cell.heat.map(heat)>
                    <b>{cell.mark}</b>
                    {cell.words.into_iter().map(|word| view! { <small>{word}</small> }).collect_view()}
                </td>
            }
        });
        view! { <tr><th scope="row">{row.name}</th>{cells.collect_view()}</tr> }
    };
    let rows = matrix.rows.into_iter().map(row).collect_view();
    let heads = columns.iter().map(|name| view! { <th scope="col">{name.clone()}</th> }).collect_view();
    view! {
        <div class="paper-matrix">
            <h4>{matrix.title}</h4>
            <table>
                <thead><tr><th scope="col">{matrix.corner}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
            <ul>{matrix.notes.into_iter().map(|note| view! { <li>{note}</li> }).collect_view()}</ul>
        </div>
    }
}

fn table(head: Vec<String>, rows: Vec<Vec<View>>) -> View {
    // Where the sheet is too narrow for columns, each cell stands beside its label.
    let row = |cells: Vec<View>| {
        let cells =
            cells.into_iter().zip(&head).map(|(cell, label)| view! { <td data-label=label.clone()>{cell}</td> });
        view! { <tr>{cells.collect_view()}</tr> }
    };
    let rows = rows.into_iter().map(row).collect_view();
    view! {
        <table>
            <thead><tr>{head.iter().map(|label| view! { <th scope="col">{label.clone()}</th> }).collect_view()}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// What stands in a field, to be read.
pub fn entry_view(entry: Entry) -> View {
    match entry {
        Entry::Text(text) => text.into_view(),
        Entry::List(entries) => {
            view! { <ul>{entries.into_iter().map(|entry| view! { <li>{entry}</li> }).collect_view()}</ul> }
        }
    }
}
