//! What the browser promises to keep.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether the browser has promised to keep what this page stores; `None` where it does not say, as over plain http.
pub async fn is_kept() -> Option<bool> {
    ask("persisted").await
}

/// Asks the browser to keep what this page stores, which it may ask the user; whether it promises. `None` where it does
/// not say.
pub async fn ask_to_keep() -> Option<bool> {
    ask("persist").await
}

/// A question to `navigator.storage`, which is missing on pages that are not secure.
async fn ask(question: &str) -> Option<bool> {
    let navigator = web_sys::window()?.navigator();
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    let ask: js_sys::Function = Reflect::get(&storage, &question.into()).ok()?.dyn_into().ok()?;
    let promise: Promise = ask.call0(&storage).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()?.as_bool()
}

/// Whether this is Safari on a phone or a tablet of Apple, with the page not on the Home Screen: there the data of a page
/// that is not visited may go.
pub fn may_forget_pages() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let navigator = window.navigator();
    let agent = navigator.user_agent().unwrap_or_default();
    let touches = Reflect::get(&navigator, &"maxTouchPoints".into()).ok().and_then(|points| points.as_f64());
    // A tablet calls itself a Mac, but no Mac is touched.
    let apple = agent.contains("iPhone")
        || agent.contains("iPad")
        || agent.contains("Macintosh") && touches.is_some_and(|points| points > 1.0);
    let others = ["CriOS", "FxiOS", "EdgiOS", "Chrome"].iter().any(|other| agent.contains(other));
    let installed = Reflect::get(&navigator, &"standalone".into()).ok().as_ref().and_then(JsValue::as_bool);
    apple && agent.contains("Safari") && !others && installed != Some(true)
}

/// The address that shares its storage with this page; `None` for a page from a file.
pub fn shared_address() -> Option<String> {
    let origin = web_sys::window()?.location().origin().ok()?;
    origin.starts_with("http").then_some(origin)
}
