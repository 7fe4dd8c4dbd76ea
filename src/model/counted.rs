//! What a number counts.

/// What the numbers of a field count, so that a unit that somebody writes with one is known to fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Things: people, cases, marks.
    Count,
    /// Per cent.
    Percent,
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// What the record says elsewhere: things, per cent, money, a time.
    Any,
}

/// The words of the units that have some, lower case, in both languages.
const WORDS: [(Counted, &[&str]); 8] = [
    (Counted::Count, &["个", "人", "位", "名", "家", "次", "条", "份", "件", "项", "分"]),
    (Counted::Percent, &["%", "percent", "per cent", "pct"]),
    (Counted::Seconds, &["s", "sec", "secs", "second", "seconds", "秒", "秒钟"]),
    (Counted::Minutes, &["m", "min", "mins", "minute", "minutes", "分", "分钟"]),
    (Counted::Hours, &["h", "hr", "hrs", "hour", "hours", "小时", "个小时", "钟头"]),
    (Counted::Days, &["d", "day", "days", "天", "日"]),
    (Counted::Weeks, &["w", "wk", "wks", "week", "weeks", "周", "个星期", "星期", "礼拜"]),
    (Counted::Months, &["mo", "mos", "month", "months", "个月", "月"]),
];

impl Counted {
    /// Whether a word written behind a number names this unit, in whichever case. Where the unit stands elsewhere in the
    /// record, a word for a time is not taken: “2 weeks” is not 2 where days are counted.
    pub fn is_called(self, word: &str) -> bool {
        let word = word.to_ascii_lowercase();
        let may_be = |other: Self| self == other || self == Self::Any && matches!(other, Self::Count | Self::Percent);
        WORDS.iter().any(|(counted, words)| may_be(*counted) && words.contains(&word.as_str()))
    }
}
