//! Links to other records: one, several, and the other end of links.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::engine::Command;
use crate::i18n::Text;
use crate::i18n::messages::{say, what};
use crate::method::Name;
use crate::model::{FieldSpec, Record, RecordKey, Table, Value};
use crate::modules::thread::Tie;
use crate::modules::{basics, process};
use crate::platform::{focus, focus_soon, input_value, is_composing};
use crate::store::{Shell, Watched, use_shell};
use crate::ui::widgets::{ItemLink, Linking, link_picker};

/// The records that may be linked to, with their names; those without a name are left out. Watched.
fn candidates(shell: Shell, tables: &'static [Table]) -> Vec<(RecordKey, String)> {
    for table in tables {
        shell.workspace.track(Watched::Content(*table));
        shell.workspace.track(Watched::List(*table));
    }
    let locale = shell.preferences.locale();
    shell.workspace.read(|plan| {
        let rows = tables.iter().flat_map(|table| plan.list(*table));
        rows.filter_map(|(key, _)| Some((key, Name::of(plan, key).said(locale)?))).collect()
    })
}

/// What the select holds while a new record is being named.
const NEW: &str = "new";

/// What can be named on the spot: what offers it, and the name of the field that takes the name.
const fn named_here(tables: &[Table]) -> Option<(Table, Text, Text)> {
    match tables {
        [Table::Person] => Some((Table::Person, basics::texts::OWNER_NEW, basics::texts::OWNER_NEW_NAME)),
        [Table::ProcessRole] => Some((Table::ProcessRole, process::texts::ROLE_NEW, process::texts::ROLE_NEW_NAME)),
        _ => None,
    }
}

/// A link to one record, as a native select: the owner of an item. Where it leads to people or roles, a new one can be
/// named on the spot.
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
    let naming = RwSignal::new(false);
    let (select_id, name_id) = (id.clone(), format!("{id}-new"));
    let goal = name_id.clone();
    let on_change = move |event: web_sys::Event| {
        let value = input_value(&event);
        if value == NEW {
            naming.set(true);
            focus_soon(vec![goal.clone()]);
        } else {
            let link = RecordKey::parse(&value);
            shell.workspace.write(key, field, link.map(|link| Value::Links(vec![link])));
            shell.workspace.end_burst();
        }
    };
    let options = move || {
        let rows = candidates(shell, field.kind.link_targets()).into_iter();
        rows.map(|(target, name)| view! { <option value=target.to_string() selected=move || chosen.get() == Some(target)>{name}</option> })
            .collect_view()
    };
    let new = named_here(field.kind.link_targets());
    let back = move || {
        naming.set(false);
        focus_soon(vec![select_id.clone()]);
    };
    view! {
        {when(move || !naming.get(), move || view! {
            <select class="input" id=id.clone() aria-label=move || name.get() on:change=on_change.clone()>
                <option value="" selected=move || chosen.get().is_none()>"–"</option>
                {options}
                {new.map(|(_, offer, _)| view! { <option value=NEW>{shell.text(offer)}</option> })}
            </select>
        })}
        {when(move || naming.get(), move || new.map(|(table, _, label)| view! {
            <NewTarget key field table label id=name_id.clone() on_done=back.clone() />
        }))}
    }
}

/// Takes the name of a new record, which is added to its table and linked in one step.
#[component]
fn NewTarget(
    key: RecordKey,
    field: &'static FieldSpec,
    table: Table,
    label: Text,
    id: String,
    on_done: impl Fn() + 'static,
) -> impl IntoView {
    let shell = use_shell();
    // Leaving the field by Enter takes it out, which leaves it once more.
    let done = StoredValue::new(false);
    let finish = std::rc::Rc::new(move |typed: &str| {
        if done.try_get_value() != Some(false) {
            return;
        }
        done.set_value(true);
        let typed = typed.trim();
        if !typed.is_empty() {
            let mut record = Record::default();
            record.set_value(table.spec().title, Some(Value::Text(typed.to_owned())));
            let command = Command::AddLinked { key, field, table, record };
            shell.workspace.run(command, what::WHAT_ADD.with("name", typed));
            shell.notices.say(say::SAY_LINKED.with("name", shell.workspace.name_of(key)).with("other", typed));
        }
        on_done();
    });
    let leave = finish.clone();
    let on_key = move |event: web_sys::KeyboardEvent| {
        let typed = match event.key().as_str() {
            _ if is_composing(&event) => return,
            "Enter" => input_value(&event),
            "Escape" => String::new(),
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        finish(&typed);
    };
    view! {
        <input
            class="input"
            id=id
            autocomplete="off"
            aria-label=shell.text(label)
            placeholder=shell.text(label)
            on:keydown=on_key
            on:blur=move |event: web_sys::FocusEvent| leave(&input_value(&event))
        />
    }
}

/// Links to several records: what is linked, and a field that finds one more.
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
    let unlink_name = move |target: RecordKey| {
        let (name, other) = (shell.workspace.name_of(key), shell.workspace.name_of(target));
        shell.render(&what::WHAT_UNLINK.with("name", name).with("other", other))
    };
    let field_id = id.clone();
    view! {
        <div class="links">
            {each(move || links.get(), move |target| {
                let field_id = field_id.clone();
                let unlink = move |_| {
                    write(links.get_untracked().into_iter().filter(|link| *link != target).collect());
                    let _there = focus(&field_id);
                };
                view! {
                    <span class="chip link-chip">
                        <ItemLink target=target arrow="→" with_name=true />
                        <button type="button" class="chip-remove" aria-label=move || unlink_name(target) on:click=unlink>
                            "×"
                        </button>
                    </span>
                }
            })}
            {link_picker(Linking { key, ties: vec![Tie::own(key.table, field)], id, name: None })}
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
            {move || sources.with(Vec::is_empty).then_some("–")}
        </div>
    }
}
