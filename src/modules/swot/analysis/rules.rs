//! What the coach looks for in the SWOT canvas, with its words.

use crate::i18n::texts;
use crate::method::rules;

rules! {
    /// An item inside is put in words that fit any company.
    VAGUE = Warning "swot_vague",
        says "“{word}” could stand on any company’s list. Which fact is behind it?" | "“{word}”写在哪家公司都行。背后是什么事实？",
        why "A buyer pays for a fact. An adjective neither wins a deal nor leads to a strategy." | "客户为事实付钱，形容词签不了单，也推不出策略。",
        better "Set up in one day, no project (12 pilots)." | "一天上线，不用立项（12 家试点）。";
    /// An opportunity or a threat speaks of ourselves.
    INSIDE_AS_OUTSIDE = Warning "swot_inside_as_outside",
        says "This is a fact about us. Move it to Strengths or Weaknesses?" | "这条讲的是自己，移到优势或劣势？",
        why "Outside holds what would be so without us. Mixed up, the pairs below make no sense." | "外部只写没有我们也成立的事。内外混了，配对就没有意义。",
        better "Buyers expect to order by themselves, on the phone screen." | "客户习惯自己在手机上下单。";
    /// An opportunity is something that we would do.
    ACTION_AS_OPPORTUNITY = Warning "swot_action_as_opportunity",
        says "This is something we would do. Keep the fact here and make the action a strategy." | "这是我们要做的事。这里留事实，动作写成策略。",
        why "An action hides the fact that makes it worth doing, so nobody can check it." | "只写动作，值得做的理由就看不见，也没法核实。",
        better "Fact: 2,300 workshops, few order online. Strategy: partner with two suppliers." | "事实：2,300 家小工厂，网上下单的很少。策略：与两家供应商合作。";
    /// An item of high impact has no evidence and no origin.
    NO_EVIDENCE = Warning "swot_no_evidence",
        says "Impact {impact}, but no evidence yet. How do we know?" | "影响打了 {impact} 分，还没有证据。凭什么这么说？",
        why "The heaviest items steer the strategies. They must stand up to one question." | "最重的条目决定策略，经不起一问就不行。",
        better "Lost deal: “went with the suite, stock interface”." | "丢单原话：“选了大系统，因为有库存接口”。";
    /// There are strategies, but none uses or answers this item of high impact.
    UNANSWERED = Warning "swot_unanswered",
        says "High impact, and no strategy uses or answers it." | "影响很大，却没有一条策略用到它或应对它。",
        why "The SWOT pays off in its pairs. An item without one changes nothing." | "SWOT 的价值在配对，没配上的条目什么也改变不了。",
        better "Large makers bundle delivery → WT: keep to orders below 50 pieces." | "大厂捆绑送货 → WT：守住 50 件以下的订单。";
    /// A strategy lacks an item that its kind asks for.
    TOWS_WRONG_PAIR = Error "tows_wrong_pair",
        says "{cell} needs {missing}, and none is linked." | "{cell} 策略要有一条{missing}，还没有链接。",
        why "The pair is the reason for the strategy. Link the missing item or choose another kind." | "配对就是策略的理由。补上缺的条目，或换一个类型。",
        better "ST: founder ran a workshop + safety rules tighten" | "ST：创始人开过工厂 + 安全规定收紧";
    /// A strategy is chosen without an owner or a date.
    TOWS_NO_OWNER_DATE = Warning "tows_no_owner_date",
        says "Chosen, but without {missing}." | "已选定，但没有{missing}。",
        why "A strategy that is nobody’s task by no date is a wish." | "没有负责人和日期的策略，只是愿望。",
        better "Wu Jia, in 30 days: publish the data sheet." | "吴佳，30 天内：发布数据说明。";
    /// A prompt is not finished.
    UNFINISHED = Hint "swot_unfinished",
        says "Still a prompt: write on where the … stands." | "这还是提示语，请把“…”换成具体内容。",
        why "A half sentence can be neither checked nor paired with anything." | "半句话没法核实，也没法配对。",
        better "What the last lost customer missed in us: a stock interface." | "上一个没签的客户嫌我们缺：库存接口。";
}

texts! {
    /// Fills `{missing}` of [`TOWS_WRONG_PAIR`].
    A_STRENGTH = "a strength" | "优势";
    A_WEAKNESS = "a weakness" | "劣势";
    AN_OPPORTUNITY = "an opportunity" | "机会";
    A_THREAT = "a threat" | "威胁";
    /// Fills `{missing}` of [`TOWS_NO_OWNER_DATE`].
    AN_OWNER = "an owner" | "负责人";
    A_DATE = "a date" | "日期";
    AN_OWNER_AND_A_DATE = "an owner and a date" | "负责人和日期";
}
