//! The after-sales plan of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::aftersales::spec::{
    feedback_point, handover, handover_item, health_factor, health_level, record_field, record_note, support_service,
    touchpoint,
};

examples! {
    Handover "single" handover {
        CUSTOMER("Ms. Shen’s tea houses" | "沈老板的茶馆");
        SIGNING_ON(day 21); TERM_MONTHS(number 12.0);
        BOUGHT("Spring green, 300 kg within 12 months, five shops, from 20 kg a delivery; no cups, no credit" | "春绿茶，12 个月 300 公斤，五家店，每次 20 公斤起；不含茶具，不放账");
        FROM(links ["person:xu-ning"]); TO(links ["person:tao-yu"]); DONE_ON(day 22); REGION(code "cn");
        NOTE("Mr. Ke is free between two and four; Ms. Yu pays on the 25th; Old Hu wants to drink each batch first" | "柯店长下午两点到四点方便；余会计 25 日付款；每批老胡要先喝");
        ORIGIN(links ["contract_brief:single", "contract_step:supply-handover", "persona:ke"]);
    }
    HandoverItem "promise-sample" handover_item {
        KIND(code "promise");
        TEXT("Each batch is held against the sealed sample before it leaves; Old Hu drinks it first" | "每批出库前与封样核对，老胡先喝");
        OWNER(links ["person:lu-kai"]); DUE(day 23); STATUS(code "open");
        SOURCE("Negotiation, point “Sealed sample”" | "谈判谈定事项“封样”");
        ORIGIN(links ["negotiation_summary:sum-sample", "strength:sealed-sample"]);
    }
    HandoverItem "promise-first-delivery" handover_item {
        KIND(code "promise");
        TEXT("First delivery of 50 kg, 10 kg for each shop, within three days of payment" | "首单 50 公斤，每店 10 公斤，付款后三天内送到");
        OWNER(links ["person:jiang-wen"]); DUE(day 24); STATUS(code "open");
        SOURCE("Contract, clause “Delivery”" | "合同“交货、运费、风险转移”");
        ORIGIN(links ["contract_clause:supply-delivery"]);
    }
    HandoverItem "promise-practice" handover_item {
        KIND(code "promise");
        TEXT("One day of brewing practice in each of the five shops" | "五家店各带练一天");
        OWNER(links ["person:tao-yu"]); DUE(day 51); STATUS(code "open");
        SOURCE("Contract, clause “Service and brewing practice”" | "合同“服务与带练”");
        ORIGIN(links ["contract_clause:supply-warranty"]);
    }
    HandoverItem "promise-papers" handover_item {
        KIND(code "promise");
        TEXT("Batch card and test report in each bag; one invoice a month to Ms. Yu" | "每袋附批次卡和检测报告；每月一张发票给余会计");
        OWNER(links ["person:jiang-wen"]); DUE(day 24); STATUS(code "open");
        SOURCE("Negotiation, point “Papers”" | "谈判谈定事项“单据”");
        ORIGIN(links ["negotiation_summary:sum-papers", "strength:batch-card"]);
    }
    HandoverItem "success-no-pot-back" handover_item {
        KIND(code "success");
        TEXT("Pots sent back over the taste: from 4 in the last quarter to 0 within 90 days" | "因味道退的壶：从上季度 4 壶降到 90 天内 0 壶");
        OWNER(links ["person:tao-yu"]); DUE(day 111); STATUS(code "open");
        SOURCE("Counted by Mr. Ke, agreed with Ms. Shen as the goal" | "柯店长数的，与沈老板说定为目标");
        ORIGIN(links ["question:q-last-change"]);
    }
    HandoverItem "success-reorder" handover_item {
        KIND(code "success");
        TEXT("Second order within 30 days of the first delivery" | "首次到货后 30 天内下第二单");
        OWNER(links ["person:tao-yu"]); DUE(day 54); STATUS(code "open");
        SOURCE("Our own measure" | "我方自定指标");
        ORIGIN(links ["kpi:reorder-rate"]);
    }
    HandoverItem "contact-ke" handover_item {
        KIND(code "contact");
        TEXT("Mr. Ke, manager: orders, brewing, complaints" | "柯店长：订货、冲泡、投诉");
        OWNER(links ["person:tao-yu"]); STATUS(code "open");
        SOURCE("Handover talk" | "交接面谈");
        ORIGIN(links ["persona:ke"]);
    }
    HandoverItem "contact-shen" handover_item {
        KIND(code "contact");
        TEXT("Ms. Shen, owner: results and the next season; invoices to Ms. Yu" | "沈老板：效果和下一季；发票找余会计");
        OWNER(links ["person:gu-yan"]); STATUS(code "open");
        SOURCE("Handover talk" | "交接面谈");
        ORIGIN(links ["persona:shen", "persona:yu"]);
    }
    HandoverItem "risk-hu" handover_item {
        KIND(code "risk");
        TEXT("Old Hu feels passed over: ask him before each new batch" | "老胡觉得被绕过：每批新货先问他");
        OWNER(links ["person:lu-kai"]); DUE(day 37); STATUS(code "open");
        SOURCE("Risk matrix" | "风险矩阵");
        ORIGIN(links ["risk:buyer-blocks", "persona:hu"]);
    }
    SupportService "service-orders" support_service {
        NAME("Orders and questions" | "订货与咨询");
        KIND(code "help"); CHANNEL(code "message");
        HOURS("Monday to Saturday, 9:00–20:00; outside these hours the next morning" | "周一至周六 9:00～20:00，其余时间次日上午答复");
        FIRST_RESPONSE_H(number 2.0); RESOLUTION_H(number 8.0); OWNER(links ["person:tao-yu"]);
        NOTE("Stand-in: Jiang Wen" | "替补：蒋雯");
        ORIGIN(links ["contract_clause:supply-delivery"]);
    }
    SupportService "service-tin-empty" support_service {
        NAME("The tin is empty tonight" | "今晚断货");
        KIND(code "emergency"); CHANNEL(code "phone");
        HOURS("Every day, 9:00–21:00" | "每天 9:00～21:00");
        FIRST_RESPONSE_H(number 0.5); RESOLUTION_H(number 4.0); OWNER(links ["person:jiang-wen"]);
        NOTE("1 kg by city courier; stand-in: Tao Yu" | "同城快送 1 公斤；替补：陶雨");
        ORIGIN(links ["strength:quick-refill"]);
    }
    SupportService "service-claims" support_service {
        NAME("Short, torn, tastes different" | "短斤、破袋、味道不对");
        KIND(code "help"); CHANNEL(code "message");
        HOURS("Monday to Saturday, 9:00–18:00, with photo" | "周一至周六 9:00～18:00，附照片");
        FIRST_RESPONSE_H(number 4.0); RESOLUTION_H(number 40.0); OWNER(links ["person:tao-yu"]);
        NOTE("Taste: Lu Kai drinks it against the sealed sample the same day" | "味道问题：陆恺当天与封样对喝");
        ORIGIN(links ["contract_clause:clause-short-damaged", "contract_clause:town-inspection"]);
    }
    SupportService "service-practice" support_service {
        NAME("Brewing practice in the shop" | "到店带练");
        KIND(code "training"); CHANNEL(code "visit");
        HOURS("By appointment, weekdays 10:00–12:00" | "预约，平日 10:00～12:00");
        FIRST_RESPONSE_H(number 8.0); RESOLUTION_H(number 80.0); OWNER(links ["person:tao-yu"]);
        NOTE("One day a shop included; new brewers by video" | "每店含一天；新手看视频");
        ORIGIN(links ["contract_clause:supply-warranty"]);
    }
    FeedbackPoint "feedback-first-month" feedback_point {
        CHANNEL(code "survey"); MEASURE(code "satisfaction");
        QUESTION("How well does the tea of the first month match the sealed sample?" | "第一个月的茶，和封样一样吗？");
        SCALE_MAX(number 5.0); BETTER(code "higher"); WHEN_DAY(number 30.0); ANCHOR(code "signing");
        REPEAT(code "once"); THRESHOLD(number 4.0);
        BELOW_ACTION("Below 4: Lu Kai drinks both in the shop within 16 working hours and reports to Gu Yan" | "低于 4 分：陆恺 16 个工作小时内到店对喝，并告知顾言");
        OWNER(links ["person:tao-yu"]); ORIGIN(links ["persona:ke"]);
    }
    FeedbackPoint "feedback-claim" feedback_point {
        CHANNEL(code "survey"); MEASURE(code "effort");
        QUESTION("How much effort did it take to have the bag exchanged?" | "换这一袋，您费了多大劲？");
        SCALE_MAX(number 5.0); BETTER(code "lower"); WHEN_DAY(number 1.0); ANCHOR(code "ticket_closed");
        REPEAT(code "each_time"); THRESHOLD(number 3.0);
        BELOW_ACTION("Above 3: Jiang Wen traces the delivery the same day, Tao Yu calls back" | "高于 3 分：蒋雯当天追查这次送货，陶雨回电");
        OWNER(links ["person:tao-yu"]);
    }
    FeedbackPoint "feedback-recommend" feedback_point {
        CHANNEL(code "visit"); MEASURE(code "recommendation");
        QUESTION("How likely are you to recommend us to another owner?" | "您有多大可能把我们推荐给别的老板？");
        SCALE_MAX(number 10.0); BETTER(code "higher"); WHEN_DAY(number 180.0); ANCHOR(code "signing");
        REPEAT(code "half_yearly"); THRESHOLD(number 7.0);
        BELOW_ACTION("Below 7: Gu Yan visits the owner within 40 working hours; 9 or 10: ask for an introduction" | "低于 7 分：顾言 40 个工作小时内拜访老板；9～10 分：请对方介绍");
        OWNER(links ["person:gu-yan"]); ORIGIN(links ["persona:shen"]);
    }
    Touchpoint "touch-first-delivery" touchpoint {
        WHAT("Be there at the first delivery, open one bag together, drink it against the sample" | "首次到货到场，一起拆一袋，与封样对喝");
        PURPOSE(code "start_up"); TIMING(code "after_signing"); OFFSET_DAYS(number 3.0); REPEAT(code "once");
        CHANNEL(code "visit"); OWNER(links ["person:tao-yu"]);
        MESSAGE("This is the sheet with all that Xu Ning promised you. Is anything missing?" | "许宁答应您的事都在这张单子上，还缺什么吗？");
        ORIGIN(links ["contract_step:supply-handover"]);
    }
    Touchpoint "touch-seventh-day" touchpoint {
        WHAT("Call the manager: which shop brews it differently" | "致电店长：哪家店泡出来不一样");
        PURPOSE(code "check"); TIMING(code "after_signing"); OFFSET_DAYS(number 7.0); REPEAT(code "once");
        CHANNEL(code "phone"); OWNER(links ["person:tao-yu"]);
        MESSAGE("A week has passed. In which shop does the pot taste different, and who brewed it?" | "一周了，哪家店泡出来不一样，是谁泡的？");
        ORIGIN(links ["persona:ke"]);
    }
    Touchpoint "touch-practice" touchpoint {
        WHAT("Brewing practice, shop by shop, with the sheet" | "逐店带练，带上冲泡单");
        PURPOSE(code "start_up"); TIMING(code "after_signing"); OFFSET_DAYS(number 14.0); REPEAT(code "once");
        CHANNEL(code "visit"); OWNER(links ["person:tao-yu"]);
        MESSAGE("Each brewer makes three pots, and the others say which is the one on the sheet." | "每位泡三壶，其他人说哪一壶和单子上的一样。");
        ORIGIN(links ["contract_clause:supply-warranty"]);
    }
    Touchpoint "touch-refill" touchpoint {
        WHAT("Before the tin runs empty: ask what is left in each shop" | "断货之前：问每家店还剩多少");
        PURPOSE(code "check"); TIMING(code "after_signing"); OFFSET_DAYS(number 24.0); REPEAT(code "monthly");
        CHANNEL(code "message"); OWNER(links ["person:tao-yu"]);
        MESSAGE("By your usual gap the tea lasts until Friday. How many kilograms are left in each shop?" | "照您平时的用量，茶够用到周五。每家店各还剩几公斤？");
        ORIGIN(links ["kpi:reorder-rate", "strength:quick-refill"]);
    }
    Touchpoint "touch-month" touchpoint {
        WHAT("One question to the manager on the first month" | "第一个月问店长一个问题");
        PURPOSE(code "feedback"); TIMING(code "after_signing"); OFFSET_DAYS(number 30.0); REPEAT(code "once");
        CHANNEL(code "message"); OWNER(links ["person:tao-yu"]);
        MESSAGE("One question, ten seconds: does the tea match the sealed sample?" | "只有一个问题，十秒钟：茶和封样一样吗？");
    }
    Touchpoint "touch-season-visit" touchpoint {
        WHAT("Visit with three figures: pots sent back, kilograms a shop, days from order to counter" | "带三个数上门：退的壶、各店公斤数、下单到上柜台的天数");
        PURPOSE(code "review"); TIMING(code "after_signing"); OFFSET_DAYS(number 90.0); REPEAT(code "quarterly");
        CHANNEL(code "visit"); OWNER(links ["person:xu-ning"]);
        MESSAGE("Here are your three figures since the first delivery. Which one do we work on next?" | "这是首次到货以来您的三个数字，下一步先改哪个？");
        ORIGIN(links ["question:q-kilograms"]);
    }
    Touchpoint "touch-before-mid-autumn" touchpoint {
        WHAT("Ask how much tea the Mid-Autumn week needs, shop by shop" | "问清中秋那一周每家店要多少茶");
        PURPOSE(code "check"); TIMING(code "festival"); OFFSET_DAYS(number 20.0); FESTIVAL(code "mid_autumn");
        REPEAT(code "yearly"); CHANNEL(code "phone"); OWNER(links ["person:tao-yu"]);
        MESSAGE("In festival weeks two refills came late. How many kilograms shall lie in each shop by the Monday before?" | "过节那周有两次补货晚到。节前周一，每家店要备几公斤？");
        ORIGIN(links ["proof:proof-refills", "risk:festival-shortage"]);
    }
    Touchpoint "touch-new-year" touchpoint {
        WHAT("Spring Festival greeting to the owner, the manager and the oldest regular" | "给老板、店长和老茶客的春节问候");
        PURPOSE(code "greeting"); TIMING(code "festival"); OFFSET_DAYS(number 3.0);
        FESTIVAL(code "spring_festival"); REPEAT(code "yearly"); CHANNEL(code "message");
        OWNER(links ["person:gu-yan"]);
        MESSAGE("Thank you for a year in which we learnt to listen to your regulars. A peaceful New Year to you and all in your shops. Gu Yan" | "这一年跟着您学会了听熟客说话。祝您和各店的伙伴们新春安康。顾言");
        SKIP_IF("Open complaint or mourning in the family" | "有投诉未结，或家有丧事");
        ORIGIN(links ["persona:shen"]);
    }
    Touchpoint "touch-tea-day" touchpoint {
        WHAT("Tea Day card to the manager and the brewers of all shops" | "国际茶日给店长和各店泡茶师的贺卡");
        PURPOSE(code "greeting"); TIMING(code "festival"); OFFSET_DAYS(number 1.0); FESTIVAL(code "tea_day");
        REPEAT(code "yearly"); CHANNEL(code "card"); OWNER(links ["person:tao-yu"]);
        MESSAGE("Thank you and every brewer for each pot that came out right. Tao Yu" | "店长，谢谢您和每位泡茶师，把每一壶都泡对了味。陶雨");
        ORIGIN(links ["persona:ke"]);
    }
    Touchpoint "touch-next-season" touchpoint {
        WHAT("Renewal for the next season: taste the new harvest, then seal a new sample" | "谈下一季续约：先品新茶，再重新封样");
        PURPOSE(code "renewal"); TIMING(code "before_end"); OFFSET_DAYS(number 60.0); REPEAT(code "once");
        CHANNEL(code "visit"); OWNER(links ["person:xu-ning"]);
        MESSAGE("Before we speak of the next season: what did this one bring you?" | "谈下一季之前想先问问：这一季给您带来了什么？");
        ORIGIN(links ["kpi:next-season-rate"]);
    }
    RecordField "tea-field-name" record_field {
        NAME("Name, shop, task" | "姓名、店、分工");
        GROUP(code "contact"); REQUIRED(code "true");
        SOURCE("Contract, annex 1" | "合同附件一");
        PURPOSE("To call the right person" | "找对人");
        KEEP_MONTHS(number 12.0);
    }
    RecordField "tea-field-phone" record_field {
        NAME("Phone and quiet hours" | "电话与清闲时段");
        GROUP(code "contact"); REQUIRED(code "true");
        SOURCE("Handover talk" | "交接面谈");
        PURPOSE("Orders and complaints" | "订货与投诉");
        KEEP_MONTHS(number 12.0);
    }
    RecordField "tea-field-bought" record_field {
        NAME("Teas, kilograms, price, batch of each delivery" | "每次送货的茶款、公斤数、价格、批次");
        GROUP(code "purchase"); REQUIRED(code "true");
        SOURCE("Order list" | "订单表");
        PURPOSE("Refill, recall of a batch, next season" | "补货、批次召回、下一季");
        KEEP_MONTHS(number 36.0); ORIGIN(links ["contract_brief:single"]);
    }
    RecordField "tea-field-gap" record_field {
        NAME("Days between the last orders" | "最近几单的间隔天数");
        GROUP(code "usage"); REQUIRED(code "true");
        SOURCE("Order list" | "订单表");
        PURPOSE("Health score, reminder" | "健康度、补货提醒");
        KEEP_MONTHS(number 12.0);
    }
    RecordField "tea-field-sample" record_field {
        NAME("Number and place of the sealed samples" | "封样编号与存放处");
        GROUP(code "usage"); REQUIRED(code "true");
        SOURCE("Sealing form" | "封样单");
        PURPOSE("Settles a dispute on taste" | "味道争议时对样");
        KEEP_MONTHS(number 18.0);
    }
    RecordField "tea-field-greetings" record_field {
        NAME("Festivals kept, greetings wanted or not" | "过哪些节、愿不愿收问候");
        GROUP(code "care");
        SOURCE("Asked at the first delivery" | "首次到货时询问");
        PURPOSE("Greetings" | "节日问候");
        KEEP_MONTHS(number 0.0);
    }
    RecordNote "single" record_note {
        CONSENT("We keep your name, phone and orders to supply you, to recall a batch and to greet you. You may stop it at any time: tell Tao Yu." | "我们保存您的姓名、电话和订单，用于供货、批次召回和问候。您可随时告诉陶雨停止。");
        ASKED_HOW("Read out at the first delivery, ticked on the receipt" | "首次到货时当面说明，在收货单上勾选");
        OWNER(links ["person:jiang-wen"]); ORIGIN(links ["pest:p-trace-rules"]);
    }
    HealthFactor "health-gap" health_factor {
        NAME("Gap between orders" | "下单间隔");
        WEIGHT(number 40.0);
        MEASURE("Days since the last order ÷ usual gap, in %" | "距上次下单天数 ÷ 平时间隔，%");
        FULL_AT(number 100.0); ZERO_AT(number 200.0);
        SOURCE("Order list" | "订单表");
    }
    HealthFactor "health-volume" health_factor {
        NAME("Volume taken" | "用量完成");
        WEIGHT(number 40.0);
        MEASURE("Kilograms taken ÷ kilograms due by today, in %" | "已提公斤数 ÷ 到今天应提公斤数，%");
        FULL_AT(number 100.0); ZERO_AT(number 50.0);
        SOURCE("Order list" | "订单表");
    }
    HealthFactor "health-claims" health_factor {
        NAME("Complaints" | "投诉");
        WEIGHT(number 20.0);
        MEASURE("Complaints older than 8 working hours" | "超过 8 个工作小时未结的投诉数");
        FULL_AT(number 0.0); ZERO_AT(number 3.0);
        SOURCE("Complaint list" | "投诉表");
    }
    HealthLevel "tea-level-green" health_level {
        LEVEL(code "green"); FROM_SCORE(number 70.0);
        ACTION("Quarterly visit as planned; ask for an introduction" | "季度回访照常，请对方介绍同行");
        WITHIN_H(number 80.0); OWNER(links ["person:xu-ning"]);
    }
    HealthLevel "tea-level-yellow" health_level {
        LEVEL(code "yellow"); FROM_SCORE(number 50.0);
        ACTION("Call the manager: what is left, and what else is being poured" | "致电店长：还剩多少，还在上哪家的茶");
        WITHIN_H(number 16.0); OWNER(links ["person:tao-yu"]); ORIGIN(links ["persona:ke"]);
    }
    HealthLevel "tea-level-red" health_level {
        LEVEL(code "red"); FROM_SCORE(number 0.0);
        ACTION("Gu Yan drinks with the owner; written plan for 30 days" | "顾言与老板当面喝茶谈，出 30 天书面改进计划");
        WITHIN_H(number 8.0); OWNER(links ["person:gu-yan"]); ORIGIN(links ["persona:shen"]);
    }
    Handover "old-town" handover {
        DEAL(links ["deal:old-town"]);
        CUSTOMER("Tea houses in the old town, 4 shops" | "古城茶馆，4 家店");
        SIGNING_ON(day -120); TERM_MONTHS(number 12.0);
        BOUGHT("Spring green, 180 kg within 12 months, four shops, 30 kg a delivery; no cups, no credit" | "春绿茶，12 个月 180 公斤，四家店，每次 30 公斤；不含茶具，不放账");
        FROM(links ["person:xu-ning"]); TO(links ["person:tao-yu"]); DONE_ON(day -119); REGION(code "cn");
        NOTE("The owner is at the first shop until ten; after that only the manager answers" | "老板十点前在老店，之后只有店长回消息");
        ORIGIN(links ["contract_brief:old-town", "contract_step:town-handover"]);
    }
    HandoverItem "town-promise-practice" handover_item {
        DEAL(links ["deal:old-town"]);
        KIND(code "promise");
        TEXT("One day of brewing practice for all four shops, before the first pot" | "首壶上桌之前，四家店合练一天");
        OWNER(links ["person:tao-yu"]); DUE(day -116); STATUS(code "kept");
        SOURCE("Negotiation, point “Brewing practice”" | "谈判谈定事项“带练”");
        ORIGIN(links ["negotiation_summary:town-sum-practice", "contract_clause:town-practice"]);
    }
    HandoverItem "town-promise-delivery" handover_item {
        DEAL(links ["deal:old-town"]);
        KIND(code "promise");
        TEXT("First delivery of 30 kg within three days of payment" | "首单 30 公斤，付款后三天内送到");
        OWNER(links ["person:jiang-wen"]); DUE(day -117); STATUS(code "kept");
        SOURCE("Contract, clause “Goods, quantity, sealed sample”" | "合同“货物、数量、封样”");
        ORIGIN(links ["contract_clause:town-goods"]);
    }
    HandoverItem "town-promise-sheet" handover_item {
        DEAL(links ["deal:old-town"]);
        KIND(code "promise");
        TEXT("A brewing sheet by the kettle in the fourth shop, which brews with boiling water" | "第四家店用滚水泡，在壶边贴上冲泡单");
        OWNER(links ["person:tao-yu"]); DUE(day 6); STATUS(code "doing");
        SOURCE("Visit six days ago; the owner found the tea flat" | "六天前上门，老板说茶味发闷");
        ORIGIN(links ["strength:sealed-sample"]);
    }
    HandoverItem "town-success" handover_item {
        DEAL(links ["deal:old-town"]);
        KIND(code "success");
        TEXT("Second order within 45 days of the first delivery" | "首次到货后 45 天内下第二单");
        OWNER(links ["person:tao-yu"]); DUE(day -72); STATUS(code "kept");
        SOURCE("Order list: 30 kg on day 40" | "订单表：第 40 天下单 30 公斤");
        ORIGIN(links ["kpi:reorder-rate"]);
    }
    HandoverItem "town-contact" handover_item {
        DEAL(links ["deal:old-town"]);
        KIND(code "contact");
        TEXT("Manager of the first shop: orders, brewing, complaints; owner: the next season" | "老店店长：订货、冲泡、投诉；老板：下一季");
        OWNER(links ["person:tao-yu"]); STATUS(code "kept");
        SOURCE("Handover talk" | "交接面谈");
        ORIGIN(links ["persona:ke"]);
    }
}
