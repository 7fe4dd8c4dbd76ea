//! Snapshots: made wholly or not, bounded, never lost to what did not make them, and the way back.

use proptest::prelude::*;

use super::crash::{copy, holding};
use super::faulty::Faulty;
use super::plans::{Edit, NOW, edit, key, plan_id, plan_strategy, reopened, repository, small_plan};
use crate::engine::{Command, apply};
use crate::formats::{ImportNote, read_file, way_back};
use crate::model::{Id, IdSource, Plan, Record, Table, Value};
use crate::modules::plan::spec::header;
use crate::modules::swot::spec::item;
use crate::persist::keys::{snapshot_path, units};
use crate::persist::{
    Keeper, KeyValue, Memory, Occasion, Outcome, Repository, Room, Snapshot, SnapshotState, StorageFault,
};

const HOUR: u64 = 60 * 60 * 1_000;

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

fn names<K: KeyValue>(repository: &Repository<K>, plan: &Plan) -> Vec<String> {
    repository.snapshots(plan.id).unwrap().iter().map(|snapshot| snapshot.id.to_string()).collect()
}

/// The plan of a snapshot, as the page reads it.
fn read<K: KeyValue>(repository: &Repository<K>, plan: &Plan, snapshot: &str) -> Plan {
    let file = repository.snapshot_file(plan.id, id(snapshot)).unwrap().unwrap();
    let read = read_file("", file.as_bytes(), &mut IdSource::new(77)).unwrap();
    let only_newer = read.notes.iter().all(|note| matches!(note, ImportNote::Unknown { .. }));
    assert!(only_newer && read.left_out.is_empty(), "{:?}", read.notes);
    read.plan
}

/// A plan whose snapshot takes about so many units.
fn plan_of(units: usize) -> Plan {
    let mut plan = small_plan("p-1");
    let record = Record::default().with(item::TEXT, "x".repeat(50_000));
    let records = vec![record; units / 50_000];
    let patch = Command::Add { table: Table::Swot, records }.patch(&plan, &mut IdSource::new(3));
    apply(&mut plan, &patch);
    plan
}

fn edited(plan: &Plan, text: &str) -> (Plan, crate::engine::Patch) {
    let value = Some(Value::Text(text.to_owned()));
    let patch = Command::Set { key: key("swot:s-1"), field: item::TEXT.spec, value }.patch(plan, &mut IdSource::new(3));
    let mut after = plan.clone();
    apply(&mut after, &patch);
    (after, patch)
}

proptest! {
    #![proptest_config(crate::testing::cases(48))]

    #[test]
    fn a_plan_goes_back_to_any_snapshot_and_forward_again(
        plan in plan_strategy(),
        edits in prop::collection::vec(edit(), 1..6),
    ) {
        let memory = holding(&plan);
        let mut repository = repository(memory, 1);
        repository.make_snapshot(&plan, id("a"), &Occasion::Hourly, NOW).unwrap();
        let mut now = plan.clone();
        let mut ids = IdSource::new(9);
        for edit in edits {
            let patch = Edit::patch(&edit, &now, &mut ids);
            apply(&mut now, &patch);
        }
        let there = read(&repository, &plan, "a");
        prop_assert_eq!(&there, &plan);
        let patch = way_back(&now, &there);
        let mut back = now.clone();
        apply(&mut back, &patch);
        prop_assert_eq!(&back, &plan);
        apply(&mut back, &patch.invert());
        prop_assert_eq!(&back, &now);
    }

    #[test]
    fn a_damaged_snapshot_is_told_and_never_read(place in any::<prop::sample::Index>(), bit in 0u8..7, cut in any::<bool>()) {
        let plan = small_plan("p-1");
        let memory = holding(&plan);
        let mut repository = repository(memory.clone(), 1);
        repository.make_snapshot(&plan, id("a"), &Occasion::Asked("x".to_owned()), NOW).unwrap();
        let path = snapshot_path(plan.id, id("a"));
        let whole = memory.get(&path).unwrap().unwrap();
        let hit = place.index(whole.chars().count());
        let flip = |at: usize, letter: char| char::from_u32(u32::from(letter) ^ if at == hit { 1 << bit } else { 0 });
        let damaged: String = if cut {
            whole.chars().take(hit).collect()
        } else {
            whole.chars().enumerate().map(|(at, letter)| flip(at, letter).unwrap_or('\u{fffd}')).collect()
        };
        memory.set(&path, &damaged).unwrap();
        let found = repository.snapshots(plan.id).unwrap();
        prop_assert_eq!(&found.first().unwrap().state, &SnapshotState::Damaged);
        prop_assert_eq!(repository.snapshot_file(plan.id, id("a")).unwrap(), None);
        prop_assert_eq!(memory.get(&path).unwrap(), Some(damaged), "it is left as it is");
    }
}

