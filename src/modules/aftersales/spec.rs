//! The record kinds of the after-sales plan: fields, and the prompts to begin with.

mod choices;
mod prompts;

use crate::model::{Choice, Counted, Date, Kind, Number, RecordKey, Table, table};
pub use crate::modules::of_deal::DEAL;
pub use choices::{
    Better, Channel, FeedbackAnchor, FeedbackChannel, Festival, FestivalRegion, HandoverKind, HandoverStatus, Level,
    Measure, Purpose, RecordGroup, Repeat, ServiceKind, Timing,
};
pub use prompts::PROMPTS;

/// Fifty years are more than any term.
const MONTHS: Kind = Kind::Number { min: 0.0, max: 600.0, of: Counted::Months };

/// Hours that a promise may take: a year of working hours is more than any.
const WORKING_HOURS: Kind = Kind::Number { min: 0.0, max: 2_000.0, of: Counted::Hours };

/// Days before or after an anchor: ten years are more than any term that is planned for.
const DAYS: Kind = Kind::Number { min: 0.0, max: 3_660.0, of: Counted::Days };

/// Scores of a question.
const SCALE: Kind = Kind::Number { min: 0.0, max: 100.0, of: Counted::Count };

/// A share of a hundred, or a score out of it.
const HUNDRED: Kind = Kind::Number { min: 0.0, max: 100.0, of: Counted::Count };

/// A share of a hundred.
const PERCENT: Kind = Kind::Number { min: 0.0, max: 100.0, of: Counted::Percent };

/// A value of a fact that is counted.
const VALUE: Kind = Kind::Number { min: 0.0, max: 1e9, of: Counted::Any };

/// What the after-sales plan may rest on.
const ORIGINS: Kind = Kind::Links(&[
    Table::Pest,
    Table::Persona,
    Table::Strength,
    Table::Proof,
    Table::Question,
    Table::Summary,
    Table::Contract,
    Table::ContractStep,
    Table::Clause,
    Table::HandoverItem,
    Table::Kpi,
    Table::Risk,
]);

table! {
    /// What was sold to whom, and who takes over.
    pub mod handover = "Handover sheet" | "交接单", single; title CUSTOMER, of DEAL,
        duty of TO done DONE_ON;
    CUSTOMER: String = Kind::Text, "customer", "Customer" | "客户",
        "As in the contract." | "与合同一致。";
    SIGNING_ON: Date = Kind::Date, "signing_on", "Signing date" | "签约日期",
        "Day 0 of the timeline; may come from the contract." | "时间线的第 0 天，可取自合同。";
    TERM_MONTHS: Number = MONTHS, "term_months", "Term in months" | "合同期（月）",
        "The renewal talk counts back from the end." | "续约沟通从到期日往前推。";
    BOUGHT: String = Kind::Text, "bought", "What was bought" | "购买内容",
        "Product, scope, and what is not included." | "产品、范围，以及不含什么。";
    FROM: RecordKey = Kind::Link(&[Table::Person]), "from", "Handed over by" | "移交人",
        "Usually the seller." | "一般是销售。";
    TO: RecordKey = Kind::Link(&[Table::Person]), "to", "Taken over by" | "接手人",
        "The customer’s first contact from now on." | "今后客户先找这个人。";
    DONE_ON: Date = Kind::Date, "done_on", "Handed over on" | "移交日期",
        "Both have read the sheet together." | "双方当面过完交接单的日子。";
    REGION: FestivalRegion = Kind::Choice(FestivalRegion::SPECS), "region", "Festival list" | "节日清单",
        "Which list of festivals this customer keeps." | "这位客户过哪一套节日。";
    NOTE: String = Kind::Paragraph, "note", "How they like it" | "客户习惯",
        "When to call, whom not to call, tone." | "何时方便、别找谁、语气如何。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Contract and steps behind it." | "背后的合同和步骤。";
}

table! {
    /// A promise, a success criterion, a contact, a risk or an open point.
    pub mod handover_item = "Line of the handover sheet" | "交接事项"; title TEXT, place KIND, of DEAL,
        duty due DUE of OWNER done STATUS = "kept" or "dropped";
    KIND: HandoverKind = Kind::Choice(HandoverKind::SPECS), "kind", "Kind" | "类别",
        "Promise, success criterion, contact, risk or open point." | "承诺、成功标准、联系人、风险或未决。";
    TEXT: String = Kind::Text, "text", "Content" | "内容",
        "In the words the customer heard." | "按客户听到的原话写。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who keeps it." | "谁来兑现。";
    DUE: Date = Kind::Date, "due", "Due" | "截止日",
        "When the customer expects it." | "客户指望什么时候做到。";
    STATUS: HandoverStatus = Kind::Choice(HandoverStatus::SPECS), "status", "Status" | "状态",
        "Kept means: the customer has seen it." | "客户看到了才算兑现。";
    SOURCE: String = Kind::Text, "source", "Source" | "出处",
        "Clause, message or meeting where it was said." | "出自哪条合同、消息或会议。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Where it was agreed, and whom it concerns." | "在哪里谈定，关系到谁。";
}

