//! The list of all keys.

use crate::i18n::Text;
use crate::i18n::messages::{common, keys};
use crate::platform::{search_keys, undo_keys};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::primitives::Dialog;

/// The list of keys.
#[component]
pub fn KeyboardHelp(
    /// Called when it is left.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let shell = use_shell();
    let ((undo, redo), search) = (undo_keys(), search_keys());
    let groups: [(Text, Vec<(&'static str, Text)>); 3] = [
        (
            keys::KEYS_ANYWHERE,
            vec![
                ("?", keys::KEYS_HELP),
                (search, keys::KEYS_PALETTE),
                (undo, keys::KEYS_UNDO),
                (redo, keys::KEYS_REDO),
            ],
        ),
        (
            keys::KEYS_IN_LIST,
            vec![
                ("↑ ↓ ← →", keys::KEYS_FOCUS),
                ("Enter / F2", keys::KEYS_EDIT),
                ("Space", keys::KEYS_DETAILS),
                ("Alt + ↑ ↓ ← →", keys::KEYS_MOVE),
                ("Delete", keys::KEYS_DELETE),
                ("1 – 5", keys::KEYS_SCORE),
            ],
        ),
        (
            keys::KEYS_IN_FIELD,
            vec![("Enter", keys::KEYS_ENTER), ("Shift + Enter", keys::KEYS_NEWLINE), ("Esc", keys::KEYS_ESCAPE)],
        ),
    ];
    let group = move |(title, lines): (Text, Vec<(&'static str, Text)>)| {
        let lines = lines
            .into_iter()
            .map(move |(key, does)| view! { <dt><kbd>{key}</kbd></dt><dd>{shell.text(does)}</dd> })
            .collect_view();
        view! {
            <h3>{shell.text(title)}</h3>
            <dl class="keys">{lines}</dl>
        }
    };
    view! {
        <Dialog labelled_by="keys-title" on_close>
            <h2 id="keys-title">{shell.text(keys::KEYS_TITLE)}</h2>
            {groups.into_iter().map(group).collect_view()}
            <p class="help">{shell.text(keys::KEYS_COMPOSING)}</p>
            <div class="dialog-buttons">
                <button type="button" class="go" on:click=move |_| on_close.run(())>{shell.text(common::CLOSE)}</button>
            </div>
        </Dialog>
    }
}
