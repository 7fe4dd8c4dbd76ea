//! The example plan and example items.

use crate::i18n::{plurals, texts};

texts! {
    SAMPLE_BANNER = "Example plan. Qinghe Scheduling is fictional; change whatever you like." | "示例计划。青禾排班为虚构公司，可随意修改。";
    SAMPLE_START_OWN = "Start my own plan" | "开始我的计划";
    EXAMPLE_MARK = "Example" | "示例";
}

plurals! {
    EXAMPLE_REMOVE_ALL = "Remove 1 example item" | "Remove {n} example items" | "移除 {n} 个示例条目";
}
