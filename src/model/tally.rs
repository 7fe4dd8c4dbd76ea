//! What a table is asked again and again: counted and listed once, and from then on by each record that comes or goes.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::model::{Order, Record, RecordId, RecordKey, Table};

/// What is true of a record: as many facts as are counted of a table at once.
pub type Facts = [bool; 8];

/// Tells what is true of a record. It looks at nothing else, so its address stands for all it will ever tell.
pub type Telling = fn(&Record) -> Facts;

/// In which list a record stands, told by the record alone; none for one that stands in no list.
pub type Sorting = fn(Table, &Record) -> Option<&'static str>;

/// The records of a list in their order. A copy shares them.
pub type Keys = Arc<Vec<RecordKey>>;

/// Of how many records each fact is true.
type Counts = [usize; 8];

/// A handful, by their names.
type Lists = Vec<(&'static str, Keys)>;

/// What was asked of a table so far, with what it comes to now.
#[derive(Debug, Default)]
pub(super) struct Tally(Mutex<Answers>);

#[derive(Clone, Debug, Default)]
struct Answers {
    counts: Vec<(Telling, Counts)>,
    lists: Vec<(Sorting, Lists)>,
}

impl Clone for Tally {
    fn clone(&self) -> Self {
        Self(Mutex::new(self.answers().clone()))
    }
}

impl Tally {
    fn answers(&self) -> MutexGuard<'_, Answers> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Of how many records each fact is true. What was not asked before is counted in one walk.
    pub(super) fn counts<'a>(&self, telling: Telling, records: impl Iterator<Item = &'a Arc<Record>>) -> Counts {
        let counts = &mut self.answers().counts;
        let known = counts.iter().find(|(other, _)| std::ptr::fn_addr_eq(*other, telling)).map(|(_, counts)| *counts);
        known.unwrap_or_else(|| {
            let mut sum = Counts::default();
            records.for_each(|record| sum = changed(sum, Facts::default(), telling(record)));
            counts.push((telling, sum));
            sum
        })
    }

    /// The records of a list in their order. What has not been sorted this way before is sorted in one walk.
    pub(super) fn list<'a>(
        &self,
        sorting: Sorting,
        list: &str,
        records: impl Iterator<Item = (RecordKey, &'a Arc<Record>)>,
    ) -> Option<Keys> {
        let lists = &mut self.answers().lists;
        let known = lists.iter().position(|(other, _)| std::ptr::fn_addr_eq(*other, sorting));
        let at = known.unwrap_or_else(|| {
            let mut sorted = Lists::default();
            for (key, record) in records {
                if let Some(list) = sorting(key.table, record) {
                    change_list(&mut sorted, list, |keys| keys.push(key));
                }
            }
            lists.push((sorting, sorted));
            lists.len() - 1
        });
        let (_, lists) = lists.get(at)?;
        lists.iter().find(|(name, _)| *name == list).map(|(_, keys)| keys.clone())
    }

    /// A record becomes another one, comes or goes. `order_of` says where the others stand.
    pub(super) fn change<'a>(
        &mut self,
        key: RecordKey,
        [before, after]: [Option<&Record>; 2],
        order_of: impl Fn(RecordId) -> Option<&'a Order>,
    ) {
        let Answers { counts, lists } = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        for (telling, counts) in counts {
            let [gone, come] = [before, after].map(|record| record.map(*telling).unwrap_or_default());
            *counts = changed(*counts, gone, come);
        }
        for (sorting, lists) in lists {
            let [gone, come] = [before, after].map(|record| {
                let record = record?;
                Some((sorting(key.table, record)?, &record.order))
            });
            if gone == come {
                continue;
            }
            let place = |keys: &[RecordKey], order| {
                keys.partition_point(|other| (order_of(other.id), other.id) < (Some(order), key.id))
            };
            if let Some((list, order)) = gone {
                change_list(lists, list, |keys| {
                    let at = place(keys, order);
                    if keys.get(at) == Some(&key) {
                        keys.remove(at);
                    }
                });
            }
            if let Some((list, order)) = come {
                change_list(lists, list, |keys| keys.insert(place(keys, order), key));
            }
        }
    }
}

/// Has something done to the list of a name, which is made where it is not there.
fn change_list(lists: &mut Lists, name: &'static str, change: impl FnOnce(&mut Vec<RecordKey>)) {
    if !lists.iter().any(|(other, _)| *other == name) {
        lists.push((name, Keys::default()));
    }
    if let Some((_, keys)) = lists.iter_mut().find(|(other, _)| *other == name) {
        change(Arc::make_mut(keys));
    }
}

/// The counts after some facts have ceased to be and others have come.
fn changed(mut counts: Counts, gone: Facts, come: Facts) -> Counts {
    for (count, (gone, come)) in counts.iter_mut().zip(gone.into_iter().zip(come)) {
        *count = (*count + usize::from(come)).saturating_sub(usize::from(gone));
    }
    counts
}
