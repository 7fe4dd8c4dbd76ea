//! What is wrong with a typed value, and what is kept.

use crate::i18n::{plurals, texts};

texts! {
    TAKE_OVER = "Take over: {text}" | "沿用：{text}";
    TAKE_OVER_FROM = "from {module}" | "取自{module}";
    VAL_NONE = "none" | "无";
    VAL_NUMBER = "“{value}” is not a number. Saved value: {old}. Use digits, such as {example}." | "“{value}”不是数字。已存的值：{old}。请输入数字，例如 {example}。";
    VAL_UNCLEAR = "“{value}” can be read in two ways. Saved value: {old}. Which do you mean?" | "“{value}”有两种读法。已存的值：{old}。你指的是哪一个？";
    VAL_OTHER_CURRENCY = "“{value}” names another currency; this plan counts in {currency}. Saved value: {old}. Convert it, or take the number as {currency}:" | "“{value}”写的是另一种货币，本计划用 {currency}。已存的值：{old}。请先换算，或按 {currency} 填入：";
    VAL_UNIT = "“{value}” has a unit that does not fit “{field}”. Saved value: {old}. Write the number alone." | "“{value}”的单位不适合“{field}”。已存的值：{old}。请只写数字。";
    TAKE_READING = "Take {number}" | "填 {number}";
    VAL_RANGE = "{value} is outside the range. Saved value: {old}. Use {min} to {max}." | "{value} 超出范围。已存的值：{old}。请输入 {min} 到 {max}。";
    VAL_DATE = "“{value}” is not a date. Saved value: {old}. Write it like {example}." | "“{value}”不是有效日期。已存的值：{old}。请按 {example} 的格式填写。";
    VAL_DATE_PART = "No whole date, or no day that exists. Saved value: {old}. It stays until the date is whole, or all its parts are empty." | "日期不完整，或没有这一天。已存的值：{old}。日期填完整或全部清空之前，它保持不变。";
    VAL_YEAR = "The year {year} is before 1900 and was not saved. Saved value: {old}. Write the year with four digits." | "{year} 年早于 1900 年，没有保存。已存的值：{old}。请填四位数的年份。";
    VAL_YEAR_KEPT = "The saved year is {year}. Is another one meant?" | "已存的年份是 {year} 年，是否另有所指？";
    VAL_YEAR_TAKE = "{meant}? Take it" | "是 {meant} 年？改过来";
    VAL_TIME = "“{value}” is not a time, or may be one of two. Saved value: {old}. Write it like 9:00, 3pm or 9:00-10:30." | "“{value}”不是时间，或分不清上午下午。已存的值：{old}。请按 9:00、下午3点 或 9:00-10:30 的格式填写。";
    VAL_TIME_KEPT = "“{value}” stays as it was written, but it is no time that a calendar can read. Write it like 9:00, 3pm or 9:00-10:30." | "“{value}”按原样保留，但日历读不出时间。请按 9:00、下午3点 或 9:00-10:30 的格式填写。";
    VAL_CURRENCY = "“{value}” is not a currency code. Saved value: {old}. Use three letters: CNY, USD, EUR, GBP." | "“{value}”不是货币代码。已存的值：{old}。请用三个字母，如 CNY、USD、EUR、GBP。";
    VAL_EMAIL = "“{value}” is not an e-mail address. Saved value: {old}. Write it like name@example.com, or leave it empty." | "“{value}”不是邮箱地址。已存的值：{old}。请按 name@example.com 的格式填写，或留空。";
    VAL_ITEM_LIMIT = "The plan has {limit} items, the most it can hold. Nothing was added; your text is kept here. Delete items or start a second plan." | "计划已有 {limit} 个条目，达到上限。没有添加，你写的文字仍在这里。请删除一些条目，或另建一份计划。";
}

plurals! {
    VAL_TOO_LONG = "1 character too many. Nothing was cut, but it is not saved. {field} takes up to {limit}: shorten it." | "{n} characters too many. Nothing was cut, but it is not saved. {field} takes up to {limit}: shorten it." | "超出 {n} 个字符。内容没有截断，但还未保存。“{field}”最多 {limit} 个字符，请删短。";
}
