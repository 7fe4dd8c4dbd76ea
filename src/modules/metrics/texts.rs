//! The words of the metrics: its guidance, and what its screens say.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "Which few figures tell us early if it works?" | "看哪几个数，能早点知道行不行？";
    name "Metrics" | "指标与漏斗";
    why "The year’s result comes too late to change anything. Count what comes before it, each week." | "年底的结果出来，什么都改不了了。要每周数一数走在结果前面的事。";
    how [
        "Start with the funnel: target, average deal, and the share that goes on from each stage." | "先算漏斗：营收目标、客单价、每一步的转化率。";
        "Read off how many leads and talks each week asks for. Can your people manage that?" | "每周要多少线索、多少次沟通，人手够不够？";
        "Choose five to eight figures. Half of them should move before the money does." | "选五到八个指标，一半要比收入先动。";
        "Write for each: how it is counted, from which source, who enters it, how often." | "每个指标写清：怎么算、数据从哪来、谁填、多久填一次。";
        "Enter the values on the agreed day, and decide in advance what you do when one is off." | "按约定日子填数，并事先说好偏了怎么办。";
    ]
    questions [
        "What did we do in the weeks before our last three signatures? Can we count it?" | "最近签的三单，前几周我们做了什么？能数出来吗？";
        "At which step do we lose most, and have we counted it or only felt it?" | "哪一步丢得最多？是数出来的，还是凭感觉？";
        "If this figure drops, what will we do differently on Monday?" | "这个数掉下来，下周一我们会改做什么？";
        "Could two people count this and get the same result?" | "两个人分别去数，结果一样吗？";
        "Which figure would tempt someone to cheat, and what do we set against it?" | "哪个指标容易被做假？拿什么来制衡？";
        "Where does the value come from, without anyone typing a list by hand?" | "数据从哪里取，能不靠手工抄表吗？";
        "Which of our reports has changed no decision in three months?" | "哪张报表三个月来没影响过任何决定？";
    ]
    pairs [
        good "First talks held with owners per week: 7" | "每周与老板的初次沟通：7 次";
        not "More customer contact" | "加强客户联系";
        good "Trials that reach an offer ÷ trials ended in the month: 60 %" | "当月进入报价的试用数 ÷ 当月结束的试用数：60%";
        not "Good conversion" | "转化率良好";
        good "Below 5 talks two weeks running: founder joins the calls on Tuesday morning" | "连续两周低于 5 次：创始人周二上午一起打电话";
        not "If it is red, we watch it closely" | "变红了就重点关注";
    ]
    empty "What will you count every Friday? Write the first figure." | "每周五要数什么？写下第一个指标。";
}

