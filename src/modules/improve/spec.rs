//! The record kinds of improvement: fields, choices, and the prompts to begin with.

use crate::i18n::Text;
use crate::method::prompts;
use crate::model::{Choice, Counted, Date, Kind, Number, RecordKey, Score, Table, choices, table};

choices! {
    /// How often a review comes back.
    pub enum Repeat {
        None = "none", "Once" | "不重复";
        Weekly = "weekly", "Every week" | "每周";
        Biweekly = "biweekly", "Every two weeks" | "每两周";
        Monthly = "monthly", "Every month" | "每月";
        Quarterly = "quarterly", "Every quarter" | "每季度";
        Yearly = "yearly", "Every year" | "每年";
    }
}

choices! {
    /// How feedback reached us.
    pub enum Source {
        Survey = "survey", "Survey" | "问卷";
        Phone = "phone", "Phone" | "电话";
        Email = "email", "E-mail" | "邮件";
        Messaging = "messaging", "Messaging app" | "即时消息";
        Visit = "visit", "Visit" | "上门拜访";
        Review = "review", "Public review" | "公开评价";
        Team = "team", "From the team" | "团队内部";
    }
}

choices! {
    /// What happens if nothing is done.
    pub enum FeedbackSeverity {
        Low = "low", "Low: a wish" | "低：希望改进";
        Medium = "medium", "Medium: costs time or trust" | "中：费时或影响信任";
        High = "high", "High: customer may leave" | "高：客户可能流失";
    }
}

choices! {
    /// What became of it.
    pub enum FeedbackStatus {
        Open = "open", "New" | "新收到";
        InAction = "in_action", "In an action" | "已转行动";
        Answered = "answered", "Customer told" | "已回复客户";
        NoChange = "no_change", "Heard, no change" | "已知悉，不改";
    }
}

choices! {
    /// How a deal ended.
    pub enum DealEnd {
        Won = "won", "Won" | "赢单";
        Lost = "lost", "Lost" | "输单";
        NoDecision = "no_decision", "No decision" | "不了了之";
    }
}

choices! {
    /// What tipped a deal.
    pub enum Reason {
        Price = "price", "Price" | "价格";
        MissingFunction = "missing_function", "Something missing" | "缺少功能";
        Fit = "fit", "Fits well, or not at all" | "适不适合";
        Competitor = "competitor", "Rival’s offer" | "对手的方案";
        StaysAsIs = "stays_as_is", "Stays as it is" | "维持现状";
        Timing = "timing", "Timing or budget" | "时机或预算";
        Trust = "trust", "Trust and proof" | "信任与证据";
        Service = "service", "Service and speed" | "服务与速度";
        Decider = "decider", "Decider not reached" | "没见到拍板人";
        Other = "other", "Other" | "其他";
    }
}

choices! {
    /// The columns of the board: plan, do, check, act.
    pub enum Phase {
        Plan = "plan", "Plan" | "计划";
        Do = "do", "Do" | "执行";
        Check = "check", "Check" | "检查";
        Act = "act", "Act: keep or drop" | "处理：固化或放弃";
    }
}

choices! {
    /// Whether a change becomes the rule.
    pub enum Kept {
        Yes = "yes", "Kept as the rule" | "固化为规范";
        Adapted = "adapted", "Kept with changes" | "调整后固化";
        No = "no", "Dropped" | "放弃";
    }
}

/// Words for what a change would bring, from 1 to 5.
pub const GAIN_LEVELS: [Text; 5] = [
    Text::new("Hardly felt", "几乎无感"),
    Text::new("Small", "较小"),
    Text::new("Noticeable", "明显"),
    Text::new("Large", "很大"),
    Text::new("Changes the year", "改变全年"),
];

/// Words for the work of a change, from 1 to 5.
pub const EFFORT_LEVELS: [Text; 5] = [
    Text::new("An hour", "一小时"),
    Text::new("A day", "一天"),
    Text::new("A week", "一周"),
    Text::new("A month", "一个月"),
    Text::new("A quarter or more", "一个季度以上"),
];

