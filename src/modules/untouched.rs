//! The records of the worked example that nobody has made their own.

use crate::model::{Plan, Record, RecordKey};
use crate::modules::Module;

/// The records of a module that are still as the worked example has them, with all that belongs to them.
pub fn untouched_examples(plan: &Plan, module: Module) -> Vec<RecordKey> {
    let rows = module.tables().iter().flat_map(|table| plan.list(*table));
    rows.filter(|(key, record)| is_untouched(plan, *key, record)).map(|(key, _)| key).collect()
}

/// What a user has added to a whole would be deleted with it.
fn is_untouched(plan: &Plan, key: RecordKey, record: &Record) -> bool {
    record.example && plan.parts(key).into_iter().all(|(part, record)| is_untouched(plan, part, record))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Record;
    use crate::modules::testing::{Draft, key};

    #[test]
    fn an_example_to_which_a_user_has_added_is_the_users_own() {
        let example = |mut record: Record| {
            record.example = true;
            record
        };
        let part = |record: Record| record.with(crate::modules::pitch::spec::section::OUTLINE, key("outline:o"));
        let draft = Draft::new()
            .add("outline:o", example)
            .add("outline:other", example)
            .add("section:of-example", |record| example(part(record)))
            .add("swot:elsewhere", example);
        let untouched = |draft: &Draft| untouched_examples(&draft.plan, Module::Pitch);
        assert_eq!(untouched(&draft), ["outline:o", "outline:other", "section:of-example"].map(key));
        let draft = draft.add("section:own", part);
        assert_eq!(untouched(&draft), ["outline:other", "section:of-example"].map(key));
    }
}
