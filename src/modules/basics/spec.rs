//! The record kinds of the Plan basics: fields, choices, levels, and the prompts to begin with.

use crate::i18n::Text;
use crate::method::prompts;
use crate::model::{Choice, ChoiceSpec, Country, Date, Kind, Number, Only, Trade, Weeks, choices, table};

/// Currencies that are offered; any other ISO 4217 code may be typed.
pub const CURRENCIES: &[ChoiceSpec] = &[
    currency("CNY", "Chinese yuan (CNY)", "人民币（CNY）"),
    currency("USD", "US dollar (USD)", "美元（USD）"),
    currency("EUR", "Euro (EUR)", "欧元（EUR）"),
    currency("GBP", "Pound sterling (GBP)", "英镑（GBP）"),
    currency("HKD", "Hong Kong dollar (HKD)", "港元（HKD）"),
    currency("TWD", "New Taiwan dollar (TWD)", "新台币（TWD）"),
    currency("JPY", "Japanese yen (JPY)", "日元（JPY）"),
    currency("KRW", "South Korean won (KRW)", "韩元（KRW）"),
    currency("SGD", "Singapore dollar (SGD)", "新加坡元（SGD）"),
    currency("AUD", "Australian dollar (AUD)", "澳元（AUD）"),
    currency("CAD", "Canadian dollar (CAD)", "加元（CAD）"),
    currency("CHF", "Swiss franc (CHF)", "瑞士法郎（CHF）"),
    currency("INR", "Indian rupee (INR)", "印度卢比（INR）"),
];

const fn currency(code: &'static str, en: &'static str, zh: &'static str) -> ChoiceSpec {
    ChoiceSpec { code, label: Text::new(en, zh), only: Only::ALL }
}

choices! {
    /// What a person does in selling and serving.
    pub enum Function {
        Management = "management", "Management" | "管理";
        Sales = "sales", "Sales" | "销售";
        Marketing = "marketing", "Marketing" | "市场";
        CustomerSuccess = "customer_success", "Customer success" | "客服与售后";
        Engineering = "engineering", "Product and engineering" | "产品与研发";
        Operations = "operations", "Operations and finance" | "运营与财务";
        Advisor = "advisor", "Advisor" | "顾问";
        Other = "other", "Other" | "其他";
    }
}

table! {
    /// The offer, the goal and the figures; one record.
    pub mod basics = "Plan basics" | "计划概要", single; title TITLE,
        duty due NEXT_REVIEW;
    TITLE: String = Kind::Text, "title", "Plan title" | "计划名称",
        "Shown on Home and on what is printed." | "显示在首页和打印件上。";
    COMPANY: String = Kind::Text, "company", "Company" | "公司",
        "The name that customers see." | "客户看到的名称。";
    OFFER: String = Kind::Text, "offer", "Offer in one sentence" | "一句话产品",
        "Who it helps and what gets better. No slogans." | "帮谁，哪里变好。不写口号。";
    MARKET: String = Kind::Text, "market", "Market" | "目标市场",
        "Kind of customer, size, place." | "客户类型、规模、地区。";
    COUNTRY: Country = Kind::Choice(Country::SPECS), "country", "Where you sell" | "在哪里卖",
        "Decides which rules, steps and festivals are offered. Without it the currency decides." | "按它给出适用的规则、步骤和节日；不选则看币种。";
    TRADE: Trade = Kind::Choice(Trade::SPECS), "trade", "Trade" | "行业",
        "Adds questions, objections, clauses and risks of this trade." | "加上本行业的提问、异议、条款和风险。";
    GOAL: String = Kind::Paragraph, "goal", "Business goal" | "业务目标",
        "One goal with a figure, and what it makes possible." | "一个带数字的目标，以及达成后能做什么。";
    PERIOD_START: Date = Kind::Date, "period_start", "Period starts" | "开始日期",
        "First day that counts towards the target." | "从哪一天起计入目标。";
    PERIOD_END: Date = Kind::Date, "period_end", "Period ends" | "结束日期",
        "Last day that counts towards the target." | "到哪一天为止计入目标。";
    CURRENCY: String = Kind::Currency(CURRENCIES), "currency", "Currency" | "币种",
        "Used for every amount in this plan." | "本计划所有金额都用它。";
    REVENUE_TARGET: Number = Kind::Money, "revenue_target", "Revenue target" | "营收目标",
        "For the whole period, without tax." | "整个周期合计，不含税。";
    AVERAGE_DEAL: Number = Kind::Money, "average_deal", "Average deal" | "客单价",
        "What one signed deal brings in this period, without tax." | "一单在本期带来的收入，不含税。";
    DEAL_UNIT: String = Kind::Text, "deal_unit", "What one deal is" | "一单怎么算",
        "For instance: one customer, one year." | "例如：一家客户一年。";
    NEXT_REVIEW: Date = Kind::Date, "next_review", "Next review" | "下次复盘日",
        "The day on which the team looks at this plan again." | "团队下次一起看这份计划的日子。";
    WEEKS: Weeks = Kind::Choice(Weeks::SPECS), "week_start", "Weeks begin on" | "每周第一天",
        "Where dates are told by their week. Monday, if you leave it." | "按周列日期时用；不选则为周一。", rare;
}

table! {
    /// People who sell, serve or decide; the owners everywhere.
    pub mod person = "Person" | "成员"; title NAME;
    NAME: String = Kind::Text, "name", "Name" | "姓名",
        "As the team calls them." | "按团队里的叫法。";
    ROLE: String = Kind::Text, "role", "Role" | "岗位",
        "What they do in selling and serving." | "在销售和服务中做什么。";
    FUNCTION: Function = Kind::Choice(Function::SPECS), "function", "Function" | "职能",
        "Which part of the work is theirs." | "主要管哪一块。";
    EMAIL: String = Kind::Email, "email", "E-mail" | "邮箱",
        "Optional. Left out of links and exports unless you switch it on." | "选填。默认不随链接和导出外传。", private;
}

prompts! {
    Basics, basics::OFFER: "We help ____ to ____, so that ____." | "我们帮助____做到____，从而____。";
    Basics, basics::GOAL: "Sign ____ customers by the end of the period." | "本期结束前签下 ____ 家客户。";
    Basics, basics::GOAL: "Bring recurring revenue to ____ a month by the end of the period." | "本期结束前，每月经常性收入达到 ____。";
    Basics, basics::GOAL: "Keep ____ % of the customers whose contract ends in the period." | "本期到期的客户，续约率达到 ____ %。";
    Person, person::ROLE, person::FUNCTION = "management": "Founder, sells and decides prices" | "创始人，跑客户、定价格";
    Person, person::ROLE, person::FUNCTION = "sales": "Seller, first talk to signature" | "销售，从初次沟通到签约";
    Person, person::ROLE, person::FUNCTION = "customer_success": "Customer success, handover to renewal" | "客服与售后，从交接到续约";
    Person, person::ROLE, person::FUNCTION = "engineering": "Engineer, demonstration and set-up" | "工程师，演示与开通";
    Person, person::ROLE, person::FUNCTION = "operations": "Operations, contracts and invoices" | "运营，合同与开票";
}
