//! Everything that the route asks. Sixty at most: an evening has no room for more.

use crate::i18n::Passage;
use crate::model::Table;
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
const SELLER: Slot = Slot::first(Table::Person).giving(&[(person::FUNCTION.spec, "sales")]);
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

/// Declares questions, two lines each: the leg, in brackets the record and its field (or `list`, a table and how many), the
/// question, and why it is asked; English first.
macro_rules! asks {
    ($( $leg:ident ( $($wants:tt)+ ): $en:literal | $zh:literal, why $why_en:literal | $why_zh:literal; )+) => {
        &[ $( Ask {
            leg: Leg::$leg,
            wants: asks!(@wants $($wants)+),
            question: Passage::new($en, $zh),
            why: Passage::new($why_en, $why_zh),
        } ),+ ]
    };
    (@wants list $table:ident, $least:literal) => { Wants::List(Table::$table, $least) };
    (@wants $slot:expr, $record:ident :: $field:ident) => { Wants::Field($slot, $record::$field.spec) };
}

/// The questions in the order of the route.
pub static ASKS: &[Ask] = asks! {
    Basics (BASICS, basics::COMPANY): "What is your company called?" | "公司叫什么名字？",
        why "It stands on every page that goes to a customer." | "交给客户的每一页上都有它。";
    Basics (BASICS, basics::OFFER): "What do you sell, and what gets better for whoever buys it?" | "卖什么？买的人哪里会变好？",
        why "A sentence about the customer is remembered, a list of functions is not." | "讲客户的一句话记得住，一串功能记不住。";
    Basics (BASICS, basics::MARKET): "Who is it for: what kind of customer, how large, where?" | "卖给谁：哪类客户，多大规模，在哪里？",
        why "Narrow enough to list names: then you know whom to call tomorrow." | "窄到列得出名单，明天打给谁就清楚了。";
    Basics (BASICS, basics::COUNTRY): "Where do you sell?" | "在哪里卖？",
        why "Contract, dates and festivals follow the place; what holds elsewhere is not shown." | "合同、日期和节日都看地方，用不上的不再出现。";
    Basics (BASICS, basics::TRADE): "Which of these is nearest to your trade?" | "下面哪个最接近你们的行业？",
        why "Questions, objections and risks are offered in its words." | "后面的提问、异议和风险会用这一行的说法。";
    Basics (BASICS, basics::GOAL): "What do you want to have reached when the period is over?" | "这个周期结束时，想达到什么？",
        why "With a figure, everybody sees in week ten whether you are on the way." | "写上数字，到第十周大家都看得出走没走偏。";
    Basics (BASICS, basics::PERIOD_START): "From which day do you count?" | "从哪一天算起？",
        why "Without dates nobody can say whether you are early or late." | "没有日期，谁也说不清是快了还是慢了。";
    Basics (BASICS, basics::PERIOD_END): "Up to which day?" | "算到哪一天？",
        why "The weeks in between say how many talks a week the target takes." | "中间有几周，决定了每周要谈几次。";
    Basics (BASICS, basics::CURRENCY): "In which currency do you count?" | "用什么币种计算？",
        why "Every amount in the plan is shown in it." | "计划里所有金额都用它显示。";
    Basics (BASICS, basics::REVENUE_TARGET): "How much should the period bring in?" | "这个周期要做到多少营收？",
        why "Divided by the average deal, it is the number of signatures that you need." | "除以客单价，就是要签的单数。";
    Basics (BASICS, basics::AVERAGE_DEAL): "What does one signed deal bring in?" | "签一单能带来多少收入？",
        why "Take the middle of your last deals, not the best one: the plan is built on it." | "取最近几单的中间数，别取最好的一单，后面都按它算。";
    Basics (SELLER, person::NAME): "Who sells? One name is enough for tonight." | "谁来卖？今晚先写一个人就够。",
        why "What has no name beside it is done by nobody." | "没写名字的事，没人会做。";
    Persona (PERSONA, persona::NAME): "Who decides whether to buy? Give this person a name." | "谁决定买不买？给这个人起个称呼。",
        why "“The market” signs nothing. A person with a full day and a boss does." | "“市场”不会签字，签字的是每天很忙、上面还有人管的那个人。";
    Persona (PERSONA, persona::TITLE): "What stands on this person’s business card?" | "这个人的名片上写什么职位？",
        why "The title says what they answer for, and what they cannot decide alone." | "看职位就知道他对什么负责、什么定不了。";
    Persona (PERSONA, persona::BUYING_ROLES): "Which part does this person play in the decision?" | "在这个决定里，他是什么角色？",
        why "Whoever pays wants other reasons than whoever uses it every day." | "付钱的人和天天用的人，要听的理由不一样。";
    Persona (PERSONA, persona::GOALS): "What does this person want done, with you or without?" | "有没有我们，这个人都想办成什么事？",
        why "You are bought for what they want anyway." | "客户买的是他本来就想办成的事。";
    Persona (PERSONA, persona::PAINS): "What goes wrong today, how often, and what does it cost?" | "现在哪里不顺？多久一次，损失多少？",
        why "A pain with a figure is a reason to act. Without one it is a mood." | "有数字的痛点让人行动，没有数字只是抱怨。";
    Persona (PERSONA, persona::QUOTE): "Which sentence have you heard from someone like this?" | "你听这类人说过哪句话？",
        why "Their own words open a talk better than ours." | "用客户自己的话开场，比我们的话管用。";
    Pitch (CARD, card::NAME): "What is the product called when a customer speaks of it?" | "客户提起它时，管它叫什么？",
        why "One name in talks, offers and contracts saves questions." | "沟通、报价、合同里用同一个名字，省得解释。";
    Pitch (CARD, card::PRICE): "What does it cost: amount, unit, period?" | "多少钱：金额、单位、期限？",
        why "Whoever hesitates at the price is asked for a discount." | "报价一犹豫，对方就会要折扣。";
    Pitch (sentence(&[(section::KIND.spec, "problem")]), section::TEXT): "Thirty seconds, first sentence: which problem does the customer have?" | "30 秒介绍，第一句：客户有什么问题？",
        why "Whoever hears their own problem goes on listening." | "听到自己的问题，对方才会接着听。";
    Pitch (sentence(&[(section::KIND.spec, "solution")]), section::TEXT): "Second sentence: which result do they get?" | "第二句：客户得到什么结果？",
        why "A result can be pictured. A function has to be explained." | "结果想象得出，功能还得解释。";
    Pitch (sentence(&[(section::KIND.spec, "proof")]), section::TEXT): "Third sentence: what proves it? A name or a figure." | "第三句：凭什么信？一个名字或一个数字。",
        why "One figure that can be checked outweighs three adjectives." | "一个查得到的数字，胜过三个形容词。";
    Pitch (sentence(&[(section::KIND.spec, "call_to_action")]), section::TEXT): "Last sentence: what do you ask for?" | "最后一句：请对方做什么？",
        why "A date, a place, a length: small enough for a yes on the spot." | "一个日期、一个地点、一个时长，小到当场就能答应。";
    Questions (asking(SITUATION, 0), question::TEXT): "Which question shows how they do it today?" | "问哪个问题，能知道他们现在怎么做？",
        why "As long as you do not know how it goes today, every solution is a guess." | "不知道现在怎么做，什么方案都是猜。";
    Questions (asking(SITUATION, 1), question::TEXT): "Which question shows who decides, and how?" | "问哪个问题，能知道谁来定、怎么定？",
        why "A pleasant talk with someone who cannot sign costs most time." | "和签不了字的人谈得再好，也最费时间。";
    Questions (asking(PROBLEM, 0), question::TEXT): "Which question brings out what annoys them?" | "问哪个问题，能引出让他们头疼的事？",
        why "Whoever names the trouble themselves believes in it." | "自己说出来的麻烦，自己才当真。";
    Questions (asking(PROBLEM, 1), question::TEXT): "Which question finds out what they have tried already?" | "问哪个问题，能知道他们试过什么办法？",
        why "It shows how much it matters to them, and what you had better not offer again." | "能看出他们有多在意，也知道什么不必再提。";
    Questions (asking(IMPLICATION, 0), question::TEXT): "Which question lets them work out what it costs?" | "问哪个问题，能让他们自己算出损失？",
        why "A loss that they have worked out themselves needs no persuading." | "自己算出来的损失，不用别人来劝。";
    Questions (asking(NEED_PAYOFF, 0), question::TEXT): "Which question lets them say what a solution would be worth?" | "问哪个问题，能让他们说出解决了值多少？",
        why "From then on they sell it to themselves, and later to the boss." | "从这时起，他们会说服自己，再去说服老板。";
    Objections (objecting(0), objection::TEXT): "What will they say against it first? Word for word." | "对方第一句会怎么反对？写原话。",
        why "The same objections come again. Whoever has met them at the desk stays calm at the table." | "反对的话就那么几句，先在桌前想好，当面就不慌。";
    Objections (objecting(0), objection::REPLY): "What do you reply? Take the worry seriously, then one fact." | "怎么回应？先接住担心，再讲一个事实。",
        why "Contradiction makes people defend themselves. A fact lets them think." | "反驳让人辩解，事实让人思考。";
    Objections (objecting(1), objection::TEXT): "What is said by those who would rather leave things as they are?" | "不想改变的人会怎么说？",
        why "Most deals are not lost to a rival but to “as it was”." | "多数单子不是输给对手，而是输给“先这样吧”。";
    Objections (objecting(1), objection::REPLY): "And what do you reply to that?" | "这句怎么回应？",
        why "Ask what waiting costs: nobody can answer that for them." | "问一句“再等下去要多花多少”，这笔账只有对方能算。";
    Objections (objecting(2), objection::TEXT): "What is said when somebody else has to agree?" | "还要别人点头时，对方会怎么说？",
        why "Behind it stands a person whom you have not met yet." | "这句话背后，是一个你还没见过的人。";
    Objections (objecting(2), objection::REPLY): "And what do you reply to that?" | "这句怎么回应？",
        why "Help them to explain it at home, or ask for a talk of three." | "帮对方回去讲清楚，或者约三个人一起谈。";
    Process (list ProcessStage, 3): "Which stages does a deal go through with you?" | "你们的一单要走哪几个阶段？",
        why "Take over six stages that most deals go through, or type your own, a line each." | "可以直接用多数单子都会走的六个阶段，也可以自己写，一行一个。";
    Process (exit(&STAGES[0]), criterion::TEXT): "When is the first stage over? Write what the buyer has done." | "第一个阶段怎样算走完？写客户做了什么。",
        why "“Material sent” is our own work. Only a step of the buyer shows that it goes on." | "“资料已发”是我们做的，客户动了才算往前走。";
    Process (exit(&STAGES[1]), criterion::TEXT): "What has the buyer done when the second stage is over?" | "第二个阶段走完时，客户做了什么？",
        why "Without such a sign, hope stands in the forecast." | "没有这个标志，预测里装的就是希望。";
    Process (exit(&STAGES[2]), criterion::TEXT): "What has the buyer done when the third stage is over?" | "第三个阶段走完时，客户做了什么？",
        why "A colleague must be able to see it: a date, a figure, a message." | "要让同事也看得见：一个日期、一个数字、一条消息。";
    Process (exit(&STAGES[3]), criterion::TEXT): "What has the buyer done when the fourth stage is over?" | "第四个阶段走完时，客户做了什么？",
        why "The earlier a deal stops, the less it costs." | "停得越早，损失越小。";
    Process (exit(&STAGES[4]), criterion::TEXT): "What has the buyer done when the fifth stage is over?" | "第五个阶段走完时，客户做了什么？",
        why "Won is what is signed and paid, not what is as good as signed." | "签了字、到了款才叫赢单，“差不多定了”不算。";
    Process (exit(&STAGES[5]), criterion::TEXT): "What has the buyer done when the sixth stage is over?" | "第六个阶段走完时，客户做了什么？",
        why "Whether they buy again is decided in the first weeks after delivery." | "交付后的头几周，决定了客户还会不会再买。";
    Funnel (list FunnelStage, 2): "In which steps do you count from first contact to signature?" | "从第一次接触到签约，分几步来数？",
        why "Take over five steps, or type your own, a line each. Each is counted with one number." | "可以直接用五个环节，也可以自己写，一行一个；每个环节数一个数。";
    Funnel (step(1), funnel_stage::RATE): "Of 100 in the first step, how many reach the second?" | "第一步有 100 个，走到第二步的有几个？",
        why "Count the last ones that you remember: a counted 30 beats a hoped-for 50." | "数一数最近记得的，数出来的 30 胜过想出来的 50。";
    Funnel (step(2), funnel_stage::RATE): "Of 100 in the second step, how many reach the third?" | "第二步有 100 个，走到第三步的有几个？",
        why "Where most drop out, an hour of work is worth most." | "哪一步掉得最多，在哪一步花一小时最值。";
    Funnel (step(3), funnel_stage::RATE): "Of 100 in the third step, how many reach the fourth?" | "第三步有 100 个，走到第四步的有几个？",
        why "A rate far above the others often means that too few are asked for a decision." | "比别处高出一大截，往往是没请对方做决定。";
    Funnel (step(4), funnel_stage::RATE): "Of 100 in the fourth step, how many reach the fifth?" | "第四步有 100 个，走到第五步的有几个？",
        why "From these rates follows how many new contacts you need every week." | "有了这些转化率，就知道每周要多少新线索。";
    Risks (RISKS[0], risk::TITLE): "What could make a customer leave you?" | "什么事会让客户离开？",
        why "Winning a new one costs more than noticing this in time." | "赢一家新客户，比及早发现这件事贵得多。";
    Risks (against(&RISKS[0]), response::TEXT): "What do you do so that it does not come to that?" | "做什么，让它不至于发生？",
        why "One action that can be ticked off is enough." | "一个能打勾的动作就够了。";
    Risks (RISKS[1], risk::TITLE): "What could stop a deal just before the signature?" | "签约前，什么事会让一单停下来？",
        why "By then all the work is done and nothing is earned." | "到那时活都干完了，钱还没到。";
    Risks (against(&RISKS[1]), response::TEXT): "What do you do about it, and how early?" | "怎么应对？最早什么时候做？",
        why "What is cleared up in the first talk is no surprise in the last." | "第一次就问清的事，最后不会意外。";
    Risks (RISKS[2], risk::TITLE): "What could you and a customer come to quarrel about?" | "你们和客户可能为什么事起争执？",
        why "It is nearly always what nobody wrote down." | "起争执的，几乎都是没写下来的事。";
    Risks (against(&RISKS[2]), response::TEXT): "Which sentence or step prevents the quarrel?" | "写下哪句话、做哪一步，就不会争？",
        why "Both sides gladly sign today what would be disputed in half a year." | "半年后会争的事，今天双方都愿意写清。";
    Actions (next(0), action::TITLE): "What do you do first, this week?" | "这周先做哪件事？",
        why "A plan that changes nothing this week is put into a drawer." | "这周什么都不变的计划，只会进抽屉。";
    Actions (next(0), action::DUE): "By which day?" | "哪天之前做完？",
        why "With a date it goes into the calendar, and out of your head." | "有了日期就能写进日历，不用再惦记。";
    Actions (next(1), action::TITLE): "What do you still have to find out, and from whom?" | "还有什么要弄清？去问谁？",
        why "Tonight some answers were guesses. One talk turns a guess into knowledge." | "今晚有些答案是猜的，谈一次就能变成事实。";
    Actions (next(1), action::DUE): "By which day?" | "哪天之前做完？",
        why "Before the next offer goes out, so that it can still change something." | "赶在下一份报价之前，还来得及改。";
    Actions (next(2), action::TITLE): "What will you do differently in your next talk with a customer?" | "下一次见客户，哪里要换个做法？",
        why "One change at a time: then you see whether it helped." | "一次只改一处，才看得出有没有用。";
    Actions (next(2), action::DUE): "By which day?" | "哪天之前做完？",
        why "Take the day of the next talk." | "就定在下次沟通那天。";
};
