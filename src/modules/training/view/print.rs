//! Pages to print: a lesson with its score sheet, blank or filled, and the competency matrix.

use std::sync::Arc;

use crate::formats::{Document, lesson_sheet, matrix_sheet};
use crate::i18n::messages::print::PRINT_GO;
use crate::i18n::{Formats, Locale, Text};
use crate::model::Plan;
use crate::modules::training::texts;
use crate::modules::training::view::chosen::{LessonChoice, chosen_lesson};
use crate::platform;
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::Paper;

type Page = Option<(Arc<Document>, Locale)>;

/// A page made of the plan and of what is chosen, watched; none where there is nothing to print.
fn page<T: 'static>(
    choose: impl Fn() -> T + Send + Sync + 'static,
    make: fn(&Plan, T, &dyn Formats) -> Option<Document>,
) -> Memo<Page> {
    let shell = use_shell();
    Memo::new(move |_| {
        let (locale, chosen) = (shell.preferences.locale(), choose());
        shell.workspace.track(Watched::Plan);
        let made = shell.preferences.with_formats(|formats| shell.workspace.read(|plan| make(plan, chosen, formats)));
        made.filter(|document| !document.chapters.is_empty()).map(|document| (Arc::new(document), locale))
    })
}

/// The button that prints the page, and the page.
fn printed(content: Memo<Page>, private: impl Fn() -> bool + Copy + 'static, empty: Text) -> View {
    let shell = use_shell();
    view! {
        <div class="tools export-choices">
            {when(move || content.with(Option::is_some), move || view! {
                <button type="button" class="go" data-testid="print-sheet" on:click=|_| platform::print()>{shell.text(PRINT_GO)}</button>
            })}
        </div>
        {move || match content.get() {
            Some((content, locale)) => view! { <Paper content locale letter=false private=private() close=true /> },
            None => view! { <p class="empty">{shell.text(empty)}</p> },
        }}
    }
}

/// A lesson to hand out, or its scores.
#[component]
pub fn SheetView() -> impl IntoView {
    let shell = use_shell();
    let chosen = chosen_lesson();
    let filled = RwSignal::new(false);
    let content = page(
        move || (chosen.get(), filled.get()),
        |plan, (lesson, filled), formats| Some(lesson_sheet(plan, lesson?, filled, formats)),
    );
    let choice = move |name: Text, is_filled: bool| {
        let pressed = move || (filled.get() == is_filled).to_string();
        view! { <button type="button" aria-pressed=pressed on:click=move |_| filled.set(is_filled)>{shell.text(name)}</button> }
    };
    view! {
        <div class="export-choices">
            <LessonChoice chosen />
            <div class="segments" role="group" aria-label=shell.text(texts::SECTION_SHEET)>
                {choice(texts::SHEET_BLANK, false)}
                {choice(texts::SHEET_FILLED, true)}
            </div>
        </div>
        {printed(content, move || filled.get(), texts::POINTS_EMPTY)}
    }
}

/// The matrix, which says what each person can.
#[component]
pub fn MatrixPrint() -> impl IntoView {
    printed(page(|| (), |plan, (), formats| Some(matrix_sheet(plan, formats))), || true, texts::EMPTY_MATRIX)
}
