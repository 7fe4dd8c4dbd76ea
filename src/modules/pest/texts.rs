//! The words of the PEST canvas: its guidance, and what its screen says.

use crate::i18n::{plurals, texts};
use crate::method::frame;

frame! {
    title "What is changing around us, and what will we do about it?" | "外部在变什么，我们怎么应对？";
    name "PEST canvas" | "PEST 分析";
    why "Rules, money, habits and technology move whether we look or not. Seen early, a change is an opening; seen late, a threat." | "政策、经济、习惯和技术一直在变。看得早是机会，看得晚就成了威胁。";
    how [
        "Write one change per card: what moves, in which direction, for whom." | "一张卡写一个变化：什么在变，往哪变，影响谁。";
        "Give the source, then judge: opportunity, threat, both, or not clear yet." | "注明来源，再判断是机会、威胁、两者都有，还是待定。";
        "Rate impact and likelihood from 1 to 5. The score is their product." | "影响和可能性各打 1～5 分，两数相乘就是总分。";
        "Decide what to do with the high scores: watch, hedge, use or avoid. Name an owner." | "高分项定下应对：关注、防范、利用或回避，并指定负责人。";
        "Send what matters to the SWOT canvas as opportunity or threat. The link stays both ways." | "把重要的转入 SWOT，作为机会或威胁，两边保持链接。";
    ]
    questions [
        "Which rule, tax or licence that touches our customers changes in the next two years?" | "未来两年，哪些影响客户的法规、税费或许可会变？";
        "Are our customers earning more or less than last year? What squeezes them?" | "客户今年比去年赚得多还是少？被什么挤压？";
        "What do our customers’ customers expect today that they did not expect three years ago?" | "客户的客户，现在有哪些三年前没有的要求？";
        "Which technology makes our product cheaper to copy, or easier to deliver?" | "哪项技术让产品更容易被抄，或更容易交付？";
        "Who else earns or loses by this change, and what will they do?" | "这个变化还让谁得利或吃亏？他们会怎么做？";
        "How would we notice that it has begun? Who would notice first?" | "有什么迹象说明它开始了？谁会最先发现？";
        "Would this still be true if our company did not exist? If not, it belongs in the SWOT." | "没有我们公司，这件事还成立吗？不成立就放进 SWOT。";
    ]
    pairs [
        good "Buyers order on the phone screen, also at night." | "客户用手机下单，夜里也下。";
        not "Digitalisation" | "数字化";
        good "Rules on customer data tighten; companies must name who stores what." | "客户数据规定收紧，企业必须说明谁存了什么。";
        not "The policy environment is complicated." | "政策形势复杂。";
        good "Suites open their interfaces to certified partners only." | "大型系统只向认证伙伴开放接口。";
        not "Our interface is not ready. (ours: a weakness)" | "我们的接口还没做好。（这是自己的劣势）";
    ]
    notes [
        KNOWN_PESTEL: GUIDE_PESTEL;
    ]
    empty "What changed for your customers in the past year? Start with one line in any box." | "过去一年，客户那边变了什么？任选一格写一条。";
}

texts! {
    KNOWN_PESTEL = "Known as PEST, or PESTEL with six boxes" | "又称 PEST，六格时叫 PESTEL";
    GUIDE_PESTEL = "Political, economic, social and technological changes outside, with environment and law as boxes of their own." | "外部的政治、经济、社会、技术变化；环境与法律可以单独成格。";
    HINT_POLITICAL = "Laws in the making, subsidies, licences, tax and trade policy" | "立法动向、补贴、许可、税收与贸易政策";
    HINT_ECONOMIC = "Income, prices, wages, rents, credit, how full our customers’ order books are" | "收入、物价、工资、租金、信贷、客户的景气程度";
    HINT_SOCIAL = "Habits, age groups, education, what people talk about and complain about" | "习惯、年龄结构、教育、人们在谈什么、抱怨什么";
    HINT_TECHNOLOGICAL = "New tools, platforms, interfaces, and what becomes cheap or outdated" | "新工具、平台、接口，什么变便宜，什么要过时";
    HINT_ENVIRONMENTAL = "Climate, energy, waste, and what customers must report about them" | "气候、能源、废弃物，以及客户要披露的内容";
    HINT_LEGAL = "Laws in force: contracts, data, labour, liability, advertising" | "现行法律：合同、数据、用工、责任、广告";
    SWITCH_PESTEL = "Change to six boxes (PESTEL)" | "改为六格（PESTEL）";
    SWITCH_PEST = "Change to four boxes (PEST)" | "改为四格（PEST）";
    VIEW_CANVAS = "Canvas" | "画布";
    VIEW_PLOT = "Plot" | "散点图";
    VIEW_LIST = "List" | "列表";
    SORT_SCORE = "Sort by score" | "按分数排序";
    PLOT_TITLE = "Impact × likelihood" | "影响 × 可能性";
    PLOT_NUMBER = "#" | "序号";
    PLOT_NOTE = "The tinted fields have a score of 12 or more, the strongest of 15 or more." | "着色的格子达到 12 分，颜色最深的达到 15 分。";
    PLOT_NOTE_AND = "{note} {unrated}" | "{note}{unrated}";
    PLOT_X = "Likelihood" | "可能性";
    PLOT_Y = "Impact" | "影响";
    SCORE_LABEL = "Score {n} of 25" | "{n} 分（满分 25）";
    ADD_PLACEHOLDER = "Add a change, Enter" | "添加变化，按回车";
}

plurals! {
    PLOT_UNRATED = "1 factor lacks a score and is left out." | "{n} factors lack a score and are left out." | "另有 {n} 条因素没打分，图里没有。";
    SWITCH_KEPT = "1 factor in Environmental and Legal is kept, out of sight." | "{n} factors in Environmental and Legal are kept, out of sight." | "“环境”和“法律”中的 {n} 条已保留，暂不显示。";
    PLOT_SUMMARY = "1 factor; {high} with a score of 12 or more" | "{n} factors; {high} with a score of 12 or more" | "共 {n} 条，其中 {high} 条达到 12 分";
}
