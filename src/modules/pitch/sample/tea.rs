//! The pitch outline of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::pitch::spec::{card, outline, proof, scenario, section, showing, strength};

examples! {
    Card "card-tea" card {
        NAME("Lanwu Tea" | "岚坞茶");
        MODEL("Nine teas in bags of 1 and 5 kg, for tea houses" | "九款茶，1 公斤和 5 公斤装，茶馆专供");
        FUNCTIONS("Seal a sample with the customer before the first delivery\nKeep the season’s batch back in the cold room\nRefill within three days\nPut batch card and test report into every bag" | "首次送货前与客户一起封样\n整季的货留在冷库\n三天内补货\n每袋放批次卡和检测报告");
        PRICE("200 CNY a kilogram from 10 kg an order; first order paid in advance" | "每公斤 200 元，10 公斤起订，首单预付");
        INCLUDED("Sealed sample and one day of brewing practice\nExchange of torn or short bags within 5 days\nFreight from 30 kg" | "封样和一天到店练泡\n破袋、短斤 5 天内补换\n30 公斤起包运费");
        NOT_INCLUDED("No cups, no snacks\nNo opened bags back\nNo credit on the first order" | "不供茶具茶点\n拆封不退\n首单不放账");
        OWNER(links ["person:gu-yan"]); REVIEW_ON(day 90); ORIGIN(links ["basics:single"]);
    }
    Strength "sealed-sample" strength {
        TYPE(code "quality");
        FEATURE("A sample that both sides seal, and each batch is held against it" | "双方封样，每批都与封样核对");
        ADVANTAGE("A dispute about taste is settled by two cups, not by words" | "味道有争议，两杯茶说话，不靠嘴");
        BENEFIT("You pour the same taste in all shops, bag after bag" | "您家家店、袋袋茶，都是一个味道");
        PROOF(links ["proof:proof-blind-tasting"]); PERSONAS(links ["persona:shen", "persona:ke"]); UNIQUE(code "true");
        OWNER(links ["person:lu-kai"]); ORIGIN(links ["swot:s-sealed-sample", "strategy:so-call-the-71"]);
    }
    Strength "season-batch" strength {
        TYPE(code "service");
        FEATURE("The season’s batch lies in our cold room, under your name" | "整季的货以您的名字留在冷库");
        ADVANTAGE("No money tied up in April, no tin that fades in August" | "四月不用压钱，八月不会走味");
        BENEFIT("You pay for what you pour and still drink one batch until spring" | "您用多少付多少，一个批次喝到来年春天");
        PROOF(links ["proof:proof-reorders"]); PERSONAS(links ["persona:shen"]); UNIQUE(code "true");
        OWNER(links ["person:lu-kai"]); ORIGIN(links ["strategy:st-season-batch"]);
    }
    Strength "quick-refill" strength {
        TYPE(code "service");
        FEATURE("Refill within three days, in the week before a festival ordered by Monday" | "三天补到；节前一周，周一下单");
        ADVANTAGE("No drive to the market, no tin borrowed from the next shop" | "不用跑市场，不用去别的店借茶");
        BENEFIT("You do not run out on a Saturday" | "您周六不断货");
        PROOF(links ["proof:proof-refills"]); PERSONAS(links ["persona:ke", "persona:hu"]);
        OWNER(links ["person:jiang-wen"]); ORIGIN(links ["swot:s-three-day-refill"]);
    }
    Strength "batch-card" strength {
        TYPE(code "quality");
        FEATURE("A card in every bag: hill, day of picking, batch, test report" | "每袋一张卡：山头、采摘日、批次、检测报告");
        ADVANTAGE("One paper for the inspector, the folder and the guest" | "检查、归档、给客人看，都是这一张");
        BENEFIT("You show one card when an inspector asks" | "检查来了，您拿出一张卡就够");
        PROOF(links ["proof:proof-batch-card"]); PERSONAS(links ["persona:yu"]);
        OWNER(links ["person:jiang-wen"]); ORIGIN(links ["strategy:st-batch-card", "swot:t-trace-checks"]);
    }
    Strength "small-start" strength {
        TYPE(code "price");
        FEATURE("From 10 kg an order" | "10 公斤起订");
        ADVANTAGE("Two weeks of tea for one shop, not a sack for a year" | "一家店两周的量，不是一年的麻袋");
        BENEFIT("You try it with 2,000 CNY at stake" | "您拿 2,000 元就能试");
        PROOF(links ["proof:proof-reorders"]); PERSONAS(links ["persona:shen", "persona:yu"]);
        OWNER(links ["person:xu-ning"]);
    }
    Strength "held-price" strength {
        TYPE(code "price");
        FEATURE("200 CNY a kilogram, held until next spring" | "每公斤 200 元，锁到来年春天");
        ADVANTAGE("A pot takes 5 g: one yuan of tea" | "一壶 5 克，茶钱一元");
        BENEFIT("You know on the first day what a pot costs until spring" | "您第一天就知道到来年春天每壶多少钱");
        PROOF(links ["proof:proof-reorders"]); PERSONAS(links ["persona:yu"]); OWNER(links ["person:gu-yan"]);
    }
    Scenario "pot-pushed-back" scenario {
        TITLE("A regular pushes the pot back" | "熟客把壶推回来");
        PERSONA(links ["persona:shen"]);
        SITUATION("Friday evening, a new bag has been opened" | "周五晚上，刚开了新的一袋");
        BEFORE("Free refill, an apology, and a review on Sunday" | "免单、道歉，周日还有一条点评");
        AFTER("The new bag tastes like the old one; nobody notices that it is new" | "新的一袋和旧的一个味，没人发现换了");
    }
    Scenario "saturday-tin" scenario {
        TITLE("Saturday, the tin is empty" | "周六，罐子见底");
        PERSONA(links ["persona:ke"]);
        SITUATION("Half past seven, all tables taken" | "晚上七点半，满座");
        BEFORE("Mr. Ke runs to the next shop for half a kilogram" | "柯店长跑去别的店借半公斤");
        AFTER("The reminder came on Wednesday; the bag arrived on Friday" | "周三收到补货提醒，周五就到货");
    }
    Scenario "inspector" scenario {
        TITLE("An inspector stands at the counter" | "检查的人站在柜台前");
        PERSONA(links ["persona:yu"]);
        SITUATION("Asked for: batch, receipt, test report of the spring green" | "要看春绿茶的批次、进货单、检测报告");
        BEFORE("Ms. Yu calls the stall, and the stall keeper does not answer" | "余会计给摊主打电话，没人接");
        AFTER("She takes the card from the folder" | "从文件夹里抽出批次卡");
        ORIGIN(links ["pest:p-trace-rules"]);
    }
    Scenario "new-brewer" scenario {
        TITLE("The first day of a new brewer" | "泡茶师第一天上岗");
        PERSONA(links ["persona:ke"]);
        SITUATION("Noon, Mr. Ke is in another shop" | "中午，柯店长在别的店");
        BEFORE("Each brewer has his own measure" | "各泡各的，没有准数");
        AFTER("One sheet by the kettle: grams, water, seconds, the same all season" | "壶边一张冲泡单：克数、水温、秒数，一季不变");
    }
    Scenario "thursday-drive" scenario {
        TITLE("Thursday at six" | "周四早上六点");
        PERSONA(links ["persona:hu"]);
        SITUATION("Five sacks to fetch, an hour each way" | "要拉五麻袋，来回各一小时");
        BEFORE("Old Hu drives, carries, and is blamed when it tastes different" | "老胡开车、扛袋子，味道不同还挨说");
        AFTER("The bags come to the door; he holds each batch against the sealed sample" | "货送到门口，每批由他和封样对味道");
    }
    Proof "proof-blind-tasting" proof {
        KIND(code "figure");
        CLAIM("17 of 20 owners could not tell three batches apart" | "20 位老板里有 17 位分不出三个批次");
        CUSTOMER("20 owners who tasted blind" | "20 位蒙眼品鉴的老板");
        PERMISSION(code "anonymous"); PERMISSION_ON(day -14);
        SOURCE("Tasting records, signed" | "签字的品鉴记录");
        OWNER(links ["person:lu-kai"]); REVIEW_ON(day 90);
        ORIGIN(links ["research:blind-tasting", "swot:s-sealed-sample"]);
    }
    Proof "proof-refills" proof {
        KIND(code "figure");
        CLAIM("33 of 35 refills were at the counter within three days" | "35 次补货有 33 次三天内上柜台");
        CUSTOMER("First six wholesale customers" | "头六家批发客户");
        PERMISSION(code "anonymous"); PERMISSION_ON(day -10);
        SOURCE("Receipts of delivery" | "签收单");
        OWNER(links ["person:jiang-wen"]); REVIEW_ON(day 90);
        ORIGIN(links ["research:refill-times", "swot:s-three-day-refill"]);
    }
    Proof "proof-complaints" proof {
        KIND(code "figure");
        CLAIM("60 % of 48 tea houses had guests who complained of a changed taste" | "48 家茶馆里 60% 被客人说过味道变了");
        CUSTOMER("48 tea houses of the survey" | "参与问卷的 48 家茶馆");
        PERMISSION(code "anonymous"); PERMISSION_ON(day -35);
        SOURCE("Own survey" | "自有问卷");
        OWNER(links ["person:xu-ning"]); REVIEW_ON(day 180); ORIGIN(links ["research:taste-complaints"]);
    }
    Proof "proof-reorders" proof {
        KIND(code "case");
        CLAIM("5 of the first 6 customers ordered again within 45 days" | "头六家客户有五家 45 天内又下了单");
        CUSTOMER("First six wholesale customers" | "头六家批发客户");
        PERMISSION(code "anonymous"); PERMISSION_ON(day -10);
        SOURCE("Order list" | "订单表");
        OWNER(links ["person:tao-yu"]); REVIEW_ON(day 60); ORIGIN(links ["swot:s-71-accounts"]);
    }
    Proof "proof-ke-review" proof {
        KIND(code "review");
        CLAIM("A shop manager serves a new bag without trying it first" | "店长开新袋不用再试泡");
        QUOTE("I do not hide the old tin any more." | "我不用再偷偷留老批次了。");
        CUSTOMER("Shop manager of a first customer" | "头几家客户的一位店长");
        PERMISSION(code "asked");
        SOURCE("Note of a visit" | "上门记录");
        OWNER(links ["person:tao-yu"]); REVIEW_ON(day 30); ORIGIN(links ["research:shop-managers"]);
    }
    Proof "proof-batch-card" proof {
        KIND(code "case");
        CLAIM("Batch card (draft): hill, day of picking, batch, test report, number of the sealed sample" | "批次卡（草稿）：山头、采摘日、批次、检测报告、封样号");
        CUSTOMER("Own document" | "本公司文件");
        PERMISSION(code "named"); PERMISSION_ON(day 0);
        SOURCE("Shared folder, draft; final within a month" | "共享文件夹草稿，一个月内定稿");
        OWNER(links ["person:jiang-wen"]); REVIEW_ON(day 30);
        ORIGIN(links ["strategy:st-batch-card", "research:trace-duties"]);
    }
    Showing "show-shen-tasting" showing {
        PERSONA(links ["persona:shen"]); WAY(code "live_demo");
        WHY("She believes her own tongue and nothing else" | "她只信自己的舌头");
        MATERIALS("Three batches and the sealed sample, unmarked\nHer own spring green beside them\nForm for the sealed sample" | "三个批次加封样，不写名字\n她自家的春绿茶一起喝\n封样单");
        MINUTES(number 30.0); WHO(links ["person:lu-kai"]);
        NEXT_STEP("10 kg for her first shop from Monday" | "周一起老店先用 10 公斤");
        ORIGIN(links ["question:q-last-change"]);
    }
    Showing "show-ke-two-weeks" showing {
        PERSONA(links ["persona:ke"]); WAY(code "trial");
        WHY("He decides at the kettle, on a full evening" | "满座的晚上在壶边用过，他才放心");
        MATERIALS("Two bags of 5 kg from two batches\nBrewing sheet by the kettle\nMessaging group with Tao Yu" | "两个批次各一袋 5 公斤\n壶边冲泡单\n与陶雨的微信群");
        MINUTES(number 45.0); WHO(links ["person:tao-yu"]);
        NEXT_STEP("Two weeks without a pot that comes back" | "两周里没有一壶退回来");
    }
    Showing "show-yu-papers" showing {
        PERSONA(links ["persona:yu"]); WAY(code "online");
        WHY("She wants to see the folder, not the tea" | "她要看的是单据，不是茶");
        MATERIALS("Batch card with test report\nOne month’s invoice as a sample\nLadder of credit on one page" | "批次卡和检测报告\n一张月结发票样张\n一页账期台阶");
        MINUTES(number 20.0); WHO(links ["person:jiang-wen"]);
        NEXT_STEP("She names the papers that she still lacks" | "她说出还缺哪几样单据");
    }
    Showing "show-hu-cold-room" showing {
        PERSONA(links ["persona:hu"]); WAY(code "visit");
        WHY("Who has chosen tea for fifteen years wants to smell the sacks" | "挑了十五年茶的人，要亲手闻麻袋");
        MATERIALS("Cold room with the season’s batches\nThe second sealed sample, for him to keep" | "存着整季货的冷库\n第二份封样，交他保管");
        MINUTES(number 60.0); WHO(links ["person:lu-kai"]);
        NEXT_STEP("He takes the second sealed sample home" | "他把第二份封样带回去");
    }
    Showing "show-shen-visit" showing {
        PERSONA(links ["persona:shen"]); WAY(code "visit");
        WHY("She trusts an owner with as many shops more than us" | "比起我们，她更信店数差不多的老板");
        MATERIALS("Date with a customer of four shops\nThree questions to ask there" | "约好一家四店的客户\n三个现场可问的问题");
        MINUTES(number 60.0); WHO(links ["person:gu-yan"]);
        NEXT_STEP("She names the date of her tea list" | "她定下茶单换版的日期");
    }
    Outline "o-10s-table" outline {
        NAME("10 s, for everyone" | "通用 10 秒版");
        LENGTH(code "s10"); OWNER(links ["person:gu-yan"]);
        TEST_NOTES("Told at the tea fair; five of seven asked “How do you do that?”" | "在茶博会上讲过，七人里有五人追问“怎么做到的？”");
        ORIGIN(links ["statement:single"]);
    }
    Outline "o-30s-shen" outline {
        NAME("30 s, Ms. Shen" | "沈老板 30 秒版");
        LENGTH(code "s30"); PERSONA(links ["persona:shen"]); OWNER(links ["person:xu-ning"]);
        TEST_NOTES("Owners ask about the 15 CNY; have the price of a pot ready" | "老板会问那 15 元，备好每壶成本");
        ORIGIN(links ["strategy:so-call-the-71"]);
    }
    Outline "o-30s-ke" outline {
        NAME("30 s, Mr. Ke" | "柯店长 30 秒版");
        LENGTH(code "s30"); PERSONA(links ["persona:ke"]); OWNER(links ["person:tao-yu"]);
        TEST_NOTES("Told to two shop managers; both asked who trains the others" | "讲给两位店长听，都问谁来教别的店");
    }
    Outline "o-2m-shen" outline {
        NAME("2 min, Ms. Shen" | "沈老板 2 分钟版");
        LENGTH(code "m2"); PERSONA(links ["persona:shen"]); OWNER(links ["person:gu-yan"]);
        TEST_NOTES("Xu Ning needed 2:25; the part on the hill was cut" | "许宁试讲用了 2 分 25 秒，删了讲山头的一段");
        ORIGIN(links ["statement:single"]);
    }
    Outline "o-10m-tasting" outline {
        NAME("10 min with blind tasting, Ms. Shen" | "沈老板 10 分钟蒙眼品鉴版");
        LENGTH(code "m10"); PERSONA(links ["persona:shen"]); OWNER(links ["person:lu-kai"]);
        TEST_NOTES("The water has to boil before we begin to talk" | "开口之前水先烧好");
        ORIGIN(links ["showing:show-shen-tasting"]);
    }
    Section "s-10s-taste" section {
        OUTLINE(links ["outline:o-10s-table"]); KIND(code "solution");
        TEXT("We give tea houses one taste all season: sealed sample, one batch." | "我们让茶馆整季一个味道：双方封样，一批到底。");
        CUE("One taste" | "一个味道");
        RESTS_ON(links ["strength:sealed-sample"]);
    }
    Section "s-10s-blind" section {
        OUTLINE(links ["outline:o-10s-table"]); KIND(code "call_to_action");
        TEXT("Will you taste four cups blind?" | "蒙眼喝四杯，试试？");
        CUE("Four cups" | "四杯");
        RESTS_ON(links ["showing:show-shen-tasting"]);
    }
    Section "s-30s-shen-opening" section {
        OUTLINE(links ["outline:o-30s-shen"]); KIND(code "opening");
        TEXT("A regular pushes the pot back: “This is not your tea.”" | "熟客把壶推回来：“这不是你家的茶。”");
        CUE("Pot pushed back" | "壶推回来");
        RESTS_ON(links ["scenario:pot-pushed-back"]);
    }
    Section "s-30s-shen-problem" section {
        OUTLINE(links ["outline:o-30s-shen"]); KIND(code "problem");
        TEXT("Sixty percent of tea houses told us of it. Each time costs about a thousand yuan." | "六成茶馆遇到过，每次损失约一千元。");
        CUE("60 %, 1,000" | "六成，一千");
        RESTS_ON(links ["proof:proof-complaints"]);
    }
    Section "s-30s-shen-solution" section {
        OUTLINE(links ["outline:o-30s-shen"]); KIND(code "solution");
        TEXT("With Lanwu both sides seal a sample, and the season’s batch waits in the cold room. A refill is there in three days." | "岚坞和您一起封样，整季的货留在冷库，三天补到。");
        CUE("Seal, keep, three days" | "封样、留货、三天");
        RESTS_ON(links ["strength:sealed-sample", "strength:season-batch", "strength:quick-refill"]);
    }
    Section "s-30s-shen-proof" section {
        OUTLINE(links ["outline:o-30s-shen"]); KIND(code "proof");
        TEXT("Seventeen of twenty owners could not tell three batches apart." | "二十位老板里，十七位分不出三个批次。");
        CUE("17 of 20" | "20 里 17");
        RESTS_ON(links ["proof:proof-blind-tasting"]);
    }
    Section "s-30s-shen-request" section {
        OUTLINE(links ["outline:o-30s-shen"]); KIND(code "call_to_action");
        TEXT("Give me thirty minutes on Tuesday; you taste blind." | "周二给我半小时，您蒙眼喝。");
        CUE("Tuesday, 30 minutes" | "周二半小时");
        RESTS_ON(links ["showing:show-shen-tasting"]);
    }
    Section "s-30s-ke-opening" section {
        OUTLINE(links ["outline:o-30s-ke"]); KIND(code "opening");
        TEXT("A new bag, and you brew it three times over before you dare to serve it?" | "新开一袋，您是不是要试泡三遍才敢上桌？");
        CUE("Three times over" | "试泡三遍");
        RESTS_ON(links ["scenario:new-brewer"]);
    }
    Section "s-30s-ke-solution" section {
        OUTLINE(links ["outline:o-30s-ke"]); KIND(code "solution");
        TEXT("With Lanwu the next bag tastes like this one. One sheet by the kettle holds all season, and the refill is there on Friday." | "用岚坞，下一袋和这一袋一个味。壶边一张冲泡单用一季，周五就补到货。");
        CUE("Next bag, one sheet" | "下一袋，一张单");
        RESTS_ON(links ["strength:sealed-sample", "strength:quick-refill"]);
    }
    Section "s-30s-ke-request" section {
        OUTLINE(links ["outline:o-30s-ke"]); KIND(code "call_to_action");
        TEXT("Brew it for two weeks in your shop and count the pots that come back." | "在您店里泡两周，数数退回来几壶。");
        CUE("Two weeks" | "两周");
        RESTS_ON(links ["showing:show-ke-two-weeks"]);
    }
    Section "s-2m-shen-opening" section {
        OUTLINE(links ["outline:o-2m-shen"]); KIND(code "opening");
        TEXT("Ms. Shen, when did a guest last say that the taste had changed? We asked forty-eight tea houses. Twenty-nine could name the day." | "沈老板，上一次客人说味道变了是什么时候？我们问过四十八家茶馆，有二十九家说得出是哪天。");
        CUE("Which day?" | "哪一天？");
        EXTRA_SECONDS(number 8.0); RESTS_ON(links ["proof:proof-complaints", "question:q-last-change"]);
    }
    Section "s-2m-shen-problem" section {
        OUTLINE(links ["outline:o-2m-shen"]); KIND(code "problem");
        TEXT("Owners told us what follows. The pot goes back, the second one is free, and on Sunday there is a review. About a thousand yuan, each time. And the manager hides a tin of the old batch for the regulars, because nobody knows how the next sack will taste." | "老板们告诉我们后来的事：退一壶，免一壶，周日还多一条点评，一次约一千元。店长偷偷给熟客留一罐老批次，因为谁也不知道下一袋是什么味。");
        CUE("1,000, hidden tin" | "一千元，留一罐");
        RESTS_ON(links ["research:tea-house-owners", "research:shop-managers", "scenario:pot-pushed-back"]);
    }
    Section "s-2m-shen-solution" section {
        OUTLINE(links ["outline:o-2m-shen"]); KIND(code "solution");
        TEXT("We do three things. Before the first delivery you and I seal a sample; each batch is held against it. The season’s tea waits in our cold room under your name, so you pay for what you pour. And a refill is at the counter within three days." | "我们做三件事。第一，首次送货前咱们一起封样，每批都跟它对。第二，整季的茶以您的名字留在冷库，用多少付多少。第三，补货三天上柜台。");
        CUE("Seal, keep, refill" | "封样、留货、补货");
        RESTS_ON(links ["strength:sealed-sample", "strength:season-batch", "strength:quick-refill"]);
    }
    Section "s-2m-shen-proof" section {
        OUTLINE(links ["outline:o-2m-shen"]); KIND(code "proof");
        TEXT("Twenty owners have tasted blind: three batches, and seventeen could not tell them apart. Of thirty-five refills thirty-three were there in time. Of our first six customers five have ordered again." | "二十位老板蒙眼喝过三个批次，十七位分不出。三十五次补货，三十三次准时。头六家客户，五家又下了单。");
        CUE("17 of 20, 33 of 35, 5 of 6" | "17/20，33/35，5/6");
        RESTS_ON(links ["proof:proof-blind-tasting", "proof:proof-refills", "proof:proof-reorders"]);
    }
    Section "s-2m-shen-offer" section {
        OUTLINE(links ["outline:o-2m-shen"]); KIND(code "offer");
        TEXT("Two hundred yuan a kilogram, one yuan a pot, held until spring. You begin with ten kilograms, paid in advance. The market is fifteen yuan cheaper, and we have no cups. If the price per kilogram decides, stay with the stall." | "每公斤两百，一壶一元，锁到来年春天。十公斤起，首单先付。市场便宜十五元，茶具我们也没有。如果您只看每公斤多少钱，那还是去市场。");
        CUE("200, one yuan a pot" | "两百，一壶一元");
        RESTS_ON(links ["strength:held-price", "strength:small-start", "card:card-tea"]);
    }
    Section "s-2m-shen-request" section {
        OUTLINE(links ["outline:o-2m-shen"]); KIND(code "call_to_action");
        TEXT("Let us taste on Tuesday at three, thirty minutes, with your own tea beside ours. Please ask Mr. Ke to hold the kettle." | "周二下午三点，半小时，用您家的茶和我们的一起喝。请柯店长来执壶。");
        CUE("Tuesday, three o’clock" | "周二三点");
        RESTS_ON(links ["showing:show-shen-tasting", "persona:ke"]);
    }
    Section "s-10m-tasting-opening" section {
        OUTLINE(links ["outline:o-10m-tasting"]); KIND(code "opening");
        TEXT("Thank you for your own tea. Before we pour: how should your guests speak of it three months from now?" | "谢谢您带来自家的茶。倒茶之前先请教：三个月后，您希望客人怎么说它？");
        CUE("Three months from now" | "三个月后");
        EXTRA_SECONDS(number 60.0); RESTS_ON(links ["question:q-sixth-shop"]);
    }
    Section "s-10m-tasting-problem" section {
        OUTLINE(links ["outline:o-10m-tasting"]); KIND(code "problem");
        TEXT("Let us write down the last change together: how many pots came back, how many were free, who spent how long. What did it come to?" | "我们一起把上次换味道写下来：退了几壶、免了几壶、谁花了多少时间。一共损失多少？");
        CUE("Write it down together" | "一起写下来");
        EXTRA_SECONDS(number 75.0); RESTS_ON(links ["question:q-change-cost"]);
    }
    Section "s-10m-tasting-solution" section {
        OUTLINE(links ["outline:o-10m-tasting"]); KIND(code "solution");
        TEXT("Here are four cups without names: three batches and the sealed sample. Take your time. Which one is different? Mr. Ke, please taste, too. Now turn them over." | "这四杯没有名字：三个批次加一份封样。您慢慢喝，哪一杯不一样？柯店长也请喝。现在翻过来看。");
        CUE("Four cups, blind" | "四杯，蒙眼");
        EXTRA_SECONDS(number 210.0); RESTS_ON(links ["strength:sealed-sample", "scenario:pot-pushed-back"]);
    }
    Section "s-10m-tasting-proof" section {
        OUTLINE(links ["outline:o-10m-tasting"]); KIND(code "proof");
        TEXT("Seventeen of twenty owners answered as you did. You may call one of them. And this card lies in every bag; Ms. Yu may file it." | "二十位老板里十七位和您一样。您可以给其中一位打电话。每袋都有这张卡，余会计直接归档。");
        CUE("17 of 20, batch card" | "20 里 17，批次卡");
        EXTRA_SECONDS(number 30.0);
        RESTS_ON(links ["proof:proof-blind-tasting", "proof:proof-batch-card"]);
    }
    Section "s-10m-tasting-offer" section {
        OUTLINE(links ["outline:o-10m-tasting"]); KIND(code "offer");
        TEXT("Two hundred yuan a kilogram, held until spring. No cups, no opened bags back, no credit on the first order. What would you need to see before you decide?" | "每公斤两百，锁到来年春天。没有茶具，拆封不退，首单不放账。您做决定前，还需要看到什么？");
        CUE("Price, limits, question" | "价格、边界、提问");
        EXTRA_SECONDS(number 60.0); RESTS_ON(links ["strength:held-price", "card:card-tea"]);
    }
    Section "s-10m-tasting-request" section {
        OUTLINE(links ["outline:o-10m-tasting"]); KIND(code "call_to_action");
        TEXT("Then let us seal this sample now, one for you and one for us, and begin with ten kilograms in your first shop on Monday. Tao Yu calls on the seventh day." | "那我们现在就封样，您一份、我们一份，周一从老店十公斤开始。第七天陶雨给您打电话。");
        CUE("Seal, 10 kg, Monday" | "封样，十公斤，周一");
        EXTRA_SECONDS(number 60.0); RESTS_ON(links ["showing:show-shen-tasting", "showing:show-ke-two-weeks"]);
    }
}
