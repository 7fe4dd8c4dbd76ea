//! The words of the risk matrix: its guidance, and what its screens say.

use crate::i18n::{Text, plurals, texts};
use crate::method::frame;

frame! {
    title "What could stop us, and what do we do before it happens?" | "什么会拦住我们，事前能做什么？";
    name "Risk matrix" | "风险矩阵";
    why "A risk that is named, rated and given to one person costs a talk. The same risk found in month nine costs the year." | "提前写明、打分、落实到人，一次沟通就能化解；等到第九个月才发现，赔上的是一整年。";
    how [
        "Write each risk as an event: what happens, because of what, with which effect." | "把风险写成一件事：因为什么，发生什么，造成什么后果。";
        "Rate likelihood and impact as things stand today, with the level words beside you." | "对照等级说明，按现状给可能性和影响打分。";
        "Choose a treatment: avoid, reduce, transfer or accept. Add responses with owner and date." | "选应对策略：规避、降低、转移或接受，再写措施、负责人和日期。";
        "Rate again as it will be once the responses are in place. The arrow shows what you gain." | "按措施落实后的情况再打一次分，箭头表示改善了多少。";
        "Write the sign that warns you, the plan if it happens all the same, and the next review." | "写明预警信号、一旦发生怎么办，以及下次复查日期。";
    ]
    questions [
        "Which customer, person or supplier could leave tomorrow and stop us for a month?" | "哪个客户、员工或供应商明天走了，我们会停摆一个月？";
        "Where have deals stalled before, and what did we see two weeks earlier?" | "以前的单子卡在哪里？卡住前两周有什么迹象？";
        "Which sentence in our contract would two lawyers read in two ways?" | "合同里哪句话，两个律师会有两种解释？";
        "What have we promised in talks that nobody wrote down?" | "谈的时候答应过什么，却没写下来？";
        "Which risk do we all know and never say aloud?" | "哪个风险大家都清楚，却没人说出口？";
        "Who talks to the customer first when something goes wrong, and within how many hours?" | "出了问题谁先找客户谈，几小时之内？";
        "What is left after our responses, and are we willing to carry it?" | "采取措施后还剩多少风险，我们愿意承担吗？";
    ]
    pairs [
        good "The buyer who wanted us leaves, and the successor goes back to the old supplier" | "支持我们的采购离职，接手的人又找回老供应商";
        not "Customer risk" | "客户风险";
        good "Response: meet a second contact by day 30. Zhao Min, each new customer" | "措施：签约 30 天内认识第二位联系人，赵敏负责，每家必做";
        not "Response: keep in closer touch" | "措施：加强沟通";
        good "Sign: our contact has not answered for 14 days" | "预警：联系人 14 天没有回音";
        not "Sign: the customer is unhappy" | "预警：客户不满意";
    ]
    empty "What kept you awake last week? Write it as an event." | "上周哪件事让你睡不好？把它写成一件会发生的事。";
}

