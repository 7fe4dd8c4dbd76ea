//! The way out of choosing a tool: a shared sheet that is enough for now.

use crate::model::calendar::months_after;
use crate::model::{Date, FieldSpec, Plan, Record, Table, Value};
use crate::modules::tools::spec::shared_sheet;

/// For so many months a shared sheet is taken to be enough.
const MONTHS: i32 = 6;

fn sheet(plan: &Plan) -> Option<&Record> {
    plan.single(Table::SharedSheet).map(|record| &**record).filter(|record| record.get(shared_sheet::ENOUGH).is_some())
}

/// Whether a shared sheet is enough: no tool is chosen, and nobody asks for one.
pub fn sheet_is_enough(plan: &Plan) -> bool {
    sheet(plan).is_some()
}

/// The day on which somebody looks again whether the sheet is enough; none where it is not, or no day is set.
pub fn sheet_until(plan: &Plan) -> Option<Date> {
    sheet(plan)?.get(shared_sheet::REVIEW_ON)
}

/// What says from a day on that a sheet is enough for half a year.
pub fn sheet_taken(today: Date) -> Vec<(&'static FieldSpec, Option<Value>)> {
    let until = months_after(today, MONTHS).map(Value::Date);
    vec![(shared_sheet::ENOUGH.spec, Some(Value::Flag(true))), (shared_sheet::REVIEW_ON.spec, until)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Command, apply};
    use crate::model::{IdSource, RecordKey};
    use crate::modules::testing::{Draft, day};

    #[test]
    fn a_sheet_that_is_taken_is_enough_for_half_a_year_in_one_step() {
        let mut plan = Draft::new().plan;
        assert_eq!((sheet_is_enough(&plan), sheet_until(&plan)), (false, None));
        let command = Command::Fill { key: RecordKey::single(Table::SharedSheet), values: sheet_taken(day(0)) };
        let patch = command.patch(&plan, &mut IdSource::new(0));
        apply(&mut plan, &patch);
        // From 9 March to 9 September.
        assert_eq!((sheet_is_enough(&plan), sheet_until(&plan)), (true, Some(day(184))));
        apply(&mut plan, &patch.invert());
        assert!(!sheet_is_enough(&plan));
    }

    #[test]
    fn a_day_alone_ends_nothing() {
        let draft = Draft::new().single(Table::SharedSheet, |record| record.with(shared_sheet::REVIEW_ON, day(9)));
        assert_eq!((sheet_is_enough(&draft.plan), sheet_until(&draft.plan)), (false, None));
    }
}
