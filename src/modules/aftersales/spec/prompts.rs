//! What is done for a customer after signing, anywhere and in each trade.

use super::{feedback_point, handover_item, support_service, touchpoint};
use crate::method::prompts;

prompts! {
    HandoverItem, handover_item::TEXT, handover_item::KIND = "promise": "What the seller promised that is not in the contract" | "销售答应过、合同里没写的事";
    HandoverItem, handover_item::TEXT, handover_item::KIND = "success": "The figure by which the customer will judge us in a year" | "一年后客户用来衡量我们的数字";
    HandoverItem, handover_item::TEXT, handover_item::KIND = "contact": "The person who uses it daily, with a good time to call" | "每天使用的人，什么时候方便接电话";
    SupportService, support_service::NAME, support_service::KIND = "help": "Help desk on working days" | "工作日答疑";
    Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "after_signing", touchpoint::OFFSET_DAYS = "0": "Welcome message with name and number of the first contact" | "欢迎消息，写明对接人和电话";
    Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "after_signing", touchpoint::OFFSET_DAYS = "7": "First call: what takes longest, what is still unused" | "首次回访：哪里最费时间，哪些还没用";
    Touchpoint, touchpoint::WHAT, touchpoint::REPEAT = "quarterly": "Review of results, with the customer’s own figures" | "效果回顾，用客户自己的数据";
    [ELSEWHERE] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "festival", touchpoint::FESTIVAL = "new_year", touchpoint::OFFSET_DAYS = "14": "Thanks for the year, before the holidays" | "年末假期前，感谢一年的合作";
    [CHINA] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "festival", touchpoint::FESTIVAL = "spring_festival", touchpoint::OFFSET_DAYS = "3": "Greeting for Spring Festival" | "春节问候";
    Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "before_end", touchpoint::OFFSET_DAYS = "90": "Renewal talk 90 days before the end" | "到期前 90 天谈续约";
    FeedbackPoint, feedback_point::QUESTION, feedback_point::MEASURE = "effort", feedback_point::ANCHOR = "ticket_closed": "How easy was it to get this solved?" | "解决这个问题，您费了多大劲？";
    [SOFTWARE] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "after_signing", touchpoint::OFFSET_DAYS = "30": "Look together at who logs in and who does not" | "一起看谁在用、谁还没用";
    [SOFTWARE] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "after_signing", touchpoint::OFFSET_DAYS = "60": "Show the one function that would save the most and is not used" | "演示最省事却没用起来的一个功能";
    [GOODS] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "after_signing", touchpoint::OFFSET_DAYS = "30", touchpoint::REPEAT = "monthly": "Call before the stock runs out: what sold, what is left" | "断货前打电话：哪款卖得动，哪款压着";
    [GOODS] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "festival", touchpoint::FESTIVAL = "tea_day", touchpoint::OFFSET_DAYS = "3": "Greeting for International Tea Day, with a picture of their shelf" | "国际茶日问候，附一张他们货架的照片";
    [CHINA GOODS] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "festival", touchpoint::FESTIVAL = "double_eleven", touchpoint::OFFSET_DAYS = "30": "Agree stock and dispatch for Double Eleven" | "谈定双十一的备货和发货";
    [ELSEWHERE GOODS] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "festival", touchpoint::FESTIVAL = "christmas", touchpoint::OFFSET_DAYS = "60": "Agree stock and delivery for Christmas" | "谈定圣诞的备货和交期";
    [EQUIPMENT] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "after_signing", touchpoint::OFFSET_DAYS = "90", touchpoint::REPEAT = "quarterly": "Service visit: wear parts, hours run, questions of the operators" | "上门保养：易损件、运行小时、操作工的问题";
    [EQUIPMENT] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "before_end", touchpoint::OFFSET_DAYS = "60": "Inspection before the warranty ends" | "质保到期前做一次检查";
    [PROFESSIONAL] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "after_signing", touchpoint::OFFSET_DAYS = "14": "Ask whether the first result was what they needed" | "问第一份成果是不是他们要的";
    [PROFESSIONAL] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "after_signing", touchpoint::OFFSET_DAYS = "180": "Half a year later: what became of our proposals" | "半年后看建议落地了多少";
    [TRAINING] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "after_signing", touchpoint::OFFSET_DAYS = "14": "Two weeks after the course: what do they do differently" | "课后两周：做法变了哪些";
    [TRAINING] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "after_signing", touchpoint::OFFSET_DAYS = "90": "After three months: one figure before and after" | "三个月后：对比一个培训前后的数字";
    [LOCAL] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "after_signing", touchpoint::OFFSET_DAYS = "1": "The day after the first visit: is everything as it should be" | "首次上门次日：一切都好吗";
    [LOCAL] Touchpoint, touchpoint::WHAT, touchpoint::TIMING = "after_signing", touchpoint::OFFSET_DAYS = "330", touchpoint::REPEAT = "yearly": "Offer the yearly check before the season" | "旺季前提醒做年度检查";
}
