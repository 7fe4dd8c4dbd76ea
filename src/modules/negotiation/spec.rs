//! The record kinds of the negotiation: fields, choices, and the prompts to begin with.

use crate::i18n::Text;
use crate::method::prompts;
use crate::model::{Choice, Counted, Date, Kind, Number, RecordKey, Score, Table, choices, table};
pub use crate::modules::of_deal::{DEAL, TAKEN_FROM};

choices! {
    /// What has to be settled before a meeting.
    pub enum PrepTopic {
        Needs = "needs", "Needs known" | "需求清楚";
        Deciders = "deciders", "Decision makers" | "决策人";
        OurInterests = "our_interests", "Our interests" | "我方利益";
        TheirInterests = "their_interests", "Their interests" | "对方利益";
        Alternatives = "alternatives", "Alternatives" | "替代方案";
        Authority = "authority", "Authority" | "授权";
        Roles = "roles", "Team roles" | "分工";
        Opening = "opening", "Opening" | "开场";
        Other = "other", "Other" | "其他";
    }
}

choices! {
    /// How far an item of the preparation is.
    pub enum PrepStatus {
        Open = "open", "Open" | "未开始";
        Doing = "doing", "In progress" | "进行中";
        Done = "done", "Done" | "已完成";
        NotNeeded = "not_needed", "Not needed" | "不需要";
    }
}

choices! {
    /// Which end of an issue's figures is better for us.
    pub enum Direction {
        Higher = "higher", "Higher is better" | "越高越好";
        Lower = "lower", "Lower is better" | "越低越好";
    }
}

choices! {
    /// Whose alternative it is.
    pub enum Side {
        Ours = "ours", "Ours" | "我方";
        Theirs = "theirs", "Theirs (estimate)" | "对方（估计）";
    }
}

choices! {
    /// Where a concession stands.
    pub enum ConcessionStatus {
        Ready = "ready", "In reserve" | "备用";
        Offered = "offered", "Offered" | "已提出";
        Agreed = "agreed", "Agreed" | "已换成";
        Withdrawn = "withdrawn", "Withdrawn" | "已收回";
    }
}

choices! {
    /// What the customer said to the read-back.
    pub enum ReadBack {
        NotYet = "not_yet", "Not read back yet" | "未复述";
        Confirmed = "confirmed", "Confirmed" | "已确认";
        Corrected = "corrected", "Corrected by the customer" | "客户有更正";
    }
}

const CERTAINTY_LEVELS: [Text; 5] = [
    Text::new("A hope", "只是想法"),
    Text::new("A first talk", "刚接触过"),
    Text::new("In talks", "正在谈"),
    Text::new("Nearly sure", "基本谈妥"),
    Text::new("Agreed with someone", "已有人答应"),
];

const WORTH_LEVELS: [Text; 5] = [
    Text::new("Nice to have", "可有可无"),
    Text::new("Welcome", "有更好"),
    Text::new("Useful", "用得上"),
    Text::new("Important", "很看重"),
    Text::new("Decides", "左右决定"),
];

/// The figures of an issue: money, days, months, also below nought.
const FIGURE: Kind = Kind::Number { min: -Kind::MAX_MONEY, max: Kind::MAX_MONEY, of: Counted::Any };

/// Points and weights.
const HUNDRED: Kind = Kind::Number { min: 0.0, max: 100.0, of: Counted::Count };

