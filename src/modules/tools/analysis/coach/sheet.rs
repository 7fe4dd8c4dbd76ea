//! What the coach says where a shared sheet is enough.

use crate::method::Finding;
use crate::model::{Date, Plan, RecordKey, Table};
use crate::modules::tools::analysis::{rules, sheet_until};
use crate::modules::tools::spec::shared_sheet;

/// That a day is set, and that it has come.
pub(super) fn coach(plan: &Plan, today: Date) -> Option<Finding> {
    let rule = match sheet_until(plan) {
        None => &rules::SHEET_UNDATED,
        Some(until) if until <= today => &rules::SHEET_DUE,
        Some(_) => return None,
    };
    Some(rule.at(RecordKey::single(Table::SharedSheet), shared_sheet::REVIEW_ON.spec))
}
