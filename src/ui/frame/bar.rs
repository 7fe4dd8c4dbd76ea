//! The bar at the top: where I am, whether it is saved, undo, export, language, appearance.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::{app, bar, home, journey, safety};
use crate::i18n::{Argument, Locale, Message, Text};
use crate::model::Table;
use crate::modules::basics::spec::basics;
use crate::platform::{self, input_value};
use crate::store::{Over, Route, SaveState, Shell, Theme, use_shell};
use crate::ui::frame::{OfflineChip, PanelState};
use crate::ui::primitives::{Icon, IconName};

/// The bar at the top of every page.
#[component]
pub fn Bar(
    /// What is shown of rail and panel.
    panel: PanelState,
) -> impl IntoView {
    let shell = use_shell();
    let in_plan = Memo::new(move |_| shell.workspace.open_plan().is_some());
    view! {
        <header class="bar">
            {when(move || in_plan.get(), move || view! {
                <button
                    type="button"
                    class="icon-button rail-button"
                    aria-label=shell.text(journey::RAIL_TOGGLE)
                    aria-expanded=move || panel.rail.get().to_string()
                    on:click=move |_| panel.rail.update(|rail| *rail = !*rail)
                >
                    <Icon name=IconName::Menu />
                </button>
            })}
            <a class="brand" href=Route::Home.href() aria-label=shell.text(app::APP_NAME)>
                <Icon name=IconName::Mark />
                <span>{shell.text(app::APP_NAME)}</span>
            </a>
            {when(move || in_plan.get(), move || view! {
                <PlanTitle />
                <SaveStatus />
            })}
            <OfflineChip />
            <span class="grow"></span>
            {when(move || in_plan.get(), move || view! {
                <StepButtons />
                <button type="button" class="quiet export-button" data-testid="export-json" aria-label=shell.text(bar::EXPORT_BUTTON) on:click=move |_| shell.export_plan()>
                    <Icon name=IconName::Export />
                    <span>{shell.text(bar::EXPORT_BUTTON)}</span>
                </button>
            })}
            <button
                type="button"
                class="quiet search-button"
                data-testid="palette"
                aria-haspopup="dialog"
                on:click=move |_| shell.over.set(Some(Over::Palette))
            >
                <Icon name=IconName::Search />
                <span>{shell.text(bar::SEARCH_BUTTON)}</span>
                <kbd aria-hidden="true">"/"</kbd>
            </button>
            <LocaleSelect />
            <ThemeSelect />
            {when(move || in_plan.get(), move || view! {
                <button
                    type="button"
                    class="icon-button panel-button"
                    aria-label=shell.text(crate::i18n::messages::panel::PANEL_LABEL)
                    aria-expanded=move || panel.shown.get().to_string()
                    on:click=move |_| panel.shown.update(|shown| *shown = !*shown)
                >
                    <Icon name=IconName::Help />
                </button>
            })}
        </header>
    }
}

/// The title of the open plan, a link to its journey.
#[component]
fn PlanTitle() -> impl IntoView {
    let shell = use_shell();
    let title = plan_title(shell);
    let href = move || shell.workspace.open_plan().map(|plan| Route::journey(plan).href());
    view! { <a class="plan-title" href=href>{title}</a> }
}

/// The title of the open plan, or what stands for none, watched.
pub(crate) fn plan_title(shell: Shell) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let record = shell.workspace.record(crate::model::RecordKey::single(Table::Basics));
    move || {
        let title = record.get().map(|record| record.text(basics::TITLE).to_owned()).unwrap_or_default();
        if title.is_empty() { shell.preferences.text(home::PLAN_UNTITLED).to_owned() } else { title }
    }
}

