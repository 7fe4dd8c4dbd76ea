//! The rules of the coach and what they find. Fixed rules read a plan like a compiler reads code.

use crate::i18n::messages::common::LABELLED;
use crate::i18n::{Message, Passage, Text};
use crate::model::{FieldSpec, RecordKey};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something contradicts itself.
    Error,
    /// Something will not hold.
    Warning,
    /// Something could be better.
    Hint,
}

/// A rule of the coach. Declared with `rules!`.
#[derive(Debug)]
pub struct Rule {
    /// Stable id `module_rule`; a dismissed finding is remembered by it.
    pub id: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What it says where it fires; words in braces are filled from the record.
    pub says: Text,
    /// Why the rule is there.
    #[cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "guidance is read on the host"))]
    pub why: Passage,
    /// An example of better.
    #[cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "guidance is read on the host"))]
    pub better: Passage,
}

/// Rules are declared once and compared by their id.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// What a rule says about a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// The record it speaks of; the place to go to.
    pub key: RecordKey,
    /// The field to go to.
    pub field: &'static FieldSpec,
    /// What is the matter.
    pub message: Message,
    /// The deal of which it is told, where a plan has several.
    pub deal: Option<Message>,
}

impl Rule {
    /// The finding of this rule at a field, in the rule's own words.
    pub fn at(&'static self, key: RecordKey, field: &'static FieldSpec) -> Finding {
        self.saying(key, field, self.says)
    }

    /// The finding of this rule at a field, in words that are filled or of another case.
    pub fn saying(&'static self, key: RecordKey, field: &'static FieldSpec, message: impl Into<Message>) -> Finding {
        Finding { rule: self, key, field, message: message.into(), deal: None }
    }
}

impl Finding {
    /// The same, told of one deal among several.
    #[must_use]
    pub fn of(self, deal: Message) -> Self {
        Self { deal: Some(deal), ..self }
    }

    /// What is the matter, and of which deal.
    pub fn said(&self) -> Message {
        match &self.deal {
            Some(deal) => LABELLED.with("label", deal.clone()).with("value", self.message.clone()),
            None => self.message.clone(),
        }
    }
}

/// Declares rules with their words, and `RULES`, the list of them:
///
/// ```text
/// rules! {
///     /// The goal holds no figure.
///     GOAL_NO_FIGURE = Warning "basics_goal_no_figure",
///         says "…" | "…",
///         why "…" | "…",
///         better "…" | "…";
/// }
/// ```
///
/// Where China's rules say more, its words follow the general ones: `why "…" | "…" in CHINA "…" | "…",`.
macro_rules! rules {
    ($(
        $(#[$meta:meta])*
        $name:ident = $severity:ident $id:literal,
            says $says_en:literal | $says_zh:literal,
            why $why_en:literal | $why_zh:literal $( in CHINA $why_cn_en:literal | $why_cn_zh:literal )?,
            better $better_en:literal | $better_zh:literal $( in CHINA $better_cn_en:literal | $better_cn_zh:literal )?;
    )+) => {
        $( $(#[$meta])* pub static $name: $crate::method::Rule = $crate::method::Rule {
            id: $id,
            severity: $crate::method::Severity::$severity,
            says: $crate::i18n::Text::new($says_en, $says_zh),
            why: $crate::i18n::Passage::new($why_en, $why_zh)$( .in_china($why_cn_en, $why_cn_zh) )?,
            better: $crate::i18n::Passage::new($better_en, $better_zh)$( .in_china($better_cn_en, $better_cn_zh) )?,
        }; )+

        /// Every rule declared here.
        pub const RULES: &[&$crate::method::Rule] = &[ $( &$name ),+ ];

        #[cfg(test)]
        #[allow(unused_imports, reason = "most rules need no phrases beside their own")]
        pub use $crate::i18n::no_phrases::*;
    };
}

pub(crate) use rules;
