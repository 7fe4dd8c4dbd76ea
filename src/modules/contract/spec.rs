//! The record kinds of the contract checklist: fields, choices, and the standard list of steps and clauses.

use crate::method::prompts;
use crate::model::{Choice, Counted, Date, Kind, Number, RecordKey, Table, choices, table};

choices! {
    /// How the contract is signed.
    pub enum ContractForm {
        Paper = "paper", "Paper, signed and sealed" | "纸质签字盖章";
        ESign = "e_sign", "E-signature" | "电子签约";
    }
}

choices! {
    /// With which seal it is closed.
    pub enum SealKind {
        CompanySeal = "company_seal", "Company seal" | "公章";
        ContractSeal = "contract_seal", "Contract seal" | "合同专用章";
        ESeal = "e_seal", "Electronic seal" | "电子印章";
        SignatureOnly = "signature_only", "Signature only" | "仅签字";
    }
}

choices! {
    /// What a step of the procedure does. The coach reads the order by it.
    pub enum StepKind {
        Draft = "draft", "Draft" | "起草";
        VerifyParty = "verify_party", "Check the party" | "主体资格核查";
        VerifyAuthority = "verify_authority", "Check authority" | "授权核查";
        Review = "review", "Review" | "审核";
        Lock = "lock", "Lock the text" | "定稿";
        SealApproval = "seal_approval", "Approve use of seal" | "用印审批";
        Sign = "sign", "Sign and seal" | "签字盖章";
        File = "file", "File" | "归档";
        Handover = "handover", "Hand over" | "移交";
        Other = "other", "Other" | "其他";
    }
}

choices! {
    /// How far a step is.
    pub enum StepStatus {
        Open = "open", "Open" | "未开始";
        Doing = "doing", "In progress" | "进行中";
        Done = "done", "Done" | "已完成";
        NotNeeded = "not_needed", "Not needed" | "不需要";
    }
}

choices! {
    /// What a clause is about.
    pub enum ClauseKind {
        Parties = "parties", "Parties" | "主体资格";
        Authority = "authority", "Authority to sign" | "授权";
        Subject = "subject", "Subject, quantity, quality" | "标的、数量、质量";
        Price = "price", "Price and payment" | "价款与支付";
        Acceptance = "acceptance", "Delivery and acceptance" | "交付与验收";
        Warranty = "warranty", "Warranty and service" | "质保与服务";
        Liability = "liability", "Liability for breach" | "违约责任";
        Change = "change", "Change and termination" | "变更与解除";
        Dispute = "dispute", "Dispute resolution" | "争议解决";
        Confidentiality = "confidentiality", "Confidentiality and IP" | "保密与知识产权";
        PersonalData = "personal_data", "Personal data" | "个人信息保护";
        Signature = "signature", "Signature and seal" | "签字盖章";
        Filing = "filing", "Filing and handover" | "归档与移交";
        Custom = "custom", "Own clause" | "自定义条款";
    }
}

choices! {
    /// How far a clause is.
    pub enum ClauseStatus {
        Open = "open", "Not checked" | "未核对";
        Unclear = "unclear", "Unclear" | "不明确";
        Disputed = "disputed", "Disputed" | "有分歧";
        Agreed = "agreed", "Agreed" | "已谈定";
        NotNeeded = "not_needed", "Not needed" | "不适用";
    }
}

/// Fifty years are more than any term.
const MONTHS: Kind = Kind::Number { min: 0.0, max: 600.0, of: Counted::Months };

/// Nobody seals more copies of one contract.
const NUMBER_OF_COPIES: Kind = Kind::Number { min: 0.0, max: 99.0, of: Counted::Count };

/// What the contract may rest on.
const ORIGINS: Kind = Kind::Links(&[
    Table::Swot,
    Table::Strategy,
    Table::Persona,
    Table::Strength,
    Table::Proof,
    Table::Concession,
    Table::Summary,
]);

