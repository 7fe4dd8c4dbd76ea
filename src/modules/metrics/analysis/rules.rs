//! What the coach looks for in the metrics, with its words.

use crate::method::rules;

rules! {
    /// A figure that cannot be counted.
    VAGUE_MEASURE = Warning "metrics_vague_measure",
        says "“{name}” cannot be counted yet. Say what is divided by what." | "“{name}”还数不出来，请写明什么除以什么。",
        why "If two people would count differently, the figure starts quarrels instead of decisions." | "两个人数出两个结果，指标只会引起争论，定不了事。",
        better "Contracts renewed ÷ contracts that ended in the quarter" | "当季续约数 ÷ 当季到期合同数";
    /// A figure without target, rhythm or owner.
    NO_TARGET = Warning "metrics_no_target",
        says "“{name}” lacks {fields}." | "“{name}”缺少{fields}。",
        why "A figure without target, rhythm and owner is a report nobody reads." | "没有目标、频率和负责人的指标，只是一张没人看的报表。",
        better "Target 7 a week, Chen Bo, every Friday" | "每周 7 次，陈博，每周五填";
    /// A target that is worse than today.
    WRONG_WAY = Error "metrics_wrong_way",
        says "“{name}”: the target is worse than today’s value." | "“{name}”的目标比当前值还差。",
        why "Either the direction is wrong or the two figures are swapped." | "不是方向选错，就是两个数填反了。",
        better "Time to first booking: today 3 days, target 2, lower is better" | "首个预约用时：当前 3 天，目标 2 天，越低越好";
    /// Figures that all come after the money.
    ONLY_LAGGING = Warning "metrics_only_lagging",
        says "All figures come after the money. Add one that moves before it." | "全是滞后指标，请加一个比收入先动的。",
        why "Lagging figures tell you what you can no longer change." | "滞后指标说的，都是已经改不了的事。",
        better "First talks per week: 7" | "每周初次沟通：7 次";
    /// A target below what the funnel asks for.
    FUNNEL_MISMATCH = Error "metrics_funnel_mismatch",
        says "“{name}” aims at {target}; the funnel asks for {needed}." | "“{name}”目标是 {target}，漏斗要求 {needed}。",
        why "Everyone would meet their figure and the year’s target would still be missed." | "人人达标，全年目标却落空。",
        better "Talks per week: target 7, funnel asks for 7" | "每周沟通：目标 7，漏斗要求 7";
    /// A rate that nobody counted.
    RATE_GUESSED = Hint "metrics_rate_guessed",
        says "The rate of “{stage}” is a guess. Count your last ten cases." | "“{stage}”的转化率是估的，请数一数最近十个案例。",
        why "Every count above this stage rests on it: 50 or 40 % changes the leads by a quarter." | "前面每一步都靠它推算：50% 变成 40%，线索就要多四分之一。",
        better "Counted: 12 of 24 talks became pilots" | "自己统计：24 次沟通，12 家进入试点";
    /// More figures than anybody enters.
    TOO_MANY = Hint "metrics_too_many",
        says "{n} figures. Which ones changed a decision last month? Keep those." | "已有 {n} 个指标。上个月哪几个影响过决定？留下它们。",
        why "A small team enters five to eight figures reliably; the rest stay empty." | "小团队能坚持填的也就五到八个，多了就空着。",
        better "Four leading, four lagging" | "四个先行，四个滞后";
}
