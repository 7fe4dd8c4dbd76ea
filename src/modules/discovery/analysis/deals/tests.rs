use super::*;
use crate::engine::apply;
use crate::formats::without_private;
use crate::modules::testing::{Draft, day, key, number};

/// A process of three stages, and a funnel that names the second by a link, the third by its name and one nowhere.
fn draft() -> Draft {
    let stage = |name: &'static str| move |record: Record| record.with(stage::NAME, name.to_owned());
    let step = |name: &'static str| move |record: Record| record.with(funnel_stage::NAME, name.to_owned());
    Draft::new()
        .add("process_stage:find", stage("Find"))
        .add("process_stage:talk", stage("Talk"))
        .add("process_stage:offer", stage("Offer made"))
        .add("funnel_stage:lead", step("Lead"))
        .add("funnel_stage:talk", |record| {
            step("First talk")(record).with(funnel_stage::STAGE, key("process_stage:talk"))
        })
        .add("funnel_stage:offer", step("offer made "))
        .add("funnel_stage:signed", |record| {
            step("Signed")(record).with(funnel_stage::STAGE, key("process_stage:offer"))
        })
}

fn with_deal(draft: Draft, id: &str, stage: Option<&str>, outcome: Option<Outcome>) -> Draft {
    draft.add(&format!("deal:{id}"), |record| {
        let record =
            record.with(deal::CUSTOMER, format!("Clinic {id}")).with(deal::PERSONAS, vec![key("persona:owner")]);
        let record = stage.map_or(record.clone(), |at| record.with(deal::STAGE, key(&format!("process_stage:{at}"))));
        outcome.map_or(record.clone(), |outcome| record.with(deal::OUTCOME, outcome))
    })
}

fn counts(draft: &Draft) -> Vec<Option<usize>> {
    reached(&draft.plan).into_iter().map(|(_, count)| count).collect()
}

#[test]
fn a_deal_has_come_to_its_stage_and_all_before_it_and_the_signature_is_what_is_won() {
    let draft = with_deal(draft(), "a", Some("find"), None);
    let draft = with_deal(with_deal(draft, "b", Some("offer"), None), "c", Some("talk"), Some(Outcome::Lost));
    assert_eq!(counts(&draft), [None, Some(2), Some(1), Some(0)]);
    let draft = with_deal(with_deal(draft, "d", None, Some(Outcome::Won)), "e", Some("gone"), None);
    assert_eq!(counts(&draft), [None, Some(3), Some(2), Some(1)]);
    assert_eq!(counts(&Draft::new()), []);
}

#[test]
fn what_ended_before_the_period_began_is_not_counted() {
    let ended = |on: i64| {
        let draft =
            draft().add("deal:a", |record| record.with(deal::OUTCOME, Outcome::Won).with(deal::ENDED_ON, day(on)));
        counts(&draft.single(Table::Basics, |record| record.with(basics::PERIOD_START, day(0)))).pop().flatten()
    };
    assert_eq!([ended(-1), ended(0)], [Some(0), Some(1)]);
}

/// What stands in the results of a plan in which a deal ends.
fn end(plan: &mut Plan, outcome: Outcome, on: i64) -> Ended {
    let ended = ended(plan, key("deal:a"), outcome, day(on));
    apply(plan, &ended.patch);
    ended
}

fn results(plan: &Plan) -> Vec<Record> {
    plan.list(Table::DealResult).map(|(_, record)| Record::clone(record)).collect()
}

fn deal_of_owner() -> Draft {
    let draft = draft().add("persona:owner", |record| record.with(persona::NAME, "Owner of a small clinic".to_owned()));
    let mut draft = with_deal(draft, "a", Some("offer"), None);
    let record = Record::clone(draft.plan.get(key("deal:a")).unwrap());
    let record = record.with(deal::WHY, "Too dear for us".to_owned()).with(deal::AMOUNT, number(73_219.0));
    draft.plan.put(key("deal:a"), Some(Arc::new(record)));
    draft
}

