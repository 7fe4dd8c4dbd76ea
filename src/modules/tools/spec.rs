//! The record kinds of the digital tools: fields, choices, and the prompts to begin with.

use crate::i18n::Text;
use crate::method::prompts;
use crate::model::{Choice, Counted, Date, Kind, Number, RecordKey, Score, Table, choices, table};

choices! {
    /// The kinds of tools.
    pub enum ToolKind {
        Crm = "crm", "CRM system" | "CRM 系统";
        Analytics = "analytics", "Data analysis" | "数据分析工具";
        SalesPlatform = "sales_platform", "Online sales platform" | "在线销售平台";
        Other = "other", "Other" | "其他工具";
    }
}

choices! {
    /// What it means when a need is not met.
    pub enum Priority {
        Must = "must", "Must" | "必须";
        Should = "should", "Should" | "应该";
        Nice = "nice", "Nice to have" | "最好有";
    }
}

choices! {
    /// How far a candidate is.
    pub enum CandidateStatus {
        Listed = "listed", "On the list" | "备选";
        Testing = "testing", "Being tested" | "试用中";
        Chosen = "chosen", "Chosen" | "已选定";
        Rejected = "rejected", "Rejected" | "已淘汰";
    }
}

choices! {
    /// What was decided.
    pub enum Outcome {
        Open = "open", "Still open" | "未定";
        Buy = "buy", "Buy" | "购买";
        Build = "build", "Build it ourselves" | "自建";
        UseExisting = "use_existing", "Use what we have" | "用现有工具";
        Wait = "wait", "Wait" | "暂缓";
    }
}

choices! {
    /// Where the CRM keeps a field.
    pub enum CrmObject {
        Company = "company", "Company" | "公司";
        Contact = "contact", "Contact" | "联系人";
        Deal = "deal", "Deal" | "商机";
    }
}

choices! {
    /// What a field holds.
    pub enum FieldType {
        Text = "text", "Text" | "文本";
        Number = "number", "Number" | "数字";
        Date = "date", "Date" | "日期";
        List = "list", "List" | "选项";
        YesNo = "yes_no", "Yes or no" | "是否";
    }
}

choices! {
    /// How far a question to the data is.
    pub enum Answered {
        Open = "open", "Not looked up yet" | "还没查";
        Found = "found", "Figure found" | "查到了";
        Changed = "changed", "Change made" | "已经改了";
    }
}

choices! {
    /// The stations of selling online, in the order in which a buyer passes them.
    pub enum Station {
        Show = "show", "Show" | "展示";
        Order = "order", "Order" | "下单";
        AfterSales = "after_sales", "After-sales" | "售后";
        Person = "person", "To a person" | "转到人";
    }
}

choices! {
    /// How far a station is.
    pub enum StationStatus {
        Planned = "planned", "Planned" | "已计划";
        Running = "running", "Running" | "在用";
        NotNeeded = "not_needed", "Not needed here" | "用不着";
    }
}

/// Words for the weight of a need, from 1 to 5.
pub const WEIGHT_LEVELS: [Text; 5] = [
    Text::new("Hardly matters", "几乎无所谓"),
    Text::new("Matters a little", "有一点用"),
    Text::new("Matters", "有用"),
    Text::new("Matters much", "很重要"),
    Text::new("Decides", "决定成败"),
];

/// Words for what a test showed, from 1 to 5.
pub const SCORE_LEVELS: [Text; 5] = [
    Text::new("Cannot do it", "做不到"),
    Text::new("Only with a detour", "要绕路才行"),
    Text::new("Does it, clumsily", "能做，不顺手"),
    Text::new("Does it well", "做得好"),
    Text::new("Better than we asked", "超出要求"),
];

/// Seats of a tool.
const HEADS: Kind = Kind::Number { min: 0.0, max: 100_000.0, of: Counted::Count };

/// Twenty years are more than any tool.
const TERM: Kind = Kind::Number { min: 0.0, max: 240.0, of: Counted::Months };

