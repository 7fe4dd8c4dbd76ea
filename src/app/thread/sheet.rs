//! The thread for others, on paper and as a file. It is made in a part of its own, which few visits ask for.

use crate::formats::{ThreadLine, ThreadSheet, thread_sheet};
use crate::i18n::Formats;
use crate::i18n::messages::{common, panel, thread};
use crate::platform::{part, spawn};
use crate::store::{NoticeAction, Shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::Drawn;

use super::scene::Choice;

part!(
    /// What makes the thread for others.
    pub THREAD_SHEET: Sheet, thread_on_paper, Sheet { paper, save }
);

/// What is made of a thread for others.
#[derive(Clone, Copy)]
pub struct Sheet {
    /// What is printed.
    pub(super) paper: fn(Shell, Choice) -> View,
    /// Hands it to the browser as a picture, drawn or painted.
    save: fn(Shell, Choice, bool),
}

/// Saves what is chosen of the thread as a picture, drawn or painted, as soon as what makes it is there.
pub(super) fn save_picture(shell: Shell, choice: Choice, painted: bool) {
    spawn(async move {
        match (THREAD_SHEET.load)().await.ok().and_then(|()| (THREAD_SHEET.make)()) {
            Some(sheet) => (sheet.save)(shell, choice, painted),
            None => {
                let again = NoticeAction::new(common::RETRY, move || save_picture(shell, choice, painted));
                shell.notices.show(common::PART_MISSING, Some(again));
            }
        }
    });
}

fn sheet(shell: Shell, Choice { filter, parts }: Choice) -> ThreadSheet {
    let make = |formats: &dyn Formats| shell.workspace.read(|plan| thread_sheet(plan, filter, parts, formats));
    shell.preferences.with_formats(make)
}

fn save(shell: Shell, choice: Choice, painted: bool) {
    if let Some(whole) = sheet(shell, choice).whole {
        shell.export_picture(&whole, panel::PANEL_THREAD, painted);
    }
}

/// The picture page by page, and the list behind it.
fn paper(shell: Shell, choice: Choice) -> View {
    let ThreadSheet { pages, lines, .. } = sheet(shell, choice);
    let line = |ThreadLine { name, beside }: ThreadLine| {
        let told = beside.into_iter().map(|(word, names)| view! { <dt>{word}</dt><dd>{names.join(" · ")}</dd> });
        view! { <li><b>{name}</b><dl>{told.collect_view()}</dl></li> }
    };
    view! {
        <div class="thread-paper">
            {pages.into_iter().map(|drawing| view! { <Drawn drawing /> }).collect_view()}
            <h2>{shell.text(thread::AS_LIST)}</h2>
            <ul>{lines.into_iter().map(line).collect_view()}</ul>
        </div>
    }
}
