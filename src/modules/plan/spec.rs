//! Record kinds of the plan as a whole.

use crate::model::{Counted, Date, Kind, Number, table};

/// Milliseconds from 1970 to the year 9999, the last that dates are written for.
const LAST_MOMENT: f64 = 253_402_300_799_999.0;

table! {
    /// Facts about the plan that no module asks for.
    pub mod header = "Plan" | "计划", single; title SOURCE;
    CREATED_ON: Date = Kind::Date, "created_on", "Created on" | "创建日期", "The day on which the plan was started." | "开始这份计划的日期。";
    SAMPLE: bool = Kind::Flag, "sample", "Example plan" | "示例计划", "The plan is the worked example." | "这份计划是示例。";
    BINNED_AT: Number = Kind::Number { min: 0.0, max: LAST_MOMENT, of: Counted::Count }, "binned_at", "In the bin since" | "移到回收站的时间",
        "Milliseconds since 1970-01-01 UTC." | "自 1970-01-01 UTC 起的毫秒数。";
    SOURCE: String = Kind::Text, "source", "Came from" | "来源", "The file the plan was imported from." | "导入这份计划的文件。";
    SKIPPED: Vec<String> = Kind::Lines, "skipped", "Set aside" | "暂不做", "The modules that the plan does without." | "这份计划暂不做的模块。";
}

table! {
    /// A finding of the coach that the user has set aside, with the reason.
    pub mod dismissal = "Dismissed finding" | "已忽略的意见"; title REASON;
    RULE: String = Kind::Text, "rule", "Rule" | "规则", "The rule of the coach." | "教练的规则。";
    ITEM: String = Kind::Text, "item", "Item" | "条目", "The key of the item it speaks of." | "所针对条目的编号。";
    REASON: String = Kind::Text, "reason", "Reason" | "理由", "Why the plan stays as it is." | "为什么保持原样。";
}
