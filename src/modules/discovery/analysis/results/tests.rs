use super::*;
use crate::engine::{Command, Destination, apply};
use crate::formats::without_private;
use crate::model::{Date, Field, IdSource, Read};
use crate::modules::improve::spec::action;
use crate::modules::testing::{Draft, day, key, number};

const DEAL: &str = "deal:a";

/// A deal in the stage of the offer, with what its customer said and a private amount.
fn plan() -> Plan {
    let draft = Draft::new()
        .add("process_stage:offer", |record| record)
        .add("persona:owner", |record| record.with(persona::NAME, "Owner of a small clinic".to_owned()))
        .add(DEAL, |record| {
            let record =
                record.with(deal::CUSTOMER, "Clinic a".to_owned()).with(deal::WHY, "Too dear for us".to_owned());
            let record = record.with(deal::STAGE, key("process_stage:offer")).with(deal::AMOUNT, number(73_219.0));
            record.with(deal::PERSONAS, vec![key("persona:owner")])
        });
    draft.plan
}

/// What a command does on a day, as one step.
fn run(plan: &mut Plan, command: Command, on: i64) -> Patch {
    let patch = command.patch(plan, &mut IdSource::new(1)).dated(day(on)).with_results(plan);
    apply(plan, &patch);
    patch
}

fn set<T: Read>(plan: &mut Plan, at: &str, field: Field<T>, value: T) -> Patch {
    let value = Record::default().with(field, value).value(field.spec).cloned();
    run(plan, Command::Set { key: key(at), field: field.spec, value }, 0)
}

fn end(plan: &mut Plan, outcome: Outcome, on: i64) -> Patch {
    let value = Some(Value::Choice(outcome.code()));
    run(plan, Command::Set { key: key(DEAL), field: deal::OUTCOME.spec, value }, on)
}

fn results(plan: &Plan) -> Vec<Record> {
    plan.list(Table::DealResult).map(|(_, record)| Record::clone(record)).collect()
}

fn end_and_day(result: &Record) -> (Option<DealEnd>, Option<Date>) {
    (result.get(deal_result::RESULT), result.get(deal_result::ON))
}

#[test]
fn a_lost_deal_becomes_a_result_that_names_no_customer_and_nothing_private_gets_out() {
    let mut plan = plan();
    end(&mut plan, Outcome::Lost, 3);
    assert_eq!(result_of(&plan, key(DEAL)), Some(key("deal_result:a")));
    let [result] = results(&plan).try_into().unwrap();
    assert_eq!(end_and_day(&result), (Some(DealEnd::Lost), Some(day(3))));
    let said = (result.text(deal_result::DEAL), result.text(deal_result::QUOTE));
    assert_eq!(said, ("Owner of a small clinic", "Too dear for us"));
    assert_eq!(result.get(deal_result::STAGE), Some(key("process_stage:offer")));
    assert_eq!(result.links_of(deal_result::ORIGIN.spec), [key("persona:owner")]);
    let open = format!("{:?}", without_private(&plan));
    for secret in ["Clinic a", "Too dear", "73219"] {
        assert!(!open.contains(secret), "{secret}");
    }
}

#[test]
fn the_board_ends_a_deal_as_its_form_does_and_one_step_back_takes_both_back() {
    let start = plan();
    let mut plan = start.clone();
    let command = Command::Move { key: key(DEAL), place: Some("won"), to: Destination::End };
    let patch = run(&mut plan, command, 2);
    let [result] = results(&plan).try_into().unwrap();
    assert_eq!(
        (end_and_day(&result), result.text(deal_result::DEAL)),
        ((Some(DealEnd::Won), Some(day(2))), "Clinic a")
    );
    assert_eq!(patch.new_results().collect::<Vec<_>>(), [(key(DEAL), key("deal_result:a"))]);
    apply(&mut plan, &patch.invert());
    assert!(Patch::diff(&start, &plan).is_empty());
}

