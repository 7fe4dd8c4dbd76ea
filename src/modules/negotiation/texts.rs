//! The words of the negotiation: its guidance, and what its screens say.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "What can we give, and where do we stop?" | "我们能让什么，底线在哪？";
    name "Negotiation" | "谈判清单";
    why "Limits set before the meeting hold; limits set at the table move with the mood in the room." | "底线要在进门前定好，上了谈判桌再定，就会跟着气氛走。";
    how [
        "Tick off the preparation: needs, deciders, interests, alternatives, authority, roles, opening." | "先过一遍准备清单：需求、决策人、利益、备选、授权、分工、开场。";
        "List four to seven issues, not the price alone; set opening, target and walk-away for each." | "列出四到七个议题，不只谈价格；每个都写开价、目标和最低可接受。";
        "Write down what we do if there is no deal, and what it is worth to us." | "写清谈不成怎么办，那条路对我们值多少。";
        "Order the concessions: each smaller than the last, each with a request in return." | "排好让步顺序：一步比一步小，每让一步都要换回一样东西。";
        "Build three packages of equal worth to us, and let the customer choose." | "配三套对我们等值的方案，请客户挑。";
    ]
    questions [
        "What does the customer need to win at home, apart from a lower price?" | "除了便宜，客户回去还要向谁交代什么？";
        "Who decides with the person at the table, and what will that person ask?" | "桌上这位要和谁商量？那个人会问什么？";
        "What shall we do on the next morning if they say no?" | "对方说不，我们第二天早上做什么？";
        "What will they do without us, and what does that cost them a month?" | "不买我们的，他们怎么办？一个月要付出多少代价？";
        "What costs us little and is worth a lot to them?" | "什么东西我们给得起，对方又很看重？";
        "Which fair yardstick can both sides check: a list price, a pilot, a market figure?" | "有什么双方都能查的标准：公开报价、试点数据、行情？";
        "Up to which figure may the person at the table agree alone?" | "在场的人可以自己答应到哪个数？";
    ]
    pairs [
        good "Give: cancel with three months’ notice. Get: a two-year term." | "让：提前三个月通知可解约。换：签两年。";
        not "Give: a small discount. Get: goodwill." | "让：便宜一点。换：搞好关系。";
        good "Fair yardstick: rejects fell from 4 % to 1 % at three trial customers" | "客观标准：三家试用客户的次品率从 4% 降到 1%";
        not "Fair yardstick: we are good value" | "客观标准：我们性价比高";
        good "Opening line: “May we first agree on what a good start looks like for you?”" | "开场白：“先说说，怎样才算一个好的开始？”";
        not "Opening line: “What is your budget?”" | "开场白：“您预算多少？”";
    ]
    notes [
        KNOWN_ZOPA: GUIDE_ZOPA;
        KNOWN_BATNA: GUIDE_BATNA;
    ]
    empty "Nothing to negotiate yet. Start with the issue you fear most." | "还没有议题。先写你最怕对方提的那个。";
}

