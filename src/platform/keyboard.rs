//! What a key stands for, whatever the layout of the keyboard.

use web_sys::KeyboardEvent;

use crate::model::plain_width;

/// The character that a shortcut goes by, in lower case: what the key writes where the layout is Latin, else what stands
/// in its place on a Latin keyboard.
pub fn shortcut_of(event: &KeyboardEvent) -> Option<char> {
    character_of(&event.key(), &event.code())
}

/// The digit that a key stands for, in either block of digits and in layouts that have it behind Shift. `None` together
/// with another key that makes it a command.
pub fn digit_of(event: &KeyboardEvent) -> Option<u8> {
    let commands = event.ctrl_key() || event.meta_key() || event.alt_key();
    if commands { None } else { digit_in(&event.key(), &event.code()) }
}

fn character_of(key: &str, code: &str) -> Option<char> {
    /// The last letter of the Latin blocks with marks.
    const LAST_LATIN: char = '\u{24f}';
    let written = plain_width(only(key)?);
    let character = if written > LAST_LATIN { code.strip_prefix("Key").and_then(only)? } else { written };
    Some(character.to_ascii_lowercase())
}

fn digit_in(key: &str, code: &str) -> Option<u8> {
    // A key of the number block that writes no digit is one of the arrows.
    let written = only(key).map(plain_width).filter(char::is_ascii_digit);
    let digit = written.or_else(|| code.strip_prefix("Digit").and_then(only))?;
    u8::try_from(digit.to_digit(10)?).ok()
}

/// The character of a text of one.
fn only(text: &str) -> Option<char> {
    let mut characters = text.chars();
    characters.next().filter(|_| characters.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shortcut_goes_by_the_letter_in_latin_layouts_and_by_the_place_in_others() {
        for (key, code, expected) in [
            ("z", "KeyZ", Some('z')),
            ("Z", "KeyY", Some('z')),
            ("w", "KeyZ", Some('w')),
            ("я", "KeyZ", Some('z')),
            ("Ζ", "KeyZ", Some('z')),
            ("ㅋ", "KeyZ", Some('z')),
            ("н", "KeyY", Some('y')),
            (";", "KeyZ", Some(';')),
            ("ž", "KeyZ", Some('ž')),
            ("？", "Slash", Some('?')),
            ("ｚ", "KeyZ", Some('z')),
            ("ё", "Backquote", None),
            ("Enter", "Enter", None),
        ] {
            assert_eq!(character_of(key, code), expected, "{key} {code}");
        }
    }

    #[test]
    fn a_digit_is_one_in_both_blocks_in_any_width_and_behind_shift() {
        for (key, code, expected) in [
            ("4", "Digit4", Some(4)),
            ("4", "Numpad4", Some(4)),
            ("４", "Digit4", Some(4)),
            ("'", "Digit4", Some(4)),
            ("$", "Digit4", Some(4)),
            ("5", "KeyE", Some(5)),
            ("ArrowLeft", "Numpad4", None),
            ("e", "KeyE", None),
        ] {
            assert_eq!(digit_in(key, code), expected, "{key} {code}");
        }
    }
}
