//! The record kinds of the training plan: fields, choices, and the prompts to begin with.

use crate::method::prompts;
use crate::model::{Choice, Counted, Date, Kind, Number, Ratings, RatingsSpec, RecordKey, Table, choices, table};

choices! {
    /// What is learned.
    pub enum Area {
        ProductKnowledge = "product_knowledge", "Product knowledge" | "产品知识";
        SalesSkills = "sales_skills", "Sales skills" | "销售技巧";
        CustomerService = "customer_service", "Customer service" | "客户服务";
        Own = "own", "Own subject" | "自定内容";
    }
}

choices! {
    /// How it is learned.
    pub enum TrainingWay {
        InternalTrainer = "internal_trainer", "Internal trainer" | "内部讲师";
        Sharing = "sharing", "Sharing experience" | "经验分享";
        Coaching = "coaching", "Coaching and role-play" | "带教与演练";
        ExternalLecture = "external_lecture", "External lecture" | "外部讲座";
        Workshop = "workshop", "External workshop" | "外部工作坊";
    }
}

choices! {
    /// How much a check proves.
    pub enum CheckLevel {
        Reaction = "reaction", "They found it useful" | "觉得有用";
        Knowledge = "knowledge", "They can explain or show it" | "讲得出、做得来";
        Behaviour = "behaviour", "They do it at work" | "工作中在用";
        Result = "result", "A figure has moved" | "指标有变化";
    }
}

choices! {
    /// How far a lesson is.
    pub enum TopicStatus {
        Idea = "idea", "Idea" | "设想";
        Planned = "planned", "Planned" | "已计划";
        Running = "running", "Running" | "进行中";
        Done = "done", "Done" | "已完成";
    }
}

choices! {
    /// How often a session comes back.
    pub enum Repeat {
        None = "none", "Once" | "不重复";
        Weekly = "weekly", "Every week" | "每周";
        Biweekly = "biweekly", "Every two weeks" | "每两周";
        Monthly = "monthly", "Every month" | "每月";
        Quarterly = "quarterly", "Every quarter" | "每季度";
    }
}

choices! {
    /// How well somebody does it.
    pub enum Competence {
        NotMet = "0", "Not needed or not met yet" | "未接触";
        Knows = "1", "Knows what it is about" | "知道是怎么回事";
        WithHelp = "2", "Does it with help" | "有人带能做";
        Alone = "3", "Does it alone" | "能独立做";
        Teaches = "4", "Teaches others" | "能教别人";
    }
}

/// Minutes of one session: a day.
const LENGTH: Kind = Kind::Number { min: 0.0, max: 1_440.0, of: Counted::Minutes };

/// How often each one practises in a lesson.
const TIMES: Kind = Kind::Number { min: 0.0, max: 99.0, of: Counted::Count };

/// There or not, for each point of a score sheet.
const POINTS: Kind = Kind::Ratings(&RatingsSpec { of: Table::ScorePoint, min: 0, max: 1, opposite: None, levels: &[] });

/// What the training plan may rest on.
const ORIGINS: Kind = Kind::Links(&[
    Table::Pest,
    Table::Swot,
    Table::Persona,
    Table::Proof,
    Table::Showing,
    Table::Question,
    Table::ProcessStage,
    Table::Kpi,
    Table::Risk,
    Table::DealResult,
]);

