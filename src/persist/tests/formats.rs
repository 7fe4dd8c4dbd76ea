//! A store that builds of format 1 have written, and tabs of both formats beside each other.
//! `tests/fixtures/store-v1.json` stands for what is out there, and never changes.

use std::collections::BTreeMap;

use super::crash::copy;
use super::plans::{NOW, key, plan_id, repository};
use crate::engine::{Command, Patch, Scope, apply, repair};
use crate::formats::{ImportNote, read_file};
use crate::model::{FieldSpec, IdSource, Plan, Ratings, RecordKey, Table, Value};
use crate::modules::basics::spec::person;
use crate::modules::discovery::spec::deal;
use crate::modules::negotiation::spec::{brief, issue};
use crate::persist::seal::{Unsealed, format_of, seal_as, unseal};
use crate::persist::stamp::Stamp;
use crate::persist::{Keeper, KeyValue, Memory, Occasion, Received, Repository, SnapshotState};
use crate::testing::fresh_ids;

type Values = BTreeMap<String, String>;

const MONTH: u64 = 31 * 24 * 60 * 60 * 1_000;

fn stored() -> Memory {
    let values: Values = serde_json::from_str(include_str!("../../../tests/fixtures/store-v1.json")).unwrap();
    let memory = Memory::default();
    values.iter().for_each(|(key, value)| memory.set(key, value).unwrap());
    memory
}

/// What a store holds of the plan.
fn held(memory: &Memory) -> Values {
    let keys = memory.keys("saleswright/p-1/").unwrap();
    keys.into_iter().map(|key| (key.clone(), memory.get(&key).unwrap().unwrap())).collect()
}

fn path(key: &str) -> String {
    format!("saleswright/p-1/{key}")
}

fn open(memory: &Memory, session: u64) -> (Repository<Memory>, Plan) {
    let mut tab = repository(memory.clone(), session);
    let plan = tab.load(plan_id("p-1")).unwrap().unwrap().plan;
    (tab, plan)
}

fn customer(plan: &Plan, deal: &str) -> Option<String> {
    plan.get(key(deal)).map(|record| record.text(deal::CUSTOMER).to_owned())
}

fn saves(tab: &mut Repository<Memory>, plan: &mut Plan, command: Command) {
    let patch = command.patch(plan, &mut IdSource::new(50));
    apply(plan, &patch);
    tab.save(plan.id, &patch, NOW + 200_000);
}

fn writes(key: &str, field: &'static FieldSpec, text: &str) -> Command {
    Command::Set { key: super::plans::key(key), field, value: Some(Value::Text(text.to_owned())) }
}

fn expected(plan: &Plan) {
    let deals: Vec<_> =
        plan.list(Table::Deal).map(|(key, record)| (key.id.0.as_str(), record.text(deal::CUSTOMER))).collect();
    assert_eq!(deals, [("single", "河畔口腔"), ("one", "Lakeside Dental"), ("two", "Mill Lane Dental")]);
    let one = plan.get(key("deal:one")).unwrap();
    assert_eq!(one.get(deal::SCORES), Some(Ratings::default().with(key("criterion:c"), Some(2))));
    assert_eq!(
        (one.links(deal::PERSONAS), one.get(deal::OWNER)),
        (&[key("persona:fang")][..], Some(key("person:lin")))
    );
    assert_eq!(plan.get(key("negotiation_issue:i")).unwrap().text(issue::NAME), "Days until they pay");
    let of_deals = plan.records().filter(|(key, _)| key.table.of_deal().is_some()).map(|(key, _)| plan.scope_of(key));
    let of_deals: Vec<_> = of_deals.collect();
    assert_eq!(of_deals, vec![Some(Scope::FIRST); 10]);
    assert_eq!((plan.count(), repair(plan)), (17, (Patch::default(), Vec::new())));
}

#[test]
fn a_store_of_format_1_opens_whole_with_what_a_killed_tab_has_left() {
    let memory = stored();
    let loaded = repository(memory.clone(), 5).load(plan_id("p-1")).unwrap().unwrap();
    expected(&loaded.plan);
    assert_eq!((loaded.quarantined, loaded.locked, loaded.issues.len(), loaded.read_only), (0, 0, 0, false));
    assert_eq!((loaded.recovered, loaded.conflicts.len()), (2, 0));
    expected(&open(&memory, 6).1);
}

