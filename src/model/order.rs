//! A place in a list as a text that sorts: between any two places there is another, so that a move writes one record.
//!
//! The scheme has an integer part, so that adding at the end makes places grow with the logarithm of the list (the
//! crate `fractional_index` makes 156 characters after 10,000 additions; this makes 4), and a fraction for places
//! between. Source of the method: David Greenspan, "Implementing Fractional Indexing" (Observable, 2020).

use std::fmt;

/// A place in a list. Compare places as texts; equal places are told apart by the record's id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Order(Box<str>);

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const FIRST: &str = "a0";
/// The least integer part. It is no place by itself, as nothing could go ahead of it.
const LEAST: &str = "A00000000000000000000000000";

impl Default for Order {
    fn default() -> Self {
        Self(FIRST.into())
    }
}

impl fmt::Display for Order {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Order {
    /// The longest place that is read, in characters.
    pub const MAX: usize = 200;

    /// Reads a place; `None` when the text is not one.
    pub fn parse(text: &str) -> Option<Self> {
        let (_, fraction) = split(text)?;
        let clean = text.bytes().all(|byte| DIGITS.contains(&byte)) && !fraction.ends_with('0') && text != LEAST;
        (clean && text.len() <= Self::MAX).then(|| Self(text.into()))
    }

    /// The text of the place.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the place has more than [`Order::MAX`] characters, so that it would not be read again.
    pub fn is_too_long(&self) -> bool {
        self.0.len() > Self::MAX
    }

    /// A place after `before` and ahead of `after`; `None` stands for the end of the list on that side. Put into one gap
    /// again and again, places grow by a character every six times: see [`Order::is_too_long`].
    ///
    /// Total: where the two are equal or the wrong way round (two tabs added at once), the answer follows `before`.
    pub fn between(before: Option<&Self>, after: Option<&Self>) -> Self {
        let text = match (before, after) {
            (None, None) => FIRST.to_owned(),
            (Some(before), None) => next(&before.0),
            (None, Some(after)) => previous(&after.0),
            (Some(before), Some(after)) if before < after => middle(&before.0, &after.0),
            (Some(before), Some(_)) => next_fraction(&before.0),
        };
        Self(text.into())
    }

