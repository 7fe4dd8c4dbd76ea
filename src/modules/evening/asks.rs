//! Everything that the route asks. Sixty at most: an evening has no room for more.

use crate::i18n::Passage;
use crate::model::{FieldSpec, Table};
use crate::modules::basics::spec::{basics, person};
use crate::modules::discovery::spec::{objection, question};
use crate::modules::evening::ask::{Ask, Coded, Leg, Slot, Wants};
use crate::modules::improve::spec::action;
use crate::modules::metrics::spec::funnel_stage;
use crate::modules::persona::spec::persona;
use crate::modules::pitch::spec::{card, outline, section};
use crate::modules::process::spec::criterion;
use crate::modules::risk::spec::{response, risk};

const BASICS: Slot = Slot::first(Table::Basics);
const SELLER: Slot = Slot::first(Table::Person);
const PERSONA: Slot = Slot::first(Table::Persona).fitting(&[(persona::ANTI.spec, "false")]);
const CARD: Slot = Slot::first(Table::Card);
const THIRTY_SECONDS: Slot = Slot::first(Table::Outline).fitting(&[(outline::LENGTH.spec, "s30")]);

const fn sentence(kind: &'static [Coded]) -> Slot {
    Slot::first(Table::Section).fitting(kind).of(&THIRTY_SECONDS)
}

const fn asking(kind: &'static [Coded], at: usize) -> Slot {
    Slot::nth(Table::Question, at).fitting(kind)
}

const fn objecting(at: usize) -> Slot {
    Slot::nth(Table::Objection, at)
}

const fn exit(stage: &'static Slot) -> Slot {
    Slot::first(Table::ProcessCriterion).fitting(&[(criterion::KIND.spec, "exit")]).of(stage)
}

const fn step(at: usize) -> Slot {
    Slot::nth(Table::FunnelStage, at)
}

const fn next(at: usize) -> Slot {
    Slot::nth(Table::Action, at).giving(&[(action::PHASE.spec, "plan")])
}

const SITUATION: &[Coded] = &[(question::TYPE.spec, "situation")];
const PROBLEM: &[Coded] = &[(question::TYPE.spec, "problem")];
const IMPLICATION: &[Coded] = &[(question::TYPE.spec, "implication")];
const NEED_PAYOFF: &[Coded] = &[(question::TYPE.spec, "need_payoff")];

const STAGES: [Slot; 6] = [
    Slot::nth(Table::ProcessStage, 0),
    Slot::nth(Table::ProcessStage, 1),
    Slot::nth(Table::ProcessStage, 2),
    Slot::nth(Table::ProcessStage, 3),
    Slot::nth(Table::ProcessStage, 4),
    Slot::nth(Table::ProcessStage, 5),
];
const RISKS: [Slot; 3] = [Slot::nth(Table::Risk, 0), Slot::nth(Table::Risk, 1), Slot::nth(Table::Risk, 2)];

const fn against(risk: &'static Slot) -> Slot {
    Slot::first(Table::RiskResponse).of(risk)
}

/// A question for a field: the question and the reason, each English first.
const fn field(leg: Leg, slot: Slot, field: &'static FieldSpec, question: Passage, why: Passage) -> Ask {
    Ask { leg, wants: Wants::Field(slot, field), question, why }
}

/// A question for a list of records.
const fn list(leg: Leg, table: Table, least: usize, question: Passage, why: Passage) -> Ask {
    Ask { leg, wants: Wants::List(table, least), question, why }
}

const fn says(en: &'static str, zh: &'static str) -> Passage {
    Passage::new(en, zh)
}

