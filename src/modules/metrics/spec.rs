//! The record kinds of the metrics: fields, choices, and the prompts to begin with.

use crate::method::prompts;
use crate::model::{Choice, Counted, Date, Kind, Number, RecordKey, Table, choices, table};

choices! {
    /// What a figure counts.
    pub enum Unit {
        Count = "count", "Number" | "数量";
        Percent = "percent", "Percent" | "百分比";
        Money = "money", "Money" | "金额";
        Days = "days", "Days" | "天";
        Hours = "hours", "Hours" | "小时";
        Score = "score", "Score" | "评分";
    }
}

choices! {
    /// Whether a figure moves before the money.
    pub enum Move {
        Leading = "leading", "Leading: before the money" | "先行指标";
        Lagging = "lagging", "Lagging: after the money" | "滞后指标";
    }
}

choices! {
    /// Which way is better.
    pub enum Direction {
        Higher = "higher", "Higher is better" | "越高越好";
        Lower = "lower", "Lower is better" | "越低越好";
    }
}

choices! {
    /// How often a value is entered.
    pub enum Cadence {
        Daily = "daily", "Daily" | "每天";
        Weekly = "weekly", "Weekly" | "每周";
        Monthly = "monthly", "Monthly" | "每月";
        Quarterly = "quarterly", "Quarterly" | "每季度";
        Yearly = "yearly", "Yearly" | "每年";
    }
}

choices! {
    /// Which number of a funnel stage a target is held against.
    pub enum FunnelMeasure {
        WeeklyCount = "weekly_count", "Number per week" | "每周数量";
        Rate = "rate", "Rate from the stage before" | "上一步到这一步的转化率";
    }
}

choices! {
    /// Where a rate comes from.
    pub enum Basis {
        Counted = "counted", "Counted by us" | "自己统计";
        Reference = "reference", "From others" | "参考同行";
        Guess = "guess", "Guess" | "估计";
    }
}

/// A share of a hundred.
const PERCENT: Kind = Kind::Number { min: 0.0, max: 100.0, of: Counted::Percent };

/// A value of a figure, in its unit.
const VALUE: Kind = Kind::Number { min: -1e12, max: 1e12, of: Counted::Any };

/// Weeks of a period: ten years are more than any plan.
const WEEKS: Kind = Kind::Number { min: 0.0, max: 520.0, of: Counted::Weeks };

/// Days from first talk to signature.
const DAYS: Kind = Kind::Number { min: 0.0, max: 3_660.0, of: Counted::Days };

/// A number of customers.
const CASES: Kind = Kind::Number { min: 0.0, max: 1e9, of: Counted::Count };

/// What the metrics may rest on.
const ORIGINS: Kind = Kind::Links(&[
    Table::Swot,
    Table::Icp,
    Table::Persona,
    Table::Strength,
    Table::Proof,
    Table::Question,
    Table::Risk,
    Table::DealResult,
]);

