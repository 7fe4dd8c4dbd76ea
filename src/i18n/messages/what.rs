//! What an undo step does; fills `{what}`.

use crate::i18n::{plurals, texts};

texts! {
    WHAT_SORT = "sort {module}" | "给{module}排序";
    WHAT_ADD = "add “{name}”" | "添加“{name}”";
    WHAT_EDIT = "change {field} of “{name}”" | "修改“{name}”的{field}";
    WHAT_EDIT_PLAN = "change {field}" | "修改{field}";
    WHAT_MOVE = "move “{name}” to {place}" | "把“{name}”移到{place}";
    WHAT_MOVE_POINT = "move “{name}” on the map" | "在图上移动“{name}”";
    WHAT_REORDER = "reorder “{name}”" | "调整“{name}”的顺序";
    WHAT_DUPLICATE = "duplicate “{name}”" | "复制“{name}”";
    WHAT_DELETE = "delete “{name}”" | "删除“{name}”";
    WHAT_UNLINK = "remove the link from “{name}” to “{other}”" | "取消“{name}”与“{other}”的关联";
    WHAT_SEND = "send “{name}” to {module}" | "把“{name}”转入{module}";
    WHAT_INSERT_EXAMPLES = "insert example items in {module}" | "在{module}插入示例条目";
    WHAT_REMOVE_EXAMPLES = "remove example items" | "移除示例条目";
    WHAT_IMPORT = "import “{file}”" | "导入“{file}”";
    WHAT_TAKE_BACK = "take back: {what}" | "收回：{what}";
    WHAT_RESTORE = "restore the snapshot of {date}" | "恢复 {date} 的快照";
}

plurals! {
    WHAT_ADD_MANY = "add 1 item" | "add {n} items" | "添加 {n} 个条目";
    WHAT_INSERT_PROMPTS = "insert 1 prompt" | "insert {n} prompts" | "插入 {n} 个参考条目";
}
