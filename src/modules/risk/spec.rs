//! The record kinds of the risk matrix: fields, choices, and the prompts to begin with.

mod prompts;

use crate::i18n::Text;
use crate::model::{Choice, Counted, Date, Kind, Number, RecordKey, Score, Table, choices, table};
pub use prompts::PROMPTS;

choices! {
    /// What a risk is about. The first three are the guide’s own.
    pub enum Category {
        Churn = "churn", "Customer churn" | "客户流失";
        StalledDeal = "stalled_deal", "Stalled deal" | "成交受阻";
        ContractDispute = "contract_dispute", "Contract dispute" | "合同纠纷";
        People = "people", "People" | "人员";
        Market = "market", "Market and rivals" | "市场与竞争";
        Delivery = "delivery", "Product and delivery" | "产品与交付";
        Cash = "cash", "Payment and cash" | "回款与现金";
        Compliance = "compliance", "Rules and licences" | "合规";
        Other = "other", "Other" | "其他";
    }
}

choices! {
    /// What is done about a risk on the whole.
    pub enum Treatment {
        Avoid = "avoid", "Avoid: do not do it" | "规避：不做这件事";
        Reduce = "reduce", "Reduce: less likely or less bad" | "降低：少发生或少损失";
        Transfer = "transfer", "Transfer: others carry it" | "转移：由他方承担";
        Accept = "accept", "Accept: carry it knowingly" | "接受：清楚后自行承担";
    }
}

choices! {
    /// Where a risk stands.
    pub enum RiskStatus {
        Open = "open", "Open" | "待处理";
        Treating = "treating", "Responses under way" | "处理中";
        Watching = "watching", "Watching" | "观察中";
        Occurred = "occurred", "It has happened" | "已发生";
        Closed = "closed", "Closed" | "已关闭";
    }
}

choices! {
    /// How a response works. The first three are the guide’s own.
    pub enum ResponseKind {
        TalkEarly = "talk_early", "Talk early" | "及早沟通";
        Adapt = "adapt", "Adapt the offer or plan" | "调整方案";
        LegalSafeguard = "legal_safeguard", "Legal safeguard" | "法律保障";
        Own = "own", "Other response" | "其他措施";
    }
}

choices! {
    /// How fine the matrix is shown.
    pub enum MatrixSize {
        Three = "three", "3 × 3" | "3×3";
        Five = "five", "5 × 5" | "5×5";
    }
}

/// Words for the levels of likelihood, from 1 to 5.
pub const LIKELIHOOD_LEVELS: [Text; 5] = [
    Text::new("Rare", "罕见"),
    Text::new("Unlikely", "不太可能"),
    Text::new("Possible", "可能"),
    Text::new("Likely", "很可能"),
    Text::new("Almost certain", "几乎必然"),
];

/// Words for the levels of impact, from 1 to 5.
pub const IMPACT_LEVELS: [Text; 5] = [
    Text::new("Slight", "轻微"),
    Text::new("Minor", "较小"),
    Text::new("Moderate", "中等"),
    Text::new("Major", "重大"),
    Text::new("Severe", "极其严重"),
];

/// Scores: likelihood × impact.
const SCORES: Kind = Kind::Number { min: 1.0, max: 25.0, of: Counted::Count };

/// What the risk matrix may rest on.
const ORIGINS: Kind = Kind::Links(&[
    Table::Pest,
    Table::Swot,
    Table::Strategy,
    Table::Persona,
    Table::Competitor,
    Table::Proof,
    Table::Clause,
    Table::ProcessStep,
    Table::Kpi,
    Table::Need,
    Table::Candidate,
    Table::Topic,
    Table::DealResult,
    Table::Action,
]);

