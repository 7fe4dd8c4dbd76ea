//! A number and the word behind it agree.

use super::{every_plural, every_text};

/// Words behind which nothing is counted any more.
const ENDS: [&str; 18] = [
    "after", "asks", "belongs", "ends", "for", "gets", "goes", "has", "is", "needs", "of", "or", "rests", "scores",
    "stands", "takes", "teaches", "the",
];

/// Phrases whose number is never one.
const NEVER_ONE: [(&str, &str); 13] = [
    ("VAL_ITEM_LIMIT", "fifty thousand"),
    ("IMP_ERR_TOO_DEEP", "the limit of the reader"),
    ("IMP_ERR_TOO_MANY", "more than fifty thousand"),
    ("IMP_FIX_LONG", "the limit of a text"),
    ("RATE_LINE", "how fast people speak"),
    ("PLAN_ROW_META", "seventeen modules"),
    ("PLAN_PROGRESS", "seventeen modules"),
    ("LINE_TOO_HIGH", "three points for each question"),
    ("WIN_RATE", "told from three deals on"),
    ("discovery_too_many_situation", "more than four"),
    ("improve_same_loss_twice", "two at least"),
    ("metrics_too_many", "more than ten"),
    ("research_one_family", "three at least"),
];

/// The plural behind a word in braces, one other word between them at most.
fn counted(english: &str) -> Option<&str> {
    english.split('}').skip(1).find_map(|behind| {
        let behind = behind.strip_prefix(' ')?;
        let clause = behind.split(|sign: char| sign != ' ' && !sign.is_alphabetic()).next()?;
        let mut words = clause.split(' ').take(2).take_while(|word| !ENDS.contains(word));
        words.find(|word| word.len() > 3 && word.ends_with('s') && !word.ends_with("ss"))
    })
}

#[test]
fn a_number_stands_before_a_plural_only_where_there_is_a_singular_too() {
    let plurals = every_plural().map(|(name, plural)| ((*name).to_owned(), plural.other.replace("{n}", "2")));
    let all = every_text().into_iter().map(|(name, text)| (name, text.en.to_owned())).chain(plurals);
    let wrong: Vec<_> = all
        .filter(|(name, english)| counted(english).is_some() && NEVER_ONE.iter().all(|(known, _)| known != name))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_check_sees_a_plural_and_passes_over_a_verb() {
    assert_eq!(counted("{gaps} gaps, {open} without a topic"), Some("gaps"));
    assert_eq!(counted("The target asks for {n} open opportunities"), Some("opportunities"));
    assert_eq!(counted("{name} stands where rivals stand, {n} of {total}: keys"), None);
}
