//! The goals of every module: what is told of them is what their rules ask for.

use std::sync::Arc;

use proptest::prelude::*;

use crate::engine::apply;
use crate::i18n::{Locale, Text};
use crate::method::{Progress, StartingItem, Story, insert_prompts, written};
use crate::model::{Id, IdSource, Kind, Plan, Record, RecordId, RecordKey, Table, Value};
use crate::modules::Module;
use crate::modules::testing::{Draft, first_deal, first_deal_of, sample, sample_of};
use crate::testing::cases;

/// Numbers in words, from one on; two are counted in Chinese with a word of their own.
const WORDS: [Text; 10] = [
    Text::new("one", "一"),
    Text::new("two", "两"),
    Text::new("three", "三"),
    Text::new("four", "四"),
    Text::new("five", "五"),
    Text::new("six", "六"),
    Text::new("seven", "七"),
    Text::new("eight", "八"),
    Text::new("nine", "九"),
    Text::new("ten", "十"),
];

/// Whether a text names a figure, in digits or in a word.
fn names(text: &str, locale: Locale, figure: usize) -> bool {
    let in_digits = text.split(|sign: char| !sign.is_ascii_digit()).any(|digits| digits == figure.to_string());
    let word = figure.checked_sub(1).and_then(|at| WORDS.get(at)).map(|word| word.get(locale));
    let in_words = |word: &str| match locale {
        Locale::En => text.to_lowercase().split(|sign: char| !sign.is_alphabetic()).any(|other| other == word),
        Locale::ZhCn => text.contains(word),
    };
    in_digits || word.is_some_and(in_words)
}

fn met(module: Module, plan: &Plan) -> Vec<Progress> {
    (module.spec().goals.met)(plan)
}

#[test]
fn every_goal_is_told_in_both_languages_with_the_figures_of_its_rule() {
    for goal in Module::ALL.iter().flat_map(|module| module.spec().goals.all) {
        for locale in Locale::ALL {
            let says = goal.says.get(locale);
            assert!(!says.trim().is_empty(), "{goal:?}");
            let silent: Vec<_> = goal.figures.iter().filter(|figure| !names(says, locale, **figure)).collect();
            assert!(silent.is_empty(), "“{says}” does not name {silent:?}");
        }
    }
}

#[test]
fn a_figure_is_named_in_digits_or_in_a_word_of_its_own() {
    assert!(names("Five touchpoints", Locale::En, 5) && names("sums to 100.", Locale::En, 100));
    assert!(names("两条让步", Locale::ZhCn, 2) && names("12 分以上", Locale::ZhCn, 12));
    assert!(
        !names("often 112", Locale::En, 10) && !names("often 112", Locale::En, 12) && !names("三", Locale::ZhCn, 2)
    );
}

#[test]
fn an_empty_plan_meets_no_goal() {
    for module in Module::ALL {
        let met = met(*module, &Draft::new().plan);
        assert!(met.len() == module.spec().goals.all.len() && !met.is_empty(), "{}", module.id());
        assert!(met.iter().all(|goal| goal.met == 0 && goal.total > 0), "{}: {met:?}", module.id());
    }
}

#[test]
fn the_sample_meets_every_goal_and_its_first_deal_all_but_those_of_a_contract_that_is_not_yet_signed() {
    for (story, locale) in Story::ALL.into_iter().flat_map(|story| Locale::ALL.map(|locale| (story, locale))) {
        let open = |plan: &Plan| -> Vec<_> {
            Module::ALL
                .iter()
                .flat_map(|module| met(*module, plan).into_iter().zip(module.spec().goals.all))
                .filter(|(goal, _)| !goal.is_done())
                .map(|(_, goal)| goal.says.zh)
                .collect()
        };
        assert!(open(&sample_of(story, locale)).is_empty());
        assert_eq!(
            open(&first_deal_of(story, locale)),
            ["每条条款都已谈定、三项打钩，或不需要", "每个步骤走完或不适用，至少五步"]
        );
    }
}

#[test]
fn what_a_prompt_leaves_to_be_written_meets_no_goal() {
    for (module, locale) in Module::ALL.iter().flat_map(|module| Locale::ALL.map(|locale| (*module, locale))) {
        let mut plan = Draft::new().plan;
        let items = module.spec().prompts.iter().map(|prompt| prompt.item(locale));
        let open =
            items.filter(|item| item.texts.iter().all(|(_, words)| !written(&words.text)) && item.parts.is_empty());
        let open: Vec<_> = open.map(|item| StartingItem { codes: Vec::new(), ..item }).collect();
        let patch = insert_prompts(&plan, open, locale, &mut IdSource::new(0));
        apply(&mut plan, &patch);
        assert!(met(module, &plan).iter().all(|goal| goal.met == 0), "{}", module.id());
    }
}

