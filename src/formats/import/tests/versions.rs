//! A frozen file of every format that there has been. These files never change: they stand for those out there.

use crate::formats::{FileStamp, private_fields, read_file, write_plan};
use crate::model::{Date, Id, Number, RecordId, RecordKey, Score, Table};
use crate::modules::basics::spec::basics;
use crate::modules::pest::spec::factor;
use crate::modules::swot::spec::{Status, item, strategy};
use crate::testing::fresh_ids;

const VERSION_1: &[u8] = include_bytes!("../../../../tests/fixtures/plan-v1.json");

fn key(table: Table, id: &str) -> RecordKey {
    RecordKey::new(table, RecordId(Id::parse(id).unwrap()))
}

#[test]
fn a_file_of_version_1_reads_whole() {
    let read = read_file("plan-v1.json", VERSION_1, &mut fresh_ids()).unwrap();
    assert_eq!((read.notes.as_slice(), read.left_out.len()), ([].as_slice(), 0));
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
fn a_file_of_version_1_survives_reading_and_writing() {
    let plan = read_file("plan-v1.json", VERSION_1, &mut fresh_ids()).unwrap().plan;
    let text = write_plan(&plan, &FileStamp { app: "0.1.0", exported_at: 1_795_503_600_000 });
    assert_eq!(read_file("plan.json", text.as_bytes(), &mut fresh_ids()).unwrap().plan, plan);
}
