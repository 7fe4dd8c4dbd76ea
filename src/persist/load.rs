//! Opening a plan: read, check, finish what was interrupted, set aside what is damaged, repair.

use std::sync::Arc;

use crate::engine::{apply, repair};
use crate::formats::VERSION;
use crate::formats::record::FieldIssue;
use crate::model::{Plan, PlanId, RecordId, RecordKey, Table};
use crate::persist::content::{Content, read_content};
use crate::persist::journal::{Journal, Redone, read_journal};
use crate::persist::keys::{StoredKey, journal_path, plan_prefix, record_path};
use crate::persist::known::Known;
use crate::persist::open_plan::OpenPlan;
use crate::persist::others::Others;
use crate::persist::seal::format_of;
use crate::persist::{KeyValue, LoadIssue, Loaded, Merged, Repository, StorageFault};

/// A plan while it is read.
struct Reading {
    open: OpenPlan,
    others: Others,
    journals: Vec<(String, String)>,
    damaged: Vec<(String, String)>,
    /// Values under keys of an older format.
    renamed: Vec<(RecordKey, String, String)>,
    issues: Vec<LoadIssue>,
    changed_at: u64,
    recovered: usize,
    merged: Merged,
    /// Whether the store is only looked at: nothing is written, nothing is set aside.
    looks: bool,
    /// What the store held, where all of it is of an older format.
    before: Option<Vec<(String, String)>>,
}

impl<K: KeyValue> Repository<K> {
    /// Opens a plan; `None` when it is not stored. A plan that is open already is read again, and what is unsaved
    /// stays in it.
    ///
    /// # Errors
    /// The fault of the store, when it could not be read at all.
    pub fn load(&mut self, plan: PlanId) -> Result<Option<Loaded>, StorageFault> {
        let Some(values) = self.read_values(plan)? else { return Ok(None) };
        let reading = Reading::new(self.open.remove(&plan).unwrap_or_default(), false);
        let (loaded, open) = self.read(plan, values, reading);
        let seen = open.known.values().map(|known| known.counter_of(self.replica));
        self.counter = seen.fold(self.counter, u64::max);
        self.open.insert(plan, open);
        Ok(Some(loaded))
    }

    /// Reads a plan without opening it: nothing is written, and what this tab knows of it stays as it is. What is
    /// unsaved here is in the answer; damaged values are all counted as `locked`. `None` when it is not stored.
    ///
    /// For lists, copies and comparisons. An edit made from what was peeked at would not be merged with what other tabs
    /// write: for that, load.
    ///
    /// # Errors
    /// The fault of the store, when it could not be read at all.
    pub fn peek(&self, plan: PlanId) -> Result<Option<Loaded>, StorageFault> {
        Ok(self.look(plan)?.map(|(loaded, _)| loaded))
    }

    /// As [`Repository::peek`], with what is known of each record.
    pub(crate) fn look(&self, plan: PlanId) -> Result<Option<(Loaded, OpenPlan)>, StorageFault> {
        let Some(values) = self.read_values(plan)? else { return Ok(None) };
        let unsaved = self.open.get(&plan).filter(|open| open.unsaved() > 0).cloned();
        Ok(Some(self.read(plan, values, Reading::new(unsaved.unwrap_or_default(), true))))
    }

    fn read(&self, plan: PlanId, values: Vec<(String, String)>, mut reading: Reading) -> (Loaded, OpenPlan) {
        reading.find_absent(plan, &values);
        reading.before = Some(&values).filter(|values| !reading.looks && are_older(values)).cloned();
        for (path, raw) in values {
            reading.take(path, raw);
        }
        reading.take_renamed();
        (self.finish(plan, &mut reading), reading.open)
    }

