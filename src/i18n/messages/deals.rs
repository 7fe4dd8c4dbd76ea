//! Deals: the board, the page of one, and the choice of a deal on the pages of what each has.

use crate::i18n::{plurals, texts};

texts! {
    DEAL_NUMBER = "Deal {number}" | "商机 {number}";
    NAME_AND_DEAL = "{name} · {deal}" | "{name} · {deal}";
    STANDARD = "For all deals" | "通用标准";
    DEALS_TITLE = "Deals" | "商机";
    DEALS_QUESTION = "Which deals are open, and what does each need next?" | "手上有哪些商机，各自下一步要做什么？";
    DEALS_WHY = "One card for each customer you talk with. The process is written once; meeting, contract and handover belong to each deal." | "每家在谈的客户一张卡。流程只写一遍，谈判、合同和交接各归各的商机。";
    DEALS_EMPTY = "No deal yet. Write down the customer you talk with now." | "还没有商机。先写下正在谈的那家客户。";
    DEALS_BOARD = "Board" | "看板";
    DEALS_LIST = "List" | "列表";
    DEALS_COMPARE = "Side by side" | "对比";
    COMPARE_ONE = "One deal" | "商机一";
    COMPARE_OTHER = "The other" | "商机二";
    COMPARE_TWO = "Two deals are needed to compare." | "有两个商机才能对比。";
    COMPARE_NOTHING = "Neither has issues, packages or clauses yet." | "两个商机都还没有议题、方案或条款。";
    COMPARE_LACKS = "Not in this deal" | "这个商机没有";
    DEALS_ADD = "Add a deal, Enter" | "添加商机，按回车";
    DEALS_UNPLACED = "Without a stage" | "未定阶段";
    DEALS_ALL = "All deals" | "全部商机";
    DEALS_GONE = "This deal is no longer in the plan." | "这个商机已不在本计划中。";
    DEALS_NO_STAGES = "The columns come from the stages of your process." | "看板的列取自您的流程阶段。";
    STAGE_ASKS = "Before the next stage" | "进入下一阶段之前";
    STAGE_ASKS_NOTHING = "This stage has no exit criterion yet." | "这个阶段还没有写走完标准。";
    NEXT_MISSING = "No next step agreed" | "还没约好下一步";
    NEXT_LINE = "{step}, {date}" | "{date}：{step}";
    EXPECTED_LINE = "Expected {date}" | "预计 {date} 签约";
    ENDED_LINE = "Ended {date}" | "{date} 结束";
    OPEN_PAGE = "Open the deal’s page" | "打开商机页";
    PAGE_FACTS = "About the deal" | "商机情况";
    PAGE_SCORE = "Score" | "评分";
    PAGE_DATES = "Dates" | "日期";
    PAGE_DATES_NONE = "Nothing of this deal has a date yet." | "这个商机还没有定日期的事项。";
    PAGE_NOTHING = "Nothing yet" | "还没有内容";
    PAGE_RESULT = "Its result in Improvement" | "在“持续改进”里的结果";
    PAGE_FIGURE = "Write the new value of this figure" | "给这个指标填新数值";
    PAGE_COACH = "What the coach says" | "教练的意见";
    RESULT_MADE = "“{deal}” now stands in Improvement: add the main reason and what you take from it." | "“{deal}”已记入“持续改进”：请补上主要原因和收获。";
    RESULT_MADE_FIGURE = "“{deal}” now stands in Improvement. One signature more: write the new value of “{figure}”." | "“{deal}”已记入“持续改进”。又签一单：请给“{figure}”填新数值。";
    PAGE_FOR_CUSTOMER = "For the customer" | "给客户";
    PAGE_PRINT = "Print for the team" | "打印（团队）";
    CHOICE_LABEL = "Deal" | "商机";
    CHOICE_STANDARD = "For all deals (standard)" | "所有商机通用（标准）";
    CHOICE_TO_PAGE = "To the deal" | "到商机页";
    STANDARD_NOTE = "What stands here holds for all deals. Each deal takes it over and may change its own." | "这里写的对所有商机通用。各商机套用后可以改自己的那份。";
    STANDARD_NONE = "This belongs to a single deal. Choose one above." | "这部分各商机自己写，请先在上面选一个商机。";
    OTHERWISE = "Differs from the standard: {fields}" | "与标准不同：{fields}";
    OTHERWISE_IN = "Otherwise in {deals}" | "这些商机另有约定：{deals}";
    AS_STANDARD = "Take the standard’s" | "改用标准";
    AS_STANDARD_DONE = "It says what the standard says." | "已与标准一致。";
    WHAT_AS_STANDARD = "“{name}” as the standard has it" | "“{name}”改用标准";
    TAKE_OVER = "Take over" | "套用";
    WHAT_TAKE_OVER = "Standard taken over" | "套用标准";
    TAKEN_NOTHING = "Nothing was left to take over." | "没有可套用的了。";
    PRIVATE_AMOUNTS = "Amounts and scores stay with you: nothing of them is printed for the customer." | "金额和评分只在内部看，不会印给客户。";
}

plurals! {
    STAY_DAYS = "1 day in the stage" | "{n} days in the stage" | "在本阶段 {n} 天";
    STAY_LATE = "1 day in the stage, {limit} at most" | "{n} days in the stage, {limit} at most" | "已 {n} 天，最长 {limit} 天";
    MANY_DEALS = "1 deal: from here on a customer database (CRM) does this better. What it has to hold is written here:" | "{n} deals: from here on a customer database (CRM) does this better. What it has to hold is written here:" | "已有 {n} 个商机：从这里起，客户管理系统（CRM）更合适。它要记什么，写在这里：";
    NOT_TAKEN = "1 point of the standard is not in this deal." | "{n} points of the standard are not in this deal." | "标准里有 {n} 项还没套用到这个商机。";
    TAKEN_OVER = "1 point of the standard taken over." | "{n} points of the standard taken over." | "已套用 {n} 项标准。";
}
