//! When the process map is done, and how far it is.

use crate::method::goals;
use crate::model::{Record, RecordKey, Table};
use crate::modules::process::analysis::{criteria, limit, steps};
use crate::modules::process::spec::{CriterionKind, step};

/// So many stages make a process.
const STAGES: usize = 3;
/// So many steps make a stage.
const STEPS: usize = 2;

goals! {
    of plan {
        let stages: Vec<RecordKey> = plan.list(Table::ProcessStage).map(|(key, _)| key).collect();
        let is_whole = |stage: &&RecordKey| {
            !criteria(plan, **stage, CriterionKind::Exit).is_empty() && steps(plan, **stage).len() >= STEPS
        };
        let whole = stages.iter().filter(is_whole).count();
        let all: Vec<_> = stages.iter().flat_map(|stage| steps(plan, *stage)).collect();
        let settled = all.iter().filter(|(_, record)| is_settled(record)).count();
    }
    "Three stages or more" | "至少三个阶段" of ProcessStage => stages.len(), least STAGES;
    "Each stage has an exit criterion and two steps, three of them at least" | "每个阶段都有走完标准和两个步骤，至少三个阶段" of ProcessStage =>
        whole, least STAGES, all whole == stages.len(), naming STEPS;
    "Every step has a role and a time limit, six at least" | "每步都有角色和时限，至少六步" of ProcessStep =>
        settled, least STAGES * STEPS, all settled == all.len();
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

    /// So many goals are met, and for all that they speak of.
    fn met(draft: &Draft) -> u32 {
        let progress = GOALS.progress(&draft.plan);
        progress.met - progress.open
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
        assert_eq!(GOALS.progress(&Draft::new().plan), Progress::up_to(0, 3));
        assert_eq!(GOALS.progress(&sample(Locale::En)), Progress::up_to(3, 3));
        let same = |record| record;
        assert_eq!([met(&process(2, 2, same)), met(&process(3, 2, same))], [0, 3]);
        assert_eq!([met(&process(3, 0, same)), met(&process(3, 1, same))], [1, 1]);
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
