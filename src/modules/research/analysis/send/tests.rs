//! What becomes of a finding that is sent on.

use super::*;
use crate::engine::{Command, apply};
use crate::model::{IdSource, Score};
use crate::modules::persona::spec::{icp, persona};
use crate::modules::pest::spec::PestBox;
use crate::modules::research::analysis::feeds;
use crate::modules::swot::spec::Quadrant;
use crate::modules::testing::{Draft, key, score};

const ASKED: &str = "research:chairs";
const PAINS: &FieldSpec = persona::PAINS.spec;
const ORIGIN: &FieldSpec = persona::ORIGIN.spec;

fn draft(finding: &str) -> Draft {
    Draft::new().add(ASKED, |record| {
        record
            .with(question::QUESTION, "How many chair hours stay empty?".to_owned())
            .with(question::SOURCE, "40 clinics".to_owned())
            .with(question::FINDING, finding.to_owned())
            .with(question::STRENGTH, score(4))
    })
}

fn made(mut plan: Plan, command: Command) -> (Plan, Arc<Record>) {
    let patch = command.patch(&plan, &mut IdSource::new(1));
    apply(&mut plan, &patch);
    let fed: Vec<_> = feeds(&plan, key(ASKED)).map(|(_, record)| record.clone()).collect();
    let [record] = fed.as_slice() else { panic!("{fed:?}") };
    (plan, record.clone())
}

#[test]
fn a_factor_made_of_a_finding_takes_its_words_and_source_and_links_back() {
    let plan = draft("31 % of chair hours\n are empty. ").plan;
    let command = TO_PEST.send(&plan, key(ASKED), Record::default().with(factor::BOX, PestBox::Economic)).unwrap();
    let (_, record) = made(plan, command);
    assert_eq!(
        (record.text(factor::TEXT), record.text(factor::SOURCE)),
        ("31 % of chair hours are empty.", "40 clinics")
    );
    assert_eq!((record.get(factor::BOX), record.links(factor::ORIGIN)), (Some(PestBox::Economic), &[key(ASKED)][..]));
    assert_eq!((record.get(factor::IMPACT), record.get(factor::LIKELIHOOD)), (None, None));
    assert!(!record.example);
}

#[test]
fn an_item_made_of_a_finding_is_as_certain_as_the_evidence_is_strong() {
    let plan = draft("椅位时间有 31% 空着。").plan;
    let command =
        TO_SWOT.send(&plan, key(ASKED), Record::default().with(item::QUADRANT, Quadrant::Opportunity)).unwrap();
    let (plan, record) = made(plan, command);
    assert_eq!((record.text(item::TEXT), record.text(item::EVIDENCE)), ("椅位时间有 31% 空着。", "40 clinics"));
    assert_eq!((record.get(item::CERTAINTY).map(Score::get), record.get(item::IMPACT)), (Some(4), None));
    assert_eq!(record.get(item::QUADRANT), Some(Quadrant::Opportunity));
    assert_eq!(plan.list(Table::Pest).count(), 0);
}

#[test]
fn a_finding_joins_a_record_once_in_one_step_that_undoes() {
    let mut draft = draft("31 % of chair hours are empty.").add("persona:fang", |record| {
        let record = record.with(persona::ORIGIN, vec![key("pest:f")]);
        let mut record = record.with(persona::PAINS, vec!["Angry reviews".to_owned()]);
        record.example = true;
        record
    });
    let before = draft.plan.clone();
    let add = |plan: &Plan| add_to_record(plan, key(ASKED), key("persona:fang"), PAINS, ORIGIN).unwrap();
    let patch = add(&draft.plan);
    apply(&mut draft.plan, &patch);
    let record = draft.plan.get(key("persona:fang")).unwrap().clone();
    let lines = ["Angry reviews", "31 % of chair hours are empty."].map(str::to_owned).to_vec();
    assert_eq!(record.get(persona::PAINS), Some(lines));
    assert_eq!((record.links(persona::ORIGIN), record.example), (&[key("pest:f"), key(ASKED)][..], false));
    assert_eq!(feeds(&draft.plan, key(ASKED)).map(|(key, _)| key).collect::<Vec<_>>(), [key("persona:fang")]);
    assert!(add(&draft.plan).is_empty());
    apply(&mut draft.plan, &patch.invert());
    assert_eq!(draft.plan, before);
}

#[test]
fn a_finding_joins_only_lists_of_lines_with_a_link_to_research_beside_them() {
    let plan = draft("31 %").add("persona:fang", |record| record).single(Table::Icp, |record| record).plan;
    let add = |target, entries, links| add_to_record(&plan, key(ASKED), key(target), entries, links);
    let persona_lists = Table::Persona.spec().fields.iter().filter(|field| matches!(field.kind, Kind::Lines));
    assert!(
        persona_lists.clone().count() > 6
            && persona_lists.copied().all(|list| add("persona:fang", list, ORIGIN).is_some())
    );
    assert!(add("icp:single", icp::TRIGGER_EVENTS.spec, icp::ORIGIN.spec).is_some());
    assert!(add("persona:gone", PAINS, ORIGIN).is_none());
    assert!(add("persona:fang", persona::QUOTE.spec, ORIGIN).is_none());
    assert!(add("persona:fang", PAINS, persona::OWNER.spec).is_none());
}

#[test]
fn a_full_list_takes_no_further_finding() {
    let pains = |count: usize| {
        draft("31 %").add("persona:fang", |record| {
            record.with(persona::PAINS, (0..count).map(|number| number.to_string()).collect())
        })
    };
    let add = |count| add_to_record(&pains(count).plan, key(ASKED), key("persona:fang"), PAINS, ORIGIN);
    assert!(add(Kind::MAX_LIST - 1).is_some() && add(Kind::MAX_LIST).is_none());
}
