//! Texts that belong to the page and are loaded after it.

use crate::platform::spawn;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Response};

/// Gets a text of the page by its name: from the element of this id where the page holds everything in one file, else
/// from the file that the page's `<meta>` of this name leads to. `None` when it cannot be had.
pub fn load_text(name: &str, done: impl FnOnce(Option<String>) + 'static) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(text) = document.as_ref().and_then(|document| held(document, name)) {
        return done(Some(text));
    }
    let address = document.and_then(|document| named(&document, name));
    spawn(async move {
        done(match address {
            Some(address) => fetched(&address).await,
            None => None,
        });
    });
}

fn held(document: &Document, id: &str) -> Option<String> {
    document.get_element_by_id(id)?.text_content()
}

fn named(document: &Document, name: &str) -> Option<String> {
    document.query_selector(&format!("meta[name='{name}']")).ok()??.get_attribute("content")
}

async fn fetched(address: &str) -> Option<String> {
    let answer = JsFuture::from(web_sys::window()?.fetch_with_str(address)).await.ok()?;
    let answer: Response = answer.dyn_into().ok().filter(Response::ok)?;
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}
