//! The thread of a plan: as a picture, as a list, and what hangs in the air.

mod canvas;
mod choices;
mod curves;
mod item;
mod list;
mod loose;
mod paper;
mod scene;
mod seen;
mod sheet;
mod walk;

use crate::i18n::Message;
use crate::i18n::messages::{cards, panel, print, safety, thread};
use crate::method::ViewCode;
use crate::model::RecordKey;
use crate::platform;
use crate::store::{Page, Route, Shell, use_shell};
use crate::ui::chunk::awaited;
use crate::ui::dom::prelude::*;
use crate::ui::primitives::{Segment, Segments};
use crate::ui::widgets::ThreadOf;
use canvas::{Canvas, PICTURE};
use choices::Choices;
use list::List;
use loose::Loose;
use paper::ThreadPaper;
use scene::Scene;
use sheet::save_picture;

pub use loose::LOOSE_ENDS;
pub use sheet::THREAD_SHEET;

const LOOSE: ViewCode = ViewCode::declared("loose");

/// The page of the thread.
#[component]
pub fn ThreadPage() -> impl IntoView {
    awaited(LOOSE_ENDS, |loose| view! { <Shown loose /> })
}

#[component]
fn Shown(loose: Loose) -> impl IntoView {
    let shell = use_shell();
    let scene = Scene::begin(shell, loose);
    let view = shell.view();
    let is_loose = Memo::new(move |_| view.get().as_deref() == LOOSE.in_address());
    let segment = |code: ViewCode, says: Signal<String>| Segment {
        href: shell
            .workspace
            .open_plan_now()
            .map_or_else(String::new, |plan| Route::page(plan, Page::Thread).with_view(code).href()),
        label: says,
        current: Signal::derive(move || is_loose.get() == (code == LOOSE)),
    };
    let picture = Signal::derive(move || shell.preferences.text(thread::VIEW_PICTURE).to_owned());
    let count = Signal::derive(move || match scene.loose.with(Vec::len) {
        0 => shell.preferences.text(thread::VIEW_LOOSE).to_owned(),
        count => shell.render(&thread::LOOSE_COUNT.with_count(count)),
    });
    let segments = vec![segment(ViewCode::FIRST, picture), segment(LOOSE, count)];
    let label = Signal::derive(move || shell.preferences.text(cards::VIEW_LABEL).to_owned());
    view! {
        <main id="content" class="page thread-page" tabindex="-1">
            <p class="crumb">{shell.text(panel::PANEL_THREAD)}</p>
            <h1>{shell.text(thread::TITLE)}</h1>
            <p class="why">{shell.text(thread::WHY)}</p>
            <div class="tools"><Segments label segments /></div>
            {move || if is_loose.get() { (loose.list)(scene.loose) } else { view! { <Threaded scene /> } }}
        </main>
    }
}

/// What is looked at may be deleted in another tab, and the focus with it: that is told, and the focus stays on the page.
fn keep_focus(shell: Shell, scene: Scene) {
    Effect::new(move |before: Option<Option<(RecordKey, Message)>>| {
        let looked_at = scene.focus.get().map(|key| (key, shell.workspace.name_of(key)));
        if let Some((key, name)) = before.flatten().filter(|(key, _)| shell.workspace.is_gone(*key)) {
            shell.notices.show(safety::SAFE_ITEM_GONE.with("name", name), None);
            if platform::active_element_id() == Some(key.to_string()) {
                platform::focus(PICTURE);
            }
        }
        looked_at
    });
    // Where nothing is left the picture goes too.
    Effect::new(move |was_left: Option<bool>| {
        let is_left = !scene.is_empty.get();
        if was_left == Some(true) && !is_left {
            platform::after_paint(|| {
                if platform::is_focus_free() {
                    platform::focus("content");
                }
            });
        }
        is_left
    });
}

/// The picture with what is chosen of it, and the list.
#[component]
fn Threaded(scene: Scene) -> impl IntoView {
    let shell = use_shell();
    let save = move |painted: bool| save_picture(shell, scene.choice(), painted);
    keep_focus(shell, scene);
    view! {
        {when(move || !scene.is_empty.get(), move || view! { <Choices scene /> })}
        {move || match (scene.is_empty.get(), scene.shows_nothing.get()) {
            (true, _) => view! { <p class="empty-state">{shell.text(thread::EMPTY)}</p> },
            (false, true) => view! {
                <p class="empty-state" role="status">{shell.text(thread::NOTHING_FITS)}" "
                    <button type="button" class="quiet" on:click=move |_| scene.show_all()>{shell.text(thread::SHOW_ALL)}</button>
                </p>
            },
            (false, false) => view! {
                <p class="help thread-help"><span class="thread-keys">{shell.text(thread::KEYS)}" "</span>{shell.text(thread::HOOKS)}</p>
                <div class="thread-columns">
                    <Canvas scene />
                    <aside class="thread-aside" aria-label=shell.text(panel::PANEL_THREAD)>
                        {move || match scene.focus.get() {
                            None => view! { <p class="empty">{shell.text(thread::CHOOSE)}</p> },
                            Some(key) => {
                                let href = move || shell.workspace.open_plan().map(|plan| Route::item(plan, key).href());
                                view! {
                                    <p role="status">{move || scene.reaches().map(|told: Message| shell.render(&told))}</p>
                                    <ThreadOf key />
                                    <p class="tools">
                                        <a class="go" href=href>{shell.text(thread::OPEN)}</a>
                                        <button type="button" class="quiet" on:click=move |_| scene.choose(None)>{shell.text(thread::SHOW_ALL)}</button>
                                    </p>
                                }
                            }
                        }}
                    </aside>
                </div>
                <div class="tools">
                    <button type="button" class="quiet" data-testid="thread-svg" on:click=move |_| save(false)>{shell.text(thread::SAVE_SVG)}</button>
                    <button type="button" class="quiet" data-testid="thread-png" on:click=move |_| save(true)>{shell.text(thread::SAVE_PNG)}</button>
                    <button type="button" class="quiet" data-testid="print" on:click=move |_| platform::print()>{shell.text(print::PRINT_GO)}</button>
                </div>
                <List scene />
                <ThreadPaper scene />
            },
        }}
    }
}
