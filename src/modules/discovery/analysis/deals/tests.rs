use super::*;
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
fn a_stage_tells_its_deals_only_where_some_deal_of_the_plan_counts() {
    let at =
        |draft: &Draft| ["lead", "talk", "offer"].map(|id| reached_at(&draft.plan, key(&format!("funnel_stage:{id}"))));
    let nowhere = with_deal(draft(), "a", None, None);
    assert_eq!(at(&nowhere), [None, None, None]);
    assert_eq!(at(&with_deal(nowhere, "b", Some("talk"), None)), [None, Some(1), Some(0)]);
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

#[test]
fn a_won_deal_names_the_figure_of_signatures_that_is_kept_by_hand_in_this_period() {
    let kept = |on: i64, measure| {
        let draft = draft()
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
        let draft = with_deal(with_deal(draft, "won", None, Some(Outcome::Won)), "lost", None, Some(Outcome::Lost));
        ["deal:won", "deal:lost"].map(|deal| figure_due(&draft.plan, key(deal)))
    };
    let count = FunnelMeasure::WeeklyCount;
    assert_eq!(kept(1, count), [Some(key("kpi:k")), None]);
    assert_eq!([kept(-1, count), kept(1, FunnelMeasure::Rate)], [[None; 2]; 2]);
}
