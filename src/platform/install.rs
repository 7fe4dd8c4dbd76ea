//! The page as an app of the device.

use crate::platform::spawn;
use std::cell::RefCell;

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The browser's offer to install the page. No standard, so `web_sys` does not know it.
    #[wasm_bindgen(extends = web_sys::Event)]
    type BeforeInstallPromptEvent;

    #[wasm_bindgen(method, catch)]
    fn prompt(this: &BeforeInstallPromptEvent) -> Result<js_sys::Promise, JsValue>;
}

thread_local! {
    /// The last offer.
    static OFFER: RefCell<Option<BeforeInstallPromptEvent>> = const { RefCell::new(None) };
}

/// Keeps the offer that an event `beforeinstallprompt` brings.
pub fn keep_install_offer(event: web_sys::Event) {
    OFFER.set(Some(event.unchecked_into()));
}

/// Lets the browser ask the user whether to install the page. It does so once for each offer.
pub fn accept_install_offer() {
    if let Some(asked) = OFFER.take().and_then(|offer| offer.prompt().ok()) {
        spawn(async move { drop(wasm_bindgen_futures::JsFuture::from(asked).await) });
    }
}
