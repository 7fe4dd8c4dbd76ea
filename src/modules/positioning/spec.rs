//! The record kinds of Positioning: fields, choices, levels, and the prompts to begin with.

use crate::i18n::Text;
use crate::method::prompts;
use crate::model::{Choice, Counted, Date, Kind, Number, RecordKey, Score, Table, choices, table};
use crate::modules::pest::spec::Horizon;

choices! {
    /// What kind of alternative the customer has.
    pub enum CompetitorKind {
        DoNothing = "do_nothing", "Do nothing" | "什么都不做";
        Direct = "direct", "Direct competitor" | "直接对手";
        Substitute = "substitute", "Substitute" | "替代做法";
        InHouse = "in_house", "Built in-house" | "客户自建";
        Newcomer = "newcomer", "Possible newcomer" | "潜在新对手";
    }
}

choices! {
    /// Where a trend goes.
    pub enum Direction {
        Rising = "rising", "Rising" | "上升";
        Steady = "steady", "Steady" | "平稳";
        Falling = "falling", "Falling" | "下降";
    }
}

choices! {
    /// What a trend does to us.
    pub enum Effect {
        Helps = "helps", "Helps us" | "有利";
        Hurts = "hurts", "Hurts us" | "不利";
        Both = "both", "Both" | "有利有弊";
        Unclear = "unclear", "Unclear" | "尚不明朗";
    }
}

/// Words for the levels of threat, from 1 to 5.
pub const THREAT_LEVELS: [Text; 5] = [
    Text::new("Hardly ever met", "几乎碰不到"),
    Text::new("Named now and then", "偶尔被提到"),
    Text::new("Often compared with us", "常拿来与我们比较"),
    Text::new("Takes a deal now and then", "偶尔抢走单子"),
    Text::new("Takes deals every month", "每个月都抢走单子"),
];

/// A place on an axis of the map, from one end to the other.
const PLACE: Kind = Kind::Number { min: 0.0, max: 100.0, of: Counted::Count };

/// What a position may rest on.
const ORIGINS: Kind = Kind::Links(&[Table::Research, Table::Pest, Table::Swot, Table::Strategy, Table::Proof]);

table! {
    /// What customers use instead of us: a company, a product, or a habit.
    pub mod competitor = "Competitor or alternative" | "对手与替代"; title NAME,
        duty due REVIEW_ON of OWNER;
    NAME: String = Kind::Text, "name", "Name" | "名称",
        "A company, a product, or a habit." | "公司、产品，或一种老习惯。";
    KIND: CompetitorKind = Kind::Choice(CompetitorKind::SPECS), "kind", "Kind" | "类型",
        "What would the customer’s money or time go to?" | "客户的钱和时间会花到哪里？";
    OFFER: String = Kind::Text, "offer", "What they offer" | "对方提供",
        "In the customer’s words, not in theirs." | "用客户的话写，不抄对方的宣传。";
    PRICE: String = Kind::Text, "price", "Price" | "价格",
        "Amount and unit, or what “free” really costs." | "金额和单位；“免费”的，写实际代价。";
    STRENGTHS: Vec<String> = Kind::Lines, "strengths", "Their strengths" | "对方优势",
        "What their customers praise." | "对方客户称赞的地方。";
    WEAKNESSES: Vec<String> = Kind::Lines, "weaknesses", "Their weaknesses" | "对方短板",
        "What their customers complain about." | "对方客户抱怨的地方。";
    THEY_WIN_WHEN: String = Kind::Text, "they_win_when", "They win when" | "对方何时赢",
        "The situation in which you should not fight." | "出现这种情况就别硬拼。";
    OUR_EDGE: String = Kind::Text, "our_edge", "Our edge" | "我们的优势",
        "One difference that the buyer can check." | "一条客户能核实的差别。";
    EVIDENCE: String = Kind::Text, "evidence", "Evidence" | "依据",
        "Interview, test of their product, lost deal, price list." | "访谈、试用、丢单、报价单。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Findings, factors, SWOT items, strategies and proofs behind it." | "背后的调研发现、因素、SWOT 条目、策略和证据。";
    THREAT: Score = Kind::Score(&THREAT_LEVELS), "threat", "Threat to us" | "威胁程度",
        "5 = takes deals from us every month." | "5＝每个月都抢走我们的单子。";
    MAP_X: Number = PLACE, "map_x", "Place on axis 1" | "横轴位置",
        "0 is the left end, 100 the right end." | "0 为最左，100 为最右。";
    MAP_Y: Number = PLACE, "map_y", "Place on axis 2" | "纵轴位置",
        "0 is the bottom, 100 the top." | "0 为最下，100 为最上。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who watches this one." | "谁盯着这个对手。";
    REVIEW_ON: Date = Kind::Date, "review_on", "Review on" | "复查日期",
        "Prices and offers age fast." | "价格和产品变得快。";
}

