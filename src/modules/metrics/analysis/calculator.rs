//! The funnel calculator of a plan: where its figures come from, and what they come to.

use crate::model::{Date, Field, Number, Plan, RecordKey, Table};
use crate::modules::basics::analysis::{days_from, deals_for, period};
use crate::modules::basics::spec::basics;
use crate::modules::metrics::analysis::funnel::{self as backward, Count, due, per_week};
use crate::modules::metrics::analysis::velocity::{Pace, win_rate};
use crate::modules::metrics::analysis::{Knob, Rate};
use crate::modules::metrics::spec::{funnel, funnel_stage};

/// The figures that the calculator works with: what stands in its own settings, else what the plan basics say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calculator {
    /// The revenue that the period should bring.
    pub target: Option<f64>,
    /// What one deal brings.
    pub deal: Option<f64>,
    /// Days from the first talk to the signature.
    pub cycle: Option<f64>,
    /// How many opportunities are open today.
    pub open: Option<f64>,
    /// The stages from the first contact to the signature, each with the rate from the one before. The first has none.
    pub stages: Vec<(RecordKey, Option<Rate>)>,
    selling_weeks: Option<f64>,
    open_from: Option<RecordKey>,
    period: Option<(Date, Date)>,
}

/// What a stage must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageCount {
    /// The stage.
    pub stage: RecordKey,
    /// The share of the stage before that gets here.
    pub rate: Option<Rate>,
    /// How many in the period.
    pub count: Count,
    /// How many a week, where the weeks are known.
    pub week: Option<Count>,
    /// How many by today, where the period is known.
    pub due: Option<Count>,
}

/// What the open opportunities bring.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Velocity {
    /// Open opportunities.
    pub open: f64,
    /// What they are worth.
    pub pace: Pace,
    /// What they bring a day.
    pub a_day: f64,
    /// What that comes to in the period.
    pub in_period: Option<f64>,
    /// How many open opportunities the target asks for.
    pub needed: Option<u64>,
}

impl Calculator {
    /// The calculator of a plan.
    pub fn of(plan: &Plan) -> Self {
        let settings = plan.single(Table::Funnel);
        let own = |field: Field<Number>| settings.and_then(|record| record.get(field)).map(Number::get);
        let basic = |field: Field<Number>| plan.single(Table::Basics)?.get(field).map(Number::get);
        let stages = plan.list(Table::FunnelStage).enumerate().map(|(at, (key, record))| {
            let rate = record.get(funnel_stage::RATE).filter(|_| at > 0);
            (key, rate.and_then(|rate| Rate::of_percent(rate.get())))
        });
        Self {
            target: own(funnel::REVENUE_TARGET).or_else(|| basic(basics::REVENUE_TARGET)),
            deal: own(funnel::AVERAGE_DEAL).or_else(|| basic(basics::AVERAGE_DEAL)),
            cycle: own(funnel::CYCLE_DAYS),
            open: own(funnel::OPEN_NOW),
            stages: stages.collect(),
            selling_weeks: own(funnel::SELLING_WEEKS),
            open_from: settings.and_then(|record| record.get(funnel::OPEN_FROM)),
            period: period(plan),
        }
    }

    /// The value of a figure that can be tried otherwise.
    pub fn value(&self, knob: Knob) -> Option<f64> {
        match knob {
            Knob::Target => self.target,
            Knob::Deal => self.deal,
            Knob::Cycle => self.cycle,
            Knob::Open => self.open,
            Knob::Rate(stage) => self.rate_of(stage).map(Rate::percent),
        }
    }

    /// The same with another figure.
    #[must_use]
    pub fn with(mut self, knob: Knob, value: f64) -> Self {
        match knob {
            Knob::Target => self.target = Some(value),
            Knob::Deal => self.deal = Some(value),
            Knob::Cycle => self.cycle = Some(value),
            Knob::Open => self.open = Some(value),
            Knob::Rate(stage) => {
                let place = self.stages.iter_mut().skip(1).find(|(key, _)| *key == stage);
                if let Some((_, rate)) = place {
                    *rate = Rate::of_percent(value);
                }
            }
        }
        self
    }

    /// How many signatures the target asks for.
    pub fn signatures(&self) -> Option<Count> {
        deals_for(self.target?, self.deal?)
    }

    /// The weeks in which somebody sells: those that are typed, else the whole weeks of the period.
    pub fn weeks(&self) -> Option<f64> {
        let whole = || self.days().map(|days| (days / 7) as f64);
        self.selling_weeks.or_else(whole).filter(|weeks| *weeks > 0.0)
    }