table! {
    /// What the customer can ask for, and how fast it comes.
    pub mod support_service = "Support service" | "服务项目"; title NAME,
        duty of OWNER;
    NAME: String = Kind::Text, "name", "Service" | "服务名称",
        "What the customer can ask for." | "客户可以要求什么。";
    KIND: ServiceKind = Kind::Choice(ServiceKind::SPECS), "kind", "Kind" | "类型",
        "Help, training, upkeep, update, visit or emergency." | "咨询、培训、维护、升级、上门或应急。";
    CHANNEL: Channel = Kind::Choice(Channel::SPECS), "channel", "Channel" | "渠道",
        "Where the customer reaches us." | "客户从哪里找到我们。";
    HOURS: String = Kind::Text, "hours", "Hours" | "服务时间",
        "Days and hours; say what happens outside them." | "写明星期和钟点，以及非服务时间怎么办。";
    FIRST_RESPONSE_H: Number = WORKING_HOURS, "first_response_h", "First reply (h)" | "响应（小时）",
        "Working hours until a person answers." | "多少个工作小时内有人答复。";
    RESOLUTION_H: Number = WORKING_HOURS, "resolution_h", "Solved within (h)" | "解决（小时）",
        "Working hours until it works again." | "多少个工作小时内恢复正常。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "One name, with a stand-in in the note." | "写一个人，替补写进备注。";
    NOTE: String = Kind::Text, "note", "Note" | "备注",
        "Stand-in, limits, cost." | "替补、限制、费用。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Clauses that promise it." | "写明它的合同条款。";
}

table! {
    /// One question to the customer, with what happens below the threshold.
    pub mod feedback_point = "Feedback" | "反馈项"; title QUESTION,
        duty of OWNER;
    CHANNEL: FeedbackChannel = Kind::Choice(FeedbackChannel::SPECS), "channel", "Channel" | "渠道",
        "Survey, phone, e-mail or visit." | "问卷、电话、邮件或回访。";
    MEASURE: Measure = Kind::Choice(Measure::SPECS), "measure", "Measure" | "衡量什么",
        "Satisfaction, recommendation or effort." | "满意度、推荐意愿或费力度。";
    QUESTION: String = Kind::Text, "question", "Question" | "问题",
        "One question, as the customer will read it." | "一个问题，按客户看到的写。";
    SCALE_MAX: Number = SCALE, "scale_max", "Highest score" | "满分",
        "5 or 10; keep the same one for years." | "5 或 10，定了就别改。";
    BETTER: Better = Kind::Choice(Better::SPECS), "better", "Better is" | "分数方向",
        "For effort, low is good." | "费力度是越低越好。";
    WHEN_DAY: Number = DAYS, "when_day", "Day" | "第几天",
        "Days after signing, or after a ticket is closed." | "签约后或工单关闭后第几天。";
    ANCHOR: FeedbackAnchor = Kind::Choice(FeedbackAnchor::SPECS), "anchor", "Counted from" | "从何算起",
        "Signing, or each closed ticket." | "签约日，或每次工单关闭。";
    REPEAT: Repeat = Kind::Choice(Repeat::SPECS), "repeat", "Repeat" | "重复",
        "Never ask one person twice within 30 days." | "同一个人 30 天内不问两次。";
    THRESHOLD: Number = SCALE, "threshold", "Threshold" | "分数线",
        "The score at which someone must act." | "到这个分就必须有人处理。";
    BELOW_ACTION: String = Kind::Text, "below_action", "If missed" | "未达标时",
        "Who calls whom, within how many hours." | "谁在几小时内联系谁。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who reads each answer." | "谁来看每一份答复。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Whom it asks." | "问的是谁。";
}

