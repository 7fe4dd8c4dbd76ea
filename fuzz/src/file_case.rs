//! A file to import: one of the bases, with changes.

use bolero::{TypeGenerator, produce};
use serde_json::Value as Json;

use crate::bases::FILES;
use crate::byte_change::{self, ByteChange};
use crate::json_change::{self, JsonChange};
use crate::odd;

/// A file, as what it started from and what was changed.
#[derive(Clone, Debug, TypeGenerator)]
pub struct FileCase {
    base: u16,
    name: u8,
    #[generator(produce::<Vec<JsonChange>>().with().len(0usize..6))]
    json: Vec<JsonChange>,
    /// Bytes are changed in one case of four: most such files are no JSON any more.
    damages: u8,
    #[generator(produce::<Vec<ByteChange>>().with().len(1usize..4))]
    bytes: Vec<ByteChange>,
}

impl FileCase {
    /// The name and the bytes of the file.
    pub fn file(&self) -> (String, Vec<u8>) {
        let mut bytes = FILES[usize::from(self.base) % FILES.len()].clone();
        if let Ok(mut json) = serde_json::from_slice::<Json>(&bytes) {
            json_change::change(&mut json, &self.json);
            bytes = json.to_string().into_bytes();
        }
        if self.damages.is_multiple_of(4) {
            byte_change::change(&mut bytes, &self.bytes);
        }
        (odd::file_name(self.name), bytes)
    }
}
