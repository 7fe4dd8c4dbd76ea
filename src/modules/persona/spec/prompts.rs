//! Who decides, in general and in each trade.

use super::{icp, persona, scale};
use crate::method::prompts;

prompts! {
    [GENERAL] Persona, persona::NAME, persona::BUYING_ROLES = "economic_buyer": "The owner who signs and pays" | "签字付钱的老板";
    [GENERAL] Persona, persona::NAME, persona::BUYING_ROLES = "user": "The person who will use it every day" | "每天要用它的人";
    Persona, persona::NAME, persona::BUYING_ROLES = "champion": "The colleague who speaks for us when we are not in the room" | "我们不在场时替我们说话的人";
    [GENERAL] Persona, persona::NAME, persona::BUYING_ROLES = "technical": "The one who checks technology, data or contract" | "审技术、审数据、审合同的人";
    Persona, persona::NAME, persona::BUYING_ROLES = "blocker": "The one who has something to lose if it comes" | "用了之后可能吃亏的人";
    Persona, persona::NAME, persona::ANTI = "true": "The customer who looks right and never fits" | "看着合适、其实不该做的客户";
    Icp, icp::TRIGGER_EVENTS: "A key employee has just left" | "关键员工刚离职";
    Icp, icp::TRIGGER_EVENTS: "A complaint has just become public" | "投诉刚在网上传开";
    Icp, icp::DISQUALIFY_IF: "Nobody can decide within three months" | "三个月内没人能拍板";
    Scale, scale::LEFT: "Price-led" | "看价格", scale::RIGHT: "Value-led" | "看价值";
    [SOFTWARE] Persona, persona::NAME, persona::BUYING_ROLES = "economic_buyer": "The head of department who pays for the licences" | "为账号付钱的部门负责人";
    [SOFTWARE] Persona, persona::NAME, persona::BUYING_ROLES = "user": "The one who enters the data every day" | "每天录数据的人";
    [SOFTWARE] Persona, persona::NAME, persona::BUYING_ROLES = "technical": "The one in IT who asks about data and access" | "管数据和权限的 IT";
    [GOODS] Persona, persona::NAME, persona::BUYING_ROLES = "economic_buyer": "The owner of several shops who decides what goes on the shelf" | "开了几家店、决定进什么货的老板";
    [GOODS] Persona, persona::NAME, persona::BUYING_ROLES = "user": "The shop manager who unpacks and sells it" | "拆箱上架、天天卖货的店长";
    [GOODS] Persona, persona::NAME, persona::BUYING_ROLES = "technical": "The buyer who checks samples and test reports" | "验样品、看检测报告的采购";
    [EQUIPMENT] Persona, persona::NAME, persona::BUYING_ROLES = "economic_buyer": "The plant manager with the investment budget" | "手里有投资预算的厂长";
    [EQUIPMENT] Persona, persona::NAME, persona::BUYING_ROLES = "user": "The operator who runs it in shifts" | "倒班操作的工人";
    [EQUIPMENT] Persona, persona::NAME, persona::BUYING_ROLES = "technical": "The engineer who tests it against the specification" | "按技术要求逐项验证的工程师";
    [PROFESSIONAL] Persona, persona::NAME, persona::BUYING_ROLES = "economic_buyer": "The managing director who answers for the result" | "对结果负责的总经理";
    [PROFESSIONAL] Persona, persona::NAME, persona::BUYING_ROLES = "user": "The project manager who works with us every week" | "每周和我们对接的项目负责人";
    [PROFESSIONAL] Persona, persona::NAME, persona::BUYING_ROLES = "technical": "The specialist in-house who reads every line" | "逐字审稿的内部专业人员";
    [TRAINING] Persona, persona::NAME, persona::BUYING_ROLES = "economic_buyer": "The head of sales who needs results next quarter" | "下个季度就要见效的销售负责人";
    [TRAINING] Persona, persona::NAME, persona::BUYING_ROLES = "user": "The participant who has to do it differently on Monday" | "周一就得换个做法的学员";
    [TRAINING] Persona, persona::NAME, persona::BUYING_ROLES = "technical": "The one in HR who books, measures and reports" | "负责安排和评估的 HR";
    [LOCAL] Persona, persona::NAME, persona::BUYING_ROLES = "economic_buyer": "The owner of the house or shop who lets us in" | "让我们进门的房主或店主";
    [LOCAL] Persona, persona::NAME, persona::BUYING_ROLES = "user": "The one who is there when we come" | "我们上门时在场的人";
    [LOCAL] Persona, persona::NAME, persona::BUYING_ROLES = "technical": "The property manager who sets times and access" | "管时间和出入的物业";
}
