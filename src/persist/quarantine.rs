//! What cannot be read is set aside as it is, never thrown away and never written over.

use crate::persist::keys::{PREFIX, QUARANTINE};
use crate::persist::{KeyValue, Repository, StorageFault};

/// A damaged value that was set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// The key that it was found under.
    pub key: String,
    /// The value, as it was found.
    pub value: String,
}

impl<K: KeyValue> Repository<K> {
    /// The most different values kept aside for one key. One that keeps being damaged would fill the storage.
    const COPIES: usize = 20;

    /// Every damaged value that was set aside, in the order of the keys.
    ///
    /// # Errors
    /// The fault of the store.
    pub fn list_set_aside(&self) -> Result<Vec<SetAside>, StorageFault> {
        let mut list = Vec::new();
        for path in self.store.keys(QUARANTINE)? {
            if let (Some(rest), Some(value)) = (path.strip_prefix(QUARANTINE), self.store.get(&path)?) {
                list.push(SetAside { key: format!("{PREFIX}{rest}"), value });
            }
        }
        crate::model::sort_by(&mut list, |one, other| one.key.cmp(&other.key));
        Ok(list)
    }

    /// Takes out everything that was set aside, for good.
    ///
    /// # Errors
    /// The fault of the store.
    pub fn delete_set_aside(&mut self) -> Result<(), StorageFault> {
        self.store.keys(QUARANTINE)?.iter().try_for_each(|path| self.store.remove(path))
    }

    /// Copies a value aside, then takes it out; where copying fails it stays. A value that has changed meanwhile stays
    /// too.
    pub(crate) fn set_aside(&self, path: &str, raw: &str) -> Result<(), StorageFault> {
        self.copy_aside(path, raw)?;
        if self.store.get(path)?.as_deref() == Some(raw) { self.store.remove(path) } else { Ok(()) }
    }

    /// Copies a value aside, unless it is there already. A further value of the same key gets a number behind its name.
    pub(crate) fn copy_aside(&self, path: &str, raw: &str) -> Result<(), StorageFault> {
        let rest = path.strip_prefix(PREFIX).unwrap_or(path);
        for copy in 1..=Self::COPIES {
            let place = if copy == 1 { format!("{QUARANTINE}{rest}") } else { format!("{QUARANTINE}{rest}.{copy}") };
            match self.store.get(&place)? {
                None => return self.put(&place, raw),
                Some(there) if there == raw => return Ok(()),
                Some(_) => {}
            }
        }
        Err(StorageFault::Refused(format!("too many values were set aside for {rest}")))
    }
}
