//! The stages with their modules, and how far each is.

use crate::method::Stage;
use crate::modules::Module;
use crate::store::{Route, Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::GoalsFold;

/// Every stage that has modules which count.
#[component]
pub(super) fn Stages() -> impl IntoView {
    let shell = use_shell();
    view! { <div class="journey-stages">{each(move || shell.stages(), move |stage| stage_block(shell, stage))}</div> }
}

fn stage_block(shell: Shell, stage: Stage) -> View {
    let heading = format!("stage-{}", stage.number());
    view! {
        <section class=format!("journey-stage stage-{}", stage.number()) aria-labelledby=heading.clone()>
            <h2 id=heading>{shell.text(stage.name())}</h2>
            <p>{shell.text(stage.why())}</p>
            <ul>{each(move || shell.modules_of(stage), move |module| module_row(shell, module))}</ul>
        </section>
    }
}

fn module_row(shell: Shell, module: Module) -> View {
    let href = move || shell.workspace.open_plan().map(|plan| Route::module(plan, module).href());
    view! {
        <li class="module-row">
            <a href=href>
                <b>{shell.text(module.name())}</b>
                <span class="module-question">{shell.text(module.spec().frame.title)}</span>
            </a>
            <GoalsFold module />
        </li>
    }
}
