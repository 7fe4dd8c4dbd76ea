//! A figure with its unit.

use crate::i18n::{Message, Text};
use crate::method::blank;
use crate::modules::negotiation::texts;

/// A figure with its unit, or alone where there is none.
pub fn quantity(value: f64, unit: &str) -> Message {
    if blank(unit) {
        Text::same("{value}").with("value", value)
    } else {
        texts::QUANTITY.with("value", value).with("unit", unit.trim())
    }
}
