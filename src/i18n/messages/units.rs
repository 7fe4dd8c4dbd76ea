//! Counted units.

use crate::i18n::{plurals, texts};

texts! {
    UNIT_MINUTES = "{n} min" | "{n} 分钟";
    UNIT_SECONDS = "{n} s" | "{n} 秒";
    UNIT_A_WEEK = "{n} a week" | "每周 {n}";
    UNIT_A_YEAR = "{n} a year" | "每年 {n}";
    UNIT_PRODUCT = "{a} × {b} = {n}" | "{a} × {b} = {n}";
}

plurals! {
    UNIT_DAYS = "1 day" | "{n} days" | "{n} 天";
    UNIT_WEEKS = "1 week" | "{n} weeks" | "{n} 周";
    UNIT_MONTHS = "1 month" | "{n} months" | "{n} 个月";
    UNIT_HOURS = "1 hour" | "{n} hours" | "{n} 小时";
    UNIT_CHARACTERS = "1 character" | "{n} characters" | "{n} 个字符";
    UNIT_PEOPLE = "1 person" | "{n} people" | "{n} 人";
}
