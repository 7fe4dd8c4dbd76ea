//! The database of the safety copy. Only what opens the copy leads here, so that it lies in no first load.

use std::future::Future;
use std::pin::Pin;

use idb::{Database, DatabaseEvent, Error, Factory, KeyRange, ObjectStore, ObjectStoreParams, TransactionMode};
use wasm_bindgen::JsValue;

/// The database of this page, and the one store in it: values by key.
const DATABASE: &str = "saleswright";
const STORE: &str = "copies";

/// A change on its way to the copy.
pub(super) enum Change {
    Put(String, String),
    Remove(String),
    Forget(String),
}

/// The database after it was written to; nothing where that failed.
pub(super) type Written = Pin<Box<dyn Future<Output = Option<Database>>>>;

/// Opens the database, and reads all keys and values.
pub(super) async fn open_and_read() -> Result<(Database, Vec<(String, String)>), Error> {
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

/// Writes changes together, wholly or not at all.
pub(super) fn write(database: Database, changes: Vec<Change>) -> Written {
    Box::pin(async move {
        let written = write_all(&database, &changes).await;
        written.is_ok().then_some(database)
    })
}

async fn write_all(database: &Database, changes: &[Change]) -> Result<(), Error> {
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
