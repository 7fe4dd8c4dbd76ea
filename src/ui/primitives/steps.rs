//! A whole number on a short scale: dots to press, keys to step.

use std::rc::Rc;

use crate::ui::dom::prelude::*;

use crate::platform::digit_of;
use crate::ui::primitives::{derived, handler};

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

/// The dots of a scale. Arrow keys and digits set it, Delete empties it; a press on the set dot empties it too.
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
            let (shown, current, on_set) = (value.clone(), value.clone(), on_set.clone());
            let full =
                move || shown().is_some_and(|value| if amount && !numbered { level <= value } else { level == value });
            let press = move |_| on_set(Some(level).filter(|level| current() != Some(*level)));
            let number = numbered.then(|| level.to_string());
            view! { <span class="dot" class:full=full on:click=handler(press) aria-hidden="true">{number}</span> }
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
            aria-valuenow=derived(move || number(value()).to_string())
            aria-valuetext=spoken
            aria-label=label
            title=title
            on:keydown=on_key
        >
            {(min..=max).map(dot).collect_view()}
        </span>
    }
}
