//! Speaking an outline against the clock: which card is on, what was spoken on each, and when the next is due.

use crate::i18n::Message;
use crate::modules::pitch::analysis::cue_cards::{CueCard, planned_at};
use crate::modules::pitch::analysis::timing::span;
use crate::modules::pitch::texts;

/// One rehearsal. Moments come in as milliseconds since any fixed point, later ones never before earlier ones; a clock
/// that is set back stands still for that time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rehearsal {
    cards: Vec<CueCard>,
    target: Option<u32>,
    at: usize,
    /// What was spoken on each card, in milliseconds.
    spoken: Vec<u64>,
    /// Since when the clock runs for the card that is on; nothing while it stands.
    since: Option<u64>,
    over: bool,
}

impl Rehearsal {
    /// A rehearsal of these cards that has not begun; the target in seconds.
    pub fn new(cards: Vec<CueCard>, target: Option<u32>) -> Self {
        Self { spoken: vec![0; cards.len()], cards, target, ..Self::default() }
    }

    /// Its cards.
    pub fn cards(&self) -> &[CueCard] {
        &self.cards
    }

    /// The time that it may take, in seconds; none where no length is chosen.
    pub fn target(&self) -> Option<u32> {
        self.target
    }

    /// The place of the card that is on, from 0.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The card that is on.
    pub fn card(&self) -> Option<&CueCard> {
        self.cards.get(self.at)
    }

    /// The card after it.
    pub fn next_card(&self) -> Option<&CueCard> {
        self.cards.get(self.at + 1)
    }

    /// Whether the clock runs.
    pub fn is_running(&self) -> bool {
        self.since.is_some()
    }

    /// Whether anything has been spoken yet.
    pub fn is_begun(&self) -> bool {
        self.is_running() || self.spoken.iter().any(|spoken| *spoken > 0)
    }

    /// Whether the last card has been left.
    pub fn is_over(&self) -> bool {
        self.over
    }

    /// Starts the clock, or lets it stand.
    pub fn start_or_pause(&mut self, now: u64) {
        if self.over || self.cards.is_empty() {
            return;
        }
        if self.is_running() {
            self.stop(now);
        } else {
            self.since = Some(now);
        }
    }

    /// Goes to the next card. Leaving the last one ends a rehearsal that has begun.
    pub fn next(&mut self, now: u64) {
        if self.at + 1 < self.cards.len() {
            self.turn_to(self.at + 1, now);
        } else if self.is_begun() {
            self.stop(now);
            self.over = true;
        }
    }

    /// Goes back to the card before, also from the end.
    pub fn back(&mut self, now: u64) {
        if self.over {
            self.over = false;
        } else if let Some(before) = self.at.checked_sub(1) {
            self.turn_to(before, now);
        }
    }

    /// What is kept of it where it is left: the card that is on, and what was spoken on each, a line each. Nothing where
    /// nothing was spoken.
    pub fn kept(&self, now: u64) -> String {
        if !self.is_begun() {
            return String::new();
        }
        let on = self.card().filter(|_| !self.over).map(|card| card.key.to_string()).unwrap_or_default();
        let spoken = |(place, card): (usize, &CueCard)| format!("\n{} {}", card.key, self.spoken_ms(place, now));
        std::iter::once(on).chain(self.cards.iter().enumerate().map(spoken)).collect()
    }

    /// The rehearsal with what was kept of it; its clock stands. What was spoken on cards that have gone is not counted.
    pub fn taken_up(mut self, kept: &str) -> Self {
        const LONGEST: u64 = 24 * 60 * 60 * 1000;
        let mut lines = kept.lines();
        let on = lines.next().unwrap_or_default();
        let place = |cards: &[CueCard], key: &str| cards.iter().position(|card| card.key.to_string() == key);
        for (key, spoken) in lines.filter_map(|line| line.split_once(' ')) {
            if let Some(own) = place(&self.cards, key).and_then(|place| self.spoken.get_mut(place)) {
                *own = spoken.parse().unwrap_or(0).min(LONGEST);
            }
        }
        self.over = on.is_empty() && self.is_begun();
        let last = self.cards.len().saturating_sub(1);
        self.at = if self.over { last } else { place(&self.cards, on).unwrap_or(0) };
        self
    }

