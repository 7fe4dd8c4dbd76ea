//! The words of the after-sales plan: its guidance, and what its screens say.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "What will the customer get from us after signing?" | "签约之后，客户能从我们这里得到什么？";
    name "After-sales" | "售后计划";
    why "The renewal is decided in the first weeks, by whether what was promised arrives without being asked for." | "续不续约，头几周就定了：承诺的事有没有不催就到位。";
    how [
        "Write the handover sheet: promises, success criteria, contacts, risks." | "先写交接单：承诺、成功标准、联系人、风险。";
        "Set the support services with hours, channel, reply time and repair time." | "定服务项目：时间、渠道、响应时限、解决时限。";
        "Place the touchpoints on the first year, counted from signing or from the end of term." | "把触点排进第一年，从签约日或到期日推算。";
        "Choose how you ask for feedback, and what happens below the threshold." | "定反馈方式，写明低于多少分怎么办。";
        "Rate each customer’s health by two to four facts, with an action for each colour." | "用两到四个事实给客户健康度打分，每种颜色都有动作。";
    ]
    questions [
        "Which promise of the sale does the person serving the customer not know yet?" | "销售答应过的事，哪件售后还不知道？";
        "By which figure will the customer say in a year that it was worth it?" | "一年后，客户凭哪个数字说这钱花得值？";
        "Who there uses it daily, and who only sees the bill?" | "对方谁天天用？谁只看账单？";
        "When would we notice that a customer has gone quiet?" | "客户不用了，我们多久能发现？";
        "Who calls whom within how many hours after a bad score?" | "收到差评，谁在几小时内给谁打电话？";
        "Which data about the customer do we really need, and have we said why?" | "客户资料哪些真用得着？告诉过对方用途吗？";
        "Which festival does this customer keep, and would a greeting be welcome?" | "这位客户过哪些节？收到问候会高兴吗？";
    ]
    pairs [
        good "Day 7: call the person who uses it daily, ask which step takes longest" | "第 7 天：致电每天用它的人，问哪一步最费时间";
        not "Keep in touch regularly" | "定期联系客户";
        good "Satisfaction below 4 of 5: the person in charge calls within one working day" | "满意度低于 4 分（满分 5）：负责人一个工作日内回电";
        not "Collect feedback and improve" | "收集反馈，持续改进";
        good "Greeting: “Thank you for this year. Rest and good health to you and your team.”" | "问候：“感谢这一年的信任，祝您和同事们平安、健康。”";
        not "Greeting: “Happy New Year, renew now and save 10 %”" | "问候：“新年快乐，现在续费立减 10%”";
    ]
    empty "Nothing planned after signing yet. Start with the first call: day, channel, who." | "签约后还没有安排。先定第一通电话：哪天、哪种方式、谁打。";
}

