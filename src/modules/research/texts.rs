//! The words of the research plan: its guidance, and what its screen says.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "What must we find out before we sell?" | "开卖之前，先弄清什么？";
    name "Research plan" | "调研计划";
    why "Count how often and talk about why. Each finding then stands behind a factor, a SWOT item or a persona." | "定量看多少，定性问为什么。每个发现都要成为因素、SWOT 条目或画像的依据。";
    how [
        "Write the question, and the decision that waits for the answer." | "写下要回答的问题，以及等着它来定的决策。";
        "Pick the kind: count (survey, data), listen (interview, focus group), or read (desk research)." | "选方式：数一数（问卷、数据），听一听（访谈、焦点小组），查一查（案头调研）。";
        "Name whom you ask or which source you read, how many, who does it, and by when. Enough: 8 to 12 interviews, 30 questionnaires or more." | "写清问谁或查哪里、要多少样本、谁来做、何时完成。够用的数：访谈 8～12 个，问卷 30 份以上。";
        "When it is done, write the finding in one sentence and rate how strong the evidence is." | "做完后用一句话写发现，再给证据强度打分。";
        "Send each finding on: to the PEST canvas, the SWOT canvas or a persona. The link stays." | "把发现转入 PEST、SWOT 或客户画像，链接会保留。";
    ]
    questions [
        "Which belief about our customers would hurt most if it were wrong?" | "我们对客户的哪个判断一旦错了，损失最大？";
        "How often does the problem happen, and what did it cost last time?" | "这个问题多久出现一次？上一次损失了多少？";
        "How do they cope today, and what have they already tried and dropped?" | "他们现在怎么应付？试过什么又放弃了？";
        "Why did the last three who said no decide that way?" | "最近三个没买的客户，为什么这样决定？";
        "How many customers of this kind are there within our reach?" | "我们够得着的这类客户有多少家？";
        "Who in the house decides, who uses it, and who can stop it?" | "客户内部谁拍板，谁使用，谁能叫停？";
        "Which figures do we already have and never look at?" | "哪些数据我们手里就有，却从来没看过？";
    ]
    pairs [
        good "How many orders leave late in a normal week?" | "平常一周有多少单晚发？";
        not "Do customers like our product?" | "客户喜欢我们的产品吗？";
        good "31 % of orders leave late (40 companies)." | "31% 的订单晚发（40 家企业）。";
        not "Most companies are often late." | "大部分企业经常晚发。";
        good "Survey counts, interviews explain: both are in the plan." | "问卷给数字，访谈给原因，两样都有。";
        not "Five surveys and no conversation." | "发了五份问卷，没跟一个客户聊过。";
    ]
    empty "What would you pay to know about your customers? Write it as a question." | "关于客户，你最想弄清楚什么？写成一个问题。";
}

texts! {
    GROUP_QUANTITATIVE = "Count (quantitative)" | "定量：数一数";
    GROUP_QUALITATIVE = "Listen (qualitative)" | "定性：听一听";
    GROUP_DESK = "Read (desk research)" | "案头：查一查";
    ACTION_TO_PERSONA = "Add to a persona" | "加到客户画像";
    SENT = "Sent to {module}. The two stay linked." | "已转入{module}，两边保持链接。";
    VIEW_BOARD = "Board" | "看板";
    ADD_PLACEHOLDER = "Add a question, Enter" | "添加问题，按回车";
}

plurals! {
    UNSORTED = "1 question has no kind yet. It stands in the list." | "{n} questions have no kind yet. They stand in the list." | "有 {n} 个问题还没选调研方式，可在列表里查看。";
    /// Counts the findings that are not used yet.
    SUMMARY = "{done} of {total} done, 1 finding not used yet" | "{done} of {total} done, {n} findings not used yet" | "已完成 {done}/{total}，{n} 个发现还没用上";
}
