//! What the coach looks for in the risk matrix, with its words.

use crate::method::rules;

rules! {
    /// A topic in the place of an event.
    NOT_AN_EVENT = Warning "risk_not_an_event",
        says "“{title}” is a topic. Write what happens, and to whom." | "“{title}”只是话题，请写会发生什么事、落在谁身上。",
        why "A topic cannot be rated: nobody knows how likely “competition” is." | "话题没法打分：谁也说不出“竞争激烈”的可能性是多少。",
        better "The buyer who wanted us leaves, and the successor goes back to the old supplier" | "支持我们的采购离职，接手的人又找回老供应商";
    /// A response that cannot be ticked off.
    VAGUE_RESPONSE = Warning "risk_vague_response",
        says "“{text}” cannot be ticked off. Name one action." | "“{text}”没法打勾，请写一个具体动作。",
        why "A response that nobody can see done does not lower a risk." | "看不出做没做的措施，降不了风险。",
        better "Get to know a second person at each customer by day 30" | "签约 30 天内，每家客户认识第二位联系人";
    /// A response that makes it worse.
    RESIDUAL_WORSE = Error "risk_residual_worse",
        says "{title}: the rating after responses is worse than today’s." | "“{title}”措施后的分数比现状还高。",
        why "Either the two ratings are swapped, or the response does harm." | "不是两次打分填反了，就是措施帮了倒忙。",
        better "Today 3 × 4, after responses 2 × 3" | "现状 3×4，措施后 2×3";
    /// A rating that fell by wishing.
    LOWER_FOR_NOTHING = Warning "risk_lower_for_nothing",
        says "{title} gets better, but no response says why." | "“{title}”分数降了，却没写任何措施。",
        why "Wishes lower a rating, not a risk." | "光凭愿望，降的只是分数，不是风险。",
        better "12 → 6: message on trial day 7, call on day 8" | "12 → 6：试用第 7 天发消息，第 8 天打电话";
    /// Above the line, and nobody acts by a date.
    ABOVE_LINE = Error "risk_above_line",
        says "{title} scores {score}; your line is {appetite}. Nobody is doing anything by a date." | "“{title}”{score} 分，超过容忍线 {appetite}，却没人在限期内处理。",
        why "Either lower it, or say in one sentence why you carry it." | "要么把它降下来，要么用一句话说明为什么承担。",
        better "Zhao Min, within 30 days: second contact at each customer" | "赵敏，30 天内：每家客户认识第二位联系人";
    /// A response without owner or date.
    RESPONSE_LOOSE = Warning "risk_response_loose",
        says "“{text}” has no {fields}." | "“{text}”还缺{fields}。",
        why "What belongs to all is done by none." | "人人有份的事，往往没人去做。",
        better "Owner Wu Jia, due in 20 days" | "负责人吴佳，20 天内完成";
    /// A high risk without a warning sign.
    NO_SIGN = Hint "risk_no_sign",
        says "{title}: how would you notice early that it begins?" | "“{title}”开始时，怎么能早点发现？",
        why "Two weeks of warning are worth more than the best emergency plan." | "早两周知道，胜过最好的应急预案。",
        better "Trial day 7 without login" | "试用第 7 天仍未登录";
}
