//! What the coach looks for in the pitch outline, with its words.

use crate::method::rules;

rules! {
    /// An outline takes more than a tenth longer than its length allows.
    OVER_TIME = Warning "pitch_over_time",
        says "{name} takes {time}, target {target}. Cut {seconds} s." | "“{name}”要讲 {time}，目标 {target}，请删掉 {seconds} 秒。",
        why "Under pressure people speak longer than in rehearsal, never shorter." | "到了现场只会讲得更长，不会更短。",
        better "One problem, one result, one proof, one request" | "一个问题、一个结果、一个证据、一个请求";
    /// An outline of some sections asks for nothing.
    NO_CALL_TO_ACTION = Warning "pitch_no_call_to_action",
        says "{name} ends without a request." | "“{name}”结尾没有提出请求。",
        why "A talk without a next step is entertainment." | "没有下一步的介绍，只是让人听个热闹。",
        better "Thursday at one, twenty minutes, on your own calendar" | "周四中午一点，用您自己的预约本演示二十分钟";
    /// A benefit begins with us or our product.
    BENEFIT_IS_FEATURE = Warning "pitch_benefit_is_feature",
        says "“{benefit}” still speaks of us. Say what the customer gets." | "“{benefit}”说的还是我们，请写客户得到什么。",
        why "Customers pay for what changes for them." | "客户付钱，买的是自己的变化。",
        better "You take online bookings on Monday with the staff you have" | "您周一就能接网上预约，人手不用加";
    /// A benefit is claimed and nothing proves it.
    STRENGTH_NO_PROOF = Warning "pitch_strength_no_proof",
        says "“{feature}” has no proof." | "“{feature}”还没有证据。",
        why "A claim that costs nothing to make is worth nothing to hear." | "谁都会说的话，客户听了也不算数。",
        better "Rejects fell from 4 % to 1 % at three trial customers" | "三家试用客户的次品率从 4% 降到 1%";
    /// Words of praise stand where a figure or a scene belongs.
    EMPTY_PRAISE = Warning "pitch_empty_praise",
        says "“{word}” can be said by anyone. Put a figure or a scene in its place." | "“{word}”谁都能说，请换成数字或场景。",
        why "Big words make listeners doubt." | "大词让人起疑。"
            in CHINA "Big words make listeners doubt; in Chinese advertising, words such as “best” are barred by law (Advertising Law, art. 9)." | "大词让人起疑；“最佳”等用语还违反《广告法》第九条。",
        better "Set up in one day, 12 pilots" | "一天装好，12 家试点";
    /// A proof is used without consent.
    PROOF_PERMISSION = Error "pitch_proof_permission",
        says "The proof “{claim}” is used, but nobody allowed it." | "证据“{claim}”已在使用，但没有得到许可。",
        why "A quote without consent can cost the customer who gave it." | "未经同意就引用，可能失去这位客户。",
        better "Permission: yes, without name" | "引用许可：可匿名";
    /// An important persona, and no way of showing.
    PERSONA_NO_SHOWING = Hint "pitch_persona_no_showing",
        says "How do we show it to {name}? No way of showing yet." | "怎么展示给{name}？还没有选展示方式。",
        why "The owner and the user believe different things." | "老板信的和使用者信的，不是一回事。",
        better "For the owner: a live demonstration with their own orders" | "给老板：用自己的订单现场演示";
}