    /// Puts everything back to the beginning.
    pub fn again(&mut self) {
        *self = Self::new(std::mem::take(&mut self.cards), self.target);
    }

    /// What was spoken of a card, in whole seconds.
    pub fn spoken(&self, card: usize, now: u64) -> u32 {
        seconds(self.spoken_ms(card, now))
    }

    /// What was spoken of all, in whole seconds.
    pub fn elapsed(&self, now: u64) -> u32 {
        seconds((0..self.cards.len()).map(|card| self.spoken_ms(card, now)).sum())
    }

    /// Whether by the plan the next card should be on.
    pub fn is_due(&self, now: u64) -> bool {
        self.is_running() && planned_at(&self.cards, self.elapsed(now)).is_some_and(|planned| planned > self.at)
    }

    /// Whether the last card takes longer than planned for the whole.
    pub fn is_past_end(&self, now: u64) -> bool {
        let end = self.target.or_else(|| self.cards.last().map(|card| card.end));
        self.is_running() && end.is_some_and(|end| self.elapsed(now) > end)
    }

    /// The time spoken against the target, or alone where there is none.
    pub fn end_line(&self, now: u64) -> Message {
        let time = span(self.elapsed(now));
        match self.target {
            Some(target) => texts::REHEARSE_END.with("time", time).with("target", span(target)),
            None => texts::REHEARSE_END_FREE.with("time", time),
        }
    }

    fn spoken_ms(&self, card: usize, now: u64) -> u64 {
        let running = self.since.filter(|_| card == self.at).map_or(0, |since| now.saturating_sub(since));
        self.spoken.get(card).copied().unwrap_or(0) + running
    }

    fn stop(&mut self, now: u64) {
        let spoken = self.spoken_ms(self.at, now);
        if let Some(kept) = self.spoken.get_mut(self.at) {
            *kept = spoken;
        }
        self.since = None;
    }

    fn turn_to(&mut self, card: usize, now: u64) {
        let running = self.is_running();
        self.stop(now);
        self.at = card;
        self.since = running.then_some(now);
    }
}

fn seconds(milliseconds: u64) -> u32 {
    u32::try_from(milliseconds / 1000).unwrap_or(u32::MAX)
}

