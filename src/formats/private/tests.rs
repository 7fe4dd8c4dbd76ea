//! No way out takes a private field along: every text that is made for others is walked.

use super::*;
use crate::formats::{
    Derived, FileStamp, agenda_sheet, calendar, document, lesson_sheet, markdown, read_file, sheet, thread_sheet,
    write_plan,
};
use crate::i18n::{Locale, PlainFormats};
use crate::model::{Id, IdSource, Kind, Number, PlanId, Private, RecordId, Score, Value};
use crate::modules::Module;
use crate::modules::agenda::{Grouping, Wanted, agenda_events};
use crate::modules::basics::spec::person;
use crate::modules::negotiation::analysis::{FOR_CUSTOMER, FOR_TEAM, worth_of};
use crate::modules::plan::spec::dismissal;
use crate::modules::testing::{day, key, sample};
use crate::modules::thread::Filter;
use crate::modules::{aftersales, improve, training};

#[test]
fn private_fields_are_counted_and_taken_out_with_what_is_unknown() {
    let mut plan = Plan::new(PlanId(Id::parse("p").unwrap()));
    let key = RecordKey::new(Table::Person, RecordId(Id::parse("k-1").unwrap()));
    let mut record =
        Record::default().with(person::NAME, "林悦".to_owned()).with(person::EMAIL, "lin@example.com".to_owned());
    record.unknown.insert("salary".to_owned(), 1.into());
    plan.put(key, Some(Arc::new(record)));
    let open = without_private(&plan);
    assert_eq!((private_fields(&plan), private_fields(&open)), (1, 0));
    assert_eq!(**open.get(key).unwrap(), Record::default().with(person::NAME, "林悦".to_owned()));
}

/// Every text that is made for others of a whole plan: Markdown and the pages for print with their pictures, in each
/// language, and the file without private fields. A new way out joins here.
fn made_for_others(plan: &Plan) -> Vec<String> {
    let stamp = FileStamp { app: "0", exported_at: 0 };
    let written = Locale::ALL.into_iter().flat_map(|locale| {
        let document = document(plan, Module::ALL, &PlainFormats(locale), false);
        [markdown(&document, "-"), format!("{document:?}")]
    });
    written.chain([write_plan(&without_private(plan), &stamp)]).collect()
}

/// The prints of one page and the calendars, which show a part of a plan. A new one joins here.
fn parts_for_others(plan: &Plan) -> Vec<String> {
    let named = (Module::Negotiation, Module::Negotiation.name());
    let worth = Derived { table: Table::Package, head: named.1, of: worth_of };
    let sheets = Locale::ALL.into_iter().flat_map(|locale| {
        let print = |columns| format!("{:?}", sheet(plan, named, columns, worth, &PlainFormats(locale), false));
        let calendars = [aftersales::analysis::events, training::analysis::events, improve::analysis::events]
            .map(|events| calendar(plan, &events, "-", &PlainFormats(locale), 0));
        let all = Wanted { past: true, ..Wanted::default() };
        let agenda = |plan: &Plan, formats: &dyn Formats| agenda_events(plan, all, day(0), formats);
        let agenda = calendar(plan, &agenda, "-", &PlainFormats(locale), 0);
        let printed = [Grouping::Person, Grouping::Week]
            .map(|grouping| format!("{:?}", agenda_sheet(plan, all, grouping, day(0), &PlainFormats(locale))));
        let lesson = key("topic:discovery-coaching");
        let handed_out = format!("{:?}", lesson_sheet(plan, lesson, false, &PlainFormats(locale)));
        let thread = format!("{:?}", thread_sheet(plan, Filter::default(), true, &PlainFormats(locale)));
        [FOR_CUSTOMER, FOR_TEAM]
            .map(print)
            .into_iter()
            .chain(calendars)
            .chain(printed)
            .chain([agenda, handed_out, thread])
    });
    sheets.collect()
}

