//! The range of agreement of each issue as a picture.

use crate::drawing::{Drawing, Picture, Range, RangeBar, range_bar};
use crate::i18n::Formats;
use crate::i18n::messages::cards;
use crate::method::blank;
use crate::model::{Plan, Record, Table};
use crate::modules::negotiation::analysis::zopa;
use crate::modules::negotiation::analysis::zopa::figure;
use crate::modules::negotiation::spec::{Direction, issue};
use crate::modules::negotiation::texts;

/// The bar of an issue: our range and theirs on one scale. None while our walk-away or the direction is missing, or
/// there is nothing to hold the walk-away against.
pub fn bar(issue: &Record, formats: &dyn Formats) -> Option<Drawing> {
    let locale = formats.locale();
    let falling = issue.get(issue::DIRECTION)? == Direction::Lower;
    let last = figure(issue, issue::WALK_AWAY)?;
    let best = figure(issue, issue::OPENING);
    let theirs = figure(issue, issue::THEIR_WALK_AWAY).map(|last| Range {
        name: texts::BAR_THEIRS.get(locale),
        best: figure(issue, issue::THEIR_OPENING),
        last,
    });
    (best.is_some() || theirs.is_some()).then(|| {
        let bar = RangeBar {
            ours: Range { name: texts::BAR_OURS.get(locale), best, last },
            theirs,
            target: figure(issue, issue::TARGET),
            falling,
            direction: issue::DIRECTION.spec.label.get(locale),
            summary: zopa(issue).line(issue.text(issue::UNIT)).render(formats),
        };
        range_bar(&bar, formats)
    })
}

/// The bars of all issues that have one, how they are read with the first.
pub fn pictures(plan: &Plan, formats: &dyn Formats) -> Vec<Picture> {
    let locale = formats.locale();
    let drawn = plan.list(Table::Issue).filter_map(|(_, record)| Some((record, bar(record, formats)?)));
    let picture = |(at, (record, drawing)): (usize, (&std::sync::Arc<Record>, Drawing))| {
        let name = record.text(issue::NAME).trim();
        let name = if blank(name) { cards::CARD_UNTITLED.get(locale) } else { name };
        let note = if at == 0 { texts::ZOPA_NOTE.get(locale) } else { "" };
        Picture { title: name.to_owned(), drawing, note: note.to_owned(), legend: None }
    };
    drawn.enumerate().map(picture).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::testing::{assert_inside, texts as words};
    use crate::formats::without_private;
    use crate::i18n::{Locale, PlainFormats};
    use crate::modules::testing::{Draft, first_deal, number, sample};

    #[test]
    fn every_issue_of_the_example_has_its_bar_in_either_language() {
        for (locale, title, summary, direction) in [
            (
                Locale::En,
                "Yearly price",
                "They can meet us from 19000 to 23000 CNY a year (our estimate)",
                "Better for us →",
            ),
            (Locale::ZhCn, "年费", "估计能谈成的范围：19000～23000 元/年", "对我有利 →"),
        ] {
            let pictures = pictures(&first_deal(locale), &PlainFormats(locale));
            assert_eq!(pictures.len(), 6);
            assert_eq!((pictures[0].title.as_str(), pictures[0].drawing.summary.as_str()), (title, summary));
            assert_eq!(words(&pictures[0].drawing)[0], direction);
            assert_eq!(pictures.iter().filter(|picture| !picture.note.is_empty()).count(), 1);
            pictures.iter().for_each(|picture| assert_inside(&picture.drawing));
        }
    }

    #[test]
    fn others_see_no_bar_as_its_limits_are_private() {
        let open = without_private(&sample(Locale::En));
        assert!(pictures(&open, &PlainFormats(Locale::En)).is_empty());
    }

    #[test]
    fn a_bar_needs_a_direction_our_walk_away_and_something_beside_it() {
        let has = |fill: fn(Record) -> Record| bar(&fill(Record::default()), &PlainFormats(Locale::En)).is_some();
        assert!(has(|record| higher(record).with(issue::WALK_AWAY, number(1.0)).with(issue::OPENING, number(2.0))));
        assert!(has(|record| higher(record)
            .with(issue::WALK_AWAY, number(1.0))
            .with(issue::THEIR_WALK_AWAY, number(2.0))));
        assert!(!has(|record| higher(record).with(issue::WALK_AWAY, number(1.0))));
        assert!(!has(|record| higher(record)
            .with(issue::OPENING, number(1.0))
            .with(issue::THEIR_WALK_AWAY, number(2.0))));
        assert!(!has(|record| record.with(issue::WALK_AWAY, number(1.0)).with(issue::OPENING, number(2.0))));
        let nameless = Draft::new().add("negotiation_issue:i", |record| {
            higher(record).with(issue::WALK_AWAY, number(1.0)).with(issue::OPENING, number(2.0))
        });
        assert_eq!(pictures(&nameless.plan, &PlainFormats(Locale::En))[0].title, "No text yet");
    }

    fn higher(record: Record) -> Record {
        record.with(issue::DIRECTION, Direction::Higher)
    }
}
