//! The thread on paper. It is made when the page is printed.

use crate::platform::{self, spawn};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;

use super::scene::Scene;
use super::sheet::THREAD_SHEET;

/// What is printed.
#[component]
pub(super) fn ThreadPaper(scene: Scene) -> impl IntoView {
    let shell = use_shell();
    let printing = RwSignal::new(false);
    // Kept as long as the page.
    let _listening = StoredValue::new_local(platform::on_paper(move |begins| {
        let _gone = printing.try_set(begins);
    }));
    // The browser waits for nothing when it prints.
    platform::after_paint(|| {
        spawn(async {
            let _asked_again_when_saved = (THREAD_SHEET.load)().await;
        });
    });
    when(
        move || printing.get(),
        move || (THREAD_SHEET.make)().map_or(View::Nothing, |sheet| (sheet.paper)(shell, scene.choice())),
    )
}
