//! The short route as a whole: it fits an evening, every answer has its place, and the plan alone says where it goes on.

use std::collections::HashSet;

use super::*;
use crate::engine::{Command, apply};
use crate::i18n::Locale;
use crate::model::{Audience, Id, IdSource, Kind, Number, Plan, PlanId, Table, Value, iso_date};
use crate::modules::Module;
use crate::modules::basics::spec::{Function, basics, person};
use crate::modules::improve::spec::{Phase, action};
use crate::modules::persona::spec::persona;
use crate::modules::pitch::spec::{Length, outline, section};
use crate::modules::testing::{Draft, guidance, sample};

fn empty() -> Plan {
    Plan::new(PlanId(Id::parse("evening").unwrap()))
}

/// Any answer that fits a field.
fn any_value(kind: Kind) -> Value {
    match kind {
        Kind::Lines => Value::Lines(vec!["An answer".to_owned()]),
        Kind::Date => Value::Date(iso_date("2026-03-09").unwrap()),
        Kind::Currency(_) => Value::Text("CNY".to_owned()),
        Kind::Money | Kind::Number { .. } => Value::Number(Number::new(40.0).unwrap()),
        Kind::Choice(choices) => Value::Choice(choices[0].code),
        Kind::Choices(choices) => Value::Choices(vec![choices[0].code]),
        _ => Value::Text("An answer".to_owned()),
    }
}

/// Answers a question as the page does.
fn reply(plan: &mut Plan, at: usize, ids: &mut IdSource) {
    let ask = &ASKS[at];
    let command = match ask.wants {
        Wants::Field(_, field) => {
            let beginning = ask.beginning(plan, Locale::En, ids).expect("the ask is open");
            Command::Begin { beginning, field, value: any_value(field.kind) }
        }
        Wants::List(table, least) => {
            Command::Add { table, records: vec![crate::model::Record::default(); least.max(6)] }
        }
    };
    let patch = command.patch(plan, ids);
    assert!(!patch.is_empty(), "ask {at}");
    apply(plan, &patch);
}

#[test]
fn an_evening_has_room_for_it_and_every_leg_has_its_questions() {
    assert!(ASKS.len() <= 60, "{}", ASKS.len());
    let legs: Vec<Leg> = ASKS.iter().map(|ask| ask.leg).collect();
    let mut in_order = legs.clone();
    in_order.dedup();
    assert_eq!(in_order, Leg::ALL);
}

#[test]
fn every_answer_has_a_field_of_the_module_that_its_leg_names() {
    let mut seen = HashSet::new();
    for ask in ASKS {
        for table in ask.tables() {
            assert_eq!(Module::of(table), Some(ask.leg.module()), "{}", table.id());
        }
        let Wants::Field(slot, field) = ask.wants else { continue };
        assert_eq!(slot.table.spec().field(field.id), Some(field));
        assert!(!matches!(field.kind, Kind::LinkedFrom(_) | Kind::Link(_) | Kind::Links(_)), "{}", field.id);
        for (coded, code) in slot.fits.iter().chain(slot.given) {
            assert_eq!(slot.table.spec().field(coded.id), Some(*coded));
            assert!(coded.kind.read_json(&(*code).into()).is_ok() || matches!(coded.kind, Kind::Flag), "{code}");
        }
        assert!(seen.insert(format!("{slot:?} {}", field.id)), "{} is asked twice", field.id);
    }
}

#[test]
fn answered_one_by_one_the_route_ends_with_every_entry_answered() {
    let (mut plan, mut ids) = (empty(), IdSource::new(7));
    for (at, ask) in ASKS.iter().enumerate() {
        assert_eq!(place(&answers(&plan)), at);
        reply(&mut plan, at, &mut ids);
        assert_eq!(ask.answer(&plan), Answer::Given, "ask {at}");
    }
    assert!(answers(&plan).iter().all(|answer| *answer == Answer::Given));
    assert!(crate::engine::repair(&plan).0.is_empty());
}

