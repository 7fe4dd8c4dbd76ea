//! The bar at the top: save state, undo, language.

use crate::i18n::texts;

texts! {
    SAVE_SAVING = "Saving…" | "正在保存…";
    SAVE_SAVED = "Saved" | "已保存";
    SAVE_SAVED_TIP = "Saved in this browser at {time}. Last export: {when}." | "{time} 已保存在此浏览器。上次导出：{when}。";
    SAVE_FAILED_FULL = "Not saved: storage full" | "未保存：存储空间已满";
    SAVE_FAILED_BLOCKED = "Not saved: storage blocked" | "未保存：存储被禁用";
    SAVE_FAILED_REFUSED = "Not saved: browser refused" | "未保存：浏览器拒绝写入";
    SAVE_FAILED_MISMATCH = "Not saved: check failed" | "未保存：读回核对不一致";
    SAVE_FAILED_MORE = "Your latest changes are only in this tab. The last saved version is whole. Export now, and keep this tab open: saving is tried again by itself." | "最近的修改只在这个标签页里，上次保存的版本完好。请立即导出，不要关闭本页，程序会自动重试保存。";
    SAVE_READONLY = "Read-only" | "只读";
    SAVE_RESUMED = "Saving works again. All changes are saved." | "保存已恢复，所有修改都已保存。";
    UNDO = "Nothing to undo" | "没有可撤销的操作";
    UNDO_OF = "Undo: {what} ({keys})" | "撤销：{what}（{keys}）";
    REDO = "Nothing to redo" | "没有可重做的操作";
    REDO_OF = "Redo: {what} ({keys})" | "重做：{what}（{keys}）";
    UNDO_DONE = "Undone: {what}" | "已撤销：{what}";
    REDO_DONE = "Redone: {what}" | "已重做：{what}";
    UNDO_DONE_IN = "Undone in {module}: {what}" | "已在{module}撤销：{what}";
    REDO_DONE_IN = "Redone in {module}: {what}" | "已在{module}重做：{what}";
    STEP_PARTLY = "{done}. What has been changed again since stays." | "{done}。之后又改过的内容保持不变。";
    STEP_OVERTAKEN = "This has been changed again since, so it stays as it is: {what}" | "之后又改过，因此保持不变：{what}";
    STEP_NOT_THERE = "Nothing to undo here: this step was taken back already, or its plan is no longer open." | "没有可撤销的内容：这一步已经撤销过，或者它所在的计划已不再打开。";
    STEP_SHOW = "Show" | "查看";
    SEARCH_BUTTON = "Search" | "搜索";
    EXPORT_BUTTON = "Export" | "导出";
    LANGUAGE_LABEL = "Language" | "语言";
    THEME_LABEL = "Appearance" | "外观";
    THEME_SYSTEM = "Same as device" | "外观：跟随系统";
    THEME_LIGHT = "Light" | "浅色";
    THEME_DARK = "Dark" | "深色";
}
