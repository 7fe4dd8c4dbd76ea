//! The time of an outline against the one that its length allows.

use std::sync::Arc;

use crate::i18n::Message;
use crate::i18n::messages::units;
use crate::method::blank;
use crate::model::{Number, Plan, Record, RecordKey, Table};
use crate::modules::pitch::analysis::Spoken;
use crate::modules::pitch::spec::{Length, SectionKind, outline, section};
use crate::modules::pitch::texts;

impl Length {
    /// The time that an outline of this length may take, in seconds.
    pub const fn target(self) -> u32 {
        match self {
            Self::TenSeconds => 10,
            Self::ThirtySeconds => 30,
            Self::TwoMinutes => 120,
            Self::TenMinutes => 600,
        }
    }
}

/// The time of a section in seconds: its words, and what goes by beside them.
pub fn section_seconds(section: &Record) -> f64 {
    Spoken::of(section.text(section::TEXT)).seconds() + section.get(section::EXTRA_SECONDS).map_or(0.0, Number::get)
}

/// Whether a section asks for something, in words.
pub fn asks(section: &Record) -> bool {
    section.get(section::KIND) == Some(SectionKind::CallToAction) && !blank(section.text(section::TEXT))
}

/// Sections of no outline, in their order: nobody has chosen one, or another tab has deleted it.
pub fn loose_sections(plan: &Plan) -> impl Iterator<Item = (RecordKey, &Arc<Record>)> {
    plan.list(Table::Section).filter(|(key, _)| plan.whole_of(*key).is_none())
}

/// How long an outline takes, and how long it may take.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timing {
    /// The time of all sections, rounded to a second.
    pub seconds: u32,
    /// The time that its length allows; none while no length is chosen.
    pub target: Option<u32>,
}

/// The time of an outline.
pub fn timing(plan: &Plan, outline: RecordKey) -> Timing {
    let sections = plan.parts(outline);
    let target = plan.get(outline).and_then(|record| record.get(outline::LENGTH)).map(Length::target);
    Timing { seconds: whole_seconds(sections.iter().map(|(_, record)| section_seconds(record)).sum()), target }
}

impl Timing {
    /// Whether it takes more than a tenth longer than it may.
    pub fn is_too_long(self) -> bool {
        self.target.is_some_and(|target| u64::from(self.seconds) * 10 > u64::from(target) * 11)
    }

    /// The time against the target, or alone where there is none.
    pub fn line(self) -> Message {
        match self.target {
            Some(target) => texts::TIME_LINE.with("time", span(self.seconds)).with("target", span(target)),
            None => span(self.seconds),
        }
    }

    /// How much it is over or under the target; none where it meets it, or has none.
    pub fn difference(self) -> Option<Message> {
        let target = self.target?;
        let (text, seconds) = if self.seconds > target {
            (texts::TIME_OVER, self.seconds - target)
        } else {
            (texts::TIME_UNDER, target - self.seconds)
        };
        (seconds > 0).then(|| text.with("seconds", seconds))
    }
}

/// A time in words: seconds up to a minute, minutes and seconds from there.
pub fn span(seconds: u32) -> Message {
    match (seconds / 60, seconds % 60) {
        (0, seconds) => units::UNIT_SECONDS.with("n", seconds),
        (minutes, 0) => units::UNIT_MINUTES.with("n", minutes),
        (minutes, seconds) => texts::MINUTES_AND_SECONDS.with("minutes", minutes).with("seconds", seconds),
    }
}

