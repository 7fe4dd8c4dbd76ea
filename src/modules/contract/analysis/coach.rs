//! What the coach says about the contract.

use crate::engine::Scope;
use crate::i18n::Message;
use crate::i18n::messages::common::listed;
use crate::method::{Check, Finding, Reading, name_of, words};
use crate::model::{Choice, Plan, Record, Table};
use crate::modules::contract::analysis::steps::is_settled;
use crate::modules::contract::analysis::{is_safe, missing_kinds, rules};
use crate::modules::contract::spec::{ClauseKind, ClauseStatus, StepKind, StepStatus, clause, step};

/// With fewer clauses than this a contract is only begun.
const ENOUGH: usize = 3;

const CLAUSE_CHECKS: &[Check] = &[
    rules::AGREED_UNCHECKED.record(clause::STATUS.spec, is_agreed_unchecked).naming("title", clause::TITLE),
    rules::VAGUE_WORDING.word(clause::WORDING, &VAGUE).naming("title", clause::TITLE),
    // Only a figure written in digits is one that nobody can misread.
    rules::ACCEPTANCE_UNMEASURED
        .text(clause::WORDING, |wording| !wording.has_digit())
        .when(|record| record.get(clause::KIND) == Some(ClauseKind::Acceptance)),
    rules::DISPUTE_BOTH
        .text(clause::WORDING, |wording| [&ARBITRATION, &COURT].iter().all(|list| wording.has_word(list).is_some()))
        .when(|record| record.get(clause::KIND) == Some(ClauseKind::Dispute)),
    rules::OPEN_NO_OWNER.missing(&[clause::OWNER.spec, clause::DUE.spec]).when(is_open).naming("title", clause::TITLE),
];

/// Every finding: clause by clause, then what is missing, then the order of the procedure.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(reading.all(plan, Table::Clause, CLAUSE_CHECKS));
    findings.extend(core_missing(plan));
    findings.extend(signed_too_early(plan));
    findings
}

fn is_agreed_unchecked(clause: &Record) -> bool {
    clause.get(clause::STATUS) == Some(ClauseStatus::Agreed) && !is_safe(clause)
}

/// The finding stands at the first clause, as the missing ones have no place.
fn core_missing(plan: &Plan) -> Option<Finding> {
    let (first, _) = plan.list(Table::Clause).next().filter(|_| plan.list(Table::Clause).count() >= ENOUGH)?;
    // The standard is no contract: each deal is told what its own lacks.
    if plan.scope_of(first) == Some(Scope::Standard) && plan.list(Table::Deal).next().is_some() {
        return None;
    }
    let missing = missing_kinds(plan).into_iter().map(|kind| Message::from(kind.label()));
    let message = rules::CORE_MISSING.says.with("kinds", listed(missing)?);
    Some(rules::CORE_MISSING.saying(first, clause::KIND.spec, message))
}

/// What may still be open when the contract is signed: a check of the procedure, or a clause.
fn signed_too_early(plan: &Plan) -> Option<Finding> {
    let is_signed = |record: &Record| {
        record.get(step::KIND) == Some(StepKind::Sign) && record.get(step::STATUS) == Some(StepStatus::Done)
    };
    let (signed, _) = plan.list(Table::ContractStep).find(|(_, record)| is_signed(record))?;
    let steps =
        plan.list(Table::ContractStep).filter(|(_, record)| goes_before_the_signature(record) && !is_settled(record));
    let clauses = plan.list(Table::Clause).filter(|(_, record)| is_open(record));
    let names = steps.chain(clauses).map(|(key, _)| name_of(plan, key));
    let message = rules::SIGNED_TOO_EARLY.says.with("open", listed(names)?);
    Some(rules::SIGNED_TOO_EARLY.saying(signed, step::STATUS.spec, message))
}

fn goes_before_the_signature(step: &Record) -> bool {
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
        "asap", "satisfactory", "satisfied", "if necessary", "where necessary", "good faith", "best efforts", "about",
        "approximately", "roughly", "and so on", "etc", "usual", "normally", "customary", "as usual in the trade",
        "industry practice", "trade practice", "of good quality"
        | "适当", "合理", "妥善", "及时", "尽快", "尽早", "尽量", "满意", "必要时", "视情况", "大约", "大概", "左右",
          "原则上", "友好协商", "另行商定", "另行协商", "有关规定", "等等", "一般情况下", "订金", "行业惯例",
          "按惯例", "交易习惯", "质量合格", "协商解决", "酌情";
    ARBITRATION = "arbitration", "arbitral", "arbitrator", "arbitrators" | "仲裁";
    COURT = "court", "courts", "lawsuit", "litigation", "sue", "suit" | "法院", "起诉", "诉讼";
}

#[cfg(test)]
mod tests;