table! {
    /// The meeting that all of this is for.
    pub mod brief = "The meeting" | "本次谈判", single; title CUSTOMER, of DEAL,
        duty on MEETING_ON of LEAD;
    CUSTOMER: String = Kind::Text, "customer", "Customer" | "客户",
        "Who sits on the other side of the table." | "对面坐的是谁。";
    PERSONAS: Vec<RecordKey> = Kind::Links(&[Table::Persona]), "personas", "Personas" | "客户画像",
        "Everyone who decides, also those who stay at home." | "所有参与决定的人，不在场的也算。";
    MEETING_ON: Date = Kind::Date, "meeting_on", "Meeting date" | "谈判日期",
        "Preparation must be done the day before." | "准备工作要在前一天做完。";
    PLACE: String = Kind::Text, "place", "Place" | "地点",
        "Theirs, ours, neutral or online." | "对方处、我方处、第三地或线上。";
    LEAD: RecordKey = Kind::Link(&[Table::Person]), "lead", "Lead" | "主谈人",
        "One person makes the offers; the others stay silent on figures." | "只由一个人报数，其他人不谈数字。";
    OUR_INTERESTS: String = Kind::Paragraph, "our_interests", "Our interests" | "我方利益",
        "Why we want each point, not what we demand." | "写为什么要，不写要什么。", private;
    THEIR_INTERESTS: String = Kind::Paragraph, "their_interests", "Their interests" | "对方利益",
        "Our estimate: what they need, fear and must explain at home." | "我方判断：对方要什么、怕什么、向谁交代。", private;
    OPENING_LINE: String = Kind::Paragraph, "opening_line", "Opening line" | "开场白",
        "The first two sentences, word for word." | "头两句话，逐字写下来。";
    DEBRIEF: String = Kind::Paragraph, "debrief", "Debrief" | "谈后复盘",
        "The same day: what worked, what we gave too early." | "当天写：哪步有效，哪步让早了。", private;
}

table! {
    /// One thing to settle before the meeting.
    pub mod prep = "Preparation item" | "准备事项"; title TEXT, place TOPIC, of DEAL,
        duty due DUE of OWNER done STATUS = "done" or "not_needed";
    TEXT: String = Kind::Text, "text", "What to settle" | "要落实的事",
        "One thing that can be ticked off." | "一件能打钩的事。";
    TOPIC: PrepTopic = Kind::Choice(PrepTopic::SPECS), "topic", "Topic" | "类别",
        "The eight topics show where preparation has a hole." | "八类对照，看准备漏了哪块。";
    STATUS: PrepStatus = Kind::Choice(PrepStatus::SPECS), "status", "Status" | "状态",
        "Done means: written down and known to the lead." | "写下来且主谈人知道，才算完成。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "One name." | "只写一个人。";
    DUE: Date = Kind::Date, "due", "Due" | "截止日",
        "The day before the meeting at the latest." | "最晚在谈判前一天。";
    NOTE: String = Kind::Paragraph, "note", "Note" | "备注",
        "What we found out; stays inside the team." | "了解到的情况，只在内部看。", private;
}

table! {
    /// One thing that can be settled on its own.
    pub mod issue = "Issue" | "议题"; title NAME, of DEAL like TAKEN_FROM;
    NAME: String = Kind::Text, "name", "Issue" | "议题",
        "One thing that can be settled on its own." | "能单独谈定的一件事。";
    UNIT: String = Kind::Text, "unit", "Unit" | "单位",
        "What the figures count: money a year, days, months." | "数字的单位：每年的金额、天、月。";
    MAIN_PRICE: bool = Kind::Flag, "main_price", "Main price" | "主价格",
        "Tick for one issue; the alternative is compared with it." | "只勾一个，用来与备选比较。";
    DIRECTION: Direction = Kind::Choice(Direction::SPECS), "direction", "Better for us" | "对我有利",
        "Higher for a price, lower for days until payment." | "价格越高越好，付款天数越低越好。";
    OPENING: Number = FIGURE, "opening", "Opening" | "开价",
        "Said first, with a reason the customer can check." | "先报这个数，理由要经得起查。";
    TARGET: Number = FIGURE, "target", "Target" | "目标",
        "A good result we can defend to the team." | "拿到就算谈得好的数。", private;
    WALK_AWAY: Number = FIGURE, "walk_away", "Walk-away" | "最低可接受",
        "Beyond this figure we leave the table." | "过了这个数就离场。", private;
    WEIGHT: Number = HUNDRED, "weight", "Weight" | "权重",
        "Share out 100 points over all issues." | "所有议题分 100 分。", private;
    THEIR_OPENING: Number = FIGURE, "their_opening", "Their opening" | "对方开价",
        "Our estimate of what they ask for first." | "估计对方先提什么数。", private;
    THEIR_WALK_AWAY: Number = FIGURE, "their_walk_away", "Their walk-away" | "对方底线",
        "Our estimate of where they leave the table." | "估计对方到哪个数会离场。", private;
    STANDARD: String = Kind::Paragraph, "standard", "Fair yardstick" | "客观标准",
        "A figure, rule or case both sides accept." | "双方都认的数据、规则或案例。";
    EVIDENCE: String = Kind::Text, "evidence", "Basis of estimates" | "估计依据",
        "Where their figures come from." | "对方的数字从哪里来。", private;
    ORIGIN: Vec<RecordKey> = Kind::Links(&[Table::Persona, Table::NeedFit, Table::Question, Table::Swot]), "origin", "Based on" | "依据来源",
        "Who brings it up, and the need behind it." | "谁会提，背后是什么需求。";
}

