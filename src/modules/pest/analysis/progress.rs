//! When the PEST canvas is done, and how far it is filled.

use std::sync::Arc;

use crate::method::{goals, written};
use crate::model::{Record, RecordKey, Table};
use crate::modules::pest::analysis::figures::FOUR;
use crate::modules::pest::analysis::{HIGH, VERY_HIGH, is_shown, score, shown_boxes, swot_items};
use crate::modules::pest::spec::{Direction, PestBox, factor};

goals! {
    of plan reading [Swot] {
        let boxes = shown_boxes(plan);
        // Factors out of sight and factors without a text do not count.
        let counts =
            |(_, factor): &(RecordKey, &Arc<Record>)| is_shown(factor, boxes) && written(factor.text(factor::TEXT));
        let factors: Vec<_> = plan.list(Table::Pest).filter(counts).collect();
        let scored =
            |least: u8| factors.iter().filter(move |(_, factor)| score(factor).is_some_and(|score| score >= least));
        let directed = || factors.iter().filter(|(_, factor)| factor.get(factor::DIRECTION).is_some()).count();
        let in_swot = |key: &RecordKey| swot_items(plan, *key).next().is_some();
        let is_in = |place: &PestBox| factors.iter().any(|(_, factor)| factor.get(factor::BOX) == Some(*place));
        let is_settled = |(key, factor): &(RecordKey, &Arc<Record>)| is_unclear(factor) || in_swot(key);
    }
    "A factor in each box that is shown" | "显示的每格都有因素" of Pest =>
        FOUR.iter().all(is_in), all boxes.iter().all(is_in);
    "Each factor has a direction, four at least" | "每条因素都判断了方向，至少四条" of Pest =>
        directed(), least 4, all directed() == factors.len();
    "Factors of 12 or more have source, response and owner" | "12 分以上的因素有来源、应对和负责人" of Pest =>
        scored(HIGH).any(|(_, factor)| is_answered(factor)),
        all scored(HIGH).all(|(_, factor)| is_answered(factor)), naming HIGH;
    "Factors of 15 or more are in the SWOT, unless the direction is unclear"
        | "15 分以上的因素已转入 SWOT，方向不明的除外" of Pest =>
        scored(HIGH).any(is_settled), all scored(VERY_HIGH).all(is_settled), naming VERY_HIGH;
}

fn is_answered(factor: &Record) -> bool {
    is_sourced(factor) && factor.get(factor::RESPONSE).is_some() && factor.get(factor::OWNER).is_some()
}

/// Whether a factor says where it is known from: in words, or by a research finding.
pub(super) fn is_sourced(factor: &Record) -> bool {
    written(factor.text(factor::SOURCE)) || !factor.links(factor::ORIGIN).is_empty()
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

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
    }

    #[test]
    fn an_empty_canvas_and_three_boxes_have_met_nothing() {
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 4));
        assert_eq!((met(&filled(3)), met(&filled(4))), (0, 2));
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
        assert_eq!(met(&draft), 2);
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
        assert_eq!((met(&rated(3)), met(&rated(4)), met(&rated(5))), (2, 2, 2));
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
        assert_eq!(proved(|record| record), 2);
        assert_eq!(proved(|record| record.with(factor::SOURCE, "Notices".to_owned())), 3);
        assert_eq!(proved(|record| record.with(factor::ORIGIN, vec![key("research:r")])), 3);
        let sent = rated(5).add("swot:t", |record| record.with(item::ORIGIN, vec![key("pest:extra")]));
        assert_eq!(met(&sent), 3);
    }
}
