//! The picture: the rows in view as buttons, and the links between them.

use std::ops::Range;

use crate::i18n::messages::thread;
use crate::method::Stage;
use crate::model::RecordKey;
use crate::modules::Module;
use crate::modules::thread::{HEAD, ROW, Row, height, left, summary, top, width};
use crate::platform::{self, in_view};
use crate::store::{Shell, use_shell};
use crate::ui::dom::html;
use crate::ui::dom::prelude::*;

use super::curves::{LOOKS, bundles};
use super::scene::Scene;
use super::walk::{Step, step};

/// Rows that are drawn beyond the edges of what is in view, so that a short scroll shows no blank.
const BEYOND: usize = 12;
/// The rows in view follow the scrolling in steps of so many, so that few scrolls draw anything.
const BY: usize = 8;
/// The rows of a screen before it is known.
const FIRST: usize = 40;

/// The picture.
#[component]
pub(super) fn Canvas(scene: Scene) -> impl IntoView {
    let shell = use_shell();
    let holder = NodeRef::<html::Div>::new();
    let rows = RwSignal::new(0..FIRST);
    let look = move || {
        if let Some(element) = holder.try_get_untracked().flatten() {
            let seen = rows_in(in_view(&element));
            if rows.try_get_untracked().is_some_and(|known| known != seen) {
                rows.set(seen);
            }
        }
    };
    platform::after_paint(look);
    let placed = scene.placed;
    let stages = move || {
        placed.with(|placed| {
            placed
                .layout
                .columns
                .iter()
                .enumerate()
                .map(|(column, all)| (column, all.stage.number()))
                .collect::<Vec<_>>()
        })
    };
    let paths = Memo::new(move |_| {
        let reach = scene.reach.get();
        rows.with(|rows| placed.with(|placed| bundles(placed, reach.as_deref(), rows)))
    });
    let line = move |(at, look): (usize, &'static str)| {
        view! { <path class=look d=move || paths.with(|paths| paths.get(at).map(|bundle| bundle.path.clone())) /> }
    };
    let size = move |of: fn(&crate::modules::thread::Layout) -> f64| {
        move || placed.with(|placed| format!("{}px", of(&placed.layout)))
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        let Some(step) = Step::of(&event.key()) else { return };
        let Some(here) = platform::active_element_id().and_then(|id| RecordKey::parse(&id)) else { return };
        event.prevent_default();
        event.stop_propagation();
        go(shell, scene, here, step);
    };
    view! {
        <div class="thread-picture" class:focused=move || scene.reach.with(Option::is_some) node_ref=holder role="group"
            aria-label=move || shell.render(&placed.with(|placed| summary(&placed.graph)))
            on:scroll=move |_: web_sys::Event| look() on:keydown=on_key>
            <div class="thread-ground" style:inline-size=size(width) style:block-size=size(height)>
                <svg aria-hidden="true">{LOOKS.into_iter().enumerate().map(line).collect_view()}</svg>
                {each(stages, move |(column, number)| stage_head(shell, column, number))}
                {each(move || headings(scene, &rows.get()), move |(at, module)| heading(shell, at, module))}
                {each(move || shown(scene, &rows.get()), move |key| view! { <ThreadItem key scene /> })}
            </div>
        </div>
    }
}

/// The rows to draw of what is in view.
fn rows_in((from, room): (f64, f64)) -> Range<usize> {
    let first = ((from - HEAD).max(0.0) / ROW) as usize;
    let first = first.saturating_sub(BEYOND) / BY * BY;
    let count = (room / ROW) as usize + 2 * BEYOND + BY;
    first..first + count.max(FIRST)
}

/// The records in some rows, and the one that is looked at wherever it stands: it may hold the focus.
fn shown(scene: Scene, rows: &Range<usize>) -> Vec<RecordKey> {
    let looked_at = scene.focus.get();
    scene.placed.with(|placed| {
        let mut keys: Vec<RecordKey> = Vec::new();
        for column in &placed.layout.columns {
            for row in column.rows.iter().take(rows.end).skip(rows.start) {
                if let Row::Item(item) = row {
                    keys.extend(placed.key_of(*item));
                }
            }
        }
        let beyond = looked_at.filter(|key| placed.place_of(*key).is_some_and(|place| !rows.contains(&place.row)));
        keys.extend(beyond);
        keys
    })
}

/// The headings of modules in some rows, by column and row.
fn headings(scene: Scene, rows: &Range<usize>) -> Vec<((usize, usize), Module)> {
    scene.placed.with(|placed| {
        let columns = placed.layout.columns.iter().enumerate();
        let in_column = |(column, all): (usize, &crate::modules::thread::Column)| {
            let rows = all.rows.iter().enumerate().take(rows.end).skip(rows.start);
            let heads = rows.filter_map(|(row, what)| match what {
                Row::Module(module) => Some(((column, row), *module)),
                Row::Item(_) => None,
            });
            heads.collect::<Vec<_>>()
        };
        columns.flat_map(in_column).collect()
    })
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

/// An item, as a line of text.
#[component]
fn ThreadItem(key: RecordKey, scene: Scene) -> impl IntoView {
    let shell = use_shell();
    let placed = scene.placed;
    let item = move || placed.with(|placed| placed.graph.place_of(key));
    let place = Memo::new(move |_| placed.with(|placed| placed.place_of(key)).unwrap_or_default());
    let is_loose = Memo::new(move |_| {
        placed.with(|placed| item().and_then(|item| placed.graph.items.get(item)).is_some_and(|item| item.loose))
    });
    let lit =
        move || scene.reach.with(|reach| reach.as_ref().zip(item()).is_some_and(|(reach, item)| reach.holds(item)));
    let is_focus = move || scene.focus.get() == Some(key);
    let is_first = Memo::new(move |_| {
        placed.with(|placed| {
            let entered = scene.focus.get().filter(|key| placed.place_of(*key).is_some());
            entered.or_else(|| placed.key_of(0)) == Some(key)
        })
    });
    let name = move || {
        let locale = shell.preferences.locale();
        shell.workspace.named(key, |name| name.get(locale).to_owned())
    };
    let module = Module::of(key.table);
    let class = format!("thread-item stage-{}", module.map_or(0, |module| module.spec().stage.number()));
    view! {
        <button
            type="button"
            class=class
            class:lit=lit
            class:loose=move || is_loose.get()
            id=key.to_string()
            data-testid="thread-item"
            data-module=module.map(Module::id)
            data-id=key.id.0.as_str()
            tabindex=move || if is_first.get() { "0" } else { "-1" }
            aria-current=move || is_focus().then_some("true")
            title=name
            style:inset-inline-start=move || format!("{}px", left(place.get().column))
            style:inset-block-start=move || format!("{}px", top(place.get().row))
            on:focus=move |_: web_sys::FocusEvent| scene.choose(Some(key))
            on:click=move |_: web_sys::MouseEvent| scene.choose(Some(key))
        >
            {move || is_loose.get().then(|| view! { <b class="thread-loose"><span aria-hidden="true">"!"</span><span class="visually-hidden">{shell.text(thread::LOOSE_MARK)}": "</span></b> })}
            {name}
        </button>
    }
}

/// Goes one step from an item.
fn go(shell: Shell, scene: Scene, here: RecordKey, how: Step) {
    match how {
        Step::Open => {
            if let Some(plan) = shell.workspace.open_plan_now() {
                shell.go(&crate::store::Route::item(plan, here));
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
