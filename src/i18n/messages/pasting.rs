//! Rows pasted into a list.

use crate::i18n::{plurals, texts};

texts! {
    PASTE_TITLE = "Pasted rows for {place}" | "粘贴到{place}的行";
    PASTE_TEXT = "Nothing has been added yet. Choose where each column goes." | "还没有添加任何内容。请选择每一列放到哪里。";
    PASTE_HEAD = "The first row names the columns" | "第一行是列名";
    PASTE_COLUMN = "Column {n} goes into" | "第 {n} 列放到";
    PASTE_OUT = "– stays out –" | "– 不添加 –";
    PASTE_MISFIT = "Row {row}: “{value}” does not fit “{field}”." | "第 {row} 行：“{value}”不能放进“{field}”。";
}

plurals! {
    PASTE_ADD = "Add 1 item" | "Add {n} items" | "添加 {n} 个条目";
    PASTE_MORE = "and 1 more row" | "and {n} more rows" | "另有 {n} 行";
    PASTE_MISFITS = "1 row does not fit and is not added: it stays here. Send its column elsewhere, or leave the column out." | "{n} rows do not fit and are not added: they stay here. Send their column elsewhere, or leave the column out." | "有 {n} 行不合适，不会添加，会留在这里。请把那一列放到别的字段，或不添加那一列。";
    PASTE_TOO_LONG = "Row {row}: “{value}” has 1 character too many for “{field}”. Nothing was cut." | "Row {row}: “{value}” has {n} characters too many for “{field}”. Nothing was cut." | "第 {row} 行：“{value}”比“{field}”能放的多 {n} 个字符。内容没有截断。";
}
