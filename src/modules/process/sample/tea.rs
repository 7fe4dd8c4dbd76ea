//! The process map of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::process::spec::{criterion, role, stage, step};

examples! {
    ProcessRole "tea-role-founder" role {
        NAME("Founder" | "创始人");
        PEOPLE(links ["person:gu-yan"]); STAND_IN(links ["person:xu-ning"]);
    }
    ProcessRole "tea-role-seller" role {
        NAME("Seller" | "销售");
        PEOPLE(links ["person:xu-ning", "person:gu-yan"]); STAND_IN(links ["person:gu-yan"]);
    }
    ProcessRole "tea-role-care" role {
        NAME("Orders and care" | "订单与客服");
        PEOPLE(links ["person:tao-yu"]); STAND_IN(links ["person:jiang-wen"]);
    }
    ProcessRole "tea-role-buyer" role {
        NAME("Tea buyer" | "茶叶采购");
        PEOPLE(links ["person:lu-kai"]); STAND_IN(links ["person:gu-yan"]);
    }
    ProcessRole "tea-role-warehouse" role {
        NAME("Warehouse and contracts" | "仓储与合同");
        PEOPLE(links ["person:jiang-wen"]); STAND_IN(links ["person:tao-yu"]);
    }
    ProcessStage "stage-leads" stage {
        NAME("Find leads" | "找到线索");
        GUIDE_STAGE(code "market");
        PURPOSE("The owner hears that others asked the same question about taste" | "让老板知道，同行也在为味道发愁");
        OWNER(links ["person:xu-ning"]); PROBABILITY(number 6.0); MAX_DAYS(number 14.0);
        STALLED_ACTION("Seller sets the tea house aside until its next tea list" | "销售搁置，等对方下次换茶单");
        ORIGIN(links ["swot:s-71-accounts", "icp:single", "kpi:leads-from-orders", "risk:seller-away"]);
    }
    ProcessStage "stage-talk" stage {
        NAME("First talk" | "初次沟通");
        GUIDE_STAGE(code "needs");
        PURPOSE("The owner puts a figure on the last change of taste" | "老板给上次味道变了算出一个数");
        OWNER(links ["person:xu-ning"]); PROBABILITY(number 15.0); MAX_DAYS(number 5.0);
        STALLED_ACTION("Seller sends half a page with the figure of the survey, calls once more" | "销售发半页问卷数据，再打一次电话");
        ORIGIN(links ["question:q-last-change", "kpi:talks-a-week", "risk:buyer-blocks"]);
    }
    ProcessStage "stage-tasting" stage {
        NAME("Tasting and trial" | "品鉴与试用");
        GUIDE_STAGE(code "introduction");
        PURPOSE("Owner and manager find out with their own tongues" | "老板和店长用自己的舌头弄清楚");
        OWNER(links ["person:lu-kai"]); PROBABILITY(number 30.0); MAX_DAYS(number 18.0);
        STALLED_ACTION("Care calls the manager on day 8 of a trial that nobody brews" | "试用第 8 天还没人泡，客服致电店长");
        ORIGIN(links ["showing:show-shen-tasting", "kpi:tasting-to-offer", "risk:samples-only"]);
    }
    ProcessStage "stage-offer" stage {
        NAME("Offer and negotiation" | "报价与谈判");
        GUIDE_STAGE(code "signing");
        PURPOSE("Both know price, volume, freight and what happens to a torn bag" | "双方都清楚价格、用量、运费和破袋怎么办");
        OWNER(links ["person:xu-ning"]); PROBABILITY(number 50.0); MAX_DAYS(number 9.0);
        STALLED_ACTION("Founder drinks with the owner and asks what is missing" | "创始人去和老板喝茶，问还差什么");
        ORIGIN(links ["negotiation_brief:single", "kpi:offers-signed", "risk:late-money"]);
    }
    ProcessStage "stage-signed" stage {
        NAME("Signing and first order" | "签约与首单");
        GUIDE_STAGE(code "signing");
        PURPOSE("Signed, sealed, and the first order is paid: only then it is won" | "签字盖章、首单到账，这才算赢单");
        OWNER(links ["person:jiang-wen"]); PROBABILITY(number 90.0); MAX_DAYS(number 8.0);
        STALLED_ACTION("Warehouse tells the owner until when the reserved tea waits" | "仓储告知老板，留的货保留到哪天");
        ORIGIN(links ["contract_brief:single", "kpi:cycle-of-sale", "risk:batch-differs"]);
    }
    ProcessStage "stage-delivered" stage {
        NAME("Delivery and first visit" | "交付与首次回访");
        GUIDE_STAGE(code "care");
        PURPOSE("The guests notice nothing, and the second order comes by itself" | "客人什么也没察觉，第二单自己来");
        OWNER(links ["person:tao-yu"]); MAX_DAYS(number 45.0);
        STALLED_ACTION("Founder drinks with the owner; written plan for 30 days" | "创始人与老板当面谈，出 30 天书面计划");
        ORIGIN(links ["handover:single", "kpi:reorder-rate", "risk:festival-shortage"]);
    }
    ProcessCriterion "entry-leads" criterion {
        STAGE(links ["process_stage:stage-leads"]); KIND(code "entry");
        TEXT("Tea house or café with 2–8 shops in the three cities, a named contact" | "三座城市里开 2～8 家店的茶馆或咖啡馆，有联系人姓名");
        PROOF("CRM entry" | "CRM 记录");
        ORIGIN(links ["icp:single"]);
    }
    ProcessCriterion "exit-leads" criterion {
        STAGE(links ["process_stage:stage-leads"]); KIND(code "exit");
        TEXT("The owner has set a date for a talk of 15 minutes" | "老板定了 15 分钟通话的日期");
        PROOF("Message with the date" | "写明日期的消息");
    }
    ProcessCriterion "exit-talk-figure" criterion {
        STAGE(links ["process_stage:stage-talk"]); KIND(code "exit");
        TEXT("The owner has named the loss of the last change in CNY" | "老板说出上次味道变了损失多少元");
        PROOF("Figure on the call sheet" | "沟通单上的数字");
        ORIGIN(links ["question:q-change-cost"]);
    }
    ProcessCriterion "exit-talk-kilograms" criterion {
        STAGE(links ["process_stage:stage-talk"]); KIND(code "exit");
        TEXT("The owner has named the kilograms a month, 10 or more" | "老板说出每月公斤数，10 公斤以上");
        PROOF("Figure on the call sheet" | "沟通单上的数字");
        ORIGIN(links ["question:q-kilograms"]);
    }
    ProcessCriterion "exit-tasting-blind" criterion {
        STAGE(links ["process_stage:stage-tasting"]); KIND(code "exit");
        TEXT("The owner has tasted three batches blind" | "老板蒙眼喝了三批茶");
        PROOF("Tasting record with signature" | "签字的品鉴记录");
        ORIGIN(links ["research:blind-tasting"]);
    }
    ProcessCriterion "exit-tasting-brewed" criterion {
        STAGE(links ["process_stage:stage-tasting"]); KIND(code "exit");
        TEXT("The manager has served it on ten days, and counted the pots sent back" | "店长上桌泡了十天，并数了退回的壶");
        PROOF("Sheet by the kettle" | "壶边记录单");
        ORIGIN(links ["showing:show-ke-two-weeks"]);
    }
    ProcessCriterion "exit-tasting-offer" criterion {
        STAGE(links ["process_stage:stage-tasting"]); KIND(code "exit");
        TEXT("The owner has asked for a written offer with volume and date" | "老板要求给写明用量和日期的书面报价");
        PROOF("Message from the owner" | "老板的消息");
    }
    ProcessCriterion "entry-offer" criterion {
        STAGE(links ["process_stage:stage-offer"]); KIND(code "entry");
        TEXT("Owner, brewer and payer are known by name" | "老板、泡茶的、付款的都知道姓名");
        PROOF("Qualification score, authority 2 or more" | "商机评估“决策权”不低于 2");
        ORIGIN(links ["criterion:fit-deciders"]);
    }
    ProcessCriterion "exit-offer" criterion {
        STAGE(links ["process_stage:stage-offer"]); KIND(code "exit");
        TEXT("Whoever signs has sent changes to the draft, or none in writing" | "能签字的人回了修改意见，或书面说没有意见");
        PROOF("Message with the marked draft" | "附修改稿的消息");
    }
    ProcessCriterion "exit-signed-seal" criterion {
        STAGE(links ["process_stage:stage-signed"]); KIND(code "exit");
        TEXT("The owner has signed and sealed both copies" | "老板在两份合同上签字盖章");
        PROOF("Photo of both signature pages" | "两份签章页照片");
        ORIGIN(links ["contract_step:supply-sign"]);
    }
    ProcessCriterion "exit-signed-paid" criterion {
        STAGE(links ["process_stage:stage-signed"]); KIND(code "exit");
        TEXT("The customer has paid the first order" | "客户付清首单");
        PROOF("Bank entry" | "到账记录");
        ORIGIN(links ["negotiation_summary:sum-kilogram"]);
    }
    ProcessCriterion "exit-delivered-accepted" criterion {
        STAGE(links ["process_stage:stage-delivered"]); KIND(code "exit");
        TEXT("The manager has accepted the first delivery against the sealed sample" | "店长对过封样，确认验收首次到货");
        PROOF("Signed receipt, no objection within 5 days" | "签收单，5 天内无异议");
        ORIGIN(links ["contract_clause:supply-inspection"]);
    }
    ProcessCriterion "exit-delivered-second" criterion {
        STAGE(links ["process_stage:stage-delivered"]); KIND(code "exit");
        TEXT("The manager has placed the second order" | "店长下了第二单");
        PROOF("Order list" | "订单表");
        ORIGIN(links ["kpi:reorder-rate"]);
    }
    ProcessStep "tea-step-list" step {
        STAGE(links ["process_stage:stage-leads"]);
        WHAT("Call the 71 from the order list first, then add 20 leads a week" | "先给订单里的 71 家打电话，之后每周新增 20 条线索");
        STANDARD("Shops, kilograms of last year and a named contact for each" | "每家写明店数、去年公斤数和联系人");
        RESPONSIBLE(links ["process_role:tea-role-seller"]); ACCOUNTABLE(links ["process_role:tea-role-founder"]);
        LIMIT(number 5.0); LIMIT_UNIT(code "days");
        TOOL("CRM" | "CRM");
        TEMPLATE("Export of the online shop" | "网店订单导出表");
        AUTOMATION(code "manual"); ORIGIN(links ["strategy:so-call-the-71", "research:buyers-over-15-kg"]);
    }
    ProcessStep "tea-step-guest" step {
        STAGE(links ["process_stage:stage-leads"]);
        WHAT("Drink in one of the shops as a guest before the call" | "打电话之前，先去一家店当客人喝茶");
        STANDARD("Name of the tea, brewing time and price of the pot noted" | "记下茶名、冲泡时间、一壶价格");
        RESPONSIBLE(links ["process_role:tea-role-seller"]); ACCOUNTABLE(links ["process_role:tea-role-seller"]);
        LIMIT(number 3.0); LIMIT_UNIT(code "days");
        TOOL("Notebook" | "笔记本");
        TEMPLATE("Half a page “As a guest”" | "半页《客人视角》");
        AUTOMATION(code "manual"); ORIGIN(links ["persona:shen"]);
    }
    ProcessStep "tea-step-talk" step {
        STAGE(links ["process_stage:stage-talk"]);
        WHAT("Hold the first talk and fill in the call sheet the same day" | "做初次沟通，当天填沟通单");
        STANDARD("Last change, loss in CNY and kilograms asked" | "问到上次味道变了、损失金额和公斤数");
        RESPONSIBLE(links ["process_role:tea-role-seller"]); ACCOUNTABLE(links ["process_role:tea-role-seller"]);
        INFORMED(links ["process_role:tea-role-buyer"]); LIMIT(number 1.0); LIMIT_UNIT(code "days");
        TOOL("CRM" | "CRM");
        TEMPLATE("Call sheet for the owner" | "老板沟通单");
        AUTOMATION(code "manual"); ORIGIN(links ["call_sheet:sheet-shen", "question:q-last-change"]);
    }
    ProcessStep "tea-step-papers" step {
        STAGE(links ["process_stage:stage-talk"]);
        WHAT("Send batch card and ladder of credit to the bookkeeper" | "把批次卡和账期台阶发给会计");
        STANDARD("On the day after the talk; one page each" | "沟通次日发，各一页");
        RESPONSIBLE(links ["process_role:tea-role-warehouse"]); ACCOUNTABLE(links ["process_role:tea-role-seller"]);
        LIMIT(number 1.0); LIMIT_UNIT(code "days");
        TOOL("E-mail" | "邮件");
        TEMPLATE("Batch card, ladder" | "批次卡、账期台阶");
        AUTOMATION(code "reminder");
        TRIGGER("Call sheet saved" | "沟通单已保存");
        ACTION("Remind the warehouse to send both pages" | "提醒仓储发出两页");
        ORIGIN(links ["showing:show-yu-papers", "strategy:wo-credit-ladder"]);
    }
    ProcessStep "tea-step-tasting" step {
        STAGE(links ["process_stage:stage-tasting"]);
        WHAT("Hold the blind tasting with owner and manager" | "请老板和店长蒙眼品鉴");
        STANDARD("Four cups, theirs beside them; record signed" | "四杯，旁边放他家的茶；记录签字");
        RESPONSIBLE(links ["process_role:tea-role-buyer"]); ACCOUNTABLE(links ["process_role:tea-role-seller"]);
        INFORMED(links ["process_role:tea-role-care"]); LIMIT(number 4.0); LIMIT_UNIT(code "days");
        TOOL("Tasting set" | "品鉴箱");
        TEMPLATE("Tasting record" | "品鉴记录");
        AUTOMATION(code "manual"); ORIGIN(links ["showing:show-shen-tasting", "outline:o-10m-tasting"]);
    }
    ProcessStep "tea-step-trial" step {
        STAGE(links ["process_stage:stage-tasting"]);
        WHAT("Two bags for two weeks in one shop, with the brewing sheet" | "一家店试两周：两袋茶加冲泡单");
        STANDARD("Paid at the list price; every trial without an entry on day 7 is called" | "按价目表付款；第 7 天没有记录的都打电话");
        RESPONSIBLE(links ["process_role:tea-role-care"]); ACCOUNTABLE(links ["process_role:tea-role-seller"]);
        CONSULTED(links ["process_role:tea-role-buyer"]); LIMIT(number 14.0); LIMIT_UNIT(code "days");
        TOOL("CRM, messaging app" | "CRM、微信");
        TEMPLATE("Sheet by the kettle" | "壶边记录单");
        AUTOMATION(code "automatic");
        TRIGGER("Trial day 7 without an entry" | "试用第 7 天没有记录");
        ACTION("Message to the manager; call on day 8" | "给店长发消息，第 8 天致电");
        ORIGIN(links ["risk_response:r-trial-call", "showing:show-ke-two-weeks"]);
    }
    ProcessStep "tea-step-offer" step {
        STAGE(links ["process_stage:stage-offer"]);
        WHAT("Put three packages of equal worth on the table" | "摆出三套等值方案");
        STANDARD("Within authority; read back at the end" | "在授权内，最后复述一遍");
        RESPONSIBLE(links ["process_role:tea-role-seller"]); ACCOUNTABLE(links ["process_role:tea-role-founder"]);
        LIMIT(number 3.0); LIMIT_UNIT(code "days");
        TOOL("Saleswright" | "销售工坊");
        TEMPLATE("Negotiation, customer print" | "谈判清单客户版");
        AUTOMATION(code "manual");
        ORIGIN(links ["negotiation_package:pack-season", "negotiation_package:pack-low-price", "negotiation_package:pack-small-start"]);
    }
    ProcessStep "tea-step-reserve" step {
        STAGE(links ["process_stage:stage-offer"]);
        WHAT("Reserve the agreed kilograms in the cold room, with an end date" | "把谈的公斤数在冷库留货，写明保留到哪天");
        STANDARD("No more is offered than lies there" | "库里没有的不报");
        RESPONSIBLE(links ["process_role:tea-role-warehouse"]); ACCOUNTABLE(links ["process_role:tea-role-buyer"]);
        INFORMED(links ["process_role:tea-role-seller"]); LIMIT(number 1.0); LIMIT_UNIT(code "days");
        TOOL("Stock list" | "库存表");
        TEMPLATE("Reservation slip" | "留货单");
        AUTOMATION(code "reminder");
        TRIGGER("Reservation ends in 3 days" | "留货还有 3 天到期");
        ACTION("Remind the seller to ask the owner" | "提醒销售问老板");
        ORIGIN(links ["strategy:st-season-batch", "risk:batch-differs"]);
    }
    ProcessStep "tea-step-contract" step {
        STAGE(links ["process_stage:stage-signed"]);
        WHAT("Bring the contract to sign and seal, the samples with it" | "推进合同签字盖章，同时封样");
        STANDARD("Every step of the signing procedure has its proof" | "签约流程每一步都有凭据");
        RESPONSIBLE(links ["process_role:tea-role-warehouse"]); ACCOUNTABLE(links ["process_role:tea-role-founder"]);
        CONSULTED(links ["process_role:tea-role-seller"]); LIMIT(number 6.0); LIMIT_UNIT(code "days");
        TOOL("Contract folder" | "合同夹");
        TEMPLATE("Supply contract" | "供货合同");
        AUTOMATION(code "reminder");
        TRIGGER("Offer accepted" | "报价被接受");
        ACTION("Create the signing steps with dates" | "生成带日期的签约步骤");
        ORIGIN(links ["contract_step:supply-draft", "contract_step:supply-sign"]);
    }
    ProcessStep "tea-step-first-money" step {
        STAGE(links ["process_stage:stage-signed"]);
        WHAT("Release the first order when the money is there" | "款到账后放行首单");
        STANDARD("No bag leaves unpaid" | "没付款一袋不出库");
        RESPONSIBLE(links ["process_role:tea-role-warehouse"]); ACCOUNTABLE(links ["process_role:tea-role-warehouse"]);
        INFORMED(links ["process_role:tea-role-seller", "process_role:tea-role-care"]); LIMIT(number 4.0); LIMIT_UNIT(code "hours");
        TOOL("Bank, stock list" | "网银、库存表");
        TEMPLATE("Release slip" | "出库单");
        AUTOMATION(code "manual"); ORIGIN(links ["strategy:wt-no-price-war", "risk:late-money"]);
    }
    ProcessStep "tea-step-delivery" step {
        STAGE(links ["process_stage:stage-delivered"]);
        WHAT("Deliver, open one bag together, drink it against the sample" | "送货到店，一起拆一袋，与封样对喝");
        STANDARD("Receipt signed by a person on the list; weight noted" | "名单上的人签收，记下重量");
        RESPONSIBLE(links ["process_role:tea-role-care"]); ACCOUNTABLE(links ["process_role:tea-role-care"]);
        CONSULTED(links ["process_role:tea-role-warehouse"]); LIMIT(number 3.0); LIMIT_UNIT(code "days");
        TOOL("Receipt" | "收货单");
        TEMPLATE("Handover sheet" | "交接单");
        AUTOMATION(code "reminder");
        TRIGGER("First order released" | "首单已放行");
        ACTION("Remind care, with the list of promises" | "提醒客服，附承诺清单");
        ORIGIN(links ["handover:single", "touchpoint:touch-first-delivery", "risk:short-weight"]);
    }
    ProcessStep "tea-step-refills" step {
        STAGE(links ["process_stage:stage-delivered"]);
        WHAT("Call on day 7, then ask before each refill" | "第 7 天致电，之后每次补货前先问");
        STANDARD("Nobody is past twice the usual gap without a call" | "超过平时间隔两倍的，都打过电话");
        RESPONSIBLE(links ["process_role:tea-role-care"]); ACCOUNTABLE(links ["process_role:tea-role-care"]);
        INFORMED(links ["process_role:tea-role-seller"]); LIMIT(number 1.0); LIMIT_UNIT(code "days");
        TOOL("Order list, messaging app" | "订单表、微信");
        TEMPLATE("After-sales plan" | "售后计划");
        AUTOMATION(code "automatic");
        TRIGGER("Two days before the usual gap is over" | "距平时间隔还有两天");
        ACTION("Message “How many kilograms are left?”" | "发消息“还剩几公斤？”");
        ORIGIN(links ["touchpoint:touch-seventh-day", "touchpoint:touch-refill"]);
    }
}