texts! {
    EMPTY_HANDOVER = "What did we promise to win this customer? Write each promise on a line." | "为了签下这家，我们答应过什么？一行写一条。";
    EMPTY_HEALTH = "Choose two facts that show whether a customer still uses it." | "选两个事实，看得出客户还在不在用。";
    SECTION_HANDOVER = "Handover sheet" | "交接单";
    SECTION_SERVICES = "Support services" | "服务项目";
    SECTION_FEEDBACK = "Feedback" | "客户反馈";
    SECTION_TOUCHPOINTS = "Care touchpoints" | "关怀触点";
    SECTION_RECORD = "Customer record" | "客户档案";
    SECTION_HEALTH = "Health score" | "健康度";
    VIEW_TIMELINE = "First year" | "第一年时间线";
    TIMELINE_LINE = "Day {day}: {what}" | "第 {day} 天：{what}";
    SIGNING_NEEDED = "Enter the signing date to see calendar days" | "填入签约日期，即可看到具体日子";
    SIGNING_FROM_CONTRACT = "Taken from the contract: {date}" | "取自签约清单：{date}";
    ACTION_CALENDAR = "Calendar file of every touchpoint" | "导出全部触点日历";
    FESTIVAL_UNKNOWN = "{festival}: no date on file for {year}. Enter it, or this year is left out." | "{festival}：{year} 年日期未收录，请手动填写，否则当年跳过。";
    FESTIVAL_REGIONAL = "{festival}: the day depends on the place. Check it before sending." | "{festival}：各地日期不一，发送前请核对。";
    HEALTH_PREVIEW = "Try it: enter values and see the colour" | "试一试：填数值，看颜色";
    CONSENT_DEFAULT = "We keep name, phone, purchase and usage data to serve you and to greet you. You may stop it at any time." | "我们保存您的姓名、电话、购买和使用信息，用于服务和问候；您可随时要求停止。";
    ADD_HANDOVER_ITEM = "Add a line, Enter" | "添加一条，按回车";
    ADD_SERVICE = "Add a service, Enter" | "添加服务项目，按回车";
    ADD_FEEDBACK = "Add a question to the customer, Enter" | "添加问客户的问题，按回车";
    ADD_TOUCHPOINT = "Add a touchpoint, Enter" | "添加触点，按回车";
    ADD_FIELD = "Add a fact to keep, Enter" | "添加档案字段，按回车";
    ADD_FACTOR = "Add a fact that can be counted, Enter" | "添加数得出的事实，按回车";
    ADD_LEVEL = "Add what to do at a level, Enter" | "添加某一等级的动作，按回车";
    SECTION_LEVELS = "Levels" | "等级";
    VIEW_LIST = "List" | "列表";
    SOURCE_CLAUSE = "Contract, clause “{clause}”" | "合同“{clause}”";
    EVENT = "{what} · {customer}" | "{what} · {customer}";
    FESTIVAL_NOT_KEPT = "{festival} is not in this customer’s list of festivals." | "{festival}不在这位客户的节日清单里。";
    TIME_OPEN = "No time yet" | "尚未定时间";
    DAY = "Day {day}" | "第 {day} 天";
    LATER = "After the first year" | "第一年以后";
    UNDATED = "Without a day yet" | "还没有具体日子";
    EMPTY_SERVICES = "What may the customer ask for, and how fast does it come?" | "客户可以要求什么？多快能到？";
    EMPTY_FEEDBACK = "Which one question tells you early that something is wrong?" | "哪一个问题能让你早点知道出了状况？";
    EMPTY_TIMELINE = "No touchpoint yet. Once there are some, the first year stands here." | "还没有触点。添加之后，这里就是第一年的安排。";
    EMPTY_FIELDS = "Which facts do you need to serve this customer? Leave out what nobody uses." | "服务这位客户要知道哪些事？没人用的不要存。";
    TIMES = "Reply {first} h, solved {solved} h" | "响应 {first} 小时，解决 {solved} 小时";
    ACT_BELOW = "Act below {score} of {max}" | "低于 {score} 分就处理（满分 {max}）";
    ACT_ABOVE = "Act above {score} of {max}" | "高于 {score} 分就处理（满分 {max}）";
    FEEDBACK_SERIES = "{when} · {repeat}" | "{when} · {repeat}";
    NEXT_DATE = "first on {date}" | "首次 {date}";
    WEIGHT_SUM = "Weights: {sum} of 100" | "权重合计 {sum}/100";
    FACTOR_ENDS = "{zero} → 0 points, {full} → 100 points" | "{zero} → 0 分，{full} → 100 分";
    LEVEL_FROM = "from {score}" | "{score} 分起";
    LEVEL_WITHIN = "within {n} h" | "{n} 小时内";
    PREVIEW_SCORE = "Score {score}" | "得分 {score}";
    PREVIEW_WAITING = "Enter a value for every factor that has a weight." | "请为每个有权重的因素填一个数值。";
    PREVIEW_NO_LEVEL = "No level reaches down to this score." | "没有哪一级包含这个分数。";
    PREVIEW_NOT_KEPT = "These values are not kept." | "这里的数值不会保存。";
    CONSENT_USE = "Use the standard note" | "使用标准文字";
    WHAT_CONSENT = "use the standard note" | "使用标准文字";
    WHAT_TAKE_OVER = "take over the promises of the contract" | "带入合同承诺";
    STRIP_MONTHS = "Months after signing" | "签约后月数";
}

plurals! {
    BEFORE_END = "1 day before the end" | "{n} days before the end" | "到期前 {n} 天";
    BEFORE_FESTIVAL = "1 day before {festival}" | "{n} days before {festival}" | "{festival}前 {n} 天";
    AFTER_TICKET = "1 day after a closed ticket" | "{n} days after a closed ticket" | "工单关闭后 {n} 天";
    PROMISES_LEFT = "Take over 1 promise of the contract" | "Take over {n} promises of the contract" | "带入合同里的 {n} 条承诺";
    PROMISES_TAKEN = "1 promise taken over. Give it an owner and a date." | "{n} promises taken over. Give each an owner and a date." | "已带入 {n} 条承诺。请为每条定好负责人和日期。";
    STRIP_SUMMARY = "1 touchpoint in the first year" | "{n} touchpoints in the first year" | "第一年有 {n} 次触点";
}
