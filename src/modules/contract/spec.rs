//! The record kinds of the contract checklist: fields, choices, and the standard list of steps and clauses.

mod prompts;

use crate::model::{Choice, Counted, Date, Kind, Number, RecordKey, Table, choices, table};
pub use crate::modules::of_deal::{DEAL, TAKEN_FROM};
pub use prompts::PROMPTS;

choices! {
    /// How the contract is signed.
    pub enum ContractForm {
        Paper = "paper", "Paper" | "纸质";
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
        [CHINA] SealApproval = "seal_approval", "Approve use of seal" | "用印审批";
        Sign = "sign", "Sign" | "签署";
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
        Signature = "signature", "Signature" | "签署";
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

/// Nobody signs more copies of one contract.
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
    pub mod brief = "Contract data" | "合同信息", single; title TITLE, of DEAL,
        duty on SIGNING_ON of OUR_SIGNATORY;
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
        "Someone who may bind the company, with the proof of it." | "有权代表公司签约的人，附授权凭据。"
        in CHINA "Legal representative, or someone with a written mandate." | "法定代表人，或持授权书的人。";
    THEIR_SIGNATORY: String = Kind::Text, "their_signatory", "Their signatory" | "对方签字人",
        "Name, position and proof of authority." | "姓名、职务、授权凭据。";
    [CHINA] SEAL: SealKind = Kind::Choice(SealKind::SPECS), "seal", "Seal" | "用印",
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
    pub mod step = "Signing step" | "签约步骤"; title TEXT, of DEAL like TAKEN_FROM,
        duty due DUE of OWNER done STATUS = "done" or "not_needed";
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
        "What the next person has to know." | "下一个经手人要知道的事。", rare;
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "Whom it concerns, and what was agreed." | "关系到谁，依据哪条谈定事项。";
}

table! {
    /// One clause, with what makes it safe ticked apart.
    pub mod clause = "Clause" | "条款"; title TITLE, of DEAL like TAKEN_FROM,
        duty due DUE of OWNER done STATUS = "agreed" or "not_needed";
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
        "Open question, source, lawyer’s remark." | "未决问题、依据、律师意见。", rare;
    FALLBACK: String = Kind::Paragraph, "fallback", "Our fallback" | "可退让到",
        "What we would still sign; stays inside the team." | "我方还能接受的写法，不外传。", private, rare;
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What was agreed, promised or feared." | "谈定、承诺过或担心的事。";
}
