//! Which modules count in a plan: the others are set aside, with what they hold, until they are wanted.

use crate::i18n::messages::journey;
use crate::method::Stage;
use crate::modules::Module;
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;

/// The choice of modules, folded under how many count.
#[component]
pub(super) fn Narrowing() -> impl IntoView {
    let shell = use_shell();
    let counted = move || Module::ALL.len() - shell.skipped.with(Vec::len);
    let summary = move || shell.render(&journey::NARROW.with("counted", counted()).with("total", Module::ALL.len()));
    let others = || Module::ALL.iter().copied().filter(|module| !Module::QUICK.contains(module)).collect::<Vec<_>>();
    view! {
        <details class="narrowing" data-testid="narrowing">
            <summary>{summary}</summary>
            <p class="help">{shell.text(journey::NARROW_WHY)}</p>
            <div class="tools">
                <button type="button" class="quiet" on:click=move |_| shell.skip(&others())>{shell.text(journey::NARROW_QUICK)}</button>
                <button type="button" class="quiet" on:click=move |_| shell.skip(&[])>{shell.text(journey::NARROW_ALL)}</button>
            </div>
            {Stage::ALL.iter().map(|stage| view! {
                <fieldset class=format!("narrowing-stage stage-{}", stage.number())>
                    <legend>{shell.text(stage.name())}</legend>
                    {stage.modules().map(|module| tick(shell, module)).collect_view()}
                </fieldset>
            }).collect_view()}
        </details>
    }
}

/// Whether a module counts.
fn tick(shell: Shell, module: Module) -> View {
    let toggle = move |_: web_sys::Event| {
        let mut skipped = shell.skipped.get_untracked();
        match skipped.iter().position(|other| *other == module) {
            Some(place) => drop(skipped.remove(place)),
            None => skipped.push(module),
        }
        shell.skip(&skipped);
    };
    view! {
        <label class="tag">
            <input type="checkbox" prop:checked=move || !shell.skips(module) on:change=toggle />
            {shell.text(module.name())}
        </label>
    }
}
