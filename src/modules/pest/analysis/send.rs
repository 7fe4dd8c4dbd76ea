//! The way of a factor into the SWOT.

use std::sync::Arc;

use crate::method::{LinkOf, Way};
use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::pest::spec::{Direction, factor};
use crate::modules::swot::spec::{Quadrant, item};

/// The SWOT items that were made from a factor, or linked to it.
pub fn swot_items(plan: &Plan, key: RecordKey) -> impl Iterator<Item = (RecordKey, &Arc<Record>)> {
    plan.other_ends(key, factor::SWOT_ITEMS.spec)
}

/// The quadrants that a factor's direction asks for and that hold no item of it yet: what can be sent. Nothing while
/// the direction is unset or unclear, as nobody has judged yet.
pub fn missing_quadrants(plan: &Plan, key: RecordKey) -> Vec<Quadrant> {
    let direction = plan.get(key).and_then(|factor| factor.get(factor::DIRECTION));
    let there: Vec<_> = swot_items(plan, key).filter_map(|(_, item)| item.get(item::QUADRANT)).collect();
    asked_by(direction).iter().copied().filter(|quadrant| !there.contains(quadrant)).collect()
}

/// The quadrants that a direction leads to.
pub(super) const fn asked_by(direction: Option<Direction>) -> &'static [Quadrant] {
    match direction {
        Some(Direction::Opportunity) => &[Quadrant::Opportunity],
        Some(Direction::Threat) => &[Quadrant::Threat],
        Some(Direction::Both) => &[Quadrant::Opportunity, Quadrant::Threat],
        Some(Direction::Unclear) | None => &[],
    }
}

/// What a SWOT item takes over from a factor: its text, impact and owner, its source as evidence, and the factor as origin.
///
/// Certainty stays unset: likelihood says how sure a change is to come, certainty how well a fact is proved.
pub(crate) const TO_SWOT: Way = Way {
    into: Table::Swot,
    link: LinkOf::New(item::ORIGIN.spec),
    takes: &[
        (factor::TEXT.spec, item::TEXT.spec),
        (factor::SOURCE.spec, item::EVIDENCE.spec),
        (factor::IMPACT.spec, item::IMPACT.spec),
        (factor::OWNER.spec, item::OWNER.spec),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::apply;
    use crate::model::IdSource;
    use crate::modules::testing::{Draft, key, score};

    fn draft(direction: Direction) -> Draft {
        Draft::new().add("person:wu", |record| record).add("pest:rules", |record| {
            record
                .with(factor::TEXT, "Rules tighten".to_owned())
                .with(factor::SOURCE, "Notices".to_owned())
                .with(factor::IMPACT, score(4))
                .with(factor::LIKELIHOOD, score(5))
                .with(factor::OWNER, key("person:wu"))
                .with(factor::DIRECTION, direction)
        })
    }

    #[test]
    fn an_item_made_of_a_factor_takes_what_fits_and_links_back() {
        let Draft { mut plan } = draft(Direction::Threat);
        let start = Record::default().with(item::QUADRANT, Quadrant::Threat);
        let command = TO_SWOT.send(&plan, key("pest:rules"), start).unwrap();
        let patch = command.patch(&plan, &mut IdSource::new(1));
        apply(&mut plan, &patch);
        let (_, made) = swot_items(&plan, key("pest:rules")).next().unwrap();
        assert_eq!((made.text(item::TEXT), made.text(item::EVIDENCE)), ("Rules tighten", "Notices"));
        assert_eq!((made.get(item::IMPACT), made.get(item::CERTAINTY)), (Some(score(4)), None));
        assert_eq!((made.get(item::OWNER), made.get(item::QUADRANT)), (Some(key("person:wu")), Some(Quadrant::Threat)));
        assert!(!made.example && missing_quadrants(&plan, key("pest:rules")).is_empty());
    }

    #[test]
    fn both_directions_are_sent_one_by_one_and_an_unclear_one_not_at_all() {
        let plan = draft(Direction::Both)
            .add("swot:t", |record| {
                record.with(item::QUADRANT, Quadrant::Threat).with(item::ORIGIN, vec![key("pest:rules")])
            })
            .plan;
        assert_eq!(missing_quadrants(&plan, key("pest:rules")), [Quadrant::Opportunity]);
        assert!(missing_quadrants(&draft(Direction::Unclear).plan, key("pest:rules")).is_empty());
    }
}
