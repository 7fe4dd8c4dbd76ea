//! The plan of a file that meets the plan in this browser: merged into it, or put in its place, and what that changes, in
//! words.

use std::borrow::Cow;
use std::sync::Arc;

use crate::engine::Lineage;
use crate::engine::{Difference, Meeting, Merger, Patch, Side, apply, meet};
use crate::formats::compare::{local_fields, way_back};
use crate::formats::{Entry, ImportedPlan, entry};
use crate::i18n::{Formats, Text};
use crate::method::told_name;
use crate::model::{FieldSpec, Plan, Record, RecordKey, Table};

/// The plan that is here, with what is known of how it came about.
pub type Own = (Plan, Lineage);

/// What a file and the plan that is here have in common, and where they disagree.
pub fn meet_file(own: &Own, file: &ImportedPlan, earlier: &[Own]) -> Meeting {
    let there = arrived(&own.0, &file.plan);
    meet(here(own), theirs(&there, file), earlier)
}

/// What merging the file does to the plan that is here.
pub fn merge_file(own: &Own, file: &ImportedPlan, meeting: &Meeting) -> Merger {
    let there = arrived(&own.0, &file.plan);
    meeting.merge(here(own), theirs(&there, file))
}

/// What putting the file in the place of the plan that is here does to it.
pub fn replace_with_file(own: &Own, file: &ImportedPlan) -> Merger {
    let patch = way_back(&own.0, &file.plan);
    Merger::of(patch, here(own), theirs(&file.plan, file), &[])
}

const fn here(own: &Own) -> Side<'_> {
    Side { plan: &own.0, lineage: Some(&own.1) }
}

const fn theirs<'a>(plan: &'a Plan, file: &'a ImportedPlan) -> Side<'a> {
    Side { plan, lineage: file.lineage.as_ref() }
}

/// The plan of a file with what files do not carry, as it is here.
fn arrived<'a>(own: &Plan, incoming: &'a Plan) -> Cow<'a, Plan> {
    let key = RecordKey::single(Table::Plan);
    let (Some(here), Some(there)) = (own.get(key), incoming.get(key)) else { return Cow::Borrowed(incoming) };
    let (mut plan, mut record) = (incoming.clone(), Record::clone(there));
    local_fields(key.table).for_each(|field| record.set_value(field, here.value(field).cloned()));
    plan.put(key, Some(Arc::new(record)));
    Cow::Owned(plan)
}

/// What a change does, in words, in the order of tables and lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Items that are added.
    pub come: Vec<Item>,
    /// Items that are in both and change.
    pub change: Vec<(Item, Vec<FieldChange>)>,
    /// Items that are deleted.
    pub go: Vec<Item>,
    /// How many items change their place alone.
    pub moved: usize,
}

/// An item by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What kind of item it is.
    pub kind: Text,
    /// What it is called; `None` where there is but one of its kind.
    pub name: Option<String>,
}

/// A field that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// The field.
    pub label: Text,
    /// What stood in it, in words; empty where nothing did.
    pub before: String,
    /// What stands in it then.
    pub after: String,
}

/// Tells what a patch does to a plan.
pub fn changes(plan: &Plan, patch: &Patch, formats: &dyn Formats) -> Changes {
    let mut merged = plan.clone();
    apply(&mut merged, patch);
    let mut told = Changes::default();
    let mut sorted: Vec<_> = patch.changes.iter().collect();
    crate::model::sort_by(&mut sorted, |one, other| one.key.cmp(&other.key));
    for change in sorted {
        let key = change.key;
        match (plan.get(key), merged.get(key)) {
            (None, Some(_)) => told.come.push(item(&merged, key, formats)),
            (Some(_), None) => told.go.push(item(plan, key, formats)),
            (Some(before), Some(after)) => {
                let fields = key.table.spec().fields.iter().copied();
                let differing = fields.filter(|field| before.value(field) != after.value(field));
                let fields: Vec<FieldChange> = differing
                    .map(|field| FieldChange {
                        label: field.label,
                        before: words(plan, key, field, formats),
                        after: words(&merged, key, field, formats),
                    })
                    .collect();
                if fields.is_empty() {
                    told.moved += 1;
                } else {
                    told.change.push((item(plan, key, formats), fields));
                }
            }
            (None, None) => {}
        }
    }
    told
}

fn item(plan: &Plan, key: RecordKey, formats: &dyn Formats) -> Item {
    let (spec, locale) = (key.table.spec(), formats.locale());
    let deal = || Some(plan.scope_of(key)?.told(plan)?.render(formats));
    Item { kind: spec.name, name: if spec.single { deal() } else { Some(told_name(plan, key, locale)) } }
}

/// A difference in words: the item, and what stands in the field here and in the file, empty for nothing.
pub fn told(own: &Plan, file: &Plan, difference: &Difference, formats: &dyn Formats) -> (Item, [String; 2]) {
    let key = difference.key;
    let sides = difference.field.map(|field| [own, file].map(|plan| words(plan, key, field, formats)));
    let named = if own.get(key).is_some() { own } else { file };
    (item(named, key, formats), sides.unwrap_or_default())
}

fn words(plan: &Plan, key: RecordKey, field: &FieldSpec, formats: &dyn Formats) -> String {
    match entry(plan, key, field, formats) {
        Some(Entry::Text(text)) => text,
        Some(Entry::List(entries)) => entries.join("\n"),
        None => String::new(),
    }
}

/// Takes over what was chosen in an earlier look at the same two plans.
pub fn keep_choices(meeting: &mut Meeting, chosen: &Meeting) {
    for difference in &mut meeting.differences {
        let before = chosen.differences.iter().find(|before| {
            (before.key, before.field, &before.own, &before.theirs)
                == (difference.key, difference.field, &difference.own, &difference.theirs)
        });
        difference.choice = before.map_or(difference.choice, |before| before.choice);
    }
}

#[cfg(test)]
mod tests;
