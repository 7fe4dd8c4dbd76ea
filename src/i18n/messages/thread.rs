//! The thread: how items hang together, what hangs in the air, and what is made of an item.

use crate::i18n::texts;

texts! {
    RESTS_ON = "Rests on" | "依据";
    LEADS_TO = "Leads to" | "引出";
    ANSWERS = "Answers" | "回应";
    ANSWERED_BY = "Answered by" | "回应它的";
    BELONGS_TO = "Belongs to" | "属于";
    HOLDS = "Holds" | "包含";
    MAKE = "Make of it" | "由它新建";
    MADE = "Added and linked: {table}." | "已新建并关联：{table}。";
}
