//! Each rule fires where it should and keeps quiet beside it, in both languages.

use super::*;
use crate::i18n::Locale;
use crate::modules::basics::spec::basics;
use crate::modules::metrics::spec::{Cadence, Direction};
use crate::modules::metrics::texts::FRAME;
use crate::modules::testing::{Draft, day, fires, key, leads_to, said};
use crate::modules::testing::{number, sample};

fn of(draft: &Draft) -> Vec<Finding> {
    coach(&draft.plan, &mut Reading::on(day(0)))
}

fn figure(name: &str, fill: impl FnOnce(Record) -> Record) -> Draft {
    Draft::new().add("kpi:k", |record| fill(record.with(kpi::NAME, name.to_owned())))
}

fn counted(name: &str, formula: &str) -> Vec<Finding> {
    of(&figure(name, |record| record.with(kpi::FORMULA, formula.to_owned())))
}

#[test]
fn a_quality_that_nobody_can_count_needs_a_formula_that_counts() {
    let rule = &rules::VAGUE_MEASURE;
    let found = counted("Customer Satisfaction", "As our customers see it");
    assert_eq!(
        said(&found, rule, Locale::En),
        ["k: “Customer Satisfaction” cannot be counted yet. Say what is divided by what."]
    );
    let found = counted("客户满意度", "");
    assert_eq!(said(&found, rule, Locale::ZhCn), ["k: “客户满意度”还数不出来，请写明什么除以什么。"]);
    assert_eq!(leads_to(&found, rule), Some("formula"));
    for formula in [
        "Share of answers that say yes",
        "4 or 5 of five points",
        "yes ÷ answers",
        "答“是”的占比",
        "回答数／问卷数",
        "５分制",
    ] {
        assert!(!fires(&counted("满意度 satisfaction", formula), rule), "{formula}");
    }
    for name in ["First talks per week", "Dissatisfactions", "续约率", ""] {
        assert!(!fires(&counted(name, ""), rule), "{name}");
    }
}

#[test]
fn what_a_figure_lacks_is_named() {
    let rule = &rules::NO_TARGET;
    let bare = of(&figure("Talks", |record| record));
    assert_eq!(said(&bare, rule, Locale::En), ["k: “Talks” lacks Target, How often, Owner."]);
    assert_eq!(said(&bare, rule, Locale::ZhCn), ["k: “Talks”缺少目标值、填报频率、负责人。"]);
    let aimed = of(&figure("Talks", |record| record.with(kpi::TARGET, number(7.0)).with(kpi::OWNER, key("person:p"))));
    assert_eq!(said(&aimed, rule, Locale::En), ["k: “Talks” lacks How often."]);
    assert_eq!(leads_to(&aimed, rule), Some("cadence"));
    let whole = figure("Talks", |record| {
        record.with(kpi::TARGET, number(0.0)).with(kpi::OWNER, key("person:p")).with(kpi::CADENCE, Cadence::Daily)
    });
    assert!(!fires(&of(&whole), rule) && !fires(&of(&figure(" ", |record| record)), rule));
}

#[test]
fn a_target_is_better_than_today() {
    let rule = &rules::WRONG_WAY;
    let check = |direction: Option<Direction>, baseline: f64, target: f64| {
        of(&figure("Days", |record| {
            let record = record.with(kpi::BASELINE, number(baseline)).with(kpi::TARGET, number(target));
            direction.map_or(record.clone(), |direction| record.with(kpi::DIRECTION, direction))
        }))
    };
    let found = check(Some(Direction::Lower), 2.0, 3.0);
    assert_eq!(said(&found, rule, Locale::En), ["k: “Days”: the target is worse than today’s value."]);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["k: “Days”的目标比当前值还差。"]);
    assert!(fires(&check(Some(Direction::Higher), 3.0, 2.0), rule));
    for (direction, baseline, target) in
        [(Some(Direction::Lower), 45.0, 45.0), (Some(Direction::Higher), 2.0, 3.0), (None, 3.0, 2.0)]
    {
        assert!(!fires(&check(direction, baseline, target), rule), "{direction:?} {baseline} {target}");
    }
}

#[test]
fn of_three_figures_one_moves_before_the_money() {
    let rule = &rules::ONLY_LAGGING;
    let check = |timings: &[Option<Move>]| {
        of(&timings.iter().enumerate().fold(Draft::new(), |draft, (at, timing)| {
            draft.add(&format!("kpi:k-{at}"), |record| {
                let record = record.with(kpi::NAME, "Figure".to_owned());
                timing.map_or(record.clone(), |timing| record.with(kpi::TIMING, timing))
            })
        }))
    };
    let lagging = Some(Move::Lagging);
    let found = check(&[None, lagging, lagging, lagging]);
    assert_eq!(
        said(&found, rule, Locale::En),
        ["k-1: All figures come after the money. Add one that moves before it."]
    );
    assert_eq!(said(&found, rule, Locale::ZhCn), ["k-1: 全是滞后指标，请加一个比收入先动的。"]);
    for timings in [vec![lagging, lagging, None], vec![lagging, lagging, lagging, Some(Move::Leading)], vec![None; 5]] {
        assert!(!fires(&check(&timings), rule), "{timings:?}");
    }
}

