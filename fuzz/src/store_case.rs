//! What a browser has stored under our keys: that of a real plan, with changes.

use bolero::{TypeGenerator, produce};
use serde_json::Value as Json;

use crate::bases::STORES;
use crate::byte_change::{self, ByteChange};
use crate::check_store::Values;
use crate::json_change::{self, JsonChange};
use crate::odd;
use crate::sealing::{HEAD, seal, unseal};

/// A store, as what it started from and what was changed.
#[derive(Clone, Debug, TypeGenerator)]
pub struct StoreCase {
    base: u16,
    #[generator(produce::<Vec<Change>>().with().len(0usize..7))]
    changes: Vec<Change>,
}

/// A change, and which of the values it is made to.
#[derive(Clone, Debug, TypeGenerator)]
struct Change {
    at: u16,
    kind: Kind,
}

#[derive(Clone, Debug, TypeGenerator)]
enum Kind {
    /// The value is gone.
    Remove,
    /// The body says something else, under a seal that is right.
    Body(#[generator(produce::<Vec<JsonChange>>().with().len(1usize..4))] Vec<JsonChange>),
    /// The body is any text, under a seal that is right.
    Text(u8),
    /// The body is deeply nested, under a seal that is right.
    Deep(u16),
    /// The seal is another, and right.
    Head(u8),
    /// Bytes are changed, and the seal is not.
    Damage(#[generator(produce::<Vec<ByteChange>>().with().len(1usize..4))] Vec<ByteChange>),
    /// The value stands under another key, too.
    Copy(u8),
    /// A journal holds that many values from there on, each with the change.
    Journal { count: u8, head: u8, change: JsonChange, whole: bool },
    /// Something was set aside from here before.
    SetAside(u8),
    /// Something else stands in the store.
    Other(u8, u8),
}

/// Heads of seals: versions, sessions that the tab of the test has itself, counters at their ends, moments.
const HEADS: [&str; 22] = [
    HEAD,
    "3 k3:1z 0",
    "2 k3:1z 0",
    "2 1:zz 0",
    "1 k3:1z 0",
    "0 k3:1z 0",
    "10 a",
    "01 k3:1z 0",
    "1 1:1 0",
    "1 1:zz 0",
    "1 1:3w5e11264sgsf 0",
    "1 1:3w5e11264sgse,2:3 0",
    "1 a:1+b:1+c:1+d:1+e:1+f:1+g:1+h:1 0",
    "1 a:1,b:1,c:1,d:1 0",
    "1 a:1,a:2 0",
    "1 a:0 0",
    "1 3w5e11264sgsf:1 0",
    "1 k3:1z 3w5e11264sgsf",
    "1  0",
    "1 : 0",
    "1 k3:1z -1",
    "",
];

/// Keys that are ours, nearly ours, or somebody else's.
const KEYS: [&str; 26] = [
    "saleswright/p-1/swot/a-1",
    "saleswright/p-1/swot/single",
    "saleswright/p-1/basics/single",
    "saleswright/p-1/basics/other",
    "saleswright/p-1/check/single",
    "saleswright/p-1/deal/single",
    "saleswright/p-1/negotiation_brief/other",
    "saleswright/p-1/contract_clause/a-1",
    "saleswright/p-1/weather/a-1",
    "saleswright/p-1/unnamed/_",
    "saleswright/p-1/weather/_",
    "saleswright/p-1/journal/1",
    "saleswright/p-1/journal/zz",
    "saleswright/p-1/journal/ZZ",
    "saleswright/p-1/unfinished",
    "saleswright/p-1/unfinished/a",
    "saleswright/p-1/",
    "saleswright/p-1",
    "saleswright/p-2/swot/a-1",
    "saleswright/p-1/swot/a/b",
    "saleswright/p-1/swot/编号",
    "saleswright/settings/spare",
    "saleswright/settings/theme",
    "saleswright/quarantine/p-1/swot/a-1",
    "saleswright/snapshots/p-1/a",
    "other",
];

impl StoreCase {
    /// Every key with its value.
    pub fn values(&self) -> Values {
        let mut values: Values = STORES[usize::from(self.base) % STORES.len()].iter().cloned().collect();
        for Change { at, kind } in &self.changes {
            let Some(key) = values.keys().nth(usize::from(*at) % values.len().max(1)).cloned() else { continue };
            let raw = values.get(&key).cloned().unwrap_or_default();
            match kind {
                Kind::Remove => drop(values.remove(&key)),
                Kind::Body(changes) => drop(values.insert(key, with_body(&raw, changes))),
                Kind::Text(which) => drop(values.insert(key, seal(HEAD, &odd::text(*which)))),
                Kind::Deep(levels) => drop(values.insert(key, seal(HEAD, &deep(*levels)))),
                Kind::Head(which) => drop(values.insert(key, with_head(&raw, *which))),
                Kind::Damage(changes) => drop(values.insert(key, damaged(&raw, changes))),
                Kind::Copy(to) => drop(values.insert(known_key(*to), raw)),
                Kind::Journal { count, head, change, whole } => {
                    let journal = journal(&values, &key, *count, *head, change);
                    let journal = if *whole { journal } else { damaged(&journal, &[ByteChange::End(u32::from(*at))]) };
                    values.insert("saleswright/p-1/journal/b3".to_owned(), journal);
                }
                Kind::SetAside(which) => {
                    let place = key.replacen("saleswright/", "saleswright/quarantine/", 1);
                    values.insert(place, if which % 2 == 0 { raw } else { odd::text(*which) });
                }
                Kind::Other(to, which) => drop(values.insert(known_key(*to), odd::text(*which))),
            }
        }
        values
    }
}

fn known_key(which: u8) -> String {
    KEYS[usize::from(which) % KEYS.len()].to_owned()
}

fn with_body(raw: &str, changes: &[JsonChange]) -> String {
    let (head, body) = unseal(raw).unwrap_or((HEAD, "{}"));
    let mut json = serde_json::from_str(body).unwrap_or(Json::Null);
    json_change::change(&mut json, changes);
    seal(head, &json.to_string())
}

fn with_head(raw: &str, which: u8) -> String {
    let (_, body) = unseal(raw).unwrap_or((HEAD, "{}"));
    seal(HEADS[usize::from(which) % HEADS.len()], body)
}

fn deep(levels: u16) -> String {
    let levels = usize::from(levels);
    format!("{{\"text\":{}{}}}", "[".repeat(levels), "]".repeat(levels))
}

fn damaged(raw: &str, changes: &[ByteChange]) -> String {
    let mut bytes = raw.as_bytes().to_vec();
    byte_change::change(&mut bytes, changes);
    // Browsers keep texts; what is no text cannot come out of them.
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Three lines for each value: its key after the plan's, its seal, its body.
fn journal(values: &Values, first: &str, count: u8, head: u8, change: &JsonChange) -> String {
    let from_there = values.iter().skip_while(|(key, _)| key.as_str() != first);
    let lines = from_there.take(usize::from(count % 8) + 1).map(|(key, raw)| {
        let name = key.strip_prefix("saleswright/p-1/").unwrap_or(key);
        format!("{name}\n{}", with_head(&with_body(raw, std::slice::from_ref(change)), head))
    });
    seal(HEAD, &lines.collect::<Vec<_>>().join("\n"))
}
