//! The words of the discovery guide: its guidance, and what its screens say.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "What must we ask before we offer anything?" | "报方案之前，必须问清什么？";
    name "Discovery guide" | "需求分析";
    why "Customers buy when they hear themselves say what the problem costs. Good questions bring them there; talking does not." | "客户亲口说出问题的代价，才会想买。靠的是问得好，不是讲得多。";
    how [
        "Write questions of four kinds: two or three on the situation, then problem, implication, need-payoff." | "按四类写问题：背景问题两三个，再写难点、暗示、需求效益。";
        "Mark the must-asks and note what to listen for: a figure, a name, a date." | "标出必问题，写明要听到什么：数字、人名、日期。";
        "Plan trust: what we do before, in and after the talk, and who does it." | "安排建立信任的动作：谈前、谈中、谈后做什么，谁来做。";
        "For each need: how we tailor, which strength answers it, and where our limit is." | "逐个需求写：怎么调整方案，靠哪条优势，做不到什么。";
        "Prepare the objections with likely cause, reply and proof; then set the go line and print the call sheet." | "备好异议的成因、回应和证据，再定推进线，打印拜访单。";
    ]
    questions [
        "Which answer would make us stop, and how early can we ask for it?" | "听到什么回答我们就该放弃？最早什么时候能问？";
        "What does the problem cost them per month, in their own figures?" | "用客户自己的数字算，这个问题每月损失多少？";
        "Who else is hurt by it, and who likes things as they are?" | "还有谁受影响？谁觉得现状挺好？";
        "What did they try before, and why did it fail?" | "以前试过什么办法，为什么没成？";
        "How does this customer decide, who signs, by when?" | "这家客户怎么做决定，谁签字，什么时候定？";
        "Which objection do we fear, and what honest reply do we have?" | "我们最怕哪条异议？有什么老实的回应？";
        "How much of the last call did we talk ourselves?" | "上一次沟通，我们自己讲了多少时间？";
    ]
    pairs [
        good "What does a late delivery cost you?" | "晚到一次货，您损失多少？";
        not "Would you like fewer late deliveries?" | "您想少晚到几次吗？";
        good "Listen for: a sum of money, or “I have never counted”" | "要听到：一个金额，或“从没算过”";
        not "Listen for: interest" | "要听到：有兴趣";
        good "Reply: “Which of your customers still call?”, then show the 60 % who order after hours" | "回应：先问“还打电话来的是哪些客户”，再给出 60% 下班后下单的数据";
        not "Reply: “But everybody books online today”" | "回应：“但是现在大家都在网上约”";
    ]
    notes [
        KNOWN_SPIN: GUIDE_SPIN;
        KNOWN_BANT: GUIDE_BANT;
    ]
    empty "No question yet. Write the one you would most like answered before you name a price." | "还没有问题。写下报价之前你最想弄清的那一个。";
}

