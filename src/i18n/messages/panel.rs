//! The panel beside a module: guide, coach, thread.

use crate::i18n::{plurals, texts};

texts! {
    GUIDE_NOT = "Not" | "不要写";
    GUIDE_DONE = "Done when" | "做完的标准";
    GUIDE_INSERT_PROMPTS = "Insert starting items" | "插入参考条目";
    GUIDE_INSERT_EXAMPLES = "Insert the example items" | "插入示例条目";
    PANEL_LABEL = "Help and checks" | "帮助与检查";
    PANEL_GUIDE = "Guide" | "指引";
    PANEL_COACH = "Coach" | "教练";
    PANEL_THREAD = "Thread" | "关联";
    GUIDE_HOW = "How to" | "怎么做";
    GUIDE_ASK = "Ask yourselves" | "问问自己";
    GUIDE_EXAMPLE = "Example" | "示例";
    GUIDANCE_LOADING = "Loading the guidance and the example…" | "正在加载指引和示例…";
    GUIDANCE_FAILED = "The guidance and the example did not load. Your plans are unchanged. Check the connection, then try again." | "指引和示例没有加载成功。你的计划没有变动。请检查网络后重试。";
    COACH_NONE = "Nothing to fix here by the coach’s rules." | "按教练的规则，这里没有要改的。";
    COACH_ERROR = "Error" | "错误";
    COACH_WARNING = "Warning" | "警告";
    COACH_HINT = "Hint" | "建议";
    THREAD_NONE_SELECTED = "Select an item to see what it is linked to." | "选中一个条目，查看它的关联。";
    THREAD_NO_LINKS = "“{name}” has no links yet. Link it to what it leads to." | "“{name}”还没有关联。把它关联到由它引出的内容。";
}

plurals! {
    COACH_COUNT = "1 finding" | "{n} findings" | "{n} 条意见";
}
