//! The Plan basics of the firm that sells scheduling to dental clinics.

use crate::method::examples;
use crate::modules::basics::spec::{basics, person};

examples! {
    Basics "basics" basics {
        TITLE("Qinghe Scheduling: first repeatable sales process" | "青禾排班：第一套可复制的销售流程");
        COMPANY("Qinghe Scheduling" | "青禾排班");
        OFFER("Clinics fill empty chairs: patients book themselves, shifts follow demand." | "让诊所的空椅坐满人：病人自助预约，班次随需求走。");
        MARKET("Private dental clinics with 2–10 chairs in one province" | "本省 2～10 张牙椅的民营口腔诊所");
        COUNTRY(code "china");
        TRADE(code "software");
        GOAL("50 paying clinics within 12 months, sold by a process that does not hang on the founder." | "12 个月内签下 50 家付费诊所，靠流程成交，不靠创始人一个人。");
        PERIOD_START(day 0);
        PERIOD_END(day 364);
        CURRENCY(code "CNY");
        REVENUE_TARGET(number 1200000.0);
        AVERAGE_DEAL(number 24000.0);
        DEAL_UNIT("One clinic, one year" | "一家诊所一年");
        NEXT_REVIEW(day 30);
    }
    Person "lin-yue" person {
        NAME("Lin Yue" | "林悦");
        ROLE("Founder, sells" | "创始人，兼做销售");
        FUNCTION(code "management");
    }
    Person "chen-bo" person {
        NAME("Chen Bo" | "陈博");
        ROLE("Sales" | "销售");
        FUNCTION(code "sales");
    }
    Person "zhao-min" person {
        NAME("Zhao Min" | "赵敏");
        ROLE("Customer success" | "客服与售后");
        FUNCTION(code "customer_success");
    }
    Person "sun-hao" person {
        NAME("Sun Hao" | "孙皓");
        ROLE("Engineering" | "研发工程师");
        FUNCTION(code "engineering");
    }
    Person "wu-jia" person {
        NAME("Wu Jia" | "吴佳");
        ROLE("Operations, contracts" | "运营，管合同");
        FUNCTION(code "operations");
    }
    Person "he-rui" person {
        NAME("He Rui" | "何睿");
        ROLE("Advisor" | "顾问");
        FUNCTION(code "advisor");
    }
}
