//! Helpers of the tests of the metrics.

use crate::i18n::Locale;
use crate::model::{Id, Number, Plan, PlanId};
use crate::modules::sample_plan;
use crate::modules::testing::{day, guidance};

pub(crate) fn number(value: f64) -> Number {
    Number::new(value).unwrap()
}

/// The sample plan.
pub(crate) fn sample(locale: Locale) -> Plan {
    sample_plan(PlanId(Id::parse("sample").unwrap()), &guidance(locale), day(0))
}
