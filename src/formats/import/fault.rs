//! Why a file is not imported.

use std::fmt;

use crate::formats::import::place::type_name;
use crate::formats::limits::{MAX_BYTES, MAX_DEPTH};
use crate::i18n::messages::import_failed::{
    IMP_ERR_CUT_OFF, IMP_ERR_EMPTY, IMP_ERR_ENCODING, IMP_ERR_EVERYTHING, IMP_ERR_HTML, IMP_ERR_JSON, IMP_ERR_NEWER,
    IMP_ERR_NOT_OURS, IMP_ERR_NOTHING, IMP_ERR_READ, IMP_ERR_ROOT_TYPE, IMP_ERR_TOO_DEEP, IMP_ERR_TOO_LARGE,
    IMP_ERR_TOO_MANY, IMP_ERR_TYPE,
};
use crate::i18n::{Argument, Message};
use crate::model::JsonType;

/// Why a file is not imported at all. Lines, columns and bytes are counted from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportFault {
    /// Nothing in it, or blanks only.
    Empty,
    /// The browser could not read the file; made by the shell.
    Unreadable,
    /// Another kind of file.
    Type {
        /// The kind as people call it: `XLSX`, `PDF`.
        kind: &'static str,
    },
    /// Not UTF-8.
    Encoding {
        /// The first byte that cannot be read.
        byte: usize,
    },
    /// Not JSON.
    Json {
        /// The line on which reading stopped.
        line: usize,
        /// The character in that line.
        column: usize,
    },
    /// JSON that ends too early.
    CutOff {
        /// The last line.
        line: usize,
    },
    /// JSON of another program.
    NotOurs,
    /// Everything that a browser has stored, not one plan.
    Everything,
    /// A web page without a plan.
    Html,
    /// A format that a newer version writes.
    Newer {
        /// The file's format.
        found: u64,
        /// The newest format that this version reads.
        known: u32,
    },
    /// More bytes than [`MAX_BYTES`].
    TooLarge {
        /// The size of the file, in bytes.
        bytes: u64,
    },
    /// Nested deeper than [`MAX_DEPTH`].
    TooDeep {
        /// The line of the first level too many.
        line: usize,
    },
    /// Too many items or values.
    TooMany {
        /// How many the file holds.
        found: usize,
        /// How many are read.
        limit: usize,
    },
    /// Another type where the plan or its tables should be.
    RootType {
        /// The place in the file, such as `plan.tables`.
        path: &'static str,
        /// What is there.
        found: JsonType,
        /// What belongs there.
        expected: JsonType,
    },
    /// A plan of ours without items.
    Nothing,
}

impl ImportFault {
    /// What the user is told: what happened, what was kept, what to do.
    pub fn message(&self) -> Message {
        match *self {
            Self::Empty => IMP_ERR_EMPTY.into(),
            Self::Unreadable => IMP_ERR_READ.into(),
            Self::Type { kind } => IMP_ERR_TYPE.with("kind", kind),
            Self::Encoding { byte } => IMP_ERR_ENCODING.with("n", byte),
            Self::Json { line, column } => IMP_ERR_JSON.with("line", line).with("column", column),
            Self::CutOff { line } => IMP_ERR_CUT_OFF.with("line", line),
            Self::NotOurs => IMP_ERR_NOT_OURS.into(),
            Self::Everything => IMP_ERR_EVERYTHING.into(),
            Self::Html => IMP_ERR_HTML.into(),
            Self::Newer { found, known } => IMP_ERR_NEWER.with("found", found).with("known", known),
            Self::TooLarge { bytes } => {
                IMP_ERR_TOO_LARGE.with("size", Argument::Bytes(bytes)).with("limit", Argument::Bytes(MAX_BYTES as u64))
            }
            Self::TooDeep { line } => IMP_ERR_TOO_DEEP.with("limit", MAX_DEPTH).with("line", line),
            Self::TooMany { found, limit } => IMP_ERR_TOO_MANY.with("n", found).with("limit", limit),
            Self::RootType { path, found, expected } => {
                let message = IMP_ERR_ROOT_TYPE.with("place", path);
                message.with("found", type_name(found)).with("expected", type_name(expected))
            }
            Self::Nothing => IMP_ERR_NOTHING.into(),
        }
    }
}

impl fmt::Display for ImportFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "file not imported: {self:?}")
    }
}

impl std::error::Error for ImportFault {}
