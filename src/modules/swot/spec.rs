//! The record kinds of the SWOT canvas: fields, choices, levels, and the prompts to begin with.

use crate::i18n::Text;
use crate::method::prompts;
use crate::model::{Choice, Date, Kind, RecordKey, Score, Table, choices, table};

choices! {
    /// The four fields of the canvas: inside or outside, helpful or harmful.
    pub enum Quadrant {
        Strength = "strength", "Strength" | "优势";
        Weakness = "weakness", "Weakness" | "劣势";
        Opportunity = "opportunity", "Opportunity" | "机会";
        Threat = "threat", "Threat" | "威胁";
    }
}

choices! {
    /// The kind of a strategy: the pair of quadrants that it comes from.
    pub enum Cell {
        So = "so", "SO · Growth" | "SO · 增长型";
        Wo = "wo", "WO · Turnaround" | "WO · 扭转型";
        St = "st", "ST · Diversify" | "ST · 应对型（多元化）";
        Wt = "wt", "WT · Defend" | "WT · 防御型";
    }
}

choices! {
    /// How far a strategy has come.
    pub enum Status {
        Idea = "idea", "Idea" | "想法";
        Chosen = "chosen", "Chosen" | "已选定";
        UnderWay = "under_way", "Under way" | "进行中";
        Done = "done", "Done" | "已完成";
        Dropped = "dropped", "Dropped" | "已放弃";
    }
}

/// Words for the levels of impact, from 1 to 5.
pub const IMPACT_LEVELS: [Text; 5] = [
    Text::new("Hardly felt", "几乎无感"),
    Text::new("Small", "较小"),
    Text::new("Noticeable", "明显"),
    Text::new("Large", "重大"),
    Text::new("Decides the objective", "决定目标成败"),
];

/// Words for the levels of certainty, from 1 to 5.
pub const CERTAINTY_LEVELS: [Text; 5] = [
    Text::new("A guess", "猜测"),
    Text::new("One or two voices", "个别说法"),
    Text::new("Several agree", "多方一致"),
    Text::new("Counted on enough cases", "样本够，有数据"),
    Text::new("Counted and confirmed a second way", "有数据，并经二次验证"),
];

/// Words for the levels of effort, from 1 to 5.
pub const EFFORT_LEVELS: [Text; 5] = [
    Text::new("A day", "一天"),
    Text::new("A week", "一周"),
    Text::new("A month", "一个月"),
    Text::new("A quarter", "一个季度"),
    Text::new("Half a year or more", "半年以上"),
];

table! {
    /// What the SWOT is for; one record.
    pub mod frame = "Objective" | "分析目标", single; title OBJECTIVE;
    OBJECTIVE: String = Kind::Text, "objective", "Objective" | "目标",
        "What are we strong or weak for? One aim, one date." | "相对什么目标来谈强弱？一个目标，一个期限。";
    COMPARED_WITH: String = Kind::Text, "compared_with", "Compared with" | "和谁比",
        "Rivals and alternatives that customers weigh us against." | "客户拿来与我们比较的对手和替代方案。";
}

table! {
    /// One fact about us or the market.
    pub mod item = "Item" | "条目"; title TEXT, place QUADRANT,
        duty due REVIEW_ON of OWNER;
    QUADRANT: Quadrant = Kind::Choice(Quadrant::SPECS), "quadrant", "Quadrant" | "象限",
        "Inside or outside, helpful or harmful." | "内部还是外部，有利还是不利。";
    TEXT: String = Kind::Text, "text", "Fact" | "事实",
        "One fact, with a figure where there is one." | "一条写一个事实，有数字就写数字。";
    EVIDENCE: String = Kind::Text, "evidence", "Evidence" | "证据",
        "How do we know? Figure, customer, deal, document." | "凭什么这么说？数据、客户、单子、文件。";
    IMPACT: Score = Kind::Score(&IMPACT_LEVELS), "impact", "Impact" | "影响",
        "How much does it move us to or from the objective?" | "对实现目标的推动或阻碍有多大？";
    CERTAINTY: Score = Kind::Score(&CERTAINTY_LEVELS), "certainty", "Certainty" | "把握度",
        "How sure are we that it is so?" | "我们有多大把握确实如此？";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who keeps it true, or watches it." | "谁来保持，或谁来盯。";
    ORIGIN: Vec<RecordKey> = Kind::Links(&[Table::Pest, Table::Research, Table::Persona]), "origin", "Comes from" | "来自",
        "PEST factor, research finding or persona behind it." | "背后的 PEST 因素、调研发现或客户画像。";
    REVIEW_ON: Date = Kind::Date, "review_on", "Review on" | "复查日期",
        "When we judge it again." | "哪天重新判断。", rare;
}

