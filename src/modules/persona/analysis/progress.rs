//! When the personas are done, and how far they are filled.

use crate::method::{goals, written};
use crate::model::{Record, Table};
use crate::modules::persona::analysis::{has_basis, has_entry, people};
use crate::modules::persona::spec::{icp, persona};

goals! {
    of plan {
        let nothing = Record::default();
        let ideal = plan.single(Table::Icp).map_or(&nothing, |record| record);
        // Of all in the decision the one who is furthest.
        let met = |parts: &[bool; 5]| parts.iter().filter(|met| **met).count();
        let person = people(plan).map(|(_, record)| parts(record)).max_by_key(met);
        let [role, goal, pain, objection, basis] = person.unwrap_or_default();
    }
    "The ideal customer’s industry" | "理想客户的行业" of Icp at icp::INDUSTRY => written(ideal.text(icp::INDUSTRY));
    "The ideal customer’s place" | "理想客户的地区" of Icp at icp::PLACE => written(ideal.text(icp::PLACE));
    "What makes such a customer look around" | "理想客户的触发事件" of Icp at icp::TRIGGER_EVENTS => has_entry(ideal, icp::TRIGGER_EVENTS);
    "When we leave a customer to others" | "理想客户的放弃条件" of Icp at icp::DISQUALIFY_IF => has_entry(ideal, icp::DISQUALIFY_IF);
    "One persona with a role in the decision" | "至少一张画像写了决策角色" of Persona => role;
    "The same persona’s goals" | "同一张画像写了想办成的事" of Persona => goal;
    "The same persona’s pains" | "同一张画像写了痛点" of Persona => pain;
    "The same persona’s objections" | "同一张画像写了异议" of Persona => objection;
    "What the same persona rests on" | "同一张画像写了依据" of Persona => basis;
}

fn parts(record: &Record) -> [bool; 5] {
    [
        record.value(persona::BUYING_ROLES.spec).is_some(),
        has_entry(record, persona::GOALS),
        has_entry(record, persona::PAINS),
        has_entry(record, persona::OBJECTIONS),
        has_basis(record),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::Progress;
    use crate::model::{Field, Number};
    use crate::modules::persona::spec::BuyingRole;
    use crate::modules::testing::Draft;

    const LISTS: [Field<Vec<String>>; 3] = [persona::GOALS, persona::PAINS, persona::OBJECTIONS];

    fn lines(record: Record, field: Field<Vec<String>>, line: &str) -> Record {
        record.with(field, vec![String::new(), line.to_owned()])
    }

    fn ideal(draft: Draft) -> Draft {
        draft.single(Table::Icp, |record| {
            let record = record.with(icp::INDUSTRY, "口腔".to_owned()).with(icp::PLACE, "Our province".to_owned());
            lines(lines(record, icp::TRIGGER_EVENTS, "No-shows"), icp::DISQUALIFY_IF, "Own IT")
        })
    }

    fn person(record: Record) -> Record {
        let record = LISTS.into_iter().fold(record, |record, field| lines(record, field, "x"));
        record.with(persona::BUYING_ROLES, vec![BuyingRole::User]).with(persona::INTERVIEWS, Number::new(1.0).unwrap())
    }

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
    }

    #[test]
    fn an_empty_plan_has_nothing_and_a_customer_with_one_person_all_of_nine() {
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 9));
        assert_eq!(met(&ideal(Draft::new())), 4);
        assert!(GOALS.progress(&ideal(Draft::new()).add("persona:a", person).plan).is_done());
    }

    #[test]
    fn what_is_blank_is_not_filled() {
        let blanked = |field| met(&Draft::new().add("persona:a", |record| lines(person(record), field, " ")));
        assert_eq!(LISTS.map(blanked), [4, 4, 4]);
        let draft = ideal(Draft::new()).single(Table::Icp, |record| {
            lines(record.with(icp::PLACE, " ".to_owned()), icp::DISQUALIFY_IF, "\u{3000}")
        });
        assert_eq!(met(&draft), 2);
    }

    #[test]
    fn the_five_parts_are_those_of_one_person_who_is_for_us() {
        let role = |record: Record| record.with(persona::BUYING_ROLES, vec![BuyingRole::Blocker]);
        let draft = Draft::new()
            .add("persona:anti", |record| person(record).with(persona::ANTI, true))
            .add("persona:role", role)
            .add("persona:goal", |record| lines(record, persona::GOALS, "x"));
        assert_eq!(met(&draft), 1);
        assert_eq!(met(&draft.add("persona:both", |record| lines(role(record), persona::PAINS, "x"))), 2);
    }
}
