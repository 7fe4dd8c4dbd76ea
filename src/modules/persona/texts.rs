//! The words of the personas: their guidance, and what their screen says.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "Who exactly do we sell to, and who decides?" | "我们到底卖给谁，谁说了算？";
    name "Personas" | "客户画像";
    why "A clear picture of the buyer tells us what to say, where to say it, how to prove it, and whom to turn down." | "看清买家，才知道说什么、去哪里说、拿什么证明，也才知道哪些客户该放弃。";
    how [
        "Fill in the ideal customer first: industry, size, place, trigger events, and when we walk away." | "先写理想客户：行业、规模、地区、触发事件，以及遇到什么情况就放弃。";
        "Add one persona for each person who shapes the decision: who pays, uses, checks or objects." | "影响决定的人各写一张：谁出钱，谁使用，谁把关，谁反对。";
        "Write goals, pains and objections in the words you heard from customers." | "目标、痛点、异议都用客户的原话写，不用自己的话。";
        "State what each persona rests on (interviews, survey answers), then grade it A, B or C." | "写明依据：访谈了几人、收了几份问卷，再定 A、B、C 级。";
        "Add one anti-persona: a customer who looks right but never fits." | "再写一张反画像：看着合适，其实不该做的客户。";
    ]
    questions [
        "Which three customers would we like ten more of, and what do they share?" | "哪三个客户我们最想再来十个？他们有什么共同点？";
        "What happened in the week before they began to look for a solution?" | "他们开始找方案的前一周，发生了什么事？";
        "Who signs, who uses it, and who can stop it?" | "谁签字，谁使用，谁能叫停？";
        "How do they cope today, and what does that cost them?" | "他们现在怎么应付？代价是多少？";
        "What will they compare us by, and which point comes first?" | "他们拿什么标准比较，最先看哪一条？";
        "Which customer do we regret, and what was the early sign?" | "哪个客户让我们后悔接了？早期有什么征兆？";
        "Which line on this card has no customer ever said to us?" | "这张画像里，哪一句从没听客户亲口说过？";
    ]
    pairs [
        good "Pain: one order in five leaves late, and she sees it only at month end" | "痛点：五单里有一单晚发，月底对账才发现";
        not "Pain: wants to be more efficient" | "痛点：希望提高效率";
        good "Disqualify if: own IT team and asks for custom development" | "放弃条件：有自己的 IT 团队，并要求定制开发";
        not "Disqualify if: not interested" | "放弃条件：没有意向";
        good "Trigger: two large orders cancelled on one morning" | "触发事件：一个上午被退了两笔大单";
        not "Trigger: needs software" | "触发事件：需要软件";
    ]
    empty "No persona yet. Think of the last person who said yes, and start with their name." | "还没有画像。想想上一个点头签约的人，先写下怎么称呼。";
}

texts! {
    SECTION_ICP = "Ideal customer (ICP)" | "理想客户（ICP）";
    SECTION_SCALES = "Behaviour scales" | "行为标尺";
    EMPTY_ICP = "Describe the customer you would like ten more of. Five lines are enough." | "写写你最想再来十个的那种客户，五行就够。";
    NOTE_PEOPLE = "Who pays, who uses it, who checks it, who objects." | "谁出钱，谁使用，谁把关，谁反对。";
    EMPTY_ANTI = "Which customers cost you a month and never signed? Give them a card too." | "哪种客户耗了你一个月却没签？也给他们写一张。";
    EMPTY_SCALES = "No scale yet. Add two opposite ways to buy, both respectable." | "还没有标尺。写两种相反的购买方式，两种都合理。";
    ADD_PERSONA = "Add a person: name, Enter" | "添加画像：输入称呼，按回车";
    ADD_ANTI = "Add a customer who is not for us, Enter" | "添加不做的客户，按回车";
    ADD_SCALE = "Add a scale: its left end, Enter" | "添加标尺：输入左端，按回车";

    VIEW_GUIDED = "Step by step" | "分步填写";
    VIEW_POSTER = "One-page poster" | "单页画像";
    VIEW_COMPARE = "Compare" | "对比";

    /// Asked where a view shows one persona and none is chosen yet.
    CHOOSE_PERSONA = "Which persona?" | "看哪张画像？";
    ACTION_GUIDED = "Fill in step by step" | "分步填写";
    ACTION_POSTER = "Show as poster" | "看海报";
    ACTION_AVATAR = "Another face" | "换个头像";

    /// The steps of filling a persona in. They may be taken in any order.
    STEP_WHO = "Who" | "是谁";
    STEP_WANTS = "Wants" | "想要什么";
    STEP_DECIDES = "Decides" | "怎么决定";
    STEP_REACH = "Reach" | "怎么联系";
    STEP_BASIS = "Basis" | "凭什么";
    GUIDED_HINT = "A few questions at a time, in any order. Leave open what you do not know." | "每次只答几个问题，先后随意，不清楚就空着。";
    GUIDED_DONE = "Everything here is answered." | "这一步都答完了。";
    GUIDED_NEXT = "Next: {step}" | "下一步：{step}";
    GUIDED_NEXT_PERSON = "Next person: {name}" | "下一位：{name}";

    COMPARE_HINT = "Choose two or three personas. Differences are marked." | "选两到三张画像，不同之处会标出。";
    COMPARE_FULL = "Three are compared already. Take one out first." | "已经选了三张，先去掉一张。";
    /// The head of the column that names what is compared.
    COLUMN_COMPARED = "Compared by" | "比较项";

    ACTION_COPY = "Copy to another plan…" | "复制到其他计划…";
    COPY_WHERE = "Copy {name} to which plan?" | "把{name}复制到哪个计划？";
    COPY_NO_PLAN = "There is no other plan yet." | "还没有其他计划。";
    COPIED = "{name} copied to “{plan}”." | "已把{name}复制到“{plan}”。";

    /// What a persona rests on; both places are filled by the counts below.
    BASIS_LINE = "Based on {interviews} and {survey_answers}" | "依据：{interviews}、{survey_answers}";
    BASIS_OTHER = "Based on: {basis}" | "依据：{basis}";
    BASIS_NONE = "Guess: no interview, no survey yet" | "推测：还没有访谈和问卷";
}

plurals! {
    INTERVIEWS = "1 interview" | "{n} interviews" | "{n} 次访谈";
    SURVEY_ANSWERS = "1 survey answer" | "{n} survey answers" | "{n} 份问卷";
    /// How far a step is.
    STEP_ANSWERED = "{answered} of 1 answered" | "{answered} of {n} answered" | "已答 {answered}/{n}";
}
