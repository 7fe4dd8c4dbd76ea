use super::*;
use crate::engine::apply;
use crate::method::LinkOf;
use crate::model::{Choice, IdSource, Kind, Private};
use crate::modules::discovery::spec::objection;
use crate::modules::improve::spec::action;
use crate::modules::pitch::spec::proof;
use crate::modules::research::spec::{Status, question};
use crate::modules::swot::spec::{Cell, Quadrant, item, strategy};
use crate::modules::testing::{Draft, key, sample};
use crate::modules::thread::beside;

#[test]
fn a_way_leads_to_a_place_that_is_there_takes_what_fits_and_tells_nothing_private() {
    for Offered { from, way, .. } in WAYS {
        let link = match way.link {
            LinkOf::New(field) => (way.into.spec().field(field.id), *from),
            LinkOf::Old(field) => (from.spec().field(field.id), way.into),
        };
        assert!(link.0.is_some_and(|field| field.kind.link_targets().contains(&link.1)), "{from:?} {:?}", way.into);
        for (old, new) in way.takes {
            assert_eq!(from.spec().field(old.id), Some(*old), "{from:?} {:?}", way.into);
            assert_eq!(way.into.spec().field(new.id), Some(*new), "{from:?} {:?}", way.into);
            assert!(matches!(old.private, Private::Never) || matches!(new.private, Private::Always));
            let is_text = |kind| matches!(kind, Kind::Text | Kind::Paragraph);
            assert!(
                is_text(old.kind) && is_text(new.kind) || old.kind.json_type() == new.kind.json_type(),
                "{} {}",
                old.id,
                new.id
            );
        }
    }
}

/// Everything that can be made of a record is made, and both ends are linked.
#[test]
fn whatever_is_made_of_any_record_of_the_example_is_linked_with_it_in_one_step() {
    let plan = sample(crate::i18n::Locale::En);
    let mut made = std::collections::BTreeSet::new();
    for (key, _) in plan.records() {
        for offer in offers(&plan, key, Locale::En) {
            let mut after = plan.clone();
            let patch = offer.command.patch(&plan, &mut IdSource::new(7));
            apply(&mut after, &patch);
            let new = patch.added().unwrap();
            assert_eq!(new.table, offer.product.into);
            let linked: Vec<_> = beside(&after, key).into_iter().flat_map(|beside| beside.keys).collect();
            assert!(linked.contains(&new), "{key} {new}");
            if let Some(places) = &new.table.spec().places {
                assert!(places.of(after.get(new).unwrap()).is_some(), "{key} {new}");
            }
            made.insert((key.table.id(), new.table.id()));
        }
    }
    for way in [
        ("research", "pest"),
        ("research", "swot"),
        ("pest", "swot"),
        ("swot", "strategy"),
        ("swot", "risk"),
        ("strategy", "action"),
        ("persona", "strength"),
        ("strength", "proof"),
        ("need_fit", "strength"),
        ("objection", "proof"),
        ("process_stage", "process_criterion"),
        ("process_stage", "kpi"),
        ("process_stage", "topic"),
        ("process_stage", "need"),
        ("negotiation_summary", "contract_clause"),
        ("contract_clause", "handover_item"),
        ("handover_item", "support_service"),
        ("feedback_point", "action"),
        ("feedback", "action"),
        ("deal_result", "action"),
        ("deal_result", "risk"),
    ] {
        assert!(made.contains(&way), "{way:?} of {made:?}");
    }
}

#[test]
fn a_threat_becomes_either_kind_of_strategy_that_answers_it_and_a_strategy_an_action_by_its_first_step() {
    let draft = Draft::new()
        .add("person:wu", |record| record)
        .add("swot:t", |record| record.with(item::QUADRANT, Quadrant::Threat).with(item::OWNER, key("person:wu")));
    let made = offers(&draft.plan, key("swot:t"), Locale::En);
    let said: Vec<_> =
        made.iter().map(|offer| (offer.product.into, offer.product.place.map(|place| place.en))).collect();
    assert_eq!(
        said,
        [
            (Table::Strategy, Some(Cell::St.label().en)),
            (Table::Strategy, Some(Cell::Wt.label().en)),
            (Table::Risk, None)
        ]
    );
    let draft = draft.add("strategy:s", |record| {
        record.with(strategy::TEXT, "Answer with proof".to_owned()).with(strategy::ACTION, "Call\n two".to_owned())
    });
    let [Offer { command: Command::Add { records, .. }, .. }] = &offers(&draft.plan, key("strategy:s"), Locale::En)[..]
    else {
        panic!("one action is offered")
    };
    assert_eq!(
        (records[0].text(action::TITLE), records[0].links(action::ORIGIN)),
        ("Call two", &[key("strategy:s")][..])
    );
}

