//! What is being typed into a field that has nothing to write it into yet.

use std::cell::RefCell;

use crate::platform::storage::tab_storage;

/// Ahead of the keys of all drafts.
const DRAFTS: &str = "saleswright/drafts/";

thread_local! {
    /// The drafts of this tab by their keys. Nobody else writes them, so they are read once: a board has hundreds of fields, and
    /// each would ask for its own.
    static KEPT: RefCell<Vec<(String, String)>> = RefCell::new(stored());
}

fn stored() -> Vec<(String, String)> {
    let Some(storage) = tab_storage() else { return Vec::new() };
    let keys = (0..storage.length().unwrap_or_default()).filter_map(|index| storage.key(index).ok().flatten());
    let drafts = keys.filter(|key| key.starts_with(DRAFTS));
    drafts.filter_map(|key| storage.get_item(&key).ok()?.map(|text| (key, text))).collect()
}

/// The text of a field that adds, kept for this tab while it is typed. A browser that has killed a tab, or put it aside
/// for want of memory, gives it its session storage back. Where there is none, the draft lasts as long as the page.
#[derive(Clone)]
pub struct Draft {
    key: String,
}

impl Draft {
    /// The draft of a field, by a name that no other field of this page has, with what was typed and went nowhere.
    pub fn of(name: &str) -> Self {
        Self { key: format!("{DRAFTS}{name}") }
    }

    /// What the field holds.
    pub fn text(&self) -> String {
        let text =
            |kept: &Vec<(String, String)>| kept.iter().find(|(key, _)| *key == self.key).map(|(_, text)| text.clone());
        KEPT.with_borrow(text).unwrap_or_default()
    }

    /// Keeps what the field holds.
    pub fn keep(&self, text: String) {
        if let Some(storage) = tab_storage() {
            let _lost =
                if text.is_empty() { storage.remove_item(&self.key) } else { storage.set_item(&self.key, &text) };
        }
        KEPT.with_borrow_mut(|kept| {
            kept.retain(|(key, _)| *key != self.key);
            if !text.is_empty() {
                kept.push((self.key.clone(), text));
            }
        });
    }

    /// What the field held, which is to be used and is forgotten.
    pub fn take(&self) -> String {
        let text = self.text();
        self.keep(String::new());
        text
    }

    /// Forgets the drafts of all fields of this tab.
    pub fn forget_all() {
        let kept = KEPT.take();
        let Some(storage) = tab_storage() else { return };
        for (key, _) in kept {
            let _kept = storage.remove_item(&key);
        }
    }
}