table! {
    /// What the contract is called, between whom it is, and where it lies.
    pub mod brief = "Contract data" | "合同信息", single; title TITLE;
    TITLE: String = Kind::Text, "title", "Contract title" | "合同名称",
        "The title must match what is sold." | "名称要与实际内容一致。";
    CUSTOMER: String = Kind::Text, "customer", "Customer, full name" | "客户全称",
        "As registered, no short form." | "按登记名称写，不用简称。";
    NUMBER: String = Kind::Text, "number", "Contract number" | "合同编号",
        "One numbering for all contracts." | "全公司统一编号。";
    VALUE: Number = Kind::Money, "value", "Contract value" | "合同金额",
        "Total over the term; say whether tax is included." | "合同期总额，注明是否含税。";
    SIGNING_ON: Date = Kind::Date, "signing_on", "Signing date" | "签约日期",
        "The after-sales dates count from this day." | "售后日程从这一天算起。";
    STARTS_ON: Date = Kind::Date, "starts_on", "Start of term" | "生效日",
        "If it differs from the signing date." | "与签约日不同时填。";
    TERM_MONTHS: Number = MONTHS, "term_months", "Term in months" | "合同期（月）",
        "The renewal reminder counts back from the end." | "续约提醒从到期日往前推。";
    FORM: ContractForm = Kind::Choice(ContractForm::SPECS), "form", "Form" | "签署方式",
        "Paper and e-signature need different checks." | "纸质和电子签要核对的不同。";
    OUR_SIGNATORY: RecordKey = Kind::Link(&[Table::Person]), "our_signatory", "Our signatory" | "我方签字人",
        "Legal representative, or someone with a written mandate." | "法定代表人，或持授权书的人。";
    THEIR_SIGNATORY: String = Kind::Text, "their_signatory", "Their signatory" | "对方签字人",
        "Name, position and proof of authority." | "姓名、职务、授权凭据。";
    SEAL: SealKind = Kind::Choice(SealKind::SPECS), "seal", "Seal" | "用印",
        "The name on the seal must be the party’s name." | "印章名称须与签约方一致。";
    COPIES: Number = NUMBER_OF_COPIES, "copies", "Copies" | "份数",
        "All copies carry the same text and the same force." | "各份内容一致、效力相同。";
    FILE_PLACE: String = Kind::Text, "file_place", "Filed where" | "存放处",
        "Place of the original and of the scan." | "原件和扫描件各放哪里。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Points that were agreed." | "谈定的事项。";
}

table! {
    /// One act between the first draft and the filed original. List order is the order of the procedure.
    pub mod step = "Signing step" | "签约步骤"; title TEXT;
    TEXT: String = Kind::Text, "text", "Step" | "步骤",
        "One act that can be ticked off." | "一个能打钩的动作。";
    KIND: StepKind = Kind::Choice(StepKind::SPECS), "kind", "Kind" | "类型",
        "The coach checks the order by kind." | "教练按类型检查先后。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "One name on our side." | "我方只写一个人。";
    DUE: Date = Kind::Date, "due", "Due" | "截止日",
        "Count back from the signing date." | "从签约日往前倒排。";
    STATUS: StepStatus = Kind::Choice(StepStatus::SPECS), "status", "Status" | "状态",
        "Done means: the proof is in the file." | "凭据已归档才算完成。";
    PROOF: String = Kind::Text, "proof", "Proof" | "凭据",
        "Printout, e-mail, form: what shows that it was done." | "截图、邮件、审批单等。";
    NOTE: String = Kind::Paragraph, "note", "Note" | "备注",
        "What the next person has to know." | "下一个经手人要知道的事。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Whom it concerns, and what was agreed." | "关系到谁，依据哪条谈定事项。";
}

table! {
    /// One clause, with what makes it safe ticked apart.
    pub mod clause = "Clause" | "条款"; title TITLE;
    TITLE: String = Kind::Text, "title", "Clause" | "条款",
        "Short name as in the contract." | "与合同里的标题一致。";
    KIND: ClauseKind = Kind::Choice(ClauseKind::SPECS), "kind", "Kind" | "类别",
        "Shows which core clause is missing." | "用来查漏了哪条核心条款。";
    WORDING: String = Kind::Paragraph, "wording", "What it must say" | "写什么",
        "In plain words, with figures, days and names." | "用大白话，写清数字、天数、人名。";
    CLEAR: bool = Kind::Flag, "clear", "Clear" | "明确",
        "A stranger could carry it out." | "外人照着也能执行。";
    LAWFUL: bool = Kind::Flag, "lawful", "Lawful" | "合法",
        "No binding rule is broken." | "不违反强制性规定。";
    EFFECTIVE: bool = Kind::Flag, "effective", "Effective" | "有效",
        "Authorised, and a breach has a consequence." | "签署有权，违反有后果。";
    STATUS: ClauseStatus = Kind::Choice(ClauseStatus::SPECS), "status", "Status" | "状态",
        "Unclear and disputed clauses need an owner and a date." | "不明确、有分歧的要有人有期限。";
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Who brings this clause to “agreed”." | "谁负责把这条谈定。";
    DUE: Date = Kind::Date, "due", "Due" | "截止日",
        "Before the text is locked." | "在定稿之前。";
    NOTE: String = Kind::Paragraph, "note", "Note" | "备注",
        "Open question, source, lawyer’s remark." | "未决问题、依据、律师意见。";
    FALLBACK: String = Kind::Paragraph, "fallback", "Our fallback" | "可退让到",
        "What we would still sign; stays inside the team." | "我方还能接受的写法，不外传。", private;
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What was agreed, promised or feared." | "谈定、承诺过或担心的事。";
}

