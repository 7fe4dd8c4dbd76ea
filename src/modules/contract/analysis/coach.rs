//! What the coach says about the contract.

use crate::i18n::Message;
use crate::i18n::messages::common::listed;
use crate::method::{Check, Finding, Normal, Reading, name_of, named, words};
use crate::model::{Choice, Plan, Record, RecordKey, Table};
use crate::modules::contract::analysis::steps::is_settled;
use crate::modules::contract::analysis::{is_safe, missing_kinds, rules};
use crate::modules::contract::spec::{ClauseKind, ClauseStatus, StepKind, StepStatus, clause, step};

/// With fewer clauses than this a contract is only begun.
const ENOUGH: usize = 3;

const CLAUSE_CHECKS: &[Check] = &[agreed_unchecked, vague_wording, acceptance_unmeasured, dispute_both, open_no_owner];

/// Every finding: clause by clause, then what is missing, then the order of the procedure.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, record) in plan.list(Table::Clause) {
        findings.extend_from_slice(reading.of(key, record, CLAUSE_CHECKS));
    }
    findings.extend(core_missing(plan));
    findings.extend(signed_too_early(plan));
    findings
}

fn agreed_unchecked(key: RecordKey, record: &Record) -> Option<Finding> {
    let agreed = record.get(clause::STATUS) == Some(ClauseStatus::Agreed);
    let message = || rules::AGREED_UNCHECKED.says.with("title", named(record.text(clause::TITLE)));
    (agreed && !is_safe(record)).then(|| rules::AGREED_UNCHECKED.saying(key, clause::STATUS.spec, message()))
}

fn vague_wording(key: RecordKey, record: &Record) -> Option<Finding> {
    let word = Normal::of(record.text(clause::WORDING)).has_word(&VAGUE)?;
    let message = rules::VAGUE_WORDING.says.with("title", named(record.text(clause::TITLE))).with("word", word);
    Some(rules::VAGUE_WORDING.saying(key, clause::WORDING.spec, message))
}

/// Only a figure written in digits is one that nobody can misread.
fn acceptance_unmeasured(key: RecordKey, record: &Record) -> Option<Finding> {
    let wording = Normal::of(record.text(clause::WORDING));
    (record.get(clause::KIND) == Some(ClauseKind::Acceptance) && !wording.is_blank() && !wording.has_digit())
        .then(|| rules::ACCEPTANCE_UNMEASURED.at(key, clause::WORDING.spec))
}

fn dispute_both(key: RecordKey, record: &Record) -> Option<Finding> {
    let wording = Normal::of(record.text(clause::WORDING));
    let both = wording.has_word(&ARBITRATION).is_some() && wording.has_word(&COURT).is_some();
    (record.get(clause::KIND) == Some(ClauseKind::Dispute) && both)
        .then(|| rules::DISPUTE_BOTH.at(key, clause::WORDING.spec))
}

/// It leads to the first of the two that is missing.
fn open_no_owner(key: RecordKey, record: &Record) -> Option<Finding> {
    let field = match (record.get(clause::OWNER), record.get(clause::DUE)) {
        (None, _) => clause::OWNER.spec,
        (Some(_), None) => clause::DUE.spec,
        (Some(_), Some(_)) => return None,
    };
    let message = || rules::OPEN_NO_OWNER.says.with("title", named(record.text(clause::TITLE)));
    is_open(record).then(|| rules::OPEN_NO_OWNER.saying(key, field, message()))
}

/// The finding stands at the first clause, as the missing ones have no place.
fn core_missing(plan: &Plan) -> Option<Finding> {
    let (first, _) = plan.list(Table::Clause).next().filter(|_| plan.list(Table::Clause).count() >= ENOUGH)?;
    let missing = missing_kinds(plan).into_iter().map(|kind| Message::from(kind.label()));
    let message = rules::CORE_MISSING.says.with("kinds", listed(missing)?);
    Some(rules::CORE_MISSING.saying(first, clause::KIND.spec, message))
}

/// What may still be open when the seal is put: a check of the procedure, or a clause.
fn signed_too_early(plan: &Plan) -> Option<Finding> {
    let is_signed = |record: &Record| {
        record.get(step::KIND) == Some(StepKind::Sign) && record.get(step::STATUS) == Some(StepStatus::Done)
    };
    let (signed, _) = plan.list(Table::ContractStep).find(|(_, record)| is_signed(record))?;
    let steps =
        plan.list(Table::ContractStep).filter(|(_, record)| goes_before_the_seal(record) && !is_settled(record));
    let clauses = plan.list(Table::Clause).filter(|(_, record)| is_open(record));
    let names = steps.chain(clauses).map(|(key, _)| name_of(plan, key));
    let message = rules::SIGNED_TOO_EARLY.says.with("open", listed(names)?);
    Some(rules::SIGNED_TOO_EARLY.saying(signed, step::STATUS.spec, message))
}

fn goes_before_the_seal(step: &Record) -> bool {
    matches!(
        step.get(step::KIND),
        Some(
            StepKind::VerifyParty
                | StepKind::VerifyAuthority
                | StepKind::Review
                | StepKind::Lock
                | StepKind::SealApproval
        )
    )
}

fn is_open(clause: &Record) -> bool {
    matches!(clause.get(clause::STATUS), Some(ClauseStatus::Unclear | ClauseStatus::Disputed))
}

words! {
    VAGUE = "appropriate", "appropriately", "reasonable", "reasonably", "promptly", "timely", "as soon as possible",
        "asap", "satisfactory", "satisfied", "if necessary", "where necessary", "good faith", "best efforts",
        "about", "approximately", "roughly", "and so on", "etc", "usual", "normally"
        | "适当", "合理", "妥善", "及时", "尽快", "尽早", "尽量", "满意", "必要时", "视情况", "大约", "大概",
          "左右", "原则上", "友好协商", "另行商定", "另行协商", "有关规定", "等等", "一般情况下", "订金";
    ARBITRATION = "arbitration", "arbitral", "arbitrator", "arbitrators" | "仲裁";
    COURT = "court", "courts", "lawsuit", "litigation", "sue", "suit" | "法院", "起诉", "诉讼";
}

#[cfg(test)]
mod tests;
