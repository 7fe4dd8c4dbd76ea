//! Stamps: which writes a value has seen, so that newer and concurrent values are told apart without a clock.

use std::fmt;
use std::rc::Rc;

use crate::engine::Edits;
use crate::model::{Dot, Replica};

/// The edits that a value has seen: for each session the last. The first of them, its *heads*, are the edits that made
/// it: one where a user edited what was there, several where edits that had not seen each other were merged.
///
/// A merge is no edit and gets no dot of its own, so that tabs which merge the same edits have the same knowledge, and
/// merging ends. A value has been seen by whoever has seen its heads.
///
/// In memory a stamp holds every session; written it holds the heads and others up to [`Stamp::WRITTEN`]. A session
/// that fell out counts as not seen, so that its value is merged where it might have been replaced: more is kept, never
/// less.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stamp {
    dots: Rc<[Dot]>,
    heads: usize,
}

impl Stamp {
    /// The most sessions written: as many tabs as people really keep open on one record.
    pub const WRITTEN: usize = 4;
    /// The most heads written: a moment in which so many tabs write to one record does not come.
    const HEADS: usize = 8;

    /// The stamp of an edit by one who had seen nothing.
    pub fn of(dot: Dot) -> Self {
        Self { dots: Rc::new([dot]), heads: 1 }
    }

    /// The last edit of a session that it has seen; 0 where there is none.
    pub fn counter_of(&self, replica: Replica) -> u64 {
        self.dots.iter().find(|dot| dot.replica == replica).map_or(0, |dot| dot.counter)
    }

    /// Whether it has seen all that made `other`.
    pub fn has_seen(&self, other: &Self) -> bool {
        other.heads().iter().all(|dot| self.holds(*dot))
    }

    /// Whether the written stamp says that it has seen all that made `other`.
    pub fn shows(&self, other: &Self) -> bool {
        let written = self.heads.clamp(Self::WRITTEN, Self::HEADS);
        let shows = |dot: &Dot| self.dots.iter().take(written).any(|own| own.covers(*dot));
        other.heads().iter().all(shows)
    }

    /// The stamp of an edit by one who had seen this.
    pub fn then(&self, dot: Dot) -> Self {
        let others = self.dots.iter().copied().filter(|own| own.replica != dot.replica);
        Self { dots: std::iter::once(dot).chain(others).collect(), heads: 1 }
    }

    /// The stamp of the same edit that others have made too, elsewhere.
    pub fn and_by(&self, edits: &Edits) -> Self {
        let others = edits.iter().take(Self::HEADS.saturating_sub(self.heads)).collect::<Vec<_>>();
        if others.is_empty() {
            return self.clone();
        }
        let dots: Rc<[Dot]> = others.into();
        self.join(&Self { heads: dots.len(), dots })
    }

    /// The stamp of the merge of two values.
    pub fn merge(&self, other: &Self) -> Self {
        let mut dots: Vec<Dot> = Vec::with_capacity(self.dots.len() + other.dots.len());
        let mut add = |dot: Dot| {
            if dots.iter().all(|known| known.replica != dot.replica) {
                dots.push(dot)
            }
        };
        self.heads_beside(other).for_each(&mut add);
        other.heads_beside(self).for_each(&mut add);
        let heads = dots.len();
        for dot in self.dots.iter().chain(other.dots.iter()) {
            let counter = self.counter_of(dot.replica).max(other.counter_of(dot.replica));
            if dots.iter().all(|known| known.replica != dot.replica) {
                dots.push(Dot { counter, ..*dot });
            }
        }
        Self { dots: dots.into(), heads }
    }

    /// The stamp of two values that were made one although each had seen the other: the heads of both are its heads, so
    /// that it shows both when it is written.
    pub fn join(&self, other: &Self) -> Self {
        let mut dots: Vec<Dot> = Vec::with_capacity(self.dots.len() + other.dots.len());
        let mut heads = 0;
        for (at, dot) in self.heads().iter().chain(other.heads()).chain(self.merge(other).dots.iter()).enumerate() {
            let counter = self.counter_of(dot.replica).max(other.counter_of(dot.replica));
            if dots.iter().all(|known| known.replica != dot.replica) {
                dots.push(Dot { counter, ..*dot });
                heads += usize::from(at < self.heads + other.heads);
            }
        }
        Self { dots: dots.into(), heads }
    }

