//! The after-sales plan of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::aftersales::spec::{
    feedback_point, handover, handover_item, health_factor, health_level, record_field, record_note, support_service,
    touchpoint,
};

examples! {
    Handover "single" handover {
        CUSTOMER("Dr. Fang’s clinic" | "方医生的诊所");
        SIGNING_ON(day 21); TERM_MONTHS(number 24.0);
        BOUGHT("Appointment and shift scheduling, one clinic, 6 chairs; insurance interface not included" | "预约与排班软件，一家诊所、6 张牙椅；不含医保接口");
        FROM(links ["person:chen-bo"]); TO(links ["person:zhao-min"]); DONE_ON(day 23); REGION(code "cn");
        NOTE("Ms. Qiao is free to talk after 13:00; Dr. Fang reads figures on Sunday evening; Mr. Tang gets the invoices" | "乔护士长下午一点后方便；方医生周日晚上看数据；发票发给唐先生");
        ORIGIN(links ["contract_brief:single", "contract_step:step-handover", "persona:qiao"]);
    }
    HandoverItem "promise-start" handover_item {
        KIND(code "promise");
        TEXT("Everything set up in one day; patients book from Monday" | "一天内全部上线，周一起病人就能自助预约");
        OWNER(links ["person:sun-hao"]); DUE(day 23); STATUS(code "open");
        SOURCE("Negotiation, point “Start”" | "谈判谈定事项“上线”");
        ORIGIN(links ["negotiation_summary:sum-start", "strength:one-day-start"]);
    }
    HandoverItem "promise-training" handover_item {
        KIND(code "promise");
        TEXT("Two training sessions at the clinic, the second after two weeks" | "到店培训两次，第二次在两周后");
        OWNER(links ["person:zhao-min"]); DUE(day 37); STATUS(code "open");
        SOURCE("Contract, clause “Service”" | "合同“服务内容”");
        ORIGIN(links ["contract_clause:clause-subject"]);
    }
    HandoverItem "promise-data" handover_item {
        KIND(code "promise");
        TEXT("Data-protection sheet for the clinic’s files, signed copy" | "数据保护说明，签字版交诊所存档");
        OWNER(links ["person:wu-jia"]); DUE(day 21); STATUS(code "open");
        SOURCE("Contract, clause “Patient data”" | "合同“病人数据”");
        ORIGIN(links ["contract_clause:clause-patient-data", "strength:data-sheet"]);
    }
    HandoverItem "success-no-show" handover_item {
        KIND(code "success");
        TEXT("No-show rate from 18 % to 9 % within 90 days" | "90 天内爽约率从 18% 降到 9%");
        OWNER(links ["person:zhao-min"]); DUE(day 111); STATUS(code "open");
        SOURCE("Level of the three pilots, agreed with Dr. Fang as the goal" | "以三家试点水平为目标，与方医生说定");
        ORIGIN(links ["proof:proof-no-show"]);
    }
    HandoverItem "success-first-booking" handover_item {
        KIND(code "success");
        TEXT("First online booking within 2 days of the start" | "上线 2 天内出现第一笔线上预约");
        OWNER(links ["person:zhao-min"]); DUE(day 25); STATUS(code "open");
        SOURCE("Our own measure" | "我方自定指标");
        ORIGIN(links ["kpi:first-booking"]);
    }
    HandoverItem "contact-qiao" handover_item {
        KIND(code "contact");
        TEXT("Ms. Qiao, head nurse: daily use, shifts, training" | "乔护士长：日常使用、排班、培训");
        OWNER(links ["person:zhao-min"]); STATUS(code "open");
        SOURCE("Handover talk" | "交接面谈");
        ORIGIN(links ["persona:qiao"]);
    }
    HandoverItem "contact-fang" handover_item {
        KIND(code "contact");
        TEXT("Dr. Fang, owner: results and renewal, with Mr. Tang for invoices" | "方医生：效果和续约；发票找唐先生");
        OWNER(links ["person:lin-yue"]); STATUS(code "open");
        SOURCE("Handover talk" | "交接面谈");
        ORIGIN(links ["persona:fang", "persona:tang"]);
    }
    HandoverItem "risk-champion" handover_item {
        KIND(code "risk");
        TEXT("Ms. Qiao leaves: train a second user at the desk" | "乔护士长离职：在前台再培养一名熟手");
        OWNER(links ["person:zhao-min"]); DUE(day 37); STATUS(code "open");
        SOURCE("Risk matrix" | "风险矩阵");
        ORIGIN(links ["risk:champion-leaves", "persona:luo"]);
    }
    SupportService "service-help" support_service {
        NAME("Help for the front desk" | "前台答疑");
        KIND(code "help"); CHANNEL(code "message");
        HOURS("Monday to Saturday, 8:30–18:00; outside these hours the next working morning" | "周一至周六 8:30～18:00，其余时间次日上午答复");
        FIRST_RESPONSE_H(number 2.0); RESOLUTION_H(number 8.0); OWNER(links ["person:zhao-min"]);
        NOTE("Stand-in: Wu Jia" | "替补：吴佳");
        ORIGIN(links ["contract_clause:clause-warranty"]);
    }
    SupportService "service-outage" support_service {
        NAME("Booking does not work" | "预约无法使用");
        KIND(code "emergency"); CHANNEL(code "phone");
        HOURS("Every day, 8:00–20:00" | "每天 8:00～20:00");
        FIRST_RESPONSE_H(number 0.5); RESOLUTION_H(number 4.0); OWNER(links ["person:sun-hao"]);
        NOTE("Stand-in: Zhao Min with the paper list for the day" | "替补：赵敏，先发当日纸质名单");
        ORIGIN(links ["contract_clause:clause-liability"]);
    }
    SupportService "service-training" support_service {
        NAME("Training at the clinic" | "到店培训");
        KIND(code "training"); CHANNEL(code "visit");
        HOURS("By appointment, 90 minutes" | "预约，每次 90 分钟");
        FIRST_RESPONSE_H(number 8.0); RESOLUTION_H(number 80.0); OWNER(links ["person:zhao-min"]);
        NOTE("Two sessions included" | "含两次");
        ORIGIN(links ["contract_clause:clause-subject"]);
    }
    SupportService "service-updates" support_service {
        NAME("Updates for the whole term" | "合同期内升级");
        KIND(code "update"); CHANNEL(code "in_product");
        HOURS("Tuesday night, announced three days before" | "周二夜间，提前三天通知");
        FIRST_RESPONSE_H(number 8.0); RESOLUTION_H(number 40.0); OWNER(links ["person:sun-hao"]);
        ORIGIN(links ["contract_clause:clause-warranty", "contract_clause:four-warranty"]);
    }
    FeedbackPoint "feedback-day-30" feedback_point {
        CHANNEL(code "survey"); MEASURE(code "satisfaction");
        QUESTION("How satisfied are you with the first month?" | "使用第一个月，您满意吗？");
        SCALE_MAX(number 5.0); BETTER(code "higher"); WHEN_DAY(number 30.0); ANCHOR(code "signing");
        REPEAT(code "once"); THRESHOLD(number 4.0);
        BELOW_ACTION("Below 4: Zhao Min calls the head nurse within 8 working hours and reports to Lin Yue" | "低于 4 分：赵敏 8 个工作小时内致电护士长，并告知林悦");
        OWNER(links ["person:zhao-min"]); ORIGIN(links ["persona:qiao"]);
    }
    FeedbackPoint "feedback-ticket" feedback_point {
        CHANNEL(code "survey"); MEASURE(code "effort");
        QUESTION("How much effort did it take to get this solved?" | "解决这个问题，您费了多大劲？");
        SCALE_MAX(number 5.0); BETTER(code "lower"); WHEN_DAY(number 1.0); ANCHOR(code "ticket_closed");
        REPEAT(code "each_time"); THRESHOLD(number 3.0);
        BELOW_ACTION("Above 3: Sun Hao reads the ticket the same day, Zhao Min calls back" | "高于 3 分：孙皓当天查看工单，赵敏回电");
        OWNER(links ["person:zhao-min"]);
    }
    FeedbackPoint "feedback-visit" feedback_point {
        CHANNEL(code "visit"); MEASURE(code "recommendation");
        QUESTION("How likely are you to recommend us to another clinic owner?" | "您有多大可能把我们推荐给别的诊所老板？");
        SCALE_MAX(number 10.0); BETTER(code "higher"); WHEN_DAY(number 180.0); ANCHOR(code "signing");
        REPEAT(code "half_yearly"); THRESHOLD(number 7.0);
        BELOW_ACTION("Below 7: Lin Yue visits the owner within 40 working hours; 9 or 10: ask for an introduction" | "低于 7 分：林悦 40 个工作小时内拜访老板；9～10 分：请对方介绍");
        OWNER(links ["person:lin-yue"]); ORIGIN(links ["persona:fang"]);
    }
    Touchpoint "touch-handover" touchpoint {
        WHAT("Handover talk with the head nurse, sheet in hand" | "拿着交接单与护士长当面过一遍");
        PURPOSE(code "start_up"); TIMING(code "after_signing"); OFFSET_DAYS(number 2.0); REPEAT(code "once");
        CHANNEL(code "visit"); OWNER(links ["person:zhao-min"]);
        MESSAGE("These are the points Chen Bo promised you. Is anything missing?" | "陈博答应您的事都在这张单子上，还缺什么吗？");
        ORIGIN(links ["contract_step:step-handover"]);
    }
    Touchpoint "touch-day-7" touchpoint {
        WHAT("Call the head nurse: which step takes longest" | "致电护士长：哪一步最费时间");
        PURPOSE(code "check"); TIMING(code "after_signing"); OFFSET_DAYS(number 7.0); REPEAT(code "once");
        CHANNEL(code "phone"); OWNER(links ["person:zhao-min"]);
        MESSAGE("A week has passed. Which step at the desk still takes you longest?" | "用了一周了，前台现在哪一步最费时间？");
        ORIGIN(links ["persona:qiao"]);
    }
    Touchpoint "touch-acceptance" touchpoint {
        WHAT("Acceptance with the three tests, second training session" | "按三项测试验收，做第二次培训");
        PURPOSE(code "start_up"); TIMING(code "after_signing"); OFFSET_DAYS(number 16.0); REPEAT(code "once");
        CHANNEL(code "visit"); OWNER(links ["person:zhao-min"]);
        MESSAGE("We go through the three tests together, then the second session begins." | "我们一起过三项测试，然后开始第二次培训。");
        ORIGIN(links ["contract_clause:clause-acceptance"]);
    }
    Touchpoint "touch-survey" touchpoint {
        WHAT("Satisfaction survey to the head nurse" | "给护士长发满意度问卷");
        PURPOSE(code "feedback"); TIMING(code "after_signing"); OFFSET_DAYS(number 30.0); REPEAT(code "once");
        CHANNEL(code "message"); OWNER(links ["person:zhao-min"]);
        MESSAGE("One question, ten seconds: how was the first month?" | "只有一个问题，十秒钟：第一个月用得怎么样？");
    }
    Touchpoint "touch-quarter" touchpoint {
        WHAT("Visit with the clinic’s own figures: empty hours, no-shows, online bookings" | "带诊所自己的数据上门：空置时数、爽约、线上预约");
        PURPOSE(code "review"); TIMING(code "after_signing"); OFFSET_DAYS(number 90.0); REPEAT(code "quarterly");
        CHANNEL(code "visit"); OWNER(links ["person:zhao-min"]);
        MESSAGE("Here are your three figures since the start. Which one do we work on next?" | "这是上线以来您的三个数字，下一步先改哪个？");
        ORIGIN(links ["question:q-empty-hours"]);
    }
    Touchpoint "touch-spring-festival" touchpoint {
        WHAT("Spring Festival greeting to the owner and the head nurse" | "给老板和护士长的春节问候");
        PURPOSE(code "greeting"); TIMING(code "festival"); OFFSET_DAYS(number 3.0);
        FESTIVAL(code "spring_festival"); REPEAT(code "yearly"); CHANNEL(code "message");
        OWNER(links ["person:lin-yue"]);
        MESSAGE("This year your patients made more and more of their bookings themselves. A peaceful New Year to you, your family and the team. Lin Yue" | "这一年，贵诊所越来越多的病人学会了自己预约。祝您、家人和同事们新春安康。林悦");
        SKIP_IF("Open complaint or mourning in the family" | "有投诉未结，或家有丧事");
        ORIGIN(links ["persona:fang"]);
    }
    Touchpoint "touch-nurses-day" touchpoint {
        WHAT("Nurses’ Day card to the head nurse and her nurses" | "给护士长和护士们的护士节贺卡");
        PURPOSE(code "greeting"); TIMING(code "festival"); OFFSET_DAYS(number 1.0); FESTIVAL(code "nurses_day");
        REPEAT(code "yearly"); CHANNEL(code "card"); OWNER(links ["person:zhao-min"]);
        MESSAGE("Thank you and your nurses for every calm hand. Zhao Min" | "护士长，谢谢您和护士们的每一次细心照护。赵敏");
        ORIGIN(links ["persona:qiao"]);
    }
    Touchpoint "touch-renewal" touchpoint {
        WHAT("Renewal talk with the owner, results first" | "与老板谈续约，先看效果");
        PURPOSE(code "renewal"); TIMING(code "before_end"); OFFSET_DAYS(number 90.0); REPEAT(code "once");
        CHANNEL(code "visit"); OWNER(links ["person:lin-yue"]);
        MESSAGE("Before we speak of the next term: what did the first bring you?" | "谈下一期之前想先问问：这一期给您带来了什么？");
        ORIGIN(links ["kpi:renewal-rate"]);
    }
    RecordField "field-name" record_field {
        NAME("Name and position" | "姓名与职位");
        GROUP(code "contact"); REQUIRED(code "true");
        SOURCE("Contract" | "合同");
        PURPOSE("To call the right person" | "找对人");
        KEEP_MONTHS(number 24.0);
    }
    RecordField "field-phone" record_field {
        NAME("Phone and good time to call" | "电话与方便时间");
        GROUP(code "contact"); REQUIRED(code "true");
        SOURCE("Handover talk" | "交接面谈");
        PURPOSE("Service calls" | "服务电话");
        KEEP_MONTHS(number 24.0);
    }
    RecordField "field-bought" record_field {
        NAME("Product, scope, term, price" | "产品、范围、期限、价格");
        GROUP(code "purchase"); REQUIRED(code "true");
        SOURCE("Contract" | "合同");
        PURPOSE("Service and renewal" | "服务与续约");
        KEEP_MONTHS(number 36.0); ORIGIN(links ["contract_brief:single"]);
    }
    RecordField "field-logins" record_field {
        NAME("Days with login in the last 14" | "近 14 天登录天数");
        GROUP(code "usage"); REQUIRED(code "true");
        SOURCE("Product" | "系统");
        PURPOSE("Health score" | "健康度");
        KEEP_MONTHS(number 12.0);
    }
    RecordField "field-online" record_field {
        NAME("Share of bookings made online" | "线上预约占比");
        GROUP(code "usage"); REQUIRED(code "true");
        SOURCE("Product" | "系统");
        PURPOSE("Health score, quarterly visit" | "健康度、季度回访");
        KEEP_MONTHS(number 12.0);
    }
    RecordField "field-greetings" record_field {
        NAME("Festivals kept, greetings wanted or not" | "过哪些节、愿不愿收问候");
        GROUP(code "care");
        SOURCE("Asked at handover" | "交接时询问");
        PURPOSE("Greetings" | "节日问候");
        KEEP_MONTHS(number 0.0);
    }
    RecordNote "single" record_note {
        CONSENT("We keep your name, phone, purchase and usage data to serve you and to greet you. We keep no patient data in this record. You may stop it at any time: tell Zhao Min." | "我们保存您的姓名、电话、购买和使用信息，用于服务和问候；档案里不存病人信息。您可随时告诉赵敏停止。");
        ASKED_HOW("Read out at handover, ticked on the sheet" | "交接时当面说明，在交接单上勾选");
        OWNER(links ["person:wu-jia"]); ORIGIN(links ["pest:p-data-rules"]);
    }
    HealthFactor "health-logins" health_factor {
        NAME("Logins" | "登录");
        WEIGHT(number 40.0);
        MEASURE("Days with a login in the last 14" | "近 14 天有登录的天数");
        FULL_AT(number 12.0); ZERO_AT(number 2.0);
        SOURCE("Product" | "系统");
    }
    HealthFactor "health-online" health_factor {
        NAME("Booked online" | "线上预约");
        WEIGHT(number 40.0);
        MEASURE("Online bookings ÷ all bookings, last 30 days, in %" | "近 30 天线上预约 ÷ 全部预约，%");
        FULL_AT(number 60.0); ZERO_AT(number 10.0);
        SOURCE("Product" | "系统");
    }
    HealthFactor "health-tickets" health_factor {
        NAME("Tickets" | "工单");
        WEIGHT(number 20.0);
        MEASURE("Open tickets older than 8 working hours" | "超过 8 个工作小时未结的工单数");
        FULL_AT(number 0.0); ZERO_AT(number 3.0);
        SOURCE("Ticket list" | "工单表");
    }
    HealthLevel "level-green" health_level {
        LEVEL(code "green"); FROM_SCORE(number 70.0);
        ACTION("Quarterly visit as planned; ask for an introduction" | "季度回访照常，请对方介绍同行");
        WITHIN_H(number 80.0); OWNER(links ["person:zhao-min"]);
    }
    HealthLevel "level-yellow" health_level {
        LEVEL(code "yellow"); FROM_SCORE(number 50.0);
        ACTION("Call the head nurse, offer half an hour of practice" | "致电护士长，安排半小时练习");
        WITHIN_H(number 16.0); OWNER(links ["person:zhao-min"]); ORIGIN(links ["persona:qiao"]);
    }
    HealthLevel "level-red" health_level {
        LEVEL(code "red"); FROM_SCORE(number 0.0);
        ACTION("Lin Yue speaks with the owner; written plan for 30 days" | "林悦与老板面谈，出 30 天书面改进计划");
        WITHIN_H(number 8.0); OWNER(links ["person:lin-yue"]); ORIGIN(links ["persona:fang"]);
    }
    Handover "four-chairs" handover {
        DEAL(links ["deal:four-chairs"]);
        CUSTOMER("Clinic with 4 chairs" | "4 张牙椅的诊所");
        SIGNING_ON(day -120); TERM_MONTHS(number 12.0);
        BOUGHT("Appointment and shift scheduling, one clinic, 4 chairs; insurance interface not included" | "预约与排班软件，一家诊所、4 张牙椅；不含医保接口");
        FROM(links ["person:chen-bo"]); TO(links ["person:zhao-min"]); DONE_ON(day -118); REGION(code "cn");
        NOTE("The head nurse answers messages in the lunch break; the owner wants one figure a month, no report" | "护士长午休时回消息；老板每月只看一个数，不看报告");
        ORIGIN(links ["contract_brief:four-chairs", "contract_step:four-handover"]);
    }
    HandoverItem "four-promise-start" handover_item {
        DEAL(links ["deal:four-chairs"]);
        KIND(code "promise");
        TEXT("Set up on Saturday; patients book from Monday" | "周六上线，周一起病人就能自助预约");
        OWNER(links ["person:sun-hao"]); DUE(day -118); STATUS(code "kept");
        SOURCE("Negotiation, point “Start”" | "谈判谈定事项“上线”");
        ORIGIN(links ["negotiation_summary:four-sum-start", "contract_clause:four-subject", "contract_clause:four-acceptance"]);
    }
    HandoverItem "four-promise-training" handover_item {
        DEAL(links ["deal:four-chairs"]);
        KIND(code "promise");
        TEXT("Two training sessions, one for each shift" | "到店培训两次，每班一次");
        OWNER(links ["person:zhao-min"]); DUE(day -104); STATUS(code "kept");
        SOURCE("Negotiation, point “Training”" | "谈判谈定事项“培训”");
        ORIGIN(links ["negotiation_summary:four-sum-training", "contract_clause:four-subject"]);
    }
    HandoverItem "four-promise-reminder" handover_item {
        DEAL(links ["deal:four-chairs"]);
        KIND(code "promise");
        TEXT("Reminders go out in the clinic’s own name" | "提醒用诊所自己的名义发");
        OWNER(links ["person:zhao-min"]); DUE(day 6); STATUS(code "doing");
        SOURCE("Said in the demonstration, on no sheet; the owner rang four days ago" | "演示时说过，没写进交接单；四天前老板来电问起");
        ORIGIN(links ["risk:promise-gap"]);
    }
    HandoverItem "four-success" handover_item {
        DEAL(links ["deal:four-chairs"]);
        KIND(code "success");
        TEXT("No-show rate from 17 % to 9 % within 90 days" | "90 天内爽约率从 17% 降到 9%");
        OWNER(links ["person:zhao-min"]); DUE(day -30); STATUS(code "kept");
        SOURCE("Booking records: 8 % in the third month" | "预约记录：第三个月 8%");
        ORIGIN(links ["kpi:no-show-rate"]);
    }
    HandoverItem "four-contact" handover_item {
        DEAL(links ["deal:four-chairs"]);
        KIND(code "contact");
        TEXT("Head nurse: daily use and shifts; owner: results and renewal" | "护士长：日常使用和排班；老板：效果和续约");
        OWNER(links ["person:zhao-min"]); STATUS(code "kept");
        SOURCE("Handover talk" | "交接面谈");
        ORIGIN(links ["persona:qiao"]);
    }
}
