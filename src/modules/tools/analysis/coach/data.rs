//! What the coach says about questions to our own data.

use crate::method::{Check, blank, words};
use crate::model::Record;
use crate::modules::tools::analysis::rules;
use crate::modules::tools::spec::data_question;

/// What a question alone tells.
pub(super) const CHECKS: &[Check] = &[
    rules::ANSWER_UNCOUNTED
        .text(data_question::FIGURE, |text| !text.has_figure())
        .naming("question", data_question::QUESTION),
    rules::FIGURE_UNUSED
        .missing(&[data_question::CHANGE.spec])
        .when(|record| !blank(record.text(data_question::FIGURE)))
        .naming("question", data_question::QUESTION),
    rules::VAGUE_USE.word(data_question::CHANGE, &VAGUE_USE),
    rules::VAGUE_USE.word(data_question::QUESTION, &VAGUE_USE),
    rules::CHANGE_LOOSE.missing(&[data_question::OWNER.spec]).when(changes).naming("question", data_question::QUESTION),
];

fn changes(question: &Record) -> bool {
    !blank(question.text(data_question::CHANGE))
}

words! {
    VAGUE_USE = "big data", "precision marketing", "data-driven", "data driven", "leverage data", "unlock insights",
        "growth hacking", "digital transformation", "360-degree view", "actionable insights", "personalised experience"
        | "大数据", "精准营销", "精准投放", "数据驱动", "数字化转型", "赋能", "千人千面", "精细化运营", "挖掘数据价值",
          "用户洞察";
}
