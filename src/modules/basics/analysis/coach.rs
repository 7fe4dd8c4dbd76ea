//! What the coach says about the basics.

use std::collections::HashSet;

use crate::method::{BLANK, Check, Finding, Normal, Reading, blank, words};
use crate::model::{Date, FieldSpec, Plan, Record, RecordKey, Table};
use crate::modules::basics::analysis::rules;
use crate::modules::basics::spec::{Function, basics, person};

const BASICS_CHECKS: &[Check] = &[
    rules::OFFER_VAGUE.word(basics::OFFER, &EMPTY_WORDS),
    rules::GOAL_NO_FIGURE.text(basics::GOAL, |goal| !goal.has_figure()),
    rules::PERIOD_ORDER.record(basics::PERIOD_END.spec, ends_before_it_starts),
    rules::DEAL_OVER_TARGET.record(basics::AVERAGE_DEAL.spec, has_deal_over_target),
];

/// Every finding of the basics, in the order of the form; people behind.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    let key = RecordKey::single(Table::Basics);
    if let Some(record) = plan.single(Table::Basics) {
        findings.extend_from_slice(reading.of(key, record, BASICS_CHECKS));
        findings.extend(review_missing(key, record, reading.today));
        findings.extend(blanks_left(key, record));
    }
    findings.extend(nobody_sells(plan));
    findings.extend(duplicate_persons(plan));
    findings.extend(plan.list(Table::Person).flat_map(|(key, record)| blanks_left(key, record)));
    findings
}

fn ends_before_it_starts(record: &Record) -> bool {
    record.get(basics::PERIOD_START).zip(record.get(basics::PERIOD_END)).is_some_and(|(start, end)| end <= start)
}

fn has_deal_over_target(record: &Record) -> bool {
    let figures = record.get(basics::REVENUE_TARGET).zip(record.get(basics::AVERAGE_DEAL));
    figures.is_some_and(|(target, deal)| target.get() > 0.0 && deal > target)
}

fn review_missing(key: RecordKey, record: &Record, today: Date) -> Option<Finding> {
    let written = [basics::COMPANY, basics::OFFER, basics::GOAL].iter().all(|field| !blank(record.text(*field)));
    let ahead = record.get(basics::NEXT_REVIEW).is_some_and(|review| review >= today);
    (written && !ahead).then(|| rules::REVIEW_MISSING.at(key, basics::NEXT_REVIEW.spec))
}

/// One finding for each field that still holds a blank.
fn blanks_left(key: RecordKey, record: &Record) -> impl Iterator<Item = Finding> {
    let fields = key.table.spec().fields.iter().copied();
    let open = move |field: &&'static FieldSpec| record.text_of(field).contains(BLANK);
    fields.filter(open).map(move |field| rules::BLANKS_LEFT.at(key, field))
}

/// Leads to the first person of the list, whose function can be set.
fn nobody_sells(plan: &Plan) -> Option<Finding> {
    let (first, _) = plan.list(Table::Person).next()?;
    let sells = |record: &Record| {
        matches!(record.get(person::FUNCTION), Some(Function::Sales | Function::Management))
            || Normal::of(record.text(person::ROLE)).has_word(&SELLING_WORDS).is_some()
    };
    let somebody = plan.list(Table::Person).any(|(_, record)| sells(record));
    (!somebody).then(|| rules::NOBODY_SELLS.at(first, person::FUNCTION.spec))
}

/// One finding for each person whose name stands further up already.
fn duplicate_persons(plan: &Plan) -> Vec<Finding> {
    let mut seen = HashSet::new();
    let again = plan.list(Table::Person).filter_map(|(key, record)| {
        let name = record.text(person::NAME).trim();
        (!name.is_empty() && !seen.insert(Normal::of(name))).then(|| {
            rules::DUPLICATE_PERSON.saying(key, person::NAME.spec, rules::DUPLICATE_PERSON.says.with("name", name))
        })
    });
    again.collect()
}

words! {
    EMPTY_WORDS = "industry-leading", "market-leading", "leading provider", "leading platform", "leading solution",
        "leading brand", "world-class", "best-in-class", "cutting-edge", "state-of-the-art", "innovative",
        "revolutionary", "one-stop", "all-in-one", "end-to-end", "next-generation", "full-service", "high-quality",
        "comprehensive solution", "total solution", "empower", "synergy", "number one", "no. 1"
        | "领先", "一流", "一站式", "全方位", "赋能", "创新型", "颠覆", "优质", "高品质", "极致", "闭环", "生态化",
          "整体解决方案", "综合解决方案", "全套解决方案", "数一数二", "行业第一";
    SELLING_WORDS = "sell", "sells", "selling", "seller", "sales", "business development", "account manager"
        | "销售", "业务", "商务", "跑客户", "客户经理";
}

#[cfg(test)]
mod tests;
