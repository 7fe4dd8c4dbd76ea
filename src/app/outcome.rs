//! What one holds in the end: the modules by stage, and the sheets that come out of them.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::home;
use crate::method::Stage;
use crate::modules::Module;
use crate::store::use_shell;

/// Modules whose sheets are shown as small pages.
const SHEETS: [Module; 4] = [Module::Persona, Module::Process, Module::Metrics, Module::Risk];

/// The section of home for those who ask what they will have.
#[component]
pub fn Outcome() -> impl IntoView {
    let shell = use_shell();
    let sheet = |module: Module| {
        let class = format!("sheet-{} stage-{}", module.id(), module.spec().stage.number());
        view! {
            <div class=class>
                <b>{shell.text(module.name())}</b>
                <i></i>
            </div>
        }
    };
    let stage = |stage: &Stage| {
        let names = stage.modules().map(|module| view! { <li>{shell.text(module.name())}</li> }).collect_view();
        view! {
            <li class=format!("stage-{}", stage.number())>
                <b>{shell.text(stage.name())}</b>
                <ul>{names}</ul>
            </li>
        }
    };
    view! {
        <section class="outcome" aria-labelledby="outcome-heading">
            <h2 id="outcome-heading">{shell.text(home::OUTCOME_TITLE)}</h2>
            <p class="why">{shell.text(home::OUTCOME_WHY)}</p>
            <div class="outcome-sheets" aria-hidden="true">{SHEETS.map(sheet).collect_view()}</div>
            <ol class="outcome-stages">{Stage::ALL.iter().map(stage).collect_view()}</ol>
        </section>
    }
}
