//! What the tests of the process map share.

use crate::i18n::Locale;
use crate::model::{Id, Plan, PlanId};
use crate::modules::sample_plan;
use crate::modules::testing::{day, guidance};

/// The sample plan in a language.
pub(super) fn sample(locale: Locale) -> Plan {
    sample_plan(PlanId(Id::parse("sample").unwrap()), &guidance(locale), day(0))
}
