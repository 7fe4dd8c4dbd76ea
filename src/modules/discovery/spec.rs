//! The record kinds of the discovery guide: fields, choices, and the prompts to begin with.

mod prompts;

use crate::model::{Choice, Counted, Date, Kind, Number, Ratings, RatingsSpec, RecordKey, Table, choices, table};
pub use prompts::PROMPTS;

choices! {
    /// Where a question leads the talk.
    pub enum QuestionType {
        Situation = "situation", "Situation" | "背景问题";
        Problem = "problem", "Problem" | "难点问题";
        Implication = "implication", "Implication" | "暗示问题";
        NeedPayoff = "need_payoff", "Need-payoff" | "需求效益问题";
    }
}

choices! {
    /// When something is done for trust.
    pub enum TrustMoment {
        Before = "before", "Before the talk" | "谈前";
        Opening = "opening", "First minutes" | "开场";
        During = "during", "During the talk" | "谈中";
        Closing = "closing", "Last minutes" | "收尾";
        After = "after", "After the talk" | "谈后";
    }
}

choices! {
    /// Which criteria an opportunity is scored by.
    pub enum CriterionSet {
        Short = "short", "Short set (4)" | "简版四项";
        Long = "long", "Long set (8)" | "详版八项";
        Own = "own", "Own set" | "自定标准";
    }
}

choices! {
    /// What has to be known of an opportunity.
    pub enum CriterionCode {
        Budget = "budget", "Budget" | "预算";
        Authority = "authority", "Authority" | "决策权";
        Need = "need", "Need" | "需求";
        Timing = "timing", "Timing" | "时间";
        Measure = "measure", "Measurable gain" | "可量化收益";
        EconomicBuyer = "economic_buyer", "Economic buyer" | "经济决策人";
        DecisionCriteria = "decision_criteria", "Decision criteria" | "决策标准";
        DecisionProcess = "decision_process", "Decision process" | "决策流程";
        PaperProcess = "paper_process", "Contract process" | "合同流程";
        Pain = "pain", "Pain" | "痛点";
        Champion = "champion", "Champion" | "内部支持者";
        Competition = "competition", "Competition" | "竞争";
        Own = "own", "Own criterion" | "自定项";
    }
}

choices! {
    /// What is done with an opportunity.
    pub enum Decision {
        Go = "go", "Go" | "推进";
        Clarify = "clarify", "Clarify first" | "先问清";
        NoGo = "no_go", "No go" | "放弃";
    }
}

choices! {
    /// How a deal stands.
    pub enum Outcome {
        Open = "open", "Open" | "进行中";
        Won = "won", "Won" | "赢单";
        Lost = "lost", "Lost" | "丢单";
    }
}

choices! {
    /// What a habit belongs to.
    pub enum CraftArea {
        Listening = "listening", "Active listening" | "积极倾听";
        Expression = "expression", "Clear expression" | "清晰表达";
        Manner = "manner", "Professional manner" | "职业风度";
    }
}

/// The points for each criterion.
const POINTS: Kind = Kind::Ratings(&RatingsSpec {
    of: Table::Criterion,
    min: 0,
    max: 3,
    opposite: None,
    levels: &[criterion::LEVEL_1.spec, criterion::LEVEL_2.spec, criterion::LEVEL_3.spec],
});

/// A sum of points; a list of criteria has an end.
const SUM: Kind = Kind::Number { min: 0.0, max: 999.0, of: Counted::Count };

/// A day: no call takes longer.
const LENGTH: Kind = Kind::Number { min: 0.0, max: 1_440.0, of: Counted::Minutes };

/// What questions and objections may rest on.
const ORIGINS: Kind = Kind::Links(&[
    Table::Research,
    Table::Pest,
    Table::Swot,
    Table::Strategy,
    Table::Icp,
    Table::Persona,
    Table::Competitor,
]);

