//! Everything the coach says about a plan, module by module.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::{coach, panel};
use crate::modules::Module;
use crate::store::{Coach, Shell, use_shell};
use crate::ui::primitives::dynamic;
use crate::ui::widgets::{CoachList, coached};

/// The findings of the whole plan.
#[component]
pub fn CoachPage() -> impl IntoView {
    let shell = use_shell();
    view! {
        <main id="content" class="page" tabindex="-1">
            <p class="crumb">{shell.text(panel::PANEL_COACH)}</p>
            <h1>{shell.text(coach::COACH_PAGE_TITLE)}</h1>
            <p class="why">{shell.text(coach::COACH_PAGE_WHY)}</p>
            {coached(shell, move |coach| Module::ALL.iter().map(|module| section(shell, coach, *module)).collect_view().into_any())}
        </main>
    }
}

fn section(shell: Shell, coach: Coach, module: Module) -> impl IntoView {
    let findings = shell.module_findings(module);
    let heading = format!("coach-{}", module.id());
    view! {
        <section class=format!("stage-block stage-{}", module.spec().stage.number()) aria-labelledby=heading.clone()>
            <h2 id=heading>{shell.text(module.name())}" "<span class="count">{dynamic(move || findings.with(Vec::len))}</span></h2>
            <CoachList module coach />
        </section>
    }
}
