use super::*;
use std::path::PathBuf;

use crate::formats::{FileStamp, read_file, write_plan};
use crate::testing::{arb_plan, fresh_ids};
use proptest::prelude::*;

fn path() -> PathBuf {
    let name = format!("public/schema/saleswright-plan-{VERSION}.schema.json");
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn validator() -> jsonschema::Validator {
    jsonschema::validator_for(&plan_schema()).unwrap()
}

fn fixture() -> Json {
    serde_json::from_str(include_str!("../../../tests/fixtures/plan-v2.json")).unwrap()
}

#[test]
fn the_schema_that_ships_is_the_one_of_the_declarations() {
    let schema = format!("{:#}\n", plan_schema());
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::create_dir_all(path().parent().unwrap()).unwrap();
        std::fs::write(path(), &schema).unwrap();
    }
    let shipped = std::fs::read_to_string(path()).unwrap_or_default();
    assert!(
        shipped == schema,
        "declarations have changed; run: UPDATE_SCHEMA=1 cargo test --no-default-features schema"
    );
}

#[test]
fn the_fixture_is_valid() {
    let errors: Vec<String> = validator().iter_errors(&fixture()).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn the_fixture_of_version_1_is_valid_by_the_schema_that_shipped_with_it() {
    let schema = include_str!("../../../public/schema/saleswright-plan-1.schema.json");
    let validator = jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap();
    let fixture: Json = serde_json::from_str(include_str!("../../../tests/fixtures/plan-v1.json")).unwrap();
    let errors: Vec<String> = validator.iter_errors(&fixture).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn broken_files_are_not() {
    let validator = validator();
    for (pointer, value) in [
        ("/format", json!("other")),
        ("/version", json!(1)),
        ("/plan/id", json!("no id")),
        ("/plan/tables/swot/0/impact", json!(6)),
        ("/plan/tables/swot/0/impact", json!(2.5)),
        ("/plan/tables/swot/0/quadrant", json!("Strength")),
        ("/plan/tables/swot/0/owner", json!("swot:a")),
        ("/plan/tables/swot/0/id", json!("a b")),
        ("/plan/tables/basics/0/currency", json!("¥")),
        ("/plan/tables/basics/0/revenue_target", json!(-1)),
        ("/plan/tables/basics/0/period_start", json!("9.3.2026")),
        ("/plan/tables/strategy/0/items/0", json!("person:a")),
        ("/plan/tables/swot", json!({})),
        ("/plan/tables/negotiation_brief/1/id", json!("d north")),
        ("/plan/tables/negotiation_brief/1/deal", json!("person:chen-bo")),
        ("/plan/tables/contract_clause/1/taken_from", json!("deal:single")),
    ] {
        let mut broken = fixture();
        *broken.pointer_mut(pointer).unwrap() = value.clone();
        assert!(!validator.is_valid(&broken), "{pointer} {value}");
    }
}

#[test]
fn what_a_newer_version_adds_is_valid() {
    let mut newer = fixture();
    newer["plan"]["tables"]["swot"][0]["mood"] = json!({ "any": 1 });
    newer["plan"]["tables"]["newer"] = json!([7]);
    assert!(validator().is_valid(&newer));
}

proptest! {
    #![proptest_config(crate::testing::cases(64))]
    #[test]
    fn every_plan_that_is_written_is_valid(plan in arb_plan()) {
        let text = write_plan(&plan, &FileStamp { app: "0.1.0", exported_at: 0 });
        let file: Json = serde_json::from_str(&text).unwrap();
        let errors: Vec<String> = validator().iter_errors(&file).map(|error| error.to_string()).collect();
        prop_assert_eq!(errors, Vec::<String>::new());
        let _ = read_file("plan.json", text.as_bytes(), &mut fresh_ids());
    }
}
