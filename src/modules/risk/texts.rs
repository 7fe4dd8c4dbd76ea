//! The words of the risk matrix: its guidance, and what its screens say.

use crate::i18n::texts;
use crate::modules::frame;

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
        good "The head nurse who wanted us leaves, and her successor goes back to paper" | "支持我们的护士长离职，接手的人又用回纸本";
        not "Customer risk" | "客户风险";
        good "Response: meet a second contact by day 30. Zhao Min, each new clinic" | "措施：签约 30 天内认识第二位联系人，赵敏负责，每家必做";
        not "Response: keep in closer touch" | "措施：加强沟通";
        good "Sign: no login by the head nurse for 14 days" | "预警：护士长 14 天没登录";
        not "Sign: the customer is unhappy" | "预警：客户不满意";
    ]
    empty "What kept you awake last week? Write it as an event." | "上周哪件事让你睡不好？把它写成一件会发生的事。";
    done "Five risks or more are rated with owner and treatment; all above the appetite line have a response with owner and date." | "至少五条风险已打分并有负责人和策略；超出容忍线的都有措施、负责人和日期。";
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
    CELL = "Likelihood {l}, impact {i}: {n} risks" | "可能性 {l}，影响 {i}：{n} 条";
    MOVED = "{title}: likelihood {l}, impact {i}, {band}." | "{title}：可能性 {l}，影响 {i}，{band}。";
    SIZE_3 = "Show as 3 × 3" | "按 3×3 显示";
    SIZE_5 = "Show as 5 × 5" | "按 5×5 显示";
    SIZE_NOTE = "3 × 3 only groups the levels. Your ratings from 1 to 5 stay." | "3×3 只合并显示，1–5 的打分保持不变。";
    APPETITE_LINE = "We carry scores up to {n}. Above it, something is done." | "总分 {n} 以内可以承担，超过就要采取措施。";
    SUMMARY = "{total} risks: {above} above the line today, {after} after responses" | "共 {total} 条：现状超线 {above} 条，措施后 {after} 条";
    SECTION_RESPONSES = "Responses" | "应对措施";
    VIEW_LIST = "List" | "列表";
}
