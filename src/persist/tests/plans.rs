//! Plans and edits for the tests. [`plan_strategy`] may be replaced by a richer generator.

use proptest::prelude::*;
use serde_json::json;

use crate::engine::{Command, Destination, Patch, apply};
use crate::model::{Id, IdSource, Number, Plan, PlanId, Ratings, Record, RecordKey, Replica, Score, Table, Value};
use crate::modules::basics::spec::{basics, person};
use crate::modules::persona::spec::{persona, scale};
use crate::modules::plan::spec::header;
use crate::modules::swot::spec::{item, strategy};
use crate::persist::{KeyValue, Memory, Repository, Tracing};

pub const NOW: u64 = 1_772_000_000_000;

pub fn plan_id(text: &str) -> PlanId {
    PlanId(Id::parse(text).unwrap())
}

pub fn key(text: &str) -> RecordKey {
    RecordKey::parse(text).unwrap()
}

pub fn repository<K: KeyValue>(store: K, session: u64) -> Repository<K> {
    let mut repository = Repository::new(store, Replica::from(&IdSource::new(session)));
    repository.trace_with(Tracing::of_plans());
    repository
}

/// What a tab that starts now sees of a plan.
pub fn reopened(memory: &Memory, plan: PlanId) -> Option<Plan> {
    repository(memory.clone(), 999).load(plan).unwrap().map(|loaded| loaded.plan)
}

/// A plan of some records with links, in both alphabets.
pub fn small_plan(id: &str) -> Plan {
    let mut plan = Plan::new(plan_id(id));
    let item = |text: &str| Record::default().with(item::TEXT, text.to_owned());
    let records = vec![
        (RecordKey::single(Table::Basics), Record::default().with(basics::TITLE, "青禾 2026".to_owned())),
        (key("person:p-1"), Record::default().with(person::NAME, "林悦".to_owned())),
        (key("swot:s-1"), item("Two days to set up").with(item::OWNER, key("person:p-1"))),
        (key("swot:s-2"), item("只有一名专职销售")),
        (key("swot:s-3"), item("third")),
        (key("strategy:t-1"), Record::default().with(strategy::ITEMS, vec![key("swot:s-1"), key("swot:s-2")])),
    ];
    let patch = Command::Insert { records }.patch(&plan, &mut IdSource::new(7));
    apply(&mut plan, &patch);
    plan
}

/// The same with a persona on one of two scales.
fn rated_plan(id: &str) -> Plan {
    let mut plan = small_plan(id);
    let scale = |left: &str| Record::default().with(scale::LEFT, left.to_owned());
    let rated = Record::default().with(persona::SCALES, Ratings::default().with(key("scale:c-1"), Some(4)));
    let records = vec![
        (key("scale:c-1"), scale("看价格")),
        (key("scale:c-2"), scale("slow")),
        (key("persona:a-1"), rated.with(persona::NAME, "方医生".to_owned())),
    ];
    let patch = Command::Insert { records }.patch(&plan, &mut IdSource::new(7));
    apply(&mut plan, &patch);
    plan
}

/// One thing that a user does.
#[derive(Clone, Debug)]
pub enum Edit {
    /// Writes a text into the record at this place of the table.
    Write(Table, prop::sample::Index, String),
    /// Adds records.
    Add(Table, Vec<String>),
    /// Deletes some records of the table.
    Delete(Table, Vec<prop::sample::Index>),
    /// Moves a record to the front of another.
    Move(prop::sample::Index, prop::sample::Index),
    /// Links a strategy to an item.
    Link(prop::sample::Index, prop::sample::Index),
    /// Sets a score and a number.
    Judge(prop::sample::Index, u8, f64),
    /// Places a persona on a scale, or takes the mark back.
    Rate(prop::sample::Index, prop::sample::Index, Option<u8>),
    /// Duplicates an item.
    Duplicate(prop::sample::Index),
}

