//! What the coach says about the negotiation.

use crate::method::{Check, Finding, Normal, Reading, blank, name_of, named, words};
use crate::model::{Number, Plan, Record, RecordKey, Table};
use crate::modules::negotiation::analysis::zopa::figure;
use crate::modules::negotiation::analysis::{Zopa, growing, leaks, order_is_possible, over_authority, rules, zopa};
use crate::modules::negotiation::spec::{Direction, Side, batna, concession, issue, package};

const ISSUE_CHECKS: &[Check] = &[
    rules::ORDER_IMPOSSIBLE
        .record(issue::OPENING.spec, |record| order_is_possible(record) == Some(false))
        .naming("name", issue::NAME),
    rules::NO_RANGE
        .record(issue::THEIR_WALK_AWAY.spec, |record| matches!(zopa(record), Zopa::None { .. }))
        .naming("name", issue::NAME),
    rules::TARGET_OUTSIDE.own(target_outside),
];

/// Every finding: issues, the alternative, concessions, packages, then texts that tell a limit.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(reading.all(plan, Table::Issue, ISSUE_CHECKS));
    findings.extend(batna_gap(plan));
    for (key, record) in plan.list(Table::Concession) {
        findings.extend(nothing_asked(key, record));
        findings.extend(beyond(plan, key, record));
    }
    findings.extend(growing(plan).into_iter().filter_map(|key| concession_grows(plan, key)));
    for (key, record) in plan.list(Table::Package) {
        findings.extend(beyond(plan, key, record));
    }
    findings.extend(leaks::leaks(plan).into_iter().map(|(key, field, number)| {
        rules::LIMIT_LEAKS.saying(key, field, rules::LIMIT_LEAKS.says.with("number", number))
    }));
    findings
}

/// Of all issues one is named: the main price that lies below the alternative, else the first with a walk-away.
fn batna_gap(plan: &Plan) -> Option<Finding> {
    let limits =
        || plan.list(Table::Issue).filter_map(|(key, record)| Some((key, record, figure(record, issue::WALK_AWAY)?)));
    let own = || plan.list(Table::Batna).filter(|(_, record)| record.get(batna::SIDE) == Some(Side::Ours));
    let value = |record: &Record| record.get(batna::VALUE).map(Number::get);
    let best = own().filter_map(|(_, record)| value(record)).fold(f64::NEG_INFINITY, f64::max);
    let settled = own().any(|(_, record)| !blank(record.text(batna::TEXT)) && value(record).is_some());
    let is_price = |record: &Record| {
        record.get(issue::MAIN_PRICE) == Some(true) && record.get(issue::DIRECTION) == Some(Direction::Higher)
    };
    let (key, message) = match limits().find(|(_, record, limit)| is_price(record) && best > *limit) {
        Some((key, _, limit)) => (key, rules::BATNA_GAP.says.with("value", best).with("limit", limit)),
        // What holds for all deals has no alternative of its own: each deal has.
        None => {
            let is_of_deal = |key| plan.deal_of(key).is_some() || plan.list(Table::Deal).next().is_none();
            (limits().next().filter(|(key, ..)| !settled && is_of_deal(*key))?.0, rules::BATNA_UNVALUED.into())
        }
    };
    Some(rules::BATNA_GAP.saying(key, issue::WALK_AWAY.spec, message))
}

/// Where the two ranges do not meet at all, another rule speaks.
fn target_outside(key: RecordKey, record: &Record) -> Option<Finding> {
    let target = figure(record, issue::TARGET)?;
    let limit = match (zopa(record), record.get(issue::DIRECTION)?) {
        (Zopa::Some { high, .. }, Direction::Higher) if target > high => high,
        (Zopa::Some { low, .. }, Direction::Lower) if target < low => low,
        _ => return None,
    };
    let message = rules::TARGET_OUTSIDE.says.with("name", named(record.text(issue::NAME)));
    Some(rules::TARGET_OUTSIDE.saying(key, issue::TARGET.spec, message.with("target", target).with("limit", limit)))
}

fn nothing_asked(key: RecordKey, record: &Record) -> Option<Finding> {
    let get = Normal::of(record.text(concession::GET));
    let is_told = Normal::of(record.text(concession::GIVE)).has_word(&TRADES).is_some();
    let soft = (get.is_blank() && !is_told) || (get.has_word(&SOFT_RETURN).is_some() && !get.has_digit());
    let give = record.text(concession::GIVE);
    let message = || rules::NOTHING_ASKED.says.with("give", give.trim());
    (soft && !blank(give)).then(|| rules::NOTHING_ASKED.saying(key, concession::GET.spec, message()))
}

fn concession_grows(plan: &Plan, key: RecordKey) -> Option<Finding> {
    let message = rules::CONCESSION_GROWS.says.with("give", named(plan.get(key)?.text(concession::GIVE)));
    Some(rules::CONCESSION_GROWS.saying(key, concession::COST_TO_US.spec, message))
}

/// One finding for each issue in which an offer goes beyond the limits of who makes it.
fn beyond(plan: &Plan, key: RecordKey, record: &Record) -> Vec<Finding> {
    let field = if key.table == Table::Package { package::OWNER } else { concession::OWNER };
    let found = over_authority(plan, key).into_iter().filter_map(|issue| {
        let message = rules::OVER_AUTHORITY.says.with("owner", name_of(plan, record.get(field)?));
        Some(rules::OVER_AUTHORITY.saying(key, field.spec, message.with("issue", name_of(plan, issue))))
    });
    found.collect()
}

words! {
    /// What is given says by itself what it is given for.
    TRADES = "in return for", "in exchange for" | "换", "交换";
    SOFT_RETURN = "goodwill", "good will", "good relationship", "relationship", "friendship", "trust", "maybe",
        "perhaps", "later", "next time", "one day", "think about it", "consider", "try", "hopefully", "loyalty",
        "future business", "more orders"
        | "搞好关系", "维护关系", "交个朋友", "好感", "诚意", "信任", "以后再说", "下次", "将来", "长期合作",
          "多多支持", "多下单", "考虑一下", "再看看", "尽量", "争取", "有机会", "希望";
}

#[cfg(test)]
mod tests;
