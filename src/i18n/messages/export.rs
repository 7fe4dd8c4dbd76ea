//! Files that leave.

use crate::i18n::{plurals, texts};

texts! {
    EXP_TITLE = "Export" | "导出";
    EXP_PRIVATE_TITLE = "What leaves with this file" | "哪些内容会随文件带出";
    EXP_PRIVATE_NONE = "No private field is filled in." | "没有填写保密字段。";
    EXP_PRIVATE_SWITCH = "Include private fields" | "包含保密字段";
    EXP_PRIVATE_BACKUP = "Without them this file is no full backup." | "不含保密字段的文件不是完整备份。";
    EXP_PRIVATE_WITHOUT = "Without private fields" | "不含保密字段";
    EXP_PRIVATE_LINE = "{name}: {value}" | "{name}：{value}";
    EXP_NO_DATES = "Nothing here has a date yet, so there is nothing for a calendar." | "这里还没有定下日期的内容，没有可放进日历的。";
    EXP_STARTED = "“{file}” handed to the browser for download." | "“{file}”已交给浏览器下载。";
    EXP_ERR_FAILED = "The {format} file was not made: {reason}. Your plan is unchanged. Try again, or export JSON instead." | "{format} 文件没有生成：{reason}。你的计划没有变动。请重试，或改为导出 JSON。";
    REASON_FAULT = "a fault in the program" | "程序出错";
    /// Above the sections of one outline, and whatever else has parts.
    EXP_PARTS_OF = "{parts}: {whole}" | "{parts}：{whole}";
}

plurals! {
    EXP_PRIVATE_HELD = "1 private field stays here." | "{n} private fields stay here." | "{n} 个保密字段不会带出。";
    EXP_PRIVATE_OUT = "1 private field leaves with this file:" | "{n} private fields leave with this file:" | "以下 {n} 个保密字段将随文件带出：";
}
