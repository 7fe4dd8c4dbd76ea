//! The example plan and example items.

use crate::i18n::{plurals, texts};

texts! {
    SAMPLE_BANNER = "Example plan. Company and people are fictional; change whatever you like." | "示例计划。公司和人物均为虚构，可随意修改。";
    SAMPLE_START_OWN = "Start my own plan" | "开始我的计划";
    EXAMPLE_MARK = "Example" | "示例";
}

plurals! {
    EXAMPLE_REMOVE_ALL = "Remove 1 example item" | "Remove {n} example items" | "移除 {n} 个示例条目";
}
