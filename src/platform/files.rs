//! Files in and out.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, Event, File, FileList, HtmlAnchorElement, HtmlInputElement, Url};

/// A file that the user has chosen or dropped. It is read only when asked for.
#[derive(Clone)]
pub struct ChosenFile(File);

impl ChosenFile {
    /// Its name.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its size in bytes, known before anything is read.
    pub fn size(&self) -> u64 {
        self.0.size() as u64
    }

    /// Its bytes; `None` when the browser cannot read it.
    pub async fn bytes(&self) -> Option<Vec<u8>> {
        let buffer = wasm_bindgen_futures::JsFuture::from(self.0.array_buffer()).await.ok()?;
        Some(js_sys::Uint8Array::new(&buffer).to_vec())
    }
}

fn all(list: Option<FileList>) -> Vec<ChosenFile> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)).map(ChosenFile).collect()
}

/// The files chosen in a file input. The input is emptied, so that the same file can be chosen again.
pub fn chosen_files(event: &Event) -> Vec<ChosenFile> {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = all(input.files());
    input.set_value("");
    files
}

/// The files dropped on the page.
pub fn dropped_files(event: &web_sys::DragEvent) -> Vec<ChosenFile> {
    all(event.data_transfer().and_then(|data| data.files()))
}

/// Hands a text to the browser as a file to download; `false` when the browser refuses.
pub fn download(name: &str, media_type: &str, text: &str) -> bool {
    try_download(name, media_type, text).is_some()
}

fn try_download(name: &str, media_type: &str, text: &str) -> Option<()> {
    hand_over(name, &blob_of(media_type, text)?)
}

/// A text as a file in memory.
pub(super) fn blob_of(media_type: &str, text: &str) -> Option<Blob> {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_str_sequence_and_options(&parts, &options).ok()
}

/// Hands a file in memory to the browser.
pub(super) fn hand_over(name: &str, blob: &Blob) -> Option<()> {
    let url = Url::create_object_url_with_blob(blob).ok()?;
    let anchor: HtmlAnchorElement = web_sys::window()?.document()?.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // The browser has taken the blob over when the click returns, but Safari reads the address a little later.
    leptos::leptos_dom::helpers::set_timeout(
        move || drop(Url::revoke_object_url(&url)),
        std::time::Duration::from_secs(60),
    );
    Some(())
}
