//! What the coach says, each finding with its reason, an example of better, and the way to the place.

use leptos::prelude::*;

use crate::engine::Command;
use crate::i18n::messages::{coach, panel};
use crate::model::Table;
use crate::modules::{Finding, Module, Severity, dismissal_of, dismissed};
use crate::platform::input_value;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::primitives::{derived, dynamic, handler, when};

/// Findings, and those that were set aside.
#[component]
pub fn CoachList(
    /// The findings.
    findings: Memo<Vec<Finding>>,
    /// The module they are of.
    module: Module,
) -> impl IntoView {
    let shell = use_shell();
    let aside = shell.workspace.watch(Watched::Plan, move |plan| {
        let rows = dismissed(plan).filter(|row| Module::of(row.item.table) == Some(module));
        rows.map(|row| (row.key, row.reason)).collect::<Vec<_>>()
    });
    view! {
        {when(move || findings.with(Vec::is_empty), move || view! {
            <p class="empty">{shell.text(panel::COACH_NONE)}</p>
        })}
        <ul class="findings">
            {dynamic(move || findings.get().into_iter().map(|finding| view! { <FindingCard finding /> }).collect_view())}
        </ul>
        {when(move || !aside.with(Vec::is_empty), move || view! {
            <details class="aside">
                <summary>{dynamic(move || shell.render(&coach::COACH_DISMISSED.with_count(aside.with(Vec::len))))}</summary>
                <ul>
                    {dynamic(move || aside.get().into_iter().map(|(key, reason)| {
                        let bring_back = move |_| drop(shell.workspace.run(Command::Delete { keys: vec![key] }, coach::WHAT_BRING_BACK));
                        view! {
                            <li>
                                {reason}" "
                                <button type="button" class="text-button" on:click=handler(bring_back)>{shell.text(coach::COACH_BRING_BACK)}</button>
                            </li>
                        }
                    }).collect_view())}
                </ul>
            </details>
        })}
    }
}

/// One finding.
#[component]
fn FindingCard(finding: Finding) -> impl IntoView {
    let shell = use_shell();
    let Finding { rule, key, field, message } = finding.clone();
    let finding = StoredValue::new(finding);
    let asking = RwSignal::new(false);
    let on_reason = Callback::new(move |reason: String| finding.with_value(|finding| dismiss(shell, finding, &reason)));
    let (severity, class) = match rule.severity {
        Severity::Error => (panel::COACH_ERROR, "error"),
        Severity::Warning => (panel::COACH_WARNING, "warning"),
        Severity::Hint => (panel::COACH_HINT, "hint"),
    };
    let record = shell.workspace.record(key);
    let name = move || {
        record.track();
        (!key.table.spec().single).then(|| shell.render(&shell.workspace.name_of(key)))
    };
    view! {
        <li class=format!("finding {class}")>
            <p class="finding-head">
                <span class="severity">{shell.text(severity)}</span>
                {dynamic(move || name().map(|name| view! { <span class="finding-item">{name}</span> }))}
            </p>
            <p>{dynamic(move || shell.render(&message))}</p>
            <p class="finding-why"><b>{shell.text(coach::COACH_WHY)}</b>" "{shell.text(rule.why)}</p>
            <p class="finding-better"><b>{shell.text(coach::COACH_BETTER)}</b>" "{shell.text(rule.better)}</p>
            <div class="finding-actions">
                <button type="button" class="quiet" on:click=handler(move |_| shell.reveal(key, field))>{shell.text(coach::COACH_GO)}</button>
                <button type="button" class="text-button" aria-expanded=derived(move || asking.get().to_string()) on:click=handler(move |_| asking.update(|asking| *asking = !*asking))>
                    {shell.text(coach::COACH_DISMISS)}
                </button>
            </div>
            {when(move || asking.get(), move || view! {
                <ReasonField on_reason />
            })}
        </li>
    }
}

/// Asks for the reason why a finding is set aside.
#[component]
fn ReasonField(
    /// Called with the reason; it may be empty.
    #[prop(into)]
    on_reason: Callback<String>,
) -> impl IntoView {
    let shell = use_shell();
    let reason = RwSignal::new(String::new());
    view! {
        <form
            class="reason"
            on:submit=handler(move |event: web_sys::SubmitEvent| {
                event.prevent_default();
                on_reason.run(reason.get_untracked());
            })
        >
            <input
                class="input"
                autocomplete="off"
                aria-label=shell.text(coach::COACH_REASON)
                placeholder=shell.text(coach::COACH_REASON)
                on:input=handler(move |event: web_sys::Event| reason.set(input_value(&event)))
            />
            <button type="submit" class="quiet">{shell.text(coach::COACH_DISMISS_GO)}</button>
        </form>
    }
}

fn dismiss(shell: Shell, finding: &Finding, reason: &str) {
    let what = coach::WHAT_DISMISS.with("name", shell.workspace.name_of(finding.key));
    let records = vec![dismissal_of(finding, reason)];
    shell.workspace.run(Command::Add { table: Table::Dismissal, records }, what);
    shell.notices.show(coach::COACH_DISMISSED_NOTICE, Some(shell.undo_action()));
}
