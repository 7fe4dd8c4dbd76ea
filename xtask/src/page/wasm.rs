//! WebAssembly as bytes: a header, and sections of a kind, a length and what is in them.

use crate::Outcome;

/// A program that does nothing but hold others, each as a section by its name.
pub(crate) struct Holder(pub(crate) Vec<u8>);

impl Default for Holder {
    fn default() -> Self {
        Self(b"\0asm\x01\0\0\0".to_vec())
    }
}

impl Holder {
    /// Holds one more. Its custom sections are left out.
    pub(crate) fn hold(&mut self, name: &str, bytes: &[u8]) -> Outcome {
        let content = without_names(bytes)?;
        let mut section = number(name.len());
        section.extend(name.as_bytes());
        section.extend(content);
        self.0.push(0);
        self.0.extend(number(section.len()));
        self.0.extend(section);
        Ok(())
    }
}

/// The program without its custom sections, which hold names of functions and nothing that is run.
pub(crate) fn without_names(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let broken = || "a part is no WebAssembly".to_owned();
    let (header, mut rest) = bytes.split_at_checked(8).ok_or_else(broken)?;
    let mut kept = header.to_vec();
    while let Some((kind, after)) = rest.split_first() {
        let (length, body) = read_number(after).ok_or_else(broken)?;
        let (section, next) = body.split_at_checked(length).ok_or_else(broken)?;
        if *kind != 0 {
            kept.push(*kind);
            kept.extend(number(length));
            kept.extend(section);
        }
        rest = next;
    }
    Ok(kept)
}

/// A number as WebAssembly writes it: seven bits a byte, the lowest first.
fn number(mut value: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = u8::try_from(value & 0x7f).unwrap_or(0);
        value >>= 7;
        if value == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

fn read_number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (place, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some((value, bytes.get(place + 1..)?));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{Holder, number, read_number, without_names};

    #[test]
    fn numbers_are_written_as_they_are_read() {
        for value in [0, 127, 128, 300, 1_000_000] {
            assert_eq!(read_number(&number(value)), Some((value, [].as_slice())));
        }
        assert_eq!(number(300), [0xac, 0x02]);
        assert_eq!(read_number(&[0x80]), None);
    }

    #[test]
    fn sections_with_names_are_left_out() {
        let bytes = b"\0asm\x01\0\0\0\x00\x03\x01ab\x01\x01\x00\x00\x02\x01c";
        assert_eq!(without_names(bytes).as_deref(), Ok(b"\0asm\x01\0\0\0\x01\x01\x00".as_slice()));
        assert!(without_names(b"\0asm\x01\0\0\0\x01\x7f").is_err());
    }

    #[test]
    fn a_program_holds_others_by_name() {
        let mut program = Holder::default();
        assert_eq!(program.hold("chunk_1", b"\0asm\x01\0\0\0"), Ok(()));
        assert_eq!(program.0, b"\0asm\x01\0\0\0\x00\x10\x07chunk_1\0asm\x01\0\0\0");
    }
}
