//! What each deal of a plan has of its own, and what holds for all of them.

use proptest::prelude::*;

use super::{patched, step};
use crate::engine::{Command, History, Patch, Repair, Scope, merge_plans, repair};
use crate::model::{Choice, Field, Id, IdSource, Plan, PlanId, Record, RecordKey, Table, Value};
use crate::modules::contract::spec::{ClauseStatus, clause};
use crate::modules::discovery::spec::deal;
use crate::modules::negotiation::spec::{brief, issue, option, prep};
use crate::modules::of_deal::{DEAL, TAKEN_FROM};
use crate::modules::process::spec::stage;
use crate::testing::{arb_key, arb_plan, fresh_ids};

fn key(text: &str) -> RecordKey {
    RecordKey::parse(text).unwrap()
}

fn with(field: Field<String>, text: &str) -> Record {
    Record::default().with(field, text.to_owned())
}

/// Two deals, a standard of an issue with an option and of a clause, and what each deal has of its own.
fn plan() -> Plan {
    let of = |record: Record, deal: &str| record.with(DEAL, key(deal));
    let records = vec![
        (key("process_stage:offer"), with(stage::NAME, "Offer")),
        (key("deal:a"), with(deal::CUSTOMER, "Lakeside").with(deal::STAGE, key("process_stage:offer"))),
        (key("deal:b"), with(deal::CUSTOMER, "Mill Lane")),
        (key("negotiation_brief:a"), of(with(brief::CUSTOMER, "Lakeside"), "deal:a")),
        (key("negotiation_prep:a"), of(with(prep::TEXT, "Ask the lawyer"), "deal:a")),
        (key("negotiation_issue:own"), of(with(issue::NAME, "Training"), "deal:a")),
        (
            key("negotiation_option:own"),
            of(with(option::LABEL, "A day").with(option::ISSUE, key("negotiation_issue:own")), "deal:a"),
        ),
        (key("negotiation_issue:all"), with(issue::NAME, "Payment")),
        (
            key("negotiation_option:all"),
            with(option::LABEL, "14 days").with(option::ISSUE, key("negotiation_issue:all")),
        ),
        (key("contract_clause:all"), with(clause::TITLE, "Price")),
    ];
    let empty = Plan::new(PlanId(Id::parse("plan").unwrap()));
    patched(&empty, &Command::Insert { records }.patch(&empty, &mut fresh_ids()))
}

fn does(plan: &Plan, command: Command, scope: Scope) -> (Plan, Patch) {
    let patch = command.patch(plan, &mut IdSource::new(plan.count() as u64)).for_deal(plan, scope);
    (patched(plan, &patch), patch)
}

fn scope(deal: &str) -> Scope {
    Scope::Deal(key(deal).id)
}

fn listed(plan: &Plan, scope: Scope, table: Table) -> Vec<String> {
    plan.seen_by(scope).list(table).map(|(_, record)| record.title(table).to_owned()).collect()
}

#[test]
fn each_deal_sees_its_own_and_the_standard_is_seen_apart() {
    let plan = plan();
    assert_eq!(plan.scopes(), [scope("deal:a"), scope("deal:b"), Scope::Standard]);
    assert_eq!(plan.first_scope(), scope("deal:a"));
    assert_eq!(listed(&plan, scope("deal:a"), Table::Issue), ["Training"]);
    assert_eq!(listed(&plan, scope("deal:b"), Table::Issue), [""; 0]);
    assert_eq!(listed(&plan, Scope::Standard, Table::Issue), ["Payment"]);
    let seen = plan.seen_by(scope("deal:b"));
    assert_eq!((seen.single(Table::Brief), plan.single(Table::Brief).is_some()), (None, true));
    assert!(seen.get(key("negotiation_issue:all")).is_some(), "what is not listed is still found by its key");
    assert_eq!(seen.list(Table::Deal).count(), 2, "what holds for all is listed as ever");
    assert_eq!(plan.scope_of(key("contract_clause:all")), Some(Scope::Standard));
    assert_eq!(
        [plan.deal_of(key("negotiation_option:own")), plan.deal_of(key("deal:b"))],
        [Some(key("deal:a")), Some(key("deal:b"))]
    );
    assert_eq!([plan.scope_of(key("deal:a")), plan.scope_of(key("process_stage:offer"))], [None, None]);
}

