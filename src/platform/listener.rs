//! Listeners that remove themselves.

use wasm_bindgen::prelude::*;
use web_sys::EventTarget;

/// A listener; it ends when it is dropped.
pub struct Listener {
    target: EventTarget,
    event: &'static str,
    handler: Closure<dyn FnMut(web_sys::Event)>,
}

impl Listener {
    /// Listens to an event of a target. A browser that refuses leaves a listener that never hears anything.
    pub fn new(target: &EventTarget, event: &'static str, handler: impl FnMut(web_sys::Event) + 'static) -> Self {
        let handler = Closure::<dyn FnMut(web_sys::Event)>::new(handler);
        let _refused = target.add_event_listener_with_callback(event, handler.as_ref().unchecked_ref());
        Self { target: target.clone(), event, handler }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _refused =
            self.target.remove_event_listener_with_callback(self.event, self.handler.as_ref().unchecked_ref());
    }
}

/// Listens to an event of the window.
pub fn on_window(event: &'static str, handler: impl FnMut(web_sys::Event) + 'static) -> Option<Listener> {
    web_sys::window().map(|window| Listener::new(&window, event, handler))
}