/// A funnel of ten leads a week and a rate of 50 % to the signature, and a figure held against it.
fn held(measure: Option<FunnelMeasure>, stage: &str, target: Option<f64>, deal: f64) -> Vec<Finding> {
    let rate = |draft: Draft, id: &str, rate: f64| {
        draft.add(&format!("funnel_stage:{id}"), |record| record.with(funnel_stage::RATE, number(rate)))
    };
    let draft = Draft::new().single(Table::Basics, |record| {
        record
            .with(basics::REVENUE_TARGET, number(1_000.0))
            .with(basics::AVERAGE_DEAL, number(deal))
            .with(basics::PERIOD_START, day(0))
            .with(basics::PERIOD_END, day(13))
    });
    let draft = rate(rate(draft, "lead", 0.0), "signed", 50.0);
    of(&draft.add("kpi:k", |record| {
        let record = record.with(kpi::NAME, "Figure".to_owned()).with(kpi::FUNNEL_STAGE, key(stage));
        let record = measure.map_or(record.clone(), |measure| record.with(kpi::FUNNEL_MEASURE, measure));
        target.map_or(record.clone(), |target| record.with(kpi::TARGET, number(target)))
    }))
}

#[test]
fn a_target_below_the_funnel_is_told_with_both_numbers() {
    let rule = &rules::FUNNEL_MISMATCH;
    let (weekly, rate) = (Some(FunnelMeasure::WeeklyCount), Some(FunnelMeasure::Rate));
    let found = held(weekly, "funnel_stage:lead", Some(9.0), 100.0);
    assert_eq!(said(&found, rule, Locale::En), ["k: “Figure” aims at 9; the funnel asks for 10."]);
    let found = held(rate, "funnel_stage:signed", Some(49.9), 100.0);
    assert_eq!(said(&found, rule, Locale::ZhCn), ["k: “Figure”目标是 49.9%，漏斗要求 50%。"]);
    assert_eq!(leads_to(&found, rule), Some("target"));
    for (measure, stage, target, deal) in [
        (weekly, "funnel_stage:lead", Some(10.0), 100.0),
        (rate, "funnel_stage:signed", Some(50.0), 100.0),
        (rate, "funnel_stage:lead", Some(1.0), 100.0),
        (weekly, "funnel_stage:lead", None, 100.0),
        (None, "funnel_stage:lead", Some(1.0), 100.0),
        (weekly, "funnel_stage:gone", Some(1.0), 100.0),
        (weekly, "funnel_stage:lead", Some(1.0), 0.0),
    ] {
        assert!(!fires(&held(measure, stage, target, deal), rule), "{measure:?} {stage} {target:?} {deal}");
    }
}

#[test]
fn a_rate_is_counted_or_taken_from_others() {
    let rule = &rules::RATE_GUESSED;
    let check = |basis: Option<Basis>, rate: Option<f64>| {
        let stage = |draft: Draft, id: &str| {
            draft.add(&format!("funnel_stage:{id}"), |record| {
                let record = record.with(funnel_stage::NAME, "Offer".to_owned());
                let record = basis.map_or(record.clone(), |basis| record.with(funnel_stage::BASIS, basis));
                rate.map_or(record.clone(), |rate| record.with(funnel_stage::RATE, number(rate)))
            })
        };
        of(&stage(stage(Draft::new(), "first"), "offer"))
    };
    let found = check(None, Some(60.0));
    assert_eq!(
        said(&found, rule, Locale::En),
        ["offer: The rate of “Offer” is a guess. Count your last ten cases."],
        "the first stage has no rate"
    );
    let found = check(Some(Basis::Guess), Some(60.0));
    assert_eq!(said(&found, rule, Locale::ZhCn), ["offer: “Offer”的转化率是估的，请数一数最近十个案例。"]);
    assert_eq!(leads_to(&found, rule), Some("basis"));
    for (basis, rate) in
        [(Some(Basis::Counted), Some(60.0)), (Some(Basis::Reference), Some(60.0)), (Some(Basis::Guess), None)]
    {
        assert!(!fires(&check(basis, rate), rule), "{basis:?} {rate:?}");
    }
}

#[test]
fn more_than_ten_figures_are_too_many() {
    let rule = &rules::TOO_MANY;
    let check = |named: usize| {
        of(&(0..named + 2).fold(Draft::new(), |draft, at| {
            let name = if at < named { "Figure" } else { " " };
            draft.add(&format!("kpi:k-{at}"), |record| record.with(kpi::NAME, name.to_owned()))
        }))
    };
    let found = check(12);
    assert_eq!(
        said(&found, rule, Locale::En),
        ["k-10: 12 figures. Which ones changed a decision last month? Keep those."]
    );
    assert_eq!(said(&found, rule, Locale::ZhCn), ["k-10: 已有 12 个指标。上个月哪几个影响过决定？留下它们。"]);
    assert!(fires(&check(11), rule) && !fires(&check(10), rule));
}

#[test]
fn the_example_is_told_of_its_guessed_rate_alone() {
    for locale in Locale::ALL {
        let found = coach(&sample(locale), &mut Reading::on(day(0)));
        let ids: Vec<_> = found.iter().map(|finding| (finding.rule.id, finding.key)).collect();
        assert_eq!(ids, [("metrics_rate_guessed", key("funnel_stage:fs-signed"))]);
    }
}

#[test]
fn the_pairs_of_the_guide_are_judged_as_they_say() {
    for locale in Locale::ALL {
        for pair in FRAME.pairs {
            assert!(!fires(&counted(pair.good.get(locale), ""), &rules::VAGUE_MEASURE));
        }
    }
    // What stands beside them as not so good names no quality of the list: it is told by what it lacks.
    for vague in ["Team morale", "团队士气"] {
        assert!(fires(&counted(vague, "Good"), &rules::VAGUE_MEASURE), "{vague}");
    }
}
