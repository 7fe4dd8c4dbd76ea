//! The words of the digital tools: its guidance, and what its screens say.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "What must each tool do for us, and which one do we take?" | "工具要替我们做什么，选哪一个？";
    name "Digital tools" | "数字化工具";
    why "A tool bought before the need is written stands unused by spring. Write the need first, then test with your own data." | "需求没写清就买的工具，过不了半年就闲着。先写需求，再拿自己的数据去试。";
    how [
        "Write what the tool must do, in the words of the person who will use it. Mark the musts." | "用使用者的话写工具要做到什么，标出哪些必须有。";
        "Say for each need how you will test it, and give it a weight from 1 to 5." | "每条需求写明怎么试，权重打 1～5 分。";
        "Test two or three candidates for a week with 25 to 50 real records. Score what you saw." | "选两三个候选，用 25～50 条真实记录试一周，按亲眼所见打分。";
        "Add up the cost for three years, and check how you get your data out again." | "算三年总费用，再看数据怎么导出来。";
        "Decide, write the reason, and set the day on which you look at the decision again." | "做决定，写理由，定好哪天回头再看。";
        "Ask your own data: a question, the figure found, and what you change because of it." | "向自己的数据提问：一个问题，查到的数，因此改什么。";
        "If you sell online, go the buyer’s way: show, order, after-sales, to a person. Each has an owner and a figure." | "如果线上卖，就走一遍买家的路：展示、下单、售后、转到人，每一环都有负责人和一个数。";
    ]
    questions [
        "Which step of our process is done by hand twice, or forgotten?" | "流程里哪一步要手工做两遍，或者常被忘掉？";
        "Who enters the data, where are they at that moment, and how many seconds do they have?" | "谁来录数据？当时人在哪里？有几秒钟？";
        "Which three figures must we see on Monday without asking anyone?" | "周一不用问人就要看到的三个数是什么？";
        "What would we do if this supplier closed next year?" | "供应商明年关门，我们怎么办？";
        "Which data about customers must not be stored there at all?" | "哪些客户数据根本不该放进去？";
        "Could a shared sheet do it for the next six months?" | "今后半年，一张共享表格够不够用？";
        "Which tool that we already pay for does half of this?" | "已经付费的工具里，哪个能做其中一半？";
        "Which figure have we looked at for a year without ever changing anything?" | "哪个数看了一年，却从没因为它改过什么？";
        "Where online does a buyer who wants to talk find a person?" | "线上买家想找人说话，在哪里找得到？";
    ]
    pairs [
        good "Chen Bo records a talk on his phone in under a minute" | "陈博用手机一分钟内记完一次沟通";
        not "Easy to use" | "简单好用";
        good "Test: import 50 customers, check ten of them by hand" | "试法：导入 50 家客户，人工核对 10 家";
        not "The salesman showed it and it looked good" | "看了厂商演示，感觉不错";
        good "Fails a must: entry on the phone takes three minutes" | "未过必须项：手机录入要三分钟";
        not "Highest total wins, whatever it lacks" | "总分最高就选它，缺什么不管";
        good "71 retail accounts that buy over 15 kg are tea houses → call them first" | "71 个买 15 公斤以上的零售账号其实是茶馆 → 先给他们打电话";
        not "Use big data for precision marketing" | "用大数据精准营销";
    ]
    empty "Which task do you want to stop doing by hand? Write it as a need." | "哪件事不想再手工做？把它写成一条需求。";
}

