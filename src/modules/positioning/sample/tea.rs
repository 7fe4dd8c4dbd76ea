//! Positioning of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::positioning::spec::{axes, competitor, statement, trend};

examples! {
    Competitor "market-stall" competitor {
        NAME("The stall at the market, as always" | "照旧去批发市场");
        KIND(code "do_nothing");
        OFFER("Loose tea in sacks, chosen by nose, taken along the same day" | "麻袋散茶，当场闻香挑选，当天拉走");
        PRICE("About 185 CNY a kilogram, cash" | "每公斤约 185 元，现款");
        STRENGTHS("15 CNY cheaper\nOne can smell and taste it on the spot\nCups and snacks next door" | "便宜 15 元\n当场能闻能喝\n隔壁就有茶具茶点");
        WEAKNESSES("Each sack tastes a little different\nOnly two of six stalls had a test report\nA day of driving each week" | "每一袋味道都有点不同\n六个摊位只有两家有检测报告\n每周要跑一天");
        THEY_WIN_WHEN("Nobody has counted what a changed taste costs" | "没人算过味道变了损失多少");
        OUR_EDGE("Each bag matched with a sealed sample: 17 of 20 owners could not tell three batches apart" | "每袋与封样核对：20 位老板里 17 位分不出三个批次");
        EVIDENCE("20 tastings, own purchases at six stalls" | "20 场品鉴、在六个摊位自己买过");
        ORIGIN(links ["research:market-prices", "research:blind-tasting", "proof:proof-blind-tasting"]);
        THREAT(score 5);
        MAP_X(number 15.0);
        MAP_Y(number 85.0);
        OWNER(links ["person:gu-yan"]);
        REVIEW_ON(day 90);
    }
    Competitor "large-wholesaler" competitor {
        NAME("Large tea wholesaler" | "大型茶叶批发商");
        KIND(code "direct");
        OFFER("Three hundred teas, cups and snacks from one catalogue" | "三百款茶，连茶具茶点，一本目录全有");
        PRICE("170–230 CNY a kilogram, 30 days" | "每公斤 170～230 元，账期 30 天");
        STRENGTHS("Everything from one hand\n30 days from the first order\nSellers in each city" | "一家买全\n首单就给 30 天\n每座城市都有业务员");
        WEAKNESSES("Delivers the batch that is there\nA refill takes ten days\nSmall customers wait" | "有什么批次发什么批次\n补货要十天\n小客户排在后面");
        THEY_WIN_WHEN("The owner wants cups, snacks and credit from one supplier" | "老板想茶具、茶点、账期都找一家");
        OUR_EDGE("The batch is kept back for the season, and 33 of 35 refills came within three days" | "整季的货留好，35 次补货有 33 次三天内到");
        EVIDENCE("Lost deal: “I get everything at one stall”; refill records" | "丢单原话：“我在一个摊位全买齐了”；补货记录");
        ORIGIN(links ["swot:w-nine-teas", "research:refill-times"]);
        THREAT(score 4);
        MAP_X(number 45.0);
        MAP_Y(number 35.0);
        OWNER(links ["person:gu-yan"]);
        REVIEW_ON(day 60);
    }
    Competitor "live-sale" competitor {
        NAME("Live sales and group orders" | "直播和团购");
        KIND(code "substitute");
        OFFER("Tea lots at a fixed hour, shipped from several warehouses" | "定点开播的茶，从几个仓发货");
        PRICE("90–160 CNY a kilogram" | "每公斤 90～160 元");
        STRENGTHS("Half the price\nDelivered to the door\nNew teas every week" | "价格只有一半\n送到门口\n每周有新茶");
        WEAKNESSES("Mixed batches, no sample to hold against\nNobody answers when it tastes of smoke\nNo invoice for the folder" | "混批，没有样可对\n喝出烟味没人管\n开不出能入账的发票");
        THEY_WIN_WHEN("The tea goes into mixed drinks with sugar" | "茶是拿来做加糖饮品的");
        OUR_EDGE("A person who answers, and a batch card with test report in every bag" | "有人接电话，每袋有批次卡和检测报告");
        EVIDENCE("Own purchase of five lots" | "自己买过五批");
        ORIGIN(links ["pest:t-live-sales", "strategy:st-batch-card"]);
        THREAT(score 3);
        MAP_X(number 8.0);
        MAP_Y(number 55.0);
        OWNER(links ["person:lu-kai"]);
        REVIEW_ON(day 60);
    }
    Competitor "own-harvest" competitor {
        NAME("Driving to the hill oneself" | "自己上山收茶");
        KIND(code "in_house");
        OFFER("The owner buys a year’s tea from a grower in spring" | "老板春天找茶农，一次收一年的茶");
        PRICE("120–150 CNY a kilogram, plus a week and a cold room" | "每公斤 120～150 元，另加一周时间和一间冷库");
        STRENGTHS("A story to tell\nOne batch for the year\nCheap by the kilogram" | "有故事可讲\n全年一个批次\n按公斤算便宜");
        WEAKNESSES("All the money in April\nWithout a cold room it fades by August\nA frost hits alone" | "四月一次付清\n没有冷库，八月就走味\n倒春寒只能自己扛");
        THEY_WIN_WHEN("The owner loves the hill and has a cold room" | "老板爱上山，又有冷库");
        OUR_EDGE("We carry stock and frost; the price holds until next spring" | "存货和倒春寒由我们担，价格锁到来年春天");
        EVIDENCE("Interviews with 9 owners: two had tried it" | "9 位老板访谈：有两位试过");
        ORIGIN(links ["strategy:st-season-batch", "research:tea-house-owners"]);
        THREAT(score 2);
        MAP_X(number 80.0);
        MAP_Y(number 12.0);
        OWNER(links ["person:lu-kai"]);
        REVIEW_ON(day 120);
    }
    Competitor "platform-shop" competitor {
        NAME("A delivery platform that adds tea" | "加卖茶叶的餐饮供货平台");
        KIND(code "newcomer");
        OFFER("Tea beside milk and cups, in the next morning’s van" | "和牛奶、杯子一起，第二天一早送到");
        PRICE("About 190 CNY a kilogram, free delivery" | "每公斤约 190 元，免运费");
        STRENGTHS("There the next morning\nOne bill with milk and cups" | "第二天一早就到\n和牛奶、杯子一张账单");
        WEAKNESSES("Buys where it is cheap that week\nNobody who can brew" | "哪周哪家便宜进哪家\n没有懂泡茶的人");
        THEY_WIN_WHEN("Tea is a side line, as in many cafés" | "茶只是配角，例如以咖啡为主的店");
        OUR_EDGE("A sealed sample, and a day of brewing practice at the counter" | "有封样，还到店带练一天泡茶");
        EVIDENCE("Own test order; talk with two cafés" | "自己下过一单；问过两家咖啡馆");
        ORIGIN(links ["pest:t-order-by-message"]);
        THREAT(score 3);
        MAP_X(number 28.0);
        MAP_Y(number 96.0);
        OWNER(links ["person:xu-ning"]);
        REVIEW_ON(day 120);
    }
    Map "map" axes {
        X_NAME("Taste from bag to bag" | "袋与袋之间的味道");
        X_LOW("Differs each time" | "每袋不同");
        X_HIGH("As the sealed sample" | "与封样一致");
        Y_NAME("From order to counter" | "下单到上柜台");
        Y_LOW("Weeks" | "数周");
        Y_HIGH("Within a day" | "当天");
        US_X(number 92.0);
        US_Y(number 70.0);
        AXIS_REASON("In 9 interviews owners spoke first of the taste, then of the Saturday on which the tin was empty" | "9 次访谈里，老板先说味道，再说周六断货那一次");
        ORIGIN(links ["research:tea-house-owners"]);
    }
    Statement "statement" statement {
        FOR_WHOM("tea houses and cafés with 2–8 shops" | "开 2～8 家店的茶馆和咖啡馆");
        NEED("lose guests when the taste changes" | "常因味道变了丢客人");
        PRODUCT("Lanwu Tea" | "岚坞茶");
        CATEGORY("wholesale tea supply" | "茶馆用茶批发");
        BENEFIT("keeps one taste all season, with refills in three days" | "整季一个味道，三天补到");
        UNLIKE("the wholesale market" | "批发市场");
        DIFFERENCE("match every bag with a sample that both sides have sealed" | "每一袋都和双方封存的样品核对");
        TESTED_WITH("Three owners; two asked “And if I do not sell it?”" | "讲给三位老板听；两位接着问“卖不掉怎么办？”");
        ORIGIN(links ["strategy:wt-no-price-war", "swot:s-sealed-sample"]);
    }
    Trend "trend-guests-ask" trend {
        TEXT("Guests ask for hill and year and photograph the tin" | "客人会问山头和年份，还拍茶罐");
        DIRECTION(code "rising");
        EFFECT(code "helps");
        HORIZON(code "m0_6");
        RESPONSE("A table card for each of the nine teas" | "九款茶各配一张桌卡");
        EVIDENCE("Afternoons with 4 shop managers" | "在 4 位店长身边的下午");
        ORIGIN(links ["pest:s-guests-ask"]);
        OWNER(links ["person:lu-kai"]);
        REVIEW_ON(day 90);
    }
    Trend "trend-cheap-lots" trend {
        TEXT("Live sales push the price of mixed lots down" | "直播把混批茶的价格越拉越低");
        DIRECTION(code "rising");
        EFFECT(code "hurts");
        HORIZON(code "m0_6");
        RESPONSE("No fight on price; one lot a month beside the sealed sample" | "不拼价格；每月买一批和封样对喝");
        EVIDENCE("Own purchase of five lots" | "自己买过五批");
        ORIGIN(links ["pest:t-live-sales"]);
        OWNER(links ["person:lu-kai"]);
        REVIEW_ON(day 60);
    }
    Trend "trend-trace" trend {
        TEXT("Checks on batch and receipt tighten" | "批次和进货单的检查越来越严");
        DIRECTION(code "rising");
        EFFECT(code "both");
        HORIZON(code "m6_12");
        RESPONSE("The batch card in every bag, also as proof in the first talk" | "每袋一张批次卡，初次沟通也拿来当证据");
        EVIDENCE("PEST factor, impact 4 × likelihood 4" | "PEST 因素，影响 4 × 可能性 4");
        ORIGIN(links ["pest:p-trace-rules"]);
        OWNER(links ["person:jiang-wen"]);
        REVIEW_ON(day 60);
    }
    Trend "trend-terms" trend {
        TEXT("Cash becomes rare; 30 and 60 days become the rule" | "现款越来越少，30 天、60 天成了惯例");
        DIRECTION(code "falling");
        EFFECT(code "hurts");
        HORIZON(code "m0_6");
        RESPONSE("A ladder: in advance, then 7, 15, 30 days" | "按台阶：先预付，再 7 天、15 天、30 天");
        EVIDENCE("PEST factor, impact 4 × likelihood 4" | "PEST 因素，影响 4 × 可能性 4");
        ORIGIN(links ["pest:e-pay-later"]);
        OWNER(links ["person:jiang-wen"]);
        REVIEW_ON(day 60);
    }
    Trend "trend-second-shops" trend {
        TEXT("Owners open a second and third shop and want one taste in all" | "老板开第二、第三家店，要求家家一个味");
        DIRECTION(code "rising");
        EFFECT(code "helps");
        HORIZON(code "m12_24");
        RESPONSE("Visit in the month of the opening, with the brewing sheet" | "开店当月带着冲泡单上门");
        EVIDENCE("Two map services, counted twice a year" | "两个地图平台，每半年清点一次");
        ORIGIN(links ["pest:e-tea-houses-open"]);
        OWNER(links ["person:xu-ning"]);
        REVIEW_ON(day 120);
    }
}