texts! {
    SECTION_FUNNEL = "Funnel calculator" | "漏斗计算器";
    SECTION_VELOCITY = "Sales velocity" | "销售速度";
    SECTION_KPI = "KPIs" | "关键指标";
    SECTION_LOG = "Values" | "数值记录";
    ADD_PLACEHOLDER = "Add a figure, Enter" | "添加指标，按回车";
    ADD_VALUE = "Enter today’s value" | "填今天的数值";
    FUNNEL_ROW = "{n} in the period, up to {week} a week" | "本期 {n}，每周最多 {week}";
    FUNNEL_PACE = "{reached} so far, {due} due by today" | "已有 {reached}，到今天应有 {due}";
    FUNNEL_INCOMPLETE = "Enter target, average deal and all rates to see the numbers." | "填好营收目标、客单价和各步转化率，就能看到结果。";
    WHATIF_ON = "Try other values" | "换个数试试";
    WHATIF_APPLY = "Use these values" | "采用这些数";
    WHATIF_RESET = "Back to the plan’s values" | "恢复计划值";
    VELOCITY_RESULT = "{open} open × {win} % × {deal} ÷ {days} = {v} a day" | "{open} 个在谈 × {win}% × {deal} ÷ {days} = 每天 {v}";
    VELOCITY_YEAR = "At this speed: {sum} in the period. Target: {target}." | "照此速度，本期可得 {sum}，目标 {target}。";
    STATE_ON = "On target" | "达标";
    STATE_NEAR = "Nearly there" | "接近";
    STATE_OFF = "Off target" | "未达标";
    STATE_NONE = "No value yet" | "暂无数值";
    STATE_LATE = "Value overdue" | "该填数了";
    SUMMARY = "{on} of {total} on target, {late} overdue" | "{on}/{total} 达标，{late} 项该填数";
    VIEW_FUNNEL = "Funnel" | "漏斗";
    FUNNEL_ROW_PERIOD = "{n} in the period" | "本期 {n}";
    /// Names what the calculator waits for.
    FUNNEL_MISSING = "Still missing: {fields}" | "还缺：{fields}";
    /// What the picture of the funnel shows.
    FUNNEL_SUMMARY = "{first}: {a} – {last}: {b}" | "{first} {a}——{last} {b}";
    RATE_OF = "Rate of “{stage}”" | "“{stage}”的转化率";
    /// On the stage itself.
    LEVER_MARK = "Biggest lever" | "见效最大";
    /// In the empty field, what is taken in its place.
    FROM_BASICS = "Plan basics: {value}" | "计划概要：{value}";
    FROM_PERIOD = "{n} by the period" | "按周期 {n} 周";
    EMPTY_STAGES = "Which steps lie between the first contact and the signature? Write them in order." | "从第一次接触到签约，中间有哪几步？按顺序写下来。";
    STAGES_START = "Start with five usual stages" | "先放五个常见环节";
    COLUMN_STAGE = "Stage" | "环节";
    COLUMN_PERIOD = "In the period" | "本期";
    COLUMN_WEEK = "A week" | "每周";
    COLUMN_DEALS = "Deals so far" | "已到商机";
    COLUMN_NOW = "Plan" | "计划值";
    COLUMN_TRIED = "Tried" | "试算";
    COLUMN_TRIED_WEEK = "Tried, a week" | "试算每周";
    WHATIF_TITLE = "What if …?" | "换个数会怎样？";
    WHATIF_HELP = "Move a slider or type a number. The plan stays as it is until you use the values." | "拖动滑块或直接填数。点“采用这些数”之前，计划不变。";
    WHATIF_APPLIED = "The values stand in the plan now." | "这些数已写入计划。";
    /// What undo would take back.
    WHAT_WHATIF = "use the tried values" | "采用试算的数";
    VELOCITY_INCOMPLETE = "Enter the open opportunities, the stage they begin at, and the sales cycle to see the speed." | "填好在谈商机数、商机起点和成交周期，就能看到速度。";
    NOTE_LEADING = "They move first, while there is time to act" | "先动的数，还来得及调整";
    NOTE_LAGGING = "They tell what came of it" | "后动的数，看结果如何";
    /// Beside the newest value.
    VALUE_DAY = "on {date}" | "{date}";
    VALUE_TARGET = "target {target}" | "目标 {target}";
    /// In the chart, where room is short.
    CHART_ALARM = "Alarm" | "警戒";
    CHART_NEWEST = "{name}: {value} on {date}" | "{name}：{date} 为 {value}";
    CHART_TARGET = "{newest}; target {target}" | "{newest}，目标 {target}";
    ALARMED = "Past the alarm: {action}" | "已越过警戒值：{action}";
    ALARMED_NOTHING = "Past the alarm, and nothing is agreed yet for this case." | "已越过警戒值，还没约定怎么办。";
    VALUE_ENTERED = "{name}: {value} entered for today" | "{name}：今天的数值 {value} 已记录";
    /// What undo would take back.
    WHAT_ENTER = "enter today’s value of “{name}”" | "填写“{name}”今天的数值";
    ADD_ANOTHER_DAY = "Add a value of another day" | "补填其他日期";
    DELETE_VALUE = "Delete the value: {date}" | "删除数值：{date}";
    VALUE_DELETED = "The value was deleted." | "数值已删除。";
    ADD_FUNNEL_STAGE = "Add a stage of the funnel, Enter" | "添加漏斗环节，按回车";
    SECTION_STAGES = "Funnel stages" | "漏斗环节";
    VIEW_LIST = "List" | "列表";
}

plurals! {
    FUNNEL_TARGET = "{revenue} ÷ {deal} = 1 signature in the period" | "{revenue} ÷ {deal} = {n} signatures in the period" | "{revenue} ÷ {deal} = 本期需签 {n} 单";
    FUNNEL_LEVER = "Five points more at “{stage}” saves 1 lead: the biggest lever." | "Five points more at “{stage}” saves {n} leads: the biggest lever." | "“{stage}”提高 5 个百分点，可少要 {n} 条线索，见效最大。";
    WHATIF_RESULT = "1 lead instead of {before}" | "{n} leads instead of {before}" | "线索从 {before} 变为 {n}";
    VELOCITY_NEED = "The target asks for 1 open opportunity at any time." | "The target asks for {n} open opportunities at any time." | "要达成目标，手上应随时有 {n} 个在谈商机。";
    /// On a stage, by the deals of the plan.
    FUNNEL_DEALS = "1 deal has come this far" | "{n} deals have come this far" | "已有 {n} 个商机走到这一步";
    /// What stands on no side of the board.
    UNSORTED = "1 figure says neither leading nor lagging; it stands in the list." | "{n} figures say neither leading nor lagging; they stand in the list." | "有 {n} 个指标没选先行或滞后，请到列表里选。";
}
