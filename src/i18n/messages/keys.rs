//! The list of keys.

use crate::i18n::texts;

texts! {
    KEYS_DETAILS = "Show or hide the details" | "显示或收起详情";
    KEYS_TITLE = "Keyboard" | "键盘操作";
    KEYS_ANYWHERE = "Anywhere" | "任何位置";
    KEYS_IN_LIST = "In a list or canvas" | "列表或画布中";
    KEYS_IN_FIELD = "While writing" | "输入时";
    KEYS_HELP = "Show this list" | "显示本列表";
    KEYS_PALETTE = "Search, or go to any place" | "搜索或跳转到任何位置";
    KEYS_UNDO = "Undo" | "撤销";
    KEYS_REDO = "Redo" | "重做";
    KEYS_FOCUS = "Go from item to item" | "在条目之间移动焦点";
    KEYS_EDIT = "Edit the item" | "编辑条目";
    KEYS_MOVE = "Move the item" | "移动条目";
    KEYS_DELETE = "Delete the item; Undo brings it back" | "删除条目，可撤销";
    KEYS_SCORE = "Set the score" | "设置分值";
    KEYS_ENTER = "Add and write the next" | "添加并继续写下一个";
    KEYS_NEWLINE = "New line" | "换行";
    KEYS_ESCAPE = "Leave the field; what you wrote stays" | "退出输入，已写内容保留";
    KEYS_COMPOSING = "While a Chinese input method is open, Enter and Escape belong to it." | "中文输入法选字时，回车和 Esc 由输入法处理。";
}
