//! Positioning of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::positioning::spec::{axes, competitor, statement, trend};

examples! {
    Competitor "paper" competitor {
        NAME("Paper and phone" | "纸本加电话");
        KIND(code "do_nothing");
        OFFER("The appointment book and two telephone lines, as always" | "照旧用预约本和两条电话线");
        PRICE("No licence; costs empty chair hours (31 % in our survey)" | "没有软件费，代价是空着的椅位时间（调查为 31%）");
        STRENGTHS("Everybody knows it\nWorks without network\nCosts nothing new" | "人人会用\n断网也能用\n不用新花钱");
        WEAKNESSES("Nobody books after hours\nNo reminder, so no-shows stay\nEmpty hours are seen too late" | "下班后没人能约\n没有提醒，爽约照旧\n空档发现得太晚");
        THEY_WIN_WHEN("The owner does not know her own empty hours" | "老板不知道自己空了多少椅位时间");
        OUR_EDGE("Patients book themselves when nobody answers; 60 % of self-bookings in the pilots come after hours" | "没人接电话时病人也能自助预约，试点中 60% 的自助预约来自下班后");
        EVIDENCE("Survey of 40 clinics, 12 pilots" | "40 家诊所问卷、12 家试点");
        ORIGIN(links ["research:survey-chair-hours", "research:after-hours", "proof:proof-after-hours"]);
        THREAT(score 5);
        MAP_X(number 95.0);
        MAP_Y(number 30.0);
        OWNER(links ["person:lin-yue"]);
        REVIEW_ON(day 90);
    }
    Competitor "suite" competitor {
        NAME("Large suite" | "大型一体化系统");
        KIND(code "direct");
        OFFER("Records, billing, insurance and booking in one system" | "病历、收费、医保、预约都在一个系统里");
        PRICE("Booking bundled free with the suite licence" | "买系统就免费送预约");
        STRENGTHS("Insurance interface\nOne supplier for all\nKnown name" | "有医保接口\n一家供应商全包\n名气大");
        WEAKNESSES("Needs a project before the first booking\nShifts do not follow demand\nSmall clinics wait for support" | "约上第一个病人之前得先立项\n排班不随需求变\n小诊所找售后要排队");
        THEY_WIN_WHEN("The clinic must settle insurance in the same system" | "诊所要在同一系统里做医保结算");
        OUR_EDGE("Live in one day without a project, proved in 12 pilots" | "一天上线，不用立项，12 家试点已验证");
        EVIDENCE("Lost deal: “went with the suite, insurance interface”; 12 pilots" | "丢单原话：“选了大系统，因为有医保接口”；12 家试点");
        ORIGIN(links ["swot:t-suites", "research:suite-prices"]);
        THREAT(score 4);
        MAP_X(number 10.0);
        MAP_Y(number 60.0);
        OWNER(links ["person:lin-yue"]);
        REVIEW_ON(day 60);
    }
    Competitor "mini-program" competitor {
        NAME("Cheap mini-program" | "低价小程序");
        KIND(code "direct");
        OFFER("A booking page inside the messaging app, for any kind of shop" | "微信里的预约页面，什么店都能用");
        PRICE("A few thousand CNY a year" | "一年几千元");
        STRENGTHS("Cheap\nPatients need no new app\nReady in days" | "便宜\n病人不用装新应用\n几天就能开通");
        WEAKNESSES("Knows no chairs, treatments or shifts\nStaff still copy bookings by hand\nNo one answers on Saturday" | "不懂牙椅、治疗项目和排班\n员工还得手工抄预约\n周六没人接电话");
        THEY_WIN_WHEN("One dentist, one chair, hardly any shifts" | "一位医生、一张牙椅，几乎不用排班");
        OUR_EDGE("Booking and shifts know chairs and treatments; no copying by hand" | "预约和排班都认得牙椅和治疗项目，不用手抄");
        EVIDENCE("Own test of two mini-programs; owner interviews" | "自己试用过两款小程序；老板访谈");
        ORIGIN(links ["pest:t-mini-programs", "swot:t-mini-rivals"]);
        THREAT(score 3);
        MAP_X(number 75.0);
        MAP_Y(number 25.0);
        OWNER(links ["person:chen-bo"]);
        REVIEW_ON(day 60);
    }
    Competitor "review-platform" competitor {
        NAME("Booking button on a review platform" | "点评平台的预约按钮");
        KIND(code "substitute");
        OFFER("New patients book from the clinic’s page on the platform" | "新病人从平台上的诊所主页下单预约");
        PRICE("A fee per new patient" | "按新病人收费");
        STRENGTHS("Brings new patients\nPatients know it" | "带来新病人\n病人用得熟");
        WEAKNESSES("Regular patients stay on the phone\nThe chair plan is kept elsewhere\nA no-show costs the platform nothing" | "老病人还是打电话\n椅位安排在另一处\n病人爽约，平台没有损失");
        THEY_WIN_WHEN("The clinic lacks new patients rather than order" | "诊所缺的是新病人，不是排班乱");
        OUR_EDGE("Serves regular patients too and keeps one plan of chairs and shifts" | "老病人也能用，椅位和排班是同一张表");
        EVIDENCE("Owner interviews" | "老板访谈");
        ORIGIN(links ["research:owner-interviews"]);
        THREAT(score 2);
        MAP_X(number 70.0);
        MAP_Y(number 15.0);
        OWNER(links ["person:chen-bo"]);
        REVIEW_ON(day 120);
    }
    Competitor "own-build" competitor {
        NAME("Own page by a local developer" | "找本地开发者自建");
        KIND(code "in_house");
        OFFER("A booking page built to the owner’s wishes" | "按老板想法做的预约页面");
        PRICE("One-off fee, then every change is charged" | "一次性费用，以后每改一次都收钱");
        STRENGTHS("Looks as the owner likes\nNo yearly licence" | "样子合老板心意\n不用交年费");
        WEAKNESSES("Breaks when the developer moves on\nNobody answers for patient data" | "开发者一走就没人修\n病人数据没人负责");
        THEY_WIN_WHEN("A relative builds it and keeps it running" | "亲戚来做，还一直维护");
        OUR_EDGE("We sign for data protection and hand over a data sheet" | "数据保护由我们签字负责，并提供数据说明");
        EVIDENCE("Interviews with owners" | "老板访谈");
        ORIGIN(links ["strategy:st-data-sheet"]);
        THREAT(score 1);
        MAP_X(number 30.0);
        MAP_Y(number 50.0);
        OWNER(links ["person:sun-hao"]);
        REVIEW_ON(day 180);
    }
    Map "map" axes {
        X_NAME("Time to start" | "上线速度");
        X_LOW("Months of project" | "数月项目");
        X_HIGH("One day" | "一天上线");
        Y_NAME("Fit for clinics" | "与诊所的契合度");
        Y_LOW("Any kind of shop" | "什么店都行");
        Y_HIGH("Clinic with 2–10 chairs" | "2～10 椅诊所");
        US_X(number 88.0);
        US_Y(number 85.0);
        AXIS_REASON("In 8 interviews owners asked first how long it takes and whether it knows chairs and shifts" | "8 次访谈里，老板最先问多久能用上、懂不懂椅位和排班");
        ORIGIN(links ["research:owner-interviews"]);
    }
    Statement "statement" statement {
        FOR_WHOM("private dental clinics with 2–10 chairs" | "2～10 张牙椅的民营口腔诊所");
        NEED("lose chair hours to empty slots and no-shows" | "常为空椅和爽约发愁");
        PRODUCT("Qinghe Scheduling" | "青禾排班");
        CATEGORY("booking and shift-scheduling service" | "预约与排班软件");
        BENEFIT("fills empty chairs: patients book themselves, shifts follow demand" | "让空椅坐满人：病人自助预约，班次随需求走");
        UNLIKE("the large suites" | "大型一体化系统");
        DIFFERENCE("are live in one day, without a project" | "一天上线，不用立项");
        TESTED_WITH("Three owners from the pilots; two asked “What about my regular patients who call?”" | "讲给三位试点老板听；两位接着问“老病人都打电话，怎么办？”");
        ORIGIN(links ["strategy:wt-small-clinics", "swot:s-one-day"]);
    }
    Trend "trend-phone-screen" trend {
        TEXT("Patients expect to book on the phone screen, also at night" | "病人习惯用手机预约，夜里也约");
        DIRECTION(code "rising");
        EFFECT(code "helps");
        HORIZON(code "m0_6");
        RESPONSE("Open the pitch with self-booking" | "介绍一开口就讲自助预约");
        EVIDENCE("60 % of self-bookings in the pilots come after hours" | "试点中 60% 的自助预约来自下班后");
        ORIGIN(links ["pest:s-phone-booking"]);
        OWNER(links ["person:lin-yue"]);
        REVIEW_ON(day 90);
    }
    Trend "trend-bundle" trend {
        TEXT("Large suites give booking away with the licence" | "大系统买一送一，免费带预约");
        DIRECTION(code "rising");
        EFFECT(code "hurts");
        HORIZON(code "m6_12");
        RESPONSE("No fight on price; stay with clinics of 2–10 chairs" | "不打价格战，守住 2～10 张牙椅的诊所");
        EVIDENCE("One lost deal" | "一次丢单");
        ORIGIN(links ["swot:t-suites"]);
        OWNER(links ["person:lin-yue"]);
        REVIEW_ON(day 60);
    }
    Trend "trend-mini-programs" trend {
        TEXT("Messaging mini-programs make a booking page cheap to build" | "小程序让预约页面做起来很便宜");
        DIRECTION(code "rising");
        EFFECT(code "both");
        HORIZON(code "m0_6");
        RESPONSE("Use them as the patients’ entrance; compete on chairs and shifts" | "把小程序当病人入口，比的是椅位和排班");
        EVIDENCE("Own test of two mini-programs" | "自己试用过两款小程序");
        ORIGIN(links ["pest:t-mini-programs"]);
        OWNER(links ["person:sun-hao"]);
        REVIEW_ON(day 60);
    }
    Trend "trend-data-rules" trend {
        TEXT("Rules on patient data tighten" | "病人数据的规定越来越严");
        DIRECTION(code "rising");
        EFFECT(code "both");
        HORIZON(code "m6_12");
        RESPONSE("Publish a data-protection sheet and use it as proof" | "发布数据保护说明，当证据用");
        EVIDENCE("PEST factor, impact 4 × likelihood 4" | "PEST 因素，影响 4 × 可能性 4");
        ORIGIN(links ["pest:p-data-rules", "research:data-rules"]);
        OWNER(links ["person:wu-jia"]);
        REVIEW_ON(day 60);
    }
    Trend "trend-margins" trend {
        TEXT("Clinic margins fall; owners look twice at each yearly fee" | "诊所利润下降，老板对每笔年费都要想一想");
        DIRECTION(code "falling");
        EFFECT(code "unclear");
        HORIZON(code "m6_12");
        RESPONSE("Always set the price against the cost of no-shows" | "报价时总与爽约损失对照");
        EVIDENCE("PEST factor, impact 3 × likelihood 4" | "PEST 因素，影响 3 × 可能性 4");
        ORIGIN(links ["pest:e-margins"]);
        OWNER(links ["person:chen-bo"]);
        REVIEW_ON(day 90);
    }
}