table! {
    /// What is learned by whom, and how it is checked.
    pub mod topic = "Lesson" | "课"; title TITLE, place AREA,
        duty due CHECK_ON of OWNER done RESULT;
    TITLE: String = Kind::Text, "title", "Lesson" | "课名",
        "Short, as it stands in the calendar." | "简短，日历上就用它。";
    AREA: Area = Kind::Choice(Area::SPECS), "area", "Area" | "内容类别",
        "Product, selling, service, or your own." | "产品、销售、服务，或自定。";
    GOAL: String = Kind::Paragraph, "goal", "Afterwards they…" | "学完能做什么",
        "One sentence: what they do at work afterwards, so that you can see it." | "一句话：学完后在工作中能做的事，要看得见。";
    SKILLS: Vec<RecordKey> = Kind::Links(&[Table::Skill]), "skills", "Skills" | "对应技能",
        "Which rows of the matrix it should raise." | "要提升矩阵里的哪几项。";
    AUDIENCE: Vec<RecordKey> = Kind::Links(&[Table::Person]), "audience", "Who takes part" | "参加人",
        "Only those who need it for their step." | "只叫用得上的人。";
    WAY: TrainingWay = Kind::Choice(TrainingWay::SPECS), "way", "Way" | "培训方式",
        "Chosen to suit the goal: a skill needs practice." | "按目标选：技能要靠练。";
    TRAINER: RecordKey = Kind::Link(&[Table::Person]), "trainer", "Trainer (team)" | "内部讲师",
        "The one who does it best today." | "现在做得最好的人。";
    TRAINER_EXTERNAL: String = Kind::Text, "trainer_external", "Trainer (external)" | "外部讲师",
        "Name or organisation." | "姓名或机构。", rare;
    MATERIAL: String = Kind::Text, "material", "Material" | "教材",
        "What is on the table: page, cards, recording." | "用什么教：资料、卡片、录音。";
    EXPLAIN: Number = LENGTH, "explain", "Explain (min)" | "讲解（分钟）",
        "One rule and why it is so; 5 are enough." | "讲一条规则和道理，5 分钟够了。";
    SHOW: Number = LENGTH, "show", "Show (min)" | "示范（分钟）",
        "The trainer does it once, with somebody who plays the customer." | "讲师和扮客户的人做一遍。";
    PAIRS: Number = LENGTH, "pairs", "Practise in pairs (min)" | "两人练（分钟）",
        "One sells, one plays the customer by the role card; then they change." | "一人卖，一人照角色卡扮客户，然后互换。";
    DISCUSS: Number = LENGTH, "discuss", "Discuss (min)" | "讨论（分钟）",
        "First what was there, then one thing to do differently." | "先说做到的，再说一处要改的。";
    ROUNDS: Number = TIMES, "rounds", "Rounds" | "练几遍",
        "How often each one sells in this lesson." | "这一课每人卖几遍。";
    WATCHER: RecordKey = Kind::Link(&[Table::Person]), "watcher", "Who watches" | "谁来看",
        "Ticks the score sheet and does not help." | "照评分表打勾，不插手。";
    HEARD_IN: String = Kind::Text, "heard_in", "Heard two weeks later in…" | "两周后在哪通电话里听到",
        "The real call or visit in which one hears it." | "在哪次真实的通话或拜访里能听到。";
    COST: Number = Kind::Money, "cost", "Cost" | "费用",
        "Fee and travel. Own time counts too." | "讲课费、差旅，也要算上人工。";
    CHECK: String = Kind::Text, "check", "How we check it" | "怎么检验",
        "What you look at, who looks, what is good enough." | "看什么，谁来看，做到什么程度算合格。";
    CHECK_LEVEL: CheckLevel = Kind::Choice(CheckLevel::SPECS), "check_level", "Depth of check" | "检验层次",
        "The lower in the list, the more it proves." | "越靠下，越有说服力。";
    CHECK_ON: Date = Kind::Date, "check_on", "Check on" | "检验日期",
        "Two to four weeks after the session." | "培训后两到四周。";
    RESULT: String = Kind::Text, "result", "Result" | "检验结果",
        "What you saw. Then rate again in the matrix." | "写下看到的情况，再回矩阵打分。";
    KPI: RecordKey = Kind::Link(&[Table::Kpi]), "kpi", "Figure it moves" | "影响指标",
        "Which KPI should show it." | "应该在哪个指标上见效。", rare;
    OWNER: RecordKey = Kind::Link(&[Table::Person]), "owner", "Owner" | "负责人",
        "Sees that it takes place." | "负责把这件事办成。";
    STATUS: TopicStatus = Kind::Choice(TopicStatus::SPECS), "status", "Status" | "状态",
        "Where it stands today." | "目前进展。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What of the plan it serves." | "服务于本计划的哪一项。";
}