/// Whether everything is saved, in words.
#[component]
fn SaveStatus() -> impl IntoView {
    let shell = use_shell();
    let code = move || match shell.workspace.save_state() {
        SaveState::Saved => "saved",
        SaveState::Saving => "saving",
        SaveState::Failed(_) => "failed",
    };
    let words = move || match shell.workspace.save_state() {
        _ if shell.workspace.read_only() => shell.preferences.text(bar::SAVE_READONLY).to_owned(),
        _ if shell.in_memory => shell.preferences.text(bar::SAVE_FAILED_BLOCKED).to_owned(),
        SaveState::Saved => shell.preferences.text(bar::SAVE_SAVED).to_owned(),
        SaveState::Saving => shell.preferences.text(bar::SAVE_SAVING).to_owned(),
        SaveState::Failed(fault) => shell.preferences.text(fault.message()).to_owned(),
    };
    let failed = move || matches!(shell.workspace.save_state(), SaveState::Failed(_)) || shell.in_memory;
    let more = move || match shell.workspace.save_state() {
        _ if shell.in_memory => shell.preferences.text(safety::SAFE_BLOCKED).to_owned(),
        SaveState::Failed(_) => shell.preferences.text(bar::SAVE_FAILED_MORE).to_owned(),
        _ => {
            let (saved, exported) = (Argument::Moment(shell.workspace.saved_at()), Argument::When(shell.exported_at()));
            shell.render(&bar::SAVE_SAVED_TIP.with("time", saved).with("when", exported))
        }
    };
    view! {
        <span role="status">
            <a
                class="save-state"
                href=Route::Safety.href()
                title=more
                data-testid="save-state"
                data-state=move || if shell.in_memory { "failed" } else { code() }
            >
                <i aria-hidden="true"></i>
                {words}
            </a>
        </span>
        {when(failed, move || view! {
            <button type="button" class="quiet warn" on:click=move |_| shell.export_plan()>
                {shell.text(crate::i18n::messages::common::EXPORT_NOW)}
            </button>
        })}
    }
}

/// Undo and redo, with what they would do.
#[component]
fn StepButtons() -> impl IntoView {
    let shell = use_shell();
    let (undo_keys, redo_keys) = platform::undo_keys();
    let label = move |what: Option<Message>, some: Text, none: Text, keys: &'static str| match what {
        Some(what) => shell.render(&some.with("what", what).with("keys", keys)),
        None => shell.preferences.text(none).to_owned(),
    };
    let undo = move || label(shell.workspace.steps().0, bar::UNDO_OF, bar::UNDO, undo_keys);
    let redo = move || label(shell.workspace.steps().1, bar::REDO_OF, bar::REDO, redo_keys);
    view! {
        <button
            type="button"
            class="icon-button"
            data-testid="undo"
            aria-label=undo
            title=undo
            aria-disabled=move || shell.workspace.steps().0.is_none().to_string()
            on:click=move |_| drop(shell.undo())
        >
            <Icon name=IconName::Undo />
        </button>
        <button
            type="button"
            class="icon-button"
            data-testid="redo"
            aria-label=redo
            title=redo
            aria-disabled=move || shell.workspace.steps().1.is_none().to_string()
            on:click=move |_| drop(shell.redo())
        >
            <Icon name=IconName::Redo />
        </button>
    }
}

/// The language.
#[component]
fn LocaleSelect() -> impl IntoView {
    let shell = use_shell();
    let change = move |event: web_sys::Event| {
        if let Some(locale) = Locale::from_tag(&input_value(&event)) {
            shell.preferences.set_locale(locale);
            shell.notices.say(crate::i18n::messages::say::SAY_LANGUAGE);
        }
    };
    let options = Locale::ALL.map(|locale| {
        view! {
            <option value=locale.tag() lang=locale.tag() selected=move || shell.preferences.locale() == locale>
                {locale.own_name()}
            </option>
        }
    });
    view! {
        <select class="quiet-select" data-testid="locale" aria-label=shell.text(bar::LANGUAGE_LABEL) on:change=change>
            {options.collect_view()}
        </select>
    }
}

/// The appearance.
#[component]
pub fn ThemeSelect() -> impl IntoView {
    let shell = use_shell();
    let change = move |event: web_sys::Event| {
        if let Some(theme) = Theme::from_code(&input_value(&event)) {
            shell.preferences.set_theme(theme);
        }
    };
    let options = Theme::ALL.map(|theme| {
        view! {
            <option value=theme.code() selected=move || shell.preferences.theme() == theme>
                {shell.text(theme.name())}
            </option>
        }
    });
    view! {
        <select class="quiet-select theme-select" aria-label=shell.text(bar::THEME_LABEL) on:change=change>
            {options.collect_view()}
        </select>
    }
}

/// The line over a page when storage does not hold what is typed.
#[component]
pub fn StorageBanner() -> impl IntoView {
    let shell = use_shell();
    let message = move || match shell.workspace.save_state() {
        _ if shell.in_memory => Some(safety::SAFE_BLOCKED),
        SaveState::Failed(crate::persist::StorageFault::Full) => Some(safety::SAFE_QUOTA_FULL),
        SaveState::Failed(_) => Some(bar::SAVE_FAILED_MORE),
        _ if shell.workspace.read_only() => Some(safety::SAFE_NEWER_BUILD),
        _ => None,
    };
    move || {
        message().map(|text| {
            view! {
                <p class="banner" role="alert">
                    {shell.text(text)}" "
                    <a href=Route::Safety.href()>{shell.text(safety::SAFE_TITLE)}</a>
                </p>
            }
        })
    }
}