/// Minutes of one review: a day.
const LENGTH: Kind = Kind::Number { min: 0.0, max: 1_440.0, of: Counted::Minutes };

/// What the improvement may rest on.
const ORIGINS: Kind = Kind::Links(&[
    Table::Swot,
    Table::Strategy,
    Table::Persona,
    Table::Competitor,
    Table::Strength,
    Table::Proof,
    Table::FeedbackPoint,
    Table::Kpi,
    Table::Funnel,
    Table::Need,
    Table::BlueprintField,
    Table::Topic,
    Table::Risk,
    Table::Feedback,
    Table::DealResult,
]);

table! {
    /// A date to look at the figures, the lessons or the plan.
    pub mod review = "Review" | "复盘"; title TITLE,
        duty on ON of OWNER with PARTICIPANTS;
    TITLE: String = Kind::Text, "title", "Review" | "复盘名称",
        "As it stands in the calendar." | "日历上显示的名称。";
    ON: Date = Kind::Date, "on", "Date" | "日期",
        "Next or only date." | "下一次或唯一一次的日期。";
    REPEAT: Repeat = Kind::Choice(Repeat::SPECS), "repeat", "Repeat" | "重复",
        "How often it comes back." | "多久一次。";
    MINUTES: Number = LENGTH, "minutes", "Minutes" | "时长（分钟）",
        "Short enough that nobody skips it." | "短到没人想缺席。";
    PARTICIPANTS: Vec<RecordKey> = Kind::Links(&[Table::Person]), "participants", "Who takes part" | "参加人",
        "Those who can change something." | "能做出改变的人。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Leads" | "主持人",
        "Prepares the figures and ends on time." | "备好数据，按时结束。";
    AGENDA: Vec<String> = Kind::Lines, "agenda", "Agenda" | "议程",
        "What we look at, in this order." | "按顺序看什么。";
    OUTCOME: String = Kind::Paragraph, "outcome", "What we decided" | "决定",
        "Changes only; the actions stand on the board." | "只写决定，行动放到看板上。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What it looks at." | "看的是什么。";
}

table! {
    /// What a customer or the team said.
    pub mod feedback = "Feedback" | "反馈"; title TEXT, place STATUS,
        duty of OWNER done STATUS = "answered" or "no_change";
    TEXT: String = Kind::Paragraph, "text", "What was said" | "反馈内容",
        "In the customer’s words, not in ours." | "用客户的原话，不要改写。";
    SOURCE: Source = Kind::Choice(Source::SPECS), "source", "Source" | "来源",
        "How it reached us." | "怎么收到的。";
    FROM: String = Kind::Text, "from", "From" | "反馈人",
        "Role and kind of customer; a name only with consent." | "角色和客户类型，写名字要先征得同意。";
    ON: Date = Kind::Date, "on", "Date" | "日期",
        "When we heard it." | "哪天听到的。";
    STAGE: RecordKey = Kind::Link(&[Table::ProcessStage]), "stage", "Process stage" | "所属阶段",
        "Which step of the process it is about." | "针对流程的哪一步。", rare;
    SEVERITY: FeedbackSeverity = Kind::Choice(FeedbackSeverity::SPECS), "severity", "Severity" | "严重程度",
        "What happens if we do nothing?" | "不处理会怎样？";
    STATUS: FeedbackStatus = Kind::Choice(FeedbackStatus::SPECS), "status", "Status" | "状态",
        "Where it stands today." | "目前进展。";
    ANSWERED_ON: Date = Kind::Date, "answered_on", "Customer told on" | "回复日期",
        "When the customer heard what became of it." | "哪天把结果告诉了客户。", rare;
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Answers the customer." | "负责回复客户。";
    ACTIONS: Vec<RecordKey> = Kind::LinkedFrom(&[Table::Action]), "actions", "Actions" | "改进行动",
        "What we change because of it." | "因此要改什么。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Whom and what it concerns." | "关系到谁和什么。";
}

