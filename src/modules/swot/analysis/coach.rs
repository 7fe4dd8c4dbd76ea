//! What the coach says about the SWOT canvas and its strategies.

use crate::i18n::Text;
use crate::method::{Check, Finding, Normal, Reading, own_start, unfinished, words, written};
use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::swot::analysis::progress::{is_chosen, is_proved};
use crate::modules::swot::analysis::{answered, is_high, live_strategies, rules};
use crate::modules::swot::spec::{PROMPTS, Quadrant, item, strategy};

const ITEM_CHECKS: &[Check] = &[
    rules::VAGUE
        .word(item::TEXT, &VAGUE_WORDS)
        .unless(Normal::has_figure)
        .when(|item| matches!(item.get(item::QUADRANT), Some(Quadrant::Strength | Quadrant::Weakness))),
    rules::VAGUE
        .word(item::TEXT, &VAGUE_OUTSIDE)
        .unless(Normal::has_figure)
        .when(|item| matches!(item.get(item::QUADRANT), Some(Quadrant::Opportunity | Quadrant::Threat))),
    rules::INSIDE_AS_OUTSIDE.record(item::QUADRANT.spec, is_inside_as_outside),
    rules::ACTION_AS_OPPORTUNITY
        .text(item::TEXT, is_action)
        .when(|item| item.get(item::QUADRANT) == Some(Quadrant::Opportunity)),
    rules::UNFINISHED.record(item::TEXT.spec, |item| unfinished(item.text(item::TEXT), PROMPTS)),
    rules::NO_EVIDENCE.own(no_evidence),
];

/// Every finding of the canvas: item by item, and then strategy by strategy. Dropped strategies count nowhere.
pub fn coach(plan: &Plan, reading: &mut Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    let answered = answered(plan);
    let any_strategy = live_strategies(plan).next().is_some();
    for (key, item) in plan.list(Table::Swot) {
        findings.extend_from_slice(reading.of(key, item, ITEM_CHECKS));
        if any_strategy && is_high(item) && !answered.contains(&key) {
            findings.push(rules::UNANSWERED.at(key, item::IMPACT.spec));
        }
    }
    for (key, strategy) in live_strategies(plan) {
        findings.extend(wrong_pair(plan, key, strategy));
        findings.extend(no_owner_date(key, strategy));
        if unfinished(strategy.text(strategy::TEXT), PROMPTS) {
            findings.push(rules::UNFINISHED.at(key, strategy::TEXT.spec));
        }
    }
    findings
}

fn is_inside_as_outside(item: &Record) -> bool {
    let is_own = |text: &Normal| own_start(text) || text.after_start(&OWN_OPENINGS).is_some();
    matches!(item.get(item::QUADRANT), Some(Quadrant::Opportunity | Quadrant::Threat))
        && is_own(&Normal::of(item.text(item::TEXT)))
}

/// Begins with a verb of ours. In English the same words are nouns before "of", "in" and the like: "launch of a
/// booking app by a rival" is no action of ours.
fn is_action(text: &Normal) -> bool {
    let Some(rest) = text.after_start(&ACTION_STARTERS) else { return false };
    let next = rest.trim_start().split(|character: char| !character.is_alphabetic()).next().unwrap_or_default();
    !["of", "in", "by", "from", "for", "is"].contains(&next)
}

fn no_evidence(key: RecordKey, item: &Record) -> Option<Finding> {
    let impact = item.get(item::IMPACT).filter(|_| is_high(item) && !is_proved(item))?;
    let message = rules::NO_EVIDENCE.says.with("impact", impact.get());
    Some(rules::NO_EVIDENCE.saying(key, item::EVIDENCE.spec, message))
}

/// Names the item inside first where both are missing.
fn wrong_pair(plan: &Plan, key: RecordKey, strategy: &Record) -> Option<Finding> {
    let cell = strategy.get(strategy::CELL)?;
    let items = strategy.links(strategy::ITEMS);
    let holds =
        |quadrant| items.iter().any(|item| plan.get(*item).and_then(|item| item.get(item::QUADRANT)) == Some(quadrant));
    let (inside, outside) = cell.quadrants();
    let is_begun = !items.is_empty() || written(strategy.text(strategy::TEXT));
    let missing = [inside, outside].into_iter().find(|quadrant| is_begun && !holds(*quadrant))?;
    let message = rules::TOWS_WRONG_PAIR.says.with("cell", cell.letters()).with("missing", one(missing));
    Some(rules::TOWS_WRONG_PAIR.saying(key, strategy::ITEMS.spec, message))
}

