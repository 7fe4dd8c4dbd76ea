//! The words of the process map: its guidance, and what its screens say.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "Who does what, from first contact to renewal?" | "从第一次接触到续约，每一步谁来做？";
    name "Process" | "流程图";
    why "Written down, a sale that worked once can be repeated by the next colleague, measured, and partly left to a machine." | "把做成的一单写成流程，换个同事也能照做，能衡量，还能让系统代劳一部分。";
    how [
        "Start from the six stages; rename, split or add until they match how your customers buy." | "从六个阶段起步，按客户的购买过程改名、拆分、增加。";
        "For each stage write what the buyer did that proves it is finished." | "每个阶段写清：买方做了什么，才算走完。";
        "List the steps: what, role, time limit, tool, template, and the standard it must meet." | "列步骤：做什么、谁做、时限、工具、模板、做到什么标准。";
        "Mark what can run by itself: a trigger and an action." | "标出可以自动的：什么情况触发，触发后做什么。";
        "Look at handovers and at the slowest stage; cut one handover before you add a step." | "看交接次数和最慢的阶段；先减一次交接，再加新步骤。";
    ]
    questions [
        "What did our last three customers do just before they moved on?" | "最近三个客户，进入下一步之前做了什么？";
        "If the buyer has done nothing in this step, by what do we say that it went on?" | "这一步如果客户什么都没做，我们凭什么说推进了？";
        "Which step could go?" | "哪一步可以删掉？";
        "Where do deals lie longest, and who is waiting for whom?" | "商机在哪一步停得最久？谁在等谁？";
        "Which step is done differently by each of us?" | "哪一步我们每个人做法都不一样？";
        "At which handover has something been lost before?" | "哪次交接丢过东西？";
        "Which message do we type again and again?" | "哪条消息我们一遍遍手打？";
        "When do we give a deal up, and who says so?" | "一单什么时候该放弃？谁来说？";
    ]
    pairs [
        good "Exit: the owner has given us the empty-hour figures" | "走完：老板把空置时数交给了我们";
        not "Exit: proposal sent" | "走完：方案已发";
        good "Exit: the owner has tasted three batches blind" | "走完：老板蒙眼喝了三批茶";
        not "Exit: samples sent" | "走完：已寄样品";
        good "Step: set up the trial, engineer, within 1 day, checklist “Start”" | "步骤：开通试用，工程师，1 天内，用《上线清单》";
        not "Step: support the customer" | "步骤：服务好客户";
        good "Automatic: trial day 7 without login → message by success" | "自动：试用第 7 天未登录 → 客服与售后发消息";
        not "Automatic: use the CRM" | "自动：用 CRM";
    ]
    notes [
        KNOWN_RACI: GUIDE_RACI;
    ]
    empty "No stage yet. Insert the six stages and rename what does not fit." | "还没有阶段。先插入六个阶段，不合适的再改名。";
}

texts! {
    KNOWN_RACI = "Known as a RACI matrix" | "又称 RACI 矩阵";
    GUIDE_RACI = "For each step who does it (R), who answers for it (A), who is asked (C) and who is told (I)." | "每一步由谁执行（R）、谁负责（A）、问谁（C）、告知谁（I）。";
    EMPTY_STEP = "What is the first thing that someone has to do here?" | "到了这个阶段，第一件要做的事是什么？";
    EMPTY_EXIT = "What will the buyer have done when this stage is over?" | "走完这个阶段时，买方已经做了什么？";
    SECTION_STAGES = "Stages" | "阶段";
    SECTION_ROLES = "Roles" | "角色";
    SECTION_STEPS = "Steps" | "步骤";
    VIEW_BOARD = "Board" | "看板";
    VIEW_LANES = "Swim lanes" | "泳道图";
    VIEW_STAGE_PAGE = "One page per stage" | "单阶段页";
    VIEW_TABLE = "Table" | "表格";
    LANE_NONE = "No role yet" | "未分配";
    FIGURE_HANDOVERS = "Handovers: {n}" | "交接 {n} 次";
    FIGURE_HANDOVERS_HOW = "Steps, in order, done by another role than the step before" | "按顺序，与上一步角色不同的步骤数";
    FIGURE_LONGEST = "Longest stage: {stage}, {days}" | "最长阶段：{stage}，{days}";
    FIGURE_PATH = "Planned days from first stage to signature: {days}" | "从首个阶段到签约的计划天数：{days}";
    ACTION_INSERT_GUIDE = "Insert six stages to begin from" | "插入六个阶段";
    ADD_STAGE = "Add a stage, Enter" | "添加阶段，按回车";
    ADD_ROLE = "Add a role, Enter" | "添加角色，按回车";
    ROLE_NEW = "Add a role…" | "添加角色…";
    ROLE_NEW_NAME = "Name of the new role" | "新角色名称";
    ADD_STEP = "Add a step, Enter" | "添加步骤，按回车";
    ADD_CRITERION = "Add a criterion, Enter" | "添加标准，按回车";
    LIMIT_HOURS = "{n} working h" | "{n} 工作小时";
    LANES_NOTE = "A thick arrow is a handover to another role." | "粗箭头表示交接给另一个角色。";
    LANES_EMPTY = "Write steps on the board and say which role does them. The picture draws itself." | "先在看板上写步骤、定角色，图会自动画出来。";
    ROLES_EMPTY = "Which jobs take part in a sale? Each becomes a lane." | "一单销售要经过哪些岗位？每个岗位一条泳道。";
    COLUMN_NUMBER = "#" | "序号";
    MOVE_TO_A_STAGE = "Move to stage…" | "移到阶段…";
    MOVE_TO_STAGE = "Move to stage: {stage}" | "移到阶段：{stage}";
    CHOOSE_STAGE = "Which stage" | "选择阶段";
    STAGE_PROBABILITY = "{n} % will sign" | "赢率 {n}%";
    STAGE_PAGE_LINK = "One page" | "单页";
    RACI = "Who does what" | "谁做什么";
    RACI_MOVED = "{part}: now {to}, no longer {from}" | "{part}：改为{to}，不再是{from}";
    RACI_KEY = "R does it, A answers for the result, C is asked before, I is told after. Press a letter, or type it; arrows walk." | "R 执行，A 对结果负责，C 事前咨询，I 事后知会。点字母或直接按键，方向键移动。";
    STAGE_ENTRY = "Entry:" | "进入：";
    STAGE_EXIT = "Exit:" | "走完：";
}

plurals! {
    FIGURE_BUSIEST = "Busiest role: {role}, {own} of 1 step" | "Busiest role: {role}, {own} of {n} steps" | "最忙角色：{role}，{own}/{n} 步";
    FIGURE_AUTOMATED = "By itself or with a reminder: {helped} of 1 step" | "By itself or with a reminder: {helped} of {n} steps" | "自动或有提醒：{helped}/{n} 步";
    STAGE_DAYS = "at most 1 day" | "at most {n} days" | "最多 {n} 天";
}
