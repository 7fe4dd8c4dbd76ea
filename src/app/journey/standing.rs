//! How far each stage is, all in one row: where one stands is seen without scrolling.

use crate::i18n::messages::journey;
use crate::method::Stage;
use crate::store::{Route, Shell, use_shell};
use crate::ui::dom::prelude::*;

/// Every stage that has modules which count, each the way to what is open in it.
#[component]
pub(super) fn Standing() -> impl IntoView {
    let shell = use_shell();
    view! {
        <ol class="journey-standing" aria-label=shell.text(journey::STAGES_LABEL) data-testid="standing">
            {each(move || shell.stages(), move |stage| stage_cell(shell, stage))}
        </ol>
    }
}

fn stage_cell(shell: Shell, stage: Stage) -> View {
    let is_open = move |module: &crate::modules::Module| !shell.progress(*module).get().is_done();
    let href = move || {
        let modules = shell.modules_of(stage);
        let module = modules.iter().copied().find(is_open).or_else(|| modules.first().copied())?;
        Some(Route::module(shell.workspace.open_plan()?, module).href())
    };
    let (done, total) = (move || shell.done_in(stage).0, move || shell.done_in(stage).1);
    let said = move || shell.render(&journey::STAGE_PROGRESS.with("done", done()).with("total", total()));
    view! {
        <li class=format!("stage-{}", stage.number())>
            <a href=href>
                <b>{shell.text(stage.name())}</b>
                <progress max=move || total().to_string() value=move || done().to_string() aria-hidden="true"></progress>
                <small>{said}</small>
            </a>
        </li>
    }
}
