//! What is printed.

use crate::i18n::texts;

texts! {
    PRINT_PARTS = "Parts" | "包含内容";
    PRINT_PAPER = "Paper" | "纸张";
    PRINT_LANGUAGE = "Headings and field names in" | "标题和字段名的语言";
    PRINT_PRIVATE_MARK = "Holds private fields" | "含保密字段";
    PRINT_GO = "Print or save as PDF" | "打印或存为 PDF";
    PRINT_PDF_HINT = "For a PDF, choose “Save as PDF” as the printer." | "需要 PDF 时，打印机请选“另存为 PDF”。";
    PRINT_EMPTY = "The chosen parts are empty. Your plan is unchanged. Choose other parts, or write something in them first." | "所选内容是空的。你的计划没有变动。请选择其他内容，或先写些内容。";
    PRINT_FOOT = "{plan} · {date}" | "{plan} · {date}";
    EXPORT_WHY = "Choose what others get to read. The sheet below is what they see." | "选好给别人看的内容，下方纸面就是对方看到的样子。";
    EXPORT_MARKDOWN_GO = "Download Markdown" | "下载 Markdown";
    EXPORT_JSON_GO = "Download JSON, the full backup" | "下载 JSON 完整备份";
    EXPORT_JSON_OPEN_GO = "Download JSON without private fields" | "下载不含保密字段的 JSON";
    EXPORT_JSON_HOLDS = "The backup is your own copy: it holds everything, private fields too." | "备份是你自己的副本，包含全部内容，保密字段也在内。";
    EXPORT_MODULE = "Print or export" | "打印或导出";
}
