//! Older formats, brought to this one step by step.
//!
//! A step turns the member `plan` of format n into that of n + 1. A new format is: a file here with its step, a line in
//! [`MIGRATIONS`], `VERSION` one higher, and a frozen fixture `tests/fixtures/plan-v<n>.json` with its test. Steps are never
//! changed afterwards: files of that age are out there.

mod to_2;

use serde_json::Value as Json;

use crate::formats::VERSION;
pub(crate) use to_2::{raise_record, raised_name, stored_table};

/// The oldest format that there is.
pub const OLDEST: u32 = 1;

/// One step from a format to the next.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// The format it starts from; it leads to the next.
    pub from: u32,
    /// Changes the plan. Total: a part that is not as the format says is left as it is, and reading reports it.
    pub change: fn(&mut Json),
}

/// Every step, oldest first.
pub const MIGRATIONS: &[Migration] = &[Migration { from: 1, change: to_2::change }];

const _: () = assert!(leads(MIGRATIONS, OLDEST, VERSION), "the steps have a gap, or do not end at VERSION");

/// Whether the steps lead from one format to the other without a gap.
const fn leads(steps: &[Migration], from: u32, to: u32) -> bool {
    match steps {
        [] => from == to,
        [step, rest @ ..] => step.from == from && leads(rest, from + 1, to),
    }
}

/// Brings a plan of an older format to this one; `None` for a format that never was.
pub fn migrate(plan: Json, found: u32) -> Option<Json> {
    run(MIGRATIONS, plan, found)
}

fn run(steps: &[Migration], mut plan: Json, found: u32) -> Option<Json> {
    let start = steps.iter().position(|step| step.from == found)?;
    steps.iter().skip(start).for_each(|step| (step.change)(&mut plan));
    Some(plan)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn took(plan: &mut Json, step: u32) {
        plan["took"].as_array_mut().unwrap().push(step.into());
    }

    const LIST: &[Migration] = &[
        Migration { from: 1, change: |plan| took(plan, 1) },
        Migration { from: 2, change: |plan| took(plan, 2) },
        Migration { from: 3, change: |plan| took(plan, 3) },
    ];

    #[test]
    fn every_step_from_the_found_format_on_runs_once_in_order() {
        for (found, took) in [(1, json!([1, 2, 3])), (2, json!([2, 3])), (3, json!([3]))] {
            assert_eq!(run(LIST, json!({ "took": [] }), found), Some(json!({ "took": took })));
        }
    }

    #[test]
    fn a_format_that_never_was_is_refused() {
        assert_eq!(run(LIST, json!({}), 0), None);
        assert_eq!(run(LIST, json!({}), 4), None);
        assert_eq!(migrate(json!({}), OLDEST - 1), None);
    }

    #[test]
    fn a_gap_is_noticed() {
        assert!(leads(LIST, 1, 4));
        assert!(!leads(LIST, 1, 5) && !leads(LIST, 0, 4) && !leads(&[LIST[0], LIST[2]], 1, 4));
    }
}
