//! Search and commands.

use crate::i18n::{plurals, texts};

texts! {
    PAL_LABEL = "Search and commands" | "搜索与命令";
    PAL_PLACEHOLDER = "Type a word, a module or a command" | "输入关键词、模块名或命令";
    PAL_GO = "Go to" | "跳转";
    PAL_ITEMS = "In this plan" | "当前计划中";
    PAL_ACTIONS = "Commands" | "命令";
    PAL_PLANS = "Other plans" | "其他计划";
    PAL_RECENT = "Recent" | "最近";
    PAL_HINT = "Arrows choose, Enter opens, Escape closes" | "方向键选择，回车打开，Esc 关闭";
    PAL_EMPTY = "Nothing here matches “{query}”. Try fewer letters, or a module’s name." | "没有与“{query}”匹配的内容。试试更短的词，或模块名称。";
    PAL_ADD = "Add: {name}" | "添加：{name}";
    PAL_BEFORE = "Where I was before today" | "回到今天之前的位置";
}

plurals! {
    SAY_RESULTS = "1 result" | "{n} results" | "{n} 条结果";
}
