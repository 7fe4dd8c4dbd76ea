//! The record kinds of the process map: fields, choices, and the prompts to begin with.

mod prompts;

use crate::model::{Choice, Counted, Kind, Number, RecordKey, Table, choices, table};
pub use prompts::PROMPTS;

choices! {
    /// The stages of the method.
    pub enum GuideStage {
        Market = "market", "Market research and positioning" | "市场调研与定位";
        Introduction = "introduction", "Introduction and demonstration" | "产品介绍与展示";
        Needs = "needs", "Communication and needs analysis" | "客户沟通与需求分析";
        Signing = "signing", "Negotiation and signing" | "成交谈判与签约";
        Care = "care", "After-sales and customer care" | "售后服务与客户维护";
    }
}

choices! {
    /// Which side of a stage it guards.
    pub enum CriterionKind {
        Entry = "entry", "Entry: may start" | "进入标准";
        Exit = "exit", "Exit: is finished" | "走完标准";
    }
}

choices! {
    /// What a time limit counts.
    pub enum LimitUnit {
        Hours = "hours", "Working hours" | "工作小时";
        Days = "days", "Days" | "天";
    }
}

choices! {
    /// Whether a step runs by itself.
    pub enum Automation {
        Manual = "manual", "Manual" | "手动";
        Reminder = "reminder", "With a reminder" | "系统提醒";
        Automatic = "automatic", "Automatic" | "自动执行";
    }
}

/// A share of a hundred.
const PERCENT: Kind = Kind::Number { min: 0.0, max: 100.0, of: Counted::Percent };

/// Days that a stage may take.
const DAYS: Kind = Kind::Number { min: 0.0, max: 3_660.0, of: Counted::Days };

/// Days, or working hours, that a step may take.
const TIME: Kind = Kind::Number { min: 0.0, max: 3_660.0, of: Counted::Any };

/// What the process map may rest on.
const ORIGINS: Kind = Kind::Links(&[
    Table::Research,
    Table::Swot,
    Table::Strategy,
    Table::Icp,
    Table::Persona,
    Table::Showing,
    Table::Outline,
    Table::Question,
    Table::Criterion,
    Table::CallSheet,
    Table::Brief,
    Table::Package,
    Table::Summary,
    Table::Contract,
    Table::ContractStep,
    Table::Clause,
    Table::Handover,
    Table::FeedbackPoint,
    Table::Touchpoint,
    Table::Kpi,
    Table::Risk,
    Table::RiskResponse,
]);

table! {
    /// One stage from first contact to care. List order is the order of the process.
    pub mod stage = "Stage" | "阶段"; title NAME,
        duty of OWNER;
    NAME: String = Kind::Text, "name", "Stage" | "阶段名称",
        "As the team says it; also the label in the CRM." | "团队平时的叫法，也是 CRM 里的阶段名。";
    GUIDE_STAGE: GuideStage = Kind::Choice(GuideStage::SPECS), "guide_stage", "Stage of the method" | "所属大阶段",
        "Which of the five stages it belongs to." | "属于五个大阶段中的哪一个。";
    PURPOSE: String = Kind::Text, "purpose", "Purpose" | "目的",
        "What the buyer gains in this stage." | "买方在这个阶段得到什么。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who keeps this stage up to date and answers for it." | "谁维护这个阶段、对它负责。";
    PROBABILITY: Number = PERCENT, "probability", "Probability" | "赢率",
        "Of 100 in this stage, how many sign in the end." | "到这一步的 100 个，最后签几个。";
    MAX_DAYS: Number = DAYS, "max_days", "Longest stay (days)" | "最长停留（天）",
        "After that the deal counts as stalled." | "超过就算停滞。";
    STALLED_ACTION: String = Kind::Text, "stalled_action", "If it stalls" | "停滞时",
        "What happens on that day, and who does it." | "到那天由谁做什么。";
    KPIS: Vec<RecordKey> = Kind::LinkedFrom(&[Table::Kpi]), "kpis", "KPIs" | "关联指标",
        "How we see that this stage works. Linked from the metrics." | "用什么数看这个阶段好不好，在指标里关联。";
    RISKS: Vec<RecordKey> = Kind::LinkedFrom(&[Table::Risk]), "risks", "Risks" | "关联风险",
        "What most often goes wrong here. Linked from the risk matrix." | "这里最容易出什么问题，在风险矩阵里关联。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What of the plan it uses." | "用到本计划的哪些内容。";
}

