//! localStorage.

use gloo_storage::{LocalStorage, Storage};

use crate::persist::{KeyValue, StorageFault};

/// The browser's localStorage. It is looked for once: where the user blocks storage, reading it throws, and
/// `gloo_storage` would carry that out of WebAssembly.
#[derive(Clone)]
pub struct BrowserStorage(web_sys::Storage);

impl BrowserStorage {
    /// The storage of this page, or `None` where the browser has none or blocks it.
    pub fn open() -> Option<Self> {
        let _probe = web_sys::window()?.local_storage().ok()??;
        Some(Self(LocalStorage::raw()))
    }
}

/// Every browser names the quota differently; only this prefix or code is shared.
fn fault(error: &wasm_bindgen::JsValue) -> StorageFault {
    let name = js_sys::Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StorageFault::Full,
        "SecurityError" => StorageFault::Blocked,
        _ => StorageFault::Refused(name),
    }
}

impl KeyValue for BrowserStorage {
    fn get(&self, key: &str) -> Result<Option<String>, StorageFault> {
        self.0.get_item(key).map_err(|error| fault(&error))
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageFault> {
        self.0.set_item(key, value).map_err(|error| fault(&error))
    }

    fn remove(&self, key: &str) -> Result<(), StorageFault> {
        self.0.remove_item(key).map_err(|error| fault(&error))
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageFault> {
        let count = self.0.length().map_err(|error| fault(&error))?;
        let all = (0..count).filter_map(|index| self.0.key(index).ok().flatten());
        Ok(all.filter(|key| key.starts_with(prefix)).collect())
    }
}

fn setting_key(name: &str) -> String {
    format!("saleswright/settings/{name}")
}

/// A setting of this browser; `None` where it was never set or storage is blocked.
pub fn read_setting(name: &str) -> Option<String> {
    BrowserStorage::open()?.get(&setting_key(name)).ok()?
}

/// Keeps a setting in this browser. A setting that cannot be kept holds until the page closes.
pub fn write_setting(name: &str, value: &str) {
    if let Some(storage) = BrowserStorage::open() {
        let _lost = storage.set(&setting_key(name), value);
    }
}

/// What is kept for this tab alone; `None` where the browser has nothing or blocks it.
pub(super) fn tab_storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// Leaves a mark that this tab finds after it has been loaded again.
pub fn mark_tab(name: &str) {
    if let Some(storage) = tab_storage() {
        let _lost = storage.set_item(&setting_key(name), "1");
    }
}

/// Takes a mark of this tab away; `false` when there was none.
pub fn take_mark_of_tab(name: &str) -> bool {
    let Some(storage) = tab_storage() else { return false };
    let key = setting_key(name);
    let found = matches!(storage.get_item(&key), Ok(Some(_)));
    let _kept = storage.remove_item(&key);
    found
}
