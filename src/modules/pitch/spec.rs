//! The record kinds of the pitch outline: fields, choices, and the prompts to begin with.

use crate::method::prompts;
use crate::model::{Choice, Counted, Date, Kind, Number, RecordKey, Table, choices, table};

choices! {
    /// What a strength is about.
    pub enum StrengthType {
        Performance = "performance", "Performance" | "性能";
        Price = "price", "Price" | "价格";
        Quality = "quality", "Quality" | "质量";
        Service = "service", "Service" | "服务";
        Other = "other", "Other" | "其他";
    }
}

choices! {
    /// What kind of proof a customer gives.
    pub enum ProofKind {
        Review = "review", "Review" | "评价";
        Case = "case", "Case" | "案例";
        Figure = "figure", "Figure" | "数据";
    }
}

choices! {
    /// Whether a customer may be quoted.
    pub enum Permission {
        Named = "named", "Yes, with name" | "可署名";
        Anonymous = "anonymous", "Yes, without name" | "可匿名";
        Asked = "asked", "Asked, no answer yet" | "已问未复";
        NotAsked = "not_asked", "Not asked yet" | "还没问";
        Refused = "refused", "Refused" | "不同意";
    }
}

choices! {
    /// How the product is shown.
    pub enum ShowingWay {
        Online = "online", "Online meeting" | "线上讲解";
        LiveDemo = "live_demo", "Live demonstration" | "现场演示";
        Video = "video", "Video" | "视频";
        Trial = "trial", "Trial" | "试用";
        Visit = "visit", "Visit to a customer" | "参观客户";
    }
}

choices! {
    /// How long an outline may take.
    pub enum Length {
        TenSeconds = "s10", "10 seconds" | "10 秒";
        ThirtySeconds = "s30", "30 seconds" | "30 秒";
        TwoMinutes = "m2", "2 minutes" | "2 分钟";
        TenMinutes = "m10", "10 minutes" | "10 分钟";
    }
}

choices! {
    /// What a section has to do.
    pub enum SectionKind {
        Opening = "opening", "Opening" | "开场";
        Problem = "problem", "Problem" | "问题";
        Solution = "solution", "Solution" | "方案";
        Proof = "proof", "Proof" | "证据";
        Offer = "offer", "Offer" | "报价";
        CallToAction = "call_to_action", "Call to action" | "行动请求";
    }
}

/// A day: no showing takes longer.
const LENGTH_OF_TALK: Kind = Kind::Number { min: 0.0, max: 1_440.0, of: Counted::Minutes };

/// An hour: no section takes longer beside its words.
const SECONDS: Kind = Kind::Number { min: 0.0, max: 3_600.0, of: Counted::Seconds };

table! {
    /// What is sold, in facts that everybody in the team says alike.
    pub mod card = "Product card" | "产品卡"; title NAME,
        duty due REVIEW_ON of OWNER;
    NAME: String = Kind::Text, "name", "Name" | "名称",
        "As the customer will say it." | "客户会怎么叫它。";
    MODEL: String = Kind::Text, "model", "Model, specification" | "型号规格",
        "Edition, size, capacity." | "版本、尺寸、容量等。";
    FUNCTIONS: Vec<String> = Kind::Lines, "functions", "Functions" | "功能",
        "What the customer can do with it. Verbs, not nouns." | "客户能用它做什么，用动词写。";
    PRICE: String = Kind::Text, "price", "Price" | "价格",
        "Amount, currency, unit, period." | "金额、币种、单位、期限。";
    INCLUDED: Vec<String> = Kind::Lines, "included", "Included" | "价格包含",
        "What the price covers." | "这个价格里有什么。";
    NOT_INCLUDED: Vec<String> = Kind::Lines, "not_included", "Does not do" | "不包含",
        "Say it before the customer finds out." | "在客户发现之前先说。";
    ORIGIN: Vec<RecordKey> = Kind::Links(&[Table::Basics]), "origin", "Based on" | "依据来源",
        "The plan basics that name the offer." | "写明产品的计划概要。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Keeps the card true." | "谁保证产品卡准确。";
    REVIEW_ON: Date = Kind::Date, "review_on", "Review on" | "复查日期",
        "At each release or price change." | "每次发版或调价时。";
}

