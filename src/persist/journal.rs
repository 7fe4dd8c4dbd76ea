//! The redo journal: what a change to several records will write, in one value, so that the change happens wholly or
//! not at all.
//!
//! Its body is three lines for each value: `<table>/<record>`, the seal, the JSON (which never holds a line break).

use crate::model::{Id, RecordId, RecordKey, Table};
use crate::persist::seal::{Unsealed, seal, unseal};
use crate::persist::stamp::Stamp;

/// A value on its way to the store.
#[derive(Clone, Debug)]
pub(crate) struct Entry<'a> {
    /// The record.
    pub key: RecordKey,
    /// Its sealed value.
    pub value: &'a str,
}

/// A journal that another tab has left, all of it taken into memory here.
#[derive(Clone, Debug)]
pub(crate) struct Redone {
    /// Its key in the store.
    pub path: String,
    /// Its text.
    pub raw: String,
    /// The records that it holds values of.
    pub keys: Vec<RecordKey>,
}

/// Writes a journal.
pub(crate) fn write_journal<'a>(stamp: &Stamp, now: u64, entries: impl Iterator<Item = Entry<'a>>) -> String {
    let lines = entries.map(|entry| format!("{}/{}\n{}", entry.key.table.id(), entry.key.id.0, entry.value));
    seal(stamp, now, &lines.collect::<Vec<_>>().join("\n"))
}

/// What a journal turned out to be.
#[derive(Debug)]
pub(crate) enum Journal<'a> {
    /// The values it holds.
    Entries(Vec<Entry<'a>>),
    /// A newer version has written it.
    Newer,
    /// It is not what was written.
    Damaged,
}

/// Reads a journal. Spaces at its end had made sure of room and mean nothing.
pub(crate) fn read_journal(raw: &str) -> Journal<'_> {
    match unseal(raw.trim_end_matches(' ')) {
        Unsealed::Newer => Journal::Newer,
        Unsealed::Damaged => Journal::Damaged,
        Unsealed::Whole { body, .. } => read_entries(body).unwrap_or(Journal::Damaged),
    }
}

fn read_entries(mut body: &str) -> Option<Journal<'_>> {
    let mut entries = Vec::new();
    while !body.is_empty() {
        let (name, rest) = body.split_once('\n')?;
        let seal_end = rest.find('\n')?;
        let json_end = rest.get(seal_end + 1..)?.find('\n').map_or(rest.len(), |length| seal_end + 1 + length);
        let (table, id) = name.split_once('/')?;
        // A table that we do not know: the journal is not ours to finish.
        let Some(table) = Table::from_id(table) else { return Some(Journal::Newer) };
        let key = RecordKey::new(table, RecordId(Id::parse(id)?));
        entries.push(Entry { key, value: rest.get(..json_end)? });
        body = rest.get(json_end + 1..).unwrap_or_default();
    }
    Some(Journal::Entries(entries))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_reads_back_even_with_room_made_behind_it() {
        let stamp = Stamp::parse("a:1").unwrap();
        let values = [("swot:a-1", "1 a:1 0 0\n{\"text\":\"x\"}"), ("basics:single", "1 a:1 0 0\nnull")];
        let entries = values.iter().map(|(key, value)| Entry { key: RecordKey::parse(key).unwrap(), value });
        let raw = write_journal(&stamp, 5, entries) + "     ";
        let Journal::Entries(read) = read_journal(&raw) else { panic!("{raw}") };
        let read: Vec<_> = read.iter().map(|entry| (entry.key.to_string(), entry.value)).collect();
        assert_eq!(read, values.map(|(key, value)| (key.to_owned(), value)));
        assert!(matches!(read_journal(raw.get(..raw.len() - 6).unwrap()), Journal::Damaged));
    }
}
