//! The words of the SWOT canvas: its guidance, and what its screen says.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "Where do we stand, and what does the market do to us?" | "我们强在哪、弱在哪，市场会怎样？";
    name "SWOT canvas" | "SWOT 分析";
    why "Inside: what we have and lack. Outside: what helps and what threatens. The pairs become strategies with an owner and a date." | "对内看有什么、缺什么，对外看机会与威胁。两两配对，变成有人负责、有期限的策略。";
    how [
        "Write the objective first. A fact is strong or weak only with a view to it." | "先写目标。是强是弱，要对着目标才说得清。";
        "Fill the inside with facts about us, and the outside with facts that hold without us." | "内部写自己的事实，外部写没有我们也成立的事实。";
        "Add the evidence, then rate impact and certainty from 1 to 5. Order by weight." | "写上证据，影响和把握度各打 1～5 分，按权重排序。";
        "Pair inside with outside in the TOWS view. Start with the highest weights." | "到 TOWS 视图里内外配对，从权重最高的开始。";
        "Turn each good pair into one strategy: first action, owner, date, effort and impact." | "好的配对写成一条策略：第一步、负责人、日期、投入和效果。";
    ]
    questions [
        "Why did our last three customers choose us, in their words?" | "最近三个客户为什么选我们？他们的原话是什么？";
        "What do we do in a day that takes others a week?" | "哪件事我们一天做完，别人要一周？";
        "Why did we lose the last deal, and what did we lack?" | "上一单为什么丢？当时缺什么？";
        "What breaks if one person is ill for a month?" | "如果有一个人病一个月，哪里会停？";
        "Which change outside makes customers look for something like ours?" | "外部哪个变化，让客户开始找我们这样的东西？";
        "Who could give away for free what we charge for?" | "我们收费的东西，谁可能免费送？";
        "Which figure would we show a doubter?" | "有人不信，拿哪个数字给他看？";
        "Which strength answers the largest threat? If none does, what then?" | "哪条优势能对付最大的威胁？没有的话怎么办？";
    ]
    pairs [
        good "Set up in one day, no project (12 pilots)." | "一天上线，不用立项（12 家试点）。";
        not "Good team, high quality." | "团队优秀，质量过硬。";
        good "Opportunity: 2,300 workshops in the region, few of them order online." | "机会：本地区 2,300 家小工厂，网上下单的很少。";
        not "Opportunity: launch a new version. (an action of ours: a strategy)" | "机会：推出新版本。（这是自己的动作，属于策略）";
        good "WT: no fight on price against the large ones; keep to orders below 50 pieces. Lin Yue, first rule in the price list." | "WT：不跟大厂打价格战，守住 50 件以下的订单。林悦负责，写进报价规则。";
        not "Improve our competitiveness." | "提升竞争力。";
    ]
    notes [
        QUADRANT_STRENGTH: GUIDE_STRENGTH;
        QUADRANT_WEAKNESS: GUIDE_WEAKNESS;
        QUADRANT_OPPORTUNITY: GUIDE_OPPORTUNITY;
        QUADRANT_THREAT: GUIDE_THREAT;
        KNOWN_TOWS: GUIDE_TOWS;
    ]
    empty "Start with one fact that a customer has told you about yourselves." | "先写一件客户亲口说过、关于你们的事。";
}