table! {
    /// A feature, what it does better, and what the customer gets of it.
    pub mod strength = "Strength" | "优势"; title FEATURE,
        duty of OWNER;
    TYPE: StrengthType = Kind::Choice(StrengthType::SPECS), "type", "Type" | "类别",
        "What the strength is about." | "属于哪一方面的优势。";
    FEATURE: String = Kind::Text, "feature", "Feature" | "特点",
        "What it is or has." | "它是什么、有什么。";
    ADVANTAGE: String = Kind::Text, "advantage", "Advantage" | "优点",
        "What that does better than the usual way." | "比通常做法好在哪里。";
    BENEFIT: String = Kind::Text, "benefit", "Benefit" | "利益",
        "What the customer gets. Begin with “you” or the persona." | "客户得到什么，以“您”开头。";
    PROOF: Vec<RecordKey> = Kind::Links(&[Table::Proof]), "proof", "Proof" | "证据",
        "The review, case or figure that shows it." | "能证明的评价、案例或数据。";
    PERSONAS: Vec<RecordKey> = Kind::Links(&[Table::Persona]), "personas", "For" | "针对客户",
        "Who cares about this benefit." | "谁在乎这个利益。";
    UNIQUE: bool = Kind::Flag, "unique", "Only we" | "独有",
        "No alternative in Positioning can say it." | "“竞争与定位”里的对手都说不出。";
    ORIGIN: Vec<RecordKey> = Kind::Links(&[Table::Research, Table::Swot, Table::Strategy]), "origin",
        "Based on" | "依据来源",
        "Findings, SWOT items and strategies behind it." | "背后的调研发现、SWOT 条目和策略。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who keeps feature and proof true." | "谁保证特点和证据属实。";
}

table! {
    /// A moment of a customer's day, before and after.
    pub mod scenario = "Usage scenario" | "使用场景"; title TITLE;
    TITLE: String = Kind::Text, "title", "Title" | "标题",
        "A moment, not a function." | "写一个时刻，不写功能。";
    PERSONA: RecordKey = Kind::Link(&[Table::Persona]), "persona", "Persona" | "客户画像",
        "Whose moment it is." | "谁的场景。";
    SITUATION: String = Kind::Text, "situation", "Situation" | "情境",
        "When, where, what happens." | "何时、何地、发生什么。";
    BEFORE: String = Kind::Text, "before", "Before" | "使用前",
        "What it costs them today." | "今天要付出什么代价。";
    AFTER: String = Kind::Text, "after", "After" | "使用后",
        "The same moment with the product." | "同一时刻，用上产品之后。";
    ORIGIN: Vec<RecordKey> = Kind::Links(&[Table::Pest]), "origin", "Based on" | "依据来源",
        "Factors behind it." | "背后的因素。";
}

table! {
    /// What a customer says, or what was counted at one.
    pub mod proof = "Customer proof" | "客户证据"; title CLAIM,
        duty due REVIEW_ON of OWNER;
    KIND: ProofKind = Kind::Choice(ProofKind::SPECS), "kind", "Kind" | "类型",
        "A figure beats a case, a case beats praise." | "数据胜过案例，案例胜过夸奖。";
    CLAIM: String = Kind::Text, "claim", "What it shows" | "说明什么",
        "One sentence; for a figure: from what to what." | "一句话；数据写清从多少到多少。";
    QUOTE: String = Kind::Text, "quote", "Quote" | "原话",
        "Their words, unchanged." | "客户原话，不改动。";
    CUSTOMER: String = Kind::Text, "customer", "Customer" | "客户",
        "Leaves the plan only with permission to name." | "获准署名后才会随文件带出。",
        private unless PERMISSION = "named";
    PERMISSION: Permission = Kind::Choice(Permission::SPECS), "permission", "Permission to quote" | "引用许可",
        "In writing, with a date." | "书面同意，记下日期。";
    PERMISSION_ON: Date = Kind::Date, "permission_on", "Permission given" | "许可日期",
        "When they agreed." | "客户同意的日期。";
    SOURCE: String = Kind::Text, "source", "Source" | "数据来源",
        "Where the figure is filed." | "数字存放在哪里。";
    ORIGIN: Vec<RecordKey> = Kind::Links(&[Table::Research, Table::Pest, Table::Swot, Table::Strategy]), "origin",
        "Based on" | "依据来源",
        "Findings, factors, SWOT items and strategies behind it." | "背后的调研发现、因素、SWOT 条目和策略。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who asks for it and keeps it." | "谁去征求并保管。";
    REVIEW_ON: Date = Kind::Date, "review_on", "Review on" | "复查日期",
        "Old figures lose weight." | "数据旧了就没有分量。";
}

table! {
    /// How the product is shown to one persona.
    pub mod showing = "Way of showing" | "展示方式"; title WHY,
        duty of WHO;
    PERSONA: RecordKey = Kind::Link(&[Table::Persona]), "persona", "Persona" | "客户画像",
        "To whom we show it." | "展示给谁看。";
    WAY: ShowingWay = Kind::Choice(ShowingWay::SPECS), "way", "Way" | "方式",
        "One that this person has time for." | "选对方有时间看的。";
    WHY: String = Kind::Text, "why", "Why this way" | "选用理由",
        "What must this person see to believe it?" | "要看到什么，对方才会信？";
    MATERIALS: Vec<String> = Kind::Lines, "materials", "Materials" | "所需材料",
        "Data, devices, handout." | "数据、设备、留存资料。";
    MINUTES: Number = LENGTH_OF_TALK, "minutes", "Minutes" | "时长（分）",
        "Including questions." | "含提问时间。";
    WHO: RecordKey = Kind::Link(&[Table::Person]), "who", "Who shows" | "演示人",
        "And who stands in if ill." | "并想好谁能顶替。";
    NEXT_STEP: String = Kind::Text, "next_step", "Next step" | "下一步",
        "What we ask for at the end." | "结束时请对方做什么。";
    ORIGIN: Vec<RecordKey> = Kind::Links(&[Table::Question]), "origin", "Based on" | "依据来源",
        "The questions whose answers it needs." | "要先问到答案的问题。";
}