table! {
    /// How a deal ended, and why.
    pub mod deal_result = "Won or lost" | "输赢"; title DEAL, place RESULT;
    DEAL: String = Kind::Text, "deal", "Deal" | "商机",
        "Kind and size of customer; a name only with consent." | "客户类型和规模，写名字要先征得同意。";
    RESULT: DealEnd = Kind::Choice(DealEnd::SPECS), "result", "Result" | "结果",
        "No decision is a result too." | "不了了之也算一种结果。";
    ON: Date = Kind::Date, "on", "Decided on" | "结果日期",
        "When the customer told us." | "客户告知的日期。";
    AMOUNT: Number = Kind::Money, "amount", "Amount" | "金额",
        "What was offered, per year." | "报价金额，按年计。";
    REASON: Reason = Kind::Choice(Reason::SPECS), "reason", "Main reason" | "主要原因",
        "The one that tipped it." | "起决定作用的那一个。";
    REASON_NOTE: String = Kind::Text, "reason_note", "What happened" | "具体情况",
        "One sentence: who decided, by what." | "一句话：谁定的，凭什么。";
    COMPETITOR: RecordKey = Kind::Link(&[Table::Competitor]), "competitor", "Against" | "对手",
        "What they took instead, or could have taken." | "客户选了或比较过的另一方。";
    STAGE: RecordKey = Kind::Link(&[Table::ProcessStage]), "stage", "Stage" | "输赢阶段",
        "Where it was really decided, often earlier than we heard." | "真正定下来的阶段，往往早于得知结果。", rare;
    QUOTE: String = Kind::Text, "quote", "In their words" | "客户原话",
        "One sentence, as it was said." | "原样记一句。", private;
    ASKED_BY: RecordKey = Kind::Link(&[Table::Person]), "asked_by", "Asked by" | "询问人",
        "Better someone who did not lead the deal." | "最好不是经手这一单的人。";
    LESSON: String = Kind::Text, "lesson", "What we take from it" | "收获",
        "What we do differently, or keep." | "以后怎么改，或坚持什么。";
    ACTIONS: Vec<RecordKey> = Kind::LinkedFrom(&[Table::Action]), "actions", "Actions" | "改进行动",
        "What we change because of it." | "因此要改什么。";
    ENDED: RecordKey = Kind::Link(&[Table::Deal]), "ended", "Ended deal" | "已结束的商机",
        "The deal of this plan that ended so." | "本计划里这样结束的那个商机。", rare;
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What of the plan it bears out or refutes." | "印证或推翻了本计划的哪一项。";
}

table! {
    /// One change, from plan to act.
    pub mod action = "Action" | "改进行动"; title TITLE, place PHASE,
        duty due DUE of OWNER done PHASE = "check" or "act",
        duty due CHECK_ON of OWNER done PHASE = "act";
    TITLE: String = Kind::Text, "title", "Action" | "行动",
        "What we change, begins with a verb." | "改什么，以动词开头。";
    PROBLEM: String = Kind::Text, "problem", "Problem" | "问题",
        "What happens, how often, since when." | "发生了什么，多久一次，从何时起。";
    CAUSE: String = Kind::Paragraph, "cause", "Cause" | "原因",
        "Asked why until it lies in something we can change." | "连问为什么，问到能改的地方。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "One person." | "只写一个人。";
    DUE: Date = Kind::Date, "due", "Due" | "截止日期",
        "When the change is in place." | "哪天改到位。";
    EXPECTED: String = Kind::Text, "expected", "Expected result" | "预期结果",
        "A figure: from how much to how much." | "一个数字，从多少到多少。";
    KPI: RecordKey = Kind::Link(&[Table::Kpi]), "kpi", "Figure" | "对应指标",
        "Which KPI shows it." | "看哪个指标。", rare;
    CHECK_ON: Date = Kind::Date, "check_on", "Check on" | "检查日期",
        "When enough has happened to judge." | "样本够了、能判断的日子。";
    PHASE: Phase = Kind::Choice(Phase::SPECS), "phase", "Phase" | "阶段",
        "Column of the board." | "看板上的列。";
    RESULT: String = Kind::Text, "result", "What came out" | "实际结果",
        "The figure that you found." | "写下查到的数字。";
    KEPT: Kept = Kind::Choice(Kept::SPECS), "kept", "Kept?" | "要固化吗？",
        "Does it become the rule from now on?" | "以后就这么做吗？";
    IMPACT: Score = Kind::Score(&GAIN_LEVELS), "impact", "Gain" | "收益",
        "How much it would bring." | "能带来多大好处。";
    EFFORT: Score = Kind::Score(&EFFORT_LEVELS), "effort", "Effort" | "投入",
        "How much work it is." | "要花多大力气。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "The feedback, deal or risk behind it." | "背后的反馈、输赢或风险。";
}