table! {
    /// A date of a lesson, or a series of dates.
    pub mod session = "Session" | "场次"; title TOPIC, part of TOPIC,
        duty on ON of topic::OWNER with topic::TRAINER with topic::AUDIENCE done DONE;
    TOPIC: RecordKey = Kind::Link(&[Table::Topic]), "topic", "Lesson" | "课",
        "Which lesson it belongs to." | "属于哪一课。";
    ON: Date = Kind::Date, "on", "Date" | "日期",
        "First or only date." | "首次或唯一一次的日期。";
    TIME: String = Kind::Time, "time", "Starts at" | "开始时间",
        "Local time: 9:00, 3pm or 9:00-10:30." | "当地时间：9:00、下午3点 或 9:00-10:30。";
    MINUTES: Number = LENGTH, "minutes", "Minutes" | "时长（分钟）",
        "Shorter is remembered better." | "短一点，记得牢。";
    REPEAT: Repeat = Kind::Choice(Repeat::SPECS), "repeat", "Repeat" | "重复",
        "How often it comes back." | "多久一次。";
    UNTIL: Date = Kind::Date, "until", "Until" | "重复截止",
        "Last possible date of the series." | "最晚重复到哪天。";
    PLACE: String = Kind::Text, "place", "Place" | "地点",
        "Room or meeting link." | "会议室或会议链接。";
    DONE: bool = Kind::Flag, "done", "Took place" | "已举行",
        "Tick afterwards." | "结束后勾选。";
    NOTE: String = Kind::Text, "note", "Note" | "备注",
        "Who was missing, what to do differently." | "谁缺席，下次怎么改。", rare;
}

table! {
    /// One thing that can be watched; a row of the matrix.
    pub mod skill = "Skill" | "技能"; title NAME, place AREA;
    NAME: String = Kind::Text, "name", "Skill" | "技能",
        "One thing that can be watched." | "一项看得见的本领。";
    AREA: Area = Kind::Choice(Area::SPECS), "area", "Area" | "内容类别",
        "Groups the rows of the matrix." | "矩阵按它分组。";
    STAGE: RecordKey = Kind::Link(&[Table::ProcessStage]), "stage", "Process stage" | "所属阶段",
        "Where in the process it is needed." | "流程的哪个阶段用到。";
    GOOD_LOOKS_LIKE: String = Kind::Text, "good_looks_like", "What “alone” looks like" | "达标表现",
        "What you see at level 3." | "3 分的人是怎么做的。";
    ORIGIN: Vec<RecordKey> = ORIGINS, "origin", "Based on" | "依据来源",
        "What of the plan needs it." | "本计划的哪一项要用到。";
}

table! {
    /// What a person needs and can in one skill.
    pub mod rating = "Rating" | "能力评分"; title SKILL, part of SKILL;
    PERSON: RecordKey = Kind::Link(&[Table::Person]), "person", "Person" | "成员",
        "Whom it is about." | "评的是谁。";
    SKILL: RecordKey = Kind::Link(&[Table::Skill]), "skill", "Skill" | "技能",
        "Which skill." | "评哪项技能。";
    WANTED: Competence = Kind::Choice(Competence::SPECS), "wanted", "Wanted" | "要求",
        "What the person’s role needs, not perfection." | "岗位需要几分，不求全优。";
    ACTUAL: Competence = Kind::Choice(Competence::SPECS), "actual", "Actual" | "现状",
        "Agree on it together, from what was seen at work." | "按工作中所见，和本人一起定。", private;
    SEEN_IN: String = Kind::Text, "seen_in", "Seen in" | "依据",
        "Where you saw it, and when." | "在哪里、什么时候看到的。", private;
    RATED_ON: Date = Kind::Date, "rated_on", "Rated on" | "评分日期",
        "Rate again after each check." | "每次检验后重新打分。";
}

table! {
    /// The customer that somebody plays in a lesson.
    pub mod role_card = "Role card" | "角色卡"; title CUSTOMER, part of TOPIC;
    TOPIC: RecordKey = Kind::Link(&[Table::Topic]), "topic", "Lesson" | "课",
        "Which lesson it belongs to." | "属于哪一课。";
    CUSTOMER: String = Kind::Text, "customer", "You are…" | "您是",
        "Position and kind of company, as the one who plays it reads it." | "职位和什么样的公司，给扮演的人看。";
    MIND: String = Kind::Text, "mind", "What is in your mind" | "心里话",
        "A worry that is not said unless somebody asks." | "不问就不说的担心。";
    ASKED: String = Kind::Text, "asked", "Only when asked…" | "只有问到",
        "The question that opens the door." | "能问出真话的那个问题。";
    TELLS: String = Kind::Text, "tells", "…you say" | "才说",
        "The loss, in a figure." | "损失，用数字说。";
    OBJECTION: String = Kind::Text, "objection", "Objection, said once" | "说一次的异议",
        "Word for word, as customers say it." | "照客户的原话。";
    ORIGIN: Vec<RecordKey> = Kind::Links(&[Table::Persona, Table::Question, Table::Objection, Table::DealResult]),
        "origin", "Based on" | "依据来源",
        "The persona, question, objection or deal that it was made from." | "取自哪个画像、问题、异议或商机。";
}

