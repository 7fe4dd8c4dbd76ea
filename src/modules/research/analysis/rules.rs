//! What the coach looks for in the research plan, with its words.

use crate::i18n::{plurals, texts};
use crate::method::rules;

rules! {
    /// A question asks what people wish.
    ASKS_WISH = Warning "research_asks_wish",
        says "“{word}”: a question for a wish. People are kind and say yes." | "“{word}”问的是愿望，人家碍于情面都会说好。",
        why "What people did last week predicts a purchase better than what they say they would do." | "上周做过的事，比“以后会不会买”更能说明问题。",
        better "How many orders leave late in a normal week?" | "平常一周有多少单晚发？";
    /// A question is none.
    NOT_A_QUESTION = Hint "research_not_a_question",
        says "This is a topic. Which question about it needs an answer?" | "这是个话题。关于它要回答什么问题？",
        why "A topic has no end. A question tells you when you are done." | "话题没有尽头，问题才知道何时算做完。",
        better "How many companies of this size are there in the region?" | "本地区有多少家这种规模的企业？";
    /// A question is done and nothing was found.
    DONE_NO_FINDING = Error "research_done_no_finding",
        says "Done, but no finding is written." | "标了“已完成”，却没有写发现。",
        why "In a month nobody will remember what the talks said." | "过一个月，谁也记不清当时听到了什么。",
        better "All 12 pilots were set up in one day." | "12 家试点全部一天上线。";
    /// A finding says "many" where a figure belongs.
    FINDING_VAGUE = Warning "research_finding_vague",
        says "“{word}”: how many of how many?" | "“{word}”是多少？总共多少里的多少？",
        why "A figure can be checked, compared and shown to a buyer." | "数字才能核对、比较，也才能拿给客户看。",
        better "31 % of orders leave late (40 companies)." | "31% 的订单晚发（40 家企业）。";
    /// A strength of 4 or 5 rests on few cases, or on a source that is not named.
    STRENGTH_TOO_HIGH = Warning "research_strength_too_high",
        says "Strength {strength} rests on {cases}. As a rule of thumb, {kind} needs {n} for a 4." | "证据强度打了 {strength}，样本只有 {cases}。按经验，{kind}要 {n} 个才够得上 4。",
        why "SWOT certainty is taken from this score. Too high here, and a guess steers the plan." | "SWOT 的把握度取自这个分。这里打高了，就成了拿猜测定计划。",
        better "3 trials: strength 3. 40 companies: strength 4." | "3 家试用打 3 分，40 家企业打 4 分。";
    /// Nothing in the plan rests on a finding.
    FINDING_UNUSED = Warning "research_finding_unused",
        says "Nothing in the plan rests on this finding yet." | "这个发现还没有用在计划里。",
        why "Research that changes nothing was not worth the hours." | "调研不影响任何决定，时间就白花了。",
        better "31 % late → persona of the owner, first pain" | "31% 晚发 → 老板画像的第一条痛点";
    /// Every question is answered in the same way.
    ONE_FAMILY = Hint "research_one_family",
        says "All {n} questions use the same approach. Add one that {missing}." | "{n} 项全用同一类方式，再加一项{missing}的。",
        why "Figures say how many, conversations say why. One without the other misleads." | "数字说明有多少，交谈说明为什么，缺一样都容易看偏。",
        better "A survey of 40 companies and 8 interviews with owners." | "40 家企业问卷，加 8 位老板访谈。";
}

texts! {
    /// What [`STRENGTH_TOO_HIGH`] says of reading, which is not counted in cases.
    STRONG_WITHOUT_SOURCE = "Strength {strength}, but no source is named." | "证据强度打了 {strength}，却没写来源。";
    /// Fills `{kind}` of [`STRENGTH_TOO_HIGH`].
    A_SURVEY = "a survey" | "问卷调查";
    A_DATA_ANALYSIS = "a data analysis" | "数据分析";
    INTERVIEWS = "a round of interviews" | "访谈";
    FOCUS_GROUPS = "a round of focus groups" | "焦点小组";
    /// Fills `{missing}` of [`ONE_FAMILY`].
    LISTENS = "listens" | "听一听";
    COUNTS = "counts" | "数一数";
    TALKS = "talks to customers" | "跟客户聊";
}

plurals! {
    /// Fills `{cases}` of [`STRENGTH_TOO_HIGH`].
    CASES = "1 case" | "{n} cases" | "{n} 个";
}