table! {
    /// A question that we ask a customer.
    pub mod question = "Question" | "问题"; title TEXT, place TYPE,
        duty of OWNER;
    TEXT: String = Kind::Text, "text", "Question" | "问题",
        "Open, short, one thing at a time." | "开放式，简短，一次只问一件事。";
    TYPE: QuestionType = Kind::Choice(QuestionType::SPECS), "type", "Kind" | "类型",
        "Where it leads the talk." | "它把谈话带到哪一步。";
    PERSONAS: Vec<RecordKey> = Kind::Links(&[Table::Persona]), "personas", "For" | "针对客户",
        "Whom to ask. Empty = everyone." | "问谁；空着表示都问。";
    MUST_ASK: bool = Kind::Flag, "must_ask", "Must ask" | "必问",
        "The talk is not over before it is answered." | "没有答案，这次沟通就不算完。";
    LISTEN_FOR: String = Kind::Text, "listen_for", "Listen for" | "要听到",
        "A figure, a name, a date, a word." | "数字、人名、日期或关键词。";
    FOLLOW_UP: String = Kind::Text, "follow_up", "Follow-up" | "追问",
        "What to ask when the answer stays vague." | "回答含糊时接着怎么问。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Findings, factors, SWOT items and people behind it." | "背后的调研发现、因素、SWOT 条目和人。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who improves this question." | "谁负责打磨这个问题。";
}

table! {
    /// Something we do that lets a customer trust us.
    pub mod trust_step = "Trust step" | "信任动作"; title ACTION, place MOMENT,
        duty of OWNER;
    MOMENT: TrustMoment = Kind::Choice(TrustMoment::SPECS), "moment", "Moment" | "时机",
        "When it happens." | "在哪个阶段做。";
    ACTION: String = Kind::Text, "action", "What we do" | "我们做什么",
        "Something the customer can see." | "客户看得见的动作。";
    SIGN: String = Kind::Text, "sign", "It worked when" | "怎么看出有用",
        "What the customer then says or does." | "客户随后说了什么、做了什么。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Whom it is for, and what it answers." | "对谁做，回应的是哪一点。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who does it." | "由谁来做。";
}

table! {
    /// A need, what answers it, and where our limit is.
    pub mod need_fit = "Need and solution" | "需求与方案"; title NEED,
        duty of OWNER;
    NEED: String = Kind::Text, "need", "Need" | "需求",
        "In the customer’s words." | "用客户的话写。";
    PERSONA: RecordKey = Kind::Link(&[Table::Persona]), "persona", "Persona" | "客户画像",
        "Whose need it is." | "谁的需求。";
    COST: String = Kind::Text, "cost", "What it costs them" | "现有代价",
        "Their figure, or how to count it together." | "客户的数字，或一起算的办法。";
    TAILORING: String = Kind::Text, "tailoring", "How we tailor" | "怎么调整",
        "What we set, add or leave out for this need." | "为此配置、增加或省去什么。";
    STRENGTHS: Vec<RecordKey> = Kind::Links(&[Table::Strength]), "strengths", "Strength" | "对应优势",
        "The pitch strength that answers it." | "产品介绍里对应的优势。";
    LIMIT: String = Kind::Text, "limit", "Our limit" | "我们的边界",
        "What we cannot do; say it in the same talk." | "做不到的部分，当场说清。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who answers for the fit." | "谁对方案负责。";
}

table! {
    /// What a customer says against it, and what we reply.
    pub mod objection = "Objection" | "异议"; title TEXT,
        duty of OWNER;
    TEXT: String = Kind::Text, "text", "Objection" | "异议",
        "Word for word." | "照原话写。";
    PERSONAS: Vec<RecordKey> = Kind::Links(&[Table::Persona]), "personas", "Heard from" | "谁提出的",
        "Who says it." | "哪类人会这样说。";
    CAUSE: String = Kind::Text, "cause", "Likely cause" | "可能原因",
        "The worry behind the words." | "话背后的担心。";
    ASK_FIRST: String = Kind::Text, "ask_first", "Ask first" | "先问一句",
        "A question that shows you understood." | "用一个问题表明你听懂了。";
    REPLY: String = Kind::Paragraph, "reply", "Reply" | "回应",
        "Accept the worry, then one fact." | "先接住担心，再讲一个事实。";
    PROOF: Vec<RecordKey> = Kind::Links(&[Table::Proof]), "proof", "Proof" | "证据",
        "From the pitch." | "取自产品介绍。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Findings, factors, alternatives and people behind it." | "背后的调研发现、因素、对手和人。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who keeps the reply true." | "谁保证回应属实。";
}

