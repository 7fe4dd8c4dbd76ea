//! Boards, lists and their cards.

use crate::i18n::{plurals, texts};

texts! {
    VIEW_LABEL = "View" | "视图";
    CARD_DETAILS = "Details of “{name}”" | "“{name}”的详情";
    COLUMNS = "Columns" | "显示哪些列";
    CARD_MOVE_TO = "Move to…" | "移到…";
    CARD_MOVE_TO_PLACE = "Move to {place}" | "移到{place}";
    VIEW_CANVAS = "Canvas" | "画布";
    VIEW_LIST = "List" | "列表";
    ADD_LABEL = "Add to {place}" | "添加到{place}";
    ADD_MANY_HINT = "Paste several lines to add several items." | "粘贴多行，可一次添加多个条目。";
    ADD_NOW = "Add" | "添加";
    CARD_MENU = "Actions for “{name}”" | "“{name}”的操作";
    COLUMN_ACTIONS = "Actions" | "操作";
    CARD_EDIT = "Edit" | "编辑";
    CARD_MOVE_UP = "Move up" | "上移";
    CARD_MOVE_DOWN = "Move down" | "下移";
    CARD_DUPLICATE = "Duplicate" | "复制一份";
    CARD_LINK = "Link to…" | "关联到…";
    /// In a list of what may be linked: one that is not there yet.
    LINK_ADD = "Add: {what}…" | "添加：{what}…";
    LINK_NONE_FOUND = "Nothing here matches. Try fewer letters." | "没有匹配的内容，试试更短的词。";
    LINK_NOTHING_YET = "There is nothing to link to yet." | "还没有可以关联的内容。";
    LINK_ALL_LINKED = "All that can be linked here is linked already." | "可以关联的内容都已关联。";
    VIEW_CARDS = "Cards" | "卡片";
    MARK_OF = "{value}, on a scale from {min} to {max}" | "{value} 分，从 {min} 到 {max}";
    RATINGS_NOTHING = "Nothing to rate yet." | "还没有可评的项目。";
    RATINGS_ADD = "Add: {what}" | "去添加：{what}";
    DIFFERS = "differs" | "不同";
    CARD_DELETE = "Delete" | "删除";
    CARD_DELETED = "“{name}” deleted." | "已删除“{name}”。";
    MORE_FIELDS = "More: {fields}" | "更多：{fields}";
    CARD_UNTITLED = "No text yet" | "尚未填写";
    CARD_DUE = "due {date}" | "{date} 到期";
    /// On private fields; what it means is its tip.
    CARD_PRIVATE_MARK = "Private" | "不外传";
    CARD_PRIVATE = "Private: leaves this browser only if you switch it on." | "保密：只有你主动勾选，才会离开此浏览器。";
    SCORE_OF = "{label}: {value} of 5" | "{label}：{value} 分，满分 5 分";
    DRAG_HANDLE = "Drag “{name}”, or press Alt with an arrow key" | "拖动“{name}”，或按 Alt 加方向键";
    SCORE_CLEARED = "{label} of “{name}” cleared." | "已清除“{name}”的{label}。";
}

plurals! {
    COLUMNS_HIDDEN = "Columns, 1 hidden" | "Columns, {n} hidden" | "显示哪些列，{n} 列未显示";
    ADDED_MANY = "1 item added to {place}." | "{n} items added to {place}." | "已在{place}添加 {n} 个条目。";
    PLACE_COUNT = "1 item" | "{n} items" | "{n} 个条目";
    CARD_DELETED_LINKED = "“{name}” deleted, with 1 link. Undo brings both back." | "“{name}” deleted, with {n} links. Undo brings all back." | "已删除“{name}”及其 {n} 处关联，撤销可全部恢复。";
    CARD_DELETED_PARTS = "“{name}” deleted, with 1 item that belongs to it. Undo brings both back." | "“{name}” deleted, with {n} items that belong to it. Undo brings all back." | "已删除“{name}”及其下的 {n} 个条目，撤销可全部恢复。";
    CARDS_DELETED = "1 item deleted." | "{n} items deleted." | "已删除 {n} 个条目。";
    LINK_MORE = "1 more: type to narrow the list" | "{n} more: type to narrow the list" | "另有 {n} 个，输入文字可缩小范围";
    SHOW_MORE = "Show 1 more" | "Show {n} more" | "再显示 {n} 个";
}
