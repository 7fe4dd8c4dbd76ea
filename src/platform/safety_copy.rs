//! The safety copy of what is in localStorage, kept in IndexedDB: what it takes is on disk at once, but it answers later.

use crate::platform::spawn;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use idb::{Database, DatabaseEvent, Error, Factory, KeyRange, ObjectStore, ObjectStoreParams, TransactionMode};
use wasm_bindgen::JsValue;

use crate::persist::SafetyCopy;

/// The database of this page, and the one store in it: values by key.
const DATABASE: &str = "saleswright";
const STORE: &str = "copies";

/// A change on its way to the copy.
enum Change {
    Put(String, String),
    Remove(String),
    Forget(String),
}

/// A handle to the copy. Changes wait until the copy was opened and read, so that none is written over what it still has
/// to give back; from then on those of one task are written together, wholly or not at all.
#[derive(Clone, Default)]
pub struct BrowserCopy(Rc<State>);

#[derive(Default)]
struct State {
    waiting: RefCell<Vec<Change>>,
    database: RefCell<Option<Database>>,
    writing: Cell<bool>,
    missing: Cell<bool>,
    on_missing: RefCell<Option<Box<dyn FnOnce()>>>,
}

impl BrowserCopy {
    /// Opens the copy and hands over all keys and values that it holds. `on_missing` is called once when it cannot be
    /// opened, or written to any more: nothing is kept from then on.
    pub fn open(&self, found: impl FnOnce(Vec<(String, String)>) + 'static, on_missing: impl FnOnce() + 'static) {
        self.0.on_missing.replace(Some(Box::new(on_missing)));
        let copy = self.clone();
        spawn(async move {
            match open_and_read().await {
                Ok((database, copies)) => {
                    found(copies);
                    copy.0.database.replace(Some(database));
                    copy.write_soon();
                }
                Err(_) => copy.give_up(),
            }
        });
    }

    fn change(&self, change: Change) {
        if !self.0.missing.get() {
            self.0.waiting.borrow_mut().push(change);
            self.write_soon();
        }
    }

    /// Writes what waits when the task of the moment is done.
    fn write_soon(&self) {
        if self.0.database.borrow().is_some() && !self.0.writing.replace(true) {
            let copy = self.clone();
            spawn(async move { copy.write_all().await });
        }
    }

    async fn write_all(&self) {
        loop {
            let changes = self.0.waiting.take();
            if changes.is_empty() {
                return self.0.writing.set(false);
            }
            // Taken out, as none of the cells may be held while the browser works.
            let Some(database) = self.0.database.take() else { return self.0.writing.set(false) };
            let written = write(&database, &changes).await;
            self.0.database.replace(Some(database));
            if written.is_err() {
                return self.give_up();
            }
        }
    }

    fn give_up(&self) {
        self.0.missing.set(true);
        self.0.database.take();
        self.0.waiting.take();
        if let Some(tell) = self.0.on_missing.take() {
            tell();
        }
    }
}

impl SafetyCopy for BrowserCopy {
    fn put(&self, key: &str, value: &str) {
        self.change(Change::Put(key.to_owned(), value.to_owned()));
    }

    fn remove(&self, key: &str) {
        self.change(Change::Remove(key.to_owned()));
    }

    fn forget(&self, prefix: &str) {
        self.change(Change::Forget(prefix.to_owned()));
    }
}

async fn open_and_read() -> Result<(Database, Vec<(String, String)>), Error> {
    let mut request = Factory::new()?.open(DATABASE, Some(1))?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            // Where this fails, reading fails too, and the copy is told to be missing.
            drop(database.create_object_store(STORE, ObjectStoreParams::new()));
        }
    });
    let database = request.await?;
    let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly)?;
    let store = transaction.object_store(STORE)?;
    let (keys, values) = (store.get_all_keys(None, None)?, store.get_all(None, None)?);
    let (keys, values) = (keys.await?, values.await?);
    let copies = keys.iter().zip(&values).filter_map(|(key, value)| Some((key.as_string()?, value.as_string()?)));
    let copies = copies.collect();
    Ok((database, copies))
}

async fn write(database: &Database, changes: &[Change]) -> Result<(), Error> {
    let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite)?;
    let store = transaction.object_store(STORE)?;
    changes.iter().try_for_each(|change| request(&store, change))?;
    // An answer to each request would only take time: the transaction fails as a whole.
    if transaction.commit()?.await?.is_committed() { Ok(()) } else { Err(Error::TransactionCommitError(JsValue::NULL)) }
}

fn request(store: &ObjectStore, change: &Change) -> Result<(), Error> {
    match change {
        Change::Put(key, value) => drop(store.put(&value.into(), Some(&key.into()))?),
        Change::Remove(key) => drop(store.delete(JsValue::from(key))?),
        Change::Forget(prefix) => {
            // No key of ours holds the last character there is.
            let last = format!("{prefix}\u{ffff}");
            drop(store.delete(KeyRange::bound(&prefix.into(), &last.into(), None, None)?)?);
        }
    }
    Ok(())
}
