//! Improvement at the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::improve::spec::{action, agreement, deal_result, feedback, review};

examples! {
    Review "rv-friday-kilograms" review {
        TITLE("Friday: talks and kilograms" | "周五看沟通和公斤数");
        ON(friday 1); REPEAT(code "weekly"); MINUTES(number 15.0);
        PARTICIPANTS(links ["person:gu-yan", "person:xu-ning", "person:tao-yu"]);
        OWNER(links ["person:xu-ning"]);
        AGENDA("Talks and leads of the week\nTrials without an entry\nWho is past twice the usual gap\nOne decision" | "本周沟通与线索\n没有记录的试用\n谁超过平时间隔两倍\n定一件事");
        ORIGIN(links ["kpi:talks-a-week", "kpi:reorder-rate"]);
    }
    Review "rv-month-lessons" review {
        TITLE("Monthly lessons over one pot" | "月度复盘，一壶茶");
        ON(day 30); REPEAT(code "monthly"); MINUTES(number 60.0);
        PARTICIPANTS(links ["person:gu-yan", "person:xu-ning", "person:tao-yu", "person:lu-kai", "person:jiang-wen"]);
        OWNER(links ["person:gu-yan"]);
        AGENDA("Won and lost\nComplaints by batch\nMoney past due\nActions due for check" | "赢单与输单\n按批次看投诉\n逾期应收\n到期检查的行动");
        ORIGIN(links ["topic:won-lost-tea"]);
    }
    Review "rv-season" review {
        TITLE("Quarter: is the season’s plan still right?" | "季度复盘：这一季的计划还对吗？");
        ON(day 90); REPEAT(code "quarterly"); MINUTES(number 120.0);
        PARTICIPANTS(links ["person:gu-yan", "person:xu-ning", "person:tao-yu", "person:lu-kai", "person:jiang-wen", "person:bai-shan"]);
        OWNER(links ["person:gu-yan"]);
        AGENDA("Funnel rates against the plan\nStock against reserved kilograms\nSWOT and PEST\nProcess: what to drop" | "漏斗转化率与计划对照\n库存与留货对照\nSWOT 与 PEST\n流程里该删什么");
        ORIGIN(links ["funnel:single"]);
    }
    DealResult "lost-one-stall" deal_result {
        DEAL("Tea house brand, 3 shops" | "茶馆品牌，3 家店");
        RESULT(code "lost"); ON(day -12); AMOUNT(number 30000.0); REASON(code "missing_function");
        REASON_NOTE("He needs cups and snacks each week; with us he would still drive to the market" | "他每周都要补茶具和茶点，跟我们买了还得跑市场");
        COMPETITOR(links ["competitor:market-stall"]);
        QUOTE("I get everything at one stall." | "我在一个摊位全买齐了。");
        ASKED_BY(links ["person:gu-yan"]);
        LESSON("Ask in the first talk what else is bought on Thursday" | "初次沟通就问周四还买什么");
        ORIGIN(links ["swot:w-nine-teas"]);
    }
    DealResult "no-decision-samples" deal_result {
        DEAL("Café in the university quarter, 2 shops" | "大学城咖啡馆，2 家店");
        RESULT(code "no_decision"); ON(day -20); AMOUNT(number 30000.0); REASON(code "stays_as_is");
        REASON_NOTE("Took three samples, nobody brewed them" | "拿了三份样品，没人泡");
        COMPETITOR(links ["competitor:platform-shop"]);
        QUOTE("They are still in the drawer." | "还在抽屉里呢。");
        ASKED_BY(links ["person:tao-yu"]);
        LESSON("No free samples: two bags at the list price, and an hour at the kettle" | "不送样品：按价目表买两袋，再陪泡一小时");
        ORIGIN(links ["risk:samples-only"]);
    }
    DealResult "won-blind" deal_result {
        DEAL("Tea houses in the old town, 4 shops" | "古城茶馆，4 家店");
        RESULT(code "won"); ON(day -120); AMOUNT(number 36000.0); REASON(code "trust");
        REASON_NOTE("The owner took the second batch for the sealed sample, and laughed" | "老板把第二批当成了封样，自己笑了");
        COMPETITOR(links ["competitor:market-stall"]);
        QUOTE("If I cannot tell, my guests cannot either." | "我都分不出，客人更分不出。");
        ASKED_BY(links ["person:xu-ning"]);
        LESSON("Let the manager hold the kettle at each tasting" | "每次品鉴都请店长执壶");
        ORIGIN(links ["swot:s-sealed-sample", "proof:proof-blind-tasting"]);
    }
    DealResult "lost-terms" deal_result {
        DEAL("Gift shop chain, 6 shops" | "礼品连锁店，6 家店");
        RESULT(code "lost"); ON(day -27); AMOUNT(number 45000.0); REASON(code "timing");
        REASON_NOTE("Asked for 60 days and for all unsold boxes back after the festival" | "要 60 天账期，还要节后退回所有没卖掉的礼盒");
        COMPETITOR(links ["competitor:large-wholesaler"]);
        QUOTE("Others take the boxes back." | "别家都收退货。");
        ASKED_BY(links ["person:xu-ning"]);
        LESSON("Say on the first call: first order paid, opened goods stay" | "第一通电话就说明：首单先付，拆封不退");
        ORIGIN(links ["swot:t-long-terms", "competitor:large-wholesaler"]);
    }
    Feedback "fb-torn-bag" feedback {
        TEXT("One bag came torn, and nobody knew whom to send the photo to" | "有一袋破了，不知道照片该发给谁");
        SOURCE(code "messaging");
        FROM("Shop manager, first customers" | "头几家客户的店长");
        ON(day -9); SEVERITY(code "medium"); STATUS(code "in_action"); OWNER(links ["person:tao-yu"]);
        ORIGIN(links ["persona:ke"]);
    }
    Feedback "fb-water" feedback {
        TEXT("In one shop it tastes flat; they brew it with boiling water" | "有一家店泡出来发闷，他们用滚水泡");
        SOURCE(code "visit");
        FROM("Owner, 4 shops" | "四店老板");
        ON(day -6); SEVERITY(code "high"); STATUS(code "in_action"); OWNER(links ["person:tao-yu"]);
        ORIGIN(links ["strength:sealed-sample"]);
    }
    Feedback "fb-invoice-day" feedback {
        TEXT("The invoice came on the 27th. I pay on the 25th" | "发票 27 日才到，我 25 日付款");
        SOURCE(code "phone");
        FROM("Bookkeeper" | "会计");
        ON(day -14); SEVERITY(code "low"); STATUS(code "answered"); ANSWERED_ON(day -13);
        OWNER(links ["person:jiang-wen"]); ORIGIN(links ["persona:yu"]);
    }
    Feedback "fb-short" feedback {
        TEXT("Two bags were 60 g short, and the driver said that is the warehouse" | "两袋各少 60 克，司机说是仓库的事");
        SOURCE(code "phone");
        FROM("Shop manager" | "店长");
        ON(day -4); SEVERITY(code "medium"); STATUS(code "in_action"); OWNER(links ["person:jiang-wen"]);
        ORIGIN(links ["risk:short-weight"]);
    }
    Action "action-paid-trial" action {
        TITLE("Two bags at the list price instead of free samples" | "不送样品，改为按价目表买两袋试用");
        PROBLEM("4 of 10 sample sets were never brewed" | "10 套样品里有 4 套没人泡");
        CAUSE("A free sample costs nothing to forget. Why free? Because we did so at retail." | "白送的样品，忘了也不心疼。为什么白送？因为零售一直这么做。");
        OWNER(links ["person:xu-ning"]); DUE(day 7);
        EXPECTED("Trials never brewed: from 4 in 10 to 1 in 10" | "没人泡的试用，从 10 套中 4 套降到 1 套");
        KPI(links ["kpi:tasting-to-offer"]); CHECK_ON(day 60); PHASE(code "do"); IMPACT(score 5);
        EFFORT(score 1); ORIGIN(links ["deal_result:no-decision-samples", "risk:samples-only"]);
    }
    Action "action-ask-thursday" action {
        TITLE("Ask in the first talk what else is bought on Thursday" | "初次沟通就问周四还买什么");
        PROBLEM("A deal of 30,000 CNY was lost over cups and snacks after the tasting" | "品鉴之后才发现要茶具茶点，丢了 30,000 元一单");
        CAUSE("The question is not on the call sheet" | "沟通单上没有这个问题");
        OWNER(links ["person:xu-ning"]); DUE(day 7);
        EXPECTED("Answer in the CRM for 10 of 10 first talks" | "10 次初次沟通，10 次都在 CRM 里有答案");
        CHECK_ON(day 30); PHASE(code "do"); IMPACT(score 3); EFFORT(score 1);
        ORIGIN(links ["deal_result:lost-one-stall", "blueprint_field:bf-supplier"]);
    }
    Action "action-photo-number" action {
        TITLE("Print number and photo of the complaint contact on each bag" | "每袋印上投诉联系人和二维码");
        PROBLEM("3 of 5 complaints came two days late, since nobody knew the way" | "5 次投诉有 3 次晚了两天，因为不知道找谁");
        CAUSE("The contact stands in the contract only, and that lies with the owner" | "联系人只写在合同里，合同在老板那里");
        OWNER(links ["person:tao-yu"]); DUE(day -2);
        EXPECTED("Complaints with photo on the same day: from 2 in 5 to 5 in 5" | "当天带照片的投诉，从 5 次中 2 次升到 5 次");
        CHECK_ON(day 20); PHASE(code "check"); IMPACT(score 3); EFFORT(score 2);
        ORIGIN(links ["feedback:fb-torn-bag"]);
    }
    Action "action-brewing-sheet" action {
        TITLE("One brewing sheet by each kettle, with the water first" | "每个壶边一张冲泡单，第一行写水温");
        PROBLEM("2 of 11 shops brew the spring green with boiling water" | "11 家店里有 2 家用滚水泡春绿茶");
        CAUSE("The sheet stands in the messaging group, not beside the kettle" | "冲泡单只发在群里，没贴在壶边");
        OWNER(links ["person:tao-yu"]); DUE(day 14);
        EXPECTED("0 of 11 shops at the next visit" | "下次上门时 11 家店 0 家");
        CHECK_ON(day 45); PHASE(code "do"); IMPACT(score 4); EFFORT(score 1);
        ORIGIN(links ["feedback:fb-water", "persona:ke"]);
    }
    Action "action-invoice-day" action {
        TITLE("Send the monthly invoice on the 20th" | "月结发票每月 20 日寄出");
        PROBLEM("Invoices came after the day on which the bookkeeper pays" | "发票到的时候，会计的付款日已过");
        CAUSE("We invoiced on the last day of the month, as at retail" | "沿用零售做法，月底最后一天才开");
        OWNER(links ["person:jiang-wen"]); DUE(day -10);
        EXPECTED("0 invoices after the 23rd" | "23 日之后到的发票 0 张");
        CHECK_ON(day -1); PHASE(code "act");
        RESULT("6 invoices, 0 after the 23rd; one customer paid 20 days earlier" | "开了 6 张，23 日之后到的 0 张；一家客户早付了 20 天");
        KEPT(code "yes"); IMPACT(score 3); EFFORT(score 1);
        ORIGIN(links ["feedback:fb-invoice-day", "risk:late-money"]);
    }
    Action "action-weigh" action {
        TITLE("Weigh each delivery at the door, with the driver" | "每次到货当着司机称重");
        PROBLEM("2 bags of 40 arrived 60 g short" | "40 袋里有 2 袋少 60 克");
        CAUSE("Nobody weighs between packing and the kettle" | "从装箱到上壶，中间没有人称");
        OWNER(links ["person:jiang-wen"]); DUE(day 21);
        EXPECTED("0 complaints on weight that end in “the driver says”" | "以“司机说”收场的短斤投诉 0 次");
        CHECK_ON(day 60); PHASE(code "plan"); IMPACT(score 3); EFFORT(score 2);
        ORIGIN(links ["feedback:fb-short", "risk:short-weight"]);
    }
    Agreement "ag-tea-promises" agreement {
        FROM(links ["person:xu-ning"]); TO(links ["person:tao-yu"]);
        WHAT("All promises made to the customer" | "对客户做出的全部承诺");
        WHEN("On the day of signing, before the first delivery" | "签约当天，首次送货之前");
        CHANNEL("Handover sheet" | "交接单");
        REVIEW_ON(day 90); ORIGIN(links ["topic:first-delivery"]);
    }
    Agreement "ag-stock" agreement {
        FROM(links ["person:jiang-wen"]); TO(links ["person:xu-ning", "person:lu-kai"]);
        WHAT("Kilograms free and reserved, tea by tea" | "各款茶的可售和已留公斤数");
        WHEN("Each Monday at 9:00" | "每周一 9:00");
        CHANNEL("Stock list" | "库存表");
        REVIEW_ON(day 90); ORIGIN(links ["risk:festival-shortage"]);
    }
    Agreement "ag-past-gap" agreement {
        FROM(links ["person:tao-yu"]); TO(links ["person:xu-ning"]);
        WHAT("Each customer past twice the usual gap" | "超过平时间隔两倍没下单的客户");
        WHEN("Within 1 day" | "1 天内");
        CHANNEL("CRM task" | "CRM 任务");
        REVIEW_ON(day 90); ORIGIN(links ["need:n-past-the-gap"]);
    }
    Agreement "ag-lost-tea" agreement {
        FROM(links ["person:xu-ning"]); TO(links ["person:gu-yan"]);
        WHAT("Each lost deal, with the customer’s sentence" | "每一单输单，附客户原话");
        WHEN("Within 7 days of the answer" | "得知结果后 7 天内");
        CHANNEL("Win/loss log" | "赢单与输单");
        REVIEW_ON(day 90); ORIGIN(links ["topic:won-lost-tea"]);
    }
}
