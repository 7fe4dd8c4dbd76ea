//! The personas of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::persona::spec::{icp, persona, scale};

examples! {
    Scale "scale-market-brand" scale {
        LEFT("Price per kilogram" | "看每公斤价");
        RIGHT("Price per pot" | "看每壶成本");
    }
    Scale "scale-switching" scale {
        LEFT("Keeps a supplier for years" | "多年不换供货商");
        RIGHT("Tries a new one each season" | "每季都试新的");
    }
    Scale "scale-owner-team" scale {
        LEFT("Decides alone" | "自己拍板");
        RIGHT("Lets the counter taste" | "让店里一起喝");
    }
    Scale "scale-ordering" scale {
        LEFT("Orders by phone" | "打电话订货");
        RIGHT("Orders by message" | "微信订货");
    }
    Scale "scale-tongue" scale {
        LEFT("Trusts papers" | "信报告");
        RIGHT("Trusts the own tongue" | "信自己的舌头");
    }
    Icp "icp" icp {
        SUMMARY("Tea houses and cafés with 2–8 shops in three cities that have lost guests over a changed taste" | "三座城市里开 2～8 家店、因味道变了丢过客人的茶馆和咖啡馆");
        INDUSTRY("Tea houses and cafés with a tea list" | "茶馆和有茶单的咖啡馆");
        COMPANY_SIZE("2–8 shops, 100–400 kg of tea a year" | "2～8 家店，一年用茶 100～400 公斤");
        PLACE("Three cities, each within a day of our warehouse" | "三座城市，离仓库都在一天车程内");
        SEGMENT_SIZE(number 1900.0);
        EVIDENCE("Desk research: 1,900 such businesses on two map services" | "案头调研：两个地图平台上共 1,900 家");
        FIT_SIGNS("Buys more than 15 kg a year at retail from us\nThe owner still tastes each delivery\nOne tea stands on the list all year" | "一年在我们这里零售买 15 公斤以上\n老板自己还试每批茶\n茶单上有一款全年都卖");
        TRIGGER_EVENTS("A guest says the taste has changed\nThe second or third shop opens\nA check asks for batch and receipt\nThe tea list is printed anew" | "客人说味道变了\n开第二家、第三家店\n检查要看批次和进货单\n茶单要重印");
        DISQUALIFY_IF("Wants less than 10 kg an order\nAsks for 60 days from the first order\nChooses by the price per kilogram alone" | "一次要不到 10 公斤\n首单就要 60 天账期\n只比每公斤价格");
        ORIGIN(links ["research:count-of-tea-houses", "research:buyers-over-15-kg", "swot:o-growing-owners"]);
        OWNER(links ["person:gu-yan"]);
        REVIEW_ON(day 90);
    }
    Persona "shen" persona {
        NAME("Ms. Shen" | "沈老板");
        AVATAR(number 6.0);
        TITLE("Owner of five tea houses" | "五家茶馆的老板");
        ORGANISATION("Tea house brand, 5 shops" | "茶馆品牌，5 家店");
        AGE_BAND(code "40_49");
        BUYING_ROLES(codes ["economic_buyer"]);
        BACKGROUND("Opened the first shop nine years ago and still tastes each delivery. Her spring green stands on the list all year; regulars know it better than she does." | "九年前开了第一家店，到现在每批茶还自己试。一款春绿茶全年在茶单上，熟客比她还懂它的味道。");
        GOALS("One taste in all five shops\nFree her Thursdays from the drive to the market\nOpen the sixth shop in autumn" | "五家店一个味道\n周四不用再跑批发市场\n秋天开第六家店");
        PAINS("The last change of batch cost about 1,000 CNY in returned pots and free refills\nRegulars tell her before the shop does\nEach shop brews the new bag differently" | "上次换批次，退壶加免单损失约 1,000 元\n熟客比店里先告诉她味道变了\n新的一袋，各店泡出来不一样");
        GAINS("Three batches that 17 of 20 owners could not tell apart\nA refill at the counter within three days" | "三个批次，20 位老板里 17 位分不出\n补货三天内上柜台");
        SCALES(marks ["scale:scale-market-brand" = 4, "scale:scale-switching" = 2, "scale:scale-owner-team" = 4, "scale:scale-ordering" = 4, "scale:scale-tongue" = 5]);
        BUYING_TRIGGERS("A regular pushes the pot back\nThe lease of the sixth shop is signed" | "熟客把壶推回来\n第六家店签了租约");
        DECISION_CRITERIA("Tastes like the sealed sample, blind\nRefill within three days, also before festivals\nPrice per pot against the cost of a change\nShort and damaged goods settled without dispute" | "蒙眼喝，和封样一个味\n三天补到，节前也一样\n每壶成本与换味道的损失相比\n短斤、破损不扯皮");
        OBJECTIONS("If I change, my guests will say the taste has changed\nThe market is 15 CNY cheaper\nWhat if I do not sell it?" | "一换茶，客人就说味道变了\n批发市场便宜 15 元\n卖不掉怎么办？");
        CHANNELS(codes ["messaging", "visit", "referral"]);
        INFORMATION_SOURCES("Owners of other tea houses\nReviews of her own shops\nThe spring tea fair" | "别的茶馆老板\n自己店的网上点评\n春季茶博会");
        QUOTE("My guests taste it before I do." | "客人比我先喝出来。");
        INTERVIEWS(number 9.0);
        SURVEY_ANSWERS(number 48.0);
        OTHER_BASIS("20 tastings" | "20 场品鉴");
        ORIGIN(links ["research:taste-complaints", "research:tea-house-owners", "research:blind-tasting", "pest:s-taste-complaints"]);
        CONFIDENCE(score 4);
        GRADE(code "a");
        OWNER(links ["person:gu-yan"]);
        REVIEW_ON(day 90);
    }
    Persona "ke" persona {
        NAME("Mr. Ke" | "柯店长");
        AVATAR(number 12.0);
        TITLE("Manager of the first shop, trains the brewers" | "老店店长，带各店泡茶师");
        ORGANISATION("Tea house brand, 5 shops" | "茶馆品牌，5 家店");
        AGE_BAND(code "30_39");
        BUYING_ROLES(codes ["user", "champion"]);
        BACKGROUND("Brews since he was twenty. Ms. Shen lists no tea that he has not brewed for a week." | "二十岁开始泡茶。他没泡过一周的茶，沈老板不会上茶单。");
        GOALS("New brewers get it right on the first day\nNo tin runs empty on a Saturday" | "新手第一天就泡得对\n周六不断货");
        PAINS("Brews each new bag three times over before he dares to serve it\nHides a tin of the old batch for regulars\nRuns to the other shops for half a kilogram" | "新的一袋要试泡三遍才敢上桌\n给熟客偷偷留一罐老批次\n为半公斤茶跑去别的店借");
        GAINS("One sheet with grams, water and seconds that holds all season\nThe next bag tastes like this one" | "一张冲泡单，克数、水温、秒数一季不变\n下一袋和这一袋一个味");
        SCALES(marks ["scale:scale-market-brand" = 5, "scale:scale-switching" = 3, "scale:scale-owner-team" = 5, "scale:scale-ordering" = 5, "scale:scale-tongue" = 5]);
        BUYING_TRIGGERS("Two pots come back on one evening\nA brewer gives notice" | "一晚上退回两壶\n泡茶师提出离职");
        DECISION_CRITERIA("Two weeks on trial in his own shop\nA person answers on Saturday evening\nBags that close again" | "在自己店里试两周\n周六晚上有人接电话\n袋子能重新封口");
        OBJECTIONS("Who shows five shops how to brew it?\nAnd if the bag comes torn?" | "五家店谁来教怎么泡？\n袋子破了怎么算？");
        CHANNELS(codes ["messaging", "phone"]);
        INFORMATION_SOURCES("Brewers of other houses\nShort videos on brewing" | "别家的泡茶师\n泡茶短视频");
        QUOTE("I brew a new bag three times over before I dare to serve it." | "新的一袋我要试泡三遍才敢上桌。");
        INTERVIEWS(number 4.0);
        SURVEY_ANSWERS(number 0.0);
        OTHER_BASIS("Afternoons at the counters of the first six customers" | "在头六家客户吧台的下午");
        ORIGIN(links ["research:shop-managers", "pest:s-guests-ask"]);
        CONFIDENCE(score 4);
        GRADE(code "a");
        OWNER(links ["person:tao-yu"]);
        REVIEW_ON(day 90);
    }
    Persona "yu" persona {
        NAME("Ms. Yu" | "余会计");
        AVATAR(number 18.0);
        TITLE("Bookkeeper, pays the suppliers" | "会计，给供货商付款");
        ORGANISATION("Tea house brand, 5 shops" | "茶馆品牌，5 家店");
        AGE_BAND(code "50_59");
        BUYING_ROLES(codes ["technical", "economic_buyer"]);
        BACKGROUND("Pays on the 25th. Reads the contract, files the receipts and is the one whom the inspector asks." | "每月 25 日付款。审合同、存单据，检查的人来了先找她。");
        GOALS("Receipts, invoice and test report for each batch in one folder\nCash left on the 25th" | "每批的单据、发票、报告放进一个文件夹\n25 日账上有余钱");
        PAINS("Cash at the market, and no receipt for a third of it\nAt the last check two batches had no report" | "市场上付现款，三分之一拿不到单据\n上次检查，有两批没有报告");
        GAINS("One invoice a month\nA batch card that she only has to file" | "一月一张发票\n一张批次卡，直接归档");
        SCALES(marks ["scale:scale-market-brand" = 1, "scale:scale-switching" = 1, "scale:scale-owner-team" = 3, "scale:scale-ordering" = 2, "scale:scale-tongue" = 1]);
        BUYING_TRIGGERS("A check is announced\nThe accountant asks for missing receipts" | "通知要来检查\n代账公司催补单据");
        DECISION_CRITERIA("Days until payment\nInvoice with each delivery\nWho bears freight and returns" | "账期几天\n每次送货有没有发票\n运费和退货谁承担");
        OBJECTIONS("The market is 15 CNY cheaper\nWe pay after 60 days" | "批发市场便宜 15 元\n我们都是 60 天付款");
        CHANNELS(codes ["email", "phone"]);
        INFORMATION_SOURCES("The accounting office\nNotices of the market authority" | "代账公司\n市场监管部门的通知");
        QUOTE("No receipt, no payment." | "没有单据，不付款。");
        INTERVIEWS(number 3.0);
        SURVEY_ANSWERS(number 0.0);
        OTHER_BASIS("Payments of the first six customers" | "头六家客户的付款记录");
        ORIGIN(links ["pest:p-trace-rules", "pest:e-pay-later"]);
        CONFIDENCE(score 3);
        GRADE(code "b");
        OWNER(links ["person:jiang-wen"]);
        REVIEW_ON(day 60);
    }
    Persona "hu" persona {
        NAME("Old Hu" | "老胡");
        AVATAR(number 50.0);
        TITLE("Buys for the shops, at one stall for fifteen years" | "跑采购，在一个摊位买了十五年");
        ORGANISATION("Tea house brand, 5 shops" | "茶馆品牌，5 家店");
        AGE_BAND(code "60_plus");
        BUYING_ROLES(codes ["blocker"]);
        BACKGROUND("Drives to the market each Thursday, drinks with the stall keeper and brings the tea back in sacks. Fears that a supplier who delivers makes his Thursday needless." | "每周四开车去市场，和摊主喝一泡，把茶装麻袋拉回来。怕供货商送上门，他的周四就没用了。");
        GOALS("Stay the one who knows tea\nKeep his friend at the stall" | "店里懂茶的还是他\n不伤和摊主的交情");
        PAINS("Five sacks a week, and his back\nWhen the taste changes he is blamed" | "一周五麻袋，腰吃不消\n味道变了都怪他");
        GAINS("He holds the second sealed sample and checks each batch\nTime for tea from new hills" | "第二份封样由他保管，每批由他核对\n有时间去找新山头的茶");
        SCALES(marks ["scale:scale-market-brand" = 2, "scale:scale-switching" = 1, "scale:scale-owner-team" = 2, "scale:scale-ordering" = 1, "scale:scale-tongue" = 5]);
        BUYING_TRIGGERS("The stall changes hands\nA week ill in bed" | "摊位换人\n病了一周");
        DECISION_CRITERIA("His task afterwards is named\nHe is asked before the owner decides" | "以后他做什么，事先说清\n老板定之前先问过他");
        OBJECTIONS("I have bought there for fifteen years\nYou cannot see tea on a phone" | "我在那儿买了十五年\n手机上看不出茶好坏");
        CHANNELS(codes ["visit", "phone"]);
        INFORMATION_SOURCES("The stall keeper\nOther buyers at the market" | "摊主\n市场里的其他采购");
        QUOTE("Tea is chosen with the nose, not with a contract." | "茶是拿鼻子挑的，不是拿合同挑的。");
        INTERVIEWS(number 3.0);
        SURVEY_ANSWERS(number 0.0);
        OTHER_BASIS("Two Thursdays at the market" | "跟着跑了两个周四");
        ORIGIN(links ["research:market-prices", "swot:t-market-price"]);
        CONFIDENCE(score 3);
        GRADE(code "b");
        OWNER(links ["person:lu-kai"]);
        REVIEW_ON(day 60);
    }
    Persona "hotel" persona {
        NAME("Hotel group with a tender" | "要招标的酒店集团");
        AVATAR(number 7.0);
        ANTI(code "true");
        ANTI_REASON("Pays after 120 days and decides by the lowest price per kilogram; one such order would tie up the cash of forty tea houses" | "120 天才付款，只按每公斤最低价定标；接一单，占用的钱够供四十家茶馆");
        TITLE("Head of central purchasing" | "集中采购部负责人");
        ORGANISATION("Hotel group, several cities" | "酒店集团，跨多个城市");
        BACKGROUND("Finds us at the fair, takes ten samples and sends a list of prices to beat." | "在茶博会上认识我们，拿走十份样品，发来一张要压下去的价格表。");
        GOALS("One price for all houses, lower than last year" | "所有酒店一个价，比去年低");
        PAINS("Each house buys for itself" | "各家酒店各买各的");
        OBJECTIONS("Your price must be 20 % lower" | "价格要再低 20%");
        QUOTE("Send us ten samples first, then we talk." | "先寄十份样品，再谈。");
        INTERVIEWS(number 2.0);
        SURVEY_ANSWERS(number 0.0);
        OTHER_BASIS("Two tenders of last year" | "去年的两次招标");
        ORIGIN(links ["strategy:wt-no-price-war", "swot:t-long-terms"]);
        CONFIDENCE(score 3);
        GRADE(code "c");
        OWNER(links ["person:gu-yan"]);
        REVIEW_ON(day 180);
    }
}
