//! What may go wrong anywhere, and in each trade.

use super::{response, risk};
use crate::method::prompts;

prompts! {
    Risk, risk::TITLE, risk::CATEGORY = "churn", risk::LIKELIHOOD = "3", risk::IMPACT = "4", risk::TREATMENT = "reduce": "Our contact at a customer leaves, and the successor does not know us" | "客户方对接人离职，接手的人不认识我们", risk::CAUSE: "We know only one person there" | "我们只认识一个人" with [
        RiskResponse, response::TEXT, response::KIND = "talk_early": "Meet a second person within 30 days of signing" | "签约 30 天内认识第二位联系人";
    ];
    Risk, risk::TITLE, risk::CATEGORY = "churn", risk::LIKELIHOOD = "3", risk::IMPACT = "3", risk::TREATMENT = "reduce": "A customer stops using the product and does not tell us" | "客户不用了，也不说", risk::CAUSE: "Nobody looks at usage" | "没人看使用情况" with [
        RiskResponse, response::TEXT, response::KIND = "talk_early": "Call after 14 days without use" | "14 天没使用就打电话";
        RiskResponse, response::TEXT, response::KIND = "adapt": "Repeat the set-up with the users" | "陪使用者重新上手一遍";
    ];
    Risk, risk::TITLE, risk::CATEGORY = "stalled_deal", risk::LIKELIHOOD = "4", risk::IMPACT = "3", risk::TREATMENT = "reduce": "A deal stands still after the offer" | "报价后没了下文", risk::CAUSE: "We have not met the one who decides" | "没见到拍板的人" with [
        RiskResponse, response::TEXT, response::KIND = "talk_early": "No offer before a talk with the decider" | "没和拍板人谈过不报价";
        RiskResponse, response::TEXT, response::KIND = "adapt": "Offer a smaller start" | "给一个小一点的起步方案";
    ];
    Risk, risk::TITLE, risk::CATEGORY = "stalled_deal", risk::LIKELIHOOD = "3", risk::IMPACT = "3", risk::TREATMENT = "reduce": "The customer freezes the budget shortly before signing" | "临签约客户冻结预算", risk::CAUSE: "No date and no cost of waiting was agreed" | "没约定时间，也没算清拖延的代价" with [
        RiskResponse, response::TEXT, response::KIND = "talk_early": "Ask for the approval path in the first talk" | "初次沟通就问清审批流程";
        RiskResponse, response::TEXT, response::KIND = "adapt": "Payment in parts" | "分期付款";
    ];
    Risk, risk::TITLE, risk::CATEGORY = "contract_dispute", risk::LIKELIHOOD = "2", risk::IMPACT = "4", risk::TREATMENT = "reduce": "Customer and we disagree whether the delivery is complete" | "双方对是否交付完毕有争议", risk::CAUSE: "Acceptance is not described in the contract" | "合同没写验收标准" with [
        RiskResponse, response::TEXT, response::KIND = "legal_safeguard": "Acceptance criteria and time limit in the contract" | "合同写明验收标准和期限";
        RiskResponse, response::TEXT, response::KIND = "talk_early": "Sign the handover sheet together" | "双方共同签交接单";
    ];
    Risk, risk::TITLE, risk::CATEGORY = "contract_dispute", risk::LIKELIHOOD = "3", risk::IMPACT = "3", risk::TREATMENT = "transfer": "A customer does not pay by the due date" | "客户到期不付款", risk::CAUSE: "Payment is not tied to a step" | "付款没和节点挂钩" with [
        RiskResponse, response::TEXT, response::KIND = "legal_safeguard": "Part payment before start, liability for late payment" | "开工前付首款，约定逾期违约责任";
        RiskResponse, response::TEXT, response::KIND = "talk_early": "Remind seven days before" | "到期前七天提醒";
    ];
    Risk, risk::TITLE, risk::CATEGORY = "delivery", risk::LIKELIHOOD = "3", risk::IMPACT = "3", risk::TREATMENT = "reduce": "Something promised in a talk is missing at the handover" | "谈时答应的事，交接时没有", risk::CAUSE: "Promises were not written down" | "承诺没写下来" with [
        RiskResponse, response::TEXT, response::KIND = "talk_early": "Read the promises back before signing" | "签约前把承诺逐条念给客户确认";
    ];
    Risk, risk::TITLE, risk::CATEGORY = "people", risk::LIKELIHOOD = "3", risk::IMPACT = "5", risk::TREATMENT = "reduce": "The one person who sells is away for a month" | "唯一的销售一个月不在岗", risk::CAUSE: "Nobody else knows the open deals" | "在谈的单子没有第二个人清楚" with [
        RiskResponse, response::TEXT, response::KIND = "own": "A second person holds two demonstrations a month" | "第二个人每月做两次演示";
    ];
    Risk, risk::TITLE, risk::CATEGORY = "market", risk::LIKELIHOOD = "2", risk::IMPACT = "5", risk::TREATMENT = "reduce": "One customer brings more than a third of revenue and leaves" | "占收入三分之一以上的客户走了", risk::CAUSE: "We did not look for others" | "没有开拓其他客户" with [
        RiskResponse, response::TEXT, response::KIND = "adapt": "Limit one customer to 20 % of sales time" | "单个客户占用的销售时间不超过 20%";
    ];
    Risk, risk::TITLE, risk::CATEGORY = "compliance", risk::LIKELIHOOD = "2", risk::IMPACT = "4", risk::TREATMENT = "reduce": "A new rule forbids how we handle customer data" | "新规不允许我们现在的数据处理方式", risk::CAUSE: "Nobody follows the drafts" | "没人跟踪征求意见稿" with [
        RiskResponse, response::TEXT, response::KIND = "legal_safeguard": "Data clause checked by a lawyer once a year" | "数据条款每年请律师审一次";
    ];
    [SOFTWARE] Risk, risk::TITLE, risk::CATEGORY = "churn", risk::LIKELIHOOD = "3", risk::IMPACT = "4", risk::TREATMENT = "reduce": "Users go back to the spreadsheet within the first month" | "头一个月内使用者又用回表格", risk::CAUSE: "Old data was not moved" | "旧数据没导过来" with [
        RiskResponse, response::TEXT, response::KIND = "talk_early": "Move the data before the first login" | "首次登录前把数据导好";
    ];
    [SOFTWARE] Risk, risk::TITLE, risk::CATEGORY = "delivery", risk::LIKELIHOOD = "2", risk::IMPACT = "4", risk::TREATMENT = "reduce": "An interface we depend on is closed" | "依赖的接口被关闭", risk::CAUSE: "It belongs to somebody else" | "接口在别人手里" with [
        RiskResponse, response::TEXT, response::KIND = "adapt": "Keep a way by file, and test it once a quarter" | "备好文件导入，每季度试一次";
    ];
    [GOODS] Risk, risk::TITLE, risk::CATEGORY = "contract_dispute", risk::LIKELIHOOD = "3", risk::IMPACT = "4", risk::TREATMENT = "reduce": "A batch differs from the sample" | "大货与样品不符", risk::CAUSE: "Nobody kept a signed sample" | "没有双方签字的留样" with [
        RiskResponse, response::TEXT, response::KIND = "legal_safeguard": "Both sides sign and keep a sample of each batch" | "每批双方签字留样";
    ];
    [GOODS] Risk, risk::TITLE, risk::CATEGORY = "cash", risk::LIKELIHOOD = "3", risk::IMPACT = "4", risk::TREATMENT = "reduce": "A dealer orders more each time and pays later" | "经销商越订越多，付款越来越晚", risk::CAUSE: "No limit was set" | "没设信用额度" with [
        RiskResponse, response::TEXT, response::KIND = "legal_safeguard": "A limit for each customer, no delivery above it" | "每家定额度，超额不发货";
    ];
    [EQUIPMENT] Risk, risk::TITLE, risk::CATEGORY = "delivery", risk::LIKELIHOOD = "3", risk::IMPACT = "4", risk::TREATMENT = "reduce": "Commissioning is late, as the site is not ready" | "现场没准备好，调试延期", risk::CAUSE: "Power, floor and crane were not checked" | "水电、地基、吊装没提前核对" with [
        RiskResponse, response::TEXT, response::KIND = "talk_early": "Visit the site with a list four weeks before" | "提前四周带清单看现场";
    ];
    [EQUIPMENT] Risk, risk::TITLE, risk::CATEGORY = "cash", risk::LIKELIHOOD = "3", risk::IMPACT = "4", risk::TREATMENT = "reduce": "The last payment is held back for a small defect" | "因为小毛病压着尾款", risk::CAUSE: "Acceptance is all or nothing" | "验收只有通过和不通过" with [
        RiskResponse, response::TEXT, response::KIND = "legal_safeguard": "Small defects go on a list with dates and hold back no payment" | "小缺陷列清单限期整改，不影响付款";
    ];
    [PROFESSIONAL] Risk, risk::TITLE, risk::CATEGORY = "delivery", risk::LIKELIHOOD = "4", risk::IMPACT = "3", risk::TREATMENT = "reduce": "The work grows with every meeting, and the fee does not" | "每开一次会活就多一点，费用不变", risk::CAUSE: "Nobody wrote down what is not included" | "没写清不包括什么" with [
        RiskResponse, response::TEXT, response::KIND = "legal_safeguard": "Changes in writing, each with days and a price" | "变更一律书面，写明天数和价格";
    ];
    [PROFESSIONAL] Risk, risk::TITLE, risk::CATEGORY = "people", risk::LIKELIHOOD = "2", risk::IMPACT = "5", risk::TREATMENT = "reduce": "The one expert falls ill in the middle of a project" | "唯一的专家项目中途病了", risk::CAUSE: "Nobody else knows the file" | "别人不了解情况" with [
        RiskResponse, response::TEXT, response::KIND = "own": "A second person joins every third meeting" | "每三次会带上第二个人";
    ];
    [TRAINING] Risk, risk::TITLE, risk::CATEGORY = "delivery", risk::LIKELIHOOD = "3", risk::IMPACT = "3", risk::TREATMENT = "reduce": "Fewer people come than were booked" | "报名的人来不齐", risk::CAUSE: "Their managers need them elsewhere" | "主管临时把人叫走" with [
        RiskResponse, response::TEXT, response::KIND = "talk_early": "The manager opens the course in person" | "请主管到场开班";
    ];
    [TRAINING] Risk, risk::TITLE, risk::CATEGORY = "churn", risk::LIKELIHOOD = "4", risk::IMPACT = "4", risk::TREATMENT = "reduce": "Two weeks later nobody uses what was taught" | "两周后没人再用学到的东西", risk::CAUSE: "Nobody watches after the course" | "课后没人看" with [
        RiskResponse, response::TEXT, response::KIND = "adapt": "One real talk observed for each participant in week three" | "第三周每人旁听一次实际沟通";
    ];
    [LOCAL] Risk, risk::TITLE, risk::CATEGORY = "people", risk::LIKELIHOOD = "3", risk::IMPACT = "4", risk::TREATMENT = "reduce": "The one who knows the customer’s house leaves" | "熟悉客户家的师傅离职", risk::CAUSE: "The customer knows only one of us" | "客户只认一个人" with [
        RiskResponse, response::TEXT, response::KIND = "talk_early": "Two people take turns from the second visit on" | "第二次上门起两人轮流";
    ];
    [LOCAL] Risk, risk::TITLE, risk::CATEGORY = "market", risk::LIKELIHOOD = "3", risk::IMPACT = "3", risk::TREATMENT = "reduce": "One bad review stands on top for weeks" | "一条差评在最前面挂几周", risk::CAUSE: "We answer late" | "我们回得慢" with [
        RiskResponse, response::TEXT, response::KIND = "talk_early": "Answer within a day, put it right, then ask for an update" | "一天内回复、补救，再请客户更新评价";
    ];
}
