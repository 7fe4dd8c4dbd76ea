//! Records that go, and the links that go with them.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::engine::links::without_links;
use crate::engine::{Change, Patch};
use crate::model::{Plan, RecordKey};

pub(super) fn delete(plan: &Plan, keys: &[RecordKey]) -> Patch {
    let keys: BTreeSet<RecordKey> = keys.iter().copied().filter(|key| plan.get(*key).is_some()).collect();
    let gone = keys.iter().map(|key| Change { key: *key, before: plan.get(*key).cloned(), after: None });
    let mut patch = Patch { changes: gone.collect() };
    let linking: BTreeSet<RecordKey> = keys.iter().flat_map(|key| plan.linking_to(*key)).map(|(key, _)| key).collect();
    for key in linking.difference(&keys) {
        let Some(before) = plan.get(*key) else { continue };
        if let Some(after) = without_links(key.table, before, |link| !keys.contains(&link)) {
            patch.changes.push(Change { key: *key, before: Some(before.clone()), after: Some(Arc::new(after)) });
        }
    }
    patch
}