table! {
    /// Who tells whom what, and when.
    pub mod agreement = "Agreement" | "协作约定"; title WHAT,
        duty due REVIEW_ON of FROM;
    FROM: Vec<RecordKey> = Kind::Links(&[Table::Person]), "from", "Who tells" | "谁告知",
        "One person, or a few." | "一个人或几个人。";
    TO: Vec<RecordKey> = Kind::Links(&[Table::Person]), "to", "Whom" | "告知谁",
        "Those who need it for their step." | "下一步要用到的人。";
    WHAT: String = Kind::Text, "what", "What" | "什么事",
        "The thing itself, not “information”." | "写具体内容，不写“信息”。";
    WHEN: String = Kind::Text, "when", "When" | "何时",
        "Event and time limit, e.g. on the day of signing." | "写事件和时限，例如签约当天。";
    CHANNEL: String = Kind::Text, "channel", "Where" | "在哪里",
        "One place, so that nobody has to look for it." | "固定一处，免得到处找。";
    REVIEW_ON: Date = Kind::Date, "review_on", "Review on" | "复查日期",
        "Does it still hold?" | "还在照做吗？";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What made it necessary." | "为什么要约定。";
}

prompts! {
    Review, review::TITLE, review::REPEAT = "weekly": "Figures: 15 minutes, seven numbers, one decision" | "看数：15 分钟，七个数，定一件事";
    Review, review::TITLE, review::REPEAT = "monthly": "Lessons: won, lost, feedback, actions to check" | "教训：赢单、输单、反馈、到期检查的行动";
    Review, review::TITLE, review::REPEAT = "quarterly": "Plan: SWOT, risks, stages, which rules to drop" | "计划：SWOT、风险、流程阶段、该取消哪些规定";
    Action, action::TITLE, action::PHASE = "plan": "Ask about ____ before the offer, and write the answer into the CRM" | "报价前问清____，并记入 CRM";
    Action, action::TITLE, action::PHASE = "plan": "Call each customer ____ days after ____" | "在____后第 ____ 天给每位客户打电话";
    Action, action::TITLE, action::PHASE = "plan": "Replace the sentence “____” in the pitch by “____”" | "介绍词里的“____”改成“____”";
    Action, action::TITLE, action::PHASE = "plan": "Drop the step ____ for one month and see who misses it" | "取消____一个月，看谁需要它";
    Agreement, agreement::WHAT: "Sales tells service all promises, in writing, on the day of signing" | "签约当天，销售把承诺书面告诉客服";
    Agreement, agreement::WHAT: "Service tells sales of each customer below ____ points within one day" | "满意度低于 ____ 分的客户，客服一天内告诉销售";
    Agreement, agreement::WHAT: "Engineering tells all of a failure within ____ minutes, with the next update time" | "出故障 ____ 分钟内，研发通知全员并说明下次更新时间";
}
