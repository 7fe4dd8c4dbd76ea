//! The thread of the selected item: what it leads to, where it comes from.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::panel;
use crate::model::RecordKey;
use crate::store::{Watched, use_shell};
use crate::ui::widgets::ItemLink;

/// The links of the selected item.
#[component]
pub fn Thread() -> impl IntoView {
    let shell = use_shell();
    move || match shell.selected.get() {
        None => view! { <p class="empty">{shell.text(panel::THREAD_NONE_SELECTED)}</p> },
        Some(key) => view! { <ThreadOf key /> },
    }
}

#[component]
fn ThreadOf(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    // A person is everybody's owner, not a step of the thread.
    let outgoing = move || {
        let record = record.get();
        let links =
            record.iter().flat_map(|record| record.all_links(key.table).map(|(_, link)| link).collect::<Vec<_>>());
        links.filter(|link| link.table != crate::model::Table::Person).collect::<Vec<_>>()
    };
    let incoming = shell
        .workspace
        .watch(Watched::Record(key), move |plan| plan.linking_to(key).map(|(source, _)| source).collect::<Vec<_>>());
    let name = move || {
        record.track();
        shell.render(&shell.workspace.name_of(key))
    };
    let none = move || outgoing().is_empty() && incoming.with(Vec::is_empty);
    view! {
        <h2>{name}</h2>
        {when(none, move || view! {
            <p class="empty">{move || shell.render(&panel::THREAD_NO_LINKS.with("name", name()))}</p>
        })}
        <ul class="thread">
            {each(move || incoming.get(), move |source| view! {
                <li><ItemLink target=source arrow="→" /><ItemLink target=source arrow="" with_name=true /></li>
            })}
            {each(outgoing, move |target| view! {
                <li><ItemLink target=target arrow="←" /><ItemLink target=target arrow="" with_name=true /></li>
            })}
        </ul>
    }
}
