//! What the coach looks for in the digital tools, with its words.

use crate::i18n::plurals;
use crate::method::rules;

rules! {
    /// A need that cannot be tested.
    VAGUE_NEED = Warning "tools_vague_need",
        says "“{word}” cannot be tested. Say who does what, and how fast." | "“{word}”没法测试，请写谁做什么、多快做完。",
        why "Every supplier will answer yes to a vague wish." | "需求含糊，哪家厂商都会说“能做”。",
        better "Chen Bo records a talk on his phone in under a minute" | "陈博用手机一分钟内记完一次沟通";
    /// A tool that no need asks for.
    BEFORE_NEED = Warning "tools_before_need",
        says "{name} is on the list, but no need asks for it." | "{name}已在候选，却没有对应的需求。",
        why "Without a need the best demonstration wins, not the best tool." | "没有需求，选出来的只是演示最好的，不是最合用的。",
        better "Need first: export all data ourselves, on any day" | "先写需求：数据随时能自己导出";
    /// A chosen tool that fails a must.
    MUST_FAILS = Error "tools_must_fails",
        says "{name} is chosen but fails the must “{need}”." | "{name}已选定，但必须项“{need}”不达标。",
        why "Either the need is no must, or this is the wrong tool." | "要么这条不算必须，要么选错了工具。",
        better "Heron rejected: three minutes per entry on the phone" | "淘汰白鹭：手机录一次要三分钟";
    /// A chosen tool with an untested must.
    MUST_UNTESTED = Warning "tools_must_untested",
        says "{name} is chosen, but the must “{need}” was not tested." | "{name}已选定，但必须项“{need}”还没试过。",
        why "What is not tested before buying is tested by the customers." | "买之前不试，就等于让客户来试。",
        better "Ten real talks, timed: 38 seconds" | "十次真实沟通掐表：38 秒";
    /// A score without what was seen.
    SCORE_NO_EVIDENCE = Hint "tools_score_no_evidence",
        says "The score for “{need}” has no evidence." | "“{need}”的得分没有实测情况。",
        why "In half a year nobody knows whether it was seen or believed." | "半年后谁也说不清，是试过，还是听说的。",
        better "50 imported, four of five duplicates found" | "导入 50 家，5 个重复查出 4 个";
    /// A tool that keeps our data.
    NO_WAY_OUT = Warning "tools_no_way_out",
        says "{name}: how do you get your data out again?" | "{name}的数据怎么导出来？",
        why "The customer list is worth more than the tool. Settle the way out before you enter." | "客户名单比工具值钱，进门之前先谈好怎么出门。",
        better "CSV export at any time; 30 days’ notice" | "随时导出 CSV；提前 30 天通知";
    /// A pipeline with too few reasons for a loss.
    LOST_REASONS = Hint "tools_lost_reasons",
        says "The pipeline has {reasons}. Add at least three." | "商机阶段表只有 {reasons}，至少写三个。",
        why "Without reasons to choose from, every loss becomes “price”." | "没有选项可选，所有输单都会写成“价格”。",
        better "Went with the suite; No stock interface; Trial not used" | "选了大系统；没有库存接口；试用没用起来";
}

plurals! {
    /// Fills `{reasons}` of [`LOST_REASONS`].
    REASONS = "1 reason for a loss" | "{n} reasons for a loss" | "{n} 个输单原因";
}