/// A time as a clock shows it: minutes, and seconds in two digits.
pub fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Test notes with one line more, on a line of its own.
pub fn noted(notes: &str, line: &str) -> String {
    let notes = notes.trim_end();
    if notes.is_empty() { line.to_owned() } else { format!("{notes}\n{line}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::modules::testing::key;

    /// Three cards of ten, five and fifteen seconds.
    fn three() -> Rehearsal {
        let card = |id: &str, start, end| CueCard {
            key: key(&format!("section:{id}")),
            kind: None,
            cue: id.to_owned(),
            text: String::new(),
            start,
            end,
            planned: end - start,
        };
        Rehearsal::new(vec![card("a", 0, 10), card("b", 10, 15), card("c", 15, 30)], Some(30))
    }

    #[test]
    fn the_clock_runs_for_the_card_that_is_on_and_stands_while_paused() {
        let mut talk = three();
        assert_eq!((talk.is_begun(), talk.elapsed(5_000)), (false, 0));
        talk.start_or_pause(100_000);
        assert_eq!((talk.elapsed(108_000), talk.spoken(0, 108_000)), (8, 8));
        talk.start_or_pause(108_000);
        assert_eq!((talk.is_running(), talk.elapsed(200_000)), (false, 8));
        talk.start_or_pause(200_000);
        talk.next(202_500);
        assert_eq!((talk.spoken(0, 203_500), talk.spoken(1, 203_500), talk.elapsed(203_500)), (10, 1, 11));
        talk.back(204_000);
        assert_eq!((talk.at(), talk.spoken(0, 205_000), talk.spoken(1, 205_000)), (0, 11, 1));
    }

    #[test]
    fn the_alarm_comes_when_the_next_card_should_be_on_and_goes_with_it() {
        let mut talk = three();
        assert!(!talk.is_due(u64::MAX), "a clock that stands gives no alarm");
        talk.start_or_pause(0);
        assert_eq!([talk.is_due(9_999), talk.is_due(10_000)], [false, true]);
        talk.next(12_000);
        assert_eq!([talk.is_due(12_000), talk.is_due(14_999), talk.is_due(15_000)], [false, false, true]);
        talk.next(15_500);
        assert_eq!([talk.is_due(29_000), talk.is_due(400_000)], [false, false], "after the last there is none");
        assert_eq!([talk.is_past_end(30_999), talk.is_past_end(31_000)], [false, true]);
    }

    #[test]
    fn leaving_the_last_card_ends_it_and_back_takes_it_up_again() {
        let mut talk = three();
        for moment in [0, 1, 2] {
            talk.next(moment);
        }
        assert_eq!((talk.at(), talk.is_over()), (2, false), "turning cards without the clock ends nothing");
        talk.start_or_pause(1_000);
        talk.next(31_000);
        assert!(talk.is_over() && !talk.is_running());
        let line = |locale| talk.end_line(90_000).render(&PlainFormats(locale));
        assert_eq!(line(Locale::En), "30 s spoken, target 30 s.");
        assert_eq!(line(Locale::ZhCn), "用时 30 秒，目标 30 秒。");
        let mut taken_up = talk.clone();
        taken_up.back(91_000);
        assert_eq!((taken_up.is_over(), taken_up.at(), taken_up.elapsed(99_000)), (false, 2, 30));
        talk.start_or_pause(92_000);
        assert!(!talk.is_running(), "what is over does not run on");
        talk.again();
        assert_eq!(talk, three());
    }

    #[test]
    fn what_is_left_is_taken_up_with_its_times_and_a_clock_that_stands() {
        let mut talk = three();
        assert_eq!(talk.kept(0), "", "nothing was spoken");
        talk.start_or_pause(0);
        talk.next(9_000);
        let kept = talk.kept(11_500);
        let mut again = three().taken_up(&kept);
        assert_eq!((again.at(), again.is_running(), again.elapsed(99_000)), (1, false, 11));
        assert_eq!((again.spoken(0, 0), again.spoken(1, 0)), (9, 2));
        again.start_or_pause(200_000);
        again.start_or_pause(201_000);
        assert_eq!(again.elapsed(400_000), 12);
        again.next(0);
        again.next(0);
        let over = three().taken_up(&again.kept(0));
        assert!(over.is_over() && over.at() == 2 && over.elapsed(0) == 12);
        assert_eq!(three().taken_up(""), three());
        assert_eq!(three().taken_up("section:gone\nsection:gone 5000\nsection:a x"), three());
        assert_eq!(three().taken_up("section:a\nsection:a 99999999999999999999").elapsed(0), 0);
    }

    #[test]
    fn nothing_to_speak_never_starts_and_a_clock_set_back_stands() {
        let mut empty = Rehearsal::new(Vec::new(), None);
        empty.start_or_pause(0);
        empty.next(1_000);
        empty.back(2_000);
        assert!(!empty.is_begun() && !empty.is_over() && empty.card().is_none());
        let mut talk = three();
        talk.start_or_pause(50_000);
        assert_eq!(talk.elapsed(20_000), 0);
        assert_eq!(talk.next_card().map(|card| card.cue.as_str()), Some("b"));
    }

    #[test]
    fn a_note_begins_a_line_and_leaves_the_others() {
        assert_eq!(noted("", "34 s"), "34 s");
        assert_eq!(noted("Told Ms. Qiao. \n", "34 s"), "Told Ms. Qiao.\n34 s");
    }

    #[test]
    fn a_clock_has_two_digits_of_seconds() {
        assert_eq!([0, 9, 60, 605].map(clock), ["0:00", "0:09", "1:00", "10:05"]);
    }
}