table! {
    /// How opportunities are judged; one record.
    pub mod scoring = "Scoring rule" | "评分规则", single; title SET;
    SET: CriterionSet = Kind::Choice(CriterionSet::SPECS), "set", "Set" | "评分标准",
        "Four questions for small deals, eight for long ones." | "小单用四项，长周期大单用八项。";
    GO_LINE: Number = SUM, "go_line", "Go from" | "推进线",
        "At this sum or above we invest time." | "达到这个分数才投入时间。";
    NO_GO_LINE: Number = SUM, "no_go_line", "No go up to" | "放弃线",
        "At this sum or below we step back." | "不高于这个分数就退出。";
    REVIEWED_BY: RecordKey = Kind::Link(&[Table::Person]), "reviewed_by", "Decides in doubt" | "两线之间谁拍板",
        "Who settles the scores between the lines." | "两线之间由谁决定。";
}

table! {
    /// What has to be known of an opportunity, and how well.
    pub mod criterion = "Criterion" | "评分项"; title QUESTION, called CODE unless "own";
    CODE: CriterionCode = Kind::Choice(CriterionCode::SPECS), "code", "Criterion" | "评分项",
        "What has to be known." | "需要弄清的事。";
    QUESTION: String = Kind::Text, "question", "We know it when" | "怎样算清楚",
        "The fact that earns 3 points." | "得 3 分须有的事实。";
    LEVEL_1: String = Kind::Text, "level_1", "1 point" | "1 分",
        "We guess." | "只是推测。";
    LEVEL_2: String = Kind::Text, "level_2", "2 points" | "2 分",
        "One person told us." | "有一个人说过。";
    LEVEL_3: String = Kind::Text, "level_3", "3 points" | "3 分",
        "The decider said it, or it is in writing." | "决策人说过，或有书面材料。";
    RED_FLAG: String = Kind::Text, "red_flag", "Red flag if blank" | "没弄清会怎样",
        "What happens when nobody knows." | "没人知道时会出什么事。";
    MINIMUM: Number = Kind::Number { min: 0.0, max: 3.0, of: Counted::Count }, "minimum", "Minimum" | "单项底线",
        "Below this, no go whatever the sum." | "低于它，总分再高也暂缓。";
    ORIGIN: Vec<RecordKey> = Kind::Links(&[Table::Question, Table::Persona]), "origin", "Based on" | "依据来源",
        "The questions that find it out, and whom to ask." | "靠哪些问题弄清，问谁。";
}

