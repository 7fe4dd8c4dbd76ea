//! What is told of the last export.

use super::crash::holding;
use super::plans::{NOW, key, plan_id, repository, small_plan};
use crate::engine::{Command, Patch, apply};
use crate::i18n::{Locale, PlainFormats};
use crate::model::{IdSource, Plan, Record, Table, Value};
use crate::modules::basics::spec::person;
use crate::modules::swot::spec::item;
use crate::persist::{BackupState, KeyValue, Memory, Repository};

const DAY: u64 = 24 * 60 * 60 * 1_000;

struct Desk {
    repository: Repository<Memory>,
    plan: Plan,
}

impl Desk {
    fn with(plan: Plan) -> Self {
        let mut repository = repository(holding(&plan), 1);
        repository.load(plan.id).unwrap();
        Self { repository, plan }
    }

    fn saves(&mut self, patch: &Patch, now: u64) {
        apply(&mut self.plan, patch);
        self.repository.save(self.plan.id, patch, now);
    }

    fn writes(&mut self, record: &str, text: &str, now: u64) {
        let value = Some(Value::Text(text.to_owned()));
        let command = Command::Set { key: key(record), field: item::TEXT.spec, value };
        self.saves(&command.patch(&self.plan, &mut IdSource::new(3)), now);
    }

    fn state(&self, now: u64) -> BackupState {
        let found = self.repository.peek(self.plan.id).unwrap().unwrap();
        self.repository.backup_state(&found.plan, found.changed_at, now)
    }
}

#[test]
fn a_plan_is_never_exported_then_handed_over_then_behind_by_what_was_changed() {
    let mut desk = Desk::with(small_plan("p-1"));
    assert_eq!(desk.state(NOW), BackupState::Never);
    let at = NOW + 10;
    desk.repository.note_backup(&desk.plan, true, at).unwrap();
    assert_eq!(desk.state(at + 1), BackupState::HandedOver { at });
    desk.writes("swot:s-1", "changed", at + 2);
    assert_eq!(desk.state(at + 3), BackupState::Behind { at, changes: 1 });
    desk.writes("swot:s-2", "changed too", at + 4);
    let delete = Command::Delete { keys: vec![key("swot:s-3")] }.patch(&desk.plan, &mut IdSource::new(3));
    desk.saves(&delete, at + 5);
    assert_eq!(desk.state(at + 6), BackupState::Behind { at, changes: 3 });
    assert_eq!(desk.state(at + 14 * DAY), BackupState::Behind { at, changes: 3 });
    assert_eq!(desk.state(at + 14 * DAY + 1), BackupState::Old { at });
    desk.repository.note_backup(&desk.plan, true, at + 7).unwrap();
    assert_eq!(
        desk.state(at + 90 * DAY),
        BackupState::HandedOver { at: at + 7 },
        "an export of what is there never ages"
    );
}

#[test]
fn a_file_counts_as_a_backup_once_it_was_opened_here() {
    let mut desk = Desk::with(small_plan("p-1"));
    desk.repository.note_backup(&desk.plan, true, NOW + 1).unwrap();
    let held = desk.plan.clone();
    desk.repository.note_seen(&held, NOW + 2).unwrap();
    assert_eq!(desk.state(NOW + 3), BackupState::Fresh { at: NOW + 1 });
    desk.repository.note_backup(&desk.plan, true, NOW + 4).unwrap();
    assert_eq!(desk.state(NOW + 5), BackupState::Fresh { at: NOW + 4 }, "another file of the same is one more");
    desk.writes("swot:s-1", "changed", NOW + 6);
    desk.repository.note_seen(&held, NOW + 7).unwrap();
    assert_eq!(desk.state(NOW + 8), BackupState::Behind { at: NOW + 4, changes: 1 });
    desk.repository.note_backup(&desk.plan, true, NOW + 9).unwrap();
    assert_eq!(desk.state(NOW + 10), BackupState::HandedOver { at: NOW + 9 });
    desk.repository.note_seen(&held, NOW + 11).unwrap();
    assert_eq!(desk.state(NOW + 12), BackupState::HandedOver { at: NOW + 9 }, "an older file is not this one");
}

#[test]
fn a_file_that_came_from_elsewhere_counts_where_it_holds_the_plan_as_it_is() {
    let desk = Desk::with(small_plan("p-1"));
    desk.repository.note_seen(&desk.plan, NOW + 1).unwrap();
    assert_eq!(desk.state(NOW + 2), BackupState::Fresh { at: NOW + 1 });
    desk.repository.note_seen(&small_plan("p-2"), NOW + 3).unwrap();
    assert_eq!(desk.repository.exported_at(plan_id("p-2")), 0);
}

#[test]
fn what_was_changed_and_changed_back_is_no_change() {
    let mut desk = Desk::with(small_plan("p-1"));
    desk.repository.note_backup(&desk.plan, true, NOW + 1).unwrap();
    let before = desk.plan.get(key("swot:s-1")).unwrap().text(item::TEXT).to_owned();
    desk.writes("swot:s-1", "other", NOW + 2);
    desk.writes("swot:s-1", &before, NOW + 3);
    assert_eq!(desk.state(NOW + 4), BackupState::HandedOver { at: NOW + 1 });
}

#[test]
fn without_private_fields_it_is_no_full_backup_and_does_not_stand_for_one() {
    let mut plan = small_plan("p-1");
    let record = Record::default().with(person::NAME, "林悦".to_owned()).with(person::EMAIL, "a@b.c".to_owned());
    let patch = Command::Add { table: Table::Person, records: vec![record] }.patch(&plan, &mut IdSource::new(3));
    apply(&mut plan, &patch);
    let desk = Desk::with(plan);
    desk.repository.note_backup(&desk.plan, false, NOW + 1).unwrap();
    assert_eq!(desk.state(NOW + 2), BackupState::Partial { at: NOW + 1 });
    desk.repository.note_backup(&desk.plan, true, NOW + 3).unwrap();
    desk.repository.note_backup(&desk.plan, false, NOW + 4).unwrap();
    assert_eq!(desk.state(NOW + 5), BackupState::HandedOver { at: NOW + 3 });
}

#[test]
fn with_no_private_field_filled_in_either_file_is_a_full_backup() {
    let desk = Desk::with(small_plan("p-1"));
    desk.repository.note_backup(&desk.plan, false, NOW + 1).unwrap();
    assert_eq!(desk.state(NOW + 2), BackupState::HandedOver { at: NOW + 1 });
}

#[test]
fn what_is_remembered_goes_with_the_plan_and_nonsense_is_never() {
    let mut desk = Desk::with(small_plan("p-1"));
    let path = "saleswright/settings/backup-p-1";
    for nonsense in ["", "x", "1 2", "k3 A whole", "{}"] {
        desk.repository.store.set(path, nonsense).unwrap();
        assert_eq!(desk.state(NOW), BackupState::Never, "{nonsense}");
    }
    desk.repository.note_backup(&desk.plan, true, NOW).unwrap();
    desk.repository.destroy(plan_id("p-1"), NOW).unwrap();
    assert_eq!(desk.repository.store.get(path).unwrap(), None);
}

#[test]
fn the_badge_speaks_both_languages() {
    let state = BackupState::Behind { at: NOW, changes: 3 };
    let said = |locale| state.message().render(&PlainFormats(locale));
    assert!(said(Locale::En).starts_with("3 changes since the export "), "{}", said(Locale::En));
    assert!(said(Locale::ZhCn).ends_with("导出后有 3 处改动"), "{}", said(Locale::ZhCn));
}
