//! What a candidate comes to, as signs: its score, the musts that it fails, its cost.

use crate::model::{Plan, RecordKey};
use crate::modules::basics::analysis::currency;
use crate::modules::tools::analysis::{Ranked, Total, cost};
use crate::modules::tools::texts;
use crate::store::Shell;
use crate::ui::dom::prelude::*;

/// The weighted score in words.
pub fn score_line(shell: Shell, total: Total) -> String {
    match total.shown() {
        Some(score) => {
            // With its tenth even where that is nought: it stands among others that have one.
            let result = texts::SCORE_RESULT.with_count(total.needs).with("score", format!("{score:.1}"));
            shell.render(&result.with("done", total.scored))
        }
        None => shell.preferences.text(texts::SCORE_NONE).to_owned(),
    }
}

/// The musts that it fails, where there are any.
pub fn fails_chip(shell: Shell, total: Total) -> Option<View> {
    let said = (total.failed > 0).then(|| shell.render(&texts::SCORE_FAILS.with_count(total.failed)))?;
    Some(view! { <span class="chip tool-fails">{said}</span> })
}

/// Whether it does best, alone or with others.
pub fn best_chip(shell: Shell, place: &Ranked, ranked: &[Ranked]) -> Option<View> {
    let shared = ranked.iter().filter(|other| other.best).count() > 1;
    let text = if shared { texts::BEST_SHARED } else { texts::BEST };
    place.best.then(|| view! { <span class="chip tool-best">{shell.text(text)}</span> })
}

/// What it costs over its term.
pub fn cost_line(shell: Shell, plan: &Plan, candidate: RecordKey) -> Option<String> {
    let cost = cost(plan.get(candidate)?);
    let sum = cost.total()?;
    let written = shell.format(|formats| formats.sum(sum, currency(plan)));
    Some(shell.render(&texts::COST_RESULT.with_amount(cost.months()).with("sum", written)))
}