/// Seconds as people count them. Sections have bounds, so that their sum does too.
pub fn whole_seconds(seconds: f64) -> u32 {
    seconds.round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};

    use crate::modules::testing::{Draft, key, sample};

    fn said(message: &Message) -> [String; 2] {
        Locale::ALL.map(|locale| message.render(&PlainFormats(locale)))
    }

    fn spoken(text: &str, extra: f64) -> Record {
        let record = Record::default().with(section::OUTLINE, key("outline:o")).with(section::TEXT, text.to_owned());
        record.with(section::EXTRA_SECONDS, Number::new(extra).unwrap())
    }

    fn timed(length: Option<Length>, sections: &[Record]) -> Timing {
        let draft = Draft::new()
            .add("outline:o", |record| length.map_or(record.clone(), |length| record.with(outline::LENGTH, length)));
        let draft = sections.iter().enumerate().fold(draft, |draft, (number, section)| {
            draft.add(&format!("section:s-{number}"), |record| section.clone().moved(record.order))
        });
        let draft = draft.add("section:loose", |record| record.with(section::TEXT, "not mine".to_owned()));
        timing(&draft.plan, key("outline:o"))
    }

    #[test]
    fn an_outline_takes_the_time_of_its_sections_rounded_once() {
        // 7 words take 3 seconds; 1 word takes 0.43 of one.
        let word = spoken("one", 0.0);
        assert_eq!(timed(None, &[]).seconds, 0);
        assert_eq!(timed(None, std::slice::from_ref(&word)).seconds, 0);
        assert_eq!(timed(None, &[word.clone(), word]).seconds, 1);
        assert_eq!(timed(None, &[spoken("a b c d e f g", 0.0), spoken("一天上线一天上线一天上", 60.0)]).seconds, 66);
        assert_eq!(timed(None, &[Record::default().with(section::OUTLINE, key("outline:o"))]).seconds, 0);
    }

    #[test]
    fn a_tenth_over_the_target_still_fits() {
        for (length, target) in [
            (Length::TenSeconds, 10),
            (Length::ThirtySeconds, 30),
            (Length::TwoMinutes, 120),
            (Length::TenMinutes, 600),
        ] {
            let most = f64::from(target) * 1.1;
            let fits = timed(Some(length), &[spoken("", most.floor())]);
            assert_eq!((fits.target, fits.is_too_long()), (Some(target), false));
            assert!(timed(Some(length), &[spoken("", most.floor() + 1.0)]).is_too_long());
        }
        assert!(!timed(None, &[spoken("", 3_600.0)]).is_too_long());
    }

    #[test]
    fn what_is_over_and_what_is_left_is_told_in_both_languages() {
        let of = |seconds| Timing { seconds, target: Some(30) };
        assert_eq!(said(&of(28).line()), ["28 s of 30 s", "28 秒／目标 30 秒"]);
        assert_eq!(of(37).difference().as_ref().map(said), Some(["7 s too long", "超出 7 秒"].map(str::to_owned)));
        assert_eq!(of(28).difference().as_ref().map(said), Some(["2 s to spare", "还剩 2 秒"].map(str::to_owned)));
        assert_eq!(of(30).difference(), None);
        let free = Timing { seconds: 28, target: None };
        assert_eq!((said(&free.line()), free.difference()), (["28 s", "28 秒"].map(str::to_owned), None));
        assert_eq!(said(&span(0)), ["0 s", "0 秒"]);
        assert_eq!(said(&span(120)), ["2 min", "2 分钟"]);
        assert_eq!(said(&span(599)), ["9 min 59 s", "9 分 59 秒"]);
    }

    #[test]
    fn sections_of_no_outline_are_found() {
        let draft = Draft::new()
            .add("outline:o", |record| record)
            .add("section:mine", |_| spoken("a", 0.0))
            .add("section:free", |record| record)
            .add("section:left", |record| record.with(section::OUTLINE, key("outline:gone")));
        let loose: Vec<_> = loose_sections(&draft.plan).map(|(key, _)| key).collect();
        assert_eq!(loose, ["section:free", "section:left"].map(key));
    }

    #[test]
    fn the_outlines_of_the_example_take_these_times() {
        let times = |locale| {
            let plan = sample(locale);
            let timed = plan.list(Table::Outline).map(|(key, _)| timing(&plan, key));
            timed.map(|timing| (timing.seconds, timing.target.unwrap())).collect::<Vec<_>>()
        };
        assert_eq!(times(Locale::En), [(8, 10), (30, 30), (21, 30), (105, 120), (540, 600)]);
        assert_eq!(times(Locale::ZhCn), [(7, 10), (29, 30), (17, 30), (92, 120), (527, 600)]);
    }
}
