//! What the coach looks for in the personas, with its words.

use crate::method::rules;

rules! {
    /// The ideal customer is everyone.
    ICP_FOR_EVERYONE = Error "persona_icp_for_everyone",
        says "“{word}” is not a target group. Name industry, size and place." | "“{word}”不是目标客户，请写明行业、规模和地区。",
        why "Whoever sells to everyone cannot say where to call tomorrow." | "谁都想卖，就不知道明天该打给谁。",
        better "Family-owned workshops, 10–50 people, within 200 km" | "200 公里内、10～50 人的家族工厂";
    /// Nothing tells when to walk away.
    ICP_NO_DISQUALIFIER = Warning "persona_icp_no_disqualifier",
        says "The ideal customer has no disqualifier. Add one fact that ends the talk." | "理想客户没写放弃条件，请补一条出现就结束的事实。",
        why "Time spent on the wrong customer is missing for the right one." | "花在错的客户身上的时间，正是对的客户缺的。",
        better "Own IT team and asks for custom development" | "有自己的 IT 团队，并要求定制开发";
    /// A person has no role in the decision.
    NO_ROLE = Warning "persona_no_role",
        says "{name} has no role in the decision." | "{name}还没有决策角色。",
        why "Without the role you do not know what to ask this person for." | "不知道角色，就不知道该请对方做什么。",
        better "Shift leader: user and champion" | "班组长：使用者、内部支持者";
    /// Several people decide, and none of them pays.
    NO_PAYER = Warning "persona_no_payer",
        says "Nobody on your cards pays. Add the person who releases the money." | "画像里没有出钱的人，请补上能批钱的那位。",
        why "Users like a product; a deal closes when the payer agrees." | "使用者喜欢还不够，出钱的人点头才成交。",
        better "The owner, economic buyer, decides with the partner" | "老板，经济决策人，和合伙人一起决定";
    /// A line would be true of any customer.
    VAGUE_WORDING = Warning "persona_vague_wording",
        says "“{line}” fits any customer. Add a figure or a scene." | "“{line}”放在谁身上都成立，请写数字或场景。",
        why "A pain you cannot see or count gives you nothing to ask and nothing to prove." | "看不见、数不出的痛点，既问不下去，也证明不了。",
        better "Answers the phone all morning while the orders wait" | "一上午都在接电话，订单堆着没人处理";
    /// A person rests on few talks and few answers.
    THIN_BASIS = Hint "persona_thin_basis",
        says "{name} rests on {interviews}. Talk to at least three such people." | "{name}只有 {interviews}作依据，至少谈满三位。",
        why "Below three talks a pattern cannot be told from one person’s mood." | "少于三次，分不清是规律还是个人情绪。",
        better "Based on 8 interviews, 40 survey answers, 12 pilots" | "依据：8 次访谈、40 份问卷、12 家试点";
    /// An important person, and nothing that is said or shown is meant for the person.
    UNUSED = Hint "persona_unused",
        says "{name} is graded A, but no pitch and no question addresses {name}." | "{name}定为 A 级，却没有任何介绍和问题是为其准备的。",
        why "A persona that changes nothing we say is a decoration." | "画像不影响怎么说，就只是摆设。",
        better "For the owner: 30 s pitch and “What does a late delivery cost you?”" | "给老板：30 秒介绍，加一问“晚到一次货损失多少？”";
}
