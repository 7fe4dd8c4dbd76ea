//! One change of the bytes of a text.

use bolero::TypeGenerator;

/// A change at a place. Places are taken modulo the length.
#[derive(Clone, Debug, TypeGenerator)]
pub enum ByteChange {
    /// Another byte stands there.
    Set(u32, u8),
    /// One bit is the other way round.
    Flip(u32, u8),
    /// Something is put in.
    Insert(u32, u8),
    /// Some bytes are missing.
    Cut(u32, u8),
    /// Everything from there on is missing.
    End(u32),
    /// Some bytes stand at another place, too.
    Copy(u32, u8, u32),
    /// Something stands at the front.
    Front(u8),
}

const PIECES: [&[u8]; 20] = [
    b"\xef\xbb\xbf",
    b"\0",
    b"\xff",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\"",
    b"\\",
    b"\\u",
    b"\\ud800",
    b"\\u0000",
    b"{",
    b"[[[[[[[[",
    b"}",
    b"]",
    b",",
    b":",
    b"1e999",
    b"\n",
    b"PK\x03\x04",
];

/// Makes the changes one after the other.
pub(crate) fn change(bytes: &mut Vec<u8>, changes: &[ByteChange]) {
    for change in changes {
        make(bytes, change);
    }
}

fn make(bytes: &mut Vec<u8>, change: &ByteChange) {
    let length = bytes.len();
    let place = |at: u32| at as usize % length.max(1);
    let piece = |which: u8| PIECES[usize::from(which) % PIECES.len()].iter().copied();
    match *change {
        ByteChange::Set(at, byte) => bytes.iter_mut().skip(place(at)).take(1).for_each(|there| *there = byte),
        ByteChange::Flip(at, bit) => {
            bytes.iter_mut().skip(place(at)).take(1).for_each(|there| *there ^= 1 << (bit % 8))
        }
        ByteChange::Insert(at, which) => {
            let at = place(at).min(length);
            bytes.splice(at..at, piece(which));
        }
        ByteChange::Cut(at, count) => {
            let at = place(at).min(length);
            bytes.drain(at..length.min(at + usize::from(count)));
        }
        ByteChange::End(at) => bytes.truncate(place(at)),
        ByteChange::Copy(from, count, to) => {
            let from = place(from).min(length);
            let copied = bytes[from..length.min(from + usize::from(count))].to_vec();
            let to = place(to).min(length);
            bytes.splice(to..to, copied);
        }
        ByteChange::Front(which) => drop(bytes.splice(0..0, piece(which)).count()),
    }
}
