//! The record kinds of the PEST canvas: fields, choices, levels, and the prompts to begin with.

use crate::i18n::Text;
use crate::method::prompts;
use crate::model::{Choice, Date, Kind, RecordKey, Score, Table, choices, table};

choices! {
    /// How many boxes the canvas shows.
    pub enum Framework {
        Pest = "pest", "PEST (four boxes)" | "PEST（四格）";
        Pestel = "pestel", "PESTEL (six boxes)" | "PESTEL（六格）";
    }
}

choices! {
    /// Where a change comes from.
    pub enum PestBox {
        Political = "political", "Political" | "政治";
        Economic = "economic", "Economic" | "经济";
        Social = "social", "Social" | "社会";
        Technological = "technological", "Technological" | "技术";
        Environmental = "environmental", "Environmental" | "环境";
        Legal = "legal", "Legal" | "法律";
    }
}

choices! {
    /// What a change means for us.
    pub enum Direction {
        Opportunity = "opportunity", "Opportunity" | "机会";
        Threat = "threat", "Threat" | "威胁";
        Both = "both", "Both" | "机会与威胁";
        Unclear = "unclear", "Not clear yet" | "待定";
    }
}

choices! {
    /// How soon a change is felt.
    pub enum Horizon {
        Months0To6 = "m0_6", "0–6 months" | "0～6 个月";
        Months6To12 = "m6_12", "6–12 months" | "6～12 个月";
        Months12To24 = "m12_24", "12–24 months" | "12～24 个月";
        MonthsOver24 = "m24_plus", "More than 24 months" | "24 个月以上";
    }
}

choices! {
    /// Whether a change grows or fades.
    pub enum Trend {
        Rising = "rising", "Rising" | "增强";
        Steady = "steady", "Steady" | "平稳";
        Falling = "falling", "Falling" | "减弱";
    }
}

choices! {
    /// What we do about a change.
    pub enum Response {
        Watch = "watch", "Watch" | "关注";
        Hedge = "hedge", "Hedge" | "防范";
        Use = "use", "Use" | "利用";
        Avoid = "avoid", "Avoid" | "回避";
    }
}

/// Words for the levels of impact, from 1 to 5.
pub const IMPACT_LEVELS: [Text; 5] = [
    Text::new("Hardly felt", "几乎无感"),
    Text::new("Small", "较小"),
    Text::new("Noticeable", "明显"),
    Text::new("Large", "重大"),
    Text::new("Decides our year", "决定全年成败"),
];

/// Words for the levels of likelihood, from 1 to 5.
pub const LIKELIHOOD_LEVELS: [Text; 5] = [
    Text::new("Unlikely", "不大可能"),
    Text::new("Possible", "有可能"),
    Text::new("As likely as not", "五五开"),
    Text::new("Likely", "很可能"),
    Text::new("Happening now", "正在发生"),
];

table! {
    /// What the canvas looks at; one record.
    pub mod frame = "Scope" | "分析范围", single; title SCOPE;
    FRAMEWORK: Framework = Kind::Choice(Framework::SPECS), "framework", "Boxes" | "格数",
        "Switching loses nothing." | "切换不会丢内容。";
    SCOPE: String = Kind::Text, "scope", "Market looked at" | "分析的市场",
        "Customers and place. The same change can help one market and hurt another." | "哪类客户、哪个地区。同一变化，影响因市场而异。";
}

table! {
    /// One change outside.
    pub mod factor = "Factor" | "因素"; title TEXT, place BOX,
        duty due REVIEW_ON of OWNER;
    BOX: PestBox = Kind::Choice(PestBox::SPECS), "box", "Area" | "类别",
        "Where the change comes from." | "变化来自哪个方面。";
    TEXT: String = Kind::Text, "text", "What is changing" | "什么在变",
        "What moves, which way, for whom." | "什么在变，往哪变，影响谁。";
    SOURCE: String = Kind::Text, "source", "Source" | "来源",
        "Who says so, or where we saw it." | "谁说的，或在哪里看到的。";
    ORIGIN: Vec<RecordKey> = Kind::Links(&[Table::Research]), "origin", "Comes from" | "来自",
        "Research finding behind it." | "背后的调研发现。";
    DIRECTION: Direction = Kind::Choice(Direction::SPECS), "direction", "For us it is" | "对我们是",
        "Opportunity, threat, both, or not clear yet." | "机会、威胁、两者都有，或待定。";
    IMPACT: Score = Kind::Score(&IMPACT_LEVELS), "impact", "Impact" | "影响",
        "If it happens, how much does it change our sales?" | "一旦发生，对销售的影响有多大？";
    LIKELIHOOD: Score = Kind::Score(&LIKELIHOOD_LEVELS), "likelihood", "Likelihood" | "可能性",
        "How sure are we that it happens within the horizon?" | "在时间范围内，发生的把握有多大？";
    HORIZON: Horizon = Kind::Choice(Horizon::SPECS), "horizon", "Horizon" | "时间范围",
        "When will we feel it?" | "多久之后会感受到？";
    TREND: Trend = Kind::Choice(Trend::SPECS), "trend", "Trend" | "趋势",
        "Is the pressure growing?" | "力度在加大吗？";
    RESPONSE: Response = Kind::Choice(Response::SPECS), "response", "Response" | "应对方式",
        "What we do about it." | "我们怎么应对。";
    RESPONSE_NOTE: String = Kind::Text, "response_note", "First step" | "第一步",
        "What exactly, in one line." | "一句话说明具体做什么。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who keeps an eye on it." | "谁来盯。";
    REVIEW_ON: Date = Kind::Date, "review_on", "Review on" | "复查日期",
        "When we judge it again." | "哪天重新判断。";
    SWOT_ITEMS: Vec<RecordKey> = Kind::LinkedFrom(&[Table::Swot]), "swot_items", "In SWOT as" | "对应 SWOT",
        "Opportunities and threats made from it." | "由它生成的机会或威胁。";
}

prompts! {
    Pest, factor::TEXT, factor::BOX = "political": "A rule for our customers that is about to change: …" | "即将变化的客户行业规定：…";
    Pest, factor::TEXT, factor::BOX = "political": "Public money or support that starts or stops: …" | "开始或停止的财政补贴、扶持：…";
    Pest, factor::TEXT, factor::BOX = "economic": "What makes our customers’ costs rise: …" | "推高客户成本的因素：…";
    Pest, factor::TEXT, factor::BOX = "economic": "Where our customers spend more than last year: …" | "客户今年比去年多花钱的地方：…";
    Pest, factor::TEXT, factor::BOX = "social": "A habit of our customers’ customers that has changed: …" | "客户的客户已经改变的习惯：…";
    Pest, factor::TEXT, factor::BOX = "social": "Staff that our customers cannot find or keep: …" | "客户招不到、留不住的人手：…";
    Pest, factor::TEXT, factor::BOX = "technological": "A tool that makes our work cheaper to copy: …" | "让别人更容易抄我们的工具：…";
    Pest, factor::TEXT, factor::BOX = "technological": "A platform our customers already use every day: …" | "客户每天都在用的平台：…";
    Pest, factor::TEXT, factor::BOX = "environmental": "An energy, waste or climate duty that reaches our customers: …" | "波及客户的能源、废弃物或气候要求：…";
    Pest, factor::TEXT, factor::BOX = "legal": "A law in force that is now applied more strictly: …" | "现行法律中执行变严的一条：…";
}
