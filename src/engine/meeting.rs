//! Two states of a plan that meet, one of them in a file: what they have in common is worked out from what each knows,
//! and the rest is the merge of three.
//!
//! A value is newer than another when who wrote it had seen the other. Where neither had, or nobody knows, the own value
//! stays, and the user chooses.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use fnv::FnvBuildHasher;

use crate::engine::join::join;
use crate::engine::{Edits, Lineage, Origins, members};
use crate::engine::{Patch, apply, merge_plans};
use crate::model::{FieldSpec, Kind, ORDER, Plan, Record, RecordKey, Value, set_of};

/// A state of a plan, and what is known of how it came about.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What is known; `None` for a file that does not say.
    pub lineage: Option<&'a Lineage>,
}

impl Side<'_> {
    /// Whether it is known to have seen some edits.
    fn has_seen(&self, edits: &Edits) -> bool {
        self.lineage.is_some_and(|lineage| lineage.seen.has(edits))
    }
}

/// Which of two values shall stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    /// The own one.
    #[default]
    Own,
    /// That of the file.
    Theirs,
    /// What both hold.
    Both,
}

/// Something in which the two states differ and of which nobody can tell which is newer.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The record.
    pub key: RecordKey,
    /// The field; `None` where one side has deleted the record.
    pub field: Option<&'static FieldSpec>,
    /// The own value; `None` for an empty field.
    pub own: Option<Value>,
    /// The other value; `None` for an empty field.
    pub theirs: Option<Value>,
    /// What holds both, where there is such a value.
    pub both: Option<Value>,
    /// Whether both are known to have changed it without having seen the other; else nobody knows.
    pub is_conflict: bool,
    /// What is done unless the user chooses.
    pub choice: Choice,
}

/// What two states have in common, and where they disagree.
#[derive(Clone, Debug)]
pub struct Meeting {
    base: Plan,
    /// What the user is asked, in the order of tables and records.
    pub differences: Vec<Difference>,
}

/// What a merge does to the own plan.
#[derive(Clone, Debug)]
pub struct Merger {
    /// The change.
    pub patch: Patch,
    /// Which edits made what the records hold then; what nobody is known to have written, or what was just decided, is of
    /// the edit that merges.
    pub(crate) origins: HashMap<RecordKey, Origins, FnvBuildHasher>,
    /// What the other side had seen, and what had been deleted there.
    pub(crate) theirs: Lineage,
}

/// Works out what two states of a plan have in common. `earlier` are states that may be ancestors of both, newest first.
pub fn meet(own: Side, theirs: Side, earlier: &[(Plan, Lineage)]) -> Meeting {
    // What both hold alike is common.
    let mut meeting = Meeting { base: own.plan.clone(), differences: Vec::new() };
    meeting.base.unknown.clear();
    for key in set_of(own.plan.differing(theirs.plan)) {
        let common = match (own.plan.get(key), theirs.plan.get(key)) {
            (Some(here), Some(there)) => {
                let met = Met { key, own, theirs, here, there, earlier };
                Some(Arc::new(met.common(&mut meeting.differences)))
            }
            (Some(record), None) => deleted(key, record, own, theirs, Choice::Own, &mut meeting.differences),
            (None, Some(record)) => deleted(key, record, theirs, own, Choice::Theirs, &mut meeting.differences),
            (None, None) => None,
        };
        meeting.base.put(key, common);
    }
    meeting
}

/// What is common of a record that one side alone has: all of it where the other side has deleted it.
fn deleted(
    key: RecordKey,
    record: &Arc<Record>,
    having: Side,
    lacking: Side,
    keep: Choice,
    differences: &mut Vec<Difference>,
) -> Option<Arc<Record>> {
    let lacks = lacking.lineage?;
    let by = lacks.deleted.get(&key)?;
    let (deleted_newer, record_newer) = match having.lineage {
        Some(has) => (has.is_seen(key, record, &lacks.seen), has.seen.has_any(by)),
        None => (false, false),
    };
    if deleted_newer != record_newer {
        return deleted_newer.then(|| record.clone());
    }
    let is_conflict = having.lineage.is_some();
    // Of what a file without knowledge holds nobody can tell that it is an edit: the own deletion stands.
    let choice = if is_conflict { keep } else { Choice::Own };
    differences.push(Difference { key, field: None, own: None, theirs: None, both: None, is_conflict, choice });
    None
}

/// A record that both sides have.
struct Met<'a> {
    key: RecordKey,
    own: Side<'a>,
    theirs: Side<'a>,
    here: &'a Arc<Record>,
    there: &'a Arc<Record>,
    earlier: &'a [(Plan, Lineage)],
}

/// Which of two values is newer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Newer {
    Own,
    Theirs,
    /// Neither had seen the other, or each had: a conflict.
    Neither,
    Unknown,
}

