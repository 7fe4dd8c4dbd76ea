//! What arrives in the other plan.

use super::*;
use crate::engine::repair;
use crate::model::{Field, Ratings};
use crate::modules::persona::spec::BuyingRole;
use crate::modules::testing::{Draft, key};

fn scaled(draft: Draft, at: &str, left: &str, right: &str) -> Draft {
    draft.add(at, |record| record.with(scale::LEFT, left.to_owned()).with(scale::RIGHT, right.to_owned()))
}

fn marks(marks: &[(&str, u8)]) -> Ratings {
    marks.iter().map(|(scale, mark)| (key(scale), *mark)).collect()
}

/// Two personas, of whom the first is rated on four scales: one without ends, and one that nobody else is on.
fn source() -> Plan {
    let draft = scaled(Draft::new(), "scale:price", "Price-led", "Value-led");
    let draft = scaled(scaled(draft, "scale:pace", "决定慢", "决定快"), "scale:blank", "", " ");
    let draft = scaled(draft, "scale:proof", "Figures", "Peers");
    let draft = scaled(draft, "scale:unused", "Phone", "Screen");
    draft
        .add("person:lin", |record| record.with(person::NAME, "Lin Yue".to_owned()))
        .add("research:both", |record| record)
        .add("research:here", |record| record)
        .add("persona:fang", |record| {
            let mut record = record
                .with(persona::NAME, "方医生".to_owned())
                .with(persona::PAINS, vec!["31 %".to_owned()])
                .with(persona::BUYING_ROLES, vec![BuyingRole::EconomicBuyer])
                .with(persona::OWNER, key("person:lin"))
                .with(persona::ORIGIN, vec![key("research:both"), key("research:here")])
                .with(
                    persona::SCALES,
                    marks(&[("scale:price", 4), ("scale:pace", 2), ("scale:blank", 1), ("scale:proof", 5)]),
                );
            record.example = true;
            record
        })
        .add("persona:qiao", |record| record.with(persona::NAME, "乔护士长".to_owned()).with(persona::ANTI, true))
        .plan
}

/// Has one of the scales, another the other way round, and the owner under another id.
fn target() -> Draft {
    let draft = scaled(Draft::new(), "scale:own", "price-led ", "Ｖalue-led");
    scaled(draft, "scale:turned", "决定快", "决定慢")
        .add("person:p-1", |record| record.with(person::NAME, "lin yue".to_owned()))
        .add("research:both", |record| record)
        .add("persona:there", |record| record)
}

fn copied(target: &Plan, keys: &[&str]) -> (Plan, Patch) {
    let keys: Vec<RecordKey> = keys.iter().map(|at| key(at)).collect();
    let patch = copy_into(&source(), &keys, target, &mut IdSource::new(1));
    let mut after = target.clone();
    apply(&mut after, &patch);
    assert_eq!(repair(&after).1, []);
    (after, patch)
}

fn last(plan: &Plan) -> Record {
    plan.list(Table::Persona).next_back().map(|(_, record)| Record::clone(record)).unwrap()
}

#[test]
fn a_persona_arrives_behind_the_others_with_its_texts_in_one_step_that_undoes() {
    let target = target().plan;
    let (after, patch) = copied(&target, &["persona:fang"]);
    let record = last(&after);
    assert_eq!((after.list(Table::Persona).count(), record.example), (2, false));
    assert_eq!((record.text(persona::NAME), record.get(persona::PAINS)), ("方医生", Some(vec!["31 %".to_owned()])));
    assert_eq!(record.get(persona::BUYING_ROLES), Some(vec![BuyingRole::EconomicBuyer]));
    assert!(patch.changes.iter().all(|change| change.before.is_none()));
    let mut back = after;
    apply(&mut back, &patch.invert());
    assert_eq!(back, target);
}

#[test]
fn marks_go_to_the_scales_with_the_same_ends_and_missing_scales_come_along() {
    let (after, _) = copied(&target().plan, &["persona:fang"]);
    let (new, made) = after.list(Table::Scale).next_back().unwrap();
    assert_eq!(
        (after.list(Table::Scale).count(), made.text(scale::LEFT), made.text(scale::RIGHT)),
        (3, "Figures", "Peers")
    );
    let expected = marks(&[("scale:own", 4), ("scale:turned", 4)]).with(new, Some(5));
    assert_eq!(last(&after).get(persona::SCALES), Some(expected));
    let (again, _) = copied(&after, &["persona:fang"]);
    assert_eq!((again.list(Table::Scale).count(), again.list(Table::Persona).count()), (3, 3));
}

#[test]
fn the_owner_is_whoever_has_the_name_and_links_lead_on_where_they_can() {
    let record = last(&copied(&target().plan, &["persona:fang"]).0);
    assert_eq!(
        (record.get(persona::OWNER), record.links(persona::ORIGIN)),
        (Some(key("person:p-1")), &[key("research:both")][..])
    );
    let stranger = Draft::new().add("person:lin", |record| record.with(person::NAME, "林悦".to_owned())).plan;
    let (after, _) = copied(&stranger, &["persona:fang"]);
    let record = last(&after);
    let empty = |field: Field<Vec<RecordKey>>| record.links(field).is_empty();
    assert_eq!((record.get(persona::OWNER), empty(persona::ORIGIN), after.list(Table::Scale).count()), (None, true, 3));
}

#[test]
fn several_arrive_in_the_order_of_their_plan_and_keep_their_places() {
    let (after, _) = copied(&Draft::new().plan, &["persona:qiao", "persona:gone", "scale:price", "persona:fang"]);
    let names: Vec<_> = after.list(Table::Persona).map(|(_, record)| record.text(persona::NAME)).collect();
    assert_eq!(names, ["方医生", "乔护士长"]);
    assert_eq!((after.list_at(Table::Persona, "anti").count(), after.list(Table::Scale).count()), (1, 3));
    assert!(copied(&target().plan, &[]).1.is_empty());
}
