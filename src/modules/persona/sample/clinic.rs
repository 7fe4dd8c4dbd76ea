//! The personas of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::persona::spec::{icp, persona, scale};

examples! {
    Scale "scale-price-value" scale {
        LEFT("Price-led" | "看价格");
        RIGHT("Value-led" | "看价值");
    }
    Scale "scale-pace" scale {
        LEFT("Decides slowly" | "决定慢");
        RIGHT("Decides fast" | "决定快");
    }
    Scale "scale-alone-together" scale {
        LEFT("Decides alone" | "自己决定");
        RIGHT("Decides with others" | "和别人商量");
    }
    Scale "scale-phone-screen" scale {
        LEFT("Phone and paper" | "电话和纸");
        RIGHT("Phone screen" | "手机操作");
    }
    Scale "scale-proof" scale {
        LEFT("Trusts figures" | "信数据");
        RIGHT("Trusts peers" | "信同行");
    }
    Icp "icp" icp {
        SUMMARY("Private dental clinics with 2–10 chairs in our province that lose chair hours to empty slots and no-shows" | "省内 2～10 张牙椅的民营口腔诊所，椅位空、爽约多");
        INDUSTRY("Private dental care" | "民营口腔医疗");
        COMPANY_SIZE("2–10 chairs" | "2～10 张牙椅");
        PLACE("Our province" | "本省");
        SEGMENT_SIZE(number 2300.0);
        EVIDENCE("Desk research: 2,300 private dental clinics in the province; those with 2–10 chairs still to be counted" | "案头调研：省内共 2,300 家民营口腔诊所，其中 2～10 张牙椅的家数待统计");
        FIT_SIGNS("Books by paper and phone\nThe owner still treats patients\nOne person can sign" | "预约靠本子和电话\n老板自己还看诊\n一个人就能签字");
        TRIGGER_EVENTS("A week with several no-shows\nAn angry review about waiting\nThe receptionist gives notice\nA new chair is installed" | "一周内爽约好几次\n网上有人为等候发怒\n前台提出离职\n刚添了一张牙椅");
        DISQUALIFY_IF("Own IT team and asks for custom development\nMore than 10 chairs\nWill not start without an insurance interface" | "有自己的 IT 团队，并要求定制开发\n牙椅超过 10 张\n没有医保接口就不开始");
        ORIGIN(links ["research:desk-clinics", "research:insurance-need", "swot:o-clinics"]);
        OWNER(links ["person:lin-yue"]);
        REVIEW_ON(day 90);
    }
    Persona "fang" persona {
        NAME("Dr. Fang" | "方医生");
        TITLE("Owner and lead dentist" | "诊所老板兼主诊医生");
        ORGANISATION("Private dental clinic, 6 chairs" | "民营口腔诊所，6 张牙椅");
        AGE_BAND(code "40_49");
        BUYING_ROLES(codes ["economic_buyer"]);
        BACKGROUND("Opened the clinic herself, treats patients six days a week and reads the figures on Sunday evening. Large expenses she settles with her spouse, who keeps the books." | "诊所是自己开的，一周看诊六天，周日晚上看账。大笔支出要和管账的爱人商量。");
        GOALS("Fill the chairs on weekday mornings\nKeep angry reviews off the clinic’s page\nGo home without checking the booking ledger again" | "把平日上午的椅位排满\n不让差评挂在诊所主页上\n下班回家不用再翻预约本");
        PAINS("About 31 % of chair hours stay empty, and she sees it only at month end\nA no-show leaves chair and nurse idle, and both are already paid for\nPatients who wait write angry reviews" | "约 31% 的椅位时间空着，月底对账才发现\n病人爽约，椅子和护士都空等，钱却照付\n病人等久了就写差评");
        GAINS("Half the no-shows, as in the three pilots (18 % to 9 %)\nTomorrow’s empty hours on her phone the evening before" | "爽约减半，像三家试点那样从 18% 降到 9%\n前一天晚上就能在手机上看到明天的空档");
        SCALES(marks ["scale:scale-price-value" = 4, "scale:scale-pace" = 3, "scale:scale-alone-together" = 5, "scale:scale-phone-screen" = 3, "scale:scale-proof" = 5]);
        BUYING_TRIGGERS("Two long treatments missed on one morning\nAn angry review about waiting" | "一个上午爽约了两台大治疗\n网上出现一条嫌等候太久的差评");
        DECISION_CRITERIA("Running by Monday, without a project\nA clinic of her size shows its figures\nPrice against what no-shows cost\nPatient data stay protected" | "周一就能用，不用立项\n有同等规模诊所的数据可看\n价格与爽约损失相比\n病人数据有保障");
        OBJECTIONS("My patients call\nThe large suite gives us booking free\nI have to talk it over at home" | "我的病人都打电话\n大系统免费送预约\n我得回家商量一下");
        CHANNELS(codes ["messaging", "visit", "referral"]);
        INFORMATION_SOURCES("Chat group of clinic owners\nHer dental supplier\nAssociation meetings" | "诊所老板微信群\n口腔耗材供应商\n协会活动");
        QUOTE("No-shows hurt me more than your price." | "比起你们的价格，爽约更让我心疼。");
        INTERVIEWS(number 8.0);
        SURVEY_ANSWERS(number 40.0);
        OTHER_BASIS("12 pilots" | "12 家试点");
        ORIGIN(links ["research:survey-chair-hours", "research:owner-interviews", "research:pilot-no-shows", "pest:s-reviews"]);
        CONFIDENCE(score 4);
        GRADE(code "a");
        OWNER(links ["person:lin-yue"]);
        REVIEW_ON(day 90);
    }
    Persona "qiao" persona {
        NAME("Ms. Qiao" | "乔护士长");
        AVATAR(number 6.0);
        TITLE("Head nurse" | "护士长");
        ORGANISATION("Private dental clinic, 6 chairs" | "民营口腔诊所，6 张牙椅");
        AGE_BAND(code "30_39");
        BUYING_ROLES(codes ["user", "champion"]);
        BACKGROUND("Runs the chairs, the shifts and, in practice, the telephone. Dr. Fang buys nothing for the front desk that Ms. Qiao does not want." | "管椅位、管排班，电话实际上也归她管。前台用的东西，她不点头，方医生不会买。");
        GOALS("Shifts posted a week ahead\nQuiet hands during treatment" | "提前一周排好班\n治疗时不用腾手接电话");
        PAINS("Drowns in phone calls while patients wait at the desk\nRewrites the shift sheet after each sick note\nTakes the blame for no-shows she cannot prevent" | "病人在前台等着，她被电话淹没\n有人请病假，排班表就得重写\n爽约她拦不住，却要挨批评");
        GAINS("Patients book and move appointments by themselves\nOne screen for chairs and shifts" | "病人自己预约、自己改期\n一个屏幕看清椅位和排班");
        SCALES(marks ["scale:scale-price-value" = 5, "scale:scale-pace" = 4, "scale:scale-alone-together" = 4, "scale:scale-phone-screen" = 4, "scale:scale-proof" = 5]);
        BUYING_TRIGGERS("The receptionist gives notice\nA double booking on a Saturday" | "前台提出离职\n周六撞了预约");
        DECISION_CRITERIA("Learned in one shift\nOld paper book may run beside it for two weeks\nA person answers when something fails" | "一个班次就能学会\n旧本子可以并行两周\n出了问题有人接电话");
        OBJECTIONS("Who teaches the older patients?\nAnd if the network is down?" | "老年病人谁来教？\n断网了怎么办？");
        CHANNELS(codes ["messaging", "phone"]);
        INFORMATION_SOURCES("Head nurses of other clinics\nShort videos" | "其他诊所的护士长\n短视频");
        QUOTE("The phone rings while my hands are in gloves." | "我戴着手套，电话还在响。");
        INTERVIEWS(number 4.0);
        SURVEY_ANSWERS(number 0.0);
        OTHER_BASIS("Watched at work in the 12 pilots" | "在 12 家试点现场观察");
        ORIGIN(links ["research:nurse-interviews", "pest:s-phone-booking", "pest:s-front-desk"]);
        CONFIDENCE(score 4);
        GRADE(code "a");
        OWNER(links ["person:zhao-min"]);
        REVIEW_ON(day 90);
    }
    Persona "tang" persona {
        NAME("Mr. Tang" | "唐先生");
        AVATAR(number 59.0);
        TITLE("Spouse of the owner, keeps the books" | "老板的爱人，管账");
        ORGANISATION("Private dental clinic, 6 chairs" | "民营口腔诊所，6 张牙椅");
        AGE_BAND(code "40_49");
        BUYING_ROLES(codes ["economic_buyer", "technical"]);
        BACKGROUND("Dr. Fang decides with him. He reads the contract, watches cash and asks where patient data are kept." | "方医生和他一起做决定。他审合同、盯现金，会问病人数据存在哪里。");
        GOALS("No surprise in the yearly cost\nNo trouble with the authority about patient data" | "全年费用没有意外\n不因病人数据惹上主管部门");
        PAINS("Margins fall and every supplier wants a yearly fee\nSoftware bought two years ago stands unused" | "利润在降，各家供应商都来收年费\n两年前买的软件一直闲着");
        GAINS("A fixed yearly price\nA data-protection sheet he can file" | "一口价的年费\n一份可以归档的数据保护说明");
        SCALES(marks ["scale:scale-price-value" = 2, "scale:scale-pace" = 2, "scale:scale-alone-together" = 5, "scale:scale-phone-screen" = 2, "scale:scale-proof" = 1]);
        BUYING_TRIGGERS("Rent or wages go up\nA renewal of other software falls due" | "房租或工资上涨\n别的软件要续费");
        DECISION_CRITERIA("Total cost per year\nWhat happens to the data when we leave\nPayment terms" | "一年总共花多少\n停用后数据怎么处理\n付款方式");
        OBJECTIONS("24,000 CNY a year is a lot for a calendar\nWhere are the patient data kept?" | "一年 24,000 元买个日历，太贵了\n病人数据存在哪里？");
        CHANNELS(codes ["email", "phone"]);
        INFORMATION_SOURCES("The clinic’s accountant\nNotices of the health authority" | "诊所的会计\n卫健部门的通知");
        QUOTE("Show me the sum, not the slides." | "别放幻灯片，给我看账。");
        INTERVIEWS(number 2.0);
        SURVEY_ANSWERS(number 0.0);
        ORIGIN(links ["pest:e-margins", "pest:p-data-rules"]);
        CONFIDENCE(score 2);
        GRADE(code "b");
        OWNER(links ["person:chen-bo"]);
        REVIEW_ON(day 60);
    }
    Persona "luo" persona {
        NAME("Xiao Luo" | "小罗");
        TITLE("Receptionist" | "前台");
        ORGANISATION("Private dental clinic, 6 chairs" | "民营口腔诊所，6 张牙椅");
        AGE_BAND(code "under_30");
        BUYING_ROLES(codes ["user", "blocker"]);
        BACKGROUND("Answers the phone and keeps the paper book. Fears that self-booking makes her post needless." | "接电话，记预约本。担心病人自助预约后，自己的岗位就没了。");
        GOALS("Keep her post\nFewer patients who shout at the desk" | "保住岗位\n少被病人在前台吼");
        PAINS("Eight calls before nine o’clock, two lines\nPatients deny having booked" | "九点前八个电话，只有两条线\n病人不认自己约过");
        GAINS("Messages instead of calls\nA record she can point to" | "消息代替电话\n有记录可查");
        SCALES(marks ["scale:scale-price-value" = 3, "scale:scale-pace" = 3, "scale:scale-alone-together" = 3, "scale:scale-phone-screen" = 5, "scale:scale-proof" = 5]);
        BUYING_TRIGGERS("Holiday week with one person at the desk" | "长假那周前台只剩一个人");
        DECISION_CRITERIA("Her task afterwards is named before the start\nNothing to type twice" | "上线前就说清她以后做什么\n不用录两遍");
        OBJECTIONS("If patients book themselves, what am I here for?\nSo I write everything twice?" | "病人都自己约了，还要我干什么？\n那我岂不是要记两遍？");
        CHANNELS(codes ["messaging"]);
        INFORMATION_SOURCES("Friends at other front desks" | "别家诊所做前台的朋友");
        QUOTE("Am I training my own replacement?" | "我这是在教机器顶替我吗？");
        INTERVIEWS(number 3.0);
        SURVEY_ANSWERS(number 0.0);
        OTHER_BASIS("2 pilots where the paper book stayed in use" | "2 家试点一直没停用纸本");
        ORIGIN(links ["research:desk-group", "pest:s-front-desk"]);
        CONFIDENCE(score 3);
        GRADE(code "b");
        OWNER(links ["person:zhao-min"]);
        REVIEW_ON(day 60);
    }
    Persona "chain" persona {
        NAME("Chain with its own IT" | "自有 IT 的连锁机构");
        ANTI(code "true");
        ANTI_REASON("Asks for custom development and a tender; one such deal would take our only engineer for half a year" | "要求定制开发还要招投标；接一单，我们唯一的工程师就得占用半年");
        TITLE("Head of IT" | "信息部负责人");
        ORGANISATION("Dental chain, several sites, own IT team" | "口腔连锁，多家门店，自有 IT 团队");
        BACKGROUND("Finds us through the association, asks for a long demonstration, then sends a list of changes." | "在协会活动上认识我们，先要一场长演示，再发来一张修改清单。");
        GOALS("One system for all sites, adapted to its own rules" | "所有门店一套系统，按自己的规矩改");
        PAINS("Sites keep different lists" | "各门店的台账不统一");
        OBJECTIONS("We need it on our own servers" | "必须部署在我们自己的服务器上");
        QUOTE("Send us your interface documents first." | "先把接口文档发过来。");
        INTERVIEWS(number 2.0);
        SURVEY_ANSWERS(number 0.0);
        OTHER_BASIS("Requests in the founder’s inbox" | "创始人邮箱里的询单");
        ORIGIN(links ["strategy:wt-small-clinics", "swot:w-insurance"]);
        CONFIDENCE(score 3);
        GRADE(code "c");
        OWNER(links ["person:lin-yue"]);
        REVIEW_ON(day 180);
    }
}
