//! What the coach says about Positioning.

use crate::i18n::Message;
use crate::method::{Finding, Normal, Reading, blank, words};
use crate::model::{Field, Plan, Record, RecordKey, Table};
use crate::modules::positioning::analysis::map::name_of;
use crate::modules::positioning::analysis::{PARTS, crowding, ends, missing_parts, rules};
use crate::modules::positioning::spec::{CompetitorKind, competitor, statement};

/// Every finding: alternative by alternative, then the map, then the statement.
pub fn coach(plan: &Plan, _reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(no_do_nothing(plan));
    for (key, record) in plan.list(Table::Competitor) {
        findings.extend(superlative(key, record, competitor::OUR_EDGE));
        findings.extend(edge_no_evidence(key, record));
        findings.extend(no_honest_strength(key, record));
    }
    if let Some(map) = plan.single(Table::Map) {
        findings.extend(ends().filter_map(|end| value_axis(map, end)));
        findings.extend(crowded(plan));
    }
    if let Some(record) = plan.single(Table::Statement) {
        let key = RecordKey::single(Table::Statement);
        findings.extend(superlative(key, record, statement::BENEFIT));
        findings.extend(superlative(key, record, statement::DIFFERENCE));
        findings.extend(statement_gap(key, record));
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

fn superlative(key: RecordKey, record: &Record, field: Field<String>) -> Option<Finding> {
    let word = Normal::of(record.text(field)).has_word(&SUPERLATIVES)?;
    Some(rules::SUPERLATIVE.saying(key, field.spec, rules::SUPERLATIVE.says.with("word", word)))
}

fn edge_no_evidence(key: RecordKey, record: &Record) -> Option<Finding> {
    let proved = !blank(record.text(competitor::EVIDENCE))
        || record.links(competitor::ORIGIN).iter().any(|link| PROVING.contains(&link.table));
    let message = || rules::EDGE_NO_EVIDENCE.says.with("name", name_of(record));
    (!proved && !blank(record.text(competitor::OUR_EDGE)))
        .then(|| rules::EDGE_NO_EVIDENCE.saying(key, competitor::EVIDENCE.spec, message()))
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
        "highest quality"
        | "最好", "最佳", "最强", "最优", "最高级", "最先进", "最便宜", "国家级", "世界级", "行业第一", "全国第一",
          "业内第一", "第一品牌", "一流", "领先", "顶级", "顶尖", "独一无二", "唯一", "首选", "完美", "极致",
          "全网最低", "优势明显";
    /// What an end of an axis is not: compared whole, not looked for inside.
    JUDGEMENTS = "low", "high", "bad", "good", "poor", "excellent", "weak", "strong", "worse", "better"
        | "低", "高", "差", "好", "弱", "强", "优", "劣", "很差", "很好";
}

#[cfg(test)]
mod tests;
