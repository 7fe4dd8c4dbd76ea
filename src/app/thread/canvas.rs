//! The picture: the rows in view as buttons, and the links between them.

use std::sync::Arc;

use crate::method::Stage;
use crate::model::RecordKey;
use crate::modules::Module;
use crate::modules::thread::{Column, Layout, Place, Row, Window, height, left, summary, top, width};
use crate::platform::{self, in_view};
use crate::store::{Route, Shell, use_shell};
use crate::ui::dom::html;
use crate::ui::dom::prelude::*;

use super::curves::{self, Bundle, LOOKS};
use super::item::item;
use super::scene::{Placed, Scene};
use super::seen::Seen;
use super::walk::{Step, step};

/// The id of the picture.
pub(super) const PICTURE: &str = "thread-picture";

/// The picture.
#[component]
pub(super) fn Canvas(scene: Scene) -> impl IntoView {
    let shell = use_shell();
    let holder = NodeRef::<html::Div>::new();
    let window = RwSignal::new(Window::FIRST);
    let look = move || {
        if let Some(element) = holder.try_get_untracked().flatten() {
            let (from, to) = in_view(&element);
            let seen = Window::around(from, to);
            if window.try_get_untracked().is_some_and(|known| known != seen) {
                window.set(seen);
            }
        }
    };
    platform::after_paint(look);
    let (placed, seen) = (scene.placed, Seen::of(scene));
    let stages = move || {
        let stage = |(column, all): (usize, &Column)| (column, all.stage.number());
        placed.with(|placed| placed.layout.columns.iter().enumerate().map(stage).collect::<Vec<_>>())
    };
    let keys = Memo::new(move |_| window.with(|window| seen.with(|seen| shown(seen, window))));
    let quiet = Memo::new(move |_| window.with(|window| placed.with(|placed| curves::all(placed, window))));
    let lit = Memo::new(move |_| {
        let lit =
            |seen: &Arc<Seen>| window.with(|window| Some(curves::lit(&seen.placed, seen.reach.as_deref()?, window)));
        seen.with(lit).unwrap_or_default()
    });
    let lines = move |bundles: Memo<Vec<Bundle>>| {
        let line = move |(at, look): (usize, &'static str)| {
            view! { <path class=look d=move || bundles.with(|bundles| bundles.get(at).map(|bundle| bundle.path.clone())) /> }
        };
        LOOKS.into_iter().enumerate().map(line).collect_view()
    };
    let size = move |of: fn(&Layout) -> f64| move || placed.with(|placed| format!("{}px", of(&placed.layout)));
    let on_key = move |event: web_sys::KeyboardEvent| {
        // Together with these a key is the browser's: back, the top of the page.
        if event.alt_key() || event.ctrl_key() || event.meta_key() {
            return;
        }
        let Some(step) = Step::of(&event.key()) else { return };
        let Some(here) = platform::active_element_id().and_then(|id| RecordKey::parse(&id)) else { return };
        event.prevent_default();
        event.stop_propagation();
        go(shell, scene, here, step);
    };
    view! {
        <div class="thread-picture" class:focused=move || scene.reach.with(Option::is_some) node_ref=holder id=PICTURE tabindex="-1" role="group"
            aria-label=move || shell.render(&placed.with(|placed| summary(&placed.graph)))
            on:scroll=move |_: web_sys::Event| look() on:keydown=on_key>
            <div class="thread-ground" style:inline-size=size(width) style:block-size=size(height)>
                <svg aria-hidden="true">{lines(quiet)}<g>{lines(lit)}</g></svg>
                <div class="thread-stages">{each(stages, move |(column, number)| stage_head(shell, column, number))}</div>
                {each(move || window.with(|window| placed.with(|placed| headings(placed, window))), move |(at, module)| heading(shell, at, module))}
                {each(move || keys.get(), move |key| item(scene, seen, key))}
            </div>
        </div>
    }
}

/// The rows of the columns in a window, with where each stands.
fn rows(placed: &Placed, window: &Window) -> impl Iterator<Item = (Place, Row)> {
    let columns = placed.layout.columns.iter().enumerate().skip(window.columns.start).take(window.columns.len());
    let (first, count) = (window.rows.start, window.rows.len());
    columns.flat_map(move |(column, Column { rows, .. })| {
        rows.iter().enumerate().skip(first).take(count).map(move |(row, what)| (Place { column, row }, *what))
    })
}

/// The records in a window, and the one at which the keyboard enters wherever it stands.
fn shown(seen: &Seen, window: &Window) -> Vec<RecordKey> {
    let Seen { placed, entry, .. } = seen;
    let items = rows(placed, window).filter_map(|(_, row)| placed.key_of(row.item()?));
    let is_beyond = |key: &RecordKey| placed.place_of(*key).is_some_and(|place| !window.holds(place));
    items.chain(entry.filter(is_beyond)).collect()
}

/// The headings of modules in a window, by column and row.
fn headings(placed: &Placed, window: &Window) -> Vec<((usize, usize), Module)> {
    let module = |(Place { column, row }, what): (Place, Row)| match what {
        Row::Module(module) => Some(((column, row), module)),
        Row::Item(_) => None,
    };
    rows(placed, window).filter_map(module).collect()
}

fn stage_head(shell: Shell, column: usize, number: u8) -> View {
    let stage = Stage::ALL.get(usize::from(number)).copied().unwrap_or(Stage::Start);
    view! {
        <b class=format!("thread-stage stage-{number}") style:inset-inline-start=format!("{}px", left(column))>{shell.text(stage.name())}</b>
    }
}

fn heading(shell: Shell, (column, row): (usize, usize), module: Module) -> View {
    view! {
        <span class="thread-module" style:inset-inline-start=format!("{}px", left(column)) style:inset-block-start=format!("{}px", top(row))>
            {shell.text(module.name())}
        </span>
    }
}

/// Goes one step from an item.
fn go(shell: Shell, scene: Scene, here: RecordKey, how: Step) {
    match how {
        Step::Open => {
            if let Some(plan) = shell.workspace.open_plan_now() {
                shell.go(&Route::item(plan, here));
            }
        }
        Step::Leave => scene.choose(None),
        Step::To(way) => {
            let next = scene.placed.with_untracked(|placed| step(placed, here, way));
            if let Some(key) = next {
                scene.choose(Some(key));
                platform::focus_soon(vec![key.to_string()]);
            }
        }
    }
}
