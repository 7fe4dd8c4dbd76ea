//! Everything the coach says about a plan, module by module.

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::{coach, panel};
use crate::method::{Finding, Severity};
use crate::modules::{Module, Said};
use crate::store::{Route, Shell, use_shell};
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
            {coached(shell, move || view! { <Findings /> })}
        </main>
    }
}

/// What a module is to the coach.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// There are findings, or some were set aside.
    Spoken,
    /// It is begun, and the rules find nothing.
    Quiet,
    /// There is nothing to read yet.
    NotBegun,
}

/// The modules that the coach has something to say about; then the others, by name.
#[component]
fn Findings() -> impl IntoView {
    let shell = use_shell();
    let report = shell.report();
    let spoken = Memo::new(move |_| {
        let is_spoken = |module: &Module| report.with(|report| report.of(*module).is_some_and(Said::is_spoken));
        Module::ALL.iter().copied().filter(is_spoken).collect::<Vec<_>>()
    });
    let standing = move |module| {
        if spoken.with(|spoken| spoken.contains(&module)) {
            Standing::Spoken
        } else if shell.is_empty(module) {
            Standing::NotBegun
        } else {
            Standing::Quiet
        }
    };
    let those = move |wanted| {
        let all = Module::ALL.iter().copied();
        all.filter(|module| standing(*module) == wanted).collect::<Vec<_>>()
    };
    view! {
        <p class="tally" role="status">{move || tally(shell)}</p>
        {each(move || those(Standing::Spoken), move |module| section(shell, module))}
        {names(shell, coach::COACH_QUIET, Memo::new(move |_| those(Standing::Quiet)))}
        {names(shell, coach::COACH_NOT_BEGUN, Memo::new(move |_| those(Standing::NotBegun)))}
    }
}

/// How many findings there are of each weight, in words.
fn tally(shell: Shell) -> String {
    let weights = [
        (Severity::Error, coach::COACH_ERRORS),
        (Severity::Warning, coach::COACH_WARNINGS),
        (Severity::Hint, coach::COACH_HINTS),
    ];
    let told = weights.map(|(severity, words)| {
        let is_such = |finding: &&Finding| finding.rule.severity == severity;
        let count = shell.report().with(|report| report.findings().filter(is_such).count());
        (count > 0).then(|| shell.render(&words.with_count(count)))
    });
    let told: Vec<String> = told.into_iter().flatten().collect();
    if told.is_empty() { shell.preferences.text(coach::COACH_NOTHING).to_owned() } else { told.join(" · ") }
}

fn section(shell: Shell, module: Module) -> impl IntoView {
    let said = shell.said(module);
    let heading = format!("coach-{}", module.id());
    view! {
        <section class=format!("stage-block stage-{}", module.spec().stage.number()) aria-labelledby=heading.clone()>
            <h2 id=heading>{shell.text(module.name())}" "<span class="count" translate="no">{move || said.with(|said| said.findings.len())}</span></h2>
            <CoachList module />
        </section>
    }
}

/// Links to modules that need no more than their names.
fn names(shell: Shell, title: Text, modules: Memo<Vec<Module>>) -> impl IntoView {
    let link = move |module: Module| {
        let href = move || shell.workspace.open_plan().map(|plan| Route::module(plan, module).href());
        view! { <li><a href=href>{shell.text(module.name())}</a></li> }
    };
    when(
        move || !modules.with(Vec::is_empty),
        move || {
            view! {
                <section class="module-names">
                    <h2>{shell.text(title)}</h2>
                    <ul>{each(move || modules.get(), link)}</ul>
                </section>
            }
        },
    )
}