#[test]
fn a_lost_deal_becomes_a_result_that_names_no_customer_and_nothing_private_gets_out() {
    let mut plan = deal_of_owner().plan;
    end(&mut plan, Outcome::Lost, 3);
    let deal = plan.get(key("deal:a")).unwrap();
    assert_eq!((deal.get(deal::OUTCOME), deal.get(deal::ENDED_ON)), (Some(Outcome::Lost), Some(day(3))));
    let [result] = results(&plan).try_into().unwrap();
    assert_eq!((result.get(deal_result::RESULT), result.get(deal_result::ON)), (Some(DealEnd::Lost), Some(day(3))));
    assert_eq!(
        (result.text(deal_result::DEAL), result.text(deal_result::QUOTE)),
        ("Owner of a small clinic", "Too dear for us")
    );
    assert_eq!(result.get(deal_result::STAGE), Some(key("process_stage:offer")));
    assert_eq!(result.links_of(deal_result::ORIGIN.spec), [key("persona:owner")]);
    let open = format!("{:?}", without_private(&plan));
    for secret in ["Clinic a", "Too dear", "73219"] {
        assert!(!open.contains(secret), "{secret}");
    }
}

#[test]
fn a_deal_that_ends_again_has_one_result_and_what_was_written_there_stays() {
    let mut plan = deal_of_owner().plan;
    end(&mut plan, Outcome::Lost, 3);
    let at = plan.list(Table::DealResult).next().unwrap().0;
    let edited = Record::clone(plan.get(at).unwrap()).with(deal_result::DEAL, "Clinic, 4 chairs".to_owned());
    plan.put(at, Some(Arc::new(edited)));
    end(&mut plan, Outcome::Won, 9);
    let [result] = results(&plan).try_into().unwrap();
    assert_eq!((result.get(deal_result::RESULT), result.get(deal_result::ON)), (Some(DealEnd::Won), Some(day(9))));
    assert_eq!(result.text(deal_result::DEAL), "Clinic, 4 chairs");
    assert!(ended(&plan, key("deal:a"), Outcome::Won, day(20)).patch.changes.is_empty(), "it is told already");
}

#[test]
fn a_won_deal_names_its_customer_and_the_figure_of_signatures_that_is_kept_by_hand() {
    let kept = |on: i64, measure| {
        let draft = deal_of_owner()
            .single(Table::Basics, |record| record.with(basics::PERIOD_START, day(0)))
            .add("kpi:k", |record| {
                record.with(kpi::FUNNEL_STAGE, key("funnel_stage:signed")).with(kpi::FUNNEL_MEASURE, measure)
            })
            .add("kpi_value:v", |record| {
                record
                    .with(kpi_value::KPI, key("kpi:k"))
                    .with(kpi_value::ON, day(on))
                    .with(kpi_value::VALUE, number(2.0))
            });
        let mut plan = draft.plan;
        let lost = ended(&plan, key("deal:a"), Outcome::Lost, day(1)).figure;
        (end(&mut plan, Outcome::Won, 1).figure, lost, results(&plan)[0].text(deal_result::DEAL).to_owned())
    };
    let count = FunnelMeasure::WeeklyCount;
    assert_eq!(kept(1, count), (Some(key("kpi:k")), None, "Clinic a".to_owned()));
    assert_eq!([kept(-1, count).0, kept(1, FunnelMeasure::Rate).0], [None, None]);
}

#[test]
fn an_end_that_is_none_and_a_deal_that_is_gone_change_nothing() {
    let plan = deal_of_owner().plan;
    for (at, outcome) in [("deal:a", Outcome::Open), ("deal:gone", Outcome::Won), ("persona:owner", Outcome::Won)] {
        assert!(ended(&plan, key(at), outcome, day(0)).patch.changes.is_empty(), "{at}");
    }
}
