//! Arbitrary records and plans.

use std::sync::Arc;

use proptest::collection::{btree_map, vec};
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value as Json, json};

use crate::engine::{apply, repair};
use crate::model::{FieldSpec, Id, Order, Plan, PlanId, Record, RecordKey, Table, Value};
use crate::testing::{arb_key, arb_value};

/// A record with any of the table's fields, a place out of many, and at times what a newer version has put in.
pub(crate) fn arb_record(table: Table) -> BoxedStrategy<Record> {
    let fields: Vec<_> = table.spec().fields.iter().map(|field| arb_value(field.kind)).collect();
    let unknown = weighted(0.1, btree_map("new_[a-z]{1,3}", arb_json(), 1..3));
    (fields, arb_order(), any::<bool>(), unknown)
        .prop_map(move |(values, order, example, unknown)| {
            let mut record = Record::at(order);
            record.example = example;
            record.unknown = unknown.unwrap_or_default();
            table.spec().fields.iter().zip(values).for_each(|(field, value)| record.set_value(field, value));
            record
        })
        .boxed()
}

fn arb_order() -> impl Strategy<Value = Order> {
    let places = Order::spread(None, None, 200);
    prop_oneof![9 => select(places), 1 => "a[0-9A-Za-z][1-9A-Za-z]{1,3}".prop_map(|text| Order::parse(&text).unwrap())]
}

fn arb_json() -> BoxedStrategy<Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        prop::num::f64::NORMAL.prop_map(Json::from),
        any::<String>().prop_map(Json::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Json::from),
            btree_map("[a-z]{1,3}", inner, 0..3).prop_map(|map| map.into_iter().collect::<Json>()),
        ]
    })
    .boxed()
}

fn arb_entry() -> impl Strategy<Value = (RecordKey, Record)> {
    select(Table::ALL).prop_flat_map(|table| (arb_key(table), arb_record(table)))
}

/// A plan as damage or two tabs may leave it: links may lead nowhere, places may be shared.
pub(crate) fn arb_loose_plan() -> BoxedStrategy<Plan> {
    vec(arb_entry(), 0..24)
        .prop_map(|entries| {
            let mut plan = Plan::new(PlanId(Id::parse("plan-1").unwrap()));
            entries.into_iter().for_each(|(key, record)| plan.put(key, Some(Arc::new(record))));
            plan
        })
        .boxed()
}

/// A plan on which every invariant holds; at times with a table of a newer version.
pub(crate) fn arb_plan() -> BoxedStrategy<Plan> {
    (arb_loose_plan(), weighted(0.1, arb_json()))
        .prop_map(|(mut plan, newer)| {
            let (patch, _) = repair(&plan);
            apply(&mut plan, &patch);
            plan.unknown.extend(newer.map(|rows| ("new_table".to_owned(), json!([{ "id": "k-1", "rows": rows }]))));
            plan
        })
        .boxed()
}

/// A change to a plan without regard to invariants: records put in or out, single fields set.
#[derive(Clone, Debug)]
pub(crate) enum Edit {
    Put(RecordKey, Record),
    Gone(RecordKey),
    Set(RecordKey, &'static FieldSpec, Option<Value>),
}

/// Some edits; [`Edit::make`] makes one.
pub(crate) fn arb_edits() -> BoxedStrategy<Vec<Edit>> {
    let set = select(Table::ALL).prop_flat_map(|table| {
        let value = select(table.spec().fields).prop_flat_map(|field| (Just(field), arb_value(field.kind)));
        (arb_key(table), value).prop_map(|(key, (field, value))| Edit::Set(key, field, value))
    });
    let edit = prop_oneof![
        2 => arb_entry().prop_map(|(key, record)| Edit::Put(key, record)),
        2 => select(Table::ALL).prop_flat_map(arb_key).prop_map(Edit::Gone),
        6 => set,
    ];
    vec(edit, 0..16).boxed()
}

impl Edit {
    /// Makes the edit.
    pub(crate) fn make(self, plan: &mut Plan) {
        match self {
            Self::Put(key, record) => plan.put(key, Some(Arc::new(record))),
            Self::Gone(key) => plan.put(key, None),
            Self::Set(key, field, value) => {
                let Some(record) = plan.get(key) else { return };
                let mut record = Record::clone(record);
                record.set_value(field, value);
                plan.put(key, Some(Arc::new(record)));
            }
        }
    }
}
