//! The words of the Plan basics: its guidance, and what its screen says.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "What do we sell, to whom, and how much this year?" | "卖什么，卖给谁，今年卖多少？";
    name "Plan basics" | "计划概要";
    why "Every later page takes its target, its dates and its owners from here. Ten minutes now save an argument in month three." | "后面每一页的目标、日期和负责人都取自这里。现在花十分钟，三个月后少吵一架。";
    how [
        "Write the offer in one sentence: who it helps, and what gets better for them." | "用一句话写清产品：帮谁，让他哪里变好。";
        "Set one goal with a figure, and the period it holds for." | "定一个带数字的目标，写明起止日期。";
        "Enter the revenue target and the average deal, and look at the number of deals they ask for." | "填营收目标和客单价，看看要签多少单。";
        "Add everyone who sells, serves or decides. They become the owners of every task." | "把负责销售、服务和拍板的人都加进来，后面的任务都分给他们。";
        "Fix the day on which you look at this plan again." | "定好下次复盘这份计划的日子。";
    ]
    questions [
        "What would a customer say we do for them, in their own words?" | "客户会怎么跟别人说我们帮了他什么？";
        "Who do we not sell to, even if they ask?" | "哪类客户找上门也不卖？";
        "How many deals does the target ask for each month? Have we ever closed that many?" | "按目标每个月要签几单？以前做到过吗？";
        "What counts as one deal: a site, a seat, a year, a project?" | "一单怎么算：一家店、一个账号、一年，还是一个项目？";
        "Who sells, who looks after the customer, who signs?" | "谁负责卖，谁负责服务，谁签字？";
        "If we reach the goal, what can we do that we cannot do today?" | "目标达成后，我们能做哪些今天做不了的事？";
    ]
    pairs [
        good "Small workshops get paid in 14 days: the invoice leaves with the goods." | "让小工厂 14 天收到款：货一出门，账单同时发出。";
        not "Leading one-stop solution for smart business." | "领先的一站式智慧经营解决方案。";
        good "50 paying customers within 12 months." | "12 个月内签下 50 家付费客户。";
        not "Grow fast and become number one." | "快速增长，争做行业第一。";
        good "Average deal 24,000: one customer, one year." | "客单价 24,000：一家客户一年。";
        not "Average deal: it depends." | "客单价：看情况。";
    ]
    empty "Start with one sentence: what gets better for the customer?" | "先写一句话：客户用了以后，哪里变好？";
}

texts! {
    ADD_PERSON = "Add a person: name, Enter" | "添加成员：输入姓名，按回车";
    SECTION_OFFER = "What we sell" | "我们卖什么";
    SECTION_GOAL = "Goal and figures" | "目标与数字";
    SECTION_PEOPLE = "People" | "成员";
    OWNER_NEW = "Add a person…" | "添加成员…";
    OWNER_NEW_NAME = "Name of the new person" | "新成员的姓名";
    EMPTY_PEOPLE = "Nobody here yet. Add the first person: name, Enter." | "还没有成员。输入姓名，按回车添加。";
}

plurals! {
    DERIVED_DEALS_ALONE = "That makes 1 deal. With a start and an end you see how many a month." | "That makes {n} deals. With a start and an end you see how many a month." | "相当于 {n} 单。填上开始和结束日期，就知道每月几单。";
    DERIVED_DEALS = "That makes 1 deal, about {per_month} a month." | "That makes {n} deals, about {per_month} a month." | "相当于 {n} 单，每月约 {per_month} 单。";
    DERIVED_DAYS_LEFT = "1 day left in this period" | "{n} days left in this period" | "本期还剩 {n} 天";
    DERIVED_OWNED = "Owns 1 item in this plan" | "Owns {n} items in this plan" | "在本计划中负责 {n} 项";
}
