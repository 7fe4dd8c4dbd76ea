//! Items to start from: prompts and the worked example.

use crate::reactive::*;

use crate::engine::{Command, Scope};
use crate::i18n::messages::{cards, deals, what};
use crate::method::{StartingItem, insert_parts, insert_prompts};
use crate::model::RecordKey;
use crate::modules::{Guidance, Module, example_of_one_deal, untouched_examples};
use crate::platform;
use crate::store::{Shell, Watched};

impl Shell {
    /// How many untouched example items a module has, watched a moment after each edit.
    pub fn example_count(self, module: Module) -> Memo<usize> {
        let workspace = self.workspace;
        Memo::new(move |_| {
            for table in module.tables() {
                workspace.track(Watched::Content(*table));
            }
            workspace.read(|plan| untouched_examples(plan, module).len())
        })
    }

    /// Puts prompts of a module into the plan.
    pub(super) fn insert_prompts(self, module: Module, items: Vec<StartingItem>) {
        let locale = self.preferences.locale_now();
        let patch = self.workspace.make(|plan, ids| insert_prompts(plan, items, locale, ids));
        self.workspace.run_patch(&patch, what::WHAT_INSERT_PROMPTS.with_count(patch.changes.len()));
        self.tell_added(module, patch.changes.len());
    }

    /// Puts prompts for parts into a whole.
    pub(super) fn insert_parts(self, module: Module, items: &[StartingItem], whole: RecordKey) {
        let patch = self.workspace.make(|plan, ids| insert_parts(plan, items, whole, ids));
        self.workspace.run_patch(&patch, what::WHAT_INSERT_PROMPTS.with_count(patch.changes.len()));
        self.tell_added(module, patch.changes.len());
    }

    /// Puts the worked example of a module into the plan, marked as such.
    pub(super) fn insert_examples(self, module: Module, story: &Guidance) {
        if module.is_by_deal() && self.workspace.scope_now() == Scope::Standard {
            return self.notices.show(deals::STANDARD_NONE, None);
        }
        let records = example_of_one_deal(story, module, platform::today());
        let patch =
            self.workspace.run(Command::Insert { records }, what::WHAT_INSERT_EXAMPLES.with("module", module.name()));
        self.tell_added(module, patch.changes.len());
    }

    fn tell_added(self, module: Module, count: usize) {
        if count > 0 {
            let message = cards::ADDED_MANY.with_count(count).with("place", module.name());
            self.notices.show(message, Some(self.undo_action()));
        }
    }

    /// Takes the example items of a module out; those that the user has changed are the user's and stay.
    pub fn remove_examples(self, module: Module) {
        let keys = self.workspace.read(|plan| untouched_examples(plan, module));
        let count = keys.len();
        self.workspace.run(Command::Delete { keys }, what::WHAT_REMOVE_EXAMPLES);
        self.notices.show(cards::CARDS_DELETED.with_count(count), Some(self.undo_action()));
    }
}
