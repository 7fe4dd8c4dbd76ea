//! What the calculator and the figures come to, in words and amounts.

use crate::i18n::messages::common::listed;
use crate::i18n::messages::units;
use crate::i18n::{Formats, Message, Plural};
use crate::method::name_of;
use crate::model::{Plan, Record};
use crate::modules::basics::analysis::currency;
use crate::modules::basics::spec::basics;
use crate::modules::metrics::analysis::{Calculator, StageCount, Velocity};
use crate::modules::metrics::spec::{Unit, kpi};
use crate::modules::metrics::texts;

/// An amount that was worked out, in the currency of the plan.
pub fn money(plan: &Plan, amount: f64, formats: &dyn Formats) -> String {
    formats.sum(amount, currency(plan))
}

/// A value of a figure in its unit.
pub fn amount(plan: &Plan, kpi: &Record, value: f64, formats: &dyn Formats) -> String {
    let counted = |unit: Plural| unit.with_amount(value).render(formats);
    match kpi.get(kpi::UNIT) {
        Some(Unit::Percent) => formats.percent(value / 100.0),
        Some(Unit::Money) => formats.money(value, currency(plan)),
        Some(Unit::Days) => counted(units::UNIT_DAYS),
        Some(Unit::Hours) => counted(units::UNIT_HOURS),
        Some(Unit::Count | Unit::Score) | None => formats.number(value),
    }
}

/// How the signatures come about.
pub fn target_line(plan: &Plan, calculator: &Calculator, formats: &dyn Formats) -> Option<String> {
    let money = |amount: f64| money(plan, amount, formats);
    let line = texts::FUNNEL_TARGET.with_amount(calculator.signatures()? as f64);
    let line = line.with("revenue", money(calculator.target?)).with("deal", money(calculator.deal?));
    Some(line.render(formats))
}

/// What a stage must hold.
pub fn count_line(row: &StageCount) -> Message {
    match row.week {
        Some(week) => texts::FUNNEL_ROW.with("n", row.count).with("week", week),
        None => texts::FUNNEL_ROW_PERIOD.with("n", row.count),
    }
}

/// The biggest lever.
pub fn lever_line(plan: &Plan, calculator: &Calculator) -> Option<Message> {
    let (stage, saved) = calculator.lever()?;
    Some(texts::FUNNEL_LEVER.with_amount(saved as f64).with("stage", name_of(plan, stage)))
}

/// What the calculator waits for; none where it has all.
pub fn missing(plan: &Plan, calculator: &Calculator) -> Option<Message> {
    let amount = |value: Option<f64>, label| value.is_none_or(|value| value <= 0.0).then(|| Message::from(label));
    let rates = calculator.stages.iter().skip(1).filter(|(_, rate)| rate.is_none());
    let rates = rates.map(|(stage, _)| texts::RATE_OF.with("stage", name_of(plan, *stage)));
    let stages = calculator.stages.is_empty().then(|| Message::from(texts::SECTION_STAGES));
    let amounts = [
        amount(calculator.target, basics::REVENUE_TARGET.spec.label),
        amount(calculator.deal, basics::AVERAGE_DEAL.spec.label),
        stages,
    ];
    Some(texts::FUNNEL_MISSING.with("fields", listed(amounts.into_iter().flatten().chain(rates))?))
}

