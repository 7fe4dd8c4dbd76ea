//! What the speaker sees when rehearsing: a card for each section, with the time that is planned for it.

use crate::method::blank;
use crate::model::{Plan, RecordKey};
use crate::modules::pitch::analysis::section_seconds;
use crate::modules::pitch::analysis::timing::whole_seconds;
use crate::modules::pitch::spec::{SectionKind, section};

/// One card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CueCard {
    /// The section.
    pub key: RecordKey,
    /// What the section has to do.
    pub kind: Option<SectionKind>,
    /// What stands large on the card; empty where no cue is written.
    pub cue: String,
    /// The words.
    pub text: String,
    /// When the section is planned to begin, in seconds from the start.
    pub start: u32,
    /// When it is planned to be over.
    pub end: u32,
    /// How long it is planned to take by itself, as it stands beside the section; rounded, so not always from start to end.
    pub planned: u32,
}

/// The cards of an outline in the order of speaking. Each begins where the one before ends, and the last ends with the
/// time of the outline. Sections in which nothing is written yet have no card.
pub fn cue_cards(plan: &Plan, outline: RecordKey) -> Vec<CueCard> {
    let mut spoken = 0.0;
    let cards = plan.parts(outline).into_iter().filter_map(|(key, record)| {
        let start = whole_seconds(spoken);
        let planned = section_seconds(record);
        spoken += planned;
        let end = whole_seconds(spoken);
        let (cue, text) = (record.text(section::CUE).trim().to_owned(), record.text(section::TEXT).trim().to_owned());
        let says = !blank(&cue) || !blank(&text) || end > start;
        says.then(|| CueCard {
            key,
            kind: record.get(section::KIND),
            cue,
            text,
            start,
            end,
            planned: whole_seconds(planned),
        })
    });
    cards.collect()
}

/// The number of the card that should be on so many seconds after the start; the last one from its beginning on. None
/// without cards.
pub fn planned_at(cards: &[CueCard], seconds: u32) -> Option<usize> {
    let begun = cards.iter().take_while(|card| card.start <= seconds);
    begun.count().checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Number, Record};
    use crate::modules::pitch::analysis::timing;
    use crate::modules::testing::{Draft, key};

    fn draft(sections: &[(&str, &str, f64)]) -> Draft {
        let of = |cue: &str, text: &str, extra: f64| {
            let record = Record::default().with(section::OUTLINE, key("outline:o")).with(section::CUE, cue.to_owned());
            record.with(section::TEXT, text.to_owned()).with(section::EXTRA_SECONDS, Number::new(extra).unwrap())
        };
        sections.iter().enumerate().fold(Draft::new().add("outline:o", |record| record), |draft, (number, section)| {
            let (cue, text, extra) = *section;
            draft.add(&format!("section:s-{number}"), |record| of(cue, text, extra).moved(record.order))
        })
    }

    fn planned(cards: &[CueCard]) -> Vec<(&str, u32, u32)> {
        cards.iter().map(|card| (card.cue.as_str(), card.start, card.end)).collect()
    }

    #[test]
    fn each_card_begins_where_the_one_before_ends_and_the_last_ends_with_the_outline() {
        // A word takes 0.43 seconds: three cards of one word are a second, not three times none.
        let draft = draft(&[("a", "one", 0.0), ("b", "two", 0.0), ("c", "three", 60.0), ("d", " ", 0.0)]);
        let cards = cue_cards(&draft.plan, key("outline:o"));
        assert_eq!(planned(&cards), [("a", 0, 0), ("b", 0, 1), ("c", 1, 61), ("d", 61, 61)]);
        assert_eq!(cards.last().map(|card| card.end), Some(timing(&draft.plan, key("outline:o")).seconds));
    }

    #[test]
    fn a_card_holds_what_its_section_says_and_an_empty_section_has_none() {
        let draft = draft(&[(" ", "", 0.0), ("", " 周一上线。\n", 0.0), ("", "", 30.0)]).add("section:k", |record| {
            let record = record.with(section::OUTLINE, key("outline:o")).with(section::KIND, SectionKind::Offer);
            record.with(section::CUE, "两万四 ".to_owned())
        });
        let cards = cue_cards(&draft.plan, key("outline:o"));
        let held: Vec<_> = cards.iter().map(|card| (card.key, card.cue.as_str(), card.text.as_str())).collect();
        assert_eq!(
            held,
            [(key("section:s-1"), "", "周一上线。"), (key("section:s-2"), "", ""), (key("section:k"), "两万四", "")]
        );
        assert_eq!(cards.iter().map(|card| card.kind).collect::<Vec<_>>(), [None, None, Some(SectionKind::Offer)]);
        assert!(cue_cards(&draft.plan, key("outline:gone")).is_empty());
    }

    #[test]
    fn a_section_takes_in_the_result_what_stands_beside_it_in_the_outline() {
        let draft = draft(&[("a", "", 0.6), ("b", "", 11.6)]);
        let cards = cue_cards(&draft.plan, key("outline:o"));
        assert_eq!(planned(&cards), [("a", 0, 1), ("b", 1, 12)], "from the first second to the twelfth");
        assert_eq!(cards.iter().map(|card| card.planned).collect::<Vec<_>>(), [1, 12], "and 11.6 seconds are twelve");
    }

    #[test]
    fn the_clock_tells_which_card_should_be_on() {
        let draft = draft(&[("a", "", 8.0), ("b", "", 0.0), ("c", "", 20.0)]);
        let cards = cue_cards(&draft.plan, key("outline:o"));
        let at = |seconds| planned_at(&cards, seconds);
        assert_eq!([at(0), at(7), at(8), at(27), at(400)], [Some(0), Some(0), Some(2), Some(2), Some(2)]);
        assert_eq!(planned_at(&[], 5), None);
    }
}