texts! {
    KNOWN_ZOPA = "Known as ZOPA" | "又称 ZOPA";
    GUIDE_ZOPA = "The zone of possible agreement: what lies between the walk-aways of both sides." | "可能达成一致的区间：双方最低可接受之间的部分。";
    KNOWN_BATNA = "Known as BATNA" | "又称 BATNA";
    GUIDE_BATNA = "The best alternative to a negotiated agreement: what either side does if there is no deal. The better it is, the less one has to give." | "谈判协议之外的最佳替代方案：谈不成时各自怎么办。替代方案越好，越不用让步。";
    SECTION_PREP = "Preparation" | "准备清单";
    SECTION_INTERESTS = "Interests and opening" | "利益与开场";
    SECTION_ISSUES = "Issues and limits" | "议题与底线";
    SECTION_BATNA = "If there is no deal" | "谈不成怎么办";
    SECTION_CONCESSIONS = "Concession ladder" | "让步阶梯";
    SECTION_AUTHORITY = "Authority" | "授权";
    SECTION_PACKAGES = "Equal packages" | "等值方案";
    SECTION_OPTIONS = "Options and points" | "选项与分数";
    OPTIONS_HOW = "Two to four options of each issue, best for us first. Value in the unit of the issue; points say what it is worth to us." | "每个议题写两到四个选项，对我方最好的写在前。数值按议题的单位填，分数表示对我方值多少。";
    SECTION_SUMMARY = "Summary" | "复述确认";
    EMPTY_CONCESSION = "Write down one thing you could give, and what you would want for it." | "写一样能让的，再写想换什么。";
    EMPTY_PACKAGE = "Give each issue two or three options with points; then packages can be built." | "先给每个议题写两三个选项并打分，才能配方案。";
    EMPTY_SUMMARY = "Nothing agreed yet. After the meeting, write one line for each issue and read it back." | "还没有谈定的事项。谈完后每个议题写一行，当面念一遍。";
    EMPTY_AUTHORITY = "Nobody has a limit yet. Add one line for each person and issue." | "还没有写授权。一人一议题写一行。";
    ADD_PREP = "Add what to settle, Enter" | "添加要落实的事，按回车";
    ADD_ISSUE = "Add an issue, Enter" | "添加议题，按回车";
    ADD_OPTION = "Add an option, Enter" | "添加选项，按回车";
    ADD_BATNA = "Add an alternative, Enter" | "添加备选，按回车";
    ADD_CONCESSION = "Add something to give, Enter" | "添加能让的东西，按回车";
    ADD_PACKAGE = "Add a package, Enter" | "添加方案，按回车";
    ADD_SUMMARY = "Add an agreed point, Enter" | "添加谈定事项，按回车";
    ADD_AUTHORITY = "Add a line" | "添加一行";
    OPTIONS = "Options" | "选项";
    VIEW_PREP = "Prepare" | "准备";
    VIEW_ISSUES = "Issues" | "议题";
    VIEW_FALLBACK = "Alternatives" | "退路";
    VIEW_LADDER = "Concessions" | "让步";
    VIEW_PACKAGES = "Packages" | "方案";
    NOTE_OURS = "What we do instead" | "我们另外的路";
    NOTE_THEIRS = "What they may do instead" | "对方另外的路";
    ZOPA_LABEL = "Range of agreement (ZOPA)" | "成交区间（ZOPA）";
    /// The unit stands with the higher figure.
    ZOPA_SOME = "They can meet us from {low} to {high} (our estimate)" | "估计能谈成的范围：{low}～{high}";
    /// Where the two walk-aways are the same.
    ZOPA_POINT = "They can meet us at {low} and nowhere else (our estimate)" | "估计只能谈成这一个数：{low}";
    ZOPA_NONE = "No common range: a gap of {gap}. Trade another issue." | "没有交集，差 {gap}，换别的议题来谈。";
    ZOPA_UNKNOWN = "Add both walk-aways to see the range" | "填上双方的最低可接受，才能看到区间";
    ZOPA_DIRECTION = "Say which way is better for us to see the range" | "选好哪个方向对我有利，才能看到区间";
    /// How the bar is to be read.
    ZOPA_NOTE = "The upper bar is what suits us, the lower one what suits them by our estimate; where both reach, agreement is possible." | "上面一条是我方能接受的，下面一条是估计对方能接受的；两条重叠处能谈成。";
    /// Beside our bar, from opening to walk-away.
    BAR_OURS = "We" | "我方";
    BAR_THEIRS = "They" | "对方";
    QUANTITY = "{value} {unit}" | "{value} {unit}";
    ORDER_WRONG = "Impossible order: opening, target, walk-away" | "开价、目标、最低可接受的顺序不对";
    WEIGHTS_SUM = "Weights add up to {sum}" | "权重合计 {sum}";
    WEIGHTS_HINT = "Weights add up to {sum}; share out 100, so that they are easy to compare." | "权重合计 {sum}；按 100 分来分，才好比较。";
    POINTS_FILL = "Points from the figures" | "按数值打分";
    /// What undo would take back.
    WHAT_POINTS = "set points from the figures" | "按数值打分";
    POINTS_NONE = "No points to set: every option has some, or opening, walk-away or value is missing." | "没有可打的分：选项都有分了，或缺开价、最低可接受、数值。";
    LADDER_STEP = "Step {n}" | "第 {n} 步";
    LADDER_COST = "Costs us {cost}" | "我方代价 {cost}";
    LADDER_GROWS = "More than the step before" | "比上一步让得多";
    LADDER_GET = "In return: {get}" | "换回：{get}";
    LADDER_GIFT = "Nothing asked in return" | "没写换回什么";
    PACKAGE_WORTH = "Worth to us: {worth} of 100" | "对我方价值：{worth}/100";
    PACKAGE_WORTH_HOW = "Sum of weight × points, divided by the sum of weights" | "权重×分数之和，除以权重之和";
    PACKAGE_WORTH_NONE = "Choose options with points, and give their issues weights, to see the worth." | "选好有分数的选项，并给议题填权重，才能算出价值。";
    PACKAGE_PROPOSE = "Propose three equal packages" | "自动配三套等值方案";
    PACKAGE_NONE = "No three packages lie within 3 points. Add options or change points." | "找不到三套相差 3 分以内的方案，请增加选项或调整分数。";
    PACKAGE_THERE = "The three packages are there already." | "这三套方案已经在了。";
    /// What undo would take back.
    WHAT_PROPOSE = "propose three equal packages" | "自动配三套等值方案";
    PACKAGE_METHOD = "All combinations of options are tried. Of those nearest to {worth} of 100, the worth of our targets, three are taken that differ most from one another." | "试遍所有选项组合，取最接近目标价值 {worth}/100 的，再从中选出差别最大的三套。";
    PACKAGE_METHOD_FREE = "All combinations of options are tried. Of those that are worth most to us and nearly alike, three are taken that differ most from one another." | "试遍所有选项组合，取对我方价值最高且相近的，再从中选出差别最大的三套。";
    PACKAGE_THINNED = "There are too many combinations; of issues with many options, those between were passed over." | "组合太多，选项多的议题略过了居中的选项。";
    PACKAGE_LEFT_OUT = "Left out, without a weight or without options with points: {issues}" | "没有权重或没有打分的选项，未计入：{issues}";
    PACKAGE_BEYOND = "By our estimate beyond their limit: {issues}. Something else in it has to make up for that." | "按估计超出对方底线：{issues}，要靠方案里别的条件来弥补。";
    PACKAGE_NOT_CHOSEN = "Not in it" | "不含";
    COLUMN_WORTH = "Worth to us, of 100" | "对我方价值（满分 100）";
    COLUMN_ISSUE = "Issue" | "议题";
    COMPARE = "Packages side by side" | "方案对照";
    PRIVATE_NOTE = "Stays here: private fields leave no file, link or print unless you switch them on." | "私密内容不会进入导出、链接和打印，除非你主动打开。";
    PREP_LEFT = "Not settled yet: {topics}" | "还没落实：{topics}";
    PREP_SETTLED = "Every topic is settled." | "八类都已落实。";
    PRINT_TEAM = "Print for the team (with limits)" | "打印内部版（含底线）";
    PRINT_CUSTOMER = "Print for the customer" | "打印客户版";
    FIGURE = "{label} {value}" | "{label} {value}";
    PRINT_TEAM_TITLE = "For the team: limits and steps" | "内部版：底线与让步";
    PRINT_CUSTOMER_TITLE = "Topics of our meeting" | "本次洽谈内容";
    READBACK_LEAD = "Before we part, may I read back what we agreed?" | "走之前，我把谈定的几条念一遍，请您核对，好吗？";
    READBACK_LINE = "{point}: {agreed}" | "{point}：{agreed}";
    READBACK_WHO = "{line} ({who})" | "{line}（{who}）";
    READBACK_COPY = "Copy the text" | "复制文字";
    COPY_REFUSED = "The browser refused to copy. Select the text and copy it." | "浏览器不让复制。请选中文字后复制。";
}

