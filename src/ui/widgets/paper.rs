//! A document as it is printed.

use crate::formats::{Block, Document, Entry};
use crate::i18n::Locale;
use crate::i18n::messages::{home, print};
use crate::platform::today;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;

/// A sheet of paper with a document on it: what is seen is what is printed.
#[component]
pub fn Paper(
    /// The document.
    content: Document,
    /// The language it is in.
    locale: Locale,
    /// Letter paper instead of A4.
    letter: bool,
    /// Whether private fields are in it, which each copy then says.
    private: bool,
) -> impl IntoView {
    let shell = use_shell();
    let title =
        if content.title.is_empty() { home::PLAN_UNTITLED.get(locale).to_owned() } else { content.title.clone() };
    let foot = shell.preferences.formats_in(locale, |formats| {
        print::PRINT_FOOT.with("plan", title.clone()).with("date", today()).render(formats)
    });
    let parts = content.parts.into_iter().map(|part| {
        view! {
            <section class=format!("paper-part stage-{}", part.module.spec().stage.number())>
                <h3>{part.name}</h3>
                {part.blocks.into_iter().map(block).collect_view()}
            </section>
        }
    });
    view! {
        <article class="paper" class:letter=letter lang=locale.tag() data-testid="paper">
            <h2>{title}</h2>
            {private.then(|| view! { <p class="paper-private">{print::PRINT_PRIVATE_MARK.get(locale)}</p> })}
            {parts.collect_view()}
            <footer>{foot}</footer>
        </article>
    }
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Heading(name) => view! { <h4>{name}</h4> }.into_any(),
        Block::Fields { name, entries } => {
            let entries = entries.into_iter().map(|(label, value)| {
                view! { <div><dt>{label}</dt><dd>{entry_view(value)}</dd></div> }
            });
            view! {
                <div class="paper-record">
                    {(!name.is_empty()).then(|| view! { <h5>{name}</h5> })}
                    <dl>{entries.collect_view()}</dl>
                </div>
            }
            .into_any()
        }
        Block::Table { head, rows } => {
            let row = |cells: Vec<Entry>| {
                let cells = cells.into_iter().map(|cell| view! { <td>{entry_view(cell)}</td> });
                view! { <tr>{cells.collect_view()}</tr> }
            };
            view! {
                <table>
                    <thead><tr>{head.into_iter().map(|label| view! { <th scope="col">{label}</th> }).collect_view()}</tr></thead>
                    <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            }
            .into_any()
        }
    }
}

/// What stands in a field, to be read.
pub(super) fn entry_view(entry: Entry) -> AnyView {
    match entry {
        Entry::Text(text) => text.into_any(),
        Entry::List(entries) => {
            view! { <ul>{entries.into_iter().map(|entry| view! { <li>{entry}</li> }).collect_view()}</ul> }.into_any()
        }
    }
}