    /// `count` places in a row after `before` and ahead of `after`. Their length grows with the logarithm of `count`.
    pub fn spread(before: Option<&Self>, after: Option<&Self>, count: usize) -> Vec<Self> {
        let row = |start: Option<&Self>, step: fn(Option<&Self>) -> Self| {
            let mut last = start.cloned();
            let places = (0..count).map(move |_| last.insert(step(last.as_ref())).clone());
            places.collect::<Vec<_>>()
        };
        match (before, after) {
            (before, None) => row(before, |last| Self::between(last, None)),
            (None, after) => {
                let mut places = row(after, |last| Self::between(None, last));
                places.reverse();
                places
            }
            (Some(before), Some(after)) => {
                let mut places = Vec::with_capacity(count);
                halve(before, after, count, &mut places);
                places
            }
        }
    }
}

/// The middle first, then both halves: one after the other, each place would take half of what is left.
fn halve(before: &Order, after: &Order, count: usize, places: &mut Vec<Order>) {
    let Some(others) = count.checked_sub(1) else { return };
    let middle = Order::between(Some(before), Some(after));
    halve(before, &middle, others / 2, places);
    places.push(middle.clone());
    halve(&middle, after, others - others / 2, places);
}

/// The integer part's length is told by its first letter: `a` to `z` for 2 to 27 characters upwards, `Z` to `A` below.
fn split(text: &str) -> Option<(&str, &str)> {
    let head = text.bytes().next()?;
    let length = match head {
        b'a'..=b'z' => head - b'a' + 2,
        b'A'..=b'Z' => b'Z' - head + 2,
        _ => return None,
    };
    text.split_at_checked(usize::from(length))
}

fn next(text: &str) -> String {
    split(text).and_then(|(integer, _)| increment(integer)).unwrap_or_else(|| next_fraction(text))
}

fn previous(text: &str) -> String {
    let Some((integer, fraction)) = split(text) else { return FIRST.to_owned() };
    if integer == LEAST {
        return format!("{LEAST}{}", midpoint(b"", Some(fraction.as_bytes())));
    }
    if !fraction.is_empty() {
        return integer.to_owned();
    }
    match decrement(integer) {
        Some(earlier) if earlier != LEAST => earlier,
        _ => format!("{LEAST}{}", midpoint(b"", None)),
    }
}

fn next_fraction(text: &str) -> String {
    let (integer, fraction) = split(text).unwrap_or((FIRST, ""));
    format!("{integer}{}", midpoint(fraction.as_bytes(), None))
}

fn middle(before: &str, after: &str) -> String {
    let (Some((low, low_fraction)), Some((high, high_fraction))) = (split(before), split(after)) else {
        return next_fraction(before);
    };
    if low == high {
        return format!("{low}{}", midpoint(low_fraction.as_bytes(), Some(high_fraction.as_bytes())));
    }
    match increment(low) {
        Some(step) if step.as_str() < after => step,
        _ => next_fraction(before),
    }
}

fn position(digit: u8) -> usize {
    DIGITS.iter().position(|known| *known == digit).unwrap_or_default()
}

fn digit(position: usize) -> char {
    char::from(DIGITS.get(position).copied().unwrap_or(b'V'))
}

/// A fraction between two fractions without trailing zeros; `None` above means "up to one".
fn midpoint(low: &[u8], high: Option<&[u8]>) -> String {
    let mut text = String::new();
    let (mut low, mut high) = (low, high);
    loop {
        let low_digit = low.first().map_or(0, |digit| position(*digit));
        let high_digit = high.map_or(DIGITS.len(), |high| high.first().map_or(0, |digit| position(*digit)));
        if high_digit > low_digit + 1 {
            text.push(digit(low_digit.midpoint(high_digit)));
            return text;
        }
        text.push(digit(low_digit));
        if high_digit > low_digit {
            // One step apart: stay on the lower digit, and go on above what follows it.
            high = None;
        } else {
            high = high.and_then(|high| high.get(1..));
        }
        low = low.get(1..).unwrap_or_default();
    }
}

fn increment(integer: &str) -> Option<String> {
    step(integer, b'z', b'0', |head| {
        if head == b'Z' {
            Some(b'a')
        } else if head == b'z' {
            None
        } else {
            Some(head + 1)
        }
    })
}

fn decrement(integer: &str) -> Option<String> {
    step(integer, b'0', b'z', |head| {
        if head == b'a' {
            Some(b'Z')
        } else if head == b'A' {
            None
        } else {
            Some(head - 1)
        }
    })
}

/// Adds or takes one: digits equal to `full` roll over to `empty` and carry on to the left, at last into the head.
fn step(integer: &str, full: u8, empty: u8, carry: impl Fn(u8) -> Option<u8>) -> Option<String> {
    let mut bytes = integer.as_bytes().to_vec();
    let (head, digits) = bytes.split_first_mut()?;
    let upwards = full == b'z';
    for place in digits.iter_mut().rev() {
        if *place != full {
            let position = position(*place);
            *place = DIGITS.get(if upwards { position + 1 } else { position.checked_sub(1)? }).copied()?;
            return String::from_utf8(bytes).ok();
        }
        *place = empty;
    }
    *head = carry(*head)?;
    let length = split_length(*head)?;
    bytes.resize(length, empty);
    String::from_utf8(bytes).ok()
}

fn split_length(head: u8) -> Option<usize> {
    match head {
        b'a'..=b'z' => Some(usize::from(head - b'a') + 2),
        b'A'..=b'Z' => Some(usize::from(b'Z' - head) + 2),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ten_thousand_additions_at_the_end_stay_short() {
        let places = Order::spread(None, None, 10_000);
        assert!(places.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(places.iter().all(|place| place.as_str().len() <= 4 && Order::parse(place.as_str()).is_some()));
    }

    #[test]
    fn ten_thousand_additions_at_the_front_sort_backwards() {
        let mut first = Order::default();
        for _ in 0..10_000 {
            let earlier = Order::between(None, Some(&first));
            assert!(earlier < first && Order::parse(earlier.as_str()).is_some());
            first = earlier;
        }
    }

    #[test]
    fn what_is_no_place_is_refused() {
        for bad in ["", "a", "0", "a0 ", "a00", "b0", LEAST, &"a0V".repeat(80)] {
            assert_eq!(Order::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn there_is_a_place_ahead_of_the_least_ones() {
        for text in ["A00000000000000000000000001", "A00000000000000000000000000V", "A000000000000000000000000001"] {
            let least = Order::parse(text).unwrap();
            let earlier = Order::between(None, Some(&least));
            assert!(earlier < least && Order::parse(earlier.as_str()).is_some(), "{earlier} ahead of {least}");
        }
    }

    #[test]
    fn many_places_in_one_gap_stay_short() {
        let [low, high] = ["a1", "a2"].map(|text| Order::parse(text).unwrap());
        for (before, after) in [(Some(&low), Some(&high)), (None, Some(&low)), (Some(&high), None)] {
            let places = Order::spread(before, after, 10_000);
            let all: Vec<&Order> = before.into_iter().chain(&places).chain(after).collect();
            assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
            assert!(places.len() == 10_000 && places.iter().all(|place| place.as_str().len() <= 8));
        }
    }

    proptest! {
        #[test]
        fn a_place_put_anywhere_lies_between_its_neighbours(positions in prop::collection::vec(any::<prop::sample::Index>(), 1..200)) {
            let mut list: Vec<Order> = Vec::new();
            for position in positions {
                let at = position.index(list.len() + 1);
                let place = Order::between(at.checked_sub(1).and_then(|before| list.get(before)), list.get(at));
                prop_assert!(Order::parse(place.as_str()).is_some(), "{place}");
                list.insert(at, place);
                prop_assert!(list.windows(2).all(|pair| pair[0] < pair[1]));
            }
        }

        #[test]
        fn any_two_places_even_equal_ones_give_a_place(low in 0usize..500, high in 0usize..500) {
            let places = Order::spread(None, None, 500);
            let place = Order::between(Some(&places[low]), Some(&places[high]));
            prop_assert!(places[low] < place);
        }
    }
}
