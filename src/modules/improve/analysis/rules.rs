//! What the coach looks for in the improvement, with its words.

use crate::method::rules;

rules! {
    /// A cause that is a person.
    BLAMES_PERSON = Warning "improve_blames_person",
        says "“{word}”: that blames a person. Ask once more: what made it easy to go wrong?" | "“{word}”是在怪人。再问一句：为什么容易出错？",
        why "A person can be replaced, and the same thing happens again. A step can be changed." | "换了人还会再犯，改了步骤才不会。",
        better "The question is not on the call sheet" | "沟通单上没有这个问题";
    /// A result that cannot be checked.
    EXPECTED_NO_FIGURE = Warning "improve_expected_no_figure",
        says "“{title}”: the expected result has no figure." | "“{title}”的预期结果没有数字。",
        why "On the check day everyone will find that it went rather well." | "到了检查那天，大家都会觉得“还可以”。",
        better "Trials without login: from 4 in 12 to 2 in 12" | "未登录的试用：从 12 家中 4 家降到 2 家";
    /// An action under way without name or date.
    LOOSE_ACTION = Error "improve_loose_action",
        says "“{title}” is under way without {fields}." | "“{title}”已在执行，却没有{fields}。",
        why "An action without name and date ends with the meeting." | "没有人和日期的行动，散会就没了。",
        better "Sun Hao, in 60 days" | "孙皓，60 天内";
    /// An action closed without a result.
    CLOSED_UNCHECKED = Warning "improve_closed_unchecked",
        says "“{title}” is closed, but nobody wrote what came out." | "“{title}”已收尾，却没写结果。",
        why "Without the result you cannot tell a good rule from a habit." | "不写结果，就分不清是好做法，还是老习惯。",
        better "3 invoices, 0 to the wrong person. Kept as the rule." | "开了 3 张，寄错 0 张。固化为规范。";
    /// The same loss twice, and no action.
    SAME_LOSS_TWICE = Warning "improve_same_loss_twice",
        says "{n} deals lost for “{reason}”, and no action." | "已有 {n} 单因“{reason}”丢掉，还没有行动。",
        why "Once is a case, twice is the process." | "一次是个案，两次就是流程问题。",
        better "Ask in the first talk who approves" | "初次沟通就问谁审批";
    /// A customer who may leave, and no action.
    SERIOUS_NO_ACTION = Warning "improve_serious_no_action",
        says "A customer may leave over “{text}”, and no action is linked." | "客户可能因“{text}”流失，还没有对应行动。",
        why "Few customers warn before they go. This one did." | "大多数客户走之前不会提醒，这位提醒了。",
        better "Hand over the data-protection sheet before anyone asks" | "不等客户问，先递数据保护说明";
    /// A time that is none.
    VAGUE_WHEN = Warning "improve_vague_when",
        says "“{word}”: no day or hour can be read from that. Write the event and the limit." | "“{word}”不是时限，请写事件和时限。",
        why "Everyone thinks they were in time, and the customer waits." | "人人都觉得自己够及时，客户却在等。",
        better "On the day of signing; within 1 day" | "签约当天；1 天内";
}
