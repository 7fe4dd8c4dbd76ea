//! How Chinese characters are read.
//!
//! `readings.txt` has a line for each syllable: its letters without the tone, ü as v, and the characters read so; one that is
//! read in several ways stands in several lines. It is made of `kTGHZ2013.txt` of the data set pinyin-data 0.15 (MIT), the
//! readings of the dictionary for the national list of characters in common use, without the 273 of its 8,105 characters
//! that stand outside the basic block and are rare even in names. The readings of the whole of Unicode, which the crate
//! `pinyin` carries, would weigh six times as much and find more by readings that nobody knows.

use std::ops::Range;

const TABLE: &str = include_str!("readings.txt");
/// The basic block of Chinese characters.
const FIRST: u32 = 0x4e00;
const LENGTH: usize = 0x5200;

/// The readings of the characters in common use, made ready to be asked.
pub struct Readings {
    /// The syllables, in the order of the characters that are read so.
    syllables: Vec<&'static str>,
    /// Where those of each character of the block end; they begin where those of the one before end.
    ends: Vec<u16>,
}

impl Readings {
    /// Reads the table: one or two milliseconds in a browser.
    pub fn new() -> Self {
        let lines = || TABLE.lines().filter_map(|line| line.split_once(' '));
        let mut ends = vec![0_u16; LENGTH + 1];
        for place in lines().flat_map(|(_, characters)| characters.chars()).filter_map(place_of) {
            if let Some(count) = ends.get_mut(place + 1) {
                *count += 1;
            }
        }
        let mut total = 0;
        for end in &mut ends {
            total += *end;
            *end = total;
        }
        let mut syllables = vec![""; usize::from(total)];
        let mut next = ends.clone();
        for (syllable, characters) in lines() {
            for place in characters.chars().filter_map(place_of) {
                if let Some(at) = next.get_mut(place) {
                    if let Some(slot) = syllables.get_mut(usize::from(*at)) {
                        *slot = syllable;
                    }
                    *at += 1;
                }
            }
        }
        Self { syllables, ends }
    }

    /// The ways in which a character is read; none for what is no Chinese character in common use.
    pub fn of(&self, character: char) -> &[&'static str] {
        self.range(character).and_then(|range| self.syllables.get(range)).unwrap_or_default()
    }

    fn range(&self, character: char) -> Option<Range<usize>> {
        let place = place_of(character)?;
        Some(usize::from(*self.ends.get(place)?)..usize::from(*self.ends.get(place + 1)?))
    }
}

impl Default for Readings {
    fn default() -> Self {
        Self::new()
    }
}

fn place_of(character: char) -> Option<usize> {
    let place = u32::from(character).checked_sub(FIRST)? as usize;
    (place < LENGTH).then_some(place)
}

#[cfg(test)]
mod tests {
    use pinyin::ToPinyinMulti;

    use super::*;

    #[test]
    fn a_character_has_its_readings_and_one_of_several_has_them_all() {
        let readings = Readings::new();
        assert_eq!(readings.of('客'), ["ke"]);
        assert_eq!(readings.of('行'), ["hang", "heng", "xing"]);
        assert_eq!(readings.of('重'), ["chong", "zhong"]);
        assert_eq!(readings.of('女'), ["nv"]);
        assert_eq!(readings.of('龥'), [""; 0]);
        assert_eq!([readings.of('k'), readings.of('，'), readings.of('\u{10ffff}')], [[""; 0]; 3]);
    }

    /// The crate has the readings of another edition of the same dictionaries, with many more characters.
    #[test]
    fn every_reading_is_one_that_an_independent_table_knows() {
        let readings = Readings::new();
        let all = (FIRST..).take(LENGTH).filter_map(char::from_u32);
        let mut known = 0;
        for character in all.filter(|character| !readings.of(*character).is_empty()) {
            let theirs: Vec<_> = character
                .to_pinyin_multi()
                .into_iter()
                .flatten()
                .map(|reading| reading.plain().replace('ü', "v").replace('ê', "e"))
                .collect();
            let unknown: Vec<_> =
                readings.of(character).iter().filter(|ours| !theirs.contains(&(**ours).to_owned())).collect();
            assert!(unknown.is_empty(), "{character}: {unknown:?} is not of {theirs:?}");
            known += 1;
        }
        assert_eq!(known, 7832);
    }
}
