//! What is written reads back.

use std::sync::Arc;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value as Json, json};

use crate::engine::repair;
use crate::formats::envelope::is_local;
use crate::formats::import::tree::Tree;
use crate::formats::{FileStamp, ImportFault, ImportNote, compare, read_file, write_plan};
use crate::model::{Plan, Record, Table};
use crate::testing::{arb_plan, fresh_ids};

const STAMP: FileStamp = FileStamp { app: "0.1.0", exported_at: 1_795_503_600_000 };

/// The plan as files carry it.
fn shared(plan: &Plan) -> Plan {
    let mut shared = plan.clone();
    for (key, record) in plan.records() {
        let mut record = Record::clone(record);
        let local = key.table.spec().fields.iter().filter(|field| is_local(key.table, field));
        local.for_each(|field| record.set_value(field, None));
        shared.put(key, Some(Arc::new(record)));
    }
    shared
}

/// Tables whose rows and members have the right names and any JSON behind them.
fn arb_tables() -> impl Strategy<Value = Json> {
    let names = vec![
        "id", "order", "example", "text", "title", "impact", "owner", "origin", "items", "email", "due", "new",
        "scales", "anti",
    ];
    let values = vec![
        json!(null),
        json!(true),
        json!(-0.0),
        json!(3),
        json!(1e300),
        json!(u64::MAX),
        json!("k-1"),
        json!("编号"),
        json!("person:k-1"),
        json!(["pest:k-1", "swot:k-1", 7]),
        json!(["swot:k-1"]),
        json!({ "a": [] }),
        json!({ "scale:k-1": 3, "scale:编号": 5 }),
        json!({ "scale:k-1": 6 }),
        json!("a1"),
        json!("2026-02-30"),
        json!(""),
        json!([]),
        json!("a@b.c"),
    ];
    let row = btree_map(select(names), select(values.clone()), 0..6).prop_map(|row| json!(row));
    let rows = vec(prop_oneof![5 => row, 1 => select(values.clone())], 0..6).prop_map(Json::from);
    let tables: Vec<&str> = Table::ALL.iter().map(|table| table.id()).chain(["newer"]).collect();
    btree_map(select(tables), prop_oneof![5 => rows, 1 => select(values)], 0..6).prop_map(|tables| json!(tables))
}

proptest! {
    #[test]
    fn a_plan_reads_back_as_it_was_written(plan in arb_plan()) {
        let text = write_plan(&plan, &STAMP);
        let read = read_file("plan.json", text.as_bytes(), &mut fresh_ids());
        if plan.count() == 0 && plan.unknown.is_empty() {
            prop_assert_eq!(read.err(), Some(ImportFault::Nothing));
            return Ok(());
        }
        let read = read.unwrap();
        prop_assert_eq!(&read.plan, &shared(&plan));
        prop_assert_eq!(read.plan.id, plan.id);
        prop_assert!(read.notes.iter().all(|note| matches!(note, ImportNote::Unknown { .. })), "{:?}", read.notes);
        prop_assert_eq!((read.exported_at, read.app.as_str()), (Some(STAMP.exported_at), STAMP.app));
        prop_assert_eq!(write_plan(&read.plan, &STAMP), text);
        let counts = compare(Some(&plan), &read.plan);
        prop_assert_eq!((counts.new, counts.changed, counts.only_here), (0, 0, 0));
    }

    #[test]
    fn bytes_of_any_kind_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..300), name in "[a-z.]{0,8}") {
        let _ = read_file(&name, &bytes, &mut fresh_ids());
    }

    #[test]
    fn a_plan_cut_or_changed_anywhere_is_answered(
        plan in arb_plan(), cut in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut bytes = write_plan(&plan, &STAMP).into_bytes();
        let place = at.index(bytes.len());
        bytes[place] = byte;
        let _ = read_file("plan.json", &bytes, &mut fresh_ids());
        bytes.truncate(cut.index(bytes.len()));
        let _ = read_file("plan.json", &bytes, &mut fresh_ids());
    }

    #[test]
    fn any_json_in_any_place_gives_a_plan_that_reads_back_or_a_fault(tables in arb_tables()) {
        let file = json!({ "format": "saleswright-plan", "version": 1, "plan": { "tables": tables } });
        if let Ok(read) = read_file("plan.json", file.to_string().as_bytes(), &mut fresh_ids()) {
            prop_assert!(repair(&read.plan).0.is_empty());
            match read_file("plan.json", write_plan(&read.plan, &STAMP).as_bytes(), &mut fresh_ids()) {
                Ok(again) => prop_assert_eq!(again.plan, read.plan),
                Err(fault) => prop_assert_eq!(fault, ImportFault::Nothing),
            }
        }
    }

    #[test]
    fn numbers_keep_every_digit(number in prop::num::f64::NORMAL | prop::num::f64::SUBNORMAL | prop::num::f64::ZERO) {
        let text = serde_json::to_string(&number).unwrap();
        let Ok(Tree::Number(read)) = serde_json::from_str::<Tree>(&text) else { panic!("{text}") };
        prop_assert_eq!(read.as_f64(), Some(number));
    }
}

#[test]
fn a_file_has_one_record_a_line_after_a_head_that_names_the_format() {
    let plan = shared(
        &read_file("plan.json", include_bytes!("../../../../tests/fixtures/plan-v2.json"), &mut fresh_ids())
            .unwrap()
            .plan,
    );
    let text = write_plan(&plan, &STAMP);
    let head = "{\n \"format\": \"saleswright-plan\",\n \"version\": 2,\n \"app\": \"0.1.0\",\n \"exported_at\": \"2026-11-24T07:00:00Z\",\n \"plan\": {\n  \"id\": \"";
    assert!(text.starts_with(head), "{text}");
    assert_eq!(text.lines().filter(|line| line.trim_start().starts_with("{\"id\":")).count(), plan.count());
    assert!(text.ends_with("]\n  }\n }\n}\n"), "{text}");
}
