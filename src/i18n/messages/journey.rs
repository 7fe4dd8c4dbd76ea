//! Stages, progress, what is next.

use crate::i18n::{plurals, texts};

texts! {
    PHONE_NAVIGATION = "Main" | "主导航";
    PLAN_LINKS = "The plan as a whole" | "整份计划";
    JOURNEY_LABEL = "Journey" | "路线图";
    STAGE_0 = "Start" | "起步";
    STAGE_0_WHY = "Say what you sell, to whom, and what the period should bring." | "说清卖什么、卖给谁，这个周期要达到什么目标。";
    STAGE_1 = "Market and positioning" | "市场调研与定位";
    STAGE_1_WHY = "Read the market, know the customer, choose your place." | "看清市场，认准客户，选好自己的位置。";
    STAGE_2 = "Product and demonstration" | "产品介绍与展示";
    STAGE_2_WHY = "Show each audience what it gains, with proof." | "让不同的对象看到各自的收益，并拿得出证据。";
    STAGE_3 = "Communication and needs" | "客户沟通与需求分析";
    STAGE_3_WHY = "Ask, listen, earn trust, fit the solution to the need." | "会问会听，赢得信任，按需求定方案。";
    STAGE_4 = "Negotiation and signing" | "成交谈判与签约";
    STAGE_4_WHY = "Know your limits, trade fairly, sign a contract that holds." | "守住底线，有来有往，签一份站得住的合同。";
    STAGE_5 = "After-sales and care" | "售后服务与客户维护";
    STAGE_5_WHY = "Keep the promises and stay in touch, so that customers renew." | "兑现承诺，保持联系，让客户愿意续约。";
    STAGE_6 = "Run and improve" | "优化与管理";
    STAGE_6_WHY = "Turn the plan into a routine: measure, train, correct." | "把计划变成日常：看数据、带团队、持续改进。";
    PROGRESS_NONE = "Not started" | "未开始";
    PROGRESS_BEGUN = "Begun" | "已动笔";
    PROGRESS_PART = "{percent} done" | "已完成 {percent}";
    PROGRESS_DONE = "Done" | "已完成";
    GOAL_MET = "Met" | "已达到";
    GOAL_OPEN = "Not for all yet" | "还没有全部做到";
    GOAL_MISSING = "Missing" | "还缺";
    GOAL_GO = "Go there" | "去填写";
    GOAL_ERRORS = "The coach tells an error" | "教练指出了错误";
    STAGE_PROGRESS = "{done} of {total}" | "{done} / {total}";
    PLAN_PROGRESS = "{done} of {total} modules done" | "共 {total} 个模块，已完成 {done} 个";
    NEXT_MARK = "next" | "下一步";
    NEXT_STEP = "Next: {module}" | "下一步：{module}";
    GO_ON = "Go on where you were: {place}" | "接着上次：{place}";
    NOW = "What to do next" | "下一步做什么";
    DUE = "Late, or due in 14 days" | "已逾期和 14 天内到期";
    DUE_NONE = "Nothing is due in the next 14 days." | "14 天内没有到期的事。";
    SINCE = "Since {day}" | "{day}以来";
    DEED_NEW = "new" | "新增";
    DEED_CHANGED = "changed" | "改动";
    DEED_GONE = "deleted" | "删除";
    STAGES_LABEL = "Progress by stage" | "各阶段进度";
    NEXT_ALL_DONE = "All modules are done. Set the day on which you look at the plan again." | "所有模块都已完成。定好下次复盘的日期吧。";
    EVENING_LINE = "One question after the other, through what is still open." | "一次一题，只问还没写的。";
    NARROW = "Modules in this plan: {counted} of {total}" | "本计划的模块：{counted}/{total}";
    NARROW_WHY = "What is not ticked is set aside: it keeps all that it holds, asks for nothing, and does not count." | "没有勾选的先放一边：内容都保留，不再要求填写，也不计入进度。";
    NARROW_QUICK = "The six for an evening" | "一晚六个模块";
    NARROW_ALL = "All modules" | "全部模块";
    /// What undo would take back.
    WHAT_NARROW = "set modules aside" | "选择模块";
    SKIPPED_HERE = "This module is set aside and does not count." | "这个模块已放到一边，不计入进度。";
    SKIPPED_BACK = "Let it count again" | "恢复计入";
    RAIL_TOGGLE = "Show or hide the journey" | "显示或收起路线图";
}

plurals! {
    MORE = "and 1 more" | "and {n} more" | "还有 {n} 件";
    SINCE_NEW = "1 new" | "{n} new" | "新增 {n} 项";
    SINCE_CHANGED = "1 changed" | "{n} changed" | "改动 {n} 项";
    SINCE_GONE = "1 deleted" | "{n} deleted" | "删除 {n} 项";
    PROGRESS_OPEN = "1 point still open" | "{n} points still open" | "还有 {n} 处没做全";
}
