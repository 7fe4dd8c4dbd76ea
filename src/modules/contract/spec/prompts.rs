//! The standard steps and clauses: China's own, their general twins, and those of each trade.

use super::{clause, step};
use crate::method::prompts;

prompts! {
    ContractStep, step::TEXT, step::KIND = "draft": "Draft the contract from the agreed points, nothing added" | "按谈定事项起草，不夹带新条件";
    [ELSEWHERE] ContractStep, step::TEXT, step::KIND = "verify_party": "Look up the customer in the public company register and keep a dated copy" | "在当地公司登记处查询客户，留存带日期的结果";
    [CHINA] ContractStep, step::TEXT, step::KIND = "verify_party": "Look up the customer in the public company register and keep a printout" | "在国家企业信用信息公示系统查询客户，截图留存";
    [ELSEWHERE] ContractStep, step::TEXT, step::KIND = "verify_authority": "Ask for proof that whoever signs may bind the company" | "请签字人出示有权代表公司签约的凭据";
    [CHINA] ContractStep, step::TEXT, step::KIND = "verify_authority": "Ask for the mandate if the legal representative does not sign" | "非法定代表人签字的，要授权委托书原件";
    ContractStep, step::TEXT, step::KIND = "review": "Have sales, finance and the lawyer review it, each in writing" | "业务、财务、律师分别书面审核";
    ContractStep, step::TEXT, step::KIND = "lock": "Compare the copy to be signed with the locked text, page by page" | "签署前逐页核对，与定稿一致";
    [CHINA] ContractStep, step::TEXT, step::KIND = "seal_approval": "Approve the use of the seal and enter it in the seal log" | "走用印审批，登记用印";
    [ELSEWHERE] ContractStep, step::TEXT, step::KIND = "sign": "Sign and date every copy, and exchange them on the same day" | "每份签字、写日期，当天互换";
    [CHINA] ContractStep, step::TEXT, step::KIND = "sign": "Seal the signature page and across the page edges of every copy" | "每份加盖落款章和骑缝章";
    ContractStep, step::TEXT, step::KIND = "file": "Scan and number the original, file it, set the reminders" | "扫描、编号、归档原件，设好到期提醒";
    ContractStep, step::TEXT, step::KIND = "handover": "Hand every promise over to after-sales within 2 days" | "两天内把全部承诺移交售后";
    [ELSEWHERE] Clause, clause::TITLE, clause::KIND = "parties": "Parties" | "签约双方", clause::WORDING: "Registered names, registration and tax numbers, addresses for notices, contact persons" | "双方登记名称、登记号和税号、通知地址、联系人";
    [CHINA] Clause, clause::TITLE, clause::KIND = "parties": "Parties" | "签约双方", clause::WORDING: "Registered names, credit codes, addresses for notices, contact persons" | "双方全称、统一社会信用代码、送达地址、联系人";
    Clause, clause::TITLE, clause::KIND = "authority": "Authority to sign" | "签署授权", clause::WORDING: "Who signs for each side, and the proof that this person may" | "双方谁签字，凭什么授权";
    Clause, clause::TITLE, clause::KIND = "subject": "Subject, quantity, quality" | "标的、数量、质量", clause::WORDING: "What is sold: quantity, version, quality; what is not included" | "卖什么：数量、版本、质量标准；哪些不包含";
    [PROFESSIONAL] Clause, clause::TITLE, clause::KIND = "subject": "Results and rounds of changes" | "成果与修改次数", clause::WORDING: "What is handed over in which form, how many rounds of changes are included, what a further day costs" | "交什么、什么形式，含几轮修改，加一天多少钱";
    [ELSEWHERE NO_GOODS] Clause, clause::TITLE, clause::KIND = "price": "Price and payment" | "价款与支付", clause::WORDING: "Amount and currency, tax, when we invoice, due dates, bank account" | "金额与币种、税、何时开账单、付款日、收款账户";
    [CHINA NO_GOODS] Clause, clause::TITLE, clause::KIND = "price": "Price and payment" | "价款与支付", clause::WORDING: "Amount in figures and words, tax, official invoice, due dates, bank account" | "金额大小写、税率、发票、付款日、收款账户";
    [ELSEWHERE GOODS] Clause, clause::TITLE, clause::KIND = "price": "Invoice and payment terms" | "账单与账期", clause::WORDING: "Price for each unit, smallest order, tax, invoice with each delivery, days until payment, whose goods they are until paid" | "单价、起订量、税，账单随货，账期几天，付清前货归谁";
    [CHINA GOODS] Clause, clause::TITLE, clause::KIND = "price": "Invoice and payment terms" | "发票与账期", clause::WORDING: "Price for each unit, smallest order, tax, official invoice before or after payment, days until payment" | "单价、起订量、税率，先票后款还是先款后票，账期几天";
    [NO_GOODS] Clause, clause::TITLE, clause::KIND = "acceptance": "Delivery and acceptance" | "交付与验收", clause::WORDING: "Tests, time limit, and what counts as accepted if nobody replies" | "验收标准、期限，逾期不回复如何认定";
    [GOODS] Clause, clause::TITLE, clause::KIND = "acceptance": "Sample and inspection" | "封样与验货", clause::WORDING: "A sample signed by both sides, days to inspect after arrival, and what counts as accepted if nobody writes" | "双方签字封样；到货后几天内验货，逾期未书面提出如何认定";
    [GOODS] Clause, clause::TITLE, clause::KIND = "custom": "Delivery and freight" | "交货与运费", clause::WORDING: "Place and day of delivery, packing, who pays freight and insurance" | "交货地点、日期、包装，运费和保险谁付";
    [EQUIPMENT] Clause, clause::TITLE, clause::KIND = "acceptance": "Factory test, installation and commissioning" | "出厂测试、安装与调试", clause::WORDING: "Tests at our works and on site, who provides power, crane and people, from which day it counts as accepted" | "厂内和现场各测哪些项，水电、吊装、人手谁出，从哪天起算验收";
    [GOODS] Clause, clause::TITLE, clause::KIND = "custom": "Passing of risk" | "风险转移", clause::WORDING: "From which moment loss and damage are the buyer’s, and who claims against the carrier" | "从哪一刻起货损由买方承担，谁向承运人索赔";
    [PROFESSIONAL] Clause, clause::TITLE, clause::KIND = "custom": "Who does the work" | "由谁来做", clause::WORDING: "Names of the people, who may stand in, what the customer provides by which day" | "写明人员、谁可以替换，客户哪天前提供什么";
    [LOCAL] Clause, clause::TITLE, clause::KIND = "custom": "Access and missed appointments" | "上门时间与失约", clause::WORDING: "Hours, who opens, what a missed appointment costs either side" | "上门时段、谁开门，任何一方失约怎么算";
    [NO_GOODS] Clause, clause::TITLE, clause::KIND = "warranty": "Warranty and service" | "质保与服务", clause::WORDING: "What is free and for how long; within how many hours we reply and repair" | "哪些免费、免费多久；几小时内响应、几小时内修复";
    [GOODS] Clause, clause::TITLE, clause::KIND = "warranty": "Short, damaged and returned goods" | "短少、破损与退换", clause::WORDING: "Days to report with photographs, replacement or credit, what may be returned, and who pays the way back" | "几天内凭照片报缺报损，补货还是抵款，哪些可退，退货运费谁付";
    [SOFTWARE] Clause, clause::TITLE, clause::KIND = "warranty": "Availability and updates" | "可用性与升级", clause::WORDING: "The share of hours it has to run, what an outage gives back, when updates come" | "每月可用时间占比，中断怎么补偿，何时升级";
    [EQUIPMENT] Clause, clause::TITLE, clause::KIND = "warranty": "Spare parts and operators" | "备件与操作培训", clause::WORDING: "Which parts lie in stock, for how many years they come, how many operators we train" | "常备哪些件，供应几年，培训几名操作工";
    Clause, clause::TITLE, clause::KIND = "liability": "Liability for breach" | "违约责任", clause::WORDING: "Damages per day and in total, for both sides" | "违约金按日怎么算、上限多少，双方对等";
    [LOCAL] Clause, clause::TITLE, clause::KIND = "liability": "Damage on the premises" | "上门损坏赔偿", clause::WORDING: "What is covered up to which sum, and within how many days it is reported" | "赔哪些、最高多少，几天内提出";
    Clause, clause::TITLE, clause::KIND = "change": "Change and termination" | "变更与解除", clause::WORDING: "Who may end the contract, with what notice, and what happens to data" | "谁能解除、提前多久通知、数据如何交还";
    [SOFTWARE] Clause, clause::TITLE, clause::KIND = "change": "Data at the end" | "到期数据交还", clause::WORDING: "In which form the data come back, within how many days, and when our copy is deleted" | "以什么格式交还、几天内交还，我方副本何时删除";
    [TRAINING] Clause, clause::TITLE, clause::KIND = "change": "Dates and postponement" | "日期与改期", clause::WORDING: "Smallest and largest group, until when a date moves free of charge, what a cancelled day costs" | "人数上下限，几天前改期免费，取消一天收多少";
    Clause, clause::TITLE, clause::KIND = "dispute": "Dispute resolution" | "争议解决", clause::WORDING: "How many days to talk first, then one place that decides" | "先协商多少天；协商不成由哪一家裁判，只写一个";
    Clause, clause::TITLE, clause::KIND = "confidentiality": "Confidentiality and IP" | "保密与知识产权", clause::WORDING: "What is secret and for how long, who owns what, what may be quoted" | "哪些保密、保密多久，成果归谁，能引用什么";
    [TRAINING] Clause, clause::TITLE, clause::KIND = "confidentiality": "Material and recordings" | "教材与录制", clause::WORDING: "Who may copy the material, whether lessons may be recorded, who sees participants’ results" | "教材谁可复制，能否录制，学员成绩谁能看";
    Clause, clause::TITLE, clause::KIND = "personal_data": "Personal data" | "个人信息保护", clause::WORDING: "Which data, where stored, who may see them, within how many hours an incident is reported" | "哪些数据、存在哪里、谁能看、出事几小时内告知";
    [ELSEWHERE] Clause, clause::TITLE, clause::KIND = "signature": "Signature" | "签署", clause::WORDING: "How many copies, who signs for each side, a date beside each signature, whether an e-signature counts" | "一式几份、双方谁签、签字旁写日期、电子签名是否有效";
    [CHINA] Clause, clause::TITLE, clause::KIND = "signature": "Signature and seal" | "签字盖章", clause::WORDING: "How many copies, who keeps which, which seal, a date beside each signature" | "一式几份、各执几份、盖什么章、签字旁写日期";
    Clause, clause::TITLE, clause::KIND = "filing": "Filing and handover" | "归档与移交", clause::WORDING: "Which annexes belong to it, when scans are exchanged, who takes over" | "有哪些附件、何时互换扫描件、移交给谁";
}