table! {
    /// One figure with its target.
    pub mod kpi = "KPI" | "关键指标"; title NAME, place TIMING,
        duty due TARGET_BY of OWNER;
    NAME: String = Kind::Text, "name", "Figure" | "指标名称",
        "What is counted, so that a newcomer understands it." | "数的是什么，新人一看就懂。";
    FORMULA: String = Kind::Paragraph, "formula", "How it is counted" | "计算方法",
        "In words: what ÷ what, over which time, what is left out." | "用文字写：什么 ÷ 什么，算多长时间，哪些不算。";
    UNIT: Unit = Kind::Choice(Unit::SPECS), "unit", "Unit" | "单位",
        "Decides how values are shown." | "决定数值怎么显示。";
    TIMING: Move = Kind::Choice(Move::SPECS), "timing", "Moves" | "先行或滞后",
        "Before the money (leading) or after it (lagging)?" | "比收入先动（先行），还是后动（滞后）？";
    DIRECTION: Direction = Kind::Choice(Direction::SPECS), "direction", "Better is" | "方向",
        "Should the value go up or down?" | "数值高好，还是低好？";
    SOURCE: String = Kind::Text, "source", "Source" | "数据来源",
        "Where the value is read, e.g. a CRM view." | "在哪里读数，例如 CRM 的某个视图。";
    BASELINE: Number = VALUE, "baseline", "Today" | "当前值",
        "What it is now, counted, not guessed." | "现在是多少，要数出来，不要猜。";
    TARGET: Number = VALUE, "target", "Target" | "目标值",
        "What it should be." | "应该是多少。";
    TARGET_BY: Date = Kind::Date, "target_by", "Target by" | "达标日期",
        "The day on which the target should be met." | "哪天之前达标。";
    ALARM: Number = VALUE, "alarm", "Threshold" | "警戒值",
        "Beyond this value the agreed action starts." | "越过这个值，就启动约定的动作。";
    ALARM_ACTION: String = Kind::Text, "alarm_action", "What we do then" | "越线怎么办",
        "One action, agreed in advance, with a name." | "事先约定的一个动作，写明谁来做。";
    CADENCE: Cadence = Kind::Choice(Cadence::SPECS), "cadence", "How often" | "填报频率",
        "How often a value is entered." | "多久填一次数。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Enters the value and speaks up when it is off." | "负责填数，偏了要提出来。";
    STAGES: Vec<RecordKey> = Kind::Links(&[Table::ProcessStage]), "stages", "Process stages" | "所属阶段",
        "Where in the process it is measured." | "在流程的哪一步测量。";
    FUNNEL_STAGE: RecordKey = Kind::Link(&[Table::FunnelStage]), "funnel_stage", "Funnel stage" | "漏斗环节",
        "Ties the target to the calculator." | "把目标和计算器对上。";
    FUNNEL_MEASURE: FunnelMeasure = Kind::Choice(FunnelMeasure::SPECS), "funnel_measure", "Compare with" | "对照项",
        "Which number of that stage the target should match." | "目标应对应该环节的哪个数。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What of the plan it watches." | "盯的是本计划的哪一项。";
}

table! {
    /// What a figure was on a day.
    pub mod kpi_value = "Value" | "数值"; title KPI, part of KPI;
    KPI: RecordKey = Kind::Link(&[Table::Kpi]), "kpi", "Figure" | "指标",
        "Which figure it belongs to." | "属于哪个指标。";
    ON: Date = Kind::Date, "on", "Date" | "日期",
        "Last day of the time that was counted." | "统计时段的最后一天。";
    VALUE: Number = super::VALUE, "value", "Value" | "数值",
        "In the unit of the figure." | "按该指标的单位填。";
    NOTE: String = Kind::Text, "note", "Note" | "备注",
        "What explains it: holiday, fair, illness." | "有什么原因：放假、展会、请病假。";
}

table! {
    /// What the calculator starts from where it differs from the plan basics.
    pub mod funnel = "Funnel settings" | "漏斗参数", single; title REVENUE_TARGET;
    REVENUE_TARGET: Number = Kind::Money, "revenue_target", "Revenue target" | "营收目标",
        "From Plan basics, unless you type another." | "取自计划概要，也可另填。";
    AVERAGE_DEAL: Number = Kind::Money, "average_deal", "Average deal" | "客单价",
        "From Plan basics, unless you type another." | "取自计划概要，也可另填。";
    SELLING_WEEKS: Number = WEEKS, "selling_weeks", "Selling weeks" | "可销售周数",
        "Weeks of the period in which you really sell." | "本期真正能跑客户的周数。";
    CYCLE_DAYS: Number = DAYS, "cycle_days", "Sales cycle in days" | "成交周期（天）",
        "From first talk to signature, the middle of your deals." | "从初次沟通到签约，取中位数。";
    OPEN_FROM: RecordKey = Kind::Link(&[Table::FunnelStage]), "open_from", "Opportunity from" | "商机起点",
        "From this stage on, a customer counts as open opportunity." | "从哪一步起算一个在谈商机。";
    OPEN_NOW: Number = CASES, "open_now", "Open opportunities" | "在谈商机数",
        "How many are open today." | "今天手上有几个。";
}