table! {
    /// A talk of one length; its sections are records of their own.
    pub mod outline = "Outline" | "提纲"; title NAME, place LENGTH,
        duty of OWNER;
    NAME: String = Kind::Text, "name", "Name" | "名称",
        "For instance: 30 s, for the owner." | "例如：老板 30 秒版。";
    LENGTH: Length = Kind::Choice(Length::SPECS), "length", "Length" | "时长",
        "Sets the target time." | "决定目标时间。";
    PERSONA: RecordKey = Kind::Link(&[Table::Persona]), "persona", "Persona" | "客户画像",
        "Empty = for everyone." | "空着表示通用。";
    TEST_NOTES: String = Kind::Paragraph, "test_notes", "Test notes" | "试讲记录",
        "To whom you told it, and what they asked." | "讲给谁听过，对方问了什么。";
    ORIGIN: Vec<RecordKey> = Kind::Links(&[Table::Strategy, Table::Statement, Table::Showing]), "origin",
        "Based on" | "依据来源",
        "Strategies, the positioning statement and the way of showing behind it." | "背后的策略、定位陈述和展示方式。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who speaks it." | "由谁来讲。";
}

table! {
    /// A piece of an outline.
    pub mod section = "Section" | "段落"; title CUE, part of OUTLINE;
    OUTLINE: RecordKey = Kind::Link(&[Table::Outline]), "outline", "Outline" | "提纲",
        "The outline it belongs to." | "所属提纲。";
    KIND: SectionKind = Kind::Choice(SectionKind::SPECS), "kind", "Part" | "段落类型",
        "What this part has to do." | "这一段要起什么作用。";
    TEXT: String = Kind::Paragraph, "text", "Words" | "讲稿",
        "As spoken: short sentences." | "按口语写，句子要短。";
    CUE: String = Kind::Text, "cue", "Cue" | "要点",
        "Large on the cue card when you rehearse." | "排练时大字显示。";
    EXTRA_SECONDS: Number = SECONDS, "extra_seconds", "Pause, demo (s)" | "停顿或演示（秒）",
        "Seconds for demonstration, questions, silence." | "演示、提问、停顿占用的秒数。";
    RESTS_ON: Vec<RecordKey> = Kind::Links(&[
        Table::Strength, Table::Proof, Table::Scenario, Table::Card, Table::Showing, Table::Persona, Table::Research,
        Table::Strategy, Table::Question,
    ]), "rests_on", "Based on" | "用到的素材",
        "The strength, proof, scenario or question it uses." | "用到的优势、证据、场景或问题。";
}

prompts! {
    Strength, strength::FEATURE, strength::TYPE = "performance": "What can the customer do on the first day that was not possible before?" | "第一天，客户能做到哪件以前做不到的事？";
    Strength, strength::FEATURE, strength::TYPE = "price": "What does it save, in money per month?" | "每个月能省下多少钱？";
    Strength, strength::FEATURE, strength::TYPE = "quality": "What goes wrong less often, and how often was it before?" | "什么差错变少了？以前多久一次？";
    Strength, strength::FEATURE, strength::TYPE = "service": "Who answers when it fails, and how fast?" | "出了问题谁来接，多快？";
    Scenario, scenario::TITLE: "The busiest hour of the customer’s week" | "客户一周里最忙的那个小时";
    Proof, proof::CLAIM, proof::KIND = "figure": "A figure before and after, from one customer" | "一家客户使用前后的一个数字";
    Proof, proof::CLAIM, proof::KIND = "review": "A sentence a customer said without being asked" | "客户主动说的一句话";
    Section, section::CUE, section::KIND = "opening": "Open with their figure, not with our company" | "用客户的数字开场，别先介绍公司";
    Section, section::CUE, section::KIND = "problem": "One problem, in the customer’s words" | "一个问题，用客户自己的话";
    Section, section::CUE, section::KIND = "solution": "One result that can be seen" | "一个看得见的结果";
    Section, section::CUE, section::KIND = "proof": "One proof: a name or a figure" | "一个证据：有名字或有数字";
    Section, section::CUE, section::KIND = "call_to_action": "One date, one place, one length" | "一个日期、一个地点、一个时长";
}
