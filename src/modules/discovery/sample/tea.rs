//! The discovery guide of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::discovery::spec::{
    call_sheet, craft_item, criterion, deal, need_fit, objection, question, scoring, trust_step,
};

examples! {
    Question "q-last-change" question {
        TEXT("What happened the last time the taste changed?" | "上次味道变了，后来怎样？");
        TYPE(code "problem"); PERSONAS(links ["persona:shen"]); MUST_ASK(code "true");
        LISTEN_FOR("A day, a guest, a pot; “about 1,000 CNY” only comes if we ask on" | "哪天、哪位客人、哪一壶；“损失 1,000 元”要追问才会说");
        FOLLOW_UP("How did you notice it?" | "您是怎么发现的？");
        OWNER(links ["person:xu-ning"]); ORIGIN(links ["research:taste-complaints", "research:tea-house-owners"]);
    }
    Question "q-kilograms" question {
        TEXT("How many kilograms of the spring green do your shops pour in a month?" | "您几家店一个月用多少公斤春绿茶？");
        TYPE(code "situation"); PERSONAS(links ["persona:shen", "persona:ke"]); MUST_ASK(code "true");
        LISTEN_FOR("10 kg or more a month; otherwise the retail shop is the better way" | "一个月 10 公斤以上；不到就推荐网店零售");
        FOLLOW_UP("Which month is the strongest?" | "哪个月用得最多？");
        OWNER(links ["person:xu-ning"]); ORIGIN(links ["icp:single", "research:buyers-over-15-kg"]);
    }
    Question "q-who-tastes" question {
        TEXT("Who tastes a new tea before it comes onto the list, and who pays for it?" | "一款新茶上茶单之前谁来喝，谁付款？");
        TYPE(code "situation"); PERSONAS(links ["persona:shen"]); MUST_ASK(code "true");
        LISTEN_FOR("Mr. Ke, Ms. Yu, Old Hu" | "柯店长、余会计、老胡");
        FOLLOW_UP("What does each of them look at first?" | "他们各自先看什么？");
        OWNER(links ["person:xu-ning"]); ORIGIN(links ["persona:ke", "persona:yu", "persona:hu"]);
    }
    Question "q-new-bag" question {
        TEXT("What do you do when you open a new bag?" | "新的一袋打开，您先做什么？");
        TYPE(code "situation"); PERSONAS(links ["persona:ke"]);
        LISTEN_FOR("Brewing it over and over; a hidden tin" | "一遍遍试泡；偷偷留的一罐");
        FOLLOW_UP("May I see the tin?" | "那一罐能让我看看吗？");
        OWNER(links ["person:tao-yu"]); ORIGIN(links ["research:shop-managers"]);
    }
    Question "q-empty-tin" question {
        TEXT("When did a tin last run empty while guests were waiting?" | "上一次客人等着、罐子却空了，是什么时候？");
        TYPE(code "problem"); PERSONAS(links ["persona:ke", "persona:hu"]);
        LISTEN_FOR("A Saturday, a festival week; who ran" | "某个周六、过节那周；谁去跑的");
        FOLLOW_UP("What did you pour instead?" | "后来给客人上了什么？");
        OWNER(links ["person:tao-yu"]); ORIGIN(links ["research:refill-times"]);
    }
    Question "q-change-cost" question {
        TEXT("What did that evening cost you, with the pots you gave away and the time?" | "那一晚，退的壶、免的单、搭的时间，一共损失多少？");
        TYPE(code "implication"); PERSONAS(links ["persona:shen"]); MUST_ASK(code "true");
        LISTEN_FOR("A figure in CNY for each time" | "每次多少元的一个数");
        FOLLOW_UP("How often was that in the last year?" | "去年一共几次？");
        OWNER(links ["person:xu-ning"]); ORIGIN(links ["research:tea-house-owners"]);
    }
    Question "q-regulars" question {
        TEXT("What do regulars do after the second pot that tastes different?" | "熟客第二次喝到味道不对，之后会怎么做？");
        TYPE(code "implication"); PERSONAS(links ["persona:shen", "persona:ke"]);
        LISTEN_FOR("Who stays away; what one regular is worth in a month" | "谁不来了；一位熟客一个月值多少");
        FOLLOW_UP("Whom have you not seen since?" | "有哪位之后没再见过？");
        OWNER(links ["person:xu-ning"]); ORIGIN(links ["pest:s-taste-complaints"]);
    }
    Question "q-inspection" question {
        TEXT("Which papers were missing at the last check?" | "上次检查，缺了哪些单据？");
        TYPE(code "problem"); PERSONAS(links ["persona:yu"]);
        LISTEN_FOR("Batch, receipt, test report; how long she searched" | "批次、进货单、检测报告；找了多久");
        FOLLOW_UP("What would happen the second time?" | "再有一次会怎样？");
        OWNER(links ["person:jiang-wen"]); ORIGIN(links ["pest:p-trace-rules"]);
    }
    Question "q-thursday" question {
        TEXT("How does the Thursday at the market go, from six o’clock on?" | "周四跑市场，从早上六点起是怎么过的？");
        TYPE(code "situation"); PERSONAS(links ["persona:hu"]);
        LISTEN_FOR("Pride, friends, his back" | "得意的事、老交情、他的腰");
        FOLLOW_UP("Which tea did you find that nobody else had?" | "您挑到过哪款别人没有的茶？");
        OWNER(links ["person:lu-kai"]); ORIGIN(links ["persona:hu"]);
    }
    Question "q-sixth-shop" question {
        TEXT("What should guests say of your tea in the sixth shop, three months after it opens?" | "第六家店开张三个月后，您希望客人怎么说这里的茶？");
        TYPE(code "need_payoff"); PERSONAS(links ["persona:shen"]); MUST_ASK(code "true");
        LISTEN_FOR("“As in the first shop”, and how she would count it" | "“和老店一样”，以及她打算怎么数");
        FOLLOW_UP("How would you notice it on a Friday evening?" | "周五晚上，您凭什么看出来？");
        OWNER(links ["person:gu-yan"]);
    }
    Question "q-thursday-free" question {
        TEXT("If the bags came to the door, what would you do with your Thursday?" | "如果货送到门口，您的周四会用来做什么？");
        TYPE(code "need_payoff"); PERSONAS(links ["persona:hu", "persona:ke"]);
        LISTEN_FOR("A plan of his own: new hills, training brewers" | "他自己的打算：找新山头、带新人");
        FOLLOW_UP("Who else would gain by it?" | "还有谁会跟着受益？");
        OWNER(links ["person:lu-kai"]);
    }
    TrustStep "tea-trust-before" trust_step {
        MOMENT(code "before");
        ACTION("Drink in two of the shops as a guest and read the last twenty reviews" | "先以客人身份去两家店喝茶，再看最近二十条点评");
        SIGN("She asks which shop we sat in" | "她问我们坐的是哪家店");
        OWNER(links ["person:xu-ning"]); ORIGIN(links ["persona:shen"]);
    }
    TrustStep "tea-trust-opening" trust_step {
        MOMENT(code "opening");
        ACTION("Leave our tea in the bag and ask to drink theirs" | "我们的茶先不拿出来，请求喝他家的");
        SIGN("She pours herself" | "她亲自倒茶");
        OWNER(links ["person:gu-yan"]); ORIGIN(links ["persona:shen"]);
    }
    TrustStep "tea-trust-during" trust_step {
        MOMENT(code "during");
        ACTION("Say first what we lack: no cups, and the market is cheaper" | "先说我们没有什么：没有茶具，市场更便宜");
        SIGN("She asks about something we do have" | "她转而问起我们有的东西");
        OWNER(links ["person:xu-ning"]); ORIGIN(links ["swot:w-nine-teas", "swot:t-market-price"]);
    }
    TrustStep "tea-trust-closing" trust_step {
        MOMENT(code "closing");
        ACTION("Seal the sample together, date and two names on the seal" | "一起封样，封条上写日期和两个名字");
        SIGN("She puts her copy beside the kettle" | "她把自己那份放在壶边");
        OWNER(links ["person:lu-kai"]); ORIGIN(links ["swot:s-sealed-sample"]);
    }
    TrustStep "tea-trust-after" trust_step {
        MOMENT(code "after");
        ACTION("Send half a page the same evening: her figure, the tasting result, the next date" | "当晚发半页纸：她的数字、品鉴结果、下次日期");
        SIGN("She passes it on to Ms. Yu" | "她转给了余会计");
        OWNER(links ["person:xu-ning"]); ORIGIN(links ["persona:yu"]);
    }
    NeedFit "need-one-taste" need_fit {
        NEED("One taste in all five shops" | "五家店一个味道");
        PERSONA(links ["persona:shen"]);
        COST("Changes of taste in a year × her figure, about 1,000 CNY each" | "一年换味道的次数 × 她估的每次约 1,000 元");
        TAILORING("One sealed sample for each shop, one brewing sheet for all" | "每家店一份封样，五家店一张冲泡单");
        STRENGTHS(links ["strength:sealed-sample", "strength:season-batch"]);
        LIMIT("From spring to spring; a new harvest is a new sample" | "只管一个茶季，新茶要重新封样");
        OWNER(links ["person:xu-ning"]);
    }
    NeedFit "need-full-tin" need_fit {
        NEED("No empty tin on a Saturday" | "周六别断货");
        PERSONA(links ["persona:ke"]);
        COST("Evenings with an empty tin × pots not sold" | "断货的晚数 × 没卖成的壶数");
        TAILORING("Reminder on Wednesday from the usual gap between orders" | "按平时的间隔，周三提醒补货");
        STRENGTHS(links ["strength:quick-refill"]);
        LIMIT("In the week before a festival only what is ordered by Monday" | "节前一周，周一前下的单才保证");
        OWNER(links ["person:tao-yu"]);
    }
    NeedFit "need-papers" need_fit {
        NEED("Receipt, invoice and report in one folder" | "单据、发票、报告放进一个文件夹");
        PERSONA(links ["persona:yu"]);
        COST("Hours of searching before a check, and what is not deductible" | "检查前找单据的小时数，加上不能入账的金额");
        TAILORING("Batch card in each bag, one invoice a month" | "每袋批次卡，一月一张发票");
        STRENGTHS(links ["strength:batch-card"]);
        LIMIT("The card covers our tea, nothing else in the kitchen" | "批次卡只管我们的茶，厨房别的货管不到");
        OWNER(links ["person:jiang-wen"]);
    }
    NeedFit "need-cash" need_fit {
        NEED("Cash left on the 25th" | "25 日账上有余钱");
        PERSONA(links ["persona:yu"]);
        COST("Money in sacks that are poured two months later" | "压在两个月后才喝完的茶里的钱");
        TAILORING("Smaller and more frequent orders from 10 kg; ladder to 30 days" | "10 公斤起、少量多次；账期逐级到 30 天");
        STRENGTHS(links ["strength:small-start", "strength:held-price"]);
        LIMIT("The first order is paid in advance" | "首单要预付");
        OWNER(links ["person:xu-ning"]);
    }
    NeedFit "need-his-task" need_fit {
        NEED("I stay the one who knows tea" | "店里懂茶的还是我");
        PERSONA(links ["persona:hu"]);
        COST("A quarrel at the table with each batch" | "每换一批，桌上吵一次");
        TAILORING("He keeps the second sealed sample and releases each batch" | "第二份封样归他管，每批由他点头");
        STRENGTHS(links ["strength:sealed-sample"]);
        LIMIT("The market stays his for cups and snacks" | "茶具茶点还是由他去市场");
        OWNER(links ["person:lu-kai"]);
    }
    Objection "obj-guests-notice" objection {
        TEXT("If I change, my guests will say the taste has changed" | "一换茶，客人就说味道变了");
        PERSONAS(links ["persona:shen"]);
        CAUSE("Has been through it; fears the second time more than the first" | "吃过一次亏，怕再来一次");
        ASK_FIRST("What did it cost you the last time?" | "上一次损失了多少？");
        REPLY("So we change nothing at once. Your tea and ours stand side by side for two weeks in one shop, and the sample we seal today decides. Seventeen of twenty owners could not tell three batches apart." | "所以不一下子换。先在一家店，您的茶和我们的并排卖两周，以今天封的样为准。二十位老板里十七位分不出三个批次。");
        PROOF(links ["proof:proof-blind-tasting"]); OWNER(links ["person:xu-ning"]);
    }
    Objection "obj-market-cheaper" objection {
        TEXT("The market is 15 CNY cheaper" | "批发市场便宜 15 元");
        PERSONAS(links ["persona:shen", "persona:yu"]);
        CAUSE("Compares kilograms, not pots, and not the evening with the pot pushed back" | "比的是公斤，没比每壶，也没算退壶那一晚");
        ASK_FIRST("How many pots do you brew from a kilogram?" | "一公斤能泡多少壶？");
        REPLY("Two hundred pots, so 15 CNY are less than ten fen a pot. One evening like your last one costs as much as the difference on 66 kilograms." | "两百壶，15 元摊下来一壶不到一角。像上次那样的一晚，抵得上 66 公斤的差价。");
        PROOF(links ["proof:proof-complaints"]); OWNER(links ["person:xu-ning"]);
        ORIGIN(links ["competitor:market-stall"]);
    }
    Objection "obj-unsold" objection {
        TEXT("What if I do not sell it?" | "卖不掉怎么办？");
        PERSONAS(links ["persona:shen"]);
        CAUSE("Sits on two sacks of last year’s tea" | "店里还压着去年的两麻袋");
        ASK_FIRST("Which teas are left over from last year, and how much?" | "去年的茶还剩哪几款，剩多少？");
        REPLY("You begin with 10 kg, two weeks for one shop. Closed bags we exchange within 30 days against another of the nine; opened ones we do not take." | "先拿 10 公斤，一家店两周的量。没拆封的 30 天内可换另一款，拆封的不退。");
        PROOF(links ["proof:proof-reorders"]); OWNER(links ["person:xu-ning"]);
    }
    Objection "obj-sixty-days" objection {
        TEXT("We pay after 60 days" | "我们都是 60 天付款");
        PERSONAS(links ["persona:yu"]);
        CAUSE("The large wholesaler gives 30; she tries for more" | "大批发商给 30 天，她想多要");
        ASK_FIRST("How long does a delivery stand on your shelf before it is poured?" | "一批茶从到货到喝完要几天？");
        REPLY("Then order smaller: what is poured in two weeks needs no 60 days. The first order is paid, after each three paid in time the term grows, up to 30 days." | "那就少量多次：两周喝完的货，用不着 60 天。首单先付，每按时付满三单升一级，最长 30 天。");
        PROOF(links ["proof:proof-reorders"]); OWNER(links ["person:jiang-wen"]);
        ORIGIN(links ["strategy:wo-credit-ladder"]);
    }
    Objection "obj-torn-bag" objection {
        TEXT("And if the bag comes torn?" | "袋子破了怎么算？");
        PERSONAS(links ["persona:ke"]);
        CAUSE("The last supplier said “your driver”, the driver said “the supplier”" | "上家推给司机，司机推给上家");
        ASK_FIRST("How was it settled the last time?" | "上次是怎么了结的？");
        REPLY("A photo within five days is enough. We exchange torn and short bags and settle with the carrier ourselves; so it stands in the contract." | "五天内拍张照就行。破袋、短斤我们补换，物流那边我们自己去追，合同里这样写。");
        PROOF(links ["proof:proof-refills"]); OWNER(links ["person:tao-yu"]);
        ORIGIN(links ["persona:ke"]);
    }
    Objection "obj-fifteen-years" objection {
        TEXT("I have bought there for fifteen years" | "我在那儿买了十五年");
        PERSONAS(links ["persona:hu"]);
        CAUSE("His standing hangs on the Thursday at the market" | "他在店里的地位，靠的就是周四跑市场");
        ASK_FIRST("What do you smell for in the first sack?" | "打开第一袋，您先闻什么？");
        REPLY("That nose we need. The second sealed sample stays with you, and no batch goes to the shops before you have drunk it. Last month’s tasting shows what a trained tongue finds." | "我们要的就是这个鼻子。第二份封样放您这里，您没喝过的批次不进店。上个月的品鉴也说明，行家的舌头才分得出来。");
        PROOF(links ["proof:proof-blind-tasting"]); OWNER(links ["person:lu-kai"]);
    }
    Scoring "single" scoring {
        SET(code "short"); GO_LINE(number 8.0); NO_GO_LINE(number 4.0);
        REVIEWED_BY(links ["person:gu-yan"]);
    }
    Criterion "fit-cash" criterion {
        CODE(code "budget");
        QUESTION("They pay the first order in advance and pour 10 kg a month or more" | "首单愿预付，一个月用得了 10 公斤以上");
        LEVEL_1("We guess from the number of shops" | "按店数推测");
        LEVEL_2("They named the kilograms" | "说出了公斤数");
        LEVEL_3("Kilograms named, advance payment agreed" | "说出公斤数，同意首单预付");
        RED_FLAG("“Let us talk about money later”" | "“钱的事以后再说”");
        MINIMUM(number 1.0); ORIGIN(links ["question:q-kilograms"]);
    }
    Criterion "fit-deciders" criterion {
        CODE(code "authority");
        QUESTION("Owner, brewer and payer have been heard" | "老板、泡茶的、付款的都谈过");
        LEVEL_1("We know the buyer only" | "只认识跑采购的");
        LEVEL_2("The owner has tasted" | "老板喝过");
        LEVEL_3("Owner and manager have tasted, the payer has seen the ladder" | "老板和店长都喝过，会计看过账期台阶");
        RED_FLAG("A buyer who “will tell the owner”" | "采购说“我跟老板说一声”");
        MINIMUM(number 2.0); ORIGIN(links ["persona:shen", "persona:ke", "persona:yu"]);
    }
    Criterion "fit-loss" criterion {
        CODE(code "need");
        QUESTION("They told us of the last change and what it cost" | "说出了上次味道变了和损失的数字");
        LEVEL_1("We assume the 60 % of the survey" | "按问卷的 60% 假设");
        LEVEL_2("They told of one evening" | "讲了某一晚的事");
        LEVEL_3("They named the loss in CNY" | "说出损失多少元");
        RED_FLAG("Praise for the tea, no story" | "只夸茶好，讲不出一件事");
        MINIMUM(number 2.0); ORIGIN(links ["question:q-last-change", "question:q-change-cost"]);
    }
    Criterion "fit-date" criterion {
        CODE(code "timing");
        QUESTION("There is a date: new list, new shop, end of the old sacks" | "有日期：换茶单、开新店、旧货用完");
        LEVEL_1("“Some time”" | "“再说”");
        LEVEL_2("A month is named" | "说了月份");
        LEVEL_3("A date is named, with the event behind it" | "说了日期和背后的事由");
        RED_FLAG("“After the festival”, before every festival" | "每个节前都说“过了节再说”");
        MINIMUM(number 1.0);
    }
    Deal "single" deal {
        CUSTOMER("Ms. Shen’s tea houses" | "沈老板的茶馆");
        STAGE(links ["process_stage:stage-offer"]); SINCE(day -5); AMOUNT(number 57600.0); EXPECTED_ON(day 21);
        NEXT_STEP("Meeting on volume and payment in her shop" | "在她店里谈用量和付款"); NEXT_ON(day 10);
        OWNER(links ["person:xu-ning"]); SOURCE("Tasted at the tea fair" | "茶博会上喝过");
        PERSONAS(links ["persona:shen", "persona:yu", "persona:ke"]);
        SCORES(marks ["criterion:fit-cash" = 3, "criterion:fit-deciders" = 3, "criterion:fit-loss" = 3, "criterion:fit-date" = 2]);
        REASON("Both shops tasted blind; she named the loss of one bad batch" | "两家店都蒙眼喝过；她说出了一批茶出错的损失");
        DECISION(code "go"); SCORED_ON(day -5);
    }
    Deal "lake" deal {
        CUSTOMER("Tea houses by the lake, 5 shops" | "湖边的茶馆，5 家店");
        STAGE(links ["process_stage:stage-tasting"]); SINCE(day -9); AMOUNT(number 48000.0); EXPECTED_ON(day 24);
        NEXT_STEP("Read the manager’s notes on the two weeks together" | "和店长一起看两周试用的记录"); NEXT_ON(day 5);
        SOURCE("Recommended by the tea houses in the old town" | "古城茶馆介绍");
        PERSONAS(links ["persona:shen", "persona:ke"]);
        SCORES(marks ["criterion:fit-cash" = 2, "criterion:fit-deciders" = 3, "criterion:fit-loss" = 3, "criterion:fit-date" = 2]);
        REASON("Owner and manager tasted blind; loss of 1,000 CNY named" | "老板和店长都蒙眼喝过；说出了 1,000 元的损失");
        DECISION(code "go"); SCORED_ON(day -3); OWNER(links ["person:xu-ning"]);
    }
    Deal "old-street" deal {
        CUSTOMER("Café in the old street, 2 shops" | "老街的咖啡馆，2 家店");
        STAGE(links ["process_stage:stage-talk"]); SINCE(day -8); AMOUNT(number 28800.0);
        NEXT_STEP("Talk with the owner: what that evening cost, and a date" | "约老板谈：那一晚损失多少，哪天换茶"); NEXT_ON(day 2);
        SOURCE("A guest asked them for our tea" | "有客人点名要我们的茶");
        PERSONAS(links ["persona:shen"]);
        SCORES(marks ["criterion:fit-cash" = 2, "criterion:fit-deciders" = 2, "criterion:fit-loss" = 2, "criterion:fit-date" = 1]);
        REASON("12 kg a month; the evening is told, no figure, no date" | "一个月 12 公斤；讲了那一晚，没说数字和日期");
        DECISION(code "clarify"); SCORED_ON(day -2); OWNER(links ["person:xu-ning"]);
    }
    Deal "hotel" deal {
        CUSTOMER("Hotel group, tender for 2,000 kg" | "酒店集团，招标 2,000 公斤");
        STAGE(links ["process_stage:stage-talk"]); SINCE(day -11); OUTCOME(code "lost"); AMOUNT(number 340000.0);
        SOURCE("Public tender" | "公开招标");
        SCORES(marks ["criterion:fit-cash" = 0, "criterion:fit-deciders" = 1, "criterion:fit-loss" = 1, "criterion:fit-date" = 3]);
        REASON("Anti-persona: 120 days, lowest price per kilogram" | "属于反画像：120 天付款，只比每公斤最低价");
        DECISION(code "no_go"); SCORED_ON(day -9); OWNER(links ["person:gu-yan"]);
        PERSONAS(links ["persona:hotel"]);
        WHY("“120 days and the lowest price, or we need not talk.”" | "“120 天付款，价格最低，不然不用谈。”"); ENDED_ON(day -4);
    }
    Deal "old-town" deal {
        CUSTOMER("Tea houses in the old town, 4 shops" | "古城茶馆，4 家店");
        STAGE(links ["process_stage:stage-delivered"]); SINCE(day -117); OUTCOME(code "won"); AMOUNT(number 36000.0);
        OWNER(links ["person:xu-ning"]); SOURCE("Bought from us at retail for years" | "多年的零售老客户");
        PERSONAS(links ["persona:shen", "persona:ke"]);
        SCORES(marks ["criterion:fit-cash" = 3, "criterion:fit-deciders" = 3, "criterion:fit-loss" = 3, "criterion:fit-date" = 2]);
        REASON("Named the kilograms and the guest who never came back" | "说出了公斤数，也说出了再没来过的那位客人");
        DECISION(code "go"); SCORED_ON(day -130);
        WHY("“If I cannot tell, my guests cannot either.”" | "“我都分不出，客人更分不出。”"); ENDED_ON(day -120);
    }
    CraftItem "tea-silence" craft_item {
        AREA(code "listening");
        TEXT("Let the cup be finished before the next question" | "等对方喝完这一杯，再问下一句");
        CHECKED(code "true");
    }
    CraftItem "tea-words" craft_item {
        AREA(code "listening");
        TEXT("Write down how the guest called the taste, word for word" | "客人怎么形容味道，原话记下来");
        CHECKED(code "true");
    }
    CraftItem "tea-repeat" craft_item {
        AREA(code "listening");
        TEXT("Repeat the figure and ask “Is that right?”" | "复述那个数字，再问一句“是这样吗？”");
    }
    CraftItem "tea-their-share" craft_item {
        AREA(code "listening");
        TEXT("Until the tasting begins, the owner speaks two thirds of the time" | "品鉴开始前，三分之二的时间让老板说");
    }
    CraftItem "tea-one-question" craft_item {
        AREA(code "expression");
        TEXT("One question, then silence" | "只问一件事，问完就停");
        CHECKED(code "true");
    }
    CraftItem "tea-no-poetry" craft_item {
        AREA(code "expression");
        TEXT("No words of poetry about tea: grams, seconds, yuan" | "不说茶的诗词，只说克、秒、元");
        CHECKED(code "true");
    }
    CraftItem "tea-per-pot" craft_item {
        AREA(code "expression");
        TEXT("Price always per pot first, then per kilogram" | "价格先讲每壶，再讲每公斤");
    }
    CraftItem "tea-not-saturday" craft_item {
        AREA(code "manner");
        TEXT("Never between five and nine in the evening, never on a Saturday" | "晚上五点到九点不去，周六不去");
        CHECKED(code "true");
    }
    CraftItem "tea-no-bad-word" craft_item {
        AREA(code "manner");
        TEXT("No bad word about the stall: it is somebody’s friend" | "不说摊主坏话，那是人家的朋友");
        CHECKED(code "true");
    }
    CraftItem "tea-cups-washed" craft_item {
        AREA(code "manner");
        TEXT("Wash the cups before we leave" | "走之前把杯子洗好");
    }
    CallSheet "sheet-shen" call_sheet {
        PERSONA(links ["persona:shen"]);
        GOAL("She names the last change of taste and what it cost" | "她说出上次味道变了的事和损失的数字");
        OPENING("Thank you for the fifteen minutes. Our tea stays in the bag; I would like to drink yours and hear about the last time it tasted different." | "谢谢您给我十五分钟。我们的茶先不拿出来，我想喝您家的，听听上次味道变了的事。");
        MINUTES(number 15.0);
        NEXT_STEP("Blind tasting on Tuesday at three, with Mr. Ke" | "周二下午三点蒙眼品鉴，请柯店长参加");
        MAX_QUESTIONS(number 6.0);
        ORIGIN(links ["question:q-last-change", "question:q-change-cost", "question:q-kilograms", "showing:show-shen-tasting"]);
    }
    CallSheet "sheet-ke" call_sheet {
        PERSONA(links ["persona:ke"]);
        GOAL("He shows us how he opens a new bag and names the worst evening" | "他演示怎么开新的一袋，并说出最难的一晚");
        OPENING("I would like to stand behind the counter for an hour. I will not touch anything." | "我想在吧台后面站一小时，什么都不碰。");
        MINUTES(number 30.0);
        NEXT_STEP("Two weeks with two bags in his shop, from Monday with Tao Yu" | "两袋茶在他店里泡两周，周一由陶雨陪着开始");
        MAX_QUESTIONS(number 5.0); ORIGIN(links ["question:q-new-bag", "question:q-empty-tin", "showing:show-ke-two-weeks"]);
    }
    CallSheet "sheet-yu" call_sheet {
        PERSONA(links ["persona:yu"]);
        GOAL("She names the papers and the days that must stand in the contract" | "她说出合同里要写明的单据和天数");
        OPENING("You pay and you file. Here is one month’s paper as you would get it; what is missing?" | "付款和归档都是您。这是一个月会收到的单据，您看还缺什么？");
        MINUTES(number 20.0);
        NEXT_STEP("Her list of missing papers by Friday, to Jiang Wen" | "周五前把还缺的单据列给蒋雯");
        MAX_QUESTIONS(number 4.0);
        ORIGIN(links ["question:q-inspection", "showing:show-yu-papers"]);
    }
}