#[test]
fn an_empty_plan_begins_at_the_first_and_the_worked_example_leaves_hardly_anything_open() {
    assert_eq!(place(&answers(&empty())), 0);
    for locale in Locale::ALL {
        let plan = sample(locale);
        let open = answers(&plan).iter().filter(|answer| **answer != Answer::Given).count();
        // The example has five stages: there is no sixth to be over.
        assert!(open <= 1, "{open}");
    }
}

#[test]
fn what_is_skipped_stays_the_place_and_its_follow_up_waits() {
    let (mut plan, mut ids) = (empty(), IdSource::new(7));
    let at = ASKS.iter().position(|ask| ask.leg == Leg::Objections).unwrap();
    let now = answers(&plan);
    assert_eq!(now[at..at + 6], [Answer::Open, Answer::Waiting].repeat(3)[..]);
    assert_eq!(open_after(&now, Some(at)), at + 2);
    // The second is answered first: it is the plan's first objection, and its reply is asked for.
    reply(&mut plan, at + 2, &mut ids);
    let now = answers(&plan);
    assert_eq!((now[at], now[at + 1], now[at + 2]), (Answer::Given, Answer::Open, Answer::Open));
    assert_eq!(place(&now), 0);
}

#[test]
fn nothing_is_in_the_plan_before_the_first_letter_and_one_step_brings_all_of_it() {
    let (plan, mut ids) = (empty(), IdSource::new(7));
    let problem = ASKS.iter().find(|ask| ask.tables().any(|table| table == Table::Section)).unwrap();
    let beginning = problem.beginning(&plan, Locale::ZhCn, &mut ids).unwrap();
    let begin = |value: &str| Command::Begin {
        beginning: beginning.clone(),
        field: section::TEXT.spec,
        value: Value::Text(value.to_owned()),
    };
    let patch = begin("椅位空着").patch(&plan, &mut ids);
    let mut after = plan.clone();
    apply(&mut after, &patch);
    let (whole, record) = after.list(Table::Outline).next().unwrap();
    assert_eq!((record.text(outline::NAME), record.get(outline::LENGTH)), ("30 秒", Some(Length::ThirtySeconds)));
    let (_, part) = after.list(Table::Section).next().unwrap();
    assert_eq!((part.get(section::OUTLINE), part.text(section::TEXT)), (Some(whole), "椅位空着"));
    // The next letters go into the same record.
    let more = begin("椅位空着三成").patch(&after, &mut ids);
    assert_eq!(more.keys().collect::<Vec<_>>(), [beginning.key]);
    apply(&mut after, &patch.invert());
    assert_eq!(after, plan);
}

#[test]
fn a_persona_who_is_not_for_us_and_an_example_are_no_answers() {
    let named = |text: &str| Draft::new().add("persona:a", |record| record.with(persona::NAME, text.to_owned()));
    let ask = ASKS.iter().find(|ask| ask.leg == Leg::Persona).unwrap();
    assert_eq!(ask.answer(&named("Ms. Li").plan), Answer::Given);
    let anti = named("Chain")
        .add("persona:a", |record| record.with(persona::NAME, "Chain".to_owned()).with(persona::ANTI, true));
    assert_eq!(ask.answer(&anti.plan), Answer::Open);
    let example = named("Dr. Fang").add("persona:a", |mut record| {
        record.example = true;
        record.with(persona::NAME, "Dr. Fang".to_owned())
    });
    assert_eq!(ask.answer(&example.plan), Answer::Open);
}

#[test]
fn a_prompt_with_blanks_is_no_answer_and_one_that_is_finished_is() {
    let goal = ASKS.iter().find(|ask| matches!(ask.wants, Wants::Field(_, field) if field == basics::GOAL.spec));
    let answer = |text: &str| {
        let draft = Draft::new().single(Table::Basics, |record| record.with(basics::GOAL, text.to_owned()));
        goal.unwrap().answer(&draft.plan)
    };
    for text in ["Sign ____ customers by the end of the period.", "本期结束前签下 ____ 家客户。", " \n"] {
        assert_eq!(answer(text), Answer::Open, "{text}");
    }
    assert_eq!(answer("Sign 50 customers by the end of the period."), Answer::Given);
}

