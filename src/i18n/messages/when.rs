//! Moments that have a word of their own.

use crate::i18n::texts;

texts! {
    WHEN_NOW = "just now" | "刚刚";
    WHEN_NEVER = "never" | "从未";
}
