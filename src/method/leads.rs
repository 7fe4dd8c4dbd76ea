//! What is left of a prompt in a text that is not finished.

use crate::model::{FieldSpec, Kind};

/// What a prompt has in the place of words that are to be written.
pub(super) const ELLIPSIS: char = '…';

/// The words in front of a prompt's ellipses, in both languages.
///
/// The coach looks for them in texts of either language, and it must say the same whether the guidance has been loaded
/// or not. So the program keeps of each lead what it is recognized by, its length and a print, instead of the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leads(&'static [Lead]);

/// One lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lead {
    length: u32,
    print: u32,
}

/// The leads of a prompt for a field from its two forms, no more of them than there are.
///
/// In a paragraph a form without an ellipsis leads to its end: it says what belongs there, and as long as it stands alone
/// nothing of that is written.
macro_rules! leads {
    ($field:expr, $en:expr, $zh:expr) => {{
        const COUNT: usize = $crate::method::Leads::count($field, $en, $zh);
        const LEADS: [$crate::method::Lead; COUNT] = $crate::method::Leads::list($field, $en, $zh);
        $crate::method::Leads::of(&LEADS)
    }};
}

pub(crate) use leads;

impl Leads {
    /// What [`leads!`] has found.
    pub const fn of(leads: &'static [Lead]) -> Self {
        Self(leads)
    }

    /// How many leads the two forms have.
    pub const fn count(field: &FieldSpec, en: &str, zh: &str) -> usize {
        let whole = matches!(field.kind, Kind::Paragraph);
        leads_in(en, whole) + leads_in(zh, whole)
    }

    /// The leads of the two forms, which are `N`.
    pub const fn list<const N: usize>(field: &FieldSpec, en: &str, zh: &str) -> [Lead; N] {
        let whole = matches!(field.kind, Kind::Paragraph);
        let mut leads = [Lead::NONE; N];
        let free = fill(&mut leads, en, whole);
        let _none = fill(free, zh, whole);
        leads
    }

    /// Whether a text is one of the leads and nothing else.
    pub(super) fn are(self, text: &str) -> bool {
        self.0.iter().any(|lead| lead.length as usize == text.len() && lead.ends(text.as_bytes()))
    }

    /// Whether a text ends with one of the leads.
    pub(super) fn end(self, text: &str) -> bool {
        self.0.iter().any(|lead| lead.ends(text.as_bytes()))
    }
}

impl Lead {
    const NONE: Self = Self { length: 0, print: EMPTY };

    const fn with(self, byte: u8) -> Self {
        Self { length: self.length + 1, print: add(self.print, byte) }
    }

    fn ends(self, text: &[u8]) -> bool {
        let start = text.len().checked_sub(self.length as usize).filter(|_| self.length > 0);
        start.and_then(|start| text.get(start..)).is_some_and(|tail| print_of(tail) == self.print)
    }
}

/// How many leads a text has: one for each ellipsis, or one for all of it where it has none and is taken `whole`.
const fn leads_in(text: &str, whole: bool) -> usize {
    let mut bytes = text.as_bytes();
    let mut count = 0;
    while let [_, tail @ ..] = bytes {
        if let [0xe2, 0x80, 0xa6, ..] = bytes {
            count += 1;
        }
        bytes = tail;
    }
    if count == 0 && whole { 1 } else { count }
}

/// Puts the leads of a text into free places, all of it where it has none and is taken `whole`; what is left of these.
const fn fill<'a>(mut free: &'a mut [Lead], text: &str, whole: bool) -> &'a mut [Lead] {
    let mut bytes = text.as_bytes();
    let mut lead = Lead::NONE;
    let mut found = false;
    while let [byte, tail @ ..] = bytes {
        if let [0xe2, 0x80, 0xa6, after @ ..] = bytes {
            let Some((place, left)) = { free }.split_first_mut() else { return &mut [] };
            *place = lead;
            (free, lead, bytes) = (left, Lead::NONE, after);
            found = true;
        } else {
            (lead, bytes) = (lead.with(*byte), tail);
        }
    }
    if found || !whole {
        return free;
    }
    let Some((place, left)) = free.split_first_mut() else { return &mut [] };
    *place = lead;
    left
}

const EMPTY: u32 = 0x811c_9dc5;

const fn add(print: u32, byte: u8) -> u32 {
    (print ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// A print of bytes: FNV-1a with 32 bits, <http://www.isthe.com/chongo/tech/comp/fnv/>. Short, as there are hundreds of
/// them in the program, and enough where nobody makes texts to deceive it.
pub(super) fn print_of(bytes: &[u8]) -> u32 {
    bytes.iter().fold(EMPTY, |print, byte| add(print, *byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_are_those_of_the_reference() {
        for (text, print) in [("", 0x811c_9dc5), ("a", 0xe40c_292c), ("foobar", 0xbf9c_f968)] {
            assert_eq!(print_of(text.as_bytes()), print, "{text}");
        }
    }
}
