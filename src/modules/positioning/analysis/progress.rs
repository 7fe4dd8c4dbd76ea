//! When Positioning is done, and how far it is filled.

use crate::method::{goals, written};
use crate::model::Table;
use crate::modules::positioning::analysis::{ends, missing_parts};
use crate::modules::positioning::spec::{CompetitorKind, competitor};

goals! {
    of plan {
        let compared = || plan.list(Table::Competitor).filter(|(_, record)| written(record.text(competitor::OUR_EDGE)));
        let does_nothing = |kind| kind == Some(CompetitorKind::DoNothing);
    }
    "Three alternatives, each with our edge" | "至少三个选项，都写了我们的优势" of Competitor => compared().count(), least 3;
    "“Do nothing” is among them, with our edge" | "其中有“什么都不做”，也写了我们的优势" of Competitor =>
        compared().any(|(_, record)| does_nothing(record.get(competitor::KIND)));
    "Both axes of the map are named" | "定位图两条轴都已命名" of Map =>
        plan.single(Table::Map).is_some_and(|map| ends().all(|end| written(map.text(end))));
    "The positioning statement is complete" | "定位陈述完整" of Statement =>
        plan.single(Table::Statement).is_some_and(|statement| missing_parts(statement).next().is_none());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::Progress;
    use crate::model::{Field, Record};
    use crate::modules::positioning::analysis::PARTS;
    use crate::modules::positioning::spec::axes;
    use crate::modules::testing::Draft;

    fn draft(kinds: &[CompetitorKind], ends: [&str; 4], parts: [&str; 7]) -> Draft {
        let fill = |record: Record, fields: &[Field<String>], words: &[&str]| {
            fields.iter().zip(words).fold(record, |record, (field, words)| record.with(*field, (*words).to_owned()))
        };
        let map = [axes::X_LOW, axes::X_HIGH, axes::Y_LOW, axes::Y_HIGH];
        let draft = Draft::new()
            .single(Table::Map, |record| fill(record, &map, &ends))
            .single(Table::Statement, |record| fill(record, &PARTS, &parts));
        kinds.iter().enumerate().fold(draft, |draft, (number, kind)| {
            draft.add(&format!("competitor:c-{number}"), |record| {
                record.with(competitor::KIND, *kind).with(competitor::OUR_EDGE, "一天上线".to_owned())
            })
        })
    }

    fn met(kinds: &[CompetitorKind], ends: [&str; 4], parts: [&str; 7]) -> u32 {
        GOALS.progress(&draft(kinds, ends, parts).plan).met
    }

    const THREE: [CompetitorKind; 3] = [CompetitorKind::DoNothing, CompetitorKind::Direct, CompetitorKind::Direct];
    const ENDS: [&str; 4] = ["months", "one day", "any shop", "clinics"];
    const WORDS: [&str; 7] = ["clinics", "wait", "Qinghe", "service", "fills chairs", "suites", "start at once"];

    #[test]
    fn an_empty_plan_has_nothing_and_a_filled_one_all_of_four() {
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 4));
        assert_eq!(met(&[], [""; 4], [""; 7]), 0);
        assert_eq!(GOALS.progress(&draft(&THREE, ENDS, WORDS).plan), Progress::up_to(4, 4));
    }

    #[test]
    fn three_alternatives_say_our_edge_and_one_of_them_is_to_do_nothing() {
        assert_eq!(met(&THREE[..2], ENDS, WORDS), 3);
        assert_eq!(met(&[CompetitorKind::Direct; 3], ENDS, WORDS), 3);
        let silent = |kinds| {
            let draft = draft(kinds, ENDS, WORDS).add("competitor:silent", |record| {
                record.with(competitor::KIND, CompetitorKind::DoNothing).with(competitor::OUR_EDGE, " ".to_owned())
            });
            GOALS.progress(&draft.plan).met
        };
        assert_eq!((silent(&THREE[1..]), silent(&THREE)), (2, 4));
    }

    #[test]
    fn every_end_and_every_part_counts() {
        for at in 0..ENDS.len() {
            let mut ends = ENDS;
            ends[at] = " ";
            assert_eq!(met(&THREE, ends, WORDS), 3, "{at}");
        }
        for at in 0..WORDS.len() {
            let mut parts = WORDS;
            parts[at] = "。";
            assert_eq!(met(&THREE, ENDS, parts), 3, "{at}");
        }
    }
}
