//! Taking back from the safety copy what the store has lost.
//!
//! A value of the copy is like one of another tab that has not reached the store: the stamps say which of both is newer,
//! and what neither had seen is merged. So nothing here depends on a clock, and to recover twice changes nothing.

use std::collections::BTreeMap;

use crate::model::{PlanId, RecordKey, Table};
use crate::persist::content::{Content, read_content};
use crate::persist::journal::{Journal, read_journal};
use crate::persist::keys::{StoredKey, former_path, record_path, unfinished_path};
use crate::persist::open_plan::OpenPlan;
use crate::persist::seal::{Unsealed, unseal};
use crate::persist::stored::Stored;
use crate::persist::{KeyValue, Merged, News, Outcome, Received, Repository, StorageFault};

/// What came back from the safety copy.
#[derive(Debug, Default)]
pub struct Recovered {
    /// How many records came back, or came back as they were last.
    pub records: usize,
    /// What has changed in plans that are open.
    pub news: Vec<News>,
    /// What the copy has not got: keys and values, to be put there.
    pub missing: Vec<(String, String)>,
}

/// What the copy holds of a plan.
type Copies = BTreeMap<RecordKey, Vec<String>>;

impl<K: KeyValue> Repository<K> {
    /// Takes back what `copies`, keys and values of the safety copy, hold and the store has lost: the last writes before
    /// the browser was killed, values that are damaged, plans that are gone without having been destroyed.
    pub fn recover(&mut self, copies: &[(String, String)], now: u64) -> Recovered {
        let mut recovered = Recovered::default();
        for (plan, copies) in by_plan(copies) {
            // A store that cannot be read now cannot have lost anything that we know of.
            if let Ok(lost) = self.lost(plan, &copies)
                && !lost.is_empty()
            {
                recovered.records += lost.len();
                self.take_back(plan, &lost, now, &mut recovered.news);
            }
        }
        recovered.missing = self.missing_in(copies).unwrap_or_default();
        recovered
    }

    /// The values of the copy that the store has not got and has not seen. None of a plan that is being created or
    /// destroyed.
    fn lost(&self, plan: PlanId, copies: &Copies) -> Result<Vec<(RecordKey, String)>, StorageFault> {
        let mut lost = Vec::new();
        if self.store.get(&unfinished_path(plan))?.is_some() {
            return Ok(lost);
        }
        for (key, values) in copies {
            let mut there = vec![self.store.get(&record_path(plan, *key))?];
            if let Some(former) = former_path(plan, *key) {
                there.extend(self.store.get(&former)?.map(Some));
            }
            let news = values.iter().filter(|value| there.iter().all(|there| is_news(*key, value, there.as_deref())));
            lost.extend(news.map(|value| (*key, value.clone())));
        }
        Ok(lost)
    }

    fn take_back(&mut self, plan: PlanId, lost: &[(RecordKey, String)], now: u64, news: &mut Vec<News>) {
        let shown = self.open.contains_key(&plan);
        let stored = shown || self.is_gone(plan) == Ok(false) && matches!(self.load(plan), Ok(Some(_)));
        let mut merged = Merged::default();
        if stored {
            for (key, value) in lost {
                match self.receive(&record_path(plan, *key), Some(value)) {
                    Received::Changed(_, more) => merged.append(more),
                    Received::ReadOnly(plan) => news.push(News::ReadOnly(plan)),
                    _ => {}
                }
            }
            let saved = self.flush(plan);
            merged.append(saved.merged);
            if saved.outcome == Outcome::ReadOnly {
                news.push(News::ReadOnly(plan));
            }
        } else {
            let mut open = OpenPlan { gone: true, ..OpenPlan::default() };
            for (key, value) in lost {
                if let Content::Record(theirs, _) = read_content(key.table, value) {
                    open.absorb(*key, &theirs, false, &mut merged);
                }
            }
            self.open.insert(plan, open);
            // Where there is no room it waits like everything that is not saved.
            drop(self.restore(plan, now));
        }
        if shown && !merged.is_empty() {
            news.push(News::Merged(plan, merged));
        }
        if !shown {
            self.close(plan);
        }
    }

    /// What is stored and is not in the copy as it is.
    fn missing_in(&self, copies: &[(String, String)]) -> Result<Vec<(String, String)>, StorageFault> {
        let copies: BTreeMap<&str, &str> = copies.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        let mut missing = Vec::new();
        for key in self.store.keys(crate::persist::keys::PREFIX)? {
            if let Some(StoredKey::Record { .. }) = StoredKey::parse(&key)
                && let Some(value) = self.store.get(&key)?
                && copies.get(key.as_str()) != Some(&value.as_str())
                && !matches!(unseal(&value), Unsealed::Damaged)
            {
                missing.push((key, value));
            }
        }
        Ok(missing)
    }
}

/// Whether a value of the copy says something that the store has not seen. That a record was deleted is no news where
/// there is none.
fn is_news(key: RecordKey, copy: &str, there: Option<&str>) -> bool {
    let Content::Record(copy, _) = read_content(key.table, copy) else { return false };
    match there.map(|there| read_content(key.table, there)) {
        None => copy.content.is_some(),
        Some(Content::Record(Stored { stamp, .. }, _)) => !stamp.has_seen(&copy.stamp),
        Some(Content::Damaged) => true,
        Some(Content::Newer) => false,
    }
}

/// The values of the copy, plan by plan, those of a journal among them. Tables of other versions are left out.
fn by_plan(copies: &[(String, String)]) -> BTreeMap<PlanId, Copies> {
    let mut plans: BTreeMap<PlanId, Copies> = BTreeMap::new();
    for (path, value) in copies {
        match StoredKey::parse(path) {
            Some(StoredKey::Record { plan, table, id }) => {
                if let Some(table) = Table::from_id(table) {
                    plans.entry(plan).or_default().entry(RecordKey::new(table, id)).or_default().push(value.clone());
                }
            }
            Some(StoredKey::Journal { plan }) => {
                if let Journal::Entries(entries) = read_journal(value) {
                    let copies = plans.entry(plan).or_default();
                    for entry in entries {
                        copies.entry(entry.key).or_default().push(entry.value.to_owned());
                    }
                }
            }
            _ => {}
        }
    }
    plans
}
