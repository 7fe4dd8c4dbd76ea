//! What the tests of the risk matrix share.

use crate::i18n::Locale;
use crate::model::{Id, Plan, PlanId, Score};
use crate::modules::risk::spec::risk;
use crate::modules::sample_plan;
use crate::modules::testing::{Draft, day, guidance};

/// The sample plan in a language.
pub(super) fn sample(locale: Locale) -> Plan {
    sample_plan(PlanId(Id::parse("sample").unwrap()), &guidance(locale), day(0))
}

/// Risks with their ratings of today, likelihood first; nought is none.
pub(super) fn rated(rows: &[(&str, [u8; 2])]) -> Draft {
    rows.iter().fold(Draft::new(), |draft, (id, [likelihood, impact])| {
        draft.add(&format!("risk:{id}"), |mut record| {
            record.set(risk::TITLE, (*id).to_owned());
            for (field, level) in [(risk::LIKELIHOOD, likelihood), (risk::IMPACT, impact)] {
                if let Some(score) = Score::new(*level) {
                    record.set(field, score);
                }
            }
            record
        })
    })
}
