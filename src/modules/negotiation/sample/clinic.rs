//! The negotiation of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::negotiation::spec::{authority, batna, brief, concession, issue, option, package, prep, summary};

examples! {
    Brief "single" brief {
        CUSTOMER("Dr. Fang’s clinic" | "方医生的诊所");
        PERSONAS(links ["persona:fang", "persona:tang", "persona:qiao"]); MEETING_ON(day 10);
        PLACE("At the clinic, after closing time" | "诊所，下班之后");
        LEAD(links ["person:chen-bo"]);
        OUR_INTERESTS("A two-year customer who pays in advance; a name and figures we may quote; no price that the next clinic hears of and asks for" | "签两年、预付款的客户；能署名引用的数据；价格不能低到让下一家诊所听说了也来要");
        THEIR_INTERESTS("Fewer no-shows without a project; a way out if staff refuse it; a bill that Mr. Tang can set against empty hours; no trouble with patient data" | "不用立项就能减少爽约；员工不愿用时有退路；唐先生拿得出空椅位的账来对这笔钱；病人数据不出事");
        OPENING_LINE("You told us what a no-show costs you. May we first agree on what a good first month looks like, and then on the terms?" | "您算过一次爽约要损失多少。我们先说定第一个月怎样才算好，再谈条件，行吗？");
    }
    Prep "prep-needs" prep {
        TEXT("Empty hours and cost of a no-show, in Dr. Fang’s own figures" | "拿到方医生自己算的空置时数和爽约损失");
        TOPIC(code "needs"); STATUS(code "done"); OWNER(links ["person:chen-bo"]); DUE(day 3);
        NOTE("She said: “No-shows hurt me more than your price.”" | "她的原话：“爽约比你们的价格更让我心疼。”");
    }
    Prep "prep-deciders" prep {
        TEXT("Talk with Mr. Tang before the meeting, or have him at the table" | "谈判前先和唐先生聊一次，或请他到场");
        TOPIC(code "deciders"); STATUS(code "done"); OWNER(links ["person:chen-bo"]); DUE(day 7);
        NOTE("Dr. Fang decides with her spouse; he reads the contract" | "方医生和爱人一起定，合同由他看");
    }
    Prep "prep-ours" prep {
        TEXT("Our interests in order: term, payment, quotable figures, price" | "我方利益排序：合同期、付款、可引用数据、价格");
        TOPIC(code "our_interests"); STATUS(code "done"); OWNER(links ["person:lin-yue"]); DUE(day 5);
    }
    Prep "prep-theirs" prep {
        TEXT("Their interests, checked with Ms. Qiao" | "对方利益，向乔护士长核实一遍");
        TOPIC(code "their_interests"); STATUS(code "done"); OWNER(links ["person:zhao-min"]); DUE(day 5);
        NOTE("The desk wants the paper book beside it for two weeks" | "前台希望旧本子并行两周");
    }
    Prep "prep-alternatives" prep {
        TEXT("Name the two clinics in trial that get Chen Bo’s week if this fails" | "定下谈不成时陈博转去跟的两家试用诊所");
        TOPIC(code "alternatives"); STATUS(code "done"); OWNER(links ["person:lin-yue"]); DUE(day 5);
    }
    Prep "prep-authority" prep {
        TEXT("Limits for each issue written down; Lin Yue reachable by phone" | "每个议题的授权写清楚，林悦电话能接");
        TOPIC(code "authority"); STATUS(code "done"); OWNER(links ["person:lin-yue"]); DUE(day 8);
    }
    Prep "prep-roles" prep {
        TEXT("Chen Bo speaks, Zhao Min takes notes and answers on start-up" | "陈博主谈，赵敏记录并回答上线问题");
        TOPIC(code "roles"); STATUS(code "done"); OWNER(links ["person:chen-bo"]); DUE(day 8);
    }
    Prep "prep-opening" prep {
        TEXT("Open with the first good month; the pilots’ figures on one page" | "开场先谈第一个月的目标，试点数据做成一页");
        TOPIC(code "opening"); STATUS(code "done"); OWNER(links ["person:chen-bo"]); DUE(day 9);
        NOTE("Figures: 18 % to 9 % in three pilots" | "数据：三家试点从 18% 降到 9%");
    }
    Issue "issue-price" issue {
        TAKEN_FROM(links ["negotiation_issue:std-price"]);
        NAME("Yearly price" | "年费");
        UNIT("CNY a year" | "元/年");
        MAIN_PRICE(code "true"); DIRECTION(code "higher"); OPENING(number 24000.0); TARGET(number 22000.0); WALK_AWAY(number 19000.0); WEIGHT(number 40.0); THEIR_OPENING(number 18000.0); THEIR_WALK_AWAY(number 23000.0);
        STANDARD("List price 24,000 CNY; no-shows fell from 18 % to 9 % in three pilots" | "公开报价 24,000 元；三家试点爽约率从 18% 降到 9%");
        EVIDENCE("First talk with Dr. Fang" | "与方医生的首次面谈");
        ORIGIN(links ["persona:fang"]);
    }
    Issue "issue-term" issue {
        NAME("Contract length" | "合同期限");
        UNIT("months" | "个月");
        DIRECTION(code "higher"); OPENING(number 36.0); TARGET(number 24.0); WALK_AWAY(number 12.0); WEIGHT(number 20.0); THEIR_OPENING(number 12.0); THEIR_WALK_AWAY(number 24.0);
        STANDARD("The chairs stay; results show within a quarter" | "椅位长期在用，一个季度就能看出效果");
        EVIDENCE("Told by Ms. Qiao" | "乔护士长说的");
        ORIGIN(links ["persona:qiao"]);
    }
    Issue "issue-payment" issue {
        TAKEN_FROM(links ["negotiation_issue:std-payment"]);
        NAME("Days from invoice to payment" | "开票后付款天数");
        UNIT("days" | "天");
        DIRECTION(code "lower"); OPENING(number 0.0); TARGET(number 15.0); WALK_AWAY(number 30.0); WEIGHT(number 15.0); THEIR_OPENING(number 60.0); THEIR_WALK_AWAY(number 10.0);
        STANDARD("The clinic’s own patients pay on the day" | "诊所的病人都是当天付款");
        EVIDENCE("Mr. Tang keeps the books; to be checked" | "唐先生管账，待核实");
        ORIGIN(links ["persona:tang"]);
    }
    Issue "issue-setup" issue {
        NAME("Set-up fee" | "上线费");
        UNIT("CNY, once" | "元（一次性）");
        DIRECTION(code "higher"); OPENING(number 3000.0); TARGET(number 1500.0); WALK_AWAY(number 0.0); WEIGHT(number 10.0); THEIR_OPENING(number 0.0); THEIR_WALK_AWAY(number 2000.0);
        STANDARD("One engineer’s day, everything running the same evening" | "一名工程师一天，当晚全部能用");
        EVIDENCE("Talks with the 12 pilots" | "与 12 家试点的沟通");
    }
    Issue "issue-notice" issue {
        NAME("Notice to leave early" | "提前解约通知期");
        UNIT("months" | "个月");
        DIRECTION(code "higher"); OPENING(number 6.0); TARGET(number 3.0); WALK_AWAY(number 2.0); WEIGHT(number 10.0); THEIR_OPENING(number 1.0); THEIR_WALK_AWAY(number 6.0);
        STANDARD("Time a clinic needs to move its bookings elsewhere" | "诊所把预约迁走需要的时间");
        EVIDENCE("Estimate by Chen Bo" | "陈博估计");
    }
    Issue "issue-training" issue {
        NAME("Training sessions at the clinic" | "到店培训次数");
        UNIT("sessions" | "次");
        DIRECTION(code "lower"); OPENING(number 1.0); TARGET(number 1.0); WALK_AWAY(number 3.0); WEIGHT(number 5.0); THEIR_OPENING(number 4.0); THEIR_WALK_AWAY(number 1.0);
        STANDARD("The 12 pilots started with one session" | "12 家试点都是一次培训后开始使用");
        EVIDENCE("Zhao Min’s notes from the pilots" | "赵敏的试点记录");
        ORIGIN(links ["persona:qiao"]);
    }
    IssueOption "opt-price-24000" option {
        TAKEN_FROM(links ["negotiation_option:std-price-24000"]);
        ISSUE(links ["negotiation_issue:issue-price"]);
        LABEL("24,000 CNY a year" | "每年 24,000 元");
        VALUE(number 24000.0); POINTS(number 100.0);
    }
    IssueOption "opt-price-22000" option {
        TAKEN_FROM(links ["negotiation_option:std-price-22000"]);
        ISSUE(links ["negotiation_issue:issue-price"]);
        LABEL("22,000 CNY a year" | "每年 22,000 元");
        VALUE(number 22000.0); POINTS(number 60.0);
    }
    IssueOption "opt-price-21000" option {
        ISSUE(links ["negotiation_issue:issue-price"]);
        LABEL("21,000 CNY a year" | "每年 21,000 元");
        VALUE(number 21000.0); POINTS(number 40.0);
    }
    IssueOption "opt-term-12" option {
        ISSUE(links ["negotiation_issue:issue-term"]);
        LABEL("One year" | "签一年");
        VALUE(number 12.0); POINTS(number 0.0);
    }
    IssueOption "opt-term-24" option {
        ISSUE(links ["negotiation_issue:issue-term"]);
        LABEL("Two years" | "签两年");
        VALUE(number 24.0); POINTS(number 50.0);
    }
    IssueOption "opt-term-36" option {
        ISSUE(links ["negotiation_issue:issue-term"]);
        LABEL("Three years" | "签三年");
        VALUE(number 36.0); POINTS(number 100.0);
    }
    IssueOption "opt-pay-0" option {
        TAKEN_FROM(links ["negotiation_option:std-pay-0"]);
        ISSUE(links ["negotiation_issue:issue-payment"]);
        LABEL("Paid on signing" | "签约当天付清");
        VALUE(number 0.0); POINTS(number 100.0);
    }
    IssueOption "opt-pay-15" option {
        TAKEN_FROM(links ["negotiation_option:std-pay-15"]);
        ISSUE(links ["negotiation_issue:issue-payment"]);
        LABEL("Within 15 days" | "开票后 15 天内");
        VALUE(number 15.0); POINTS(number 50.0);
    }
    IssueOption "opt-setup-1500" option {
        ISSUE(links ["negotiation_issue:issue-setup"]);
        LABEL("Set-up fee 1,500 CNY" | "上线费 1,500 元");
        VALUE(number 1500.0); POINTS(number 50.0);
    }
    IssueOption "opt-setup-0" option {
        ISSUE(links ["negotiation_issue:issue-setup"]);
        LABEL("No set-up fee" | "免上线费");
        VALUE(number 0.0); POINTS(number 0.0);
    }
    IssueOption "opt-notice-3" option {
        ISSUE(links ["negotiation_issue:issue-notice"]);
        LABEL("Three months’ notice" | "提前三个月通知");
        VALUE(number 3.0); POINTS(number 25.0);
    }
    IssueOption "opt-train-1" option {
        ISSUE(links ["negotiation_issue:issue-training"]);
        LABEL("One session" | "到店培训一次");
        VALUE(number 1.0); POINTS(number 100.0);
    }
    IssueOption "opt-train-2" option {
        ISSUE(links ["negotiation_issue:issue-training"]);
        LABEL("Two sessions" | "到店培训两次");
        VALUE(number 2.0); POINTS(number 50.0);
    }
    Batna "batna-ours" batna {
        SIDE(code "ours");
        TEXT("Chen Bo’s week goes to two clinics already in trial: 2 × 24,000 × 30 % expected" | "陈博这周转去跟两家试用诊所：2 × 24,000 × 30%（预期）");
        VALUE(number 14400.0); CERTAINTY(score 3);
        NEXT_MOVE("Fix offer dates with both before the meeting" | "谈判前约好两家的报价日期");
        OWNER(links ["person:chen-bo"]);
    }
    Batna "batna-theirs-phone" batna {
        SIDE(code "theirs");
        TEXT("Stays with paper and phone; no bill, but no-shows stay where they are" | "继续用本子和电话；不花钱，但爽约照旧");
        CERTAINTY(score 4);
        NEXT_MOVE("Have her own figures for empty hours on the table" | "把她自己的空置数据摆上桌");
        ORIGIN(links ["competitor:paper"]);
    }
    Batna "batna-theirs-suite" batna {
        SIDE(code "theirs");
        TEXT("Takes a large suite that bundles booking free, with a longer start" | "选大型系统，预约功能免费捆绑，但上线慢");
        CERTAINTY(score 2);
        NEXT_MOVE("Show the one-day start; no fight on price" | "演示一天上线，不拼价格");
        ORIGIN(links ["swot:t-suites", "competitor:suite"]);
    }
    Concession "give-notice" concession {
        GIVE("Leave early with three months’ notice" | "提前三个月通知即可解约");
        GET("A two-year term" | "合同签两年");
        ISSUE(links ["negotiation_issue:issue-notice"]); COST_TO_US(number 2000.0); WORTH_TO_THEM(score 5); STATUS(code "ready"); OWNER(links ["person:chen-bo"]);
        ORIGIN(links ["objection:obj-talk-at-home"]);
    }
    Concession "give-price-1" concession {
        GIVE("Yearly price from 24,000 to 22,500 CNY" | "年费从 24,000 元降到 22,500 元");
        GET("The whole year paid on the day of signing" | "签约当天付清全年");
        ISSUE(links ["negotiation_issue:issue-price"]); COST_TO_US(number 1500.0); WORTH_TO_THEM(score 4); STATUS(code "ready"); OWNER(links ["person:chen-bo"]);
        ORIGIN(links ["objection:obj-too-expensive"]);
    }
    Concession "give-setup" concession {
        GIVE("Set-up fee from 3,000 to 2,000 CNY" | "上线费从 3,000 元降到 2,000 元");
        GET("Written permission to quote her no-show figures after 90 days" | "书面同意我们 90 天后引用爽约数据");
        ISSUE(links ["negotiation_issue:issue-setup"]); COST_TO_US(number 1000.0); WORTH_TO_THEM(score 3); STATUS(code "ready"); OWNER(links ["person:chen-bo"]);
    }
    Concession "give-training" concession {
        GIVE("A second training session at the clinic" | "多做一次到店培训");
        GET("Introduction to two clinic owners in her chat group" | "介绍群里两位诊所老板给我们");
        ISSUE(links ["negotiation_issue:issue-training"]); COST_TO_US(number 600.0); WORTH_TO_THEM(score 4); STATUS(code "ready"); OWNER(links ["person:zhao-min"]);
        ORIGIN(links ["persona:qiao", "objection:obj-my-post"]);
    }
    Concession "give-price-2" concession {
        GIVE("Yearly price from 22,500 to 22,000 CNY" | "年费从 22,500 元降到 22,000 元");
        GET("Signature and seal within seven days" | "七天内签字盖章");
        ISSUE(links ["negotiation_issue:issue-price"]); COST_TO_US(number 500.0); WORTH_TO_THEM(score 3); STATUS(code "ready"); OWNER(links ["person:chen-bo"]);
        ORIGIN(links ["objection:obj-too-expensive"]);
    }
    Authority "auth-chen-price" authority {
        TAKEN_FROM(links ["negotiation_authority:std-auth-price"]);
        PERSON(links ["person:chen-bo"]); ISSUE(links ["negotiation_issue:issue-price"]); LIMIT(number 22000.0); APPROVER(links ["person:lin-yue"]);
        REPLY_TIME("10 minutes by phone" | "电话 10 分钟内");
    }
    Authority "auth-lin-price" authority {
        PERSON(links ["person:lin-yue"]); ISSUE(links ["negotiation_issue:issue-price"]); LIMIT(number 19000.0);
    }
    Authority "auth-chen-term" authority {
        PERSON(links ["person:chen-bo"]); ISSUE(links ["negotiation_issue:issue-term"]); LIMIT(number 12.0); APPROVER(links ["person:lin-yue"]);
        REPLY_TIME("same day" | "当天");
    }
    Authority "auth-chen-payment" authority {
        PERSON(links ["person:chen-bo"]); ISSUE(links ["negotiation_issue:issue-payment"]); LIMIT(number 15.0); APPROVER(links ["person:lin-yue"]);
        REPLY_TIME("same day" | "当天");
    }
    Authority "auth-chen-setup" authority {
        PERSON(links ["person:chen-bo"]); ISSUE(links ["negotiation_issue:issue-setup"]); LIMIT(number 0.0); APPROVER(links ["person:lin-yue"]);
        REPLY_TIME("no need to ask" | "不用请示");
    }
    Authority "auth-chen-notice" authority {
        PERSON(links ["person:chen-bo"]); ISSUE(links ["negotiation_issue:issue-notice"]); LIMIT(number 3.0); APPROVER(links ["person:lin-yue"]);
        REPLY_TIME("10 minutes by phone" | "电话 10 分钟内");
    }
    Package "pack-start" package {
        NAME("Easy start" | "轻松上线");
        OPTIONS(links ["negotiation_option:opt-price-22000", "negotiation_option:opt-term-24", "negotiation_option:opt-pay-0", "negotiation_option:opt-setup-0", "negotiation_option:opt-notice-3", "negotiation_option:opt-train-2"]);
        MESSAGE("For a clinic that wants nothing to pay for the start itself" | "适合不想为上线另外花钱的诊所");
        OWNER(links ["person:chen-bo"]);
    }
    Package "pack-long" package {
        NAME("Low yearly price" | "年费更低");
        OPTIONS(links ["negotiation_option:opt-price-21000", "negotiation_option:opt-term-36", "negotiation_option:opt-pay-15", "negotiation_option:opt-setup-1500", "negotiation_option:opt-notice-3", "negotiation_option:opt-train-2"]);
        MESSAGE("For a clinic that plans ahead and wants the lowest bill each year" | "适合打算长期用、想压低每年开支的诊所");
        OWNER(links ["person:lin-yue"]);
    }
    Package "pack-free" package {
        NAME("One year only" | "先签一年");
        OPTIONS(links ["negotiation_option:opt-price-24000", "negotiation_option:opt-term-12", "negotiation_option:opt-pay-15", "negotiation_option:opt-setup-0", "negotiation_option:opt-notice-3", "negotiation_option:opt-train-1"]);
        MESSAGE("For a clinic that wants to see one year first" | "适合想先看一年效果的诊所");
        OWNER(links ["person:chen-bo"]);
    }
    Summary "sum-start" summary {
        POINT("Start" | "上线");
        AGREED("Chairs, shifts and staff loaded in one day; patients book from the Monday after signing" | "一天内录好椅位、班次和人员；签约后的周一起病人可自助预约");
        OWNER(links ["person:sun-hao"]); DUE(day 23); READ_BACK(code "confirmed");
        ORIGIN(links ["swot:s-one-day"]);
    }
    Summary "sum-price" summary {
        POINT("Yearly price" | "年费");
        AGREED("22,000 CNY a year, the whole year paid on the day of signing" | "每年 22,000 元，签约当天付清全年");
        OWNER(links ["person:chen-bo"]); DUE(day 21); READ_BACK(code "not_yet");
        ORIGIN(links ["negotiation_issue:issue-price"]);
    }
    Summary "sum-term" summary {
        POINT("Term and notice" | "期限与解约");
        AGREED("Two years; the clinic may leave early with three months’ notice in writing" | "合同期两年；诊所提前三个月书面通知可解约");
        OWNER(links ["person:chen-bo"]); DUE(day 21); READ_BACK(code "not_yet");
        ORIGIN(links ["negotiation_issue:issue-term", "negotiation_concession:give-notice"]);
    }
    Summary "sum-acceptance" summary {
        POINT("Acceptance" | "验收");
        AGREED("Acceptance 14 days after the start, by the three tests in the annex" | "上线 14 天后按附件三项测试验收");
        OWNER(links ["person:zhao-min"]); DUE(day 37); READ_BACK(code "not_yet");
    }
    Summary "sum-data" summary {
        POINT("Patient data" | "病人数据");
        AGREED("Data-protection sheet goes to Mr. Tang before signing; clause follows it" | "签约前把数据保护说明交给唐先生，条款照此写");
        OWNER(links ["person:wu-jia"]); DUE(day 12); READ_BACK(code "confirmed");
        ORIGIN(links ["swot:t-data-rules"]);
    }
    Brief "four-chairs" brief {
        DEAL(links ["deal:four-chairs"]);
        CUSTOMER("Clinic with 4 chairs" | "4 张牙椅的诊所");
        PERSONAS(links ["persona:fang", "persona:qiao"]); MEETING_ON(day -126);
        PLACE("At the clinic, in the lunch break" | "诊所，午休时间");
        LEAD(links ["person:chen-bo"]);
        OUR_INTERESTS("A first customer who pays the list price and shows the next owner round" | "第一家按公开报价付款、愿意带别的老板参观的客户");
        THEIR_INTERESTS("No lost working day at the start; somebody beside the desk until it knows the way" | "上线不耽误看诊；前台没上手之前有人陪着");
        OPENING_LINE("You close on Saturday at noon. If everything stands on Monday morning, what else do we have to settle today?" | "您周六中午关门。周一早上要是全都能用，今天还有什么要谈定的？");
        DEBRIEF("Naming the Saturday first took the price off the table. The second training session went out before we had asked for anything; ask for the visit first." | "先说周六上线，价格就没人再提了。第二次培训给早了，应该先提参观的事。");
    }
    Prep "four-needs" prep {
        DEAL(links ["deal:four-chairs"]);
        TEXT("Empty hours of both weeks of the trial, counted with the head nurse" | "和护士长一起数出试用两周的空置时数");
        TOPIC(code "needs"); STATUS(code "done"); OWNER(links ["person:zhao-min"]); DUE(day -129);
    }
    Prep "four-deciders" prep {
        DEAL(links ["deal:four-chairs"]);
        TEXT("The owner signs alone; the head nurse can stop it" | "老板一个人签字，护士长能叫停");
        TOPIC(code "deciders"); STATUS(code "done"); OWNER(links ["person:chen-bo"]); DUE(day -128);
    }
    Prep "four-opening" prep {
        DEAL(links ["deal:four-chairs"]);
        TEXT("Open with Saturday; Sun Hao keeps two of them free" | "开场先谈周六上线，孙皓留出两个周六");
        TOPIC(code "opening"); STATUS(code "done"); OWNER(links ["person:sun-hao"]); DUE(day -127);
    }
    Issue "four-price" issue {
        DEAL(links ["deal:four-chairs"]); TAKEN_FROM(links ["negotiation_issue:std-price"]);
        NAME("Yearly price" | "年费");
        UNIT("CNY a year" | "元/年");
        MAIN_PRICE(code "true"); DIRECTION(code "higher"); OPENING(number 24000.0); TARGET(number 22000.0); WALK_AWAY(number 19000.0); WEIGHT(number 60.0); THEIR_OPENING(number 20000.0); THEIR_WALK_AWAY(number 24000.0);
        STANDARD("List price 24,000 CNY" | "公开报价 24,000 元");
        EVIDENCE("The owner named her spending on software" | "老板说过每年的软件开支");
    }
    Issue "four-payment" issue {
        DEAL(links ["deal:four-chairs"]); TAKEN_FROM(links ["negotiation_issue:std-payment"]);
        NAME("Days from invoice to payment" | "开票后付款天数");
        UNIT("days" | "天");
        DIRECTION(code "lower"); OPENING(number 0.0); TARGET(number 15.0); WALK_AWAY(number 30.0); WEIGHT(number 25.0); THEIR_OPENING(number 30.0); THEIR_WALK_AWAY(number 0.0);
        STANDARD("Patients pay on the day" | "病人都是当天付款");
        EVIDENCE("Asked on the phone" | "电话里问过");
    }
    Issue "four-training" issue {
        DEAL(links ["deal:four-chairs"]);
        NAME("Training sessions at the clinic" | "到店培训次数");
        UNIT("sessions" | "次");
        DIRECTION(code "lower"); OPENING(number 1.0); TARGET(number 2.0); WALK_AWAY(number 3.0); WEIGHT(number 15.0); THEIR_OPENING(number 4.0); THEIR_WALK_AWAY(number 1.0);
        STANDARD("Staff of 9 in two shifts" | "9 名员工分两班");
        EVIDENCE("Told by the head nurse" | "护士长说的");
        ORIGIN(links ["persona:qiao"]);
    }
    IssueOption "four-price-24000" option {
        DEAL(links ["deal:four-chairs"]); TAKEN_FROM(links ["negotiation_option:std-price-24000"]);
        ISSUE(links ["negotiation_issue:four-price"]);
        LABEL("24,000 CNY a year" | "每年 24,000 元");
        VALUE(number 24000.0); POINTS(number 100.0);
    }
    IssueOption "four-price-22000" option {
        DEAL(links ["deal:four-chairs"]); TAKEN_FROM(links ["negotiation_option:std-price-22000"]);
        ISSUE(links ["negotiation_issue:four-price"]);
        LABEL("22,000 CNY a year" | "每年 22,000 元");
        VALUE(number 22000.0); POINTS(number 60.0);
    }
    IssueOption "four-pay-0" option {
        DEAL(links ["deal:four-chairs"]); TAKEN_FROM(links ["negotiation_option:std-pay-0"]);
        ISSUE(links ["negotiation_issue:four-payment"]);
        LABEL("Paid on signing" | "签约当天付清");
        VALUE(number 0.0); POINTS(number 100.0);
    }
    IssueOption "four-pay-15" option {
        DEAL(links ["deal:four-chairs"]); TAKEN_FROM(links ["negotiation_option:std-pay-15"]);
        ISSUE(links ["negotiation_issue:four-payment"]);
        LABEL("Within 15 days" | "开票后 15 天内");
        VALUE(number 15.0); POINTS(number 50.0);
    }
    IssueOption "four-train-2" option {
        DEAL(links ["deal:four-chairs"]);
        ISSUE(links ["negotiation_issue:four-training"]);
        LABEL("Two sessions, one for each shift" | "到店培训两次，每班一次");
        VALUE(number 2.0); POINTS(number 50.0);
    }
    Batna "four-ours" batna {
        DEAL(links ["deal:four-chairs"]);
        SIDE(code "ours");
        TEXT("Sun Hao’s Saturday goes to the next pilot: 24,000 × 50 % expected" | "孙皓的周六改给下一家试点：24,000 × 50%（预期）");
        VALUE(number 12000.0); CERTAINTY(score 3);
    }
    Batna "four-theirs" batna {
        DEAL(links ["deal:four-chairs"]);
        SIDE(code "theirs");
        TEXT("Keeps the mini-program; cheap, but shifts stay on paper" | "继续用小程序；便宜，但排班还在纸上");
        CERTAINTY(score 3);
        ORIGIN(links ["competitor:mini-program"]);
    }
    Concession "four-give-training" concession {
        DEAL(links ["deal:four-chairs"]);
        GIVE("A second training session, for the other shift" | "给另一班多做一次培训");
        GET("One visit of another owner in the first quarter" | "第一季度接待一位同行老板参观");
        ISSUE(links ["negotiation_issue:four-training"]); COST_TO_US(number 600.0); WORTH_TO_THEM(score 4); STATUS(code "agreed"); OWNER(links ["person:chen-bo"]);
        ORIGIN(links ["persona:qiao"]);
    }
    Concession "four-give-saturday" concession {
        DEAL(links ["deal:four-chairs"]);
        GIVE("Set-up on a Saturday afternoon, 1 engineer, no extra charge" | "周六下午上线，1 名工程师，不另收费");
        GET("The whole year paid on the day of signing" | "签约当天付清全年");
        ISSUE(links ["negotiation_issue:four-payment"]); COST_TO_US(number 500.0); WORTH_TO_THEM(score 5); STATUS(code "agreed"); OWNER(links ["person:chen-bo"]);
    }
    Authority "four-auth-price" authority {
        DEAL(links ["deal:four-chairs"]); TAKEN_FROM(links ["negotiation_authority:std-auth-price"]);
        PERSON(links ["person:chen-bo"]); ISSUE(links ["negotiation_issue:four-price"]); LIMIT(number 22000.0); APPROVER(links ["person:lin-yue"]);
        REPLY_TIME("10 minutes by phone" | "电话 10 分钟内");
    }
    Package "four-pack" package {
        DEAL(links ["deal:four-chairs"]);
        NAME("Ready on Monday" | "周一就能用");
        OPTIONS(links ["negotiation_option:four-price-24000", "negotiation_option:four-pay-0", "negotiation_option:four-train-2"]);
        MESSAGE("For a clinic that cannot close for a day" | "适合一天都停不得诊的诊所");
        OWNER(links ["person:chen-bo"]);
    }
    Summary "four-sum-price" summary {
        DEAL(links ["deal:four-chairs"]);
        POINT("Yearly price" | "年费");
        AGREED("24,000 CNY for one year, paid on the day of signing" | "一年 24,000 元，签约当天付清");
        READ_BACK(code "confirmed");
        ORIGIN(links ["negotiation_issue:four-price", "negotiation_concession:four-give-saturday"]);
    }
    Summary "four-sum-start" summary {
        DEAL(links ["deal:four-chairs"]);
        POINT("Start" | "上线");
        AGREED("Set up on the Saturday after signing; patients book from Monday" | "签约后的周六上线，周一起病人可自助预约");
        READ_BACK(code "confirmed");
        ORIGIN(links ["swot:s-one-day"]);
    }
    Summary "four-sum-training" summary {
        DEAL(links ["deal:four-chairs"]);
        POINT("Training" | "培训");
        AGREED("Two sessions, one for each shift; the clinic receives one owner within 3 months" | "培训两次，每班一次；诊所 3 个月内接待一位同行老板");
        READ_BACK(code "corrected");
        ORIGIN(links ["negotiation_issue:four-training", "negotiation_concession:four-give-training"]);
    }
    Issue "std-price" issue standard {
        NAME("Yearly price" | "年费");
        UNIT("CNY a year" | "元/年");
        MAIN_PRICE(code "true"); DIRECTION(code "higher"); OPENING(number 24000.0); TARGET(number 22000.0); WALK_AWAY(number 19000.0); WEIGHT(number 40.0);
        STANDARD("List price 24,000 CNY" | "公开报价 24,000 元");
    }
    Issue "std-payment" issue standard {
        NAME("Days from invoice to payment" | "开票后付款天数");
        UNIT("days" | "天");
        DIRECTION(code "lower"); OPENING(number 0.0); TARGET(number 15.0); WALK_AWAY(number 30.0); WEIGHT(number 15.0);
        STANDARD("Patients pay on the day" | "病人都是当天付款");
    }
    IssueOption "std-price-24000" option standard {
        ISSUE(links ["negotiation_issue:std-price"]);
        LABEL("24,000 CNY a year" | "每年 24,000 元");
        VALUE(number 24000.0); POINTS(number 100.0);
    }
    IssueOption "std-price-22000" option standard {
        ISSUE(links ["negotiation_issue:std-price"]);
        LABEL("22,000 CNY a year" | "每年 22,000 元");
        VALUE(number 22000.0); POINTS(number 60.0);
    }
    IssueOption "std-pay-0" option standard {
        ISSUE(links ["negotiation_issue:std-payment"]);
        LABEL("Paid on signing" | "签约当天付清");
        VALUE(number 0.0); POINTS(number 100.0);
    }
    IssueOption "std-pay-15" option standard {
        ISSUE(links ["negotiation_issue:std-payment"]);
        LABEL("Within 15 days" | "开票后 15 天内");
        VALUE(number 15.0); POINTS(number 50.0);
    }
    Authority "std-auth-price" authority standard {
        PERSON(links ["person:chen-bo"]); ISSUE(links ["negotiation_issue:std-price"]); LIMIT(number 22000.0); APPROVER(links ["person:lin-yue"]);
        REPLY_TIME("10 minutes by phone" | "电话 10 分钟内");
    }
}
