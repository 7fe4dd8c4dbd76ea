//! The words of the training plan: its guidance, and what its screens say.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "Who must be able to do what, and how do they learn it?" | "谁要会做什么，怎么学会？";
    name "Training plan" | "培训计划";
    why "A process runs only as well as the people in it can do each step. Train the gap that costs deals, then check it at work." | "流程跑得怎样，看人会不会做。先补丢单最多的短板，再到工作中检验。";
    how [
        "List the skills your process needs. Rate each person: wanted and actual, 0 to 4." | "列出流程需要的技能，给每个人打分：要求几分，现在几分（0～4）。";
        "Take the largest gaps first. Write for each topic what people will do afterwards." | "从差距最大的开始，写清每个主题学完后能做什么。";
        "Choose the way: internal trainer, sharing, coaching, external lecture or workshop." | "选方式：内部讲师、经验分享、带教、外部讲座或工作坊。";
        "Put sessions in the calendar. Short and each week beats a full day each year." | "把场次排进日历。每周一小时，胜过一年一整天。";
        "Check at work after two to four weeks, and rate again." | "两到四周后在工作中检验，再打一次分。";
    ]
    questions [
        "At which step did our last three lost deals fail, and who stood there?" | "最近丢的三单输在哪一步？当时是谁在做？";
        "What can our best person do that nobody else can? Who watches while it happens?" | "最强的那个人会哪一招？谁在旁边看过？";
        "If a colleague is away for a month, who takes over, and with which skill?" | "有人一个月不在，谁来顶？会做吗？";
        "How much of the session is spent doing, and how much listening?" | "一场培训，练多久，听多久？";
        "How shall we see, three weeks later, that it has worked?" | "三周后，怎么看出培训有用？";
        "What do we know already and could show each other without an external trainer?" | "哪些内容我们自己人就能教，不用请外面的人？";
    ]
    pairs [
        good "Afterwards Chen Bo asks for the loss in figures in each first talk" | "学完后，陈博每次初次沟通都会问到损失的数字";
        not "Understand our customers better" | "更好地了解客户";
        good "Check: two recorded talks, scored with the same sheet as in the role-play" | "检验：听两次录音，用演练时的同一张评分表打分";
        not "Check: participants were satisfied" | "检验：学员反映良好";
        good "Role-play each Friday, 30 minutes, one objection" | "每周五演练 30 分钟，只练一条异议";
        not "Two-day seminar once a year" | "一年一次两天集中培训";
    ]
    empty "Which skill costs us deals today? Write it as a topic." | "眼下哪项技能让我们丢单？写成一个主题。";
}

texts! {
    SECTION_MATRIX = "Competency matrix" | "能力矩阵";
    SECTION_TOPICS = "Topics" | "培训主题";
    SECTION_SESSIONS = "Sessions" | "场次";
    ADD_TOPIC = "Add a topic, Enter" | "添加主题，按回车";
    ADD_SKILL = "Add a skill, Enter" | "添加技能，按回车";
    CELL = "{person}, {skill}: actual {a}, wanted {w}" | "{person}，{skill}：现在 {a}，要求 {w}";
    GAP_OPEN = "Gap {n}, no topic yet" | "差 {n} 分，暂无主题";
    GAP_COVERED = "Gap {n}, covered by “{topic}”" | "差 {n} 分，由“{topic}”来补";
    NO_BACKUP = "Only {person} has 3 or more in “{skill}”." | "“{skill}”达到 3 分的只有{person}一人。";
    TO_CALENDAR = "Sessions to calendar" | "场次导出到日历";
    SUMMARY = "{gaps}, {open} without a topic, {sessions}" | "{gaps}，{open} 处没有主题，{sessions}";
    VIEW_LIST = "List" | "列表";
    WAYS = "Topics by area and way" | "各类主题的培训方式";
    SKILLS = "Skills" | "技能";
    ALONE = "Skills that hang on one person" | "只靠一个人的技能";
    EMPTY_MATRIX = "Which step of your process needs which skill? Write the skills below, then rate each person." | "流程的每一步要哪些技能？先在下面写技能，再给每个人打分。";
    EMPTY_SESSIONS = "No session yet. Choose a topic and set its first date." | "还没有场次。选一个主题，定下第一次的日期。";
    NO_PEOPLE = "The columns are the people of the plan. Name them first:" | "表格的列是计划里的成员，请先添加：";
    MATRIX_KEYS = "Each cell: what the person can / what the role needs. Keys on a cell: 0–4 for what the person can, with Shift for what the role needs." | "每格：现状/要求。选中一格后，按 0～4 填现状，按住 Shift 再按 0～4 填要求。";
    PLAN_SESSION = "Plan a session" | "安排场次";
    SESSION_LIST = "All sessions" | "全部场次";
    NEXT_SESSION = "next {date}" | "下次 {date}";
}

plurals! {
    GAPS = "1 gap" | "{n} gaps" | "{n} 处差距";
    AHEAD = "1 session ahead" | "{n} sessions ahead" | "接下来 {n} 场";
    AHEAD_MORE = "and 1 more" | "and {n} more" | "另有 {n} 场";
    WHOLE_DAYS = "1 session has no time that can be read, so the calendar takes it as a whole day: {names}." | "{n} sessions have no time that can be read, so the calendar takes them as whole days: {names}." | "{n} 场没有可识别的时间，导出到日历时按全天处理：{names}。";
}
