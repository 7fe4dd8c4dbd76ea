//! Improvement of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::improve::spec::{action, agreement, deal_result, feedback, review};

examples! {
    Review "rv-weekly" review {
        TITLE("Friday figures" | "周五看数");
        ON(friday 1); REPEAT(code "weekly"); MINUTES(number 15.0);
        PARTICIPANTS(links ["person:lin-yue", "person:chen-bo", "person:zhao-min"]);
        OWNER(links ["person:chen-bo"]);
        AGENDA("Talks and leads of the week\nTrials without login\nOne decision" | "本周沟通与线索\n没登录的试用\n定一件事");
        ORIGIN(links ["kpi:talks-per-week", "kpi:first-booking"]);
    }
    Review "rv-monthly" review {
        TITLE("Monthly lessons" | "月度复盘");
        ON(day 30); REPEAT(code "monthly"); MINUTES(number 60.0);
        PARTICIPANTS(links ["person:lin-yue", "person:chen-bo", "person:zhao-min", "person:sun-hao", "person:wu-jia"]);
        OWNER(links ["person:lin-yue"]);
        AGENDA("Won and lost\nFeedback\nActions due for check\nRisks above the line" | "赢单与输单\n客户反馈\n到期检查的行动\n超线风险");
        ORIGIN(links ["topic:won-lost"]);
    }
    Review "rv-quarterly" review {
        TITLE("Quarter: is the plan still right?" | "季度复盘：计划还对吗？");
        ON(day 90); REPEAT(code "quarterly"); MINUTES(number 120.0);
        PARTICIPANTS(links ["person:lin-yue", "person:chen-bo", "person:zhao-min", "person:sun-hao", "person:wu-jia", "person:he-rui"]);
        OWNER(links ["person:lin-yue"]);
        AGENDA("Funnel rates against the plan\nSWOT and PEST\nProcess: what to drop\nTraining gaps" | "漏斗转化率与计划对照\nSWOT 与 PEST\n流程里该删什么\n培训差距");
        ORIGIN(links ["funnel:single"]);
    }
    DealResult "lost-suite" deal_result {
        DEAL("Clinic with 8 chairs" | "8 张牙椅的诊所");
        RESULT(code "lost"); ON(day -12); AMOUNT(number 24000.0); REASON(code "missing_function");
        REASON_NOTE("The owner’s accountant asked for insurance billing in the second talk; we had no answer and no date" | "第二次沟通时，老板的会计问到医保结算，我们答不上来，也给不出日期");
        COMPETITOR(links ["competitor:suite"]);
        QUOTE("We went with the suite. It has the insurance interface." | "我们选了大系统，它有医保接口。");
        ASKED_BY(links ["person:lin-yue"]);
        LESSON("Ask about insurance in the first talk" | "初次沟通就问医保");
        ORIGIN(links ["swot:w-insurance", "swot:t-suites"]);
    }
    DealResult "no-decision-paper" deal_result {
        DEAL("Clinic with 3 chairs" | "3 张牙椅的诊所");
        RESULT(code "no_decision"); ON(day -20); AMOUNT(number 24000.0); REASON(code "stays_as_is");
        REASON_NOTE("Trial opened, nobody logged in, the paper book stayed" | "试用开通了没人登录，一直用纸本");
        COMPETITOR(links ["competitor:paper"]);
        QUOTE("We never got round to it." | "一直没腾出手来。");
        ASKED_BY(links ["person:zhao-min"]);
        LESSON("Agree on one hour for set-up before the trial begins" | "试用前先约好一小时的上手时间");
        ORIGIN(links ["risk:trial-stalls"]);
    }
    DealResult "won-one-day" deal_result {
        DEAL("Clinic with 4 chairs" | "4 张牙椅的诊所");
        RESULT(code "won"); ON(day -120); AMOUNT(number 24000.0); REASON(code "service");
        REASON_NOTE("Set up on Saturday, first booking on Monday morning" | "周六装好，周一早上就有了第一个预约");
        COMPETITOR(links ["competitor:mini-program"]);
        QUOTE("On Monday it simply worked." | "周一一开门就能用了。");
        ASKED_BY(links ["person:zhao-min"]);
        LESSON("Offer Saturday set-up to each clinic" | "向每家诊所提供周六安装");
        ORIGIN(links ["swot:s-one-day", "strength:one-day-start"]);
    }
    Feedback "fb-older-patients" feedback {
        TEXT("Our older patients press the wrong button and then call anyway" | "老年病人点错了，还是得打电话");
        SOURCE(code "visit");
        FROM("Head nurse, pilot clinic" | "试点诊所护士长");
        ON(day -9); SEVERITY(code "medium"); STATUS(code "in_action"); OWNER(links ["person:zhao-min"]);
        ORIGIN(links ["persona:qiao"]);
    }
    Feedback "fb-invoice" feedback {
        TEXT("The invoice came to me. Send it to Mr. Tang, I do not pay anything" | "发票寄到我这儿了。寄给唐先生吧，付款不归我管");
        SOURCE(code "messaging");
        FROM("Head nurse" | "护士长");
        ON(day -14); SEVERITY(code "low"); STATUS(code "answered"); ANSWERED_ON(day -13);
        OWNER(links ["person:wu-jia"]); ORIGIN(links ["risk:late-payment"]);
    }
    Feedback "fb-data-question" feedback {
        TEXT("My accountant asks for the third time where the patient data are kept" | "会计第三次来问病人数据存在哪里");
        SOURCE(code "phone");
        FROM("Owner, 6 chairs" | "老板，6 张牙椅");
        ON(day -6); SEVERITY(code "high"); STATUS(code "in_action"); OWNER(links ["person:wu-jia"]);
        ORIGIN(links ["risk:data-dispute", "persona:tang"]);
    }
    Feedback "fb-promise" feedback {
        TEXT("You told us the reminder can be in our own name. Where do I switch that on?" | "你们说提醒可以用诊所自己的名义发，在哪里开？");
        SOURCE(code "phone");
        FROM("Owner, pilot clinic" | "试点诊所老板");
        ON(day -4); SEVERITY(code "medium"); STATUS(code "in_action"); OWNER(links ["person:zhao-min"]);
        ORIGIN(links ["risk:promise-gap"]);
    }
    Action "action-interface" action {
        TITLE("Supply the insurance interface through a partner" | "通过合作方提供医保接口");
        PROBLEM("One deal of 24,000 CNY lost to the suite" | "丢给大系统一单 24,000 元");
        CAUSE("We planned to build it ourselves, and our only engineer is taken for six months. Why build? Because nobody had looked for a partner." | "原打算自己开发，唯一的工程师半年内排满了。为什么要自己做？因为没人找过合作方。");
        OWNER(links ["person:sun-hao"]); DUE(day 60);
        EXPECTED("0 deals lost for this reason in the quarter after the start" | "上线后的季度，因此丢单 0 次");
        KPI(links ["kpi:offer-to-signed"]); CHECK_ON(day 150); PHASE(code "do"); IMPACT(score 5);
        EFFORT(score 4); ORIGIN(links ["deal_result:lost-suite", "swot:w-insurance", "risk:no-insurance"]);
    }
    Action "action-ask-insurance" action {
        TITLE("Ask about insurance in the first talk" | "初次沟通就问医保");
        PROBLEM("The missing interface came up in the second talk" | "第二次沟通才发现需要医保接口");
        CAUSE("The question is not on the call sheet" | "沟通单上没有这个问题");
        OWNER(links ["person:chen-bo"]); DUE(day 7);
        EXPECTED("Answer in the CRM for 10 of 10 first talks" | "10 次初次沟通，10 次都在 CRM 里有答案");
        CHECK_ON(day 30); PHASE(code "do"); IMPACT(score 3); EFFORT(score 1);
        ORIGIN(links ["deal_result:lost-suite", "blueprint_field:bf-insurance"]);
    }
    Action "action-trial-hour" action {
        TITLE("Agree on the set-up hour before the trial begins" | "试用前先约好上手时间");
        PROBLEM("4 of 12 pilots had no login on day 7" | "12 家试点中有 4 家第 7 天还没登录");
        CAUSE("The trial opens by mail; nobody at the clinic has set aside time" | "试用靠邮件开通，诊所没人留出时间");
        OWNER(links ["person:chen-bo"]); DUE(day 14);
        EXPECTED("Trials without login on day 7: from 4 in 12 to 2 in 12" | "第 7 天未登录的试用，从 12 家中 4 家降到 2 家");
        KPI(links ["kpi:trial-to-offer"]); CHECK_ON(day 60); PHASE(code "plan"); IMPACT(score 4);
        EFFORT(score 2); ORIGIN(links ["deal_result:no-decision-paper", "risk:trial-stalls"]);
    }
    Action "action-big-button" action {
        TITLE("Put one large button “Book again” on the first page" | "首页放一个大按钮“再次预约”");
        PROBLEM("Older patients press the wrong button and call" | "老年病人点错后改打电话");
        CAUSE("Four choices of the same size on the first page" | "首页有四个一样大的选项");
        OWNER(links ["person:sun-hao"]); DUE(day -2);
        EXPECTED("Calls after a started booking: from 9 to 4 a week at the pilot clinic" | "点开预约后又打来的电话，从每周 9 个降到 4 个");
        CHECK_ON(day 20); PHASE(code "check"); IMPACT(score 3); EFFORT(score 2);
        ORIGIN(links ["feedback:fb-older-patients"]);
    }
    Action "action-invoice" action {
        TITLE("Ask for the invoice address at signing" | "签约时问清发票寄给谁");
        PROBLEM("Invoices went to the head nurse" | "发票寄给了护士长");
        CAUSE("The contract sheet had one contact only" | "签约表上只有一个联系人");
        OWNER(links ["person:wu-jia"]); DUE(day -10);
        EXPECTED("0 invoices to the wrong person" | "寄错 0 张");
        CHECK_ON(day -1); PHASE(code "act");
        RESULT("3 invoices, 0 to the wrong person" | "开了 3 张，寄错 0 张");
        KEPT(code "yes"); IMPACT(score 2); EFFORT(score 1);
        ORIGIN(links ["feedback:fb-invoice", "risk:late-payment"]);
    }
    Action "action-data-sheet" action {
        TITLE("Hand over the data-protection sheet before anyone asks" | "不等客户问，先递数据保护说明");
        PROBLEM("One accountant asked 3 times where the data are kept" | "一位会计问了 3 次数据存在哪里");
        CAUSE("The sheet exists, but is on no list for the first talk" | "说明已有，但没写进初次沟通的清单");
        OWNER(links ["person:wu-jia"]); DUE(day 10);
        EXPECTED("0 repeated questions about data in the next 10 talks" | "接下来 10 次沟通，重复追问 0 次");
        CHECK_ON(day 45); PHASE(code "do"); IMPACT(score 4); EFFORT(score 1);
        ORIGIN(links ["feedback:fb-data-question", "proof:proof-data-sheet"]);
    }
    Agreement "ag-promises" agreement {
        FROM(links ["person:chen-bo"]); TO(links ["person:zhao-min"]);
        WHAT("All promises made to the clinic" | "对诊所做出的全部承诺");
        WHEN("On the day of signing" | "签约当天");
        CHANNEL("Handover sheet" | "交接单");
        REVIEW_ON(day 90); ORIGIN(links ["risk:promise-gap", "feedback:fb-promise"]);
    }
    Agreement "ag-no-login" agreement {
        FROM(links ["person:sun-hao"]); TO(links ["person:zhao-min", "person:chen-bo"]);
        WHAT("Trials without login" | "没登录的试用");
        WHEN("Each morning at 9:00, from day 7" | "第 7 天起，每天早上 9:00");
        CHANNEL("CRM task" | "CRM 任务");
        REVIEW_ON(day 90); ORIGIN(links ["need:n-auto"]);
    }
    Agreement "ag-low-score" agreement {
        FROM(links ["person:zhao-min"]); TO(links ["person:lin-yue"]);
        WHAT("Each clinic that scores 3 or less in the day-30 survey" | "第 30 天问卷打 3 分及以下的诊所");
        WHEN("Within 1 day" | "1 天内");
        CHANNEL("Phone" | "电话");
        REVIEW_ON(day 90); ORIGIN(links ["need:n-survey"]);
    }
    Agreement "ag-lost" agreement {
        FROM(links ["person:chen-bo"]); TO(links ["person:lin-yue"]);
        WHAT("Each lost deal, with the customer’s sentence" | "每一单输单，附客户原话");
        WHEN("Within 7 days of the answer" | "得知结果后 7 天内");
        CHANNEL("Win/loss log" | "赢单与输单");
        REVIEW_ON(day 90); ORIGIN(links ["topic:won-lost"]);
    }
}