    /// Every key of a plan with its value, read before anything is changed; `None` when the plan is not stored.
    fn read_values(&self, plan: PlanId) -> Result<Option<Vec<(String, String)>>, StorageFault> {
        let mut values = Vec::new();
        for path in self.store.keys(&plan_prefix(plan))? {
            match StoredKey::parse(&path) {
                Some(StoredKey::Unfinished(_)) => return Ok(None),
                Some(StoredKey::Record { .. } | StoredKey::Journal { .. }) => {
                    if let Some(raw) = self.store.get(&path)? {
                        values.push((path, raw));
                    }
                }
                Some(StoredKey::Setting(_)) | None => {}
            }
        }
        Ok((!values.is_empty()).then_some(values))
    }

    fn finish(&self, id: PlanId, reading: &mut Reading) -> Loaded {
        let journals = std::mem::take(&mut reading.journals);
        // One of a newer build is enough: nothing of another is put into the store then.
        reading.open.read_only |= journals.iter().any(|(_, raw)| matches!(read_journal(raw), Journal::Newer));
        // Memory has been through all that a journal of this session holds, and may have taken it back.
        let own = reading.open.journal_left.then(|| journal_path(id, self.replica));
        for (path, raw) in journals.into_iter().filter(|(path, _)| own.as_ref() != Some(path)) {
            self.redo(id, path, raw, reading);
        }
        self.take_out_redone(&mut reading.open);
        let mut quarantined = 0;
        // What a newer version keeps may only look damaged to this one, so nothing is touched then.
        for (path, raw) in reading.damaged.iter().filter(|_| reading.writes()) {
            quarantined += usize::from(self.set_aside(path, raw).is_ok());
        }
        let mut plan = reading.plan(id);
        let (repairs, _) = repair(&plan);
        apply(&mut plan, &repairs);
        reading.open.unknown.clone_from(&plan.unknown);
        reading.open.defer(&repairs, reading.changed_at);
        Loaded {
            plan,
            changed_at: reading.changed_at,
            issues: std::mem::take(&mut reading.issues),
            quarantined,
            locked: reading.damaged.len() - quarantined,
            read_only: reading.open.read_only,
            recovered: reading.recovered,
            conflicts: std::mem::take(&mut reading.merged.conflicts),
            before: reading.before.take(),
        }
    }

    /// Finishes what an interrupted write has left: values that the store has not got yet are put there. Where that fails
    /// they are in memory all the same, and are written as what is edited is; the journal stays until then.
    ///
    /// It may be the journal of a tab that is just writing; then both write the same.
    fn redo(&self, plan: PlanId, path: String, raw: String, reading: &mut Reading) {
        let entries = match read_journal(&raw) {
            Journal::Entries(entries) => entries,
            Journal::Newer => return reading.open.read_only = true,
            Journal::Damaged => return reading.damaged.push((path, raw)),
        };
        let keys = entries.iter().map(|entry| entry.key).collect();
        let mut whole = reading.writes();
        for entry in entries {
            let Content::Record(value, issues) = read_content(entry.key.table, entry.value) else {
                whole = false;
                continue;
            };
            let record = record_path(plan, entry.key);
            let known = reading.open.known.entry(entry.key).or_default();
            if known.has_seen(&value.stamp) {
                continue;
            }
            // A value that saw neither is merged, and the merge waits to be written with the next change.
            let replaces = !known.is_in_store() || known.is_seen_by(&value.stamp);
            let may_write = reading.writes() && replaces && self.keep_unread(&record, entry.key, reading).is_ok();
            let stored = may_write && self.put(&record, entry.value).is_ok();
            if stored {
                reading.issues.retain(|issue| issue.key != entry.key);
                reading.tell(entry.key, issues);
            }
            reading.open.absorb(entry.key, &value, stored, &mut reading.merged);
            reading.changed_at = reading.changed_at.max(value.changed_at);
            // Others may have come to the same without having seen it.
            let is_there = !stored && reading.open.known.get(&entry.key).is_some_and(Known::is_stored);
            reading.recovered += usize::from(!is_there);
        }
        if whole {
            reading.open.redone.push(Redone { path, raw, keys });
        }
    }

