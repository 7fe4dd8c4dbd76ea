//! The end of the program: a panic stops WebAssembly for good, so the static overlay of index.html takes over.

use wasm_bindgen::JsValue;

/// Tells the overlay what went wrong: file, line and reason, nothing that the user wrote.
pub fn show_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        let details = web_sys::CustomEventInit::new();
        // The payload of a panic may quote data, so only its place is shown.
        details.set_detail(&JsValue::from_str(&place));
        let event = web_sys::CustomEvent::new_with_event_init_dict("saleswright:panic", &details);
        if let (Some(window), Ok(event)) = (web_sys::window(), event) {
            let _cancelled = window.dispatch_event(&event);
        }
    }));
}
