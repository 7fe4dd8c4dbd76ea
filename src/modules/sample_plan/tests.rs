//! What holds of every story, and the figures of each.

use std::collections::HashSet;
use std::sync::Arc;

use super::*;
use crate::engine::{Scope, repair};
use crate::i18n::{Locale, PlainFormats};
use crate::method::{ExampleValue, Reading, Severity, Story};
use crate::model::{Field, Kind, Number, RecordId, Value};
use crate::modules::Report;
use crate::modules::aftersales::analysis::{When, promises, timeline};
use crate::modules::aftersales::spec::{HandoverStatus, handover, handover_item};
use crate::modules::basics::analysis::{Deals, days_left, deals, owned};
use crate::modules::basics::spec::{basics, person};
use crate::modules::contract::analysis::agreed_points;
use crate::modules::contract::spec::{brief as contract, clause};
use crate::modules::discovery::spec::{Outcome, deal};
use crate::modules::improve::spec::{DealEnd, deal_result};
use crate::modules::metrics::analysis::Calculator;
use crate::modules::metrics::spec::{funnel, kpi};
use crate::modules::negotiation::analysis::package_worth;
use crate::modules::negotiation::spec::{brief, option};
use crate::modules::persona::spec::persona;
use crate::modules::pest::analysis::{missing_quadrants, sorted_by_score};
use crate::modules::pest::spec::PestBox;
use crate::modules::positioning::analysis::dots;
use crate::modules::process::analysis::{limit, steps};
use crate::modules::process::spec::stage;
use crate::modules::swot::analysis::{Balance, balance, pairs, unanswered};
use crate::modules::testing::{day, guidance, key, sample, sample_of, told};

#[test]
fn both_languages_tell_the_same_story() {
    for story in Story::ALL {
        let (english, chinese) = (sample_of(story, Locale::En), sample_of(story, Locale::ZhCn));
        assert!(english.count() > 300);
        assert_eq!(english.count(), chinese.count());
        for (key, record) in english.records() {
            let twin = chinese.get(key).unwrap();
            assert!(!record.example && record.order == twin.order, "{key}");
            for field in key.table.spec().fields {
                let (here, there) = (record.value(field), twin.value(field));
                assert_eq!(here.is_some(), there.is_some(), "{key} {}", field.id);
                match (here, there) {
                    (Some(Value::Text(_)), Some(Value::Text(_)))
                        if matches!(field.kind, Kind::Text | Kind::Paragraph) => {}
                    (Some(Value::Lines(here)), Some(Value::Lines(there))) => {
                        assert_eq!(here.len(), there.len(), "{key} {}", field.id);
                    }
                    _ => assert_eq!(here, there, "{key} {}", field.id),
                }
            }
        }
    }
}

/// What a story says of a kind of record, by its fields: the same depth in both.
#[test]
fn every_story_fills_the_tables_and_fields_that_the_first_one_fills() {
    let filled = |story| {
        let plan = sample_of(story, Locale::En);
        let fields = |(key, record): (RecordKey, &_)| {
            let of_table = key.table.spec().fields.iter();
            of_table
                .filter(|field| Record::value(record, field).is_some())
                .map(move |field| (key.table, field.id))
                .collect()
        };
        plan.records().flat_map(|(key, record)| -> Vec<_> { fields((key, record)) }).collect::<HashSet<_>>()
    };
    let first = filled(Story::Clinic);
    for story in Story::ALL {
        let missing: Vec<_> = first.difference(&filled(story)).copied().collect();
        assert!(missing.is_empty(), "{}: {missing:?}", story.id());
    }
    for story in Story::ALL {
        let plan = sample_of(story, Locale::En);
        for table in Table::ALL {
            let (here, there) = (plan.list(*table).count(), sample(Locale::En).list(*table).count());
            assert!(here * 4 >= there * 3, "{}: {here} of {there} {}", story.id(), table.id());
        }
    }
}

#[test]
fn no_name_of_one_story_is_met_in_another() {
    let names = |story: Story, locale: Locale| {
        let plan = sample_of(story, locale);
        let companies = plan.single(Table::Basics).map(|record| record.text(basics::COMPANY).to_owned());
        let people = [Table::Person, Table::Persona].into_iter().flat_map(|table| plan.list(table));
        companies
            .into_iter()
            .chain(people.map(|(key, record)| record.text(name_field(key.table)).to_owned()))
            .collect::<HashSet<_>>()
    };
    for locale in Locale::ALL {
        assert!(names(Story::Clinic, locale).is_disjoint(&names(Story::Tea, locale)));
    }
}

