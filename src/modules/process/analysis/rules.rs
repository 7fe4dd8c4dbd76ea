//! What the coach looks for in the process map, with its words.

use crate::method::rules;

rules! {
    /// A stage that cannot be passed.
    EXIT_MISSING = Error "process_exit_missing",
        says "{stage} has no exit criterion." | "{stage}没有走完标准。",
        why "Without it each seller moves deals on by feeling, and the forecast is a guess." | "没有标准，推进全凭感觉，预测也就是猜。",
        better "The owner has asked for a written offer with a start date" | "老板要求给书面报价并写明上线日期";
    /// Our own act where the buyer’s belongs.
    EXIT_BY_SELLER = Warning "process_exit_by_seller",
        says "“{text}” is our own act. What did the buyer do?" | "“{text}”是我们自己的动作，买方做了什么？",
        why "We can send ten offers to someone who will never buy. Only the buyer’s act shows progress." | "方案发十遍也不等于成交，买方动了才算推进。",
        better "Instead of “Demo given”: the owner has named the first day of a trial" | "“已演示”改为：老板定了试用的开始日期";
    /// A criterion that cannot be seen.
    EXIT_VAGUE = Warning "process_exit_vague",
        says "“{word}” cannot be seen. Name a deed and its proof." | "“{word}”看不见，请写一个动作和凭据。",
        why "Two colleagues will judge the same customer differently." | "同一个客户，两个同事会有两种判断。",
        better "Instead of “interested”: the owner has given us the empty-hour figures" | "“有意向”改为：老板把空置时数交给了我们";
    /// A stage less likely than the one before.
    PROBABILITY_ORDER = Error "process_probability_order",
        says "{stage} has a lower probability than the stage before." | "{stage}的赢率比前一阶段还低。",
        why "Each stage passed makes a signature likelier. If not, the order or the figure is wrong." | "越往后越接近签约。不是这样，就是顺序或数字错了。",
        better "4.5 – 15 – 30 – 50 – 100 %" | "4.5%—15%—30%—50%—100%";
    /// A step for nobody, or without end.
    STEP_LOOSE = Warning "process_step_loose",
        says "“{what}”: {fields} missing." | "“{what}”还缺：{fields}。",
        why "A step for everybody waits for somebody." | "人人都管的事，没人动手。",
        better "Set up the trial – engineer, 1 day" | "开通试用——工程师，1 天内";
    /// A machine without trigger or order.
    AUTOMATION_HALF = Warning "process_automation_half",
        says "“{what}” shall run by itself: {fields} missing." | "“{what}”要自动，还缺：{fields}。",
        why "A system acts only on a fact it can see and an order it can carry out." | "系统要有看得到的事实和做得了的动作。",
        better "Trial day 7 without login → message by success" | "试用第 7 天未登录 → 客服与售后发消息";
    /// A stage without a figure.
    STAGE_UNMEASURED = Hint "process_stage_unmeasured",
        says "No KPI watches {stage}." | "{stage}没有关联指标。",
        why "A stage without a figure is talked about only after a loss." | "没有数字的阶段，丢了单才有人提。",
        better "Needs and trial: trial to offer, 60 %" | "需求与试用：试用到报价 60%";
}