texts! {
    SECTION_NEEDS = "Needs" | "需求";
    SECTION_CANDIDATES = "Candidates" | "候选";
    SECTION_SCORES = "Scorecard" | "评分表";
    SECTION_DECISION = "Decisions" | "决定";
    SECTION_BLUEPRINT = "CRM blueprint" | "CRM 蓝图";
    SECTION_DATA = "Use the data" | "用数据";
    SECTION_ONLINE = "Sell online" | "线上卖";
    SECTION_SHEET = "Is a shared sheet enough?" | "一张共享表格够不够？";
    SECTION_PIPELINE = "Pipeline to type in" | "照这张表录进 CRM";
    SECTION_FIELDS = "Fields of the CRM" | "CRM 字段";
    VIEW_LIST = "List" | "列表";
    ADD_NEED = "Add a need, Enter" | "添加需求，按回车";
    ADD_CANDIDATE = "Add a candidate, Enter" | "添加候选，按回车";
    ADD_DECISION = "Add a decision with its reason, Enter" | "添加决定和理由，按回车";
    ADD_CRM_FIELD = "Add a field, Enter" | "添加字段，按回车";
    ADD_DATA_QUESTION = "Add a question, Enter" | "添加问题，按回车";
    ADD_STATION = "Add what we do, Enter" | "添加做法，按回车";
    DATA_EMPTY = "What would you like to know about your last 20 deals? Write it as a question that a list can answer." | "最近 20 单，你最想知道什么？写成一个翻表就能回答的问题。";
    DATA_STEPS = "Question → figure found → what we change. A figure that changes nothing need not be counted again." | "问题 → 查到的数 → 我们改什么。查了什么都不改，下次就不用再数。";
    NOTE_SHOW = "The result first, then what one checks" | "先看结果，再看依据";
    NOTE_ORDER = "All that it costs, before one orders" | "下单前就看得到全部费用";
    NOTE_AFTER_SALES = "What if it fails; time to answer" | "出了问题怎么办，多久回复";
    NOTE_PERSON = "A reason to leave a number" | "留联系方式的理由";
    SHEET_OFFER = "With few deals and one or two sellers, a shared sheet often does it. Then nothing needs to be bought, and you look again in half a year." | "单子不多、销售只有一两个人时，一张共享表格往往就够了。那就什么都不用买，半年后再看。";
    SHEET_TAKE = "Enough for half a year: end here" | "半年够用，到此为止";
    SHEET_BACK = "Choose a tool after all" | "还是要选工具";
    SHEET_ENDS = "A shared sheet is enough until {date}; no tool is chosen." | "共享表格用到 {date}，暂不选工具。";
    SHEET_ENDS_UNDATED = "A shared sheet is enough; no tool is chosen. Set the day to look again." | "共享表格够用，暂不选工具。请定好复查日期。";
    NOTE_CRM = "Customers, talks and deals" | "客户、跟进、商机";
    NOTE_ANALYTICS = "Figures and surveys" | "指标和问卷";
    NOTE_PLATFORM = "Show, book, buy online" | "线上展示、预约、购买";
    NOTE_OTHER = "Offers, contracts, whatever else" | "报价、合同等";
    NEED_WEIGHT = "Weight {weight}" | "权重 {weight}";
    SCORES_HOW = "Score what you saw in the test, from 1 to 5. A must with 1 or 2 fails, whatever the total." | "按测试中亲眼所见打 1～5 分。必须项只得 1、2 分就不达标，总分再高也没用。";
    SCORES_EMPTY = "Write needs and candidates of the same kind; then they are held side by side here." | "同一类里先写需求和候选，才能在这里并排打分。";
    /// The name of a field for what was seen.
    CELL = "{label}: {candidate}, {need}" | "{label}：{candidate}，{need}";
    COLUMN_SUM = "Weighted score" | "加权得分";
    COLUMN_COST = "Cost" | "费用";
    TRIAL_UNTIL = "trial until {date}" | "试用到 {date}";
    SCORE_NONE = "Nothing scored yet" | "还没打分";
    COST_NONE = "No cost yet" | "还没填费用";
    MUST_FAILED = "Fails a must" | "必须项不达标";
    MUST_LEFT = "Must, not tested yet" | "必须项，还没试";
    BEST = "Does best" | "得分最高";
    BEST_SHARED = "Shares the first place" | "并列第一";
    BLUEPRINT_INTRO = "Your process as a pipeline, to be typed into the CRM. Probabilities come from the process map." | "把流程变成商机阶段表，照着录进 CRM。赢率取自流程图。";
    PIPELINE_NONE = "The process map has no stages yet. Write them there, and they stand here by themselves." | "流程图里还没有阶段。先去写，写好会自动出现在这里。";
    COLUMN_ORDER = "#" | "序号";
    COLUMN_EXITS = "Boxes to tick before a deal moves on" | "走完标准";
    COLUMN_REQUIRED = "Fields required from here" | "从这里起必填";
    WON = "Won" | "赢单";
    LOST = "Lost" | "输单";
    STILL_TO_DECIDE = "Still to be decided:" | "还没决定的类别：";
}

plurals! {
    SUMMARY = "{decided} of 1 kind decided" | "{decided} of {n} kinds decided" | "{n} 类工具中已定 {decided} 类";
    /// What the scores of a candidate come to; counts its needs.
    SCORE_RESULT = "{score} of 5, {done} of 1 need scored" | "{score} of 5, {done} of {n} needs scored" | "{score} 分（满分 5），已评 {done}/{n} 项";
    SCORE_FAILS = "Fails 1 must" | "Fails {n} musts" | "{n} 条必须项不达标";
    COST_RESULT = "{sum} over 1 month" | "{sum} over {n} months" | "{n} 个月共 {sum}";
    /// What stands on no place of the board.
    UNSORTED = "1 item names no kind of tool; it stands in the list." | "{n} items name no kind of tool; they stand in the list." | "有 {n} 条没选工具类别，请到列表里选。";
}