table! {
    /// A deal with one customer, from the first talk to its end.
    pub mod deal = "Deal" | "商机"; title CUSTOMER, place OUTCOME by STAGE while "open",
        duty due NEXT_ON says NEXT_STEP of OWNER done OUTCOME = "won" or "lost",
        duty of OWNER done DECISION = "go" or "no_go";
    CUSTOMER: String = Kind::Text, "customer", "Customer" | "客户",
        "The company, or a code name." | "公司名或代号。", private unless OUTCOME = "won";
    STAGE: RecordKey = Kind::Link(&[Table::ProcessStage]), "stage", "Stage" | "所在阶段",
        "The stage of the process whose exit the customer has not reached yet." | "客户还没走完的那个阶段。";
    SINCE: Date = Kind::Date, "since", "In the stage since" | "进入阶段日期",
        "Set when the deal moves; against the longest stay." | "移动时自动填写，用来对照最长停留。";
    OUTCOME: Outcome = Kind::Choice(Outcome::SPECS), "outcome", "State" | "状态",
        "Open until the contract is signed or the customer says no." | "签约或客户回绝之前都算进行中。";
    AMOUNT: Number = Kind::Money, "amount", "Amount" | "金额",
        "For the whole term, in the currency of the plan." | "整个合同期的金额，按本计划的货币。", private;
    EXPECTED_ON: Date = Kind::Date, "expected_on", "Expected signing" | "预计签约",
        "The day that the customer has named." | "写客户自己说的日子。", private;
    NEXT_STEP: String = Kind::Text, "next_step", "Next step" | "下一步",
        "What the customer has agreed to do with us." | "和客户约好的事。";
    NEXT_ON: Date = Kind::Date, "next_on", "On" | "时间",
        "The agreed day." | "约定的日期。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who leads this deal." | "谁跟这个商机。";
    SOURCE: String = Kind::Text, "source", "Source" | "来源",
        "How the customer came to us." | "客户怎么找到我们的。";
    PERSONAS: Vec<RecordKey> = Kind::Links(&[Table::Persona]), "personas", "Personas" | "客户画像",
        "The people in this decision." | "这次决定里的人像哪张画像。";
    SCORES: Ratings = POINTS, "scores", "Scores" | "得分",
        "Blank counts 0." | "空白按 0 分计。", private;
    REASON: String = Kind::Text, "reason", "Reason" | "理由",
        "What the decision rests on." | "决定的依据。", private;
    DECISION: Decision = Kind::Choice(Decision::SPECS), "decision", "Decision" | "决定",
        "The app proposes, you decide." | "系统给建议，由你定。";
    SCORED_ON: Date = Kind::Date, "scored_on", "Scored on" | "评分日期",
        "Score again after each talk." | "每次沟通后重评。";
    WHY: String = Kind::Text, "why", "Why it ended so" | "成败原因",
        "In the customer’s words." | "用客户的原话写。", private;
    ENDED_ON: Date = Kind::Date, "ended_on", "Ended on" | "结束日期",
        "The day of the signature or of the no." | "签约或被回绝的日子。";
}

table! {
    /// A habit of good communication.
    pub mod craft_item = "Craft item" | "基本功"; title TEXT, place AREA;
    AREA: CraftArea = Kind::Choice(CraftArea::SPECS), "area", "Area" | "方面",
        "Listening, expression or manner." | "倾听、表达或风度。";
    TEXT: String = Kind::Text, "text", "Habit" | "习惯",
        "Something a colleague beside you could tick." | "同事在旁边就能打勾的动作。";
    CHECKED: bool = Kind::Flag, "checked", "Done in last call" | "上次做到",
        "Tick after the call, not before." | "沟通后再勾，别提前勾。";
}

table! {
    /// What is taken along to a call with one persona.
    pub mod call_sheet = "Call sheet" | "拜访单"; title GOAL;
    PERSONA: RecordKey = Kind::Link(&[Table::Persona]), "persona", "Persona" | "客户画像",
        "Whom we meet." | "见谁。";
    GOAL: String = Kind::Text, "goal", "Goal of the call" | "本次目标",
        "What the customer will have done or told us by the end." | "结束时客户做了什么、告诉了什么。";
    OPENING: String = Kind::Text, "opening", "Opening line" | "开场白",
        "Why we meet, how long, what they get." | "为什么见、谈多久、对方得到什么。";
    MINUTES: Number = LENGTH, "minutes", "Minutes" | "时长（分）",
        "As agreed beforehand." | "事先约好的时长。";
    NEXT_STEP: String = Kind::Text, "next_step", "Next step to ask for" | "下一步",
        "With date and name." | "带日期和人名。";
    MAX_QUESTIONS: Number = SUM, "max_questions", "Questions at most" | "最多几问",
        "Must-asks come first." | "必问题排在最前。";
    ORIGIN: Vec<RecordKey> = Kind::Links(&[Table::Question, Table::Showing]), "origin", "Based on" | "依据来源",
        "The questions that lead to the goal, and the way of showing." | "通向目标的问题，以及展示方式。";
}
