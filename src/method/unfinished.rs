//! Whether a text is a prompt that waits to be finished.

use crate::method::leads::ELLIPSIS;
use crate::method::{BLANK, Prompt, blank};
use crate::model::FieldSpec;

/// Whether a text still waits to be finished: it ends with an ellipsis, or one of the prompts' ellipses is still there
/// behind the words that the prompt puts in front of it. An ellipsis of the user's own inside a text is none of ours.
pub fn unfinished(text: &str, prompts: &[Prompt]) -> bool {
    let texts = || prompts.iter().flat_map(|prompt| prompt.texts);
    let led = |at: usize| text.get(..at).is_some_and(|before| texts().any(|prompt| prompt.leads.end(before)));
    stands_in(text) || text.trim_end().ends_with(ELLIPSIS) || text.match_indices(ELLIPSIS).any(|(at, _)| led(at))
}

/// Whether something is written: neither nothing, nor a prompt that still waits for words, nor what one types to come back.
pub fn written(text: &str) -> bool {
    !blank(text) && !text.contains(BLANK) && !text.trim_end().ends_with(ELLIPSIS) && !stands_in(text)
}

/// What people type to come back to, in either language. Compared by hand: the reader of word lists is no part of the first load.
const STAND_INS: [&str; 15] = [
    "tbd",
    "tba",
    "todo",
    "to do",
    "to be decided",
    "to be defined",
    "to be done",
    "xxx",
    "待定",
    "待补",
    "待补充",
    "待填",
    "待填写",
    "待确认",
    "待完善",
];

/// Whether a text as a whole keeps the place of another: "TBD", 待定, "??".
fn stands_in(text: &str) -> bool {
    let text = text.trim();
    let is_sign = |sign: char| "?.-—/？。…".contains(sign);
    !text.is_empty() && (text.chars().all(is_sign) || STAND_INS.iter().any(|word| word.eq_ignore_ascii_case(text)))
}

/// Whether a paragraph is a prompt of its field as it was inserted: what has to be written there, and not written yet.
pub fn is_untouched(text: &str, field: &FieldSpec, prompts: &[Prompt]) -> bool {
    let texts = prompts.iter().flat_map(|prompt| prompt.texts).filter(|prompt| prompt.field == field);
    texts.into_iter().any(|prompt| prompt.leads.are(text.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::modules::Module;
    use crate::modules::swot::spec::PROMPTS;

    #[test]
    fn every_ellipsis_of_every_prompt_is_found_behind_its_words_wherever_they_stand() {
        let mut found = 0;
        let of_module = |module: &'static Module| {
            module.spec().prompts.iter().flat_map(|prompt| prompt.texts).map(move |prompt| (module, prompt))
        };
        for (module, prompt) in Module::ALL.iter().flat_map(of_module) {
            for text in Locale::ALL.map(|locale| prompt.text.get(locale)) {
                let leads: Vec<_> = text.split(ELLIPSIS).collect();
                for lead in leads.iter().take(leads.len() - 1) {
                    let written = format!("先写的{lead}…, then 写完了");
                    assert!(unfinished(&written, module.spec().prompts), "{written}");
                    assert!(!unfinished(&written.replace('…', "."), module.spec().prompts), "{written}");
                    found += 1;
                }
            }
        }
        assert!(found > 40, "{found}");
    }

    #[test]
    fn what_keeps_a_place_is_nothing_written_and_the_same_word_in_a_sentence_is() {
        for text in ["TBD", "tba", " XXX ", "Todo", "？？", "-", "待定", "待补充", "…"] {
            assert!(!written(text) && unfinished(text, &[]), "{text}");
        }
        for text in ["Date tbd by the owner", "X", "待定的价格由总部批", "5", "%", "无"] {
            assert!(written(text) && !unfinished(text, &[]), "{text}");
        }
    }

    #[test]
    fn an_ellipsis_behind_other_words_is_the_users_own() {
        for text in ["They pay … sometimes", "不与大系统拼价格……守住小诊所", "… and so on", "…", "Offer", ""]
        {
            assert_eq!(unfinished(text, PROMPTS), text == "…", "{text}");
        }
        assert!(unfinished("Anything …  ", PROMPTS) && !unfinished("Use ….", &[]));
    }
}
