//! What must hold for any store that the page finds.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use saleswright::engine::{Command, apply};
use saleswright::model::{IdSource, Plan, PlanId, Record, RecordKey, Table};
use saleswright::modules::swot::spec::item;
use saleswright::persist::{KeyValue, Loaded, Memory, Outcome, Repository, read_everything};

use crate::bases::{NOW, SPARE, session, values};
use crate::check_plan::check_plan;
use crate::sealing::{is_known, unseal};

/// Every key of a store with its value.
pub type Values = BTreeMap<String, String>;

/// Opens every plan of a store, writes into it, and opens it again in another tab: nothing panics, nothing that was
/// stored is written over unless it was read, what is damaged is set aside or left alone, what was written is there.
///
/// Answers how long opening took.
pub fn check_store(before: &Values) -> Duration {
    let memory = Memory::default();
    for (key, value) in before {
        memory.set(key, value).expect("room");
    }
    let mut tab = session(memory.clone(), 1);
    let plans = tab.plans().expect("a store that works");
    for plan in &plans {
        tab.peek(*plan).expect("a store that works");
    }
    tab.room().expect("a store that works");
    let held_before: Values = before.clone().into_iter().filter(|(key, _)| key != SPARE).collect();
    assert_eq!(held(&memory), held_before, "looking changes nothing");
    let took = plans.into_iter().map(|plan| open_and_write(&memory, &mut tab, plan)).sum();
    tab.tidy(NOW);
    let everything = tab.write_everything(NOW).expect("a store that works");
    read_everything(everything.as_bytes()).expect("the file of everything reads back");
    took
}

fn open_and_write(memory: &Memory, tab: &mut Repository<Memory>, plan: PlanId) -> Duration {
    let found = held(memory);
    let started = Instant::now();
    let loaded = tab.load(plan).expect("a store that works");
    let took = started.elapsed();
    // Every one is stored, and none is being made or destroyed.
    let loaded = loaded.expect("a plan that is listed");
    let opened = held(memory);
    check_kept(&found, &opened, plan);
    if loaded.read_only {
        assert_eq!(opened, found, "what a newer version keeps is not touched");
    }
    check_plan(&loaded.plan);

    let (record, mut expected) = (Record::default().with(item::TEXT, "written".to_owned()), loaded.plan.clone());
    let key = RecordKey::new(Table::Swot, IdSource::new(5).next_record());
    let mut patch = Command::Insert { records: vec![(key, record)] }.patch(&expected, &mut IdSource::new(5));
    apply(&mut expected, &patch);
    let other = loaded.plan.records().map(|(key, _)| key).next();
    if let Some(other) = other {
        let delete = Command::Delete { keys: vec![other] }.patch(&expected, &mut IdSource::new(6));
        apply(&mut expected, &delete);
        patch.changes.extend(delete.changes);
    }
    tab.keep(plan, &patch, NOW);
    let outcome = tab.flush(plan).outcome;
    let written = held(memory);
    check_kept(&opened, &written, plan);
    match outcome {
        Outcome::Saved => check_reopened(memory, &expected, &loaded, is_crowded(&found)),
        // Too many values were set aside from one key; the damage stays where it is.
        Outcome::Failed(_) => assert!(!loaded.read_only),
        Outcome::ReadOnly => assert!(loaded.read_only && written == opened),
        // Nothing of the plan could be read and all was set aside, so there is no plan any more but in this tab.
        Outcome::Gone => {
            tab.restore(plan, NOW).expect("room");
            check_reopened(memory, &expected, &loaded, is_crowded(&found));
        }
    }
    took
}

fn check_reopened(memory: &Memory, expected: &Plan, before: &Loaded, crowded: bool) {
    let again =
        session(memory.clone(), 2).load(expected.id).expect("a store that works").expect("a plan that is stored");
    if crowded {
        assert!(expected.records().all(|(key, _)| again.plan.get(key).is_some()), "more is kept, never less");
    } else {
        assert_eq!(again.plan, *expected);
    }
    assert_eq!((again.quarantined, again.locked), (0, before.locked));
}

/// Whether a value names more sessions than a stamp that is written over it can name beside its own. What falls out
/// counts as not seen, and is merged again where it might have been replaced.
fn is_crowded(values: &Values) -> bool {
    let seals = values.values().flat_map(|value| value.lines()).filter(|line| is_known(line));
    let mut stamps = seals.filter_map(|line| line.split(' ').nth(1));
    stamps.any(|stamp| stamp.split(['+', ',']).count() > 2)
}

/// Whatever stood in the store stands there still, was set aside as it was, or was read.
fn check_kept(before: &Values, after: &Values, plan: PlanId) {
    let own = format!("saleswright/{}/", plan.0);
    let aside: Vec<(&String, &String)> =
        after.iter().filter(|(key, _)| key.starts_with("saleswright/quarantine/")).collect();
    for (key, raw) in before {
        if after.get(key) == Some(raw) {
            continue;
        }
        let rest = key.strip_prefix("saleswright/").unwrap_or(key);
        let kept = aside.iter().any(|(place, kept)| {
            let of = place.strip_prefix("saleswright/quarantine/").and_then(|place| place.strip_prefix(rest));
            of.is_some_and(|number| number.is_empty() || number.starts_with('.')) && *kept == raw
        });
        assert!(kept || key.starts_with(&own) && is_read(key, raw, plan), "lost: {key}: {raw}");
    }
}

/// Whether nothing of a value was left behind when it was read: asked of a store that holds nothing else, since what is told of
/// a plan may be about a value that came after.
fn is_read(key: &str, raw: &str, plan: PlanId) -> bool {
    // Spaces behind a journal had made sure of room.
    let Some((head, body)) = unseal(raw.trim_end_matches(' ')) else { return false };
    if key.contains("/journal/") {
        return is_known(head);
    }
    let reads = serde_json::from_str::<serde_json::Value>(body).is_ok_and(|json| json.is_object() || json.is_null());
    let alone = Memory::default();
    alone.set(key, raw).expect("room");
    let loaded = session(alone, 3).peek(plan).expect("a store that works").expect("a plan that is stored");
    is_known(head) && reads && loaded.issues.is_empty()
}

fn held(memory: &Memory) -> Values {
    values(memory).into_iter().filter(|(key, _)| key != SPARE).collect()
}