    /// Keeps what the store holds of a record and could not be read, before something is written in its place.
    fn keep_unread(&self, path: &str, key: RecordKey, reading: &Reading) -> Result<(), StorageFault> {
        if reading.open.guarded.contains(&key)
            && let Some(raw) = self.store.get(path)?
        {
            self.copy_aside(path, &raw)?;
        }
        let mut damaged = reading.damaged.iter().filter(|(damaged, _)| damaged == path);
        damaged.try_for_each(|(path, raw)| self.set_aside(path, raw))
    }
}

/// Whether a store has been written by builds of an older format alone.
fn are_older(values: &[(String, String)]) -> bool {
    let mut formats = values.iter().filter_map(|(_, raw)| format_of(raw)).peekable();
    formats.peek().is_some() && formats.all(|format| format < VERSION)
}

impl Reading {
    fn new(open: OpenPlan, looks: bool) -> Self {
        Self {
            open: OpenPlan { gone: false, redone: Vec::new(), ..open },
            others: Others::default(),
            journals: Vec::new(),
            damaged: Vec::new(),
            renamed: Vec::new(),
            issues: Vec::new(),
            changed_at: 0,
            recovered: 0,
            merged: Merged::default(),
            looks,
            before: None,
        }
    }

    const fn writes(&self) -> bool {
        !self.looks && !self.open.read_only
    }

    /// Looks for records that an open plan knew and that are not stored any more.
    fn find_absent(&mut self, plan: PlanId, values: &[(String, String)]) {
        if !self.open.known.is_empty() {
            self.open.find_absent(plan, &values.iter().map(|(path, _)| path.as_str()).collect());
        }
    }

    fn take(&mut self, path: String, raw: String) {
        match StoredKey::parse(&path) {
            Some(StoredKey::Journal { .. }) => self.journals.push((path, raw)),
            Some(StoredKey::Record { table, id, .. }) => match Table::from_id(table) {
                Some(now) if now.id() != table => self.renamed.push((RecordKey::new(now, id), path, raw)),
                Some(table) => self.take_record(RecordKey::new(table, id), path, raw),
                None => self.take_other(table.to_owned(), id, path, raw),
            },
            _ => {}
        }
    }

    /// Takes values that an older format has under another key: what they say is not stored under the key of today yet, and
    /// goes there with the next edit.
    fn take_renamed(&mut self) {
        for (key, path, raw) in std::mem::take(&mut self.renamed) {
            match read_content(key.table, &raw) {
                Content::Newer => self.open.read_only = true,
                Content::Damaged => self.damaged.push((path, raw)),
                Content::Record(value, issues) => {
                    self.changed_at = self.changed_at.max(value.changed_at);
                    self.tell(key, issues);
                    self.open.absorb_former(key, &value, &mut self.merged);
                }
            }
        }
    }

    fn take_record(&mut self, key: RecordKey, path: String, raw: String) {
        match read_content(key.table, &raw) {
            Content::Newer => self.open.read_only = true,
            Content::Damaged => self.damaged.push((path, raw)),
            Content::Record(value, issues) => {
                self.changed_at = self.changed_at.max(value.changed_at);
                self.tell(key, issues);
                self.open.absorb(key, &value, true, &mut self.merged);
            }
        }
    }

    /// Takes down which fields of what the store holds could not be read.
    fn tell(&mut self, key: RecordKey, issues: Vec<FieldIssue>) {
        self.issues.extend(issues.into_iter().map(|issue| LoadIssue { key, issue }));
    }

    fn take_other(&mut self, table: String, id: RecordId, path: String, raw: String) {
        match self.others.take(table, id, &raw) {
            Content::Newer => self.open.read_only = true,
            Content::Damaged => self.damaged.push((path, raw)),
            Content::Record(value, _) => self.changed_at = self.changed_at.max(value.changed_at),
        }
    }

    fn plan(&mut self, id: PlanId) -> Plan {
        let mut plan = Plan::new(id);
        for (key, known) in &self.open.known {
            if let Some(record) = known.memory() {
                plan.put(*key, Some(Arc::clone(record)));
            }
        }
        plan.unknown = std::mem::take(&mut self.others).tables();
        plan
    }
}
