//! Links to other records: one, several, and the other end of links.

use std::rc::Rc;
use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::{say, what};
use crate::method::Name;
use crate::model::{FieldSpec, Plan, Record, RecordKey, Table, Value};
use crate::modules::thread::Tie;
use crate::platform::{focus, focus_soon, input_value};
use crate::store::{Shell, Watched, use_shell};
use crate::ui::widgets::link_picker::{Nameable, Naming, linking_part};
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

/// What the value of an option begins with that names a new record; its place in the list follows.
const NEW: &str = "new-";

/// A link to one record, as a native select: the owner of an item. A new one can be named on the spot.
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
    let tie = Tie::own(key.table, field);
    let naming = RwSignal::new(None::<Nameable>);
    let part = linking_part();
    let is_there = Memo::new(move |_| record.with(Option::is_some));
    let new = Memo::new(move |_| {
        is_there.get();
        part.get().map(|part| (part.nameables)(shell, key, tie)).unwrap_or_default()
    });
    let (select_id, name_id) = (id.clone(), format!("{id}-new"));
    let goal = name_id.clone();
    let on_change = move |event: web_sys::Event| {
        let value = input_value(&event);
        let named = value
            .strip_prefix(NEW)
            .and_then(|at| new.with_untracked(|new| new.get(at.parse::<usize>().ok()?).cloned()));
        if named.is_some() {
            naming.set(named);
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
    let new_options = move || {
        let option = |(at, Nameable { offer, .. }): (usize, Nameable)| {
            view! { <option value=format!("{NEW}{at}")>{move || shell.render(&offer)}</option> }
        };
        new.get().into_iter().enumerate().map(option).collect_view()
    };
    let on_done: Rc<dyn Fn()> = Rc::new(move || naming.set(None));
    let name_field = move || {
        let (part, nameable) = part.get_untracked().zip(naming.get_untracked())?;
        let (id, back_to, on_done) = (name_id.clone(), select_id.clone(), on_done.clone());
        Some((part.name_field)(Naming { key, nameable, id, back_to, on_done }))
    };
    view! {
        {when(move || naming.with(Option::is_none), move || view! {
            <select class="input" id=id.clone() aria-label=move || name.get() on:change=on_change.clone()>
                <option value="" selected=move || chosen.get().is_none()>"–"</option>
                {options}
                {new_options}
            </select>
        })}
        {when(move || naming.with(Option::is_some), name_field)}
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
    let with_names = move |text: Text, target: RecordKey| {
        text.with("name", shell.workspace.name_of(key)).with("other", shell.workspace.name_of(target))
    };
    let unlink_name = move |target: RecordKey| shell.render(&with_names(what::WHAT_UNLINK, target));
    let field_id = id.clone();
    view! {
        <div class="links">
            {each(move || links.get(), move |target| {
                let field_id = field_id.clone();
                let unlink = move |_| {
                    write(links.get_untracked().into_iter().filter(|link| *link != target).collect());
                    let is_held = |plan: &Plan| plan.get(key).is_some_and(|held| held.links_of(field).contains(&target));
                    if !shell.workspace.read(is_held) {
                        shell.notices.say(with_names(say::SAY_UNLINKED, target));
                    }
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