#[test]
fn looking_at_a_store_of_format_1_and_opening_it_writes_nothing() {
    let memory = stored();
    let peeked = repository(memory.clone(), 5).peek(plan_id("p-1")).unwrap().unwrap();
    expected(&peeked.plan);
    assert_eq!(held(&memory), held(&stored()));
    open(&memory, 6);
    let before = held(&memory);
    let (mut tab, _) = open(&memory, 7);
    tab.flush(plan_id("p-1"));
    assert_eq!(held(&memory), before, "what the killed tab has left is in its place, and that is all");
}

#[test]
fn the_first_edit_writes_this_format_and_leaves_what_nobody_has_touched() {
    let memory = stored();
    let (mut tab, mut plan) = open(&memory, 5);
    saves(&mut tab, &mut plan, writes("person:lin", person::NAME.spec, "林悦悦"));
    let formats: BTreeMap<String, u32> =
        held(&memory).iter().map(|(key, raw)| (key.clone(), format_of(raw).unwrap())).collect();
    for (key, format) in
        [("person/lin", 2), ("deal/single", 2), ("deal/one", 2), ("persona/fang", 1), ("negotiation_option/o", 1)]
    {
        assert_eq!(formats.get(&path(key)), Some(&format), "{key}");
    }
    assert_eq!(open(&memory, 6).1, plan, "values of both formats read the same beside each other");
    // A build of format 1 knows no seal but its own.
    let raw = memory.get(&path("person/lin")).unwrap().unwrap();
    assert!(raw.starts_with("2 ") && matches!(unseal(&raw), Unsealed::Whole { format: 2, .. }));
}

#[test]
fn the_order_in_which_a_plan_is_raised_and_edited_makes_no_difference() {
    let memory = stored();
    let (mut one, mut plan) = open(&memory, 5);
    let (mut two, mut other) = open(&memory, 6);
    saves(&mut one, &mut plan, writes("deal:one", deal::CUSTOMER.spec, "Lakeside North"));
    saves(&mut two, &mut other, writes("deal:one", deal::SOURCE.spec, "A fair"));
    let raised = open(&memory, 7).1;
    let one = raised.get(key("deal:one")).unwrap();
    assert_eq!((one.text(deal::CUSTOMER), one.text(deal::SOURCE)), ("Lakeside North", "A fair"));
    assert_eq!(raised.list(Table::Deal).count(), 3);
}

/// Another tab, of a build of format 1, writes an opportunity late.
fn late(memory: &Memory, stamp: &str, body: &str) {
    let raw = seal_as(1, &Stamp::parse(stamp).unwrap(), NOW + 300_000, body).0;
    memory.set(&path("check/one"), &raw).unwrap();
}