table! {
    /// One thing that is there or not when a lesson is practised.
    pub mod score_point = "Point of the score sheet" | "评分项"; title TEXT, part of TOPIC;
    TOPIC: RecordKey = Kind::Link(&[Table::Topic]), "topic", "Lesson" | "课",
        "Which lesson it belongs to." | "属于哪一课。";
    TEXT: String = Kind::Text, "text", "Point" | "评分项",
        "What one sees or hears: 1 it was there, 0 it was not." | "看得见、听得到的一件事：做到 1 分，没做到 0 分。";
    SKILL: RecordKey = Kind::Link(&[Table::Skill]), "skill", "Skill" | "对应技能",
        "Which row of the matrix it counts for; empty: the lesson’s only skill." | "算到矩阵的哪一行；留空就算这一课唯一的技能。";
}

table! {
    /// Who practised when, and which points were there.
    pub mod practice = "Scored practice" | "演练评分"; title PERSON, part of TOPIC;
    TOPIC: RecordKey = Kind::Link(&[Table::Topic]), "topic", "Lesson" | "课",
        "Which lesson it belongs to." | "属于哪一课。";
    PERSON: RecordKey = Kind::Link(&[Table::Person]), "person", "Person" | "成员",
        "Who practised." | "谁练的。";
    ON: Date = Kind::Date, "on", "Date" | "日期",
        "When it was seen." | "哪天看的。";
    MARKS: Ratings = POINTS, "marks", "Points" | "得分",
        "1 where it was there, 0 where it was not." | "做到 1 分，没做到 0 分。", private;
    NOTE: String = Kind::Text, "note", "Note" | "备注",
        "One thing to do differently next time." | "下次要改的一处。", private;
}

prompts! {
    Topic, topic::TITLE, topic::AREA = "product_knowledge": "Product day: each person goes through the product once as a customer does, alone" | "产品日：每人像客户一样，独立走一遍产品";
    Topic, topic::TITLE, topic::AREA = "product_knowledge": "Ten questions that customers ask most, with answers of two sentences" | "客户最常问的十个问题，每题两句话答完";
    Topic, topic::TITLE, topic::AREA = "sales_skills": "Discovery: asking for figures before showing anything" | "需求分析：先问数字，再做演示";
    Topic, topic::TITLE, topic::AREA = "sales_skills", topic::EXPLAIN = "5", topic::SHOW = "5", topic::PAIRS = "15", topic::DISCUSS = "10", topic::ROUNDS = "3": "Objection role-play: one objection, three rounds, change roles" | "异议演练：一条异议，三轮，互换角色" with [
        RoleCard, role_card::CUSTOMER: "The owner of ____" | "____的老板", role_card::MIND: "Fears that ____" | "怕____", role_card::ASKED: "What happened the last time that ____?" | "上次____的时候怎么样？", role_card::TELLS: "It cost me ____." | "那次损失了____。", role_card::OBJECTION: "Elsewhere I get it for ____ less." | "别处便宜____。";
        ScorePoint, score_point::TEXT: "Asked before telling" | "先问后讲";
        ScorePoint, score_point::TEXT: "Got the customer to name one figure" | "问到一个数字";
        ScorePoint, score_point::TEXT: "Did not interrupt" | "没打断";
        ScorePoint, score_point::TEXT: "Took the objection up first, then gave a proof" | "异议先接住，再给证据";
        ScorePoint, score_point::TEXT: "Agreed a date and a person" | "约了日期和人";
        ScorePoint, score_point::TEXT: "Did not lower the price" | "没降价";
    ];
    Topic, topic::TITLE, topic::AREA = "sales_skills": "Negotiation: giving nothing without asking for something" | "谈判：有让步就要有回报";
    Topic, topic::TITLE, topic::AREA = "customer_service": "First week with a new customer: handover and day-7 call" | "新客户第一周：交接与第 7 天回访";
    Topic, topic::TITLE, topic::AREA = "customer_service": "The angry call: listen, confirm, promise a time" | "投诉电话：听完、确认、给出时间";
    Topic, topic::TITLE, topic::AREA = "own": "Won and lost: two deals a month, told by the one who led them" | "赢单输单分享：每月两单，由经手人来讲";
    Skill, skill::NAME: "Discovery talk" | "需求分析沟通";
    Skill, skill::NAME: "Live demonstration" | "现场演示";
}
