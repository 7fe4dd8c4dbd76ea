//! The keys of the store.

use crate::model::{Id, PlanId, RecordId, RecordKey, Replica};

/// Ahead of every key of ours. A page may share its storage with other programs; only what starts so is ever written
/// or removed.
pub(crate) const PREFIX: &str = "saleswright/";
/// Ahead of what was set aside.
pub(crate) const QUARANTINE: &str = "saleswright/quarantine/";
/// Ahead of every snapshot.
pub(crate) const SNAPSHOTS: &str = "saleswright/snapshots/";
/// Room that is given up when deleting needs some in a full storage.
pub(crate) const SPARE: &str = "saleswright/settings/spare";

const SETTINGS: &str = "settings";
const JOURNAL: &str = "journal";
const UNFINISHED: &str = "unfinished";
/// Where a plan keeps the tables of other versions whose names cannot be part of a key.
pub(crate) const UNNAMED: &str = "unnamed";
/// Names that no plan can have.
const NO_PLANS: &[&str] = &[SETTINGS, "quarantine", "snapshots"];
/// Names that no table can have.
const NO_TABLES: &[&str] = &[JOURNAL, UNFINISHED];

/// What a key of ours stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum StoredKey<'a> {
    /// A record of a table, which this version may not know.
    Record { plan: PlanId, table: &'a str, id: RecordId },
    /// The journal of a session.
    Journal { plan: PlanId },
    /// The mark of a plan that is being created or destroyed.
    Unfinished(PlanId),
    /// A setting.
    Setting(&'a str),
}

impl<'a> StoredKey<'a> {
    /// What a key stands for; `None` for keys that are not ours, that were set aside, or that another version made.
    pub fn parse(key: &'a str) -> Option<Self> {
        let (owner, rest) = key.strip_prefix(PREFIX)?.split_once('/')?;
        if owner == SETTINGS {
            return Some(Self::Setting(rest));
        }
        let plan = plan_id(owner)?;
        match rest.split_once('/') {
            None => (rest == UNFINISHED).then_some(Self::Unfinished(plan)),
            Some((JOURNAL, replica)) => Replica::parse(replica).map(|_| Self::Journal { plan }),
            Some((table, id)) if is_table(table) => Some(Self::Record { plan, table, id: RecordId(Id::parse(id)?) }),
            Some(_) => None,
        }
    }
}

fn plan_id(text: &str) -> Option<PlanId> {
    Id::parse(text).map(PlanId).filter(|plan| can_be_stored(*plan))
}

/// Whether the id can be that of a plan: some names are taken.
pub(crate) fn can_be_stored(plan: PlanId) -> bool {
    !NO_PLANS.contains(&plan.0.as_str())
}

/// Whether a name can be that of a table in a key.
pub(crate) fn is_table(name: &str) -> bool {
    let clean = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    clean && (1..=Id::MAX).contains(&name.len()) && !NO_TABLES.contains(&name)
}

/// Ahead of every key of a plan.
pub(crate) fn plan_prefix(plan: PlanId) -> String {
    format!("{PREFIX}{}/", plan.0)
}

/// The key of a record.
pub(crate) fn record_path(plan: PlanId, key: RecordKey) -> String {
    table_path(plan, key.table.id(), key.id)
}

/// The key that an older format had for a record, where it was another.
pub(crate) fn former_path(plan: PlanId, key: RecordKey) -> Option<String> {
    Some(table_path(plan, key.table.former_id()?, key.id))
}

/// The key of a record of a table by its name.
pub(crate) fn table_path(plan: PlanId, table: &str, id: RecordId) -> String {
    format!("{PREFIX}{}/{table}/{}", plan.0, id.0)
}

/// The key of a session's journal.
pub(crate) fn journal_path(plan: PlanId, replica: Replica) -> String {
    format!("{PREFIX}{}/{JOURNAL}/{replica}", plan.0)
}

/// The key of the mark of a plan that is being created or destroyed.
pub(crate) fn unfinished_path(plan: PlanId) -> String {
    format!("{PREFIX}{}/{UNFINISHED}", plan.0)
}

/// The key of a snapshot of a plan.
pub(crate) fn snapshot_path(plan: PlanId, id: Id) -> String {
    format!("{SNAPSHOTS}{}/{id}", plan.0)
}

/// Ahead of every snapshot of a plan.
pub(crate) fn snapshots_prefix(plan: PlanId) -> String {
    format!("{SNAPSHOTS}{}/", plan.0)
}

/// The plan and the id of a snapshot by its key; `None` for any other key.
pub(crate) fn parse_snapshot(key: &str) -> Option<(PlanId, Id)> {
    let (plan, id) = key.strip_prefix(SNAPSHOTS)?.split_once('/')?;
    Some((plan_id(plan)?, Id::parse(id)?))
}

/// The key under which the last export of a plan is remembered. The ids of plans are too long for a name of a setting.
pub(crate) fn backup_path(plan: PlanId) -> String {
    format!("{PREFIX}{SETTINGS}/backup-{}", plan.0)
}

/// The key under which it is remembered what a plan has seen, beyond what its records say.
pub(crate) fn lineage_path(plan: PlanId) -> String {
    format!("{PREFIX}{SETTINGS}/lineage-{}", plan.0)
}

/// The size of a text as browsers count it against their limit.
pub(crate) fn units(text: &str) -> u64 {
    text.chars().map(|character| character.len_utf16() as u64).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Table;

    #[test]
    fn keys_lead_back_to_what_they_stand_for() {
        let plan = PlanId(Id::parse("k3f9-1").unwrap());
        let key = RecordKey::parse("swot:k3f9-12").unwrap();
        let stands_for = StoredKey::Record { plan, table: "swot", id: key.id };
        assert_eq!(record_path(plan, key), "saleswright/k3f9-1/swot/k3f9-12");
        assert_eq!(StoredKey::parse(&record_path(plan, key)), Some(stands_for));
        assert_eq!(StoredKey::parse("saleswright/k3f9-1/journal/b3"), Some(StoredKey::Journal { plan }));
        assert_eq!(StoredKey::parse(&unfinished_path(plan)), Some(StoredKey::Unfinished(plan)));
        assert_eq!(StoredKey::parse("saleswright/settings/theme"), Some(StoredKey::Setting("theme")));
    }

    #[test]
    fn keys_of_snapshots_lead_back_to_plan_and_snapshot_and_no_others_do() {
        let (plan, id) = (PlanId(Id::parse("k3f9-1").unwrap()), Id::parse("k3f9-2").unwrap());
        assert_eq!(snapshot_path(plan, id), "saleswright/snapshots/k3f9-1/k3f9-2");
        assert_eq!(parse_snapshot(&snapshot_path(plan, id)), Some((plan, id)));
        assert!(snapshot_path(plan, id).starts_with(&snapshots_prefix(plan)));
        for other in ["saleswright/snapshots/p", "saleswright/snapshots/p/a/b", "saleswright/p/snapshots/a"] {
            assert_eq!(parse_snapshot(other), None, "{other}");
        }
    }

    #[test]
    fn what_others_keep_is_nothing_to_us() {
        for other in [
            "theme",
            "saleswright",
            "saleswright/",
            "saleswright/p",
            "saleswright/p/other",
            "saleswright/p/swot/a/b",
            "saleswright/p/swot/",
            "saleswright//swot/a",
            "saleswright/p/journal/X",
            "saleswright/p/unfinished/a",
            "saleswright/quarantine/p/swot/a",
            "saleswright/quarantine/swot/a",
            "saleswright/snapshots/swot/a",
            "saleswright2/p/swot/a",
        ] {
            assert_eq!(StoredKey::parse(other), None, "{other}");
        }
    }

    #[test]
    fn no_table_takes_a_name_that_keys_need() {
        assert!(Table::ALL.iter().all(|table| is_table(table.id()) && table.id() != UNNAMED));
    }
}
