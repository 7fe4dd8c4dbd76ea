//! What is entered once: fields that say the same in several modules. Where one is empty, what stands in another is offered.

use crate::method::{blank, one_line};
use crate::model::{FieldSpec, Plan, RecordKey, Table};
use crate::modules::aftersales::spec::handover;
use crate::modules::basics::spec::basics;
use crate::modules::contract::spec::brief as contract;
use crate::modules::discovery::spec::deal;
use crate::modules::negotiation::spec::brief;
use crate::modules::persona::spec::icp;
use crate::modules::pest::spec::frame as pest;
use crate::modules::pitch::spec::card;
use crate::modules::positioning::spec::statement;
use crate::modules::swot::spec::frame as swot;

/// A field of a table.
type Place = (Table, &'static FieldSpec);

const OFFERED_MARKET: Place = (Table::Basics, basics::MARKET.spec);
const NEGOTIATED_WITH: Place = (Table::Brief, brief::CUSTOMER.spec);
const SIGNED_WITH: Place = (Table::Contract, contract::CUSTOMER.spec);
const DEALT_WITH: Place = (Table::Deal, deal::CUSTOMER.spec);
const HANDED_OVER: Place = (Table::Handover, handover::CUSTOMER.spec);

/// Each field with those that it takes over from; what stands first has the say.
const TAKEN: &[(Place, &[Place])] = &[
    ((Table::PestFrame, pest::SCOPE.spec), &[OFFERED_MARKET]),
    ((Table::SwotFrame, swot::OBJECTIVE.spec), &[(Table::Basics, basics::GOAL.spec)]),
    ((Table::Icp, icp::SUMMARY.spec), &[OFFERED_MARKET]),
    ((Table::Statement, statement::FOR_WHOM.spec), &[(Table::Icp, icp::SUMMARY.spec), OFFERED_MARKET]),
    ((Table::Statement, statement::PRODUCT.spec), &[(Table::Card, card::NAME.spec)]),
    (NEGOTIATED_WITH, &[DEALT_WITH, SIGNED_WITH, HANDED_OVER]),
    (SIGNED_WITH, &[DEALT_WITH, NEGOTIATED_WITH, HANDED_OVER]),
    (HANDED_OVER, &[DEALT_WITH, SIGNED_WITH, NEGOTIATED_WITH]),
];

/// What a field may take over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The record in which it stands.
    pub from: RecordKey,
    /// What stands there, in one line.
    pub text: String,
}

/// The fields that one takes over from; none for most.
pub fn sources_of(table: Table, field: &FieldSpec) -> &'static [Place] {
    let taken = TAKEN.iter().find(|((own, into), _)| *own == table && *into == field);
    taken.map_or(&[], |(_, sources)| sources)
}

