//! A store in memory, for pages whose storage is blocked.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::persist::{KeyValue, StorageFault};

/// A store that ends with the page. Clones share what they hold.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    values: Rc<RefCell<BTreeMap<String, String>>>,
}

impl KeyValue for Memory {
    fn get(&self, key: &str) -> Result<Option<String>, StorageFault> {
        Ok(self.values.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageFault> {
        self.values.borrow_mut().insert(key.to_owned(), value.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageFault> {
        self.values.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageFault> {
        Ok(self.values.borrow().keys().filter(|key| key.starts_with(prefix)).cloned().collect())
    }
}