/// Days without activity.
const DAYS: Kind = Kind::Number { min: 0.0, max: 3_660.0, of: Counted::Days };

/// What the digital tools may rest on.
const ORIGINS: Kind = Kind::Links(&[
    Table::Research,
    Table::Pest,
    Table::Swot,
    Table::Icp,
    Table::Persona,
    Table::Competitor,
    Table::Strength,
    Table::Showing,
    Table::Question,
    Table::Kpi,
    Table::Risk,
    Table::DealResult,
]);

table! {
    /// What a tool must do, and how that is tested.
    pub mod need = "Need" | "需求"; title TEXT, place KIND,
        duty of OWNER;
    TEXT: String = Kind::Text, "text", "What it must do" | "要做到什么",
        "Who does what with it, and how fast." | "谁用它做什么，多快做完。";
    KIND: ToolKind = Kind::Choice(ToolKind::SPECS), "kind", "Kind of tool" | "工具类别",
        "Which kind of tool should do it." | "该由哪类工具来做。";
    PRIORITY: Priority = Kind::Choice(Priority::SPECS), "priority", "Priority" | "优先级",
        "A must that fails ends the candidacy." | "“必须”不达标，候选就出局。";
    WEIGHT: Score = Kind::Score(&WEIGHT_LEVELS), "weight", "Weight" | "权重",
        "How much it matters beside the others." | "和其他需求相比有多重要。";
    TEST: String = Kind::Text, "test", "How we test it" | "怎么试",
        "With our own data, by the person who will use it." | "用自己的数据，由使用者来试。";
    STAGE: RecordKey = Kind::Link(&[Table::ProcessStage]), "stage", "Process stage" | "所属阶段",
        "Where in the process it is needed." | "流程的哪个阶段用到。", rare;
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Tested by" | "测试人",
        "One person." | "只写一个人。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Why we need it." | "为什么需要。";
}

table! {
    /// A tool that might do it, with its cost and the way out.
    pub mod candidate = "Candidate" | "候选工具"; title NAME, place KIND,
        duty due TRIAL_UNTIL done STATUS = "chosen" or "rejected";
    NAME: String = Kind::Text, "name", "Name and edition" | "名称与版本",
        "The edition you would really buy." | "真正会买的那个版本。";
    KIND: ToolKind = Kind::Choice(ToolKind::SPECS), "kind", "Kind of tool" | "工具类别",
        "Compared with others of the same kind." | "和同类候选作比较。";
    STATUS: CandidateStatus = Kind::Choice(CandidateStatus::SPECS), "status", "Status" | "状态",
        "Where it stands today." | "目前进展。";
    COST_SETUP: Number = Kind::Money, "cost_setup", "Set-up, once" | "一次性费用",
        "Introduction, import, training." | "上线、导入、培训。";
    COST_USER_MONTH: Number = Kind::Money, "cost_user_month", "Per user and month" | "每人每月",
        "Price of the edition you need, not the entry price." | "按所需版本，不按起步价。";
    USERS: Number = HEADS, "users", "Users" | "使用人数",
        "Who really needs a seat." | "真正需要账号的人数。";
    COST_YEAR_OTHER: Number = Kind::Money, "cost_year_other", "Other, per year" | "每年其他费用",
        "Support, storage, messages." | "服务、存储、短信等。";
    MONTHS: Number = TERM, "months", "Months counted" | "计算月数",
        "36 unless the contract says otherwise." | "默认 36 个月，合同另有约定除外。";
    DATA_PLACE: String = Kind::Text, "data_place", "Where data are kept" | "数据存放地",
        "Country, provider, who can read them." | "哪国、哪家服务商、谁能看到。";
    EXIT_TERMS: String = Kind::Text, "exit_terms", "Way out" | "退出办法",
        "Which export, what notice, what happens to the data." | "怎么导出、提前多久通知、数据怎么处理。";
    TRIAL_UNTIL: Date = Kind::Date, "trial_until", "Trial until" | "试用截止",
        "Last day of our test." | "我们测试的最后一天。";
    NOTE: String = Kind::Paragraph, "note", "Note" | "备注",
        "Anything that surprised you." | "试用中意外的地方。", rare;
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What of the plan it serves." | "服务于本计划的哪一项。";
}