/// What a private field is filled with, in its own kind, so that it would read back from a file.
fn sentinel(kind: Kind) -> Value {
    match kind {
        Kind::Lines => Value::Lines(vec!["kept-back".to_owned()]),
        Kind::Number { max, .. } if max < 73_219.0 => Value::Number(Number::new(73.219).unwrap()),
        Kind::Money | Kind::Number { .. } => Value::Number(Number::new(73_219.0).unwrap()),
        Kind::Score(_) => Value::Score(Score::new(5).unwrap()),
        Kind::Flag => Value::Flag(true),
        Kind::Date => Value::Date(day(73_219)),
        Kind::Choice(choices) => Value::Choice(choices[0].code),
        Kind::Choices(choices) => Value::Choices(vec![choices[0].code]),
        Kind::Link(tables) | Kind::Links(tables) => {
            Value::Links(vec![RecordKey::new(tables[0], RecordId(Id::parse("one-more").unwrap()))])
        }
        Kind::Ratings(spec) => {
            let rated = RecordKey::new(spec.of, RecordId(Id::parse("one-more").unwrap()));
            Value::Ratings([(rated, 1)].into_iter().collect())
        }
        _ => Value::Text("kept-back".to_owned()),
    }
}

/// The sample, and one record more in each table of each module with every private field filled; beside it the same plan
/// as it would be had nobody ever written anything private.
fn with_secrets(locale: Locale) -> (Plan, Plan) {
    let mut plan = sample(locale);
    for table in Module::ALL.iter().flat_map(|module| module.tables()).filter(|table| !table.spec().single) {
        let at = RecordKey::new(*table, RecordId(Id::parse("one-more").unwrap()));
        let order = crate::model::Order::between(plan.last_order(*table), None);
        let mut record = Record::at(order);
        record.set_value(table.spec().title, Some(Value::Text("Open".to_owned())));
        plan.put(at, Some(Arc::new(record)));
    }
    let keys: Vec<RecordKey> = plan.records().map(|(key, _)| key).collect();
    for key in keys.iter().copied() {
        let mut record = Record::clone(plan.get(key).unwrap());
        let private = key.table.spec().fields.iter().filter(|field| field.is_private_in(&record)).collect::<Vec<_>>();
        private.into_iter().for_each(|field| record.set_value(field, Some(sentinel(field.kind))));
        plan.put(key, Some(Arc::new(record)));
    }
    let answer = |about: &str| Record::default().with(dismissal::ITEM, about.to_owned());
    let about = |text: &str| key(&format!("dismissal:{text}"));
    plan.put(about("told"), Some(Arc::new(answer("swot:s-one-day"))));
    plan.put(about("kept"), Some(Arc::new(answer("negotiation_batna:batna-ours"))));
    let mut clean = Plan::new(plan.id);
    for (key, record) in plan.records() {
        if matches!(key.table, Table::Batna | Table::Authority) || key == about("kept") {
            continue;
        }
        let mut record = Record::clone(record);
        let private = key.table.spec().fields.iter().filter(|field| field.is_private_in(&record)).collect::<Vec<_>>();
        private.into_iter().for_each(|field| record.set_value(field, None));
        clean.put(key, Some(Arc::new(record)));
    }
    (plan, clean)
}

#[test]
fn every_way_out_is_as_if_nobody_had_written_anything_private() {
    for locale in Locale::ALL {
        let (plan, clean) = with_secrets(locale);
        assert!(private_fields(&plan) > 150, "{}", private_fields(&plan));
        let all = |plan: &Plan| [made_for_others(plan), parts_for_others(plan)].concat();
        for (told, expected) in all(&plan).into_iter().zip(all(&clean)) {
            assert_eq!(told, expected);
            for secret in ["kept-back", "73219", "73.219"] {
                assert!(!told.contains(secret), "{secret} in {told}");
            }
        }
        assert_eq!(without_private(&plan), clean);
    }
}

#[test]
fn the_file_without_private_fields_holds_none_of_their_names_and_no_table_that_is_private_as_a_whole() {
    let (plan, _) = with_secrets(Locale::En);
    let file: serde_json::Value =
        serde_json::from_str(&write_plan(&without_private(&plan), &FileStamp { app: "0", exported_at: 0 })).unwrap();
    let tables = file["plan"]["tables"].as_object().unwrap();
    for table in Table::ALL {
        let rows = tables.get(table.id()).and_then(serde_json::Value::as_array);
        assert!(rows.is_none() || !table.spec().is_private(), "{}", table.id());
        for field in table.spec().fields.iter().filter(|field| matches!(field.private, Private::Always)) {
            let named = rows.into_iter().flatten().any(|row| row.get(field.id).is_some());
            assert!(!named, "{} {}", table.id(), field.id);
        }
    }
    assert!(tables.contains_key("negotiation_issue") && tables.contains_key("negotiation_concession"));
}

