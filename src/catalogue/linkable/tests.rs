use proptest::prelude::*;

use super::*;
use crate::engine::apply;
use crate::i18n::PlainFormats;
use crate::model::IdSource;
use crate::modules::pest::spec::{Framework, factor, frame};
use crate::modules::pitch::spec::{proof, strength};
use crate::modules::research::spec::question;
use crate::modules::swot::spec::{Quadrant, item, strategy};
use crate::modules::testing::{Draft, key, sample};
use crate::testing::cases;

const ORIGIN: Tie = Tie::own(Table::Swot, item::ORIGIN.spec);

fn draft() -> Draft {
    let factor = |text: &str| {
        let text = text.to_owned();
        move |record: Record| record.with(factor::TEXT, text)
    };
    Draft::new()
        .add("pest:rules", factor("Rules on patient data tighten"))
        .add("pest:wages", factor("Wages of reception staff rise"))
        .add("pest:customers", factor("客户画像越来越清楚"))
        .add("research:q", |record| record.with(question::QUESTION, "What do wages cost?".to_owned()))
        .add("pest:blank", |record| record)
        .add("swot:s", |record| {
            record
                .with(item::TEXT, "One person at reception".to_owned())
                .with(item::EVIDENCE, "Two staff left".to_owned())
        })
}

fn shown(kin: &[Kin]) -> Vec<(String, Vec<String>)> {
    let name = |pieces: &Vec<Piece>| pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
    kin.iter()
        .map(|kin| {
            (
                kin.kinship.says().render(&PlainFormats(Locale::En)),
                kin.rows.iter().map(|(_, pieces)| name(pieces)).collect(),
            )
        })
        .collect()
}

fn found(draft: &Draft, typed: &str, lately: &[RecordKey]) -> Vec<(String, Vec<String>)> {
    let linkable = Linkable::of(&draft.plan, key("swot:s"), &[ORIGIN], lately, Locale::En);
    shown(&linkable.find(&Query::of(typed), Some(&Readings::new()), 40))
}

#[test]
fn likely_tables_stand_first_with_how_they_belong_and_in_each_what_shares_words() {
    let rows = found(&draft(), "", &[]);
    assert_eq!(rows[0].0, "Rests on: PEST canvas");
    assert_eq!(rows[0].1, ["Wages of reception staff rise", "Rules on patient data tighten", "客户画像越来越清楚"]);
    assert_eq!(rows[1], ("Rests on: Research plan".to_owned(), vec!["What do wages cost?".to_owned()]));
}

#[test]
fn of_many_only_as_many_as_are_asked_for_are_shown_and_all_are_counted() {
    let draft = draft();
    let linkable = Linkable::of(&draft.plan, key("swot:s"), &[ORIGIN], &[], Locale::En);
    let kin = linkable.find(&Query::of("s"), None, 1);
    assert_eq!((kin[0].rows.len(), kin[0].total), (1, 2));
}

#[test]
fn what_was_opened_lately_stands_ahead_of_what_shares_nothing() {
    let rows = found(&draft(), "", &[key("pest:customers")]);
    assert_eq!(rows[0].1[1], "客户画像越来越清楚");
}

#[test]
fn a_name_is_found_by_its_words_by_its_characters_and_by_its_sound() {
    for typed in ["画像", "khhx", "kehuhuaxiang", "KEHUHX"] {
        assert_eq!(
            found(&draft(), typed, &[]),
            [("Rests on: PEST canvas".to_owned(), vec!["客户画像越来越清楚".to_owned()])]
        );
    }
    assert_eq!(found(&draft(), "wages", &[]).len(), 2);
    for typed in [".*", "\"", "%", "nothing like it", &"x".repeat(10_000)] {
        assert_eq!(found(&draft(), typed, &[]), []);
    }
}

#[test]
fn what_is_linked_already_and_the_record_itself_are_not_offered() {
    let tie = Tie::own(Table::Strategy, strategy::ITEMS.spec);
    let draft = draft()
        .add("swot:t", |record| record.with(item::TEXT, "Rivals".to_owned()))
        .add("strategy:s", |record| record.with(strategy::ITEMS, vec![key("swot:s")]));
    let linkable = Linkable::of(&draft.plan, key("strategy:s"), &[tie], &[], Locale::En);
    assert_eq!(
        shown(&linkable.find(&Query::default(), None, 40)),
        [("Rests on: SWOT canvas".to_owned(), vec!["Rivals".to_owned()])]
    );
}

