//! What stands on the one-page prints: for the customer, and for the team.

use crate::i18n::Formats;
use crate::model::{FieldSpec, Plan, RecordKey, Table};
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

/// What a package is worth to us, where it is known: what no field holds.
pub fn worth_of(plan: &Plan, package: RecordKey, formats: &dyn Formats) -> Option<String> {
    package_worth(plan, package).map(|worth| formats.number(worth.points()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, PlainFormats};
    use crate::model::Private;
    use crate::modules::testing::first_deal;

    #[test]
    fn no_field_on_the_sheet_for_the_customer_is_private() {
        for (table, fields) in FOR_CUSTOMER {
            assert!(!table.spec().is_private());
            assert!(fields.iter().all(|field| matches!(field.private, Private::Never)), "{}", table.id());
        }
    }

    #[test]
    fn the_team_sees_what_each_package_is_worth_and_others_cannot_work_it_out() {
        let plan = first_deal(Locale::ZhCn);
        let of = |plan: &Plan| -> Vec<Option<String>> {
            plan.list(Table::Package).map(|(key, _)| worth_of(plan, key, &PlainFormats(Locale::ZhCn))).collect()
        };
        assert_eq!(of(&plan), ["54", "53.5", "55"].map(|worth| Some(worth.to_owned())));
        assert_eq!(of(&crate::formats::without_private(&plan)), [None, None, None]);
    }
}
