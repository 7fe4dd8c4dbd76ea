//! Which edits made what a record holds, member by member.

use std::fmt;
use std::sync::Arc;

use crate::model::{Dot, ORDER, Record, Table, sort_by};

/// The edits that made a value: one where somebody wrote it, several where what several had written was joined, none
/// where nobody knows. Written `k3f9:1z+b:2`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Edits(Arc<[Dot]>);

impl Edits {
    /// These edits, in the one order in which they are written.
    pub fn of(dots: &[Dot]) -> Self {
        if dots.len() < 2 {
            return Self(dots.into());
        }
        let mut dots = dots.to_vec();
        sort_by(&mut dots, Ord::cmp);
        dots.dedup();
        Self(dots.into())
    }

    /// The edits of both.
    pub fn join(&self, other: &Self) -> Self {
        Self::of(&[&*self.0, &*other.0].concat())
    }

    pub fn iter(&self) -> impl Iterator<Item = Dot> + '_ {
        self.0.iter().copied()
    }

    pub fn is_unknown(&self) -> bool {
        self.0.is_empty()
    }

    /// Reads written edits; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let dots: Vec<Dot> = text.split('+').map(Dot::parse).collect::<Option<_>>()?;
        Some(Self::of(&dots))
    }
}

impl fmt::Display for Edits {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, dot) in self.0.iter().enumerate() {
            write!(formatter, "{}{dot}", if place > 0 { "+" } else { "" })?;
        }
        Ok(())
    }
}

/// Which edits made each member of a record: the place in its list and every field. A field that is empty and was once
/// filled is listed too, so that who emptied it is known; one that is neither filled nor listed was never written.
///
/// Written `k3f9:5 k3f9:9=text,impact b:2=order`: the edits of all that is not listed, then the rest by their edits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Origins {
    rest: Edits,
    /// By the names of the members.
    listed: Vec<(String, Edits)>,
}

impl Origins {
    /// Everything was made by these edits.
    pub const fn all(edits: Edits) -> Self {
        Self { rest: edits, listed: Vec::new() }
    }

    /// The edits of all that is not of others.
    pub const fn rest(&self) -> &Edits {
        &self.rest
    }

    /// Takes down which edits made a member.
    pub fn set(&mut self, name: &str, edits: Edits) {
        match self.listed.iter_mut().find(|(listed, _)| listed == name) {
            Some((_, held)) => *held = edits,
            None => self.listed.push((name.to_owned(), edits)),
        }
    }

    /// The edits that made a member of the record; `None` where it was never written.
    pub fn of(&self, record: &Record, name: &str) -> Option<&Edits> {
        let listed = self.listed.iter().find(|(listed, _)| listed == name).map(|(_, edits)| edits);
        listed.or_else(|| record.holds(name).then_some(&self.rest))
    }

