//! The training plan of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::training::spec::{practice, rating, role_card, score_point, session, skill, topic};

examples! {
    Skill "sk-nine-teas" skill {
        NAME("Nine teas, brewed and told" | "九款茶：会泡会讲");
        AREA(code "product_knowledge");
        GOOD_LOOKS_LIKE("Brews each by the sheet and says hill, day of picking and batch without the card" | "照冲泡单泡出来，不看卡说得出山头、采摘日、批次");
        ORIGIN(links ["swot:o-guests-ask"]);
    }
    Skill "sk-papers" skill {
        NAME("Answers on batch, report and invoice" | "解答批次、报告和发票");
        AREA(code "product_knowledge");
        GOOD_LOOKS_LIKE("Says in two minutes which paper belongs to which bag, and hands over the card" | "两分钟讲清哪张单据对哪一袋，并递上批次卡");
        ORIGIN(links ["pest:p-trace-rules"]);
    }
    Skill "sk-first-talk" skill {
        NAME("First talk" | "初次沟通");
        AREA(code "sales_skills");
        GOOD_LOOKS_LIKE("Leaves with a loss in CNY and the kilograms a month" | "谈完能拿到损失金额和每月公斤数");
        ORIGIN(links ["question:q-last-change", "question:q-kilograms"]);
    }
    Skill "sk-tasting" skill {
        NAME("Blind tasting" | "蒙眼品鉴");
        AREA(code "sales_skills");
        GOOD_LOOKS_LIKE("Four cups in 30 minutes, record signed, not a word before they are turned over" | "30 分钟四杯，记录签字，翻杯之前不说话");
        ORIGIN(links ["showing:show-shen-tasting"]);
    }
    Skill "sk-answers" skill {
        NAME("Handling objections" | "处理异议");
        AREA(code "sales_skills");
        GOOD_LOOKS_LIKE("Asks back once, then answers with a proof" | "先反问一句，再拿证据回答");
    }
    Skill "sk-terms" skill {
        NAME("Negotiation and terms" | "谈判与账期");
        AREA(code "sales_skills");
        GOOD_LOOKS_LIKE("Gives nothing without a return, keeps to the ladder" | "有让必有得，账期不越台阶");
    }
    Skill "sk-claims" skill {
        NAME("Delivery and complaints" | "送货与投诉");
        AREA(code "customer_service");
        GOOD_LOOKS_LIKE("First bag opened together, call on day 7, complaint closed within 5 days" | "一起拆第一袋，第 7 天回访，投诉 5 天内了结");
        ORIGIN(links ["risk:short-weight"]);
    }
    Rating "rt-gu-talk" rating {
        PERSON(links ["person:gu-yan"]); SKILL(links ["skill:sk-first-talk"]); WANTED(code "4"); ACTUAL(code "4");
    }
    Rating "rt-gu-answers" rating {
        PERSON(links ["person:gu-yan"]); SKILL(links ["skill:sk-answers"]); WANTED(code "4"); ACTUAL(code "4");
    }
    Rating "rt-gu-terms" rating {
        PERSON(links ["person:gu-yan"]); SKILL(links ["skill:sk-terms"]); WANTED(code "4"); ACTUAL(code "3");
    }
    Rating "rt-xu-talk" rating {
        PERSON(links ["person:xu-ning"]); SKILL(links ["skill:sk-first-talk"]); WANTED(code "4"); ACTUAL(code "2");
        SEEN_IN("Three talks with Gu Yan beside her: opened our tea before asking for the loss" | "顾言陪同的三次沟通：没问损失就先拆我们的茶");
    }
    Rating "rt-xu-tasting" rating {
        PERSON(links ["person:xu-ning"]); SKILL(links ["skill:sk-tasting"]); WANTED(code "3"); ACTUAL(code "2");
    }
    Rating "rt-xu-answers" rating {
        PERSON(links ["person:xu-ning"]); SKILL(links ["skill:sk-answers"]); WANTED(code "3"); ACTUAL(code "2");
    }
    Rating "rt-xu-terms" rating {
        PERSON(links ["person:xu-ning"]); SKILL(links ["skill:sk-terms"]); WANTED(code "3"); ACTUAL(code "1");
        SEEN_IN("Gave 15 days on a first order and got nothing for it" | "首单就给了 15 天账期，什么也没换回来");
    }
    Rating "rt-xu-teas" rating {
        PERSON(links ["person:xu-ning"]); SKILL(links ["skill:sk-nine-teas"]); WANTED(code "3"); ACTUAL(code "2");
    }
    Rating "rt-xu-papers" rating {
        PERSON(links ["person:xu-ning"]); SKILL(links ["skill:sk-papers"]); WANTED(code "2"); ACTUAL(code "1");
    }
    Rating "rt-tao-teas" rating {
        PERSON(links ["person:tao-yu"]); SKILL(links ["skill:sk-nine-teas"]); WANTED(code "3"); ACTUAL(code "2");
    }
    Rating "rt-tao-tasting" rating {
        PERSON(links ["person:tao-yu"]); SKILL(links ["skill:sk-tasting"]); WANTED(code "2"); ACTUAL(code "1");
    }
    Rating "rt-tao-claims" rating {
        PERSON(links ["person:tao-yu"]); SKILL(links ["skill:sk-claims"]); WANTED(code "4"); ACTUAL(code "4");
    }
    Rating "rt-lu-teas" rating {
        PERSON(links ["person:lu-kai"]); SKILL(links ["skill:sk-nine-teas"]); WANTED(code "4"); ACTUAL(code "4");
    }
    Rating "rt-lu-tasting" rating {
        PERSON(links ["person:lu-kai"]); SKILL(links ["skill:sk-tasting"]); WANTED(code "4"); ACTUAL(code "4");
    }
    Rating "rt-jiang-papers" rating {
        PERSON(links ["person:jiang-wen"]); SKILL(links ["skill:sk-papers"]); WANTED(code "4"); ACTUAL(code "3");
    }
    Rating "rt-jiang-claims" rating {
        PERSON(links ["person:jiang-wen"]); SKILL(links ["skill:sk-claims"]); WANTED(code "3"); ACTUAL(code "2");
    }
    Topic "nine-teas-day" topic {
        TITLE("Nine teas in one day" | "一天认九款茶");
        AREA(code "product_knowledge");
        GOAL("Each person brews all nine by the sheet and names three of four unmarked cups" | "每人照单泡完九款，四杯不写名字能说对三杯");
        SKILLS(links ["skill:sk-nine-teas"]); AUDIENCE(links ["person:xu-ning", "person:tao-yu", "person:jiang-wen"]);
        WAY(code "internal_trainer"); TRAINER(links ["person:lu-kai"]);
        MATERIAL("Nine sealed samples, brewing sheets, batch cards" | "九份封样、冲泡单、批次卡");
        COST(number 300.0);
        CHECK("Two weeks later: three of four unmarked cups right" | "两周后再来：四杯说对三杯");
        CHECK_LEVEL(code "knowledge"); CHECK_ON(day 28); OWNER(links ["person:lu-kai"]); STATUS(code "planned");
        ORIGIN(links ["swot:o-guests-ask"]);
    }
    Topic "papers-answers" topic {
        TITLE("Ms. Yu’s five questions" | "余会计的五个问题");
        AREA(code "product_knowledge");
        GOAL("Xu Ning answers the five questions on batch, report, invoice, freight and days without asking back" | "批次、报告、发票、运费、账期五个问题，许宁当场答完，不用回来再问");
        SKILLS(links ["skill:sk-papers"]); AUDIENCE(links ["person:xu-ning", "person:tao-yu"]);
        WAY(code "internal_trainer"); TRAINER(links ["person:jiang-wen"]);
        MATERIAL("Batch card, one month’s papers" | "批次卡、一个月的单据");
        COST(number 0.0);
        CHECK("Bai Shan plays Ms. Yu; four of five answers correct" | "白珊扮余会计，五题答对四题");
        CHECK_LEVEL(code "knowledge"); CHECK_ON(day 35); OWNER(links ["person:jiang-wen"]); STATUS(code "planned");
        ORIGIN(links ["proof:proof-batch-card", "persona:yu"]);
    }
    Topic "first-talk-pairs" topic {
        TITLE("First talk in pairs, with a role card" | "两人一组练初次沟通，用角色卡");
        AREA(code "sales_skills");
        GOAL("Xu Ning leaves each first talk with a loss in CNY, the kilograms and a date" | "许宁每次初次沟通都能拿到损失金额、公斤数和下次日期");
        SKILLS(links ["skill:sk-first-talk"]); AUDIENCE(links ["person:xu-ning", "person:tao-yu"]); WAY(code "coaching");
        TRAINER(links ["person:gu-yan"]);
        MATERIAL("Role card “Owner of five tea houses”, score sheet with six points" | "角色卡“5 家茶馆的老板”、六项评分表");
        EXPLAIN(number 5.0); SHOW(number 5.0); PAIRS(number 15.0); DISCUSS(number 10.0); ROUNDS(number 3.0);
        WATCHER(links ["person:gu-yan"]);
        HEARD_IN("The next first calls to the 71" | "接下来给 71 家打的首次电话");
        COST(number 0.0);
        CHECK("Gu Yan listens to two real talks: asked first, a figure, no interruption, proof after the objection, date, no discount; five of six in both" | "顾言听两次真实沟通：先问后讲、问到数字、没打断、异议先接住再给证据、约了日期、没降价；两次都达到六项中的五项");
        CHECK_LEVEL(code "behaviour"); CHECK_ON(day 42); KPI(links ["kpi:talks-a-week"]);
        OWNER(links ["person:gu-yan"]); STATUS(code "running"); ORIGIN(links ["question:q-last-change"]);
    }
    Topic "objections-over-tea" topic {
        TITLE("Objections each Friday, one pot long" | "每周五异议演练，一泡茶的工夫");
        AREA(code "sales_skills");
        GOAL("Each answers “15 CNY cheaper” and “60 days” with one question back and one proof" | "人人都能用一句反问加一个证据，回答“便宜 15 元”和“60 天付款”");
        SKILLS(links ["skill:sk-answers"]);
        AUDIENCE(links ["person:xu-ning", "person:tao-yu", "person:gu-yan"]); WAY(code "coaching");
        TRAINER(links ["person:gu-yan"]);
        MATERIAL("Objection cards from the discovery guide" | "需求分析指南里的异议卡");
        COST(number 0.0);
        CHECK("Count in the CRM how many talks with an objection still get a date: 6 of 10" | "在 CRM 里数有异议的沟通，10 次里有 6 次约到下次时间");
        CHECK_LEVEL(code "result"); CHECK_ON(day 60); OWNER(links ["person:gu-yan"]); STATUS(code "running");
        ORIGIN(links ["swot:t-market-price", "persona:shen"]);
    }
    Topic "terms-lecture" topic {
        TITLE("Terms and debts: a lecture" | "账期与催款讲座");
        AREA(code "sales_skills");
        GOAL("Each writes one page before an offer: target, walk-away, two returns, step of the ladder" | "每次报价前写一页：目标、底线、两项回报、账期台阶");
        SKILLS(links ["skill:sk-terms"]); AUDIENCE(links ["person:xu-ning", "person:gu-yan", "person:jiang-wen"]);
        WAY(code "external_lecture");
        TRAINER_EXTERNAL("Lecturer of the local business association" | "本地商会讲师");
        MATERIAL("Negotiation checklist of this plan, ladder of credit" | "本计划的谈判清单、账期台阶");
        COST(number 1500.0);
        CHECK("Bai Shan reads the next two preparations before the talk" | "下两次谈判前，白珊先看准备稿");
        CHECK_LEVEL(code "behaviour"); CHECK_ON(day 50); OWNER(links ["person:gu-yan"]); STATUS(code "planned");
        ORIGIN(links ["kpi:offers-signed", "swot:t-long-terms"]);
    }
    Topic "second-taster" topic {
        TITLE("A second person who holds tastings" | "品鉴后备人选");
        AREA(code "sales_skills");
        GOAL("Xu Ning holds two blind tastings a month by herself" | "许宁每月独立做两场蒙眼品鉴");
        SKILLS(links ["skill:sk-tasting"]); AUDIENCE(links ["person:xu-ning", "person:tao-yu"]); WAY(code "coaching");
        TRAINER(links ["person:lu-kai"]);
        MATERIAL("Tasting set, tasting record" | "品鉴箱、品鉴记录");
        COST(number 0.0);
        CHECK("Two tastings without Lu Kai; at least one leads to a trial" | "陆恺不在场做两场，至少一场进入试用");
        CHECK_LEVEL(code "result"); CHECK_ON(day 45); OWNER(links ["person:lu-kai"]); STATUS(code "planned");
        ORIGIN(links ["risk:seller-away", "kpi:tasting-to-offer"]);
    }
    Topic "first-delivery" topic {
        TITLE("First delivery and first complaint" | "首次送货和第一次投诉");
        AREA(code "customer_service");
        GOAL("The first bag is opened together; a complaint has photo, batch and an answer the same day" | "第一袋一起拆；投诉有照片、批次，当天有答复");
        SKILLS(links ["skill:sk-claims"]); AUDIENCE(links ["person:jiang-wen", "person:xu-ning"]);
        WAY(code "internal_trainer"); TRAINER(links ["person:tao-yu"]);
        MATERIAL("Handover sheet, three real complaints" | "交接单、三次真实投诉");
        COST(number 0.0);
        CHECK("Next five deliveries: no promise open on day 7" | "接下来五次首送，第 7 天没有未兑现的承诺");
        CHECK_LEVEL(code "result"); CHECK_ON(day 60); OWNER(links ["person:tao-yu"]); STATUS(code "planned");
        ORIGIN(links ["risk:short-weight"]);
    }
    Topic "won-lost-tea" topic {
        TITLE("Won and lost, told over the customer’s own tea" | "赢单输单分享，泡那家的茶来讲");
        AREA(code "own");
        GOAL("Each month the team changes one sentence in the pitch or one step in the process" | "团队每月改一句介绍词，或改一个流程步骤");
        AUDIENCE(links ["person:gu-yan", "person:xu-ning", "person:tao-yu", "person:lu-kai", "person:jiang-wen"]);
        WAY(code "sharing"); TRAINER(links ["person:xu-ning"]);
        MATERIAL("Win/loss log" | "赢单与输单");
        COST(number 0.0);
        CHECK("One change written down after each meeting" | "每次会后记下一处改动");
        CHECK_LEVEL(code "behaviour"); CHECK_ON(day 60); OWNER(links ["person:gu-yan"]); STATUS(code "planned");
        ORIGIN(links ["deal_result:lost-one-stall"]);
    }
    Session "ss-nine-teas" session {
        TOPIC(links ["topic:nine-teas-day"]); ON(day 7);
        TIME("09:30" | "09:30");
        MINUTES(number 360.0); REPEAT(code "none");
        PLACE("Tasting room" | "品茶室");
    }
    Session "ss-papers" session {
        TOPIC(links ["topic:papers-answers"]); ON(day 14);
        TIME("16:00" | "16:00");
        MINUTES(number 60.0); REPEAT(code "none");
        PLACE("Tasting room" | "品茶室");
    }
    Session "ss-first-talk" session {
        TOPIC(links ["topic:first-talk-pairs"]); ON(day 2);
        TIME("10:00" | "10:00");
        MINUTES(number 35.0); REPEAT(code "weekly"); UNTIL(day 37);
        PLACE("Tasting room" | "品茶室");
    }
    Session "ss-objections" session {
        TOPIC(links ["topic:objections-over-tea"]); ON(friday 1);
        TIME("09:00" | "09:00");
        MINUTES(number 30.0); REPEAT(code "weekly"); UNTIL(day 183);
        PLACE("Tasting room" | "品茶室");
    }
    Session "ss-terms" session {
        TOPIC(links ["topic:terms-lecture"]); ON(day 21);
        TIME("14:00" | "14:00");
        MINUTES(number 180.0); REPEAT(code "none");
        PLACE("Business association" | "商会");
    }
    Session "ss-second-taster" session {
        TOPIC(links ["topic:second-taster"]); ON(day 10);
        TIME("14:00" | "14:00");
        MINUTES(number 45.0); REPEAT(code "weekly"); UNTIL(day 31);
        PLACE("At a customer’s, before it opens" | "客户店里，开门之前");
    }
    Session "ss-first-delivery" session {
        TOPIC(links ["topic:first-delivery"]); ON(day 16);
        TIME("16:00" | "16:00");
        MINUTES(number 60.0); REPEAT(code "none");
        PLACE("Warehouse" | "仓库");
    }
    Session "ss-won-lost-tea" session {
        TOPIC(links ["topic:won-lost-tea"]); ON(day 30);
        TIME("16:30" | "16:30");
        MINUTES(number 45.0); REPEAT(code "monthly"); UNTIL(day 364);
        PLACE("Tasting room" | "品茶室");
    }
    RoleCard "rc-five-houses" role_card {
        TOPIC(links ["topic:first-talk-pairs"]);
        CUSTOMER("The owner of five tea houses" | "5 家茶馆的老板");
        MIND("Fears that guests say the tea tastes different" | "怕换了茶，客人说味道变");
        ASKED("What happened the last time the taste changed?" | "上次味道变了怎样？");
        TELLS("It cost me 1,000 CNY" | "损失了 1,000 元");
        OBJECTION("The wholesale market has it for 15 CNY less" | "批发市场便宜 15 元");
        ORIGIN(links ["persona:shen", "question:q-last-change", "objection:obj-market-cheaper"]);
    }
    ScorePoint "sp-tea-ask" score_point {
        TOPIC(links ["topic:first-talk-pairs"]);
        TEXT("Asked before telling" | "先问后讲");
    }
    ScorePoint "sp-tea-figure" score_point {
        TOPIC(links ["topic:first-talk-pairs"]);
        TEXT("Got the customer to name one figure" | "问到一个数字");
    }
    ScorePoint "sp-tea-quiet" score_point {
        TOPIC(links ["topic:first-talk-pairs"]);
        TEXT("Did not interrupt" | "没打断");
    }
    ScorePoint "sp-tea-proof" score_point {
        TOPIC(links ["topic:first-talk-pairs"]);
        TEXT("Took the objection up first, then gave a proof" | "异议先接住，再给证据");
    }
    ScorePoint "sp-tea-date" score_point {
        TOPIC(links ["topic:first-talk-pairs"]);
        TEXT("Agreed a date and a person" | "约了日期和人");
    }
    ScorePoint "sp-tea-price" score_point {
        TOPIC(links ["topic:first-talk-pairs"]);
        TEXT("Did not lower the price" | "没降价");
    }
    Practice "pr-xu" practice {
        TOPIC(links ["topic:first-talk-pairs"]); PERSON(links ["person:xu-ning"]); ON(day -5);
        MARKS(marks ["score_point:sp-tea-ask" = 0, "score_point:sp-tea-figure" = 1, "score_point:sp-tea-quiet" = 1, "score_point:sp-tea-proof" = 0, "score_point:sp-tea-date" = 1, "score_point:sp-tea-price" = 1]);
        NOTE("Leaves our tea in the bag until the loss is named" | "对方说出损失之前，茶不拿出来");
    }
}
