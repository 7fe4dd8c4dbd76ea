//! The words of the training plan: its guidance, and what its screens say.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "Who must be able to do what, and how do they learn it?" | "谁要会做什么，怎么学会？";
    name "Training plan" | "培训计划";
    why "A process runs only as well as the people in it can do each step. Train the gap that costs deals, then check it at work." | "流程跑得怎样，看人会不会做。先补丢单最多的短板，再到工作中检验。";
    how [
        "List the skills your process needs. Rate each person: wanted and actual, 0 to 4." | "列出流程需要的技能，给每个人打分：要求几分，现在几分（0～4）。";
        "Take the largest gaps first. Write for each lesson what people will do afterwards." | "从差距最大的开始，写清每一课学完后能做什么。";
        "Choose the way: internal trainer, sharing, coaching, external lecture or workshop." | "选方式：内部讲师、经验分享、带教、外部讲座或工作坊。";
        "Plan the lesson by the minute: explain 5, show 5, practise in pairs 15, discuss 10. Write a role card and a score sheet." | "按分钟排课：讲解 5、示范 5、两人练 15、讨论 10。写好角色卡和评分表。";
        "Put sessions in the calendar. Short and each week beats a full day each year." | "把场次排进日历。每周一小时，胜过一年一整天。";
        "Score each practice by the sheet, take the scores over into the matrix, and check at work after two to four weeks." | "每次演练照评分表打分，把得分带进矩阵，两到四周后再到工作中检验。";
    ]
    questions [
        "At which step did our last three lost deals fail, and who stood there?" | "最近丢的三单输在哪一步？当时是谁在做？";
        "What can our best person do that nobody else can? Who watches while it happens?" | "最强的那个人会哪一招？谁在旁边看过？";
        "If a colleague is away for a month, who takes over, and with which skill?" | "有人一个月不在，谁来顶？会做吗？";
        "How much of the session is spent doing, and how much listening?" | "一场培训，练多久，听多久？";
        "How often is it practised in one lesson, who watches, and for what?" | "这一课练几遍？谁看、看什么？";
        "In which call will one hear it two weeks later?" | "两周后在哪通电话里能听到？";
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
        good "Score point: asked before telling" | "评分项：先问后讲";
        not "Score point: sounds professional" | "评分项：表现专业";
    ]
    empty "Which skill costs us deals today? Write the lesson that trains it." | "眼下哪项技能让我们丢单？写一课来练。";
}

