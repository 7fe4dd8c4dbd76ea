//! The SWOT canvas of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::swot::spec::{frame, item, strategy};

examples! {
    SwotFrame "frame" frame {
        OBJECTIVE("Sign 60 wholesale customers within 12 months" | "12 个月内签下 60 家批发客户");
        COMPARED_WITH("Stall at the wholesale market, large tea wholesaler, live sales" | "批发市场摊位、大型茶叶批发商、直播团购");
    }
    Swot "s-sealed-sample" item {
        QUADRANT(code "strength");
        TEXT("Every bag is matched with a sealed sample" | "每一袋都和封样对过味道");
        EVIDENCE("20 tastings: 17 of 20 owners could not tell three batches apart" | "20 场品鉴：17 位老板分不出三个批次");
        IMPACT(score 5);
        CERTAINTY(score 4);
        OWNER(links ["person:lu-kai"]);
        ORIGIN(links ["research:blind-tasting"]);
    }
    Swot "s-three-day-refill" item {
        QUADRANT(code "strength");
        TEXT("Refill within three days from our own warehouse" | "自有仓库，三天内补到货");
        EVIDENCE("33 of 35 refills within three days" | "35 次补货有 33 次三天内到");
        IMPACT(score 4);
        CERTAINTY(score 4);
        OWNER(links ["person:jiang-wen"]);
        ORIGIN(links ["research:refill-times"]);
    }
    Swot "s-71-accounts" item {
        QUADRANT(code "strength");
        TEXT("71 tea houses buy from us already, at the retail price" | "已有 71 家茶馆按零售价在买");
        EVIDENCE("Order list: 71 of 96 customers above 15 kg a year" | "订单核实：15 公斤以上的 96 个账号里有 71 家");
        IMPACT(score 4);
        CERTAINTY(score 5);
        OWNER(links ["person:xu-ning"]);
        ORIGIN(links ["research:buyers-over-15-kg"]);
    }
    Swot "w-credit" item {
        QUADRANT(code "weakness");
        TEXT("We have never given credit and never collected a debt" | "没放过账期，也没催过款");
        EVIDENCE("Two of the first six customers paid more than 20 days late" | "头六家客户有两家晚付 20 天以上");
        IMPACT(score 4);
        CERTAINTY(score 4);
        OWNER(links ["person:jiang-wen"]);
        ORIGIN(links ["pest:e-pay-later"]);
    }
    Swot "w-nine-teas" item {
        QUADRANT(code "weakness");
        TEXT("Nine teas, no cups and no snacks: owners still drive to the market" | "只有九款茶，没有茶具和茶点，老板还得跑市场");
        EVIDENCE("One lost deal: “I get everything at one stall”" | "一次丢单原话：“我在一个摊位全买齐了”");
        IMPACT(score 3);
        CERTAINTY(score 4);
        OWNER(links ["person:lu-kai"]);
        ORIGIN(links ["research:market-prices"]);
    }
    Swot "o-taste-complaints" item {
        QUADRANT(code "opportunity");
        TEXT("60 % of tea houses had guests who complained of a changed taste" | "60% 的茶馆被客人说过味道变了");
        EVIDENCE("Survey: 29 of 48; about 1,000 CNY each time" | "问卷：48 家中 29 家；每次约 1,000 元");
        IMPACT(score 5);
        CERTAINTY(score 4);
        OWNER(links ["person:xu-ning"]);
        ORIGIN(links ["pest:s-taste-complaints", "research:taste-complaints", "persona:shen"]);
    }
    Swot "o-growing-owners" item {
        QUADRANT(code "opportunity");
        TEXT("1,900 businesses with 2–8 shops in three cities, and more open" | "三座城市有 1,900 家开 2～8 家店的，还在增加");
        EVIDENCE("Two map services, business register" | "两个地图平台、工商登记信息");
        IMPACT(score 4);
        CERTAINTY(score 4);
        OWNER(links ["person:xu-ning"]);
        ORIGIN(links ["pest:e-tea-houses-open", "research:count-of-tea-houses"]);
    }
    Swot "o-guests-ask" item {
        QUADRANT(code "opportunity");
        TEXT("Guests ask for hill and year, and tea houses need an answer on the table" | "客人会问山头和年份，茶馆桌上要有答案");
        EVIDENCE("Afternoons with 4 shop managers" | "在 4 位店长身边的下午");
        IMPACT(score 4);
        CERTAINTY(score 3);
        OWNER(links ["person:lu-kai"]);
        ORIGIN(links ["pest:s-guests-ask", "research:shop-managers"]);
    }
    Swot "t-market-price" item {
        QUADRANT(code "threat");
        TEXT("The market stall sells 15 CNY a kilogram cheaper" | "批发市场每公斤便宜 15 元");
        EVIDENCE("Own purchases at six stalls: about 185 CNY" | "在六个摊位自己买过：约 185 元");
        IMPACT(score 4);
        CERTAINTY(score 4);
        OWNER(links ["person:gu-yan"]);
        ORIGIN(links ["research:market-prices", "pest:t-live-sales"]);
    }
    Swot "t-frost" item {
        QUADRANT(code "threat");
        TEXT("A late frost makes the spring batch dear or short" | "倒春寒让春茶变贵或不够货");
        EVIDENCE("Our purchases of three years: one frost, 18 % dearer" | "三年收购记录：一次倒春寒，贵了 18%");
        IMPACT(score 4);
        CERTAINTY(score 3);
        OWNER(links ["person:lu-kai"]);
        ORIGIN(links ["pest:e-spring-prices"]);
    }
    Swot "t-trace-checks" item {
        QUADRANT(code "threat");
        TEXT("Checks on batch and receipt tighten for tea houses and their suppliers" | "对茶馆和供货商的批次、进货单检查收紧");
        EVIDENCE("Notices of the market authority" | "市场监管部门通知");
        IMPACT(score 4);
        CERTAINTY(score 4);
        OWNER(links ["person:jiang-wen"]);
        ORIGIN(links ["pest:p-trace-rules", "research:trace-duties"]);
    }
    Swot "t-long-terms" item {
        QUADRANT(code "threat");
        TEXT("Tea houses ask for 30 and 60 days" | "茶馆开口要 30 天、60 天账期");
        EVIDENCE("First six customers: two paid more than 20 days late" | "头六家客户有两家晚付 20 天以上");
        IMPACT(score 4);
        CERTAINTY(score 4);
        OWNER(links ["person:gu-yan"]);
        ORIGIN(links ["pest:e-pay-later"]);
    }
    Strategy "so-call-the-71" strategy {
        CELL(code "so");
        TEXT("Turn the 71 who buy at retail into wholesale customers, taste first" | "先把零售价在买的 71 家变成批发客户，从品鉴开始");
        ITEMS(links ["swot:s-71-accounts", "swot:s-sealed-sample", "swot:o-taste-complaints"]);
        ACTION("Call all 71, with one question: what happened the last time the taste changed?" | "71 家逐个打电话，只问一件事：上次味道变了怎样？");
        OWNER(links ["person:xu-ning"]);
        DUE(day 28);
        EFFORT(score 2);
        IMPACT(score 5);
        SIGN("28 of 71 agree to a first talk" | "71 家里有 28 家愿意谈");
        STATUS(code "under_way");
    }
    Strategy "so-table-card" strategy {
        CELL(code "so");
        TEXT("Give the tea house a story for its table: hill, day, hand" | "给茶馆一个能放在桌上的故事：山头、日子、做茶的人");
        ITEMS(links ["swot:s-three-day-refill", "swot:o-guests-ask"]);
        ACTION("Print a table card for each of the nine teas, sent with the first refill." | "九款茶各印一张桌卡，随第一次补货寄出。");
        OWNER(links ["person:lu-kai"]);
        DUE(day 45);
        EFFORT(score 2);
        IMPACT(score 3);
        SIGN("Cards stand on the tables of five customers" | "五家客户把桌卡摆上桌");
        STATUS(code "chosen");
    }
    Strategy "wo-credit-ladder" strategy {
        CELL(code "wo");
        TEXT("Grow with owners by a ladder of credit instead of credit at once" | "账期按台阶放，跟着老板一起长，不一次放开");
        ITEMS(links ["swot:w-credit", "swot:o-growing-owners"]);
        ACTION("Write the ladder on one page: paid in advance, then 7, 15, 30 days after each three orders paid in time." | "写成一页：先预付，每按时付满三单，依次给 7 天、15 天、30 天。");
        OWNER(links ["person:jiang-wen"]);
        DUE(day 14);
        EFFORT(score 1);
        IMPACT(score 4);
        SIGN("No invoice older than 30 days at the end of a month" | "月底没有超过 30 天的应收款");
        STATUS(code "under_way");
    }
    Strategy "wo-cup-partner" strategy {
        CELL(code "wo");
        TEXT("Close the gap in the range with one maker of cups" | "和一家做茶具的搭配，补上品类缺口");
        ITEMS(links ["swot:w-nine-teas", "swot:o-growing-owners"]);
        ACTION("Ask two makers for terms; their cups travel with our refill." | "向两家茶具厂询条件，茶具随我们的补货一起送。");
        OWNER(links ["person:lu-kai"]);
        DUE(day 75);
        EFFORT(score 3);
        IMPACT(score 3);
        SIGN("Three customers order cups with the tea" | "三家客户连茶具一起订");
        STATUS(code "chosen");
    }
    Strategy "st-batch-card" strategy {
        CELL(code "st");
        TEXT("Answer the checks and the cheap stall with one card: batch, test report, sealed sample" | "用一张批次卡同时应对检查和低价摊位：批次、检测报告、封样号");
        ITEMS(links ["swot:s-sealed-sample", "swot:t-trace-checks", "swot:t-market-price"]);
        ACTION("Design the card, put it into every bag and show it in the first talk." | "做好批次卡，每袋一张，初次沟通就拿出来。");
        OWNER(links ["person:jiang-wen"]);
        DUE(day 30);
        EFFORT(score 2);
        IMPACT(score 4);
        SIGN("A customer shows the card at a check" | "有客户在检查时拿出批次卡");
        STATUS(code "under_way");
    }
    Strategy "st-season-batch" strategy {
        CELL(code "st");
        TEXT("Reserve the season’s batch before the harvest, with the 71 as the base" | "以 71 家的用量打底，采摘前定下整季的货");
        ITEMS(links ["swot:s-71-accounts", "swot:t-frost"]);
        ACTION("Agree with two growers on 4,000 kg and a price that holds until next spring." | "与两位茶农谈定 4,000 公斤，价格锁到来年春天。");
        OWNER(links ["person:lu-kai"]);
        DUE(day 60);
        EFFORT(score 4);
        IMPACT(score 5);
        SIGN("Both growers have signed before the first picking" | "头采之前两位茶农都签了字");
        STATUS(code "chosen");
    }
    Strategy "wt-no-price-war" strategy {
        CELL(code "wt");
        TEXT("No fight on price and no open credit: start at 10 kg, first order paid" | "不拼价格，不放空账：10 公斤起订，首单先付");
        ITEMS(links ["swot:w-credit", "swot:t-market-price", "swot:t-long-terms"]);
        ACTION("Put minimum order and advance payment into the price list and the first talk." | "把起订量和首单预付写进价目表，初次沟通就说明。");
        OWNER(links ["person:gu-yan"]);
        DUE(day 7);
        EFFORT(score 1);
        IMPACT(score 4);
        SIGN("No first order leaves the warehouse unpaid" | "没有一单首货是没付款就出库的");
        STATUS(code "under_way");
    }
}
