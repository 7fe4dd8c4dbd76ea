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
    /// Words that a command or a page is looked for by, besides its name; they are not shown.
    WORDS_LANGUAGE = "switch language settings Chinese English" | "切换语言 设置 中文 英文";
    WORDS_APPEARANCE = "settings theme dark light" | "设置 主题 深色 浅色";
    WORDS_ADD = "new create write" | "新增 新建 加 写";
    WORDS_COACH = "coach advice check" | "教练 检查 建议";
    WORDS_EXPORT = "print PDF paper save hand on" | "打印 导出 保存 交给别人";
    WORDS_DEALS = "opportunity pipeline customer board won lost" | "商机 客户 看板 赢单 丢单 管道";
    WORDS_PEOPLE = "overdue due calendar owner week month" | "逾期 到期 日历 负责人 周 月";
    WORDS_THREAD = "loose ends links" | "没有着落 关联";
    WORDS_HISTORY = "versions restore earlier" | "版本 恢复 历史";
    PAL_BEFORE = "Where I was before today" | "回到今天之前的位置";
}

plurals! {
    SAY_RESULTS = "1 result" | "{n} results" | "{n} 条结果";
}
