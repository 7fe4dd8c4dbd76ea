//! What the coach says about the PEST canvas.

use crate::i18n::is_chinese;
use crate::method::{Check, Finding, Normal, Reading, own_start, unfinished, words};
use crate::model::{Date, Plan, Record, RecordKey, Table};
use crate::modules::pest::analysis::progress::is_sourced;
use crate::modules::pest::analysis::send::asked_by;
use crate::modules::pest::analysis::{HIGH, VERY_HIGH, is_shown, rules, score, shown_boxes, swot_items};
use crate::modules::pest::spec::{PROMPTS, Response, factor};
use crate::modules::swot::spec::item;

const FACTOR_CHECKS: &[Check] = &[
    rules::OWN_FACT.text(factor::TEXT, own_start),
    rules::TOPIC_ONLY.text(factor::TEXT, is_topic),
    rules::VAGUE.word(factor::TEXT, &VAGUE_PHRASES).unless(Normal::has_figure),
    rules::UNFINISHED.record(factor::TEXT.spec, |factor| unfinished(factor.text(factor::TEXT), PROMPTS)),
    rules::NO_SOURCE.own(no_source),
    rules::NO_ANSWER.own(no_answer),
];

/// Every finding of the canvas, factor by factor. Factors in boxes that are not shown are not checked.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let boxes = shown_boxes(plan);
    let mut findings = Vec::new();
    for (key, factor) in plan.list(Table::Pest).filter(|(_, factor)| is_shown(factor, boxes)) {
        findings.extend_from_slice(reading.of(key, factor, FACTOR_CHECKS));
        findings.extend(not_sent(plan, key, factor));
        findings.extend(review_due(key, factor, reading.today));
    }
    findings
}

/// A bare word: at most four Chinese characters and no other letters, or at most two words without Chinese; and in
/// either case no figure and no word of change.
fn is_topic(text: &Normal) -> bool {
    let chinese = text.as_str().chars().filter(|character| is_chinese(*character)).count();
    let short = if chinese > 0 {
        chinese <= 4 && text.as_str().chars().all(|character| is_chinese(character) || !character.is_alphabetic())
    } else {
        text.as_str().split_whitespace().count() <= 2
    };
    short && !text.has_figure() && text.has_word(&CHANGE_WORDS).is_none()
}

/// The score of a factor that asks for a source and an answer.
fn high_score(factor: &Record) -> Option<u8> {
    score(factor).filter(|score| *score >= HIGH)
}

fn no_source(key: RecordKey, factor: &Record) -> Option<Finding> {
    let score = high_score(factor).filter(|_| !is_sourced(factor))?;
    Some(rules::NO_SOURCE.saying(key, factor::SOURCE.spec, rules::NO_SOURCE.says.with("score", score)))
}

fn no_answer(key: RecordKey, factor: &Record) -> Option<Finding> {
    let score = high_score(factor)?;
    let missing = if factor.get(factor::RESPONSE).is_none() {
        factor::RESPONSE.spec
    } else if factor.get(factor::OWNER).is_none() {
        factor::OWNER.spec
    } else {
        return None;
    };
    Some(rules::NO_ANSWER.saying(key, missing, rules::NO_ANSWER.says.with("score", score)))
}

fn not_sent(plan: &Plan, key: RecordKey, factor: &Record) -> Option<Finding> {
    let score = score(factor)?;
    let asked = asked_by(factor.get(factor::DIRECTION));
    let fits = |item: &Record| item.get(item::QUADRANT).is_some_and(|quadrant| asked.contains(&quadrant));
    let due = score >= VERY_HIGH && !asked.is_empty() && !swot_items(plan, key).any(|(_, item)| fits(item));
    due.then(|| rules::NOT_SENT.at(key, factor::SWOT_ITEMS.spec))
}

fn review_due(key: RecordKey, factor: &Record, today: Date) -> Option<Finding> {
    let field = factor::REVIEW_ON.spec;
    match factor.get(factor::REVIEW_ON) {
        Some(day) if day < today => {
            Some(rules::REVIEW_DUE.saying(key, field, rules::REVIEW_DUE.says.with("date", day)))
        }
        None if factor.get(factor::RESPONSE) == Some(Response::Watch) => {
            Some(rules::REVIEW_DUE.saying(key, field, rules::WATCHED_WITHOUT_A_DAY))
        }
        _ => None,
    }
}

words! {
    CHANGE_WORDS = "rise", "rises", "rising", "fall", "falls", "falling", "grow", "grows", "growing", "shrink",
        "shrinks", "shrinking", "tighten", "tightens", "ease", "eases", "open", "opens", "close", "closes", "end",
        "ends", "start", "starts", "ban", "bans", "banned", "increase", "increases", "decrease", "decreases",
        "decline", "declines", "cut", "cuts", "drop", "drops", "spread", "spreads", "change", "changes", "leave",
        "leaves"
        | "升", "降", "涨", "跌", "增", "减", "收紧", "放宽", "放开", "取消", "禁", "变", "转", "缩", "扩", "严",
          "松", "开放", "关闭", "推行", "实施", "普及", "下滑";
    VAGUE_PHRASES = "complicated environment", "environment is complicated", "complex situation",
        "fierce competition", "competition is fierce", "uncertain times", "economic downturn", "economic situation",
        "favourable policy", "favorable policy", "policy support", "huge potential", "great potential",
        "bright prospects", "rapid development", "digital age", "digital transformation", "changing world",
        "new normal", "intense competition", "fierce market", "tough market", "policy uncertainty", "weak economy",
        "huge market", "consumption downgrade"
        | "大环境", "形势复杂", "形势严峻", "竞争激烈", "政策利好", "政策支持", "国家支持", "前景广阔", "潜力巨大",
          "空间巨大", "快速发展", "飞速发展", "蓬勃发展", "经济下行", "经济不景气", "消费升级", "消费降级",
          "数字化转型", "数字化时代", "竞争加剧", "市场低迷", "大势所趋", "内卷", "市场广阔", "市场潜力大",
          "机遇与挑战";
}

#[cfg(test)]
mod tests;