/// How fast the open opportunities bring in money, what that comes to, and how many the target asks for.
pub fn velocity_lines(plan: &Plan, calculator: &Calculator, velocity: &Velocity, formats: &dyn Formats) -> Vec<String> {
    let money = |amount: f64| money(plan, amount, formats);
    let pace = velocity.pace;
    let result = texts::VELOCITY_RESULT
        .with("open", velocity.open)
        .with("win", pace.win_rate * 100.0)
        .with("deal", money(pace.deal))
        .with("days", units::UNIT_DAYS.with_amount(pace.cycle))
        .with("v", money(velocity.a_day));
    let year = velocity.in_period.zip(calculator.target);
    let year = year.map(|(sum, target)| texts::VELOCITY_YEAR.with("sum", money(sum)).with("target", money(target)));
    let need = velocity.needed.map(|needed| texts::VELOCITY_NEED.with_amount(needed as f64));
    [Some(result), year, need].into_iter().flatten().map(|line| line.render(formats)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::model::Table;
    use crate::modules::metrics::spec::{funnel, funnel_stage};
    use crate::modules::testing::{Draft, day, key};
    use crate::modules::testing::{number, sample};

    #[test]
    fn the_example_says_what_it_comes_to_in_both_languages() {
        for (locale, target, first, lever, velocity) in [
            (
                Locale::En,
                "CNY 1200000 ÷ CNY 24000 = 50 signatures in the period",
                "1114 in the period, up to 22 a week",
                "Five points more at “First talk” saves 159 leads: the biggest lever.",
                [
                    "28 open × 15 % × CNY 24000 ÷ 45 days = CNY 2240 a day",
                    "At this speed: CNY 817600 in the period. Target: CNY 1200000.",
                    "The target asks for 42 open opportunities at any time.",
                ],
            ),
            (
                Locale::ZhCn,
                "120 万元 ÷ 2.4 万元 = 本期需签 50 单",
                "本期 1114，每周最多 22",
                "“初次沟通”提高 5 个百分点，可少要 159 条线索，见效最大。",
                [
                    "28 个在谈 × 15% × 2.4 万元 ÷ 45 天 = 每天 2240 元",
                    "照此速度，本期可得 81.76 万元，目标 120 万元。",
                    "要达成目标，手上应随时有 42 个在谈商机。",
                ],
            ),
        ] {
            let (plan, formats) = (sample(locale), PlainFormats(locale));
            let calculator = Calculator::of(&plan);
            assert_eq!(target_line(&plan, &calculator, &formats).as_deref(), Some(target));
            assert_eq!(count_line(&calculator.counts(day(0)).unwrap()[0]).render(&formats), first);
            assert_eq!(lever_line(&plan, &calculator).unwrap().render(&formats), lever);
            let said = velocity_lines(&plan, &calculator, &calculator.velocity().unwrap(), &formats);
            assert_eq!(said, velocity);
            assert_eq!(missing(&plan, &calculator), None);
        }
    }

    #[test]
    fn values_are_written_in_their_unit() {
        let plan = sample(Locale::En);
        let said = |unit: Unit, value: f64, locale| {
            amount(&plan, &Record::default().with(kpi::UNIT, unit), value, &PlainFormats(locale))
        };
        assert_eq!(said(Unit::Percent, 58.0, Locale::En), "58%");
        assert_eq!(said(Unit::Money, 5.0, Locale::En), "CNY 5");
        assert_eq!([1.0, 2.0, 2.5].map(|days| said(Unit::Days, days, Locale::En)), ["1 day", "2 days", "2.5 days"]);
        assert_eq!(said(Unit::Hours, 3.0, Locale::ZhCn), "3 小时");
        assert_eq!(
            (said(Unit::Count, 7.0, Locale::En), said(Unit::Score, 4.2, Locale::En)),
            ("7".into(), "4.2".into())
        );
        assert_eq!(amount(&plan, &Record::default(), 7.0, &PlainFormats(Locale::En)), "7");
    }

    #[test]
    fn what_is_missing_is_named() {
        let said = |draft: &Draft, locale| {
            missing(&draft.plan, &Calculator::of(&draft.plan)).map(|missing| missing.render(&PlainFormats(locale)))
        };
        let nothing = Draft::new();
        assert_eq!(
            said(&nothing, Locale::En).as_deref(),
            Some("Still missing: Revenue target, Average deal, Funnel stages")
        );
        let begun = nothing
            .single(Table::Funnel, |record| {
                record.with(funnel::REVENUE_TARGET, number(9.0)).with(funnel::AVERAGE_DEAL, number(0.0))
            })
            .add("funnel_stage:a", |record| record.with(funnel_stage::NAME, "线索".to_owned()))
            .add("funnel_stage:b", |record| record.with(funnel_stage::NAME, "签约".to_owned()))
            .add("funnel_stage:c", |record| record);
        assert_eq!(said(&begun, Locale::ZhCn).as_deref(), Some("还缺：客单价、“签约”的转化率、“尚未填写”的转化率"));
        let rated = begun
            .single(Table::Funnel, |record| record.with(funnel::AVERAGE_DEAL, number(1.0)))
            .add("funnel_stage:b", |record| record.with(funnel_stage::RATE, number(0.0)));
        assert!(said(&rated, Locale::En).is_some_and(|said| said.contains("Rate of")), "no rate is not a rate");
    }

    #[test]
    fn without_weeks_a_stage_says_the_period_alone() {
        let row = StageCount { stage: key("funnel_stage:a"), rate: None, count: 5, week: None, due: None };
        assert_eq!(
            Locale::ALL.map(|locale| count_line(&row).render(&PlainFormats(locale))),
            ["5 in the period", "本期 5"]
        );
    }
}
