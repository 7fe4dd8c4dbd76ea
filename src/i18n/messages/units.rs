//! Counted units.

use crate::i18n::{plurals, texts};

texts! {
    UNIT_MINUTES = "{n} min" | "{n} 分钟";
    UNIT_SECONDS = "{n} s" | "{n} 秒";
    /// Rounded up.
    UNIT_A_WEEK = "≤ {n} a week" | "每周 ≤{n}";
}

plurals! {
    UNIT_DAYS = "1 day" | "{n} days" | "{n} 天";
    UNIT_HOURS = "1 hour" | "{n} hours" | "{n} 小时";
}
