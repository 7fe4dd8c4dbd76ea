//! Helpers of the tests of the negotiation.

use crate::modules::negotiation::spec::{issue, option};
use crate::modules::testing::{Draft, key, number};

/// Issues `i-0`, `i-1` … by their weights, each with options `o-0-0`, `o-0-1` … by their points.
pub(crate) fn bench(issues: &[(f64, &[f64])]) -> Draft {
    issues.iter().enumerate().fold(Draft::new(), |draft, (at, (weight, options))| {
        let issue = format!("negotiation_issue:i-{at}");
        let draft = draft.add(&issue, |record| record.with(issue::WEIGHT, number(*weight)));
        options.iter().enumerate().fold(draft, |draft, (place, points)| {
            let option = format!("negotiation_option:o-{at}-{place}");
            draft.add(&option, |record| {
                record
                    .with(option::ISSUE, key(&issue))
                    .with(option::LABEL, option.clone())
                    .with(option::POINTS, number(*points))
            })
        })
    })
}
