use super::*;
use crate::i18n::{Locale, PlainFormats};
use crate::modules::aftersales::spec::{HandoverKind, HandoverStatus, handover_item, support_service};
use crate::modules::improve::spec::action;
use crate::modules::metrics::spec::kpi_value;
use crate::modules::process::spec::{CriterionKind, criterion, stage};
use crate::modules::risk::spec::scale;
use crate::modules::swot::spec::Status;
use crate::modules::testing::{Draft, day, key, number, sample, score};
use crate::modules::thread::offers;
use crate::modules::training::spec::TopicStatus;

/// What hangs in the air of a kind: the ids of the records.
fn found(draft: &Draft, kind: LooseKind) -> Vec<&'static str> {
    let ends = loose_ends(&draft.plan, day(0)).into_iter().filter(|end| end.kind == kind);
    ends.map(|end| end.key.id.0.as_str()).collect()
}

fn mend(draft: &Draft, kind: LooseKind) -> Mend {
    loose_ends(&draft.plan, day(0)).into_iter().find(|end| end.kind == kind).unwrap().mend
}

#[test]
fn a_threat_hangs_in_the_air_until_a_strategy_that_lives_answers_it() {
    let strategy = |status: Status| {
        Draft::new()
            .add("swot:t", |record| record.with(item::QUADRANT, Quadrant::Threat))
            .add("swot:s", |record| record.with(item::QUADRANT, Quadrant::Strength))
            .add("strategy:x", |record| {
                record.with(strategy::ITEMS, vec![key("swot:t")]).with(strategy::STATUS, status)
            })
    };
    assert_eq!(found(&strategy(Status::Dropped), LooseKind::Threat), ["t"]);
    assert!(found(&strategy(Status::Idea), LooseKind::Threat).is_empty());
    assert_eq!(found(&strategy(Status::Idea), LooseKind::Strategy), ["x"]);
    assert!(found(&strategy(Status::Dropped), LooseKind::Strategy).is_empty());
    assert_eq!(mend(&strategy(Status::Idea), LooseKind::Strategy), Mend::Fill(key("strategy:x"), strategy::OWNER.spec));
}

#[test]
fn a_stage_needs_an_exit_in_words_and_one_that_is_begun_is_written_on() {
    let draft = Draft::new()
        .add("process_stage:a", |record| record.with(stage::NAME, "Trial".to_owned()))
        .add("process_stage:nameless", |record| record);
    assert_eq!(found(&draft, LooseKind::Stage), ["a"]);
    assert_eq!(mend(&draft, LooseKind::Stage), Mend::Make(Table::ProcessCriterion));
    let exit = |text: &str| {
        Draft { plan: draft.plan.clone() }.add("process_criterion:c", |record| {
            let record = record.with(criterion::STAGE, key("process_stage:a")).with(criterion::TEXT, text.to_owned());
            record.with(criterion::KIND, CriterionKind::Exit)
        })
    };
    let written_on = Mend::Fill(key("process_criterion:c"), criterion::TEXT.spec);
    assert_eq!(mend(&exit(""), LooseKind::Stage), written_on);
    assert!(found(&exit("The customer has booked"), LooseKind::Stage).is_empty());
}

#[test]
fn a_need_is_met_by_a_strength_for_the_person_and_a_promise_kept_by_a_service() {
    let draft = Draft::new()
        .add("persona:fang", |record| record.with(persona::PAINS, vec!["Waits".to_owned()]))
        .add("persona:without-pains", |record| record.with(persona::PAINS, vec![" ".to_owned()]))
        .add("need_fit:n", |record| record.with(need_fit::NEED, "Fewer calls".to_owned()))
        .add("handover_item:p", |record| record.with(handover_item::KIND, HandoverKind::Promise))
        .add("handover_item:kept", |record| {
            record.with(handover_item::KIND, HandoverKind::Promise).with(handover_item::STATUS, HandoverStatus::Kept)
        });
    assert_eq!(found(&draft, LooseKind::Need), ["fang", "n"]);
    assert_eq!(found(&draft, LooseKind::Promise), ["p"]);
    let draft = draft
        .add("strength:s", |record| record.with(strength::PERSONAS, vec![key("persona:fang")]))
        .add("support_service:s", |record| record.with(support_service::ORIGIN, vec![key("handover_item:p")]));
    assert_eq!(found(&draft, LooseKind::Need), ["n"]);
    assert!(found(&draft, LooseKind::Promise).is_empty());
}

