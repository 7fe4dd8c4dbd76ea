//! The digital tools of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::tools::spec::{
    blueprint, blueprint_field, candidate, data_question, need, online_station, tool_decision, tool_score,
};

examples! {
    Need "n-stages" need {
        TEXT("Our five stages, each with its exit criteria as boxes to tick before a deal moves on" | "五个阶段，每个阶段的走完标准勾完，商机才能往下走");
        KIND(code "crm"); PRIORITY(code "must"); WEIGHT(score 5);
        TEST("Set up the five stages; try to move a deal with an open box" | "建好五个阶段，留一个框不勾，试着推进商机");
        OWNER(links ["person:wu-jia"]);
    }
    Need "n-phone" need {
        TEXT("Chen Bo records a talk on his phone in under a minute" | "陈博用手机一分钟内记完一次沟通");
        KIND(code "crm"); PRIORITY(code "must"); WEIGHT(score 4);
        TEST("Ten real talks, timed with a watch" | "十次真实沟通，掐表计时");
        OWNER(links ["person:chen-bo"]); ORIGIN(links ["kpi:talks-per-week"]);
    }
    Need "n-import" need {
        TEXT("Takes our list of clinics from a CSV file and finds duplicates" | "能导入 CSV 诊所名单，并查出重复");
        KIND(code "crm"); PRIORITY(code "should"); WEIGHT(score 4);
        TEST("Import 50 clinics with five duplicates, check ten by hand" | "导入 50 家（含 5 家重复），人工核对 10 家");
        OWNER(links ["person:wu-jia"]); ORIGIN(links ["research:desk-clinics"]);
    }
    Need "n-export" need {
        TEXT("We export all clinics, talks and deals as CSV ourselves, on any day" | "诊所、跟进、商机随时能自己导出为 CSV");
        KIND(code "crm"); PRIORITY(code "must"); WEIGHT(score 5);
        TEST("Export the test data and open it in a sheet" | "把测试数据导出来，用表格打开");
        OWNER(links ["person:wu-jia"]);
    }
    Need "n-auto" need {
        TEXT("Trial day 7 without login makes a task for Zhao Min" | "试用第 7 天没登录，自动给赵敏建任务");
        KIND(code "crm"); PRIORITY(code "should"); WEIGHT(score 3);
        TEST("One test trial without login, wait for the task" | "建一个不登录的试用，看任务出不出来");
        OWNER(links ["person:zhao-min"]); ORIGIN(links ["risk:trial-stalls"]);
    }
    Need "n-chat" need {
        TEXT("Messages with the clinic are kept beside the deal" | "和诊所的聊天记录跟商机放在一起");
        KIND(code "crm"); PRIORITY(code "nice"); WEIGHT(score 3);
        TEST("Send five messages, look for them in the deal" | "发五条消息，看商机里找不找得到");
        OWNER(links ["person:chen-bo"]); ORIGIN(links ["persona:qiao"]);
    }
    Need "n-no-patient" need {
        TEXT("No field and no import takes patient names; each user sees only what the role needs" | "任何字段和导入都不收病人姓名，各岗位只看得到该看的");
        KIND(code "crm"); PRIORITY(code "must"); WEIGHT(score 4);
        TEST("Try to import a file with a patient column" | "拿一份带病人姓名列的文件试导入");
        OWNER(links ["person:wu-jia"]); ORIGIN(links ["risk:data-dispute", "pest:p-data-rules"]);
    }
    Need "n-survey" need {
        TEXT("A three-question survey reaches the head nurse on day 30 and shows the answers per clinic" | "签约第 30 天给护士长发三题问卷，按诊所看结果");
        KIND(code "analytics"); PRIORITY(code "must"); WEIGHT(score 5);
        TEST("Send to ourselves and two pilots, count the answers" | "先发给自己和两家试点，数回收量");
        OWNER(links ["person:zhao-min"]);
    }
    Need "n-figures" need {
        TEXT("The weekly figures appear without copying by hand" | "每周指标自动出，不用手工抄");
        KIND(code "analytics"); PRIORITY(code "should"); WEIGHT(score 3);
        TEST("Compare one week with a count by hand" | "选一周，和手工统计对一遍");
        OWNER(links ["person:wu-jia"]); ORIGIN(links ["kpi:talks-per-week", "kpi:trial-to-offer"]);
    }
    Need "n-demo-page" need {
        TEXT("An owner books a sample appointment on her phone within two minutes, without an account" | "老板用手机两分钟内约一个示例号，不用注册");
        KIND(code "sales_platform"); PRIORITY(code "must"); WEIGHT(score 5);
        TEST("Five owners try it, timed, nobody helps" | "请五位老板自己试，掐表，不帮忙");
        OWNER(links ["person:sun-hao"]); ORIGIN(links ["showing:show-fang-demo"]);
    }
    Candidate "maple" candidate {
        NAME("Maple CRM, team edition (invented)" | "枫叶 CRM 团队版（虚构）");
        KIND(code "crm"); STATUS(code "chosen"); COST_SETUP(number 0.0); COST_USER_MONTH(number 60.0);
        USERS(number 4.0); COST_YEAR_OTHER(number 0.0); MONTHS(number 36.0);
        DATA_PLACE("Provider in the same country; two administrators of ours" | "境内服务商，我方两名管理员");
        EXIT_TERMS("CSV export at any time; 30 days’ notice; data deleted 60 days later, in writing" | "随时导出 CSV；提前 30 天通知；60 天后书面确认删除");
        TRIAL_UNTIL(day -3);
    }
    Candidate "heron" candidate {
        NAME("Heron CRM, professional (invented)" | "白鹭 CRM 专业版（虚构）");
        KIND(code "crm"); STATUS(code "rejected"); COST_SETUP(number 6000.0); COST_USER_MONTH(number 120.0);
        USERS(number 4.0); COST_YEAR_OTHER(number 0.0); MONTHS(number 36.0);
        DATA_PLACE("Provider in the same country" | "境内服务商");
        EXIT_TERMS("CSV export at any time; contract runs for a year" | "随时导出 CSV；合同一年一签");
        TRIAL_UNTIL(day -3);
        NOTE("Best automation of the two, but made for the desk" | "自动化比枫叶强，但只适合坐在电脑前用");
    }
    Candidate "form-tool" candidate {
        NAME("Form tool we already use" | "现有的问卷工具");
        KIND(code "analytics"); STATUS(code "testing"); COST_SETUP(number 0.0); COST_USER_MONTH(number 0.0);
        USERS(number 2.0); COST_YEAR_OTHER(number 300.0); MONTHS(number 36.0);
        DATA_PLACE("Provider in the same country" | "境内服务商");
        EXIT_TERMS("Answers as CSV at any time; ends with the year" | "答卷随时导出 CSV；按年到期");
        TRIAL_UNTIL(day 21);
    }
    Candidate "maple-survey" candidate {
        NAME("Survey part of Maple CRM (invented)" | "枫叶 CRM 问卷模块（虚构）");
        KIND(code "analytics"); STATUS(code "testing"); COST_SETUP(number 0.0); COST_USER_MONTH(number 15.0);
        USERS(number 2.0); COST_YEAR_OTHER(number 0.0); MONTHS(number 36.0);
        DATA_PLACE("As Maple CRM" | "同枫叶 CRM");
        EXIT_TERMS("As Maple CRM" | "同枫叶 CRM");
        TRIAL_UNTIL(day 21);
    }
    Candidate "own-page" candidate {
        NAME("Demo booking page on our own product" | "用自家产品做的预约演示页");
        KIND(code "sales_platform"); STATUS(code "chosen"); COST_SETUP(number 0.0); COST_USER_MONTH(number 0.0);
        USERS(number 1.0); COST_YEAR_OTHER(number 400.0); MONTHS(number 36.0);
        DATA_PLACE("Our server, sample data only" | "自有服务器，只放示例数据");
        EXIT_TERMS("Our own; switched off in a day" | "自有，一天内可下线");
        TRIAL_UNTIL(day -5); ORIGIN(links ["strength:self-booking"]);
    }
    ToolScore "sc-m-stages" tool_score {
        CANDIDATE(links ["candidate:maple"]); NEED(links ["need:n-stages"]); SCORE(score 4);
        EVIDENCE("Boxes block the move; wording limited to 40 characters" | "不勾就推不动；每条最多 40 字");
    }
    ToolScore "sc-m-phone" tool_score {
        CANDIDATE(links ["candidate:maple"]); NEED(links ["need:n-phone"]); SCORE(score 5);
        EVIDENCE("Ten talks, middle value 38 seconds" | "十次沟通，中位数 38 秒");
    }
    ToolScore "sc-m-import" tool_score {
        CANDIDATE(links ["candidate:maple"]); NEED(links ["need:n-import"]); SCORE(score 4);
        EVIDENCE("50 imported, four of five duplicates found" | "导入 50 家，5 个重复查出 4 个");
    }
    ToolScore "sc-m-export" tool_score {
        CANDIDATE(links ["candidate:maple"]); NEED(links ["need:n-export"]); SCORE(score 4);
        EVIDENCE("Three files, notes included" | "导出三个文件，含跟进备注");
    }
    ToolScore "sc-m-auto" tool_score {
        CANDIDATE(links ["candidate:maple"]); NEED(links ["need:n-auto"]); SCORE(score 3);
        EVIDENCE("Works through a daily rule, task comes next morning" | "靠每日规则触发，任务第二天早上才到");
    }
    ToolScore "sc-m-chat" tool_score {
        CANDIDATE(links ["candidate:maple"]); NEED(links ["need:n-chat"]); SCORE(score 4);
        EVIDENCE("Five of five messages found" | "五条消息都找到了");
    }
    ToolScore "sc-m-patient" tool_score {
        CANDIDATE(links ["candidate:maple"]); NEED(links ["need:n-no-patient"]); SCORE(score 4);
        EVIDENCE("Unknown columns are dropped at import" | "导入时自动丢弃未定义的列");
    }
    ToolScore "sc-h-stages" tool_score {
        CANDIDATE(links ["candidate:heron"]); NEED(links ["need:n-stages"]); SCORE(score 5);
        EVIDENCE("Boxes, texts and files per stage" | "每阶段可设勾选、文本和附件");
    }
    ToolScore "sc-h-phone" tool_score {
        CANDIDATE(links ["candidate:heron"]); NEED(links ["need:n-phone"]); SCORE(score 2);
        EVIDENCE("Ten talks, middle value three minutes; needs the browser" | "十次沟通，中位数三分钟，只能用浏览器");
    }
    ToolScore "sc-h-import" tool_score {
        CANDIDATE(links ["candidate:heron"]); NEED(links ["need:n-import"]); SCORE(score 5);
        EVIDENCE("50 imported, all five duplicates found" | "导入 50 家，5 个重复全部查出");
    }
    ToolScore "sc-h-export" tool_score {
        CANDIDATE(links ["candidate:heron"]); NEED(links ["need:n-export"]); SCORE(score 5);
        EVIDENCE("One file per table, with history" | "每张表一个文件，含历史记录");
    }
    ToolScore "sc-h-auto" tool_score {
        CANDIDATE(links ["candidate:heron"]); NEED(links ["need:n-auto"]); SCORE(score 5);
        EVIDENCE("Task appeared within five minutes" | "五分钟内任务就出来了");
    }
    ToolScore "sc-h-chat" tool_score {
        CANDIDATE(links ["candidate:heron"]); NEED(links ["need:n-chat"]); SCORE(score 2);
        EVIDENCE("Only by copying" | "只能手工复制");
    }
    ToolScore "sc-h-patient" tool_score {
        CANDIDATE(links ["candidate:heron"]); NEED(links ["need:n-no-patient"]); SCORE(score 4);
        EVIDENCE("Import refuses unknown columns" | "含未定义列的文件直接拒收");
    }
    ToolScore "sc-f-survey" tool_score {
        CANDIDATE(links ["candidate:form-tool"]); NEED(links ["need:n-survey"]); SCORE(score 3);
        EVIDENCE("Two of three answered; Zhao Min sends it by hand" | "三份回收两份，要赵敏手工发");
    }
    ToolScore "sc-p-demo" tool_score {
        CANDIDATE(links ["candidate:own-page"]); NEED(links ["need:n-demo-page"]); SCORE(score 4);
        EVIDENCE("Four of five owners booked within two minutes" | "五位老板有四位两分钟内约好");
    }
    ToolDecision "d-crm" tool_decision {
        KIND(code "crm"); OUTCOME(code "buy"); CANDIDATE(links ["candidate:maple"]);
        REASON("Heron scores 4.1 against 4.0, but fails a must: Chen Bo needs three minutes on the phone, and then nothing would be entered. We give up instant automation." | "白鹭 4.1 分，枫叶 4.0 分，但白鹭有一条必须项不达标：手机录入要三分钟，陈博就不会录了。放弃的是即时自动化。");
        OWNER(links ["person:wu-jia"]); DECIDED_ON(day -2); REVIEW_ON(day 330);
        ORIGIN(links ["kpi:talks-per-week"]);
    }
    ToolDecision "d-analytics" tool_decision {
        KIND(code "analytics"); OUTCOME(code "open");
        REASON("Form tool costs less; the CRM part may send by itself. Test ends in three weeks." | "问卷工具便宜，CRM 模块可能会自动发送。三周后测试结束。");
        OWNER(links ["person:zhao-min"]); REVIEW_ON(day 21);
    }
    ToolDecision "d-platform" tool_decision {
        KIND(code "sales_platform"); OUTCOME(code "build"); CANDIDATE(links ["candidate:own-page"]);
        REASON("It shows the product itself, and four of five owners managed without help." | "演示的就是产品本身，五位老板有四位没人帮也约好了。");
        OWNER(links ["person:sun-hao"]); DECIDED_ON(day -4); REVIEW_ON(day 90);
        ORIGIN(links ["showing:show-fang-demo"]);
    }
    Blueprint "single" blueprint {
        PIPELINE_NAME("Clinics with 2–10 chairs" | "2～10 张牙椅诊所");
        WON_LABEL("Signed" | "已签约");
        LOST_LABEL("Not signed" | "未签约");
        LOST_REASONS("Went with the suite\nNo insurance interface\nToo expensive\nStays with paper and phone\nTrial not used\nNo reply for 30 days\nNot our kind of clinic" | "选了大系统\n没有医保接口\n嫌贵\n继续用纸和电话\n试用没用起来\n30 天没回音\n不是目标诊所");
        STALE_DAYS(number 14.0);
        ENTRY_RULE("After a first talk of 15 minutes, entered by the one who held it, on the same day" | "谈满 15 分钟的初次沟通后，谁谈谁录，当天录完");
        ORIGIN(links ["deal_result:lost-suite"]);
    }
    BlueprintField "bf-chairs" blueprint_field {
        LABEL("Chairs" | "牙椅数");
        OBJECT(code "company"); TYPE(code "number");
        USE("Sorts out clinics outside 2–10 chairs" | "筛掉不在 2～10 张范围内的诊所");
        ORIGIN(links ["icp:single"]);
    }
    BlueprintField "bf-empty-hours" blueprint_field {
        LABEL("Empty chair hours, last week" | "上周空椅小时数");
        OBJECT(code "deal"); TYPE(code "number");
        USE("Exit criterion of the needs stage; base of the offer" | "需求阶段的走完标准，报价的依据");
        ORIGIN(links ["question:q-empty-hours"]);
    }
    BlueprintField "bf-system" blueprint_field {
        LABEL("System in use" | "现用系统");
        OBJECT(code "company"); TYPE(code "list");
        OPTIONS("Paper and phone\nLarge suite\nMini-program\nOther" | "纸和电话\n大系统\n小程序\n其他");
        USE("Win and loss by competitor" | "按竞争对手看输赢");
        ORIGIN(links ["competitor:suite"]);
    }
    BlueprintField "bf-insurance" blueprint_field {
        LABEL("Needs insurance interface" | "要求医保接口");
        OBJECT(code "company"); TYPE(code "yes_no");
        USE("Shows how much the missing interface costs us" | "看缺医保接口让我们丢了多少");
        ORIGIN(links ["swot:w-insurance"]);
    }
    BlueprintField "bf-login" blueprint_field {
        LABEL("Last login in trial" | "试用最近登录");
        OBJECT(code "deal"); TYPE(code "date");
        USE("Message on trial day 7" | "试用第 7 天触发提醒");
        ORIGIN(links ["risk:trial-stalls"]);
    }
    BlueprintField "bf-end" blueprint_field {
        LABEL("Contract ends" | "合同到期日");
        OBJECT(code "deal"); TYPE(code "date");
        USE("Renewal talk 90 days before" | "到期前 90 天谈续约");
        ORIGIN(links ["kpi:renewal-rate"]);
    }
    DataQuestion "dq-source" data_question {
        QUESTION("Where did the last 20 first talks come from, and which source signs most?" | "最近 20 次初次沟通从哪里来？哪个来源签得最多？");
        FIGURE("8 through dental suppliers, 9 from our list, 3 recommended; signed 2, 0 and 1" | "口腔供应商 8 次、自己的名单 9 次、转介绍 3 次；分别签了 2、0、1 家");
        CHANGE("Lin Yue asks both suppliers each Monday for two names; the list is called on Thursdays only" | "林悦每周一向两家供应商各要两个名字，名单只在周四打");
        SOURCE("Sheet of deals, column “source”, counted by hand" | "商机表“来源”列，手工数的");
        OWNER(links ["person:lin-yue"]); LOOKED_ON(day -6); STATUS(code "changed");
        ORIGIN(links ["research:desk-clinics", "kpi:talks-per-week"]);
    }
    DataQuestion "dq-stops" data_question {
        QUESTION("Which trials stop, and on which day could one see it?" | "哪些试用会停下来？第几天就看得出来？");
        FIGURE("5 of the 6 trials without a login on day 7 were lost; of the 10 others, 3" | "第 7 天还没登录的 6 个试用丢了 5 个，其余 10 个丢了 3 个");
        CHANGE("Zhao Min calls on day 7 whoever has not logged in" | "第 7 天还没登录的，赵敏打电话");
        SOURCE("Login list of the trial, compared with the deals" | "试用登录记录，和商机表对照");
        OWNER(links ["person:zhao-min"]); LOOKED_ON(day -13); STATUS(code "changed");
        ORIGIN(links ["risk:trial-stalls"]);
    }
    DataQuestion "dq-answer" data_question {
        QUESTION("After an offer, in how many days did those answer who signed?" | "报价之后，签下来的那些几天内回复？");
        FIGURE("Signed: within 6 days; lost: after 19 days or never" | "签下的都在 6 天内回复，丢掉的过了 19 天或没有回音");
        CHANGE("Chen Bo asks on day 7 what is missing, and does not wait for day 20" | "陈博第 7 天就问还差什么，不等到第 20 天");
        SOURCE("Dates of offers and answers in the sheet of deals" | "商机表里报价和回复的日期");
        OWNER(links ["person:chen-bo"]); LOOKED_ON(day -2); STATUS(code "found");
        ORIGIN(links ["kpi:offer-to-signed"]);
    }
    DataQuestion "dq-falling" data_question {
        QUESTION("Which clinics book less than half of what they booked in their first month?" | "哪些诊所的预约量不到首月的一半？");
        SOURCE("Bookings per clinic and month" | "每家诊所每月预约数");
        OWNER(links ["person:zhao-min"]); STATUS(code "open"); ORIGIN(links ["kpi:renewal-rate"]);
    }
    OnlineStation "os-show" online_station {
        STATION(code "show");
        WHAT("The first picture is a full week of a clinic; price and data-protection sheet stand below it" | "首图是一家诊所排满的一周，下面放价格和数据保护说明");
        FIGURE("Visitors who book a sample appointment" | "约示例号的访客");
        TARGET("20 of 100" | "100 个里 20 个");
        OWNER(links ["person:wu-jia"]); STATUS(code "running"); ORIGIN(links ["persona:fang"]);
    }
    OnlineStation "os-order" online_station {
        STATION(code "order");
        WHAT("A trial needs the name of the clinic and a number; price for a year, set-up and invoice stand beside the button" | "填诊所名和电话就能开始试用，年费、安装和开票写在按钮旁");
        FIGURE("Visitors who start a trial" | "开始试用的访客");
        TARGET("5 of 100" | "100 个里 5 个");
        OWNER(links ["person:sun-hao"]); STATUS(code "planned"); ORIGIN(links ["showing:show-fang-demo"]);
    }
    OnlineStation "os-after" online_station {
        STATION(code "after_sales");
        WHAT("Ten most asked questions with answers; messages go to Zhao Min" | "十个最常问的问题和答案，消息转给赵敏");
        FIGURE("Time to the first answer" | "首次回复时间");
        TARGET("Within 8 working hours" | "8 个工作小时内");
        OWNER(links ["person:zhao-min"]); STATUS(code "running");
    }
    OnlineStation "os-person" online_station {
        STATION(code "person");
        WHAT("Whoever adds Chen Bo gets the sheet that works out empty chair hours" | "加陈博，就送空椅时数计算表");
        FIGURE("Owners who add us" | "加我们的老板");
        TARGET("10 a week" | "每周 10 位");
        OWNER(links ["person:chen-bo"]); STATUS(code "running"); ORIGIN(links ["question:q-empty-hours"]);
    }
}
