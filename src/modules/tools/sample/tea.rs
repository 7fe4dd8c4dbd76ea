//! The digital tools of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::tools::spec::{
    blueprint, blueprint_field, candidate, data_question, need, online_station, tool_decision, tool_score,
};

examples! {
    Need "n-six-stages" need {
        TEXT("Our six stages, each with its exit criteria as boxes to tick before a deal moves on" | "六个阶段，每个阶段的走完标准勾完，商机才能往下走");
        KIND(code "crm"); PRIORITY(code "must"); WEIGHT(score 5);
        TEST("Set up the six stages; try to move a deal with an open box" | "建好六个阶段，留一个框不勾，试着推进商机");
        OWNER(links ["person:jiang-wen"]);
    }
    Need "n-in-the-shop" need {
        TEXT("Xu Ning records a talk on her phone in under a minute, before she leaves the tea house" | "许宁出茶馆之前，用手机一分钟内记完一次沟通");
        KIND(code "crm"); PRIORITY(code "must"); WEIGHT(score 4);
        TEST("Ten real talks, timed with a watch" | "十次真实沟通，掐表计时");
        OWNER(links ["person:xu-ning"]); ORIGIN(links ["kpi:talks-a-week"]);
    }
    Need "n-order-import" need {
        TEXT("Takes the orders of the online shop once a week and sums kilograms by customer" | "每周导入网店订单，按客户汇总公斤数");
        KIND(code "crm"); PRIORITY(code "must"); WEIGHT(score 5);
        TEST("Import last month, compare ten customers by hand" | "导入上月订单，人工核对 10 家");
        OWNER(links ["person:tao-yu"]); ORIGIN(links ["research:buyers-over-15-kg"]);
    }
    Need "n-take-out" need {
        TEXT("We export all customers, talks and deals as CSV ourselves, on any day" | "客户、跟进、商机随时能自己导出为 CSV");
        KIND(code "crm"); PRIORITY(code "must"); WEIGHT(score 4);
        TEST("Export the test data and open it in a sheet" | "把测试数据导出来，用表格打开");
        OWNER(links ["person:jiang-wen"]);
    }
    Need "n-past-the-gap" need {
        TEXT("A customer past twice the usual gap makes a task for Tao Yu" | "超过平时间隔两倍没下单，自动给陶雨建任务");
        KIND(code "crm"); PRIORITY(code "should"); WEIGHT(score 4);
        TEST("One test customer with old orders, wait for the task" | "建一个只有旧订单的客户，看任务出不出来");
        OWNER(links ["person:tao-yu"]); ORIGIN(links ["kpi:reorder-rate"]);
    }
    Need "n-batch-of-delivery" need {
        TEXT("For each batch it lists in five minutes who received it" | "五分钟内查出某一批货发给了谁");
        KIND(code "crm"); PRIORITY(code "should"); WEIGHT(score 4);
        TEST("Name one batch, count the customers by hand" | "报一个批次号，人工核对客户数");
        OWNER(links ["person:jiang-wen"]); ORIGIN(links ["pest:p-trace-rules"]);
    }
    Need "n-photo" need {
        TEXT("Two photos of a torn bag stand beside the delivery" | "破袋的两张照片放在那次送货旁边");
        KIND(code "crm"); PRIORITY(code "nice"); WEIGHT(score 2);
        TEST("Attach two photos, look for them from the order" | "附两张照片，从订单里找得到");
        OWNER(links ["person:tao-yu"]); ORIGIN(links ["risk:short-weight"]);
    }
    Need "n-one-question" need {
        TEXT("One question reaches the manager on day 30 and shows the answers by batch" | "第 30 天给店长发一个问题，按批次看结果");
        KIND(code "analytics"); PRIORITY(code "must"); WEIGHT(score 5);
        TEST("Send to ourselves and two customers, count the answers" | "先发给自己和两家客户，数回收量");
        OWNER(links ["person:tao-yu"]); ORIGIN(links ["persona:ke"]);
    }
    Need "n-kilograms-a-week" need {
        TEXT("Kilograms by tea and customer appear each Monday without copying by hand" | "每周一自动出各款茶、各客户的公斤数，不用手工抄");
        KIND(code "analytics"); PRIORITY(code "should"); WEIGHT(score 4);
        TEST("Compare one week with a count by hand" | "选一周，和手工统计对一遍");
        OWNER(links ["person:jiang-wen"]); ORIGIN(links ["kpi:leads-from-orders"]);
    }
    Need "n-order-page" need {
        TEXT("A manager orders “the same as last time” and pays within one minute, at the wholesale price of his shop" | "店长一分钟内“照上次再来一份”并付款，看到的是自己店的批发价");
        KIND(code "sales_platform"); PRIORITY(code "must"); WEIGHT(score 5);
        TEST("Five managers try it, timed, nobody helps" | "请五位店长自己试，掐表，不帮忙");
        OWNER(links ["person:tao-yu"]); ORIGIN(links ["pest:t-order-by-message"]);
    }
    Candidate "reed" candidate {
        NAME("Reed CRM, trade edition (invented)" | "芦苇 CRM 商贸版（虚构）");
        KIND(code "crm"); STATUS(code "chosen"); COST_SETUP(number 1500.0); COST_USER_MONTH(number 80.0);
        USERS(number 4.0); COST_YEAR_OTHER(number 0.0); MONTHS(number 36.0);
        DATA_PLACE("Provider in the same country; two administrators of ours" | "境内服务商，我方两名管理员");
        EXIT_TERMS("CSV export at any time; 30 days’ notice; data deleted 60 days later, in writing" | "随时导出 CSV；提前 30 天通知；60 天后书面确认删除");
        TRIAL_UNTIL(day -3);
    }
    Candidate "otter" candidate {
        NAME("Otter CRM, light (invented)" | "水獭 CRM 轻量版（虚构）");
        KIND(code "crm"); STATUS(code "rejected"); COST_SETUP(number 0.0); COST_USER_MONTH(number 45.0);
        USERS(number 4.0); COST_YEAR_OTHER(number 0.0); MONTHS(number 36.0);
        DATA_PLACE("Provider in the same country" | "境内服务商");
        EXIT_TERMS("CSV export at any time; ends with the month" | "随时导出 CSV；按月到期");
        TRIAL_UNTIL(day -3);
        NOTE("Quicker on the phone than Reed, but knows no weight" | "手机录入比芦苇快，但不认公斤数");
    }
    Candidate "chat-form" candidate {
        NAME("Form inside the messaging app, which we use already" | "现有的微信表单");
        KIND(code "analytics"); STATUS(code "testing"); COST_SETUP(number 0.0); COST_USER_MONTH(number 0.0);
        USERS(number 2.0); COST_YEAR_OTHER(number 200.0); MONTHS(number 36.0);
        DATA_PLACE("Provider in the same country" | "境内服务商");
        EXIT_TERMS("Answers as CSV at any time; ends with the year" | "答卷随时导出 CSV；按年到期");
        TRIAL_UNTIL(day 21);
    }
    Candidate "shared-sheet" candidate {
        NAME("Shared sheet with last year’s formulas" | "沿用去年公式的共享表格");
        KIND(code "analytics"); STATUS(code "testing"); COST_SETUP(number 0.0); COST_USER_MONTH(number 0.0);
        USERS(number 4.0); COST_YEAR_OTHER(number 0.0); MONTHS(number 36.0);
        DATA_PLACE("Our own drive" | "团队网盘");
        EXIT_TERMS("Our own file, copied in a minute" | "自己的文件，一分钟拷走");
        TRIAL_UNTIL(day 21);
    }
    Candidate "order-page" candidate {
        NAME("Wholesale page of our own online shop" | "自家网店的批发页");
        KIND(code "sales_platform"); STATUS(code "chosen"); COST_SETUP(number 2000.0); COST_USER_MONTH(number 0.0);
        USERS(number 1.0); COST_YEAR_OTHER(number 1200.0); MONTHS(number 36.0);
        DATA_PLACE("Same shop system as for retail" | "和零售同一套网店系统");
        EXIT_TERMS("Orders as CSV on any day; page switched off within the hour" | "订单随时导出 CSV；页面一小时内可下线");
        TRIAL_UNTIL(day -5); ORIGIN(links ["strength:quick-refill"]);
    }
    ToolScore "sc-r-stages" tool_score {
        CANDIDATE(links ["candidate:reed"]); NEED(links ["need:n-six-stages"]); SCORE(score 4);
        EVIDENCE("Boxes block the move; six stages set up in an hour" | "不勾就推不动；一小时建好六个阶段");
    }
    ToolScore "sc-r-shop" tool_score {
        CANDIDATE(links ["candidate:reed"]); NEED(links ["need:n-in-the-shop"]); SCORE(score 3);
        EVIDENCE("Ten talks, middle value 55 seconds" | "十次沟通，中位数 55 秒");
    }
    ToolScore "sc-r-import" tool_score {
        CANDIDATE(links ["candidate:reed"]); NEED(links ["need:n-order-import"]); SCORE(score 5);
        EVIDENCE("1,240 orders imported, ten of ten customers agree" | "导入 1,240 单，10 家全部对上");
    }
    ToolScore "sc-r-export" tool_score {
        CANDIDATE(links ["candidate:reed"]); NEED(links ["need:n-take-out"]); SCORE(score 4);
        EVIDENCE("Three files, notes included" | "导出三个文件，含跟进备注");
    }
    ToolScore "sc-r-gap" tool_score {
        CANDIDATE(links ["candidate:reed"]); NEED(links ["need:n-past-the-gap"]); SCORE(score 4);
        EVIDENCE("Task appeared the next morning" | "第二天早上出了任务");
    }
    ToolScore "sc-r-batch" tool_score {
        CANDIDATE(links ["candidate:reed"]); NEED(links ["need:n-batch-of-delivery"]); SCORE(score 4);
        EVIDENCE("Own field on the delivery; four customers in two minutes" | "送货单自建字段；两分钟查出四家");
    }
    ToolScore "sc-r-photo" tool_score {
        CANDIDATE(links ["candidate:reed"]); NEED(links ["need:n-photo"]); SCORE(score 3);
        EVIDENCE("Photos stand at the customer, not at the delivery" | "照片挂在客户下，不在送货单下");
    }
    ToolScore "sc-o-stages" tool_score {
        CANDIDATE(links ["candidate:otter"]); NEED(links ["need:n-six-stages"]); SCORE(score 4);
        EVIDENCE("Boxes and texts per stage" | "每阶段可设勾选和文本");
    }
    ToolScore "sc-o-shop" tool_score {
        CANDIDATE(links ["candidate:otter"]); NEED(links ["need:n-in-the-shop"]); SCORE(score 5);
        EVIDENCE("Ten talks, middle value 31 seconds" | "十次沟通，中位数 31 秒");
    }
    ToolScore "sc-o-import" tool_score {
        CANDIDATE(links ["candidate:otter"]); NEED(links ["need:n-order-import"]); SCORE(score 1);
        EVIDENCE("Counts orders, but cannot sum kilograms" | "只数单数，不能汇总公斤数");
    }
    ToolScore "sc-o-export" tool_score {
        CANDIDATE(links ["candidate:otter"]); NEED(links ["need:n-take-out"]); SCORE(score 4);
        EVIDENCE("One file per table" | "每张表一个文件");
    }
    ToolScore "sc-o-gap" tool_score {
        CANDIDATE(links ["candidate:otter"]); NEED(links ["need:n-past-the-gap"]); SCORE(score 2);
        EVIDENCE("Fixed days for all, no gap of one’s own" | "只能设统一天数，不能按每家间隔");
    }
    ToolScore "sc-o-batch" tool_score {
        CANDIDATE(links ["candidate:otter"]); NEED(links ["need:n-batch-of-delivery"]); SCORE(score 2);
        EVIDENCE("Only by searching the notes" | "只能在备注里搜");
    }
    ToolScore "sc-o-photo" tool_score {
        CANDIDATE(links ["candidate:otter"]); NEED(links ["need:n-photo"]); SCORE(score 4);
        EVIDENCE("Two of two photos found from the order" | "两张照片从订单里都找得到");
    }
    ToolScore "sc-c-question" tool_score {
        CANDIDATE(links ["candidate:chat-form"]); NEED(links ["need:n-one-question"]); SCORE(score 4);
        EVIDENCE("Three of three answered; batch typed in by hand" | "三份全回收，批次要手工填");
    }
    ToolScore "sc-s-kilograms" tool_score {
        CANDIDATE(links ["candidate:shared-sheet"]); NEED(links ["need:n-kilograms-a-week"]); SCORE(score 3);
        EVIDENCE("Agrees with the count, pasting takes 20 minutes" | "和手工统计一致，粘贴要 20 分钟");
    }
    ToolScore "sc-p-order" tool_score {
        CANDIDATE(links ["candidate:order-page"]); NEED(links ["need:n-order-page"]); SCORE(score 4);
        EVIDENCE("Four of five managers ordered and paid within one minute" | "五位店长有四位一分钟内下单付款");
    }
    ToolDecision "d-tea-crm" tool_decision {
        KIND(code "crm"); OUTCOME(code "buy"); CANDIDATE(links ["candidate:reed"]);
        REASON("Otter is quicker on the phone, but fails a must: it cannot sum kilograms, and without them we do not find the tea houses among the retail customers. We give up 24 seconds a talk." | "水獭手机录入更快，但有一条必须项不达标：不能汇总公斤数，就找不出零售客户里的茶馆。放弃的是每次沟通 24 秒。");
        OWNER(links ["person:jiang-wen"]); DECIDED_ON(day -2); REVIEW_ON(day 330);
        ORIGIN(links ["research:buyers-over-15-kg"]);
    }
    ToolDecision "d-tea-analytics" tool_decision {
        KIND(code "analytics"); OUTCOME(code "open");
        REASON("For half a year a shared sheet may be enough. Test ends in three weeks: does anybody open it on a Monday?" | "半年内一张共享表格也许够用。三周后测试结束：周一有没有人打开它？");
        OWNER(links ["person:tao-yu"]); REVIEW_ON(day 21);
    }
    ToolDecision "d-tea-platform" tool_decision {
        KIND(code "sales_platform"); OUTCOME(code "build"); CANDIDATE(links ["candidate:order-page"]);
        REASON("Same stock list as retail, and four of five managers managed without help." | "和零售共用一张库存表，五位店长有四位没人帮也下了单。");
        OWNER(links ["person:tao-yu"]); DECIDED_ON(day -4); REVIEW_ON(day 90);
        ORIGIN(links ["pest:t-order-by-message"]);
    }
    Blueprint "single" blueprint {
        PIPELINE_NAME("Tea houses with 2–8 shops" | "开 2～8 家店的茶馆");
        WON_LABEL("Signed and first order paid" | "已签约，首单到账");
        LOST_LABEL("Not signed" | "未签约");
        LOST_REASONS("Stays with the stall\nWants cups and snacks from one hand\n15 CNY too dear\nAsks for 60 days\nTastes a difference\nTrial not brewed\nNo reply for 30 days\nLess than 10 kg a month" | "继续跑市场\n想茶具茶点一家买全\n嫌贵 15 元\n要 60 天账期\n喝出不同\n试用没泡\n30 天没回音\n每月不到 10 公斤");
        STALE_DAYS(number 12.0);
        ENTRY_RULE("After a first talk of 15 minutes, entered by the one who held it, before leaving the shop" | "谈满 15 分钟的初次沟通后，谁谈谁录，出店之前录完");
        ORIGIN(links ["deal_result:lost-one-stall"]);
    }
    BlueprintField "bf-shops" blueprint_field {
        LABEL("Shops" | "店数");
        OBJECT(code "company"); TYPE(code "number");
        USE("Sorts out single shops and groups above 8" | "筛掉单店和 8 家以上的集团");
        ORIGIN(links ["icp:single"]);
    }
    BlueprintField "bf-kilograms" blueprint_field {
        LABEL("Kilograms a month" | "每月公斤数");
        OBJECT(code "company"); TYPE(code "number");
        USE("10 and more is wholesale; base of volume and reservation" | "10 公斤以上走批发，用量和留货的依据");
        ORIGIN(links ["question:q-kilograms"]);
    }
    BlueprintField "bf-loss" blueprint_field {
        LABEL("Loss at the last change, CNY" | "上次味道变了的损失（元）");
        OBJECT(code "deal"); TYPE(code "number");
        USE("Exit criterion of the first talk; stands beside the 15 CNY" | "初次沟通的走完标准，和 15 元差价放在一起算");
        ORIGIN(links ["question:q-change-cost"]);
    }
    BlueprintField "bf-supplier" blueprint_field {
        LABEL("Buys from" | "现在从哪里买");
        OBJECT(code "company"); TYPE(code "list");
        OPTIONS("Stall at the market\nLarge wholesaler\nLive sales\nOwn harvest\nOur retail shop" | "批发市场摊位\n大批发商\n直播团购\n自己收茶\n我们的网店");
        USE("Win and loss by competitor" | "按竞争对手看输赢");
        ORIGIN(links ["competitor:market-stall"]);
    }
    BlueprintField "bf-pays-in-advance" blueprint_field {
        LABEL("First order paid in advance" | "首单预付");
        OBJECT(code "deal"); TYPE(code "yes_no");
        USE("No: the deal does not go to an offer" | "选“否”的不进入报价");
        ORIGIN(links ["risk:late-money"]);
    }
    BlueprintField "bf-last-order" blueprint_field {
        LABEL("Last order" | "最近下单日");
        OBJECT(code "company"); TYPE(code "date");
        USE("Call when past twice the usual gap" | "超过平时间隔两倍就打电话");
        ORIGIN(links ["kpi:reorder-rate"]);
    }
    DataQuestion "dq-over-15-kg" data_question {
        QUESTION("Who buys more than 15 kg a year at the retail price, and what are they really?" | "谁一年按零售价买 15 公斤以上？他们其实是谁？");
        FIGURE("71 of 96 are tea houses and cafés" | "96 个账号里 71 个是茶馆和咖啡馆");
        CHANGE("Xu Ning calls the 71 first, with one question each" | "许宁先给这 71 家打电话，每家只问一件事");
        SOURCE("Orders of the online shop, summed by delivery address" | "网店订单，按收货地址汇总");
        OWNER(links ["person:xu-ning"]); LOOKED_ON(day -20); STATUS(code "changed");
        ORIGIN(links ["research:buyers-over-15-kg"]);
    }
    DataQuestion "dq-gap" data_question {
        QUESTION("How many days lie between the orders of a tea house, and who is past twice that?" | "一家茶馆隔多少天下一次单？谁超过了两倍还没来？");
        FIGURE("34 days for half of them; 9 of the 71 are past 68" | "一半茶馆隔 34 天，71 家里有 9 家过了 68 天");
        CHANGE("Tao Yu calls the nine this week, and from now on each on the day it is past" | "陶雨本周给这 9 家打电话，以后哪天超过哪天打");
        SOURCE("Dates of orders by customer, counted in a sheet" | "每家的下单日期，用表格数的");
        OWNER(links ["person:tao-yu"]); LOOKED_ON(day -8); STATUS(code "found"); ORIGIN(links ["kpi:reorder-rate"]);
    }
    DataQuestion "dq-samples" data_question {
        QUESTION("Of those who got samples, who has tasted them, and when?" | "收到样品的，谁喝了？几天后喝的？");
        FIGURE("With a date for the tasting 9 of 10, without one 3 of 12" | "约了品鉴日期的 10 家喝了 9 家，没约的 12 家只喝了 3 家");
        CHANGE("No sample leaves the house without a date" | "没约好日期，样品不出门");
        SOURCE("List of samples, compared with the tasting records" | "寄样单，和品鉴记录对照");
        OWNER(links ["person:gu-yan"]); LOOKED_ON(day -15); STATUS(code "changed");
        ORIGIN(links ["risk:samples-only", "kpi:tasting-to-offer"]);
    }
    DataQuestion "dq-back" data_question {
        QUESTION("Which of the nine teas comes back most often, and for what?" | "九款茶里哪一款退得最多？为什么退？");
        SOURCE("Returns of the online shop, reason as written" | "网店退货单，照写的原因");
        OWNER(links ["person:tao-yu"]); STATUS(code "open"); ORIGIN(links ["risk:batch-differs"]);
    }
    OnlineStation "os-cup" online_station {
        STATION(code "show");
        WHAT("The first picture is the colour of the cup after the third pour; weight, batch and test report stand below it" | "首图是第三泡的汤色，下面放净重、批次和检测报告");
        FIGURE("Visitors who ask for a sealed sample" | "来要封样的访客");
        TARGET("8 of 100" | "100 个里 8 个");
        OWNER(links ["person:lu-kai"]); STATUS(code "running"); ORIGIN(links ["persona:shen"]);
    }
    OnlineStation "os-freight" online_station {
        STATION(code "order");
        WHAT("Minimum order, freight and invoice are seen before the basket" | "起订量、运费、开票，放进购物车之前就看得到");
        FIGURE("Wholesale orders without a question back" | "不用再问就下的批发单");
        TARGET("9 of 10" | "10 单里 9 单");
        OWNER(links ["person:jiang-wen"]); STATUS(code "planned"); ORIGIN(links ["persona:yu"]);
    }
    OnlineStation "os-torn-bag" online_station {
        STATION(code "after_sales");
        WHAT("Torn or light bag: photo and batch number are enough, and there is an answer the same day" | "破袋、缺重：发照片和批次号就行，当天答复");
        FIGURE("Messages answered the same day" | "当天答复的消息");
        TARGET("19 of 20" | "20 条里 19 条");
        OWNER(links ["person:tao-yu"]); STATUS(code "running"); ORIGIN(links ["risk:short-weight"]);
    }
    OnlineStation "os-add-us" online_station {
        STATION(code "person");
        WHAT("Whoever adds Xu Ning gets a sealed sample of this season" | "加许宁，就寄一份当季封样");
        FIGURE("Owners who add us" | "加我们的老板");
        TARGET("8 a week" | "每周 8 位");
        OWNER(links ["person:xu-ning"]); STATUS(code "running"); ORIGIN(links ["kpi:talks-a-week"]);
    }
}
