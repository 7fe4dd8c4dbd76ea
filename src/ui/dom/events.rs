//! The type of each event by its name, for the handlers of `on:name`.

#![allow(non_camel_case_types, missing_docs, reason = "they are the names that the browser has")]

use web_sys::{
    ClipboardEvent, CompositionEvent, Event, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, SubmitEvent,
};

pub type blur = FocusEvent;
pub type cancel = Event;
pub type change = Event;
pub type click = MouseEvent;
pub type compositionend = CompositionEvent;
pub type compositionstart = CompositionEvent;
pub type focus = FocusEvent;
pub type focusin = FocusEvent;
pub type focusout = FocusEvent;
pub type input = Event;
pub type keydown = KeyboardEvent;
pub type keyup = KeyboardEvent;
pub type mousedown = MouseEvent;
pub type paste = ClipboardEvent;
pub type pointerdown = PointerEvent;
pub type pointerenter = PointerEvent;
pub type pointerleave = PointerEvent;
pub type pointerup = PointerEvent;
pub type scroll = Event;
pub type submit = SubmitEvent;
pub type toggle = Event;