#[test]
fn every_list_that_a_field_leads_to_takes_a_new_record_under_its_name_in_its_place_in_one_step() {
    let plan = sample(Locale::En);
    for (record, tie) in [
        ("strategy:", Tie::own(Table::Strategy, strategy::ITEMS.spec)),
        ("strength:", Tie::own(Table::Strength, strength::PROOF.spec)),
        ("swot:", ORIGIN),
        ("proof:", Tie::own(Table::Proof, proof::ORIGIN.spec)),
    ] {
        let (key, _) = plan.records().find(|(key, _)| key.to_string().starts_with(record)).unwrap();
        for (tie, addition) in makeable(&plan, &[tie], Audience::default()) {
            let mut after = plan.clone();
            let command = tie.add(&plan, key, addition.table, made(&addition, "Typed here")).unwrap();
            let patch = command.patch(&plan, &mut IdSource::new(5));
            apply(&mut after, &patch);
            let new = patch.added().unwrap();
            let made = after.get(new).unwrap();
            assert_eq!((new.table, made.title(new.table)), (addition.table, "Typed here"));
            assert_eq!(new.table.spec().place_of(made), addition.place.map(|place| place.code));
            assert!(after.linking_to(new).any(|(source, _)| source == key));
        }
    }
}

#[test]
fn what_has_several_places_is_made_in_one_that_is_chosen() {
    let plan = Draft::new().plan;
    let said: Vec<_> = makeable(&plan, &[Tie::own(Table::Strategy, strategy::ITEMS.spec)], Audience::default())
        .iter()
        .map(|(_, addition)| {
            (makes(addition).render(&PlainFormats(Locale::En)), addition.place.map(|place| place.code))
        })
        .collect();
    let quadrant = |quadrant: Quadrant| crate::model::Choice::code(quadrant);
    assert_eq!(said.first(), Some(&("SWOT canvas: Strength".to_owned(), Some(quadrant(Quadrant::Strength)))));
    assert_eq!(said.len(), 4);
}

#[test]
fn nothing_is_made_in_a_box_that_is_not_shown() {
    let boxes = |draft: Draft| {
        let made = makeable(&draft.plan, &[ORIGIN], Audience::default()).into_iter();
        made.filter(|(_, addition)| addition.table == Table::Pest).count()
    };
    assert_eq!(boxes(Draft::new()), 4);
    let six = |record: Record| record.with(frame::FRAMEWORK, Framework::Pestel);
    assert_eq!(boxes(Draft::new().single(Table::PestFrame, six)), 6);
}

#[test]
fn a_record_seen_from_all_sides_offers_to_make_what_the_method_goes_on_with() {
    let plan = Draft::new().plan;
    let said: Vec<_> = makeable(&plan, &Tie::of(Table::Swot), Audience::default())
        .iter()
        .map(|(_, addition)| addition.table)
        .collect();
    assert!(said.contains(&Table::Strategy) && said.contains(&Table::Risk) && said.contains(&Table::Pest));
    assert!(!said.contains(&Table::Proof));
}

proptest! {
    #![proptest_config(cases(16))]
    #[test]
    fn whatever_is_typed_is_answered_with_records_that_may_be_linked(typed in ".{0,40}") {
        let plan = sample(Locale::ZhCn);
        let readings = Readings::new();
        let (key, _) = plan.list(Table::Swot).next().unwrap();
        let ties = Tie::of(Table::Swot);
        let linkable = Linkable::of(&plan, key, &ties, &[], Locale::ZhCn);
        for kin in linkable.find(&Query::of(&typed), Some(&readings), 40) {
            for (other, _) in kin.rows {
                prop_assert!(kin.kinship.tie.is_open(&plan, key, other));
                prop_assert!(kin.kinship.tie.link(&plan, key, other).is_ok());
            }
        }
    }
}
