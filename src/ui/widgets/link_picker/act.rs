//! What happens when a row is chosen.

use crate::catalogue::{Addition, made, makes};
use crate::i18n::Message;
use crate::i18n::messages::{say, thread, what};
use crate::model::{Kind, RecordKey};
use crate::modules::thread::{NotLinked, Tie};
use crate::store::Shell;
use crate::ui::widgets::link_picker::choices::Choice;
use crate::ui::widgets::refusal::explain;

/// Links what was chosen, made of what was typed where it is not there yet. `false` where it could not be, which is told.
pub(super) fn act(shell: Shell, key: RecordKey, choice: Choice, typed: &str) -> bool {
    match choice {
        Choice::Link(tie, other) => link(shell, key, tie, other),
        Choice::Make(tie, addition) => make(shell, key, tie, &addition, typed.trim()),
    }
}

fn link(shell: Shell, key: RecordKey, tie: Tie, other: RecordKey) -> bool {
    match shell.workspace.read(|plan| Some(tie.link(plan, key, other))) {
        Some(Ok((holder, field, value))) => {
            shell.workspace.write(holder, field, Some(value));
            shell.workspace.end_burst();
            // A plan that may only be read takes nothing, which is told there.
            if !shell.workspace.read(|plan| tie.is_linked(plan, key, other)) {
                return false;
            }
            let (name, other) = (shell.workspace.name_of(key), shell.workspace.name_of(other));
            shell.notices.say(say::SAY_LINKED.with("name", name).with("other", other));
            true
        }
        Some(Err(NotLinked::Gone)) => tell(shell, thread::LINK_GONE),
        Some(Err(NotLinked::Full)) => tell(shell, full()),
        None => false,
    }
}

/// Adds a record under a name, with the link, as one step. `false` where it could not be, which is told.
pub(super) fn make(shell: Shell, key: RecordKey, tie: Tie, addition: &Addition, name: &str) -> bool {
    let title = addition.table.spec().title;
    if let Err(fault) = shell.read_typed(title.kind, name) {
        shell.notices.show(explain(shell, fault, title, name, ""), None);
        return false;
    }
    let record = made(addition, name);
    let command = match shell.workspace.read(|plan| Some(tie.add(plan, key, addition.table, record))) {
        Some(Ok(command)) => command,
        Some(Err(NotLinked::Gone)) => return tell(shell, thread::NAMED_GONE.with("typed", name)),
        Some(Err(NotLinked::Full)) => return tell(shell, full()),
        None => return false,
    };
    let is_added = !shell.workspace.run(command, what::WHAT_ADD.with("name", name)).is_empty();
    if is_added {
        shell.notices.show(thread::MADE.with("table", makes(addition)), Some(shell.undo_action()));
    }
    is_added
}

fn full() -> Message {
    thread::LINK_FULL.with("limit", Kind::MAX_LIST)
}

fn tell(shell: Shell, why: impl Into<Message>) -> bool {
    shell.notices.show(why, None);
    false
}
