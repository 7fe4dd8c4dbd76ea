//! A screen that does not go dark.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::platform::{Listener, spawn};

/// Keeps the screen awake as long as it lives, where the browser can. A page that is not seen loses that, so it is asked
/// for again when the page is seen again.
pub struct WakeLock {
    held: Rc<RefCell<Held>>,
    _seen_again: Option<Listener>,
}

#[derive(Default)]
struct Held {
    lock: Option<JsValue>,
    ended: bool,
}

impl WakeLock {
    /// Asks for it.
    #[allow(clippy::new_without_default, reason = "it asks the browser, which a default should not")]
    pub fn new() -> Self {
        let held = Rc::<RefCell<Held>>::default();
        ask(held.clone());
        let again = held.clone();
        let document = web_sys::window().and_then(|window| window.document());
        let seen_again =
            document.map(|document| Listener::new(&document, "visibilitychange", move |_| ask(again.clone())));
        Self { held, _seen_again: seen_again }
    }
}

impl Drop for WakeLock {
    fn drop(&mut self) {
        let mut held = self.held.borrow_mut();
        held.ended = true;
        release(held.lock.take());
    }
}

/// `navigator.wakeLock`, which is missing on pages that are not secure. What is refused leaves the screen as it is.
fn ask(held: Rc<RefCell<Held>>) {
    let request = || {
        let locks = Reflect::get(web_sys::window()?.navigator().as_ref(), &"wakeLock".into()).ok()?;
        call(&locks, "request", &"screen".into())?.dyn_into::<Promise>().ok()
    };
    let Some(promise) = request() else { return };
    spawn(async move {
        let Ok(lock) = JsFuture::from(promise).await else { return };
        let mut held = held.borrow_mut();
        let before = held.lock.replace(lock);
        release(before);
        if held.ended {
            release(held.lock.take());
        }
    });
}

fn release(lock: Option<JsValue>) {
    if let Some(lock) = lock {
        let _promised = call(&lock, "release", &JsValue::UNDEFINED);
    }
}

fn call(target: &JsValue, name: &str, argument: &JsValue) -> Option<JsValue> {
    let function: Function = Reflect::get(target, &name.into()).ok()?.dyn_into().ok()?;
    function.call1(target, argument).ok()
}