#[test]
fn the_backup_holds_every_private_field_and_brings_it_back() {
    for locale in Locale::ALL {
        let (plan, _) = with_secrets(locale);
        let file = write_plan(&plan, &FileStamp { app: "0", exported_at: 0 });
        let read = read_file("backup.json", file.as_bytes(), &mut IdSource::new(1)).unwrap();
        let back = |(key, field): (RecordKey, &'static FieldSpec)| {
            let value = |plan: &Plan| plan.get(key).and_then(|record| record.value(field).cloned());
            assert_eq!(value(&read.plan), value(&plan), "{key} {}", field.id);
        };
        private_entries(&plan).for_each(back);
        assert_eq!(private_fields(&read.plan), private_fields(&plan));
    }
}

#[test]
fn what_would_leave_is_shown_record_by_record_with_what_stands_in_it() {
    for (locale, meeting, issue, target, kept) in [
        (
            Locale::En,
            "The meeting: Dr. Fang’s clinic",
            "Issue: Contract length · Dr. Fang’s clinic",
            "Target: 24",
            "Alternative (BATNA): Stays with paper",
        ),
        (
            Locale::ZhCn,
            "本次谈判：方医生的诊所",
            "议题：合同期限 · 方医生的诊所",
            "目标：24",
            "替代方案：继续用本子和电话",
        ),
    ] {
        let plan = sample(locale);
        let preview = private_preview(&plan, Module::Negotiation.tables(), &PlainFormats(locale));
        assert_eq!(preview[0].0, meeting);
        let entries = &preview.iter().find(|(name, _)| name == issue).unwrap().1;
        assert_eq!((entries[0].as_str(), entries.len()), (target, 6));
        assert!(preview.iter().any(|(name, _)| name.starts_with(kept)));
        let all: usize = Module::ALL
            .iter()
            .flat_map(|module| private_preview(&plan, module.tables(), &PlainFormats(locale)))
            .map(|(_, entries)| entries.len())
            .sum();
        assert_eq!(all, private_fields(&plan));
        assert!(private_preview(&without_private(&plan), Table::ALL, &PlainFormats(locale)).is_empty());
    }
}

#[test]
fn links_to_what_stays_here_as_a_whole_are_left_out_and_others_are_kept() {
    assert!([Table::Batna, Table::Authority].iter().all(|table| table.spec().is_private()));
    let private = Table::ALL.iter().filter(|table| table.spec().is_private()).count();
    assert_eq!(private, 2, "of all tables");
    let mut plan = Plan::new(PlanId(Id::parse("p").unwrap()));
    let links = vec![key("negotiation_batna:b"), key("negotiation_option:o")];
    let mut record = Record::default();
    record.set_value(crate::modules::negotiation::spec::package::OPTIONS.spec, Some(Value::Links(links)));
    plan.put(key("negotiation_package:p"), Some(Arc::new(record)));
    let open = without_private(&plan);
    let left = open.get(key("negotiation_package:p")).unwrap();
    let left: Vec<_> = left.all_links(Table::Package).map(|(_, link)| link).collect();
    assert_eq!(left, [key("negotiation_option:o")]);
}

#[test]
fn what_a_choice_lets_out_leaves_with_that_choice_alone_whichever_way_it_goes() {
    let fields = Table::ALL.iter().flat_map(|table| table.spec().fields.iter().map(|field| (*table, *field)));
    let mut walked = 0;
    for (table, field) in fields {
        let Private::Unless { field: told, code } = field.private else { continue };
        let Kind::Choice(choices) = told.kind else { panic!("{}", told.id) };
        for chosen in choices.iter().map(|choice| Some(choice.code)).chain([None]) {
            let mut plan = Plan::new(PlanId(Id::parse("p").unwrap()));
            let mut record = Record::default();
            record.set_value(table.spec().title, Some(Value::Text("Open".to_owned())));
            record.set_value(field, Some(Value::Text("kept-back".to_owned())));
            record.set_value(told, chosen.map(Value::Choice));
            plan.put(RecordKey::new(table, RecordId(Id::parse("k-1").unwrap())), Some(Arc::new(record)));
            let leaves = chosen == Some(code);
            for text in made_for_others(&plan) {
                assert_eq!(text.contains("kept-back"), leaves, "{} {chosen:?}: {text}", field.id);
            }
            assert_eq!(private_fields(&plan), usize::from(!leaves), "{} {chosen:?}", field.id);
            walked += 1;
        }
    }
    assert!(walked > 0);
}
