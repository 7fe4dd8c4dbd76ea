//! When the PEST canvas is done, and how far it is filled.

use std::sync::Arc;

use crate::method::{blank, goals};
use crate::model::{Record, RecordKey, Table};
use crate::modules::pest::analysis::{HIGH, VERY_HIGH, is_shown, score, shown_boxes, swot_items};
use crate::modules::pest::spec::{Direction, factor};

/// Goals 2 to 4 say "each factor"; with fewer than this they would be met by having nothing.
const ENOUGH: usize = 4;

goals! {
    of plan reading [Swot] {
        let boxes = shown_boxes(plan);
        // Factors out of sight and factors without a text do not count.
        let counts =
            |(_, factor): &(RecordKey, &Arc<Record>)| is_shown(factor, boxes) && !blank(factor.text(factor::TEXT));
        let factors: Vec<_> = plan.list(Table::Pest).filter(counts).collect();
        let enough = factors.len() >= ENOUGH;
        let scored =
            |least: u8| factors.iter().filter(move |(_, factor)| score(factor).is_some_and(|score| score >= least));
    }
    "Each box shown has a factor" | "显示的每格都有因素" =>
        boxes.iter().all(|place| factors.iter().any(|(_, factor)| factor.get(factor::BOX) == Some(*place)));
    ", each factor a direction" | "，因素都有方向" =>
        enough && factors.iter().all(|(_, factor)| factor.get(factor::DIRECTION).is_some());
    "; scores of 12 or more have source, response and owner" | "；12 分以上的有来源、应对和负责人" =>
        enough && scored(HIGH).all(|(_, factor)| is_answered(factor)), naming HIGH;
    "; 15 or more are in the SWOT, unless the direction is unclear." | "；15 分以上的已转入 SWOT，方向不明的除外。" =>
        enough && scored(VERY_HIGH).all(|(key, factor)| is_unclear(factor) || swot_items(plan, *key).next().is_some()),
        naming VERY_HIGH;
}

fn is_answered(factor: &Record) -> bool {
    is_sourced(factor) && factor.get(factor::RESPONSE).is_some() && factor.get(factor::OWNER).is_some()
}

/// Whether a factor says where it is known from: in words, or by a research finding.
pub(super) fn is_sourced(factor: &Record) -> bool {
    !blank(factor.text(factor::SOURCE)) || !factor.links(factor::ORIGIN).is_empty()
}

fn is_unclear(factor: &Record) -> bool {
    factor.get(factor::DIRECTION) == Some(Direction::Unclear)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::Progress;
    use crate::model::Choice;
    use crate::modules::pest::spec::{PestBox, Response};
    use crate::modules::swot::spec::item;
    use crate::modules::testing::{Draft, key, score};

    fn filled(boxes: usize) -> Draft {
        PestBox::ALL.iter().take(boxes).fold(Draft::new(), |draft, place| {
            draft.add(&format!("pest:{}", place.code()), |record| {
                record
                    .with(factor::BOX, *place)
                    .with(factor::TEXT, "Patients book at night".to_owned())
                    .with(factor::DIRECTION, Direction::Opportunity)
            })
        })
    }

    fn met(draft: &Draft) -> u32 {
        progress(&draft.plan).met
    }

    #[test]
    fn an_empty_canvas_and_three_boxes_have_met_nothing() {
        assert_eq!(progress(&Draft::new().plan), Progress { met: 0, total: 4 });
        assert_eq!((met(&filled(3)), met(&filled(4))), (0, 4));
    }

    #[test]
    fn a_card_without_a_text_does_not_fill_a_box() {
        let draft = filled(3).add("pest:blank", |record| record.with(factor::BOX, PestBox::Technological));
        assert_eq!(met(&draft), 0);
    }

    #[test]
    fn what_is_out_of_sight_does_not_count() {
        let draft = filled(4)
            .add("pest:law", |record| record.with(factor::BOX, PestBox::Legal).with(factor::TEXT, "x".to_owned()));
        assert_eq!(met(&draft), 4);
    }

    #[test]
    fn high_scores_need_an_answer_and_very_high_ones_the_swot() {
        let rated = |likelihood: u8| {
            filled(4).add("pest:extra", |record| {
                record
                    .with(factor::TEXT, "Rules tighten".to_owned())
                    .with(factor::IMPACT, score(3))
                    .with(factor::LIKELIHOOD, score(likelihood))
                    .with(factor::SOURCE, "Notices".to_owned())
                    .with(factor::RESPONSE, Response::Use)
                    .with(factor::DIRECTION, Direction::Threat)
            })
        };
        assert_eq!((met(&rated(3)), met(&rated(4)), met(&rated(5))), (4, 3, 2));
        let owned = |record: Record| {
            record
                .with(factor::IMPACT, score(3))
                .with(factor::LIKELIHOOD, score(4))
                .with(factor::RESPONSE, Response::Use)
                .with(factor::OWNER, key("person:a"))
        };
        let proved = |change: fn(Record) -> Record| {
            met(&filled(4).add("pest:political", |record| {
                change(
                    owned(record)
                        .with(factor::BOX, PestBox::Political)
                        .with(factor::TEXT, "Rules tighten".to_owned())
                        .with(factor::DIRECTION, Direction::Threat),
                )
            }))
        };
        assert_eq!(proved(|record| record), 3);
        assert_eq!(proved(|record| record.with(factor::SOURCE, "Notices".to_owned())), 4);
        assert_eq!(proved(|record| record.with(factor::ORIGIN, vec![key("research:r")])), 4);
        let sent = rated(5).add("swot:t", |record| record.with(item::ORIGIN, vec![key("pest:extra")]));
        assert_eq!(met(&sent), 3);
    }
}
