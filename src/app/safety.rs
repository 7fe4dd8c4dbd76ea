//! What is kept where, what one can fall back on, and what is worth doing next.

mod backups;
mod everything;
mod storage;
mod test;

use crate::i18n::Text;
use crate::i18n::messages::{about, common, home, safety};
use crate::platform;
use crate::store::{Kept, Route, SetAside, Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::Dialog;
use crate::ui::widgets::Sheet;
use backups::Backups;
use everything::EverythingSheet;
use storage::StorageSheet;
use test::TestSheet;

/// The page of data safety.
#[component]
pub fn SafetyPage() -> impl IntoView {
    let shell = use_shell();
    let kept = RwSignal::new(Kept::default());
    // Whatever changes plans or snapshots here reads the list of plans again.
    Effect::new(move |_| {
        shell.library.plans();
        kept.set(shell.kept());
    });
    view! {
        <main id="content" class="page safety" tabindex="-1">
            <p class="crumb"><a href=Route::Home.href()>{shell.text(home::HOME_TITLE)}</a></p>
            <h1>{shell.text(safety::SAFE_TITLE)}</h1>
            <p class="why">{shell.text(safety::SAFE_WHY)}</p>
            <Advice />
            <div class="safety-sheets">
                <Backups kept />
                <EverythingSheet />
                <TestSheet />
                <StorageSheet kept />
                {when(move || kept.with(|kept| !kept.set_aside.is_empty()), move || view! { <DamagedSheet kept /> })}
                <Readers />
            </div>
            <Wipe />
        </main>
    }
}

/// The one thing to do next, or that nothing is.
#[component]
fn Advice() -> impl IntoView {
    let shell = use_shell();
    let state = Memo::new(move |_| {
        let plans = shell.library.plans();
        let mut own = plans.iter().filter(|plan| plan.story.is_none() && !plan.binned).peekable();
        own.peek()?;
        let backups: Vec<_> = own.map(|plan| plan.backup).collect();
        Some((backups.iter().all(|backup| backup.is_handed_over()), backups.iter().all(|backup| backup.is_fresh())))
    });
    let text = move || match state.get() {
        None => safety::SAFE_ADVICE_NONE,
        Some((_, true)) => safety::SAFE_ADVICE_FRESH,
        Some((true, false)) => safety::SAFE_ADVICE_HANDED_OVER,
        Some((false, false)) => safety::SAFE_ADVICE_EXPORT,
    };
    view! {
        <p class="safety-advice" class:behind=move || state.get().is_some_and(|(_, is_fresh)| !is_fresh) data-testid="safety-advice">
            {move || shell.preferences.text(text())}
        </p>
    }
}

/// Damaged values: looked at by somebody who can, or deleted.
#[component]
fn DamagedSheet(kept: RwSignal<Kept>) -> impl IntoView {
    let shell = use_shell();
    let asking = RwSignal::new(false);
    let set_aside = move || kept.with_untracked(|kept| kept.set_aside.clone());
    let close = Callback::new(move |()| asking.set(false));
    let delete = move || {
        shell.delete_set_aside();
        kept.set(shell.kept());
        platform::focus_soon(vec!["content".to_owned()]);
    };
    let count = move || kept.with(|kept| kept.set_aside.len());
    let line = |aside: SetAside| view! { <li><code>{aside.key}</code></li> };
    view! {
        <Sheet name=safety::SAFE_DAMAGED>
            <p>{move || shell.render(&safety::SAFE_SET_ASIDE.with_count(count()))}" "{shell.text(safety::SAFE_DAMAGED_WHY)}</p>
            <ul class="damaged-keys">{move || kept.get().set_aside.into_iter().take(20).map(line).collect_view()}</ul>
            <div class="safety-buttons">
                <button type="button" class="quiet" on:click=move |_| shell.export_set_aside(&set_aside())>
                    {shell.text(safety::SAFE_QUARANTINE_DOWNLOAD)}
                </button>
                <button type="button" class="quiet removes" on:click=move |_| asking.set(true)>
                    {shell.text(safety::SAFE_DAMAGED_DELETE)}
                </button>
            </div>
            {when(move || asking.get(), move || view! {
                <Dialog labelled_by="damaged-question" on_close=close>
                    <p id="damaged-question">{shell.text(safety::SAFE_QUARANTINE_DELETE_ASK)}</p>
                    <div class="dialog-buttons">
                        <button type="button" class="go" on:click=move |_| close.run(())>{shell.text(common::CANCEL)}</button>
                        <button type="button" class="quiet" on:click=move |_| shell.export_set_aside(&set_aside())>
                            {shell.text(safety::SAFE_QUARANTINE_DOWNLOAD)}
                        </button>
                        <button type="button" class="quiet removes" on:click=move |_| { close.run(()); delete(); }>
                            {shell.text(safety::SAFE_DAMAGED_DELETE)}
                        </button>
                    </div>
                </Dialog>
            })}
        </Sheet>
    }
}

/// Who could read what is kept here.
#[component]
fn Readers() -> impl IntoView {
    let shell = use_shell();
    let line = move |text: Text| view! { <li>{shell.text(text)}</li> };
    let shared = platform::shared_address().map(|origin| about::ABOUT_SHARED_ADDRESS.with("origin", origin));
    view! {
        <Sheet name=safety::SAFE_READERS>
            <ul class="safety-lines">
                {line(about::ABOUT_PRIVACY)}
                {line(about::ABOUT_PRIVACY_MORE)}
                {shared.map(|shared| view! { <li>{move || shell.render(&shared)}</li> })}
                {line(about::ABOUT_NO_LOCK)}
            </ul>
        </Sheet>
    }
}

/// The end of everything, asked for once.
#[component]
fn Wipe() -> impl IntoView {
    let shell = use_shell();
    let asking = RwSignal::new(false);
    let close = Callback::new(move |()| asking.set(false));
    let question = move || shell.render(&safety::SAFE_WIPE_ASK.with_count(count_plans(shell)));
    view! {
        <div class="safety-wipe">
            <button type="button" class="quiet removes" data-testid="wipe" on:click=move |_| asking.set(true)>
                {shell.text(safety::SAFE_WIPE)}
            </button>
            <small>{shell.text(safety::SAFE_WIPE_WHY)}</small>
        </div>
        {when(move || asking.get(), move || view! {
            <Dialog labelled_by="wipe-question" on_close=close>
                <p id="wipe-question">{question}</p>
                <div class="dialog-buttons">
                    <button type="button" class="quiet" on:click=move |_| close.run(())>{shell.text(common::CANCEL)}</button>
                    <button type="button" class="go" on:click=move |_| shell.export_everything()>{shell.text(safety::SAFE_WIPE_EXPORT)}</button>
                    <button type="button" class="quiet removes" data-testid="wipe-go" on:click=move |_| { close.run(()); shell.wipe(); }>
                        {shell.text(safety::SAFE_WIPE_GO)}
                    </button>
                </div>
            </Dialog>
        })}
    }
}

fn count_plans(shell: Shell) -> usize {
    shell.library.plans().len()
}