    /// The days of the period, both ends among them.
    pub fn days(&self) -> Option<u64> {
        let (start, end) = self.period?;
        u64::try_from(days_from(start, end)).ok()
    }

    /// What each stage must hold; none while a figure is missing.
    pub fn counts(&self, today: Date) -> Option<Vec<StageCount>> {
        let counts = backward::counts(self.signatures()?, &self.rates()?);
        let (weeks, time) = (self.weeks(), self.time(today));
        let stage = |((stage, rate), count): (&(RecordKey, Option<Rate>), Count)| StageCount {
            stage: *stage,
            rate: *rate,
            count,
            week: weeks.and_then(|weeks| per_week(count, weeks)),
            due: time.map(|(gone, days)| due(count, gone, days)),
        };
        Some(self.stages.iter().zip(counts).map(stage).collect())
    }

    /// How many leads the target asks for.
    pub fn leads(&self) -> Option<Count> {
        Some(backward::leads(self.signatures()?, &self.rates()?))
    }

    /// The stage whose rate is worth most to raise, and the leads that five points save.
    pub fn lever(&self) -> Option<(RecordKey, Count)> {
        let lever = backward::lever(self.signatures()?, &self.rates()?)?;
        // The first rate leads to the second stage.
        let (stage, _) = self.stages.get(lever.rate + 1)?;
        Some((*stage, lever.saved))
    }

    /// What the open opportunities bring; none while a figure is missing.
    pub fn velocity(&self) -> Option<Velocity> {
        let from = self.stages.iter().position(|(stage, _)| Some(*stage) == self.open_from)?;
        let behind = self.stages.iter().skip(from + 1).map(|(_, rate)| *rate).collect::<Option<Vec<Rate>>>()?;
        let (open, pace) = (self.open?, Pace::of(win_rate(&behind), self.deal?, self.cycle?)?);
        let days = self.days().map(|days| days as f64);
        let a_day = pace.a_day(open);
        let needed = |days: f64| pace.needed(self.target?, days);
        Some(Velocity { open, pace, a_day, in_period: days.map(|days| a_day * days), needed: days.and_then(needed) })
    }

    /// The rate of a stage.
    pub fn rate_of(&self, stage: RecordKey) -> Option<Rate> {
        self.stages.iter().find(|(key, _)| *key == stage).and_then(|(_, rate)| *rate)
    }

    /// The rates between the stages; none while there is no stage or a rate is missing.
    fn rates(&self) -> Option<Vec<Rate>> {
        let rates = self.stages.iter().skip(1).map(|(_, rate)| *rate);
        if self.stages.is_empty() { None } else { rates.collect() }
    }

