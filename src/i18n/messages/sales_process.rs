//! What a sales process is and why one is written: chapters 1 and 2 of the guide on one screen.

use crate::i18n::texts;

texts! {
    DEFINITION = "A sales process is the way from a name on a list to a customer who is glad to have bought, written down as steps that a colleague can follow: who does what, and what the customer has done when a step is over." | "销售流程，就是从名单上的一个名字到觉得买对了的客户，把这一路写成同事照着能走的步骤：谁做什么，客户做了什么才算走完。";
    CHAIN_HEADING = "Five stages, one chain" | "五个阶段，一条链";
    CHAIN_HOLDS = "You hold:" | "手里有了：";
    HOLDS_MARKET = "the customer as a person, and a place that is yours" | "一个具体的客户，一个自己的位置";
    HOLDS_PRODUCT = "thirty seconds that make people ask on" | "让人想接着问的 30 秒";
    HOLDS_NEEDS = "questions, replies, and a figure from the customer" | "问题、回应，和客户自己说出的数字";
    HOLDS_SIGNING = "limits, three packages, a contract that holds" | "底线、三套方案、一份站得住的合同";
    HOLDS_CARE = "a handover, and a year of reasons to call" | "一次交接，和一年里该打的电话";
    CHAIN_LOOP = "And round again: figures, training and risks show which stage to mend next." | "然后再来一轮：数据、培训和风险会告诉你，下一步该改哪一段。";
    GAINS_HEADING = "What it brings" | "写下来有什么好处";
    GAIN_COST = "Less is wasted" | "少浪费";
    GAIN_COST_TEXT = "Time goes to customers who fit. Nothing is asked, prepared or promised twice." | "时间花在合适的客户身上，不重复问、不重复准备、不重复承诺。";
    GAIN_CONVERSION = "More sign" | "签得多";
    GAIN_CONVERSION_TEXT = "Every stage ends with something the customer did. What will not be signed stops early; what goes on, goes on for a reason." | "每个阶段都以客户做的一件事收尾。签不成的早停，往下走的有凭据。";
    GAIN_LOYALTY = "They stay" | "留得住";
    GAIN_LOYALTY_TEXT = "What was promised is written down and handed over, so the second order does not depend on who remembers." | "承诺写下来、交接清楚，第二单不靠谁记性好。";
    END_HEADING = "What you have in the end" | "最后手里有什么";
    END_SHEET = "a document that a new colleague can sell from in the second week" | "一份新同事第二周就能照着卖的手册";
    END_FIGURES = "figures: how many first talks a week the target takes" | "一组数：要完成目标，每周要谈几次";
    END_AGREED = "stages with exits on which the whole team agrees" | "全队都认的阶段和走完标准";
    END_LISTS = "the questions, replies and checklists for tomorrow’s talk" | "明天沟通就能用的问题、回应和清单";
    END_RISKS = "the risks, and who acts when one shows" | "有哪些风险，露头时谁来处理";
}
