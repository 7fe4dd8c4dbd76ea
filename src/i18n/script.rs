//! Which script a character is of.

/// Whether a character is a Chinese ideograph.
pub fn is_chinese(character: char) -> bool {
    matches!(
        character,
        '々' | '〇' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}'
    )
}

/// A Latin letter or a digit, of plain width.
pub(super) fn is_latin(character: char) -> bool {
    character < '\u{250}' && character.is_alphanumeric()
}
