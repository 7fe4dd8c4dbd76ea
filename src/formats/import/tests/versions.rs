//! A frozen file of every format that there has been. These files never change: they stand for those out there.

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use crate::engine::{Patch, Scope, apply, merge_plans, repair};
use crate::formats::{FileStamp, ImportNote, is_local, private_fields, read_file, write_plan};
use crate::model::{Date, Id, Number, Plan, Record, RecordId, RecordKey, Score, Table, Value};
use crate::modules::basics::spec::basics;
use crate::modules::discovery::spec::{Decision, deal};
use crate::modules::negotiation::spec::brief;
use crate::modules::pest::spec::factor;
use crate::modules::swot::spec::{Status, item, strategy};
use crate::testing::{arb_edits, arb_plan, fresh_ids};

const VERSION_1: &[u8] = include_bytes!("../../../../tests/fixtures/plan-v1.json");
const VERSION_2: &[u8] = include_bytes!("../../../../tests/fixtures/plan-v2.json");

fn key(table: Table, id: &str) -> RecordKey {
    RecordKey::new(table, RecordId(Id::parse(id).unwrap()))
}

#[test]
fn a_file_of_version_1_reads_whole() {
    let read = read_file("plan-v1.json", VERSION_1, &mut fresh_ids()).unwrap();
    assert_eq!((read.notes.as_slice(), read.left_out.len()), ([ImportNote::Older { found: 1 }].as_slice(), 0));
    assert_eq!((read.app.as_str(), read.exported_at), ("0.1.0", Some(1_795_503_600_000)));
    let plan = &read.plan;
    assert_eq!((plan.id.0.as_str(), plan.count(), private_fields(plan)), ("fixture-1", 16, 1));
    let head = plan.single(Table::Basics).unwrap();
    assert_eq!(head.get(basics::AVERAGE_DEAL), Number::new(23_999.99));
    assert_eq!(head.get(basics::PERIOD_END), Date::from_ordinal_date(2027, 67).ok());
    assert!(head.example && head.text(basics::GOAL).contains('\n'));
    assert!(plan.get(key(Table::Pest, "e-more-clinics")).unwrap().text(factor::TEXT).ends_with("<patients> \\ 🦷"));
    let swot: Vec<_> = plan.list(Table::Swot).map(|(_, record)| record.get(item::IMPACT).map(Score::get)).collect();
    assert_eq!(swot, [Some(5), Some(4), Some(5), Some(4)]);
    let chosen = plan.get(key(Table::Strategy, "so-one-day")).unwrap();
    assert_eq!(chosen.links(strategy::ITEMS), [key(Table::Swot, "s-one-day"), key(Table::Swot, "o-clinics")]);
    assert_eq!(chosen.get(strategy::STATUS), Some(Status::UnderWay));
    assert_eq!(plan.linking_to(key(Table::Person, "chen-bo")).count(), 2);
}

#[test]
fn a_file_of_version_2_reads_whole() {
    let read = read_file("plan-v2.json", VERSION_2, &mut fresh_ids()).unwrap();
    assert_eq!((read.notes.as_slice(), read.left_out.len()), ([].as_slice(), 0));
    let plan = &read.plan;
    assert_eq!((plan.id.0.as_str(), plan.count()), ("fixture-1", 31));
    let [open, north] = ["single", "d-north"].map(|id| Scope::Deal(key(Table::Deal, id).id));
    assert_eq!(plan.scopes(), [open, north, Scope::Standard]);
    let customer = |scope: Scope| plan.get(scope.deal().unwrap()).unwrap().text(deal::CUSTOMER);
    assert_eq!([open, north].map(customer), ["河畔口腔", "North Hill Dental"]);
    assert_eq!(plan.get(open.single(Table::Brief)).unwrap().text(brief::CUSTOMER), "河畔口腔");
    let listed = |scope: Scope, table| plan.seen_by(scope).list(table).map(|(key, _)| key).collect::<Vec<_>>();
    assert_eq!(listed(north, Table::Clause), [key(Table::Clause, "k-price-north")]);
    assert_eq!(listed(Scope::Standard, Table::Clause), [key(Table::Clause, "k-price")]);
    assert_eq!(listed(open, Table::Clause), []);
    assert_eq!(plan.not_taken_over(north.deal().unwrap()), []);
    assert_eq!(plan.not_taken_over(open.deal().unwrap()).len(), 3);
}

#[test]
fn a_file_of_every_version_survives_reading_and_writing() {
    for file in [VERSION_1, VERSION_2] {
        let plan = read_file("plan.json", file, &mut fresh_ids()).unwrap().plan;
        let text = write_plan(&plan, &FileStamp { app: "0.1.0", exported_at: 1_795_503_600_000 });
        let again = read_file("plan.json", text.as_bytes(), &mut fresh_ids()).unwrap();
        assert_eq!((again.plan, again.notes), (plan, Vec::new()));
    }
}