#[test]
fn a_risk_above_the_line_leads_to_what_its_answer_lacks() {
    let draft = Draft::new()
        .add("person:wu", |record| record)
        .single(Table::RiskScale, |record| record.with(scale::APPETITE, number(6.0)))
        .add("risk:r", |record| record.with(risk::LIKELIHOOD, score(5)).with(risk::IMPACT, score(5)))
        .add("risk:low", |record| record.with(risk::LIKELIHOOD, score(1)).with(risk::IMPACT, score(2)));
    assert_eq!(found(&draft, LooseKind::Risk), ["r"]);
    assert_eq!(mend(&draft, LooseKind::Risk), Mend::Make(Table::RiskResponse));
    let answered = draft.add("risk_response:x", |record| {
        let record = record.with(response::RISK, key("risk:r")).with(response::OWNER, key("person:wu"));
        record.with(response::TEXT, "Call".to_owned())
    });
    assert_eq!(mend(&answered, LooseKind::Risk), Mend::Fill(key("risk_response:x"), response::DUE.spec));
    let accepted = Draft::new().single(Table::RiskScale, |record| record.with(scale::APPETITE, number(6.0))).add(
        "risk:r",
        |record| {
            let record = record.with(risk::LIKELIHOOD, score(5)).with(risk::IMPACT, score(5));
            record.with(risk::TREATMENT, Treatment::Accept)
        },
    );
    assert_eq!(mend(&accepted, LooseKind::Risk), Mend::Fill(key("risk:r"), risk::ACCEPT_REASON.spec));
}

#[test]
fn a_figure_needs_somebody_and_a_number_and_a_lesson_that_is_on_a_trainer() {
    let owned = |draft: Draft| {
        draft.add("kpi:k", |record| record.with(kpi::NAME, "Trials".to_owned()).with(kpi::OWNER, key("person:wu")))
    };
    let draft = Draft::new()
        .add("person:wu", |record| record)
        .add("kpi:nobody", |record| record.with(kpi::NAME, "Calls".to_owned()).with(kpi::BASELINE, number(3.0)))
        .add("topic:t", |record| record.with(topic::STATUS, TopicStatus::Planned))
        .add("topic:idea", |record| record.with(topic::STATUS, TopicStatus::Idea))
        .add("topic:guest", |record| {
            record.with(topic::STATUS, TopicStatus::Planned).with(topic::TRAINER_EXTERNAL, "A guest".to_owned())
        });
    assert_eq!(found(&owned(Draft { plan: draft.plan.clone() }), LooseKind::Figure), ["nobody", "k"]);
    let counted = owned(draft).add("kpi_value:v", |record| {
        record.with(kpi_value::KPI, key("kpi:k")).with(kpi_value::VALUE, number(4.0)).with(kpi_value::ON, day(-1))
    });
    assert_eq!(found(&counted, LooseKind::Figure), ["nobody"]);
    assert_eq!(found(&counted, LooseKind::Lesson), ["t"]);
}

/// 9 March 2026 is a Monday.
#[test]
fn who_owns_more_than_one_thing_a_day_in_a_week_from_now_on_is_told_with_the_fullest_week() {
    let owning = |counts: &[(i64, usize)]| {
        let dates = counts.iter().flat_map(|(after, count)| std::iter::repeat_n(*after, *count));
        dates.enumerate().fold(Draft::new().add("person:wu", |record| record), |draft, (n, after)| {
            draft.add(&format!("action:a{n}"), |record| {
                record.with(action::OWNER, key("person:wu")).with(action::DUE, day(after))
            })
        })
    };
    assert!(found(&owning(&[(0, 3), (6, 2), (7, 5), (-1, 9)]), LooseKind::Person).is_empty());
    let ends = loose_ends(&owning(&[(0, 3), (6, 3), (8, 7), (14, 7)]).plan, day(2));
    let end = ends.iter().find(|end| end.kind == LooseKind::Person).unwrap();
    assert_eq!(end.key, key("person:wu"));
    let note = end.note.as_ref().unwrap().render(&PlainFormats(Locale::En));
    assert!(note.contains('7') && note.contains(&PlainFormats(Locale::En).date(day(7))), "{note}");
}

#[test]
fn whatever_is_to_be_made_is_offered_and_whatever_is_to_be_filled_is_there() {
    for locale in Locale::ALL {
        let plan = sample(locale);
        for LooseEnd { key, mend, kind, .. } in loose_ends(&plan, day(0)) {
            match mend {
                Mend::Make(table) => {
                    assert!(
                        offers(&plan, key, Locale::En).iter().any(|offer| offer.product.into == table),
                        "{kind:?} {key}"
                    )
                }
                Mend::See => assert_eq!(kind, LooseKind::Person),
                Mend::Fill(at, field) => {
                    assert!(plan.get(at).is_some() && at.table.spec().field(field.id) == Some(field), "{kind:?} {key}");
                }
            }
        }
    }
}

use crate::i18n::Formats;
