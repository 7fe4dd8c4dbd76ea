//! What the coach says about the metrics.

use crate::i18n::Argument;
use crate::method::{Check, Finding, Normal, Reading, blank, named, words};
use crate::model::{Date, Plan, Record, RecordKey, Table};
use crate::modules::metrics::analysis::{Calculator, aim, rules};
use crate::modules::metrics::spec::{Basis, FunnelMeasure, Move, funnel_stage, kpi};

/// With fewer figures than this nothing is said of their balance.
const ENOUGH: usize = 3;
/// More figures than this nobody enters.
const MOST: usize = 10;

const KPI_CHECKS: &[Check] = &[
    rules::VAGUE_MEASURE.record(kpi::FORMULA.spec, is_vague).naming("name", kpi::NAME),
    rules::NO_TARGET
        .missing(&[kpi::TARGET.spec, kpi::CADENCE.spec, kpi::OWNER.spec])
        .when(|record| !blank(record.text(kpi::NAME)))
        .naming("name", kpi::NAME),
    rules::WRONG_WAY
        .record(kpi::TARGET.spec, |record| aim(record).is_some_and(|aim| aim.is_backwards()))
        .naming("name", kpi::NAME),
];

/// Every finding: figure by figure, then all of them, then the rates of the funnel.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let calculator = Calculator::of(plan);
    let mut findings = Vec::new();
    for (key, record) in plan.list(Table::Kpi) {
        findings.extend_from_slice(reading.of(key, record, KPI_CHECKS));
        findings.extend(funnel_mismatch(key, record, &calculator, reading.today));
    }
    findings.extend(only_lagging(plan));
    findings.extend(too_many(plan));
    for [(before, _), (stage, _)] in calculator.stages.array_windows() {
        findings.extend(rate_guessed(plan, *before, *stage));
    }
    findings
}

/// The figures with a name.
fn figures(plan: &Plan) -> impl Iterator<Item = (RecordKey, &Record)> {
    let all = plan.list(Table::Kpi).map(|(key, record)| (key, &**record));
    all.filter(|(_, record)| !blank(record.text(kpi::NAME)))
}

fn is_vague(record: &Record) -> bool {
    let formula = Normal::of(record.text(kpi::FORMULA));
    let counts =
        formula.has_digit() || formula.as_str().contains(COUNTING_SIGNS) || formula.has_word(&COUNTING).is_some();
    !counts && Normal::of(record.text(kpi::NAME)).has_word(&VAGUE_MEASURE).is_some()
}

fn funnel_mismatch(key: RecordKey, record: &Record, calculator: &Calculator, today: Date) -> Option<Finding> {
    let stage = record.get(kpi::FUNNEL_STAGE)?;
    let target = record.get(kpi::TARGET)?.get();
    let needed = calculator.counts(today)?.into_iter().find(|count| count.stage == stage)?;
    let (is_below, target, needed): (bool, Argument, Argument) = match record.get(kpi::FUNNEL_MEASURE)? {
        FunnelMeasure::WeeklyCount => {
            let needed = needed.week? as f64;
            (target < needed, target.into(), needed.into())
        }
        FunnelMeasure::Rate => {
            let rate = needed.rate?;
            (target < rate.percent(), Argument::Percent(target / 100.0), Argument::Percent(rate.share()))
        }
    };
    let message = rules::FUNNEL_MISMATCH
        .says
        .with("name", named(record.text(kpi::NAME)))
        .with("target", target)
        .with("needed", needed);
    is_below.then(|| rules::FUNNEL_MISMATCH.saying(key, kpi::TARGET.spec, message))
}

/// It stands at the first figure, as the leading one has no place yet.
fn only_lagging(plan: &Plan) -> Option<Finding> {
    let timed = || figures(plan).filter_map(|(key, record)| Some((key, record.get(kpi::TIMING)?)));
    let (first, _) = timed().next()?;
    (timed().count() >= ENOUGH && timed().all(|(_, timing)| timing == Move::Lagging))
        .then(|| rules::ONLY_LAGGING.at(first, kpi::TIMING.spec))
}

/// It stands at the first that is too many.
fn too_many(plan: &Plan) -> Option<Finding> {
    let (key, _) = figures(plan).nth(MOST)?;
    let message = rules::TOO_MANY.says.with("n", figures(plan).count());
    Some(rules::TOO_MANY.saying(key, kpi::NAME.spec, message))
}

/// A rate is no guess where both stages were counted.
fn rate_guessed(plan: &Plan, before: RecordKey, key: RecordKey) -> Option<Finding> {
    let record = plan.get(key)?;
    let is_counted = |stage: &Record| stage.get(funnel_stage::REACHED).is_some();
    if is_counted(record) && plan.get(before).is_some_and(|before| is_counted(before)) {
        return None;
    }
    let guessed = matches!(record.get(funnel_stage::BASIS), None | Some(Basis::Guess));
    let message = || rules::RATE_GUESSED.says.with("stage", named(record.text(funnel_stage::NAME)));
    (guessed && record.get(funnel_stage::RATE).is_some())
        .then(|| rules::RATE_GUESSED.saying(key, funnel_stage::BASIS.spec, message()))
}

/// Signs of counting; words are in [`COUNTING`].
const COUNTING_SIGNS: [char; 3] = ['÷', '/', '%'];

words! {
    VAGUE_MEASURE = "quality", "awareness", "image", "reputation", "morale", "effort", "performance", "engagement",
        "loyalty", "satisfaction", "efficiency", "productivity", "relationship", "attitude", "influence", "teamwork"
        | "质量", "知名度", "影响力", "形象", "口碑", "士气", "努力程度", "业绩表现", "参与度", "忠诚度", "满意度",
          "效率", "客户关系", "态度", "执行力", "凝聚力", "协作";
    COUNTING = "number of", "count of", "share of", "sum of", "total of", "average of", "average", "median",
        "percent", "percentage", "days from", "hours from", "minutes from", "divided by"
        | "数量", "人数", "家数", "次数", "单数", "份数", "天数", "小时数", "占比", "比例", "平均", "中位数",
          "合计", "总额", "总数", "除以";
}

#[cfg(test)]
mod tests;
