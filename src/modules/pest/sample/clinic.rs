//! The PEST canvas of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::pest::spec::{factor, frame};

examples! {
    PestFrame "frame" frame {
        FRAMEWORK(code "pest");
        SCOPE("Private dental clinics with 2–10 chairs in one province" | "本省 2～10 张牙椅的民营口腔诊所");
    }
    Pest "p-data-rules" factor {
        BOX(code "political");
        TEXT("Rules on patient data tighten: clinics must show who stores what, and where" | "病人数据规定收紧：诊所要说明谁存了什么、存在哪里");
        SOURCE("Notices of the health authority" | "卫健部门通知");
        ORIGIN(links ["research:data-rules"]);
        DIRECTION(code "threat");
        IMPACT(score 4);
        LIKELIHOOD(score 4);
        HORIZON(code "m6_12");
        TREND(code "rising");
        RESPONSE(code "use");
        RESPONSE_NOTE("Publish a data-protection sheet and show it as proof" | "发布数据保护说明，拿来当证据");
        OWNER(links ["person:wu-jia"]);
        REVIEW_ON(day 60);
    }
    Pest "p-insurance-scheme" factor {
        BOX(code "political");
        TEXT("More private clinics join the public insurance scheme" | "更多民营诊所纳入医保定点");
        SOURCE("Owner interviews; one lost deal" | "老板访谈、一次丢单");
        ORIGIN(links ["research:insurance-need"]);
        DIRECTION(code "threat");
        IMPACT(score 4);
        LIKELIHOOD(score 3);
        HORIZON(code "m12_24");
        TREND(code "rising");
        RESPONSE(code "hedge");
        RESPONSE_NOTE("Offer the insurance interface through a partner" | "通过合作伙伴提供医保接口");
        OWNER(links ["person:sun-hao"]);
        REVIEW_ON(day 90);
    }
    Pest "e-margins" factor {
        BOX(code "economic");
        TEXT("Clinic margins fall: rent and wages rise faster than treatment prices" | "诊所利润下降：租金和工资涨得比诊疗价格快");
        SOURCE("Owner interviews" | "老板访谈");
        ORIGIN(links ["research:owner-interviews"]);
        DIRECTION(code "unclear");
        IMPACT(score 3);
        LIKELIHOOD(score 4);
        HORIZON(code "m6_12");
        TREND(code "steady");
        RESPONSE(code "watch");
        RESPONSE_NOTE("Set our price against the cost of no-shows in every offer" | "每次报价都与爽约损失对照");
        OWNER(links ["person:chen-bo"]);
        REVIEW_ON(day 90);
    }
    Pest "e-more-clinics" factor {
        BOX(code "economic");
        TEXT("New clinics keep opening and owners compete for the same patients" | "新诊所不断开业，老板们争抢同一批病人");
        SOURCE("Public register, counted twice a year" | "执业登记公开信息，每半年清点一次");
        ORIGIN(links ["research:desk-clinics"]);
        DIRECTION(code "opportunity");
        IMPACT(score 3);
        LIKELIHOOD(score 3);
        HORIZON(code "m12_24");
        TREND(code "rising");
        RESPONSE(code "use");
        RESPONSE_NOTE("Call on new clinics in the month they open" | "新诊所开业当月上门拜访");
        OWNER(links ["person:chen-bo"]);
        REVIEW_ON(day 120);
    }
    Pest "s-phone-booking" factor {
        BOX(code "social");
        TEXT("Patients book by phone screen, also at night" | "病人用手机预约，夜里也约");
        SOURCE("Pilot data: 60 % book after hours" | "试点数据：60% 的预约来自下班后");
        ORIGIN(links ["research:after-hours"]);
        DIRECTION(code "opportunity");
        IMPACT(score 5);
        LIKELIHOOD(score 5);
        HORIZON(code "m0_6");
        TREND(code "rising");
        RESPONSE(code "use");
        RESPONSE_NOTE("Open every first talk with self-booking" | "初次沟通先讲自助预约");
        OWNER(links ["person:lin-yue"]);
        REVIEW_ON(day 90);
    }
    Pest "s-reviews" factor {
        BOX(code "social");
        TEXT("Patients who wait write public reviews the same day" | "病人等久了，当天就在网上写差评");
        SOURCE("Owner interviews" | "老板访谈");
        ORIGIN(links ["research:owner-interviews"]);
        DIRECTION(code "opportunity");
        IMPACT(score 3);
        LIKELIHOOD(score 4);
        HORIZON(code "m0_6");
        TREND(code "steady");
        RESPONSE(code "use");
        RESPONSE_NOTE("Ask each owner for the last angry review and what came before it" | "请老板讲讲最近一条差评是怎么来的");
        OWNER(links ["person:lin-yue"]);
        REVIEW_ON(day 90);
    }
    Pest "s-front-desk" factor {
        BOX(code "social");
        TEXT("Clinics find it harder to hire and keep front-desk staff" | "诊所的前台越来越难招、难留");
        SOURCE("Talks with 4 head nurses" | "4 位护士长访谈");
        ORIGIN(links ["research:nurse-interviews"]);
        DIRECTION(code "opportunity");
        IMPACT(score 3);
        LIKELIHOOD(score 3);
        HORIZON(code "m6_12");
        TREND(code "rising");
        RESPONSE(code "watch");
        RESPONSE_NOTE("Count job notices for front desks each quarter" | "每季度数一次前台招聘信息");
        OWNER(links ["person:zhao-min"]);
        REVIEW_ON(day 120);
    }
    Pest "t-mini-programs" factor {
        BOX(code "technological");
        TEXT("Messaging mini-programs make a booking page cheap to build" | "小程序让预约页面做起来很便宜");
        SOURCE("Own test of two mini-programs" | "自己试用过两款小程序");
        DIRECTION(code "both");
        IMPACT(score 4);
        LIKELIHOOD(score 5);
        HORIZON(code "m0_6");
        TREND(code "rising");
        RESPONSE(code "use");
        RESPONSE_NOTE("Make the mini-program the patients’ entrance; compete on chairs and shifts" | "把小程序当病人入口，比的是椅位和排班");
        OWNER(links ["person:sun-hao"]);
        REVIEW_ON(day 60);
    }
    Pest "t-partner-interfaces" factor {
        BOX(code "technological");
        TEXT("Insurance platforms open interfaces to certified partners" | "医保平台向认证伙伴开放接口");
        SOURCE("Advisor He Rui, supplier talk" | "顾问何睿、与供应商的交谈");
        DIRECTION(code "opportunity");
        IMPACT(score 3);
        LIKELIHOOD(score 3);
        HORIZON(code "m12_24");
        TREND(code "steady");
        RESPONSE(code "watch");
        RESPONSE_NOTE("List the certified partners and ask two for terms" | "列出认证伙伴，向其中两家询条件");
        OWNER(links ["person:sun-hao"]);
        REVIEW_ON(day 60);
    }
}
