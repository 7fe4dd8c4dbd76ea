//! The program as a whole, and addresses that lead nowhere.

use crate::i18n::texts;

texts! {
    APP_NAME = "Saleswright" | "销售工坊";
    APP_TAGLINE = "Build a sales process your team can run." | "搭一套团队跑得起来的销售流程。";
    PAGE_TITLE = "{module} · {plan} · Saleswright" | "{module} · {plan} · 销售工坊";
    SKIP_LINK = "Skip to content" | "跳到正文";
    PAGE_NOT_FOUND = "There is no page at this address. Your plans are unchanged. Go to the home page to find them." | "这个地址没有页面。你的计划没有变动，回到首页即可找到。";
    PLAN_NOT_FOUND = "This plan is not in this browser. Your other plans are unchanged. Look in the bin, or open its exported file." | "此浏览器里没有这份计划。其他计划没有变动。请到回收站找找，或打开它的导出文件。";
}
