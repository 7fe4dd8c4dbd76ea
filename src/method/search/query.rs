//! The words that somebody looks for.

use std::ops::Range;

use crate::method::search::Readings;
use crate::method::search::fold::{fold, folded};
use crate::method::search::spoken::spoken_place;

/// How much of what was typed is looked at, in characters: nobody types more, and what was pasted by mistake is answered too.
const LONGEST: usize = 400;

/// How long a phrase is that is taken apart, in characters: a sentence is no command.
const LONGEST_PHRASE: usize = 12;

/// Words that say nothing beside others.
const ARTICLES: [&str; 3] = ["a", "an", "the"];

/// What a person looks for: words that must all be there, in any order. See [`fold`] for what makes no difference.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<String>);

/// How well a name fits a query, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It begins with the first word.
    Start,
    /// Each word is the beginning of one of its words.
    Words,
    /// It holds each word somewhere.
    Inside,
}

impl Query {
    /// The query of a typed text. Words are parted by blanks; a Chinese phrase without blanks is one word.
    pub fn of(typed: &str) -> Self {
        let typed: String = typed.chars().take(LONGEST).collect();
        let mut words = Vec::new();
        for word in fold(&typed).split_whitespace() {
            if !words.iter().any(|known| known == word) {
                words.push(word.to_owned());
            }
        }
        Self(words)
    }

    /// The same without words that say nothing beside others: “add an objection” looks for what “add objection” does.
    #[must_use]
    pub fn without_articles(&self) -> Self {
        let telling: Vec<_> = self.0.iter().filter(|word| !ARTICLES.contains(&word.as_str())).cloned().collect();
        if telling.is_empty() { self.clone() } else { Self(telling) }
    }

    /// Whether nothing is looked for.
    pub fn is_blank(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a folded text holds every word, as it is written or as it is read.
    pub fn is_in(&self, text: &str, readings: Option<&Readings>) -> bool {
        self.missing_in(text, readings).is_blank()
    }

    /// As [`Query::is_in`], where a Chinese phrase may be made of several of the words that a text says in another order or
    /// with signs between them: “添加风险” is in “添加:风险”.
    pub fn is_told_in(&self, text: &str, readings: Option<&Readings>) -> bool {
        let words: Vec<&str> =
            text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        self.0.iter().all(|word| place(text, word, readings).is_some() || is_made_of(word, &words))
    }

    /// Whether every text that holds the words of this query holds those of another: its words are the same or go on. A single
    /// letter is looked for by sound at the beginning alone, so what goes on from one may stand elsewhere.
    pub fn narrows(&self, other: &Self) -> bool {
        // An apostrophe parts syllables and is no letter.
        let is_longer = |word: &str| word.chars().filter(|sign| *sign != '\'').count() > 1;
        let goes_on =
            |(word, other): (&String, &String)| word == other || is_longer(other) && word.starts_with(other.as_str());
        self.0.len() >= other.0.len() && self.0.iter().zip(&other.0).all(goes_on)
    }

    /// The words that a folded text does not hold.
    #[must_use]
    pub fn missing_in(&self, text: &str, readings: Option<&Readings>) -> Self {
        let is_missing = |word: &&String| place(text, word, readings).is_none();
        Self(self.0.iter().filter(is_missing).cloned().collect())
    }

    /// Whether a folded text holds any of the words.
    pub fn touches(&self, text: &str, readings: Option<&Readings>) -> bool {
        self.0.iter().any(|word| place(text, word, readings).is_some())
    }

    /// How well a folded text fits; `None` where a word is missing.
    pub fn fit(&self, text: &str, readings: Option<&Readings>) -> Option<Fit> {
        let places: Option<Vec<_>> = self.0.iter().map(|word| best_place(text, word, readings)).collect();
        let places = places?;
        Some(match places.first() {
            None | Some(0) => Fit::Start,
            _ if places.iter().all(|place| begins_word(text, *place)) => Fit::Words,
            _ => Fit::Inside,
        })
    }

    /// What of a text the words are, in its order and apart from each other. Each lies on borders of characters.
    pub fn marks(&self, text: &str, readings: Option<&Readings>) -> Vec<Range<usize>> {
        let characters = folded(text);
        let plain: String = characters.iter().map(|(character, _)| *character).collect();
        let mut marked = vec![false; characters.len()];
        for word in &self.0 {
            for found in places(&plain, word, readings) {
                let mut at = 0;
                for ((character, _), marked) in characters.iter().zip(&mut marked) {
                    *marked |= found.contains(&at);
                    at += character.len_utf8();
                }
            }
        }
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for (at, _) in marked.iter().enumerate().filter(|(_, marked)| **marked) {
            let Some((_, start)) = characters.get(at).copied() else { continue };
            let end = characters.iter().skip(at).map(|(_, other)| *other).find(|other| *other > start);
            let end = end.unwrap_or(text.len());
            match ranges.last_mut() {
                Some(last) if last.end >= start => last.end = end,
                _ => ranges.push(start..end),
            }
        }
        ranges
    }
}

/// Whether a phrase is nothing but words of a list, one behind the other.
fn is_made_of(phrase: &str, words: &[&str]) -> bool {
    phrase.chars().count() <= LONGEST_PHRASE
        && phrase.chars().all(|sign| !sign.is_ascii())
        && words.iter().any(|word| {
            let rest = phrase.strip_prefix(word).filter(|_| !word.is_ascii());
            rest.is_some_and(|rest| rest.is_empty() || is_made_of(rest, words))
        })
}

/// Where a folded text first holds a word.
fn place(text: &str, word: &str, readings: Option<&Readings>) -> Option<usize> {
    text.find(word).or_else(|| Some(spoken_place(text, word, readings?)?.start))
}

/// Where a folded text holds a word: the beginning of a word, where there is one.
fn best_place(text: &str, word: &str, readings: Option<&Readings>) -> Option<usize> {
    let written = text.match_indices(word).map(|(place, _)| place).find(|place| begins_word(text, *place));
    written.or_else(|| place(text, word, readings))
}

/// Every place of a word in a folded text, as it is written; where there is none, as it is read.
fn places(text: &str, word: &str, readings: Option<&Readings>) -> Vec<Range<usize>> {
    let written: Vec<_> = text.match_indices(word).map(|(place, found)| place..place + found.len()).collect();
    if !written.is_empty() {
        return written;
    }
    let mut spoken: Vec<Range<usize>> = Vec::new();
    loop {
        let from = spoken.last().map_or(0, |last| last.end);
        let next = readings.zip(text.get(from..)).and_then(|(readings, rest)| spoken_place(rest, word, readings));
        match next {
            Some(next) => spoken.push(from + next.start..from + next.end),
            None => return spoken,
        }
    }
}

/// Whether a word begins at a place: what stands ahead of it is no letter, or of another script.
fn begins_word(text: &str, place: usize) -> bool {
    let before = text.get(..place).and_then(|before| before.chars().next_back());
    let first = text.get(place..).and_then(|rest| rest.chars().next());
    match (before, first) {
        (Some(before), Some(first)) => !before.is_alphanumeric() || before.is_ascii() != first.is_ascii(),
        _ => true,
    }
}

#[cfg(test)]
mod tests;
