//! Links to other records: one, several, and the other end of links.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::messages::{cards, say};
use crate::model::{FieldSpec, Record, RecordKey, Table, Value};
use crate::modules::Module;
use crate::platform::{input_value, set_input_value};
use crate::store::{Shell, Watched, use_shell};
use crate::ui::primitives::{derived, dynamic, each, handler};
use crate::ui::widgets::ItemLink;

/// The records that may be linked to, with their names; those without a name are left out.
fn candidates(shell: Shell, tables: &'static [Table], except: &[RecordKey]) -> Vec<(Table, Vec<(RecordKey, String)>)> {
    for table in tables {
        shell.workspace.track(Watched::Content(*table));
        shell.workspace.track(Watched::List(*table));
    }
    let named = |table: Table| {
        shell.workspace.read(|plan| {
            let rows = plan.list(table).filter(|(key, _)| !except.contains(key));
            let named = rows.map(|(key, record)| (key, record.title(table).to_owned()));
            named.filter(|(_, name)| !name.is_empty()).collect::<Vec<_>>()
        })
    };
    tables.iter().map(|table| (*table, named(*table))).filter(|(_, rows)| !rows.is_empty()).collect()
}

/// A link to one record, as a native select: the owner of an item.
#[component]
pub fn LinkField(
    /// The record.
    key: RecordKey,
    /// The record, watched.
    record: Memo<Option<Arc<Record>>>,
    /// The field.
    field: &'static FieldSpec,
    /// The id of the control, for its label.
    id: String,
    /// A name for where no label stands beside it.
    #[prop(optional, into)]
    name: MaybeProp<String>,
) -> impl IntoView {
    let shell = use_shell();
    let chosen = Memo::new(move |_| record.get().and_then(|record| record.links_of(field).first().copied()));
    let on_change = move |event: web_sys::Event| {
        let key_chosen = RecordKey::parse(&input_value(&event));
        shell.workspace.write(key, field, key_chosen.map(|link| Value::Links(vec![link])));
        shell.workspace.end_burst();
    };
    let options = move || {
        let tables = candidates(shell, field.kind.link_targets(), &[]);
        let rows = tables.into_iter().flat_map(|(_, rows)| rows);
        rows.map(|(target, name)| view! { <option value=target.to_string() selected=derived(move || chosen.get() == Some(target))>{name}</option> })
            .collect_view()
    };
    view! {
        <select class="input" id=id aria-label=derived(move || name.get()) on:change=on_change>
            <option value="" selected=derived(move || chosen.get().is_none())>"–"</option>
            {options}
        </select>
    }
}

/// Links to several records: what is linked, and a select that adds one.
#[component]
pub fn LinksField(
    /// The record.
    key: RecordKey,
    /// The record, watched.
    record: Memo<Option<Arc<Record>>>,
    /// The field.
    field: &'static FieldSpec,
    /// The id of the control, for its label.
    id: String,
) -> impl IntoView {
    let shell = use_shell();
    let links = Memo::new(move |_| record.get().map(|record| record.links_of(field).to_vec()).unwrap_or_default());
    let write = move |links: Vec<RecordKey>| {
        shell.workspace.write(key, field, Some(Value::Links(links)));
        shell.workspace.end_burst();
    };
    let add = move |event: web_sys::Event| {
        let Some(target) = RecordKey::parse(&input_value(&event)) else { return };
        if let Some(select) = crate::platform::field_element(&event) {
            set_input_value(&select, "");
        }
        let mut all = links.get_untracked();
        all.push(target);
        write(all);
        let (name, other) = (shell.workspace.name_of(key), shell.workspace.name_of(target));
        shell.notices.say(say::SAY_LINKED.with("name", name).with("other", other));
    };
    let options = move || {
        let groups = candidates(shell, field.kind.link_targets(), &[links.get(), vec![key]].concat());
        let group = |(table, rows): (Table, Vec<(RecordKey, String)>)| {
            let lines = rows
                .into_iter()
                .map(|(target, name)| view! { <option value=target.to_string()>{name}</option> })
                .collect_view();
            let label = Module::of(table).map(Module::name);
            view! { <optgroup label=derived(move || label.map(|label| shell.preferences.text(label)))>{lines}</optgroup> }
        };
        groups.into_iter().map(group).collect_view()
    };
    view! {
        <div class="links">
            {each(move || links.get(), move |target| view! {
                <span class="chip link-chip">
                    <ItemLink target=target arrow="→" with_name=true />
                    <button
                        type="button"
                        class="chip-remove"
                        aria-label=derived(move || {
                            let (name, other) = (shell.workspace.name_of(key), shell.workspace.name_of(target));
                            shell.render(&crate::i18n::messages::what::WHAT_UNLINK.with("name", name).with("other", other))
                        })
                        on:click=handler(move |_| write(links.get_untracked().into_iter().filter(|link| *link != target).collect()))
                    >
                        "×"
                    </button>
                </span>
            })}
            <select class="input" id=id on:change=add>
                <option value="">{shell.text(cards::CARD_LINK)}</option>
                {options}
            </select>
        </div>
    }
}

/// The other end of links: what leads here. Worked out, so it is read only.
#[component]
pub fn LinkedFromField(
    /// The record.
    key: RecordKey,
    /// The field.
    field: &'static FieldSpec,
) -> impl IntoView {
    let shell = use_shell();
    let sources = shell.workspace.watch(Watched::Record(key), move |plan| {
        plan.other_ends(key, field).map(|(source, _)| source).collect::<Vec<_>>()
    });
    view! {
        <div class="links">
            {each(move || sources.get(), move |source| view! {
                <span class="chip link-chip"><ItemLink target=source arrow="→" with_name=true /></span>
            })}
            {dynamic(move || sources.with(Vec::is_empty).then_some("–"))}
        </div>
    }
}
