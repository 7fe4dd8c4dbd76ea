//! The discovery guide of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::discovery::spec::{
    call_sheet, craft_item, criterion, deal, need_fit, objection, question, scoring, trust_step,
};

examples! {
    Question "q-empty-hours" question {
        TEXT("How many chair hours were empty last week?" | "上周有多少椅位时间是空的？");
        TYPE(code "situation"); PERSONAS(links ["persona:fang"]); MUST_ASK(code "true");
        LISTEN_FOR("A figure, or “I never counted”" | "一个数字，或“从没数过”");
        FOLLOW_UP("Shall we count one week together, from your ledger?" | "要不要翻着预约本，一起数一周？");
        OWNER(links ["person:lin-yue"]); ORIGIN(links ["research:survey-chair-hours"]);
    }
    Question "q-chairs" question {
        TEXT("How many chairs do you run, and who looks after your computers?" | "您现在几张牙椅，电脑和系统由谁管？");
        TYPE(code "situation"); PERSONAS(links ["persona:fang"]); MUST_ASK(code "true");
        LISTEN_FOR("2–10 chairs, no own IT team; otherwise end politely" | "2～10 张牙椅、没有自己的 IT 团队；否则礼貌结束");
        FOLLOW_UP("Are more chairs planned within the year?" | "一年内还打算加椅子吗？");
        OWNER(links ["person:chen-bo"]); ORIGIN(links ["icp:single", "strategy:wt-small-clinics"]);
    }
    Question "q-booking-way" question {
        TEXT("How does a patient get an appointment after six in the evening?" | "晚上六点以后，病人怎么约得上？");
        TYPE(code "situation"); PERSONAS(links ["persona:qiao", "persona:luo"]);
        LISTEN_FOR("Who picks up, on which line, what is lost" | "谁接、哪条线、漏掉多少");
        FOLLOW_UP("And on Sunday?" | "那周日呢？");
        OWNER(links ["person:chen-bo"]);
    }
    Question "q-phone-hands" question {
        TEXT("What do you leave undone when the phone rings during treatment?" | "治疗中电话响了，您手上的事怎么办？");
        TYPE(code "problem"); PERSONAS(links ["persona:qiao"]); MUST_ASK(code "true");
        LISTEN_FOR("A scene with a patient; anger" | "一个有病人在场的场景，语气里的火气");
        FOLLOW_UP("When did that last happen?" | "最近一次是什么时候？");
        OWNER(links ["person:zhao-min"]);
    }
    Question "q-no-show-hardest" question {
        TEXT("Which no-shows hurt the clinic most?" | "哪一类爽约让诊所损失最大？");
        TYPE(code "problem"); PERSONAS(links ["persona:fang"]);
        LISTEN_FOR("Long treatments, mornings, new patients" | "大治疗、上午、新病人");
        FOLLOW_UP("What did you do in that hour?" | "那一小时您怎么用的？");
        OWNER(links ["person:lin-yue"]); ORIGIN(links ["research:owner-interviews"]);
    }
    Question "q-no-show-cost" question {
        TEXT("What does a no-show cost you?" | "一次爽约，您损失多少？");
        TYPE(code "implication"); PERSONAS(links ["persona:fang", "persona:tang"]); MUST_ASK(code "true");
        LISTEN_FOR("A figure in CNY per visit, or who could tell us" | "每次多少元，或者问谁能知道");
        FOLLOW_UP("How many of those in a month?" | "一个月有多少次？");
        OWNER(links ["person:lin-yue"]); ORIGIN(links ["research:owner-interviews"]);
    }
    Question "q-review-effect" question {
        TEXT("What happens to new bookings after an angry review?" | "出现一条差评之后，新预约会怎么变？");
        TYPE(code "implication"); PERSONAS(links ["persona:fang"]);
        LISTEN_FOR("Weeks, not days; a lost group of patients" | "以周计的影响，流失的是哪类病人");
        FOLLOW_UP("How did you notice?" | "您是怎么察觉的？");
        OWNER(links ["person:chen-bo"]);
    }
    Question "q-three-months" question {
        TEXT("What should be different in your clinic three months from now?" | "三个月后，您希望诊所有什么不同？");
        TYPE(code "need_payoff"); PERSONAS(links ["persona:fang"]); MUST_ASK(code "true");
        LISTEN_FOR("A result we can measure" | "一个量得出来的结果");
        FOLLOW_UP("How would you notice it on a Monday?" | "到了某个周一，您凭什么看出来？");
        OWNER(links ["person:lin-yue"]);
    }
    Question "q-hour-back" question {
        TEXT("If the phone were silent during treatment, what would you do with that hour?" | "如果治疗时电话不响，省下的一小时您会用来做什么？");
        TYPE(code "need_payoff"); PERSONAS(links ["persona:qiao"]);
        LISTEN_FOR("Her own plan, in her own words" | "她自己的打算，她自己的话");
        FOLLOW_UP("Who else would gain by it?" | "还有谁会跟着受益？");
        OWNER(links ["person:zhao-min"]);
    }
    Question "q-who-decides" question {
        TEXT("Who looks at it with you before you sign?" | "签字之前，还有谁和您一起看？");
        TYPE(code "situation"); PERSONAS(links ["persona:fang"]); MUST_ASK(code "true");
        LISTEN_FOR("Mr. Tang, the accountant, the head nurse" | "唐先生、会计、护士长");
        FOLLOW_UP("What will each of them want to see?" | "他们各自想看到什么？");
        OWNER(links ["person:chen-bo"]); ORIGIN(links ["persona:tang"]);
    }
    Question "q-data-worry" question {
        TEXT("What would a complaint about patient data mean for the clinic?" | "万一有人投诉病人数据泄露，诊所会怎样？");
        TYPE(code "implication"); PERSONAS(links ["persona:tang"]);
        LISTEN_FOR("The authority, a fine, the name in town" | "主管部门、罚款、本地口碑");
        FOLLOW_UP("Which papers could you show today?" | "今天您拿得出哪些材料？");
        OWNER(links ["person:wu-jia"]); ORIGIN(links ["pest:p-data-rules"]);
    }
    TrustStep "trust-before" trust_step {
        MOMENT(code "before");
        ACTION("Read the clinic’s last twenty reviews and book a visit as a patient would" | "看完诊所最近二十条评价，自己像病人一样预约一次");
        SIGN("She says “You have looked at us”" | "她说“你们做过功课”");
        OWNER(links ["person:chen-bo"]); ORIGIN(links ["persona:fang"]);
    }
    TrustStep "trust-opening" trust_step {
        MOMENT(code "opening");
        ACTION("Name the time we need, and that a no is a fine answer" | "说明要占用多久，并说“不合适也没关系”");
        SIGN("She puts the phone away" | "她把手机放到一边");
        OWNER(links ["person:lin-yue"]); ORIGIN(links ["persona:fang"]);
    }
    TrustStep "trust-during" trust_step {
        MOMENT(code "during");
        ACTION("Say first what we lack: no insurance interface" | "先说我们没有什么：没有医保接口");
        SIGN("She asks about something we do have" | "她转而问起我们有的东西");
        OWNER(links ["person:lin-yue"]); ORIGIN(links ["swot:w-insurance"]);
    }
    TrustStep "trust-closing" trust_step {
        MOMENT(code "closing");
        ACTION("Read back her three points from the notes and ask what is missing" | "照笔记复述她的三点，再问还漏了什么");
        SIGN("She corrects a figure" | "她更正了一个数字");
        OWNER(links ["person:chen-bo"]);
    }
    TrustStep "trust-after" trust_step {
        MOMENT(code "after");
        ACTION("Send half a page the same evening: her figures, her words, the next date" | "当晚发半页纸：她的数字、她的原话、下次日期");
        SIGN("She passes it on to Mr. Tang" | "她转给了唐先生");
        OWNER(links ["person:chen-bo"]); ORIGIN(links ["persona:tang"]);
    }
    NeedFit "need-empty-mornings" need_fit {
        NEED("My mornings are half empty" | "我上午一半的椅子空着");
        PERSONA(links ["persona:fang"]);
        COST("Empty hours of one week × revenue per chair hour, from her ledger" | "一周空椅小时数 × 每椅位小时收入，取自她的预约本");
        TAILORING("Open only the weekday mornings for self-booking in the first week" | "第一周只开放平日上午的自助预约");
        STRENGTHS(links ["strength:self-booking"]);
        LIMIT("We fill hours; we do not bring new patients to town" | "我们能填时段，不能替诊所拉新病人");
        OWNER(links ["person:lin-yue"]);
    }
    NeedFit "need-no-shows" need_fit {
        NEED("They simply do not come" | "病人说不来就不来");
        PERSONA(links ["persona:fang"]);
        COST("No-shows per month × her figure per visit" | "每月爽约次数 × 她估的每次损失");
        TAILORING("Reminder the evening before; long treatments must be confirmed" | "前一晚提醒；大治疗必须确认");
        STRENGTHS(links ["strength:fewer-no-shows"]);
        LIMIT("9 % stayed in the pilots; zero we do not promise" | "试点仍有 9%，我们不承诺零爽约");
        OWNER(links ["person:zhao-min"]);
    }
    NeedFit "need-quiet-phone" need_fit {
        NEED("I need my hands, not the receiver" | "我要腾出手来，不要听筒");
        PERSONA(links ["persona:qiao"]);
        COST("Calls per shift, counted on a tally sheet for three days" | "连续三天画正字，数每班接多少电话");
        TAILORING("Moves and cancellations first; new patients may still call" | "先放开改期和取消，新病人仍可打电话");
        STRENGTHS(links ["strength:self-booking", "strength:shifts-follow-demand"]);
        LIMIT("Older patients keep the phone" | "老年病人还是打电话");
        OWNER(links ["person:zhao-min"]);
    }
    NeedFit "need-sure-cost" need_fit {
        NEED("No surprise in the yearly cost" | "全年费用别有意外");
        PERSONA(links ["persona:tang"]);
        COST("What two unused programs cost last year" | "去年两套闲置软件花了多少");
        TAILORING("One yearly invoice; all users included" | "一年一张发票，所有人都能用");
        STRENGTHS(links ["strength:flat-price"]);
        LIMIT("No monthly notice; length and payment are agreed in the contract" | "不能按月退，期限和付款写进合同");
        OWNER(links ["person:chen-bo"]);
    }
    NeedFit "need-data-safe" need_fit {
        NEED("No trouble with the authority about patient data" | "别因病人数据惹上主管部门");
        PERSONA(links ["persona:tang"]);
        COST("Time for each inquiry; the name of the clinic" | "应付一次询问的时间，还有诊所的名声");
        TAILORING("Data-protection sheet with the offer; data clause in the contract" | "报价附数据保护说明，合同写进数据条款");
        STRENGTHS(links ["strength:data-sheet"]);
        LIMIT("The sheet is no legal opinion" | "说明不等于法律意见");
        OWNER(links ["person:wu-jia"]);
    }
    Objection "obj-patients-call" objection {
        TEXT("My patients call" | "我的病人都打电话");
        PERSONAS(links ["persona:fang"]);
        CAUSE("Afraid of losing regular, older patients" | "怕流失年纪大的老病人");
        ASK_FIRST("Which of your patients call, and when?" | "打电话的是哪些病人，一般什么时候打？");
        REPLY("They may go on calling; the line stays. In the pilots 60 % of self-bookings come after hours, when nobody could have answered." | "爱打电话的照样打，线路留着。试点里 60% 的自助预约来自下班后，那时本来没人接。");
        PROOF(links ["proof:proof-after-hours"]); OWNER(links ["person:lin-yue"]);
    }
    Objection "obj-suite-free" objection {
        TEXT("The large suite gives us booking free" | "大系统免费送预约");
        PERSONAS(links ["persona:fang"]);
        CAUSE("Does not want to pay twice; hopes one supplier means less trouble" | "不想付两份钱，觉得一家供应商省心");
        ASK_FIRST("When would the suite be running in your clinic?" | "那套系统什么时候能在您诊所用起来？");
        REPLY("If you need insurance in the same system, take the suite. If you want fuller chairs next week, compare the start: one day with us, twelve pilots show it." | "要在同一系统里做医保，就选大系统。想下周就多坐满几张椅子，请比一比上线时间：我们一天，有十二家试点为证。");
        PROOF(links ["proof:proof-12-pilots"]); OWNER(links ["person:lin-yue"]);
        ORIGIN(links ["competitor:suite"]);
    }
    Objection "obj-too-expensive" objection {
        TEXT("24,000 CNY a year is a lot for a calendar" | "一年 24,000 元买个日历，太贵了");
        PERSONAS(links ["persona:tang"]);
        CAUSE("Compares with a calendar, not with lost hours" | "拿日历来比，没和损失的时间比");
        ASK_FIRST("What did no-shows cost last month?" | "上个月爽约一共损失多少？");
        REPLY("It is 2,000 CNY a month. Let us divide that by what one lost hour costs you; then you see how many hours it must bring back." | "合每月 2,000 元。用它除以您一小时的损失，就知道要补回几个小时才合算。");
        PROOF(links ["proof:proof-no-show"]); OWNER(links ["person:chen-bo"]);
    }
    Objection "obj-talk-at-home" objection {
        TEXT("I have to talk it over at home" | "我得回家商量一下");
        PERSONAS(links ["persona:fang"]);
        CAUSE("Her husband keeps the books and was not in the talk" | "管账的爱人没参加这次谈话");
        ASK_FIRST("What will Mr. Tang want to know first?" | "唐先生最先想了解什么？");
        REPLY("Good, he should see it. I will send half a page with your own figures; shall the three of us speak on Thursday?" | "应该请他看看。我发半页纸，用的都是您的数字；周四我们三个人一起聊，好吗？");
        PROOF(links ["proof:proof-data-sheet"]); OWNER(links ["person:chen-bo"]);
        ORIGIN(links ["persona:tang"]);
    }
    Objection "obj-data" objection {
        TEXT("Where are the patient data kept?" | "病人数据存在哪里？");
        PERSONAS(links ["persona:tang"]);
        CAUSE("Rules tighten; the clinic answers for leaks" | "规定越来越严，泄露由诊所担责");
        ASK_FIRST("Who in the clinic answers for patient data?" | "诊所里病人数据由谁负责？");
        REPLY("This sheet says where they are kept, who reads them and what happens at the end. The same words stand in the contract." | "这份说明写了存在哪里、谁能看、停用后怎么处理，合同里也这样写。");
        PROOF(links ["proof:proof-data-sheet"]); OWNER(links ["person:wu-jia"]);
        ORIGIN(links ["pest:p-data-rules"]);
    }
    Objection "obj-my-post" objection {
        TEXT("If patients book themselves, what am I here for?" | "病人都自己约了，还要我干什么？");
        PERSONAS(links ["persona:luo"]);
        CAUSE("Fears for her post" | "怕丢岗位");
        ASK_FIRST("Which part of the desk would you like more time for?" | "前台的哪项工作，您想多花点时间做好？");
        REPLY("Somebody must welcome patients and call those who did not confirm. In the pilots the desk kept its staff; we name your tasks before we start." | "接待病人、联系没确认的人，都要有人做。试点诊所的前台都留着；上线前我们先把您的分工写清楚。");
        PROOF(links ["proof:proof-12-pilots"]); OWNER(links ["person:zhao-min"]);
    }
    Scoring "single" scoring {
        SET(code "short"); GO_LINE(number 8.0); NO_GO_LINE(number 4.0);
        REVIEWED_BY(links ["person:lin-yue"]);
    }
    Criterion "crit-budget" criterion {
        CODE(code "budget");
        QUESTION("24,000 CNY a year fits what they spend on software or lose by no-shows" | "一年 24,000 元，在其软件开支或爽约损失的范围内");
        LEVEL_1("We guess from the size of the clinic" | "按诊所规模推测");
        LEVEL_2("The head nurse says it is possible" | "护士长说应该可以");
        LEVEL_3("The owner names a sum or agrees to the price range" | "老板说出金额，或认可价格区间");
        RED_FLAG("The offer is praised, then waits for next year" | "方案被夸，然后等明年预算");
        MINIMUM(number 1.0);
    }
    Criterion "crit-authority" criterion {
        CODE(code "authority");
        QUESTION("We have spoken to everyone who must say yes" | "该点头的人都已谈过");
        LEVEL_1("We know the owner’s name" | "知道老板是谁");
        LEVEL_2("The owner has been in the talk" | "老板参加过沟通");
        LEVEL_3("Owner and spouse both in the talk" | "老板和爱人都参加过");
        RED_FLAG("You convince someone who cannot sign" | "说服了一个没权签字的人");
        MINIMUM(number 2.0); ORIGIN(links ["persona:fang", "persona:tang"]);
    }
    Criterion "crit-need" criterion {
        CODE(code "need");
        QUESTION("They have told us their empty hours and what a no-show costs" | "对方说出了空椅时间和每次爽约的损失");
        LEVEL_1("We assume the average, 31 %" | "按平均 31% 假设");
        LEVEL_2("They gave one of the two figures" | "给了其中一个数字");
        LEVEL_3("They gave both figures" | "两个数字都给了");
        RED_FLAG("Pleasant talks, no reason to act" | "聊得愉快，就是没理由动手");
        MINIMUM(number 2.0); ORIGIN(links ["question:q-empty-hours", "question:q-no-show-cost"]);
    }
    Criterion "crit-timing" criterion {
        CODE(code "timing");
        QUESTION("There is a date by which it must run, and a reason for it" | "有必须用上的日期，并说得出理由");
        LEVEL_1("“Soon”" | "“尽快”");
        LEVEL_2("A month is named" | "说了月份");
        LEVEL_3("A date is named, with the event behind it" | "说了日期和背后的事由");
        RED_FLAG("“Some time this year” means never" | "“今年找个时间”等于没有时间");
        MINIMUM(number 1.0);
    }
    Deal "single" deal {
        CUSTOMER("Dr. Fang’s clinic" | "方医生的诊所");
        STAGE(links ["process_stage:stage-signing"]); SINCE(day -6); AMOUNT(number 44000.0); EXPECTED_ON(day 21);
        NEXT_STEP("Meeting on terms, Mr. Tang at the table" | "谈条件，唐先生到场"); NEXT_ON(day 10);
        OWNER(links ["person:chen-bo"]); SOURCE("Recommended by a pilot clinic" | "试点诊所介绍");
        PERSONAS(links ["persona:fang", "persona:tang", "persona:qiao"]);
        SCORES(marks ["criterion:crit-budget" = 3, "criterion:crit-authority" = 3, "criterion:crit-need" = 3, "criterion:crit-timing" = 2]);
        REASON("She counted the empty hours herself and wants it before the autumn" | "空椅时间是她自己算的，想在入秋前用上");
        DECISION(code "go"); SCORED_ON(day -6);
    }
    Deal "riverside" deal {
        CUSTOMER("Clinic by the river, 5 chairs" | "河边诊所，5 张牙椅");
        STAGE(links ["process_stage:stage-needs"]); SINCE(day -10); AMOUNT(number 24000.0); EXPECTED_ON(day 30);
        NEXT_STEP("Look at the two weeks of the trial with owner and spouse" | "和老板夫妇一起看两周试用的数据"); NEXT_ON(day 5);
        SOURCE("Introduced by a dental supplier" | "耗材供应商介绍");
        PERSONAS(links ["persona:fang", "persona:tang"]);
        SCORES(marks ["criterion:crit-budget" = 2, "criterion:crit-authority" = 3, "criterion:crit-need" = 3, "criterion:crit-timing" = 2]);
        REASON("Both figures given; spouse joined the second talk" | "两个数字都给了；第二次沟通爱人也参加");
        DECISION(code "go"); SCORED_ON(day -3); OWNER(links ["person:lin-yue"]);
    }
    Deal "station" deal {
        CUSTOMER("Clinic at the station, 3 chairs" | "车站诊所，3 张牙椅");
        STAGE(links ["process_stage:stage-introduction"]); SINCE(day -14); AMOUNT(number 24000.0);
        NEXT_STEP("Second talk: what a no-show costs him, and a date" | "再谈一次：爽约损失多少，何时要用上"); NEXT_ON(day 3);
        SOURCE("Met at the dental fair" | "口腔展会上认识");
        PERSONAS(links ["persona:fang"]);
        SCORES(marks ["criterion:crit-budget" = 2, "criterion:crit-authority" = 2, "criterion:crit-need" = 2, "criterion:crit-timing" = 1]);
        REASON("Owner names empty hours only; no date yet" | "老板只说了空椅时间，还没定日期");
        DECISION(code "clarify"); SCORED_ON(day -2); OWNER(links ["person:chen-bo"]);
    }
    Deal "chain" deal {
        CUSTOMER("Chain with its own IT, 4 sites" | "自有 IT 的连锁，4 家门店");
        STAGE(links ["process_stage:stage-introduction"]); SINCE(day -12); OUTCOME(code "lost"); AMOUNT(number 96000.0);
        SOURCE("Wrote to us through the website" | "官网留言");
        SCORES(marks ["criterion:crit-budget" = 1, "criterion:crit-authority" = 0, "criterion:crit-need" = 1, "criterion:crit-timing" = 1]);
        REASON("Anti-persona; asks for our own-server version" | "属于反画像，要求部署到自己的服务器");
        DECISION(code "no_go"); SCORED_ON(day -8); OWNER(links ["person:chen-bo"]);
        PERSONAS(links ["persona:chain"]);
        WHY("“What does not run on our own server we do not buy.”" | "“不能装在自己服务器上的，我们不买。”"); ENDED_ON(day -3);
    }
    Deal "four-chairs" deal {
        CUSTOMER("Clinic with 4 chairs" | "4 张牙椅的诊所");
        STAGE(links ["process_stage:stage-care"]); SINCE(day -120); OUTCOME(code "won"); AMOUNT(number 24000.0);
        OWNER(links ["person:chen-bo"]); SOURCE("Introduced by a dental supplier" | "耗材供应商介绍");
        PERSONAS(links ["persona:fang", "persona:qiao"]);
        SCORES(marks ["criterion:crit-budget" = 3, "criterion:crit-authority" = 2, "criterion:crit-need" = 3, "criterion:crit-timing" = 3]);
        REASON("Wants no second winter of empty Monday mornings; signs alone" | "不想再过一个周一上午空着的冬天；一个人就能签");
        DECISION(code "go"); SCORED_ON(day -135);
        WHY("“If it runs on Monday, I need not compare any further.”" | "“周一能用上，我就不用再比了。”"); ENDED_ON(day -120);
    }
    CraftItem "craft-pause" craft_item {
        AREA(code "listening");
        TEXT("Count to three before answering" | "对方说完，心里数三下再开口");
        CHECKED(code "true");
    }
    CraftItem "craft-notes" craft_item {
        AREA(code "listening");
        TEXT("Write down the customer’s words, not my summary" | "记客户的原话，不记自己的总结");
        CHECKED(code "true");
    }
    CraftItem "craft-read-back" craft_item {
        AREA(code "listening");
        TEXT("Read back the main point and ask “Is that right?”" | "复述要点，再问一句“是这样吗？”");
    }
    CraftItem "craft-share" craft_item {
        AREA(code "listening");
        TEXT("Customer speaks at least half of the time" | "客户说话的时间不少于一半");
    }
    CraftItem "craft-one-thing" craft_item {
        AREA(code "expression");
        TEXT("One question at a time" | "一次只问一个问题");
        CHECKED(code "true");
    }
    CraftItem "craft-plain" craft_item {
        AREA(code "expression");
        TEXT("No technical word that the head nurse does not use" | "护士长不用的术语，一个也不说");
        CHECKED(code "true");
    }
    CraftItem "craft-figure" craft_item {
        AREA(code "expression");
        TEXT("One figure per statement, with its source" | "每个观点配一个数字，并说来源");
    }
    CraftItem "craft-time" craft_item {
        AREA(code "manner");
        TEXT("Start and end on time; ask before going over" | "准时开始、准时结束，超时先征得同意");
        CHECKED(code "true");
    }
    CraftItem "craft-rivals" craft_item {
        AREA(code "manner");
        TEXT("No bad word about a competitor or an absent colleague" | "不说对手坏话，不议论不在场的人");
        CHECKED(code "true");
    }
    CraftItem "craft-phone" craft_item {
        AREA(code "manner");
        TEXT("Phone face down, out of reach" | "手机静音扣放，不伸手去拿");
    }
    CallSheet "sheet-fang" call_sheet {
        PERSONA(links ["persona:fang"]);
        GOAL("She gives us the empty hours of last week and the cost of a no-show" | "她给出上周空椅时间和一次爽约的损失");
        OPENING("Thank you for the twenty minutes. I would like to understand your week first; at the end we both say whether a demonstration makes sense." | "谢谢您给我二十分钟。我想先了解您这一周，最后我们一起看要不要安排演示。");
        MINUTES(number 20.0);
        NEXT_STEP("Demonstration on her own calendar, Thursday at one, with Ms. Qiao" | "周四中午一点用她的预约本演示，乔护士长参加");
        MAX_QUESTIONS(number 7.0);
        ORIGIN(links ["question:q-empty-hours", "question:q-no-show-cost", "question:q-chairs", "showing:show-fang-demo"]);
    }
    CallSheet "sheet-qiao" call_sheet {
        PERSONA(links ["persona:qiao"]);
        GOAL("She shows us one shift and names the three worst moments" | "她带我们看一个班次，说出最难受的三个时刻");
        OPENING("I would like to see a normal morning. I will not change anything today." | "我想看看平常的一个上午，今天什么都不改。");
        MINUTES(number 30.0);
        NEXT_STEP("Trial with two chairs for two weeks, start on Monday with Zhao Min" | "用两张牙椅试用两周，周一由赵敏陪同开始");
        MAX_QUESTIONS(number 5.0); ORIGIN(links ["question:q-phone-hands", "showing:show-qiao-trial"]);
    }
    CallSheet "sheet-tang" call_sheet {
        PERSONA(links ["persona:tang"]);
        GOAL("He names the points that must stand in the contract" | "他说出合同里必须写明的几点");
        OPENING("You look at the figures and the contract. Here is the sum for your clinic; please correct what is wrong." | "账和合同是您在看。这是按您诊所算的账，不对的地方请您改。");
        MINUTES(number 20.0);
        NEXT_STEP("His list of open points by Friday, to Chen Bo" | "周五前把待定事项发给陈博");
        MAX_QUESTIONS(number 4.0);
        ORIGIN(links ["question:q-no-show-cost", "question:q-data-worry", "showing:show-tang-online"]);
    }
}
