//! Files that leave.

use crate::i18n::{plurals, texts};

texts! {
    EXP_TITLE = "Export" | "导出";
    EXP_SCOPE_PLAN = "This plan" | "当前计划";
    EXP_SCOPE_MODULE = "Only {module}" | "仅{module}";
    EXP_SCOPE_ALL = "All {n} plans" | "全部 {n} 份计划";
    EXP_JSON = "JSON: everything; can be imported again" | "JSON：完整内容，可再次导入";
    EXP_MARKDOWN = "Markdown: text for documents and wikis" | "Markdown：用于文档和知识库的文本";
    EXP_HTML = "Web page: to read anywhere; can be imported again" | "网页：随处可读，可再次导入";
    EXP_CSV = "CSV: one table for a spreadsheet" | "CSV：单张表格，用电子表格打开";
    EXP_CSV_BOM = "Mark as UTF-8, so that Excel shows Chinese" | "加 UTF-8 标记，Excel 打开中文不乱码";
    EXP_CSV_SAFE = "Cells that begin like a formula are written as text, so that no spreadsheet runs them." | "以公式符号开头的单元格会写成文本，表格软件不会执行。";
    EXP_CRM = "CRM: pipeline stages and import tables" | "CRM：销售阶段与导入表";
    EXP_ICS = "Calendar (.ics): dates and follow-ups" | "日历（.ics）：日期与回访";
    EXP_PICTURE = "Picture: this canvas as SVG or PNG" | "图片：当前画布的 SVG 或 PNG";
    EXP_PRIVATE_TITLE = "What leaves with this file" | "哪些内容会随文件带出";
    EXP_PRIVATE_NONE = "No private field is filled in." | "没有填写保密字段。";
    EXP_PRIVATE_SWITCH = "Include private fields" | "包含保密字段";
    EXP_PRIVATE_BACKUP = "Without them this file is no full backup." | "不含保密字段的文件不是完整备份。";
    EXP_PRIVATE_WITHOUT = "Without private fields" | "不含保密字段";
    EXP_PRIVATE_LINE = "{name}: {value}" | "{name}：{value}";
    EXP_START = "Download" | "下载";
    EXP_NO_DATES = "Nothing here has a date yet, so there is nothing for a calendar." | "这里还没有定下日期的内容，没有可放进日历的。";
    EXP_STARTED = "“{file}” handed to the browser for download." | "“{file}”已交给浏览器下载。";
    EXP_ERR_BLOB = "This built-in browser does not save files. Your plan is unchanged. Copy the text below, scan the QR code, or open the page in the phone’s own browser." | "这个内置浏览器不能保存文件。你的计划没有变动。请复制下方文字、扫描二维码，或用手机自带浏览器打开本页。";
    EXP_ERR_FAILED = "The {format} file was not made: {reason}. Your plan is unchanged. Try again, or export JSON instead." | "{format} 文件没有生成：{reason}。你的计划没有变动。请重试，或改为导出 JSON。";
    REASON_MEMORY = "not enough memory" | "内存不足";
    REASON_FAULT = "a fault in the program" | "程序出错";
    EXP_LINK = "Share link" | "分享链接";
    EXP_LINK_TEXT = "The plan is packed into the link ({size}); nothing is uploaded. Whoever has the link can read it." | "计划就装在链接里（{size}），不会上传。拿到链接的人都能看。";
    EXP_LINK_LONG = "The link has {n} characters; some chat apps cut it. Your plan is unchanged. Send the file instead." | "链接有 {n} 个字符，部分聊天软件会截断。你的计划没有变动。建议改发文件。";
    /// Above the sections of one outline, and whatever else has parts.
    EXP_PARTS_OF = "{parts}: {whole}" | "{parts}：{whole}";
    EXP_QR_TOO_LONG = "Too much for a QR code: {size}, {limit} fits. Your plan is unchanged. Export one module, or send the file." | "内容放不进二维码：{size}，上限 {limit}。你的计划没有变动。请只导出一个模块，或发送文件。";
}

plurals! {
    EXP_PRIVATE_HELD = "1 private field stays here." | "{n} private fields stay here." | "{n} 个保密字段不会带出。";
    EXP_PRIVATE_OUT = "1 private field leaves with this file:" | "{n} private fields leave with this file:" | "以下 {n} 个保密字段将随文件带出：";
}