impl Met<'_> {
    /// What both sides have in common: of each member what the newer value has replaced.
    fn common(&self, differences: &mut Vec<Difference>) -> Record {
        let (here, there) = (self.here, self.there);
        let mut common = Record::clone(there);
        // What only newer versions know is not taken away: one that the file lacks may be of a version that it had not.
        common.unknown.retain(|name, _| here.unknown.contains_key(name));
        common.order = match self.newer(ORDER) {
            Newer::Own | Newer::Unknown => there.order.clone(),
            Newer::Theirs => here.order.clone(),
            // The same on both sides, so that nobody has to be asked.
            Newer::Neither => here.order.clone().min(there.order.clone()),
        };
        for field in self.key.table.spec().fields.iter().copied() {
            let (own, theirs) = (here.value(field), there.value(field));
            if own == theirs {
                continue;
            }
            let value = match self.newer(field.id) {
                Newer::Own => theirs.cloned(),
                Newer::Theirs => own.cloned(),
                Newer::Unknown => self.ask(field, false, differences),
                Newer::Neither => match self.ancestor(field) {
                    Some(ancestor) => ancestor,
                    None => self.ask(field, true, differences),
                },
            };
            common.set_value(field, value);
        }
        common
    }

    fn newer(&self, name: &str) -> Newer {
        let (Some(own), Some(theirs)) = (self.own.lineage, self.theirs.lineage) else { return Newer::Unknown };
        match (own.origin(self.key, self.here, name), theirs.origin(self.key, self.there, name)) {
            // Of one edit: a link that led nowhere, or to something private, is not in the file.
            (Some(here), Some(there)) if here == there => Newer::Own,
            (Some(here), Some(there)) => match (theirs.seen.has(here), own.seen.has(there)) {
                (true, false) => Newer::Theirs,
                (false, true) => Newer::Own,
                _ => Newer::Neither,
            },
            // Never written here.
            (None, Some(_)) => Newer::Theirs,
            (_, None) => Newer::Own,
        }
    }

    /// The value that both sides have seen before they changed it, of a field whose changes go together over it.
    fn ancestor(&self, field: &'static FieldSpec) -> Option<Option<Value>> {
        let joins = matches!(field.kind, Kind::Lines | Kind::Links(_) | Kind::Choices(_) | Kind::Ratings(_));
        let (own, theirs) = (self.own.lineage.filter(|_| joins)?, self.theirs.lineage?);
        let common = |(plan, lineage): &(Plan, Lineage)| {
            let record = plan.get(self.key)?;
            let edits = lineage.origin(self.key, record, field.id)?;
            (own.seen.has(edits) && theirs.seen.has(edits)).then(|| record.value(field).cloned())
        };
        let ancestor = self.earlier.iter().find_map(common)?;
        let mut conflicts = Vec::new();
        let sides = [ancestor.as_ref(), self.here.value(field), self.there.value(field)];
        join(self.key, field, sides, &mut conflicts);
        conflicts.is_empty().then_some(ancestor)
    }

    /// Asks the user; the answer is what the own value, which stays for now, stands over.
    fn ask(&self, field: &'static FieldSpec, is_conflict: bool, differences: &mut Vec<Difference>) -> Option<Value> {
        let (own, theirs) = (self.here.value(field), self.there.value(field));
        let joined = join(self.key, field, [None, own, theirs], &mut Vec::new());
        let joins = !matches!(field.kind, Kind::Ratings(_)) && own.is_some() && theirs.is_some();
        let both = joined.filter(|both| joins && ![own, theirs].contains(&Some(both)));
        let [own, theirs] = [own, theirs].map(Option::<&Value>::cloned);
        let difference =
            Difference { key: self.key, field: Some(field), own, theirs, both, is_conflict, choice: Choice::Own };
        let value = difference.theirs.clone();
        differences.push(difference);
        value
    }
}

impl Meeting {
    /// The merge of both states, as the differences are chosen.
    pub fn merge(&self, own: Side, theirs: Side) -> Merger {
        let (mut base, mut there) = (self.base.clone(), theirs.plan.clone());
        for difference in &self.differences {
            difference.settle(own.plan, &mut base, &mut there);
        }
        let (patch, _) = merge_plans(&base, own.plan, &there);
        Merger::of(patch, own, theirs, &self.differences)
    }
}

impl Merger {
    /// What a patch made of both states does to the own one; `differences` are those that were chosen between.
    pub fn of(patch: Patch, own: Side, theirs: Side, differences: &[Difference]) -> Self {
        let mut merged = own.plan.clone();
        apply(&mut merged, &patch);
        let decided: Decided = differences.iter().filter(|difference| difference.is_conflict).collect();
        let cut = own.plan.differing(theirs.plan).filter(|key| is_cut(*key, own, theirs, &merged));
        let keys = set_of(patch.keys().chain(decided.keys.iter().copied()).chain(cut));
        let origins = keys.into_iter().map(|key| (key, decided.origins(key, own, theirs, &merged)));
        let origins = origins.collect();
        let theirs = theirs.lineage.cloned().unwrap_or_default();
        Self { patch, origins, theirs: Lineage { records: HashMap::default(), ..theirs } }
    }
}

