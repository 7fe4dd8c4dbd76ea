//! What the coach looks for in the negotiation, with its words.

use crate::i18n::texts;
use crate::method::rules;

rules! {
    /// Opening, target and walk-away contradict the direction.
    ORDER_IMPOSSIBLE = Error "negotiation_order_impossible",
        says "{name}: opening, target and walk-away are in an impossible order." | "{name}：开价、目标、最低可接受的顺序不对。",
        why "The opening is the best figure for us, the walk-away the last one. Otherwise we start below our own limit." | "开价最有利，最低可接受在最后；反了，等于一开口就破了底线。",
        better "Higher is better: 24,000 – 22,000 – 19,000" | "越高越好：24,000—22,000—19,000";
    /// By our estimate nothing suits both sides.
    NO_RANGE = Warning "negotiation_no_range",
        says "{name}: by your estimate the two ranges do not meet." | "{name}：按你的估计，双方没有交集。",
        why "Talking longer about this issue closes nothing. Check the estimate, or bring in another issue to trade." | "在这一项上耗时间谈不拢。先核实估计，或拿别的议题来换。",
        better "Price stuck: offer a longer term, or fewer sessions at a lower price" | "价格僵住：改谈合同期，或减少服务次数换低价";
    /// What we aim at lies outside what both could sign.
    TARGET_OUTSIDE = Warning "negotiation_target_outside",
        says "{name}: by your estimate your target of {target} is beyond their last figure of {limit}." | "{name}：按你的估计，目标 {target} 超出了对方的底线 {limit}。",
        why "A target nobody can sign makes every result a defeat. Change the target, or ask whether the estimate holds." | "对方签不了的目标，谈成什么样都算输。改目标，或去核实估计。",
        better "Target 22,000, their last figure about 23,000" | "目标 22,000，对方底线约 23,000";
    /// A step costs more than the one before it.
    CONCESSION_GROWS = Warning "negotiation_concession_grows",
        says "“{give}” costs more than the concession before it." | "“{give}”比上一步让得更多。",
        why "Growing steps tell the customer that waiting pays. Shrinking steps show that the end is near." | "越让越多，客户就知道再等等更划算；越让越小，才说明快到底了。",
        better "2,000 – 1,500 – 1,000 – 600 – 500" | "2,000—1,500—1,000—600—500";
    /// Nothing comes back for a step, or nothing firm.
    NOTHING_ASKED = Warning "negotiation_nothing_asked",
        says "“{give}” is a gift: nothing firm comes back." | "“{give}”是白送，没换回实在的东西。",
        why "A free concession looks like a price that was too high. Ask for a deed the customer can promise at the table." | "白让一步，客户会觉得原价虚高。要换对方当场能答应的事。",
        better "Get: whole year paid on the day of signing" | "换：签约当天付清全年";
    /// The walk-away hangs in the air, or lies below what leaving is worth.
    BATNA_GAP = Warning "negotiation_batna_gap",
        says "Our alternative is worth {value}, more than this walk-away of {limit}." | "我方备选值 {value}，比最低可接受的 {limit} 还高。",
        why "The alternative sets the limit. If leaving is worth more, the walk-away is too low." | "底线由备选决定。离场更划算，说明底线定低了。",
        better "Alternative: two other trials, 2 × 24,000 × 30 % expected" | "备选：另外两家试用，预期 2 × 24,000 × 30%";
    /// Somebody offers what is not theirs to give.
    OVER_AUTHORITY = Warning "negotiation_over_authority",
        says "{owner} may not agree to this alone: {issue}." | "{owner}无权单独答应这一项：{issue}。",
        why "A promise taken back costs more trust than a short call before it is made." | "答应了再收回，比事先打个电话更伤信任。",
        better "Offered by Lin Yue, or Lin Yue’s yes beforehand" | "由林悦提出，或事先得到林悦同意";
    /// A limit stands where others may read it.
    LIMIT_LEAKS = Error "negotiation_limit_leaks",
        says "A private limit stands in a field that others may read: {number}." | "底线数字写进了会外传的内容：{number}。",
        why "Private fields stay here, but this text goes into exports and prints." | "私密字段不外传，但这段文字会进入导出和打印。",
        better "Move the figure to walk-away; write “as agreed in the team” here" | "把数字移到“最低可接受”，这里写“按内部约定”";
}

texts! {
    /// The other case of [`BATNA_GAP`].
    BATNA_UNVALUED = "Our alternative has no value yet, so nothing holds this walk-away." | "我方备选还没有估值，这条底线没有依据。";
}
