//! The training plan of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::training::spec::{practice, rating, role_card, score_point, session, skill, topic};

examples! {
    Skill "sk-setup" skill {
        NAME("Product set-up" | "产品安装设置");
        AREA(code "product_knowledge");
        GOOD_LOOKS_LIKE("A clinic runs after one day, without a call to Sun Hao" | "一天内让诊所用起来，不用打电话问孙皓");
        ORIGIN(links ["swot:s-one-day"]);
    }
    Skill "sk-data" skill {
        NAME("Answers on patient data" | "解答病人数据问题");
        AREA(code "product_knowledge");
        GOOD_LOOKS_LIKE("Says in two minutes who stores what, and hands over the sheet" | "两分钟讲清谁存什么，并递上数据保护说明");
        ORIGIN(links ["pest:p-data-rules"]);
    }
    Skill "sk-discovery" skill {
        NAME("Discovery talk" | "需求分析沟通");
        AREA(code "sales_skills");
        GOOD_LOOKS_LIKE("Leaves with the empty-hour figure and the cost of a no-show" | "谈完能拿到空椅小时数和爽约损失");
        ORIGIN(links ["question:q-empty-hours", "question:q-no-show-cost"]);
    }
    Skill "sk-demo" skill {
        NAME("Live demonstration" | "现场演示");
        AREA(code "sales_skills");
        GOOD_LOOKS_LIKE("Shows it on the owner’s own calendar in 20 minutes" | "20 分钟内用老板自己的预约本演示完");
        ORIGIN(links ["showing:show-fang-demo"]);
    }
    Skill "sk-objections" skill {
        NAME("Handling objections" | "处理异议");
        AREA(code "sales_skills");
        GOOD_LOOKS_LIKE("Asks back once, then answers with a proof" | "先反问一句，再拿证据回答");
    }
    Skill "sk-negotiation" skill {
        NAME("Negotiation" | "谈判");
        AREA(code "sales_skills");
        GOOD_LOOKS_LIKE("Gives nothing without a return, keeps to the authority" | "有让必有得，不越权限");
    }
    Skill "sk-handover" skill {
        NAME("Handover and first week" | "交接与首周服务");
        AREA(code "customer_service");
        GOOD_LOOKS_LIKE("Handover in 2 days, call on day 7, no promise left open" | "2 天内交接，第 7 天回访，承诺全部兑现");
        ORIGIN(links ["risk:promise-gap"]);
    }
    Rating "rt-lin-discovery" rating {
        PERSON(links ["person:lin-yue"]); SKILL(links ["skill:sk-discovery"]); WANTED(code "4");
        ACTUAL(code "4");
    }
    Rating "rt-lin-demo" rating {
        PERSON(links ["person:lin-yue"]); SKILL(links ["skill:sk-demo"]); WANTED(code "4"); ACTUAL(code "4");
    }
    Rating "rt-lin-objections" rating {
        PERSON(links ["person:lin-yue"]); SKILL(links ["skill:sk-objections"]); WANTED(code "4");
        ACTUAL(code "4");
    }
    Rating "rt-lin-negotiation" rating {
        PERSON(links ["person:lin-yue"]); SKILL(links ["skill:sk-negotiation"]); WANTED(code "4");
        ACTUAL(code "3");
    }
    Rating "rt-chen-discovery" rating {
        PERSON(links ["person:chen-bo"]); SKILL(links ["skill:sk-discovery"]); WANTED(code "4");
        ACTUAL(code "2");
        SEEN_IN("Three talks with Lin Yue beside him: showed the product before asking for figures" | "林悦陪同的三次沟通：没问数字就先演示");
    }
    Rating "rt-chen-demo" rating {
        PERSON(links ["person:chen-bo"]); SKILL(links ["skill:sk-demo"]); WANTED(code "3"); ACTUAL(code "3");
    }
    Rating "rt-chen-objections" rating {
        PERSON(links ["person:chen-bo"]); SKILL(links ["skill:sk-objections"]); WANTED(code "3");
        ACTUAL(code "2");
    }
    Rating "rt-chen-negotiation" rating {
        PERSON(links ["person:chen-bo"]); SKILL(links ["skill:sk-negotiation"]); WANTED(code "3");
        ACTUAL(code "2");
    }
    Rating "rt-chen-data" rating {
        PERSON(links ["person:chen-bo"]); SKILL(links ["skill:sk-data"]); WANTED(code "3"); ACTUAL(code "1");
        SEEN_IN("Passed two of Mr. Tang’s questions on to Wu Jia" | "唐先生的两个问题都转给了吴佳");
    }
    Rating "rt-chen-setup" rating {
        PERSON(links ["person:chen-bo"]); SKILL(links ["skill:sk-setup"]); WANTED(code "2"); ACTUAL(code "1");
    }
    Rating "rt-zhao-demo" rating {
        PERSON(links ["person:zhao-min"]); SKILL(links ["skill:sk-demo"]); WANTED(code "3"); ACTUAL(code "2");
    }
    Rating "rt-zhao-setup" rating {
        PERSON(links ["person:zhao-min"]); SKILL(links ["skill:sk-setup"]); WANTED(code "3"); ACTUAL(code "2");
    }
    Rating "rt-zhao-handover" rating {
        PERSON(links ["person:zhao-min"]); SKILL(links ["skill:sk-handover"]); WANTED(code "4");
        ACTUAL(code "4");
    }
    Rating "rt-chen-handover" rating {
        PERSON(links ["person:chen-bo"]); SKILL(links ["skill:sk-handover"]); WANTED(code "2"); ACTUAL(code "1");
    }
    Rating "rt-sun-setup" rating {
        PERSON(links ["person:sun-hao"]); SKILL(links ["skill:sk-setup"]); WANTED(code "4"); ACTUAL(code "4");
    }
    Rating "rt-wu-data" rating {
        PERSON(links ["person:wu-jia"]); SKILL(links ["skill:sk-data"]); WANTED(code "4"); ACTUAL(code "3");
    }
    Topic "product-day" topic {
        TITLE("Product day" | "产品日");
        AREA(code "product_knowledge");
        GOAL("Each person sets up a practice clinic alone and takes the first booking within the day" | "每人独立装好一家练习诊所，当天约上第一个号");
        SKILLS(links ["skill:sk-setup"]); AUDIENCE(links ["person:chen-bo", "person:zhao-min", "person:wu-jia"]);
        WAY(code "internal_trainer"); TRAINER(links ["person:sun-hao"]);
        MATERIAL("Practice clinic, set-up list on one page" | "练习诊所、一页安装清单");
        COST(number 0.0);
        CHECK("Zhao Min sets up the next real clinic while Sun Hao only watches" | "下一家真实诊所由赵敏来装，孙皓只看不动手");
        CHECK_LEVEL(code "behaviour"); CHECK_ON(day 28); OWNER(links ["person:sun-hao"]); STATUS(code "planned");
        ORIGIN(links ["kpi:first-booking"]);
    }
    Topic "data-answers" topic {
        TITLE("Patient data: five questions, five answers" | "病人数据五问五答");
        AREA(code "product_knowledge");
        GOAL("Chen Bo answers Mr. Tang’s five questions without asking back in the office" | "陈博当场答完唐先生的五个问题，不用回来再问");
        SKILLS(links ["skill:sk-data"]); AUDIENCE(links ["person:chen-bo", "person:zhao-min"]);
        WAY(code "internal_trainer"); TRAINER(links ["person:wu-jia"]);
        MATERIAL("Data-protection sheet" | "数据保护说明");
        COST(number 0.0);
        CHECK("He Rui plays Mr. Tang; four of five answers correct" | "何睿扮唐先生，五题答对四题");
        CHECK_LEVEL(code "knowledge"); CHECK_ON(day 35); OWNER(links ["person:wu-jia"]); STATUS(code "planned");
        ORIGIN(links ["proof:proof-data-sheet", "persona:tang", "risk:data-dispute"]);
    }
    Topic "discovery-coaching" topic {
        TITLE("Discovery, side by side" | "需求分析陪访");
        AREA(code "sales_skills");
        GOAL("Chen Bo leaves each first talk with the empty-hour figure and the cost of a no-show" | "陈博每次初次沟通都能拿到空椅小时数和爽约损失");
        SKILLS(links ["skill:sk-discovery"]); AUDIENCE(links ["person:chen-bo"]); WAY(code "coaching");
        TRAINER(links ["person:lin-yue"]);
        MATERIAL("Call sheet, role card, score sheet with six points" | "沟通单、角色卡、六项评分表");
        EXPLAIN(number 5.0); SHOW(number 5.0); PAIRS(number 15.0); DISCUSS(number 10.0); ROUNDS(number 3.0);
        WATCHER(links ["person:he-rui"]);
        HEARD_IN("The first talk with the next clinic that Chen Bo calls" | "陈博给下一家诊所的初次沟通");
        COST(number 0.0);
        CHECK("Lin Yue listens to two talks; five of six points in both" | "林悦听两次沟通，两次都达到六项中的五项");
        CHECK_LEVEL(code "behaviour"); CHECK_ON(day 42); KPI(links ["kpi:trial-to-offer"]);
        OWNER(links ["person:lin-yue"]); STATUS(code "running"); ORIGIN(links ["question:q-empty-hours"]);
    }
    Topic "objection-friday" topic {
        TITLE("Objection role-play each Friday" | "每周五异议演练");
        AREA(code "sales_skills");
        GOAL("Each answers “my patients call” and “the suite is free” with one question back and one proof" | "人人都能用一句反问加一个证据，回答“我的病人都打电话”和“大系统免费”");
        SKILLS(links ["skill:sk-objections"]);
        AUDIENCE(links ["person:chen-bo", "person:zhao-min", "person:lin-yue"]); WAY(code "coaching");
        TRAINER(links ["person:lin-yue"]);
        MATERIAL("Objection cards from the discovery guide" | "需求分析指南里的异议卡");
        EXPLAIN(number 3.0); SHOW(number 5.0); PAIRS(number 15.0); DISCUSS(number 7.0); ROUNDS(number 3.0);
        COST(number 0.0);
        CHECK("Count in the CRM how many talks with an objection still get a next date: 6 of 10" | "在 CRM 里数有异议的沟通，10 次里有 6 次约到下次时间");
        CHECK_LEVEL(code "result"); CHECK_ON(day 60); OWNER(links ["person:lin-yue"]); STATUS(code "running");
        ORIGIN(links ["proof:proof-after-hours", "swot:t-suites"]);
    }
    Topic "negotiation-lecture" topic {
        TITLE("Negotiation lecture" | "谈判讲座");
        AREA(code "sales_skills");
        GOAL("Each prepares the next offer with target, walk-away and two returns on one page" | "每人为下一次报价写一页准备：目标、底线、两项回报");
        SKILLS(links ["skill:sk-negotiation"]); AUDIENCE(links ["person:lin-yue", "person:chen-bo"]);
        WAY(code "external_lecture");
        TRAINER_EXTERNAL("Lecturer of the local business association" | "本地商会讲师");
        MATERIAL("Negotiation checklist of this plan" | "本计划的谈判清单");
        COST(number 1200.0);
        CHECK("He Rui reads the next two preparations before the talk" | "下两次谈判前，何睿先看准备稿");
        CHECK_LEVEL(code "behaviour"); CHECK_ON(day 50); OWNER(links ["person:lin-yue"]); STATUS(code "planned");
        ORIGIN(links ["kpi:offer-to-signed"]);
    }
    Topic "demo-backup" topic {
        TITLE("Second person for demonstrations" | "演示后备人选");
        AREA(code "sales_skills");
        GOAL("Zhao Min holds two demonstrations a month by herself" | "赵敏每月独立做两次演示");
        SKILLS(links ["skill:sk-demo"]); AUDIENCE(links ["person:zhao-min"]); WAY(code "coaching");
        TRAINER(links ["person:chen-bo"]);
        MATERIAL("Two-minute pitch, sample calendar" | "两分钟介绍、示例预约本");
        COST(number 0.0);
        CHECK("Two demonstrations without Chen Bo; at least one leads to a trial" | "陈博不在场做两次演示，至少一次进入试用");
        CHECK_LEVEL(code "result"); CHECK_ON(day 45); OWNER(links ["person:chen-bo"]); STATUS(code "planned");
        ORIGIN(links ["risk:seller-ill"]);
    }
    Topic "handover-calls" topic {
        TITLE("First week with a new clinic" | "新诊所第一周");
        AREA(code "customer_service");
        GOAL("The seller hands over all promises in writing; the clinic is called on day 7" | "销售把承诺全部书面交接，第 7 天回访诊所");
        SKILLS(links ["skill:sk-handover"]); AUDIENCE(links ["person:chen-bo", "person:wu-jia"]);
        WAY(code "internal_trainer"); TRAINER(links ["person:zhao-min"]);
        MATERIAL("Handover sheet, three real cases" | "交接单、三个真实案例");
        COST(number 0.0);
        CHECK("Next five handovers: no promise open on day 7" | "接下来五次交接，第 7 天没有未兑现的承诺");
        CHECK_LEVEL(code "result"); CHECK_ON(day 60); OWNER(links ["person:zhao-min"]); STATUS(code "planned");
        ORIGIN(links ["risk:promise-gap"]);
    }
    Topic "won-lost" topic {
        TITLE("Won and lost, told by the one who led it" | "赢单输单分享，经手人来讲");
        AREA(code "own");
        GOAL("Each month the team changes one sentence in the pitch or one step in the process" | "团队每月改一句介绍词，或改一个流程步骤");
        AUDIENCE(links ["person:lin-yue", "person:chen-bo", "person:zhao-min", "person:sun-hao", "person:wu-jia"]);
        WAY(code "sharing"); TRAINER(links ["person:chen-bo"]);
        MATERIAL("Win/loss log" | "赢单与输单");
        COST(number 0.0);
        CHECK("One change written down after each meeting" | "每次会后记下一处改动");
        CHECK_LEVEL(code "behaviour"); CHECK_ON(day 60); OWNER(links ["person:lin-yue"]); STATUS(code "planned");
        ORIGIN(links ["deal_result:lost-suite"]);
    }
    Session "ss-product" session {
        TOPIC(links ["topic:product-day"]); ON(day 7);
        TIME("09:00" | "09:00");
        MINUTES(number 360.0); REPEAT(code "none");
        PLACE("Meeting room" | "会议室");
    }
    Session "ss-data" session {
        TOPIC(links ["topic:data-answers"]); ON(day 14);
        TIME("16:00" | "16:00");
        MINUTES(number 60.0); REPEAT(code "none");
        PLACE("Meeting room" | "会议室");
    }
    Session "ss-discovery" session {
        TOPIC(links ["topic:discovery-coaching"]); ON(day 2);
        TIME("10:00" | "10:00");
        MINUTES(number 60.0); REPEAT(code "weekly"); UNTIL(day 37);
        PLACE("At the clinic or on the phone" | "诊所现场或电话");
    }
    Session "ss-friday" session {
        TOPIC(links ["topic:objection-friday"]); ON(friday 1);
        TIME("17:00" | "17:00");
        MINUTES(number 30.0); REPEAT(code "weekly"); UNTIL(day 180);
        PLACE("Meeting room" | "会议室");
    }
    Session "ss-negotiation" session {
        TOPIC(links ["topic:negotiation-lecture"]); ON(day 21);
        TIME("14:00" | "14:00");
        MINUTES(number 180.0); REPEAT(code "none");
        PLACE("Business association" | "商会");
    }
    Session "ss-demo" session {
        TOPIC(links ["topic:demo-backup"]); ON(day 10);
        TIME("13:00" | "13:00");
        MINUTES(number 45.0); REPEAT(code "weekly"); UNTIL(day 31);
        PLACE("At a pilot clinic" | "试点诊所");
    }
    Session "ss-handover" session {
        TOPIC(links ["topic:handover-calls"]); ON(day 16);
        TIME("16:00" | "16:00");
        MINUTES(number 60.0); REPEAT(code "none");
        PLACE("Meeting room" | "会议室");
    }
    Session "ss-won-lost" session {
        TOPIC(links ["topic:won-lost"]); ON(day 30);
        TIME("16:30" | "16:30");
        MINUTES(number 45.0); REPEAT(code "monthly"); UNTIL(day 364);
        PLACE("Meeting room" | "会议室");
    }
    RoleCard "rc-owner" role_card {
        TOPIC(links ["topic:discovery-coaching"]);
        CUSTOMER("The owner of a clinic with five chairs" | "一家有五张椅子的诊所的老板");
        MIND("Fears that patients who get no answer call the clinic next door" | "怕病人打不进电话，就去隔壁诊所");
        ASKED("How many chair hours were empty last week?" | "上周空了多少椅时？");
        TELLS("62 of 200, and each costs me 150" | "200 个小时空了 62 个，每个损失 150 元");
        OBJECTION("My patients call, they do not book on a screen" | "我的病人都打电话，不在手机上约");
        ORIGIN(links ["persona:fang", "question:q-empty-hours"]);
    }
    ScorePoint "sp-asked" score_point {
        TOPIC(links ["topic:discovery-coaching"]);
        TEXT("Asked before telling" | "先问后讲");
    }
    ScorePoint "sp-figure" score_point {
        TOPIC(links ["topic:discovery-coaching"]);
        TEXT("Got the number of empty chair hours" | "问到空椅时数");
    }
    ScorePoint "sp-silence" score_point {
        TOPIC(links ["topic:discovery-coaching"]);
        TEXT("Did not interrupt" | "没打断");
    }
    ScorePoint "sp-objection" score_point {
        TOPIC(links ["topic:discovery-coaching"]);
        TEXT("Took the objection up first, then gave a proof" | "异议先接住，再给证据");
    }
    ScorePoint "sp-date" score_point {
        TOPIC(links ["topic:discovery-coaching"]);
        TEXT("Agreed a date and a person" | "约了日期和人");
    }
    ScorePoint "sp-price" score_point {
        TOPIC(links ["topic:discovery-coaching"]);
        TEXT("Did not lower the price" | "没降价");
    }
    Practice "pr-chen" practice {
        TOPIC(links ["topic:discovery-coaching"]); PERSON(links ["person:chen-bo"]); ON(day -4);
        MARKS(marks ["score_point:sp-asked" = 1, "score_point:sp-figure" = 1, "score_point:sp-silence" = 0, "score_point:sp-objection" = 0, "score_point:sp-date" = 1, "score_point:sp-price" = 1]);
        NOTE("Counts to three before answering" | "对方说完，数三下再答");
    }
}
