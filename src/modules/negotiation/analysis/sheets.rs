//! What stands on the one-page prints: for the customer, and for the team.

use crate::i18n::Formats;
use crate::model::{FieldSpec, Plan, Table};
use crate::modules::name;
use crate::modules::negotiation::analysis::package_worth;
use crate::modules::negotiation::spec::{authority, batna, brief, concession, issue, package, summary};

/// Fields of a table, as a sheet has them.
type Columns = (Table, &'static [&'static FieldSpec]);

/// For the customer: what the talk is about, what can be chosen, what is agreed. What we may give is nobody's business
/// before it is on the table, private or not.
pub const FOR_CUSTOMER: &[Columns] = &[
    (Table::Brief, &[brief::CUSTOMER.spec, brief::MEETING_ON.spec, brief::PLACE.spec, brief::LEAD.spec]),
    (Table::Issue, &[issue::NAME.spec, issue::STANDARD.spec]),
    (Table::Package, &[package::NAME.spec, package::MESSAGE.spec, package::OPTIONS.spec]),
    (
        Table::Summary,
        &[summary::POINT.spec, summary::AGREED.spec, summary::OWNER.spec, summary::DUE.spec, summary::READ_BACK.spec],
    ),
];

/// For the team: figures with their limits, the steps in their order, who may agree to what, and what we do otherwise.
pub const FOR_TEAM: &[Columns] = &[
    (
        Table::Brief,
        &[
            brief::CUSTOMER.spec,
            brief::MEETING_ON.spec,
            brief::PLACE.spec,
            brief::LEAD.spec,
            brief::OPENING_LINE.spec,
            brief::OUR_INTERESTS.spec,
            brief::THEIR_INTERESTS.spec,
        ],
    ),
    (
        Table::Issue,
        &[
            issue::NAME.spec,
            issue::UNIT.spec,
            issue::OPENING.spec,
            issue::TARGET.spec,
            issue::WALK_AWAY.spec,
            issue::THEIR_OPENING.spec,
            issue::THEIR_WALK_AWAY.spec,
            issue::WEIGHT.spec,
        ],
    ),
    (
        Table::Concession,
        &[
            concession::GIVE.spec,
            concession::GET.spec,
            concession::COST_TO_US.spec,
            concession::WORTH_TO_THEM.spec,
            concession::OWNER.spec,
        ],
    ),
    (
        Table::Authority,
        &[
            authority::PERSON.spec,
            authority::ISSUE.spec,
            authority::LIMIT.spec,
            authority::APPROVER.spec,
            authority::REPLY_TIME.spec,
        ],
    ),
    (Table::Batna, &[batna::SIDE.spec, batna::TEXT.spec, batna::VALUE.spec, batna::CERTAINTY.spec]),
    (Table::Package, &[package::NAME.spec, package::OPTIONS.spec, package::OWNER.spec]),
];

/// Each package with its worth to us, as far as it is known: what no field holds.
pub fn worths(plan: &Plan, formats: &dyn Formats) -> Vec<[String; 2]> {
    let packages = plan.list(Table::Package).map(|(key, _)| key);
    let worth = |key| package_worth(plan, key).map_or_else(|| "–".to_owned(), |worth| formats.number(worth.points()));
    packages.map(|key| [name(plan, key, formats.locale()), worth(key)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::model::Private;
    use crate::modules::negotiation::analysis::testing::sample;
    use crate::modules::testing::Draft;

    #[test]
    fn no_field_on_the_sheet_for_the_customer_is_private() {
        for (table, fields) in FOR_CUSTOMER {
            assert!(!table.spec().is_private());
            assert!(fields.iter().all(|field| matches!(field.private, Private::Never)), "{}", table.id());
        }
    }

    #[test]
    fn the_team_sees_what_each_package_is_worth() {
        let said = worths(&sample(Locale::ZhCn), &PlainFormats(Locale::ZhCn));
        assert_eq!(said, [["轻松上线", "54"], ["年费更低", "53.5"], ["先签一年", "55"]]);
        let bare = Draft::new().add("negotiation_package:p", |record| record);
        assert_eq!(worths(&bare.plan, &PlainFormats(Locale::En)), [["No text yet", "–"]]);
    }
}
