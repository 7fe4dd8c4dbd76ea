//! Files that are a plan with damage: what can be read is read, and the rest is told and kept.

use serde_json::{Value as Json, json};

use crate::formats::{FilePlace, ImportNote, ImportedPlan, VERSION, read_file, write_left_out};
use crate::i18n::{Locale, PlainFormats};
use crate::model::{Fault, FieldSpec, Id, JsonType, Kind, PlanId, RecordId, RecordKey, Score, Table};
use crate::modules::persona::spec::persona;
use crate::modules::plan::spec::header;
use crate::modules::swot::spec::{item, strategy};
use crate::testing::fresh_ids;

fn read(tables: &Json) -> ImportedPlan {
    let file = json!({ "format": "saleswright-plan", "version": VERSION, "plan": { "id": "p", "tables": tables } });
    let read = read_file("plan.json", file.to_string().as_bytes(), &mut fresh_ids()).unwrap();
    for (note, locale) in read.notes.iter().flat_map(|note| Locale::ALL.map(|locale| (note, locale))) {
        let said = note.message().render(&PlainFormats(locale));
        assert!(!said.contains(['{', '}']), "{said}");
    }
    read
}

fn key(table: Table, id: &str) -> RecordKey {
    RecordKey::new(table, RecordId(Id::parse(id).unwrap()))
}

fn texts(read: &ImportedPlan) -> Vec<&str> {
    read.plan.list(Table::Swot).map(|(_, record)| record.text(item::TEXT)).collect()
}

fn field(row: usize, field: crate::model::Field<impl Sized>, fault: Fault) -> ImportNote {
    ImportNote::Field { place: FilePlace { table: Table::Swot, row, field: Some(field.spec) }, fault }
}

#[test]
fn a_field_that_does_not_fit_stays_empty_and_is_kept_aside() {
    let read = read(&json!({ "swot": [
        { "id": "a", "text": 7, "quadrant": "strength", "impact": 5 },
        { "id": "b", "text": "b", "quadrant": "elsewhere", "impact": 9, "owner": ["person:x"], "origin": [7] },
    ] }));
    let wrong = |found, expected| Fault::Type { found, expected };
    assert_eq!(
        read.notes,
        [
            field(0, item::TEXT, wrong(JsonType::Number, JsonType::Text)),
            field(1, item::IMPACT, Fault::Range { value: 9.0, min: 1.0, max: 5.0 }),
            field(1, item::QUADRANT, Fault::Choice("elsewhere".into())),
            field(1, item::ORIGIN, wrong(JsonType::Number, JsonType::Text)),
            field(1, item::OWNER, wrong(JsonType::List, JsonType::Text)),
        ]
    );
    assert_eq!(read.notes[1].path().as_deref(), Some("plan.tables.swot[1].impact"));
    let said = read.notes[1].message().render(&PlainFormats(Locale::En));
    assert!(said.starts_with("SWOT canvas › Item 2 › Impact: 9 is outside 1 to 5."), "{said}");
    let kept = read.plan.get(key(Table::Swot, "a")).unwrap();
    assert_eq!((kept.text(item::TEXT), kept.get(item::IMPACT)), ("", Score::new(5)));
    assert_eq!(read.left_out.len(), 5);
    let aside: Json = serde_json::from_str(&write_left_out(&read.left_out)).unwrap();
    assert_eq!(aside[0], json!({ "path": "plan.tables.swot[0].text", "found": 7 }));
}

#[test]
fn items_that_cannot_be_read_are_left_out_whole() {
    let long = "x".repeat(Kind::MAX_TEXT + 1);
    let read = read(&json!({
        "swot": [7, { "id": "long", "text": long }, { "id": "kept", "text": "kept" }, null,
                 { "id": "list", "origin": vec!["pest:a"; Kind::MAX_LIST + 1] }],
        "strategy": [{ "id": "s", "items": ["swot:long", "swot:kept"] }],
        "pest": "none", "basics": [{ "title": "one" }, { "title": "two" }],
    }));
    assert_eq!(texts(&read), ["kept", ""]);
    let paths: Vec<&str> = read.left_out.iter().map(|left| left.path.as_str()).collect();
    let expected = [
        "plan.tables.pest",
        "plan.tables.swot[0]",
        "plan.tables.swot[3]",
        "plan.tables.basics[1]",
        "plan.tables.swot[1]",
    ];
    assert_eq!(paths, expected);
    assert_eq!(read.left_out[4].found["text"], json!(long));
    let over = Kind::MAX_LIST;
    assert_eq!(
        read.notes,
        [field(1, item::TEXT, Fault::Long), ImportNote::Items { count: 5 }, ImportNote::Links { count: 1 + over },]
    );
    assert_eq!(read.plan.get(key(Table::Strategy, "s")).unwrap().links(strategy::ITEMS), [key(Table::Swot, "kept")]);
}

#[test]
fn ids_that_are_doubled_or_none_get_new_ones_and_links_follow() {
    let read = read(&json!({
        "swot": [
            { "id": "a", "text": "first" }, { "id": "a", "text": "second" }, { "id": "编号 1", "text": "third" },
            { "text": "fourth" }, { "id": 7, "text": "fifth" }, { "id": { "x": 1 }, "text": "sixth" },
        ],
        "strategy": [{ "id": "s", "items": ["swot:编号 1", "swot:a", "swot:7", "swot:", "person:a", "swot"] }],
    }));
    assert_eq!(texts(&read), ["first", "second", "third", "fourth", "fifth", "sixth"]);
    assert_eq!(read.notes, [ImportNote::Ids { count: 1 }, ImportNote::Links { count: 3 }]);
    let strategy = read.plan.get(key(Table::Strategy, "s")).unwrap();
    let linked = strategy.links(strategy::ITEMS).iter().map(|link| read.plan.get(*link).unwrap().text(item::TEXT));
    assert_eq!(linked.collect::<Vec<_>>(), ["third", "first", "fifth"]);
}