#[test]
fn snapshots_are_listed_newest_first_with_their_reason_and_size() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut repository = repository(memory.clone(), 1);
    let asked = Occasion::Asked("谈判前".to_owned());
    repository.make_snapshot(&plan, id("a"), &Occasion::Hourly, NOW).unwrap();
    repository.make_snapshot(&plan, id("b"), &asked, NOW + 5).unwrap();
    memory.set(&snapshot_path(plan.id, id("c")), "3 of a newer version").unwrap();
    let found = repository.snapshots(plan.id).unwrap();
    assert_eq!(names(&repository, &plan), ["b", "a", "c"]);
    let [Snapshot { units: taken, state: SnapshotState::Whole { made_at, occasion, .. }, .. }, _, newer] = &found[..]
    else {
        panic!("{found:?}")
    };
    let path = snapshot_path(plan.id, id("b"));
    let stored = memory.get(&path).unwrap().unwrap();
    assert_eq!((*made_at, occasion, *taken), (NOW + 5, &asked, units(&path) + units(&stored)));
    assert_eq!(newer.state, SnapshotState::Newer);
    assert_eq!(repository.snapshots(plan_id("p-9")).unwrap(), []);
    assert_eq!(reopened(&memory, plan.id), Some(plan), "the plan opens as ever");
}

#[test]
fn making_a_snapshot_leaves_the_plan_and_the_others_alone_wherever_it_dies() {
    let plan = plan_of(300_000);
    let start = holding(&plan);
    let mut before = repository(start.clone(), 1);
    for name in ["a", "b", "c"] {
        before.make_snapshot(&plan, id(name), &Occasion::Hourly, NOW).unwrap();
    }
    before.make_snapshot(&plan, id("own"), &Occasion::Asked(String::new()), NOW).unwrap();
    for last in 0..3 {
        let memory = copy(&start);
        let mut repository = repository(Faulty::on(&memory), 2);
        repository.store.crash_after.set(Some(last));
        drop(repository.make_snapshot(&plan, id("d"), &Occasion::Hourly, NOW + 1));
        assert_eq!(reopened(&memory, plan.id).as_ref(), Some(&plan));
        let found = names(&repository, &plan);
        assert!(found.contains(&"own".to_owned()), "{found:?}");
        assert_eq!(found.contains(&"d".to_owned()), last > 0, "{found:?}");
        assert!(found.len() >= 4, "none goes before the new one is there: {found:?}");
        for name in found {
            assert_eq!(read(&repository, &plan, &name), plan);
        }
    }
}

#[test]
fn the_oldest_of_the_automatic_ones_give_way_and_the_users_stay() {
    let plan = plan_of(300_000);
    let mut repository = repository(holding(&plan), 1);
    repository.make_snapshot(&plan, id("own"), &Occasion::Asked("kept".to_owned()), NOW).unwrap();
    repository.make_snapshot(&plan, id("backup"), &Occasion::Backup(NOW), NOW).unwrap();
    for (at, name) in ["a", "b", "c", "d", "e"].iter().enumerate() {
        let occasion = if at % 2 == 0 { Occasion::Hourly } else { Occasion::Import("x.json".to_owned()) };
        repository.make_snapshot(&plan, id(name), &occasion, NOW + 1 + at as u64).unwrap();
    }
    assert_eq!(names(&repository, &plan), ["e", "d", "c", "backup", "own"]);
    let automatic = repository.all_snapshots().unwrap().into_iter().filter(Snapshot::is_automatic);
    assert!(automatic.map(|snapshot| snapshot.units).sum::<u64>() <= Repository::<Memory>::SNAPSHOT_BUDGET);
}

