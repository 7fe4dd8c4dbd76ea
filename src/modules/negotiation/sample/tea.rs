//! The negotiation of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::negotiation::spec::{authority, batna, brief, concession, issue, option, package, prep, summary};

examples! {
    Brief "single" brief {
        CUSTOMER("Ms. Shen’s tea houses" | "沈老板的茶馆");
        PERSONAS(links ["persona:shen", "persona:yu", "persona:ke"]); MEETING_ON(day 10);
        PLACE("In her first shop, before it opens" | "她的老店，开门之前");
        LEAD(links ["person:xu-ning"]);
        OUR_INTERESTS("A year’s volume that we can reserve before the harvest; money before tea; deliveries that fill a van; a name that other owners know" | "能在采摘前定下的全年用量；先款后货；一车能装满的送货量；同行都认识的一块招牌");
        THEIR_INTERESTS("One taste in five shops; no sack that stays unsold; papers for Ms. Yu; brewing practice in every shop; no quarrel over torn bags" | "五家店一个味道；不压货；余会计要的单据齐全；每家店都有人带练；破袋不扯皮");
        OPENING_LINE("You told us what the last change cost. May we first agree on how we both recognise the same taste, and then on the terms?" | "您算过上次味道变了损失多少。我们先说定怎么认同一个味道，再谈条件，行吗？");
    }
    Prep "tea-prep-needs" prep {
        TEXT("The last change and the kilograms a month, in Ms. Shen’s own figures" | "拿到沈老板自己说的上次损失和每月公斤数");
        TOPIC(code "needs"); STATUS(code "done"); OWNER(links ["person:xu-ning"]); DUE(day 3);
        NOTE("She said: “My guests taste it before I do.” 25 kg a month in five shops" | "她的原话：“客人比我先喝出来。”五家店每月 25 公斤");
    }
    Prep "tea-prep-deciders" prep {
        TEXT("Ms. Yu has seen the ladder, Mr. Ke has brewed for two weeks" | "余会计看过账期台阶，柯店长泡过两周");
        TOPIC(code "deciders"); STATUS(code "done"); OWNER(links ["person:xu-ning"]); DUE(day 7);
        NOTE("Old Hu has the second sealed sample" | "第二份封样已交老胡");
    }
    Prep "tea-prep-ours" prep {
        TEXT("Our interests in order: volume, payment, size of a delivery, price" | "我方利益排序：用量、付款、每次送货量、价格");
        TOPIC(code "our_interests"); STATUS(code "done"); OWNER(links ["person:gu-yan"]); DUE(day 5);
    }
    Prep "tea-prep-theirs" prep {
        TEXT("Their interests, checked with Mr. Ke" | "对方利益，向柯店长核实一遍");
        TOPIC(code "their_interests"); STATUS(code "done"); OWNER(links ["person:tao-yu"]); DUE(day 5);
        NOTE("Practice in all five shops weighs more for him than the price" | "对他来说，五家店都有人带练比价格重要");
    }
    Prep "tea-prep-alternatives" prep {
        TEXT("Name the three tea houses that get the reserved tea if this fails" | "定下谈不成时，这批货改给哪三家茶馆");
        TOPIC(code "alternatives"); STATUS(code "done"); OWNER(links ["person:gu-yan"]); DUE(day 5);
    }
    Prep "tea-prep-authority" prep {
        TEXT("Limits for each issue written down; Gu Yan reachable by phone" | "每个议题的授权写清楚，顾言电话能接");
        TOPIC(code "authority"); STATUS(code "done"); OWNER(links ["person:gu-yan"]); DUE(day 8);
    }
    Prep "tea-prep-roles" prep {
        TEXT("Xu Ning speaks, Jiang Wen answers on freight and returns and takes notes" | "许宁主谈，蒋雯答运费和退货并记录");
        TOPIC(code "roles"); STATUS(code "done"); OWNER(links ["person:xu-ning"]); DUE(day 8);
    }
    Prep "tea-prep-opening" prep {
        TEXT("Open with the two sealed cups; the result of her blind tasting on one page" | "开场先摆两杯封样；她蒙眼品鉴的结果做成一页");
        TOPIC(code "opening"); STATUS(code "done"); OWNER(links ["person:xu-ning"]); DUE(day 9);
        NOTE("She took the second batch for the sealed sample" | "她把第二批当成了封样");
    }
    Issue "issue-kilogram-price" issue {
        TAKEN_FROM(links ["negotiation_issue:tea-std-price"]);
        NAME("Price per kilogram" | "每公斤价格");
        UNIT("CNY a kilogram" | "元/公斤");
        MAIN_PRICE(code "true"); DIRECTION(code "higher"); OPENING(number 200.0); TARGET(number 192.0); WALK_AWAY(number 184.0); WEIGHT(number 35.0); THEIR_OPENING(number 178.0); THEIR_WALK_AWAY(number 195.0);
        STANDARD("Price list: 200 CNY; blind tasting with 20 owners" | "价目表 200 元；20 位老板的蒙眼品鉴");
        EVIDENCE("First talk with Ms. Shen; stalls at the market" | "与沈老板的首次面谈；批发市场询价");
        ORIGIN(links ["persona:shen", "swot:t-market-price"]);
    }
    Issue "issue-volume" issue {
        NAME("Volume agreed for the year" | "约定全年用量");
        UNIT("kg" | "公斤");
        DIRECTION(code "higher"); OPENING(number 400.0); TARGET(number 300.0); WALK_AWAY(number 200.0); WEIGHT(number 20.0); THEIR_OPENING(number 150.0); THEIR_WALK_AWAY(number 330.0);
        STANDARD("25 kg a month in five shops, by their own orders" | "五家店每月 25 公斤，按他们自己的进货量");
        EVIDENCE("Told by Mr. Ke" | "柯店长说的");
        ORIGIN(links ["question:q-kilograms", "persona:ke"]);
    }
    Issue "issue-terms" issue {
        NAME("Days from delivery to payment" | "到货后付款天数");
        UNIT("days" | "天");
        DIRECTION(code "lower"); OPENING(number 0.0); TARGET(number 15.0); WALK_AWAY(number 30.0); WEIGHT(number 15.0); THEIR_OPENING(number 60.0); THEIR_WALK_AWAY(number 10.0);
        STANDARD("Their guests pay on the day; what is poured in two weeks needs no 60 days" | "他们的客人都是当天付；两周喝完的货用不着 60 天");
        EVIDENCE("Ms. Yu pays on the 25th; to be checked" | "余会计每月 25 日付款，待核实");
        ORIGIN(links ["persona:yu", "swot:t-long-terms"]);
    }
    Issue "issue-free-freight" issue {
        NAME("Smallest delivery with free freight" | "包运费的最小送货量");
        UNIT("kg" | "公斤");
        DIRECTION(code "higher"); OPENING(number 30.0); TARGET(number 20.0); WALK_AWAY(number 10.0); WEIGHT(number 10.0); THEIR_OPENING(number 5.0); THEIR_WALK_AWAY(number 25.0);
        STANDARD("Freight of about 120 CNY for each delivery in the city" | "市内每次送货运费约 120 元");
        EVIDENCE("35 refills of the first six customers" | "头六家客户的 35 次补货");
        ORIGIN(links ["question:q-kilograms"]);
    }
    Issue "issue-practice-days" issue {
        NAME("Days of brewing practice in the shops" | "到店带练天数");
        UNIT("days" | "天");
        DIRECTION(code "lower"); OPENING(number 1.0); TARGET(number 3.0); WALK_AWAY(number 6.0); WEIGHT(number 10.0); THEIR_OPENING(number 10.0); THEIR_WALK_AWAY(number 2.0);
        STANDARD("The first six customers each had one day" | "头六家客户各带练一天");
        EVIDENCE("Tao Yu’s notes" | "陶雨的记录");
        ORIGIN(links ["persona:ke"]);
    }
    Issue "issue-claim-days" issue {
        TAKEN_FROM(links ["negotiation_issue:tea-std-claim-days"]);
        NAME("Days to report short or damaged goods" | "短斤、破损的报告期限");
        UNIT("days" | "天");
        DIRECTION(code "lower"); OPENING(number 3.0); TARGET(number 5.0); WALK_AWAY(number 7.0); WEIGHT(number 10.0); THEIR_OPENING(number 15.0); THEIR_WALK_AWAY(number 4.0);
        STANDARD("Time a shop needs to open the bags of one delivery" | "一家店拆完一次到货所需的时间");
        EVIDENCE("Estimate by Xu Ning" | "许宁估计");
        ORIGIN(links ["persona:ke"]);
    }
    IssueOption "opt-kg-200" option {
        TAKEN_FROM(links ["negotiation_option:tea-std-price-200"]);
        ISSUE(links ["negotiation_issue:issue-kilogram-price"]);
        LABEL("200 CNY a kilogram" | "每公斤 200 元");
        VALUE(number 200.0); POINTS(number 100.0);
    }
    IssueOption "opt-kg-192" option {
        TAKEN_FROM(links ["negotiation_option:tea-std-price-192"]);
        ISSUE(links ["negotiation_issue:issue-kilogram-price"]);
        LABEL("192 CNY a kilogram" | "每公斤 192 元");
        VALUE(number 192.0); POINTS(number 50.0);
    }
    IssueOption "opt-kg-188" option {
        ISSUE(links ["negotiation_issue:issue-kilogram-price"]);
        LABEL("188 CNY a kilogram" | "每公斤 188 元");
        VALUE(number 188.0); POINTS(number 25.0);
    }
    IssueOption "opt-volume-200" option {
        ISSUE(links ["negotiation_issue:issue-volume"]);
        LABEL("200 kg in the year" | "全年 200 公斤");
        VALUE(number 200.0); POINTS(number 0.0);
    }
    IssueOption "opt-volume-300" option {
        ISSUE(links ["negotiation_issue:issue-volume"]);
        LABEL("300 kg in the year" | "全年 300 公斤");
        VALUE(number 300.0); POINTS(number 50.0);
    }
    IssueOption "opt-volume-400" option {
        ISSUE(links ["negotiation_issue:issue-volume"]);
        LABEL("400 kg in the year" | "全年 400 公斤");
        VALUE(number 400.0); POINTS(number 100.0);
    }
    IssueOption "opt-terms-0" option {
        ISSUE(links ["negotiation_issue:issue-terms"]);
        LABEL("Paid with the order" | "下单付款");
        VALUE(number 0.0); POINTS(number 100.0);
    }
    IssueOption "opt-terms-15" option {
        ISSUE(links ["negotiation_issue:issue-terms"]);
        LABEL("Within 15 days of delivery" | "到货后 15 天内");
        VALUE(number 15.0); POINTS(number 50.0);
    }
    IssueOption "opt-freight-30" option {
        ISSUE(links ["negotiation_issue:issue-free-freight"]);
        LABEL("Free freight from 30 kg" | "30 公斤起包运费");
        VALUE(number 30.0); POINTS(number 100.0);
    }
    IssueOption "opt-freight-20" option {
        ISSUE(links ["negotiation_issue:issue-free-freight"]);
        LABEL("Free freight from 20 kg" | "20 公斤起包运费");
        VALUE(number 20.0); POINTS(number 50.0);
    }
    IssueOption "opt-practice-3" option {
        ISSUE(links ["negotiation_issue:issue-practice-days"]);
        LABEL("Three days of practice" | "带练三天");
        VALUE(number 3.0); POINTS(number 60.0);
    }
    IssueOption "opt-practice-5" option {
        ISSUE(links ["negotiation_issue:issue-practice-days"]);
        LABEL("One day in each shop" | "每家店带练一天");
        VALUE(number 5.0); POINTS(number 20.0);
    }
    IssueOption "opt-claim-5" option {
        TAKEN_FROM(links ["negotiation_option:tea-std-claim-5"]);
        ISSUE(links ["negotiation_issue:issue-claim-days"]);
        LABEL("Report within 5 days" | "5 天内报告");
        VALUE(number 5.0); POINTS(number 50.0);
    }
    IssueOption "opt-claim-7" option {
        ISSUE(links ["negotiation_issue:issue-claim-days"]);
        LABEL("Report within 7 days" | "7 天内报告");
        VALUE(number 7.0); POINTS(number 0.0);
    }
    Batna "tea-batna-ours" batna {
        SIDE(code "ours");
        TEXT("The reserved tea goes to three smaller tea houses at 200 CNY, less about 30 CNY a kilogram for visits and freight" | "这批货改给三家小茶馆，每公斤 200 元，扣掉拜访和运费约 30 元");
        VALUE(number 170.0); CERTAINTY(score 3);
        NEXT_MOVE("Fix tasting dates with all three before the meeting" | "谈判前约好三家的品鉴日期");
        OWNER(links ["person:xu-ning"]);
    }
    Batna "tea-batna-stall" batna {
        SIDE(code "theirs");
        TEXT("Old Hu goes on driving to the stall; cheaper, with another taste in each sack" | "老胡继续跑市场；便宜，但每袋味道不同");
        CERTAINTY(score 4);
        NEXT_MOVE("Have her own figure for the last change on the table" | "把她自己算的上次损失摆上桌");
        ORIGIN(links ["competitor:market-stall"]);
    }
    Batna "tea-batna-wholesaler" batna {
        SIDE(code "theirs");
        TEXT("Takes the large wholesaler with 30 days and cups, refill in ten days" | "选大批发商，30 天账期加茶具，补货要十天");
        CERTAINTY(score 2);
        NEXT_MOVE("Show the 33 of 35 refills; no fight on price" | "摆出 35 次补货 33 次准时，不拼价格");
        ORIGIN(links ["competitor:large-wholesaler"]);
    }
    Concession "give-freight" concession {
        GIVE("Free freight from 20 instead of 30 kg" | "包运费从 30 公斤降到 20 公斤");
        GET("A volume of 300 kg for the year, in the contract" | "全年 300 公斤写进合同");
        ISSUE(links ["negotiation_issue:issue-free-freight"]); COST_TO_US(number 1800.0); WORTH_TO_THEM(score 4); STATUS(code "ready"); OWNER(links ["person:xu-ning"]);
    }
    Concession "give-kilogram-1" concession {
        GIVE("Price from 200 to 195 CNY a kilogram" | "每公斤从 200 元降到 195 元");
        GET("Each order paid when it is placed" | "每单下单即付");
        ISSUE(links ["negotiation_issue:issue-kilogram-price"]); COST_TO_US(number 1500.0); WORTH_TO_THEM(score 4); STATUS(code "ready"); OWNER(links ["person:xu-ning"]);
        ORIGIN(links ["objection:obj-market-cheaper"]);
    }
    Concession "give-practice" concession {
        GIVE("One day of brewing practice in each of the five shops" | "五家店各带练一天");
        GET("Introduction to two owners in her circle, with date" | "介绍圈里两位老板，并约好日期");
        ISSUE(links ["negotiation_issue:issue-practice-days"]); COST_TO_US(number 1200.0); WORTH_TO_THEM(score 5); STATUS(code "ready"); OWNER(links ["person:xu-ning"]);
        ORIGIN(links ["persona:ke"]);
    }
    Concession "give-kilogram-2" concession {
        GIVE("Price from 195 to 192 CNY a kilogram" | "每公斤从 195 元降到 192 元");
        GET("Signature and seal before the first picking" | "头采之前签字盖章");
        ISSUE(links ["negotiation_issue:issue-kilogram-price"]); COST_TO_US(number 900.0); WORTH_TO_THEM(score 3); STATUS(code "ready"); OWNER(links ["person:xu-ning"]);
        ORIGIN(links ["objection:obj-market-cheaper"]);
    }
    Concession "give-claim" concession {
        GIVE("Report of damage within 5 instead of 3 days" | "破损报告从 3 天放宽到 5 天");
        GET("A photo with each report, on the day the bag is opened" | "每次报告附照片，拆袋当天拍");
        ISSUE(links ["negotiation_issue:issue-claim-days"]); COST_TO_US(number 300.0); WORTH_TO_THEM(score 3); STATUS(code "ready"); OWNER(links ["person:xu-ning"]);
        ORIGIN(links ["objection:obj-torn-bag"]);
    }
    Authority "auth-xu-price" authority {
        TAKEN_FROM(links ["negotiation_authority:tea-std-auth-price"]);
        PERSON(links ["person:xu-ning"]); ISSUE(links ["negotiation_issue:issue-kilogram-price"]); LIMIT(number 192.0); APPROVER(links ["person:gu-yan"]);
        REPLY_TIME("10 minutes by phone" | "电话 10 分钟内");
    }
    Authority "auth-gu-price" authority {
        PERSON(links ["person:gu-yan"]); ISSUE(links ["negotiation_issue:issue-kilogram-price"]); LIMIT(number 184.0);
    }
    Authority "auth-xu-volume" authority {
        PERSON(links ["person:xu-ning"]); ISSUE(links ["negotiation_issue:issue-volume"]); LIMIT(number 200.0); APPROVER(links ["person:gu-yan"]);
        REPLY_TIME("same day" | "当天");
    }
    Authority "auth-xu-terms" authority {
        PERSON(links ["person:xu-ning"]); ISSUE(links ["negotiation_issue:issue-terms"]); LIMIT(number 15.0); APPROVER(links ["person:gu-yan"]);
        REPLY_TIME("same day" | "当天");
    }
    Authority "auth-xu-freight" authority {
        PERSON(links ["person:xu-ning"]); ISSUE(links ["negotiation_issue:issue-free-freight"]); LIMIT(number 20.0); APPROVER(links ["person:jiang-wen"]);
        REPLY_TIME("10 minutes by phone" | "电话 10 分钟内");
    }
    Authority "auth-xu-practice" authority {
        PERSON(links ["person:xu-ning"]); ISSUE(links ["negotiation_issue:issue-practice-days"]); LIMIT(number 5.0); APPROVER(links ["person:tao-yu"]);
        REPLY_TIME("same day" | "当天");
    }
    Authority "auth-xu-claim" authority {
        PERSON(links ["person:xu-ning"]); ISSUE(links ["negotiation_issue:issue-claim-days"]); LIMIT(number 5.0); APPROVER(links ["person:jiang-wen"]);
        REPLY_TIME("same day" | "当天");
    }
    Package "pack-season" package {
        NAME("Season’s batch" | "整季留货");
        OPTIONS(links ["negotiation_option:opt-kg-192", "negotiation_option:opt-volume-300", "negotiation_option:opt-terms-0", "negotiation_option:opt-freight-20", "negotiation_option:opt-practice-5", "negotiation_option:opt-claim-5"]);
        MESSAGE("For an owner who wants one taste in all shops from the first week" | "适合想从第一周起家家一个味的老板");
        OWNER(links ["person:xu-ning"]);
    }
    Package "pack-low-price" package {
        NAME("Low price per kilogram" | "每公斤更低");
        OPTIONS(links ["negotiation_option:opt-kg-188", "negotiation_option:opt-volume-400", "negotiation_option:opt-terms-15", "negotiation_option:opt-freight-30", "negotiation_option:opt-practice-5", "negotiation_option:opt-claim-5"]);
        MESSAGE("For an owner who opens a sixth shop and takes full vans" | "适合要开第六家店、一次拉满一车的老板");
        OWNER(links ["person:gu-yan"]);
    }
    Package "pack-small-start" package {
        NAME("Small start" | "小步起订");
        OPTIONS(links ["negotiation_option:opt-kg-200", "negotiation_option:opt-volume-200", "negotiation_option:opt-terms-15", "negotiation_option:opt-freight-20", "negotiation_option:opt-practice-3", "negotiation_option:opt-claim-7"]);
        MESSAGE("For an owner who begins with three shops" | "适合先从三家店开始的老板");
        OWNER(links ["person:gu-yan"]);
    }
    Summary "sum-sample" summary {
        POINT("Sealed sample" | "封样");
        AGREED("Three sealed samples of the spring green: one with us, one with Ms. Shen, one with Old Hu; two cups decide" | "春绿茶封样三份：我方、沈老板、老胡各一份；有争议以两杯对喝为准");
        OWNER(links ["person:lu-kai"]); DUE(day 14); READ_BACK(code "confirmed");
        ORIGIN(links ["swot:s-sealed-sample"]);
    }
    Summary "sum-kilogram" summary {
        POINT("Price and payment" | "价格与付款");
        AGREED("192 CNY a kilogram, held until next spring; each order paid when it is placed" | "每公斤 192 元，锁到来年春天；每单下单即付");
        OWNER(links ["person:xu-ning"]); DUE(day 21); READ_BACK(code "not_yet");
        ORIGIN(links ["negotiation_issue:issue-kilogram-price"]);
    }
    Summary "sum-volume" summary {
        POINT("Volume" | "用量");
        AGREED("300 kg within 12 months, at least 20 kg a delivery, freight on us" | "12 个月 300 公斤，每次不少于 20 公斤，运费我方承担");
        OWNER(links ["person:xu-ning"]); DUE(day 21); READ_BACK(code "not_yet");
        ORIGIN(links ["negotiation_issue:issue-volume", "negotiation_concession:give-freight"]);
    }
    Summary "sum-claims" summary {
        POINT("Short and damaged goods" | "短斤与破损");
        AGREED("Report with photo within 5 days; exchange with the next delivery, at the latest in 7 days" | "5 天内附照片报告；随下次送货补换，最迟 7 天");
        OWNER(links ["person:tao-yu"]); DUE(day 24); READ_BACK(code "not_yet");
        ORIGIN(links ["negotiation_concession:give-claim"]);
    }
    Summary "sum-papers" summary {
        POINT("Papers" | "单据");
        AGREED("Batch card and test report with each bag, one invoice a month to Ms. Yu" | "每袋附批次卡和检测报告，每月一张发票给余会计");
        OWNER(links ["person:jiang-wen"]); DUE(day 12); READ_BACK(code "confirmed");
        ORIGIN(links ["swot:t-trace-checks"]);
    }
    Brief "old-town" brief {
        DEAL(links ["deal:old-town"]);
        CUSTOMER("Tea houses in the old town, 4 shops" | "古城茶馆，4 家店");
        PERSONAS(links ["persona:shen", "persona:ke"]); MEETING_ON(day -126);
        PLACE("In our cold room, beside the reserved bags" | "我们的冷库，就在留好的货旁边");
        LEAD(links ["person:xu-ning"]);
        OUR_INTERESTS("A first customer who pays the list price and pays first; a manager who likes to brew for others" | "第一家按价目表、先付款的客户；愿意泡给同行看的店长");
        THEIR_INTERESTS("The same taste until next spring; nothing to write off; nobody who talks down to the manager" | "到明年春天一个味道；不报损；没人对店长指手画脚");
        OPENING_LINE("You took our second batch for the sealed sample. How many kilograms shall lie here with your name on them?" | "您把第二批当成了封样。这里给您留多少公斤，写上您的店名？");
        DEBRIEF("Standing beside the bags, he named the kilograms himself. We offered the exchange of closed bags before he asked for it, and wrote down too few kilograms." | "站在货旁边，公斤数是他自己说的。未拆封换货让早了，用量也写少了。");
    }
    Prep "town-needs" prep {
        DEAL(links ["deal:old-town"]);
        TEXT("Kilograms that each of the four shops brews in a month, told by the manager" | "请店长说出四家店每月各用多少公斤");
        TOPIC(code "needs"); STATUS(code "done"); OWNER(links ["person:xu-ning"]); DUE(day -130);
    }
    Prep "town-deciders" prep {
        DEAL(links ["deal:old-town"]);
        TEXT("The owner decides and pays; the manager has brewed for two weeks" | "老板拍板也付款，店长已泡了两周");
        TOPIC(code "deciders"); STATUS(code "done"); OWNER(links ["person:xu-ning"]); DUE(day -128);
    }
    Prep "town-opening" prep {
        DEAL(links ["deal:old-town"]);
        TEXT("Open beside the bags in the cold room, the tasting sheet in hand" | "在冷库的货旁边开场，手里拿着品鉴记录");
        TOPIC(code "opening"); STATUS(code "done"); OWNER(links ["person:lu-kai"]); DUE(day -127);
    }
    Issue "town-price" issue {
        DEAL(links ["deal:old-town"]); TAKEN_FROM(links ["negotiation_issue:tea-std-price"]);
        NAME("Price per kilogram" | "每公斤价格");
        UNIT("CNY a kilogram" | "元/公斤");
        MAIN_PRICE(code "true"); DIRECTION(code "higher"); OPENING(number 200.0); TARGET(number 192.0); WALK_AWAY(number 184.0); WEIGHT(number 55.0); THEIR_OPENING(number 185.0); THEIR_WALK_AWAY(number 200.0);
        STANDARD("Price list: 200 CNY" | "价目表 200 元");
        EVIDENCE("First talk with the owner" | "与老板的首次面谈");
    }
    Issue "town-claim-days" issue {
        DEAL(links ["deal:old-town"]); TAKEN_FROM(links ["negotiation_issue:tea-std-claim-days"]);
        NAME("Days to report short or damaged goods" | "短斤、破损的报告期限");
        UNIT("days" | "天");
        DIRECTION(code "lower"); OPENING(number 3.0); TARGET(number 5.0); WALK_AWAY(number 7.0); WEIGHT(number 15.0); THEIR_OPENING(number 7.0); THEIR_WALK_AWAY(number 3.0);
        STANDARD("Time a shop needs to open the bags of one delivery" | "一家店拆完一次到货所需的时间");
        EVIDENCE("Told by the manager" | "店长说的");
    }
    Issue "town-volume" issue {
        DEAL(links ["deal:old-town"]);
        NAME("Volume agreed for the year" | "约定全年用量");
        UNIT("kg" | "公斤");
        DIRECTION(code "higher"); OPENING(number 240.0); TARGET(number 180.0); WALK_AWAY(number 120.0); WEIGHT(number 30.0); THEIR_OPENING(number 100.0); THEIR_WALK_AWAY(number 200.0);
        STANDARD("20 kg a month in four shops, by their own orders" | "四家店每月 20 公斤，按他们自己的进货量");
        EVIDENCE("Told by the manager" | "店长说的");
        ORIGIN(links ["question:q-kilograms"]);
    }
    IssueOption "town-price-200" option {
        DEAL(links ["deal:old-town"]); TAKEN_FROM(links ["negotiation_option:tea-std-price-200"]);
        ISSUE(links ["negotiation_issue:town-price"]);
        LABEL("200 CNY a kilogram" | "每公斤 200 元");
        VALUE(number 200.0); POINTS(number 100.0);
    }
    IssueOption "town-price-192" option {
        DEAL(links ["deal:old-town"]); TAKEN_FROM(links ["negotiation_option:tea-std-price-192"]);
        ISSUE(links ["negotiation_issue:town-price"]);
        LABEL("192 CNY a kilogram" | "每公斤 192 元");
        VALUE(number 192.0); POINTS(number 50.0);
    }
    IssueOption "town-claim-3" option {
        DEAL(links ["deal:old-town"]); TAKEN_FROM(links ["negotiation_option:tea-std-claim-3"]);
        ISSUE(links ["negotiation_issue:town-claim-days"]);
        LABEL("Report within 3 days" | "3 天内报告");
        VALUE(number 3.0); POINTS(number 100.0);
    }
    IssueOption "town-claim-5" option {
        DEAL(links ["deal:old-town"]); TAKEN_FROM(links ["negotiation_option:tea-std-claim-5"]);
        ISSUE(links ["negotiation_issue:town-claim-days"]);
        LABEL("Report within 5 days" | "5 天内报告");
        VALUE(number 5.0); POINTS(number 50.0);
    }
    IssueOption "town-volume-180" option {
        DEAL(links ["deal:old-town"]);
        ISSUE(links ["negotiation_issue:town-volume"]);
        LABEL("180 kg in the year" | "全年 180 公斤");
        VALUE(number 180.0); POINTS(number 50.0);
    }
    Batna "town-ours" batna {
        DEAL(links ["deal:old-town"]);
        SIDE(code "ours");
        TEXT("The bags go on selling one by one at retail, less about 35 CNY a kilogram for packing and parcels" | "这批货继续零售，每公斤扣掉包装和快递约 35 元");
        VALUE(number 165.0); CERTAINTY(score 4);
    }
    Batna "town-theirs" batna {
        DEAL(links ["deal:old-town"]);
        SIDE(code "theirs");
        TEXT("Goes on buying at the stall, with another taste in each sack" | "继续在摊位拿货，每袋味道不同");
        CERTAINTY(score 4);
        ORIGIN(links ["competitor:market-stall"]);
    }
    Concession "town-give-exchange" concession {
        DEAL(links ["deal:old-town"]);
        GIVE("Closed bags may be exchanged within 30 days" | "未拆封的 30 天内可换另一款");
        GET("Each order paid when it is placed" | "每单下单即付");
        ISSUE(links ["negotiation_issue:town-volume"]); COST_TO_US(number 600.0); WORTH_TO_THEM(score 4); STATUS(code "agreed"); OWNER(links ["person:xu-ning"]);
        ORIGIN(links ["objection:obj-unsold"]);
    }
    Concession "town-give-practice" concession {
        DEAL(links ["deal:old-town"]);
        GIVE("1 day of brewing practice for all four shops" | "四家店合办带练 1 天");
        GET("180 kg for the year, in the contract" | "全年 180 公斤写进合同");
        ISSUE(links ["negotiation_issue:town-volume"]); COST_TO_US(number 500.0); WORTH_TO_THEM(score 5); STATUS(code "agreed"); OWNER(links ["person:xu-ning"]);
    }
    Authority "town-auth-price" authority {
        DEAL(links ["deal:old-town"]); TAKEN_FROM(links ["negotiation_authority:tea-std-auth-price"]);
        PERSON(links ["person:xu-ning"]); ISSUE(links ["negotiation_issue:town-price"]); LIMIT(number 192.0); APPROVER(links ["person:gu-yan"]);
        REPLY_TIME("10 minutes by phone" | "电话 10 分钟内");
    }
    Package "town-pack" package {
        DEAL(links ["deal:old-town"]);
        NAME("Bags with your name" | "写着店名的货");
        OPTIONS(links ["negotiation_option:town-price-200", "negotiation_option:town-claim-3", "negotiation_option:town-volume-180"]);
        MESSAGE("For an owner who wants to see his tea before he pours it" | "适合想先看到自己那批茶的老板");
        OWNER(links ["person:xu-ning"]);
    }
    Summary "town-sum-price" summary {
        DEAL(links ["deal:old-town"]);
        POINT("Price and payment" | "价格与付款");
        AGREED("200 CNY a kilogram, held until next spring; each order paid when it is placed" | "每公斤 200 元，锁到来年春天；每单下单即付");
        READ_BACK(code "confirmed");
        ORIGIN(links ["negotiation_issue:town-price", "negotiation_concession:town-give-exchange"]);
    }
    Summary "town-sum-volume" summary {
        DEAL(links ["deal:old-town"]);
        POINT("Volume" | "用量");
        AGREED("180 kg within 12 months, 30 kg a delivery, freight on us" | "12 个月 180 公斤，每次 30 公斤，运费我方承担");
        READ_BACK(code "confirmed");
        ORIGIN(links ["negotiation_issue:town-volume"]);
    }
    Summary "town-sum-practice" summary {
        DEAL(links ["deal:old-town"]);
        POINT("Brewing practice" | "带练");
        AGREED("One day for the brewers of all four shops, before the first delivery is poured" | "四家店的泡茶师合练一天，在首批茶上壶之前");
        READ_BACK(code "corrected");
        ORIGIN(links ["negotiation_concession:town-give-practice"]);
    }
    Issue "tea-std-price" issue standard {
        NAME("Price per kilogram" | "每公斤价格");
        UNIT("CNY a kilogram" | "元/公斤");
        MAIN_PRICE(code "true"); DIRECTION(code "higher"); OPENING(number 200.0); TARGET(number 192.0); WALK_AWAY(number 184.0); WEIGHT(number 35.0);
        STANDARD("Price list: 200 CNY" | "价目表 200 元");
    }
    Issue "tea-std-claim-days" issue standard {
        NAME("Days to report short or damaged goods" | "短斤、破损的报告期限");
        UNIT("days" | "天");
        DIRECTION(code "lower"); OPENING(number 3.0); TARGET(number 5.0); WALK_AWAY(number 7.0); WEIGHT(number 10.0);
        STANDARD("Time a shop needs to open the bags of one delivery" | "一家店拆完一次到货所需的时间");
    }
    IssueOption "tea-std-price-200" option standard {
        ISSUE(links ["negotiation_issue:tea-std-price"]);
        LABEL("200 CNY a kilogram" | "每公斤 200 元");
        VALUE(number 200.0); POINTS(number 100.0);
    }
    IssueOption "tea-std-price-192" option standard {
        ISSUE(links ["negotiation_issue:tea-std-price"]);
        LABEL("192 CNY a kilogram" | "每公斤 192 元");
        VALUE(number 192.0); POINTS(number 50.0);
    }
    IssueOption "tea-std-claim-3" option standard {
        ISSUE(links ["negotiation_issue:tea-std-claim-days"]);
        LABEL("Report within 3 days" | "3 天内报告");
        VALUE(number 3.0); POINTS(number 100.0);
    }
    IssueOption "tea-std-claim-5" option standard {
        ISSUE(links ["negotiation_issue:tea-std-claim-days"]);
        LABEL("Report within 5 days" | "5 天内报告");
        VALUE(number 5.0); POINTS(number 50.0);
    }
    Authority "tea-std-auth-price" authority standard {
        PERSON(links ["person:xu-ning"]); ISSUE(links ["negotiation_issue:tea-std-price"]); LIMIT(number 192.0); APPROVER(links ["person:gu-yan"]);
        REPLY_TIME("10 minutes by phone" | "电话 10 分钟内");
    }
}
