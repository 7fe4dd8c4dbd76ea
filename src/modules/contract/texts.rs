//! The words of the contract checklist: its guidance, and what its screens say.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "What must be settled before we sign?" | "签约前，还有哪些没说死？";
    name "Contract" | "签约清单";
    why "A clause read in five minutes today saves a dispute next year, and a fixed procedure keeps any deal from skipping it." | "今天多看五分钟条款，明年少打一场官司；步骤固定了，哪一单都不会漏。";
    how [
        "Copy the agreed points from the negotiation; nothing new may enter by the back door." | "把谈定的事项搬过来，不让新条件混进合同。";
        "Check the other party: registered name, licence, and whether the signatory may sign." | "核实对方：登记全称、证照、签字人有没有授权。";
        "Go through the clauses and tick clear, lawful and effective one by one." | "逐条核对条款，“明确、合法、有效”分开打钩。";
        "Lock the final text, get the approvals, then sign and date every copy." | "定稿锁定，走完审批，再在每份上签字、写日期。"
            in CHINA "Lock the final text, approve the use of the seal, then sign and seal every copy." | "定稿锁定，走用印审批，再在每份上签字盖章。";
        "File the original, set the reminders, and hand over to after-sales." | "原件归档，设好提醒，移交售后。";
    ]
    questions [
        "Is the name in the contract the one in the register, letter by letter?" | "合同上的名称和登记的一字不差吗？"
            in CHINA "Is the name in the contract the one on the licence, letter by letter?" | "合同上的名称和营业执照一字不差吗？";
        "Who signs for them, and where is the proof that this person may?" | "对方谁签字？授权的凭据在哪里？";
        "Could a colleague who was not there carry out each clause?" | "没参加谈判的同事，照条款能执行吗？";
        "On which day, by which test, is our work accepted, and what if nobody replies?" | "哪天、按什么标准验收？对方不回复怎么办？";
        "What happens, in figures, when either side is late?" | "任何一方逾期，具体赔多少？";
        "How does each side get out, and what happens to the data and the money paid?" | "双方怎么解约？数据和已付的钱怎么处理？";
        "Where will the original lie in two years?" | "两年后，合同原件在哪里能找到？";
    ]
    pairs [
        good "Acceptance: 14 days after the start, by three tests; no written objection by then counts as accepted." | "验收：上线 14 天后按三项测试；到期未书面提出异议，视为验收合格。";
        not "Acceptance: when the customer is satisfied." | "验收：客户满意为止。";
        good "Late payment: 0.05 % of the amount due for each day" | "逾期付款：每日按应付金额的 0.05% 支付违约金";
        not "Late payment: to be discussed in good faith." | "逾期付款：双方友好协商。";
        good "Disputes: the court at our registered office." | "争议解决：由我方所在地法院管辖。"
            in CHINA "Disputes: the people’s court at our registered office." | "争议解决：由我方住所地人民法院管辖。";
        not "Disputes: arbitration or the court." | "争议解决：可以仲裁，也可以起诉。";
    ]
    empty "No clause yet. Take the standard list and strike out what does not apply." | "还没有条款。先用标准清单，再划掉不适用的。";
}

texts! {
    LEGAL_NOTE = "This list is a working aid, not legal advice. Have a lawyer read the contract before you sign." | "本清单只是工作提示，不构成法律意见。签约前请律师审阅合同。";
    LEGAL_NOTE_CHINA = "The standard items follow practice in mainland China. Other places need other checks." | "标准条目依据中国大陆的签约习惯，其他地区请另行核对。";
    LEGAL_NOTE_ELSEWHERE = "The standard items are general. Ask which form and which clauses the law of the place wants." | "标准条目是通用的。签约地法律对形式和条款的要求，请另行核对。";
    SECTION_BRIEF = "Contract data" | "合同信息";
    SECTION_STEPS = "Signing procedure" | "签约流程";
    SECTION_CLAUSES = "Clauses" | "合同条款";
    EMPTY_STEPS = "Who does what until the signed contract is in the file? Start with the standard steps." | "从定稿到归档，谁做什么？先用标准步骤。";
    CHECK_CLEAR_HOW = "A stranger could carry it out: who, what, how much, by when." | "外人照着也能执行：谁、什么、多少、何时。";
    CHECK_LAWFUL_HOW = "Nothing in it breaks a binding rule; licences and powers are in order." | "不违反强制性规定，证照和权限齐全。";
    CHECK_EFFECTIVE_HOW = "Signed by the right person, and a breach has a consequence." | "由有权的人签署，违反了有后果。";
    ACTION_FROM_SUMMARY = "Take over the agreed points" | "带入谈定事项";
    /// What undo would take back.
    WHAT_FROM_SUMMARY = "take over the agreed points" | "带入谈定事项";
    VIEW_LIST = "List" | "列表";
    NEXT_CLAUSES = "Settle next:" | "接下来谈定：";
    /// Beside an agreed clause that lacks a check.
    CHECKS_LEFT = "Checks missing" | "核对没打全";
    CORE_MISSING = "No clause yet for:" | "还缺这些条款：";
    STANDARD_CLAUSES = "Take the standard clauses" | "用标准条款清单";
    STANDARD_STEPS = "Take the standard steps" | "用标准步骤";
    ADD_STEP = "Add a step, Enter" | "添加步骤，按回车";
    ADD_CLAUSE = "Add a clause of your own, Enter" | "添加条款，按回车";
    STEPS_NEXT = "Next: {step}" | "下一步：{step}";
    STEPS_SETTLED = "Every step is done." | "步骤全部走完。";
}

plurals! {
    PROGRESS_LINE = "{agreed} of 1 clause agreed, {unclear} unclear" | "{agreed} of {n} clauses agreed, {unclear} unclear" | "已谈定 {agreed}/{n} 条，{unclear} 条不明确";
    STEPS_LINE = "{done} of 1 step done" | "{done} of {n} steps done" | "已完成 {done}/{n} 步";
    /// What was taken over.
    TAKEN_OVER = "1 agreed point taken over as a clause. Check its wording and choose its kind." | "{n} agreed points taken over as clauses. Check their wording and choose their kinds." | "已带入 {n} 条谈定事项。请核对写法并选好类别。";
}