/// The questions in the order of the route.
pub static ASKS: &[Ask] = &[
    field(
        Leg::Basics,
        BASICS,
        basics::COMPANY.spec,
        says("What is your company called?", "公司叫什么名字？"),
        says("It stands on every page that goes to a customer.", "交给客户的每一页上都有它。"),
    ),
    field(
        Leg::Basics,
        BASICS,
        basics::OFFER.spec,
        says("What do you sell, and what gets better for whoever buys it?", "卖什么？买的人哪里会变好？"),
        says(
            "A sentence about the customer is remembered, a list of functions is not.",
            "讲客户的一句话记得住，一串功能记不住。",
        ),
    ),
    field(
        Leg::Basics,
        BASICS,
        basics::MARKET.spec,
        says("Who is it for: what kind of customer, how large, where?", "卖给谁：哪类客户，多大规模，在哪里？"),
        says(
            "Narrow enough to list names: then you know whom to call tomorrow.",
            "窄到列得出名单，明天打给谁就清楚了。",
        ),
    ),
    field(
        Leg::Basics,
        BASICS,
        basics::COUNTRY.spec,
        says("Where do you sell?", "在哪里卖？"),
        says(
            "Contract, dates and festivals follow the place; what holds elsewhere is not shown.",
            "合同、日期和节日都看地方，用不上的不再出现。",
        ),
    ),
    field(
        Leg::Basics,
        BASICS,
        basics::TRADE.spec,
        says("Which of these is nearest to your trade?", "下面哪个最接近你们的行业？"),
        says("Questions, objections and risks are offered in its words.", "后面的提问、异议和风险会用这一行的说法。"),
    ),
    field(
        Leg::Basics,
        BASICS,
        basics::GOAL.spec,
        says("What do you want to have reached when the period is over?", "这个周期结束时，想达到什么？"),
        says(
            "With a figure, everybody sees in week ten whether you are on the way.",
            "写上数字，到第十周大家都看得出走没走偏。",
        ),
    ),
    field(
        Leg::Basics,
        BASICS,
        basics::PERIOD_START.spec,
        says("From which day do you count?", "从哪一天算起？"),
        says("Without dates nobody can say whether you are early or late.", "没有日期，谁也说不清是快了还是慢了。"),
    ),
    field(
        Leg::Basics,
        BASICS,
        basics::PERIOD_END.spec,
        says("Up to which day?", "算到哪一天？"),
        says("The weeks in between say how many talks a week the target takes.", "中间有几周，决定了每周要谈几次。"),
    ),
    field(
        Leg::Basics,
        BASICS,
        basics::CURRENCY.spec,
        says("In which currency do you count?", "用什么币种计算？"),
        says("Every amount in the plan is shown in it.", "计划里所有金额都用它显示。"),
    ),
    field(
        Leg::Basics,
        BASICS,
        basics::REVENUE_TARGET.spec,
        says("How much should the period bring in?", "这个周期要做到多少营收？"),
        says(
            "Divided by the average deal, it is the number of signatures that you need.",
            "除以客单价，就是要签的单数。",
        ),
    ),
    field(
        Leg::Basics,
        BASICS,
        basics::AVERAGE_DEAL.spec,
        says("What does one signed deal bring in?", "签一单能带来多少收入？"),
        says(
            "Take the middle of your last deals, not the best one: the plan is built on it.",
            "取最近几单的中间数，别取最好的一单，后面都按它算。",
        ),
    ),
    field(
        Leg::Basics,
        SELLER,
        person::NAME.spec,
        says("Who sells? One name is enough for tonight.", "谁来卖？今晚先写一个人就够。"),
        says("What has no name beside it is done by nobody.", "没写名字的事，没人会做。"),
    ),
    field(
        Leg::Persona,
        PERSONA,
        persona::NAME.spec,
        says("Who decides whether to buy? Give this person a name.", "谁决定买不买？给这个人起个称呼。"),
        says(
            "“The market” signs nothing. A person with a full day and a boss does.",
            "“市场”不会签字，签字的是每天很忙、上面还有人管的那个人。",
        ),
    ),
    field(
        Leg::Persona,
        PERSONA,
        persona::TITLE.spec,
        says("What stands on this person’s business card?", "这个人的名片上写什么职位？"),
        says(
            "The title says what they answer for, and what they cannot decide alone.",
            "看职位就知道他对什么负责、什么定不了。",
        ),
    ),
    field(
        Leg::Persona,
        PERSONA,
        persona::BUYING_ROLES.spec,
        says("Which part does this person play in the decision?", "在这个决定里，他是什么角色？"),
        says(
            "Whoever pays wants other reasons than whoever uses it every day.",
            "付钱的人和天天用的人，要听的理由不一样。",
        ),
    ),
    field(
        Leg::Persona,
        PERSONA,
        persona::GOALS.spec,
        says("What does this person want done, with you or without?", "有没有我们，这个人都想办成什么事？"),
        says("You are bought for what they want anyway.", "客户买的是他本来就想办成的事。"),
    ),
    field(
        Leg::Persona,
        PERSONA,
        persona::PAINS.spec,
        says("What goes wrong today, how often, and what does it cost?", "现在哪里不顺？多久一次，损失多少？"),
        says(
            "A pain with a figure is a reason to act. Without one it is a mood.",
            "有数字的痛点让人行动，没有数字只是抱怨。",
        ),
    ),
    field(
        Leg::Persona,
        PERSONA,
        persona::QUOTE.spec,
        says("Which sentence have you heard from someone like this?", "你听这类人说过哪句话？"),
        says("Their own words open a talk better than ours.", "用客户自己的话开场，比我们的话管用。"),
    ),
    field(
        Leg::Pitch,
        CARD,
        card::NAME.spec,
        says("What is the product called when a customer speaks of it?", "客户提起它时，管它叫什么？"),
        says("One name in talks, offers and contracts saves questions.", "沟通、报价、合同里用同一个名字，省得解释。"),
    ),
    field(
        Leg::Pitch,
        CARD,
        card::PRICE.spec,
        says("What does it cost: amount, unit, period?", "多少钱：金额、单位、期限？"),
        says("Whoever hesitates at the price is asked for a discount.", "报价一犹豫，对方就会要折扣。"),
    ),
    field(
        Leg::Pitch,
        sentence(&[(section::KIND.spec, "problem")]),
        section::TEXT.spec,
        says(
            "Thirty seconds, first sentence: which problem does the customer have?",
            "30 秒介绍，第一句：客户有什么问题？",
        ),
        says("Whoever hears their own problem goes on listening.", "听到自己的问题，对方才会接着听。"),
    ),
    field(
        Leg::Pitch,
        sentence(&[(section::KIND.spec, "solution")]),
        section::TEXT.spec,
        says("Second sentence: which result do they get?", "第二句：客户得到什么结果？"),
        says("A result can be pictured. A function has to be explained.", "结果想象得出，功能还得解释。"),
    ),
    field(
        Leg::Pitch,
        sentence(&[(section::KIND.spec, "proof")]),
        section::TEXT.spec,
        says("Third sentence: what proves it? A name or a figure.", "第三句：凭什么信？一个名字或一个数字。"),
        says("One figure that can be checked outweighs three adjectives.", "一个查得到的数字，胜过三个形容词。"),
    ),
    field(
        Leg::Pitch,
        sentence(&[(section::KIND.spec, "call_to_action")]),
        section::TEXT.spec,
        says("Last sentence: what do you ask for?", "最后一句：请对方做什么？"),
        says(
            "A date, a place, a length: small enough for a yes on the spot.",
            "一个日期、一个地点、一个时长，小到当场就能答应。",
        ),
    ),
    field(
        Leg::Questions,
        asking(SITUATION, 0),
        question::TEXT.spec,
        says("Which question shows how they do it today?", "问哪个问题，能知道他们现在怎么做？"),
        says(
            "As long as you do not know how it goes today, every solution is a guess.",
            "不知道现在怎么做，什么方案都是猜。",
        ),
    ),
    field(
        Leg::Questions,
        asking(SITUATION, 1),
        question::TEXT.spec,
        says("Which question shows who decides, and how?", "问哪个问题，能知道谁来定、怎么定？"),
        says("A pleasant talk with someone who cannot sign costs most time.", "和签不了字的人谈得再好，也最费时间。"),
    ),
    field(
        Leg::Questions,
        asking(PROBLEM, 0),
        question::TEXT.spec,
        says("Which question brings out what annoys them?", "问哪个问题，能引出让他们头疼的事？"),
        says("Whoever names the trouble themselves believes in it.", "自己说出来的麻烦，自己才当真。"),
    ),
    field(
        Leg::Questions,
        asking(PROBLEM, 1),
        question::TEXT.spec,
        says("Which question finds out what they have tried already?", "问哪个问题，能知道他们试过什么办法？"),
        says(
            "It shows how much it matters to them, and what you had better not offer again.",
            "能看出他们有多在意，也知道什么不必再提。",
        ),
    ),
    field(
        Leg::Questions,
        asking(IMPLICATION, 0),
        question::TEXT.spec,
        says("Which question lets them work out what it costs?", "问哪个问题，能让他们自己算出损失？"),
        says("A loss that they have worked out themselves needs no persuading.", "自己算出来的损失，不用别人来劝。"),
    ),
    field(
        Leg::Questions,
        asking(NEED_PAYOFF, 0),
        question::TEXT.spec,
        says("Which question lets them say what a solution would be worth?", "问哪个问题，能让他们说出解决了值多少？"),
        says(
            "From then on they sell it to themselves, and later to the boss.",
            "从这时起，他们会说服自己，再去说服老板。",
        ),
    ),
    field(
        Leg::Objections,
        objecting(0),
        objection::TEXT.spec,
        says("What will they say against it first? Word for word.", "对方第一句会怎么反对？写原话。"),
        says(
            "The same objections come again. Whoever has met them at the desk stays calm at the table.",
            "反对的话就那么几句，先在桌前想好，当面就不慌。",
        ),
    ),
    field(
        Leg::Objections,
        objecting(0),
        objection::REPLY.spec,
        says("What do you reply? Take the worry seriously, then one fact.", "怎么回应？先接住担心，再讲一个事实。"),
        says("Contradiction makes people defend themselves. A fact lets them think.", "反驳让人辩解，事实让人思考。"),
    ),
    field(
        Leg::Objections,
        objecting(1),
        objection::TEXT.spec,
        says("What is said by those who would rather leave things as they are?", "不想改变的人会怎么说？"),
        says("Most deals are not lost to a rival but to “as it was”.", "多数单子不是输给对手，而是输给“先这样吧”。"),
    ),
    field(
        Leg::Objections,
        objecting(1),
        objection::REPLY.spec,
        says("And what do you reply to that?", "这句怎么回应？"),
        says(
            "Ask what waiting costs: nobody can answer that for them.",
            "问一句“再等下去要多花多少”，这笔账只有对方能算。",
        ),
    ),
    field(
        Leg::Objections,
        objecting(2),
        objection::TEXT.spec,
        says("What is said when somebody else has to agree?", "还要别人点头时，对方会怎么说？"),
        says("Behind it stands a person whom you have not met yet.", "这句话背后，是一个你还没见过的人。"),
    ),
    field(
        Leg::Objections,
        objecting(2),
        objection::REPLY.spec,
        says("And what do you reply to that?", "这句怎么回应？"),
        says("Help them to explain it at home, or ask for a talk of three.", "帮对方回去讲清楚，或者约三个人一起谈。"),
    ),
    list(
        Leg::Process,
        Table::ProcessStage,
        3,
        says("Which stages does a deal go through with you?", "你们的一单要走哪几个阶段？"),
        says(
            "Take over six stages that most deals go through, or type your own, a line each.",
            "可以直接用多数单子都会走的六个阶段，也可以自己写，一行一个。",
        ),
    ),
    field(
        Leg::Process,
        exit(&STAGES[0]),
        criterion::TEXT.spec,
        says("When is the first stage over? Write what the buyer has done.", "第一个阶段怎样算走完？写客户做了什么。"),
        says(
            "“Material sent” is our own work. Only a step of the buyer shows that it goes on.",
            "“资料已发”是我们做的，客户动了才算往前走。",
        ),
    ),
    field(
        Leg::Process,
        exit(&STAGES[1]),
        criterion::TEXT.spec,
        says("What has the buyer done when the second stage is over?", "第二个阶段走完时，客户做了什么？"),
        says("Without such a sign, hope stands in the forecast.", "没有这个标志，预测里装的就是希望。"),
    ),
    field(
        Leg::Process,
        exit(&STAGES[2]),
        criterion::TEXT.spec,
        says("What has the buyer done when the third stage is over?", "第三个阶段走完时，客户做了什么？"),
        says(
            "A colleague must be able to see it: a date, a figure, a message.",
            "要让同事也看得见：一个日期、一个数字、一条消息。",
        ),
    ),
    field(
        Leg::Process,
        exit(&STAGES[3]),
        criterion::TEXT.spec,
        says("What has the buyer done when the fourth stage is over?", "第四个阶段走完时，客户做了什么？"),
        says("The earlier a deal stops, the less it costs.", "停得越早，损失越小。"),
    ),
    field(
        Leg::Process,
        exit(&STAGES[4]),
        criterion::TEXT.spec,
        says("What has the buyer done when the fifth stage is over?", "第五个阶段走完时，客户做了什么？"),
        says(
            "Won is what is signed and paid, not what is as good as signed.",
            "签了字、到了款才叫赢单，“差不多定了”不算。",
        ),
    ),
    field(
        Leg::Process,
        exit(&STAGES[5]),
        criterion::TEXT.spec,
        says("What has the buyer done when the sixth stage is over?", "第六个阶段走完时，客户做了什么？"),
        says(
            "Whether they buy again is decided in the first weeks after delivery.",
            "交付后的头几周，决定了客户还会不会再买。",
        ),
    ),
    list(
        Leg::Funnel,
        Table::FunnelStage,
        2,
        says("In which steps do you count from first contact to signature?", "从第一次接触到签约，分几步来数？"),
        says(
            "Take over five steps, or type your own, a line each. Each is counted with one number.",
            "可以直接用五个环节，也可以自己写，一行一个；每个环节数一个数。",
        ),
    ),
    field(
        Leg::Funnel,
        step(1),
        funnel_stage::RATE.spec,
        says("Of 100 in the first step, how many reach the second?", "第一步有 100 个，走到第二步的有几个？"),
        says(
            "Count the last ones that you remember: a counted 30 beats a hoped-for 50.",
            "数一数最近记得的，数出来的 30 胜过想出来的 50。",
        ),
    ),
    field(
        Leg::Funnel,
        step(2),
        funnel_stage::RATE.spec,
        says("Of 100 in the second step, how many reach the third?", "第二步有 100 个，走到第三步的有几个？"),
        says("Where most drop out, an hour of work is worth most.", "哪一步掉得最多，在哪一步花一小时最值。"),
    ),
    field(
        Leg::Funnel,
        step(3),
        funnel_stage::RATE.spec,
        says("Of 100 in the third step, how many reach the fourth?", "第三步有 100 个，走到第四步的有几个？"),
        says(
            "A rate far above the others often means that too few are asked for a decision.",
            "比别处高出一大截，往往是没请对方做决定。",
        ),
    ),
    field(
        Leg::Funnel,
        step(4),
        funnel_stage::RATE.spec,
        says("Of 100 in the fourth step, how many reach the fifth?", "第四步有 100 个，走到第五步的有几个？"),
        says(
            "From these rates follows how many new contacts you need every week.",
            "有了这些转化率，就知道每周要多少新线索。",
        ),
    ),
    field(
        Leg::Risks,
        RISKS[0],
        risk::TITLE.spec,
        says("What could make a customer leave you?", "什么事会让客户离开？"),
        says("Winning a new one costs more than noticing this in time.", "赢一家新客户，比及早发现这件事贵得多。"),
    ),
    field(
        Leg::Risks,
        against(&RISKS[0]),
        response::TEXT.spec,
        says("What do you do so that it does not come to that?", "做什么，让它不至于发生？"),
        says("One action that can be ticked off is enough.", "一个能打勾的动作就够了。"),
    ),
    field(
        Leg::Risks,
        RISKS[1],
        risk::TITLE.spec,
        says("What could stop a deal just before the signature?", "签约前，什么事会让一单停下来？"),
        says("By then all the work is done and nothing is earned.", "到那时活都干完了，钱还没到。"),
    ),
    field(
        Leg::Risks,
        against(&RISKS[1]),
        response::TEXT.spec,
        says("What do you do about it, and how early?", "怎么应对？最早什么时候做？"),
        says("What is cleared up in the first talk is no surprise in the last.", "第一次就问清的事，最后不会意外。"),
    ),
    field(
        Leg::Risks,
        RISKS[2],
        risk::TITLE.spec,
        says("What could you and a customer come to quarrel about?", "你们和客户可能为什么事起争执？"),
        says("It is nearly always what nobody wrote down.", "起争执的，几乎都是没写下来的事。"),
    ),
    field(
        Leg::Risks,
        against(&RISKS[2]),
        response::TEXT.spec,
        says("Which sentence or step prevents the quarrel?", "写下哪句话、做哪一步，就不会争？"),
        says(
            "Both sides gladly sign today what would be disputed in half a year.",
            "半年后会争的事，今天双方都愿意写清。",
        ),
    ),
    field(
        Leg::Actions,
        next(0),
        action::TITLE.spec,
        says("What do you do first, this week?", "这周先做哪件事？"),
        says("A plan that changes nothing this week is put into a drawer.", "这周什么都不变的计划，只会进抽屉。"),
    ),
    field(
        Leg::Actions,
        next(0),
        action::DUE.spec,
        says("By which day?", "哪天之前做完？"),
        says("With a date it goes into the calendar, and out of your head.", "有了日期就能写进日历，不用再惦记。"),
    ),
    field(
        Leg::Actions,
        next(1),
        action::TITLE.spec,
        says("What do you still have to find out, and from whom?", "还有什么要弄清？去问谁？"),
        says(
            "Tonight some answers were guesses. One talk turns a guess into knowledge.",
            "今晚有些答案是猜的，谈一次就能变成事实。",
        ),
    ),
    field(
        Leg::Actions,
        next(1),
        action::DUE.spec,
        says("By which day?", "哪天之前做完？"),
        says(
            "Before the next offer goes out, so that it can still change something.",
            "赶在下一份报价之前，还来得及改。",
        ),
    ),
    field(
        Leg::Actions,
        next(2),
        action::TITLE.spec,
        says("What will you do differently in your next talk with a customer?", "下一次见客户，哪里要换个做法？"),
        says("One change at a time: then you see whether it helped.", "一次只改一处，才看得出有没有用。"),
    ),
    field(
        Leg::Actions,
        next(2),
        action::DUE.spec,
        says("By which day?", "哪天之前做完？"),
        says("Take the day of the next talk.", "就定在下次沟通那天。"),
    ),
];
