//! The guidance that every module gives.

use crate::i18n::{Passage, Text};

/// Title, reasons and questions of a module.
#[derive(Debug)]
#[cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "guidance is read on the host"))]
pub struct Frame {
    /// The title, a question.
    pub title: Text,
    /// The short name for the journey.
    pub name: Text,
    /// One sentence: why it matters.
    pub why: Text,
    /// What to do, in steps.
    pub how: &'static [Passage],
    /// What to ask oneself or the team.
    pub questions: &'static [Passage],
    /// Good lines, each with one that is not.
    pub pairs: &'static [Pair],
    /// What each part of the module wants, under a heading of its own.
    pub notes: &'static [Note],
    /// The line of the empty state.
    pub empty: Text,
}

/// A good line and its poor twin.
#[derive(Debug)]
#[cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "guidance is read on the host"))]
pub struct Pair {
    /// A line as it should be.
    pub good: Passage,
    /// A line that says nothing.
    pub not: Passage,
}

/// What one part of a module wants.
#[derive(Debug)]
#[cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "guidance is read on the host"))]
pub struct Note {
    /// The name of the part.
    pub heading: Text,
    /// What belongs there.
    pub text: Passage,
}

/// Declares the `FRAME` of a module, one phrase a line: `"English" | "中文";`. Where China's rules ask for other words, they
/// follow behind: `"…" | "…" in CHINA "…" | "…";`.
macro_rules! frame {
    (
        title $title_en:literal | $title_zh:literal;
        name $name_en:literal | $name_zh:literal;
        why $why_en:literal | $why_zh:literal;
        how [ $( $how_en:literal | $how_zh:literal $( in CHINA $how_cn_en:literal | $how_cn_zh:literal )?; )+ ]
        questions [ $( $question_en:literal | $question_zh:literal $( in CHINA $question_cn_en:literal | $question_cn_zh:literal )?; )+ ]
        pairs [ $( good $good_en:literal | $good_zh:literal $( in CHINA $good_cn_en:literal | $good_cn_zh:literal )?; not $not_en:literal | $not_zh:literal; )+ ]
        $( notes [ $( $heading:ident: $note:ident; )+ ] )?
        empty $empty_en:literal | $empty_zh:literal;
    ) => {
        /// Title, reasons and questions.
        pub const FRAME: $crate::method::Frame = $crate::method::Frame {
            title: $crate::i18n::Text::new($title_en, $title_zh),
            name: $crate::i18n::Text::new($name_en, $name_zh),
            why: $crate::i18n::Text::new($why_en, $why_zh),
            how: &[ $( $crate::i18n::Passage::new($how_en, $how_zh)$( .in_china($how_cn_en, $how_cn_zh) )? ),+ ],
            questions: &[ $( $crate::i18n::Passage::new($question_en, $question_zh)$( .in_china($question_cn_en, $question_cn_zh) )? ),+ ],
            pairs: &[ $( $crate::method::Pair {
                good: $crate::i18n::Passage::new($good_en, $good_zh)$( .in_china($good_cn_en, $good_cn_zh) )?,
                not: $crate::i18n::Passage::new($not_en, $not_zh),
            } ),+ ],
            notes: &[ $($( $crate::method::Note { heading: $heading, text: $crate::i18n::Passage::of($note) } ),+)? ],
            empty: $crate::i18n::Text::new($empty_en, $empty_zh),
        };
    };
}

pub(crate) use frame;
