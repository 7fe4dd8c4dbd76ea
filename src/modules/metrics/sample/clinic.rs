//! The metrics of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::metrics::spec::{funnel, funnel_stage, kpi, kpi_value};

examples! {
    Funnel "single" funnel {
        REVENUE_TARGET(number 1200000.0); AVERAGE_DEAL(number 24000.0); SELLING_WEEKS(number 52.0);
        CYCLE_DAYS(number 45.0); OPEN_FROM(links ["funnel_stage:fs-talk"]); OPEN_NOW(number 28.0);
    }
    FunnelStage "fs-lead" funnel_stage {
        NAME("Lead" | "线索");
        BASIS(code "counted"); ORIGIN(links ["icp:single"]);
    }
    FunnelStage "fs-talk" funnel_stage {
        NAME("First talk" | "初次沟通");
        RATE(number 30.0); BASIS(code "counted"); SAMPLE(number 80.0);
        NOTE("24 of 80 leads agreed to a talk" | "80 条线索中 24 家愿意谈");
        ORIGIN(links ["question:q-empty-hours"]);
    }
    FunnelStage "fs-trial" funnel_stage {
        NAME("Trial" | "试用");
        RATE(number 50.0); BASIS(code "counted"); SAMPLE(number 24.0);
        NOTE("12 of 24 talks became pilots" | "24 次沟通中 12 家进入试点");
        ORIGIN(links ["swot:s-one-day"]);
    }
    FunnelStage "fs-offer" funnel_stage {
        NAME("Offer" | "报价");
        RATE(number 60.0); BASIS(code "counted"); SAMPLE(number 12.0);
        NOTE("7 of 12 pilots so far (58 %); planned with 60 %" | "12 家试点中已有 7 家（58%），按 60% 计划");
    }
    FunnelStage "fs-signed" funnel_stage {
        NAME("Signed" | "签约");
        RATE(number 50.0); BASIS(code "guess");
        NOTE("Founder’s estimate, to be replaced after ten decided offers" | "创始人估计，满十份有结果的报价后换成实数");
    }
    Kpi "talks-per-week" kpi {
        NAME("First talks per week" | "每周初次沟通次数");
        FORMULA("Number of first talks of 15 minutes or more with an owner or head nurse, Monday to Sunday; calls without answer do not count" | "周一至周日，与老板或护士长谈满 15 分钟的初次沟通次数；没接通的不算");
        UNIT(code "count"); TIMING(code "leading"); DIRECTION(code "higher");
        SOURCE("CRM, view “First talks this week”" | "CRM 视图“本周初次沟通”");
        BASELINE(number 4.0); TARGET(number 7.0); TARGET_BY(day 60); ALARM(number 5.0);
        ALARM_ACTION("Two weeks below 5: Lin Yue joins the calls on Tuesday morning" | "连续两周低于 5 次，林悦周二上午一起打电话");
        CADENCE(code "weekly"); OWNER(links ["person:chen-bo"]); FUNNEL_STAGE(links ["funnel_stage:fs-talk"]);
        FUNNEL_MEASURE(code "weekly_count");
        STAGES(links ["process_stage:stage-market", "process_stage:stage-introduction"]);
        ORIGIN(links ["risk:seller-ill", "question:q-empty-hours"]);
    }
    Kpi "leads-per-week" kpi {
        NAME("New fitting leads per week" | "每周合格新线索");
        FORMULA("Number of clinics added in the week that have 2–10 chairs and a named contact" | "本周新增、有 2～10 张牙椅且有联系人姓名的诊所数");
        UNIT(code "count"); TIMING(code "leading"); DIRECTION(code "higher");
        SOURCE("CRM, view “New clinics”" | "CRM 视图“新增诊所”");
        BASELINE(number 15.0); TARGET(number 22.0); TARGET_BY(day 90); ALARM(number 15.0);
        ALARM_ACTION("Lin Yue asks both dental suppliers for ten introductions" | "林悦请两家耗材供应商各介绍十家");
        CADENCE(code "weekly"); OWNER(links ["person:lin-yue"]); FUNNEL_STAGE(links ["funnel_stage:fs-lead"]);
        FUNNEL_MEASURE(code "weekly_count"); STAGES(links ["process_stage:stage-market"]);
        ORIGIN(links ["icp:single", "swot:o-clinics"]);
    }
    Kpi "trial-to-offer" kpi {
        NAME("Trial to offer" | "试用转报价");
        FORMULA("Trials that reached an offer ÷ trials that ended in the month" | "当月进入报价的试用数 ÷ 当月结束的试用数");
        UNIT(code "percent"); TIMING(code "leading"); DIRECTION(code "higher");
        SOURCE("CRM, stage report" | "CRM 阶段报表");
        BASELINE(number 58.0); TARGET(number 60.0); TARGET_BY(day 60); ALARM(number 50.0);
        ALARM_ACTION("Zhao Min calls each clinic on trial day 7" | "赵敏在试用第 7 天逐家打电话");
        CADENCE(code "monthly"); OWNER(links ["person:chen-bo"]); FUNNEL_STAGE(links ["funnel_stage:fs-offer"]);
        FUNNEL_MEASURE(code "rate"); STAGES(links ["process_stage:stage-needs"]);
        ORIGIN(links ["risk:trial-stalls"]);
    }
    Kpi "first-booking" kpi {
        NAME("Time to first booking" | "首个预约用时");
        FORMULA("Days from set-up to the first appointment booked by a patient; middle value of the clinics set up in the week" | "从开通到病人约上第一个号的天数，取本周开通诊所的中位数");
        UNIT(code "days"); TIMING(code "leading"); DIRECTION(code "lower");
        SOURCE("Product log" | "产品日志");
        BASELINE(number 3.0); TARGET(number 2.0); TARGET_BY(day 30); ALARM(number 4.0);
        ALARM_ACTION("Sun Hao goes through the set-up with the clinic on the same day" | "孙皓当天陪诊所把设置走一遍");
        CADENCE(code "weekly"); OWNER(links ["person:zhao-min"]);
        STAGES(links ["process_stage:stage-needs", "process_stage:stage-care"]);
        ORIGIN(links ["strength:one-day-start", "swot:s-one-day"]);
    }
    Kpi "offer-to-signed" kpi {
        NAME("Offers signed" | "报价签约率");
        FORMULA("Offers signed ÷ offers decided (signed or refused) in the month" | "当月签约数 ÷ 当月有结果（签约或拒绝）的报价数");
        UNIT(code "percent"); TIMING(code "lagging"); DIRECTION(code "higher");
        SOURCE("CRM, closed deals" | "CRM 已结商机");
        TARGET(number 50.0); TARGET_BY(day 120); ALARM(number 40.0);
        ALARM_ACTION("Lin Yue rings the last three who said no" | "林悦给最近三家没签的打电话");
        CADENCE(code "monthly"); OWNER(links ["person:lin-yue"]); FUNNEL_STAGE(links ["funnel_stage:fs-signed"]);
        FUNNEL_MEASURE(code "rate"); STAGES(links ["process_stage:stage-signing"]);
        ORIGIN(links ["deal_result:lost-suite"]);
    }
    Kpi "cycle-days" kpi {
        NAME("Sales cycle" | "成交周期");
        FORMULA("Days from first talk to signature, middle value of the deals signed in the month" | "从初次沟通到签约的天数，取当月签约单的中位数");
        UNIT(code "days"); TIMING(code "lagging"); DIRECTION(code "lower");
        SOURCE("CRM, closed deals" | "CRM 已结商机");
        BASELINE(number 45.0); TARGET(number 45.0); CADENCE(code "monthly"); OWNER(links ["person:chen-bo"]);
        STAGES(links ["process_stage:stage-introduction", "process_stage:stage-signing"]);
    }
    Kpi "no-show-rate" kpi {
        NAME("No-show rate at customers" | "客户爽约率");
        FORMULA("Missed appointments ÷ booked appointments in the third month of use" | "使用第三个月的爽约数 ÷ 预约总数");
        UNIT(code "percent"); TIMING(code "leading"); DIRECTION(code "lower");
        SOURCE("Product log, with the clinic’s consent" | "产品日志（已获诊所同意）");
        BASELINE(number 18.0); TARGET(number 9.0); TARGET_BY(day 180); ALARM(number 14.0);
        ALARM_ACTION("Zhao Min switches on the second reminder with the head nurse" | "赵敏和护士长一起打开第二次提醒");
        CADENCE(code "monthly"); OWNER(links ["person:zhao-min"]); STAGES(links ["process_stage:stage-care"]);
        ORIGIN(links ["proof:proof-no-show", "persona:qiao"]);
    }
    Kpi "renewal-rate" kpi {
        NAME("Renewal" | "续约率");
        FORMULA("Contracts renewed ÷ contracts that ended in the quarter" | "当季续约数 ÷ 当季到期合同数");
        UNIT(code "percent"); TIMING(code "lagging"); DIRECTION(code "higher");
        SOURCE("Contract list" | "合同台账");
        TARGET(number 90.0); TARGET_BY(day 364); ALARM(number 85.0);
        ALARM_ACTION("Zhao Min visits each clinic that ends within 90 days" | "赵敏上门拜访 90 天内到期的诊所");
        CADENCE(code "quarterly"); OWNER(links ["person:zhao-min"]); STAGES(links ["process_stage:stage-care"]);
        ORIGIN(links ["risk:champion-leaves"]);
    }
    KpiValue "v-talks-1" kpi_value {
        KPI(links ["kpi:talks-per-week"]); ON(day -22); VALUE(number 4.0);
    }
    KpiValue "v-talks-2" kpi_value {
        KPI(links ["kpi:talks-per-week"]); ON(day -15); VALUE(number 3.0);
        NOTE("Dental fair, clinics busy" | "口腔展会，诊所都忙");
    }
    KpiValue "v-talks-3" kpi_value {
        KPI(links ["kpi:talks-per-week"]); ON(day -8); VALUE(number 5.0);
    }
    KpiValue "v-talks-4" kpi_value {
        KPI(links ["kpi:talks-per-week"]); ON(day -1); VALUE(number 5.0);
    }
    KpiValue "v-first-1" kpi_value {
        KPI(links ["kpi:first-booking"]); ON(day -15); VALUE(number 3.0);
    }
    KpiValue "v-first-2" kpi_value {
        KPI(links ["kpi:first-booking"]); ON(day -8); VALUE(number 3.0);
    }
    KpiValue "v-first-3" kpi_value {
        KPI(links ["kpi:first-booking"]); ON(day -1); VALUE(number 2.0);
        NOTE("Set up on Saturday, booked on Monday" | "周六开通，周一约上");
    }
    KpiValue "v-offer-1" kpi_value {
        KPI(links ["kpi:trial-to-offer"]); ON(day -5); VALUE(number 58.0);
        NOTE("7 of 12 pilots" | "12 家试点中 7 家");
    }
}
