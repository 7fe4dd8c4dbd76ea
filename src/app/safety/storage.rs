//! How much room is taken, and what the browser promises.

use crate::i18n::messages::{safety, snapshots};
use crate::i18n::{Argument, Message};
use crate::persist::Room;
use crate::platform::{ask_to_keep, is_file, is_kept, may_forget_pages, spawn};
use crate::store::{CopyState, Kept, Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::frame::OfflineLine;
use crate::ui::widgets::Sheet;

/// The storage of this browser.
#[component]
pub fn StorageSheet(kept: RwSignal<Kept>) -> impl IntoView {
    let shell = use_shell();
    let room = move || kept.with(|kept| kept.room).unwrap_or(Room { used: 0, others: 0 });
    let used = move || {
        let used = Argument::Bytes((room().used + room().others) * 2);
        shell.render(&safety::SAFE_USED.with("used", used).with("quota", Argument::Bytes(Room::quota_bytes())))
    };
    let others =
        move || (room().others > 0).then(|| safety::SAFE_OTHERS.with("size", Argument::Bytes(room().others * 2)));
    let held = move || match kept.with(Kept::all_snapshots) {
        (0, _) => safety::SAFE_SNAPSHOTS_NONE.into(),
        (count, bytes) => {
            let count = snapshots::SNAP_COUNT.with_count(count);
            safety::SAFE_SNAPSHOTS_LINE.with("count", count).with("size", Argument::Bytes(bytes))
        }
    };
    view! {
        <Sheet name=safety::SAFE_STORAGE>
            <p id="storage-used">{used}</p>
            <progress class="storage-meter" class:scarce=move || room().is_scarce() max="1" value=move || room().share().to_string() aria-labelledby="storage-used"></progress>
            <ul class="safety-lines">
                {move || others().map(|line| view! { <li>{shell.render(&line)}</li> })}
                <li>{move || shell.render(&held())}</li>
                {when(move || shell.copy_state.get() == CopyState::Missing, move || view! { <li>{shell.text(safety::SAFE_NO_JOURNAL)}</li> })}
                <Promise />
                <li><OfflineLine /></li>
                {told_of_this_browser(shell)}
            </ul>
        </Sheet>
    }
}

/// What is to be known of this browser and this address: one line for each thing, where it holds.
fn told_of_this_browser(shell: Shell) -> impl IntoView {
    let lines = [
        (is_file(), safety::SAFE_FILE),
        (may_forget_pages(), safety::SAFE_IOS),
        (may_forget_pages(), safety::SAFE_IOS_MOVE),
    ];
    let told = lines.into_iter().filter(|(holds, _)| *holds).map(|(_, text)| text);
    told.map(|text| view! { <li>{shell.text(text)}</li> }).collect_view()
}

/// What the browser says of the data of this page.
#[derive(Clone, Copy, PartialEq)]
enum Promised {
    /// It has not answered yet.
    Asking,
    /// It keeps the data, or may clear it.
    Answered(bool),
    /// It does not say.
    Unknown,
}

/// Whether the browser has promised to keep the data, with the way to ask it.
#[component]
fn Promise() -> impl IntoView {
    let shell = use_shell();
    let promised = RwSignal::new(Promised::Asking);
    let told = |answer: Option<bool>| answer.map_or(Promised::Unknown, Promised::Answered);
    spawn(async move {
        let _left = promised.try_set(told(is_kept().await));
    });
    let ask = move |_| {
        spawn(async move {
            let answer = ask_to_keep().await;
            if answer != Some(true) {
                shell.notices.show(safety::SAFE_PERSIST_REFUSED, None);
            }
            let _left = promised.try_set(told(answer));
        });
    };
    let line = move || -> Option<Message> {
        match promised.get() {
            Promised::Asking => None,
            Promised::Answered(true) => Some(safety::SAFE_PERSIST_YES.into()),
            Promised::Answered(false) => Some(safety::SAFE_PERSIST_NO.into()),
            Promised::Unknown => Some(safety::SAFE_PERSIST_UNKNOWN.into()),
        }
    };
    view! {
        <li data-testid="persist">
            {move || line().map(|line| view! { <span>{shell.render(&line)}</span> })}
            {move || (promised.get() == Promised::Answered(false)).then(|| view! {
                <div class="safety-buttons">
                    <button type="button" class="quiet" on:click=ask>{shell.text(safety::SAFE_PERSIST_ASK)}</button>
                </div>
            })}
        </li>
    }
}