#[test]
fn marks_follow_their_scales_and_a_bad_one_costs_the_field_alone() {
    let read = read(&json!({
        "scale": [{ "id": "a", "left": "Price-led" }, { "id": "编号", "left": "Slow" }],
        "persona": [
            { "id": "kept", "name": "Fang", "scales": { "scale:编号": 2, "scale:gone": 1, "person:a": 3, "scale:a": 5 } },
            { "id": "high", "name": "Qiao", "scales": { "scale:a": 9 } },
            { "id": "half", "name": "Tang", "scales": { "scale:a": 4, "scale:编号": 2.5 } },
            { "id": "list", "name": "Luo", "scales": ["scale:a"], "origin": { "scale:a": 1 } },
        ],
    }));
    let place = |row, field| FilePlace { table: Table::Persona, row, field: Some(field) };
    let note = |row, field, fault| ImportNote::Field { place: place(row, field), fault };
    let outside = |value| Fault::Range { value, min: 1.0, max: 5.0 };
    let wrong = |found, expected| Fault::Type { found, expected };
    assert_eq!(
        read.notes,
        [
            note(1, persona::SCALES.spec, outside(9.0)),
            note(2, persona::SCALES.spec, outside(2.5)),
            note(3, persona::ORIGIN.spec, wrong(JsonType::Object, JsonType::List)),
            note(3, persona::SCALES.spec, wrong(JsonType::List, JsonType::Object)),
            ImportNote::Links { count: 2 },
        ]
    );
    assert_eq!(read.left_out[0].found, json!({ "scale:a": 9 }));
    let scales: Vec<_> = read.plan.list(Table::Scale).map(|(key, _)| key).collect();
    let marks = |id| read.plan.get(key(Table::Persona, id)).unwrap().get(persona::SCALES);
    assert_eq!(marks("kept"), Some([(scales[0], 5), (scales[1], 2)].into_iter().collect()));
    assert_eq!((marks("high"), marks("half"), marks("list")), (None, None, None));
    assert_eq!(read.plan.list(Table::Persona).filter(|(_, record)| !record.text(persona::NAME).is_empty()).count(), 4);
}

#[test]
fn the_order_of_the_lines_counts_where_places_are_damaged() {
    let rows = |places: [Json; 3]| {
        let rows = places.into_iter().zip(["x", "a", "m"]);
        json!({ "swot": rows.map(|(place, id)| json!({ "id": id, "order": place, "text": id })).collect::<Vec<_>>() })
    };
    for damaged in [
        [json!("a2"), json!("a1"), json!("a1")],
        [json!("a0"), json!("!"), json!("a1")],
        [json!("a9"), json!(null), json!("a1")],
    ] {
        let read = read(&rows(damaged));
        assert_eq!(
            (texts(&read), read.notes.as_slice()),
            (vec!["x", "a", "m"], [ImportNote::Order { count: 1 }].as_slice())
        );
    }
    let bare = read(&rows([json!(null), json!(null), json!(null)]));
    assert_eq!((texts(&bare), bare.notes.len()), (vec!["x", "a", "m"], 0));
    let sound = read(&rows([json!("a9"), json!("a1"), json!("a2")]));
    assert_eq!((texts(&sound), sound.notes.len()), (vec!["a", "m", "x"], 0));
}

#[test]
fn what_a_newer_version_has_put_in_is_kept_and_told() {
    let read = read(&json!({ "swot": [{ "id": "a", "mood": 1, "smell": null }], "newer": [{ "id": "k" }] }));
    assert_eq!(read.notes, [ImportNote::Unknown { count: 3 }]);
    assert_eq!(read.plan.unknown.get("newer"), Some(&json!([{ "id": "k" }])));
}

#[test]
fn members_that_stand_twice_count_once_and_tables_that_stand_twice_count_both() {
    let text = r#"{"format":"x","format":"saleswright-plan","version":1,"plan":{"extra":1,"id":"p","tables":{
        "swot":[{"id":"a","text":"no","text":"yes"}],"swot":[{"id":"b","text":"too"}],
        "basics":{"title":"alone"},"plan":[{"id":"x","binned_at":5,"source":"x","sample":true}]}}}"#;
    let read = read_file("plan.txt", text.as_bytes(), &mut fresh_ids()).unwrap();
    assert_eq!((texts(&read), read.plan.id), (vec!["yes", "too"], PlanId(Id::parse("p").unwrap())));
    let head = read.plan.single(Table::Plan).unwrap();
    assert_eq!((head.get(header::SAMPLE), head.values().count()), (Some(true), 1), "what is local is not read");
    assert!(read.plan.single(Table::Basics).is_some());
    assert_eq!(read.left_out[0].path, "plan.extra");
}

#[test]
fn a_day_that_is_none_is_called_so() {
    let note = |field: &'static FieldSpec, value: &str| {
        let place = FilePlace { table: Table::Persona, row: 1, field: Some(field) };
        let note = ImportNote::Field { place, fault: Fault::Choice(value.to_owned()) };
        note.message().render(&PlainFormats(Locale::En))
    };
    let day = note(persona::REVIEW_ON.spec, "2026-02-30");
    assert!(day.starts_with("Personas › Persona 2 › Review on: “2026-02-30” is not a date."), "{day}");
    assert!(note(persona::GRADE.spec, "z").contains("“z” is not one of the choices."));
}