table! {
    /// What a test showed for one need.
    pub mod tool_score = "Score" | "评分"; title NEED, part of CANDIDATE;
    CANDIDATE: RecordKey = Kind::Link(&[Table::Candidate]), "candidate", "Candidate" | "候选",
        "Which tool was tested." | "试的是哪个工具。";
    NEED: RecordKey = Kind::Link(&[Table::Need]), "need", "Need" | "需求",
        "Which need was tested." | "试的是哪条需求。";
    SCORE: Score = Kind::Score(&SCORE_LEVELS), "score", "Score" | "得分",
        "What you saw in the test." | "按测试中亲眼所见打分。";
    EVIDENCE: String = Kind::Text, "evidence", "What we saw" | "实测情况",
        "Time, count, or what failed." | "用时、数量，或哪里不行。";
}

table! {
    /// What was decided for one kind of tool.
    pub mod tool_decision = "Decision" | "决定"; title REASON, called KIND unless "none",
        duty due REVIEW_ON of OWNER;
    KIND: ToolKind = Kind::Choice(ToolKind::SPECS), "kind", "Kind of tool" | "工具类别",
        "One decision per kind." | "每类一个决定。";
    OUTCOME: Outcome = Kind::Choice(Outcome::SPECS), "outcome", "Outcome" | "结果",
        "To wait is a decision too." | "暂缓也是一种决定。";
    CANDIDATE: RecordKey = Kind::Link(&[Table::Candidate]), "candidate", "Chosen tool" | "选定工具",
        "Empty if you wait or do without." | "暂缓或不用时留空。";
    REASON: String = Kind::Paragraph, "reason", "Reason" | "理由",
        "What decided it, and what you give up." | "凭什么定，放弃了什么。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who introduces it." | "谁负责上线。";
    DECIDED_ON: Date = Kind::Date, "decided_on", "Decided on" | "决定日期",
        "The day of the decision." | "做决定的日子。";
    REVIEW_ON: Date = Kind::Date, "review_on", "Look again on" | "复查日期",
        "Before the contract renews itself." | "定在合同自动续期之前。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What it should move." | "应该影响什么。";
}

table! {
    /// What a CRM needs besides the stages of the process.
    pub mod blueprint = "CRM blueprint" | "CRM 蓝图", single; title PIPELINE_NAME;
    PIPELINE_NAME: String = Kind::Text, "pipeline_name", "Pipeline name" | "商机阶段表名称",
        "As it appears in the CRM." | "在 CRM 里显示的名称。";
    WON_LABEL: String = Kind::Text, "won_label", "Name of “won”" | "赢单名称",
        "Last stage, probability 100 %." | "最后一步，赢率 100%。";
    LOST_LABEL: String = Kind::Text, "lost_label", "Name of “lost”" | "输单名称",
        "Closed without signature, probability 0 %." | "未签结束，赢率 0%。";
    LOST_REASONS: Vec<String> = Kind::Lines, "lost_reasons", "Reasons for a loss" | "输单原因",
        "One a line; choosing one is required." | "每行一个，输单时必选。";
    STALE_DAYS: Number = DAYS, "stale_days", "Stale after days" | "停滞天数",
        "No activity for so long: mark the deal." | "多少天没动静就标红。";
    ENTRY_RULE: String = Kind::Text, "entry_rule", "Entry rule" | "录入规则",
        "When a customer becomes a deal, and who enters it." | "什么时候建商机，由谁建。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What it rests on." | "依据什么。";
}

