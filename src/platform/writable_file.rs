//! Files of the user's that the page may write, where the browser lets a page do that (File System Access).

use idb::{Database, DatabaseEvent, Error, Factory, ObjectStoreParams, TransactionMode};
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The database in which the browser keeps what leads to the files, and the one store in it: handles by name.
const DATABASE: &str = "saleswright-files";
const STORE: &str = "handles";

/// A file that the page may write, or may ask to.
#[derive(Clone)]
pub struct WritableFile(JsValue);

/// Whether the browser lets a page write into files.
pub fn can_write_files() -> bool {
    web_sys::window().is_some_and(|window| Reflect::has(&window, &"showSaveFilePicker".into()).unwrap_or(false))
}

impl WritableFile {
    /// Lets the user choose where a file of this name goes; `None` where that was cancelled or refused. To be called from
    /// what the user did.
    pub async fn choose(name: &str) -> Option<Self> {
        let options = Object::new();
        Reflect::set(&options, &"suggestedName".into(), &name.into()).ok()?;
        let window = web_sys::window()?;
        Some(Self(ask(&window, "showSaveFilePicker", &[options.into()]).await?))
    }

    /// The name of the file.
    pub fn name(&self) -> String {
        Reflect::get(&self.0, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default()
    }

    /// Whether the page may write it. The browser asks the user where it must, if `ask_user`, which takes something that the
    /// user did.
    pub async fn may_be_written(&self, ask_user: bool) -> bool {
        let mode = Object::new();
        if Reflect::set(&mode, &"mode".into(), &"readwrite".into()).is_err() {
            return false;
        }
        let method = if ask_user { "requestPermission" } else { "queryPermission" };
        let answer = ask(&self.0, method, &[mode.into()]).await;
        answer.and_then(|answer| answer.as_string()).is_some_and(|answer| answer == "granted")
    }

    /// Writes the whole file and reads it back; `false` where it does not hold the text then.
    pub async fn write(&self, text: &str) -> bool {
        self.try_write(text).await.is_some_and(|held| held == text.as_bytes())
    }

    async fn try_write(&self, text: &str) -> Option<Vec<u8>> {
        let stream = ask(&self.0, "createWritable", &[]).await?;
        ask(&stream, "write", &[text.into()]).await?;
        // What was there before stays until this.
        ask(&stream, "close", &[]).await?;
        let file = ask(&self.0, "getFile", &[]).await?;
        Some(Uint8Array::new(&ask(&file, "arrayBuffer", &[]).await?).to_vec())
    }
}

/// Calls a method that answers with a promise; `None` where there is none or it is refused.
async fn ask(object: &JsValue, method: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let method: Function = Reflect::get(object, &method.into()).ok()?.dyn_into().ok()?;
    let arguments: Array = arguments.iter().collect();
    let promise: Promise = method.apply(object, &arguments).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

/// The files that were chosen before, by name; none where the browser keeps nothing.
pub async fn remembered_files() -> Vec<(String, WritableFile)> {
    read_all().await.unwrap_or_default()
}

/// Remembers what leads to a file under a name, or forgets it. `false` where the browser does not.
pub async fn remember_file(name: &str, file: Option<&WritableFile>) -> bool {
    put(name, file).await.is_ok()
}

async fn open() -> Result<Database, Error> {
    let mut request = Factory::new()?.open(DATABASE, Some(1))?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            // Where this fails, the first transaction fails too.
            drop(database.create_object_store(STORE, ObjectStoreParams::new()));
        }
    });
    request.await
}

async fn read_all() -> Result<Vec<(String, WritableFile)>, Error> {
    let database = open().await?;
    let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly)?;
    let store = transaction.object_store(STORE)?;
    let (keys, files) = (store.get_all_keys(None, None)?, store.get_all(None, None)?);
    let (keys, files) = (keys.await?, files.await?);
    let named = keys.iter().zip(files).filter_map(|(key, file)| Some((key.as_string()?, WritableFile(file))));
    Ok(named.collect())
}

async fn put(name: &str, file: Option<&WritableFile>) -> Result<(), Error> {
    let database = open().await?;
    let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite)?;
    let store = transaction.object_store(STORE)?;
    match file {
        Some(file) => drop(store.put(&file.0, Some(&name.into()))?),
        None => drop(store.delete(JsValue::from(name))?),
    }
    if transaction.commit()?.await?.is_committed() { Ok(()) } else { Err(Error::TransactionCommitError(JsValue::NULL)) }
}
