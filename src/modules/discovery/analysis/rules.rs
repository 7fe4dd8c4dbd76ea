//! What the coach looks for in the discovery guide, with its words.

use crate::method::rules;

rules! {
    /// A question behind the situation that a yes answers.
    CLOSED_QUESTION = Hint "discovery_closed_question",
        says "“{text}” can be answered with yes or no. Ask what, how or how much." | "“{text}”用“是”或“不是”就能答完，请改问什么、怎么、多少。",
        why "A yes tells you nothing; a story tells you what it costs." | "一个“是”什么也没说，讲出经过才知道代价。",
        better "What does a late delivery cost you?" | "晚到一次货，您损失多少？";
    /// A question that holds its answer.
    LEADING_QUESTION = Warning "discovery_leading_question",
        says "“{text}” pushes the answer. Ask without the answer in it." | "“{text}”在诱导回答，请把答案从问句里拿掉。",
        why "Customers notice the push and give the polite answer, not the true one." | "客户听得出来，只会给客气话，不给真话。",
        better "Which late deliveries hurt you most?" | "哪一类晚到让您损失最大？";
    /// Somebody is asked what could have been looked up.
    TOO_MANY_SITUATION = Hint "discovery_too_many_situation",
        says "{name} gets {count} situation questions. Look up what you can beforehand." | "要问{name} {count} 个背景问题，能查到的请先查好。",
        why "Facts you could have looked up cost the customer’s patience." | "本可以查到的事还去问，消耗的是客户的耐心。",
        better "Two or three situation questions, then the problem" | "背景问题两三个，然后进入难点";
    /// Several questions, and none of what follows from the problem.
    NO_IMPLICATION = Warning "discovery_no_implication",
        says "No question asks what the problem leads to." | "没有一个问题问到后果。",
        why "Without the consequence the price stands alone." | "不谈后果，客户眼里就只有价格。",
        better "What happens to new bookings after an angry review?" | "出现一条差评之后，新预约会怎么变？";
    /// A must-ask without the sign to listen for.
    MUST_ASK_NO_EAR = Hint "discovery_must_ask_no_ear",
        says "The must-ask “{text}” does not say what to listen for." | "必问题“{text}”没写要听到什么。",
        why "A colleague who does not know the sign will miss it." | "不知道信号是什么，同事听到了也会放过。",
        better "Listen for: a figure, or “I never counted”" | "要听到：一个数字，或“从没数过”";
    /// A reply that begins by contradicting.
    REPLY_ARGUES = Warning "discovery_reply_argues",
        says "The reply to “{text}” begins by contradicting." | "对“{text}”的回应一开口就反驳。",
        why "Whoever is contradicted defends the objection instead of the solution." | "一被反驳，客户就会去捍卫那条异议。",
        better "They may go on calling; the line stays." | "爱打电话的照样打，线路留着。";
    /// A reply that nothing proves.
    OBJECTION_NO_PROOF = Warning "discovery_objection_no_proof",
        says "The reply to “{text}” has no proof." | "对“{text}”的回应没有证据。",
        why "A reply without proof is opinion against opinion." | "没有证据的回应，只是各说各话。",
        better "Proof: 60 % of self-bookings in the pilots come after hours" | "证据：试点中 60% 的自助预约来自下班后";
}
