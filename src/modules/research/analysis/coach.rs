//! What the coach says about the research plan.

use std::sync::Arc;

use crate::i18n::Text;
use crate::method::{Check, Finding, Normal, Reading, blank, words};
use crate::model::{Number, Plan, Record, RecordKey};
use crate::modules::research::analysis::{Family, feeds, is_found, live, rules};
use crate::modules::research::spec::{Approach, Status, question};

/// From this strength on evidence counts as strong, and must be.
const STRONG: u8 = 4;
/// From this strength on a finding is worth using.
const USABLE: u8 = 3;
/// With fewer questions than this nobody can tell that one approach prevails.
const MANY: usize = 4;

const QUESTION_CHECKS: &[Check] = &[
    rules::ASKS_WISH.word(question::QUESTION, &WISH_WORDS),
    rules::NOT_A_QUESTION.text(question::QUESTION, |text| !asks(text)),
    rules::DONE_NO_FINDING
        .missing(&[question::FINDING.spec])
        .when(|record| record.get(question::STATUS) == Some(Status::Done)),
    rules::FINDING_VAGUE
        .word(question::FINDING, &VAGUE_AMOUNTS)
        .unless(|finding| finding.has_figure() || finding.has_quote()),
    rules::STRENGTH_TOO_HIGH.own(strength_too_high),
];

/// Every finding of the plan, question by question. Dropped questions are not checked.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let questions: Vec<_> = live(plan).collect();
    let mut findings = Vec::new();
    for (key, record) in &questions {
        findings.extend_from_slice(reading.of(*key, record, QUESTION_CHECKS));
        findings.extend(finding_unused(plan, *key, record));
    }
    findings.extend(one_family(&questions));
    findings
}

/// The question mark of full width is folded into the plain one.
fn asks(text: &Normal) -> bool {
    text.as_str().contains('?') || text.has_word(&QUESTION_WORDS).is_some()
}

fn strength_too_high(key: RecordKey, record: &Record) -> Option<Finding> {
    let rule = &rules::STRENGTH_TOO_HIGH;
    let strength = record.get(question::STRENGTH)?.get();
    let approach = record.get(question::KIND).filter(|_| strength >= STRONG)?;
    let (Some(needed), Some(kind)) = (approach.cases_for_strong(), in_words(approach)) else {
        let message = || rules::STRONG_WITHOUT_SOURCE.with("strength", strength);
        return blank(record.text(question::SOURCE)).then(|| rule.saying(key, question::SOURCE.spec, message()));
    };
    // Half a case is none: what is not whole does not count.
    let reached = record.get(question::REACHED).map_or(0.0, Number::get).floor();
    let message = || {
        let cases = rules::CASES.with_count(reached as usize);
        rule.says.with("strength", strength).with("cases", cases).with("kind", kind).with("n", needed)
    };
    (reached < f64::from(needed)).then(|| rule.saying(key, question::STRENGTH.spec, message()))
}

/// The approach inside a sentence; nothing for reading, which is not counted in cases.
const fn in_words(approach: Approach) -> Option<Text> {
    match approach {
        Approach::Survey => Some(rules::A_SURVEY),
        Approach::DataAnalysis => Some(rules::A_DATA_ANALYSIS),
        Approach::Interview => Some(rules::INTERVIEWS),
        Approach::FocusGroup => Some(rules::FOCUS_GROUPS),
        Approach::DeskResearch => None,
    }
}

fn finding_unused(plan: &Plan, key: RecordKey, record: &Record) -> Option<Finding> {
    let usable = record.get(question::STRENGTH).is_some_and(|strength| strength.get() >= USABLE);
    let unused = usable && is_found(record) && feeds(plan, key).next().is_none();
    unused.then(|| rules::FINDING_UNUSED.at(key, question::FEEDS.spec))
}

/// Leads to the first question, whose approach can be changed.
fn one_family(questions: &[(RecordKey, &Arc<Record>)]) -> Option<Finding> {
    let family_of = |record: &Record| record.get(question::KIND).map(Approach::family);
    let (first, record) = questions.first().filter(|_| questions.len() >= MANY)?;
    let family = family_of(record)?;
    let missing = match family {
        Family::Quantitative => rules::LISTENS,
        Family::Qualitative => rules::COUNTS,
        Family::Desk => rules::TALKS,
    };
    let message = || rules::ONE_FAMILY.says.with("n", questions.len()).with("missing", missing);
    let same = questions.iter().all(|(_, record)| family_of(record) == Some(family));
    same.then(|| rules::ONE_FAMILY.saying(*first, question::KIND.spec, message()))
}

words! {
    WISH_WORDS = "would you buy", "would you use", "would you pay", "would they buy", "would they use",
        "would customers", "would clients", "will customers like", "will they like", "do you like", "do they like",
        "do customers like", "like our", "don't you", "isn't it", "wouldn't you", "interested in our",
        "is it expensive", "is it too expensive", "would you consider", "would you switch", "would you recommend",
        "if it were cheaper", "would you like to"
        | "愿意购买", "愿意买", "愿不愿意", "会不会买", "会买吗", "会考虑买", "感兴趣吗", "喜欢我们", "喜欢吗",
          "觉得我们", "是不是应该", "难道", "以后会买", "您会考虑", "会不会考虑", "愿意换", "贵不贵", "如果便宜",
          "想不想要", "会推荐吗";
    QUESTION_WORDS = "who", "whom", "whose", "what", "which", "when", "where", "why", "how", "whether", "do",
        "does", "did", "is", "are", "can"
        | "什么", "谁", "哪", "多少", "几", "为什么", "为何", "怎么", "怎样", "如何", "是否", "吗", "呢", "何时",
          "多久", "多大", "能不能", "会不会", "有没有";
    VAGUE_AMOUNTS = "many", "most", "a lot", "lots of", "some", "several", "often", "usually", "generally",
        "almost all", "few", "everyone", "everybody", "nobody"
        | "很多", "许多", "大部分", "大多数", "不少", "普遍", "有些", "一些", "经常", "往往", "基本上", "几乎都",
          "都觉得", "绝大多数";
}

#[cfg(test)]
mod tests;