table! {
    /// A field of the CRM, with its use.
    pub mod blueprint_field = "CRM field" | "CRM 字段"; title LABEL;
    LABEL: String = Kind::Text, "label", "Field" | "字段名",
        "As the seller sees it." | "销售看到的名称。";
    OBJECT: CrmObject = Kind::Choice(CrmObject::SPECS), "object", "Belongs to" | "所属对象",
        "Where the CRM keeps it." | "CRM 把它存在哪里。";
    TYPE: FieldType = Kind::Choice(FieldType::SPECS), "type", "Type" | "类型",
        "Choose a list wherever one is possible." | "能用选项就用选项。";
    OPTIONS: Vec<String> = Kind::Lines, "options", "Options" | "选项",
        "One a line, for type “list”." | "类型为选项时，每行一个。";
    REQUIRED_FROM: RecordKey = Kind::Link(&[Table::ProcessStage]), "required_from", "Required from" | "必填起点",
        "Stage from which it may not be empty." | "从哪个阶段起不能为空。";
    USE: String = Kind::Text, "use", "What it is for" | "用途",
        "Which decision or figure needs it. No use, no field." | "哪个决定或指标要用。没用就别建。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Which question or figure needs it." | "哪个问题或指标要用。";
}

table! {
    /// A question to our own data, the figure found, and what we change.
    pub mod data_question = "Question to the data" | "问数据"; title QUESTION,
        duty of OWNER done STATUS = "changed";
    QUESTION: String = Kind::Text, "question", "Question" | "问题",
        "One that a list of our own deals or orders can answer." | "翻自己的商机或订单就能回答的问题。";
    FIGURE: String = Kind::Text, "figure", "Figure found" | "查到的数",
        "A count, of how many, in which time." | "多少个、在多少个里、哪段时间。";
    CHANGE: String = Kind::Text, "change", "So we change…" | "所以我们改",
        "What is done differently from Monday on." | "从下周一起有什么不一样。";
    SOURCE: String = Kind::Text, "source", "Where the figure is" | "数在哪里",
        "Which list, which column, how it was counted." | "哪张表、哪一列、怎么数的。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who looks it up and sees that it changes." | "谁去查，并盯着改。";
    LOOKED_ON: Date = Kind::Date, "looked_on", "Looked up on" | "查看日期",
        "The day on which the figure was so." | "这个数是哪天的。";
    STATUS: Answered = Kind::Choice(Answered::SPECS), "status", "Status" | "状态",
        "Where it stands today." | "目前进展。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Why we ask." | "为什么要问。";
}

table! {
    /// What we do at a station of selling online.
    pub mod online_station = "Selling online" | "线上卖"; title WHAT, place STATION,
        duty of OWNER done STATUS = "not_needed";
    STATION: Station = Kind::Choice(Station::SPECS), "station", "Station" | "环节",
        "Where on the way the buyer is." | "买家走到哪一步。";
    WHAT: String = Kind::Text, "what", "What we do" | "我们怎么做",
        "What the buyer sees or gets there." | "买家在这里看到什么、得到什么。";
    FIGURE: String = Kind::Text, "figure", "Figure" | "看哪个数",
        "The one figure that shows whether it works." | "一个能看出有没有用的数。";
    TARGET: String = Kind::Text, "target", "Target" | "目标",
        "A number with its unit and its time." | "数字、单位、时间。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "One person who looks at the figure each week." | "一个人，每周看这个数。";
    STATUS: StationStatus = Kind::Choice(StationStatus::SPECS), "status", "Status" | "状态",
        "Where it stands today; a station that we do without says so." | "目前进展；用不着的环节也写明。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What of the plan it serves." | "服务于本计划的哪一项。";
}

table! {
    /// Whether a shared sheet is enough for now.
    pub mod shared_sheet = "Shared sheet instead of a tool" | "先用共享表格", single; title PLACE,
        duty due REVIEW_ON of OWNER;
    ENOUGH: bool = Kind::Flag, "enough", "A shared sheet is enough for half a year" | "半年内一张共享表格够用",
        "Then no tool is chosen, and the module ends here." | "那就不选工具，本模块到此为止。";
    PLACE: String = Kind::Text, "place", "Which sheet" | "哪张表格",
        "Where it lies, and who may write in it." | "放在哪里，谁可以改。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who keeps it in order." | "谁保证表格不乱。";
    REVIEW_ON: Date = Kind::Date, "review_on", "Look again on" | "复查日期",
        "The day on which you ask once more whether it is enough." | "到这天再问一次够不够用。";
}