/// What a file of a version with these tables becomes, and what is told beside its age.
fn raised(version: u32, tables: &Json) -> (Plan, Vec<ImportNote>) {
    let file = json!({ "format": "saleswright-plan", "version": version, "plan": { "id": "p", "tables": tables } });
    let read = read_file("plan.json", file.to_string().as_bytes(), &mut fresh_ids()).unwrap();
    let told = read.notes.into_iter().filter(|note| !matches!(note, ImportNote::Older { .. }));
    (read.plan, told.collect())
}

fn keys(plan: &Plan) -> Vec<String> {
    plan.records().map(|(key, _)| key.to_string()).collect()
}

#[test]
fn what_version_1_had_once_is_the_first_deals_and_what_was_scored_are_deals_behind_it() {
    let (plan, notes) = raised(
        1,
        &json!({
            "persona": [{ "id": "fang", "name": "Fang" }],
            "criterion": [{ "id": "c", "question": "Who pays?" }],
            "check": [
                { "id": "one", "opportunity": "Lakeside", "scores": { "criterion:c": 3 }, "origin": ["persona:fang"], "mood": 1 },
                { "id": "two", "opportunity": "Mill Lane", "decision": "no_go" },
            ],
            "negotiation_issue": [{ "id": "i", "name": "Days until payment" }],
            "negotiation_option": [{ "id": "o", "issue": "negotiation_issue:i", "label": "14 days" }],
            "contract_clause": [{ "id": "k", "title": "Price" }],
            "handover": [{ "id": "single", "customer": "North Hill" }],
        }),
    );
    assert_eq!(notes, [ImportNote::Unknown { count: 1 }]);
    let first = Scope::FIRST.deal().unwrap();
    let deals: Vec<_> = plan.list(Table::Deal).map(|(key, record)| (key, record.text(deal::CUSTOMER))).collect();
    let [one, two] = ["one", "two"].map(|id| key(Table::Deal, id));
    assert_eq!(deals, [(first, "North Hill"), (one, "Lakeside"), (two, "Mill Lane")]);
    let scored = plan.get(one).unwrap();
    assert_eq!(scored.get(deal::SCORES), Some([(key(Table::Criterion, "c"), 3)].into_iter().collect()));
    assert_eq!(scored.links(deal::PERSONAS), [key(Table::Persona, "fang")]);
    assert_eq!(scored.unknown.get("mood"), Some(&json!(1)));
    assert_eq!(plan.get(two).unwrap().get(deal::DECISION), Some(Decision::NoGo));
    for of_deal in ["negotiation_issue:i", "negotiation_option:o", "contract_clause:k", "handover:single"] {
        assert_eq!(plan.deal_of(RecordKey::parse(of_deal).unwrap()), Some(first), "{of_deal}");
    }
    assert_eq!(plan.whole_of(key(Table::IssueOption, "o")), Some(key(Table::Issue, "i")));
}

#[test]
fn the_single_records_of_version_1_have_the_key_of_the_first_deal_however_they_are_written() {
    for brief in [
        json!({ "customer": "Lakeside" }),
        json!({ "id": "brief", "customer": "Lakeside" }),
        json!([{ "id": "single", "customer": "Lakeside" }]),
        json!([{ "id": "编号", "customer": "Lakeside" }]),
    ] {
        let (plan, notes) = raised(1, &json!({ "negotiation_brief": brief }));
        assert_eq!(
            (keys(&plan), notes),
            (vec!["deal:single".to_owned(), "negotiation_brief:single".to_owned()], vec![])
        );
        assert_eq!(plan.single(Table::Deal).unwrap().text(deal::CUSTOMER), "Lakeside");
    }
    let (plan, notes) = raised(1, &json!({ "contract_brief": [{ "title": "one" }, { "id": "b", "title": "two" }] }));
    assert_eq!((keys(&plan).len(), notes), (2, vec![ImportNote::Items { count: 1 }]));
}

#[test]
fn a_file_of_version_1_without_meeting_contract_and_handover_gets_no_deal() {
    let (plan, notes) = raised(1, &json!({ "swot": [{ "id": "a", "text": "a" }], "negotiation_issue": [] }));
    assert_eq!((keys(&plan), notes), (vec!["swot:a".to_owned()], vec![]));
}

#[test]
fn a_deal_has_one_meeting_and_of_a_second_one_it_is_told() {
    let (plan, notes) = raised(
        2,
        &json!({
            "deal": [{ "id": "a" }, { "id": "编号 2", "customer": "Mill Lane" }],
            "negotiation_brief": [
                { "id": "a", "customer": "first", "deal": "deal:a" }, { "id": "a", "customer": "again", "deal": "deal:a" },
                { "id": "x", "customer": "by its link", "deal": "deal:编号 2" }, { "id": "c", "customer": "back" },
            ],
        }),
    );
    assert_eq!(notes, [ImportNote::Items { count: 1 }, ImportNote::Deals { count: 1 }]);
    let meetings: Vec<_> = plan
        .list(Table::Brief)
        .map(|(key, record)| {
            let of = plan.deal_of(key).unwrap();
            assert_eq!(of.id, key.id);
            (record.text(brief::CUSTOMER), plan.get(of).unwrap().text(deal::CUSTOMER))
        })
        .collect();
    assert_eq!(meetings, [("first", ""), ("by its link", "Mill Lane"), ("back", "back")]);
}