table! {
    /// Something we do for the customer on a day.
    pub mod touchpoint = "Touchpoint" | "关怀触点"; title WHAT,
        duty on FIXED_ON of OWNER;
    WHAT: String = Kind::Text, "what", "What" | "做什么",
        "A deed, with the person it is for." | "一个动作，写明对谁做。";
    PURPOSE: Purpose = Kind::Choice(Purpose::SPECS), "purpose", "Purpose" | "目的",
        "Why the customer should be glad of it." | "客户为什么会乐意。";
    TIMING: Timing = Kind::Choice(Timing::SPECS), "timing", "Counted from" | "从何算起",
        "Signing, end of term, a festival or a fixed date." | "签约日、到期日、节日或固定日期。";
    OFFSET_DAYS: Number = DAYS, "offset_days", "Days" | "天数",
        "After signing; before the end; before the festival." | "签约后、到期前或节日前几天。";
    FESTIVAL: Festival = Kind::Choice(Festival::SPECS), "festival", "Festival" | "节日",
        "Only for festival greetings; the date comes from the list." | "仅节日问候用，日期取自节日表。";
    FIXED_ON: Date = Kind::Date, "fixed_on", "Date" | "日期",
        "Only for a fixed date or an own festival." | "仅固定日期或自定节日用。";
    REPEAT: Repeat = Kind::Choice(Repeat::SPECS), "repeat", "Repeat" | "重复",
        "Ends with the term." | "到合同期满为止。";
    CHANNEL: Channel = Kind::Choice(Channel::SPECS), "channel", "Channel" | "渠道",
        "The one this person answers." | "对方愿意回的那种。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "A person the customer knows." | "客户认识的人。";
    MESSAGE: String = Kind::Paragraph, "message", "Message" | "话术",
        "The first sentences; add one fact about this customer." | "写开头几句，带一个这家客户的事实。";
    SKIP_IF: String = Kind::Text, "skip_if", "Skip if" | "何时不做",
        "Open complaint, mourning, or the customer asked us not to." | "有投诉未结、家有丧事或对方谢绝。", rare;
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Whom it is for, and what it rests on." | "为谁做，依据什么。";
}

table! {
    /// One fact that we keep of each customer.
    pub mod record_field = "Field of the customer record" | "档案字段"; title NAME, place GROUP;
    NAME: String = Kind::Text, "name", "Field" | "字段",
        "One fact per field." | "一个字段只记一件事。";
    GROUP: RecordGroup = Kind::Choice(RecordGroup::SPECS), "group", "Group" | "分组",
        "Contact, purchase, usage or care." | "联系、购买、使用或关怀。";
    REQUIRED: bool = Kind::Flag, "required", "Required" | "必填",
        "Only if the service fails without it." | "缺了就没法服务才勾。";
    SOURCE: String = Kind::Text, "source", "Source" | "来源",
        "Contract, product, or asked in person." | "合同、系统或当面询问。";
    PURPOSE: String = Kind::Text, "purpose", "Used for" | "用途",
        "If nobody can say what for, do not keep it." | "说不出用途的不要存。";
    KEEP_MONTHS: Number = MONTHS, "keep_months", "Keep (months)" | "保存（月）",
        "After the end of the contract; then delete." | "合同结束后再存多久，到期删除。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Why we keep it." | "为什么要存。";
}

table! {
    /// What the customer is told about data.
    pub mod record_note = "Consent" | "告知与同意", single; title CONSENT,
        duty of OWNER;
    CONSENT: String = Kind::Paragraph, "consent", "Consent note" | "告知文字",
        "What we tell the customer about data and greetings." | "告诉客户存什么、用来做什么、怎么退出。";
    ASKED_HOW: String = Kind::Text, "asked_how", "Asked how" | "怎样征得",
        "Where and when the customer says yes." | "客户在哪里、什么时候同意。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who deletes data when asked." | "客户要求删除时谁来办。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Rules behind it." | "依据的规定。";
}

table! {
    /// A fact that shows whether a customer still uses it.
    pub mod health_factor = "Health factor" | "健康度因素"; title NAME;
    NAME: String = Kind::Text, "name", "Factor" | "因素",
        "A fact we can count, not an impression." | "数得出来的事实，不是印象。";
    WEIGHT: Number = PERCENT, "weight", "Weight %" | "权重 %",
        "All factors together make 100." | "各项合计 100。";
    MEASURE: String = Kind::Text, "measure", "How counted" | "怎么算",
        "What is divided by what, over which days." | "谁除以谁，统计哪几天。";
    FULL_AT: Number = VALUE, "full_at", "Full score at" | "满分值",
        "The value that earns 100 points." | "到这个值得 100 分。";
    ZERO_AT: Number = VALUE, "zero_at", "Zero at" | "零分值",
        "The value that earns 0 points; straight line between." | "到这个值得 0 分，中间按直线算。";
    SOURCE: String = Kind::Text, "source", "Source" | "数据来源",
        "System or person that delivers the value." | "数据由哪个系统或谁提供。";
}

table! {
    /// What is done when a customer comes to a level.
    pub mod health_level = "Health level" | "健康等级"; title ACTION, called LEVEL unless "none",
        duty of OWNER;
    LEVEL: Level = Kind::Choice(Level::SPECS), "level", "Level" | "等级",
        "Green, yellow or red; always shown with the word." | "绿、黄、红，屏幕上同时写出文字。";
    FROM_SCORE: Number = HUNDRED, "from_score", "From score" | "起始分",
        "Lowest score of this level." | "这一级的最低分。";
    ACTION: String = Kind::Text, "action", "Action" | "动作",
        "What we do when a customer enters this level." | "客户落到这一级时做什么。";
    WITHIN_H: Number = WORKING_HOURS, "within_h", "Within (h)" | "时限（小时）",
        "Working hours until it is done." | "多少个工作小时内做完。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who does it." | "谁去做。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Whom it concerns." | "关系到谁。";
}
