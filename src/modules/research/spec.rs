//! The record kind of the research plan: fields, choices, levels, and the prompts to begin with.

use crate::i18n::Text;
use crate::method::prompts;
use crate::model::{Choice, Counted, Date, Kind, Number, RecordKey, Score, Table, choices, table};

choices! {
    /// How a question is answered: by counting, listening or reading.
    pub enum Approach {
        Survey = "survey", "Survey" | "问卷调查";
        DataAnalysis = "data_analysis", "Data analysis" | "数据分析";
        Interview = "interview", "Interview" | "访谈";
        FocusGroup = "focus_group", "Focus group" | "焦点小组";
        DeskResearch = "desk_research", "Desk research" | "案头调研";
    }
}

choices! {
    /// How far a question has come.
    pub enum Status {
        Planned = "planned", "Planned" | "待开始";
        UnderWay = "under_way", "Under way" | "进行中";
        Done = "done", "Done" | "已完成";
        Dropped = "dropped", "Dropped" | "不做了";
    }
}

/// Words for the levels of strength, from 1 to 5.
pub const STRENGTH_LEVELS: [Text; 5] = [
    Text::new("A guess", "猜测"),
    Text::new("One or two voices", "个别说法"),
    Text::new("Several agree", "多方一致"),
    Text::new("Counted on enough cases", "样本够，有数据"),
    Text::new("Counted and confirmed a second way", "有数据，并经二次验证"),
];

/// A count of answers, talks or records.
const CASES: Kind = Kind::Number { min: 0.0, max: 1e6, of: Counted::Count };

table! {
    /// One question with its way, its state and its finding.
    pub mod question = "Research question" | "调研项"; title QUESTION, place KIND,
        duty due DUE of OWNER done STATUS = "done" or "dropped";
    QUESTION: String = Kind::Text, "question", "Question to answer" | "要回答的问题",
        "One question, about what happens, not about wishes." | "一次只问一件事，问事实，不问愿望。";
    DECISION: String = Kind::Text, "decision", "What it decides" | "用来定什么",
        "Which choice changes with the answer?" | "答案不同，哪个决定会变？";
    KIND: Approach = Kind::Choice(Approach::SPECS), "kind", "Kind" | "调研方式",
        "Count, listen or read." | "数一数、听一听，还是查一查。";
    METHOD: String = Kind::Paragraph, "method", "How we do it" | "怎么做",
        "Steps, main questions, place, tools." | "步骤、主要问题、地点、工具。";
    SOURCE: String = Kind::Text, "source", "Sample or source" | "样本或来源",
        "Whom we ask, or what we read." | "问哪些人，查哪些资料。";
    PLANNED: Number = CASES, "planned", "Planned number" | "计划数量",
        "Answers, talks, or records." | "问卷份数、访谈次数或记录条数。";
    REACHED: Number = CASES, "reached", "Reached so far" | "已完成数量",
        "Count only usable ones." | "只算有效的。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "One person." | "只写一个人。";
    DUE: Date = Kind::Date, "due", "Due" | "截止日期",
        "When the finding is on the table." | "哪天拿出发现。";
    STATUS: Status = Kind::Choice(Status::SPECS), "status", "Status" | "状态",
        "Where it stands today." | "目前进展。";
    FINDING: String = Kind::Paragraph, "finding", "Finding" | "发现",
        "One sentence with a figure or a quote." | "一句话，带数字或原话。";
    STRENGTH: Score = Kind::Score(&STRENGTH_LEVELS), "strength", "Strength of evidence" | "证据强度",
        "How hard would it be to argue with?" | "别人有多难反驳它？";
    FEEDS: Vec<RecordKey> = Kind::LinkedFrom(&[Table::Pest, Table::Swot, Table::Persona, Table::Icp]), "feeds", "Used in" | "用在哪里",
        "Factors, SWOT items and personas that rest on it." | "哪些因素、SWOT 条目、画像以它为据。";
}

prompts! {
    Research, question::QUESTION, question::KIND = "survey": "How often does the problem occur in a normal week, and how long does it take?" | "这个问题平常一周出现几次，每次耗多少时间？";
    Research, question::QUESTION, question::KIND = "survey": "Which tools do customers use for it today, and what do they pay for them?" | "客户现在用什么工具处理它，花多少钱？";
    Research, question::QUESTION, question::KIND = "data_analysis": "Where did our last 20 enquiries come from, and which of them signed?" | "最近 20 条询单从哪里来，哪些最后签了？";
    Research, question::QUESTION, question::KIND = "data_analysis": "How long did each step of our last signed deals take?" | "最近签下的几单，每一步各用了多久？";
    Research, question::QUESTION, question::KIND = "interview": "What happened the last time the problem hurt, step by step?" | "上一次被这个问题难住，前后经过是怎样的？";
    Research, question::QUESTION, question::KIND = "interview": "Why did the last customers who said no decide that way?" | "最近没买的客户，当时为什么那样决定？";
    Research, question::QUESTION, question::KIND = "survey": "How often in the last four weeks? (0 / 1–2 / 3–5 / more often)" | "最近四周出现几次？（0／1～2／3～5／更多）";
    Research, question::QUESTION, question::KIND = "survey": "What does it cost you in a month, in hours or money?" | "一个月要耗您多少时间、多少钱？";
    Research, question::QUESTION, question::KIND = "survey": "May we call you for ten minutes? (name, number)" | "能打电话请教您十分钟吗？（姓名、电话）";
    Research, question::QUESTION, question::KIND = "interview": "Warm-up, 5 minutes: what are you in charge of, and what does a normal week look like?" | "暖场 5 分钟：您负责什么？平常一周怎么过？";
    Research, question::QUESTION, question::KIND = "interview": "Last time, 10 minutes: when did it happen last, and what did you do first?" | "上一次 10 分钟：最近一次是什么时候？您先做了什么？";
    Research, question::QUESTION, question::KIND = "interview": "Course, 10 minutes: what came next, who took part, where did it stop?" | "经过 10 分钟：接着怎样？谁参与了？卡在哪里？";
    Research, question::QUESTION, question::KIND = "interview": "Cost, 5 minutes: what did it cost in hours, money or customers?" | "代价 5 分钟：耗了多少时间、多少钱？丢了谁？";
    Research, question::QUESTION, question::KIND = "interview": "Tried before, 5 minutes: what have you tried, and why did you stop?" | "试过 5 分钟：以前试过什么？为什么停了？";
    Research, question::QUESTION, question::KIND = "interview": "Close, 5 minutes: what did I forget to ask, and whom else should I ask?" | "收尾 5 分钟：我漏问了什么？还可以问谁？";
    Research, question::QUESTION, question::KIND = "focus_group": "Which words do users choose when they explain the problem to a colleague?" | "使用者跟同事讲这个问题时，会用哪些词？";
    Research, question::QUESTION, question::KIND = "desk_research": "How many customers of our kind are there in the area, by size?" | "本地区我们这类客户有多少家，按规模怎么分？";
    Research, question::QUESTION, question::KIND = "desk_research": "Which rules that touch our customers change in the next 12 months?" | "未来 12 个月，哪些影响客户的规定会变？";
    Research, question::QUESTION, question::KIND = "desk_research": "What do the alternatives cost, and what do they include?" | "替代方案收多少钱，包含什么？";
}
