//! Privacy.

use crate::i18n::texts;

texts! {
    ABOUT_PRIVACY = "Your data stays in this browser. No account, no server, no tracking." | "你的数据只留在此浏览器。没有账号，没有服务器，不做跟踪。";
    ABOUT_PRIVACY_MORE = "A plan leaves only when you export or print it." | "只有你导出或打印时，计划才会离开这里。";
    ABOUT_SHARED_ADDRESS = "Other pages under {origin} use the same storage and could read it." | "{origin} 下的其他网页共用同一存储，可能读到这些数据。";
    ABOUT_NO_LOCK = "Anyone who uses this browser profile can open the plans." | "使用同一浏览器账户的人都能打开这些计划。";
}
