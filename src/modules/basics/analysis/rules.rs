//! What the coach looks for in the Plan basics, with its words.

use crate::method::rules;

rules! {
    /// The offer is put in words that fit any company.
    OFFER_VAGUE = Warning "basics_offer_vague",
        says "“{word}”: any company could say that. Say what gets better for the customer." | "“{word}”放在哪家公司都成立。请写客户哪里变好。",
        why "A buyer cannot repeat an adjective to a colleague. A result, they can." | "形容词客户转述不了，结果可以。",
        better "Small workshops get paid in 14 days: the invoice leaves with the goods." | "让小工厂 14 天收到款：货一出门，账单同时发出。";
    /// The goal holds no figure.
    GOAL_NO_FIGURE = Warning "basics_goal_no_figure",
        says "The goal has no figure, so nobody can tell when it is reached." | "目标里没有数字，达没达成说不清。",
        why "Without a figure, any result can be called a success." | "没有数字，什么结果都能说成达标。",
        better "50 paying customers within 12 months." | "12 个月内签下 50 家付费客户。";
    /// The period does not end after it starts.
    PERIOD_ORDER = Error "basics_period_order",
        says "The period ends on or before the day it starts." | "结束日期早于开始日期，或与它是同一天。",
        why "The deals for each month are worked out from the length of the period." | "每月要签几单，按周期的长度来算。",
        better "1 January to 31 December" | "1 月 1 日至 12 月 31 日";
    /// One average deal is more than the whole target.
    DEAL_OVER_TARGET = Error "basics_deal_over_target",
        says "One average deal is larger than the whole target." | "平均一单的金额超过了整个营收目标。",
        why "One of the two figures has a slip, often a zero or a different time span." | "两个数里有一个填错了，常见的是多了个零，或时间口径不一致。",
        better "Target 1,200,000; average deal 24,000: 50 deals." | "目标 1,200,000，客单价 24,000：共 50 单。";
    /// There are people, but none of them sells.
    NOBODY_SELLS = Warning "basics_nobody_sells",
        says "Nobody on the list sells." | "名单里没有人负责销售。",
        why "A process without a seller stays on paper. Name one, even if it is you for now." | "没有人卖，流程就停在纸上。先写一个人，哪怕暂时是你自己。",
        better "Chen Bo, sales" | "陈博，销售";
    /// A name is listed twice.
    DUPLICATE_PERSON = Warning "basics_duplicate_person",
        says "{name} is listed twice. Owners will get mixed up." | "{name}出现了两次，负责人会混淆。",
        why "Every item names one owner. With two entries for one person, nobody sees the whole load." | "每一项都写一个负责人。同一个人有两条，就看不出他到底负责多少。",
        better "Chen Bo (sales), Chen Bo (support)" | "陈博（销售）、陈博（客服）";
    /// The basics are written, but no review date lies ahead.
    REVIEW_MISSING = Hint "basics_review_missing",
        says "No review date ahead." | "还没有定下一次回看的日期。",
        why "A plan that has no day in the calendar is not opened again." | "没排进日历的计划，不会再被打开。",
        better "Next review: 30 days from today" | "下次复盘日：30 天后";
    /// A blank of a prompt is still there.
    BLANKS_LEFT = Hint "basics_blanks_left",
        says "____ is still waiting for your words." | "还有 ____ 没有填。",
        why "A sentence with a blank tells nobody anything, and the playbook would print it as it is." | "留着空格的句子谁也看不懂，打印出来也还是空格。",
        better "We help small workshops to invoice on the day of delivery, so that they are paid in 14 days." | "我们帮助小工厂做到发货当天开出账单，从而 14 天收到款。";
}
