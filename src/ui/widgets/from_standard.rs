//! In what a card of a deal differs from the standard it was taken over from, and which deals have a standard otherwise.

use crate::engine::Command;
use crate::i18n::Message;
use crate::i18n::messages::common::listed;
use crate::i18n::messages::deals;
use crate::model::{FieldSpec, Plan, RecordKey};
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;

/// A line below the face of a card; nothing where nothing differs.
pub fn from_standard(key: RecordKey) -> View {
    let shell = use_shell();
    let read = move |plan: &Plan| (plan.otherwise(key), plan.told_otherwise(key));
    let differing = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(key.table));
        shell.workspace.watch_now(Watched::Record(key), read)
    });
    let line = move || match differing.get() {
        (Some((standard, fields)), _) if !fields.is_empty() => differs(shell, key, standard, fields),
        (None, deals) if !deals.is_empty() => elsewhere(shell, deals),
        _ => View::Nothing,
    };
    line.into_view()
}

/// The fields, with the way to the standard and the button that takes its values.
fn differs(shell: Shell, key: RecordKey, standard: RecordKey, fields: Vec<&'static FieldSpec>) -> View {
    let names =
        listed(fields.iter().map(|field| Message::from(field.label))).unwrap_or_else(|| deals::CHOICE_STANDARD.into());
    let take = move |_: web_sys::MouseEvent| {
        let values = |plan: &Plan| {
            let said = plan.get(standard)?;
            Some(fields.iter().map(|field| (*field, said.value(field).cloned())).collect::<Vec<_>>())
        };
        if let Some(values) = shell.workspace.read_whole(values) {
            let what = deals::WHAT_AS_STANDARD.with("name", shell.workspace.name_of(key));
            shell.workspace.run(Command::Fill { key, values }, what);
            shell.notices.show(deals::AS_STANDARD_DONE, Some(shell.undo_action()));
        }
    };
    let way = move || shell.workspace.open_plan().map(|plan| Route::item(plan, standard).href());
    view! {
        <span class="from-standard" data-testid="from-standard">
            <a class="item-link" href=way>{shell.render(&deals::OTHERWISE.with("fields", names))}</a>
            <button type="button" class="quiet" on:click=take>{shell.text(deals::AS_STANDARD)}</button>
        </span>
    }
}

/// The deals that have it otherwise.
fn elsewhere(shell: Shell, keys: Vec<RecordKey>) -> View {
    let deal = |key: &RecordKey| shell.workspace.read_whole(|plan| plan.deal_of(*key));
    let names = listed(keys.iter().filter_map(deal).map(|deal| shell.workspace.name_of(deal)));
    let said = names.map(|names| shell.render(&deals::OTHERWISE_IN.with("deals", names)));
    view! { <span class="from-standard" data-testid="from-standard">{said}</span> }
}
