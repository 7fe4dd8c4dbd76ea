//! The words of the pitch outline: its guidance, and what its screens say.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "What do we say in 10 seconds, and in 10 minutes?" | "10 秒钟讲什么，10 分钟讲什么？";
    name "Pitch outline" | "产品介绍";
    why "A buyer remembers one result and one proof. Decide which, so that everyone in the team says the same." | "客户只记得住一个结果和一个证据。先定好是哪个，全队就说得一致。";
    how [
        "Fill in the product card: name, model, functions, price, and what it does not do." | "填产品卡：名称、型号、功能、价格，还有它不做什么。";
        "Turn each feature into an advantage, a benefit for one persona, and a proof." | "把每个特点写成优点，再写成某位客户的利益，最后附上证据。";
        "Collect proof: reviews, cases, figures. Ask each customer for permission to quote." | "收集证据：评价、案例、数据，逐个征得客户同意再引用。";
        "Choose the way of showing per persona: online, live demonstration, video, trial or visit." | "按客户选展示方式：线上讲解、现场演示、视频、试用或参观。";
        "Write the short version first, then the long ones; rehearse aloud against the clock." | "先写短版，再写长版；对着计时器念出声来练。";
    ]
    questions [
        "Which result would make this customer put the phone down and listen?" | "哪一个结果会让客户放下手机听你讲？";
        "What is true of us and of nobody else the customer has seen?" | "哪一点是我们有、客户见过的别家都没有的？";
        "Which figure proves it, where does it come from, and may we quote it?" | "哪个数字能证明？从哪里来？允许引用吗？";
        "What does a day look like for them before, and what after?" | "客户用之前的一天什么样？用之后呢？";
        "What can we show with the customer’s own data instead of telling?" | "哪些内容不用讲，拿客户自己的数据一演示就明白？";
        "What exactly do we ask for at the end?" | "讲完以后，我们具体请对方做什么？";
        "What does it not do, and do we say so before they ask?" | "它不做什么？我们会不会抢在对方问之前说？";
    ]
    pairs [
        good "Benefit: you take bookings on Monday with the staff you have" | "利益：您周一就能接预约，人手不用加";
        not "Benefit: our system supports rapid deployment" | "利益：本系统支持快速部署";
        good "Proof: rejects fell from 4 % to 1 % at three trial customers" | "证据：三家试用客户的次品率从 4% 降到 1%";
        not "Proof: customers are very satisfied" | "证据：客户非常满意";
        good "Call to action: show me your calendar on Thursday at one, for twenty minutes" | "行动请求：周四中午一点，看看您的预约本，二十分钟";
        not "Call to action: contact us any time" | "行动请求：欢迎随时联系";
    ]
    notes [
        KNOWN_FABE: GUIDE_FABE;
    ]
    empty "No line yet. Write what you would say in the lift, in one breath." | "还没有内容。写下在电梯里一口气能说完的那句话。";
}