#[test]
fn what_a_tab_of_format_1_writes_late_is_merged() {
    let memory = stored();
    let (mut tab, mut plan) = open(&memory, 5);
    saves(&mut tab, &mut plan, writes("deal:one", deal::SOURCE.spec, "A fair"));
    late(&memory, "9:1,3:1,2:1", r#"{"opportunity":"Lakeside South","order":"a0","reason":"They asked for it"}"#);
    for carried in [None, memory.get(&path("check/one")).unwrap()] {
        let mut other = repository(memory.clone(), 6);
        let mut now = other.load(plan.id).unwrap().unwrap().plan;
        let lines = customer(&now, "deal:one").unwrap();
        assert!(lines.lines().any(|line| line == "Lakeside South"), "a tab that opens now keeps all: {lines}");
        now = plan.clone();
        if let Received::Changed(_, merged) = tab.receive(&path("check/one"), carried.as_deref()) {
            apply(&mut now, &merged.patch);
            plan = now;
        }
        let one = plan.get(key("deal:one")).unwrap();
        let texts = [one.text(deal::CUSTOMER), one.text(deal::SOURCE), one.text(deal::REASON)];
        assert_eq!(texts, ["Lakeside South", "A fair", "They asked for it"], "a tab that was open");
    }
}

#[test]
fn what_was_deleted_here_is_not_brought_back_by_what_format_1_has_kept_of_it() {
    let memory = stored();
    let (mut tab, mut plan) = open(&memory, 5);
    saves(&mut tab, &mut plan, Command::Delete { keys: vec![key("deal:one")] });
    assert_eq!(customer(&open(&memory, 6).1, "deal:one"), None);
    assert!(memory.get(&path("check/one")).unwrap().is_some());
    tab.tidy(NOW + MONTH + 400_000);
    tab.tidy(NOW + 2 * MONTH);
    let left: Vec<_> =
        held(&memory).into_keys().filter(|key| key.contains("/check/") || key.ends_with("deal/one")).collect();
    assert_eq!(left, [path("check/three")], "what this tab has written nothing over stays");
    assert_eq!(open(&memory, 7).1, plan);
}

#[test]
fn what_a_tab_of_format_1_has_written_since_is_not_tidied_away() {
    let memory = stored();
    let (mut tab, mut plan) = open(&memory, 5);
    saves(&mut tab, &mut plan, Command::Delete { keys: vec![key("deal:one")] });
    late(&memory, "9:1,3:1,2:1", r#"{"opportunity":"Lakeside South","order":"a0"}"#);
    tab.tidy(NOW + 2 * MONTH);
    assert_eq!(customer(&open(&memory, 6).1, "deal:one").as_deref(), Some("Lakeside South"));
}

#[test]
fn a_plan_is_kept_once_as_format_1_had_it_before_it_is_brought_to_this_one() {
    let memory = stored();
    let mut keeper = Keeper::new(repository(memory.clone(), 5));
    let loaded = keeper.repository.load(plan_id("p-1")).unwrap().unwrap();
    let (before, mut plan) = (loaded.before.unwrap(), loaded.plan);
    saves(&mut keeper.repository, &mut plan, writes("person:lin", person::NAME.spec, "林悦悦"));
    assert!(keeper.keep_before(plan.id, &before, &mut IdSource::new(60), NOW + 400_000));
    assert!(!keeper.keep_before(plan.id, &before, &mut IdSource::new(61), NOW + 500_000), "once");

    let kept = keeper.repository.snapshots(plan.id).unwrap();
    let [snapshot] = kept.as_slice() else { panic!("{kept:?}") };
    assert!(matches!(&snapshot.state, SnapshotState::Whole { occasion: Occasion::Format(2), .. }));
    let file = keeper.repository.snapshot_file(plan.id, snapshot.id).unwrap().unwrap();
    for said in ["\"version\": 1,", "\"check\": [", "\"opportunity\":\"Mill Lane Dental\"", "Days until they pay"] {
        assert!(file.contains(said), "{said}: {file}");
    }
    assert!(!file.contains("\"deal") && !file.contains("\"~\""), "{file}");
    let read = read_file("", file.as_bytes(), &mut fresh_ids()).unwrap();
    assert_eq!((read.notes.as_slice(), read.left_out.len()), ([ImportNote::Older { found: 1 }].as_slice(), 0));
    expected(&read.plan);
    let raw = memory.get(&format!("saleswright/snapshots/p-1/{}", snapshot.id)).unwrap().unwrap();
    assert_eq!(format_of(&raw), Some(1), "a build of format 1 can hand it out");

    assert_eq!(
        repository(memory, 6).load(plan.id).unwrap().unwrap().before,
        None,
        "an edit has brought it to this format"
    );
}

#[test]
fn what_a_newer_build_has_written_is_not_kept_as_format_1() {
    let memory = stored();
    memory.set(&path("swot/new"), "3 newer").unwrap();
    let loaded = repository(memory, 5).load(plan_id("p-1")).unwrap().unwrap();
    assert_eq!((loaded.read_only, loaded.before), (true, None));
}

#[test]
fn a_start_takes_nothing_from_the_safety_copy_that_format_1_has_in_the_store() {
    let memory = stored();
    let copies: Vec<(String, String)> =
        held(&memory).into_iter().filter(|(key, _)| !key.contains("/journal/")).collect();
    let recovered = repository(memory.clone(), 5).recover(&copies, NOW);
    assert_eq!((recovered.records, recovered.news.len()), (0, 0));
    // The store has lost a deal: it comes back under the key of today.
    memory.remove(&path("check/one")).unwrap();
    assert_eq!(repository(memory.clone(), 6).recover(&copies, NOW).records, 1);
    assert_eq!(customer(&open(&memory, 7).1, "deal:one").as_deref(), Some("Lakeside Dental"));
}

#[test]
fn the_meeting_of_format_1_is_the_one_of_the_first_deal() {
    let (_, plan) = open(&copy(&stored()), 5);
    let meeting = plan.get(Scope::FIRST.single(Table::Brief)).unwrap();
    assert_eq!(meeting.text(brief::CUSTOMER), "河畔口腔");
    assert_eq!(plan.deal_of(RecordKey::single(Table::Brief)), Some(key("deal:single")));
}