proptest! {
    #![proptest_config(cases(2))]

    /// What tells which kind a record is comes with it, and which deal it belongs to; everything else in any order.
    #[test]
    fn on_the_way_to_the_example_nothing_that_is_written_lowers_what_is_met(order in any::<u64>()) {
        let whole = sample(Locale::En);
        let mut plan = Draft::new().plan;
        let mut steps = Vec::new();
        for (key, record) in whole.records() {
            let mut begun = Record::at(record.order.clone());
            let deal = key.table.of_deal().map(|of| of.deal);
            for field in key.table.spec().fields {
                match (field.kind, record.value(field)) {
                    (_, Some(value)) if deal == Some(field) => begun.set_value(field, Some(value.clone())),
                    (Kind::Choice(_) | Kind::Choices(_) | Kind::Flag, Some(value)) => begun.set_value(field, Some(value.clone())),
                    (_, Some(value)) => steps.push((key, field, value.clone())),
                    (_, None) => {}
                }
            }
            plan.put(key, Some(Arc::new(begun)));
        }
        // An odd factor puts the places into another order.
        let mut steps: Vec<_> = (1_u64..).map(|place| place.wrapping_mul(order | 1)).zip(steps).collect();
        steps.sort_by_key(|(turn, _)| *turn);
        let mut before: Vec<_> = Module::ALL.iter().map(|module| module.spec().goals.progress(&plan).met).collect();
        for (_, (key, field, value)) in steps {
            let mut record = plan.get(key).map(|record| Record::clone(record)).unwrap();
            record.set_value(field, Some(value));
            plan.put(key, Some(Arc::new(record)));
            let reads = |module: &Module| module.tables().contains(&key.table) || module.spec().goals.reads.contains(&key.table);
            for (module, before) in Module::ALL.iter().zip(&mut before).filter(|(module, _)| reads(module)) {
                let now = module.spec().goals.progress(&plan).met;
                prop_assert!(now >= *before, "{key} {} lowers {} from {before} to {now}", field.id, module.id());
                *before = now;
            }
        }
    }
}

/// The example with a second deal beside its own, which has the same records, brought in one by one.
#[test]
fn another_deal_lowers_no_module_and_counts_once_it_has_come_further() {
    let whole = sample(Locale::En);
    let far = || Module::ALL.iter().map(|module| module.spec().goals.progress(&whole)).collect::<Vec<_>>();
    let of_deals = [Module::Negotiation, Module::Contract, Module::Aftersales];
    let mut plan = Draft { plan: whole.clone() }.add("deal:empty", |record| record).plan;
    for (module, before) in Module::ALL.iter().zip(far()) {
        assert_eq!(module.spec().goals.progress(&plan), before, "{}", module.id());
    }
    for (key, record) in second_deal(&whole) {
        plan.put(key, Some(Arc::new(record)));
        for (module, before) in Module::ALL.iter().zip(far()) {
            let now = module.spec().goals.progress(&plan);
            assert!(now.met >= before.met && now.open <= before.open, "{key} lowers {} to {now:?}", module.id());
        }
    }
    let deal = RecordKey::single(Table::Deal);
    let firsts = whole.records().map(|(key, _)| key).filter(|key| whole.deal_of(*key) == Some(deal));
    firsts.collect::<Vec<_>>().into_iter().for_each(|key| plan.put(key, None));
    for module in of_deals {
        assert_eq!(met(module, &plan), met(module, &whole), "the second deal alone: {}", module.id());
    }
}

/// The records of the only deal of a plan, as those of a second one.
fn second_deal(whole: &Plan) -> Vec<(RecordKey, Record)> {
    let id = |text: String| RecordId(Id::parse(&text).unwrap());
    let turned = |key: RecordKey| match whole.deal_of(key) {
        Some(_) if key.table.spec().single => RecordKey::new(key.table, id("second".to_owned())),
        Some(_) => RecordKey::new(key.table, id(format!("second-{}", key.id.0))),
        None => key,
    };
    let deal = RecordKey::new(Table::Deal, id("second".to_owned()));
    let own = whole.records().filter(|(key, _)| whole.deal_of(*key).is_some() && key.table != Table::Deal);
    let own = own.map(|(key, record)| {
        let mut second = Record::clone(record);
        for field in key.table.spec().fields {
            let links = record.links_of(field).iter().map(|link| match link.table {
                Table::Deal => deal,
                _ => turned(*link),
            });
            let links: Vec<_> = links.collect();
            if !links.is_empty() {
                second.set_value(field, Some(Value::Links(links)));
            }
        }
        (turned(key), second)
    });
    std::iter::once((deal, Record::default())).chain(own).collect()
}

#[test]
fn what_a_goal_reads_of_other_modules_is_declared_so_that_an_edit_there_wakes_it() {
    // Which deals there are is no matter of one edit: a deal comes and goes with what it has.
    let plan = first_deal(Locale::En);
    for module in Module::ALL {
        let goals = &module.spec().goals;
        for table in Table::ALL.iter().filter(|table| !module.tables().contains(table) && !goals.reads.contains(table))
        {
            let mut without = plan.clone();
            let keys: Vec<_> = plan.records().map(|(key, _)| key).filter(|key| key.table == *table).collect();
            for key in keys {
                without.put(key, None);
            }
            assert_eq!(met(*module, &without), met(*module, &plan), "{} reads {}", module.id(), table.id());
        }
    }
}