table! {
    /// What a side does without a deal. Others read nothing of it.
    pub mod batna = "Alternative (BATNA)" | "替代方案"; title TEXT, place SIDE, of DEAL,
        duty of OWNER;
    SIDE: Side = Kind::Choice(Side::SPECS), "side", "Whose" | "哪一方",
        "Ours, or what we think theirs is." | "我方的，或估计对方的。", private;
    TEXT: String = Kind::Text, "text", "Without a deal" | "谈不成时",
        "The best thing that side can do instead." | "这一方最好的另一条路。", private;
    VALUE: Number = Kind::Money, "value", "Value" | "估值",
        "Worth in the plan’s currency, set against the main price." | "折成金额，与主价格相比。", private;
    CERTAINTY: Score = Kind::Score(&CERTAINTY_LEVELS), "certainty", "Certainty" | "把握",
        "1 a hope, 5 agreed with someone." | "1 只是想法，5 已有人答应。", private;
    NEXT_MOVE: String = Kind::Text, "next_move", "To make it better" | "怎样改善",
        "What we do before the meeting to strengthen it." | "谈判前做什么，让它更硬。", private;
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who does it." | "谁去做。", private;
    ORIGIN: Vec<RecordKey> = Kind::Links(&[Table::Competitor, Table::Swot, Table::Persona]), "origin", "Based on" | "依据来源",
        "Whom or what that side can turn to." | "这一方能转向谁、转向什么。", private;
}

table! {
    /// One step that we may go, and what we want for it. The order of the list is the order of use.
    pub mod concession = "Concession" | "让步"; title GIVE, of DEAL,
        duty of OWNER done STATUS = "agreed" or "withdrawn";
    GIVE: String = Kind::Text, "give", "We give" | "我方让",
        "With figures: from how much to how much." | "写数字：从多少到多少。";
    GET: String = Kind::Text, "get", "We ask in return" | "换回什么",
        "Something they can promise at the table." | "对方当场能答应的事。";
    ISSUE: RecordKey = Kind::Link(&[Table::Issue]), "issue", "Issue" | "议题",
        "The issue that moves." | "动的是哪个议题。";
    COST_TO_US: Number = Kind::Money, "cost_to_us", "Cost to us" | "我方代价",
        "In the first year; an estimate will do." | "按第一年估一个数。", private;
    WORTH_TO_THEM: Score = Kind::Score(&WORTH_LEVELS), "worth_to_them", "Worth to them" | "对方看重",
        "Our estimate: 1 nice to have, 5 decides." | "估计：1 可有可无，5 左右决定。", private;
    STATUS: ConcessionStatus = Kind::Choice(ConcessionStatus::SPECS), "status", "Status" | "状态",
        "Mark what has been put on the table." | "标出已经摆上桌的。", private;
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Offered by" | "由谁提出",
        "The person whose authority covers it." | "授权够得着的人。", private;
    ORIGIN: Vec<RecordKey> = Kind::Links(&[Table::Objection, Table::NeedFit, Table::Persona, Table::Strength]), "origin", "Answers" | "用来回应",
        "The objection or need behind it; try the reply first." | "背后的异议或需求；先用话回应，再让。", private;
}

table! {
    /// How far one person may go in one issue. Others read nothing of it.
    pub mod authority = "Authority" | "授权"; title PERSON, of DEAL like TAKEN_FROM;
    PERSON: RecordKey = Kind::Link(&[Table::Person]), "person", "Person" | "人员",
        "Who may agree without asking." | "谁可以不请示就答应。", private;
    ISSUE: RecordKey = Kind::Link(&[Table::Issue]), "issue", "Issue" | "议题",
        "One line per person and issue." | "一人一议题写一行。", private;
    LIMIT: Number = FIGURE, "limit", "May agree up to" | "可答应到",
        "In the unit of the issue." | "按该议题的单位填。", private;
    APPROVER: RecordKey = Kind::Link(&[Table::Person]), "approver", "Beyond that, ask" | "超出找谁",
        "Must be reachable during the meeting." | "谈判期间要找得到。", private;
    REPLY_TIME: String = Kind::Text, "reply_time", "Reply within" | "答复时限",
        "How long the customer has to wait." | "客户要等多久。", private;
}

