//! Everything the coach says about a plan, module by module.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::{coach, panel};
use crate::i18n::{Plural, Text};
use crate::method::Severity;
use crate::modules::{Module, Said};
use crate::platform::input_value;
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

/// What of the findings is shown.
#[derive(Clone, Copy)]
struct Filter {
    severity: RwSignal<Option<Severity>>,
    module: RwSignal<Option<Module>>,
}

/// The modules that the coach has something to say about; then the others, by name.
#[component]
fn Findings() -> impl IntoView {
    let shell = use_shell();
    let report = shell.report();
    let filter = Filter { severity: RwSignal::new(None), module: RwSignal::new(None) };
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
    let shown = move || {
        spoken.with(|all| all.iter().copied().filter(|module| filter.shows(shell, *module)).collect::<Vec<_>>())
    };
    view! {
        // What is chosen below has the figures for the eye.
        <p class="tally" class:visually-hidden=move || !spoken.with(Vec::is_empty) role="status">{move || tally(shell)}</p>
        {when(move || !spoken.with(Vec::is_empty), move || filters(shell, filter, spoken))}
        {each(shown, move |module| section(shell, module, filter))}
        {names(shell, coach::COACH_QUIET, Memo::new(move |_| those(Standing::Quiet)))}
        {names(shell, coach::COACH_NOT_BEGUN, Memo::new(move |_| those(Standing::NotBegun)))}
    }
}

impl Filter {
    /// Whether a module is shown: the one that is chosen, and with something of the chosen weight.
    fn shows(self, shell: Shell, module: Module) -> bool {
        let has = |severity| count(shell, Some(module), severity) > 0;
        self.module.get().is_none_or(|only| only == module) && self.severity.get().is_none_or(has)
    }
}

const WEIGHTS: [(Severity, Plural); 3] = [
    (Severity::Error, coach::COACH_ERRORS),
    (Severity::Warning, coach::COACH_WARNINGS),
    (Severity::Hint, coach::COACH_HINTS),
];

/// How many findings of a weight there are, of one module or of all; watched.
fn count(shell: Shell, module: Option<Module>, severity: Severity) -> usize {
    shell.report().with(|report| {
        let all = Module::ALL.iter().filter(|other| module.is_none_or(|only| only == **other));
        let findings = all.filter_map(|module| report.of(*module)).flat_map(|said| &said.findings);
        findings.filter(|finding| finding.rule.severity == severity).count()
    })
}

/// How many findings there are of each weight, in words.
fn tally(shell: Shell) -> String {
    let told = WEIGHTS.map(|(severity, words)| match count(shell, None, severity) {
        0 => None,
        count => Some(shell.render(&words.with_count(count))),
    });
    let told: Vec<String> = told.into_iter().flatten().collect();
    if told.is_empty() { shell.preferences.text(coach::COACH_NOTHING).to_owned() } else { told.join(" · ") }
}

/// Chooses a weight and a module.
fn filters(shell: Shell, filter: Filter, spoken: Memo<Vec<Module>>) -> impl IntoView {
    let weight = move |severity: Option<Severity>, label: Signal<String>| {
        let pressed = move || (filter.severity.get() == severity).to_string();
        view! {
            <button type="button" aria-pressed=pressed on:click=move |_| filter.severity.set(severity)>{move || label.get()}</button>
        }
    };
    let weights = WEIGHTS.map(|(severity, words)| {
        when(
            move || count(shell, None, severity) > 0,
            move || {
                weight(
                    Some(severity),
                    Signal::derive(move || shell.render(&words.with_count(count(shell, None, severity)))),
                )
            },
        )
    });
    let choose = move |event: web_sys::Event| filter.module.set(Module::from_id(&input_value(&event)));
    let option = move |module: Module| {
        let findings = move || shell.said(module).with(|said| said.findings.len());
        let name = move || shell.render(&coach::COACH_OF_MODULE.with("module", module.name()).with("n", findings()));
        view! { <option value=module.id() selected=move || filter.module.get() == Some(module)>{name}</option> }
    };
    view! {
        <div class="coach-filter">
            <div class="segments" role="group" aria-label=shell.text(coach::COACH_SHOW)>
                {weight(None, Signal::derive(move || shell.preferences.text(coach::COACH_ALL).to_owned()))}
                {weights.collect_view()}
            </div>
            <select class="input" aria-label=shell.text(coach::COACH_MODULE) on:change=choose>
                <option value="">{shell.text(coach::COACH_ALL_MODULES)}</option>
                {each(move || spoken.get(), option)}
            </select>
        </div>
    }
}

fn section(shell: Shell, module: Module, filter: Filter) -> impl IntoView {
    let said = shell.said(module);
    let heading = format!("coach-{}", module.id());
    view! {
        <section class=format!("stage-block stage-{}", module.spec().stage.number()) aria-labelledby=heading.clone()>
            <h2 id=heading>{shell.text(module.name())}" "<span class="count" translate="no">{move || said.with(|said| said.findings.len())}</span></h2>
            <CoachList module only=filter.severity brief=true />
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