prompts! {
    Need, need::TEXT, need::KIND = "crm": "The seller records a talk on the phone in under ____ seconds" | "销售用手机 ____ 秒内记完一次沟通";
    Need, need::TEXT, need::KIND = "crm": "A deal cannot move on while the exit criteria of its stage are not ticked" | "走完标准没勾完，商机不能进入下一阶段";
    Need, need::TEXT, need::KIND = "crm": "Shows every Monday which deals had no activity for ____ days" | "每周一列出 ____ 天没动静的商机";
    Need, need::TEXT, need::KIND = "crm": "We can export all customers, talks and deals ourselves, on any day" | "客户、跟进、商机随时能自己全部导出";
    Need, need::TEXT, need::KIND = "crm": "A seller sees own customers, the founder sees all" | "销售只看自己的客户，创始人看全部";
    Need, need::TEXT, need::KIND = "analytics": "Our weekly figures appear without copying by hand" | "每周指标自动出，不用手工抄";
    Need, need::TEXT, need::KIND = "analytics": "A short survey goes out ____ days after signing" | "签约 ____ 天后自动发出简短问卷";
    Need, need::TEXT, need::KIND = "sales_platform": "A visitor understands the offer without an account within ____ minutes" | "访客不注册，____ 分钟内就能看懂我们卖什么";
    Need, need::TEXT, need::KIND = "sales_platform": "A visitor books a talk, and it stands in our calendar at once" | "访客约好沟通时间，立即进入我们的日历";
    Need, need::TEXT, need::KIND = "other": "Offers and contracts are filled from customer data, without retyping" | "报价单和合同自动带出客户信息，不用重录";
    DataQuestion, data_question::QUESTION: "Where did the last 20 deals come from, and which source signs most?" | "最近 20 单从哪里来？哪个来源签得最多？";
    DataQuestion, data_question::QUESTION: "How many days lie between a customer’s orders, and who is past twice that?" | "客户隔多少天下一次单？谁超过了两倍还没来？";
    DataQuestion, data_question::QUESTION: "Which kind of customer sends back or gives up most often?" | "哪类客户退货、退订最多？";
    DataQuestion, data_question::QUESTION: "At which stage do deals stop longest?" | "商机停在哪个阶段最久？";
    DataQuestion, data_question::QUESTION: "After an offer, in how many days did those answer who signed?" | "报价之后，签下来的那些几天内回复？";
    DataQuestion, data_question::QUESTION: "Which customers buy much more than others of their kind, and what are they really?" | "哪些客户买得比同类多得多？他们其实是谁？";
    [NO_GOODS] OnlineStation, online_station::WHAT, online_station::STATION = "show": "The first picture tells the result; a case with a figure stands below it" | "首图讲结果，下面放一个带数字的案例";
    [GOODS] OnlineStation, online_station::WHAT, online_station::STATION = "show": "The first picture tells the result; size and test report stand below it" | "首图讲结果，下面放尺寸和检测报告";
    [NO_GOODS] OnlineStation, online_station::WHAT, online_station::STATION = "order": "Price, what it includes and the first date are seen before one orders" | "价格、包含什么、最早哪天，下单之前就看得到";
    [GOODS] OnlineStation, online_station::WHAT, online_station::STATION = "order": "Minimum order, freight and invoice are seen before the basket" | "起订量、运费、开票，放进购物车之前就看得到";
    [NO_GOODS] OnlineStation, online_station::WHAT, online_station::STATION = "after_sales": "Every message is answered within ____ hours" | "消息 ____ 小时内回复";
    [GOODS] OnlineStation, online_station::WHAT, online_station::STATION = "after_sales": "Returns within ____ days; every message answered within ____ hours" | "____ 天内可退换，消息 ____ 小时内回复";
    OnlineStation, online_station::WHAT, online_station::STATION = "person": "A reason to leave a number: whoever does gets ____" | "给一个留联系方式的理由：留了就送____";
}