fn name_field(table: Table) -> Field<String> {
    if table == Table::Person { person::NAME } else { persona::NAME }
}

#[test]
fn examples_of_two_stories_never_take_each_others_place() {
    // What a plan, or its first deal, has once is told by each story in its own way.
    let is_first =
        |key: &RecordKey| key.id == RecordId::SINGLE && (key.table.spec().single || key.table == Table::Deal);
    let keys = |story: Story| {
        let story = told(story, Locale::En);
        let all = Module::ALL.iter().flat_map(|module| story.examples(*module, day(0)));
        all.map(|(key, _)| key).filter(|key| !is_first(key)).collect::<HashSet<_>>()
    };
    let both: Vec<_> = keys(Story::Clinic).intersection(&keys(Story::Tea)).copied().collect();
    assert!(both.is_empty(), "{both:?}");
}

#[test]
fn a_plan_is_shown_the_story_of_its_trade_and_a_sample_knows_its_own() {
    for story in Story::ALL {
        let plan = sample_of(story, Locale::En);
        assert_eq!((Story::of(&plan), Story::told_by(&plan)), (story, Some(story)));
    }
    let own = Plan::new(sample(Locale::En).id);
    assert_eq!((Story::of(&own), Story::told_by(&own)), (Story::Clinic, None));
}

#[test]
fn a_sample_follows_the_language_until_somebody_touches_it() {
    for (story, touched) in [(Story::Clinic, "persona:tang"), (Story::Tea, "persona:yu")] {
        let (english, chinese) = (told(story, Locale::En), told(story, Locale::ZhCn));
        let mut plan = sample_of(story, Locale::En);
        assert_eq!(retold(&plan, &chinese, &english), None, "it is not in that language");
        let patch = retold(&plan, &english, &chinese).unwrap();
        apply(&mut plan, &patch);
        assert_eq!(plan, sample_of(story, Locale::ZhCn));
        let touched = Command::Delete { keys: vec![key(touched)] }.patch(&plan, &mut IdSource::new(0));
        apply(&mut plan, &touched);
        assert_eq!(retold(&plan, &chinese, &english), None);
        assert_eq!(retold(&Plan::new(plan.id), &english, &chinese), None, "a plan of one's own is never told again");
    }
    let tea = [Locale::En, Locale::ZhCn].map(|locale| told(Story::Tea, locale));
    assert_eq!(retold(&sample(Locale::En), &tea[0], &tea[1]), None, "another story");
}

#[test]
fn every_record_of_a_story_is_in_its_sample_with_every_link_and_nothing_needs_repair() {
    for story in Story::ALL {
        let plan = sample_of(story, Locale::En);
        for module in Module::ALL {
            for (key, example) in told(story, Locale::En).examples(*module, day(0)) {
                assert!(example.example);
                let links: Vec<_> = example.all_links(key.table).collect();
                assert_eq!(plan.get(key).unwrap().all_links(key.table).collect::<Vec<_>>(), links, "{key}");
            }
        }
        let (patch, repairs) = repair(&plan);
        assert!(patch.is_empty() && repairs.is_empty());
    }
}

#[test]
fn every_link_of_a_story_leads_somewhere() {
    for story in Story::ALL {
        let plan = sample_of(story, Locale::En);
        for example in Module::ALL.iter().flat_map(|module| module.spec().examples.of(story)) {
            for (field, value) in example.values {
                let links: Vec<&str> = match value {
                    ExampleValue::Links(links) => links.to_vec(),
                    ExampleValue::Marks(marks) => marks.iter().map(|(key, _)| *key).collect(),
                    _ => continue,
                };
                for link in &links {
                    assert!(
                        RecordKey::parse(link).is_some_and(|link| plan.get(link).is_some()),
                        "{} {}: {link}",
                        example.id,
                        field.id
                    );
                }
                assert!(!links.is_empty(), "{} {}", example.id, field.id);
            }
        }
    }
}

#[test]
fn the_first_deal_of_a_sample_is_done_in_every_module_but_the_contract_which_is_signed_in_three_weeks() {
    for story in Story::ALL {
        let plan = sample_of(story, Locale::En).seen_by(Scope::FIRST);
        for module in Module::ALL {
            let progress = module.spec().goals.progress(&plan);
            let open = if *module == Module::Contract { 2 } else { 0 };
            assert_eq!(progress.met + open, progress.total, "{} {}", story.id(), module.id());
        }
    }
}

