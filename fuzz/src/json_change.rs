//! One change of a JSON value, at a place that is counted through the whole of it.

use bolero::TypeGenerator;
use serde_json::{Map, Value as Json};

use crate::odd;

/// The most copies of a value that a change makes.
const COPIES: usize = 2_000;

/// A change, and which of the values it is made to. The number is taken modulo how many there are.
#[derive(Clone, Debug, TypeGenerator)]
pub struct JsonChange {
    at: u32,
    kind: Kind,
}

#[derive(Clone, Debug, TypeGenerator)]
enum Kind {
    /// The value is taken out of what it is in.
    Drop,
    /// It stands there again, that many times.
    Repeat(u16),
    /// Any JSON stands in its place.
    Replace(u8),
    /// Another text stands in its place.
    Text(u8),
    /// Another number stands in its place.
    Number(u8),
    /// It is written as another type: as a text, in a list, in an object, its first entry alone.
    Retype(u8),
    /// Lists are put around it.
    Nest(u8),
    /// Another value of the whole stands in its place.
    CopyFrom(u32),
    /// A member of it is called by another name.
    Rename(u8, u8),
    /// It has one more member or entry.
    Add(u8, u8),
    /// A text is cut, and something odd put in.
    Splice(u8, u8),
}

/// Makes the changes one after the other.
pub(crate) fn change(json: &mut Json, changes: &[JsonChange]) {
    for change in changes {
        let count = count(json);
        let mut at = change.at as usize % count;
        let other = match change.kind {
            Kind::CopyFrom(from) => find(json, &mut (from as usize % count)).cloned(),
            _ => None,
        };
        make(json, &mut at, &change.kind, other);
    }
}

fn count(json: &Json) -> usize {
    1 + children(json).map(count).sum::<usize>()
}

fn children(json: &Json) -> Box<dyn Iterator<Item = &Json> + '_> {
    match json {
        Json::Array(list) => Box::new(list.iter()),
        Json::Object(members) => Box::new(members.values()),
        _ => Box::new(std::iter::empty()),
    }
}

fn find<'a>(json: &'a Json, at: &mut usize) -> Option<&'a Json> {
    if *at == 0 {
        return Some(json);
    }
    *at -= 1;
    children(json).find_map(|child| find(child, at))
}

/// Walks to the value and changes it there; answers whether it was met. What holds it takes it out or repeats it.
fn make(json: &mut Json, at: &mut usize, kind: &Kind, other: Option<Json>) -> bool {
    if *at == 0 {
        change_here(json, kind, other);
        return true;
    }
    *at -= 1;
    match json {
        Json::Array(list) => {
            for place in 0..list.len() {
                match (*at, kind) {
                    (0, Kind::Drop) => drop(list.remove(place)),
                    (0, Kind::Repeat(times)) => {
                        let copies = vec![list[place].clone(); usize::from(*times) % COPIES];
                        list.splice(place..place, copies);
                    }
                    _ if make(&mut list[place], at, kind, other.clone()) => {}
                    _ => continue,
                }
                return true;
            }
        }
        Json::Object(members) => {
            for name in members.keys().cloned().collect::<Vec<_>>() {
                if *at == 0 && matches!(kind, Kind::Drop) {
                    members.remove(&name);
                    return true;
                }
                if members.get_mut(&name).is_some_and(|member| make(member, at, kind, other.clone())) {
                    return true;
                }
            }
        }
        _ => {}
    }
    false
}

fn change_here(json: &mut Json, kind: &Kind, other: Option<Json>) {
    match *kind {
        Kind::Drop => *json = Json::Null,
        Kind::Repeat(times) => *json = Json::Array(vec![json.clone(); usize::from(times % 64)]),
        Kind::Replace(which) => *json = odd::json(which),
        Kind::Text(which) => *json = odd::text(which).into(),
        Kind::Number(which) => *json = odd::number(which),
        Kind::Retype(which) => *json = retyped(json.take(), which),
        Kind::Nest(levels) => {
            // Twice the depth that is read, and no more: what is made is walked here, too.
            for _ in 0..levels % 128 {
                *json = Json::Array(vec![json.take()]);
            }
        }
        Kind::CopyFrom(_) => *json = other.unwrap_or_default(),
        Kind::Rename(which, name) => {
            if let Json::Object(members) = json
                && let Some(old) = members.keys().nth(usize::from(which) % members.len().max(1)).cloned()
            {
                let value = members.remove(&old).unwrap_or_default();
                members.insert(odd::text(name), value);
            }
        }
        Kind::Add(name, value) => match json {
            Json::Object(members) => drop(members.insert(odd::text(name), odd::json(value))),
            Json::Array(list) => list.insert(usize::from(name) % (list.len() + 1), odd::json(value)),
            _ => *json = Json::Object(Map::from_iter([(odd::text(name), odd::json(value))])),
        },
        Kind::Splice(place, which) => {
            if let Json::String(text) = json {
                let kept: String = text.chars().take(usize::from(place)).collect();
                *json = format!("{kept}{}", odd::text(which)).into();
            }
        }
    }
}

fn retyped(json: Json, which: u8) -> Json {
    match (which % 4, json) {
        (0, json) => json.to_string().into(),
        (1, json) => Json::Array(vec![json]),
        (2, json) => Json::Object(Map::from_iter([("0".to_owned(), json)])),
        (_, Json::Array(list)) => list.into_iter().next().unwrap_or_default(),
        (_, Json::Object(members)) => Json::Array(members.into_iter().map(|(_, value)| value).collect()),
        (_, Json::String(text)) => text.parse::<f64>().map_or(Json::Null, Json::from),
        (_, json) => Json::Array(vec![json; 2]),
    }
}