texts! {
    KNOWN_FABE = "Known as FAB, or FABE with the evidence" | "又称 FAB，加上证据是 FABE";
    GUIDE_FABE = "Feature, advantage, benefit, evidence: what it has, what that does, what the customer gains, and how we know." | "特点、优点、利益、证据：有什么、能做什么、客户得到什么、凭什么说。";
    SECTION_CARD = "Product card" | "产品卡";
    SECTION_STRENGTHS = "Strengths" | "优势";
    SECTION_SCENARIOS = "Usage scenarios" | "使用场景";
    SECTION_PROOFS = "Customer proof" | "客户证据";
    SECTION_SHOWINGS = "Demonstrations" | "展示方式";
    SECTION_OUTLINES = "Outlines" | "提纲";
    SECTIONS = "Sections" | "段落";
    VIEW_PRODUCT = "Product and proof" | "产品与证据";
    /// Stands on a strength that nothing proves yet.
    NO_PROOF = "No proof yet" | "还没有证据";
    /// Above the people for whom no way of showing is planned.
    SHOWING_GAP = "Nothing is planned yet for:" | "还没安排给谁看：";
    SHOW_TO = "Plan what {persona} will see" | "安排{persona}看什么";
    NOTE_10_S = "In the lift, in a message" | "电梯里、一条消息";
    NOTE_30_S = "When somebody asks what you do" | "别人问“你们做什么的”";
    NOTE_2_MIN = "The beginning of a meeting" | "见面的开头";
    NOTE_10_MIN = "With a demonstration" | "带演示";
    EMPTY_STRENGTHS = "Take the feature you are proudest of and ask “So what?” twice." | "挑一个最得意的特点，连问两遍“那又怎样”。";
    EMPTY_PROOFS = "Which customer would say it for you? Start with that name." | "哪位客户愿意替你说话？从这个名字写起。";
    ADD_CARD = "Add a product, Enter" | "添加产品，按回车";
    ADD_STRENGTH = "Add a feature, Enter" | "添加特点，按回车";
    ADD_SCENARIO = "Add a moment, Enter" | "添加场景，按回车";
    ADD_PROOF = "Add a proof, Enter" | "添加证据，按回车";
    ADD_SHOWING = "Add a demonstration: what it should show, Enter" | "添加一次展示：要让对方看到什么，按回车";
    ADD_OUTLINE = "Add an outline, Enter" | "添加提纲，按回车";
    ADD_SECTION = "Add a section by its cue, Enter" | "输入要点添加段落，按回车";
    /// Sections whose outline is not chosen, or was deleted in another tab.
    LOOSE_SECTIONS = "Sections without an outline" | "没有归入提纲的段落";
    RATE_LINE = "Estimated at {words_per_minute} words or {chars_per_minute} Chinese characters a minute" | "按每分钟 {chars_per_minute} 个汉字、{words_per_minute} 个英文词估算";
    TIME_LINE = "{time} of {target}" | "{time}／目标 {target}";
    TIME_OVER = "{seconds} s too long" | "超出 {seconds} 秒";
    TIME_UNDER = "{seconds} s to spare" | "还剩 {seconds} 秒";
    MINUTES_AND_SECONDS = "{minutes} min {seconds} s" | "{minutes} 分 {seconds} 秒";
    ACTION_VARIANT = "Variant for another persona" | "另做一份，讲给别人";
    /// What stands above the personas to choose from.
    VARIANT_FOR = "For whom?" | "讲给谁听？";
    /// The name of a variant, made once and then the user’s.
    VARIANT_NAME = "{length}, {persona}" | "{persona}{length}版";
    /// What undo would take back.
    WHAT_VARIANT = "make a variant of “{name}” for {persona}" | "把“{name}”另做一份讲给{persona}";
    VARIANT_MADE = "“{name}” added. Rewrite what this listener does not need." | "已添加“{name}”。把这位听众用不上的内容改掉。";
    ACTION_WRITE = "Write the words" | "写讲稿";
    ACTION_REHEARSE = "Rehearse" | "排练";
    REHEARSE_START = "Start the clock" | "开始计时";
    REHEARSE_PAUSE = "Pause" | "暂停";
    REHEARSE_GO_ON = "Go on" | "继续";
    REHEARSE_NEXT = "Next section" | "下一段";
    REHEARSE_BACK = "Section before" | "上一段";
    REHEARSE_AGAIN = "From the beginning" | "从头开始";
    REHEARSE_CLOSE = "Close" | "退出排练";
    REHEARSE_BLANK_END = "Show the card again" | "恢复显示";
    REHEARSE_SECTION = "Section {n} of {total}" | "第 {n} 段，共 {total} 段";
    /// The planned time of a section on its cue card.
    REHEARSE_PLANNED = "{start} to {end}" | "{start} 至 {end}";
    REHEARSE_ALARM = "Time for the next section" | "该讲下一段了";
    REHEARSE_END = "{time} spoken, target {target}." | "用时 {time}，目标 {target}。";
    /// The same for an outline without a length.
    REHEARSE_END_FREE = "{time} spoken." | "用时 {time}。";
    REHEARSE_KEYS = "Space starts and pauses, → next section, ← section before, b blanks the screen, Esc leaves; the times are kept." | "空格开始或暂停，→ 下一段，← 上一段，b 黑屏，Esc 退出，用时会保留。";
    REHEARSE_BEFORE = "Read the first card, then start the clock and speak aloud." | "先看第一张卡，再开始计时，念出声来。";
    REHEARSE_THEN = "Then: {cue}" | "接着：{cue}";
    REHEARSE_PAST_END = "Past the time: come to the end" | "超时了，收尾吧";
    REHEARSE_FINISH = "Finish" | "讲完了";
    REHEARSE_RESULT = "How it went" | "这一遍讲得怎样";
    REHEARSE_SPOKEN = "Spoken" | "实际";
    REHEARSE_PLAN = "Planned" | "计划";
    REHEARSE_NOTE = "Keep in the test notes" | "记入试讲记录";
    /// The line in the test notes.
    REHEARSE_NOTED = "{date}, rehearsed: {result}" | "{date} 排练：{result}";
    REHEARSE_NOTE_KEPT = "Kept in the test notes of “{name}”." | "已记入“{name}”的试讲记录。";
    REHEARSE_TOUCH = "Tap the card to start, then tap it for the next section; the screen stays awake, the times are kept." | "点卡片开始，再点进入下一段；屏幕不会熄灭，用时会保留。";
    REHEARSE_NOTE_NOWHERE = "Not kept: the outline has been deleted meanwhile. {result}" | "没有保存：提纲已被删除。{result}";
    REHEARSE_NOTHING = "Nothing to speak yet. Write the words of one section first." | "还没有讲稿。先写一段再来排练。";
}

plurals! {
    /// Outlines whose length nobody has chosen.
    OUTLINES_UNSORTED = "1 outline has no length yet. It stands in the list." | "{n} outlines have no length yet. They stand in the list." | "有 {n} 份提纲还没选时长，可在列表里查看。";
}