table! {
    /// The two axes of the map and our place on it; one record.
    pub mod axes = "Map" | "定位图", single; title X_NAME;
    X_NAME: String = Kind::Text, "x_name", "Axis 1 (across)" | "横轴",
        "Something the buyer weighs first." | "客户最先掂量的一点。";
    X_LOW: String = Kind::Text, "x_low", "Left end" | "左端",
        "Say what it is, not “low”." | "写具体情形，不写“低”。";
    X_HIGH: String = Kind::Text, "x_high", "Right end" | "右端",
        "The end where we want to stand." | "我们想站的那一端。";
    Y_NAME: String = Kind::Text, "y_name", "Axis 2 (up)" | "纵轴",
        "Independent of axis 1." | "与横轴互不相关。";
    Y_LOW: String = Kind::Text, "y_low", "Bottom end" | "下端",
        "Acceptable to some buyers." | "有些客户也能接受。";
    Y_HIGH: String = Kind::Text, "y_high", "Top end" | "上端",
        "The end where we want to stand." | "我们想站的那一端。";
    US_X: Number = PLACE, "us_x", "Our place, axis 1" | "我方横轴位置",
        "As customers see us today." | "按客户今天的看法。";
    US_Y: Number = PLACE, "us_y", "Our place, axis 2" | "我方纵轴位置",
        "As customers see us today." | "按客户今天的看法。";
    AXIS_REASON: String = Kind::Text, "axis_reason", "Why these axes" | "选轴理由",
        "Which interviews or deals show that buyers decide by them?" | "哪些访谈或成交说明客户看这两点？";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Findings, factors, SWOT items, strategies and proofs behind it." | "背后的调研发现、因素、SWOT 条目、策略和证据。";
}

table! {
    /// The positioning statement by its parts; one record.
    pub mod statement = "Positioning statement" | "定位陈述", single; title PRODUCT;
    FOR_WHOM: String = Kind::Text, "for_whom", "For" | "面向",
        "The ideal customer in a few words." | "几个字写出理想客户。";
    NEED: String = Kind::Text, "need", "who" | "有何难处",
        "Their need or trouble. In English it follows “who”." | "他们的需要或难处，接在“他们”后面。";
    PRODUCT: String = Kind::Text, "product", "our" | "我们的",
        "Product or company name." | "产品或公司名称。";
    CATEGORY: String = Kind::Text, "category", "is a" | "是",
        "The shelf on which the buyer looks for it." | "客户会把它归到哪一类。";
    BENEFIT: String = Kind::Text, "benefit", "that" | "带来什么",
        "The one result they pay for." | "客户付钱买的那一个结果。";
    UNLIKE: String = Kind::Text, "unlike", "Unlike" | "不同于",
        "The alternative they name first." | "客户最先提到的那个选项。";
    DIFFERENCE: String = Kind::Text, "difference", "we" | "我们能",
        "Something the other cannot say." | "对方说不出口的那一点。";
    TESTED_WITH: String = Kind::Text, "tested_with", "Tested with" | "试讲对象",
        "Who heard it, and what they asked next." | "讲给谁听过，对方接着问了什么。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Findings, factors, SWOT items, strategies and proofs behind it." | "背后的调研发现、因素、SWOT 条目、策略和证据。";
}

table! {
    /// A change in the market that could move a dot of the map.
    pub mod trend = "Market trend" | "市场趋势"; title TEXT,
        duty due REVIEW_ON of OWNER;
    TEXT: String = Kind::Text, "text", "Trend" | "趋势",
        "What is changing, for whom, since when." | "什么在变，对谁，从何时起。";
    DIRECTION: Direction = Kind::Choice(Direction::SPECS), "direction", "Direction" | "走向",
        "Over the next twelve months." | "今后十二个月的走向。";
    EFFECT: Effect = Kind::Choice(Effect::SPECS), "effect", "Effect on us" | "对我们",
        "Does it move our dot or theirs?" | "它挪动的是我们的点还是对手的点？";
    HORIZON: Horizon = Kind::Choice(Horizon::SPECS), "horizon", "Felt within" | "何时显现",
        "When customers will act on it." | "客户何时会因此改变做法。";
    RESPONSE: String = Kind::Text, "response", "What we do" | "我们怎么做",
        "One action, or “watch”." | "一个动作，或写“观察”。";
    EVIDENCE: String = Kind::Text, "evidence", "Evidence" | "依据",
        "Link a factor or finding, or name a source." | "关联因素或调研发现，或写来源。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Findings, factors, SWOT items, strategies and proofs behind it." | "背后的调研发现、因素、SWOT 条目、策略和证据。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who watches it." | "谁来观察。";
    REVIEW_ON: Date = Kind::Date, "review_on", "Review on" | "复查日期",
        "When to look again." | "什么时候再看。";
}

prompts! {
    Competitor, competitor::NAME, competitor::KIND = "do_nothing": "Do nothing: go on as today" | "什么都不做：照老样子过";
    Competitor, competitor::NAME, competitor::KIND = "direct": "The market leader everybody names first" | "大家最先想到的行业龙头";
    Competitor, competitor::NAME, competitor::KIND = "substitute": "The cheap tool that is good enough for many" | "很多人觉得够用的便宜工具";
    Competitor, competitor::NAME, competitor::KIND = "substitute": "A spreadsheet and a chat group" | "一张表格加一个聊天群";
    Competitor, competitor::NAME, competitor::KIND = "in_house": "Their own staff build it" | "客户自己的人来做";
    Competitor, competitor::NAME, competitor::KIND = "newcomer": "The large vendor next door that could add it" | "相邻领域的大厂，随时可能加上这项";
    Map, axes::X_NAME: "Time to start" | "上线速度", axes::X_LOW: "Months of project" | "数月项目", axes::X_HIGH: "One day" | "一天";
    Map, axes::Y_NAME: "Fit" | "契合度", axes::Y_LOW: "Made for any trade" | "各行通用", axes::Y_HIGH: "Made for this trade" | "专为本行";
    Trend, trend::TEXT: "Customers expect to do it on the phone" | "客户希望在手机上就能办";
    Trend, trend::TEXT: "A feature we charge for becomes free elsewhere" | "我们收费的功能，别处开始免费";
}