texts! {
    SECTION_MATRIX = "Competency matrix" | "能力矩阵";
    SECTION_TOPICS = "Lessons" | "课程";
    SECTION_SESSIONS = "Sessions" | "场次";
    ADD_TOPIC = "Add a lesson, Enter" | "添加一课，按回车";
    ADD_SKILL = "Add a skill, Enter" | "添加技能，按回车";
    CELL = "{person}, {skill}: actual {a}, wanted {w}" | "{person}，{skill}：现在 {a}，要求 {w}";
    GAP_OPEN = "Gap {n}, no lesson yet" | "差 {n} 分，还没有课";
    GAP_COVERED = "Gap {n}, covered by “{topic}”" | "差 {n} 分，由“{topic}”来补";
    NO_BACKUP = "Only {person} has 3 or more in “{skill}”." | "“{skill}”达到 3 分的只有{person}一人。";
    TO_CALENDAR = "Sessions to calendar" | "场次导出到日历";
    SUMMARY = "{gaps}, {open} without a lesson, {sessions}" | "{gaps}，{open} 处没有课，{sessions}";
    VIEW_LIST = "List" | "列表";
    WAYS = "Lessons by area and way" | "各类课程的培训方式";
    SKILLS = "Skills" | "技能";
    ALONE = "Skills that hang on one person" | "只靠一个人的技能";
    EMPTY_MATRIX = "Which step of your process needs which skill? Write the skills below, then rate each person." | "流程的每一步要哪些技能？先在下面写技能，再给每个人打分。";
    EMPTY_SESSIONS = "No session yet. Choose a lesson and set its first date." | "还没有场次。选一课，定下第一次的日期。";
    NO_PEOPLE = "The columns are the people of the plan. Name them first:" | "表格的列是计划里的成员，请先添加：";
    MATRIX_KEYS = "Each cell: what the person can / what the role needs. Keys on a cell: 0–4 for what the person can, with Shift for what the role needs." | "每格：现状/要求。选中一格后，按 0～4 填现状，按住 Shift 再按 0～4 填要求。";
    SECTION_LESSON = "Lesson plan" | "教案";
    SECTION_ROLES = "Role cards" | "角色卡";
    SECTION_SHEET = "Score sheet" | "评分表";
    SECTION_SCORES = "Scores" | "得分";
    CHOOSE_LESSON = "Which lesson" | "选择一课";
    ADD_ROLE_CARD = "Add a customer to play, Enter" | "添加要扮的客户，按回车";
    ADD_POINT = "Add a point, Enter" | "添加评分项，按回车";
    ROLES_EMPTY = "Who is the customer, and what do they say only when asked? One card for each pair." | "客户是谁？什么话只有问到才说？两人一张卡。";
    POINTS_EMPTY = "Six things that one sees or hears. Each is there, or it is not." | "六件看得见、听得到的事，做到或没做到。";
    POINTS_STANDARD = "Begin with six points" | "用六项起步";
    MINUTES_USUAL = "Usual minutes: 5, 5, 15, 10" | "常用时长：5、5、15、10";
    MINUTES_SUM = "{time} in all" | "共 {time}";
    MINUTES_FIT = "the session has {session}" | "场次有 {session} 分钟";
    MINUTES_OVER = "{over} too many: the session has {session}" | "超出 {over} 分钟：场次只有 {session} 分钟";
    LESSON_LINK = "Lesson plan" | "教案";
    SCORES_NONE = "Write the points first; then everybody who practises has a column here." | "先写评分项，练过的人就在这里各有一列。";
    SCORES_KEYS = "1 it was there, 0 it was not. Keys on a cell: 1 or 0, Backspace clears; arrows walk." | "做到 1 分，没做到 0 分。选中一格后按 1 或 0，退格键清空，方向键移动。";
    SCORE_ADD = "Who practised" | "谁练了";
    SCORE_CELL = "{person}, {point}: {mark}" | "{person}，{point}：{mark}";
    SCORE_OPEN = "not scored" | "未打分";
    SCORE_SUM = "Sum" | "合计";
    SCORE_OF = "{met} of {points}" | "{met}/{points}";
    INTO_MATRIX = "What the scores say of the matrix" | "得分带进矩阵";
    INTO_MATRIX_NONE = "Nothing to take over. A skill is judged by two points or more, once all of them are scored." | "没有可带的。一项技能至少两个评分项，全部打完分才算。";
    RAISED = "{person}, {skill}: {from} → {to}" | "{person}，{skill}：{from} → {to}";
    RAISED_BY = "{met} of {points} by the sheet" | "{points} 项做到 {met} 项";
    RAISED_HOW = "All points of a skill: 3, alone; half of them: 2, with help; fewer: 1. Who teaches stays at 4." | "一项技能的评分项全做到算 3 分，做到一半算 2 分，更少算 1 分；能教别人的仍是 4 分。";
    SEEN_IN_PRACTICE = "“{lesson}”, {met} of {points}" | "“{lesson}”{points} 项做到 {met} 项";
    WHAT_TAKE_OVER = "Scores of {name} into the matrix" | "把{name}的得分带进矩阵";
    PRINT_SHEET = "Print lesson and score sheet" | "打印教案和评分表";
    SHEET_BLANK = "Blank" | "空白";
    SHEET_FILLED = "Filled" | "已填";
    SHEET_HOW = "1 it was there, 0 it was not. Circle one." | "做到圈 1，没做到圈 0。";
    SHEET_NAME = "Name:" | "姓名：";
    PRINT_MATRIX = "Print the matrix" | "打印矩阵";
    MATRIX_NOTE = "What the person can / what the role needs, with the word for what the person can; below it what is missing." | "现状/要求，后面是现状的说法；下面是差几分。";
    MATRIX_SHORT = "{n} short" | "差 {n} 分";
    SCALE = "The scale" | "分值";
    NOT_RATED = "{person}, {skill}: not rated yet. Press 0 to 4 for what the person can." | "{person}，{skill}：还没打分。按 0～4 填现状。";
    PLAN_SESSION = "Plan a session" | "安排场次";
    SESSION_LIST = "All sessions" | "全部场次";
    NEXT_SESSION = "next {date}" | "下次 {date}";
}

plurals! {
    TAKE_OVER = "Write 1 rating into the matrix" | "Write {n} ratings into the matrix" | "把 {n} 项评分写进矩阵";
    TAKEN_OVER = "1 rating is in the matrix." | "{n} ratings are in the matrix." | "{n} 项评分已写进矩阵。";
    GAPS = "1 gap" | "{n} gaps" | "{n} 处差距";
    AHEAD = "1 session ahead" | "{n} sessions ahead" | "接下来 {n} 场";
    AHEAD_MORE = "and 1 more" | "and {n} more" | "另有 {n} 场";
    WHOLE_DAYS = "1 session has no time that can be read, so the calendar takes it as a whole day: {names}." | "{n} sessions have no time that can be read, so the calendar takes them as whole days: {names}." | "{n} 场没有可识别的时间，导出到日历时按全天处理：{names}。";
}