plurals! {
    POINTS_WILL = "“Points from the figures” gives 1 option its points: 100 at your opening, 0 at your walk-away, in proportion between. Points that are set stay." | "“Points from the figures” gives {n} options their points: 100 at your opening, 0 at your walk-away, in proportion between. Points that are set stay." | "“按数值打分”会给 {n} 个选项打分：开价为 100，最低可接受为 0，中间按比例；已有的分数不变。";
    POINTS_LACK = "1 option has neither points nor all it takes to set them: its value, and opening and walk-away of its issue." | "{n} options have neither points nor all it takes to set them: their value, and opening and walk-away of their issue." | "有 {n} 个选项没有分数，也缺打分的依据：选项的数值，或议题的开价和最低可接受。";
    PACKAGE_ADDED = "Three packages added, 1 point apart. Name each for what the customer gains." | "Three packages added, {n} points apart. Name each for what the customer gains." | "已添加三套方案，相差 {n} 分。请按客户的好处起名。";
    PACKAGE_SPREAD = "The packages lie 1 point apart" | "The packages lie {n} points apart" | "各方案相差 {n} 分";
    PACKAGE_UNEQUAL = "The packages lie 1 point apart; more than 3 are not equal to us." | "The packages lie {n} points apart; more than 3 are not equal to us." | "各方案相差 {n} 分，超过 3 分就不算等值。";
    /// How far a read-back is.
    CONFIRMED_OF = "{confirmed} of 1 point confirmed" | "{confirmed} of {n} points confirmed" | "共 {n} 条，已确认 {confirmed} 条";
}