#[test]
fn a_strength_for_each_pain_of_a_person_says_what_it_answers_and_waits_to_be_finished() {
    let pains = vec!["Waits two days".to_owned(), " ".to_owned(), "Pays twice".to_owned()];
    let draft = Draft::new()
        .add("persona:p", |record| record.with(persona::PAINS, pains))
        .add("persona:content", |record| record);
    let made = offers(&draft.plan, key("persona:p"), Locale::ZhCn);
    let lines: Vec<_> = made.iter().map(|offer| offer.product.line.as_deref()).collect();
    assert_eq!(lines, [Some("Waits two days"), Some("Pays twice")]);
    let Command::Add { records, .. } = &made[0].command else { panic!("a strength is added") };
    assert_eq!(records[0].text(strength::BENEFIT), "不再“Waits two days”：…");
    assert!(!crate::method::written(records[0].text(strength::BENEFIT)));
    assert_eq!(records[0].links(strength::PERSONAS), [key("persona:p")]);
    let said = made[1].product.says().render(&PlainFormats(Locale::En));
    assert_eq!(said, "Pitch outline: Strength for “Pays twice”");
    let plain = offers(&draft.plan, key("persona:content"), Locale::En);
    assert_eq!(plain.iter().map(|offer| offer.product.line.clone()).collect::<Vec<_>>(), [None]);
}

#[test]
fn a_finding_leads_on_once_it_is_there_into_boxes_that_are_shown() {
    let asked = |finding: &str| {
        let finding = finding.to_owned();
        Draft::new()
            .add("research:q", |record| record.with(question::FINDING, finding).with(question::STATUS, Status::Done))
            .plan
    };
    let count = |plan: &Plan, table| {
        offers(plan, key("research:q"), Locale::En).iter().filter(|offer| offer.product.into == table).count()
    };
    let found = asked("31 % are empty");
    assert_eq!([count(&found, Table::Swot), count(&found, Table::Pest)], [4, 4]);
    assert!(offers(&asked(" \n"), key("research:q"), Locale::En).is_empty());
}

#[test]
fn a_proof_takes_what_it_is_to_prove() {
    let draft = Draft::new()
        .add("strength:s", |record| {
            record
                .with(strength::FEATURE, "One screen".to_owned())
                .with(strength::ADVANTAGE, "Half the clicks".to_owned())
        })
        .add("objection:o", |record| record.with(objection::REPLY, "Two clinics\nmoved in a day".to_owned()));
    for (from, claim) in [("strength:s", "Half the clicks"), ("objection:o", "Two clinics moved in a day")] {
        let offer = offers(&draft.plan, key(from), Locale::En).pop().unwrap();
        let Command::AddLinked { record, .. } = offer.command else { panic!("a proof is linked") };
        assert_eq!(record.text(proof::CLAIM), claim);
    }
}

#[test]
fn a_second_proof_of_a_strength_leaves_the_first() {
    let draft = Draft::new()
        .add("proof:p", |record| record)
        .add("strength:s", |record| record.with(strength::PROOF, vec![key("proof:p")]));
    let offer = offers(&draft.plan, key("strength:s"), Locale::En).pop().unwrap();
    let mut plan = draft.plan.clone();
    let patch = offer.command.patch(&plan, &mut IdSource::new(0));
    apply(&mut plan, &patch);
    let proofs = plan.get(key("strength:s")).unwrap().links(strength::PROOF).to_vec();
    assert_eq!(proofs, [key("proof:p"), patch.added().unwrap()]);
}

#[test]
fn nothing_is_made_of_what_is_gone_nor_of_a_strength_as_a_threat() {
    let draft = Draft::new()
        .add("swot:s", |record| record.with(item::QUADRANT, Quadrant::Strength))
        .add("persona:p", |record| record.with(persona::ANTI, true));
    assert!(offers(&draft.plan, key("swot:gone"), Locale::En).is_empty());
    assert!(offers(&draft.plan, key("swot:s"), Locale::En).iter().all(|offer| offer.product.into == Table::Strategy));
}

#[test]
fn a_pain_of_any_length_begins_a_benefit_that_reads_back() {
    let pain = "痛".repeat(Kind::MAX_TEXT - 5);
    let plan = Draft::new().add("persona:p", |record| record.with(persona::PAINS, vec![pain.clone()])).plan;
    let offer = offers(&plan, key("persona:p"), Locale::ZhCn).into_iter().find(|offer| offer.product.line.is_some());
    let patch = offer.unwrap().command.patch(&plan, &mut IdSource::new(0));
    let benefit = patch.changes[0].after.as_ref().unwrap().text(strength::BENEFIT).to_owned();
    assert!(benefit.starts_with("不再“痛痛") && benefit.chars().count() < 600, "{}", benefit.chars().count());
}
