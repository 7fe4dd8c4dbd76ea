//! The contract of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::contract::spec::{brief, clause, step};

examples! {
    Contract "single" brief {
        TITLE("Supply contract for tea, one season" | "茶叶供货合同（一个茶季）");
        CUSTOMER("Ms. Shen’s tea houses (full name as registered)" | "沈老板的茶馆（按登记全称填写）");
        NUMBER("LW-007" | "LW-007");
        VALUE(number 57600.0); SIGNING_ON(day 21); STARTS_ON(day 21); TERM_MONTHS(number 12.0); FORM(code "paper"); OUR_SIGNATORY(links ["person:gu-yan"]);
        THEIR_SIGNATORY("Ms. Shen, legal representative" | "沈老板，法定代表人");
        SEAL(code "contract_seal"); COPIES(number 2.0);
        FILE_PLACE("Contract cabinet, folder L; scan in the team drive under LW-007; sealed sample in cold room, shelf 7" | "合同柜 L 夹；扫描件存团队网盘 LW-007；封样存冷库 7 号架");
        ORIGIN(links ["negotiation_summary:sum-kilogram", "negotiation_summary:sum-volume"]);
    }
    ContractStep "supply-draft" step {
        TEXT("Draft from our supply template with the agreed points, nothing added" | "用供货模板起草，只写谈定的事项");
        KIND(code "draft"); OWNER(links ["person:jiang-wen"]); DUE(day 11); STATUS(code "open");
        PROOF("Draft version 1, e-mail to Gu Yan" | "合同初稿，邮件发顾言");
        ORIGIN(links ["negotiation_summary:sum-kilogram", "negotiation_summary:sum-volume"]);
    }
    ContractStep "supply-party" step {
        TAKEN_FROM(links ["contract_step:tea-std-party"]);
        TEXT("Check business licence and food licence of all five shops, and the public register" | "核对五家店的营业执照和食品经营许可，并查公示信息");
        KIND(code "verify_party"); OWNER(links ["person:jiang-wen"]); DUE(day 12); STATUS(code "open");
        PROOF("Copies and a dated printout" | "复印件和带日期的查询截图");
    }
    ContractStep "supply-authority" step {
        TEXT("Confirm that Ms. Shen is the legal representative; shop managers sign receipts by a list of names" | "确认沈老板是法定代表人；收货由名单上的店长签字");
        KIND(code "verify_authority"); OWNER(links ["person:jiang-wen"]); DUE(day 12); STATUS(code "open");
        PROOF("Register entry; list of five names, signed" | "登记信息；五人签收名单，已签字");
        ORIGIN(links ["persona:shen", "persona:ke"]);
    }
    ContractStep "supply-seal-sample" step {
        TEXT("Seal three samples of the spring green, date and both names on each" | "春绿茶封样三份，封条写日期和双方名字");
        KIND(code "other"); OWNER(links ["person:lu-kai"]); DUE(day 14); STATUS(code "open");
        PROOF("Photo of the three seals" | "三份封条照片");
        ORIGIN(links ["negotiation_summary:sum-sample"]);
    }
    ContractStep "supply-review" step {
        TEXT("Review by sales, warehouse and the lawyer, each in writing" | "业务、仓储、律师分别书面审核");
        KIND(code "review"); OWNER(links ["person:gu-yan"]); DUE(day 15); STATUS(code "open");
        PROOF("Three replies in the contract folder" | "三份回复存合同夹");
    }
    ContractStep "supply-comments" step {
        TEXT("Settle Ms. Yu’s comments; list every changed line" | "落实余会计的修改意见，列出改动的每一行");
        KIND(code "review"); OWNER(links ["person:xu-ning"]); DUE(day 17); STATUS(code "open");
        PROOF("List of changes, confirmed by Ms. Yu" | "修改清单，余会计确认");
        ORIGIN(links ["persona:yu"]);
    }
    ContractStep "supply-lock" step {
        TEXT("Lock the final text as PDF; compare it page by page with the copies" | "定稿存为 PDF，与打印件逐页核对");
        KIND(code "lock"); OWNER(links ["person:jiang-wen"]); DUE(day 18); STATUS(code "open");
        PROOF("Final PDF with date" | "带日期的定稿 PDF");
    }
    ContractStep "supply-seal-approval" step {
        TEXT("Approve the use of the contract seal" | "合同专用章用印审批");
        KIND(code "seal_approval"); OWNER(links ["person:gu-yan"]); DUE(day 19); STATUS(code "open");
        PROOF("Entry in the seal log" | "用印登记");
    }
    ContractStep "supply-sign" step {
        TEXT("Sign and date; seal both copies and across the page edges" | "签字并写日期，两份都盖章、加盖骑缝章");
        KIND(code "sign"); OWNER(links ["person:xu-ning"]); DUE(day 21); STATUS(code "open");
        PROOF("Photo of both signature pages" | "两份签章页照片");
    }
    ContractStep "supply-file" step {
        TAKEN_FROM(links ["contract_step:tea-std-file"]);
        TEXT("Scan, number and file our original; invoice for the first order on receipt of the money" | "扫描、编号、原件归档；首单到账后开票");
        KIND(code "file"); OWNER(links ["person:jiang-wen"]); DUE(day 22); STATUS(code "open");
        PROOF("LW-007 in the contract list" | "合同台账 LW-007");
    }
    ContractStep "supply-handover" step {
        TEXT("Hand the handover sheet and the promises to Tao Yu before the first delivery" | "首次送货前，把交接单和承诺事项移交陶雨");
        KIND(code "handover"); OWNER(links ["person:xu-ning"]); DUE(day 22); STATUS(code "open");
        PROOF("Handover sheet, confirmed by Tao Yu" | "陶雨确认的交接单");
    }
    Clause "supply-parties" clause {
        TITLE("Parties" | "签约双方");
        KIND(code "parties");
        WORDING("Both full names as registered, credit codes, addresses of the five shops for delivery, one contact person each: Tao Yu and Mr. Ke" | "双方登记全称、统一社会信用代码、五家店收货地址；联系人各一名：陶雨、柯店长");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:jiang-wen"]); DUE(day 12); ORIGIN(links ["persona:ke"]);
    }
    Clause "supply-signing" clause {
        TITLE("Authority to sign" | "签署授权");
        KIND(code "authority");
        WORDING("Ms. Shen signs as legal representative; receipts are valid with the signature of a person on the list in annex 1" | "沈老板以法定代表人身份签字；收货单由附件一名单上的人签字有效");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:jiang-wen"]); DUE(day 12); ORIGIN(links ["persona:shen"]);
    }
    Clause "supply-goods" clause {
        TITLE("Goods, quantity, sealed sample" | "货物、数量、封样");
        KIND(code "subject");
        WORDING("Spring green in closed bags of 5 kg, 300 kg within 12 months; taste as the sealed sample of the day of signing; moisture at most 7 %; net weight of a bag at least 4.98 kg; at least 12 of 18 months of shelf life left on delivery" | "春绿茶，5 公斤密封装，12 个月 300 公斤；味道以签约当天封样为准；水分不超过 7%；每袋净重不少于 4.98 公斤；到货时 18 个月保质期至少剩 12 个月");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:lu-kai"]); DUE(day 14); ORIGIN(links ["strength:sealed-sample", "negotiation_summary:sum-sample"]);
    }
    Clause "supply-price" clause {
        TITLE("Price and payment" | "价款与支付");
        KIND(code "price");
        WORDING("192 CNY a kilogram including tax and freight, held for 12 months; each order paid when it is placed; one invoice a month" | "每公斤 192 元（含税、含运费），12 个月不变；每单下单即付；每月开一张发票");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:xu-ning"]); DUE(day 14); ORIGIN(links ["negotiation_summary:sum-kilogram"]);
    }
    Clause "supply-delivery" clause {
        TITLE("Delivery, freight, passing of risk" | "交货、运费、风险转移");
        KIND(code "custom");
        WORDING("Within 3 days of payment to the shop named in the order, at least 20 kg; freight on us; the risk passes when a person on the list signs the receipt" | "付款后 3 天内送到订单写明的店，每次不少于 20 公斤；运费我方承担；名单上的人签收时风险转移");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:jiang-wen"]); DUE(day 14); ORIGIN(links ["strength:quick-refill", "negotiation_concession:give-freight"]);
    }
    Clause "supply-inspection" clause {
        TAKEN_FROM(links ["contract_clause:tea-std-inspection"]);
        TITLE("Inspection and acceptance" | "检验与验收");
        KIND(code "acceptance");
        WORDING("Number and seals of the bags on receipt; weight and taste against the sealed sample within 5 days. No written objection with photo within 5 days counts as accepted" | "签收时点袋数、看封口；5 天内称重，并与封样对味道；5 天内未附照片书面提出异议，视为验收合格");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:tao-yu"]); DUE(day 14); ORIGIN(links ["negotiation_summary:sum-claims"]);
        NOTE("5 days instead of the 3 of the standard: five shops open their bags on different days" | "标准是 3 天，这里放宽到 5 天：五家店拆袋不在同一天");
    }
    Clause "clause-short-damaged" clause {
        TAKEN_FROM(links ["contract_clause:tea-std-short-damaged"]);
        TITLE("Short, damaged and returned goods" | "短斤、破损与退换");
        KIND(code "custom");
        WORDING("Short and torn bags are exchanged with the next delivery, at the latest in 7 days, at our cost. Closed bags may be exchanged for another tea within 30 days; opened bags are not taken back" | "短斤、破袋随下次送货补换，最迟 7 天，费用我方承担；未拆封的 30 天内可换另一款；拆封不退");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:tao-yu"]); DUE(day 14); ORIGIN(links ["negotiation_concession:give-claim", "persona:ke"]);
    }
    Clause "supply-batch-change" clause {
        TITLE("Change of batch" | "换批");
        KIND(code "custom");
        WORDING("Reasonable differences between two harvests are accepted" | "新旧茶季之间的合理差异，买方应予接受");
        STATUS(code "unclear"); OWNER(links ["person:lu-kai"]); DUE(day 12);
        NOTE("Replace: new harvest only after a new tasting and a new sealed sample; who finds it different may end the order without cost" | "改为：换新茶季须重新品鉴、重新封样；喝出不同的一方可无责取消该单");
        ORIGIN(links ["swot:t-frost", "strategy:st-season-batch"]);
    }
    Clause "supply-warranty" clause {
        TITLE("Service and brewing practice" | "服务与带练");
        KIND(code "warranty");
        WORDING("One day of brewing practice in each of the five shops within 30 days; complaints are answered within 4 working hours" | "30 天内五家店各带练一天；投诉 4 个工作小时内答复");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:tao-yu"]); DUE(day 14); ORIGIN(links ["negotiation_concession:give-practice"]);
    }
    Clause "supply-liability" clause {
        TITLE("Liability" | "违约责任");
        KIND(code "liability");
        WORDING("Delivery after more than 3 days: 1 % of the order for each further day, at most 5 %. Food safety: we bear the damage that our batch has caused" | "超过 3 天送到，每多一天按该单金额 1% 支付违约金，最多 5%；因我方批次造成的食品安全损失由我方承担");
        CLEAR(code "true"); STATUS(code "open"); OWNER(links ["person:jiang-wen"]); DUE(day 14);
        NOTE("Lawyer checks rate and cap; product liability insurance is being asked for" | "违约金比例和上限请律师核对；产品责任险正在询价");
        FALLBACK("At most 10 %" | "最多 10%");
    }
    Clause "supply-change" clause {
        TITLE("Change and termination" | "变更与解除");
        KIND(code "change");
        WORDING("12 months. Either side may end it with 30 days’ written notice; reserved tea of the next 30 days is taken and paid" | "合同期 12 个月；任一方提前 30 天书面通知可解除；此后 30 天的留货照收照付");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:xu-ning"]); DUE(day 14); ORIGIN(links ["negotiation_summary:sum-volume"]);
    }
    Clause "supply-dispute" clause {
        TAKEN_FROM(links ["contract_clause:tea-std-dispute"]);
        TITLE("Disputes" | "争议解决");
        KIND(code "dispute");
        WORDING("On taste, three people taste the sealed sample blind within 7 days. On all else talks within 15 days, then the court at our registered office" | "味道争议，7 天内三人蒙眼对封样品鉴；其他争议 15 天内协商，协商不成由我方住所地人民法院管辖");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:jiang-wen"]); DUE(day 14);
    }
    Clause "supply-confidentiality" clause {
        TITLE("Confidentiality and name" | "保密与名称使用");
        KIND(code "confidentiality");
        WORDING("Price and blend stay between the parties for 2 years beyond the term. Our name stands on the table card only, theirs in our list only with written permission" | "价格和拼配方保密，期满后延续 2 年；我方名称只用在桌卡上，引用对方店名须书面同意");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:jiang-wen"]); DUE(day 14);
    }
    Clause "supply-personal-data" clause {
        TITLE("Personal data" | "个人信息");
        KIND(code "personal_data");
        WORDING("We keep names and phones of the five people on the list for orders and service, and delete them 12 months after the end" | "我方只为订货和服务保存名单上五人的姓名和电话，合同结束 12 个月后删除");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:tao-yu"]); DUE(day 14);
    }
    Clause "supply-signature" clause {
        TAKEN_FROM(links ["contract_clause:tea-std-signature"]);
        TITLE("Signature and seal" | "签字盖章");
        KIND(code "signature");
        WORDING("Two copies of equal force, one each; signed, dated, contract seal or company seal on both copies and across the page edges" | "一式两份，双方各执一份，效力相同；签字、写日期，两份均盖公章或合同专用章并加盖骑缝章");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:xu-ning"]); DUE(day 14);
    }
    Clause "supply-filing" clause {
        TITLE("Filing and annexes" | "归档与附件");
        KIND(code "filing");
        WORDING("Scan exchanged on the day of signing; annexes: list of names for receipts, photo of the sealed samples, test report, price list" | "签约当天互换扫描件；附件：签收名单、封样照片、检测报告、价目表");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); OWNER(links ["person:jiang-wen"]); DUE(day 22);
    }
    Contract "old-town" brief {
        DEAL(links ["deal:old-town"]);
        TITLE("Supply contract for tea, one season" | "茶叶供货合同（一个茶季）");
        CUSTOMER("Tea houses in the old town, 4 shops (full name as registered)" | "古城茶馆，4 家店（按登记全称填写）");
        NUMBER("LW-003" | "LW-003");
        VALUE(number 36000.0); SIGNING_ON(day -120); STARTS_ON(day -120); TERM_MONTHS(number 12.0); FORM(code "paper"); OUR_SIGNATORY(links ["person:gu-yan"]);
        THEIR_SIGNATORY("The owner, legal representative" | "茶馆老板，法定代表人");
        SEAL(code "contract_seal"); COPIES(number 2.0);
        FILE_PLACE("Contract cabinet, folder L; scan in the team drive under LW-003; sealed sample in cold room, shelf 3" | "合同柜 L 夹；扫描件存团队网盘 LW-003；封样存冷库 3 号架");
        ORIGIN(links ["negotiation_summary:town-sum-price", "negotiation_summary:town-sum-volume"]);
    }
    ContractStep "town-party" step {
        DEAL(links ["deal:old-town"]); TAKEN_FROM(links ["contract_step:tea-std-party"]);
        TEXT("Check business licence and food licence of all four shops, and the public register" | "核对四家店的营业执照和食品经营许可，并查公示信息");
        KIND(code "verify_party"); OWNER(links ["person:jiang-wen"]); DUE(day -124); STATUS(code "done");
        PROOF("Copies and a dated printout" | "复印件和带日期的查询截图");
    }
    ContractStep "town-authority" step {
        DEAL(links ["deal:old-town"]);
        TEXT("Confirm that the owner is the legal representative; list of names for receipts" | "确认茶馆老板是法定代表人；列出签收名单");
        KIND(code "verify_authority"); OWNER(links ["person:jiang-wen"]); DUE(day -124); STATUS(code "done");
        PROOF("Register entry; list of four names, signed" | "登记信息；四人签收名单，已签字");
    }
    ContractStep "town-review" step {
        DEAL(links ["deal:old-town"]);
        TEXT("Review by sales and the lawyer, each in writing" | "业务、律师分别书面审核");
        KIND(code "review"); OWNER(links ["person:gu-yan"]); DUE(day -123); STATUS(code "done");
        PROOF("Two replies in the contract folder" | "两份回复存合同夹");
    }
    ContractStep "town-lock" step {
        DEAL(links ["deal:old-town"]);
        TEXT("Lock the final text as PDF" | "定稿存为 PDF");
        KIND(code "lock"); OWNER(links ["person:jiang-wen"]); DUE(day -122); STATUS(code "done");
        PROOF("Final PDF with date" | "带日期的定稿 PDF");
    }
    ContractStep "town-sign" step {
        DEAL(links ["deal:old-town"]);
        TEXT("Sign, date and seal both copies; seal two samples of the batch" | "签字、写日期，两份合同盖章；整批茶封样两份");
        KIND(code "sign"); OWNER(links ["person:xu-ning"]); DUE(day -120); STATUS(code "done");
        PROOF("Photo of both signature pages and both seals" | "签章页和两份封条的照片");
    }
    ContractStep "town-file" step {
        DEAL(links ["deal:old-town"]); TAKEN_FROM(links ["contract_step:tea-std-file"]);
        TEXT("Scan, number and file our original; invoice for the first order on receipt of the money" | "扫描、编号、原件归档；首单到账后开票");
        KIND(code "file"); OWNER(links ["person:jiang-wen"]); DUE(day -119); STATUS(code "done");
        PROOF("LW-003 in the contract list" | "合同台账 LW-003");
    }
    ContractStep "town-handover" step {
        DEAL(links ["deal:old-town"]);
        TEXT("Hand the sheet with all promises to Tao Yu" | "把写明全部承诺的交接单移交陶雨");
        KIND(code "handover"); OWNER(links ["person:xu-ning"]); DUE(day -119); STATUS(code "done");
        PROOF("Handover sheet, confirmed by Tao Yu" | "陶雨确认的交接单");
    }
    Clause "town-parties" clause {
        DEAL(links ["deal:old-town"]);
        TITLE("Parties" | "签约双方");
        KIND(code "parties");
        WORDING("Both full names as registered, credit codes, addresses of the four shops; contacts: Tao Yu and the manager of the first shop" | "双方登记全称、统一社会信用代码、四家店收货地址；联系人：陶雨、老店店长");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    Clause "town-signing" clause {
        DEAL(links ["deal:old-town"]);
        TITLE("Authority to sign" | "签署授权");
        KIND(code "authority");
        WORDING("The owner signs as legal representative; receipts by the four people of annex 1" | "茶馆老板以法定代表人身份签字；收货单由附件一的四人签字");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    Clause "town-goods" clause {
        DEAL(links ["deal:old-town"]);
        TITLE("Goods, quantity, sealed sample" | "货物、数量、封样");
        KIND(code "subject");
        WORDING("Spring green in closed bags of 5 kg, 180 kg within 12 months; taste as the sealed sample of the day of signing" | "春绿茶，5 公斤密封装，12 个月 180 公斤；味道以签约当天封样为准");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); ORIGIN(links ["negotiation_summary:town-sum-volume"]);
    }
    Clause "town-fee" clause {
        DEAL(links ["deal:old-town"]);
        TITLE("Price and payment" | "价款与支付");
        KIND(code "price");
        WORDING("200 CNY a kilogram including tax and freight, held for 12 months; each order paid when it is placed" | "每公斤 200 元（含税、含运费），12 个月不变；每单下单即付");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); ORIGIN(links ["negotiation_summary:town-sum-price"]);
    }
    Clause "town-inspection" clause {
        DEAL(links ["deal:old-town"]); TAKEN_FROM(links ["contract_clause:tea-std-inspection"]);
        TITLE("Inspection and acceptance" | "检验与验收");
        KIND(code "acceptance");
        WORDING("Number and seals of the bags on receipt; weight and taste against the sealed sample within 3 days. No written objection with photo within 3 days counts as accepted" | "签收时点袋数、看封口；3 天内称重，并与封样对味道；3 天内未附照片书面提出异议，视为验收合格");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    Clause "town-short-damaged" clause {
        DEAL(links ["deal:old-town"]); TAKEN_FROM(links ["contract_clause:tea-std-short-damaged"]);
        TITLE("Short, damaged and returned goods" | "短斤、破损与退换");
        KIND(code "custom");
        WORDING("Short and torn bags are exchanged with the next delivery, at the latest in 7 days, at our cost. Closed bags may be exchanged for another tea within 30 days; opened bags are not taken back" | "短斤、破袋随下次送货补换，最迟 7 天，费用我方承担；未拆封的 30 天内可换另一款；拆封不退");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); ORIGIN(links ["negotiation_concession:town-give-exchange"]);
    }
    Clause "town-practice" clause {
        DEAL(links ["deal:old-town"]);
        TITLE("Brewing practice" | "带练");
        KIND(code "warranty");
        WORDING("One day for the brewers of all four shops, before the first delivery is poured" | "首批茶上壶之前，四家店的泡茶师合练一天");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed"); ORIGIN(links ["negotiation_summary:town-sum-practice"]);
    }
    Clause "town-liability" clause {
        DEAL(links ["deal:old-town"]);
        TITLE("Liability" | "违约责任");
        KIND(code "liability");
        WORDING("Delivery after more than 3 days: 1 % of the order for each further day, at most 5 %" | "超过 3 天送到，每多一天按该单金额 1% 支付违约金，最多 5%");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    Clause "town-change" clause {
        DEAL(links ["deal:old-town"]);
        TITLE("Change and termination" | "变更与解除");
        KIND(code "change");
        WORDING("12 months, ends by itself; new harvest only after a new tasting and a new sealed sample" | "合同期 12 个月，到期自动终止；换新茶须重新品鉴、重新封样");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    Clause "town-dispute" clause {
        DEAL(links ["deal:old-town"]); TAKEN_FROM(links ["contract_clause:tea-std-dispute"]);
        TITLE("Disputes" | "争议解决");
        KIND(code "dispute");
        WORDING("On taste, three people taste the sealed sample blind within 7 days. On all else talks within 15 days, then the court at our registered office" | "味道争议，7 天内三人蒙眼对封样品鉴；其他争议 15 天内协商，协商不成由我方住所地人民法院管辖");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    Clause "town-signature" clause {
        DEAL(links ["deal:old-town"]); TAKEN_FROM(links ["contract_clause:tea-std-signature"]);
        TITLE("Signature and seal" | "签字盖章");
        KIND(code "signature");
        WORDING("Two copies of equal force, one each; signed, dated, contract seal or company seal on both copies and across the page edges" | "一式两份，双方各执一份，效力相同；签字、写日期，两份均盖公章或合同专用章并加盖骑缝章");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true"); STATUS(code "agreed");
    }
    ContractStep "tea-std-party" step standard {
        TEXT("Check business licence and food licence of each shop, and the public register" | "逐店核对营业执照和食品经营许可，并查公示信息");
        KIND(code "verify_party");
        PROOF("Copies and a dated printout" | "复印件和带日期的查询截图");
    }
    ContractStep "tea-std-file" step standard {
        TEXT("Scan, number and file our original; invoice for the first order on receipt of the money" | "扫描、编号、原件归档；首单到账后开票");
        KIND(code "file");
        PROOF("Number in the contract list" | "合同台账编号");
    }
    Clause "tea-std-inspection" clause standard {
        TITLE("Inspection and acceptance" | "检验与验收");
        KIND(code "acceptance");
        WORDING("Number and seals of the bags on receipt; weight and taste against the sealed sample within 3 days. No written objection with photo within 3 days counts as accepted" | "签收时点袋数、看封口；3 天内称重，并与封样对味道；3 天内未附照片书面提出异议，视为验收合格");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true");
    }
    Clause "tea-std-short-damaged" clause standard {
        TITLE("Short, damaged and returned goods" | "短斤、破损与退换");
        KIND(code "custom");
        WORDING("Short and torn bags are exchanged with the next delivery, at the latest in 7 days, at our cost. Closed bags may be exchanged for another tea within 30 days; opened bags are not taken back" | "短斤、破袋随下次送货补换，最迟 7 天，费用我方承担；未拆封的 30 天内可换另一款；拆封不退");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true");
    }
    Clause "tea-std-dispute" clause standard {
        TITLE("Disputes" | "争议解决");
        KIND(code "dispute");
        WORDING("On taste, three people taste the sealed sample blind within 7 days. On all else talks within 15 days, then the court at our registered office" | "味道争议，7 天内三人蒙眼对封样品鉴；其他争议 15 天内协商，协商不成由我方住所地人民法院管辖");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true");
    }
    Clause "tea-std-signature" clause standard {
        TITLE("Signature and seal" | "签字盖章");
        KIND(code "signature");
        WORDING("Two copies of equal force, one each; signed, dated, contract seal or company seal on both copies and across the page edges" | "一式两份，双方各执一份，效力相同；签字、写日期，两份均盖公章或合同专用章并加盖骑缝章");
        CLEAR(code "true"); LAWFUL(code "true"); EFFECTIVE(code "true");
    }
}
