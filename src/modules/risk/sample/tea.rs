//! The risk matrix of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::risk::spec::{response, risk, scale};

examples! {
    RiskScale "single" scale {
        SIZE(code "five"); APPETITE(number 8.0);
    }
    Risk "batch-differs" risk {
        TITLE("A new harvest tastes different, and the tea houses hold us to the sealed sample" | "新茶季味道不同，茶馆拿着封样来找我们");
        CAUSE("Weather changes each spring; the contract does not say when a new sample is sealed" | "每年春天天气不同，合同没写什么时候重新封样");
        EFFECT("Returned bags and lost customers: 30,000 CNY a year for each" | "退货、丢客户，每家一年损失 30,000 元");
        CATEGORY(code "contract_dispute"); OWNER(links ["person:lu-kai"]); LIKELIHOOD(score 3); IMPACT(score 4);
        CONTROLS("Each batch is held against the sealed sample before it leaves" | "每批出库前与封样核对");
        TREATMENT(code "reduce"); RESIDUAL_LIKELIHOOD(score 2); RESIDUAL_IMPACT(score 3);
        TRIGGER("Two of three tasters of ours tell a batch from the sample" | "我方三人试喝，有两人分得出批次");
        CONTINGENCY("Lu Kai blends anew within five days; until then the rest of the old batch is shared out" | "陆恺五天内重新拼配，其间把老批次分给各家");
        STATUS(code "treating"); REVIEW_ON(day 60);
        STAGES(links ["process_stage:stage-signed"]);
        ORIGIN(links ["swot:t-frost", "pest:e-spring-prices"]);
    }
    Risk "samples-only" risk {
        TITLE("Tea houses take samples, praise the tea and do not order" | "茶馆拿了样品，夸茶好，却不下单");
        CAUSE("Samples are free, and nobody at the counter has been asked to brew them" | "样品不花钱，店里也没人被要求泡");
        EFFECT("Four sample sets a month for nothing, and a tasting lost each week" | "每月白送四套样品，每周丢一场品鉴");
        CATEGORY(code "stalled_deal"); OWNER(links ["person:xu-ning"]); LIKELIHOOD(score 4); IMPACT(score 3);
        CONTROLS("Tasting in the shop, with the owner at the table" | "到店品鉴，老板在座");
        TREATMENT(code "reduce"); RESIDUAL_LIKELIHOOD(score 2); RESIDUAL_IMPACT(score 3);
        TRIGGER("Trial day 7 without an entry on the sheet" | "试用第 7 天记录单还是空的");
        CONTINGENCY("Tao Yu brews with the manager for an hour; after day 14 the trial is closed" | "陶雨陪店长泡一小时；第 14 天仍没泡就结束试用");
        STATUS(code "treating"); REVIEW_ON(day 30); STAGES(links ["process_stage:stage-tasting"]);
        ORIGIN(links ["kpi:tasting-to-offer", "action:action-paid-trial"]);
    }
    Risk "late-money" risk {
        TITLE("Customers on the ladder pay 30 days late, and the money for the harvest is missing" | "上了台阶的客户晚付 30 天，收春茶的钱不够");
        CAUSE("Growers want cash in April, tea houses pay in May" | "茶农四月要现款，茶馆五月才付");
        EFFECT("120,000 CNY short in the weeks of the harvest" | "采茶那几周缺 120,000 元");
        CATEGORY(code "cash"); OWNER(links ["person:jiang-wen"]); LIKELIHOOD(score 4); IMPACT(score 4);
        CONTROLS("First order is paid in advance" | "首单预付");
        TREATMENT(code "reduce"); RESIDUAL_LIKELIHOOD(score 2); RESIDUAL_IMPACT(score 3);
        TRIGGER("Sum of invoices past due above 20,000 CNY" | "逾期应收合计超过 20,000 元");
        CONTINGENCY("Jiang Wen calls on the day after the due date; no further delivery until it is paid" | "到期次日蒋雯打电话，付清前不再发货");
        STATUS(code "treating"); REVIEW_ON(day 30); STAGES(links ["process_stage:stage-offer"]);
        ORIGIN(links ["swot:w-credit", "swot:t-long-terms", "persona:yu"]);
    }
    Risk "seller-away" risk {
        TITLE("Xu Ning is away for a month" | "许宁一个月不在");
        CAUSE("She alone sells wholesale; half of the open talks are only in her chat" | "批发只有她一人在跑，一半在谈的只在她的聊天记录里");
        EFFECT("About 32 first talks less, roughly five customers" | "少约 32 次初次沟通，约合五家客户");
        CATEGORY(code "people"); OWNER(links ["person:gu-yan"]); LIKELIHOOD(score 3); IMPACT(score 4);
        CONTROLS("Gu Yan sells beside other work" | "顾言兼做销售");
        TREATMENT(code "reduce"); RESIDUAL_LIKELIHOOD(score 2); RESIDUAL_IMPACT(score 3);
        TRIGGER("Two weeks running below 6 first talks" | "连续两周初次沟通低于 6 次");
        CONTINGENCY("Gu Yan takes over the open offers on the first day, Tao Yu the trials" | "第一天起顾言接手报价中的单子，陶雨接手试用");
        STATUS(code "treating"); REVIEW_ON(day 30); STAGES(links ["process_stage:stage-leads"]);
        ORIGIN(links ["kpi:talks-a-week", "topic:second-taster"]);
    }
    Risk "festival-shortage" risk {
        TITLE("In the week before a festival the cold room runs empty and refills come late" | "节前一周冷库见底，补货晚到");
        CAUSE("All shops order on the same three days, and carriers are full" | "各店都挤在那三天下单，物流也爆仓");
        EFFECT("Tables without tea on the strongest evenings; the promise of three days is broken" | "最旺的几晚没茶上桌，“三天补到”失信");
        CATEGORY(code "delivery"); OWNER(links ["person:jiang-wen"]); LIKELIHOOD(score 4); IMPACT(score 3);
        CONTROLS("Own warehouse in the middle of the three cities" | "自有仓库在三座城市中间");
        TREATMENT(code "reduce"); RESIDUAL_LIKELIHOOD(score 2); RESIDUAL_IMPACT(score 3);
        TRIGGER("Ten days before the festival a third of the shops have not ordered" | "节前十天还有三分之一的店没下单");
        CONTINGENCY("1 kg by city courier the same day to each shop that runs dry" | "断货的店当天同城快送 1 公斤");
        STATUS(code "watching"); REVIEW_ON(day 90); STAGES(links ["process_stage:stage-delivered"]);
        ORIGIN(links ["proof:proof-refills", "kpi:refills-in-time"]);
    }
    Risk "buyer-blocks" risk {
        TITLE("The old buyer feels passed over and talks the tea down" | "老采购觉得被绕过，处处说我们的茶不好");
        CAUSE("We deliver to the door, and his Thursday is gone" | "我们送货上门，他的周四没了");
        EFFECT("Owners put off the trial; two talks a month end there" | "老板把试用往后拖，每月两次沟通断在这里");
        CATEGORY(code "stalled_deal"); OWNER(links ["person:lu-kai"]); LIKELIHOOD(score 3); IMPACT(score 3);
        CONTROLS("Asked in the first talk who tastes and who buys" | "初次沟通就问清谁喝、谁买");
        TREATMENT(code "reduce"); RESIDUAL_LIKELIHOOD(score 2); RESIDUAL_IMPACT(score 2);
        TRIGGER("The owner says “my buyer thinks”" | "老板开口说“我们采购觉得”");
        CONTINGENCY("Lu Kai goes to the market with him on the next Thursday" | "下个周四，陆恺陪他去一趟市场");
        STATUS(code "treating"); REVIEW_ON(day 60); STAGES(links ["process_stage:stage-talk"]);
        ORIGIN(links ["persona:hu", "swot:t-market-price"]);
    }
    Risk "short-weight" risk {
        TITLE("Bags arrive short or torn, and driver and warehouse blame each other" | "到货短斤或破袋，司机和仓库互相推");
        CAUSE("Weight is noted when packing, not when handing over" | "只在装箱时称重，交接时不称");
        EFFECT("A complaint a month, each with two hours on the phone" | "每月一次投诉，每次打两小时电话");
        CATEGORY(code "delivery"); OWNER(links ["person:tao-yu"]); LIKELIHOOD(score 3); IMPACT(score 2);
        CONTROLS("Bags are sealed and numbered" | "袋口封签、编号");
        TREATMENT(code "transfer"); RESIDUAL_LIKELIHOOD(score 2); RESIDUAL_IMPACT(score 2);
        TRIGGER("Two complaints on weight in one month" | "一个月里有两次短斤投诉");
        CONTINGENCY("Exchange with the next delivery; claim with the carrier by Jiang Wen" | "随下次送货补换，由蒋雯向承运商索赔");
        STATUS(code "treating"); REVIEW_ON(day 60); STAGES(links ["process_stage:stage-delivered"]);
        ORIGIN(links ["contract_clause:clause-short-damaged"]);
    }
    Risk "price-drop" risk {
        TITLE("The stall drops its price by another 10 CNY, and owners on trial wait" | "批发市场再降 10 元，试用中的老板观望");
        CAUSE("Live sales press the price of mixed lots" | "直播压低了混批茶的价格");
        EFFECT("Offers lie for weeks; pressure on 200 CNY" | "报价一拖几周，200 元守不住");
        CATEGORY(code "market"); OWNER(links ["person:gu-yan"]); LIKELIHOOD(score 3); IMPACT(score 3);
        CONTROLS("Price per pot stands first in each offer" | "每份报价先写每壶价格");
        TREATMENT(code "accept");
        ACCEPT_REASON("Who buys by the kilogram alone is none of ours; following the price down would cost more than the deals" | "只看公斤价的不是我们的客户，跟着降价比丢单更亏");
        RESIDUAL_LIKELIHOOD(score 3); RESIDUAL_IMPACT(score 3);
        TRIGGER("The market price is named in three first talks of one week" | "一周内有三次初次沟通提到市场价");
        CONTINGENCY("No cut in price; show the loss of one changed evening on one page" | "不跟着降价，用一页纸算一晚换味道的损失");
        STATUS(code "watching"); REVIEW_ON(day 90);
        ORIGIN(links ["swot:t-market-price", "competitor:market-stall", "strategy:wt-no-price-war"]);
    }
    RiskResponse "r-new-sample-clause" response {
        RISK(links ["risk:batch-differs"]); KIND(code "legal_safeguard");
        TEXT("Clause on the change of batch: new tasting, new sealed sample, a way out; checked by a lawyer" | "换批条款写明重新品鉴、重新封样、可以退出，请律师审定");
        OWNER(links ["person:jiang-wen"]); DUE(day 20); ORIGIN(links ["contract_clause:supply-batch-change"]);
    }
    RiskResponse "r-two-growers" response {
        RISK(links ["risk:batch-differs"]); KIND(code "adapt");
        TEXT("Sign two growers on two hills, so that a frost does not hit both" | "签两座山头的两位茶农，一场霜冻不会两边都受灾");
        OWNER(links ["person:lu-kai"]); DUE(day 60); ORIGIN(links ["strategy:st-season-batch"]);
    }
    RiskResponse "r-trial-call" response {
        RISK(links ["risk:samples-only"]); KIND(code "talk_early");
        TEXT("Message to the manager on trial day 7 without an entry, call on day 8" | "试用第 7 天没有记录就发消息，第 8 天打电话");
        OWNER(links ["person:tao-yu"]); DUE(day 14);
    }
    RiskResponse "r-paid-trial" response {
        RISK(links ["risk:samples-only"]); KIND(code "adapt");
        TEXT("Trial of two bags at the list price instead of free samples" | "不送样品，改为按价目表买两袋试用");
        OWNER(links ["person:xu-ning"]); DUE(day 7); ORIGIN(links ["action:action-paid-trial"]);
    }
    RiskResponse "r-ladder" response {
        RISK(links ["risk:late-money"]); KIND(code "adapt");
        TEXT("Ladder of credit on one page, with a stop of deliveries on the day after the due date" | "一页账期台阶，到期次日未付即停发");
        OWNER(links ["person:jiang-wen"]); DUE(day 14); ORIGIN(links ["strategy:wo-credit-ladder"]);
    }
    RiskResponse "r-harvest-credit" response {
        RISK(links ["risk:late-money"]); KIND(code "own");
        TEXT("Agree with the bank on 150,000 CNY for April and May" | "与银行谈好四、五月 150,000 元的周转额度");
        OWNER(links ["person:gu-yan"]); DUE(day 45);
    }
    RiskResponse "r-second-taster" response {
        RISK(links ["risk:seller-away"]); KIND(code "own");
        TEXT("Each talk stands in the CRM before Xu Ning leaves the shop" | "许宁出店之前，沟通录进 CRM");
        OWNER(links ["person:xu-ning"]); DUE(day 14); ORIGIN(links ["candidate:reed"]);
    }
    RiskResponse "r-order-by-monday" response {
        RISK(links ["risk:festival-shortage"]); KIND(code "talk_early");
        TEXT("Ask each shop 20 days before the festival for its kilograms; order by Monday" | "节前 20 天问每家店要几公斤，周一前下单");
        OWNER(links ["person:tao-yu"]); DUE(day 30); ORIGIN(links ["kpi:refills-in-time"]);
    }
    RiskResponse "r-second-sample" response {
        RISK(links ["risk:buyer-blocks"]); KIND(code "talk_early");
        TEXT("Hand the second sealed sample to the buyer, and ask him before each batch" | "第二份封样交给采购，每批先请他喝");
        OWNER(links ["person:lu-kai"]); DUE(day 14); ORIGIN(links ["persona:hu"]);
    }
    RiskResponse "r-weigh-at-door" response {
        RISK(links ["risk:short-weight"]); KIND(code "adapt");
        TEXT("Weigh at the door with the driver; both sign the receipt" | "到店当着司机称重，双方在收货单上签字");
        OWNER(links ["person:jiang-wen"]); DUE(day 21); ORIGIN(links ["action:action-weigh"]);
    }
}
