//! What the coach says about Positioning.

use crate::i18n::Message;
use crate::method::{Check, Finding, Normal, Reading, blank, words};
use crate::model::{Field, Plan, Record, RecordKey, Table};
use crate::modules::positioning::analysis::map::name_of;
use crate::modules::positioning::analysis::{PARTS, crowding, ends, missing_parts, rules};
use crate::modules::positioning::spec::{CompetitorKind, competitor, statement};

const COMPETITOR_CHECKS: &[Check] = &[
    rules::SUPERLATIVE.word(competitor::OUR_EDGE, &SUPERLATIVES),
    rules::EDGE_NO_EVIDENCE.record(competitor::EVIDENCE.spec, has_unproved_edge).naming("name", competitor::NAME),
    rules::NO_HONEST_STRENGTH.own(no_honest_strength),
];
const STATEMENT_CHECKS: &[Check] = &[
    rules::SUPERLATIVE.word(statement::BENEFIT, &SUPERLATIVES),
    rules::SUPERLATIVE.word(statement::DIFFERENCE, &SUPERLATIVES),
    rules::STATEMENT_GAP.own(statement_gap),
];

/// Every finding: alternative by alternative, then the map, then the statement.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(no_do_nothing(plan));
    findings.extend(reading.all(plan, Table::Competitor, COMPETITOR_CHECKS));
    if let Some(map) = plan.single(Table::Map) {
        findings.extend(ends().filter_map(|end| value_axis(map, end)));
        findings.extend(crowded(plan));
    }
    if let Some(record) = plan.single(Table::Statement) {
        findings.extend_from_slice(reading.of(RecordKey::single(Table::Statement), record, STATEMENT_CHECKS));
    }
    findings
}

/// Leads to the first alternative. Those without a name are passed over: a card that was just added is no list yet.
fn no_do_nothing(plan: &Plan) -> Option<Finding> {
    let (first, _) = plan.list(Table::Competitor).find(|(_, record)| !blank(record.text(competitor::NAME)))?;
    let does_nothing = |record: &Record| record.get(competitor::KIND) == Some(CompetitorKind::DoNothing);
    let listed = plan.list(Table::Competitor).any(|(_, record)| does_nothing(record));
    (!listed).then(|| rules::NO_DO_NOTHING.at(first, competitor::KIND.spec))
}

fn has_unproved_edge(record: &Record) -> bool {
    let is_proved = || record.links(competitor::ORIGIN).iter().any(|link| PROVING.contains(&link.table));
    !blank(record.text(competitor::OUR_EDGE)) && blank(record.text(competitor::EVIDENCE)) && !is_proved()
}

fn no_honest_strength(key: RecordKey, record: &Record) -> Option<Finding> {
    let strong = lists(record, competitor::STRENGTHS);
    let wins = !blank(record.text(competitor::THEY_WIN_WHEN));
    let (says, field) = match (strong, wins) {
        (true, true) => return None,
        (true, false) => (rules::WIN_MISSING, competitor::THEY_WIN_WHEN.spec),
        (false, true) => (rules::STRENGTH_MISSING, competitor::STRENGTHS.spec),
        (false, false) => (rules::NO_HONEST_STRENGTH.says, competitor::THEY_WIN_WHEN.spec),
    };
    lists(record, competitor::WEAKNESSES)
        .then(|| rules::NO_HONEST_STRENGTH.saying(key, field, says.with("name", name_of(record))))
}

/// Whether a field lists anything.
fn lists(record: &Record, field: Field<Vec<String>>) -> bool {
    record.get(field).is_some_and(|entries| entries.iter().any(|entry| !blank(entry)))
}

fn value_axis(map: &Record, end: Field<String>) -> Option<Finding> {
    let written = Normal::of(map.text(end));
    let word = JUDGEMENTS.en.iter().chain(JUDGEMENTS.zh).copied().find(|word| *word == written.as_str())?;
    let message = rules::VALUE_AXIS.says.with("word", word);
    Some(rules::VALUE_AXIS.saying(RecordKey::single(Table::Map), end.spec, message))
}

/// Speaks of the alternatives, so that each can be set aside by itself.
fn crowded(plan: &Plan) -> impl Iterator<Item = Finding> {
    crowding(plan).into_iter().map(|dot| {
        let [across, _] = dot.fields;
        rules::CROWDED.saying(dot.key, across, rules::CROWDED.says.with("name", dot.name))
    })
}

/// Leads to the first part that is missing. A statement that nobody has begun is left in peace.
fn statement_gap(key: RecordKey, record: &Record) -> Option<Finding> {
    let missing: Vec<_> = missing_parts(record).collect();
    let (first, others) = missing.split_first().filter(|_| missing.len() < PARTS.len())?;
    let parts = others.iter().fold(rules::PART.with("part", first.label), |parts: Message, part| {
        rules::PARTS.with("parts", parts).with("part", part.label)
    });
    Some(rules::STATEMENT_GAP.saying(key, first, rules::STATEMENT_GAP.says.with("missing", parts)))
}

/// Where evidence stands.
const PROVING: [Table; 2] = [Table::Research, Table::Proof];

words! {
    SUPERLATIVES = "best", "leading", "number one", "no. 1", "world-class", "first-class", "top-class", "unique",
        "unrivalled", "unbeatable", "cutting-edge", "state-of-the-art", "revolutionary", "perfect", "cheapest",
        "highest quality", "market leader", "industry leader", "best-in-class", "unmatched", "second to none"
        | "最好", "最佳", "最强", "最优", "最高级", "最先进", "最便宜", "国家级", "世界级", "行业第一", "全国第一",
          "业内第一", "第一品牌", "一流", "领先", "顶级", "顶尖", "独一无二", "唯一", "首选", "完美", "极致",
          "全网最低", "优势明显", "领导品牌", "领导者", "无与伦比", "绝无仅有", "史上最";
    /// What an end of an axis is not: compared whole, not looked for inside.
    JUDGEMENTS = "low", "high", "bad", "good", "poor", "excellent", "weak", "strong", "worse", "better"
        | "低", "高", "差", "好", "弱", "强", "优", "劣", "很差", "很好";
}

#[cfg(test)]
mod tests;
