//! What lies in the folder of the page and is none of it.

use crate::page::parts::FOLDER;

/// The worker. It has to lie beside the page, whose folder is its realm.
pub(crate) const WORKER: &str = "service-worker.js";
/// The page as one file, which the page tells to whoever needs it.
pub(crate) const SINGLE_FILE: &str = "saleswright.html";
/// What lies in the folder and belongs to no page: it is not kept, and not part of any load. Icons and screenshots are the
/// browser's, which asks for them when somebody installs the page, and keeps what it needs of them. Parts one by one are for who
/// cannot wait for the file of all.
const APART: [&str; 7] = [WORKER, "retire-service-worker.js", SINGLE_FILE, "schema", "icons", "screenshots", FOLDER];

/// Whether a file is none of the page: neither loaded with it nor by it.
pub(crate) fn is_apart(name: &str) -> bool {
    APART.contains(&name)
}