#[test]
fn the_coach_says_of_a_sample_on_its_first_day_only_where_the_story_is_thin() {
    let vague = |clause: &str| ("contract_vague_wording", key(clause), Severity::Warning);
    let thin = ("persona_thin_basis", key("persona:tang"), Severity::Hint);
    let guessed = ("metrics_rate_guessed", key("funnel_stage:fs-signed"), Severity::Hint);
    let (clinic, tea) = (vague("contract_clause:clause-patient-data"), vague("contract_clause:supply-batch-change"));
    for (story, vague, expected) in
        [(Story::Clinic, clinic, [thin, clinic, guessed].as_slice()), (Story::Tea, tea, [tea].as_slice())]
    {
        let all = |plan: &Plan, on: i64| {
            let report = Report::read(plan, &mut Reading::on(day(on)));
            report.findings().map(|finding| (finding.rule.id, finding.key, finding.rule.severity)).collect::<Vec<_>>()
        };
        let said = |scope: Scope, locale: Locale, on: i64| all(&sample_of(story, locale).seen_by(scope), on);
        for locale in Locale::ALL {
            assert_eq!(all(&sample_of(story, locale), 0), expected, "{} {locale:?}: all deals", story.id());
            assert_eq!(said(Scope::FIRST, locale, 0), expected, "{} {locale:?}", story.id());
            let of_all: Vec<_> = expected.iter().filter(|said| **said != vague).copied().collect();
            assert_eq!(said(won(story), locale, 0), of_all, "{} {locale:?}: the deal that is won", story.id());
        }
        let later = said(Scope::FIRST, Locale::En, 400);
        assert!(later.len() > 3 && later.iter().all(|said| said.2 == Severity::Hint || *said == vague), "{later:?}");
    }
}

#[test]
fn in_a_plan_of_ones_own_an_example_is_of_one_deal_and_goes_to_the_one_that_is_shown() {
    for story in Story::ALL {
        let file = told(story, Locale::En);
        let shown = Scope::Deal(key("deal:ours").id);
        for module in Module::ALL {
            let mut plan = Plan::new(sample(Locale::En).id);
            // The first deal of one's own has the id of the first of the story.
            for deal in ["deal:single", "deal:ours"] {
                plan.put(key(deal), Some(Arc::new(Record::default())));
            }
            let records = example_of_one_deal(&file, *module, day(0));
            let patch = Command::Insert { records }.patch(&plan, &mut IdSource::new(0)).for_deal(&plan, shown);
            apply(&mut plan, &patch);
            for table in module.tables().iter().filter(|table| table.of_deal().is_some()) {
                let first = sample_of(story, Locale::En).seen_by(Scope::FIRST);
                let seen = plan.seen_by(shown);
                assert_eq!(seen.list(*table).count(), plan.list(*table).count(), "{}", table.id());
                assert_eq!(seen.list(*table).count(), first.list(*table).count(), "{}", table.id());
            }
        }
    }
}

/// The deal of a story that is in its first year.
fn won(story: Story) -> Scope {
    Scope::Deal(key(if story == Story::Clinic { "deal:four-chairs" } else { "deal:old-town" }).id)
}

#[test]
fn each_story_tells_a_deal_in_its_first_year_with_all_of_its_own() {
    for story in Story::ALL {
        let (whole, scope) = (sample_of(story, Locale::En), won(story));
        let plan = whole.seen_by(scope);
        let record = |table: Table| plan.get(scope.single(table)).unwrap();
        let number = |table: Table, field: Field<Number>| record(table).get(field);
        let deal = plan.get(scope.deal().unwrap()).unwrap();
        assert_eq!(deal.get(deal::OUTCOME), Some(Outcome::Won));
        assert!(!record(Table::Brief).text(brief::DEBRIEF).is_empty());
        assert_eq!(
            (deal.get(deal::AMOUNT), deal.get(deal::ENDED_ON)),
            (number(Table::Contract, contract::VALUE), Some(day(-120)))
        );
        let signed =
            [record(Table::Contract).get(contract::SIGNING_ON), record(Table::Handover).get(handover::SIGNING_ON)];
        assert_eq!(signed, [Some(day(-120)); 2]);
        // Everything is signed and checked, and nothing that was promised is left without its place.
        assert!(Module::Contract.spec().goals.progress(&plan).is_done());
        assert!(Module::Aftersales.spec().goals.progress(&plan).is_done());
        assert_eq!((agreed_points(&plan), promises(&plan, &PlainFormats(Locale::En))), (vec![], vec![]));
        let items = || plan.list(Table::HandoverItem).filter_map(|(_, record)| record.get(handover_item::STATUS));
        assert!(
            items().any(|status| status == HandoverStatus::Kept)
                && items().any(|status| status == HandoverStatus::Doing)
        );
        let touched: Vec<_> = timeline(&plan)
            .into_iter()
            .filter_map(|stop| match stop.when {
                When::On { date, day: Some(0..365) } => Some(date),
                _ => None,
            })
            .collect();
        assert!(touched.iter().any(|date| *date < day(0)) && touched.iter().any(|date| *date > day(0)), "{touched:?}");
        // The log of what was won tells the same customer, day and amount.
        let log =
            plan.list(Table::DealResult).find(|(_, record)| record.get(deal_result::RESULT) == Some(DealEnd::Won));
        let (_, log) = log.unwrap();
        assert_eq!(
            (log.text(deal_result::DEAL), log.get(deal_result::ON), log.get(deal_result::AMOUNT)),
            (deal.text(deal::CUSTOMER), deal.get(deal::ENDED_ON), deal.get(deal::AMOUNT))
        );
    }
}

