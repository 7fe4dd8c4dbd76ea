//! The test of a backup: written in memory and read back, or read from a file; nothing changes.

use crate::i18n::Message;
use crate::i18n::messages::safety;
use crate::platform::{chosen_files, click_element, spawn};
use crate::store::{StorageTrial, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::Sheet;

const FILE_INPUT: &str = "test-file";

/// What a test has come to.
#[derive(Clone, PartialEq)]
enum Outcome {
    /// None was made yet.
    None,
    /// It found this of each plan.
    Checks(Vec<StorageTrial>),
    /// The file could not be read, and why.
    Refused(Message),
}

/// Tests backups.
#[component]
pub fn TestSheet() -> impl IntoView {
    let shell = use_shell();
    let outcome = RwSignal::new(Outcome::None);
    let test = move |_| {
        spawn(async move {
            let _left = outcome.try_set(Outcome::Checks(shell.test_backups().await));
        });
    };
    let open = move |event: web_sys::Event| {
        let Some(file) = chosen_files(&event).into_iter().next() else { return };
        spawn(async move {
            let found = shell.test_file(file).await;
            let _left = outcome.try_set(found.map_or_else(Outcome::Refused, Outcome::Checks));
        });
    };
    let told = move || match outcome.get() {
        Outcome::None => View::Nothing,
        Outcome::Checks(checks) if checks.is_empty() => {
            view! { <li>{shell.text(safety::SAFE_TEST_NOTHING)}</li> }
        }
        Outcome::Checks(checks) => checks.into_iter().map(|check| view! { <CheckLine check /> }).collect_view(),
        Outcome::Refused(reason) => view! { <li class="differs">{shell.render(&reason)}</li> },
    };
    view! {
        <Sheet name=safety::SAFE_TEST>
            <p class="help">{shell.text(safety::SAFE_TEST_WHY)}</p>
            <div class="safety-buttons">
                <button type="button" class="quiet" data-testid="test-backups" on:click=test>
                    {shell.text(safety::SAFE_TEST_GO)}
                </button>
                <button type="button" class="quiet" on:click=|_| click_element(FILE_INPUT)>
                    {shell.text(safety::SAFE_TEST_FILE)}
                </button>
                <input type="file" id=FILE_INPUT hidden data-testid=FILE_INPUT accept=".json,.html,application/json,text/html" on:change=open />
            </div>
            <div role="status"><ul class="safety-told" data-testid="test-told">{told}</ul></div>
        </Sheet>
    }
}

#[component]
fn CheckLine(check: StorageTrial) -> impl IntoView {
    let shell = use_shell();
    let found = check.found.iter().map(|message| view! { " "<span>{shell.render(message)}</span> }).collect_view();
    view! {
        <li class:differs=!check.same class:same=check.same>
            <b>{shell.render(&check.plan)}</b>
            {found}
        </li>
    }
}
