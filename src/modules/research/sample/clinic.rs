//! The research plan of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::research::spec::question;

examples! {
    Research "survey-chair-hours" question {
        QUESTION("How many chair hours stay empty in a normal week?" | "平常一周有多少椅位时间空着？");
        DECISION("Whether empty chairs open our pitch" | "开场要不要先讲空椅");
        KIND(code "survey");
        METHOD("One-page questionnaire with the appointment book open: hours offered and hours used, per chair, last full week." | "一页问卷，对着预约本填：上一个完整周里，每张牙椅可约几小时，实际用了几小时。");
        SOURCE("40 private dental clinics with 2–10 chairs" | "40 家 2～10 张牙椅的民营口腔诊所");
        PLANNED(number 40.0);
        REACHED(number 40.0);
        OWNER(links ["person:chen-bo"]);
        DUE(day -30);
        STATUS(code "done");
        FINDING("31 % of chair hours are empty." | "椅位时间有 31% 空着。");
        STRENGTH(score 4);
    }
    Research "owner-interviews" question {
        QUESTION("What costs clinic owners more sleep: the price of software, or something else?" | "让诊所老板睡不着的，是软件价格，还是别的事？");
        DECISION("What we put before the price" | "报价之前先讲什么");
        KIND(code "interview");
        METHOD("40 minutes in the clinic. Ask about last week first, about software last." | "到诊所聊 40 分钟，先问上周发生的事，最后才问软件。");
        SOURCE("8 clinic owners, found through pilots and a supplier" | "8 位诊所老板，由试点客户和耗材供应商介绍");
        PLANNED(number 8.0);
        REACHED(number 8.0);
        OWNER(links ["person:lin-yue"]);
        DUE(day -25);
        STATUS(code "done");
        FINDING("“No-shows hurt more than price.” All 8 owners named no-shows before we did." | "“比起价格，爽约更伤。”8 位老板都在我们提起之前先说到爽约。");
        STRENGTH(score 3);
    }
    Research "desk-clinics" question {
        QUESTION("How many private dental clinics are there in the province?" | "全省有多少家民营口腔诊所？");
        DECISION("Whether one province is enough for 50 clinics" | "只做一个省，够不够签 50 家");
        KIND(code "desk_research");
        METHOD("Count the public register of licensed clinics; mark hospitals and chains apart." | "查公开的执业登记名单逐一清点，医院和连锁另列。");
        SOURCE("Public register of medical institutions, province" | "本省医疗机构公开登记信息");
        PLANNED(number 1.0);
        REACHED(number 1.0);
        OWNER(links ["person:wu-jia"]);
        DUE(day -40);
        STATUS(code "done");
        FINDING("2,300 private dental clinics; 50 signatures are about 2 % of them." | "全省有 2,300 家民营口腔诊所，签 50 家约占 2%。");
        STRENGTH(score 4);
    }
    Research "pilot-setup" question {
        QUESTION("How long does a clinic need from the start to working with us?" | "一家诊所从启动到用起来要多久？");
        DECISION("Whether we may promise a one-day start" | "能不能承诺一天上线");
        KIND(code "data_analysis");
        METHOD("Compare the start date with the first working day in the log of each pilot." | "逐家核对系统日志里的启动日期和首个使用日。");
        SOURCE("Log of 12 pilots" | "12 家试点的系统日志");
        PLANNED(number 12.0);
        REACHED(number 12.0);
        OWNER(links ["person:sun-hao"]);
        DUE(day -20);
        STATUS(code "done");
        FINDING("All 12 pilots were set up in one day." | "12 家试点全部一天上线。");
        STRENGTH(score 4);
    }
    Research "pilot-no-shows" question {
        QUESTION("Do no-shows fall once patients book and move appointments themselves?" | "病人能自己预约、自己改期后，爽约会减少吗？");
        DECISION("Which figure we show to a doubter" | "拿哪个数字说服心存疑虑的人");
        KIND(code "data_analysis");
        METHOD("No-shows as a share of appointments, eight weeks before and after the start." | "比较上线前后各八周的爽约占比。");
        SOURCE("Appointment data of 3 pilots" | "3 家试点的预约数据");
        PLANNED(number 3.0);
        REACHED(number 3.0);
        OWNER(links ["person:zhao-min"]);
        DUE(day -15);
        STATUS(code "done");
        FINDING("No-shows fell from 18 % to 9 % in three pilots." | "三家试点的爽约率从 18% 降到 9%。");
        STRENGTH(score 3);
    }
    Research "after-hours" question {
        QUESTION("When do patients book if they can do it themselves?" | "病人可以自助预约时，都在什么时候约？");
        DECISION("How we answer “my patients call”" | "怎么回应“我的病人都打电话”");
        KIND(code "data_analysis");
        METHOD("Sort bookings by hour and compare with opening hours." | "按小时统计预约，与营业时间对照。");
        SOURCE("Booking log of the pilots" | "试点诊所的预约日志");
        PLANNED(number 12.0);
        REACHED(number 12.0);
        OWNER(links ["person:zhao-min"]);
        DUE(day -15);
        STATUS(code "done");
        FINDING("60 % of self-made bookings arrive after hours." | "60% 的自助预约来自下班后。");
        STRENGTH(score 3);
    }
    Research "nurse-interviews" question {
        QUESTION("What does booking by phone do to a head nurse’s working day?" | "电话预约给护士长的一天带来什么？");
        DECISION("Whom we win first inside the clinic" | "在诊所里先争取谁");
        KIND(code "interview");
        METHOD("Half a morning at the desk, then 20 minutes of talk." | "在前台跟半个上午，再聊 20 分钟。");
        SOURCE("4 head nurses in pilot clinics" | "试点诊所的 4 位护士长");
        PLANNED(number 4.0);
        REACHED(number 4.0);
        OWNER(links ["person:zhao-min"]);
        DUE(day -10);
        STATUS(code "done");
        FINDING("“The phone rings while my hands are in gloves.” All 4 want patients to move appointments themselves." | "“我戴着手套，电话还在响。”4 位都希望病人能自己改期。");
        STRENGTH(score 3);
    }
    Research "suite-prices" question {
        QUESTION("What do the large suites charge for booking?" | "大型一体化系统的预约功能怎么收费？");
        DECISION("Whether we compete on price at all" | "要不要在价格上竞争");
        KIND(code "desk_research");
        METHOD("Read price lists; ask two suites by phone, under our own name." | "查报价单，再以公司名义打两通电话询价。");
        SOURCE("Price lists of large suites, one lost deal" | "大型系统的报价单、一次丢单记录");
        PLANNED(number 3.0);
        REACHED(number 3.0);
        OWNER(links ["person:chen-bo"]);
        DUE(day -5);
        STATUS(code "done");
        FINDING("Large suites bundle booking free with the licence; set-up is a project." | "大型系统买授权就免费送预约，但上线要立项。");
        STRENGTH(score 3);
    }
    Research "data-rules" question {
        QUESTION("Which duties on patient data will bind clinics and their suppliers?" | "诊所和供应商要承担哪些病人数据义务？");
        DECISION("What goes into the data sheet and the contract clause" | "数据说明和合同条款写什么");
        KIND(code "desk_research");
        METHOD("Read the drafts and notices; list each duty, who bears it, and from when." | "读征求意见稿和通知，列出每项义务、谁承担、何时起。");
        SOURCE("Notices of the health authority, a lawyer’s note" | "卫健部门通知、律师意见");
        PLANNED(number 1.0);
        REACHED(number 0.0);
        OWNER(links ["person:wu-jia"]);
        DUE(day 14);
        STATUS(code "under_way");
    }
    Research "insurance-need" question {
        QUESTION("How many clinics will not start without an insurance interface?" | "有多少诊所因为没有医保接口就不启用？");
        DECISION("Whether the partner interface comes before the next ten deals" | "合作接口要不要排在接下来十单之前");
        KIND(code "survey");
        METHOD("Two questions by phone: do you settle insurance today, and would you run a second system beside it?" | "电话问两题：现在是否结算医保，能否另用一套系统并行？");
        SOURCE("30 clinics from the lead list" | "线索名单中的 30 家诊所");
        PLANNED(number 30.0);
        REACHED(number 0.0);
        OWNER(links ["person:chen-bo"]);
        DUE(day 30);
        STATUS(code "planned");
    }
    Research "desk-group" question {
        QUESTION("What makes a receptionist welcome self-booking instead of blocking it?" | "怎样才能让前台欢迎自助预约，而不是抵触？");
        DECISION("What we say about the desk on the first day" | "上线第一天怎么跟前台讲");
        KIND(code "focus_group");
        METHOD("One evening, 60 minutes, two moderators; start with last Saturday." | "晚上 60 分钟，两位主持人，从上周六聊起。");
        SOURCE("6 receptionists from pilot clinics" | "试点诊所的 6 位前台");
        PLANNED(number 6.0);
        REACHED(number 0.0);
        OWNER(links ["person:zhao-min"]);
        DUE(day 45);
        STATUS(code "planned");
    }
}
