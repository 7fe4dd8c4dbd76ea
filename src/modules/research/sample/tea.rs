//! The research plan of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::research::spec::question;

examples! {
    Research "taste-complaints" question {
        QUESTION("In how many tea houses did guests complain of a changed taste in the last 12 months?" | "过去 12 个月，有多少家茶馆被客人说过“味道变了”？");
        DECISION("Whether the changed taste opens our first talk" | "初次沟通要不要从“味道变了”讲起");
        KIND(code "survey");
        METHOD("One page at the counter: last complaint, which tea, what it cost, what was done." | "柜台一页问卷：最近一次投诉是哪款茶、损失多少、怎么处理。");
        SOURCE("48 tea houses and cafés in three cities" | "三座城市的 48 家茶馆和咖啡馆");
        PLANNED(number 48.0);
        REACHED(number 48.0);
        OWNER(links ["person:xu-ning"]);
        DUE(day -35);
        STATUS(code "done");
        FINDING("29 of 48 (60 %) had such a complaint; half of them changed the supplier afterwards." | "48 家里有 29 家（60%）被投诉过，其中一半随后换了供货商。");
        STRENGTH(score 4);
    }
    Research "tea-house-owners" question {
        QUESTION("What did the last change of taste cost owners, and what did they try?" | "上一次味道变了，老板损失了多少，试过什么办法？");
        DECISION("What we put before the price per kilogram" | "报每公斤价格之前先讲什么");
        KIND(code "interview");
        METHOD("40 minutes over their own tea. Ask about the last time, the course, the cost; our tea stays in the bag." | "用他家的茶聊 40 分钟，只问上一次、经过和损失，我们的茶不拿出来。");
        SOURCE("9 owners of tea houses, introduced by Bai Shan and by customers" | "9 位茶馆老板，由白珊和老客户介绍");
        PLANNED(number 9.0);
        REACHED(number 9.0);
        OWNER(links ["person:gu-yan"]);
        DUE(day -28);
        STATUS(code "done");
        FINDING("“Guests taste it before I do.” A changed batch cost about 1,000 CNY each time, in returned pots and free refills." | "“客人比我先喝出来。”换一次味道，退壶加免单，每次损失约 1,000 元。");
        STRENGTH(score 3);
    }
    Research "buyers-over-15-kg" question {
        QUESTION("Who are the retail customers that buy more than 15 kg a year from us?" | "一年在我们这里零售买 15 公斤以上的，都是谁？");
        DECISION("Whom we call first" | "先给谁打电话");
        KIND(code "data_analysis");
        METHOD("Sort last year’s orders by delivery address and sum the weight; call each one above 15 kg." | "把去年订单按收货地址汇总重量，15 公斤以上的逐个打电话核实。");
        SOURCE("Order list of the online shop, 96 customers above 15 kg" | "网店订单，15 公斤以上的账号 96 个");
        PLANNED(number 96.0);
        REACHED(number 96.0);
        OWNER(links ["person:tao-yu"]);
        DUE(day -32);
        STATUS(code "done");
        FINDING("71 of the 96 are tea houses and cafés that pay the retail price." | "96 个账号里有 71 个其实是茶馆和咖啡馆，一直按零售价在买。");
        STRENGTH(score 5);
    }
    Research "count-of-tea-houses" question {
        QUESTION("How many tea houses and cafés with 2–8 shops are there in the three cities?" | "三座城市里，开 2～8 家店的茶馆和咖啡馆有多少？");
        DECISION("Whether three cities are enough for 60 customers" | "只做三座城市，够不够签 60 家");
        KIND(code "desk_research");
        METHOD("Count entries on two map services by brand; strike out single shops and groups above 8." | "在两个地图平台按品牌清点，去掉单店和 8 家店以上的集团。");
        SOURCE("Two map services, business register" | "两个地图平台、工商登记信息");
        PLANNED(number 2.0);
        REACHED(number 2.0);
        OWNER(links ["person:jiang-wen"]);
        DUE(day -40);
        STATUS(code "done");
        FINDING("1,900 such businesses; 60 customers are about 3 % of them." | "共 1,900 家，60 家约占 3%。");
        STRENGTH(score 4);
    }
    Research "blind-tasting" question {
        QUESTION("Do owners taste a difference between three batches of the same tea?" | "同一款茶的三个批次，老板喝得出差别吗？");
        DECISION("Whether we may promise one taste for a season" | "能不能承诺整季一个味道");
        KIND(code "data_analysis");
        METHOD("Four cups, unmarked: three batches and the sealed sample; the owner says which one is different." | "四杯不写名字：三个批次加一份封样，请老板说哪一杯不一样。");
        SOURCE("Records of 20 tastings with owners" | "20 场老板品鉴的记录");
        PLANNED(number 20.0);
        REACHED(number 20.0);
        OWNER(links ["person:lu-kai"]);
        DUE(day -14);
        STATUS(code "done");
        FINDING("17 of 20 owners could not tell the batches apart." | "20 位老板里有 17 位分不出批次。");
        STRENGTH(score 4);
    }
    Research "refill-times" question {
        QUESTION("How many days pass from a refill order to the counter?" | "补货从下单到上柜台要几天？");
        DECISION("Whether we write “three days” into the contract" | "“三天补到”能不能写进合同");
        KIND(code "data_analysis");
        METHOD("Compare time of order and signature of receipt for each refill." | "逐单核对下单时间和签收时间。");
        SOURCE("35 refills of the first six wholesale customers" | "头六家批发客户的 35 次补货");
        PLANNED(number 35.0);
        REACHED(number 35.0);
        OWNER(links ["person:jiang-wen"]);
        DUE(day -10);
        STATUS(code "done");
        FINDING("33 of 35 refills were there within three days; two came late, each in a festival week." | "35 次补货有 33 次三天内到，两次晚到都在过节那周。");
        STRENGTH(score 4);
    }
    Research "shop-managers" question {
        QUESTION("What does a shop manager do when a new bag tastes different?" | "新开的一袋味道不一样，店长会怎么办？");
        DECISION("Whom we win first inside a tea house" | "在茶馆里先争取谁");
        KIND(code "interview");
        METHOD("One afternoon behind the counter, then 20 minutes of talk." | "在吧台后面站一个下午，再聊 20 分钟。");
        SOURCE("4 shop managers of the first customers" | "头几家客户的 4 位店长");
        PLANNED(number 4.0);
        REACHED(number 4.0);
        OWNER(links ["person:tao-yu"]);
        DUE(day -12);
        STATUS(code "done");
        FINDING("“I brew it three times over before I dare to serve it.” All 4 keep a secret tin of the old batch." | "“新的一袋我要试泡三遍才敢上桌。”4 位都偷偷留着一罐老批次。");
        STRENGTH(score 3);
    }
    Research "market-prices" question {
        QUESTION("What does comparable tea cost at the wholesale market, and on which terms?" | "同等的茶在批发市场多少钱，什么条件？");
        DECISION("Whether we compete on price at all" | "要不要在价格上竞争");
        KIND(code "desk_research");
        METHOD("Buy 1 kg at each of six stalls under our own name; note price, terms, receipt and test report." | "以公司名义在六个摊位各买 1 公斤，记价格、条件、有没有单据和检测报告。");
        SOURCE("Six stalls of the tea market" | "茶叶批发市场的六个摊位");
        PLANNED(number 6.0);
        REACHED(number 6.0);
        OWNER(links ["person:lu-kai"]);
        DUE(day -8);
        STATUS(code "done");
        FINDING("About 185 CNY a kilogram, 15 below ours; cash, and two of six with a test report." | "每公斤约 185 元，比我们低 15 元；要现款，六家里只有两家有检测报告。");
        STRENGTH(score 3);
    }
    Research "trace-duties" question {
        QUESTION("Which records must a tea house show for the tea it serves?" | "茶馆用的茶，检查时要拿出哪些记录？");
        DECISION("What goes on the batch card and into the contract" | "批次卡和合同里写什么");
        KIND(code "desk_research");
        METHOD("Read the notices; list each record, who keeps it and for how long." | "读通知，列出每项记录、谁保存、存多久。");
        SOURCE("Notices of the market authority, a lawyer’s note" | "市场监管部门通知、律师意见");
        PLANNED(number 1.0);
        REACHED(number 0.0);
        OWNER(links ["person:jiang-wen"]);
        DUE(day 14);
        STATUS(code "under_way");
    }
    Research "pantry-needs" question {
        QUESTION("How do company pantries choose their tea, and who signs?" | "企业茶水间怎么选茶，谁签字？");
        DECISION("Whether pantries become a second kind of customer this year" | "今年要不要把企业茶水间当第二类客户");
        KIND(code "survey");
        METHOD("Five questions by phone: last order, weight, who chose, who paid, what annoyed them." | "电话问五题：上次买了多少、谁选、谁付、哪里不满意。");
        SOURCE("30 office managers from our retail list" | "零售名单里的 30 位行政负责人");
        PLANNED(number 30.0);
        REACHED(number 0.0);
        OWNER(links ["person:xu-ning"]);
        DUE(day 40);
        STATUS(code "planned");
    }
    Research "gift-shop-group" question {
        QUESTION("What made gift shops send tea back after the last festival?" | "上个节日之后，礼品店为什么退茶？");
        DECISION("Which returns we accept for gift boxes" | "礼盒接受哪些退货");
        KIND(code "focus_group");
        METHOD("One evening, 60 minutes, two moderators; start with what still stands on the shelf." | "晚上 60 分钟，两位主持人，从货架上剩下的讲起。");
        SOURCE("6 owners of gift shops" | "6 位礼品店老板");
        PLANNED(number 6.0);
        REACHED(number 0.0);
        OWNER(links ["person:tao-yu"]);
        DUE(day 60);
        STATUS(code "planned");
    }
}
