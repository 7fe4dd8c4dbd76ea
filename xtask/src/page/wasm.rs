//! Programs in WebAssembly, taken apart and put together.

use std::ops::Range;
use wasm_encoder::{CustomSection, Module, RawSection};
use wasmparser::Parser;

/// A program that does nothing but hold others, each as a section by its name.
#[derive(Default)]
pub(crate) struct Holder(Module);

impl Holder {
    /// Holds one more. Its custom sections are left out.
    pub(crate) fn hold(&mut self, name: &str, bytes: &[u8]) -> Result<(), String> {
        self.0.section(&CustomSection { name: name.into(), data: without_names(bytes)?.into() });
        Ok(())
    }

    /// The program.
    pub(crate) fn finish(self) -> Vec<u8> {
        self.0.finish()
    }
}

/// The program without its custom sections, which hold names of functions and nothing that is run.
pub(crate) fn without_names(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut kept = Module::new();
    for payload in Parser::new(0).parse_all(bytes) {
        let payload = payload.map_err(|error| format!("a part is no WebAssembly: {error}"))?;
        if let Some((id, place)) = payload.as_section().filter(|(id, _)| *id != 0) {
            let data = within(bytes, place).ok_or("a part is no WebAssembly: a section goes beyond its end")?;
            kept.section(&RawSection { id, data });
        }
    }
    Ok(kept.finish())
}

/// A piece of a program by its place.
pub(super) fn within(bytes: &[u8], place: Range<u64>) -> Option<&[u8]> {
    bytes.get(usize::try_from(place.start).ok()?..usize::try_from(place.end).ok()?)
}

#[cfg(test)]
mod tests {
    use super::{Holder, without_names};

    #[test]
    fn sections_with_names_are_left_out() {
        let bytes = b"\0asm\x01\0\0\0\x00\x03\x01ab\x01\x01\x00\x00\x02\x01c";
        assert_eq!(without_names(bytes).as_deref(), Ok(b"\0asm\x01\0\0\0\x01\x01\x00".as_slice()));
        assert!(without_names(b"\0asm\x01\0\0\0\x01\x7f").is_err());
        assert!(without_names(b"<!doctype html>").is_err());
    }

    #[test]
    fn a_program_holds_others_by_name() {
        let mut program = Holder::default();
        assert_eq!(program.hold("chunk_1", b"\0asm\x01\0\0\0"), Ok(()));
        assert_eq!(program.finish(), b"\0asm\x01\0\0\0\x00\x10\x07chunk_1\0asm\x01\0\0\0");
    }
}
