//! A safety copy in memory.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::persist::SafetyCopy;

/// Clones share what they hold.
#[derive(Clone, Debug, Default)]
pub struct Copies(pub Rc<RefCell<BTreeMap<String, String>>>);

impl SafetyCopy for Copies {
    fn put(&self, key: &str, value: &str) {
        self.0.borrow_mut().insert(key.to_owned(), value.to_owned());
    }

    fn remove(&self, key: &str) {
        self.0.borrow_mut().remove(key);
    }

    fn forget(&self, prefix: &str) {
        self.0.borrow_mut().retain(|key, _| !key.starts_with(prefix));
    }
}

impl Copies {
    pub fn list(&self) -> Vec<(String, String)> {
        self.0.borrow().iter().map(|(key, value)| (key.clone(), value.clone())).collect()
    }
}