texts! {
    KNOWN_SPIN = "Known as SPIN" | "又称 SPIN";
    GUIDE_SPIN = "The four kinds of questions (situation, problem, implication, need-payoff), in the order in which a need becomes clear to the customer." | "四类问题：现状、难点、影响、价值，按客户看清需求的先后来问。";
    KNOWN_BANT = "Known as BANT" | "又称 BANT";
    GUIDE_BANT = "The four things that the score can ask of an opportunity: budget, authority, need and time." | "商机评估可选的四项：预算、决策权、需求、时间。";
    EMPTY_OBJECTIONS = "What did the last customer say just before the talk went cold?" | "上一位客户冷下来之前，说了句什么？";
    EMPTY_TRUST = "What do you do in the first minute that shows you prepared?" | "开头一分钟，你做什么能让人看出你有准备？";

    SECTION_QUESTIONS = "Question bank" | "问题库";
    SECTION_TRUST = "Trust plan" | "信任计划";
    SECTION_NEEDS = "Need and solution" | "需求与方案";
    SECTION_OBJECTIONS = "Objections" | "异议处理";
    SECTION_SCORING = "Qualification score" | "商机评估";
    SECTION_CHECKS = "Scored opportunities" | "评分记录";
    SECTION_CRAFT = "Communication craft" | "沟通基本功";
    SECTION_SHEETS = "Call sheets" | "拜访单";
    VIEW_BY_TYPE = "By kind" | "按类型";
    VIEW_BY_PERSONA = "By persona" | "按客户";

    RESULT_GO = "Go: {score} of {max}" | "推进：{score}／{max}";
    RESULT_CLARIFY = "Clarify first: {score} of {max}" | "先问清：{score}／{max}";
    RESULT_NO_GO = "No go: {score} of {max}" | "放弃：{score}／{max}";
    RESULT_BLOCKED = "Not yet: “{criterion}” is below its minimum" | "暂缓：“{criterion}”低于底线";
    /// The sum while no go line says what it is worth.
    RESULT_OPEN = "{score} of {max}. Set the go line to know what that means." | "{score}／{max}。定好推进线，才知道够不够。";
    RESULT_UNMARKED = "No mark yet" | "还没有打分";

    ACTION_PRINT_SHEET = "Print the call sheet" | "打印拜访单";
    SHEET_ANSWER = "Answer, word for word" | "客户原话";
    /// Lines to fill in by hand at the head of the sheet.
    SHEET_CUSTOMER = "Customer" | "客户";
    SHEET_DATE = "Date" | "日期";
    SHEET_CALLER = "Caller" | "拜访人";
    SHEET_AGREED = "Agreed next step, date, who" | "约定的下一步、日期、负责人";

    /// What a new criterion of the short and the long set warns of.
    FLAG_BUDGET = "The offer is praised, then waits for next year" | "方案被夸，然后等明年预算";
    FLAG_AUTHORITY = "You convince someone who cannot sign" | "说服了一个没权签字的人";
    FLAG_NEED = "Pleasant talks, no reason to act" | "聊得愉快，就是没理由动手";
    FLAG_TIMING = "“Some time this year” means never" | "“今年找个时间”等于没有时间";
    FLAG_MEASURE = "Only the price is left to discuss" | "只剩价格可谈";
    FLAG_ECONOMIC_BUYER = "A stranger says no at the end" | "最后被一个没见过的人否掉";
    FLAG_DECISION_CRITERIA = "A rival writes the list" | "评选标准由对手来写";
    FLAG_DECISION_PROCESS = "Every date you forecast slips" | "你预测的日期一再推迟";
    FLAG_PAPER_PROCESS = "Agreed in June, signed in September" | "六月谈妥，九月才签字";
    FLAG_PAIN = "The status quo wins" | "最后维持现状";
    FLAG_CHAMPION = "Nobody speaks for you in the room" | "关门开会时没人替你说话";
    FLAG_COMPETITION = "You are the second quote for comparison" | "你只是陪标的那一家";
    WHAT_SET = "choose “{set}”" | "选用“{set}”";

    /// Lines that contradict each other or the criteria.
    LINES_CROSS = "The no-go line has to lie below the go line." | "放弃线要低于推进线。";
    LINE_TOO_HIGH = "No opportunity reaches this line: {max} points are the most." | "最高只有 {max} 分，没有商机够得着这条线。";

    ADD_QUESTION = "Add a question, Enter" | "添加问题，按回车";
    ADD_TRUST = "Add what we do, Enter" | "添加一个动作，按回车";
    ADD_NEED = "Add a need in their words, Enter" | "用客户的话添加需求，按回车";
    ADD_OBJECTION = "Add an objection word for word, Enter" | "照原话添加异议，按回车";
    ADD_CRITERION = "Add a criterion of your own, Enter" | "添加自定评分项，按回车";
    ADD_CHECK = "Add an opportunity, Enter" | "添加商机，按回车";
    ADD_CRAFT = "Add a habit, Enter" | "添加习惯，按回车";
    ADD_SHEET = "Add a call by its goal, Enter" | "写下目标，添加一次拜访，按回车";

    NO_PEOPLE = "No persona yet. The questions of each appear here." | "还没有画像。有了画像，这里按客户列出问题。";
    EMPTY_CHECKS = "Which opportunity takes most of your time? Score that one first." | "哪个商机最花时间？先给它评分。";
    EMPTY_CRITERIA = "Choose a set above, or add criteria of your own." | "先在上面选一套标准，或自己添加评分项。";
    EMPTY_CRAFT = "Which habit would your customer notice? Begin with one for listening." | "哪个习惯客户看得出来？先写一条倾听方面的。";
    EMPTY_SHEETS = "Whom do you meet next? Begin with that person." | "接下来见谁？先给这个人做一张。";
    DECIDED_OTHERWISE = "Decided otherwise. Note the reason." | "与建议不同，请写明理由。";
    CRAFT_AGAIN = "Untick all for the next call" | "全部取消勾选，准备下次沟通";
    WHAT_CRAFT_AGAIN = "untick all habits" | "取消勾选所有习惯";
    SHEET_FOR = "Call sheet for {name}" | "给{name}做拜访单";
    CHOOSE_SHEET = "Which call?" | "看哪次拜访？";
    SHEET_OTHERS = "If there is time" | "有时间再问";
    SHEET_NOTHING = "No question fits this call yet. Write some in the question bank." | "这次拜访还没有问题，先到问题库写几个。";

    NOTE_SITUATION = "Two or three; look up the rest." | "问两三个就够，其余先查好。";
    NOTE_PROBLEM = "Where it hurts today." | "现在难在哪里。";
    NOTE_IMPLICATION = "What it leads to, and what that costs." | "会引起什么，代价多少。";
    NOTE_NEED_PAYOFF = "The customer says what would be better." | "让客户自己说出好处。";
}

plurals! {
    /// How many questions a persona is asked.
    QUESTION_COUNT = "1 question" | "{n} questions" | "{n} 个问题";
    /// What a set has brought.
    CRITERIA_COUNT = "1 criterion" | "{n} criteria" | "{n} 个评分项";
    /// What a call sheet has no room for.
    SHEET_LEFT_OUT = "1 more question is left out; raise “Questions at most” to see it." | "{n} more questions are left out; raise “Questions at most” to see them." | "另有 {n} 个问题没排上，调高“最多几问”即可看到。";
}