table! {
    /// One event that may happen, with its two ratings.
    pub mod risk = "Risk" | "风险"; title TITLE,
        duty due REVIEW_ON of OWNER done STATUS = "closed";
    TITLE: String = Kind::Text, "title", "What happens" | "风险事件",
        "One event in one sentence, with subject and verb." | "一句话写一件事：谁，发生了什么。";
    CAUSE: String = Kind::Text, "cause", "Because of" | "原因",
        "What makes it possible today." | "今天是什么让它可能发生。";
    EFFECT: String = Kind::Text, "effect", "Effect" | "后果",
        "What we lose: customers, months, money, name." | "会损失什么：客户、时间、钱、名声。";
    CATEGORY: Category = Kind::Choice(Category::SPECS), "category", "Category" | "类别",
        "The first three are the guide’s own." | "前三类来自方法指南。";
    STAGES: Vec<RecordKey> = Kind::Links(&[Table::ProcessStage]), "stages", "Process stages" | "所属阶段",
        "Where in the process it strikes." | "会在流程的哪个阶段发生。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "One person who watches it, not a department." | "写一个人，不写部门。";
    LIKELIHOOD: Score = Kind::Score(&LIKELIHOOD_LEVELS), "likelihood", "Likelihood" | "可能性",
        "As things stand, in this plan’s period." | "按现状，在本期内发生的可能性。";
    IMPACT: Score = Kind::Score(&IMPACT_LEVELS), "impact", "Impact" | "影响",
        "The worst that can reasonably be expected." | "合理预期下最坏的情况。";
    CONTROLS: String = Kind::Paragraph, "controls", "Already in place" | "现有控制",
        "What protects us today and really works." | "现在已经在起作用的措施。";
    TREATMENT: Treatment = Kind::Choice(Treatment::SPECS), "treatment", "Treatment" | "应对策略",
        "The basic decision." | "总体怎么处理。";
    ACCEPT_REASON: String = Kind::Text, "accept_reason", "Why we accept it" | "接受理由",
        "What a response would cost compared with the harm." | "采取措施的代价和损失相比如何。", rare;
    RESIDUAL_LIKELIHOOD: Score = Kind::Score(&LIKELIHOOD_LEVELS), "residual_likelihood", "Likelihood after" | "剩余可能性",
        "Once the responses are in place." | "措施落实以后。";
    RESIDUAL_IMPACT: Score = Kind::Score(&IMPACT_LEVELS), "residual_impact", "Impact after" | "剩余影响",
        "Once the responses are in place." | "措施落实以后。";
    TRIGGER: String = Kind::Text, "trigger", "Warning sign" | "预警信号",
        "What we would see first, with a figure or a date." | "最先看到什么，写数字或日期。";
    CONTINGENCY: String = Kind::Paragraph, "contingency", "If it happens" | "应急预案",
        "First step, who, within how many hours." | "第一步做什么，谁做，几小时之内。";
    STATUS: RiskStatus = Kind::Choice(RiskStatus::SPECS), "status", "Status" | "状态",
        "Where it stands today." | "目前情况。";
    REVIEW_ON: Date = Kind::Date, "review_on", "Review on" | "复查日期",
        "The day on which we rate it again." | "哪天重新打分。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Threats, clauses, people and promises behind it." | "背后的威胁、条款、人和承诺。";
}

table! {
    /// One action against a risk.
    pub mod response = "Response" | "应对措施"; title TEXT, part of RISK,
        duty due DUE of OWNER done DONE;
    RISK: RecordKey = Kind::Link(&[Table::Risk]), "risk", "Risk" | "风险",
        "Which risk it answers." | "针对哪条风险。";
    KIND: ResponseKind = Kind::Choice(ResponseKind::SPECS), "kind", "Kind" | "方式",
        "The guide’s three, or your own." | "指南的三种，或自定。";
    TEXT: String = Kind::Text, "text", "What we do" | "做什么",
        "One action that can be ticked off." | "一个做完能打勾的动作。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "One person." | "只写一个人。";
    DUE: Date = Kind::Date, "due", "Due" | "截止日期",
        "When it is in place." | "哪天落实到位。";
    DONE: bool = Kind::Flag, "done", "In place" | "已落实",
        "Tick when it works, not when it was decided." | "真正起作用了再勾。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What of the plan carries it out." | "由本计划的哪一项来落实。";
}

table! {
    /// What the levels mean, and how much we carry.
    pub mod scale = "Levels and appetite" | "等级与容忍线", single; title SIZE;
    SIZE: MatrixSize = Kind::Choice(MatrixSize::SPECS), "size", "Size" | "矩阵大小",
        "How fine the matrix is shown." | "矩阵显示得多细。";
    APPETITE: Number = SCORES, "appetite", "Appetite line" | "容忍线",
        "Highest score we carry without a response." | "不采取措施也能承担的最高总分。";
    LIKELIHOOD_WORDS: Vec<String> = Kind::Lines, "likelihood_words", "Likelihood levels" | "可能性等级",
        "From 1 to 5, one a line." | "从 1 到 5，每行一个。";
    LIKELIHOOD_ANCHORS: Vec<String> = Kind::Lines, "likelihood_anchors", "Likelihood anchors" | "可能性说明",
        "What each level means, with a figure." | "每级是什么意思，带数字。";
    IMPACT_WORDS: Vec<String> = Kind::Lines, "impact_words", "Impact levels" | "影响等级",
        "From 1 to 5, one a line." | "从 1 到 5，每行一个。";
    IMPACT_ANCHORS: Vec<String> = Kind::Lines, "impact_anchors", "Impact anchors" | "影响说明",
        "What each level means, in money or customers." | "每级是什么意思，用金额或客户数。";
}
