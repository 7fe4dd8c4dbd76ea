//! What the tests of the risk matrix share.

use crate::model::Score;
use crate::modules::risk::spec::risk;
use crate::modules::testing::Draft;

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
