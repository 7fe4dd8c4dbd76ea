//! What makes no difference between what is typed and what is found.

use crate::i18n::is_chinese;
use crate::model::plain_width;

/// The letters U+00C0 to U+01DC and U+1E00 to U+1EFF without their marks, in their order; a dot where there is none. The
/// tables of Unicode for all scripts would weigh more than a module.
const LATIN: &str = "\
    aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccdd\
    ddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll..llnnnnnn.nnoooooo..rrrrrrssssss\
    ssttttttuuuuuuuuuuuuwwyyyzzzzzz.bb..............................oo.............u\
    u............................aaiioouuuuuuuuuu";
const LATIN_ADDITIONAL: &str = "\
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo\
    oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......\
    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu\
    uuyyyyyyyy......";

/// The comparable form of a text.
pub fn fold(text: &str) -> String {
    folded(text).into_iter().map(|(character, _)| character).collect()
}

/// The comparable form of a text by its characters, each with the place in the text that it comes from.
pub(super) fn folded(text: &str) -> Vec<(char, usize)> {
    let mut all = Vec::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        let plain = plain_width(character);
        if plain.is_ascii() && plain != '`' {
            let plain = if plain.is_ascii_whitespace() { ' ' } else { plain.to_ascii_lowercase() };
            all.push((plain, at));
        } else if is_chinese(plain) {
            all.push((plain, at));
        } else {
            for lower in plain.to_lowercase() {
                fold_sign(lower, |character| all.push((character, at)));
            }
        }
    }
    without_groups(all)
}

/// Signs, each with the plain one that it stands for; marks that follow their letter, as some devices write them, for none.
const SIGNS: [(&str, &str); 12] = [
    ("ß", "ss"),
    ("æ", "ae"),
    ("œ", "oe"),
    ("…⋯", "..."),
    ("“”„«»「」『』《》〈〉〝〞″", "\""),
    ("‘’‚‹›′`", "'"),
    ("、､", ","),
    ("。｡", "."),
    ("【〔〖", "["),
    ("】〕〗", "]"),
    ("‐‑‒–—―−─", "-"),
    ("•・‧∙", "·"),
];

/// What a sign or a letter of another script stands for.
fn fold_sign(character: char, mut put: impl FnMut(char)) {
    let sign = SIGNS.iter().find(|(signs, _)| signs.contains(character));
    match (character, sign) {
        ('\u{300}'..='\u{36f}', _) => {}
        (_, Some((_, plain))) => plain.chars().for_each(put),
        _ if character.is_whitespace() => put(' '),
        _ => put(without_accent(character)),
    }
}

fn without_accent(character: char) -> char {
    let base = |first: char, letters: &str| {
        let place = u32::from(character).checked_sub(u32::from(first))?;
        letters.as_bytes().get(place as usize).filter(|letter| **letter != b'.').map(|letter| char::from(*letter))
    };
    base('\u{c0}', LATIN).or_else(|| base('\u{1e00}', LATIN_ADDITIONAL)).unwrap_or(character)
}

/// Without the commas that part the thousands of a figure: 4,980 and 4980 are one.
fn without_groups(all: Vec<(char, usize)>) -> Vec<(char, usize)> {
    let is_digit = |at: usize| all.get(at).is_some_and(|(character, _)| character.is_ascii_digit());
    let parts = |at: usize| at > 0 && is_digit(at - 1) && (at + 1..=at + 3).all(is_digit) && !is_digit(at + 4);
    let kept = |at: &usize| all.get(*at).is_some_and(|(character, _)| *character != ',' || !parts(*at));
    (0..all.len()).filter(kept).filter_map(|at| all.get(at).copied()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn case_width_accents_and_the_form_of_punctuation_make_no_difference() {
        for (one, other) in [
            ("SWOT", "swot"),
            ("ＳＷＯＴ　１２", "swot 12"),
            ("Café Zoë Łódź Ærø", "cafe zoe lodz aero"),
            ("cafe\u{301}", "café"),
            ("kèhù huàxiàng", "kehu huaxiang"),
            ("Straße", "STRASSE"),
            ("「报价」，好。", "“报价”,好."),
            ("『甲、乙』：（丙）？", "\"甲,乙\":(丙)?"),
            ("a—b – c", "a-b - c"),
            ("等等……", "等等......"),
            ("don’t", "don't"),
            ("¥4,980", "¥4980"),
            ("1,234,567.5", "1234567.5"),
        ] {
            assert_eq!(fold(one), fold(other), "{one}");
        }
    }

    #[test]
    fn what_is_no_figure_keeps_its_commas_and_other_scripts_their_letters() {
        assert_eq!(fold("1,2,3 and 12,50"), "1,2,3 and 12,50");
        assert_eq!(fold("客户 Ж × Ω"), "客户 ж × ω");
    }

    proptest! {
        #[test]
        fn a_folded_text_folds_to_itself(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn each_folded_character_comes_from_a_character_of_the_text(text in "\\PC{0,40}|[Ａ-ｚà-ǿ「」…,0-9ß ]{0,40}") {
            let places: Vec<_> = folded(&text).into_iter().map(|(_, at)| at).collect();
            prop_assert!(places.iter().all(|at| text.is_char_boundary(*at)) && places.is_sorted());
        }
    }
}
