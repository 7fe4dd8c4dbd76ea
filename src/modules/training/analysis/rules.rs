//! What the coach looks for in the training plan, with its words.

use crate::method::rules;

rules! {
    /// A goal that cannot be seen.
    GOAL_UNSEEN = Warning "training_goal_unseen",
        says "“{word}” cannot be seen. Write what they do afterwards." | "“{word}”看不见，请写学完后会做什么。",
        why "If the goal cannot be seen, neither can success, and the budget goes to the next seminar." | "目标看不见，效果也看不见，钱就白花了。",
        better "Chen Bo leaves each first talk with one loss in figures" | "陈博每次初次沟通都能问到一个损失数字";
    /// A topic that nobody checks.
    NO_CHECK = Warning "training_no_check",
        says "“{title}” has no check. How will you see that it worked?" | "“{title}”还没写怎么检验，怎么知道有没有用？",
        why "What is not checked at work is forgotten within weeks." | "不到工作中检验，几周就忘了。",
        better "Lin Yue listens to two talks; five of six points in both" | "林悦听两次沟通，两次都达到六项中的五项";
    /// A large gap without a topic.
    GAP_OPEN = Warning "training_gap_open",
        says "{person} is {n} short in “{skill}”, and no topic closes it." | "{person}的“{skill}”差 {n} 分，没有主题来补。",
        why "A gap of two means: cannot do the step alone. Deals pass through it every week." | "差两分意味着不能独立做，而每周都有单子经过这一步。",
        better "Chen Bo, discovery 2 of 4: coaching each week" | "陈博，需求分析 2/4：每周陪访";
    /// Topics for listening only.
    NO_PRACTICE = Warning "training_no_practice",
        says "All topics are for listening. Nobody practises." | "所有主题都是听讲，没有一个在练。",
        why "Selling is learned like swimming: not from the bank." | "销售和游泳一样，站在岸上学不会。",
        better "Objection role-play each Friday, 30 minutes" | "每周五异议演练 30 分钟";
    /// A trainer who cannot do it alone.
    TRAINER_BELOW = Hint "training_trainer_below",
        says "{person} teaches “{skill}” but is rated {n}." | "{person}要教“{skill}”，自己却只有 {n} 分。",
        why "Teach it with someone who does it alone, or get help from outside." | "让能独立做的人来教，或请外部老师。",
        better "Sun Hao (4) teaches product set-up" | "孙皓（4 分）教产品安装设置";
    /// A check ahead of the session.
    CHECK_TOO_EARLY = Error "training_check_too_early",
        says "“{title}” is checked before it takes place." | "“{title}”还没开课就检验了。",
        why "One of the two dates is wrong." | "两个日期有一个填错了。",
        better "Session in week 1, check in week 4" | "第 1 周培训，第 4 周检验";
    /// A topic without a date.
    NO_DATE = Hint "training_no_date",
        says "“{title}” is planned, but has no date." | "“{title}”已计划，但没排日期。",
        why "Training without a date loses against the next urgent call." | "没排日期的培训，总会让位给下一个急事。",
        better "Every Friday, 17:00, 30 minutes" | "每周五 17:00，30 分钟";
}
