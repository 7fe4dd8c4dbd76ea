//! What the coach looks for in the training plan, with its words.

use crate::method::rules;

rules! {
    /// A goal that cannot be seen.
    GOAL_UNSEEN = Warning "training_goal_unseen",
        says "“{word}” cannot be seen. Write what they do afterwards." | "“{word}”看不见，请写学完后会做什么。",
        why "If the goal cannot be seen, neither can success, and the budget goes to the next seminar." | "目标看不见，效果也看不见，钱就白花了。",
        better "Chen Bo leaves each first talk with one loss in figures" | "陈博每次初次沟通都能问到一个损失数字";
    /// A lesson that nobody checks.
    NO_CHECK = Warning "training_no_check",
        says "“{title}” has no check. How will you see that it worked?" | "“{title}”还没写怎么检验，怎么知道有没有用？",
        why "What is not checked at work is forgotten within weeks." | "不到工作中检验，几周就忘了。",
        better "Lin Yue listens to two talks; five of six points in both" | "林悦听两次沟通，两次都达到六项中的五项";
    /// A large gap without a lesson.
    GAP_OPEN = Warning "training_gap_open",
        says "{person} is {n} short in “{skill}”, and no lesson closes it." | "{person}的“{skill}”差 {n} 分，没有课来补。",
        why "A gap of two means: cannot do the step alone. Deals pass through it every week." | "差两分意味着不能独立做，而每周都有单子经过这一步。",
        better "Chen Bo, discovery 2 of 4: coaching each week" | "陈博，需求分析 2/4：每周陪访";
    /// Lessons for listening only.
    NO_PRACTICE = Warning "training_no_practice",
        says "All lessons are for listening. Nobody practises." | "所有课都是听讲，没有一课在练。",
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
    /// A lesson without a date.
    NO_DATE = Hint "training_no_date",
        says "“{title}” is planned, but has no date." | "“{title}”已计划，但没排日期。",
        why "Training without a date loses against the next urgent call." | "没排日期的培训，总会让位给下一个急事。",
        better "Every Friday, 17:00, 30 minutes" | "每周五 17:00，30 分钟";
    /// A lesson that is longer than its session.
    LESSON_OVER = Error "training_lesson_over",
        says "“{title}” is planned for {n} min, but its session has {session}." | "“{title}”要 {n} 分钟，场次只有 {session} 分钟。",
        why "What is cut at the end is the practice, and that was what the lesson was for." | "时间不够，被砍掉的总是练习，而这课就是为了练。",
        better "Explain 5, show 5, in pairs 15, discuss 5: half an hour" | "讲解 5、示范 5、两人练 15、讨论 5：半小时";
    /// More telling than doing.
    MORE_TELLING = Warning "training_more_telling",
        says "“{title}”: telling takes {told} min, practice {pairs}." | "“{title}”：讲和示范 {told} 分钟，练 {pairs} 分钟。",
        why "What somebody has only heard is gone by the next call." | "只听过的，下一通电话就忘了。",
        better "Explain 5, show 5, in pairs 15" | "讲解 5、示范 5、两人练 15";
    /// A point that two people would mark differently.
    POINT_UNSEEN = Warning "training_point_unseen",
        says "“{word}” is marked differently by each who watches. What does one hear?" | "“{word}”每个人看法不同，究竟听得到什么？",
        why "A point is fair when two people who watch give the same mark." | "两个人看，打出同样的分，才算公平。",
        better "Asked before telling" | "先问后讲";
    /// A role card that leaves the player alone.
    ROLE_THIN = Hint "training_role_thin",
        says "The role card “{customer}” lacks: {fields}." | "角色卡“{customer}”还缺{fields}。",
        why "Without a secret and an objection the customer agrees to everything." | "没有心里话和异议，扮客户的人只会一路点头。",
        better "Only when asked what happened last time, you say: it cost me 1,000" | "只有问到“上次怎么样”，才说损失 1,000 元";
    /// A point that raises no skill.
    POINT_LOOSE = Hint "training_point_loose",
        says "“{point}” counts for no skill, so its score does not reach the matrix." | "“{point}”没对应技能，得分进不了矩阵。",
        why "The matrix is what the next lesson is chosen by." | "下一课练什么，看矩阵来定。",
        better "Did not lower the price → Negotiation" | "没降价 → 谈判";
    /// Scores that the matrix does not know yet.
    SCORES_WAITING = Hint "training_scores_waiting",
        says "The scores of “{title}” say something else than the matrix; take them over." | "“{title}”的得分和矩阵不一致，请带进矩阵。",
        why "A matrix that nobody brings up to date sends people to the wrong lesson." | "矩阵没人更新，就会派错课。",
        better "Chen Bo, discovery: 2 → 3" | "陈博，需求分析：2 → 3";
}
