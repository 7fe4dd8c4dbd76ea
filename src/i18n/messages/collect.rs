//! Several files opened at once.

use crate::i18n::{plurals, texts};

texts! {
    COLLECT_READING = "Reading {done} of {total}…" | "正在读取 {done} / {total}…";
    COLLECT_WHY = "Each becomes a plan of its own; your plans stay as they are. Give each a title by which you tell it apart." | "每个文件各成一份计划，现有计划保持不变。请给每份起一个便于区分的标题。";
    COLLECT_TAKE = "Add “{file}”" | "添加“{file}”";
    COLLECT_TITLE_OF = "Title for “{file}”" | "“{file}”的标题";
    COLLECT_LINE = "{file} · {items} · exported {date}" | "{file} · {items} · {date} 导出";
    COLLECT_REFUSED = "Not readable" | "无法读取";
}

plurals! {
    COLLECT_TITLE = "1 file opened" | "{n} files opened" | "打开了 {n} 个文件";
    COLLECT_GO = "Add 1 plan" | "Add {n} plans" | "添加 {n} 份计划";
    COLLECT_DONE = "1 plan added." | "{n} plans added." | "已添加 {n} 份计划。";
}