#[test]
fn one_that_is_larger_than_the_budget_stays_until_the_next() {
    let plan = plan_of(1_100_000);
    let mut repository = repository(holding(&plan), 1);
    repository.make_snapshot(&plan, id("a"), &Occasion::Import("x.json".to_owned()), NOW).unwrap();
    assert_eq!(names(&repository, &plan), ["a"]);
    repository.make_snapshot(&plan, id("b"), &Occasion::Restore(NOW), NOW + 1).unwrap();
    assert_eq!(names(&repository, &plan), ["b"]);
}

#[test]
fn without_room_nothing_is_made_and_nothing_goes() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut repository = repository(Faulty::on(&memory), 1);
    repository.make_snapshot(&plan, id("a"), &Occasion::Hourly, NOW).unwrap();
    repository.store.quota.set(Some(repository.store.used() + 20));
    let before = memory.keys("").unwrap();
    let made = repository.make_snapshot(&plan, id("b"), &Occasion::Import("x.json".to_owned()), NOW + 1);
    assert_eq!((made, memory.keys("").unwrap()), (Err(StorageFault::Full), before));
}

#[test]
fn a_deleted_snapshot_can_be_put_back() {
    let plan = small_plan("p-1");
    let mut repository = repository(holding(&plan), 1);
    repository.make_snapshot(&plan, id("a"), &Occasion::Hourly, NOW).unwrap();
    let before = repository.snapshots(plan.id).unwrap();
    let raw = repository.take_snapshot(plan.id, id("a")).unwrap().unwrap();
    assert_eq!(repository.snapshots(plan.id).unwrap(), []);
    assert_eq!(repository.take_snapshot(plan.id, id("a")).unwrap(), None);
    repository.put_snapshot_back(plan.id, id("a"), &raw).unwrap();
    assert_eq!(repository.snapshots(plan.id).unwrap(), before);
}

#[test]
fn deleting_a_plan_for_good_takes_its_snapshots_along_wherever_it_dies() {
    let (plan, other) = (small_plan("p-1"), small_plan("p-2"));
    let start = holding(&plan);
    let mut before = repository(start.clone(), 2);
    repository(start.clone(), 3).create(&other, NOW).unwrap();
    for name in ["a", "b"] {
        before.make_snapshot(&plan, id(name), &Occasion::Asked(String::new()), NOW).unwrap();
    }
    before.make_snapshot(&other, id("a"), &Occasion::Hourly, NOW).unwrap();
    before.note_backup(&plan, true, NOW).unwrap();
    for last in 0.. {
        let memory = copy(&start);
        let mut dying = repository(Faulty::on(&memory), 1);
        dying.store.crash_after.set(Some(last));
        drop(dying.destroy(plan.id, NOW));
        let writes = dying.store.writes.borrow().len();
        match reopened(&memory, plan.id) {
            Some(found) => {
                assert_eq!((last, &found), (0, &plan));
                assert_eq!(names(&dying, &plan).len(), 2);
            }
            None => {
                // What was interrupted is finished a day later.
                repository(memory.clone(), 5).tidy(NOW + 25 * HOUR);
                let left = memory.keys("").unwrap();
                let of_it = |key: &String| ["/p-1/", "-p-1"].iter().any(|part| format!("{key}/").contains(part));
                assert!(!left.iter().any(|key| !key.contains("/p-2/") && of_it(key)), "{left:?}");
            }
        }
        assert_eq!(names(&dying, &other), ["a"]);
        if last >= writes {
            return;
        }
    }
}

#[test]
fn of_a_plan_that_was_deleted_elsewhere_nothing_is_kept() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut mine = repository(memory.clone(), 1);
    mine.load(plan.id).unwrap();
    repository(memory.clone(), 2).destroy(plan.id, NOW).unwrap();
    assert!(mine.make_snapshot(&plan, id("a"), &Occasion::Hourly, NOW).is_err());
    assert!(memory.keys("").unwrap().iter().all(|key| !key.contains("snapshots")));
}

/// A tab that works on a plan.
struct Desk {
    keeper: Keeper<Faulty>,
    plan: Plan,
    ids: IdSource,
}