prompts! {
    ContractStep, step::TEXT, step::KIND = "draft": "Draft the contract from the agreed points, nothing added" | "按谈定事项起草，不夹带新条件";
    ContractStep, step::TEXT, step::KIND = "verify_party": "Look up the customer in the public company register and keep a printout" | "在国家企业信用信息公示系统查询客户，截图留存";
    ContractStep, step::TEXT, step::KIND = "verify_authority": "Ask for the mandate if the legal representative does not sign" | "非法定代表人签字的，要授权委托书原件";
    ContractStep, step::TEXT, step::KIND = "review": "Have sales, finance and the lawyer review it, each in writing" | "业务、财务、律师分别书面审核";
    ContractStep, step::TEXT, step::KIND = "lock": "Compare the copy to be sealed with the locked text, page by page" | "盖章前逐页核对，与定稿一致";
    ContractStep, step::TEXT, step::KIND = "seal_approval": "Approve the use of the seal and enter it in the seal log" | "走用印审批，登记用印";
    ContractStep, step::TEXT, step::KIND = "sign": "Seal the signature page and across the page edges of every copy" | "每份加盖落款章和骑缝章";
    ContractStep, step::TEXT, step::KIND = "file": "Scan and number the original, file it, set the reminders" | "扫描、编号、归档原件，设好到期提醒";
    ContractStep, step::TEXT, step::KIND = "handover": "Hand every promise over to after-sales within 2 days" | "两天内把全部承诺移交售后";
    Clause, clause::TITLE, clause::KIND = "parties": "Parties" | "签约双方", clause::WORDING: "Registered names, credit codes, addresses for notices, contact persons" | "双方全称、统一社会信用代码、送达地址、联系人";
    Clause, clause::TITLE, clause::KIND = "authority": "Authority to sign" | "签署授权", clause::WORDING: "Who signs for each side, and the proof that this person may" | "双方谁签字，凭什么授权";
    Clause, clause::TITLE, clause::KIND = "subject": "Subject, quantity, quality" | "标的、数量、质量", clause::WORDING: "What is sold: quantity, version, quality; what is not included" | "卖什么：数量、版本、质量标准；哪些不包含";
    Clause, clause::TITLE, clause::KIND = "price": "Price and payment" | "价款与支付", clause::WORDING: "Amount in figures and words, tax, invoice, due dates, bank account" | "金额大小写、税率、发票、付款日、收款账户";
    Clause, clause::TITLE, clause::KIND = "acceptance": "Delivery and acceptance" | "交付与验收", clause::WORDING: "Tests, time limit, and what counts as accepted if nobody replies" | "验收标准、期限，逾期不回复如何认定";
    Clause, clause::TITLE, clause::KIND = "warranty": "Warranty and service" | "质保与服务", clause::WORDING: "What is free and for how long; within how many hours we reply and repair" | "哪些免费、免费多久；几小时内响应、几小时内修复";
    Clause, clause::TITLE, clause::KIND = "liability": "Liability for breach" | "违约责任", clause::WORDING: "Damages per day and in total, for both sides" | "违约金按日怎么算、上限多少，双方对等";
    Clause, clause::TITLE, clause::KIND = "change": "Change and termination" | "变更与解除", clause::WORDING: "Who may end the contract, with what notice, and what happens to data" | "谁能解除、提前多久通知、数据如何交还";
    Clause, clause::TITLE, clause::KIND = "dispute": "Dispute resolution" | "争议解决", clause::WORDING: "How many days to talk first, then one place that decides" | "先协商多少天；协商不成由哪一家裁判，只写一个";
    Clause, clause::TITLE, clause::KIND = "confidentiality": "Confidentiality and IP" | "保密与知识产权", clause::WORDING: "What is secret and for how long, who owns what, what may be quoted" | "哪些保密、保密多久，成果归谁，能引用什么";
    Clause, clause::TITLE, clause::KIND = "personal_data": "Personal data" | "个人信息保护", clause::WORDING: "Which data, where stored, who may see them, within how many hours an incident is reported" | "哪些数据、存在哪里、谁能看、出事几小时内告知";
    Clause, clause::TITLE, clause::KIND = "signature": "Signature and seal" | "签字盖章", clause::WORDING: "How many copies, who keeps which, which seal, a date beside each signature" | "一式几份、各执几份、盖什么章、签字旁写日期";
    Clause, clause::TITLE, clause::KIND = "filing": "Filing and handover" | "归档与移交", clause::WORDING: "Which annexes belong to it, when scans are exchanged, who takes over" | "有哪些附件、何时互换扫描件、移交给谁";
}
