//! The coach: what to do with a finding.

use crate::i18n::{plurals, texts};

texts! {
    COACH_PAGE_TITLE = "What would make this plan stronger?" | "这份计划还能怎么加强？";
    COACH_PAGE_WHY = "Fixed rules read the plan and point at what will not hold. Nothing leaves this page." | "教练按固定规则检查计划，指出站不住的地方。内容不会离开本页。";
    COACH_GO = "Go there" | "去修改";
    COACH_WHY = "Why:" | "为什么：";
    COACH_BETTER = "Better:" | "可以写成：";
    COACH_DISMISS = "Set aside…" | "忽略…";
    COACH_REASON = "Why does it stay as it is?" | "为什么保持原样？";
    COACH_DISMISS_GO = "Set aside" | "忽略";
    COACH_DISMISSED_NOTICE = "Set aside. The reason is kept in the plan." | "已忽略，理由保存在计划里。";
    COACH_BRING_BACK = "Bring back" | "恢复";
    WHAT_DISMISS = "set aside a finding on “{name}”" | "忽略对“{name}”的意见";
    WHAT_BRING_BACK = "bring back a finding" | "恢复一条意见";
}

plurals! {
    COACH_DISMISSED = "1 set aside" | "{n} set aside" | "已忽略 {n} 条";
}
