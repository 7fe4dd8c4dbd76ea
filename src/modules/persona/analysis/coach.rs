//! What the coach says about the personas.

use std::sync::Arc;

use crate::method::{Check, Finding, Normal, Reading, blank, words};
use crate::model::{Field, Plan, Record, RecordKey, Table};
use crate::modules::persona::analysis::basis::counted;
use crate::modules::persona::analysis::{people, rules};
use crate::modules::persona::spec::{BuyingRole, Grade, icp, persona};
use crate::modules::persona::texts;

/// With fewer talks than this a pattern cannot be told from a mood, unless enough people have answered in writing.
const FEW_TALKS: usize = 3;
/// So many written answers show a pattern without talks.
const FEW_ANSWERS: usize = 10;

const ICP_CHECKS: &[Check] = &[
    rules::ICP_FOR_EVERYONE.own(icp_for_everyone),
    rules::ICP_NO_DISQUALIFIER
        .missing(&[icp::DISQUALIFY_IF.spec])
        .when(|ideal| [icp::INDUSTRY, icp::SUMMARY].into_iter().any(|field| !blank(ideal.text(field)))),
];
const NO_ROLE: &[Check] = &[rules::NO_ROLE
    .missing(&[persona::BUYING_ROLES.spec])
    .when(|record| name_of(record).is_some())
    .naming("name", persona::NAME)];

/// Every finding of the plan: the ideal customer, then person by person. Customers who are not for us are left alone.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let people: Vec<_> = people(plan).collect();
    let mut findings = Vec::new();
    if let Some(ideal) = plan.single(Table::Icp) {
        findings.extend_from_slice(reading.of(RecordKey::single(Table::Icp), ideal, ICP_CHECKS));
    }
    for (key, record) in &people {
        findings.extend_from_slice(reading.of(*key, record, NO_ROLE));
        findings.extend(vague_wording(*key, record));
        findings.extend(thin_basis(*key, record));
        findings.extend(unused(plan, *key, record));
    }
    findings.extend(no_payer(&people));
    findings
}

/// Names the first field that is meant for everyone; with that mended, the next one.
fn icp_for_everyone(key: RecordKey, ideal: &Record) -> Option<Finding> {
    let fields = [icp::SUMMARY, icp::INDUSTRY, icp::COMPANY_SIZE, icp::PLACE];
    fields.iter().find_map(|field| rules::ICP_FOR_EVERYONE.word(*field, &EVERYONE).finding(key, ideal))
}

/// Leads to the first person, whose role can be changed.
fn no_payer(people: &[(RecordKey, &Arc<Record>)]) -> Option<Finding> {
    let (first, _) = people.first().filter(|_| people.len() > 1)?;
    let roles = |record: &Record| record.get(persona::BUYING_ROLES).unwrap_or_default();
    let pays = people.iter().any(|(_, record)| roles(record).contains(&BuyingRole::EconomicBuyer));
    (!pays).then(|| rules::NO_PAYER.at(*first, persona::BUYING_ROLES.spec))
}

/// One for each line that says nothing.
fn vague_wording(key: RecordKey, record: &Record) -> Vec<Finding> {
    let rule = &rules::VAGUE_WORDING;
    let in_field = |field: Field<Vec<String>>| {
        let vague = record.get(field).unwrap_or_default().into_iter().filter(|line| is_vague(line));
        vague.map(move |line| rule.saying(key, field.spec, rule.says.with("line", line.trim())))
    };
    [persona::GOALS, persona::PAINS, persona::GAINS, persona::DECISION_CRITERIA]
        .into_iter()
        .flat_map(in_field)
        .collect()
}

fn is_vague(line: &str) -> bool {
    let line = Normal::of(line);
    line.has_word(&VAGUE).is_some() && !line.has_digit()
}

fn thin_basis(key: RecordKey, record: &Record) -> Option<Finding> {
    let name = name_of(record)?;
    let talks = counted(record, persona::INTERVIEWS);
    let thin = talks < FEW_TALKS && counted(record, persona::SURVEY_ANSWERS) < FEW_ANSWERS;
    let rule = &rules::THIN_BASIS;
    let message = || rule.says.with("name", name).with("interviews", texts::INTERVIEWS.with_count(talks));
    thin.then(|| rule.saying(key, persona::INTERVIEWS.spec, message()))
}

/// What is said, shown and asked, each for somebody.
const ADDRESSING: [Table; 3] = [Table::Outline, Table::Showing, Table::Question];

fn unused(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let name = name_of(record)?;
    let graded = record.get(persona::GRADE) == Some(Grade::A);
    let addressed = || plan.linking_to(key).any(|(source, _)| ADDRESSING.contains(&source.table));
    let rule = &rules::UNUSED;
    (graded && !addressed()).then(|| rule.saying(key, persona::GRADE.spec, rule.says.with("name", name)))
}

fn name_of(record: &Record) -> Option<&str> {
    Some(record.text(persona::NAME).trim()).filter(|name| !blank(name))
}

words! {
    EVERYONE = "everyone", "everybody", "anyone", "anybody", "all companies", "all businesses", "any company",
        "any business", "all industries", "all customers", "the whole market"
        | "所有人", "任何人", "所有企业", "所有公司", "任何企业", "各行各业", "所有客户", "任何客户", "广大客户",
          "广大用户", "全行业", "老少皆宜";
    VAGUE = "efficient", "efficiency", "better service", "good service", "better quality", "high quality",
        "cost-effective", "good value", "save time", "save money", "grow the business", "stay competitive", "modern",
        "innovative", "user-friendly", "easy to use", "convenient", "best practice", "digital transformation",
        "peace of mind", "stay ahead"
        | "提高效率", "提升效率", "高效", "降本增效", "优质服务", "更好的服务", "服务好", "质量好", "高质量",
          "性价比", "省时省力", "节省时间", "节省成本", "做大做强", "提升竞争力", "现代化", "创新", "操作简单",
          "简单易用", "方便快捷", "便捷", "数字化转型", "省心省力", "省心", "保驾护航";
}

#[cfg(test)]
mod tests;
