//! People, and everything with an owner and a date.

use crate::i18n::{Text, plurals, texts};

texts! {
    PEOPLE_TITLE = "People and dates" | "人员与日期";
    PEOPLE_QUESTION = "Who does what, and by when?" | "谁做什么，什么时候？";
    PEOPLE_WHY = "Everything in this plan that has an owner or a date, of all modules. What you change here is changed there." | "本计划中所有定了负责人或日期的事项，来自各个模块。在这里改，原处也随之更改。";
    PEOPLE_EMPTY = "Nothing has an owner or a date yet. As soon as something does, in any module, it stands here." | "还没有定下负责人或日期的事项。在任何模块里定下后，都会列在这里。";
    PEOPLE_NONE_THEIRS = "Nothing in this plan is theirs yet." | "本计划中还没有此人的事项。";
    PEOPLE_NONE_SHOWN = "Nothing of this kind is open." | "这里没有待办的事项。";
    PEOPLE_NONE_LATE = "Nothing is overdue." | "没有逾期的事项。";
    PEOPLE_GONE = "This person is no longer in the plan." | "此人已不在本计划中。";
    PEOPLE_ALL = "Everybody" | "所有人";
    PEOPLE_TO_ALL = "All people and dates" | "全部人员与日期";
    PEOPLE_PERSON = "Person" | "成员";
    PEOPLE_PAST = "Show what is done or over" | "显示已完成和已过去的";
    PEOPLE_CALENDAR = "Calendar file" | "日历文件";
    PEOPLE_OF = "{name}: people and dates" | "{name}：人员与日期";
    BY_PERSON = "By person" | "按成员";
    BY_DATE = "By date" | "按日期";
    BY_WEEK = "By week" | "按周";
    BY_MONTH = "By month" | "按月";
    BY_LATE = "Overdue" | "逾期";
    WEEK = "Week of {day}" | "{day}起的一周";
    WEEK_NUMBERED = "Week of {day} (week {week})" | "{day}起的一周（第 {week} 周）";
    DAYS = "{from} – {to}" | "{from} 至 {to}";
    WEEKS_NUMBERED = "Weeks begin on Monday, numbered as in ISO 8601." | "每周从周一开始，周次按国际标准编号。";
    WEEKS_BEGIN = "Weeks begin on {day}, as the plan basics say." | "每周从{day}开始，依照计划概要。";
    NOBODY = "Without an owner" | "没有负责人";
    DATED = "With a date" | "有日期";
    UNDATED = "Without a date" | "没有日期";
    STATE_DONE = "done" | "已完成";
    STATE_OVER = "over" | "已过去";
    DUE_TODAY = "today" | "今天";
    TAKES_PART = "takes part" | "参加";
    WITH_OTHERS = "with {names}" | "参加：{names}";
    WEEKS_TITLE = "The next 13 weeks" | "未来 13 周";
    WEEKS_LABEL = "Week of the year" | "周次";
    WEEKS_LABEL_DAY = "First day of the week" | "每周第一天";
    WEEKS_LATE = "late" | "逾期";
    WEEKS_SUMMARY = "{due}, {late}." | "{due}，{late}。";
    WEEKS_TABLE = "The same as a table" | "用表格看";
    COLUMN_DATE = "Date" | "日期";
    COLUMN_WEEK = "Week" | "周";
    COLUMN_DAYS = "Days" | "日期范围";
    COLUMN_COUNT = "Due" | "事项数";
    COLUMN_WHAT = "What" | "事项";
    COLUMN_WHO = "Who" | "谁";
    COLUMN_STATE = "State" | "状态";
    MONTH_1 = "January {year}" | "{year} 年 1 月";
    MONTH_2 = "February {year}" | "{year} 年 2 月";
    MONTH_3 = "March {year}" | "{year} 年 3 月";
    MONTH_4 = "April {year}" | "{year} 年 4 月";
    MONTH_5 = "May {year}" | "{year} 年 5 月";
    MONTH_6 = "June {year}" | "{year} 年 6 月";
    MONTH_7 = "July {year}" | "{year} 年 7 月";
    MONTH_8 = "August {year}" | "{year} 年 8 月";
    MONTH_9 = "September {year}" | "{year} 年 9 月";
    MONTH_10 = "October {year}" | "{year} 年 10 月";
    MONTH_11 = "November {year}" | "{year} 年 11 月";
    MONTH_12 = "December {year}" | "{year} 年 12 月";
}

plurals! {
    LATE_BY = "1 day overdue" | "{n} days overdue" | "逾期 {n} 天";
    DUE_AHEAD = "1 date in 13 weeks" | "{n} dates in 13 weeks" | "13 周内有 {n} 项";
    LATE_COUNT = "1 overdue" | "{n} overdue" | "{n} 项逾期";
}

/// The names of the months, with the year.
pub const MONTHS: [Text; 12] =
    [MONTH_1, MONTH_2, MONTH_3, MONTH_4, MONTH_5, MONTH_6, MONTH_7, MONTH_8, MONTH_9, MONTH_10, MONTH_11, MONTH_12];
