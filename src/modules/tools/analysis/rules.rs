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
    /// A figure that changes nothing.
    FIGURE_UNUSED = Warning "tools_figure_unused",
        says "“{question}” has its figure, but nothing changes because of it." | "“{question}”查到了数，却没写因此改什么。",
        why "A figure that changes nothing was counted for nothing." | "查了什么都不改，等于白查。",
        better "71 retail accounts that buy over 15 kg are tea houses → call them first" | "71 个买 15 公斤以上的零售账号其实是茶馆 → 先给他们打电话";
    /// An answer without a count.
    ANSWER_UNCOUNTED = Warning "tools_answer_uncounted",
        says "“{question}” is answered without a figure. How many, of how many?" | "“{question}”的答案里没有数，多少个？在多少个里？",
        why "“Most” and “often” are what one thought before looking." | "“大多数”“经常”，不查也会这么说。",
        better "5 of the 6 who had tried nothing by day 7 were lost" | "第 7 天还没试的 6 家，丢了 5 家";
    /// Words for using data that say nothing.
    VAGUE_USE = Warning "tools_vague_use",
        says "“{word}” tells nobody what to do on Monday." | "“{word}”没说周一要做什么。",
        why "Data are used when somebody does something else than before." | "有人因此换了做法，数据才算用上了。",
        better "Call the 71 first, then the rest of the list" | "先给这 71 家打电话，再打名单上其他的";
    /// A change that is nobody's.
    CHANGE_LOOSE = Hint "tools_change_loose",
        says "What “{question}” changes has no owner." | "“{question}”要改的事没有负责人。",
        why "What all shall change, nobody changes." | "大家都该改的事，没人会改。",
        better "Owner: Zhao Min calls on day 7" | "负责人：赵敏第 7 天打电话";
    /// A station that nobody watches.
    STATION_UNWATCHED = Warning "tools_station_unwatched",
        says "“{what}” is not watched yet: {fields}." | "“{what}”还没人盯，缺{fields}。",
        why "A page that nobody watches goes on showing last year’s price." | "没人盯的页面，会一直挂着去年的价格。",
        better "Messages answered within 2 hours, Zhao Min, each Monday" | "消息 2 小时内回复，赵敏，每周一看";
    /// A target that cannot be missed.
    TARGET_UNCOUNTED = Warning "tools_target_uncounted",
        says "The target of “{what}” has no number." | "“{what}”的目标里没有数。",
        why "Without a number the target is always met." | "没有数的目标，永远都算完成。",
        better "20 of 100 visitors ask for a sample" | "100 个访客里 20 个要样品";
    /// A shop without a way to somebody who sells.
    NO_WAY_TO_PERSON = Warning "tools_no_way_to_person",
        says "You sell online, but no station leads to a person." | "线上在卖，却没有一环能找到人。",
        why "Large orders begin with a question, and a page does not answer it." | "大单都从一句提问开始，网页答不了。",
        better "Whoever adds us gets the sheet that works out the loss" | "加我们，就送损失计算表";
    /// A way out without a day to look again.
    SHEET_UNDATED = Warning "tools_sheet_undated",
        says "A shared sheet is enough, but until when? Set the day to look again." | "共享表格够用，但用到哪天？请定好复查日期。",
        why "A sheet that is enough for three people is not for ten, and nobody notices the day." | "三个人够用的表格，十个人就不够，可没人会注意到是哪天。",
        better "Look again on 1 June" | "6 月 1 日复查";
    /// The day to look again has come.
    SHEET_DUE = Hint "tools_sheet_due",
        says "The day to look again has come: is the shared sheet still enough?" | "复查日到了：共享表格还够用吗？",
        why "What was right for half a year may be wrong for the next." | "上半年合适的，下半年未必。",
        better "Set a new day, or write the first need" | "定一个新日期，或者写下第一条需求";
}

plurals! {
    /// Fills `{reasons}` of [`LOST_REASONS`].
    REASONS = "1 reason for a loss" | "{n} reasons for a loss" | "{n} 个输单原因";
}