table! {
    /// What follows from a pair of items.
    pub mod strategy = "TOWS strategy" | "TOWS 策略"; title TEXT, place CELL,
        duty due DUE of OWNER done STATUS = "done" or "dropped";
    CELL: Cell = Kind::Choice(Cell::SPECS), "cell", "Kind" | "类型",
        "Which pair it comes from." | "出自哪一组配对。";
    TEXT: String = Kind::Text, "text", "Strategy" | "策略",
        "What we do, in one sentence with a verb." | "一句话写做什么，用动词开头。";
    ITEMS: Vec<RecordKey> = Kind::Links(&[Table::Swot]), "items", "Built on" | "依据条目",
        "At least one item inside and one outside." | "内部、外部各至少一条。";
    ACTION: String = Kind::Paragraph, "action", "First action" | "第一步",
        "What happens first, small enough to start this month." | "最先做什么，小到本月就能开始。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "One person." | "只写一个人。";
    DUE: Date = Kind::Date, "due", "Due" | "截止日期",
        "When the first action is done." | "第一步哪天完成。";
    EFFORT: Score = Kind::Score(&EFFORT_LEVELS), "effort", "Effort" | "投入",
        "Time and money it takes." | "要花的时间和钱。";
    IMPACT: Score = Kind::Score(&IMPACT_LEVELS), "impact", "Impact" | "效果",
        "How much it brings us towards the objective." | "对目标的推动有多大。";
    SIGN: String = Kind::Text, "sign", "Sign of success" | "成功标志",
        "What will be different, in figures if possible." | "做成后有什么不同，最好有数字。";
    STATUS: Status = Kind::Choice(Status::SPECS), "status", "Status" | "状态",
        "Idea, chosen, under way, done or dropped." | "想法、选定、进行中、完成或放弃。";
}

prompts! {
    Swot, item::TEXT, item::QUADRANT = "strength": "What customers name first when they praise us: …" | "客户夸我们，最先提到：…";
    Swot, item::TEXT, item::QUADRANT = "strength": "What we finish in less time than others, and how much less: …" | "比别人做得快的事，快多少：…";
    Swot, item::TEXT, item::QUADRANT = "weakness": "What the last lost customer missed in us: …" | "上一个没签的客户嫌我们缺：…";
    Swot, item::TEXT, item::QUADRANT = "weakness": "What stops when one person is away: …" | "某个人一不在就停的事：…";
    Swot, item::TEXT, item::QUADRANT = "opportunity": "A change that makes customers look for us: …" | "让客户主动找来的外部变化：…";
    Swot, item::TEXT, item::QUADRANT = "opportunity": "A group of customers nobody serves well, and its size: …" | "没人服务好的客户群，有多少家：…";
    Swot, item::TEXT, item::QUADRANT = "threat": "Who could give away what we charge for: …" | "可能把我们收费的东西免费送的人：…";
    Swot, item::TEXT, item::QUADRANT = "threat": "A rule or platform that could shut us out: …" | "可能把我们挡在门外的规定或平台：…";
    Strategy, strategy::TEXT, strategy::CELL = "so": "Offer … first to … , because we alone can …" | "先向…提供…，因为只有我们能…";
    Strategy, strategy::TEXT, strategy::CELL = "wo": "Use … to make up for our lack of …" | "借助…，补上我们缺的…";
    Strategy, strategy::TEXT, strategy::CELL = "st": "Answer … with our proof of …" | "用…的证据回应…";
    Strategy, strategy::TEXT, strategy::CELL = "wt": "Leave … to others and keep to …" | "把…让给别人，守住…";
}
