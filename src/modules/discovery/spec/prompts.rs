//! What a discovery begins with, and what each trade asks.

use super::{craft_item, objection, question, trust_step};
use crate::method::prompts;

prompts! {
    Question, question::TEXT, question::TYPE = "situation": "How do you do this today, step by step?" | "这件事现在是怎么一步步做的？";
    Question, question::TEXT, question::TYPE = "problem": "What annoys you most about it?" | "其中最让您头疼的是什么？";
    Question, question::TEXT, question::TYPE = "implication": "When that happens, who notices it next?" | "这种情况一出现，接着会影响到谁？";
    Question, question::TEXT, question::TYPE = "need_payoff": "What would change for you if it no longer happened?" | "如果不再发生，您这边会有什么变化？";
    Question, question::TEXT, question::TYPE = "situation": "How did you decide on your last purchase of this size?" | "上一次这个金额的采购是怎么定下来的？";
    TrustStep, trust_step::ACTION, trust_step::MOMENT = "before": "Send the agenda and one question the day before" | "提前一天发去议程和一个问题";
    TrustStep, trust_step::ACTION, trust_step::MOMENT = "during": "Say what we cannot do before they ask" | "对方没问，先说我们做不到什么";
    CraftItem, craft_item::TEXT, craft_item::AREA = "listening": "Say it back once, then ask: “Is that right?”" | "复述一遍，再问“是这样吗？”";
    CraftItem, craft_item::TEXT, craft_item::AREA = "listening": "After the last word, count to three before you answer" | "对方说完，心里数三下再开口";
    CraftItem, craft_item::TEXT, craft_item::AREA = "listening": "Write down one sentence in the customer’s own words" | "原样记下客户的一句话";
    CraftItem, craft_item::TEXT, craft_item::AREA = "expression": "Ask one thing at a time" | "一次只问一件事";
    CraftItem, craft_item::TEXT, craft_item::AREA = "expression": "One figure for each claim" | "每个观点带一个数字";
    CraftItem, craft_item::TEXT, craft_item::AREA = "expression": "Say what it changes for the customer, then how it works" | "先说对客户有什么改变，再说怎么做到";
    CraftItem, craft_item::TEXT, craft_item::AREA = "manner": "End on time, and ask before you go over" | "准时结束，要超时先征得同意";
    CraftItem, craft_item::TEXT, craft_item::AREA = "manner": "Phone out of sight until the talk is over" | "谈完之前，手机不上桌";
    CraftItem, craft_item::TEXT, craft_item::AREA = "manner": "Before you part: who does what, by which day" | "分开前说定：谁、做什么、哪天完成";
    Objection, objection::TEXT: "Too expensive" | "太贵了";
    Objection, objection::TEXT: "We are happy with what we have" | "现在用的就挺好";
    Objection, objection::TEXT: "Send me some material first" | "先发份资料给我看看";
    [SOFTWARE] Question, question::TEXT, question::TYPE = "situation": "Which system holds this data today, and who keeps it up to date?" | "这些数据现在放在哪个系统里，谁在维护？";
    [SOFTWARE] Question, question::TEXT, question::TYPE = "problem": "Where do your people type the same thing twice?" | "同一件事，大家还要在哪里重复录一遍？";
    [SOFTWARE] Question, question::TEXT, question::TYPE = "implication": "When somebody leaves, what goes with them that no system holds?" | "有人离职时，哪些东西系统里没有，跟着人走了？";
    [SOFTWARE] Objection, objection::TEXT: "We already pay for a system that does this" | "我们已经买了一个能做这个的系统";
    [SOFTWARE] Objection, objection::TEXT: "Moving our data is too risky" | "数据搬过来风险太大";
    [GOODS] Question, question::TEXT, question::TYPE = "situation": "Which goods sold fastest last month, and after how many days were they gone?" | "上个月哪款走得最快，几天卖完？";
    [GOODS] Question, question::TEXT, question::TYPE = "problem": "When did a delivery last differ from the sample, and what did you do?" | "上一次到货和样品不一样是什么时候，怎么处理的？";
    [GOODS] Question, question::TEXT, question::TYPE = "implication": "If it is out of stock for a week, where do your customers buy?" | "断货一周，您的客人会去哪里买？";
    [GOODS] Objection, objection::TEXT: "The wholesale market is cheaper" | "批发市场便宜十几块";
    [GOODS] Objection, objection::TEXT: "My customers are used to what I stock" | "我的客人认准现在这款";
    [GOODS] Objection, objection::TEXT: "I will take a small lot first" | "先少拿一点，卖得动再说";
    [EQUIPMENT] Question, question::TEXT, question::TYPE = "situation": "How many hours a week does the machine run, and how many does it stand still?" | "设备一周开多少小时，停多少小时？";
    [EQUIPMENT] Question, question::TEXT, question::TYPE = "problem": "What stopped the line last, and for how long?" | "上一次停线是因为什么，停了多久？";
    [EQUIPMENT] Question, question::TEXT, question::TYPE = "implication": "What does one hour of standstill cost, with scrap and overtime?" | "停一小时，连报废和加班，损失多少？";
    [EQUIPMENT] Objection, objection::TEXT: "The old machine still runs" | "旧设备还能用";
    [EQUIPMENT] Objection, objection::TEXT: "Your service is too far away" | "你们的售后离得太远";
    [PROFESSIONAL] Question, question::TEXT, question::TYPE = "situation": "Who has done this for you so far, inside or outside?" | "这件事以前谁来做，自己人还是外面的？";
    [PROFESSIONAL] Question, question::TEXT, question::TYPE = "problem": "Which part came late or had to be done again last time?" | "上一次哪一部分交晚了，或者返了工？";
    [PROFESSIONAL] Question, question::TEXT, question::TYPE = "implication": "Which decision waits for this result, and what does a month of waiting cost?" | "哪个决定在等这个结果，晚一个月损失多少？";
    [PROFESSIONAL] Objection, objection::TEXT: "Our own people can do that" | "我们自己的人能做";
    [PROFESSIONAL] Objection, objection::TEXT: "Your day rate is too high" | "你们按天收费太贵";
    [TRAINING] Question, question::TEXT, question::TYPE = "situation": "How were your people trained last, and what of it do they still use?" | "上一次培训是怎么做的，现在还在用哪些？";
    [TRAINING] Question, question::TEXT, question::TYPE = "problem": "Which mistake do they still make in front of customers?" | "在客户面前，他们现在还常犯哪个错？";
    [TRAINING] Question, question::TEXT, question::TYPE = "implication": "What does it cost if a new hire needs six months instead of three?" | "新人六个月才上手而不是三个月，多花多少？";
    [TRAINING] Objection, objection::TEXT: "We cannot take people off their work" | "抽不出人来上课";
    [TRAINING] Objection, objection::TEXT: "After two weeks it is all forgotten" | "上完两周就忘了";
    [LOCAL] Question, question::TEXT, question::TYPE = "situation": "Who does this for you today, and how often do they come?" | "现在谁来做，多久来一次？";
    [LOCAL] Question, question::TEXT, question::TYPE = "problem": "When did somebody last come late, or not at all?" | "上一次迟到或没来是什么时候？";
    [LOCAL] Question, question::TEXT, question::TYPE = "implication": "What happens in your house or shop on a day when it is not done?" | "有一天没人来做，家里或店里会怎样？";
    [LOCAL] Objection, objection::TEXT: "Somebody I know does it cheaper" | "有熟人做，更便宜";
    [LOCAL] Objection, objection::TEXT: "I do not let strangers in" | "不放心让不认识的人进来";
}
