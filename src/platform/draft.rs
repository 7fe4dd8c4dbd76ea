//! What is being typed into a field that has nothing to write it into yet.

use std::cell::RefCell;
use std::rc::Rc;

use crate::platform::storage::tab_storage;

/// Ahead of the keys of all drafts.
const DRAFTS: &str = "saleswright/drafts/";

/// The text of a field that adds, kept for this tab while it is typed. A browser that has killed a tab, or put it aside
/// for want of memory, gives it its session storage back. Where there is none, the draft lasts as long as the page.
#[derive(Clone)]
pub struct Draft {
    key: String,
    text: Rc<RefCell<String>>,
}

impl Draft {
    /// The draft of a field, by a name that no other field of this page has, with what was typed and went nowhere.
    pub fn of(name: &str) -> Self {
        let key = format!("{DRAFTS}{name}");
        let text = tab_storage().and_then(|storage| storage.get_item(&key).ok().flatten()).unwrap_or_default();
        Self { key, text: Rc::new(RefCell::new(text)) }
    }

    /// What the field holds.
    pub fn text(&self) -> String {
        self.text.borrow().clone()
    }

    /// Keeps what the field holds.
    pub fn keep(&self, text: String) {
        if let Some(storage) = tab_storage() {
            let _lost =
                if text.is_empty() { storage.remove_item(&self.key) } else { storage.set_item(&self.key, &text) };
        }
        self.text.replace(text);
    }

    /// What the field held, which is to be used and is forgotten.
    pub fn take(&self) -> String {
        let text = self.text();
        self.keep(String::new());
        text
    }

    /// Forgets the drafts of all fields of this tab.
    pub fn forget_all() {
        let Some(storage) = tab_storage() else { return };
        let keys = (0..storage.length().unwrap_or_default()).filter_map(|index| storage.key(index).ok().flatten());
        for key in keys.filter(|key| key.starts_with(DRAFTS)).collect::<Vec<_>>() {
            let _kept = storage.remove_item(&key);
        }
    }
}
