//! A cheap walk over the bytes of a file before anything is parsed: how deep, how many values, how many items. It knows
//! texts from structure, and does not recurse.

use crate::formats::limits::{MAX_DEPTH, MAX_ITEMS, MAX_VALUES};

/// Why a file is not parsed at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ScanFault {
    /// Nested deeper than [`MAX_DEPTH`].
    Deep {
        /// The line on which the first bracket too many stands, from 1.
        line: usize,
    },
    /// More items than [`MAX_ITEMS`], or more values than [`MAX_VALUES`].
    Many {
        /// How many there are.
        found: usize,
        /// How many are read.
        limit: usize,
    },
}

/// The level of the rows of a table: file, plan, tables, table.
const TABLE_LEVEL: usize = 4;
/// The names that lead to a table's rows; the table's own name may be any.
const PATH: [&[u8]; 2] = [b"plan", b"tables"];

/// Walks over a text that may or may not be JSON. Where it is not, the parser says so later.
pub(super) fn scan(bytes: &[u8]) -> Result<(), ScanFault> {
    let mut walk = Walk::default();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                let end = text_end(bytes, at + 1);
                walk.text = bytes.get(at + 1..end).unwrap_or_default();
                at = end;
            }
            b'{' | b'[' => {
                walk.open();
                if walk.level > MAX_DEPTH {
                    return Err(ScanFault::Deep { line: line_of(bytes, at) });
                }
            }
            b'}' | b']' => walk.close(),
            b',' => walk.comma(),
            _ => {}
        }
        at += 1;
    }
    let over = |found: usize, limit: usize| if found > limit { Err(ScanFault::Many { found, limit }) } else { Ok(()) };
    over(walk.items, MAX_ITEMS)?;
    over(walk.values, MAX_VALUES)
}

#[derive(Default)]
struct Walk<'a> {
    level: usize,
    /// The last text seen: the name of what is opened next, when that is a member of an object.
    text: &'a [u8],
    /// How many levels, from the file's inside on, are those of [`PATH`].
    on_path: usize,
    items: usize,
    values: usize,
}

impl Walk<'_> {
    fn open(&mut self) {
        if self.on_path + 1 == self.level && PATH.get(self.on_path) == Some(&self.text) {
            self.on_path += 1;
        }
        if self.in_table() {
            // Whatever is opened straight in a table's list is a row; commas would miss the first of each list.
            self.items += 1;
        }
        self.level += 1;
        self.values += 1;
    }

    fn close(&mut self) {
        self.level = self.level.saturating_sub(1);
        self.on_path = self.on_path.min(self.level.saturating_sub(1));
    }

    fn comma(&mut self) {
        self.values += 1;
    }

    fn in_table(&self) -> bool {
        self.on_path == PATH.len() && self.level == TABLE_LEVEL
    }
}

/// Where a text ends: the place of its closing quote, or the end of the bytes.
fn text_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    at.min(bytes.len())
}

fn line_of(bytes: &[u8], at: usize) -> usize {
    bytes.iter().take(at).filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nested(depth: usize) -> String {
        format!("\n{}{}", "[".repeat(depth), "]".repeat(depth))
    }

    #[test]
    fn depth_is_counted_outside_of_texts_and_told_with_its_line() {
        assert_eq!(scan(nested(MAX_DEPTH).as_bytes()), Ok(()));
        assert_eq!(scan(nested(MAX_DEPTH + 1).as_bytes()), Err(ScanFault::Deep { line: 2 }));
        assert_eq!(scan(format!("\"{}\"", "[".repeat(100)).as_bytes()), Ok(()));
        assert_eq!(scan(format!("\"\\\"{}\"", "{".repeat(100)).as_bytes()), Ok(()));
        assert_eq!(scan(format!("\"\\\\\"{}", "{".repeat(65)).as_bytes()), Err(ScanFault::Deep { line: 1 }));
    }

    #[test]
    fn rows_of_tables_are_counted_whatever_stands_around_them() {
        let rows = |count: usize| vec!["{\"id\":\"plan\"}"; count].join(",");
        let file = |rows: &str| {
            format!("{{\"x\":[[[[{{}}]]]],\"plan\":{{\"a\":{{\"b\":[{{}}]}},\"tables\":{{\"swot\":[{rows}]}}}}}}")
        };
        assert_eq!(scan(file(&rows(MAX_ITEMS)).as_bytes()), Ok(()));
        let many = ScanFault::Many { found: MAX_ITEMS + 1, limit: MAX_ITEMS };
        assert_eq!(scan(file(&rows(MAX_ITEMS + 1)).as_bytes()), Err(many));
        assert!(matches!(scan("0,".repeat(MAX_VALUES + 1).as_bytes()), Err(ScanFault::Many { .. })));
    }

    #[test]
    fn broken_texts_end_the_walk() {
        for text in ["\"", "\"\\", "]]]]{", "\"a\\\"", "}}}},,,,"] {
            assert_eq!(scan(text.as_bytes()), Ok(()), "{text}");
        }
    }
}