table! {
    /// One way in which an issue can be settled.
    pub mod option = "Option of an issue" | "议题选项"; title LABEL, part of ISSUE, of DEAL like TAKEN_FROM;
    ISSUE: RecordKey = Kind::Link(&[Table::Issue]), "issue", "Issue" | "议题",
        "Two to four options per issue." | "每个议题写两到四个选项。";
    LABEL: String = Kind::Text, "label", "Option" | "选项",
        "As you would say it to the customer." | "按对客户说的话写。";
    VALUE: Number = FIGURE, "value", "Value" | "数值",
        "In the unit of the issue." | "按该议题的单位填。";
    POINTS: Number = HUNDRED, "points", "Points for us" | "我方得分",
        "100 at the opening, 0 at the walk-away." | "开价为 100，最低可接受为 0。", private;
}

table! {
    /// One option of each issue, offered together. What it is worth to us is worked out and stored nowhere.
    pub mod package = "Package" | "方案"; title NAME, of DEAL,
        duty of OWNER;
    NAME: String = Kind::Text, "name", "Package" | "方案名",
        "Named for what the customer gains." | "按客户的好处起名。";
    OPTIONS: Vec<RecordKey> = Kind::Links(&[Table::IssueOption]), "options", "Options" | "包含选项",
        "One option per issue." | "每个议题选一个。";
    MESSAGE: String = Kind::Text, "message", "Whom it suits" | "适合谁",
        "One sentence to say when you put it on the table." | "摆出来时说的一句话。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Offered by" | "由谁提出",
        "Must have authority for every option." | "每个选项都在其授权内。", private;
}

table! {
    /// One point of what was agreed.
    pub mod summary = "Agreed point" | "谈定事项"; title POINT, of DEAL,
        duty due DUE of OWNER;
    POINT: String = Kind::Text, "point", "Point" | "事项",
        "One line for each issue." | "每个议题一行。";
    AGREED: String = Kind::Text, "agreed", "Agreed" | "谈定结果",
        "Figure, unit, date: nothing left to guess." | "数字、单位、日期都写明。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Who acts" | "谁来办",
        "Our person; name theirs in the text." | "我方的人，对方的人写进正文。";
    DUE: Date = Kind::Date, "due", "By" | "期限",
        "When it must be done." | "什么时候办完。";
    READ_BACK: ReadBack = Kind::Choice(ReadBack::SPECS), "read_back", "Customer’s answer" | "复述结果",
        "The customer’s answer to the read-back." | "复述后客户怎么说。";
    ORIGIN: Vec<RecordKey> = Kind::Links(&[Table::Issue, Table::Concession, Table::Persona, Table::Swot]), "origin", "Based on" | "依据来源",
        "The issue it settles, and what stands behind it." | "了结的是哪项议题，背后是什么。";
}

prompts! {
    Prep, prep::TEXT, prep::TOPIC = "needs": "The customer’s three needs, in their own words" | "客户的三个需求，用原话写";
    Prep, prep::TEXT, prep::TOPIC = "deciders": "Who signs, who pays, who can stop it" | "谁签字、谁付钱、谁能叫停";
    Prep, prep::TEXT, prep::TOPIC = "alternatives": "What we do on the next day without this deal" | "谈不成，第二天做什么";
    Prep, prep::TEXT, prep::TOPIC = "roles": "Who speaks, who takes notes, who watches the figures" | "谁主谈、谁记录、谁盯数字";
    Issue, issue::NAME, issue::DIRECTION = "higher": "Price" | "价格";
    Issue, issue::NAME, issue::DIRECTION = "lower": "Days until payment" | "付款天数";
    Issue, issue::NAME, issue::DIRECTION = "higher": "Contract length" | "合同期限";
    Issue, issue::NAME: "Scope of service" | "服务范围";
    Concession, concession::GIVE: "Longer term in return for an easier way out" | "放宽解约，换更长合同期";
    Concession, concession::GIVE: "Lower price in return for payment in advance" | "降一点价，换全款预付";
}