#[test]
fn a_link_to_something_scored_leads_to_the_deal() {
    let (plan, notes) =
        raised(2, &json!({ "deal": [{ "id": "a" }], "contract_clause": [{ "id": "k", "deal": "check:a" }] }));
    assert_eq!((plan.deal_of(key(Table::Clause, "k")), notes), (Some(key(Table::Deal, "a")), vec![]));
}

/// The file of a plan as format 1 had it: what belongs to deals without the word of it, deals as opportunities that were
/// scored, and one meeting, contract and handover.
fn as_version_1(plan: &Plan) -> Json {
    let mut file: Json = serde_json::from_str(&write_plan(plan, &FileStamp { app: "", exported_at: 0 })).unwrap();
    file["version"] = json!(1);
    let tables = file["plan"]["tables"].as_object_mut().unwrap();
    for (name, rows) in tables.iter_mut() {
        let Some(table) = Table::from_id(name) else { continue };
        let rows = rows.as_array_mut().unwrap();
        if table.of_deal().is_some() && table.spec().single {
            rows.retain(|row| row["id"] == "single");
        }
        for row in rows.iter_mut().filter_map(Json::as_object_mut) {
            if let Some(of) = table.of_deal() {
                row.remove(of.deal.id);
                of.taken_from.map(|field| row.remove(field.id));
            }
            for (now, then) in [("customer", "opportunity"), ("personas", "origin")] {
                if let Some(found) = (table == Table::Deal).then(|| row.remove(now)).flatten() {
                    row.insert(then.to_owned(), found);
                }
            }
        }
    }
    if let Some(deals) = tables.remove(Table::Deal.id()) {
        tables.insert("check".to_owned(), deals);
    }
    file
}

proptest! {
    #![proptest_config(crate::testing::cases(64))]
    #[test]
    fn any_plan_of_version_1_is_raised_with_every_record_and_link(plan in arb_plan()) {
        let file = as_version_1(&plan);
        let Ok(read) = read_file("plan.json", file.to_string().as_bytes(), &mut fresh_ids()) else { return Ok(()) };
        prop_assert_eq!(repair(&read.plan), (Patch::default(), Vec::new()));
        let told = read.notes.iter().filter(|note| !matches!(note, ImportNote::Older { .. } | ImportNote::Unknown { .. }));
        prop_assert_eq!(told.count(), 0, "{:?}", read.notes);
        let first = Scope::FIRST.deal().unwrap();
        for (key, record) in plan.records() {
            let of_deal = key.table.of_deal();
            if of_deal.is_some() && key.table.spec().single && key != RecordKey::single(key.table) {
                continue;
            }
            let mut expected = Record::clone(record);
            if let Some(of) = of_deal {
                expected.set_value(of.deal, Some(Value::Links(vec![first])));
                of.taken_from.into_iter().for_each(|field| expected.set_value(field, None));
            }
            let fields = key.table.spec().fields.iter().filter(|field| !is_local(key.table, field));
            let found = read.plan.get(key);
            for field in fields {
                prop_assert_eq!(found.and_then(|found| found.value(field)), expected.value(field), "{} {}", key, field.id);
            }
            prop_assert_eq!(found.map(|found| (&found.order, found.example, &found.unknown)), Some((&record.order, record.example, &record.unknown)));
        }
        let more = read.plan.records().map(|(key, _)| key).filter(|key| plan.get(*key).is_none());
        prop_assert!(more.into_iter().all(|key| key == first));
    }

    #[test]
    fn a_merge_is_the_same_whichever_side_was_of_version_1(base in arb_plan(), ours in arb_edits(), theirs in arb_edits()) {
        let raised = |plan: &Plan| {
            let mut plan = plan.clone();
            plan.unknown.clear();
            read_file("plan.json", as_version_1(&plan).to_string().as_bytes(), &mut fresh_ids()).ok().map(|read| read.plan)
        };
        let Some(base) = raised(&base) else { return Ok(()) };
        let [ours, theirs] = [ours, theirs].map(|edits| {
            let mut plan = base.clone();
            edits.into_iter().for_each(|edit| edit.make(&mut plan));
            let (patch, _) = repair(&plan);
            apply(&mut plan, &patch);
            plan
        });
        // One side is brought into this format once more, as where it comes from a file of version 1.
        let Some(older) = raised(&ours) else { return Ok(()) };
        let merge = |one: &Plan, other: &Plan| {
            let mut merged = one.clone();
            apply(&mut merged, &merge_plans(&base, one, other).0);
            merged
        };
        prop_assert_eq!(merge(&older, &theirs), merge(&theirs, &older));
    }
}
