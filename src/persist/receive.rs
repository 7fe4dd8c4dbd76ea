//! What other tabs write, as it comes in.

use crate::model::{PlanId, RecordKey, Table};
use crate::persist::content::{Content, read_content};
use crate::persist::keys::{StoredKey, record_path, unfinished_path};
use crate::persist::open_plan::OpenPlan;
use crate::persist::{KeyValue, Merged, Received, Repository, StorageFault};

impl<K: KeyValue> Repository<K> {
    /// What a storage event means for this tab. Events may come late, twice and in any order: the store is asked what
    /// it holds now.
    ///
    /// `carried` is the event's new value. Where two tabs wrote at the same moment, a browser may give each the other's
    /// value in the event alone; with it nothing is lost. A merge is not written here: flush after it.
    pub fn receive(&mut self, key: &str, carried: Option<&str>) -> Received {
        let mut former = None;
        let (plan, record) = match StoredKey::parse(key) {
            Some(StoredKey::Setting(name)) => return Received::Setting(name.to_owned()),
            Some(StoredKey::Record { plan, table, id }) => {
                let record = Table::from_id(table).map(|table| RecordKey::new(table, id));
                if record.is_some_and(|record| record.table.id() != table) {
                    // What a build of an older format has written stands under another key than the record.
                    former = carried.map(str::to_owned).or_else(|| self.store.get(key).ok().flatten());
                }
                (plan, record)
            }
            Some(StoredKey::Unfinished(plan)) => (plan, None),
            Some(StoredKey::Journal { .. }) | None => return Received::Nothing,
        };
        let Some(mut open) = self.open.remove(&plan) else { return Received::Elsewhere(plan) };
        let received = match record {
            Some(record) => match former {
                Some(former) => Ok(receive_former(plan, &mut open, record, &former)),
                None => self.receive_record(plan, &mut open, record, carried),
            },
            None => self.receive_mark(plan, &mut open),
        };
        self.open.insert(plan, open);
        // A store that cannot be read now will be when the record is next written.
        received.unwrap_or(Received::Nothing)
    }

    fn receive_mark(&self, plan: PlanId, open: &mut OpenPlan) -> Result<Received, StorageFault> {
        if open.gone || self.store.get(&unfinished_path(plan))?.is_none() {
            return Ok(Received::Nothing);
        }
        open.leave();
        Ok(Received::Gone(plan))
    }

    fn receive_record(
        &self,
        plan: PlanId,
        open: &mut OpenPlan,
        key: RecordKey,
        carried: Option<&str>,
    ) -> Result<Received, StorageFault> {
        let there = self.store.get(&record_path(plan, key))?;
        if open.gone && there.is_some() {
            self.look_whether_gone(plan, open)?;
        }
        if open.gone {
            return Ok(Received::Nothing);
        }
        let mut merged = Merged::default();
        let known = open.known.get(&key);
        match &there {
            None if known.is_some_and(|known| known.is_in_store()) => {
                if self.is_gone(plan)? {
                    open.leave();
                    return Ok(Received::Gone(plan));
                }
                open.absorb_absence(key);
            }
            None => {}
            Some(raw) => match read_content(key.table, raw) {
                Content::Record(theirs, _) => open.absorb(key, &theirs, true, &mut merged),
                Content::Newer if open.read_only => {}
                Content::Newer => {
                    open.read_only = true;
                    return Ok(Received::ReadOnly(plan));
                }
                // Memory still has the record; the next write sets the damage aside and puts it back.
                Content::Damaged => open.put_back(key),
            },
        }
        if let Some(carried) = carried.filter(|carried| there.as_deref() != Some(*carried))
            && let Content::Record(theirs, _) = read_content(key.table, carried)
        {
            open.absorb(key, &theirs, false, &mut merged);
        }
        Ok(if merged.is_empty() { Received::Nothing } else { Received::Changed(plan, merged) })
    }
}

fn receive_former(plan: PlanId, open: &mut OpenPlan, key: RecordKey, former: &str) -> Received {
    let mut merged = Merged::default();
    if let Content::Record(theirs, _) = read_content(key.table, former)
        && !open.gone
    {
        open.absorb_former(key, &theirs, &mut merged);
    }
    if merged.is_empty() { Received::Nothing } else { Received::Changed(plan, merged) }
}
