//! What is spoken after an action.

use crate::i18n::texts;

texts! {
    SAY_ADDED = "“{name}” added to {place}, {pos} of {total}." | "已添加“{name}”到{place}，第 {pos} 个，共 {total} 个。";
    SAY_MOVED = "“{name}” moved to {place}, {pos} of {total}." | "“{name}”已移到{place}，第 {pos} 个，共 {total} 个。";
    SAY_REORDERED = "“{name}”, now {pos} of {total} in {place}." | "“{name}”现为{place}第 {pos} 个，共 {total} 个。";
    SAY_EDGE = "“{name}” cannot go further in {place}." | "“{name}”在{place}已到尽头，不能再移。";
    SAY_DUPLICATED = "Copy of “{name}” added, {pos} of {total} in {place}." | "已复制“{name}”，副本为{place}第 {pos} 个，共 {total} 个。";
    SAY_LINKED = "“{name}” linked to “{other}”." | "“{name}”已关联到“{other}”。";
    SAY_UNLINKED = "“{name}” no longer linked to “{other}”." | "“{name}”已不再关联“{other}”。";
    SAY_SCORE = "{label} of “{name}”: {value} of 5." | "“{name}”的{label}：{value} 分，满分 5 分。";
    SAY_MARK = "{label} of “{name}”: {value}." | "“{name}”的{label}：{value}。";
    SAY_LANGUAGE = "Language: English" | "语言：简体中文";
    SAY_PUT_BACK = "“{name}” is back in {place}, {pos} of {total}." | "“{name}”已放回{place}，第 {pos} 个，共 {total} 个。";
}
