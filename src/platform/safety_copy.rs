//! The safety copy of what is in localStorage, kept in IndexedDB: what it takes is on disk at once, but it answers later.

mod database;

use crate::platform::spawn;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use idb::Database;

use crate::persist::SafetyCopy;
use database::{Change, Written};

/// The copy once it is open, and what writes to it.
struct Opened {
    database: Database,
    write: fn(Database, Vec<Change>) -> Written,
}

/// A handle to the copy. Changes wait until the copy was opened and read, so that none is written over what it still has
/// to give back; from then on those of one task are written together, wholly or not at all.
#[derive(Clone, Default)]
pub struct BrowserCopy(Rc<State>);

#[derive(Default)]
struct State {
    waiting: RefCell<Vec<Change>>,
    opened: RefCell<Option<Opened>>,
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
            match database::open_and_read().await {
                Ok((database, copies)) => {
                    found(copies);
                    copy.0.opened.replace(Some(Opened { database, write: database::write }));
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
        if self.0.opened.borrow().is_some() && !self.0.writing.replace(true) {
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
            let Some(Opened { database, write }) = self.0.opened.take() else { return self.0.writing.set(false) };
            match write(database, changes).await {
                Some(database) => drop(self.0.opened.replace(Some(Opened { database, write }))),
                None => return self.give_up(),
            }
        }
    }

    fn give_up(&self) {
        self.0.missing.set(true);
        self.0.opened.take();
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
