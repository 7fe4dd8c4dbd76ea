//! A whole number on a short scale: dots to press, keys to step.

use std::rc::Rc;

use crate::platform::{child_under, is_behind_children};
use crate::ui::dom::prelude::*;

use crate::platform::digit_of;

/// What is chosen on a scale and what choosing does. Plain functions: a long list has hundreds of scales, and each
/// signal of theirs would cost a place in the arena.
#[derive(Clone)]
pub struct Scale {
    /// The lowest number.
    pub min: u8,
    /// The highest number.
    pub max: u8,
    /// The number that is set, watched; `None` while nobody has judged.
    pub value: Rc<dyn Fn() -> Option<u8>>,
    /// Sets the number, or takes it away.
    pub on_set: Rc<dyn Fn(Option<u8>)>,
    /// Whether the dots below the number are full too: an amount. Else the one dot is full: a place between two ends.
    pub amount: bool,
}

/// The dots of a scale. Arrow keys and digits set it, Delete empties it, and so does the cross behind the dots, which the
/// stylesheet draws where one is set. A second press on a dot changes nothing: hands press twice.
#[component]
pub fn Steps(
    /// The scale.
    scale: Scale,
    /// Its name.
    label: impl Fn() -> String + 'static,
    /// What is set, in words.
    spoken: impl Fn() -> String + 'static,
    /// What a pointer is told.
    title: impl Fn() -> String + 'static,
    /// The id of the control, for what goes to it.
    id: Option<String>,
) -> impl IntoView {
    let Scale { min, max, value, on_set, amount } = scale;
    // Where none is a mark of its own, dots would have to be counted: numbers are read.
    let numbered = min == 0;
    // A slider must have a number: one below the lowest stands for none.
    let number = move |value: Option<u8>| value.map_or(i16::from(min) - 1, i16::from);
    let (current, set) = (value.clone(), on_set.clone());
    let on_press = {
        let (current, set) = (value.clone(), on_set);
        move |event: web_sys::MouseEvent| {
            let next = match child_under(&event) {
                Some(dot) => u8::try_from(dot).ok().and_then(|dot| min.checked_add(dot)),
                None if is_behind_children(&event) => None,
                None => return,
            };
            if next != current() {
                set(next);
            }
        }
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        let current = current();
        let next = match event.key().as_str() {
            "ArrowRight" | "ArrowUp" if !event.alt_key() => {
                Some(current.map_or(min, |value| value.saturating_add(1).min(max)))
            }
            "ArrowLeft" | "ArrowDown" if !event.alt_key() => {
                current.filter(|value| *value > min).map(|value| value - 1)
            }
            "Delete" | "Backspace" => None,
            _ => match digit_of(&event) {
                Some(digit) if (min..=max).contains(&digit) => Some(digit),
                Some(0) => None,
                _ => return,
            },
        };
        event.prevent_default();
        event.stop_propagation();
        if next != current {
            set(next);
        }
    };
    let dot = {
        let value = value.clone();
        move |level: u8| {
            let shown = value.clone();
            let full =
                move || shown().is_some_and(|value| if amount && !numbered { level <= value } else { level == value });
            let number = numbered.then(|| level.to_string());
            view! { <span class="dot" class:full=full aria-hidden="true">{number}</span> }
        }
    };
    view! {
        <span
            class="score"
            class:between=!amount
            class:numbered=numbered
            role="slider"
            tabindex="0"
            id=id
            aria-valuemin=number(None).to_string()
            aria-valuemax=max.to_string()
            aria-valuenow=move || number(value()).to_string()
            aria-valuetext=spoken
            aria-label=label
            title=title
            on:keydown=on_key
            on:click=on_press
        >
            {(min..=max).map(dot).collect_view()}
        </span>
    }
}