impl Edit {
    pub fn patch(&self, plan: &Plan, ids: &mut IdSource) -> Patch {
        let keys = |table: Table| plan.list(table).map(|(key, _)| key).collect::<Vec<_>>();
        let pick = |table: Table, index: &prop::sample::Index| {
            let keys = keys(table);
            (!keys.is_empty()).then(|| keys[index.index(keys.len())])
        };
        let command = match self {
            Self::Write(table, index, text) => pick(*table, index).map(|key| Command::Set {
                key,
                field: table.spec().title,
                value: Some(Value::Text(text.clone())),
            }),
            Self::Add(table, texts) => {
                let field = table.spec().title;
                let record = |text: &String| {
                    let mut record = Record::default();
                    record.set_value(field, Some(Value::Text(text.clone())));
                    record
                };
                Some(Command::Add { table: *table, records: texts.iter().map(record).collect() })
            }
            Self::Delete(table, places) => {
                Some(Command::Delete { keys: places.iter().filter_map(|index| pick(*table, index)).collect() })
            }
            Self::Move(one, other) => pick(Table::Swot, one)
                .zip(pick(Table::Swot, other))
                .map(|(key, other)| Command::Move { key, place: Some("threat"), to: Destination::Before(other) }),
            Self::Link(one, other) => pick(Table::Strategy, one).zip(pick(Table::Swot, other)).map(|(key, other)| {
                let mut links = plan.get(key).unwrap().links(strategy::ITEMS).to_vec();
                links.retain(|link| *link != other);
                links.push(other);
                Command::Set { key, field: strategy::ITEMS.spec, value: Some(Value::Links(links)) }
            }),
            Self::Judge(index, score, amount) if score % 2 == 0 => {
                let key = RecordKey::single(Table::Basics);
                let _ = index;
                let value = Number::new(amount.abs()).map(Value::Number);
                Some(Command::Set { key, field: basics::REVENUE_TARGET.spec, value })
            }
            Self::Judge(index, score, _) => pick(Table::Swot, index).map(|key| Command::Set {
                key,
                field: item::IMPACT.spec,
                value: Score::new(*score).map(Value::Score),
            }),
            Self::Rate(one, other, mark) => {
                pick(Table::Persona, one).zip(pick(Table::Scale, other)).map(|(key, scale)| {
                    let marks = plan.get(key).unwrap().get(persona::SCALES).unwrap_or_default().with(scale, *mark);
                    Command::Set { key, field: persona::SCALES.spec, value: Some(Value::Ratings(marks)) }
                })
            }
            Self::Duplicate(index) => pick(Table::Swot, index).map(|key| Command::Duplicate { key }),
        };
        command.map_or_else(Patch::default, |command| command.patch(plan, ids))
    }
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-z ]{1,12}",
        2 => prop::sample::select(vec!["一天上线", "价格\n分行", "\"quoted\" \\ and \u{2028}", "👩‍🌾 emoji", "tab\tand\r\n"]).prop_map(str::to_owned),
        1 => "\\PC{1,20}",
    ]
}

pub fn edit() -> impl Strategy<Value = Edit> {
    let tables = [Table::Swot, Table::Pest, Table::Person, Table::Strategy, Table::Persona, Table::Scale];
    let table = prop::sample::select(tables.to_vec());
    let index = any::<prop::sample::Index>;
    prop_oneof![
        4 => (table.clone(), index(), text()).prop_map(|(table, index, text)| Edit::Write(table, index, text)),
        3 => (table.clone(), prop::collection::vec(text(), 1..4)).prop_map(|(table, texts)| Edit::Add(table, texts)),
        2 => (table, prop::collection::vec(index(), 1..4)).prop_map(|(table, places)| Edit::Delete(table, places)),
        1 => (index(), index()).prop_map(|(one, other)| Edit::Move(one, other)),
        2 => (index(), index()).prop_map(|(one, other)| Edit::Link(one, other)),
        1 => (index(), 0u8..6, 0.0..1e13).prop_map(|(index, score, amount)| Edit::Judge(index, score, amount)),
        2 => (index(), index(), prop::option::weighted(0.8, 1u8..=5)).prop_map(|(one, other, mark)| Edit::Rate(one, other, mark)),
        1 => index().prop_map(Edit::Duplicate),
    ]
}

/// Any plan that a user could have, with what a newer version put in.
pub fn plan_strategy() -> impl Strategy<Value = Plan> {
    (prop::collection::vec(edit(), 0..30), any::<bool>()).prop_map(|(edits, newer)| {
        let mut plan = rated_plan("p-1");
        let mut ids = IdSource::new(8);
        for edit in edits {
            let patch = edit.patch(&plan, &mut ids);
            apply(&mut plan, &patch);
        }
        if newer {
            let mut record = Record::clone(plan.get(RecordKey::single(Table::Basics)).unwrap());
            record.unknown.insert("mood".to_owned(), json!({"colour": [1, null, "x"]}));
            plan.put(RecordKey::single(Table::Basics), Some(record.into()));
            plan.unknown.insert("weather".to_owned(), json!([{"id": "a-1", "order": "a0", "name": "x"}]));
            plan.unknown.insert("journal".to_owned(), json!("odd"));
        }
        plan
    })
}

#[test]
fn titles_are_read_of_every_plan_that_is_not_in_the_bin_and_a_damaged_one_is_empty() {
    let memory = Memory::default();
    let mut one = repository(memory.clone(), 1);
    for id in ["a", "b", "c"] {
        one.create(&small_plan(id), NOW).unwrap();
    }
    let binned = Record::default().with(header::BINNED_AT, Number::new(NOW as f64).unwrap());
    let mut plan = small_plan("d");
    plan.put(RecordKey::single(Table::Plan), Some(binned.into()));
    one.create(&plan, NOW).unwrap();
    memory.set("saleswright/c/basics/single", "torn").unwrap();
    let titles = one.titles().unwrap();
    let told: Vec<_> = titles.iter().map(|(plan, title)| (plan.0.as_str(), title.as_str())).collect();
    assert_eq!(told, [("a", "青禾 2026"), ("b", "青禾 2026"), ("c", "")]);
}
