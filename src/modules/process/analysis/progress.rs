//! When the process map is done, and how far it is.

use crate::method::goals;
use crate::model::{Record, RecordKey, Table};
use crate::modules::process::analysis::{criteria, limit, steps};
use crate::modules::process::spec::{CriterionKind, step};

/// So many stages make a process. Goals 2 and 3 say "each" and "every", and are not met with fewer.
const STAGES: usize = 3;
/// So many steps make a stage.
const STEPS: usize = 2;

goals! {
    of plan {
        let stages: Vec<RecordKey> = plan.list(Table::ProcessStage).map(|(key, _)| key).collect();
        let enough = stages.len() >= STAGES;
        let is_whole = |stage: &RecordKey| {
            !criteria(plan, *stage, CriterionKind::Exit).is_empty() && steps(plan, *stage).len() >= STEPS
        };
        let mut all = stages.iter().flat_map(|stage| steps(plan, *stage)).peekable();
    }
    "Three stages or more" | "至少三个阶段" => enough, naming STAGES;
    ", each with exit criterion and two steps" | "，各有走完标准和两个步骤" =>
        enough && stages.iter().all(is_whole), naming STEPS;
    "; every step has a role and a time limit." | "；每步有角色、有时限。" =>
        enough && all.peek().is_some() && all.all(|(_, record)| is_settled(record));
}

/// Whether a step says who does it, and how long that may take.
pub(super) fn is_settled(step: &Record) -> bool {
    step.get(step::RESPONSIBLE).is_some() && limit(step).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::method::Progress;
    use crate::model::Number;
    use crate::modules::process::spec::criterion;
    use crate::modules::testing::sample;
    use crate::modules::testing::{Draft, key};

    fn met(draft: &Draft) -> u32 {
        progress(&draft.plan).met
    }

    /// So many stages with an exit criterion and so many steps, the last step filled like this.
    fn process(stages: usize, count: usize, last: fn(Record) -> Record) -> Draft {
        (0..stages).fold(Draft::new(), |draft, at| {
            let stage = format!("process_stage:s{at}");
            let draft = draft.add(&stage, |record| record).add(&format!("process_criterion:c{at}"), |record| {
                let record = record.with(criterion::STAGE, key(&stage)).with(criterion::KIND, CriterionKind::Exit);
                record.with(criterion::TEXT, "The owner has signed".to_owned())
            });
            (0..count).fold(draft, |draft, place| {
                let is_last = at + 1 == stages && place + 1 == count;
                draft.add(&format!("process_step:s{at}-{place}"), |record| {
                    let record = record.with(step::STAGE, key(&stage)).with(step::RESPONSIBLE, key("process_role:r"));
                    let record = record.with(step::LIMIT, Number::new(2.0).unwrap());
                    if is_last { last(record) } else { record }
                })
            })
        })
    }

    #[test]
    fn three_stages_each_with_an_exit_and_two_steps_that_are_settled() {
        assert_eq!(progress(&Draft::new().plan), Progress { met: 0, total: 3 });
        assert_eq!(progress(&sample(Locale::En)), Progress { met: 3, total: 3 });
        let same = |record| record;
        assert_eq!([met(&process(2, 2, same)), met(&process(3, 2, same))], [0, 3]);
        assert_eq!([met(&process(3, 0, same)), met(&process(3, 1, same))], [1, 2]);
    }

    #[test]
    fn a_stage_without_an_exit_is_not_whole() {
        let more = |kind, text: &str| {
            process(3, 2, |record| record)
                .add("process_stage:s9", |record| record)
                .add("process_criterion:c9", |record| {
                    let record = record.with(criterion::STAGE, key("process_stage:s9")).with(criterion::KIND, kind);
                    record.with(criterion::TEXT, text.to_owned())
                })
                .add("process_step:s9-a", |record| record.with(step::STAGE, key("process_stage:s9")))
                .add("process_step:s9-b", |record| record.with(step::STAGE, key("process_stage:s9")))
        };
        // Its steps are not settled, so that part is not met either way.
        assert_eq!(met(&more(CriterionKind::Exit, "The owner has paid")), 2);
        assert_eq!(met(&more(CriterionKind::Entry, "The owner has paid")), 1);
        assert_eq!(met(&more(CriterionKind::Exit, " ")), 1);
    }

    #[test]
    fn a_step_without_a_role_or_a_limit_is_not_settled() {
        let cleared = |field| process(3, 2, field);
        assert_eq!(
            met(&cleared(|mut record| {
                record.set_value(step::RESPONSIBLE.spec, None);
                record
            })),
            2
        );
        assert_eq!(met(&cleared(|record| record.with(step::LIMIT, Number::new(0.0).unwrap()))), 2);
    }
}
