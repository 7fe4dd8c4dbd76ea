//! The words of the digital tools: its guidance, and what its screens say.

use crate::i18n::texts;
use crate::modules::frame;

frame! {
    title "What must each tool do for us, and which one do we take?" | "工具要替我们做什么，选哪一个？";
    name "Digital tools" | "数字化工具";
    why "A tool bought before the need is written stands unused by spring. Write the need first, then test with your own data." | "需求没写清就买的工具，过不了半年就闲着。先写需求，再拿自己的数据去试。";
    how [
        "Write what the tool must do, in the words of the person who will use it. Mark the musts." | "用使用者的话写工具要做到什么，标出哪些必须有。";
        "Say for each need how you will test it, and give it a weight from 1 to 5." | "每条需求写明怎么试，权重打 1–5 分。";
        "Test two or three candidates for a week with 25 to 50 real records. Score what you saw." | "选两三个候选，用 25–50 条真实记录试一周，按亲眼所见打分。";
        "Add up the cost for three years, and check how you get your data out again." | "算三年总费用，再看数据怎么导出来。";
        "Decide, write the reason, and set the day on which you look at the decision again." | "做决定，写理由，定好哪天回头再看。";
    ]
    questions [
        "Which step of our process is done by hand twice, or forgotten?" | "流程里哪一步要手工做两遍，或者常被忘掉？";
        "Who enters the data, where are they at that moment, and how many seconds do they have?" | "谁来录数据？当时人在哪里？有几秒钟？";
        "Which three figures must we see on Monday without asking anyone?" | "周一不用问人就要看到的三个数是什么？";
        "What would we do if this supplier closed next year?" | "供应商明年关门，我们怎么办？";
        "Which data about customers must not be stored there at all?" | "哪些客户数据根本不该放进去？";
        "Could a shared sheet do it for the next six months?" | "今后半年，一张共享表格够不够用？";
        "Which tool that we already pay for does half of this?" | "已经付费的工具里，哪个能做其中一半？";
    ]
    pairs [
        good "Chen Bo records a talk on his phone in under a minute" | "陈博用手机一分钟内记完一次沟通";
        not "Easy to use" | "简单好用";
        good "Test: import 50 clinics, check ten of them by hand" | "试法：导入 50 家诊所，人工核对 10 家";
        not "The salesman showed it and it looked good" | "看了厂商演示，感觉不错";
        good "Fails a must: entry on the phone takes three minutes" | "未过必须项：手机录入要三分钟";
        not "Highest total wins, whatever it lacks" | "总分最高就选它，缺什么不管";
    ]
    empty "Which task do you want to stop doing by hand? Write it as a need." | "哪件事不想再手工做？把它写成一条需求。";
    done "Each kind with a need has a decision with reason; each chosen tool has scores on all musts, cost and a way out." | "有需求的类别都有决定和理由；选中的工具，必须项都已打分，费用和退出办法已写明。";
}

texts! {
    SECTION_NEEDS = "Needs" | "需求";
    SECTION_CANDIDATES = "Candidates" | "候选";
    SECTION_SCORES = "Scorecard" | "评分表";
    SECTION_DECISION = "Decisions" | "决定";
    SECTION_BLUEPRINT = "CRM blueprint" | "CRM 蓝图";
    ADD_NEED = "Add a need, Enter" | "添加需求，按回车";
    ADD_CANDIDATE = "Add a candidate, Enter" | "添加候选，按回车";
    SCORE_RESULT = "{score} of 5, {done} of {total} needs scored" | "{score} 分（满分 5），已评 {done}/{total} 项";
    SCORE_FAILS = "Fails {n} musts" | "{n} 条必须项不达标";
    COST_RESULT = "{sum} over {months} months" | "{months} 个月共 {sum}";
    BLUEPRINT_INTRO = "Your process as a pipeline: type it in or download it. Probabilities come from the process map." | "把流程变成 CRM 里的销售管道，可照着录入，也可下载。赢率取自流程图。";
    BLUEPRINT_DOWNLOAD = "Download for your CRM" | "下载 CRM 文件";
    SUMMARY = "{decided} of {kinds} kinds decided" | "{kinds} 类工具中已定 {decided} 类";
    ADD_SCORE = "Add what a test showed, Enter" | "添加实测情况，按回车";
    ADD_DECISION = "Add a decision with its reason, Enter" | "添加决定和理由，按回车";
    ADD_CRM_FIELD = "Add a field, Enter" | "添加字段，按回车";
    SECTION_FIELDS = "Fields of the CRM" | "CRM 字段";
    VIEW_LIST = "List" | "列表";
}
