//! The journey: stages, modules, how far each is, what is next.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::journey;
use crate::method::Stage;
use crate::modules::Module;
use crate::platform::{after_paint, scroll_within};
use crate::store::{Page, Route, Shell, use_shell};
use crate::ui::frame::PlanLinks;
use crate::ui::widgets::standing;

/// What is shown beside a module: done, a share, next.
fn module_state(shell: Shell, module: Module) -> impl IntoView {
    let progress = shell.progress(module);
    move || {
        let progress = progress.get();
        if progress.is_done() {
            view! { <span class="tick"><span aria-hidden="true">"✓"</span><span class="visually-hidden">{shell.text(journey::PROGRESS_DONE)}</span></span> }
        } else if shell.next_module().get() == Some(module) {
            view! { <span class="next">{shell.text(journey::NEXT_MARK)}</span> }
        } else if progress.met == progress.total {
            // All is there, and something is still open in it: a full share would say that it is done.
            let said = standing(shell, module);
            view! { <span class="count" title=said.clone()><span aria-hidden="true">"◐"</span><span class="visually-hidden">{said}</span></span> }
        } else if progress.met > 0 {
            view! { <span class="count" translate="no">{shell.format(|formats| formats.percent(progress.rounded()))}</span> }
        } else {
            View::Nothing
        }
    }
}

fn stage(shell: Shell, stage: Stage) -> impl IntoView {
    let modules = move || shell.modules_of(stage);
    let share = Memo::new(move |_| shell.done_in(stage));
    let percent = Memo::new(move |_| {
        let all = modules();
        let sum: f64 = all.iter().map(|module| shell.progress(*module).get().share()).sum();
        (sum / all.len().max(1) as f64 * 100.0).round()
    });
    let link = move |module: Module| {
        let href = move || shell.workspace.open_plan().map(|plan| Route::module(plan, module).href());
        let here =
            move || matches!(shell.route(), Route::Plan { page: Page::Module(current), .. } if current == module);
        view! {
            <li id=row_id(module) aria-current=move || here().then_some("page")>
                <a href=href aria-current=move || here().then_some("page")>{shell.text(module.name())}</a>
                {module_state(shell, module)}
            </li>
        }
    };
    let title = move || match stage.number() {
        0 => shell.preferences.text(stage.name()).to_owned(),
        number => format!("{number} {}", shell.preferences.text(stage.name())),
    };
    view! {
        <li class=format!("stage stage-{}", stage.number()) class:done=move || share.get().0 == share.get().1>
            <span class="ring" style=("--share", move || format!("{}%", percent.get())) aria-hidden="true"></span>
            <div class="stage-line">
                <b>{title}</b>
                <span class="count">
                    {move || {
                        let (done, total) = share.get();
                        shell.render(&journey::STAGE_PROGRESS.with("done", done).with("total", total))
                    }}
                </span>
            </div>
            <ul>{each(modules, link)}</ul>
        </li>
    }
}

fn row_id(module: Module) -> String {
    format!("rail-{}", module.id())
}

/// The journey at the left. The module that is shown is never below its edge.
#[component]
pub fn Rail() -> impl IntoView {
    let shell = use_shell();
    Effect::new(move |_| {
        if let Route::Plan { page: Page::Module(module), .. } = shell.route() {
            after_paint(move || scroll_within("journey", &row_id(module)));
        }
    });
    view! {
        <nav id="journey" class="rail" aria-label=shell.text(journey::JOURNEY_LABEL)>
            <ol>{each(move || shell.stages(), move |item| stage(shell, item))}</ol>
            <PlanLinks />
        </nav>
    }
}
