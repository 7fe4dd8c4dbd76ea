//! The record kinds of the personas: fields, choices, levels, and the prompts to begin with.

mod prompts;

use crate::i18n::Text;
use crate::model::{
    Choice, Counted, Date, Kind, Number, Ratings, RatingsSpec, RecordKey, Score, Table, choices, table,
};
pub use prompts::PROMPTS;

choices! {
    /// How old people of this kind are.
    pub enum AgeBand {
        Under30 = "under_30", "Under 30" | "30 岁以下";
        From30To39 = "30_39", "30–39" | "30～39 岁";
        From40To49 = "40_49", "40–49" | "40～49 岁";
        From50To59 = "50_59", "50–59" | "50～59 岁";
        From60 = "60_plus", "60 and over" | "60 岁以上";
    }
}

choices! {
    /// What a person does in the decision.
    pub enum BuyingRole {
        EconomicBuyer = "economic_buyer", "Economic buyer" | "经济决策人";
        Technical = "technical", "Technical gatekeeper" | "技术把关人";
        User = "user", "User" | "使用者";
        Champion = "champion", "Champion" | "内部支持者";
        Blocker = "blocker", "Blocker" | "反对者";
    }
}

choices! {
    /// Where a person answers.
    pub enum Channel {
        Phone = "phone", "Phone" | "电话";
        Messaging = "messaging", "Messaging app" | "即时消息";
        Email = "email", "E-mail" | "邮件";
        Visit = "visit", "Visit" | "上门拜访";
        VideoCall = "video_call", "Video call" | "视频会议";
        Event = "event", "Event or trade fair" | "会议展会";
        SocialMedia = "social_media", "Social media" | "社交媒体";
        Referral = "referral", "Through someone known" | "熟人介绍";
    }
}

choices! {
    /// How soon a person is contacted.
    pub enum Grade {
        A = "a", "A: contact within a week" | "A：一周内跟进";
        B = "b", "B: within two weeks" | "B：两周内跟进";
        C = "c", "C: within a month" | "C：一个月内跟进";
    }
}

/// Words for the levels of confidence, from 1 to 5.
pub const CONFIDENCE_LEVELS: [Text; 5] = [
    Text::new("A guess", "靠猜"),
    Text::new("One or two voices", "个别说法"),
    Text::new("Heard several times", "多次听到"),
    Text::new("Heard often, with figures", "常听到，有数据"),
    Text::new("Checked against deals", "已用成交验证"),
];

/// The place on a behaviour scale: 1 the left end, 3 between, 5 the right end.
const PLACES: Kind =
    Kind::Ratings(&RatingsSpec { of: Table::Scale, min: 1, max: 5, opposite: Some(scale::RIGHT.spec), levels: &[] });

/// A count of customers, talks or answers.
const COUNT: Kind = Kind::Number { min: 0.0, max: 1e6, of: Counted::Count };

/// What a picture is drawn from beside the name.
const PICTURE: Kind = Kind::Number { min: 0.0, max: 999.0, of: Counted::Count };

/// What a persona may rest on.
const ORIGINS: Kind = Kind::Links(&[Table::Research, Table::Pest, Table::Swot, Table::Strategy]);

table! {
    /// The customer we would like ten more of; one record.
    pub mod icp = "Ideal customer" | "理想客户", single; title SUMMARY,
        duty due REVIEW_ON of OWNER;
    SUMMARY: String = Kind::Text, "summary", "In one sentence" | "一句话描述",
        "Kind of customer, size, place, and the problem they share." | "什么客户、多大规模、在哪里、共同的难处。";
    INDUSTRY: String = Kind::Text, "industry", "Industry" | "行业",
        "Narrow enough that you could list names." | "要窄到能列出名单。";
    COMPANY_SIZE: String = Kind::Text, "company_size", "Size" | "规模",
        "Staff, sites, machines or revenue: the measure that fits your trade." | "人数、门店、设备或营收，选本行业通用的。";
    PLACE: String = Kind::Text, "place", "Place" | "地区",
        "Where we can sell and serve within a day." | "一天之内能销售、能服务到的范围。";
    SEGMENT_SIZE: Number = COUNT, "segment_size", "Customers in segment" | "客户总数",
        "How many such customers exist. An estimate is fine; name its source." | "这类客户共有多少家；可以估算，但要写来源。";
    EVIDENCE: String = Kind::Text, "evidence", "Source of the number" | "数据来源",
        "Register, association list, own count." | "登记名录、协会名单、自己统计等。";
    FIT_SIGNS: Vec<String> = Kind::Lines, "fit_signs", "Signs of fit" | "合适的迹象",
        "What you can see from outside before the first call." | "打第一个电话之前，从外面就能看到的迹象。";
    TRIGGER_EVENTS: Vec<String> = Kind::Lines, "trigger_events", "Trigger events" | "触发事件",
        "What happens just before they start to look." | "他们开始找方案之前，刚发生了什么。";
    DISQUALIFY_IF: Vec<String> = Kind::Lines, "disqualify_if", "Disqualify if" | "放弃条件",
        "One fact that ends the talk politely. Checkable in the first call." | "出现就礼貌结束；第一次通话就能核实。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Findings, factors, SWOT items and strategies behind it." | "背后的调研发现、因素、SWOT 条目和策略。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Keeps this block up to date." | "负责更新这一栏。";
    REVIEW_ON: Date = Kind::Date, "review_on", "Review on" | "复查日期",
        "Compare with the customers won since then." | "到时与新签客户对照一遍。";
}

