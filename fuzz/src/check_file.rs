//! What must hold for any file that somebody imports.

use std::time::{Duration, Instant};

use saleswright::formats::limits::{MAX_BYTES, MAX_ITEMS};
use saleswright::formats::{ImportNote, ImportedPlan, compare, read_file, write_left_out, write_plan};
use saleswright::i18n::{Locale, Message, PlainFormats};
use saleswright::model::IdSource;
use saleswright::persist::Memory;

use crate::bases::{NOW, STAMP, session};
use crate::check_plan::check_plan;

/// Reads a file, and checks that it is refused with a reason, or read into a plan that holds every bound and comes back
/// the same from a file and from a store. Answers how long reading took.
pub fn check_file(name: &str, bytes: &[u8]) -> Duration {
    // The session that the program would be in; its ids are in no file but by chance.
    let mut ids = IdSource::new(7_777);
    let started = Instant::now();
    let answer = read_file(name, bytes, &mut ids);
    let took = started.elapsed();
    match answer {
        Err(fault) => check_message(&fault.message()),
        Ok(imported) => check_imported(&imported, &mut ids),
    }
    took
}

fn check_imported(imported: &ImportedPlan, ids: &mut IdSource) {
    let plan = &imported.plan;
    assert!(plan.count() <= MAX_ITEMS, "{} items", plan.count());
    imported.notes.iter().for_each(|note| check_message(&note.message()));
    let left_out = write_left_out(&imported.left_out);
    assert!(serde_json::from_str::<serde_json::Value>(&left_out).is_ok(), "{left_out}");
    compare(None, plan);
    check_plan(plan);

    let written = write_plan(plan, &STAMP);
    if written.len() <= MAX_BYTES && plan.count() > 0 {
        let again = read_file("plan.json", written.as_bytes(), ids).expect("what was written reads");
        assert_eq!(again.plan, *plan);
        let told = again.notes.iter().find(|note| !matches!(note, ImportNote::Unknown { .. }));
        assert_eq!((told, again.left_out.as_slice()), (None, [].as_slice()));
    }

    let memory = Memory::default();
    // A plan may come under a name that storage needs for itself; the shell gives it another then.
    if plan.count() > 0 && session(memory.clone(), 1).create(plan, NOW).is_ok() {
        let loaded = session(memory, 2).load(plan.id).expect("a store that works").expect("a plan that is stored");
        assert_eq!(loaded.plan, *plan);
        assert_eq!((loaded.quarantined, loaded.locked, loaded.issues.len(), loaded.read_only), (0, 0, 0, false));
    }
}

/// A message has no gap left in either language. What a user wrote may hold braces itself.
fn check_message(message: &Message) {
    for locale in Locale::ALL {
        assert!(!message.render(&PlainFormats(locale)).trim().is_empty());
    }
}
