//! The example plan and example items.

use crate::i18n::{plurals, texts};

texts! {
    SAMPLE_BANNER = "Example plan. Qinghe Scheduling is fictional; change whatever you like." | "示例计划。青禾排班为虚构公司，可随意修改。";
    SAMPLE_START_OWN = "Start my own plan" | "开始我的计划";
    SAMPLE_REMOVE = "Remove the example plan" | "移除示例计划";
    SAMPLE_REMOVED = "The example plan is removed, with your changes to it." | "示例计划及你对它的修改已移除。";
    EXAMPLE_MARK = "Example" | "示例";
}

plurals! {
    EXAMPLE_REMOVE_ALL = "Remove 1 example item" | "Remove {n} example items" | "移除 {n} 个示例条目";
    EXAMPLE_EDITED_KEPT = "Example items removed. 1 that you changed is kept as yours." | "Example items removed. {n} that you changed are kept as yours." | "示例条目已移除，你改过的 {n} 个保留为你的条目。";
}
