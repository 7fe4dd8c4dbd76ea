//! What the coach looks for in Positioning, with its words.

use crate::i18n::texts;
use crate::method::rules;

rules! {
    /// There are alternatives, but none is to do nothing.
    NO_DO_NOTHING = Warning "positioning_no_do_nothing",
        says "“Do nothing” is missing from your alternatives." | "替代选项里缺了“什么都不做”。",
        why "More deals are lost to habit than to any rival." | "输给老习惯的单子，比输给任何对手的都多。",
        better "Paper and phone, threat 5" | "纸本加电话，威胁 5";
    /// An edge, a benefit or a difference is claimed in words that anyone can use.
    SUPERLATIVE = Warning "positioning_superlative",
        says "“{word}”: that proves nothing. Say what a buyer can check." | "“{word}”说明不了什么，请写客户能核实的事。",
        why "Anyone can claim it, so it tells a buyer nothing." | "谁都能这样说，客户听不出差别。"
            in CHINA "Anyone can claim it; in Chinese advertising, words for “best” and “national-level” are barred by law (Advertising Law, art. 9)." | "谁都能这样说；“最佳”“国家级”等用语还违反《广告法》第九条。",
        better "Live in one day, 12 pilots" | "一天上线，12 家试点已验证";
    /// An edge has neither evidence nor a finding or a proof behind it.
    EDGE_NO_EVIDENCE = Warning "positioning_edge_no_evidence",
        says "The edge over {name} has no evidence." | "对“{name}”的优势还没有依据。",
        why "An edge that you only believe in fails at the first question." | "只是自己相信的优势，客户一问就倒。",
        better "Own test of two mini-programs; owner interviews" | "自己试用过两款小程序；老板访谈";
    /// An alternative has weaknesses, but not what speaks for it.
    NO_HONEST_STRENGTH = Hint "positioning_no_honest_strength",
        says "{name} has only weaknesses here. When do they win?" | "“{name}”只写了短板。对方什么时候会赢？",
        why "If you do not know when they win, you learn it in a lost deal." | "不知道对方何时赢，就只能在丢单时知道。",
        better "They win when the buyer wants accounts and stock in one system" | "对方会赢：客户要账务和库存在同一个系统里";
    /// An end of an axis is a judgement.
    VALUE_AXIS = Warning "positioning_value_axis",
        says "“{word}” is a judgement, not a place. Say what stands at this end." | "“{word}”是评价，不是位置。请写这一端的具体情形。",
        why "On an axis from bad to good everyone puts themselves at the top." | "从差到好的轴，谁都会把自己放在顶上。",
        better "Months of project ↔ one day" | "数月项目 ↔ 一天上线";
    /// An alternative stands where we stand.
    CROWDED = Warning "positioning_crowded",
        says "On your map, {name} stands where you stand." | "定位图上，“{name}”和我们站在同一处。",
        why "If the buyer sees no distance, the lower price decides." | "客户看不出距离，就只剩比价。",
        better "Find an axis on which you differ: fit for small orders" | "换一条拉得开差距的轴：与小订单的契合度";
    /// The statement is begun and not complete.
    STATEMENT_GAP = Hint "positioning_statement_gap",
        says "The statement still lacks: {missing}." | "定位陈述还缺：{missing}。",
        why "A gap in the sentence is a gap in the decision." | "句子缺一块，说明取舍还没做完。",
        better "Unlike the large suites, we are live in one day" | "不同于大型一体化系统，我们一天上线";
}

texts! {
    /// What [`NO_HONEST_STRENGTH`] says where it is written when they win, but no strength.
    STRENGTH_MISSING = "{name} has only weaknesses here. What do its customers praise?" | "“{name}”只写了短板。对方的客户称赞什么？";
    /// What [`NO_HONEST_STRENGTH`] says where strengths are written, but not when they win.
    WIN_MISSING = "{name} has strengths, but nothing says when they win." | "“{name}”有优势，却没写对方什么时候会赢。";
    /// The first of several parts in `{missing}` of [`STATEMENT_GAP`].
    PART = "“{part}”" | "“{part}”";
    /// A further part in `{missing}` of [`STATEMENT_GAP`].
    PARTS = "{parts}, “{part}”" | "{parts}、“{part}”";
}
