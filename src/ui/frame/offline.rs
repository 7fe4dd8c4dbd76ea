//! What the page says of work without a network, of a new version, and of itself as an app.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::{common, offline};
use crate::store::{NewVersion, Readiness, use_shell};
use crate::ui::primitives::{Icon, IconName};

/// The chip in the bar while there is no network.
#[component]
pub fn OfflineChip() -> impl IntoView {
    let shell = use_shell();
    when(
        move || !shell.offline.is_connected(),
        move || {
            view! {
                <span class="offline-chip" data-testid="offline-chip" title=shell.text(offline::OFF_NOW)>
                    <Icon name=IconName::Offline />
                    <span>{shell.text(offline::OFF_NOW)}</span>
                </span>
            }
        },
    )
}

/// What tells of a new version. It stays until it is answered: the new version waits as long.
#[component]
pub fn UpdateNotice() -> impl IntoView {
    let shell = use_shell();
    move || match shell.offline.new_version() {
        NewVersion::Unknown => View::Nothing,
        NewVersion::Waiting => view! {
            <div class="notice" data-testid="update">
                <p>{shell.text(offline::UPD_AVAILABLE)}</p>
                <button type="button" class="notice-action" on:click=move |_| shell.update()>{shell.text(offline::UPD_GO)}</button>
                <button type="button" class="icon-button" aria-label=shell.text(common::CLOSE) on:click=move |_| shell.offline.put_off()>
                    <Icon name=IconName::Close />
                </button>
            </div>
        },
        NewVersion::Coming => {
            view! { <div class="notice" data-testid="update"><p>{shell.text(offline::UPD_SAVING)}</p></div> }
        }
    }
}

/// Whether the page starts without a network, as a line.
#[component]
pub fn OfflineLine() -> impl IntoView {
    let shell = use_shell();
    let code = move || match shell.offline.readiness() {
        Readiness::Ready => "ready",
        Readiness::NotReady => "not-ready",
        Readiness::Never => "never",
    };
    view! {
        <p data-testid="offline-state" data-state=code>
            {move || shell.preferences.text(shell.offline.readiness().line())}
        </p>
    }
}

/// The way to install the page as an app, where the browser offers it.
#[component]
pub fn InstallButton() -> impl IntoView {
    let shell = use_shell();
    when(
        move || shell.offline.can_install(),
        move || {
            view! {
                <button type="button" class="quiet install" data-testid="install" on:click=move |_| shell.offline.install()>
                    <Icon name=IconName::Install />
                    <span>{shell.text(offline::INSTALL_GO)}</span>
                </button>
            }
        },
    )
}
