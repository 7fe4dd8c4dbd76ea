//! Who may agree to what: limits by person and issue.

use crate::model::{Plan, Record, RecordKey, Table};
use crate::modules::negotiation::analysis::chosen;
use crate::modules::negotiation::analysis::zopa::figure;
use crate::modules::negotiation::spec::{Direction, authority, concession, issue, option, package};

/// The limits of an issue, each with its person.
fn limits(plan: &Plan, issue: RecordKey) -> impl Iterator<Item = (Option<RecordKey>, &Record)> {
    let lines = plan.list(Table::Authority).filter(move |(_, record)| record.get(authority::ISSUE) == Some(issue));
    lines.map(|(_, record)| (record.get(authority::PERSON), record.as_ref()))
}

/// Whether a person may agree to a value of an issue: `None` where nothing is said about both, or no direction. Of
/// several lines for one person the widest counts.
pub fn allows(plan: &Plan, person: RecordKey, issue: RecordKey, value: f64) -> Option<bool> {
    let direction = plan.get(issue)?.get(issue::DIRECTION)?;
    let own = limits(plan, issue).filter(|(holder, _)| *holder == Some(person));
    let within = own.filter_map(|(_, line)| figure(line, authority::LIMIT)).map(|limit| match direction {
        Direction::Higher => value >= limit,
        Direction::Lower => value <= limit,
    });
    within.reduce(|one, other| one || other)
}

/// The issues in which the one who offers a package or a concession goes beyond what is theirs to give. A concession
/// names no figure, so there somebody with any limit in its issue is enough, where anybody has one.
pub fn over_authority(plan: &Plan, key: RecordKey) -> Vec<RecordKey> {
    let Some(record) = plan.get(key) else { return Vec::new() };
    if key.table == Table::Package {
        let Some(owner) = record.get(package::OWNER) else { return Vec::new() };
        let options = chosen(plan, key).into_iter().filter_map(|(issue, option)| {
            let value = figure(plan.get(option?)?, option::VALUE)?;
            (allows(plan, owner, issue, value) == Some(false)).then_some(issue)
        });
        return options.collect();
    }
    let named = record.get(concession::OWNER).zip(record.get(concession::ISSUE));
    let beyond = named.filter(|(owner, issue)| {
        let mut holders = limits(plan, *issue).map(|(holder, _)| holder).peekable();
        holders.peek().is_some() && holders.all(|holder| holder != Some(*owner))
    });
    beyond.map(|(_, issue)| issue).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modules::testing::{Draft, key, number};

    fn draft(direction: Option<Direction>) -> Draft {
        let draft = Draft::new().add("negotiation_issue:i", |record| {
            direction.map_or(record.clone(), |direction| record.with(issue::DIRECTION, direction))
        });
        draft.add("person:chen", |record| record).add("person:lin", |record| record)
    }

    fn with_limit(draft: Draft, id: &str, person: &str, limit: Option<f64>) -> Draft {
        draft.add(&format!("negotiation_authority:{id}"), |record| {
            let record = record.with(authority::PERSON, key(person)).with(authority::ISSUE, key("negotiation_issue:i"));
            limit.map_or(record.clone(), |limit| record.with(authority::LIMIT, number(limit)))
        })
    }

    #[test]
    fn a_limit_holds_from_our_better_side() {
        let allowed = |direction, value| {
            let plan = with_limit(draft(direction), "a", "person:chen", Some(15.0)).plan;
            allows(&plan, key("person:chen"), key("negotiation_issue:i"), value)
        };
        assert_eq!(
            [14.9, 15.0, 16.0].map(|value| allowed(Some(Direction::Higher), value)),
            [Some(false), Some(true), Some(true)]
        );
        assert_eq!(
            [14.9, 15.0, 16.0].map(|value| allowed(Some(Direction::Lower), value)),
            [Some(true), Some(true), Some(false)]
        );
        assert_eq!(allowed(None, 15.0), None);
        let plan = with_limit(draft(Some(Direction::Higher)), "a", "person:chen", None).plan;
        assert_eq!(allows(&plan, key("person:chen"), key("negotiation_issue:i"), 1.0), None, "no figure");
        assert_eq!(allows(&plan, key("person:lin"), key("negotiation_issue:i"), 1.0), None, "nothing said");
        let twice = with_limit(
            with_limit(draft(Some(Direction::Higher)), "a", "person:chen", Some(20.0)),
            "b",
            "person:chen",
            Some(10.0),
        );
        assert_eq!(allows(&twice.plan, key("person:chen"), key("negotiation_issue:i"), 12.0), Some(true));
    }

    #[test]
    fn a_package_goes_too_far_with_an_option_worse_than_the_limit_of_who_offers_it() {
        let beyond = |value: Option<f64>, owner: Option<&str>| {
            let draft = with_limit(draft(Some(Direction::Higher)), "a", "person:chen", Some(22_000.0));
            let draft = draft.add("negotiation_option:o", |record| {
                let record = record.with(option::ISSUE, key("negotiation_issue:i"));
                value.map_or(record.clone(), |value| record.with(option::VALUE, number(value)))
            });
            let draft = draft.add("negotiation_package:p", |record| {
                let record = record.with(package::OPTIONS, vec![key("negotiation_option:o")]);
                owner.map_or(record.clone(), |owner| record.with(package::OWNER, key(owner)))
            });
            over_authority(&draft.plan, key("negotiation_package:p"))
        };
        assert_eq!(beyond(Some(21_999.0), Some("person:chen")), [key("negotiation_issue:i")]);
        assert_eq!(beyond(Some(22_000.0), Some("person:chen")), []);
        assert_eq!(beyond(Some(1.0), Some("person:lin")), [], "nothing is said about her");
        assert_eq!((beyond(Some(1.0), None), beyond(None, Some("person:chen"))), (vec![], vec![]));
    }

    #[test]
    fn a_concession_goes_too_far_where_others_alone_have_a_limit() {
        let concession = |draft: Draft, owner: &str| {
            draft.add("negotiation_concession:c", |record| {
                record.with(concession::ISSUE, key("negotiation_issue:i")).with(concession::OWNER, key(owner))
            })
        };
        let beyond = |draft: &Draft| over_authority(&draft.plan, key("negotiation_concession:c"));
        let limited = || with_limit(draft(Some(Direction::Higher)), "a", "person:chen", Some(1.0));
        assert_eq!(beyond(&concession(limited(), "person:lin")), [key("negotiation_issue:i")]);
        assert_eq!(beyond(&concession(limited(), "person:chen")), []);
        assert_eq!(beyond(&concession(draft(None), "person:lin")), [], "nobody has a limit");
        assert_eq!(beyond(&limited().add("negotiation_concession:c", |record| record)), []);
    }
}