#[test]
fn both_deals_of_a_story_have_taken_over_all_of_the_standard_and_one_clause_differs_and_says_why() {
    for (story, locale) in Story::ALL.into_iter().flat_map(|story| Locale::ALL.map(|locale| (story, locale))) {
        let plan = sample_of(story, locale);
        let standard = plan.seen_by(Scope::Standard);
        let many = [Table::Clause, Table::ContractStep, Table::Issue, Table::Authority]
            .map(|table| standard.list(table).count());
        assert_eq!(many, [4, 2, 2, 1]);
        assert_eq!(plan.scopes().len(), 6, "five deals, and what holds for all");
        for scope in [Scope::FIRST, won(story)] {
            let left = plan.not_taken_over(scope.deal().unwrap());
            assert!(left.len() <= 1 && left.iter().all(|key| key.table == Table::IssueOption), "{left:?}");
            let seen = plan.seen_by(scope);
            let differing: Vec<_> = seen
                .list(Table::Clause)
                .filter_map(|(key, record)| {
                    let from = plan.get(*record.links_of(clause::TAKEN_FROM.spec).first()?)?;
                    (from.text(clause::WORDING) != record.text(clause::WORDING)).then_some((key, record))
                })
                .collect();
            assert_eq!(differing.len(), usize::from(scope == Scope::FIRST), "{differing:?}");
            assert!(differing.iter().all(|(_, record)| !record.text(clause::NOTE).is_empty()));
        }
    }
}

#[test]
fn the_deals_of_a_story_stand_in_their_stages_one_lost_with_its_reason_and_one_longer_than_it_may() {
    for story in Story::ALL {
        let plan = sample_of(story, Locale::En);
        let deals: Vec<_> = plan.list(Table::Deal).map(|(_, record)| record).collect();
        let is_open = |deal: &&&Arc<Record>| matches!(deal.get(deal::OUTCOME), None | Some(Outcome::Open));
        let stages: HashSet<_> = deals.iter().filter_map(|deal| deal.get(deal::STAGE)).collect();
        assert!(stages.len() >= 4, "{stages:?}");
        assert!(deals.iter().filter(is_open).all(|deal| deal.get(deal::NEXT_ON) > Some(day(0))));
        let lost: Vec<_> = deals.iter().filter(|deal| deal.get(deal::OUTCOME) == Some(Outcome::Lost)).collect();
        assert_eq!((lost.len(), lost.iter().all(|deal| !deal.text(deal::WHY).is_empty())), (1, true));
        let longer = deals.iter().filter(is_open).filter(|deal| {
            let most = plan.get(deal.get(deal::STAGE).unwrap()).unwrap().get(stage::MAX_DAYS).unwrap().get();
            (day(0) - deal.get(deal::SINCE).unwrap()).whole_days() as f64 > most
        });
        assert_eq!(longer.count(), 1);
    }
}

#[test]
fn the_file_of_a_story_holds_its_examples_and_the_guidance_holds_none() {
    for module in Module::ALL {
        assert!(guidance(Locale::En).examples(*module, day(0)).is_empty(), "{}", module.id());
        assert_eq!(told(Story::Tea, Locale::En).how(*module, Audience::default()).count(), 0);
    }
}