impl Desk {
    fn open(memory: &Memory, plan: &Plan, session: u64) -> Self {
        let mut keeper = Keeper::new(repository(Faulty::on(memory), session));
        let loaded = keeper.repository.load(plan.id).unwrap().unwrap();
        keeper.opened(plan.id, loaded.changed_at);
        Self { keeper, plan: loaded.plan, ids: IdSource::new(session) }
    }

    fn writes(&mut self, text: &str, now: u64) {
        let (after, patch) = edited(&self.plan, text);
        self.keeper.keep(self.plan.id, &patch, now);
        self.plan = after;
        self.keeper.save(now);
    }

    fn rests(&mut self, now: u64) -> bool {
        let room = self.keeper.rest(now).0.unwrap();
        self.keeper.keep_hourly(&self.plan, &mut self.ids, room, now)
    }

    fn kept(&self) -> usize {
        self.keeper.repository.snapshots(self.plan.id).unwrap().len()
    }
}

#[test]
fn a_plan_that_is_worked_on_gets_at_most_one_snapshot_an_hour_and_none_without_a_change() {
    let plan = small_plan("p-1");
    let mut desk = Desk::open(&holding(&plan), &plan, 5);
    assert!(!desk.rests(NOW + 3 * HOUR), "looking at a plan again keeps nothing");
    let start = NOW + 10 * HOUR;
    desk.writes("the next day", start);
    assert!(desk.rests(start), "work goes on after more than an hour");
    for minutes in 1..60 {
        desk.writes(&format!("minute {minutes}"), start + minutes * 60_000);
        assert!(!desk.rests(start + minutes * 60_000));
    }
    assert!(desk.rests(start + HOUR));
    assert!(!desk.rests(start + 3 * HOUR), "nothing was changed");
    desk.writes("other", start + 4 * HOUR);
    desk.writes("minute 59", start + 4 * HOUR);
    assert!(!desk.rests(start + 4 * HOUR), "what was changed back is kept already");
    assert_eq!(desk.kept(), 2);
    let newest = names(&desk.keeper.repository, &plan).remove(0);
    assert_eq!(read(&desk.keeper.repository, &plan, &newest), desk.plan);
}

#[test]
fn a_visit_begins_with_a_snapshot_of_how_it_found_the_plan_where_that_is_not_kept_yet() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let (friday, monday) = (NOW + 24 * HOUR, NOW + 96 * HOUR);
    let mut desk = Desk::open(&memory, &plan, 5);
    assert!(desk.rests(friday), "nothing was kept before");
    desk.writes("on Friday", friday + 60_000);
    desk.writes("on Friday, later", friday + 120_000);
    assert!(!desk.rests(friday + 120_000));
    let mut next = Desk::open(&memory, &plan, 6);
    assert!(next.rests(monday));
    assert!(!next.rests(monday + 2 * HOUR), "nothing was changed since");
    assert!(!next.rests(monday + 24 * HOUR), "nor in a page that stays open");
    let last = next.keeper.repository.last_visit(plan.id, friday + 120_000, monday + HOUR).unwrap();
    let then = read_file("", last.file.as_bytes(), &mut next.ids).unwrap().plan;
    assert_eq!((then, last.began), (plan.clone(), friday), "as Friday found it");
    let mut again = Desk::open(&memory, &plan, 7);
    assert!(!again.rests(monday + 24 * HOUR), "Monday has left it as it was");
    let mut soon = Desk::open(&holding(&plan), &plan, 8);
    assert!(!soon.rests(NOW + 3 * HOUR), "the same visit goes on");
}

#[test]
fn a_file_that_was_merged_after_the_last_visit_is_named_and_one_that_cannot_be_read_is_no_visit() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut repository = repository(memory.clone(), 1);
    let asked = |repository: &Repository<Memory>| repository.last_visit(plan.id, NOW + HOUR, NOW + 72 * HOUR);
    assert!(!repository.keeps_snapshots(plan.id));
    assert_eq!(asked(&repository), None);
    repository.make_snapshot(&plan, id("a"), &Occasion::Hourly, NOW).unwrap();
    repository.make_snapshot(&plan, id("b"), &Occasion::Import("team.json".to_owned()), NOW + HOUR).unwrap();
    assert!(repository.keeps_snapshots(plan.id));
    let last = asked(&repository).unwrap();
    assert_eq!((last.began, last.came.len()), (NOW, 1));
    memory.set(&snapshot_path(plan.id, id("a")), "1 damaged").unwrap();
    assert_eq!(asked(&repository).unwrap().began, NOW + HOUR);
    memory.set(&snapshot_path(plan.id, id("b")), "1 damaged").unwrap();
    assert_eq!(asked(&repository), None);
}

