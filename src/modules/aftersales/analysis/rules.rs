//! What the coach looks for in the after-sales plan, with its words.

use crate::i18n::texts;
use crate::method::rules;

rules! {
    /// A promise that nobody keeps on a date.
    PROMISE_LOOSE = Warning "aftersales_promise_loose",
        says "Nobody keeps this promise on a date: “{text}”." | "这条承诺没有负责人或日期：“{text}”。",
        why "The customer remembers every promise; the team remembers those with a name and a day." | "客户记得每句承诺，团队只记得有人有日期的。",
        better "Set up in one day – Sun Hao, two days after signing" | "一天上线——孙皓，签约后两天内";
    /// A success that cannot be checked.
    SUCCESS_NO_FIGURE = Warning "aftersales_success_no_figure",
        says "“{text}” cannot be checked in a year." | "“{text}”一年后没法核对。",
        why "Without a figure the renewal talk is about moods." | "没有数字，谈续约就只能谈感觉。",
        better "Late orders from 18 % to 9 % within 90 days" | "90 天内晚发率从 18% 降到 9%";
    /// A service without its times.
    SERVICE_TIMES = Warning "aftersales_service_times",
        says "{name}: {fields} missing." | "{name}：还没填{fields}。",
        why "The customer waits calmly for a stated hour, never for “soon”." | "说了几小时，客户等得住；说“尽快”，一刻也等不住。",
        better "First reply 2 h, solved within 8 h" | "2 个工作小时内响应，8 个工作小时内解决";
    /// A bad score without a consequence.
    THRESHOLD_NO_ACTION = Error "aftersales_threshold_no_action",
        says "A bad score would have no consequence here." | "分数不好时，这里没有人处理。",
        why "Asking and not answering costs more trust than not asking." | "问了不回应，比不问更伤信任。",
        better "Below 4: Zhao Min calls within 8 working hours" | "低于 4 分：赵敏 8 个工作小时内回电";
    /// Weights that do not add up.
    HEALTH_WEIGHTS = Error "aftersales_health_weights",
        says "The weights add up to {sum}, not 100." | "权重合计 {sum}，不是 100。",
        why "Colours only compare customers if every score has the same full mark." | "满分一致，颜色才能比较。",
        better "40 + 40 + 20" | "40＋40＋20";
    /// A renewal talk that comes too late.
    RENEWAL_LATE = Warning "aftersales_renewal_late",
        says "No renewal talk at least 30 days before the end." | "到期前 30 天以上没有续约沟通。",
        why "After the notice period there is nothing left to talk about." | "过了通知期，再谈就晚了。",
        better "Renewal talk 90 days before the end, Lin Yue" | "到期前 90 天谈续约，林悦";
    /// A touchpoint without a cause.
    TOUCHPOINT_VAGUE = Warning "aftersales_touchpoint_vague",
        says "“{word}”: what do we bring, and what do we ask?" | "“{word}”：带什么去，问什么？",
        why "Without a cause a visit takes the customer’s time, and is put off." | "没有由头的回访白占客户时间，也总往后推。",
        better "Month 3: one page with the customer’s own figures, before and after" | "第 3 个月：带一页纸，写客户自己的前后数据";
    /// A greeting that sells.
    GREETING_SELLS = Hint "aftersales_greeting_sells",
        says "The greeting to the customer sells: “{word}”." | "问候里带了推销：“{word}”。",
        why "A greeting with an offer is read as advertising, and the next one is not read." | "带优惠的问候就是广告，下一条对方不会再看。",
        better "Name, one fact of this year, a wish, your name" | "称呼、今年的一件事、祝福、落款";
}

texts! {
    /// The other case of [`SERVICE_TIMES`].
    SOLVED_FIRST = "{name}: solved after {solved} h, before the first reply after {first} h." | "{name}：{solved} 小时就解决，却要 {first} 小时才响应。";
}