#[test]
fn what_is_made_goes_to_the_deal_of_what_it_links_to_and_else_to_the_one_given() {
    let plan = plan();
    let made = |table, record: Record, given| {
        let (after, patch) = does(&plan, Command::Add { table, records: vec![record] }, given);
        after.scope_of(patch.added().unwrap()).unwrap()
    };
    let linked = |issue: &str| with(option::LABEL, "x").with(option::ISSUE, key(issue));
    assert_eq!(made(Table::IssueOption, linked("negotiation_issue:own"), scope("deal:b")), scope("deal:a"));
    assert_eq!(made(Table::IssueOption, linked("negotiation_issue:all"), scope("deal:b")), Scope::Standard);
    assert_eq!(made(Table::Issue, with(issue::NAME, "x"), scope("deal:b")), scope("deal:b"));
    assert_eq!(made(Table::Issue, with(issue::NAME, "x"), Scope::Standard), Scope::Standard);
    assert_eq!(
        made(Table::Prep, with(prep::TEXT, "x"), Scope::Standard),
        scope("deal:a"),
        "what has no standard is a deal's"
    );
    assert_eq!(made(Table::Issue, with(issue::NAME, "x").with(DEAL, key("deal:a")), scope("deal:b")), scope("deal:a"));
}

#[test]
fn the_first_deal_comes_with_what_is_written_first_and_goes_with_its_undo() {
    let empty = Plan::new(PlanId(Id::parse("plan").unwrap()));
    let set = Command::Set {
        key: Scope::FIRST.single(Table::Brief),
        field: brief::CUSTOMER.spec,
        value: Some(Value::Text("Lakeside".to_owned())),
    };
    let (mut now, patch) = does(&empty, set, empty.first_scope());
    assert_eq!(
        now.records().map(|(key, _)| key.to_string()).collect::<Vec<_>>(),
        ["deal:single", "negotiation_brief:single"]
    );
    assert_eq!(repair(&now), (Patch::default(), Vec::new()));
    let mut history = History::default();
    history.record(step(patch, None, 0));
    now = patched(&now, &history.undo(&now).unwrap().patch);
    assert_eq!(now, empty);
}

#[test]
fn what_a_deal_has_one_of_has_its_id() {
    let plan = plan();
    let add = || Command::Add { table: Table::Brief, records: vec![with(brief::CUSTOMER, "x")] };
    let (after, _) = does(&plan, add(), scope("deal:b"));
    assert_eq!(after.deal_of(key("negotiation_brief:b")), Some(key("deal:b")));
    assert_eq!((after.list(Table::Deal).count(), after.list(Table::Brief).count()), (2, 2));
    let (again, patch) = does(&after, add(), scope("deal:b"));
    assert_eq!((patch, again), (Patch::default(), after.clone()), "there is one");
    let move_away = Command::Set {
        key: key("negotiation_brief:b"),
        field: DEAL.spec,
        value: Some(Value::Links(vec![key("deal:a")])),
    };
    assert_eq!(does(&after, move_away, scope("deal:b")).0.deal_of(key("negotiation_brief:b")), Some(key("deal:b")));
}

