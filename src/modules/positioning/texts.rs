//! The words of Positioning: its guidance, and what its screen says.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "Why should they choose us and not the others?" | "客户凭什么选我们，不选别人？";
    name "Positioning" | "竞争与定位";
    why "A buyer always compares, most often with doing nothing. We choose the comparison that we can win." | "客户总会比较，最常比的是“先不买”。我们要选一个赢得了的比法。";
    how [
        "List what customers use instead of us. Start with “do nothing”." | "列出客户不选我们时用什么，先写“什么都不做”。";
        "For each: price, strengths, weaknesses, when they win, and our edge with its source." | "逐个写：价格、优势、短板、对方何时会赢、我们胜在哪里，并写来源。";
        "Name two axes that buyers decide by, then drag every dot, ours too." | "选两条客户真正在意的轴，把每个点拖到位，包括我们自己。";
        "Fill in the seven parts of the statement and read the sentence aloud to a customer." | "填好定位陈述的七个部分，连成一句念给客户听。";
        "Note the trends that could move the dots within a year, and what we do about each." | "记下一年内会挪动这些点的趋势，以及我们怎么应对。";
    ]
    questions [
        "What did our last three lost customers choose?" | "最近丢掉的三个客户，最后选了什么？";
        "What happens to a customer who does nothing for a year?" | "客户一年什么都不做，会怎么样？";
        "Where is a rival honestly better than we are?" | "说实话，对手在哪一点上比我们强？";
        "Which two things does a buyer weigh first?" | "客户最先掂量的是哪两点？";
        "Which fight do we refuse, and which customer do we leave to others?" | "哪一仗我们不打，哪些客户留给别人？";
        "Could a rival say our sentence word for word?" | "这句定位，对手能不能原样照说？";
    ]
    pairs [
        good "Edge: live in one day; the suite needs a project (12 pilots)" | "优势：一天上线，大系统要立项（12 家试点）";
        not "Edge: better quality and service" | "优势：质量好、服务好";
        good "Axis: months of project ↔ one day" | "坐标轴：数月项目 ↔ 一天";
        not "Axis: bad ↔ good" | "坐标轴：差 ↔ 好";
        good "They win when: the buyer wants accounts and stock in one system" | "对方会赢：客户要账务和库存在同一个系统里";
        not "They win when: never" | "对方会赢：不可能";
    ]
    empty "No alternative yet. Start with the strongest one: the customer changes nothing." | "还没有对手。先写最强的那个：客户什么都不改。";
}

texts! {
    SECTION_COMPETITORS = "Competitors and alternatives" | "对手与替代";
    SECTION_MAP = "Map" | "定位图";
    SECTION_STATEMENT = "Positioning statement" | "定位陈述";
    SECTION_TRENDS = "Market trends" | "市场趋势";
    VIEW_TABLE = "Comparison table" | "对比表";
    EMPTY_TRENDS = "Which change outside would make a customer choose differently next year?" | "外面有什么变化，会让客户明年换个选法？";
    ADD_COMPETITOR = "Add an alternative, Enter" | "添加对手或替代，按回车";
    ADD_TREND = "Add a trend, Enter" | "添加趋势，按回车";
    /// The head of the column that names what is compared, beside one column for each alternative.
    COLUMN_COMPARED = "Compared by" | "比较项";
    US = "We" | "我们";
    MAP_HINT = "Drag a dot, or select it and use the arrow keys." | "拖动圆点，或选中后用方向键移动。";
    MAP_EMPTY = "No dot yet. Name both axes, then give us and each alternative a place." | "图上还没有点。先给两条轴命名，再放上我们和每个对手。";
    /// An axis with its name, in front of [`AXIS_ENDS`].
    AXIS = "{name}: {ends}" | "{name}：{ends}";
    AXIS_ENDS = "{low} ↔ {high}" | "{low} ↔ {high}";
    /// The sentence of the statement; each word in braces is the id of a field.
    TEMPLATE = "For {for_whom} who {need}, our {product} is {category} that {benefit}. Unlike {unlike}, we {difference}." | "面向{for_whom}，他们{need}；我们的{product}是{category}，{benefit}。不同于{unlike}，我们{difference}。";
    /// Stands in the sentence for a part that is not written yet.
    GAP = "…" | "……";
    COPY_REFUSED = "The browser refused to copy. Select the sentence and copy it by hand." | "浏览器不允许复制，请选中这句话手动复制。";
    COPY_STATEMENT = "Copy the sentence" | "复制这句话";
}

plurals! {
    MAP_POINTS = "Map with 1 dot. Across: {x}. Up: {y}." | "Map with {n} dots. Across: {x}. Up: {y}." | "定位图，共 {n} 个点。横轴：{x}。纵轴：{y}。";
}
