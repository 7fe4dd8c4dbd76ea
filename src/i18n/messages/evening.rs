//! The short route: one question at a time, what grows from the answers, and what one has in the end.

use crate::i18n::{plurals, texts};

texts! {
    EVENING_WHY = "One question after the other. Every answer goes to its place in the plan; you may stop and go on whenever you like." | "一次一题，答案直接写进计划里对应的位置；随时可停，以后接着做。";
    EVENING_LEGS = "Legs of the route" | "各部分";
    LEG_BASICS = "Basics" | "概要";
    LEG_PERSONA = "Customer" | "客户";
    LEG_PITCH = "30 seconds" | "30 秒";
    LEG_QUESTIONS = "Questions" | "问题";
    LEG_OBJECTIONS = "Objections" | "异议";
    LEG_PROCESS = "Stages" | "阶段";
    LEG_FUNNEL = "Funnel" | "漏斗";
    LEG_RISKS = "Risks" | "风险";
    LEG_ACTIONS = "Next" | "下一步";
    EXAMPLE_LINE = "Example: {example}" | "示例：{example}";
    ANSWERED = "{answered} of {total} answered" | "已答 {answered} / {total}";
    NEXT = "Next" | "下一题";
    SKIP = "Skip" | "跳过";
    BACK = "Back" | "上一题";
    NO_ANSWER = "Nothing is written here yet. Write a line, or skip the question." | "这里还没写。写一句，或者跳过。";
    ENTER_HINT = "Ctrl or ⌘ + Enter goes on." | "按 Ctrl（或 ⌘）+ Enter 到下一题。";
    HERE_ALREADY = "This stands in the plan already: {module}. What you change here changes there." | "计划里已有这一项（{module}）。在这里改，那里也跟着改。";
    CHANGE = "Change: {field}" | "修改：{field}";
    CHANGE_SHORT = "Change" | "修改";
    TAKE_STAGES = "Take over six stages" | "直接用这六个阶段";
    TAKE_STEPS = "Take over five steps" | "直接用这五个环节";
    ADD_STAGE = "Or type a stage, Enter" | "或输入一个阶段，按回车";
    ADD_STEP = "Or type a step, Enter" | "或输入一个环节，按回车";
    GROWS = "What grows from it" | "写出了什么";
    GROWS_NOTHING = "What you write appears here." | "写下的内容会出现在这里。";
    END_TITLE = "Your first plan stands" | "第一份计划写好了";
    END_TITLE_OPEN = "You are through, with some questions left open" | "走完一遍，还有几题没答";
    END_WHY = "All of it is in the modules. Go deeper there, print it, or let the coach look at it." | "内容都在各个模块里。可以接着深入、打印，或让教练看一遍。";
    END_SKIPPED = "Still open" | "还没答的题";
    END_DEEPER = "Worth going deeper into: {module}" | "值得接着深入：{module}";
    OPEN_MODULE = "Open: {module}" | "打开：{module}";
}

plurals! {
    TAKEN_OVER = "1 answer was in the plan already" | "{n} answers were in the plan already" | "计划里已有 {n} 个答案";
}