#[test]
fn a_new_action_stands_on_the_board_and_one_in_any_phase_is_an_answer() {
    let (mut plan, mut ids) = (empty(), IdSource::new(7));
    let at = ASKS.iter().position(|ask| ask.leg == Leg::Actions).unwrap();
    reply(&mut plan, at, &mut ids);
    let (_, record) = plan.list(Table::Action).next().unwrap();
    assert_eq!(record.get(action::PHASE), Some(Phase::Plan));
    let done = Draft::new().add("action:a", |record| {
        record.with(action::TITLE, "Call five customers".to_owned()).with(action::PHASE, Phase::Act)
    });
    assert_eq!(ASKS[at].answer(&done.plan), Answer::Given);
}

#[test]
fn the_guidance_holds_the_question_and_the_reason_of_every_entry() {
    for locale in Locale::ALL {
        let read = guidance(locale);
        for (at, ask) in ASKS.iter().enumerate() {
            assert_eq!(read.asked(at, Audience::default()), Some((ask.question.get(locale), ask.why.get(locale))));
            let ends = ask.question.get(locale).ends_with(['?', '？', '.', '。']);
            assert!(ends && ask.why.get(locale).chars().count() < 110, "{at}");
        }
        assert_eq!(read.asked(ASKS.len(), Audience::default()), None);
    }
}

#[test]
fn of_a_list_of_ones_own_only_what_is_in_it_is_asked_for() {
    let (mut plan, mut ids) = (empty(), IdSource::new(3));
    let list =
        |of: Table| ASKS.iter().position(|ask| matches!(ask.wants, Wants::List(table, _) if table == of)).unwrap();
    for (table, count, asked) in [(Table::ProcessStage, 5, 5), (Table::FunnelStage, 3, 2)] {
        let at = list(table);
        let own = vec![crate::model::Record::default(); count];
        let patch = Command::Add { table, records: own }.patch(&plan, &mut ids);
        apply(&mut plan, &patch);
        let leg = ASKS[at].leg;
        let now = answers(&plan);
        let hang = ASKS.iter().zip(&now).skip(at + 1).take_while(|(ask, _)| ask.leg == leg).map(|(_, answer)| *answer);
        let hang: Vec<_> = hang.collect();
        assert_eq!(hang.iter().filter(|answer| **answer == Answer::Open).count(), asked, "{hang:?}");
        assert!(hang.iter().skip(asked).all(|answer| *answer == Answer::Spared), "{hang:?}");
    }
}

#[test]
fn whoever_is_named_as_the_seller_sells() {
    let (mut plan, mut ids) = (empty(), IdSource::new(3));
    let at = ASKS.iter().position(|ask| ask.tables().any(|table| table == Table::Person)).unwrap();
    reply(&mut plan, at, &mut ids);
    let (_, seller) = plan.list(Table::Person).next().unwrap();
    assert_eq!(seller.get(person::FUNCTION), Some(Function::Sales));
}

#[test]
fn a_question_knows_when_another_record_is_meant_by_it() {
    let (mut plan, mut ids) = (empty(), IdSource::new(3));
    let risk = ASKS.iter().position(|ask| ask.leg == Leg::Risks).unwrap();
    let response = &ASKS[risk + 1];
    reply(&mut plan, risk, &mut ids);
    let (found, whole) = response.bearings(&plan);
    assert_eq!((found, whole.map(|key| key.table)), (None, Some(Table::Risk)));
    assert!(response.beginning(&plan, Locale::En, &mut ids).is_some());
    plan.put(whole.unwrap(), None);
    assert_eq!(response.bearings(&plan), (None, None), "the risk has gone, and with it what was prepared");
    assert!(response.beginning(&plan, Locale::En, &mut ids).is_none());
}