    /// The edits of all members of a record.
    pub fn edits(&self, record: &Record, table: Table) -> impl Iterator<Item = Dot> + '_ {
        let is_rest = |name| record.holds(name) && self.listed.iter().all(|(listed, _)| listed != name);
        let rest = members(table).any(is_rest);
        let listed = self.listed.iter().map(|(_, edits)| edits);
        listed.chain(rest.then_some(&self.rest)).flat_map(Edits::iter)
    }

    /// The origins after the members that differ from `before` to `after` were written by `edits`, and so were those that
    /// nobody is known to have written.
    #[must_use]
    pub fn then(&self, table: Table, before: Option<&Record>, after: &Record, edits: &Edits) -> Self {
        let mut origins = Self::all(self.rest.clone());
        for name in members(table) {
            let known = before.and_then(|before| self.of(before, name));
            let same = before.is_some_and(|before| before.holds_alike(after, name));
            let made_by = match known {
                Some(known) if same && !known.is_unknown() => known,
                None if !after.holds(name) => continue,
                _ => edits,
            };
            if !after.holds(name) || *made_by != origins.rest {
                origins.set(name, made_by.clone());
            }
        }
        origins.compact(table, after)
    }

    /// The same with members that have another name now.
    #[must_use]
    pub fn renamed(mut self, name_now: impl Fn(&str) -> &str) -> Self {
        for (name, _) in &mut self.listed {
            let now = name_now(name);
            if now != name {
                *name = now.to_owned();
            }
        }
        self
    }

    /// The same in fewer words: where all is listed, what the most of it was made by stands for the rest.
    pub fn compact(mut self, table: Table, record: &Record) -> Self {
        let unlisted = |origins: &Self, name: &str| origins.listed.iter().all(|(listed, _)| listed != name);
        if members(table).any(|name| record.holds(name) && unlisted(&self, name)) {
            return self;
        }
        let held = self.listed.iter().filter(|(name, _)| record.holds(name));
        let count = |edits: &Edits| self.listed.iter().filter(|(_, held)| held == edits).count();
        if let Some((_, most)) = held.max_by_key(|(_, edits)| count(edits)) {
            self.rest = most.clone();
            let rest = &self.rest;
            self.listed.retain(|(name, edits)| edits != rest || !record.holds(name));
        }
        self
    }

    /// Whether there is nothing to say beyond that everything was made by these edits.
    pub fn says_only(&self, edits: &Edits) -> bool {
        self.listed.is_empty() && self.rest == *edits
    }

    /// Leaves out the origins of members that `keeps` says no to.
    pub fn keep(&mut self, keeps: impl Fn(&str) -> bool) {
        self.listed.retain(|(name, _)| keeps(name));
    }

    /// Writes them, `last` without its edits: what stands beside need not be said twice.
    pub fn write(&self, last: &Edits) -> String {
        let short = |edits: &Edits| if edits == last { String::new() } else { edits.to_string() };
        let mut text = short(&self.rest);
        let mut written: Vec<&Edits> = Vec::new();
        for (_, edits) in &self.listed {
            if written.contains(&edits) {
                continue;
            }
            written.push(edits);
            let names = self.listed.iter().filter(|(_, held)| held == edits).map(|(name, _)| name.as_str());
            text.push_str(&format!(" {}={}", short(edits), names.collect::<Vec<_>>().join(",")));
        }
        text
    }

    /// Reads what [`Origins::write`] wrote beside the same edits; `None` for anything else.
    pub fn parse(text: &str, last: &Edits) -> Option<Self> {
        let edits = |text: &str| if text.is_empty() { Some(last.clone()) } else { Edits::parse(text) };
        let mut groups = text.split(' ');
        let mut origins = Self::all(edits(groups.next()?)?);
        for group in groups {
            let (made_by, names) = group.split_once('=')?;
            let made_by = edits(made_by)?;
            names.split(',').filter(|name| !name.is_empty()).for_each(|name| origins.set(name, made_by.clone()));
        }
        Some(origins)
    }
}

/// The members whose origins are known, one by one. What a newer version has put in belongs to the rest.
pub(crate) fn members(table: Table) -> impl Iterator<Item = &'static str> {
    std::iter::once(ORDER).chain(table.spec().fields.iter().map(|field| field.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Score;
    use crate::modules::swot::spec::item;

    fn edits(text: &str) -> Edits {
        Edits::parse(text).unwrap()
    }

    fn record(text: &str) -> Record {
        Record::default().with(item::TEXT, text.to_owned())
    }

    #[test]
    fn what_was_written_is_of_its_edit_and_the_rest_of_the_one_before() {
        let made = Origins::default().then(Table::Swot, None, &record("a"), &edits("k:5"));
        assert!(made.says_only(&edits("k:5")));
        let written = made.then(Table::Swot, Some(&record("a")), &record("b"), &edits("k:9"));
        assert_eq!(written.write(&edits("k:9")), "k:5 =text");
        let of = |name| written.of(&record("b"), name).map(ToString::to_string);
        assert_eq!([of("text"), of("order"), of("impact")], [Some("k:9".into()), Some("k:5".into()), None]);
    }

    #[test]
    fn who_emptied_a_field_is_known() {
        let scored = record("a").with(item::IMPACT, Score::new(3).unwrap());
        let made = Origins::all(edits("k:5"));
        let emptied = made.then(Table::Swot, Some(&scored), &record("a"), &edits("b:2"));
        assert_eq!(emptied.of(&record("a"), "impact"), Some(&edits("b:2")));
        let later = emptied.then(Table::Swot, Some(&record("a")), &record("b"), &edits("b:3"));
        assert_eq!(later.of(&record("b"), "impact"), Some(&edits("b:2")));
    }

    #[test]
    fn origins_read_back_what_they_write_and_refuse_the_rest() {
        for good in ["k:5", "k:5+b:1 c:2=text,impact", "", " k:5=order", "k:5 =text"] {
            let last = edits("z:9");
            let read = Origins::parse(good, &last).unwrap();
            assert_eq!(Origins::parse(&read.write(&last), &last), Some(read), "{good}");
        }
        for bad in ["k", "k:5 text", "k:5  =a", "K:5"] {
            assert_eq!(Origins::parse(bad, &Edits::default()), None, "{bad}");
        }
    }
}