texts! {
    KNOWN_TOWS = "Known as TOWS" | "又称 TOWS";
    GUIDE_TOWS = "The SWOT read backwards: each strategy answers one item from outside with one from inside." | "把 SWOT 倒过来读：用内部的一条回应外部的一条，得出策略。";
    NO_EVIDENCE = "no evidence yet" | "还没有证据";
    PRIORITY_LABEL = "Priority: impact less effort, from −4 to 4" | "优先级：效果减投入，−4 到 4";
    QUADRANT_STRENGTH = "Strengths" | "优势";
    QUADRANT_WEAKNESS = "Weaknesses" | "劣势";
    QUADRANT_OPPORTUNITY = "Opportunities" | "机会";
    QUADRANT_THREAT = "Threats" | "威胁";
    NATURE_STRENGTH = "inside · helpful" | "内部 · 有利";
    NATURE_WEAKNESS = "inside · harmful" | "内部 · 不利";
    NATURE_OPPORTUNITY = "outside · helpful" | "外部 · 有利";
    NATURE_THREAT = "outside · harmful" | "外部 · 不利";
    GUIDE_STRENGTH = "A strength is something a customer would pay for and a rival cannot copy by Friday. Say what proves it." | "优势是客户愿意付钱、对手下周还学不会的东西。写上凭什么这么说。";
    GUIDE_WEAKNESS = "A weakness has cost us a deal, or will. Write what is missing, not who is to blame." | "劣势是已经或将要让我们丢单的短板。写缺什么，不写怪谁。";
    GUIDE_OPPORTUNITY = "An opportunity is a fact outside that would hold if we closed tomorrow. What we do about it is a strategy." | "机会是外部事实，公司明天关门它也成立。我们怎么做，写在策略里。";
    GUIDE_THREAT = "A threat is a fact outside that can take deals from us. Name who or what moves, and by when." | "威胁是会抢走订单的外部变化。写清谁在动、什么时候到。";
    ADD_STRENGTH = "Add a strength, Enter" | "添加优势，按回车";
    ADD_WEAKNESS = "Add a weakness, Enter" | "添加劣势，按回车";
    ADD_OPPORTUNITY = "Add an opportunity, Enter" | "添加机会，按回车";
    ADD_THREAT = "Add a threat, Enter" | "添加威胁，按回车";
    VIEW_CANVAS = "Canvas" | "画布";
    VIEW_TOWS = "TOWS strategies" | "TOWS 策略";
    VIEW_LIST = "List" | "列表";
    SORT_WEIGHT = "Sort by weight" | "按权重排序";
    WEIGHT_LABEL = "Weight {n} of 25" | "权重 {n}（满分 25）";
    TOWS_SO_ASK = "Which strength lets us take this opportunity first?" | "凭哪条优势，能先拿下这个机会？";
    TOWS_WO_ASK = "Which opportunity helps us out of this weakness?" | "借哪个机会，能补上这块短板？";
    TOWS_ST_ASK = "Which strength takes the force out of this threat?" | "用哪条优势，能化解这个威胁？";
    TOWS_WT_ASK = "What do we stop or leave alone, so that this threat does not hit the weakness?" | "哪些事不做，就能避免短板撞上威胁？";
    GRID_TITLE = "Which pairs have a strategy?" | "哪些配对已有策略？";
    GRID_NONE = "No strategy yet. Add one for this pair." | "还没有策略，为这一对加一条。";
    BALANCE_TITLE = "Balance of inside and outside" | "内外部平衡";
    BALANCE_INSIDE = "Inside" | "内部";
    BALANCE_OUTSIDE = "Outside" | "外部";
    BALANCE_LINE = "Inside: strengths {s}, weaknesses {w}. Outside: opportunities {o}, threats {t}." | "内部：优势 {s}，劣势 {w}；外部：机会 {o}，威胁 {t}。";
    BALANCE_NOTE = "Sums of weights. They show where the talk should go, not who wins." | "各格权重之和，提示该多谈哪里，不代表输赢。";
    ADD_STRATEGY = "Add a strategy, Enter" | "添加策略，按回车";
    EMPTY_TOWS = "Pick one item inside and one outside. What follows from the pair?" | "内部选一条，外部选一条。合起来该做什么？";
}

plurals! {
    GRID_OPEN = "1 item with impact 4 or 5 has no strategy" | "{n} items with impact 4 or 5 have no strategy" | "{n} 条影响 4～5 分的还没有策略";
}
