//! The six stages to begin with, with the steps of each trade.

use super::{criterion, stage, step};
use crate::method::prompts;

prompts! {
    ProcessStage, stage::NAME, stage::GUIDE_STAGE = "market", stage::MAX_DAYS = "10": "Find leads" | "找到线索" with [
        ProcessCriterion, criterion::TEXT, criterion::KIND = "exit": "The buyer has set a date for a 15-minute call" | "客户定了 15 分钟通话的日期";
        ProcessStep, step::WHAT, step::LIMIT = "2", step::LIMIT_UNIT = "days": "List the names that fit our ideal customer" | "按理想客户列出名单";
        ProcessStep, step::WHAT, step::LIMIT = "2", step::LIMIT_UNIT = "days": "Make the first contact, with one reason to talk" | "首次联系，只给一个值得谈的理由";
    ];
    ProcessStage, stage::NAME, stage::GUIDE_STAGE = "needs", stage::MAX_DAYS = "7": "First talk" | "初次沟通" with [
        ProcessCriterion, criterion::TEXT, criterion::KIND = "exit": "The buyer has named a loss in a figure" | "客户说出了一个数字的损失";
        ProcessStep, step::WHAT, step::LIMIT = "1", step::LIMIT_UNIT = "days": "Send the agenda before the call" | "通话前发出议程";
        ProcessStep, step::WHAT, step::LIMIT = "1", step::LIMIT_UNIT = "days": "Fill in the call sheet on the same day" | "当天填好通话记录";
    ];
    ProcessStage, stage::NAME, stage::GUIDE_STAGE = "introduction", stage::MAX_DAYS = "14": "Demonstration or trial" | "演示或试用" with [
        ProcessCriterion, criterion::TEXT, criterion::KIND = "exit": "The buyer has tried it once with own data or goods" | "客户用自己的数据或货试了一次";
        [GENERAL] ProcessStep, step::WHAT, step::LIMIT = "2", step::LIMIT_UNIT = "days": "Send the samples, or set up the trial" | "寄出样品，或开通试用";
        [SOFTWARE] ProcessStep, step::WHAT, step::LIMIT = "2", step::LIMIT_UNIT = "days": "Set up the trial with fifty of their own records" | "用对方五十条真实数据开通试用";
        [GOODS] ProcessStep, step::WHAT, step::LIMIT = "2", step::LIMIT_UNIT = "days": "Send three numbered samples with a sheet for notes" | "寄三款编号样品，附一张记录表";
        [EQUIPMENT] ProcessStep, step::WHAT, step::LIMIT = "5", step::LIMIT_UNIT = "days": "Run a test with the customer’s own material and hand over the record" | "用客户的料试机，交出测试记录";
        [PROFESSIONAL] ProcessStep, step::WHAT, step::LIMIT = "3", step::LIMIT_UNIT = "days": "Work through one real case of theirs for an hour" | "拿对方一个真实案例一起做一小时";
        [TRAINING] ProcessStep, step::WHAT, step::LIMIT = "5", step::LIMIT_UNIT = "days": "Hold one lesson with six of their people" | "给对方六个人上一节体验课";
        [LOCAL] ProcessStep, step::WHAT, step::LIMIT = "3", step::LIMIT_UNIT = "days": "Do one room or one visit on trial, on a fixed day" | "约定一天，先试做一间或一次";
        ProcessStep, step::WHAT, step::LIMIT = "5", step::LIMIT_UNIT = "days": "Visit, and watch one try from beginning to end" | "上门，从头到尾看着试一次";
    ];
    ProcessStage, stage::NAME, stage::GUIDE_STAGE = "signing", stage::MAX_DAYS = "14": "Offer and negotiation" | "报价与谈判" with [
        ProcessCriterion, criterion::TEXT, criterion::KIND = "exit": "Whoever can sign has sent changes back" | "能签字的人回了修改意见";
        ProcessStep, step::WHAT, step::LIMIT = "3", step::LIMIT_UNIT = "days": "Put three packages on the table" | "给出三个方案";
        ProcessStep, step::WHAT, step::LIMIT = "1", step::LIMIT_UNIT = "days": "Read back what was agreed, in writing" | "书面复述谈妥的内容，请对方确认";
    ];
    ProcessStage, stage::NAME, stage::GUIDE_STAGE = "signing", stage::MAX_DAYS = "10": "Signing" | "签约" with [
        [ELSEWHERE] ProcessCriterion, criterion::TEXT, criterion::KIND = "exit": "The buyer has signed, and the first payment is in: won" | "客户已签字，首款到账：赢单";
        [CHINA] ProcessCriterion, criterion::TEXT, criterion::KIND = "exit": "Both sides have sealed, and the first payment is in: won" | "双方盖章，首款到账：赢单";
        ProcessStep, step::WHAT, step::LIMIT = "3", step::LIMIT_UNIT = "days": "Get the approvals on our side" | "走完我方审批";
        ProcessStep, step::WHAT, step::LIMIT = "2", step::LIMIT_UNIT = "days": "Sign, and file what was signed" | "签署并归档";
    ];
    ProcessStage, stage::NAME, stage::GUIDE_STAGE = "care", stage::MAX_DAYS = "14": "Delivery and first visit" | "交付与首次回访" with [
        ProcessCriterion, criterion::TEXT, criterion::KIND = "exit": "The buyer has accepted, and has told us on day 7 what does not work yet" | "客户确认验收，第 7 天回访时说了还有什么不顺";
        ProcessStep, step::WHAT, step::LIMIT = "2", step::LIMIT_UNIT = "days": "Hand over what was promised, face to face" | "当面移交承诺事项";
        [SOFTWARE] ProcessStep, step::WHAT, step::LIMIT = "3", step::LIMIT_UNIT = "days": "Move the data and set up the users" | "导好数据，开好账号";
        [GOODS] ProcessStep, step::WHAT, step::LIMIT = "1", step::LIMIT_UNIT = "days": "Count and photograph the first delivery together" | "首批到货，一起点数、拍照";
        [EQUIPMENT] ProcessStep, step::WHAT, step::LIMIT = "5", step::LIMIT_UNIT = "days": "Install, commission, train the operators, sign the record" | "安装调试、培训操作工、签验收单";
        [PROFESSIONAL] ProcessStep, step::WHAT, step::LIMIT = "5", step::LIMIT_UNIT = "days": "First working meeting: names, dates, what they provide" | "首次工作会：人员、日期、对方要提供什么";
        [TRAINING] ProcessStep, step::WHAT, step::LIMIT = "5", step::LIMIT_UNIT = "days": "Agree participants, room, and what is measured" | "定好学员、场地，以及量什么";
        [LOCAL] ProcessStep, step::WHAT, step::LIMIT = "1", step::LIMIT_UNIT = "days": "Write down access, habits and wishes on the first visit" | "首次上门记下进出、习惯和要求";
        ProcessStep, step::WHAT, step::LIMIT = "7", step::LIMIT_UNIT = "days": "Call on day 7" | "第 7 天回访";
    ];
}
