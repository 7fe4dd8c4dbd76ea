//! The thread: how items hang together, what hangs in the air, and what is made of an item.

use crate::i18n::{plurals, texts};

texts! {
    RESTS_ON = "Rests on" | "依据";
    LEADS_TO = "Leads to" | "引出";
    ANSWERS = "Answers" | "回应";
    ANSWERED_BY = "Answered by" | "得到回应";
    BELONGS_TO = "Belongs to" | "属于";
    HOLDS = "Holds" | "包含";
    TAKES_OVER = "Taken over from" | "取自";
    TAKEN_OVER_BY = "Taken over by" | "套用于";
    MAKE = "Make of it" | "由它新建";
    /// One thing that is made of one line of an item.
    MADE_OF_LINE = "{what} for “{line}”" | "{what}（针对“{line}”）";
    /// What a benefit begins with that answers a pain; how the customer gains is still to be written.
    NO_MORE = "No more “{pain}”: …" | "不再“{pain}”：…";
    MADE = "Added and linked. {table}." | "已新建并关联。{table}。";
    LINK_WITH = "Link with another item" | "与其他条目关联";
    /// Above the lists that what was typed can be added to.
    MAKE_NEW = "Add “{name}” to" | "把“{name}”新建到";
    LINK_GONE = "It has been deleted meanwhile, in another tab perhaps. Nothing was linked; your text is kept here." | "它已被删除（可能在另一个标签页）。没有关联，你写的文字仍在这里。";
    /// The field that took the name is gone with what it belonged to.
    NAMED_GONE = "It has been deleted meanwhile, in another tab perhaps. Nothing was added; you wrote “{typed}”." | "它已被删除（可能在另一个标签页）。没有添加，你写的是“{typed}”。";
    LINK_FULL = "The most links that this field takes is {limit}. Nothing was linked; your text is kept here." | "这一栏已有 {limit} 处关联，达到上限。没有关联，你写的文字仍在这里。";
    TITLE = "How does it all hang together?" | "计划里的内容怎样关联？";
    WHY = "Each item rests on others and leads on to others. What rests on nothing, or leads to nothing, is seen here." | "每个条目都有依据，也会引出别的内容。没有依据、没有下文的，在这里一目了然。";
    SUMMARY = "The thread of this plan, stage by stage: {items}, {links}. The list below says the same." | "本计划的关联，按阶段排列：{items}，{links}。下面的列表内容相同。";
    VIEW_PICTURE = "Picture" | "图";
    VIEW_LOOSE = "Loose ends" | "没有着落的";
    KEYS = "Arrow keys go along the links and up and down a column, Enter opens the item, Escape shows all again." | "方向键沿关联移动、在列内上下移动，回车打开条目，Esc 恢复全部。";
    HOOKS = "A hook on an item is a link that leads far away: choose the item to see where." | "条目旁的小钩表示通向远处的关联，选中该条目可看到它通向哪里。";
    EMPTY = "Nothing is linked yet. Links are set in the details of an item, or made in its panel under “Thread”." | "还没有关联。可在条目的详情里关联，或在面板的“关联”中新建。";
    NOTHING_FITS = "Nothing fits this choice." | "没有符合所选条件的内容。";
    SHOW_ALL = "Show everything" | "显示全部";
    FILTER_MODULE = "Module" | "模块";
    FILTER_PERSON = "Person" | "人员";
    FILTER_RELATION = "Kind of link" | "关联类型";
    ANY_MODULE = "All modules" | "全部模块";
    ANY_PERSON = "Everybody" | "所有人";
    ANY_RELATION = "All kinds of link" | "全部关联类型";
    ONLY_LOOSE = "Only loose ends" | "只看没有着落的";
    WITH_PARTS = "Parts as well" | "包括组成部分";
    SAVE_SVG = "Picture as SVG" | "SVG 图片";
    SAVE_PNG = "Picture as PNG" | "PNG 图片";
    AS_LIST = "The same as a list" | "同样内容的列表";
    CHOOSE = "Choose an item to see all it comes from and all that follows." | "选中一个条目，查看它的全部来龙去脉。";
    REACHES = "{before}, {after}" | "{before}，{after}";
    SEE = "See it in the picture" | "在图中查看";
    OPEN = "Open the item" | "打开条目";
    LOOSE_MARK = "something is missing" | "有缺项";
    LOOSE_NONE = "Nothing hangs in the air." | "没有悬而未决的内容。";
    LOOSE_WHY = "What others would have to take up, and nobody does yet. Each line has the way to mend it." | "本该有人接着做、却还没有着落的内容。每一行都能直接补上。";
    SEE_DUE = "See what is due" | "查看到期事项";
    FILL = "Fill in: {field}" | "填写：{field}";
    LOOSE_THREAT = "Threats that no strategy answers" | "没有策略应对的威胁";
    LOOSE_STRATEGY = "Strategies that nobody owns" | "没有负责人的策略";
    LOOSE_STAGE = "Stages without an exit criterion" | "没有走完标准的阶段";
    LOOSE_NEED = "Needs that no strength meets" | "没有优势对应的需求";
    LOOSE_PROMISE = "Promises that no service keeps" | "没有服务兑现的承诺";
    LOOSE_RISK = "Risks above the line that nobody handles" | "超过容忍线却没人处理的风险";
    LOOSE_FIGURE = "Figures that nobody measures" | "没有人测量的指标";
    LOOSE_LESSON = "Lessons that nobody gives" | "没有人讲的课";
    LOOSE_PERSON = "People who own more than they can finish" | "负责的事多得做不完的人";
}

plurals! {
    ITEMS = "1 item" | "{n} items" | "{n} 个条目";
    LINKS = "1 link" | "{n} links" | "{n} 条关联";
    COMES_FROM = "comes from 1 item" | "comes from {n} items" | "来自 {n} 个条目";
    MORE_LINKS = "1 more, see the thread" | "{n} more, see the thread" | "另有 {n} 个，查看关联";
    FOLLOWED_BY = "1 item follows" | "{n} items follow" | "引出 {n} 个条目";
    LOOSE_COUNT = "Loose ends (1)" | "Loose ends ({n})" | "没有着落的（{n}）";
    LOAD = "1 thing is due in the week of {date}" | "{n} things are due in the week of {date}" | "{date} 那一周有 {n} 件事到期";
}
