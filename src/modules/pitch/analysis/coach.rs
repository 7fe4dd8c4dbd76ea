//! What the coach says about the pitch outline.

use crate::method::{Check, Finding, Normal, Reading, blank, named, words};
use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::persona::analysis::people;
use crate::modules::persona::spec::{Grade, persona};
use crate::modules::pitch::analysis::{asks, rules, span, timing};
use crate::modules::pitch::spec::{Permission, outline, proof, section, strength};

/// With fewer sections than this an outline is only begun.
const ENOUGH: usize = 2;

const STRENGTH_CHECKS: &[Check] = &[
    rules::BENEFIT_IS_FEATURE.text(strength::BENEFIT, is_feature).naming("benefit", strength::BENEFIT),
    rules::STRENGTH_NO_PROOF
        .missing(&[strength::PROOF.spec])
        .when(|record| !blank(record.text(strength::BENEFIT)))
        .naming("feature", strength::FEATURE),
    rules::EMPTY_PRAISE.word(strength::FEATURE, &PRAISE),
    rules::EMPTY_PRAISE.word(strength::ADVANTAGE, &PRAISE),
    rules::EMPTY_PRAISE.word(strength::BENEFIT, &PRAISE),
];
const PROOF_CHECKS: &[Check] = &[rules::EMPTY_PRAISE.word(proof::CLAIM, &PRAISE)];
const SECTION_CHECKS: &[Check] = &[rules::EMPTY_PRAISE.word(section::TEXT, &PRAISE)];

/// Every finding: strengths, proofs, outlines, their sections, then the personas to whom nothing is shown.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(reading.all(plan, Table::Strength, STRENGTH_CHECKS));
    for (key, record) in plan.list(Table::Proof) {
        findings.extend(proof_permission(plan, key, record));
        findings.extend_from_slice(reading.of(key, record, PROOF_CHECKS));
    }
    for (key, record) in plan.list(Table::Outline) {
        findings.extend(over_time(plan, key, record));
        findings.extend(no_call_to_action(plan, key, record));
    }
    findings.extend(reading.all(plan, Table::Section, SECTION_CHECKS));
    findings.extend(people(plan).filter_map(|(key, record)| persona_no_showing(plan, key, record)));
    findings
}

/// An outline without sections takes no time.
fn over_time(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let timing = timing(plan, key);
    let target = timing.target.filter(|_| timing.is_too_long())?;
    let message = rules::OVER_TIME.says.with("name", named(record.text(outline::NAME)));
    let message = message.with("time", span(timing.seconds)).with("target", span(target));
    Some(rules::OVER_TIME.saying(key, outline::LENGTH.spec, message.with("seconds", timing.seconds - target)))
}

fn no_call_to_action(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let sections = plan.parts(key);
    let message = || rules::NO_CALL_TO_ACTION.says.with("name", named(record.text(outline::NAME)));
    (sections.len() >= ENOUGH && !sections.iter().any(|(_, section)| asks(section)))
        .then(|| rules::NO_CALL_TO_ACTION.saying(key, outline::NAME.spec, message()))
}

/// An English start counts before a blank alone, a Chinese one before anything.
fn is_feature(benefit: &Normal) -> bool {
    benefit.after_start(&FEATURE_STARTS_EN).is_some_and(|rest| rest.starts_with(' '))
        || benefit.after_start(&FEATURE_STARTS_ZH).is_some()
}

fn proof_permission(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let barred = matches!(record.get(proof::PERMISSION), None | Some(Permission::NotAsked | Permission::Refused));
    let is_used = || plan.linking_to(key).any(|(source, _)| matches!(source.table, Table::Strength | Table::Section));
    let message = || rules::PROOF_PERMISSION.says.with("claim", named(record.text(proof::CLAIM)));
    (barred && is_used()).then(|| rules::PROOF_PERMISSION.saying(key, proof::PERMISSION.spec, message()))
}

fn persona_no_showing(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let graded = record.get(persona::GRADE) == Some(Grade::A);
    let is_shown = || plan.linking_to(key).any(|(source, _)| source.table == Table::Showing);
    let message = || rules::PERSONA_NO_SHOWING.says.with("name", named(record.text(persona::NAME)));
    (graded && !is_shown()).then(|| rules::PERSONA_NO_SHOWING.saying(key, persona::GRADE.spec, message()))
}

words! {
    FEATURE_STARTS_EN = "we", "our", "the system", "the software", "the platform", "the product", "it supports",
        "it offers", "it provides", "it has", "supports", "provides", "offers", "features" |;
    FEATURE_STARTS_ZH =
        | "我们", "我司", "本公司", "本系统", "本产品", "系统", "软件", "平台", "产品", "支持", "具备", "具有",
          "采用", "提供", "拥有";
    PRAISE = "best", "leading", "world-class", "first-class", "state-of-the-art", "cutting-edge", "revolutionary",
        "unique", "one-stop", "seamless", "all-in-one", "powerful", "high quality", "excellent", "very satisfied",
        "number one", "perfect", "best-in-class", "unmatched", "game-changing", "next-generation", "world-leading"
        | "最好", "最佳", "最先进", "国家级", "世界级", "第一品牌", "一流", "领先", "顶级", "顶尖", "独一无二",
          "首选", "完美", "极致", "一站式", "无缝", "功能强大", "质量过硬", "品质卓越", "非常满意", "赋能",
          "遥遥领先", "行业标杆", "颠覆性", "全方位", "质量可靠";
}

#[cfg(test)]
mod tests;