#[test]
fn what_changes_of_a_deal_that_has_ended_goes_into_its_result_but_for_what_somebody_has_written_there() {
    let mut plan = plan();
    end(&mut plan, Outcome::Lost, 3);
    set(&mut plan, "deal_result:a", deal_result::DEAL, "Clinic, 4 chairs".to_owned());
    set(&mut plan, DEAL, deal::WHY, "No time before summer".to_owned());
    set(&mut plan, DEAL, deal::ENDED_ON, day(1));
    let patch = set(&mut plan, DEAL, deal::AMOUNT, number(5.0));
    assert_eq!(patch.changes.len(), 1, "the amount stays with the deal");
    end(&mut plan, Outcome::Won, 9);
    let [result] = results(&plan).try_into().unwrap();
    // The day that was written stays, whatever the end.
    assert_eq!(end_and_day(&result), (Some(DealEnd::Won), Some(day(1))));
    let said = (result.text(deal_result::DEAL), result.text(deal_result::QUOTE));
    assert_eq!(said, ("Clinic, 4 chairs", "No time before summer"));
    set(&mut plan, "deal_result:a", deal_result::QUOTE, String::new());
    set(&mut plan, DEAL, deal::WHY, "The training".to_owned());
    assert_eq!(results(&plan)[0].text(deal_result::QUOTE), "", "somebody has emptied it");
}

#[test]
fn a_deal_that_is_won_after_all_is_named_and_one_that_is_lost_after_all_is_not_any_more() {
    let mut plan = plan();
    let mut name = |outcome| {
        end(&mut plan, outcome, 1);
        results(&plan)[0].text(deal_result::DEAL).to_owned()
    };
    let names = [Outcome::Lost, Outcome::Won, Outcome::Lost].map(&mut name);
    assert_eq!(names, ["Owner of a small clinic", "Clinic a", "Owner of a small clinic"]);
}

#[test]
fn a_deal_that_is_open_again_takes_its_result_out_unless_somebody_has_worked_with_it() {
    let mut untouched = plan();
    end(&mut untouched, Outcome::Lost, 3);
    let (mut written, mut acted) = (untouched.clone(), untouched.clone());
    end(&mut untouched, Outcome::Open, 4);
    assert_eq!(results(&untouched), []);
    set(&mut written, "deal_result:a", deal_result::LESSON, "Show the price in the first talk".to_owned());
    end(&mut written, Outcome::Open, 4);
    assert_eq!(results(&written).len(), 1);
    let from = Record::default().with(action::ORIGIN, vec![key("deal_result:a")]);
    run(&mut acted, Command::Add { table: Table::Action, records: vec![from] }, 3);
    end(&mut acted, Outcome::Open, 4);
    assert_eq!(results(&acted).len(), 1);
    end(&mut acted, Outcome::Won, 5);
    assert_eq!(results(&acted).len(), 1, "the same result again");
}

#[test]
fn a_result_that_somebody_has_taken_out_stays_out_and_a_deal_that_is_open_has_none() {
    let mut plan = plan();
    set(&mut plan, DEAL, deal::WHY, "They wait".to_owned());
    assert_eq!(results(&plan), []);
    end(&mut plan, Outcome::Lost, 3);
    run(&mut plan, Command::Delete { keys: vec![key("deal_result:a")] }, 3);
    set(&mut plan, DEAL, deal::WHY, "They wait for us".to_owned());
    assert_eq!(results(&plan), []);
}

#[test]
fn deals_that_are_added_as_ended_have_a_result_each_but_those_of_an_example() {
    let mut plan = Plan::new(plan().id);
    let lost = || Record::default().with(deal::OUTCOME, Outcome::Lost);
    let mut example = lost();
    example.example = true;
    run(&mut plan, Command::Add { table: Table::Deal, records: vec![lost(), lost(), example] }, 1);
    let orders: Vec<_> = results(&plan).into_iter().map(|result| result.order).collect();
    assert!(matches!(orders.as_slice(), [one, other] if one < other), "{orders:?}");
}
