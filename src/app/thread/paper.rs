//! The thread on paper: the picture page by page, and the list behind it. It is made when the page is printed.

use crate::formats::ThreadLine;
use crate::i18n::messages::thread;
use crate::platform;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::Drawn;

use super::scene::Scene;

/// What is printed.
#[component]
pub(super) fn ThreadPaper(scene: Scene) -> impl IntoView {
    let shell = use_shell();
    let printing = RwSignal::new(false);
    // Kept as long as the page.
    let _listening = StoredValue::new_local(platform::on_paper(move |begins| {
        let _gone = printing.try_set(begins);
    }));
    let line = |ThreadLine { name, beside }: ThreadLine| {
        let told = beside.into_iter().map(|(word, names)| view! { <dt>{word}</dt><dd>{names.join(" · ")}</dd> });
        view! { <li><b>{name}</b><dl>{told.collect_view()}</dl></li> }
    };
    when(
        move || printing.get(),
        move || {
            let sheet = scene.sheet();
            view! {
                <div class="thread-paper">
                    {sheet.pages.into_iter().map(|drawing| view! { <Drawn drawing /> }).collect_view()}
                    <h2>{shell.text(thread::AS_LIST)}</h2>
                    <ul>{sheet.lines.into_iter().map(line).collect_view()}</ul>
                </div>
            }
        },
    )
}
