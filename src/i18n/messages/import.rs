//! What a file holds, before anything changes.

use crate::i18n::{plurals, texts};

texts! {
    IMP_READING = "Reading “{file}”…" | "正在读取“{file}”…";
    IMP_TITLE = "What is in “{file}”" | "“{file}”里有什么";
    IMP_SOURCE = "Exported {date} by version {app} · {size}" | "由版本 {app} 导出 · {date} · {size}";
    IMP_UNCHANGED = "Your plan stays as it is until you confirm." | "确认之前，你的计划不会变动。";
    IMP_CONTENTS = "What it holds, module by module" | "各模块的内容";
    IMP_NEW = "{n} new" | "新增 {n}";
    IMP_CHANGED = "{n} changed" | "有改动 {n}";
    IMP_SAME = "{n} the same" | "相同 {n}";
    IMP_ONLY_HERE = "{n} only in your plan" | "仅你的计划里有 {n}";
    IMP_AS_NEW = "Add as a new plan" | "作为新计划添加";
    IMP_AS_NEW_TEXT = "Your plans stay as they are." | "现有计划保持不变。";
    IMP_MERGE = "Merge into “{plan}”" | "合并到“{plan}”";
    IMP_MERGE_TEXT = "What is newer stands, whichever side it is on. What both changed, you choose." | "哪边较新就用哪边的；两边都改过的由你选择。";
    IMP_REPLACE = "Replace “{plan}”" | "替换“{plan}”";
    IMP_REPLACE_TEXT = "The plan becomes what the file holds. A snapshot is made first; you can go back to it." | "计划会变成文件里的样子。会先创建快照，之后可以恢复。";
    IMP_APPLY = "Import" | "导入";
}

plurals! {
    IMP_PRIVATE = "The file holds 1 private field." | "The file holds {n} private fields." | "文件含有 {n} 个保密字段。";
    IMP_DONE = "“{file}” imported: 1 item." | "“{file}” imported: {n} items." | "已导入“{file}”：{n} 个条目。";
}
