//! The PEST canvas of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::pest::spec::{factor, frame};

examples! {
    PestFrame "frame" frame {
        FRAMEWORK(code "pest");
        SCOPE("Tea houses and cafés with 2–8 shops in three cities" | "三座城市里开 2～8 家店的茶馆和咖啡馆");
    }
    Pest "p-trace-rules" factor {
        BOX(code "political");
        TEXT("Checks on where food comes from tighten: tea houses must show batch, receipt and test report" | "食品溯源检查收紧：茶馆要拿得出批次、进货单和检测报告");
        SOURCE("Notices of the market authority" | "市场监管部门通知");
        ORIGIN(links ["research:trace-duties"]);
        DIRECTION(code "both");
        IMPACT(score 4);
        LIKELIHOOD(score 4);
        HORIZON(code "m6_12");
        TREND(code "rising");
        RESPONSE(code "use");
        RESPONSE_NOTE("Put a card with batch and test report into every bag" | "每袋放一张批次卡，附检测报告");
        OWNER(links ["person:jiang-wen"]);
        REVIEW_ON(day 60);
    }
    Pest "p-packaging-rules" factor {
        BOX(code "political");
        TEXT("Limits on lavish packaging tighten for gift boxes" | "礼盒过度包装的限制收紧");
        SOURCE("Notices of the market authority" | "市场监管部门通知");
        DIRECTION(code "threat");
        IMPACT(score 3);
        LIKELIHOOD(score 4);
        HORIZON(code "m0_6");
        TREND(code "rising");
        RESPONSE(code "hedge");
        RESPONSE_NOTE("One plain box in two sizes, no new printing before Mid-Autumn" | "只做两种尺寸的素盒，中秋前不再印新盒");
        OWNER(links ["person:jiang-wen"]);
        REVIEW_ON(day 60);
    }
    Pest "e-spring-prices" factor {
        BOX(code "economic");
        TEXT("Prices of spring tea rise after a late frost" | "倒春寒之后春茶收购价上涨");
        SOURCE("Talks with two growers; our purchases of three years" | "两位茶农、自己三年的收购记录");
        DIRECTION(code "threat");
        IMPACT(score 4);
        LIKELIHOOD(score 3);
        HORIZON(code "m6_12");
        TREND(code "steady");
        RESPONSE(code "hedge");
        RESPONSE_NOTE("Reserve the season’s batch before the harvest, price fixed until next spring" | "采摘前定下整季的货，价格锁到来年春天");
        OWNER(links ["person:lu-kai"]);
        REVIEW_ON(day 90);
    }
    Pest "e-tea-houses-open" factor {
        BOX(code "economic");
        TEXT("Tea houses with several shops open faster than single shops close" | "连开几家店的茶馆在增加，比单店关掉的快");
        SOURCE("Two map services, counted twice a year" | "两个地图平台，每半年清点一次");
        ORIGIN(links ["research:count-of-tea-houses"]);
        DIRECTION(code "opportunity");
        IMPACT(score 4);
        LIKELIHOOD(score 4);
        HORIZON(code "m12_24");
        TREND(code "rising");
        RESPONSE(code "use");
        RESPONSE_NOTE("Call on owners in the month they open the second shop" | "老板开第二家店的当月上门");
        OWNER(links ["person:xu-ning"]);
        REVIEW_ON(day 120);
    }
    Pest "e-pay-later" factor {
        BOX(code "economic");
        TEXT("Tea houses ask for longer terms: from cash to 30 and 60 days" | "茶馆要求的账期变长：从现款变成 30 天、60 天");
        SOURCE("First six wholesale customers; 9 owners" | "头六家批发客户、9 位老板访谈");
        ORIGIN(links ["research:tea-house-owners"]);
        DIRECTION(code "threat");
        IMPACT(score 4);
        LIKELIHOOD(score 4);
        HORIZON(code "m0_6");
        TREND(code "rising");
        RESPONSE(code "hedge");
        RESPONSE_NOTE("First order paid in advance; credit by a ladder, never above one month’s tea" | "首单预付，账期按台阶放，最多不超过一个月的货");
        OWNER(links ["person:gu-yan"]);
        REVIEW_ON(day 60);
    }
    Pest "s-guests-ask" factor {
        BOX(code "social");
        TEXT("Guests of tea houses change: younger, they ask for hill and year and photograph the tin" | "茶馆客人变年轻，会问产地和年份，还拍茶罐");
        SOURCE("Afternoons with 4 shop managers" | "在 4 位店长身边的下午");
        ORIGIN(links ["research:shop-managers"]);
        DIRECTION(code "opportunity");
        IMPACT(score 4);
        LIKELIHOOD(score 4);
        HORIZON(code "m0_6");
        TREND(code "rising");
        RESPONSE(code "use");
        RESPONSE_NOTE("A card for the table with hill, day of picking and how to brew" | "做一张桌卡：山头、采摘日、冲泡方法");
        OWNER(links ["person:lu-kai"]);
        REVIEW_ON(day 90);
    }
    Pest "s-taste-complaints" factor {
        BOX(code "social");
        TEXT("Complaints about a changed taste move from the counter into public reviews" | "“味道变了”的投诉从柜台转到网上点评");
        SOURCE("Survey of 48 tea houses: 60 % had one" | "48 家问卷：60% 被投诉过");
        ORIGIN(links ["research:taste-complaints"]);
        DIRECTION(code "opportunity");
        IMPACT(score 5);
        LIKELIHOOD(score 4);
        HORIZON(code "m0_6");
        TREND(code "rising");
        RESPONSE(code "use");
        RESPONSE_NOTE("Open every first talk with the last change of taste" | "初次沟通先问上一次味道变了的事");
        OWNER(links ["person:xu-ning"]);
        REVIEW_ON(day 90);
    }
    Pest "t-live-sales" factor {
        BOX(code "technological");
        TEXT("Live sales and group orders spread cheap tea of mixed batches" | "直播和团购让混批的便宜茶越卖越开，价格被拉低");
        SOURCE("Own purchase of five lots" | "自己买过五批");
        DIRECTION(code "threat");
        IMPACT(score 3);
        LIKELIHOOD(score 4);
        HORIZON(code "m0_6");
        TREND(code "rising");
        RESPONSE(code "watch");
        RESPONSE_NOTE("Taste one lot a month beside the sealed sample and keep the record" | "每月买一批和封样对喝，留下记录");
        OWNER(links ["person:lu-kai"]);
        REVIEW_ON(day 90);
    }
    Pest "t-order-by-message" factor {
        BOX(code "technological");
        TEXT("Refill orders move from the phone into messaging apps with payment inside" | "补货下单从打电话转到微信，当场付款");
        SOURCE("35 refills of the first six customers" | "头六家客户的 35 次补货");
        ORIGIN(links ["research:refill-times"]);
        DIRECTION(code "opportunity");
        IMPACT(score 3);
        LIKELIHOOD(score 4);
        HORIZON(code "m0_6");
        TREND(code "rising");
        RESPONSE(code "use");
        RESPONSE_NOTE("An order page with “the same as last time” and payment in one step" | "做一个下单页：“照上次再来一份”，一步付款");
        OWNER(links ["person:tao-yu"]);
        REVIEW_ON(day 60);
    }
}
