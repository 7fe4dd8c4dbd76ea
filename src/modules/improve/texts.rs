//! The words of improvement: its guidance, and what its screens say.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "What did we learn, and what do we change because of it?" | "学到了什么，因此要改什么？";
    name "Improvement" | "持续改进";
    why "Lost deals and complaints are paid for already. Turn each lesson into one change with a name, a date and a check." | "丢单和投诉的学费已经交了。每条教训都要变成一项改动：有人负责、有日期、有检验。";
    how [
        "Put the reviews in the calendar first: figures each week, lessons each month, the plan each quarter." | "先把复盘排进日历：每周看数，每月看教训，每季度看计划。";
        "Write down each won and lost deal within a week, with the customer’s own words." | "每次赢单、输单，一周内记下来，附上客户原话。";
        "Collect feedback in one list: where from, which step, how serious." | "反馈集中记在一张表：来自谁、哪一步、多严重。";
        "Pick one or two problems. Ask why until you reach something that you can change." | "选一两个问题，连问几个为什么，问到能改的地方为止。";
        "Change one thing, say which result you expect, check on the agreed day, then keep it or drop it." | "一次改一处，写明预期结果，到期检查，有效就固化，无效就放弃。";
    ]
    questions [
        "What did the last customer who said no buy instead, and why?" | "上一个没签的客户，最后选了谁？为什么？";
        "Which problem came up three times this quarter?" | "这个季度，哪个问题出现了三次？";
        "Which cause lies with our process and not with a person?" | "哪个原因出在流程上，而不在人身上？";
        "What did we change last month, and which figure shows it?" | "上个月改了什么？哪个数能看出来？";
        "What does one of us know for days before the others hear of it?" | "哪些事有人早几天就知道，别人却没听说？";
        "Which of our rules does nobody follow, and should it go?" | "哪条规定没人照做？该不该取消？";
        "What went well by luck, and could go well on purpose?" | "哪件事是碰巧做好的？能不能变成常规？";
    ]
    pairs [
        good "Cause: nobody asked who approves before the offer" | "原因：报价前没人问过谁审批";
        not "Cause: Chen Bo was careless" | "原因：陈博粗心";
        good "Expected: trials without login on day 7 fall from 4 in 12 to 2 in 12" | "预期：第 7 天未登录的试用，从 12 家中 4 家降到 2 家";
        not "Expected: better trials" | "预期：试用效果更好";
        good "Chen Bo tells Zhao Min all promises, in writing, on the day of signing" | "签约当天，陈博把承诺书面告诉赵敏";
        not "Sales and service communicate in time" | "销售与客服及时沟通";
    ]
    notes [
        KNOWN_PDCA: GUIDE_PDCA;
    ]
    empty "Which deal did you lose last? Write the customer’s reason in their words." | "上一单是怎么丢的？用客户的原话写下来。";
}

texts! {
    KNOWN_PDCA = "Known as PDCA" | "又称 PDCA";
    GUIDE_PDCA = "Plan, do, check, act: one change at a time, with the figure that shows whether it stays." | "计划、执行、检查、处理：一次改一处，用数字看要不要留下。";
    SECTION_REVIEWS = "Review calendar" | "复盘日历";
    SECTION_FEEDBACK = "Feedback" | "客户反馈";
    SECTION_DEALS = "Won and lost" | "赢单与输单";
    SECTION_ACTIONS = "Actions" | "改进行动";
    SECTION_AGREEMENTS = "Team agreements" | "协作约定";
    ADD_REVIEW = "Add a review, Enter" | "添加复盘，按回车";
    ADD_FEEDBACK = "Add feedback, Enter" | "添加反馈，按回车";
    ADD_DEAL = "Add a deal, Enter" | "添加一单，按回车";
    ADD_ACTION = "Add an action, Enter" | "添加行动，按回车";
    ADD_AGREEMENT = "Add an agreement, Enter" | "添加约定，按回车";
    CHART_REASONS = "Reasons for losses" | "输单原因分布";
    WIN_RATE = "{won} of {decided} decided deals won ({rate} %)" | "有结果的 {decided} 单中赢 {won} 单（{rate}%）";
    CHART_SUMMARY = "Reasons for losses: {reasons}." | "输单原因：{reasons}。";
    NEXT_REVIEWS = "Next" | "接下来";
    TO_CALENDAR = "Reviews to calendar" | "复盘导出到日历";
    NO_REVIEW_AHEAD = "No review is ahead. Give one a date." | "后面还没有复盘，先给一次定个日期。";
    CHECK_ON = "Check on {date}" | "{date} 检查";
    ANSWERED = "Customer told on {date}" | "{date} 已回复客户";
}

plurals! {
    /// What is past due.
    OVERDUE = "1 action past due" | "{n} actions past due" | "{n} 项行动逾期";
    /// What is not closed.
    OPEN_ACTIONS = "1 open action" | "{n} open actions" | "{n} 项进行中";
    /// What has become the rule.
    KEPT_CHANGES = "1 change kept" | "{n} changes kept" | "{n} 项已固化";
}
