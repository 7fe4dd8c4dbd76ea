//! When the metrics are done, and how far they are.

use crate::method::{goals, written};
use crate::model::{Record, Table};
use crate::modules::metrics::analysis::Calculator;
use crate::modules::metrics::spec::{Move, kpi};

goals! {
    of plan reading [Basics] {
        let set_up = || plan.list(Table::Kpi).map(|(_, record)| record).filter(|record| is_set_up(record));
        let calculator = Calculator::of(plan);
    }
    "Three KPIs or more have formula, target, cadence and owner" | "至少三个指标写了算法、目标、频率和负责人" of Kpi =>
        set_up().count(), least 3;
    "One of them is a leading one" | "其中一个是先行指标" of Kpi =>
        set_up().any(|record| record.get(kpi::TIMING) == Some(Move::Leading));
    "The funnel has target, average deal and a rate for each stage" | "漏斗有营收目标和客单价，各步都有转化率" of FunnelStage =>
        calculator.signatures().is_some() && calculator.stages.iter().any(|(_, rate)| rate.is_some()),
        all calculator.leads().is_some();
    "A value is logged" | "至少记了一次数值" of KpiValue => plan.list(Table::KpiValue).next().is_some();
}

fn is_set_up(kpi: &Record) -> bool {
    written(kpi.text(kpi::FORMULA))
        && kpi.get(kpi::TARGET).is_some()
        && kpi.get(kpi::CADENCE).is_some()
        && kpi.get(kpi::OWNER).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::method::Progress;
    use crate::modules::metrics::spec::{Cadence, funnel, funnel_stage};
    use crate::modules::testing::{Draft, key};
    use crate::modules::testing::{number, sample};

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
    }

    #[test]
    fn nothing_is_met_in_an_empty_plan_and_all_in_the_example() {
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 4));
        for locale in Locale::ALL {
            assert!(GOALS.progress(&sample(locale)).is_done());
        }
    }

    #[test]
    fn the_funnel_needs_both_amounts_and_a_rate_between_its_stages() {
        let check = |target: f64, deal: f64, rates: &[f64]| {
            let draft = Draft::new().single(Table::Funnel, |record| {
                record.with(funnel::REVENUE_TARGET, number(target)).with(funnel::AVERAGE_DEAL, number(deal))
            });
            met(&rates.iter().enumerate().fold(draft, |draft, (at, rate)| {
                draft.add(&format!("funnel_stage:s-{at}"), |record| record.with(funnel_stage::RATE, number(*rate)))
            }))
        };
        assert_eq!(check(9.0, 3.0, &[0.0, 0.1, 100.0]), 1);
        assert_eq!([check(0.0, 3.0, &[0.0, 50.0]), check(9.0, 0.0, &[0.0, 50.0])], [0, 0]);
        assert_eq!([check(9.0, 3.0, &[50.0, 0.0]), check(9.0, 3.0, &[50.0]), check(9.0, 3.0, &[])], [0, 0, 0]);
    }

    #[test]
    fn three_figures_are_set_up_and_one_of_them_leads() {
        let kpis = |timings: &[Move], owner: bool| {
            met(&timings.iter().enumerate().fold(Draft::new(), |draft, (at, timing)| {
                draft.add(&format!("kpi:k-{at}"), |record| {
                    let record = record.with(kpi::TIMING, *timing).with(kpi::FORMULA, "a ÷ b".to_owned());
                    let record = record.with(kpi::TARGET, number(0.0)).with(kpi::CADENCE, Cadence::Weekly);
                    if owner { record.with(kpi::OWNER, key("person:p")) } else { record }
                })
            }))
        };
        use Move::{Lagging, Leading};
        assert_eq!(kpis(&[Lagging, Lagging, Leading], true), 2);
        assert_eq!([kpis(&[Lagging; 3], true), kpis(&[Leading; 2], true), kpis(&[Leading; 3], false)], [1, 1, 0]);
    }

    #[test]
    fn one_value_is_logged() {
        assert_eq!(met(&Draft::new().add("kpi_value:v", |record| record)), 1);
    }
}
