//! The SWOT canvas of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::swot::spec::{frame, item, strategy};

examples! {
    SwotFrame "frame" frame {
        OBJECTIVE("Sign 50 clinics within 12 months" | "12 个月内签下 50 家诊所");
        COMPARED_WITH("Paper and phone, large suites, cheap mini-programs" | "纸本加电话、大型一体化系统、低价小程序");
    }
    Swot "s-one-day" item {
        QUADRANT(code "strength");
        TEXT("Set up in one day, no project" | "一天上线，不用立项");
        EVIDENCE("12 pilots, all set up in one day" | "12 家试点全部一天上线");
        IMPACT(score 5);
        CERTAINTY(score 4);
        OWNER(links ["person:sun-hao"]);
        ORIGIN(links ["research:pilot-setup"]);
    }
    Swot "s-founder-clinic" item {
        QUADRANT(code "strength");
        TEXT("Founder ran a clinic and knows its day from the inside" | "创始人开过诊所，懂诊所的日常");
        EVIDENCE("Lin Yue’s own clinic; owners say so in interviews" | "林悦自己经营过诊所，访谈中老板也提到");
        IMPACT(score 3);
        CERTAINTY(score 5);
        OWNER(links ["person:lin-yue"]);
        ORIGIN(links ["research:owner-interviews"]);
    }
    Swot "s-no-shows" item {
        QUADRANT(code "strength");
        TEXT("No-shows fell from 18 % to 9 % in three pilots" | "三家试点的爽约率从 18% 降到 9%");
        EVIDENCE("Appointment data of 3 pilots" | "3 家试点的预约数据");
        IMPACT(score 4);
        CERTAINTY(score 3);
        OWNER(links ["person:zhao-min"]);
        ORIGIN(links ["research:pilot-no-shows", "persona:fang"]);
    }
    Swot "w-one-seller" item {
        QUADRANT(code "weakness");
        TEXT("Only one full-time seller" | "只有一名专职销售");
        EVIDENCE("Team list: Chen Bo; Lin Yue sells beside running the company" | "团队名单：专职仅陈博一人，林悦兼做销售");
        IMPACT(score 4);
        CERTAINTY(score 5);
        OWNER(links ["person:lin-yue"]);
    }
    Swot "w-insurance" item {
        QUADRANT(code "weakness");
        TEXT("No insurance interface" | "没有医保接口");
        EVIDENCE("One lost deal: “went with the suite, insurance interface”" | "一次丢单原话：“选了大系统，因为有医保接口”");
        IMPACT(score 4);
        CERTAINTY(score 3);
        OWNER(links ["person:sun-hao"]);
        ORIGIN(links ["pest:p-insurance-scheme", "research:insurance-need"]);
    }
    Swot "o-self-booking" item {
        QUADRANT(code "opportunity");
        TEXT("Patients expect to book by themselves, on the phone screen" | "病人习惯自己在手机上预约");
        EVIDENCE("Pilot data: 60 % book after hours" | "试点数据：60% 的预约来自下班后");
        IMPACT(score 5);
        CERTAINTY(score 4);
        OWNER(links ["person:lin-yue"]);
        ORIGIN(links ["pest:s-phone-booking", "research:after-hours"]);
    }
    Swot "o-clinics" item {
        QUADRANT(code "opportunity");
        TEXT("2,300 private dental clinics in the province, few of them digital" | "全省 2,300 家民营口腔诊所，用数字化系统的很少");
        EVIDENCE("Public register; survey of 40: 31 % of chair hours empty" | "执业登记公开信息；40 家问卷：31% 的椅位时间空着");
        IMPACT(score 4);
        CERTAINTY(score 4);
        OWNER(links ["person:chen-bo"]);
        ORIGIN(links ["research:desk-clinics", "research:survey-chair-hours"]);
    }
    Swot "o-mini-entrance" item {
        QUADRANT(code "opportunity");
        TEXT("Patients can book inside the messaging app, nothing to install" | "病人在微信小程序里就能预约，不用装应用");
        EVIDENCE("Own test of two mini-programs" | "自己试用过两款小程序");
        IMPACT(score 3);
        CERTAINTY(score 4);
        OWNER(links ["person:sun-hao"]);
        ORIGIN(links ["pest:t-mini-programs"]);
    }
    Swot "t-data-rules" item {
        QUADRANT(code "threat");
        TEXT("Rules on patient data tighten" | "病人数据规定收紧");
        EVIDENCE("Notices of the health authority" | "卫健部门通知");
        IMPACT(score 4);
        CERTAINTY(score 4);
        OWNER(links ["person:wu-jia"]);
        ORIGIN(links ["pest:p-data-rules", "research:data-rules"]);
    }
    Swot "t-suites" item {
        QUADRANT(code "threat");
        TEXT("Large suites bundle booking free of charge" | "大型一体化系统免费捆绑预约");
        EVIDENCE("Price lists of large suites; one lost deal" | "大型系统的报价单、一次丢单");
        IMPACT(score 4);
        CERTAINTY(score 3);
        OWNER(links ["person:lin-yue"]);
        ORIGIN(links ["research:suite-prices"]);
    }
    Swot "t-mini-rivals" item {
        QUADRANT(code "threat");
        TEXT("A booking mini-program costs a rival little to build" | "对手做一个预约小程序花不了多少钱");
        EVIDENCE("Own test: two on sale for a few thousand CNY a year" | "自己试用：市面上两款一年只要几千元");
        IMPACT(score 3);
        CERTAINTY(score 4);
        OWNER(links ["person:chen-bo"]);
        ORIGIN(links ["pest:t-mini-programs"]);
    }
    Strategy "so-one-day-start" strategy {
        CELL(code "so");
        TEXT("Sell the one-day start as the short way to self-booking" | "把一天上线当作实现自助预约的捷径来卖");
        ITEMS(links ["swot:s-one-day", "swot:o-self-booking"]);
        ACTION("Rewrite the pitch opening: live on Monday, first patient books that evening." | "重写开场：周一上线，当晚就有病人自己约。");
        OWNER(links ["person:lin-yue"]);
        DUE(day 14);
        EFFORT(score 2);
        IMPACT(score 5);
        SIGN("Half of first talks lead to a trial" | "一半的初次沟通进入试用");
        STATUS(code "under_way");
    }
    Strategy "wo-dental-suppliers" strategy {
        CELL(code "wo");
        TEXT("Win clinics through two dental suppliers who visit them anyway" | "借两家口腔耗材供应商的上门渠道获客");
        ITEMS(links ["swot:w-one-seller", "swot:o-clinics"]);
        ACTION("Agree a referral rule with two suppliers; each names ten clinics." | "与两家供应商谈定推荐办法，各推荐十家诊所。");
        OWNER(links ["person:chen-bo"]);
        DUE(day 45);
        EFFORT(score 3);
        IMPACT(score 4);
        SIGN("20 named clinics, one talk a week from suppliers" | "拿到 20 家名单，每周有一次沟通来自供应商");
        STATUS(code "chosen");
    }
    Strategy "wo-interface-partner" strategy {
        CELL(code "wo");
        TEXT("Offer an insurance interface through a certified partner" | "通过认证伙伴提供医保接口");
        ITEMS(links ["swot:w-insurance", "swot:o-clinics"]);
        ACTION("Ask two partners for terms and a test account." | "向两家伙伴询条件，各要一个测试账号。");
        OWNER(links ["person:sun-hao"]);
        DUE(day 90);
        EFFORT(score 4);
        IMPACT(score 4);
        SIGN("One clinic settles insurance through the partner" | "有一家诊所通过伙伴完成医保结算");
        STATUS(code "chosen");
    }
    Strategy "st-data-sheet" strategy {
        CELL(code "st");
        TEXT("Publish a data-protection sheet, written by someone who ran a clinic" | "发布数据保护说明，由开过诊所的人来写");
        ITEMS(links ["swot:s-founder-clinic", "swot:t-data-rules"]);
        ACTION("Write two pages: what is stored, where, who may read it, how it is deleted." | "写两页：存什么、存在哪、谁能看、怎么删。");
        OWNER(links ["person:wu-jia"]);
        DUE(day 30);
        EFFORT(score 2);
        IMPACT(score 4);
        SIGN("The sheet goes out with every offer" | "每份报价都附上说明");
        STATUS(code "under_way");
    }
    Strategy "st-show-results" strategy {
        CELL(code "st");
        TEXT("Show no-show figures where mini-programs show a booking page" | "别人展示预约页面，我们展示爽约数据");
        ITEMS(links ["swot:s-no-shows", "swot:t-mini-rivals"]);
        ACTION("Make one page from the three pilots: 18 % before, 9 % after." | "用三家试点做一页对比：之前 18%，之后 9%。");
        OWNER(links ["person:zhao-min"]);
        DUE(day 21);
        EFFORT(score 1);
        IMPACT(score 3);
        SIGN("Two pilots allow us to quote them" | "两家试点同意我们引用");
        STATUS(code "chosen");
    }
    Strategy "wt-small-clinics" strategy {
        CELL(code "wt");
        TEXT("No fight on price against suites: keep to clinics with 2–10 chairs" | "不与大系统拼价格，守住 2～10 张牙椅的诊所");
        ITEMS(links ["swot:w-insurance", "swot:w-one-seller", "swot:t-suites"]);
        ACTION("Put the chair limit into the first-talk questions and the price list." | "把牙椅数上限写进初次沟通问题和报价规则。");
        OWNER(links ["person:lin-yue"]);
        DUE(day 7);
        EFFORT(score 1);
        IMPACT(score 4);
        SIGN("No offer to a clinic above 10 chairs" | "不向 10 张牙椅以上的诊所报价");
        STATUS(code "under_way");
    }
}
