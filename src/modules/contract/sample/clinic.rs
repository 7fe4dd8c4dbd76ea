//! The contract of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::contract::spec::{brief, clause, step};

examples! {
    Contract "single" brief {
        TITLE("Service contract for appointment and shift scheduling" | "预约与排班软件服务合同");
        CUSTOMER("Dr. Fang’s clinic (full name as registered)" | "方医生的诊所（按登记全称填写）");
        NUMBER("QH-005" | "QH-005");
        VALUE(number 44000.0); SIGNING_ON(day 21); STARTS_ON(day 21); TERM_MONTHS(number 24.0); FORM(code "paper"); OUR_SIGNATORY(links ["person:lin-yue"]);
        THEIR_SIGNATORY("Dr. Fang, owner and legal representative" | "方医生，诊所法定代表人");
        SEAL(code "contract_seal"); COPIES(number 2.0);
        FILE_PLACE("Contract cabinet, folder Q; scan in the team drive under QH-005" | "合同柜 Q 夹；扫描件存团队网盘 QH-005");
        ORIGIN(links ["negotiation_summary:sum-price", "negotiation_summary:sum-term"]);
    }
    ContractStep "step-draft" step {
        TEXT("Draft from our template with the agreed points, nothing added" | "用我方模板起草，只写谈定的事项");
        KIND(code "draft"); OWNER(links ["person:wu-jia"]); DUE(day 11); STATUS(code "open");
        PROOF("Draft version 1, e-mail to Lin Yue" | "合同初稿，邮件发林悦");
        ORIGIN(links ["negotiation_summary:sum-price", "negotiation_summary:sum-term"]);
    }
    ContractStep "step-party" step {
        TAKEN_FROM(links ["contract_step:std-party"]);
        TEXT("Check business licence, clinic filing certificate or medical licence, and the public register" | "核对营业执照、诊所备案凭证或医疗机构执业许可证，并查公示信息");
        KIND(code "verify_party"); OWNER(links ["person:wu-jia"]); DUE(day 12); STATUS(code "open");
        PROOF("Copies and a dated printout" | "复印件和带日期的查询截图");
    }
    ContractStep "step-authority" step {
        TEXT("Confirm that Dr. Fang is the legal representative; if Mr. Tang signs, get his mandate" | "确认方医生是法定代表人；若唐先生代签，取得授权委托书");
        KIND(code "verify_authority"); OWNER(links ["person:wu-jia"]); DUE(day 12); STATUS(code "open");
        PROOF("Register entry, or original mandate" | "登记信息或授权书原件");
        ORIGIN(links ["persona:fang", "persona:tang"]);
    }
    ContractStep "step-review" step {
        TEXT("Review by sales, finance and the lawyer, each in writing" | "业务、财务、律师分别书面审核");
        KIND(code "review"); OWNER(links ["person:lin-yue"]); DUE(day 14); STATUS(code "open");
        PROOF("Three replies in the contract folder" | "三份回复存合同夹");
    }
    ContractStep "step-comments" step {
        TEXT("Settle the clinic’s comments; list every changed line" | "落实诊所的修改意见，列出改动的每一行");
        KIND(code "review"); OWNER(links ["person:chen-bo"]); DUE(day 17); STATUS(code "open");
        PROOF("List of changes, confirmed by Mr. Tang" | "修改清单，唐先生确认");
        ORIGIN(links ["persona:tang"]);
    }
    ContractStep "step-lock" step {
        TEXT("Lock the final text as PDF; compare it page by page with the copies" | "定稿存为 PDF，与打印件逐页核对");
        KIND(code "lock"); OWNER(links ["person:wu-jia"]); DUE(day 18); STATUS(code "open");
        PROOF("Final PDF with date" | "带日期的定稿 PDF");
    }
    ContractStep "step-seal-approval" step {
        TEXT("Approve the use of the contract seal" | "合同专用章用印审批");
        KIND(code "seal_approval"); OWNER(links ["person:lin-yue"]); DUE(day 19); STATUS(code "open");
        PROOF("Entry in the seal log" | "用印登记");
    }
    ContractStep "step-sign" step {
        TEXT("Sign and date; seal both copies and across the page edges" | "签字并写日期，两份都盖章、加盖骑缝章");
        KIND(code "sign"); OWNER(links ["person:chen-bo"]); DUE(day 21); STATUS(code "open");
        PROOF("Photo of both signature pages" | "两份签章页照片");
    }
    ContractStep "step-file" step {
        TAKEN_FROM(links ["contract_step:std-file"]);
        TEXT("Scan, number and file our original; send the invoice" | "扫描、编号、原件归档，开具发票");
        KIND(code "file"); OWNER(links ["person:wu-jia"]); DUE(day 22); STATUS(code "open");
        PROOF("QH-005 in the contract list" | "合同台账 QH-005");
    }
    ContractStep "step-handover" step {
        TEXT("Hand the handover sheet and the promises to Zhao Min within 2 days" | "两天内把交接单和承诺事项移交赵敏");
        KIND(code "handover"); OWNER(links ["person:chen-bo"]); DUE(day 23); STATUS(code "open");
        PROOF("Handover sheet, confirmed by Zhao Min" | "赵敏确认的交接单");
    }
    Clause "clause-parties" clause {
        TITLE("Parties" | "签约双方");
        KIND(code "parties");
        WORDING("Both full names as registered, credit codes, addresses for notices, one contact person each: Zhao Min and Ms. Qiao" | "双方登记全称、统一社会信用代码、送达地址；联系人各一名：赵敏、乔护士长");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:wu-jia"]); DUE(day 12); ORIGIN(links ["persona:qiao"]);
    }
    Clause "clause-authority" clause {
        TITLE("Authority to sign" | "签署授权");
        KIND(code "authority");
        WORDING("Dr. Fang signs as legal representative; anyone else attaches an original mandate for this contract" | "方医生以法定代表人身份签字；他人代签须附本合同的授权委托书原件");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:wu-jia"]); DUE(day 12); ORIGIN(links ["persona:fang"]);
    }
    Clause "clause-subject" clause {
        TITLE("Service" | "服务内容");
        KIND(code "subject");
        WORDING("Appointment and shift scheduling for one clinic with 6 chairs; start-up in one day; two training sessions; interface to insurance not included" | "一家诊所、6 张牙椅的预约与排班软件；一天上线；到店培训两次；不含医保接口");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:sun-hao"]); DUE(day 14); ORIGIN(links ["strength:one-day-start"]);
    }
    Clause "clause-price" clause {
        TITLE("Price and payment" | "价款与支付");
        KIND(code "price");
        WORDING("22,000 CNY a year including tax; first year paid on the day of signing, second year 15 days before it begins; invoice on receipt" | "每年 22,000 元（含税）；首年签约当天付清，次年在开始前 15 天付清；收款后开票");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:chen-bo"]); DUE(day 14); ORIGIN(links ["negotiation_summary:sum-price"]);
    }
    Clause "clause-acceptance" clause {
        TITLE("Acceptance" | "验收");
        KIND(code "acceptance");
        WORDING("14 days after the start, by three tests: every chair can be booked, shifts show on the staff’s phones, reminders go out. No written objection within 3 working days counts as accepted" | "上线 14 天后验收三项：每张牙椅可预约、员工手机可看班次、提醒能发出；3 个工作日内未书面提出异议，视为验收合格");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:zhao-min"]); DUE(day 14); ORIGIN(links ["negotiation_summary:sum-acceptance"]);
    }
    Clause "clause-warranty" clause {
        TAKEN_FROM(links ["contract_clause:std-warranty"]);
        TITLE("Service and support" | "质保与服务");
        KIND(code "warranty");
        WORDING("Reply within 2 working hours, repair within 8; updates included for the whole term" | "2 个工作小时内响应，8 个工作小时内修复；合同期内免费升级");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:zhao-min"]); DUE(day 14);
    }
    Clause "clause-liability" clause {
        TITLE("Liability" | "违约责任");
        KIND(code "liability");
        WORDING("Late payment: 0.05 % of the amount due per day. Outage over 8 working hours: one week added to the term, at most 4 weeks a year" | "逾期付款每日按应付金额的 0.05% 支付违约金；停用超过 8 个工作小时，合同期顺延一周，每年最多 4 周");
        CLEAR(code "true"); STATUS(code "open"); OWNER(links ["person:wu-jia"]); DUE(day 14);
        NOTE("Lawyer checks the rate and the cap" | "违约金比例和上限请律师核对");
        FALLBACK("Up to 8 weeks a year" | "每年最多 8 周");
    }
    Clause "clause-change" clause {
        TITLE("Change and termination" | "变更与解除");
        KIND(code "change");
        WORDING("Two years. The clinic may leave early with three months’ written notice; unused months are paid back within 30 days; data handed over within 7 days, then deleted" | "合同期两年；诊所提前三个月书面通知可解除；未用月份 30 天内退款；7 天内移交数据，随后删除");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:chen-bo"]); DUE(day 14); ORIGIN(links ["negotiation_summary:sum-term", "negotiation_concession:give-notice"]);
    }
    Clause "clause-dispute" clause {
        TAKEN_FROM(links ["contract_clause:std-dispute"]);
        TITLE("Disputes" | "争议解决");
        KIND(code "dispute");
        WORDING("Talks within 15 days of a written notice; after that the court at the clinic’s registered office decides" | "书面通知后 15 天内协商；协商不成，由诊所住所地人民法院管辖");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:wu-jia"]); DUE(day 14);
        NOTE("Not as in the standard, which names our court: Mr. Tang wants the clinic’s, and signs for two years" | "与标准不同，标准写我方所在地法院：唐先生要求改为诊所所在地，换签两年");
    }
    Clause "clause-ip" clause {
        TAKEN_FROM(links ["contract_clause:std-ip"]);
        TITLE("Confidentiality and IP" | "保密与知识产权");
        KIND(code "confidentiality");
        WORDING("Software stays ours, clinic data stay theirs. We may quote no-show figures only with written permission. Secrecy lasts 3 years beyond the term" | "软件归我方，诊所数据归诊所；引用爽约数据须书面同意；保密义务在合同期满后延续 3 年");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:wu-jia"]); DUE(day 14); ORIGIN(links ["negotiation_concession:give-setup"]);
    }
    Clause "clause-patient-data" clause {
        TITLE("Patient data" | "病人数据");
        KIND(code "personal_data");
        WORDING("We protect patient data appropriately and report incidents" | "我方妥善保护病人数据，发生问题及时告知");
        STATUS(code "unclear"); OWNER(links ["person:wu-jia"]); DUE(day 12);
        NOTE("Replace by the data-protection sheet: which data, where stored, who may see them, report within how many hours" | "按数据保护说明重写：哪些数据、存在哪里、谁能看、几小时内告知");
        ORIGIN(links ["swot:t-data-rules", "strategy:st-data-sheet", "strength:data-sheet"]);
    }
    Clause "clause-signature" clause {
        TAKEN_FROM(links ["contract_clause:std-signature"]);
        TITLE("Signature and seal" | "签字盖章");
        KIND(code "signature");
        WORDING("Two copies of equal force, one each; signed, dated, contract seal or company seal on both copies and across the page edges" | "一式两份，双方各执一份，效力相同；签字、写日期，两份均盖公章或合同专用章并加盖骑缝章");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:chen-bo"]); DUE(day 14);
    }
    Clause "clause-filing" clause {
        TITLE("Filing and handover" | "归档与移交");
        KIND(code "filing");
        WORDING("Scan exchanged on the day of signing; annexes: three acceptance tests, data-protection sheet, price list" | "签约当天互换扫描件；附件：三项验收测试、数据保护说明、价目表");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:wu-jia"]); DUE(day 22);
    }
    Contract "four-chairs" brief {
        DEAL(links ["deal:four-chairs"]);
        TITLE("Service contract for appointment and shift scheduling" | "预约与排班软件服务合同");
        CUSTOMER("Clinic with 4 chairs (full name as registered)" | "4 张牙椅的诊所（按登记全称填写）");
        NUMBER("QH-001" | "QH-001");
        VALUE(number 24000.0); SIGNING_ON(day -120); STARTS_ON(day -120); TERM_MONTHS(number 12.0); FORM(code "paper"); OUR_SIGNATORY(links ["person:lin-yue"]);
        THEIR_SIGNATORY("The owner, legal representative" | "诊所老板，法定代表人");
        SEAL(code "contract_seal"); COPIES(number 2.0);
        FILE_PLACE("Contract cabinet, folder Q; scan in the team drive under QH-001" | "合同柜 Q 夹；扫描件存团队网盘 QH-001");
        ORIGIN(links ["negotiation_summary:four-sum-price", "negotiation_summary:four-sum-start"]);
    }
    ContractStep "four-party" step {
        DEAL(links ["deal:four-chairs"]); TAKEN_FROM(links ["contract_step:std-party"]);
        TEXT("Check business licence, clinic filing certificate or medical licence, and the public register" | "核对营业执照、诊所备案凭证或医疗机构执业许可证，并查公示信息");
        KIND(code "verify_party"); OWNER(links ["person:wu-jia"]); DUE(day -124); STATUS(code "done");
        PROOF("Copies and a dated printout" | "复印件和带日期的查询截图");
    }
    ContractStep "four-authority" step {
        DEAL(links ["deal:four-chairs"]);
        TEXT("Confirm that the owner is the legal representative" | "确认诊所老板就是法定代表人");
        KIND(code "verify_authority"); OWNER(links ["person:wu-jia"]); DUE(day -124); STATUS(code "done");
        PROOF("Register entry" | "登记信息");
    }
    ContractStep "four-review" step {
        DEAL(links ["deal:four-chairs"]);
        TEXT("Review by sales and the lawyer, each in writing" | "业务、律师分别书面审核");
        KIND(code "review"); OWNER(links ["person:lin-yue"]); DUE(day -123); STATUS(code "done");
        PROOF("Two replies in the contract folder" | "两份回复存合同夹");
    }
    ContractStep "four-lock" step {
        DEAL(links ["deal:four-chairs"]);
        TEXT("Lock the final text as PDF" | "定稿存为 PDF");
        KIND(code "lock"); OWNER(links ["person:wu-jia"]); DUE(day -122); STATUS(code "done");
        PROOF("Final PDF with date" | "带日期的定稿 PDF");
    }
    ContractStep "four-sign" step {
        DEAL(links ["deal:four-chairs"]);
        TEXT("Sign, date and seal both copies at the clinic" | "到诊所签字、写日期，两份都盖章");
        KIND(code "sign"); OWNER(links ["person:chen-bo"]); DUE(day -120); STATUS(code "done");
        PROOF("Photo of both signature pages" | "两份签章页照片");
    }
    ContractStep "four-file" step {
        DEAL(links ["deal:four-chairs"]); TAKEN_FROM(links ["contract_step:std-file"]);
        TEXT("Scan, number and file our original; send the invoice" | "扫描、编号、原件归档，开具发票");
        KIND(code "file"); OWNER(links ["person:wu-jia"]); DUE(day -119); STATUS(code "done");
        PROOF("QH-001 in the contract list" | "合同台账 QH-001");
    }
    ContractStep "four-handover" step {
        DEAL(links ["deal:four-chairs"]);
        TEXT("Hand the sheet with all promises to Zhao Min" | "把写明全部承诺的交接单移交赵敏");
        KIND(code "handover"); OWNER(links ["person:chen-bo"]); DUE(day -118); STATUS(code "done");
        PROOF("Handover sheet, confirmed by Zhao Min" | "赵敏确认的交接单");
    }
    Clause "four-parties" clause {
        DEAL(links ["deal:four-chairs"]);
        TITLE("Parties" | "签约双方");
        KIND(code "parties");
        WORDING("Both full names as registered, credit codes, addresses; contacts: Zhao Min and the head nurse" | "双方登记全称、统一社会信用代码、送达地址；联系人：赵敏、护士长");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    Clause "four-signing" clause {
        DEAL(links ["deal:four-chairs"]);
        TITLE("Authority to sign" | "签署授权");
        KIND(code "authority");
        WORDING("The owner signs as legal representative" | "诊所老板以法定代表人身份签字");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    Clause "four-subject" clause {
        DEAL(links ["deal:four-chairs"]);
        TITLE("Service" | "服务内容");
        KIND(code "subject");
        WORDING("Appointment and shift scheduling for one clinic with 4 chairs; start-up on a Saturday; two training sessions; interface to insurance not included" | "一家诊所、4 张牙椅的预约与排班软件；周六上线；到店培训两次；不含医保接口");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); ORIGIN(links ["negotiation_summary:four-sum-start", "negotiation_summary:four-sum-training"]);
    }
    Clause "four-fee" clause {
        DEAL(links ["deal:four-chairs"]);
        TITLE("Price and payment" | "价款与支付");
        KIND(code "price");
        WORDING("24,000 CNY for one year including tax, paid on the day of signing; invoice on receipt" | "一年 24,000 元（含税），签约当天付清，收款后开票");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); ORIGIN(links ["negotiation_summary:four-sum-price"]);
    }
    Clause "four-acceptance" clause {
        DEAL(links ["deal:four-chairs"]);
        TITLE("Acceptance" | "验收");
        KIND(code "acceptance");
        WORDING("14 days after the start: every chair can be booked, shifts show on the staff’s phones. No written objection within 3 working days counts as accepted" | "上线 14 天后验收：每张牙椅可预约、员工手机可看班次；3 个工作日内未书面提出异议，视为验收合格");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    Clause "four-warranty" clause {
        DEAL(links ["deal:four-chairs"]); TAKEN_FROM(links ["contract_clause:std-warranty"]);
        TITLE("Service and support" | "质保与服务");
        KIND(code "warranty");
        WORDING("Reply within 2 working hours, repair within 8; updates included for the whole term" | "2 个工作小时内响应，8 个工作小时内修复；合同期内免费升级");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    Clause "four-liability" clause {
        DEAL(links ["deal:four-chairs"]);
        TITLE("Liability" | "违约责任");
        KIND(code "liability");
        WORDING("Outage over 8 working hours: one week added to the term, at most 4 weeks a year" | "停用超过 8 个工作小时，合同期顺延一周，每年最多 4 周");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    Clause "four-change" clause {
        DEAL(links ["deal:four-chairs"]);
        TITLE("Change and termination" | "变更与解除");
        KIND(code "change");
        WORDING("One year, ends by itself; a new year needs a new signature" | "合同期一年，到期自动终止；续约须重新签字");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    Clause "four-dispute" clause {
        DEAL(links ["deal:four-chairs"]); TAKEN_FROM(links ["contract_clause:std-dispute"]);
        TITLE("Disputes" | "争议解决");
        KIND(code "dispute");
        WORDING("Talks within 15 days of a written notice; after that the court at our registered office decides" | "书面通知后 15 天内协商；协商不成，由我方住所地人民法院管辖");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    Clause "four-ip" clause {
        DEAL(links ["deal:four-chairs"]); TAKEN_FROM(links ["contract_clause:std-ip"]);
        TITLE("Confidentiality and IP" | "保密与知识产权");
        KIND(code "confidentiality");
        WORDING("Software stays ours, clinic data stay theirs. We may quote no-show figures only with written permission. Secrecy lasts 3 years beyond the term" | "软件归我方，诊所数据归诊所；引用爽约数据须书面同意；保密义务在合同期满后延续 3 年");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    Clause "four-signature" clause {
        DEAL(links ["deal:four-chairs"]); TAKEN_FROM(links ["contract_clause:std-signature"]);
        TITLE("Signature and seal" | "签字盖章");
        KIND(code "signature");
        WORDING("Two copies of equal force, one each; signed, dated, contract seal or company seal on both copies and across the page edges" | "一式两份，双方各执一份，效力相同；签字、写日期，两份均盖公章或合同专用章并加盖骑缝章");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    ContractStep "std-party" step standard {
        TEXT("Check business licence, clinic filing certificate or medical licence, and the public register" | "核对营业执照、诊所备案凭证或医疗机构执业许可证，并查公示信息");
        KIND(code "verify_party");
        PROOF("Copies and a dated printout" | "复印件和带日期的查询截图");
    }
    ContractStep "std-file" step standard {
        TEXT("Scan, number and file our original; send the invoice" | "扫描、编号、原件归档，开具发票");
        KIND(code "file");
        PROOF("Number in the contract list" | "合同台账编号");
    }
    Clause "std-warranty" clause standard {
        TITLE("Service and support" | "质保与服务");
        KIND(code "warranty");
        WORDING("Reply within 2 working hours, repair within 8; updates included for the whole term" | "2 个工作小时内响应，8 个工作小时内修复；合同期内免费升级");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true");
    }
    Clause "std-dispute" clause standard {
        TITLE("Disputes" | "争议解决");
        KIND(code "dispute");
        WORDING("Talks within 15 days of a written notice; after that the court at our registered office decides" | "书面通知后 15 天内协商；协商不成，由我方住所地人民法院管辖");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true");
    }
    Clause "std-ip" clause standard {
        TITLE("Confidentiality and IP" | "保密与知识产权");
        KIND(code "confidentiality");
        WORDING("Software stays ours, clinic data stay theirs. We may quote no-show figures only with written permission. Secrecy lasts 3 years beyond the term" | "软件归我方，诊所数据归诊所；引用爽约数据须书面同意；保密义务在合同期满后延续 3 年");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true");
    }
    Clause "std-signature" clause standard {
        TITLE("Signature and seal" | "签字盖章");
        KIND(code "signature");
        WORDING("Two copies of equal force, one each; signed, dated, contract seal or company seal on both copies and across the page edges" | "一式两份，双方各执一份，效力相同；签字、写日期，两份均盖公章或合同专用章并加盖骑缝章");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true");
    }
}