#[test]
fn an_example_that_is_looked_at_keeps_nothing() {
    let mut plan = small_plan("p-1");
    plan.put(key("plan:single"), Some(std::sync::Arc::new(Record::default().with(header::SAMPLE, true))));
    let mut desk = Desk::open(&holding(&plan), &plan, 5);
    assert!(!desk.rests(NOW + 48 * HOUR));
}

#[test]
fn a_new_plan_has_its_first_after_an_hour_and_a_clock_set_back_stops_none() {
    let plan = small_plan("p-1");
    let mut desk = Desk::open(&holding(&plan), &plan, 5);
    desk.writes("begun", NOW + 60_000);
    assert!(!desk.rests(NOW + 60_000));
    desk.writes("after an hour", NOW + HOUR);
    assert!(desk.rests(NOW + HOUR));
    desk.writes("the clock was wrong", NOW - 48 * HOUR);
    assert!(desk.rests(NOW - 48 * HOUR));
}

#[test]
fn two_tabs_on_one_plan_make_one_an_hour_between_them() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let (mut one, mut two) = (Desk::open(&memory, &plan, 5), Desk::open(&memory, &plan, 6));
    one.writes("one", NOW + HOUR);
    two.writes("two", NOW + HOUR);
    assert!(one.rests(NOW + HOUR) && !two.rests(NOW + HOUR + 1));
    assert_eq!(one.kept(), 1);
}

#[test]
fn none_is_made_by_itself_where_room_is_scarce_or_would_be() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut desk = Desk::open(&memory, &plan, 5);
    let limit = (Room::QUOTA as f64 * Room::WARNING) as u64;
    let free = limit - Faulty::on(&memory).used() - 300;
    memory.set("other", &"x".repeat(free as usize)).unwrap();
    desk.writes("late", NOW + HOUR);
    let (room, _) = desk.keeper.rest(NOW + HOUR);
    assert!(!room.unwrap().is_scarce(), "only with the snapshot it would be");
    assert!(!desk.rests(NOW + HOUR));
    memory.remove("other").unwrap();
    assert!(!desk.rests(NOW + HOUR + 1), "it is tried again an hour later");
    assert!(desk.rests(NOW + 2 * HOUR));
}

#[test]
fn going_back_is_whole_wherever_it_dies_and_the_state_before_is_kept() {
    let plan = small_plan("p-1");
    let memory = holding(&plan);
    let mut first = repository(memory.clone(), 2);
    first.load(plan.id).unwrap();
    first.make_snapshot(&plan, id("a"), &Occasion::Hourly, NOW).unwrap();
    let deletes = Command::Delete { keys: vec![key("swot:s-1"), key("person:p-1")] };
    let patch = deletes.patch(&plan, &mut IdSource::new(3));
    let mut now = plan.clone();
    apply(&mut now, &patch);
    assert_eq!(first.save(plan.id, &patch, NOW + 1).outcome, Outcome::Saved);
    for last in 0.. {
        let memory = copy(&memory);
        let mut dying = repository(Faulty::on(&memory), 1);
        dying.load(plan.id).unwrap();
        dying.store.writes.borrow_mut().clear();
        dying.store.crash_after.set(Some(last));
        let there = read(&dying, &plan, "a");
        if dying.make_snapshot(&now, id("b"), &Occasion::Restore(NOW), NOW + 2).is_ok() {
            dying.save(plan.id, &way_back(&now, &there), NOW + 2);
        }
        let found = reopened(&memory, plan.id).unwrap();
        assert!(found == now || found == plan, "died after {last} writes");
        if found == plan {
            assert_eq!(read(&dying, &plan, "b"), now, "what was given up is kept");
        }
        if last >= dying.store.writes.borrow().len() {
            assert_eq!(found, plan);
            return;
        }
    }
}
