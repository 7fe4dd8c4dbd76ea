//! The coach: what to do with a finding.

use crate::i18n::{plurals, texts};

texts! {
    COACH_PAGE_TITLE = "What would make this plan stronger?" | "这份计划还能怎么加强？";
    COACH_PAGE_WHY = "Fixed rules read the plan and point at what will not hold. Nothing leaves this page." | "教练按固定规则检查计划，指出站不住的地方。内容不会离开本页。";
    COACH_NOTHING = "Nothing to fix by the coach’s rules. It speaks up while you write." | "按教练的规则，没有要改的。你一边写，它一边提醒。";
    COACH_QUIET = "Nothing to fix here" | "这些模块没有要改的";
    COACH_NOT_BEGUN = "Not begun yet" | "还没有动笔";
    COACH_WHY_BETTER = "Why, and an example of better" | "为什么，可以怎么写";
    COACH_SHOW = "Show" | "显示";
    COACH_ALL = "All" | "全部";
    COACH_MODULE = "Module" | "模块";
    COACH_ALL_MODULES = "All modules" | "全部模块";
    COACH_OF_MODULE = "{module} ({n})" | "{module}（{n}）";
    COACH_GO = "Go there" | "去修改";
    COACH_WHY = "Why:" | "为什么：";
    COACH_BETTER = "For example:" | "例如：";
    COACH_DISMISS = "Dismiss…" | "忽略…";
    COACH_REASON = "Why does it stay as it is?" | "为什么保持原样？";
    COACH_DISMISS_GO = "Dismiss" | "忽略";
    COACH_DISMISSED_NOTICE = "Dismissed. The reason is kept in the plan." | "已忽略，理由保存在计划里。";
    COACH_BRING_BACK = "Bring back" | "恢复";
    WHAT_DISMISS = "dismiss a finding on “{name}”" | "忽略对“{name}”的意见";
    WHAT_BRING_BACK = "bring back a finding" | "恢复一条意见";
}

plurals! {
    COACH_ERRORS = "1 error" | "{n} errors" | "{n} 处错误";
    COACH_WARNINGS = "1 warning" | "{n} warnings" | "{n} 条警告";
    COACH_HINTS = "1 hint" | "{n} hints" | "{n} 条建议";
    COACH_PLACES = "1 place" | "{n} places" | "{n} 处";
    COACH_DISMISSED = "1 dismissed" | "{n} dismissed" | "已忽略 {n} 条";
}
