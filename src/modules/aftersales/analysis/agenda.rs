//! The timeline as it is read: the first year, what comes later, and what has no day yet.

use crate::i18n::Formats;
use crate::method::name;
use crate::model::{Choice, Plan, RecordKey};
use crate::modules::aftersales::analysis::calendar::what;
use crate::modules::aftersales::analysis::term::term;
use crate::modules::aftersales::analysis::timeline::{Stop, When, timeline};
use crate::modules::aftersales::spec::{Repeat, touchpoint};

/// The timeline in the language of the formats.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// What comes in the first year; before the signing date is known, what is counted from it.
    pub first_year: Vec<Entry>,
    /// What comes after it.
    pub later: Vec<Entry>,
    /// What has no day.
    pub undated: Vec<Entry>,
}

/// One time of a touchpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The touchpoint.
    pub key: RecordKey,
    /// The day on the calendar, where it is known.
    pub date: Option<String>,
    /// What is done, behind the day it is counted to.
    pub line: String,
    /// How, how often while that is not spelled out, and by whom.
    pub facts: Vec<String>,
    /// What is to be minded.
    pub note: Option<String>,
}

/// The timeline of a plan.
pub fn agenda(plan: &Plan, formats: &dyn Formats) -> Agenda {
    let year = term(plan).first_year();
    let mut agenda = Agenda::default();
    for stop in timeline(plan) {
        let place = match stop.when {
            When::On { date, .. } if year.is_some_and(|year| date > year) => &mut agenda.later,
            When::On { .. } | When::AfterSigning(0..365) => &mut agenda.first_year,
            When::AfterSigning(_) => &mut agenda.later,
            When::BeforeEnd(_) | When::BeforeFestival(..) | When::Open => &mut agenda.undated,
        };
        place.push(entry(plan, &stop, formats));
    }
    agenda
}

fn entry(plan: &Plan, stop: &Stop, formats: &dyn Formats) -> Entry {
    let locale = formats.locale();
    let record = plan.get(stop.key);
    let channel = record.and_then(|record| record.get(touchpoint::CHANNEL)).map(|channel| channel.label());
    let repeat = record.and_then(|record| record.get(touchpoint::REPEAT)).filter(|repeat| *repeat != Repeat::Once);
    let date = match stop.when {
        When::On { date, .. } => Some(formats.day(date)),
        _ => None,
    };
    let labels = [repeat.filter(|_| date.is_none()).map(|repeat| repeat.label()), channel];
    let owner = record.and_then(|record| record.get(touchpoint::OWNER)).map(|owner| name(plan, owner, locale));
    Entry {
        key: stop.key,
        date,
        line: stop.line(what(plan, stop.key)).render(formats),
        facts: labels.into_iter().flatten().map(|label| label.get(locale).to_owned()).chain(owner).collect(),
        note: stop.note.map(|note| note.message().render(formats)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::model::Number;
    use crate::modules::aftersales::spec::Timing;

    use crate::modules::testing::{Draft, sample};

    #[test]
    fn the_example_has_its_first_year_and_the_renewal_later() {
        for (locale, first, renewal) in [
            (
                Locale::En,
                ("Day 2: Handover talk with the head nurse, sheet in hand", ["Visit", "Zhao Min"]),
                "Day 640: Renewal talk with the owner, results first",
            ),
            (
                Locale::ZhCn,
                ("第 2 天：拿着交接单与护士长当面过一遍", ["上门", "赵敏"]),
                "第 640 天：与老板谈续约，先看效果",
            ),
        ] {
            let plan = sample(locale);
            let agenda = agenda(&plan, &PlainFormats(locale));
            assert_eq!((agenda.first_year.len(), agenda.later.len(), agenda.undated.len()), (10, 7, 0));
            let opening = &agenda.first_year[0];
            assert_eq!((opening.line.as_str(), opening.date.as_deref()), (first.0, Some("2026-04-01 (Wednesday)")));
            assert_eq!(opening.facts, first.1);
            assert!(agenda.later.iter().any(|entry| entry.line == renewal));
        }
    }

    #[test]
    fn without_a_signing_date_repeats_are_named_and_later_days_stand_apart() {
        let counted = |record: crate::model::Record, days: f64| {
            let record = record.with(touchpoint::TIMING, Timing::AfterSigning);
            record.with(touchpoint::OFFSET_DAYS, Number::new(days).unwrap()).with(touchpoint::REPEAT, Repeat::Quarterly)
        };
        let draft = Draft::new()
            .add("touchpoint:a", |record| counted(record, 90.0))
            .add("touchpoint:b", |record| counted(record, 365.0))
            .add("touchpoint:c", |record| record);
        let agenda = agenda(&draft.plan, &PlainFormats(Locale::En));
        let lines = |entries: &[Entry]| entries.iter().map(|entry| entry.line.clone()).collect::<Vec<_>>();
        assert_eq!(lines(&agenda.first_year), ["Day 90: No text yet"]);
        assert_eq!(
            (lines(&agenda.later), lines(&agenda.undated)),
            (vec!["Day 365: No text yet".into()], vec!["No time yet: No text yet".into()])
        );
        assert_eq!(
            (agenda.first_year[0].facts.clone(), agenda.first_year[0].date.clone()),
            (vec!["Each quarter".to_owned()], None)
        );
    }
}
