//! Why a file was not imported.

use crate::i18n::texts;

texts! {
    IMP_FAILED = "“{file}” was not imported" | "没有导入“{file}”";
    IMP_ERR_EMPTY = "The file is empty. Your plans are unchanged. Export it again where it came from." | "文件是空的。你的计划没有变动。请回到原处重新导出。";
    IMP_ERR_READ = "The browser could not read the file. Your plans are unchanged. Check that it still exists and is not open elsewhere, then try again." | "浏览器读不到这个文件。你的计划没有变动。请确认文件还在、没有被其他程序占用，再试一次。";
    IMP_ERR_TYPE = "This is a {kind} file; plans come as .json. Your plans are unchanged. Export the plan as JSON and open that file." | "这是 {kind} 文件，计划文件应为 .json。你的计划没有变动。请把计划导出为 JSON 后再打开。";
    IMP_ERR_ENCODING = "The text is not UTF-8: byte {n} cannot be read. Your plans are unchanged. Save the file as UTF-8, or export it again." | "文字编码不是 UTF-8，第 {n} 个字节无法识别。你的计划没有变动。请另存为 UTF-8，或重新导出。";
    IMP_ERR_JSON = "This is not valid JSON: line {line}, column {column}. Your plans are unchanged. If the file was edited by hand, correct that place; if not, export it again." | "不是有效的 JSON：第 {line} 行第 {column} 列有误。你的计划没有变动。手工改过的话请改正该处，否则请重新导出。";
    IMP_ERR_CUT_OFF = "The file ends in the middle, at line {line}. Your plans are unchanged. Download or copy it again, to the last line." | "文件不完整，到第 {line} 行就中断了。你的计划没有变动。请重新下载或完整复制。";
    IMP_ERR_NOT_OURS = "This is JSON, but not a Saleswright plan. Your plans are unchanged. Choose a file whose first lines name “saleswright-plan”." | "这是 JSON，但不是销售工坊的计划。你的计划没有变动。请选择开头含有“saleswright-plan”的文件。";
    IMP_ERR_HTML = "This is a web page, not a plan. Your plans are unchanged. Choose the JSON file that was exported with the plan." | "这是网页，不是计划文件。你的计划没有变动。请选择导出的 JSON 文件。";
    IMP_ERR_EVERYTHING = "This is a file of everything, not of one plan. Your plans are unchanged. Open it under “Data safety”." | "这是全部数据文件，不是单份计划。你的计划没有变动。请在“数据安全”里打开。";
    IMP_ERR_NEWER = "A newer Saleswright made this file: format {found}, this one reads up to {known}. Your plans are unchanged. Update this page, then import again." | "文件由更新版本的销售工坊生成：格式 {found}，当前最高支持 {known}。你的计划没有变动。请更新本页后再导入。";
    IMP_ERR_TOO_LARGE = "The file has {size}; up to {limit} can be read. Your plans are unchanged. Export fewer plans or single modules." | "文件有 {size}，最多可读取 {limit}。你的计划没有变动。请减少导出的计划，或按模块分别导出。";
    IMP_ERR_TOO_DEEP = "The file is nested more than {limit} levels deep, at line {line}. No plan is; yours are unchanged. Export it again where it came from." | "文件在第 {line} 行嵌套超过 {limit} 层，正常的计划不会这样。你的计划没有变动。请回到原处重新导出。";
    IMP_ERR_TOO_MANY = "The file holds {n} items; up to {limit} can be read. Your plans are unchanged. Split it by module and import the parts." | "文件有 {n} 个条目，最多可读取 {limit} 个。你的计划没有变动。请按模块拆分后分别导入。";
    IMP_ERR_ROOT_TYPE = "At “{place}” there is {found} where {expected} belongs, so nothing could be read. Your plans are unchanged. Export the file again." | "“{place}”应为{expected}，实际是{found}，因此无法读取。你的计划没有变动。请重新导出文件。";
    IMP_ERR_NOTHING = "The file is a Saleswright plan without items. Your plans are unchanged. Choose another file." | "这是销售工坊的计划文件，但里面没有条目。你的计划没有变动。请选择其他文件。";
}