fn no_owner_date(key: RecordKey, strategy: &Record) -> Option<Finding> {
    let owner = strategy.get(strategy::OWNER).is_some();
    let date = strategy.get(strategy::DUE).is_some();
    let (missing, field) = match (owner, date) {
        (true, true) => return None,
        (true, false) => (rules::A_DATE, strategy::DUE.spec),
        (false, true) => (rules::AN_OWNER, strategy::OWNER.spec),
        (false, false) => (rules::AN_OWNER_AND_A_DATE, strategy::OWNER.spec),
    };
    let message = || rules::TOWS_NO_OWNER_DATE.says.with("missing", missing);
    is_chosen(strategy).then(|| rules::TOWS_NO_OWNER_DATE.saying(key, field, message()))
}

const fn one(quadrant: Quadrant) -> Text {
    match quadrant {
        Quadrant::Strength => rules::A_STRENGTH,
        Quadrant::Weakness => rules::A_WEAKNESS,
        Quadrant::Opportunity => rules::AN_OPPORTUNITY,
        Quadrant::Threat => rules::A_THREAT,
    }
}

words! {
    VAGUE_WORDS = "good team", "great team", "strong team", "experienced team", "professional team", "high quality",
        "good quality", "best quality", "good service", "great service", "good product", "great product",
        "good reputation", "strong brand", "advanced technology", "leading technology", "innovative",
        "very competitive", "strong competitiveness", "competitive price", "reasonable price", "rich experience",
        "cost-effective", "customer-oriented", "weak brand", "poor management", "lack of resources",
        "limited resources", "well-known brand", "known brand", "good brand", "good image", "loyal customers",
        "good relationships", "passionate team", "one-stop service"
        | "团队好", "好团队", "团队强", "团队能力强", "团队优秀", "优秀的团队", "优秀团队", "团队专业", "专业团队",
          "经验丰富", "丰富的经验", "质量过硬", "质量可靠", "质量好", "品质好", "服务好", "服务周到", "服务到位",
          "服务优质", "优质服务", "产品好", "口碑好", "口碑良好", "品牌优势", "品牌强", "技术好", "技术强",
          "技术先进", "技术领先", "优势明显", "实力雄厚", "性价比高", "价格合理", "价格优势", "创新能力强",
          "竞争力强", "管理不善", "管理薄弱", "人才不足", "资源不足", "资源有限", "知名度低", "执行力强", "执行力差",
          "知名度高", "品牌好", "品牌响", "形象好", "客户关系好", "人脉广", "资源丰富", "一站式服务", "团队有激情";
    VAGUE_OUTSIDE = "fierce competition", "competition is fierce", "intense competition", "economic downturn",
        "economic slowdown", "weak economy", "huge market", "growing market", "great potential", "policy support"
        | "竞争激烈", "竞争加剧", "经济下行", "经济不景气", "大环境不好", "市场广阔", "市场前景好", "潜力巨大",
          "需求旺盛", "政策支持", "政策利好";
    OWN_OPENINGS = "good team", "great team", "strong team", "experienced team"
        | "团队好", "团队强", "团队优秀", "优秀团队", "团队经验丰富", "团队能力";
    ACTION_STARTERS = "launch", "build", "develop", "hire", "recruit", "create", "expand", "introduce", "enter",
        "invest", "promote", "cooperate", "partner with", "set up"
        | "推出新", "推出一款", "推出一个", "开发新", "开发一款", "开发一个", "研发新", "招聘更多", "招聘新",
          "招聘销售", "招募", "打造", "进军", "开拓", "拓展", "组建", "加大推广", "加大宣传", "与供应商合作",
          "寻找合作", "寻求合作";
}

#[cfg(test)]
mod tests;