#[test]
fn the_steps_of_a_stage_take_no_longer_than_the_stage_may() {
    for story in Story::ALL {
        let plan = sample_of(story, Locale::En);
        for (key, record) in plan.list(Table::ProcessStage) {
            let most = record.get(stage::MAX_DAYS).unwrap().get();
            let days: f64 = steps(&plan, key).into_iter().filter_map(|(_, step)| limit(step)).sum();
            assert!(days > 0.0 && days <= most, "{key}: {days} of {most}");
        }
    }
}

#[test]
fn the_figures_of_the_clinics_are_those_of_the_story() {
    let plan = sample(Locale::ZhCn);
    assert_eq!(deals(&plan), Some(Deals { deals: 50, per_month: Some(4.2) }));
    assert_eq!((days_left(&plan, day(0)), owned(&plan, key("person:lin-yue"))), (Some(365), 78));
    assert_eq!(balance(&plan), Balance { strengths: 47, weaknesses: 32, opportunities: 48, threats: 40 });
    assert_eq!(unanswered(&plan), [key("swot:x")][..0]);
    let pair = pairs(&plan);
    assert_eq!(pair.strategies(key("swot:w-one-seller"), key("swot:t-suites")), [key("strategy:wt-small-clinics")]);
    assert_eq!(
        sorted_by_score(&plan, PestBox::Technological),
        ["pest:t-mini-programs", "pest:t-partner-interfaces"].map(key)
    );
    assert!(missing_quadrants(&plan, key("pest:t-mini-programs")).is_empty());
    assert_eq!(dots(&plan).iter().filter(|dot| dot.place.is_some()).count(), 6);
}

#[test]
fn the_figures_of_the_tea_brand_are_those_of_the_story() {
    for locale in Locale::ALL {
        let plan = sample_of(Story::Tea, locale);
        assert_eq!(deals(&plan), Some(Deals { deals: 60, per_month: Some(5.0) }));
        let calculator = Calculator::of(&plan);
        assert_eq!((calculator.signatures(), calculator.leads()), (Some(60), Some(1_000)));
        let counted: Vec<_> =
            calculator.counts(day(0)).unwrap().into_iter().map(|row| (row.count, row.week.unwrap())).collect();
        assert_eq!(counted, [(1_000, 20), (400, 8), (200, 4), (120, 3), (60, 2)]);
        let number = |at: &str, field: Field<Number>| plan.get(key(at)).unwrap().get(field).unwrap().get();
        let target = |id: &str| number(&format!("kpi:{id}"), kpi::TARGET);
        assert_eq!([target("leads-from-orders"), target("talks-a-week")], [20.0, 8.0]);
        let points = ["season", "low-price", "small-start"]
            .map(|id| package_worth(&plan, key(&format!("negotiation_package:pack-{id}"))).unwrap().points());
        assert_eq!(points, [54.5, 53.3, 53.5]);
        let (price, volume) = (
            number("negotiation_option:opt-kg-192", option::VALUE),
            number("negotiation_option:opt-volume-300", option::VALUE),
        );
        let value = plan.single(Table::Contract).unwrap().get(contract::VALUE).unwrap().get();
        assert!((price * volume - value).abs() < 1e-9, "{price} × {volume} = {value}");
        let days = ["talk", "tasting", "offer", "signed"];
        let days =
            days.map(|id| number(&format!("process_stage:stage-{id}"), stage::MAX_DAYS)).into_iter().sum::<f64>();
        assert_eq!(days, plan.single(Table::Funnel).unwrap().get(funnel::CYCLE_DAYS).unwrap().get());
        assert_eq!(dots(&plan).iter().filter(|dot| dot.place.is_some()).count(), 6);
        assert_eq!(unanswered(&plan), [key("swot:x")][..0]);
    }
}

#[test]
fn what_forms_fold_is_rarely_filled_in_either_story() {
    let plans = Story::ALL.map(|story| sample_of(story, Locale::En));
    let tables = Table::ALL.iter().flat_map(|table| table.spec().fields.iter().map(move |field| (*table, *field)));
    for (table, field) in tables.filter(|(_, field)| field.rare) {
        let records = || plans.iter().flat_map(|plan| plan.list(table));
        let filled = records().filter(|(_, record)| record.value(field).is_some()).count();
        assert!(filled * 2 < records().count(), "{} {}: {filled}", table.id(), field.id);
        assert!(!matches!(field.kind, Kind::LinkedFrom(_)), "{} {} holds nothing of its own", table.id(), field.id);
    }
}