    /// The heads that stay heads in a merge: the other has not seen them, or they are heads there too.
    fn heads_beside<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = Dot> + 'a {
        self.heads().iter().copied().filter(|dot| !other.holds(*dot) || other.heads().contains(dot))
    }

    fn heads(&self) -> &[Dot] {
        self.dots.get(..self.heads).unwrap_or_default()
    }

    /// The edits that made the value.
    pub fn edits(&self) -> Edits {
        Edits::of(self.heads())
    }

    /// Of each session the last edit that it has seen.
    pub fn dots(&self) -> impl Iterator<Item = Dot> + '_ {
        self.dots.iter().copied()
    }

    fn holds(&self, dot: Dot) -> bool {
        self.dots.iter().any(|own| own.covers(dot))
    }

    /// Reads a written stamp; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (heads, others) = text.split_once(',').map_or((text, None), |(heads, others)| (heads, Some(others)));
        let dots = heads.split('+').chain(others.into_iter().flat_map(|others| others.split(','))).map(Dot::parse);
        let dots: Rc<[Dot]> = dots.collect::<Option<_>>()?;
        let heads = heads.split('+').count();
        (heads <= Self::HEADS && dots.len() <= heads.max(Self::WRITTEN)).then_some(Self { dots, heads })
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let heads = self.heads.min(Self::HEADS);
        let others = Self::WRITTEN.saturating_sub(heads);
        let others = self.dots.iter().skip(self.heads).take(others).map(|dot| (',', dot));
        let heads = self.dots.iter().take(heads).map(|dot| ('+', dot));
        for (place, (sign, dot)) in heads.chain(others).enumerate() {
            if place > 0 {
                write!(formatter, "{sign}")?;
            }
            write!(formatter, "{dot}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(text: &str) -> Stamp {
        Stamp::parse(text).unwrap()
    }

    #[test]
    fn a_stamp_reads_back_what_it_writes_and_refuses_the_rest() {
        for good in ["k3f9:1z,b:2", "a:1+b:1,c:1", "a:1+b:1+c:1+d:1+e:1", "a:1"] {
            assert_eq!(stamp(good).to_string(), good);
        }
        for bad in ["", "a", "a:", ":1", "a:01", "A:1", "a:1,", "a:1+", "a:1,b:1,c:1,d:1,e:1", "a:zzzzzzzzzzzzzz"] {
            assert_eq!(Stamp::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_edit_has_seen_what_its_writer_had_seen() {
        let later = stamp("a:1,b:2").then(stamp("b:3").dots[0]);
        assert_eq!(later.to_string(), "b:3,a:1");
        assert!(later.has_seen(&stamp("a:1")) && later.has_seen(&stamp("b:2,x:9")));
        assert!(!later.has_seen(&stamp("a:2")) && !later.has_seen(&stamp("b:1+c:1")));
    }

    #[test]
    fn a_merge_has_seen_both_and_is_the_same_whoever_makes_it() {
        let (one, other) = (stamp("a:2,b:1,x:1"), stamp("b:3,a:1,y:1"));
        let merge = one.merge(&other);
        assert_eq!(merge.to_string(), "a:2+b:3,x:1,y:1");
        assert!(merge.has_seen(&other.merge(&one)) && other.merge(&one).has_seen(&merge));
        assert!(merge.has_seen(&one) && !one.has_seen(&merge));
        assert_eq!(merge.merge(&stamp("a:2,x:1")), merge);
        assert_eq!(merge.then(stamp("c:1").dots[0]).to_string(), "c:1,a:2,b:3,x:1");
    }

    #[test]
    fn a_stamp_shows_what_it_writes() {
        let all = stamp("a:1,b:1,c:1,d:1").then(stamp("e:1").dots[0]);
        assert!(all.shows(&stamp("a:1+b:1+c:1")) && all.has_seen(&stamp("d:1")) && !all.shows(&stamp("d:1")));
        for shown in ["a:1+b:1+c:1+d:1+e:1", "a:1+b:1,c:1,d:1"] {
            assert!(stamp(shown).shows(&stamp(shown)), "{shown}");
        }
    }

    #[test]
    fn only_the_newest_sessions_are_written() {
        let all = stamp("a:1,b:1,c:1,d:1").then(stamp("e:1").dots[0]);
        assert_eq!(all.to_string(), "e:1,a:1,b:1,c:1");
        assert!(all.has_seen(&stamp("d:1")));
    }
}
