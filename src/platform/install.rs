//! The page as an app of the device.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The browser's offer to install the page. No standard, so `web_sys` does not know it.
    #[wasm_bindgen(extends = web_sys::Event)]
    #[derive(Clone)]
    type BeforeInstallPromptEvent;

    #[wasm_bindgen(method, catch)]
    fn prompt(this: &BeforeInstallPromptEvent) -> Result<js_sys::Promise, JsValue>;
}

/// An offer of the browser to install the page.
#[derive(Clone)]
pub struct InstallOffer(BeforeInstallPromptEvent);

impl InstallOffer {
    /// The offer that an event `beforeinstallprompt` brings.
    pub fn of(event: web_sys::Event) -> Self {
        Self(event.unchecked_into())
    }

    /// Lets the browser ask the user. It does so once for each offer.
    pub fn accept(self) {
        if let Ok(asked) = self.0.prompt() {
            leptos::task::spawn_local(async move { drop(wasm_bindgen_futures::JsFuture::from(asked).await) });
        }
    }
}
