//! The metrics of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::metrics::spec::{funnel, funnel_stage, kpi, kpi_value};

examples! {
    Funnel "single" funnel {
        REVENUE_TARGET(number 1800000.0); AVERAGE_DEAL(number 30000.0); SELLING_WEEKS(number 50.0);
        CYCLE_DAYS(number 40.0); OPEN_FROM(links ["funnel_stage:tea-fs-talk"]); OPEN_NOW(number 32.0);
    }
    FunnelStage "tea-fs-lead" funnel_stage {
        NAME("Lead" | "线索");
        BASIS(code "counted"); ORIGIN(links ["icp:single"]);
    }
    FunnelStage "tea-fs-talk" funnel_stage {
        NAME("First talk" | "初次沟通");
        RATE(number 40.0); BASIS(code "counted"); SAMPLE(number 100.0);
        NOTE("40 of 100 leads agreed to a talk" | "100 条线索中 40 家愿意谈");
        ORIGIN(links ["question:q-last-change"]);
    }
    FunnelStage "tea-fs-tasting" funnel_stage {
        NAME("Tasting" | "品鉴");
        RATE(number 50.0); BASIS(code "counted"); SAMPLE(number 40.0);
        NOTE("20 of 40 talks led to a blind tasting" | "40 次沟通中 20 家做了蒙眼品鉴");
        ORIGIN(links ["proof:proof-blind-tasting"]);
    }
    FunnelStage "tea-fs-offer" funnel_stage {
        NAME("Offer" | "报价");
        RATE(number 60.0); BASIS(code "counted"); SAMPLE(number 20.0);
        NOTE("12 of 20 asked for an offer" | "20 家中 12 家要了报价");
    }
    FunnelStage "tea-fs-signed" funnel_stage {
        NAME("Signed and paid" | "签约付款");
        RATE(number 50.0); BASIS(code "counted"); SAMPLE(number 12.0);
        NOTE("6 of 12 offers: the first six customers" | "12 份报价签了 6 家：头六家客户");
    }
    Kpi "talks-a-week" kpi {
        NAME("First talks a week" | "每周初次沟通次数");
        FORMULA("Number of first talks of 15 minutes or more with an owner or shop manager, Monday to Sunday; calls without answer do not count" | "周一至周日，与老板或店长谈满 15 分钟的初次沟通次数；没接通的不算");
        UNIT(code "count"); TIMING(code "leading"); DIRECTION(code "higher");
        SOURCE("CRM, view “First talks this week”" | "CRM 视图“本周初次沟通”");
        BASELINE(number 5.0); TARGET(number 8.0); TARGET_BY(day 60); ALARM(number 6.0);
        ALARM_ACTION("Two weeks below 6: Gu Yan calls with Xu Ning on Tuesday morning" | "连续两周低于 6 次，顾言周二上午和许宁一起打电话");
        CADENCE(code "weekly"); OWNER(links ["person:xu-ning"]); FUNNEL_STAGE(links ["funnel_stage:tea-fs-talk"]);
        FUNNEL_MEASURE(code "weekly_count");
        STAGES(links ["process_stage:stage-talk"]);
        ORIGIN(links ["risk:seller-away", "question:q-last-change"]);
    }
    Kpi "leads-from-orders" kpi {
        NAME("New leads a week that fit" | "每周合格新线索");
        FORMULA("Number of tea houses and cafés added in the week that have 2–8 shops and a named contact" | "本周新增、开 2～8 家店且有联系人姓名的茶馆和咖啡馆家数");
        UNIT(code "count"); TIMING(code "leading"); DIRECTION(code "higher");
        SOURCE("CRM, view “New tea houses”" | "CRM 视图“新增茶馆”");
        BASELINE(number 12.0); TARGET(number 20.0); TARGET_BY(day 90); ALARM(number 14.0);
        ALARM_ACTION("Tao Yu goes through last month’s orders above 3 kg" | "陶雨把上月 3 公斤以上的订单过一遍");
        CADENCE(code "weekly"); OWNER(links ["person:xu-ning"]); FUNNEL_STAGE(links ["funnel_stage:tea-fs-lead"]);
        FUNNEL_MEASURE(code "weekly_count"); STAGES(links ["process_stage:stage-leads"]);
        ORIGIN(links ["icp:single", "swot:s-71-accounts"]);
    }
    Kpi "tasting-to-offer" kpi {
        NAME("Tasting to offer" | "品鉴转报价");
        FORMULA("Tastings that led to an offer ÷ tastings whose trial ended in the month" | "当月要了报价的品鉴数 ÷ 当月试用结束的品鉴数");
        UNIT(code "percent"); TIMING(code "leading"); DIRECTION(code "higher");
        SOURCE("CRM, stage report" | "CRM 阶段报表");
        BASELINE(number 55.0); TARGET(number 60.0); TARGET_BY(day 60); ALARM(number 50.0);
        ALARM_ACTION("Tao Yu calls each manager on trial day 7" | "陶雨在试用第 7 天逐个致电店长");
        CADENCE(code "monthly"); OWNER(links ["person:lu-kai"]); FUNNEL_STAGE(links ["funnel_stage:tea-fs-offer"]);
        FUNNEL_MEASURE(code "rate"); STAGES(links ["process_stage:stage-tasting"]);
        ORIGIN(links ["risk:samples-only"]);
    }
    Kpi "offers-signed" kpi {
        NAME("Offers signed" | "报价签约率");
        FORMULA("Offers signed and paid ÷ offers decided (signed or refused) in the month" | "当月签约付款数 ÷ 当月有结果（签约或拒绝）的报价数");
        UNIT(code "percent"); TIMING(code "lagging"); DIRECTION(code "higher");
        SOURCE("CRM, closed deals" | "CRM 已结商机");
        BASELINE(number 50.0); TARGET(number 50.0); TARGET_BY(day 120); ALARM(number 40.0);
        ALARM_ACTION("Gu Yan rings the last three who said no" | "顾言给最近三家没签的打电话");
        CADENCE(code "monthly"); OWNER(links ["person:gu-yan"]); FUNNEL_STAGE(links ["funnel_stage:tea-fs-signed"]);
        FUNNEL_MEASURE(code "rate"); STAGES(links ["process_stage:stage-offer", "process_stage:stage-signed"]);
        ORIGIN(links ["deal_result:lost-one-stall"]);
    }
    Kpi "cycle-of-sale" kpi {
        NAME("Sales cycle" | "成交周期");
        FORMULA("Days from first talk to first payment, middle value of the customers won in the month" | "从初次沟通到首单到账的天数，取当月新客户的中位数");
        UNIT(code "days"); TIMING(code "lagging"); DIRECTION(code "lower");
        SOURCE("CRM, closed deals" | "CRM 已结商机");
        BASELINE(number 44.0); TARGET(number 40.0); CADENCE(code "monthly"); OWNER(links ["person:xu-ning"]);
        STAGES(links ["process_stage:stage-talk", "process_stage:stage-signed"]);
    }
    Kpi "reorder-rate" kpi {
        NAME("Second order within 45 days" | "45 天内下第二单");
        FORMULA("New customers with a second order within 45 days of the first delivery ÷ new customers of that month" | "首次到货 45 天内下第二单的新客户数 ÷ 当月新客户数");
        UNIT(code "percent"); TIMING(code "leading"); DIRECTION(code "higher");
        SOURCE("Order list" | "订单表");
        BASELINE(number 83.0); TARGET(number 90.0); TARGET_BY(day 180); ALARM(number 75.0);
        ALARM_ACTION("Tao Yu visits each one who has not ordered by day 40" | "第 40 天还没下单的，陶雨逐家上门");
        CADENCE(code "monthly"); OWNER(links ["person:tao-yu"]); STAGES(links ["process_stage:stage-delivered"]);
        ORIGIN(links ["proof:proof-reorders", "persona:ke"]);
    }
    Kpi "refills-in-time" kpi {
        NAME("Refills within three days" | "三天内补到");
        FORMULA("Refills received within three days ÷ all refills of the month" | "三天内签收的补货数 ÷ 当月全部补货数");
        UNIT(code "percent"); TIMING(code "leading"); DIRECTION(code "higher");
        SOURCE("Receipts of delivery" | "签收单");
        BASELINE(number 94.0); TARGET(number 97.0); TARGET_BY(day 120); ALARM(number 90.0);
        ALARM_ACTION("Jiang Wen orders a second carrier for the city" | "蒋雯增加一家同城承运商");
        CADENCE(code "monthly"); OWNER(links ["person:jiang-wen"]); STAGES(links ["process_stage:stage-delivered"]);
        ORIGIN(links ["proof:proof-refills", "risk:festival-shortage"]);
    }
    Kpi "next-season-rate" kpi {
        NAME("Customers who sign the next season" | "下一季续约率");
        FORMULA("Contracts renewed ÷ contracts that ended in the quarter" | "当季续约数 ÷ 当季到期合同数");
        UNIT(code "percent"); TIMING(code "lagging"); DIRECTION(code "higher");
        SOURCE("Contract list" | "合同台账");
        TARGET(number 85.0); TARGET_BY(day 364); ALARM(number 75.0);
        ALARM_ACTION("Xu Ning takes the new harvest to each customer that ends within 60 days" | "许宁带新茶上门，走访 60 天内到期的客户");
        CADENCE(code "quarterly"); OWNER(links ["person:xu-ning"]); STAGES(links ["process_stage:stage-delivered"]);
        ORIGIN(links ["risk:batch-differs"]);
    }
    KpiValue "v-talks-a" kpi_value {
        KPI(links ["kpi:talks-a-week"]); ON(day -22); VALUE(number 5.0);
    }
    KpiValue "v-talks-b" kpi_value {
        KPI(links ["kpi:talks-a-week"]); ON(day -15); VALUE(number 4.0);
        NOTE("Tea fair, owners away" | "茶博会，老板都不在店里");
    }
    KpiValue "v-talks-c" kpi_value {
        KPI(links ["kpi:talks-a-week"]); ON(day -8); VALUE(number 6.0);
    }
    KpiValue "v-talks-d" kpi_value {
        KPI(links ["kpi:talks-a-week"]); ON(day -1); VALUE(number 7.0);
        NOTE("First calls to the 71" | "开始给 71 家打电话");
    }
    KpiValue "v-refills-a" kpi_value {
        KPI(links ["kpi:refills-in-time"]); ON(day -40); VALUE(number 92.0);
        NOTE("11 of 12" | "12 次中 11 次");
    }
    KpiValue "v-refills-b" kpi_value {
        KPI(links ["kpi:refills-in-time"]); ON(day -10); VALUE(number 96.0);
        NOTE("22 of 23" | "23 次中 22 次");
    }
    KpiValue "v-reorder-a" kpi_value {
        KPI(links ["kpi:reorder-rate"]); ON(day -10); VALUE(number 83.0);
        NOTE("5 of 6" | "6 家中 5 家");
    }
    KpiValue "v-tasting-a" kpi_value {
        KPI(links ["kpi:tasting-to-offer"]); ON(day -5); VALUE(number 60.0);
        NOTE("12 of 20" | "20 家中 12 家");
    }
}
