//! What a plan holds, in short: so that one knows a file before it is taken in.

use crate::i18n::Message;
use crate::method::Name;
use crate::model::{Plan, RecordKey};
use crate::modules::Module;

/// What a module of a plan holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Contents {
    /// The module.
    pub module: Module,
    /// How many records it has.
    pub count: usize,
    /// The names of the first of them that have one, short; parts of others left out.
    pub names: Vec<Message>,
}

/// What each module of a plan holds that holds anything, with so many names at most.
pub fn contents(plan: &Plan, most: usize) -> Vec<Contents> {
    let of = |module: &Module| {
        let keys: Vec<RecordKey> =
            plan.records().map(|(key, _)| key).filter(|key| Module::of(key.table) == Some(*module)).collect();
        let wholes = keys.iter().filter(|key| !key.table.spec().single && plan.whole_of(**key).is_none());
        let names = wholes.map(|key| Name::of(plan, *key)).filter(|name| *name != Name::Missing);
        let names = names.take(most).map(Name::short).collect();
        Contents { module: *module, count: keys.len(), names }
    };
    Module::ALL.iter().map(of).filter(|contents| contents.count > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::modules::swot::spec::item;
    use crate::modules::testing::{Draft, sample};

    #[test]
    fn a_file_is_told_by_its_modules_and_the_first_names_of_each() {
        let swot = |text: &'static str| move |record: crate::model::Record| record.with(item::TEXT, text.to_owned());
        let draft = Draft::new()
            .add("swot:a", swot("Setup in one day"))
            .add("swot:b", swot(" "))
            .add("swot:c", swot("Two people know the product"))
            .add("swot:d", swot("Renewals are high"));
        let told = contents(&draft.plan, 2);
        assert_eq!(
            told,
            [Contents {
                module: Module::Swot,
                count: 4,
                names: ["Setup in one day", "Two people know the product"].map(Message::plain).to_vec()
            }]
        );
        assert_eq!(contents(&sample(Locale::ZhCn), 3).len(), Module::ALL.len());
    }
}
