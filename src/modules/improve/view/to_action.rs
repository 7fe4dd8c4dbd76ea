//! The way of feedback, or of a deal, into an action.

use crate::i18n::messages::what;
use crate::model::RecordKey;
use crate::modules::improve::analysis::action_from;
use crate::modules::improve::texts;
use crate::store::Shell;
use crate::ui::primitives::MenuItem;

/// The way into an action, for a card of feedback or of a deal.
pub(super) fn to_action(shell: Shell, key: RecordKey) -> Vec<MenuItem> {
    vec![MenuItem::new(shell.preferences.text(texts::MAKE_ACTION).to_owned(), move || make_action(shell, key))]
}

/// Makes an action of a record, as one step, and says that the two stay linked.
pub(super) fn make_action(shell: Shell, key: RecordKey) {
    let Some(command) = shell.workspace.read(|plan| action_from(plan, key)) else { return };
    let what = what::WHAT_SEND.with("name", shell.workspace.name_of(key)).with("module", texts::SECTION_ACTIONS);
    shell.workspace.run(command, what);
    shell.notices.show(texts::MADE_ACTION, Some(shell.undo_action()));
}
