//! The pitch outline of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::pitch::spec::{card, outline, proof, scenario, section, showing, strength};

examples! {
    Card "card" card {
        NAME("Qinghe Scheduling" | "青禾排班");
        MODEL("Clinic edition, 2–10 chairs" | "诊所版，2～10 张牙椅");
        FUNCTIONS("Let patients book and move appointments themselves\nPlan shifts by demand\nSee tomorrow’s empty chair hours\nRemind patients before the visit" | "病人自助预约、改期\n按需求排班\n提前看到明天的空椅时间\n就诊前提醒病人");
        PRICE("24,000 CNY a year per clinic" | "每家诊所每年 24,000 元");
        INCLUDED("All chairs and staff of the clinic\nUpdates\nHelp by phone and messaging" | "全诊所的牙椅和员工都能用\n版本更新\n电话和消息支持");
        NOT_INCLUDED("No insurance interface\nNo patient records or billing\nNo custom development" | "没有医保接口\n不做病历和收费\n不做定制开发");
        OWNER(links ["person:lin-yue"]); REVIEW_ON(day 90); ORIGIN(links ["basics:single"]);
    }
    Strength "one-day-start" strength {
        TYPE(code "service");
        FEATURE("Set up in one day" | "一天装好");
        ADVANTAGE("No project, no consultant, no change of the records system" | "不用立项，不请顾问，不换病历系统");
        BENEFIT("You take online bookings on Monday with the staff you have" | "您周一就能接网上预约，人手不用加");
        PROOF(links ["proof:proof-12-pilots"]); PERSONAS(links ["persona:fang"]); UNIQUE(code "true");
        OWNER(links ["person:zhao-min"]); ORIGIN(links ["swot:s-one-day", "strategy:so-one-day-start"]);
    }
    Strength "self-booking" strength {
        TYPE(code "performance");
        FEATURE("Patients book and move appointments on the phone screen, day and night" | "病人白天夜里都能在手机上预约、改期");
        ADVANTAGE("Bookings come in when nobody answers the telephone" | "没人接电话的时候也能约进来");
        BENEFIT("You fill hours that used to stay empty" | "您能把过去空着的时段坐满");
        PROOF(links ["proof:proof-after-hours"]); PERSONAS(links ["persona:fang", "persona:qiao"]);
        OWNER(links ["person:sun-hao"]); ORIGIN(links ["swot:o-self-booking"]);
    }
    Strength "fewer-no-shows" strength {
        TYPE(code "performance");
        FEATURE("Reminder with one-tap move or cancel" | "就诊提醒，一点就能改期或取消");
        ADVANTAGE("A patient who cannot come says so in time, and the slot opens again" | "来不了的病人会提前说，空出的时段重新开放");
        BENEFIT("You lose half as many hours to no-shows" | "您因爽约损失的时间少一半");
        PROOF(links ["proof:proof-no-show"]); PERSONAS(links ["persona:fang", "persona:tang"]);
        OWNER(links ["person:zhao-min"]); ORIGIN(links ["research:owner-interviews"]);
    }
    Strength "shifts-follow-demand" strength {
        TYPE(code "quality");
        FEATURE("Shifts are planned from the bookings" | "按预约情况排班");
        ADVANTAGE("Chairs and staff stand in one plan" | "椅位和人员在同一张表上");
        BENEFIT("You post the shift sheet a week ahead and rewrite it less often" | "您提前一周排好班，少改几遍");
        PROOF(links ["proof:proof-qiao-review"]); PERSONAS(links ["persona:qiao"]); UNIQUE(code "true");
        OWNER(links ["person:sun-hao"]);
    }
    Strength "data-sheet" strength {
        TYPE(code "quality");
        FEATURE("Two-page data-protection sheet" | "两页纸的数据保护说明");
        ADVANTAGE("Says where patient data are kept, who reads them and what happens at the end" | "写明病人数据存在哪里、谁能看、停用后怎么处理");
        BENEFIT("You can answer the health authority with one document" | "主管部门问起，您拿出一份文件就够");
        PROOF(links ["proof:proof-data-sheet"]); PERSONAS(links ["persona:tang"]); UNIQUE(code "true");
        OWNER(links ["person:wu-jia"]); ORIGIN(links ["strategy:st-data-sheet"]);
    }
    Strength "flat-price" strength {
        TYPE(code "price");
        FEATURE("One price per clinic: 24,000 CNY a year" | "按诊所收费：每年 24,000 元");
        ADVANTAGE("2,000 CNY a month, whatever the number of users" | "每月合 2,000 元，不按人数加钱");
        BENEFIT("You know the yearly cost on the first day" | "您第一天就知道全年花多少");
        PROOF(links ["proof:proof-12-pilots"]); PERSONAS(links ["persona:tang"]); OWNER(links ["person:lin-yue"]);
    }
    Scenario "night-booking" scenario {
        TITLE("Toothache at ten in the evening" | "晚上十点牙疼");
        PERSONA(links ["persona:fang"]);
        SITUATION("A patient has pain, the clinic is closed" | "病人疼得厉害，诊所已经关门");
        BEFORE("The patient calls in vain and books elsewhere" | "电话没人接，病人去了别家");
        AFTER("The patient takes the free slot at nine; Dr. Fang sees it on her phone" | "病人约上明早九点的空档，方医生在手机上看到");
    }
    Scenario "monday-morning" scenario {
        TITLE("Monday, half past eight" | "周一早上八点半");
        PERSONA(links ["persona:qiao"]);
        SITUATION("Two lines ring, three patients stand at the desk" | "两条电话同时响，前台站着三位病人");
        BEFORE("Ms. Qiao leaves the chair to answer" | "乔护士长丢下治疗去接电话");
        AFTER("Moves and bookings are already in the plan; the phone is for the few who need it" | "预约和改期都已进表，电话留给少数需要的人");
    }
    Scenario "no-show" scenario {
        TITLE("The patient does not come" | "病人没来");
        PERSONA(links ["persona:fang"]);
        SITUATION("A two-hour treatment, the chair is prepared" | "两小时的治疗，椅位已备好");
        BEFORE("Chair and nurse wait; nobody else can be called in time" | "椅子和护士空等，临时叫不到别的病人");
        AFTER("The patient moves the visit the evening before; the slot is offered again" | "病人前一晚就改了期，时段重新开放");
    }
    Scenario "sick-note" scenario {
        TITLE("A nurse calls in sick" | "护士临时请病假");
        PERSONA(links ["persona:qiao"]);
        SITUATION("Six in the morning, full day" | "早上六点，当天约满");
        BEFORE("Phone calls for an hour and a new sheet by hand" | "打一小时电话，再手写一张新表");
        AFTER("Free colleagues see the open shift; the plan changes itself when one takes it" | "空闲的同事看到缺班，有人接班后表自动更新");
    }
    Scenario "authority-question" scenario {
        TITLE("A letter about patient data" | "一封关于病人数据的来函");
        PERSONA(links ["persona:tang"]);
        SITUATION("The authority asks where patient data are kept" | "主管部门询问病人数据存在哪里");
        BEFORE("Mr. Tang calls three suppliers" | "唐先生挨个打电话问三家供应商");
        AFTER("He sends the data-protection sheet" | "把数据保护说明发过去");
        ORIGIN(links ["pest:p-data-rules"]);
    }
    Proof "proof-no-show" proof {
        KIND(code "figure");
        CLAIM("No-shows fell from 18 % to 9 % in three pilots" | "三家试点的爽约率从 18% 降到 9%");
        CUSTOMER("Three pilot clinics" | "三家试点诊所");
        PERMISSION(code "anonymous"); PERMISSION_ON(day -20);
        SOURCE("Booking records of the pilots" | "试点的预约记录");
        OWNER(links ["person:zhao-min"]); REVIEW_ON(day 90);
        ORIGIN(links ["research:pilot-no-shows", "swot:s-no-shows", "strategy:st-show-results"]);
    }
    Proof "proof-12-pilots" proof {
        KIND(code "case");
        CLAIM("12 pilots, each set up in one day" | "12 家试点，每家都是一天上线");
        CUSTOMER("12 pilot clinics" | "12 家试点诊所");
        PERMISSION(code "anonymous"); PERMISSION_ON(day -20);
        SOURCE("Set-up protocols" | "上线记录");
        OWNER(links ["person:zhao-min"]); REVIEW_ON(day 90);
        ORIGIN(links ["research:pilot-setup", "swot:s-one-day"]);
    }
    Proof "proof-after-hours" proof {
        KIND(code "figure");
        CLAIM("60 % of self-bookings in the pilots come after hours" | "试点中 60% 的自助预约来自下班后");
        CUSTOMER("12 pilot clinics" | "12 家试点诊所");
        PERMISSION(code "anonymous"); PERMISSION_ON(day -20);
        SOURCE("Time stamps of pilot bookings" | "试点预约的时间记录");
        OWNER(links ["person:sun-hao"]); REVIEW_ON(day 90);
        ORIGIN(links ["research:after-hours", "pest:s-phone-booking"]);
    }
    Proof "proof-empty-hours" proof {
        KIND(code "figure");
        CLAIM("31 % of chair hours stay empty, survey of 40 clinics" | "40 家诊所问卷：31% 的椅位时间空着");
        CUSTOMER("40 clinics of the survey" | "参与问卷的 40 家诊所");
        PERMISSION(code "anonymous"); PERMISSION_ON(day -30);
        SOURCE("Own survey" | "自有问卷");
        OWNER(links ["person:lin-yue"]); REVIEW_ON(day 180); ORIGIN(links ["research:survey-chair-hours"]);
    }
    Proof "proof-qiao-review" proof {
        KIND(code "review");
        CLAIM("A head nurse plans shifts in one place" | "护士长在一张表上排班");
        QUOTE("I treat patients again instead of the telephone." | "我又能照顾病人，而不是照顾电话了。");
        CUSTOMER("Head nurse of a pilot clinic" | "一家试点诊所的护士长");
        PERMISSION(code "asked");
        SOURCE("Interview note" | "访谈记录");
        OWNER(links ["person:zhao-min"]); REVIEW_ON(day 30); ORIGIN(links ["research:nurse-interviews"]);
    }
    Proof "proof-data-sheet" proof {
        KIND(code "case");
        CLAIM("Two-page data-protection sheet (draft): what is stored, where, who may read it, how it is deleted" | "两页数据保护说明（草稿）：存什么、存在哪、谁能看、怎么删");
        CUSTOMER("Own document" | "本公司文件");
        PERMISSION(code "named"); PERMISSION_ON(day 0);
        SOURCE("Shared folder, draft; final within a month" | "共享文件夹草稿，一个月内定稿");
        OWNER(links ["person:wu-jia"]); REVIEW_ON(day 30);
        ORIGIN(links ["strategy:st-data-sheet", "research:data-rules"]);
    }
    Showing "show-fang-demo" showing {
        PERSONA(links ["persona:fang"]); WAY(code "live_demo");
        WHY("She believes what she sees on her own calendar" | "在她自己的预约本上演示，她才信");
        MATERIALS("Last week’s page of her booking ledger\nPhone with the demo page\nData-protection sheet" | "她上周的预约本一页\n装好演示页的手机\n数据保护说明");
        MINUTES(number 20.0); WHO(links ["person:lin-yue"]);
        NEXT_STEP("Trial from Monday with two chairs" | "周一起用两张牙椅试用");
        ORIGIN(links ["question:q-empty-hours"]);
    }
    Showing "show-qiao-trial" showing {
        PERSONA(links ["persona:qiao"]); WAY(code "trial");
        WHY("She decides with her hands, during a real shift" | "真实班次里亲手用过，她才放心");
        MATERIALS("Two chairs set up\nOne-page instruction at the desk\nMessaging group with Zhao Min" | "先配好两张牙椅\n前台一页说明\n与赵敏的消息群");
        MINUTES(number 30.0); WHO(links ["person:zhao-min"]);
        NEXT_STEP("Ten patients book themselves in the first week" | "第一周有十位病人自己预约");
    }
    Showing "show-tang-online" showing {
        PERSONA(links ["persona:tang"]); WAY(code "online");
        WHY("He wants figures and the contract on one screen" | "他要在一个屏幕上看清账和合同");
        MATERIALS("Sheet with the clinic’s own no-show cost\nDraft contract\nData-protection sheet" | "按本诊所数据算的爽约损失表\n合同草稿\n数据保护说明");
        MINUTES(number 20.0); WHO(links ["person:chen-bo"]);
        NEXT_STEP("He names the open points by Friday" | "周五前他列出待定事项");
    }
    Showing "show-luo-video" showing {
        PERSONA(links ["persona:luo"]); WAY(code "video");
        WHY("She can watch it alone and again, without being tested" | "可以自己反复看，没人考她");
        MATERIALS("Film of two minutes: a day at the desk after the start" | "两分钟短片：上线后前台的一天");
        MINUTES(number 2.0); WHO(links ["person:zhao-min"]);
        NEXT_STEP("She tells us two fears before the start" | "上线前她说出两个担心");
    }
    Showing "show-fang-visit" showing {
        PERSONA(links ["persona:fang"]); WAY(code "visit");
        WHY("She trusts a clinic of her size more than us" | "比起我们，她更信同规模的诊所");
        MATERIALS("Date with a pilot clinic\nThree questions to ask there" | "约好一家试点诊所\n三个现场可问的问题");
        MINUTES(number 60.0); WHO(links ["person:lin-yue"]);
        NEXT_STEP("She calls us the same day with yes or no to the offer" | "当天给我们答复：要不要报价");
    }
    Outline "o-10s" outline {
        NAME("10 s, for everyone" | "通用 10 秒版");
        LENGTH(code "s10"); OWNER(links ["person:lin-yue"]);
        TEST_NOTES("Told at an association meeting; four of six asked “How?”" | "在协会活动上讲过，六人里有四人追问“怎么做到的？”");
        ORIGIN(links ["statement:single"]);
    }
    Outline "o-30s-fang" outline {
        NAME("30 s, Dr. Fang" | "方医生 30 秒版");
        LENGTH(code "s30"); PERSONA(links ["persona:fang"]); OWNER(links ["person:lin-yue"]);
        TEST_NOTES("Owners ask about patients who call; have the 60 % ready" | "老板会问爱打电话的病人，备好 60% 这个数");
        ORIGIN(links ["strategy:so-one-day-start"]);
    }
    Outline "o-30s-qiao" outline {
        NAME("30 s, Ms. Qiao" | "乔护士长 30 秒版");
        LENGTH(code "s30"); PERSONA(links ["persona:qiao"]); OWNER(links ["person:zhao-min"]);
        TEST_NOTES("Told to two head nurses; both asked about older patients" | "讲给两位护士长听，都问老年病人怎么办");
    }
    Outline "o-2m-fang" outline {
        NAME("2 min, Dr. Fang" | "方医生 2 分钟版");
        LENGTH(code "m2"); PERSONA(links ["persona:fang"]); OWNER(links ["person:lin-yue"]);
        TEST_NOTES("Chen Bo needed 2:20; the problem part was cut by two sentences" | "陈博试讲用了 2 分 20 秒，问题段删了两句");
        ORIGIN(links ["statement:single"]);
    }
    Outline "o-10m-fang" outline {
        NAME("10 min with live demonstration, Dr. Fang" | "方医生 10 分钟现场演示版");
        LENGTH(code "m10"); PERSONA(links ["persona:fang"]); OWNER(links ["person:lin-yue"]);
        TEST_NOTES("Start the demonstration by minute three at the latest" | "最迟第三分钟开始演示");
        ORIGIN(links ["showing:show-fang-demo"]);
    }
    Section "s-10s-1" section {
        OUTLINE(links ["outline:o-10s"]); KIND(code "solution");
        TEXT("We fill empty dental chairs: patients book themselves, shifts follow demand." | "我们帮口腔诊所坐满空椅，病人自己约。");
        CUE("Empty chairs" | "空椅");
        RESTS_ON(links ["strength:self-booking"]);
    }
    Section "s-10s-2" section {
        OUTLINE(links ["outline:o-10s"]); KIND(code "call_to_action");
        TEXT("Live in one day. May I show you?" | "一天上线，给您看看？");
        CUE("One day" | "一天");
        RESTS_ON(links ["strength:one-day-start"]);
    }
    Section "s-30s-fang-0" section {
        OUTLINE(links ["outline:o-30s-fang"]); KIND(code "opening");
        TEXT("Live on Monday, and that evening your first patient books without a call." | "周一上线，当晚就有病人自己约上，不用打电话。");
        CUE("Live on Monday" | "周一上线");
        RESTS_ON(links ["strength:one-day-start", "strength:self-booking", "strategy:so-one-day-start"]);
    }
    Section "s-30s-fang-1" section {
        OUTLINE(links ["outline:o-30s-fang"]); KIND(code "problem");
        TEXT("In forty clinics, 31 % of chair hours stayed empty." | "四十家诊所里，百分之三十一的椅位时间空着。");
        CUE("31 %" | "31%");
        RESTS_ON(links ["proof:proof-empty-hours"]);
    }
    Section "s-30s-fang-2" section {
        OUTLINE(links ["outline:o-30s-fang"]); KIND(code "solution");
        TEXT("With Qinghe patients book themselves, also at night, and whoever cannot come moves the visit in time." | "用青禾，病人夜里也能自己约，来不了会提前改期。");
        CUE("Book themselves" | "自己约");
        RESTS_ON(links ["strength:self-booking", "strength:fewer-no-shows"]);
    }
    Section "s-30s-fang-3" section {
        OUTLINE(links ["outline:o-30s-fang"]); KIND(code "proof");
        TEXT("In three pilots no-shows fell from 18 % to 9 %. All twelve pilots were live in one day." | "三家试点的爽约率从百分之十八降到百分之九，十二家都是一天上线。");
        CUE("18 to 9" | "18 降到 9");
        RESTS_ON(links ["proof:proof-no-show", "proof:proof-12-pilots"]);
    }
    Section "s-30s-fang-4" section {
        OUTLINE(links ["outline:o-30s-fang"]); KIND(code "call_to_action");
        TEXT("Give me twenty minutes on Thursday and I will show it on your own calendar." | "周四给我二十分钟，用您自己的预约本演示。");
        CUE("Thursday, 20 minutes" | "周四二十分钟");
        RESTS_ON(links ["showing:show-fang-demo"]);
    }
    Section "s-30s-qiao-1" section {
        OUTLINE(links ["outline:o-30s-qiao"]); KIND(code "opening");
        TEXT("The phone rings while your hands are in gloves. Does that sound familiar?" | "戴着手套，电话又响了，您也遇到过吧？");
        CUE("Gloves" | "手套");
        RESTS_ON(links ["scenario:monday-morning"]);
    }
    Section "s-30s-qiao-2" section {
        OUTLINE(links ["outline:o-30s-qiao"]); KIND(code "solution");
        TEXT("With Qinghe patients book and move appointments themselves, and chairs and shifts stand in one plan. You post the sheet a week ahead." | "用青禾，病人自己预约、改期，椅位和排班在一张表上，您提前一周就排好班。");
        CUE("One plan" | "一张表");
        RESTS_ON(links ["strength:shifts-follow-demand"]);
    }
    Section "s-30s-qiao-3" section {
        OUTLINE(links ["outline:o-30s-qiao"]); KIND(code "call_to_action");
        TEXT("Try it with two chairs for two weeks. Your paper book stays beside it." | "先用两张牙椅试两周，旧本子照样留着。");
        CUE("Two chairs, two weeks" | "两椅两周");
        RESTS_ON(links ["showing:show-qiao-trial"]);
    }
    Section "s-2m-fang-1" section {
        OUTLINE(links ["outline:o-2m-fang"]); KIND(code "opening");
        TEXT("Dr. Fang, how many of your chair hours were empty last week? Most owners cannot say. We asked forty clinics, and the answer was 31 %. That is almost one hour in three." | "方医生，上周您的椅位空了多少小时？多数老板答不上来。我们问过四十家诊所，答案是百分之三十一，差不多三小时空一小时。");
        CUE("How many?" | "空了多少？");
        EXTRA_SECONDS(number 8.0); RESTS_ON(links ["proof:proof-empty-hours", "question:q-empty-hours"]);
    }
    Section "s-2m-fang-2" section {
        OUTLINE(links ["outline:o-2m-fang"]); KIND(code "problem");
        TEXT("Owners told us that no-shows hurt more than price. The chair is ready, the nurse is paid, and nobody comes. In the evening, when patients have time to book, nobody answers the telephone. So the hour is lost twice." | "老板们告诉我们，比起价格，爽约更伤人。椅子备好了，护士在等，病人没来。到了晚上，病人有空预约，电话又没人接。这一小时等于丢了两次。");
        CUE("Lost twice" | "丢两次");
        RESTS_ON(links ["research:owner-interviews", "scenario:no-show"]);
    }
    Section "s-2m-fang-3" section {
        OUTLINE(links ["outline:o-2m-fang"]); KIND(code "solution");
        TEXT("Qinghe does two things. Your patients book and move appointments on the phone screen, day and night. And your shifts follow the bookings, so the right people are there when the chairs are full. You keep your records system. There is no project. We set it up in one day, and you open on Monday." | "青禾做两件事。第一，病人白天夜里都能在手机上预约、改期。第二，排班跟着预约走，椅子满的时候人手正好。您的病历系统不用换，也不用立项。我们一天装好，您周一开门就用。");
        CUE("Two things, one day" | "两件事，一天");
        RESTS_ON(links ["strength:one-day-start", "strength:self-booking", "strength:shifts-follow-demand"]);
    }
    Section "s-2m-fang-4" section {
        OUTLINE(links ["outline:o-2m-fang"]); KIND(code "proof");
        TEXT("Twelve clinics have done this as pilots, each within one day. In three of them we counted: no-shows fell from 18 % to 9 %. And 60 % of the self-bookings come after hours, when nobody could have answered the phone." | "已有十二家诊所试点，每家都是一天上线。其中三家我们算过，爽约率从百分之十八降到百分之九。还有六成自助预约来自下班后，那时本来没人接电话。");
        CUE("12, 18 to 9, 60" | "12，18 降到 9，60");
        RESTS_ON(links ["proof:proof-12-pilots", "proof:proof-no-show", "proof:proof-after-hours"]);
    }
    Section "s-2m-fang-5" section {
        OUTLINE(links ["outline:o-2m-fang"]); KIND(code "offer");
        TEXT("It costs 24,000 yuan a year for the whole clinic, two thousand a month. One thing it does not do: it has no insurance interface. If you need that on the first day, we are not the right choice." | "整家诊所一年两万四，合每月两千。有一点先说明：没有医保接口。如果您第一天就要用，那我们不合适。");
        CUE("24,000, no interface" | "两万四，无医保");
        RESTS_ON(links ["strength:flat-price", "card:card"]);
    }
    Section "s-2m-fang-6" section {
        OUTLINE(links ["outline:o-2m-fang"]); KIND(code "call_to_action");
        TEXT("Let me show it on your own calendar on Thursday at one, for twenty minutes. Please ask Ms. Qiao to join us." | "周四中午一点，我用您自己的预约本演示二十分钟，也请乔护士长一起看。");
        CUE("Thursday, one o’clock" | "周四一点");
        RESTS_ON(links ["showing:show-fang-demo", "persona:qiao"]);
    }
    Section "s-10m-fang-1" section {
        OUTLINE(links ["outline:o-10m-fang"]); KIND(code "opening");
        TEXT("Thank you for the page from your ledger. Before I show anything: what should be different in your clinic three months from now?" | "谢谢您带来这页预约本。演示之前先请教：三个月后，您希望诊所有什么不同？");
        CUE("Three months from now" | "三个月后");
        EXTRA_SECONDS(number 60.0); RESTS_ON(links ["question:q-three-months"]);
    }
    Section "s-10m-fang-2" section {
        OUTLINE(links ["outline:o-10m-fang"]); KIND(code "problem");
        TEXT("Let us count together. These are last week’s empty hours, and these are the visits where nobody came. What does one such hour cost you?" | "我们一起数一数。这是上周空着的小时，这是没来的病人。这样一小时，您损失多少？");
        CUE("Count together" | "一起数");
        EXTRA_SECONDS(number 75.0); RESTS_ON(links ["question:q-no-show-cost"]);
    }
    Section "s-10m-fang-3" section {
        OUTLINE(links ["outline:o-10m-fang"]); KIND(code "solution");
        TEXT("Here is your Tuesday. I am the patient: I book at ten in the evening. Now look at your phone. And here I move the visit, so your slot is open again. Ms. Qiao, please try it yourself." | "这是您的周二。我来当病人，晚上十点约一个号，请看您的手机。现在我改期，您的时段又空出来了。乔护士长，请您亲手试试。");
        CUE("Her Tuesday, live" | "她的周二，现场");
        EXTRA_SECONDS(number 210.0); RESTS_ON(links ["scenario:night-booking", "scenario:no-show"]);
    }
    Section "s-10m-fang-4" section {
        OUTLINE(links ["outline:o-10m-fang"]); KIND(code "proof");
        TEXT("Twelve pilots, each live in one day. In three we counted: from 18 % to 9 %. You may visit one of them. And this is the sheet on patient data, for your files." | "十二家试点，每家一天上线。三家算过，从百分之十八降到百分之九。您可以去其中一家看看。这是病人数据的说明，给您存档。");
        CUE("Pilots, data sheet" | "试点，数据说明");
        EXTRA_SECONDS(number 30.0);
        RESTS_ON(links ["proof:proof-12-pilots", "proof:proof-no-show", "strength:data-sheet"]);
    }
    Section "s-10m-fang-5" section {
        OUTLINE(links ["outline:o-10m-fang"]); KIND(code "offer");
        TEXT("24,000 yuan a year for the whole clinic. No insurance interface, no custom development. What would you need to see before you decide?" | "整家诊所一年两万四。没有医保接口，也不做定制。您做决定前，还需要看到什么？");
        CUE("Price, limits, question" | "价格、边界、提问");
        EXTRA_SECONDS(number 60.0); RESTS_ON(links ["strength:flat-price", "card:card"]);
    }
    Section "s-10m-fang-6" section {
        OUTLINE(links ["outline:o-10m-fang"]); KIND(code "call_to_action");
        TEXT("Then let us start a trial with two chairs on Monday. Zhao Min comes at eight, and in the second week the three of us look at the figures with Mr. Tang." | "那就周一用两张牙椅开始试用。赵敏八点到，第二周我们和唐先生一起看数据。");
        CUE("Two chairs, Monday" | "周一，两椅");
        EXTRA_SECONDS(number 30.0); RESTS_ON(links ["showing:show-fang-demo", "persona:tang"]);
    }
}
