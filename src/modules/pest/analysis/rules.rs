//! What the coach looks for in the PEST canvas, with its words.

use crate::i18n::texts;
use crate::method::rules;

rules! {
    /// A factor speaks of ourselves.
    OWN_FACT = Warning "pest_own_fact",
        says "This is about us. It belongs in the SWOT, as strength or weakness." | "这条写的是自己，应放到 SWOT 的优势或劣势。",
        why "PEST holds what would change even if our company did not exist." | "PEST 只写没有我们公司也照样会变的事。",
        better "Suites open their interfaces to certified partners only." | "大型系统只向认证伙伴开放接口。";
    /// A factor names a topic, not a change.
    TOPIC_ONLY = Warning "pest_topic_only",
        says "A topic is not a change. What moves, and which way?" | "只有话题，看不出变化。什么在变，往哪变？",
        why "Two people rate a bare word differently, because each thinks of something else." | "光写一个词，每个人想的都不一样，打分也就没法比。",
        better "Buyers order on the phone screen, also at night." | "客户用手机下单，夜里也下。";
    /// A factor is put in words that nobody can act on.
    VAGUE = Warning "pest_vague",
        says "“{word}”: nothing that we could act on." | "“{word}”太笼统，没法据此行动。",
        why "A factor earns its place by naming a change that somebody can watch." | "能叫人盯住的变化，才值得写成一条因素。",
        better "Our customers’ margins fall: rent and wages rise faster than their prices." | "客户利润下降：租金和工资涨得比售价快。";
    /// A high score has no source.
    NO_SOURCE = Warning "pest_no_source",
        says "A score of {score} without a source. Where do we know it from?" | "打了 {score} 分却没有来源。从哪里知道的？",
        why "High scores steer the SWOT. A wrong one sends the team the wrong way." | "高分会左右 SWOT，错了就带偏全队。",
        better "Pilot data: 60 % book after hours." | "试点数据：60% 的预约来自下班后。";
    /// A high score has no response or no owner.
    NO_ANSWER = Warning "pest_no_answer",
        says "Scored {score}, but nobody does anything about it." | "打了 {score} 分，却没人应对。",
        why "A change that matters needs one person and one of: watch, hedge, use, avoid." | "重要的变化要有人负责，并选定关注、防范、利用或回避。",
        better "Use · Wu Jia: publish a data-protection sheet." | "利用 · 吴佳：发布数据保护说明。";
    /// A very high score has no item in the SWOT.
    NOT_SENT = Warning "pest_not_sent",
        says "High score, but the SWOT does not know of it yet." | "分数很高，但 SWOT 里还没有它。",
        why "Only what reaches the SWOT becomes a strategy with an owner and a date." | "进了 SWOT，才会变成有人、有期限的策略。",
        better "Ordering by phone screen is expected → SWOT opportunity" | "客户习惯手机下单 → SWOT 机会";
    /// A factor is due for another look, or is watched without a day for it.
    REVIEW_DUE = Hint "pest_review_due",
        says "Due for another look since {date}." | "{date} 就该复查了。",
        why "Scores age. A quarter is a good rhythm for most factors." | "评分会过时，多数因素每季度看一次就好。",
        better "Review on: in 90 days" | "复查日期：90 天后";
    /// A prompt is not finished.
    UNFINISHED = Hint "pest_unfinished",
        says "Still a prompt: write on where the … stands." | "这还是提示语，请接着“…”写完。",
        why "A half sentence cannot be rated: each reader finishes it in another way." | "半句话没法打分，每个人接出来的都不一样。",
        better "A rule for our customers that is about to change: they must show where data is stored." | "即将变化的客户行业规定：企业要说明数据存在哪里。";
}

texts! {
    /// What [`REVIEW_DUE`] says of a factor that is watched without a day.
    WATCHED_WITHOUT_A_DAY = "We watch it, but no day is set to look again." | "选了“关注”，却没定复查日期。";
}