#[test]
fn the_standard_is_taken_over_whole_and_the_second_time_only_what_is_missing() {
    let plan = plan();
    let take = || Command::TakeOver { deal: key("deal:b") };
    let (taken, patch) = does(&plan, take(), Scope::Standard);
    assert_eq!(patch.changes.len(), 3);
    assert_eq!(
        [Table::Issue, Table::IssueOption, Table::Clause].map(|table| listed(&taken, scope("deal:b"), table)),
        [["Payment"], ["14 days"], ["Price"]]
    );
    let seen = taken.seen_by(scope("deal:b"));
    let [issue, option] = [Table::Issue, Table::IssueOption].map(|table| seen.list(table).next().unwrap().0);
    assert_eq!(taken.whole_of(option), Some(issue), "a part goes with its copy");
    assert_eq!(taken.get(issue).unwrap().get(TAKEN_FROM), Some(key("negotiation_issue:all")));
    assert_eq!(listed(&taken, Scope::Standard, Table::Issue), ["Payment"], "the standard stays");
    assert_eq!(does(&taken, take(), Scope::Standard).1, Patch::default(), "nothing is left to take");
    assert_eq!(taken.not_taken_over(key("deal:a")).len(), 3);

    let more = with(option::LABEL, "30 days").with(option::ISSUE, key("negotiation_issue:all"));
    let (grown, _) = does(&taken, Command::Add { table: Table::IssueOption, records: vec![more] }, Scope::Standard);
    let (again, _) = does(&grown, take(), Scope::Standard);
    assert_eq!(listed(&again, scope("deal:b"), Table::IssueOption), ["14 days", "30 days"]);
    assert_eq!(listed(&again, scope("deal:b"), Table::Issue), ["Payment"]);
    let new = again.seen_by(scope("deal:b")).list(Table::IssueOption).nth(1).unwrap().0;
    assert_eq!(again.whole_of(new), Some(issue), "a new part belongs to what the deal has");
    assert_eq!(repair(&again), (Patch::default(), Vec::new()));
    assert_eq!(does(&plan, Command::TakeOver { deal: key("deal:gone") }, Scope::Standard).1, Patch::default());
}

#[test]
fn what_each_deal_has_one_of_has_a_place_of_its_own() {
    let write = Command::Set {
        key: key("negotiation_brief:b"),
        field: brief::PLACE.spec,
        value: Some(Value::Text("Online".to_owned())),
    };
    let (plan, _) = does(&plan(), write, scope("deal:b"));
    let places: Vec<_> = plan.list(Table::Brief).map(|(_, record)| record.order.clone()).collect();
    assert!(matches!(places.as_slice(), [one, other] if one < other), "{places:?}");
}

#[test]
fn how_far_a_point_of_the_standard_is_has_to_be_said_of_each_deal() {
    let status = Some(Value::Choice(ClauseStatus::Agreed.code()));
    let set = Command::Set { key: key("contract_clause:all"), field: clause::STATUS.spec, value: status };
    let (plan, _) = does(&plan(), set, Scope::Standard);
    let (plan, _) = does(&plan, Command::TakeOver { deal: key("deal:b") }, Scope::Standard);
    let (_, taken) =
        plan.seen_by(scope("deal:b")).list(Table::Clause).next().map(|(key, record)| (key, record.clone())).unwrap();
    assert_eq!((taken.text(clause::TITLE), taken.get(clause::STATUS)), ("Price", None));
}

#[test]
fn a_copy_of_a_deal_has_all_of_it_with_its_meeting() {
    let plan = plan();
    let (after, patch) = does(&plan, Command::Duplicate { key: key("deal:a") }, scope("deal:a"));
    let copy = Scope::Deal(patch.added().unwrap().id);
    assert_eq!(after.count(), plan.count() + 5);
    let meeting = after.get(copy.single(Table::Brief)).unwrap();
    assert_eq!((meeting.text(brief::CUSTOMER), meeting.get(DEAL)), ("Lakeside", copy.deal()));
    let seen = after.seen_by(copy);
    let [issue, option] = [Table::Issue, Table::IssueOption].map(|table| seen.list(table).next().unwrap().0);
    assert_eq!(after.whole_of(option), Some(issue));
    assert_eq!(listed(&after, scope("deal:a"), Table::Issue), ["Training"]);
    assert_eq!(repair(&after), (Patch::default(), Vec::new()));
}

#[test]
fn a_deleted_deal_takes_all_of_it_and_brings_it_back() {
    let plan = plan();
    let (after, patch) = does(&plan, Command::Delete { keys: vec![key("deal:a")] }, scope("deal:b"));
    assert_eq!(after.count(), plan.count() - 5);
    assert_eq!(after.scopes(), [scope("deal:b"), Scope::Standard]);
    assert_eq!(patched(&after, &patch.invert()), plan);
}