table! {
    /// A stage between first contact and signature, in their order.
    pub mod funnel_stage = "Funnel stage" | "漏斗环节"; title NAME;
    NAME: String = Kind::Text, "name", "Stage" | "环节",
        "What has happened when a customer is here." | "客户到这一步，发生了什么。";
    RATE: Number = PERCENT, "rate", "Rate from the one before" | "转化率",
        "Of 100 in the stage before, how many get here?" | "上一步的 100 个，有几个走到这里？";
    BASIS: Basis = Kind::Choice(Basis::SPECS), "basis", "Basis" | "依据",
        "Counted, taken from others, or guessed?" | "自己数的、参考别人的，还是估的？";
    SAMPLE: Number = CASES, "sample", "Sample" | "样本数",
        "How many cases of the stage before were counted." | "数了上一步的多少个。";
    REACHED: Number = CASES, "reached", "Reached so far" | "目前实际",
        "How many since the period began." | "本期开始以来有几个。";
    STAGE: RecordKey = Kind::Link(&[Table::ProcessStage]), "stage", "Process stage" | "流程阶段",
        "Where it sits in the process map." | "在流程图的哪个阶段。", rare;
    NOTE: String = Kind::Text, "note", "Note" | "备注",
        "Where the rate comes from." | "转化率怎么来的。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What the rate rests on." | "转化率的依据。";
}

prompts! {
    FunnelStage, funnel_stage::NAME: "Lead" | "线索";
    FunnelStage, funnel_stage::NAME: "First talk" | "初次沟通";
    FunnelStage, funnel_stage::NAME: "Demonstration or trial" | "演示或试用";
    FunnelStage, funnel_stage::NAME: "Offer" | "报价";
    FunnelStage, funnel_stage::NAME: "Signed" | "签约";
    Kpi, kpi::NAME, kpi::TIMING = "leading", kpi::CADENCE = "weekly": "First talks held with someone who can sign" | "每周与能签字的人的初次沟通次数";
    Kpi, kpi::NAME, kpi::TIMING = "leading", kpi::CADENCE = "weekly": "New leads that fit the ideal customer" | "每周符合客户画像的新线索数";
    Kpi, kpi::NAME, kpi::TIMING = "leading", kpi::CADENCE = "weekly": "Open opportunities with a next date agreed with the buyer, in percent" | "已和客户约好下次日期的商机占比";
    Kpi, kpi::NAME, kpi::TIMING = "leading", kpi::CADENCE = "monthly": "Trials that reach an offer, in percent" | "试用进入报价的比例";
    Kpi, kpi::NAME, kpi::TIMING = "lagging", kpi::CADENCE = "monthly": "Offers signed, in percent" | "报价签约率";
    Kpi, kpi::NAME, kpi::TIMING = "lagging", kpi::CADENCE = "monthly": "Days from first talk to signature" | "从初次沟通到签约的天数";
    Kpi, kpi::NAME, kpi::TIMING = "lagging", kpi::CADENCE = "monthly": "Share of list price really paid, in percent" | "实收价占标价的比例";
    Kpi, kpi::NAME, kpi::TIMING = "leading", kpi::CADENCE = "weekly": "Days from signature to the customer’s first real use" | "从签约到客户真正用起来的天数";
    Kpi, kpi::NAME, kpi::TIMING = "lagging", kpi::CADENCE = "quarterly": "Contracts renewed ÷ contracts that ended, in percent" | "续约数 ÷ 到期合同数";
    Kpi, kpi::NAME, kpi::TIMING = "lagging", kpi::CADENCE = "quarterly": "Open opportunity value ÷ revenue still to sign" | "在谈商机金额 ÷ 待签营收";
}