/// What a field may take over from elsewhere in the plan, where it says nothing itself: what each deal has of its own from its
/// deal alone. Of several records that say something none is chosen.
pub fn taken_over(plan: &Plan, key: RecordKey, field: &FieldSpec) -> Option<Taken> {
    let own = plan.get(key).map(|record| record.text_of(field)).unwrap_or_default();
    if !blank(own) {
        return None;
    }
    // What is not there yet will be its deal's: where each deal has one, it has the deal's id.
    let deal =
        key.table.of_deal().map(|_| RecordKey::new(Table::Deal, key.id)).filter(|deal| plan.get(*deal).is_some());
    let deal = plan.deal_of(key).or(deal);
    sources_of(key.table, field).iter().find_map(|(table, source)| {
        let is_near = |key: RecordKey| deal.is_none() || plan.deal_of(key).is_none_or(|of| Some(of) == deal);
        let all = plan.list(*table).filter(|(key, _)| is_near(*key));
        let mut said = all.filter(|(_, record)| !blank(record.text_of(source)));
        let (from, record) = said.next().filter(|_| said.next().is_none())?;
        Some(Taken { from, text: one_line(record.text_of(source)) })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Kind, Private, Value};
    use crate::modules::testing::{Draft, key};

    fn offered(draft: &Draft, (table, field): Place) -> Option<(String, String)> {
        let taken = taken_over(&draft.plan, RecordKey::single(table), field)?;
        Some((taken.from.to_string(), taken.text))
    }

    fn named(from: &str, text: &str) -> Option<(String, String)> {
        Some((from.to_owned(), text.to_owned()))
    }

    #[test]
    fn the_customer_is_offered_wherever_the_name_is_missing_and_nowhere_else() {
        let draft = Draft::new().single(Table::Brief, |record| record.with(brief::CUSTOMER, "Riverside".to_owned()));
        assert_eq!(offered(&draft, SIGNED_WITH), named("negotiation_brief:single", "Riverside"));
        assert_eq!(offered(&draft, HANDED_OVER), named("negotiation_brief:single", "Riverside"));
        assert_eq!(offered(&draft, NEGOTIATED_WITH), None);
        // The contract has the full name, and the say.
        let draft = draft.single(Table::Contract, |record| record.with(contract::CUSTOMER, "Riverside Ltd".to_owned()));
        assert_eq!(offered(&draft, HANDED_OVER), named("contract_brief:single", "Riverside Ltd"));
        let draft = draft.single(Table::Handover, |record| record.with(handover::CUSTOMER, " ".to_owned()));
        assert_eq!(offered(&draft, HANDED_OVER), named("contract_brief:single", "Riverside Ltd"));
        let draft = draft.single(Table::Handover, |record| record.with(handover::CUSTOMER, "河畔诊所".to_owned()));
        assert_eq!(offered(&draft, HANDED_OVER), None);
    }

    #[test]
    fn the_customer_is_that_of_the_deal_and_never_of_another_one() {
        use crate::modules::of_deal::DEAL;
        let draft = ["a", "b"].into_iter().fold(Draft::new(), |draft, id| {
            draft.add(&format!("deal:{id}"), |record| record.with(deal::CUSTOMER, format!("Clinic {id}")))
        });
        let offered = |draft: &Draft, at: &str| {
            let taken = taken_over(&draft.plan, key(at), contract::CUSTOMER.spec)?;
            Some((taken.from.to_string(), taken.text))
        };
        assert_eq!(offered(&draft, "contract_brief:b"), named("deal:b", "Clinic b"));
        let draft = draft
            .add("contract_brief:b", |record| record.with(DEAL, key("deal:b")))
            .add("negotiation_brief:a", |record| {
                record.with(DEAL, key("deal:a")).with(brief::CUSTOMER, "A Ltd".to_owned())
            });
        assert_eq!(offered(&draft, "contract_brief:b"), named("deal:b", "Clinic b"));
        let draft =
            draft.add("deal:c", |record| record).add("contract_brief:c", |record| record.with(DEAL, key("deal:c")));
        assert_eq!(offered(&draft, "contract_brief:c"), None, "the others are none of its business");
    }

    #[test]
    fn market_and_goal_are_taken_over_in_one_line() {
        let goal = "50 customers\n\nin a year".to_owned();
        let draft = Draft::new().single(Table::Basics, |record| {
            record.with(basics::MARKET, "Tea houses".to_owned()).with(basics::GOAL, goal)
        });
        assert_eq!(offered(&draft, (Table::PestFrame, pest::SCOPE.spec)), named("basics:single", "Tea houses"));
        let objective = (Table::SwotFrame, swot::OBJECTIVE.spec);
        assert_eq!(offered(&draft, objective), named("basics:single", "50 customers in a year"));
        assert_eq!(offered(&draft, (Table::PestFrame, pest::FRAMEWORK.spec)), None);
    }

    #[test]
    fn of_two_product_cards_none_is_chosen() {
        let product = (Table::Statement, statement::PRODUCT.spec);
        let card =
            |draft: Draft, id: &str, name: &str| draft.add(id, |record| record.with(card::NAME, name.to_owned()));
        let draft = card(card(Draft::new(), "card:a", "Spring tea"), "card:b", "");
        assert_eq!(offered(&draft, product), named("card:a", "Spring tea"));
        assert_eq!(offered(&card(draft, "card:c", "Autumn tea"), product), None);
    }

    #[test]
    fn every_field_takes_over_from_others_that_hold_text_and_nothing_private_gets_out() {
        for ((table, field), sources) in TAKEN {
            assert!(table.spec().single && table.spec().field(field.id) == Some(*field), "{} {}", table.id(), field.id);
            assert!(matches!(field.kind, Kind::Text | Kind::Paragraph) && !sources.is_empty());
            for (other, source) in *sources {
                assert_eq!(other.spec().field(source.id), Some(*source), "{}", other.id());
                assert!((other, source) != (table, field) && matches!(source.kind, Kind::Text | Kind::Paragraph));
                // Whom a deal is with is told by its meeting, contract and handover too.
                let is_open =
                    matches!(source.private, Private::Never) || (other, source) == (&DEALT_WITH.0, &DEALT_WITH.1);
                assert!(is_open, "{} {}", other.id(), source.id);
            }
        }
        let draft = Draft::new().single(Table::Contract, |mut record| {
            record.set_value(contract::CUSTOMER.spec, Some(Value::Text("A".to_owned())));
            record
        });
        assert_eq!(taken_over(&draft.plan, key("negotiation_brief:single"), brief::PLACE.spec), None);
    }
}