#[test]
fn a_deal_deleted_here_comes_back_with_what_was_added_to_it_there() {
    let base = plan();
    let (ours, _) = does(&base, Command::Delete { keys: vec![key("deal:a")] }, scope("deal:a"));
    let add = Command::Add { table: Table::Clause, records: vec![with(clause::TITLE, "Warranty")] };
    let (theirs, _) = does(&base, add, scope("deal:a"));
    for (one, other) in [(&ours, &theirs), (&theirs, &ours)] {
        let merged = patched(one, &merge_plans(&base, one, other).0);
        assert_eq!(listed(&merged, scope("deal:a"), Table::Clause), ["Warranty"]);
        assert_eq!(merged.get(key("deal:a")).unwrap().text(deal::CUSTOMER), "Lakeside");
    }
}

#[test]
fn nothing_outlives_its_deal_unseen() {
    let mut plan = plan();
    plan.put(key("deal:a"), None);
    let (patch, repairs) = repair(&plan);
    assert_eq!(repairs.first(), Some(&Repair::Deal { key: key("deal:a") }));
    let mended = patched(&plan, &patch);
    assert_eq!(mended.get(key("deal:a")).unwrap().text(deal::CUSTOMER), "Lakeside", "its name is that of its meeting");
    assert_eq!(mended.list(Table::Deal).count(), 2);
}

#[test]
fn a_deleted_stage_leaves_its_deals_without_a_stage() {
    let (after, _) = does(&plan(), Command::Delete { keys: vec![key("process_stage:offer")] }, Scope::FIRST);
    let left = after.get(key("deal:a")).unwrap();
    assert_eq!((left.get(deal::STAGE), left.text(deal::CUSTOMER)), (None, "Lakeside"));
}

proptest! {
    #![proptest_config(crate::testing::cases(64))]
    #[test]
    fn what_is_taken_over_is_the_standard_once(plan in arb_plan(), deal in arb_key(Table::Deal)) {
        let after = patched(&plan, &Command::TakeOver { deal }.patch(&plan, &mut fresh_ids()));
        prop_assert_eq!(repair(&after), (Patch::default(), Vec::new()));
        if plan.get(deal).is_some() {
            prop_assert_eq!(after.not_taken_over(deal), vec![]);
            prop_assert_eq!(after.count(), plan.count() + plan.not_taken_over(deal).len());
        } else {
            prop_assert_eq!(after, plan);
        }
    }

    #[test]
    fn every_record_is_seen_by_one_scope_alone(plan in arb_plan()) {
        let seen: Vec<Plan> = plan.scopes().into_iter().map(|scope| plan.seen_by(scope)).collect();
        for (key, _) in plan.records().filter(|(key, _)| key.table.of_deal().is_some()) {
            let listed = seen.iter().filter(|seen| seen.list(key.table).any(|(other, _)| other == key));
            prop_assert_eq!(listed.count(), 1, "{}", key);
        }
    }
}

#[test]
fn a_deal_that_is_deleted_elsewhere_comes_back_as_it_was_where_something_still_belongs_to_it_and_only_there() {
    let before = plan();
    let deleted = Command::Delete { keys: vec![key("deal:a"), key("deal:b")] }.patch(&before, &mut IdSource::new(1));
    assert!(deleted.missed_in(&patched(&before, &deleted)).is_empty());

    let (written, _) = does(
        &before,
        Command::Insert { records: vec![(key("negotiation_prep:new"), with(prep::TEXT, "Call"))] },
        scope("deal:a"),
    );
    let left = patched(&written, &deleted);
    let back = patched(&left, &deleted.missed_in(&left));
    assert_eq!(back.get(key("deal:a")), before.get(key("deal:a")));
    assert_eq!(back.get(key("deal:b")), None);
    assert_eq!(listed(&back, scope("deal:a"), Table::Prep), ["Call"]);
}