table! {
    /// A person who shapes the decision, or a customer who is not for us.
    pub mod persona = "Persona" | "画像"; title NAME,
        place ANTI ("People in the decision" | "参与决定的人", "Not for us" | "不做的客户"),
        duty due REVIEW_ON of OWNER;
    NAME: String = Kind::Text, "name", "Name" | "称呼",
        "A name your team will use in daily talk." | "团队日常就这样叫的称呼。";
    AVATAR: Number = PICTURE, "avatar", "Picture" | "头像",
        "Drawn from the name; no photo is needed." | "根据称呼自动生成，不用照片。";
    ANTI: bool = Kind::Flag, "anti", "Anti-persona" | "反画像",
        "A customer we do not want, and why." | "我们不做的客户，写明原因。";
    ANTI_REASON: String = Kind::Text, "anti_reason", "Why not for us" | "不做的原因",
        "What it would cost us to serve them." | "接了这种客户，要付出什么代价。";
    TITLE: String = Kind::Text, "title", "Job title" | "职位",
        "As on the business card." | "名片上的写法。";
    ORGANISATION: String = Kind::Text, "organisation", "Organisation" | "所在机构",
        "Kind and size; no real customer’s name." | "类型和规模，不写真实客户名称。";
    AGE_BAND: AgeBand = Kind::Choice(AgeBand::SPECS), "age_band", "Age band" | "年龄段",
        "Only if it changes how you talk or which channel you use." | "影响沟通方式或渠道时才填。";
    BUYING_ROLES: Vec<BuyingRole> = Kind::Choices(BuyingRole::SPECS), "buying_roles", "Role in the decision" | "决策角色",
        "One person may hold several roles." | "一人可以兼几种角色。";
    BACKGROUND: String = Kind::Paragraph, "background", "Background" | "背景",
        "Their day, what they answer for, who they answer to." | "每天做什么，对什么负责，向谁汇报。";
    GOALS: Vec<String> = Kind::Lines, "goals", "Goals (jobs to do)" | "想办成的事",
        "What they want done, with or without us." | "有没有我们，他们都想办成的事。";
    PAINS: Vec<String> = Kind::Lines, "pains", "Pains" | "痛点",
        "What hurts now, with a figure or a scene." | "现在哪里难受，写数字或场景。";
    GAINS: Vec<String> = Kind::Lines, "gains", "Gains" | "期望收获",
        "What a good result looks like in their eyes." | "在他们眼里，怎样才算好结果。";
    SCALES: Ratings = PLACES, "scales", "Behaviour" | "行为倾向",
        "Place the person on each scale; leave open what you do not know." | "在每条标尺上选位置，不清楚就空着。";
    BUYING_TRIGGERS: Vec<String> = Kind::Lines, "buying_triggers", "Buying triggers" | "购买触发",
        "The event that makes this person act now." | "什么事会让这个人马上行动。";
    DECISION_CRITERIA: Vec<String> = Kind::Lines, "decision_criteria", "Decision criteria" | "决策标准",
        "In the person’s own order, first one first." | "按对方看重的次序排，最看重的放第一。";
    OBJECTIONS: Vec<String> = Kind::Lines, "objections", "Objections" | "异议",
        "Word for word, as they say it." | "照原话写。";
    CHANNELS: Vec<Channel> = Kind::Choices(Channel::SPECS), "channels", "Preferred channels" | "偏好渠道",
        "Where they answer, not where we like to write." | "对方愿意回复的渠道，不是我们习惯的。";
    INFORMATION_SOURCES: Vec<String> = Kind::Lines, "information_sources", "Information sources" | "信息来源",
        "Whom or what they ask before they buy." | "购买前问谁、看什么。";
    QUOTE: String = Kind::Text, "quote", "Quote" | "原话",
        "One sentence heard in an interview. No real name." | "访谈里听到的一句话，不写真名。";
    INTERVIEWS: Number = COUNT, "interviews", "Interviews" | "访谈次数",
        "Talks with people of this kind." | "与这类人谈过几次。";
    SURVEY_ANSWERS: Number = COUNT, "survey_answers", "Survey answers" | "问卷份数",
        "Answers from people of this kind." | "这类人填的问卷份数。";
    OTHER_BASIS: String = Kind::Text, "other_basis", "Other basis" | "其他依据",
        "Pilots, visits, service records, reviews." | "试点、走访、服务记录、网上评价等。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Findings, factors, SWOT items and strategies behind it." | "背后的调研发现、因素、SWOT 条目和策略。";
    CONFIDENCE: Score = Kind::Score(&CONFIDENCE_LEVELS), "confidence", "Confidence" | "把握程度",
        "1 a guess, 3 heard several times, 5 checked against deals." | "1 靠猜，3 多次听到，5 已用成交验证。";
    GRADE: Grade = Kind::Choice(Grade::SPECS), "grade", "Grade" | "等级",
        "By urgency, potential and budget. Re-grade each month." | "看紧急度、潜力和预算，每月重评。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who keeps this persona true." | "谁负责让画像不过时。";
    REVIEW_ON: Date = Kind::Date, "review_on", "Review on" | "复查日期",
        "A persona older than six months is a memory." | "半年没更新的画像只是回忆。";
}

table! {
    /// Two opposite ways to buy, shared by all personas of the plan, so that they can be compared.
    pub mod scale = "Behaviour scale" | "行为标尺"; title LEFT;
    LEFT: String = Kind::Text, "left", "Left end" | "左端",
        "Two or three words." | "两到四个字。";
    RIGHT: String = Kind::Text, "right", "Right end" | "右端",
        "The opposite, and just as respectable." | "与左端相反，但同样合理。";
}
