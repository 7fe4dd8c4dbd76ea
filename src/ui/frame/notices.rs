//! Notices at the edge of the screen, and the live region.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::{common, panel};
use crate::store::use_shell;
use crate::ui::frame::UpdateNotice;
use crate::ui::primitives::{Icon, IconName};

/// The notices. They wait while the pointer or the focus is on one.
#[component]
pub fn NoticeList() -> impl IntoView {
    let shell = use_shell();
    let notices = shell.notices;
    view! {
        <div
            class="notices"
            role="region"
            aria-label=shell.text(common::NOTICES_LABEL)
            on:pointerenter=move |_| notices.hold()
            on:pointerleave=move |_| notices.release()
            on:focusin=move |_| notices.hold()
            on:focusout=move |_| notices.release()
        >
            {each(move || notices.shown(), move |notice| view! {
                <div class="notice">
                    <p>{
                        let message = notice.message.clone();
                        move || shell.render(&message)
                    }</p>
                    {notice
                        .action
                        .map(|action| {
                            view! {
                                <button
                                    type="button"
                                    class="notice-action"
                                    on:click=move |_| {
                                        notices.dismiss(notice.id);
                                        (action.run)();
                                    }
                                >
                                    {shell.text(action.label)}
                                </button>
                            }
                        })}
                    <button type="button" class="icon-button" aria-label=shell.text(common::CLOSE) on:click=move |_| notices.dismiss(notice.id)>
                        <Icon name=IconName::Close />
                    </button>
                </div>
            })}
            {when(move || shell.guides.is_slow(), move || view! {
                <div class="notice"><p>{shell.text(panel::GUIDANCE_LOADING)}</p></div>
            })}
            <UpdateNotice />
        </div>
    }
}

/// What is spoken after an action; seen by nobody.
#[component]
pub fn LiveRegion() -> impl IntoView {
    let shell = use_shell();
    view! {
        <div class="visually-hidden" role="status" aria-live="polite" data-testid="live">
            {move || shell.notices.spoken().map(|message| shell.render(&message))}
        </div>
    }
}
