//! What a pointer holds, from the press until it is let go or given up: mouse, pen or finger.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::leptos_dom::helpers::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent, PointerEvent};

use crate::platform::{Listener, capture_pointer, on_window};

/// Something that a pointer takes up, carries and lets go.
pub trait Held {
    /// It is carried here. Told for the first time when it has left the place where it was pressed.
    fn moved(&self, at: Reach);
    /// It is let go here.
    fn dropped(&self, at: Reach);
    /// It goes back to where it was.
    fn given_up(&self);
    /// It was pressed and let go without being carried.
    fn pressed(&self) {}
}

/// Where a pointer has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// In pixels of the window.
    pub at: (i32, i32),
    /// From where it was pressed, in pixels of the page: scrolling counts.
    pub by: (i32, i32),
}

/// How far a pointer goes before it carries what it has pressed, in pixels: hands are not still.
const SLACK: i32 = 4;
/// How near an edge of the window the page scrolls, in pixels, and how far in each frame.
const EDGE: f64 = 64.0;
const STEP: f64 = 14.0;

/// Holds what a pointer has pressed. Escape, a second finger, another window, and letting go outside of this one give it
/// up; at the upper and lower edge the page scrolls as long as the pointer rests there.
pub fn hold(event: &PointerEvent, held: impl Held + 'static) {
    if event.button() != 0 || !event.is_primary() {
        return;
    }
    capture_pointer(event);
    let at = (event.client_x(), event.client_y());
    let hand = Rc::new(Hand {
        held: Box::new(held),
        pointer: event.pointer_id(),
        from: at,
        scrolled: scrolled(),
        at: Cell::new(at),
        carries: Cell::new(false),
        scrolls: Cell::new(false),
        listeners: RefCell::default(),
    });
    let listen = |name, follow: fn(&Rc<Hand>, &Event)| {
        let hand = hand.clone();
        on_window(name, move |event| follow(&hand, &event))
    };
    let listeners = [
        listen("pointermove", Hand::follow),
        listen("pointerup", Hand::let_go),
        listen("pointercancel", |hand, _| hand.give_up()),
        listen("pointerdown", |hand, event| {
            if hand.is_other(event) {
                hand.give_up();
            }
        }),
        listen("blur", |hand, _| hand.give_up()),
        listen("keydown", |hand, event| {
            if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
                event.prevent_default();
                event.stop_immediate_propagation();
                hand.give_up();
            }
        }),
    ];
    hand.listeners.replace(listeners.into_iter().flatten().collect());
}

struct Hand {
    held: Box<dyn Held>,
    pointer: i32,
    from: (i32, i32),
    scrolled: (i32, i32),
    at: Cell<(i32, i32)>,
    carries: Cell<bool>,
    scrolls: Cell<bool>,
    /// None any more when it has ended.
    listeners: RefCell<Vec<Listener>>,
}

impl Hand {
    fn is_other(&self, event: &Event) -> bool {
        event.dyn_ref::<PointerEvent>().is_some_and(|event| event.pointer_id() != self.pointer)
    }

    fn reach(&self) -> Reach {
        let ((x, y), (left, top)) = (self.at.get(), scrolled());
        let by = (x - self.from.0 + left - self.scrolled.0, y - self.from.1 + top - self.scrolled.1);
        Reach { at: (x, y), by }
    }

    fn follow(self: &Rc<Self>, event: &Event) {
        let Some(event) = event.dyn_ref::<PointerEvent>().filter(|_| !self.is_other(event)) else { return };
        self.at.set((event.client_x(), event.client_y()));
        let Reach { by: (x, y), .. } = self.reach();
        if self.carries.get() || x.abs().max(y.abs()) >= SLACK {
            self.carries.set(true);
            self.held.moved(self.reach());
            self.scroll();
        }
    }

    /// Scrolls by a frame's step where the pointer is near an edge, and again in the next frame.
    fn scroll(self: &Rc<Self>) {
        let step = step_at(f64::from(self.at.get().1));
        if step == 0.0 || self.scrolls.replace(true) {
            return;
        }
        let hand = self.clone();
        request_animation_frame(move || {
            hand.scrolls.set(false);
            if !hand.listeners.borrow().is_empty() {
                if let Some(window) = web_sys::window() {
                    window.scroll_by_with_x_and_y(0.0, step);
                }
                hand.held.moved(hand.reach());
                hand.scroll();
            }
        });
    }

    fn let_go(self: &Rc<Self>, event: &Event) {
        if self.is_other(event) {
            return;
        }
        match (self.carries.get(), is_inside(self.at.get())) {
            (false, _) => {
                self.end();
                self.held.pressed();
            }
            (true, true) => {
                self.end();
                self.held.dropped(self.reach());
            }
            (true, false) => self.give_up(),
        }
    }

    fn give_up(&self) {
        self.end();
        if self.carries.get() {
            self.held.given_up();
        }
    }

    fn end(&self) {
        drop(self.listeners.take());
    }
}

fn scrolled() -> (i32, i32) {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    root.map_or((0, 0), |root| {
        let page = root.get_bounding_client_rect();
        (-page.left().round() as i32, -page.top().round() as i32)
    })
}

fn size() -> (f64, f64) {
    let window = web_sys::window();
    let of = |length: Option<wasm_bindgen::JsValue>| length.and_then(|length| length.as_f64()).unwrap_or(f64::MAX);
    let width = window.as_ref().and_then(|window| window.inner_width().ok());
    (of(width), of(window.and_then(|window| window.inner_height().ok())))
}

fn is_inside((x, y): (i32, i32)) -> bool {
    let (width, height) = size();
    x >= 0 && y >= 0 && f64::from(x) < width && f64::from(y) < height
}

fn step_at(y: f64) -> f64 {
    let (_, height) = size();
    if y < EDGE {
        -STEP
    } else if y > height - EDGE {
        STEP
    } else {
        0.0
    }
}