impl Difference {
    /// Makes what is common and what the other side holds say what was chosen.
    fn settle(&self, own: &Plan, base: &mut Plan, there: &mut Plan) {
        let key = self.key;
        let Some(field) = self.field else {
            let is_own = own.get(key).is_some();
            let kept = is_own == (self.choice == Choice::Own);
            let record = own.get(key).or_else(|| there.get(key)).cloned();
            return base.put(key, record.filter(|_| !kept));
        };
        let set = |plan: &mut Plan, value: &Option<Value>| {
            if let Some(record) = plan.get(key) {
                let mut record = Record::clone(record);
                record.set_value(field, value.clone());
                plan.put(key, Some(Arc::new(record)));
            }
        };
        match self.choice {
            Choice::Own => set(base, &self.theirs),
            Choice::Theirs => set(base, &self.own),
            Choice::Both => {
                set(base, &self.own);
                set(there, &self.both);
            }
        }
    }
}

/// What was decided between two edits that had not seen each other: a decision is an edit of its own, so that it is not
/// asked for again elsewhere.
#[derive(Default)]
struct Decided {
    keys: Vec<RecordKey>,
    members: HashSet<(RecordKey, &'static str), FnvBuildHasher>,
}

impl<'a> FromIterator<&'a Difference> for Decided {
    fn from_iter<T: IntoIterator<Item = &'a Difference>>(differences: T) -> Self {
        let mut decided = Self::default();
        for difference in differences {
            decided.keys.push(difference.key);
            decided.members.insert((difference.key, difference.field.map_or(ORDER, |field| field.id)));
        }
        decided
    }
}

impl Decided {
    /// Which edits made what a record holds after the merge: those of the side that a member comes from.
    fn origins(&self, key: RecordKey, own: Side, theirs: Side, merged: &Plan) -> Origins {
        let mut origins = Origins::default();
        let Some(after) = merged.get(key) else {
            // The deletion of the other side, unless it was decided here.
            let deleted = theirs.lineage.and_then(|lineage| lineage.deleted.get(&key));
            let deleted = deleted.filter(|_| !self.members.contains(&(key, ORDER)));
            return deleted.cloned().map(Origins::all).unwrap_or_default();
        };
        for name in members(key.table) {
            let of = |side: Side| {
                let record = side.plan.get(key)?;
                let edits = side.lineage.and_then(|lineage| lineage.origin(key, record, name)).cloned();
                let was_written = edits.is_some() || record.holds(name);
                was_written.then(|| (record.holds_alike(after, name), edits.unwrap_or_default()))
            };
            let edits = match (of(own), of(theirs)) {
                (None, None) => continue,
                _ if self.members.contains(&(key, name)) => Edits::default(),
                (Some((true, here)), Some((true, there))) => later(own, theirs, here, there),
                (Some((true, _)), Some((false, _))) if is_cut_in(name, key, own, theirs, merged) => Edits::default(),
                (Some((true, edits)), _) => edits,
                // An older value that was put back is a newer edit.
                (_, Some((true, edits))) if own.lineage.is_none_or(|own| !own.seen.has(&edits)) => edits,
                _ => Edits::default(),
            };
            origins.set(name, edits);
        }
        origins
    }
}

/// Whether a newer value of the other side did not stay as it came in some field, as a link in it led to what is deleted
/// here: what stands there instead is an edit, or both sides would take the other's for the older.
fn is_cut(key: RecordKey, own: Side, theirs: Side, merged: &Plan) -> bool {
    key.table.spec().fields.iter().any(|field| is_cut_in(field.id, key, own, theirs, merged))
}

fn is_cut_in(name: &str, key: RecordKey, own: Side, theirs: Side, merged: &Plan) -> bool {
    let newer = || {
        let (here, there) = (own.plan.get(key)?, theirs.plan.get(key)?);
        let field = key.table.spec().field(name)?;
        let leads_nowhere = there.links_of(field).iter().any(|link| merged.get(*link).is_none());
        let (here, there) = (own.lineage?.origin(key, here, name)?, theirs.lineage?.origin(key, there, name)?);
        Some(leads_nowhere && is_newer(there, theirs, here, own))
    };
    newer().unwrap_or(false)
}

/// Whether one side's edits had seen those of the other, and not the other way round.
fn is_newer(edits: &Edits, side: Side, others: &Edits, other: Side) -> bool {
    side.has_seen(others) && !other.has_seen(edits)
}

/// Of the edits that made the same value on both sides the later; of two that had not seen each other the same ones on
/// both sides.
fn later(own: Side, theirs: Side, here: Edits, there: Edits) -> Edits {
    match (theirs.has_seen(&here), own.has_seen(&there)) {
        (true, false) => there,
        (false, true) => here,
        _ if there.is_unknown() => here,
        _ => here.min(there),
    }
}