texts! {
    SECTION_MATRIX = "Heat map" | "热力图";
    SECTION_REGISTER = "Register" | "风险登记表";
    SECTION_TOP = "Top ten" | "前十大风险";
    SECTION_SCALE = "Levels and appetite" | "等级与容忍线";
    AXIS_LIKELIHOOD = "Likelihood" | "可能性";
    AXIS_IMPACT = "Impact" | "影响";
    ADD_PLACEHOLDER = "Add a risk as an event, Enter" | "用一件事写风险，按回车";
    ADD_RESPONSE = "Add a response, Enter" | "添加措施，按回车";
    VIEW_INHERENT = "Today" | "现状";
    VIEW_RESIDUAL = "After responses" | "措施后";
    VIEW_BOTH = "Both, with arrows" | "两者对照";
    UNRATED = "Not rated yet ({n})" | "未打分（{n}）";
    MOVED = "{title}: likelihood {l}, impact {i}, {band}." | "{title}：可能性 {l}，影响 {i}，{band}。";
    SIZE_3 = "Show as 3 × 3" | "改为 3×3";
    SIZE_5 = "Show as 5 × 5" | "改为 5×5";
    SIZE_NOTE = "3 × 3 only groups the levels. Your ratings from 1 to 5 stay." | "3×3 只合并显示，1～5 的打分保持不变。";
    APPETITE_LINE = "We carry scores up to {n}. Above it, something is done." | "总分 {n} 以内可以承担，超过就要采取措施。";
    SECTION_RESPONSES = "Responses" | "应对措施";
    VIEW_LIST = "List" | "列表";
    RATINGS = "Rating" | "打分";
    RATING_SPOKEN = "likelihood {l}, impact {i}, {band}" | "可能性 {l}，影响 {i}，{band}";
    MAP_HINT = "Drag a number, or move it with the arrow keys. The list holds the same ratings." | "拖动编号，或用方向键移动；也可以在列表里打分。";
    MAP_NOTE = "Circle: today. Square: after the responses." | "圆圈：现状；方块：措施落实后。";
    MAP_EMPTY = "No risk is rated yet. Write risks in the register, or begin with the starter risks, and put them on the map." | "还没有打分的风险。先在登记表里写，或从常见风险开始，再放进矩阵。";
    PUT = "Put “{title}” on the map" | "把“{title}”放进矩阵";
    NO_LINE = "No line is drawn yet. Which score do you carry without doing anything?" | "还没有画容忍线。多少分以内可以不采取措施？";
    ABOVE = "above the line" | "超线";
    SCORE_BAND = "{n} · {band}" | "{n} · {band}";
    TOP_EMPTY = "Rate risks, and the greatest ten stand here." | "给风险打分后，前十大会列在这里。";
    COLUMN_NUMBER = "#" | "序号";
    NEXT = "Next response" | "下一项措施";
    LEVELS_NOW = "The levels as the matrix shows them" | "矩阵当前采用的等级";
    LEVEL = "Level" | "等级";
    LEVEL_MEANS = "What it means" | "含义";
    BANDS = "What a score asks for" | "每档分数要做什么";
    BAND = "Band" | "档次";
    BAND_ASKS = "What it asks for" | "要做什么";
    BAND_LOW = "Low" | "低";
    BAND_MEDIUM = "Medium" | "中";
    BAND_HIGH = "High" | "高";
    BAND_VERY_HIGH = "Very high" | "极高";
    BAND_LOW_ASKS = "Look again once a quarter." | "每季度看一次。";
    BAND_MEDIUM_ASKS = "Owner and warning sign; look again each month." | "有负责人和预警信号，每月看一次。";
    BAND_HIGH_ASKS = "A response with a date within 30 days." | "30 天内要有措施和日期。";
    BAND_VERY_HIGH_ASKS = "A response this week; the founder decides." | "本周就要有措施，由创始人定。";
    LIKELIHOOD_1 = "Under 5 % in this period. We know of no case." | "本期低于 5%，没听说过先例。";
    LIKELIHOOD_2 = "5 to 20 %. It has happened to others." | "5%–20%，别家发生过。";
    LIKELIHOOD_3 = "20 to 50 %. It has happened to us once." | "20%–50%，我们遇到过一次。";
    LIKELIHOOD_4 = "50 to 80 %. It comes back every few months." | "50%–80%，隔几个月就有一次。";
    LIKELIHOOD_5 = "Over 80 %. It happens every month, or has begun." | "高于 80%，每月都有，或已开始。";
    IMPACT_1 = "Under 1 % of the revenue target; settled in a day." | "低于营收目标的 1%，一天内能解决。";
    IMPACT_2 = "1 to 3 % of the target; a week of extra work." | "目标的 1%–3%，多忙一周。";
    IMPACT_3 = "3 to 10 % of the target; a customer lost or a month late." | "目标的 3%–10%，丢一个客户或拖一个月。";
    IMPACT_4 = "10 to 25 % of the target; several customers or our name." | "目标的 10%–25%，丢几个客户或伤及名声。";
    IMPACT_5 = "Over 25 % of the target; the company or its licence at stake." | "超过目标的 25%，危及公司或经营资质。";
    GROUP_LOW = "Low" | "低";
    GROUP_MEDIUM = "Medium" | "中";
    GROUP_HIGH = "High" | "高";
    GROUP_SMALL = "Small" | "小";
    GROUP_LARGE = "Large" | "大";
}

plurals! {
    CELL = "Likelihood {l}, impact {i}: 1 risk" | "Likelihood {l}, impact {i}: {n} risks" | "可能性 {l}，影响 {i}：{n} 条";
    SUMMARY = "1 risk: {above} above the line today, {after} after responses" | "{n} risks: {above} above the line today, {after} after responses" | "共 {n} 条：现状超线 {above} 条，措施后 {after} 条";
    SUMMARY_NO_LINE = "1 risk" | "{n} risks" | "共 {n} 条";
    RESPONSES_DONE = "{done} of 1 response in place" | "{done} of {n} responses in place" | "{n} 项措施，已落实 {done} 项";
}

/// What the levels of likelihood mean, from 1 to 5.
pub const LIKELIHOOD_ANCHORS: [Text; 5] = [LIKELIHOOD_1, LIKELIHOOD_2, LIKELIHOOD_3, LIKELIHOOD_4, LIKELIHOOD_5];
/// What the levels of impact mean, from 1 to 5.
pub const IMPACT_ANCHORS: [Text; 5] = [IMPACT_1, IMPACT_2, IMPACT_3, IMPACT_4, IMPACT_5];
/// The levels of likelihood in the coarse matrix.
pub const LIKELIHOOD_GROUPS: [Text; 3] = [GROUP_LOW, GROUP_MEDIUM, GROUP_HIGH];
/// The levels of impact in the coarse matrix.
pub const IMPACT_GROUPS: [Text; 3] = [GROUP_SMALL, GROUP_MEDIUM, GROUP_LARGE];
