//! A store beside which a safety copy is kept.
//!
//! Browsers write localStorage to disk seconds, sometimes minutes after they have taken a value, so that a browser that
//! is killed loses what was “saved”. The copy is kept by a store that is quicker at that but answers later, and what the
//! store has lost is taken from it at the next start: [`Repository::recover`](crate::persist::Repository::recover).

use crate::persist::keys::{PREFIX, StoredKey, plan_prefix};
use crate::persist::{KeyValue, StorageFault};

/// Keeps copies of values. It answers nothing: the store is what counts, and a copy that fails costs nothing else.
pub trait SafetyCopy {
    /// Keeps a value, over the one that was there.
    fn put(&self, key: &str, value: &str);

    /// Takes a value out.
    fn remove(&self, key: &str);

    /// Takes out every value whose key starts so.
    fn forget(&self, prefix: &str);
}

/// A store, and a copy of the records that are written to it.
#[derive(Debug)]
pub struct Copied<K, C> {
    store: K,
    copy: C,
}

impl<K: KeyValue, C: SafetyCopy> Copied<K, C> {
    /// Keeps a copy of what is written from now on.
    pub const fn new(store: K, copy: C) -> Self {
        Self { store, copy }
    }

    /// The store itself.
    #[cfg(test)]
    pub(crate) const fn store(&self) -> &K {
        &self.store
    }

    fn holds_records(&self, prefix: &str) -> bool {
        let keys = self.store.keys(prefix).unwrap_or_default();
        keys.iter().any(|key| matches!(StoredKey::parse(key), Some(StoredKey::Record { .. })))
    }
}

/// Whether a copy is kept of a value: records, and the journals that hold records on their way.
fn is_copied(key: &str) -> bool {
    key.starts_with(PREFIX)
        && matches!(StoredKey::parse(key), Some(StoredKey::Record { .. } | StoredKey::Journal { .. }))
}

impl<K: KeyValue, C: SafetyCopy> KeyValue for Copied<K, C> {
    fn get(&self, key: &str) -> Result<Option<String>, StorageFault> {
        self.store.get(key)
    }

    /// The copy comes first: it has room where the store has none.
    fn set(&self, key: &str, value: &str) -> Result<(), StorageFault> {
        if is_copied(key) {
            self.copy.put(key, value);
        }
        self.store.set(key, value)
    }

    /// What the store did not hold stays in the copy: a journal that found no room there.
    fn remove(&self, key: &str) -> Result<(), StorageFault> {
        let held = self.store.get(key)?.is_some();
        self.store.remove(key)?;
        match StoredKey::parse(key) {
            // The end of a plan, or of one that could not be created.
            Some(StoredKey::Unfinished(plan)) if !self.holds_records(&plan_prefix(plan)) => {
                self.copy.forget(&plan_prefix(plan));
            }
            Some(StoredKey::Record { .. } | StoredKey::Journal { .. }) if held => self.copy.remove(key),
            _ => {}
        }
        Ok(())
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageFault> {
        self.store.keys(prefix)
    }

    fn give_up_refused(&self, key: &str) {
        match self.store.get(key) {
            Ok(Some(value)) if is_copied(key) => self.copy.put(key, &value),
            Ok(None) if is_copied(key) => self.copy.remove(key),
            _ => {}
        }
    }
}
