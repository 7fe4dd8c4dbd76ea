//! The process map of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::process::spec::{criterion, role, stage, step};

examples! {
    ProcessRole "role-founder" role {
        NAME("Founder" | "创始人");
        PEOPLE(links ["person:lin-yue"]); STAND_IN(links ["person:chen-bo"]);
    }
    ProcessRole "role-seller" role {
        NAME("Seller" | "销售");
        PEOPLE(links ["person:chen-bo", "person:lin-yue"]); STAND_IN(links ["person:lin-yue"]);
    }
    ProcessRole "role-success" role {
        NAME("Success" | "客服与售后");
        PEOPLE(links ["person:zhao-min"]); STAND_IN(links ["person:wu-jia"]);
    }
    ProcessRole "role-engineer" role {
        NAME("Engineer" | "工程师");
        PEOPLE(links ["person:sun-hao"]); STAND_IN(links ["person:zhao-min"]);
    }
    ProcessRole "role-operations" role {
        NAME("Operations" | "运营");
        PEOPLE(links ["person:wu-jia"]); STAND_IN(links ["person:lin-yue"]);
    }
    ProcessStage "stage-market" stage {
        NAME("Find clinics" | "找到诊所");
        GUIDE_STAGE(code "market");
        PURPOSE("The clinic learns that others of its size fill their chairs" | "让诊所知道，同等规模的同行把椅位排满了");
        OWNER(links ["person:lin-yue"]); PROBABILITY(number 4.5); MAX_DAYS(number 14.0);
        STALLED_ACTION("Seller sets the clinic aside for 90 days" | "销售搁置 90 天再联系");
        ORIGIN(links ["swot:o-clinics", "icp:single", "kpi:leads-per-week", "risk:seller-ill"]);
    }
    ProcessStage "stage-introduction" stage {
        NAME("Introduce and demonstrate" | "介绍与演示");
        GUIDE_STAGE(code "introduction");
        PURPOSE("The owner sees her own day in the system" | "老板在系统里看到自己诊所的一天");
        OWNER(links ["person:chen-bo"]); PROBABILITY(number 15.0); MAX_DAYS(number 10.0);
        STALLED_ACTION("Seller rings once more, then sets a date in 30 days" | "销售再致电一次，仍无结果则约 30 天后");
        ORIGIN(links ["showing:show-fang-demo", "kpi:talks-per-week", "risk:suite-free"]);
    }
    ProcessStage "stage-needs" stage {
        NAME("Needs and trial" | "需求与试用");
        GUIDE_STAGE(code "needs");
        PURPOSE("The clinic tries for 14 days what it would buy" | "诊所用 14 天试用要买的东西");
        OWNER(links ["person:zhao-min"]); PROBABILITY(number 30.0); MAX_DAYS(number 18.0);
        STALLED_ACTION("Success calls the owner on day 8 of a trial nobody uses" | "试用第 8 天仍没人用，售后致电老板");
        ORIGIN(links ["question:q-empty-hours", "kpi:trial-to-offer", "risk:trial-stalls"]);
    }
    ProcessStage "stage-signing" stage {
        NAME("Negotiate and sign" | "谈判与签约");
        GUIDE_STAGE(code "signing");
        PURPOSE("Both sides know what is owed, and by when" | "双方都清楚各自该做什么、何时做完");
        OWNER(links ["person:chen-bo"]); PROBABILITY(number 50.0); MAX_DAYS(number 17.0);
        STALLED_ACTION("Founder rings the owner and asks what is missing" | "创始人致电老板，问还差什么");
        ORIGIN(links ["negotiation_brief:single", "contract_brief:single", "kpi:offer-to-signed", "risk:data-dispute"]);
    }
    ProcessStage "stage-care" stage {
        NAME("Start and care" | "上线与维护");
        GUIDE_STAGE(code "care");
        PURPOSE("The clinic reaches what it bought: fewer no-shows" | "诊所得到想要的结果：爽约变少");
        OWNER(links ["person:zhao-min"]); PROBABILITY(number 100.0); MAX_DAYS(number 90.0);
        STALLED_ACTION("Founder speaks with the owner; written plan for 30 days" | "创始人与老板面谈，出 30 天书面计划");
        ORIGIN(links ["handover:single", "kpi:renewal-rate", "risk:champion-leaves", "risk:promise-gap"]);
    }
    ProcessCriterion "entry-market" criterion {
        STAGE(links ["process_stage:stage-market"]); KIND(code "entry");
        TEXT("Private dental clinic in the province, 2–10 chairs, a named contact" | "省内民营口腔诊所，2～10 张牙椅，有联系人姓名");
        PROOF("CRM entry" | "CRM 记录");
        ORIGIN(links ["icp:single"]);
    }
    ProcessCriterion "exit-market" criterion {
        STAGE(links ["process_stage:stage-market"]); KIND(code "exit");
        TEXT("The owner or head nurse has named a date for a first talk of 15 minutes" | "老板或护士长定了 15 分钟初次沟通的日期");
        PROOF("Calendar reply" | "日历回复");
    }
    ProcessCriterion "entry-introduction" criterion {
        STAGE(links ["process_stage:stage-introduction"]); KIND(code "entry");
        TEXT("First talk held, with chairs and current way of booking noted" | "初次沟通已完成，记下牙椅数和现在的预约方式");
        PROOF("Call sheet in the CRM" | "CRM 里的沟通表");
        ORIGIN(links ["call_sheet:sheet-fang"]);
    }
    ProcessCriterion "exit-introduction-1" criterion {
        STAGE(links ["process_stage:stage-introduction"]); KIND(code "exit");
        TEXT("The owner has opened her own calendar for the demonstration" | "老板为演示打开了自己诊所的日程");
        PROOF("Screen of that day" | "当天的屏幕截图");
        ORIGIN(links ["showing:show-fang-demo"]);
    }
    ProcessCriterion "exit-introduction-2" criterion {
        STAGE(links ["process_stage:stage-introduction"]); KIND(code "exit");
        TEXT("The owner has named the first day of a 14-day trial" | "老板定了 14 天试用的开始日期");
        PROOF("Message from the owner" | "老板的消息");
    }
    ProcessCriterion "entry-needs" criterion {
        STAGE(links ["process_stage:stage-needs"]); KIND(code "entry");
        TEXT("The clinic has named one daily user" | "诊所指定了一名日常使用者");
        PROOF("Name and phone in the CRM" | "CRM 里的姓名和电话");
        ORIGIN(links ["persona:qiao"]);
    }
    ProcessCriterion "exit-needs-1" criterion {
        STAGE(links ["process_stage:stage-needs"]); KIND(code "exit");
        TEXT("The owner has given us the empty-hour figures" | "老板把空置时数交给了我们");
        PROOF("Figures of the last four weeks on the call sheet" | "沟通表上有最近四周的数据");
        ORIGIN(links ["question:q-empty-hours"]);
    }
    ProcessCriterion "exit-needs-2" criterion {
        STAGE(links ["process_stage:stage-needs"]); KIND(code "exit");
        TEXT("The head nurse has logged in on five days of the trial" | "护士长在试用期内有五天登录");
        PROOF("Product log" | "系统日志");
        ORIGIN(links ["persona:qiao"]);
    }
    ProcessCriterion "exit-needs-3" criterion {
        STAGE(links ["process_stage:stage-needs"]); KIND(code "exit");
        TEXT("The owner has asked for a written offer with a start date" | "老板要求给书面报价并写明上线日期");
        PROOF("Message from the owner" | "老板的消息");
    }
    ProcessCriterion "entry-signing" criterion {
        STAGE(links ["process_stage:stage-signing"]); KIND(code "entry");
        TEXT("Everyone who decides is known by name" | "参与决定的人都知道姓名");
        PROOF("Qualification score, authority 2 or more" | "商机评估“决策权”不低于 2");
        ORIGIN(links ["criterion:crit-authority"]);
    }
    ProcessCriterion "exit-signing-1" criterion {
        STAGE(links ["process_stage:stage-signing"]); KIND(code "exit");
        TEXT("The owner has signed and sealed both copies" | "老板在两份合同上签字盖章");
        PROOF("Photo of both signature pages" | "两份签章页照片");
        ORIGIN(links ["contract_step:step-sign"]);
    }
    ProcessCriterion "exit-signing-2" criterion {
        STAGE(links ["process_stage:stage-signing"]); KIND(code "exit");
        TEXT("The clinic has paid the first year" | "诊所付清首年费用");
        PROOF("Bank entry" | "到账记录");
        ORIGIN(links ["negotiation_summary:sum-price"]);
    }
    ProcessCriterion "entry-care" criterion {
        STAGE(links ["process_stage:stage-care"]); KIND(code "entry");
        TEXT("Handover sheet read together by seller and success" | "销售和售后一起过完交接单");
        PROOF("Sheet with date" | "写明日期的交接单");
        ORIGIN(links ["handover:single"]);
    }
    ProcessCriterion "exit-care-1" criterion {
        STAGE(links ["process_stage:stage-care"]); KIND(code "exit");
        TEXT("The clinic has accepted the three tests 14 days after the start" | "上线 14 天后诊所验收通过三项测试");
        PROOF("Signed acceptance sheet" | "签字的验收单");
        ORIGIN(links ["contract_clause:clause-acceptance"]);
    }
    ProcessCriterion "exit-care-2" criterion {
        STAGE(links ["process_stage:stage-care"]); KIND(code "exit");
        TEXT("The head nurse has given 4 of 5 or more on day 30" | "护士长第 30 天打了 4 分或以上（满分 5）");
        PROOF("Survey" | "问卷");
        ORIGIN(links ["feedback_point:feedback-day-30"]);
    }
    ProcessStep "step-list" step {
        STAGE(links ["process_stage:stage-market"]);
        WHAT("Add 22 fitting clinics a week to the list" | "每周新增 22 家合适的诊所");
        STANDARD("Chairs and a named contact for each" | "每家写明牙椅数和联系人");
        RESPONSIBLE(links ["process_role:role-seller"]); ACCOUNTABLE(links ["process_role:role-founder"]);
        LIMIT(number 5.0); LIMIT_UNIT(code "days");
        TOOL("CRM" | "CRM");
        TEMPLATE("Import sheet" | "导入表");
        AUTOMATION(code "manual"); ORIGIN(links ["research:desk-clinics", "icp:single"]);
    }
    ProcessStep "step-suppliers" step {
        STAGE(links ["process_stage:stage-market"]);
        WHAT("Ask both dental suppliers for introductions" | "请两家口腔耗材供应商介绍诊所");
        STANDARD("Each names ten clinics; one talk a week comes from them" | "每家推荐十家，每周带来一次沟通");
        RESPONSIBLE(links ["process_role:role-seller"]); ACCOUNTABLE(links ["process_role:role-founder"]);
        INFORMED(links ["process_role:role-success"]); LIMIT(number 5.0); LIMIT_UNIT(code "days");
        TOOL("Phone" | "电话");
        TEMPLATE("Referral rule, one page" | "一页推荐办法");
        AUTOMATION(code "reminder");
        TRIGGER("First Monday of the month" | "每月第一个周一");
        ACTION("Remind the seller to call both suppliers" | "提醒销售致电两家供应商");
        ORIGIN(links ["strategy:wo-dental-suppliers"]);
    }
    ProcessStep "step-first-talk" step {
        STAGE(links ["process_stage:stage-introduction"]);
        WHAT("Hold the first talk and fill in the call sheet" | "做初次沟通，填沟通表");
        STANDARD("Empty hours and booking way asked; written down the same day" | "问到空置时数和预约方式，当天记下");
        RESPONSIBLE(links ["process_role:role-seller"]); ACCOUNTABLE(links ["process_role:role-seller"]);
        INFORMED(links ["process_role:role-success"]); LIMIT(number 1.0); LIMIT_UNIT(code "days");
        TOOL("CRM" | "CRM");
        TEMPLATE("Call sheet for the owner" | "老板沟通表");
        AUTOMATION(code "manual"); ORIGIN(links ["call_sheet:sheet-fang", "question:q-empty-hours"]);
    }
    ProcessStep "step-demo" step {
        STAGE(links ["process_stage:stage-introduction"]);
        WHAT("Demonstrate on the owner’s own calendar" | "用老板自己的日程做演示");
        STANDARD("20 minutes; she moves one appointment herself" | "20 分钟，让她亲手改一个预约");
        RESPONSIBLE(links ["process_role:role-seller"]); ACCOUNTABLE(links ["process_role:role-seller"]);
        CONSULTED(links ["process_role:role-engineer"]); LIMIT(number 6.0); LIMIT_UNIT(code "days");
        TOOL("Demo page" | "演示页");
        TEMPLATE("Outline of 2 minutes, then the calendar" | "2 分钟介绍，再看日程");
        AUTOMATION(code "manual"); ORIGIN(links ["showing:show-fang-demo", "outline:o-2m-fang"]);
    }
    ProcessStep "step-trial-setup" step {
        STAGE(links ["process_stage:stage-needs"]);
        WHAT("Set up the trial with chairs, shifts and staff" | "开通试用，录好椅位、班次和人员");
        STANDARD("Running the same evening; first test booking made by the head nurse" | "当晚可用，护士长亲手做第一笔测试预约");
        RESPONSIBLE(links ["process_role:role-engineer"]); ACCOUNTABLE(links ["process_role:role-success"]);
        INFORMED(links ["process_role:role-seller"]); LIMIT(number 1.0); LIMIT_UNIT(code "days");
        TOOL("Product" | "产品");
        TEMPLATE("Checklist “Start”" | "《上线清单》");
        AUTOMATION(code "manual"); ORIGIN(links ["swot:s-one-day"]);
    }
    ProcessStep "step-trial-day-7" step {
        STAGE(links ["process_stage:stage-needs"]);
        WHAT("Check the trial on day 7" | "试用第 7 天检查使用情况");
        STANDARD("Every trial without login gets an answer within one day" | "没有登录的试用，一天内要有回音");
        RESPONSIBLE(links ["process_role:role-success"]); ACCOUNTABLE(links ["process_role:role-success"]);
        INFORMED(links ["process_role:role-seller"]); LIMIT(number 8.0); LIMIT_UNIT(code "hours");
        TOOL("Product, messaging app" | "产品、即时消息");
        TEMPLATE("Message “Half an hour together”" | "消息《一起用半小时》");
        AUTOMATION(code "automatic");
        TRIGGER("Trial day 7 without login" | "试用第 7 天未登录");
        ACTION("Message by success to the head nurse; call on day 8" | "客服与售后给护士长发消息，第 8 天致电");
        ORIGIN(links ["risk_response:r-login-call"]);
    }
    ProcessStep "step-trial-review" step {
        STAGE(links ["process_stage:stage-needs"]);
        WHAT("Go through the trial with the owner, in her figures" | "用老板自己的数据回顾试用");
        STANDARD("Empty hours before and in the trial side by side" | "试用前后的空置时数并列写出");
        RESPONSIBLE(links ["process_role:role-seller"]); ACCOUNTABLE(links ["process_role:role-seller"]);
        CONSULTED(links ["process_role:role-success"]); LIMIT(number 14.0); LIMIT_UNIT(code "days");
        TOOL("Spreadsheet" | "表格");
        TEMPLATE("One-page result" | "一页效果单");
        AUTOMATION(code "reminder");
        TRIGGER("Trial day 12" | "试用第 12 天");
        ACTION("Remind the seller to fix the talk" | "提醒销售约好面谈");
        ORIGIN(links ["question:q-no-show-cost"]);
    }
    ProcessStep "step-offer" step {
        STAGE(links ["process_stage:stage-signing"]);
        WHAT("Put three packages of equal worth on the table" | "摆出三套等值方案");
        STANDARD("Within authority; read back at the end" | "在授权内，最后复述一遍");
        RESPONSIBLE(links ["process_role:role-seller"]); ACCOUNTABLE(links ["process_role:role-founder"]);
        LIMIT(number 2.0); LIMIT_UNIT(code "days");
        TOOL("Saleswright" | "销售工坊");
        TEMPLATE("Negotiation, customer print" | "谈判清单客户版");
        AUTOMATION(code "manual");
        ORIGIN(links ["negotiation_package:pack-start", "negotiation_package:pack-long", "negotiation_package:pack-free"]);
    }
    ProcessStep "step-contract" step {
        STAGE(links ["process_stage:stage-signing"]);
        WHAT("Bring the contract to sign and seal" | "推进合同签字盖章");
        STANDARD("Every step of the signing procedure has its proof" | "签约流程每一步都有凭据");
        RESPONSIBLE(links ["process_role:role-operations"]); ACCOUNTABLE(links ["process_role:role-founder"]);
        CONSULTED(links ["process_role:role-seller"]); LIMIT(number 10.0); LIMIT_UNIT(code "days");
        TOOL("Contract folder" | "合同夹");
        TEMPLATE("Service contract" | "服务合同");
        AUTOMATION(code "reminder");
        TRIGGER("Offer accepted" | "报价被接受");
        ACTION("Create the signing steps with dates" | "生成带日期的签约步骤");
        ORIGIN(links ["contract_step:step-draft", "contract_step:step-sign"]);
    }
    ProcessStep "step-handover" step {
        STAGE(links ["process_stage:stage-care"]);
        WHAT("Hand over the promises to success" | "把承诺事项移交客服与售后");
        STANDARD("Read together, nothing left in chat messages" | "当面过一遍，聊天记录里不留漏项");
        RESPONSIBLE(links ["process_role:role-seller"]); ACCOUNTABLE(links ["process_role:role-success"]);
        INFORMED(links ["process_role:role-engineer"]); LIMIT(number 2.0); LIMIT_UNIT(code "days");
        TOOL("Handover sheet" | "交接单");
        TEMPLATE("Handover sheet" | "交接单");
        AUTOMATION(code "reminder");
        TRIGGER("Contract signed" | "合同已签");
        ACTION("Remind the seller, with the list of promises" | "提醒销售，附承诺清单");
        ORIGIN(links ["handover:single", "risk:promise-gap"]);
    }
    ProcessStep "step-start" step {
        STAGE(links ["process_stage:stage-care"]);
        WHAT("Start the clinic and train the staff" | "诊所上线并培训员工");
        STANDARD("First online booking within 2 days" | "2 天内出现第一笔线上预约");
        RESPONSIBLE(links ["process_role:role-engineer"]); ACCOUNTABLE(links ["process_role:role-success"]);
        INFORMED(links ["process_role:role-seller"]); LIMIT(number 1.0); LIMIT_UNIT(code "days");
        TOOL("Product" | "产品");
        TEMPLATE("Checklist “Start”" | "《上线清单》");
        AUTOMATION(code "manual"); ORIGIN(links ["kpi:first-booking"]);
    }
    ProcessStep "step-care" step {
        STAGE(links ["process_stage:stage-care"]);
        WHAT("Keep the first-year touchpoints" | "按计划完成第一年的触点");
        STANDARD("None later than three days; figures of the clinic at each visit" | "最多晚三天，每次上门带诊所数据");
        RESPONSIBLE(links ["process_role:role-success"]); ACCOUNTABLE(links ["process_role:role-success"]);
        INFORMED(links ["process_role:role-founder"]); LIMIT(number 3.0); LIMIT_UNIT(code "days");
        TOOL("Calendar" | "日历");
        TEMPLATE("After-sales plan" | "售后计划");
        AUTOMATION(code "reminder");
        TRIGGER("Day of a touchpoint" | "触点当天");
        ACTION("Calendar entry for its owner" | "给负责人推送日历提醒");
        ORIGIN(links ["touchpoint:touch-day-7", "touchpoint:touch-quarter", "touchpoint:touch-renewal"]);
    }
}
