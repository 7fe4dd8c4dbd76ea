//! What the coach says about the digital tools.

mod data;
mod online;
mod sheet;

use crate::method::{Check, Finding, Reading, blank, name_of, named, words};
use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::tools::analysis::{fails, kinds, musts_of, needs_of, rules, score_of, sheet_is_enough};
use crate::modules::tools::spec::{CandidateStatus, blueprint, candidate, need, tool_score};

/// Reasons for a loss that are enough to choose from.
const REASONS: usize = 3;

const NEED_CHECKS: &[Check] = &[rules::VAGUE_NEED
    .word(need::TEXT, &VAGUE_NEED)
    .unless(|text| text.has_digit() || text.has_word(&NUMBER_WORDS).is_some())];
const CANDIDATE_CHECKS: &[Check] =
    &[rules::NO_WAY_OUT.missing(&[candidate::EXIT_TERMS.spec]).when(comes_in).naming("name", candidate::NAME)];

/// Every finding: needs, candidates, what the tests showed, the pipeline, our own data, selling online. Where a shared
/// sheet is enough, the sheet alone.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    if sheet_is_enough(plan) {
        return sheet::coach(plan, reading.today).into_iter().collect();
    }
    let mut findings = Vec::new();
    findings.extend(reading.all(plan, Table::Need, NEED_CHECKS));
    for (key, record) in plan.list(Table::Candidate) {
        findings.extend(before_need(plan, key, record));
        findings.extend(must_fails(plan, key, record));
        findings.extend(must_untested(plan, key, record));
        findings.extend_from_slice(reading.of(key, record, CANDIDATE_CHECKS));
    }
    for (key, record) in plan.list(Table::ToolScore) {
        findings.extend(score_no_evidence(plan, key, record));
    }
    findings.extend(lost_reasons(plan));
    findings.extend(reading.all(plan, Table::DataQuestion, data::CHECKS));
    findings.extend(reading.all(plan, Table::OnlineStation, online::CHECKS));
    findings.extend(online::no_way_to_person(plan));
    findings
}

fn before_need(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let kind = record.get(candidate::KIND)?;
    let runs = record.get(candidate::STATUS) != Some(CandidateStatus::Rejected);
    let name = record.text(candidate::NAME);
    let message = || rules::BEFORE_NEED.says.with("name", name.trim());
    (runs && !blank(name) && !kinds(plan).contains(&kind))
        .then(|| rules::BEFORE_NEED.saying(key, candidate::KIND.spec, message()))
}

fn is_chosen(candidate: &Record) -> bool {
    candidate.get(candidate::STATUS) == Some(CandidateStatus::Chosen)
}

/// One finding for each must that fails.
fn must_fails(plan: &Plan, key: RecordKey, record: &Record) -> Vec<Finding> {
    let needs = record.get(candidate::KIND).filter(|_| is_chosen(record)).map(|kind| needs_of(plan, kind));
    let failed = needs.unwrap_or_default().into_iter().filter(|need| fails(plan, key, *need));
    let finding = |need: RecordKey| {
        let message = rules::MUST_FAILS.says.with("name", named(record.text(candidate::NAME)));
        rules::MUST_FAILS.saying(key, candidate::STATUS.spec, message.with("need", name_of(plan, need)))
    };
    failed.map(finding).collect()
}

/// One finding for each must that was not tested.
fn must_untested(plan: &Plan, key: RecordKey, record: &Record) -> Vec<Finding> {
    let musts = record.get(candidate::KIND).filter(|_| is_chosen(record)).map(|kind| musts_of(plan, kind));
    let untested = musts.unwrap_or_default().into_iter().filter(|need| score_of(plan, key, *need).is_none());
    let finding = |need: RecordKey| {
        let message = rules::MUST_UNTESTED.says.with("name", named(record.text(candidate::NAME)));
        rules::MUST_UNTESTED.saying(key, candidate::STATUS.spec, message.with("need", name_of(plan, need)))
    };
    untested.map(finding).collect()
}

fn comes_in(candidate: &Record) -> bool {
    matches!(candidate.get(candidate::STATUS), Some(CandidateStatus::Testing | CandidateStatus::Chosen))
}

fn score_no_evidence(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    record.get(tool_score::SCORE)?;
    let message = || rules::SCORE_NO_EVIDENCE.says.with("need", name_of(plan, key));
    blank(record.text(tool_score::EVIDENCE))
        .then(|| rules::SCORE_NO_EVIDENCE.saying(key, tool_score::EVIDENCE.spec, message()))
}

fn lost_reasons(plan: &Plan) -> Option<Finding> {
    let record = plan.single(Table::Blueprint).filter(|record| !blank(record.text(blueprint::PIPELINE_NAME)))?;
    let reasons = record.get(blueprint::LOST_REASONS).unwrap_or_default();
    let count = reasons.iter().filter(|reason| !blank(reason)).count();
    let message = || rules::LOST_REASONS.says.with("reasons", rules::REASONS.with_count(count));
    let key = RecordKey::single(Table::Blueprint);
    (count < REASONS).then(|| rules::LOST_REASONS.saying(key, blueprint::LOST_REASONS.spec, message()))
}

words! {
    VAGUE_NEED = "easy to use", "user-friendly", "intuitive", "powerful", "flexible", "intelligent", "smart",
        "modern", "comprehensive", "all-in-one", "scalable", "good reports", "nice dashboard", "full-featured",
        "convenient", "fast", "stable"
        | "好用", "易用", "简单", "操作方便", "功能强大", "功能齐全", "功能全面", "灵活", "智能", "先进", "一体化",
          "一站式", "可扩展", "稳定", "快速", "便捷", "报表好看";
    NUMBER_WORDS = "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "a minute",
        "an hour", "a day", "half"
        | "一分钟", "两分钟", "三分钟", "五分钟", "十分钟", "半小时", "一小时", "当天", "一天", "两天", "一周",
          "一次", "两次", "三次";
}

#[cfg(test)]
mod tests;
