//! A menu behind a button, worked by pointer and keys.

use crate::platform::{self, keeps_focus};
use crate::ui::primitives::{Icon, IconName};
use std::sync::Arc;

use crate::ui::dom::html;
use crate::ui::dom::prelude::*;
use wasm_bindgen::JsCast;

/// One line of a menu.
#[derive(Clone)]
pub struct MenuItem {
    /// What it says.
    pub label: String,
    /// What it does.
    pub run: Arc<dyn Fn() + Send + Sync>,
    /// Whether it takes something away; drawn apart.
    pub removes: bool,
    /// The lines that it opens to, instead of doing something.
    inside: Vec<MenuItem>,
}

impl MenuItem {
    /// A line of a menu.
    pub fn new(label: impl Into<String>, run: impl Fn() + Send + Sync + 'static) -> Self {
        Self { label: label.into(), run: Arc::new(run), removes: false, inside: Vec::new() }
    }

    /// Lines of one kind: where they are more than three, behind one line that opens to them.
    pub fn group(label: impl Into<String>, inside: Vec<Self>) -> Vec<Self> {
        if inside.len() > 3 { vec![Self { inside, ..Self::new(label, || {}) }] } else { inside }
    }

    /// A line that takes something away.
    #[must_use]
    pub fn removing(self) -> Self {
        Self { removes: true, ..self }
    }
}

/// A button with a menu. The lines are made when it opens.
#[component]
pub fn Menu(
    /// The name of the button.
    #[prop(into)]
    label: Signal<String>,
    /// Makes the lines.
    items: impl Fn() -> Vec<MenuItem> + 'static,
    /// Whether it is open, where something else opens it too.
    #[prop(optional)]
    open: Option<RwSignal<bool>>,
) -> impl IntoView {
    let open = open.unwrap_or_else(|| RwSignal::new(false));
    let button = NodeRef::<html::Button>::new();
    let leave = move || {
        open.set(false);
        if let Some(button) = button.try_get_untracked().flatten() {
            let _refused = button.focus();
        }
    };
    view! {
        <div class="menu">
            <button
                type="button"
                class="icon-button"
                node_ref=button
                aria-haspopup="menu"
                aria-expanded=move || open.get().to_string()
                aria-label=move || label.get()
                on:click=move |_| open.update(|open| *open = !*open)
                // A press on the button while its menu is open would close it by the loss of focus and open it again.
                on:mousedown=move |event: web_sys::MouseEvent| event.prevent_default()
            >
                <Icon name=IconName::More />
            </button>
            {when(move || open.get(), move || menu_list(label, items(), button, open, leave))}
        </div>
    }
}

/// The lines of a menu that is open, laid over everything else beside its button.
fn menu_list(
    label: Signal<String>,
    items: Vec<MenuItem>,
    button: NodeRef<html::Button>,
    open: RwSignal<bool>,
    leave: impl Fn() + Copy + 'static,
) -> View {
    let list = NodeRef::<html::Div>::new();
    let all = StoredValue::new(items);
    // The line whose inside is shown.
    let opened = RwSignal::new(None::<usize>);
    let following = StoredValue::new_local(Vec::new());
    let place = move || {
        let there = button.try_get_untracked().flatten().zip(list.try_get_untracked().flatten());
        if let Some((button, list)) = there {
            platform::place_beside(&button, &list);
        }
    };
    let show = move |line: Option<usize>| {
        // A line that goes takes the focus with it, which would close the menu.
        if let Some(list) = list.try_get_untracked().flatten() {
            let _refused = list.focus();
            let back = opened.get_untracked().filter(|_| line.is_none());
            opened.set(line);
            platform::after_paint(move || {
                place();
                focus_neighbour(&list, back.and_then(|back| i32::try_from(back).ok()));
            });
        }
    };
    Effect::new(move |_| {
        let Some(list) = list.get() else { return };
        platform::lay_over(&list);
        place();
        focus_neighbour(&list, None);
        following.set_value(["scroll", "resize"].map(|event| platform::on_window(event, move |_| place())).into());
    });
    let on_key = move |event: web_sys::KeyboardEvent| {
        let Some(list) = list.try_get_untracked().flatten() else { return };
        match event.key().as_str() {
            "ArrowDown" => focus_neighbour(&list, Some(1)),
            "ArrowUp" => focus_neighbour(&list, Some(-1)),
            "Escape" | "ArrowLeft" if opened.get_untracked().is_some() => show(None),
            "Escape" => leave(),
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    };
    let on_focus_out = move |event: web_sys::FocusEvent| {
        // The list may be gone from the page by then.
        if !keeps_focus(&event) {
            open.try_set(false);
        }
    };
    let line = move |(place, item): (usize, MenuItem)| {
        let opens = !item.inside.is_empty();
        let run = move |_| {
            if opens {
                return show(Some(place));
            }
            leave();
            (item.run)();
        };
        view! {
            <button type="button" role="menuitem" tabindex="-1" class:removes=item.removes class:opens=opens aria-haspopup=opens.then_some("menu") on:click=run>{item.label}</button>
        }
    };
    let back = move |label: String| {
        view! { <button type="button" role="menuitem" tabindex="-1" class="back" on:click=move |_| show(None)>{label}</button> }
    };
    let lines = move || {
        let inside = opened.get().and_then(|opened| all.with_value(|all| all.get(opened).cloned()));
        let (head, lines) = match inside {
            Some(group) => (Some(back(group.label)), group.inside),
            None => (None, all.get_value()),
        };
        view! {
            {head}
            {lines.into_iter().enumerate().map(line).collect_view()}
        }
    };
    view! {
        <div class="menu-list" role="menu" popover="manual" tabindex="-1" node_ref=list aria-label=move || label.get() on:keydown=on_key on:focusout=on_focus_out>
            {lines}
        </div>
    }
}

/// Moves the focus among the lines of a menu, round the ends; `None` goes to the first.
fn focus_neighbour(list: &web_sys::HtmlElement, step: Option<i32>) {
    let children = list.children();
    let count = i32::try_from(children.length()).unwrap_or(0);
    let active = web_sys::window().and_then(|window| window.document()).and_then(|document| document.active_element());
    let current =
        (0..count).find(|index| children.item(index.cast_unsigned()).as_ref() == active.as_ref()).unwrap_or(0);
    let next = step.map_or(0, |step| (current + step).rem_euclid(count.max(1)));
    if let Some(line) =
        children.item(next.cast_unsigned()).and_then(|line| line.dyn_into::<web_sys::HtmlElement>().ok())
    {
        let _refused = line.focus();
    }
}
