//! A card: one record in a list, edited in place.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::messages::{cards, example};
use crate::model::{FieldSpec, Record, RecordKey, Table};
use crate::platform::focus;
use crate::store::{Shell, use_shell};
use crate::ui::primitives::{Icon, IconName, Menu, MenuItem};
use crate::ui::widgets::card_list::{self, CardListContext};
use crate::ui::widgets::card_thread::card_thread;
use crate::ui::widgets::from_standard::from_standard;
use crate::ui::widgets::{RecordForm, TextField, Tick, TickField, drag, field_id, name_on_face};

/// What a module says about its cards.
#[derive(Clone, Copy)]
pub struct CardKind {
    /// The table of the records.
    pub table: Table,
    /// What stands below the text: scores, owner, links.
    pub face: fn(RecordKey, Memo<Option<Arc<Record>>>) -> View,
    /// What the menu offers beside what every card has.
    pub actions: fn(Shell, RecordKey) -> Vec<MenuItem>,
    /// What the details hold: the form of the record.
    pub form: fn(RecordKey, Memo<Option<Arc<Record>>>) -> View,
    /// The links that the face tells in words of its own; all others stand below it.
    pub told: &'static [&'static FieldSpec],
    /// What is ticked at the head of the card, where the cards are a checklist.
    pub tick: Option<Tick>,
}

impl CardKind {
    /// Cards of a table that show their text alone and have every other field in their details.
    pub const fn plain(table: Table) -> Self {
        Self {
            table,
            face: |_, _| View::Nothing,
            actions: |_, _| Vec::new(),
            form: |key, record| rest_form(key, record, &[]),
            told: &[],
            tick: None,
        }
    }
}

/// The details of a card: every field but its title and those that its face edits.
pub fn rest_form(key: RecordKey, record: Memo<Option<Arc<Record>>>, on_face: &[&'static FieldSpec]) -> View {
    let spec = key.table.spec();
    let fields = spec.form().filter(|field| *field != spec.title && !on_face.contains(field)).collect();
    view! { <RecordForm key record fields /> }
}

/// One card of a list.
#[component]
pub fn Card(
    /// The record.
    key: RecordKey,
    /// The list it stands in.
    list: CardListContext,
) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let kind = list.kind;
    let title = kind.table.spec().title;
    let name = move || shell.render(&shell.workspace.name_of(key));
    // A card whose part is opened stays open around it.
    let is_open = Memo::new(move |_| {
        let open = list.open.get();
        open == Some(key) || open.is_some_and(|part| shell.workspace.read(|plan| plan.whole_of(part)) == Some(key))
    });
    let is_entry = Memo::new(move |_| list.is_entry(key));
    let called = move || record.get().and_then(|record| record.called(kind.table));
    // A record that is called something has a name without its title: what belongs there is asked for.
    let placeholder =
        move || shell.preferences.text(if called().is_some() { title.label } else { cards::CARD_UNTITLED }).to_owned();
    let menu = RwSignal::new(false);
    let details_id = format!("{key}-details");
    let leave = Callback::new(move |()| {
        let _there = focus(&key.to_string());
    });
    together(|| {
        view! {
            <li
                class="card"
                id=key.to_string()
                data-testid=format!("item-{}", kind.table.id())
                data-id=key.id.0.as_str()
                tabindex=move || if is_entry.get() { "0" } else { "-1" }
                class:selected=is_open
                on:focusin=move |_| list.current.set(Some(key))
                on:keydown=move |event: web_sys::KeyboardEvent| card_list::on_card_key(shell, list, key, &event)
            >
                <div class="card-line">
                    <button
                        type="button"
                        class="grip"
                        tabindex="-1"
                        aria-label=move || shell.render(&cards::DRAG_HANDLE.with("name", name()))
                        on:pointerdown=move |event: web_sys::PointerEvent| drag::take_up(shell, list, key, menu, &event)
                        // Of a reader or a voice: a press of a pointer has told of itself by then.
                        on:click=move |event: web_sys::MouseEvent| if event.detail() == 0 { menu.set(true) }
                    >
                        <Icon name=IconName::Grip />
                    </button>
                    {kind.tick.map(|tick| view! { <span class="card-tick"><TickField key record tick name=name_on_face(key, tick.label()) /></span> })}
                    <div class="card-text">
                        {move || called().map(|called| view! { <b class="card-called">{shell.text(called)}</b> })}
                        <TextField
                            key
                            record
                            field=title
                            id=field_id(key, title)
                            name=Signal::derive(move || shell.preferences.text(title.label).to_owned())
                            placeholder=Signal::derive(placeholder)
                            on_leave=leave
                        />
                    </div>
                    <button
                        type="button"
                        class="icon-button details-button"
                        aria-expanded=move || is_open.get().to_string()
                        aria-controls=details_id.clone()
                        aria-label=move || shell.render(&cards::CARD_DETAILS.with("name", name()))
                        on:click=move |_| list.toggle(key)
                    >
                        <Icon name=IconName::Expand />
                    </button>
                    <Menu
                        label=Signal::derive(move || shell.render(&cards::CARD_MENU.with("name", name())))
                        open=menu
                        items=move || card_list::menu_items(shell, list, key)
                    />
                </div>
                <div class="card-face">
                    {move || record.get().filter(|record| record.example).map(|_| view! { <span class="chip example">{shell.text(example::EXAMPLE_MARK)}</span> })}
                    {(kind.face)(key, record)}
                    {card_thread(key, kind.told)}
                    {kind.table.has_standard().then(|| from_standard(key))}
                </div>
                <div id=details_id>
                    {when(move || is_open.get(), move || (kind.form)(key, record))}
                </div>
            </li>
        }
    })
}

/// Puts the focus into the text of a card.
pub(super) fn edit(key: RecordKey) {
    let _there = focus(&field_id(key, key.table.spec().title));
}
