//! What is kept of a table by each edit is what a walk over it comes to.

use proptest::prelude::*;

use crate::model::{Facts, Plan, PlanId, Record, RecordKey, Table};
use crate::modules::Module;
use crate::testing::{arb_edits, arb_plan, cases};

fn facts(record: &Record) -> Facts {
    let held = record.values().count();
    std::array::from_fn(|number| if number == 0 { record.example } else { held == number })
}

/// The same plan, of which nobody has asked anything yet.
fn anew(plan: &Plan) -> Plan {
    let mut anew = Plan::new(PlanId(plan.id.0));
    anew.unknown = plan.unknown.clone();
    plan.records().for_each(|(key, record)| anew.put(key, Some(record.clone())));
    anew
}

fn keys<'a, R>(list: impl Iterator<Item = (RecordKey, &'a R)>) -> Vec<RecordKey>
where
    R: 'a,
{
    list.map(|(key, _)| key).collect()
}

fn is_kept(plan: &Plan) -> Result<(), TestCaseError> {
    for table in Table::ALL {
        let all: Vec<_> = plan.list(*table).map(|(_, record)| facts(record)).collect();
        let counted = std::array::from_fn(|fact| all.iter().filter(|facts| facts[fact]).count());
        prop_assert_eq!(plan.counts(*table, facts), counted, "{:?}", table);
        prop_assert_eq!(&*plan.keys_at(*table, None), &keys(plan.list(*table)), "{:?}", table);
        for place in table.spec().places.iter().flat_map(|places| places.all) {
            let listed = keys(plan.list_at(*table, place.code));
            prop_assert_eq!(&*plan.keys_at(*table, Some(place.code)), &listed, "{:?}: {}", table, place.code);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn counts_and_lists_are_what_a_walk_comes_to_whatever_was_edited(plan in arb_plan(), edits in arb_edits()) {
        let mut plan = plan;
        is_kept(&plan)?;
        for edit in edits {
            let (copy, shown) = (plan.clone(), anew(&plan));
            edit.make(&mut plan);
            is_kept(&plan)?;
            // A copy is not touched by what is done to its original.
            is_kept(&copy)?;
            prop_assert_eq!(copy, shown);
        }
    }

    #[test]
    fn progress_is_the_same_in_a_plan_that_was_edited_and_in_one_that_was_just_read(plan in arb_plan(), edits in arb_edits()) {
        let mut plan = plan;
        let all = |plan: &Plan| Module::ALL.iter().map(|module| module.spec().goals.progress(plan)).collect::<Vec<_>>();
        all(&plan);
        for edit in edits {
            edit.make(&mut plan);
            prop_assert_eq!(all(&plan), all(&anew(&plan)));
        }
    }
}