    /// Days gone and all days of the period, today among those gone.
    fn time(&self, today: Date) -> Option<(u64, u64)> {
        let (start, _) = self.period?;
        Some((u64::try_from(days_from(start, today)).unwrap_or(0), self.days()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::modules::testing::{Draft, day, key};
    use crate::modules::testing::{number, sample};

    fn rows(calculator: &Calculator, today: i64) -> Vec<(Count, Option<Count>, Option<Count>)> {
        let counts = calculator.counts(day(today)).unwrap();
        counts.into_iter().map(|row| (row.count, row.week, row.due)).collect()
    }

    #[test]
    fn the_example_asks_for_22_leads_a_week_and_runs_at_2240_a_day() {
        for locale in Locale::ALL {
            let calculator = Calculator::of(&sample(locale));
            assert_eq!((calculator.signatures(), calculator.leads()), (Some(50), Some(1_114)));
            let counted: Vec<_> =
                rows(&calculator, 0).into_iter().map(|(count, week, _)| (count, week.unwrap())).collect();
            assert_eq!(counted, [(1_114, 22), (334, 7), (167, 4), (100, 2), (50, 1)]);
            assert_eq!(calculator.lever(), Some((key("funnel_stage:fs-talk"), 159)));
            let velocity = calculator.velocity().unwrap();
            assert!((velocity.a_day - 2_240.0).abs() < 1e-6 && (velocity.in_period.unwrap() - 817_600.0).abs() < 1e-3);
            assert_eq!((velocity.needed, calculator.days()), (Some(42), Some(365)));
        }
    }

    #[test]
    fn other_figures_are_tried_without_a_change_of_the_plan() {
        let calculator = Calculator::of(&sample(Locale::En));
        let offers = Knob::Rate(key("funnel_stage:fs-offer"));
        let tried = calculator.clone().with(offers, 70.0);
        assert_eq!((tried.leads(), tried.counts(day(0)).unwrap()[0].week), (Some(954), Some(19)));
        assert_eq!((calculator.value(offers), tried.value(offers)), (Some(60.0), Some(70.0)));
        assert_eq!(calculator.clone().with(offers, 0.0).leads(), None, "no rate at all");
        let more = calculator.clone().with(Knob::Target, 2_400_000.0).with(Knob::Deal, 48_000.0);
        assert_eq!((more.signatures(), more.value(Knob::Target)), (Some(50), Some(2_400_000.0)));
        let quick = calculator.clone().with(Knob::Cycle, 90.0).with(Knob::Open, 14.0).velocity().unwrap();
        assert!((quick.a_day - 560.0).abs() < 1e-6);
        let first = Knob::Rate(key("funnel_stage:fs-lead"));
        assert_eq!(calculator.clone().with(first, 50.0), calculator, "the first stage has no rate");
    }

    fn small() -> Draft {
        let stage = |draft: Draft, id: &str, rate: Option<f64>| {
            draft.add(&format!("funnel_stage:{id}"), |record| match rate {
                Some(rate) => record.with(funnel_stage::RATE, number(rate)),
                None => record,
            })
        };
        let draft = Draft::new().single(Table::Basics, |record| {
            record.with(basics::REVENUE_TARGET, number(1_000.0)).with(basics::AVERAGE_DEAL, number(100.0))
        });
        stage(stage(draft, "lead", Some(5.0)), "signed", Some(50.0))
    }

    #[test]
    fn basics_are_taken_unless_the_settings_say_otherwise() {
        let calculator = Calculator::of(&small().plan);
        assert_eq!(rows(&calculator, 0), [(20, None, None), (10, None, None)], "the rate of the first counts nowhere");
        assert_eq!(calculator.counts(day(0)).unwrap()[0].rate, None);
        let own = small().single(Table::Funnel, |record| record.with(funnel::AVERAGE_DEAL, number(50.0)));
        assert_eq!(rows(&Calculator::of(&own.plan), 0)[1].0, 20);
        let nought = small().single(Table::Funnel, |record| record.with(funnel::AVERAGE_DEAL, number(0.0)));
        assert_eq!(Calculator::of(&nought.plan).counts(day(0)), None);
    }

    #[test]
    fn weeks_and_pace_come_from_the_period() {
        let timed = || {
            small().single(Table::Basics, |record| {
                record.with(basics::PERIOD_START, day(0)).with(basics::PERIOD_END, day(19))
            })
        };
        let calculator = Calculator::of(&timed().plan);
        assert_eq!(calculator.weeks(), Some(2.0), "20 days");
        assert_eq!(rows(&calculator, 4), [(20, Some(10), Some(5)), (10, Some(5), Some(2))]);
        assert_eq!((rows(&calculator, -9)[0].2, rows(&calculator, 99)[0].2), (Some(0), Some(20)));
        let typed = timed().single(Table::Funnel, |record| record.with(funnel::SELLING_WEEKS, number(4.0)));
        assert_eq!(rows(&Calculator::of(&typed.plan), 4)[0].1, Some(5));
        let short = small()
            .single(Table::Basics, |record| record.with(basics::PERIOD_START, day(0)).with(basics::PERIOD_END, day(3)));
        assert_eq!(Calculator::of(&short.plan).weeks(), None, "not a whole week");
    }

    #[test]
    fn an_empty_plan_has_nothing_to_work_out() {
        let calculator = Calculator::of(&Draft::new().plan);
        assert_eq!((calculator.counts(day(0)), calculator.leads(), calculator.lever()), (None, None, None));
        assert_eq!((calculator.velocity(), calculator.weeks(), calculator.days()), (None, None, None));
        let no_rate = small().add("funnel_stage:care", |record| record);
        assert_eq!(Calculator::of(&no_rate.plan).counts(day(0)), None);
    }

    #[test]
    fn velocity_needs_a_beginning_and_every_rate_behind_it() {
        let with = |from: &str| {
            let draft = small().single(Table::Funnel, |record| {
                record
                    .with(funnel::OPEN_FROM, key(from))
                    .with(funnel::OPEN_NOW, number(4.0))
                    .with(funnel::CYCLE_DAYS, number(10.0))
            });
            Calculator::of(&draft.plan).velocity()
        };
        let velocity = with("funnel_stage:lead").unwrap();
        assert!((velocity.a_day - 20.0).abs() < 1e-9);
        assert_eq!((velocity.in_period, velocity.needed), (None, None), "no period");
        assert!(with("funnel_stage:signed").is_some_and(|velocity| (velocity.a_day - 40.0).abs() < 1e-9));
        assert_eq!(with("funnel_stage:gone"), None);
    }
}
