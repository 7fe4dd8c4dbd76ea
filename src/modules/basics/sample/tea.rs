//! The Plan basics of the tea brand that opens wholesale.

use crate::method::examples;
use crate::modules::basics::spec::{basics, person};

examples! {
    Basics "basics" basics {
        TITLE("Lanwu Tea: wholesale to tea houses, first year" | "岚坞茶：茶馆批发第一年");
        COMPANY("Lanwu Tea" | "岚坞茶");
        OFFER("Tea houses pour the same taste all season: sealed sample, one batch kept back, refill in three days." | "茶馆整季一个味道：先封样，整批留货，三天补到。");
        MARKET("Tea houses and cafés with 2–8 shops in three cities; gift shops and company pantries beside them" | "三座城市里开 2～8 家店的茶馆和咖啡馆，兼做礼品店和企业茶水间");
        COUNTRY(code "china");
        TRADE(code "goods");
        GOAL("60 wholesale customers within 12 months, without credit that we cannot collect." | "12 个月内签下 60 家批发客户，不放收不回来的账。");
        PERIOD_START(day 0);
        PERIOD_END(day 364);
        CURRENCY(code "CNY");
        REVENUE_TARGET(number 1800000.0);
        AVERAGE_DEAL(number 30000.0);
        DEAL_UNIT("One customer, one year: about 150 kg at 200 CNY" | "一家客户一年：约 150 公斤，每公斤 200 元");
        NEXT_REVIEW(day 30);
    }
    Person "gu-yan" person {
        NAME("Gu Yan" | "顾言");
        ROLE("Founder, decides prices, sells" | "创始人，定价格，兼做销售");
        FUNCTION(code "management");
    }
    Person "xu-ning" person {
        NAME("Xu Ning" | "许宁");
        ROLE("Wholesale sales" | "批发销售");
        FUNCTION(code "sales");
    }
    Person "tao-yu" person {
        NAME("Tao Yu" | "陶雨");
        ROLE("Orders and customer care" | "订单与客户服务");
        FUNCTION(code "customer_success");
    }
    Person "lu-kai" person {
        NAME("Lu Kai" | "陆恺");
        ROLE("Tea buyer, blends and samples" | "茶叶采购，管拼配和封样");
        FUNCTION(code "engineering");
    }
    Person "jiang-wen" person {
        NAME("Jiang Wen" | "蒋雯");
        ROLE("Warehouse, contracts, invoices" | "仓储，管合同和发票");
        FUNCTION(code "operations");
    }
    Person "bai-shan" person {
        NAME("Bai Shan" | "白珊");
        ROLE("Advisor, ran three tea houses" | "顾问，开过三家茶馆");
        FUNCTION(code "advisor");
    }
}
