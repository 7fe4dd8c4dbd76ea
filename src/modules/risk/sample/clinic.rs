//! The risk matrix of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::risk::spec::{response, risk, scale};

examples! {
    RiskScale "single" scale {
        SIZE(code "five"); APPETITE(number 8.0);
    }
    Risk "champion-leaves" risk {
        TITLE("The head nurse who wanted us leaves, and her successor goes back to paper" | "支持我们的护士长离职，接手的人又用回纸本");
        CAUSE("At most clinics we know only her" | "多数诊所我们只认识她一个人");
        EFFECT("No logins, no renewal: 24,000 CNY a year per clinic" | "没人登录，不再续约，每家一年损失 24,000 元");
        CATEGORY(code "churn"); OWNER(links ["person:zhao-min"]); LIKELIHOOD(score 3); IMPACT(score 4);
        CONTROLS("Zhao Min visits each clinic once a quarter" | "赵敏每季度上门一次");
        TREATMENT(code "reduce"); RESIDUAL_LIKELIHOOD(score 2); RESIDUAL_IMPACT(score 3);
        TRIGGER("No login by the head nurse for 14 days" | "护士长 14 天没登录");
        CONTINGENCY("Zhao Min calls the owner within 24 hours and trains the successor within a week" | "赵敏 24 小时内联系老板，一周内教会接手的人");
        STATUS(code "treating"); REVIEW_ON(day 30);
        STAGES(links ["process_stage:stage-needs", "process_stage:stage-care"]);
        ORIGIN(links ["persona:qiao", "kpi:renewal-rate"]);
    }
    Risk "trial-stalls" risk {
        TITLE("A trial starts and nobody at the clinic logs in" | "试用开通了，诊所却没人登录");
        CAUSE("Nobody has set aside an hour for it; the paper book stays in use" | "没人腾出一小时来学，纸本还在用");
        EFFECT("No figures, no offer: two trials lost each month" | "没有数据就报不了价，每月白丢两家试用");
        CATEGORY(code "stalled_deal"); OWNER(links ["person:chen-bo"]); LIKELIHOOD(score 4); IMPACT(score 3);
        CONTROLS("Set-up on one day, together with the head nurse" | "一天装好，护士长全程参与");
        TREATMENT(code "reduce"); RESIDUAL_LIKELIHOOD(score 2); RESIDUAL_IMPACT(score 3);
        TRIGGER("Trial day 7 without login" | "试用第 7 天仍未登录");
        CONTINGENCY("Zhao Min sets up the next day’s bookings with the clinic; after day 14 the trial is closed" | "赵敏陪诊所录好第二天的预约；第 14 天仍不用就结束试用");
        STATUS(code "treating"); REVIEW_ON(day 30); STAGES(links ["process_stage:stage-needs"]);
        ORIGIN(links ["kpi:trial-to-offer", "persona:luo", "need:n-auto"]);
    }
    Risk "data-dispute" risk {
        TITLE("Patient data leak from a clinic, and the clinic holds us liable" | "病人数据从诊所外泄，诊所要我们担责");
        CAUSE("The contract does not say clearly who keeps what, and who answers for it" | "合同没写清谁保管什么、谁负责");
        EFFECT("A claim, an inquiry, and other clinics hear of it" | "被索赔、被调查，别的诊所也会知道");
        CATEGORY(code "contract_dispute"); OWNER(links ["person:wu-jia"]); LIKELIHOOD(score 2); IMPACT(score 5);
        CONTROLS("Data are encrypted; two administrators" | "数据加密，仅两名管理员");
        TREATMENT(code "reduce"); RESIDUAL_LIKELIHOOD(score 1); RESIDUAL_IMPACT(score 4);
        TRIGGER("A clinic asks for the data clause twice, or an access from an unknown place" | "有诊所两次追问数据条款，或出现陌生地点的访问");
        CONTINGENCY("Wu Jia informs the clinic within 24 hours; Sun Hao locks the access at once; lawyer on the same day" | "吴佳 24 小时内告知诊所，孙皓立即锁定访问，当天联系律师");
        STATUS(code "treating"); REVIEW_ON(day 60); STAGES(links ["process_stage:stage-signing"]);
        ORIGIN(links ["pest:p-data-rules", "strategy:st-data-sheet", "proof:proof-data-sheet", "need:n-no-patient"]);
    }
    Risk "seller-ill" risk {
        TITLE("Chen Bo is ill for a month" | "陈博病倒一个月");
        CAUSE("He is the only full-time seller; half of the open deals are only in his head" | "专职销售只有他一人，一半在谈单子只记在他脑子里");
        EFFECT("About 28 first talks less, roughly four contracts" | "少约 28 次初次沟通，约合四单");
        CATEGORY(code "people"); OWNER(links ["person:lin-yue"]); LIKELIHOOD(score 3); IMPACT(score 5);
        CONTROLS("Lin Yue sells beside her other work" | "林悦兼做销售");
        TREATMENT(code "reduce"); RESIDUAL_LIKELIHOOD(score 2); RESIDUAL_IMPACT(score 3);
        TRIGGER("Two weeks running below 5 first talks" | "连续两周初次沟通低于 5 次");
        CONTINGENCY("Lin Yue takes over the open offers on the first day, Zhao Min the trials" | "第一天起林悦接手报价中的单子，赵敏接手试用");
        STATUS(code "treating"); REVIEW_ON(day 30); STAGES(links ["process_stage:stage-market"]);
        ORIGIN(links ["swot:w-one-seller", "kpi:talks-per-week", "topic:demo-backup"]);
    }
    Risk "suite-free" risk {
        TITLE("A large suite gives booking away free, and clinics wait" | "大系统免费送预约，诊所观望");
        CAUSE("Suites bundle booking to keep their customers" | "大系统靠捆绑预约留住客户");
        EFFECT("Offers lie for months; pressure on 24,000 CNY" | "报价一拖几个月，24,000 元的价格守不住");
        CATEGORY(code "market"); OWNER(links ["person:lin-yue"]); LIKELIHOOD(score 3); IMPACT(score 4);
        CONTROLS("One-day start; figures from three pilots" | "一天上线，三家试点有数据");
        TREATMENT(code "reduce"); RESIDUAL_LIKELIHOOD(score 2); RESIDUAL_IMPACT(score 4);
        TRIGGER("The suite is named in three first talks of one week" | "一周内有三次初次沟通提到大系统");
        CONTINGENCY("No cut in price; compare the cost of no-shows on one page" | "不跟着降价，用一页纸算爽约损失");
        STATUS(code "watching"); REVIEW_ON(day 90); STAGES(links ["process_stage:stage-introduction"]);
        ORIGIN(links ["swot:t-suites", "strategy:wt-small-clinics", "competitor:suite"]);
    }
    Risk "no-insurance" risk {
        TITLE("Clinics refuse because the insurance interface is missing" | "因为没有医保接口，诊所不签");
        CAUSE("We have none, and our only engineer is taken" | "我们没有接口，唯一的工程师排满了");
        EFFECT("Lost deals, so far to the suite" | "丢单，已有一家选了大系统");
        CATEGORY(code "stalled_deal"); OWNER(links ["person:sun-hao"]); LIKELIHOOD(score 4); IMPACT(score 3);
        CONTROLS("Asked for in the first talk" | "初次沟通就问清是否需要");
        TREATMENT(code "reduce"); RESIDUAL_LIKELIHOOD(score 3); RESIDUAL_IMPACT(score 2);
        TRIGGER("A second deal lost for this reason" | "第二单因此丢掉");
        CONTINGENCY("Name the partner’s date in writing, or let the deal go" | "书面写明合作方的上线日期，否则放弃这一单");
        STATUS(code "treating"); REVIEW_ON(day 60);
        ORIGIN(links ["swot:w-insurance", "action:action-interface", "pest:p-insurance-scheme"]);
    }
    Risk "promise-gap" risk {
        TITLE("Something promised in the talk is missing at the handover" | "谈时答应的事，交接时没有");
        CAUSE("Promises stand in chat messages only" | "承诺只留在聊天记录里");
        EFFECT("Acceptance after 14 days is refused; first-year trust is gone" | "14 天验收不通过，第一年的信任没了");
        CATEGORY(code "delivery"); OWNER(links ["person:zhao-min"]); LIKELIHOOD(score 3); IMPACT(score 3);
        CONTROLS("Handover within 2 days" | "2 天内完成交接");
        TREATMENT(code "reduce"); RESIDUAL_LIKELIHOOD(score 2); RESIDUAL_IMPACT(score 2);
        TRIGGER("An open promise on the handover sheet on day 7" | "第 7 天交接单上还有未兑现的承诺");
        CONTINGENCY("Chen Bo and Zhao Min call the clinic together on the same day" | "陈博和赵敏当天一起给诊所打电话");
        STATUS(code "watching"); REVIEW_ON(day 60); STAGES(links ["process_stage:stage-care"]);
        ORIGIN(links ["topic:handover-calls"]);
    }
    Risk "late-payment" risk {
        TITLE("A clinic pays the yearly fee a month late" | "诊所年费晚付一个月");
        CAUSE("Margins fall; invoices go to the head nurse instead of Mr. Tang" | "诊所利润在降，账单寄给了护士长而不是唐先生");
        EFFECT("24,000 CNY later in the account" | "24,000 元晚到账");
        CATEGORY(code "cash"); OWNER(links ["person:wu-jia"]); LIKELIHOOD(score 3); IMPACT(score 2);
        CONTROLS("Payment before set-up for new clinics" | "新诊所先付款再开通");
        TREATMENT(code "accept");
        ACCEPT_REASON("A reminder costs five minutes; a stricter clause would cost talks" | "提醒一次只要五分钟，条款收紧反而难谈");
        RESIDUAL_LIKELIHOOD(score 3); RESIDUAL_IMPACT(score 2);
        TRIGGER("Seven days past due" | "逾期七天");
        CONTINGENCY("Wu Jia calls Mr. Tang; service goes on" | "吴佳给唐先生打电话，服务不停");
        STATUS(code "watching"); REVIEW_ON(day 90); ORIGIN(links ["persona:tang", "pest:e-margins"]);
    }
    RiskResponse "r-second-contact" response {
        RISK(links ["risk:champion-leaves"]); KIND(code "talk_early");
        TEXT("Get to know a second person at each clinic by day 30" | "签约 30 天内，每家诊所认识第二位联系人");
        OWNER(links ["person:zhao-min"]); DUE(day 30);
    }
    RiskResponse "r-login-call" response {
        RISK(links ["risk:trial-stalls"]); KIND(code "talk_early");
        TEXT("Message to the head nurse on trial day 7 without login, call on day 8" | "试用第 7 天未登录就发消息，第 8 天打电话");
        OWNER(links ["person:zhao-min"]); DUE(day 14);
    }
    RiskResponse "r-short-trial" response {
        RISK(links ["risk:trial-stalls"]); KIND(code "adapt");
        TEXT("Trial of 14 days with a fixed hour for set-up, agreed before the start" | "试用改为 14 天，开始前约好一小时的上手时间");
        OWNER(links ["person:chen-bo"]); DUE(day 21);
    }
    RiskResponse "r-data-clause" response {
        RISK(links ["risk:data-dispute"]); KIND(code "legal_safeguard");
        TEXT("Data clause: who stores what, who answers, how long; checked by a lawyer" | "数据条款写明谁保管、谁负责、存多久，请律师审定");
        OWNER(links ["person:wu-jia"]); DUE(day 20); ORIGIN(links ["contract_clause:clause-patient-data"]);
    }
    RiskResponse "r-data-sheet" response {
        RISK(links ["risk:data-dispute"]); KIND(code "talk_early");
        TEXT("Hand over the data-protection sheet in the first talk with Mr. Tang" | "第一次和唐先生谈时就递上数据保护说明");
        OWNER(links ["person:chen-bo"]); DUE(day 30); ORIGIN(links ["proof:proof-data-sheet"]);
    }
    RiskResponse "r-backup-seller" response {
        RISK(links ["risk:seller-ill"]); KIND(code "own");
        TEXT("Zhao Min holds two demonstrations a month by herself" | "赵敏每月独立做两次演示");
        OWNER(links ["person:zhao-min"]); DUE(day 45); ORIGIN(links ["topic:demo-backup"]);
    }
    RiskResponse "r-crm-same-day" response {
        RISK(links ["risk:seller-ill"]); KIND(code "own");
        TEXT("Each talk stands in the CRM on the same day" | "每次沟通当天录入 CRM");
        OWNER(links ["person:chen-bo"]); DUE(day 14); ORIGIN(links ["candidate:maple"]);
    }
    RiskResponse "r-no-price-war" response {
        RISK(links ["risk:suite-free"]); KIND(code "adapt");
        TEXT("One page that sets 24,000 CNY against the yearly cost of no-shows" | "做一页纸，把 24,000 元和一年的爽约损失放在一起算");
        OWNER(links ["person:lin-yue"]); DUE(day 25); ORIGIN(links ["competitor:suite"]);
    }
    RiskResponse "r-interface" response {
        RISK(links ["risk:no-insurance"]); KIND(code "adapt");
        TEXT("Sign a partner who supplies the insurance interface" | "签下能提供医保接口的合作方");
        OWNER(links ["person:sun-hao"]); DUE(day 60); ORIGIN(links ["action:action-interface"]);
    }
    RiskResponse "r-read-back" response {
        RISK(links ["risk:promise-gap"]); KIND(code "talk_early");
        TEXT("Read all promises back to the owner before signing and copy them to the handover sheet" | "签约前把承诺逐条念给老板确认，并抄进交接单");
        OWNER(links ["person:chen-bo"]); DUE(day 14);
    }
}