table! {
    /// What lets a customer into a stage, or out of it.
    pub mod criterion = "Entry or exit criterion" | "进入与走完标准"; title TEXT, place KIND, part of STAGE;
    STAGE: RecordKey = Kind::Link(&[Table::ProcessStage]), "stage", "Stage" | "阶段",
        "The stage it guards." | "属于哪个阶段。";
    KIND: CriterionKind = Kind::Choice(CriterionKind::SPECS), "kind", "Entry or exit" | "进入/走完",
        "Entry: may start. Exit: is finished." | "进入：可以开始；走完：算结束。";
    TEXT: String = Kind::Text, "text", "Criterion" | "标准",
        "For exit: what the buyer did, not what we did." | "走完要写买方做了什么，不写我们做了什么。";
    PROOF: String = Kind::Text, "proof", "Seen by" | "凭什么看出",
        "Message, log or paper that shows it." | "能证明的消息、日志或文件。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What it was taken from." | "取自哪里。";
}

table! {
    /// A job in the process; one lane of the picture.
    pub mod role = "Role" | "角色"; title NAME;
    NAME: String = Kind::Text, "name", "Role" | "角色",
        "A job, not a person; one lane in the picture." | "写岗位不写人，图上一条泳道。";
    PEOPLE: Vec<RecordKey> = Kind::Links(&[Table::Person]), "people", "People" | "人员",
        "Who holds it today." | "现在由谁担任。";
    STAND_IN: RecordKey = Kind::Link(&[Table::Person]), "stand_in", "Stand-in" | "替补",
        "Who takes over tomorrow morning." | "明早缺人，谁顶上。";
}

table! {
    /// One step of a stage. List order is the order of doing.
    pub mod step = "Step" | "步骤"; title WHAT, part of STAGE;
    STAGE: RecordKey = Kind::Link(&[Table::ProcessStage]), "stage", "Stage" | "阶段",
        "The stage it belongs to." | "属于哪个阶段。";
    WHAT: String = Kind::Text, "what", "What" | "做什么",
        "A verb and its result." | "动词加结果。";
    STANDARD: String = Kind::Text, "standard", "Standard" | "标准",
        "How another person sees that it was done well." | "旁人怎么看出做到位了。";
    RESPONSIBLE: RecordKey = Kind::Link(&[Table::ProcessRole]), "responsible", "Responsible" | "执行",
        "The one role that does it." | "动手做的那个角色，只选一个。";
    ACCOUNTABLE: RecordKey = Kind::Link(&[Table::ProcessRole]), "accountable", "Accountable" | "负责",
        "The one role that answers for the result." | "对结果负责的角色，只选一个。";
    CONSULTED: Vec<RecordKey> = Kind::Links(&[Table::ProcessRole]), "consulted", "Consulted" | "咨询",
        "Asked before it is done." | "做之前要问谁。", rare;
    INFORMED: Vec<RecordKey> = Kind::Links(&[Table::ProcessRole]), "informed", "Informed" | "知会",
        "Told after it is done." | "做完要告诉谁。";
    LIMIT: Number = TIME, "limit", "Time limit" | "时限",
        "Counted from the step before." | "从上一步完成算起。";
    LIMIT_UNIT: LimitUnit = Kind::Choice(LimitUnit::SPECS), "limit_unit", "Unit" | "单位",
        "Working hours or days." | "工作小时或天。";
    TOOL: String = Kind::Text, "tool", "Tool" | "工具",
        "Where it is done or written down." | "在哪里做、记在哪里。";
    TEMPLATE: String = Kind::Text, "template", "Template" | "模板",
        "Script, form or checklist, and where it lies." | "话术、表单或清单，放在哪里。";
    AUTOMATION: Automation = Kind::Choice(Automation::SPECS), "automation", "Automation" | "自动化",
        "Manual, with a reminder, or automatic." | "手动、提醒或自动。";
    TRIGGER: String = Kind::Text, "trigger", "Trigger" | "触发条件",
        "A fact a system can see." | "系统能识别的事实。";
    ACTION: String = Kind::Text, "action", "Action" | "自动动作",
        "What the system does, and for whom." | "系统做什么、对谁做。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What of the plan it carries out." | "落实本计划的哪一项。";
}
