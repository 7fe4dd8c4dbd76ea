//! Scores and boxes.

use std::cmp::Reverse;

use crate::model::{Choice, Plan, Record, RecordKey, Table};
use crate::modules::pest::spec::{Framework, PestBox, factor, frame};

/// From this score on a factor needs a source, a response and an owner.
pub const HIGH: u8 = 12;
/// From this score on a factor belongs in the SWOT.
pub const VERY_HIGH: u8 = 15;

/// Impact × likelihood, 1 to 25; `None` while one of them is unset.
pub fn score(factor: &Record) -> Option<u8> {
    Some(factor.get(factor::IMPACT)?.get() * factor.get(factor::LIKELIHOOD)?.get())
}

/// The boxes of the canvas unless it is widened to PESTEL.
pub(super) const FOUR: &[PestBox] = &[PestBox::Political, PestBox::Economic, PestBox::Social, PestBox::Technological];

/// The boxes that the canvas shows: four, or six for PESTEL. Four unless the plan says otherwise.
pub fn shown_boxes(plan: &Plan) -> &'static [PestBox] {
    let framework = plan.single(Table::PestFrame).and_then(|frame| frame.get(frame::FRAMEWORK));
    match framework.unwrap_or(Framework::Pest) {
        Framework::Pest => FOUR,
        Framework::Pestel => PestBox::ALL,
    }
}

/// Whether a factor stands in one of the boxes shown, or in none yet.
pub fn is_shown(factor: &Record, boxes: &[PestBox]) -> bool {
    factor.get(factor::BOX).is_none_or(|place| boxes.contains(&place))
}

/// How many factors stand in boxes that are not shown. They are kept.
pub fn hidden_count(plan: &Plan) -> usize {
    let boxes = shown_boxes(plan);
    plan.list(Table::Pest).filter(|(_, factor)| !is_shown(factor, boxes)).count()
}

/// The factors of a box from the highest score down, those without a score last; equal scores keep their order.
pub fn sorted_by_score(plan: &Plan, place: PestBox) -> Vec<RecordKey> {
    let mut factors: Vec<_> =
        plan.list_at(Table::Pest, place.code()).map(|(key, factor)| (score(factor), key)).collect();
    crate::model::sort_by_key(&mut factors, |(score, _)| Reverse(*score));
    factors.into_iter().map(|(_, key)| key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::testing::{Draft, key, score as mark};

    #[test]
    fn a_score_needs_both_marks() {
        let half = Record::default().with(factor::IMPACT, mark(5));
        assert_eq!((score(&half), score(&half.clone().with(factor::LIKELIHOOD, mark(4)))), (None, Some(20)));
    }

    #[test]
    fn six_boxes_become_four_without_losing_a_factor() {
        let six = Draft::new()
            .single(Table::PestFrame, |record| record.with(frame::FRAMEWORK, Framework::Pestel))
            .add("pest:law", |record| record.with(factor::BOX, PestBox::Legal))
            .add("pest:loose", |record| record);
        assert_eq!((shown_boxes(&six.plan).len(), hidden_count(&six.plan)), (6, 0));
        let four = six.single(Table::PestFrame, |record| record.with(frame::FRAMEWORK, Framework::Pest));
        assert_eq!((shown_boxes(&four.plan).len(), hidden_count(&four.plan)), (4, 1));
        assert_eq!(shown_boxes(&Draft::new().plan).len(), 4);
    }

    #[test]
    fn the_highest_score_comes_first_and_equals_stay() {
        let rated = |draft: Draft, at: &str, marks: Option<(u8, u8)>| {
            draft.add(at, |record| {
                let record = record.with(factor::BOX, PestBox::Social);
                let Some((impact, likelihood)) = marks else { return record };
                record.with(factor::IMPACT, mark(impact)).with(factor::LIKELIHOOD, mark(likelihood))
            })
        };
        let mut draft = rated(Draft::new(), "pest:none", None);
        for (at, marks) in [("pest:a", (2, 3)), ("pest:top", (5, 5)), ("pest:b", (3, 2)), ("pest:low", (1, 1))] {
            draft = rated(draft, at, Some(marks));
        }
        draft = draft.add("pest:elsewhere", |record| record.with(factor::BOX, PestBox::Legal));
        let expected = ["pest:top", "pest:a", "pest:b", "pest:low", "pest:none"].map(key);
        assert_eq!(sorted_by_score(&draft.plan, PestBox::Social), expected);
    }
}
