//! A list of cards in one place of a table, with all that pointer, menu and keys do to it.

use crate::ui::dom::prelude::*;

use crate::engine::{Command, Destination};
use crate::i18n::messages::{cards, deals, say, what};
use crate::i18n::{Message, Text};
use crate::model::{Choice, Keys, Plan, Record, RecordKey, Table};
use crate::platform::{focus, focus_first, focus_soon, is_composing, leave_focus};
use crate::store::{Shell, Watched, use_shell};
use crate::ui::primitives::MenuItem;
use crate::ui::widgets::card::{self, Card, CardKind};
use crate::ui::widgets::drag::{Landing, ListName};
use crate::ui::widgets::made_of::made_of_menu;
use crate::ui::widgets::window::{Row, Window, gap};
use crate::ui::widgets::{AddField, PlaceName, add_field_id};

/// A place in which cards stand: a quadrant, a box, or the whole table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ListPlace {
    /// The code of the place; `None` where the table has no places.
    pub code: Option<&'static str>,
    /// Its name.
    pub name: PlaceName,
    /// What stands in its empty add field.
    pub placeholder: Text,
}

impl ListPlace {
    /// The place of a choice.
    pub fn of<C: Choice>(choice: C, placeholder: Text) -> Self {
        Self { code: Some(choice.code()), name: choice.label().into(), placeholder }
    }

    /// A whole table, under a name.
    pub const fn whole(name: Text, placeholder: Text) -> Self {
        Self { code: None, name: PlaceName::Text(name), placeholder }
    }
}

/// What the cards of a list share. `Copy`, so that handlers hold it.
#[derive(Clone, Copy)]
pub struct CardListContext {
    /// What the module says about its cards.
    pub kind: CardKind,
    /// Where the cards stand.
    pub place: ListPlace,
    /// The cards in their order.
    pub keys: Memo<Keys>,
    /// The card that had the focus last.
    pub current: RwSignal<Option<RecordKey>>,
    /// The card whose details are shown.
    pub open: RwSignal<Option<RecordKey>>,
    /// The codes and names of the board's places, for moving from one to another.
    pub places: StoredValue<Vec<ListPlace>>,
    /// The record whose parts the cards are, where they are parts.
    pub whole: Option<RecordKey>,
    entry: Memo<Option<RecordKey>>,
}

impl CardListContext {
    /// The context of records that stand in one table instead of a list of cards.
    pub fn for_table(kind: CardKind, keys: Memo<Keys>, places: StoredValue<Vec<ListPlace>>) -> Self {
        let place = ListPlace { code: None, name: kind.table.spec().name.into(), placeholder: kind.table.spec().name };
        let (current, open) = (RwSignal::new(None), RwSignal::new(None));
        let entry = Memo::new(|_| None);
        Self { kind, place, keys, current, open, places, whole: None, entry }
    }

    /// Whether Tab enters the list at this card, watched.
    pub fn is_entry(self, key: RecordKey) -> bool {
        self.entry.get() == Some(key)
    }

    /// Shows or hides the details of a card. A part that is closed leaves its whole open.
    pub fn toggle(self, key: RecordKey) {
        self.open.update(|open| *open = if *open == Some(key) { self.whole } else { Some(key) });
    }

    fn position(self, key: RecordKey) -> usize {
        self.keys.with_untracked(|keys| keys.iter().position(|other| *other == key).unwrap_or(0))
    }

    fn neighbour(self, key: RecordKey, step: isize) -> Option<RecordKey> {
        let position = self.position(key).checked_add_signed(step)?;
        self.keys.with_untracked(|keys| keys.get(position).copied())
    }
}

/// The records of a place in their order, those of one whole where they are parts.
fn keys_at(plan: &Plan, table: Table, place: Option<&'static str>, whole: Option<RecordKey>) -> Keys {
    let Some(whole) = whole else { return plan.keys_at(table, place) };
    let is_here = |record: &Record| place.is_none_or(|place| table.spec().place_of(record) == Some(place));
    let parts = plan.parts(whole).into_iter();
    Keys::new(parts.filter(|(key, record)| key.table == table && is_here(record)).map(|(key, _)| key).collect())
}

/// The cards of a place and the field that adds to it.
#[component]
pub fn CardList(
    /// What the module says about its cards.
    kind: CardKind,
    /// Where the cards stand.
    place: ListPlace,
    /// The card whose details are shown.
    open: RwSignal<Option<RecordKey>>,
    /// The places of the board.
    places: StoredValue<Vec<ListPlace>>,
    /// The record whose parts the cards are, where they are parts.
    #[prop(optional)]
    whole: Option<RecordKey>,
) -> impl IntoView {
    let shell = use_shell();
    if shell.workspace.is_of_single_deals(kind.table) {
        return view! { <p class="hint">{shell.text(deals::STANDARD_NONE)}</p> };
    }
    let keys = Memo::new(move |_| {
        if let Some(whole) = whole {
            shell.workspace.track(Watched::Record(whole));
        }
        let listed = |plan: &Plan| keys_at(plan, kind.table, place.code, whole);
        shell.workspace.watch_now(Watched::List(kind.table), listed)
    });
    let current = RwSignal::new(None);
    let entry = Memo::new(move |_| {
        let wanted = current.get();
        keys.with(|keys| wanted.filter(|key| keys.contains(key)).or_else(|| keys.first().copied()))
    });
    let list = CardListContext { kind, place, keys, current, open, places, whole, entry };
    let window = Window::of(keys, open);
    let name = ListName { table: kind.table, whole, place: place.code.unwrap_or_default() }.written();
    view! {
        <div class="card-list" data-place=name>
            <ul aria-label=move || shell.render(&place.name.said(shell))>
                {each(move || window.rows(), move |row| match row {
                    Row::Record(key) => view! { <Card key list /> },
                    Row::Gap(_) => view! { <li class="list-gap">{gap(window)}</li> },
                })}
            </ul>
            {match whole {
                Some(whole) => view! { <AddField table=kind.table place=place.code place_name=place.name placeholder=place.placeholder whole keys /> },
                None => view! { <AddField table=kind.table place=place.code place_name=place.name placeholder=place.placeholder keys /> },
            }}
        </div>
    }
}

/// Where a card stands among those of its place, for messages: place, position and total.
fn placed(shell: Shell, message: Message, keys: &[RecordKey], key: RecordKey, place: ListPlace) -> Message {
    let position = keys.iter().position(|other| *other == key).map_or(0, |position| position + 1);
    message.with("place", place.name.said(shell)).with("pos", position).with("total", keys.len())
}

/// Keys on a card. Keys that are pressed in a field of the card are the field's own.
pub(super) fn on_card_key(shell: Shell, list: CardListContext, key: RecordKey, event: &web_sys::KeyboardEvent) {
    let on_card = event.target() == event.current_target();
    if !on_card || is_composing(event) || event.ctrl_key() || event.meta_key() {
        return;
    }
    match (event.key().as_str(), event.alt_key()) {
        ("ArrowDown", false) => focus_step(shell, list, key, 1),
        ("ArrowUp", false) => focus_step(shell, list, key, -1),
        ("ArrowRight", false) => focus_place(shell, list, 1),
        ("ArrowLeft", false) => focus_place(shell, list, -1),
        ("ArrowDown", true) => shift(shell, list, key, 1),
        ("ArrowUp", true) => shift(shell, list, key, -1),
        ("ArrowRight", true) => carry(shell, list, key, 1),
        ("ArrowLeft", true) => carry(shell, list, key, -1),
        ("Enter" | "F2", false) => card::edit(key),
        (" ", false) => list.toggle(key),
        ("Delete" | "Backspace", false) => delete(shell, list, key),
        _ => return,
    }
    event.prevent_default();
    event.stop_propagation();
}

fn focus_step(shell: Shell, list: CardListContext, key: RecordKey, step: isize) {
    let below = || add_field_id(key.table, list.place.code, list.whole);
    match list.neighbour(key, step) {
        Some(neighbour) => {
            shell.workspace.seek(neighbour);
            if !focus(&neighbour.to_string()) {
                focus_soon(vec![neighbour.to_string()]);
            }
        }
        None => {
            let _there = step > 0 && focus(&below());
        }
    }
}

/// The place so many steps further on the board.
fn place_at(list: CardListContext, step: isize) -> Option<ListPlace> {
    list.places.with_value(|places| {
        let here = places.iter().position(|place| place.code == list.place.code)?;
        places.get(here.checked_add_signed(step)?).copied()
    })
}

fn focus_place(shell: Shell, list: CardListContext, step: isize) {
    if let Some(place) = place_at(list, step) {
        let table = list.kind.table;
        let first =
            shell.workspace.read(|plan| keys_at(plan, table, place.code, list.whole).first().map(ToString::to_string));
        let add = add_field_id(table, place.code, list.whole);
        let _there = focus_first(&Vec::from_iter(first.into_iter().chain([add])));
    }
}

/// Moves a card by one step inside its place.
fn shift(shell: Shell, list: CardListContext, key: RecordKey, step: isize) {
    let Some(neighbour) = list.neighbour(key, step) else {
        let edge = say::SAY_EDGE.with("name", shell.workspace.name_of(key)).with("place", list.place.name.said(shell));
        return shell.notices.say(edge);
    };
    let to = if step > 0 { Destination::After(neighbour) } else { Destination::Before(neighbour) };
    let what = what::WHAT_REORDER.with("name", shell.workspace.name_of(key));
    shell.workspace.run(Command::Move { key, place: None, to }, what);
    let name = shell.workspace.name_of(key);
    let message = say::SAY_REORDERED.with("name", name);
    shell.notices.say(list.keys.with_untracked(|keys| placed(shell, message, keys, key, list.place)));
    focus_soon(vec![key.to_string()]);
}

fn carry(shell: Shell, list: CardListContext, key: RecordKey, step: isize) {
    match place_at(list, step) {
        Some(place) => move_to(shell, key, place, list.whole, Destination::End),
        None => shell
            .notices
            .say(say::SAY_EDGE.with("name", shell.workspace.name_of(key)).with("place", list.place.name.said(shell))),
    }
}

/// Moves a card into another place, or to another whole.
fn move_to(shell: Shell, key: RecordKey, place: ListPlace, whole: Option<RecordKey>, to: Destination) {
    let name = shell.workspace.name_of(key);
    let what = what::WHAT_MOVE.with("name", name.clone()).with("place", place.name.said(shell));
    let command = match whole.filter(|whole| shell.workspace.read(|plan| plan.whole_of(key)) != Some(*whole)) {
        Some(whole) => Command::Join { key, whole, to },
        None => Command::Move { key, place: place.code, to },
    };
    shell.workspace.run(command, what);
    shell.workspace.seek(key);
    let keys = shell.workspace.read(|plan| keys_at(plan, key.table, place.code, plan.whole_of(key)));
    shell.notices.say(placed(shell, say::SAY_MOVED.with("name", name), &keys, key, place));
    focus_soon(vec![key.to_string()]);
}

fn delete(shell: Shell, list: CardListContext, key: RecordKey) {
    let name = shell.workspace.name_of(key);
    let next = list.neighbour(key, 1).or_else(|| list.neighbour(key, -1));
    let links = shell.workspace.read(|plan| plan.linking_to(key).count());
    let delete = Command::Delete { keys: vec![key] };
    leave_focus();
    let patch = shell.workspace.run(delete, what::WHAT_DELETE.with("name", name.clone()));
    let parts = patch.changes.iter().filter(|change| change.after.is_none()).count().saturating_sub(1);
    let message = match (parts, links) {
        (0, 0) => cards::CARD_DELETED.with("name", name),
        (0, links) => cards::CARD_DELETED_LINKED.with_count(links).with("name", name),
        (parts, _) => cards::CARD_DELETED_PARTS.with_count(parts).with("name", name),
    };
    shell.notices.show(message, Some(shell.undo_action()));
    if let Some(next) = next {
        shell.workspace.seek(next);
    }
    let add = add_field_id(key.table, list.place.code, list.whole);
    focus_soon(next.map(|next| next.to_string()).into_iter().chain([add]).collect());
}

fn duplicate(shell: Shell, list: CardListContext, key: RecordKey) {
    let name = shell.workspace.name_of(key);
    let patch = shell.workspace.run(Command::Duplicate { key }, what::WHAT_DUPLICATE.with("name", name.clone()));
    if let Some(copy) = patch.added() {
        let message = say::SAY_DUPLICATED.with("name", name);
        shell.notices.say(list.keys.with_untracked(|keys| placed(shell, message, keys, copy, list.place)));
        focus_soon(vec![copy.to_string()]);
    }
}

/// What the menu of a card offers.
pub(super) fn menu_items(shell: Shell, list: CardListContext, key: RecordKey) -> Vec<MenuItem> {
    let text = |text: Text| shell.preferences.text(text).to_owned();
    let mut items = vec![MenuItem::new(text(cards::CARD_EDIT), move || card::edit(key))];
    items.extend((list.kind.actions)(shell, key));
    let places = list.places.get_value().into_iter().filter(|place| place.code != list.place.code);
    let moves = places.map(|place| {
        let label = shell.render(&cards::CARD_MOVE_TO_PLACE.with("place", place.name.said(shell)));
        MenuItem::new(label, move || move_to(shell, key, place, list.whole, Destination::End))
    });
    items.extend(MenuItem::group(text(cards::CARD_MOVE_TO), moves.collect()));
    items.push(MenuItem::new(text(cards::CARD_MOVE_UP), move || shift(shell, list, key, -1)));
    items.push(MenuItem::new(text(cards::CARD_MOVE_DOWN), move || shift(shell, list, key, 1)));
    items.extend(made_of_menu(shell, key));
    items.push(MenuItem::new(text(cards::CARD_DUPLICATE), move || duplicate(shell, list, key)));
    items.push(MenuItem::new(text(cards::CARD_DELETE), move || delete(shell, list, key)).removing());
    items
}

/// Lets a dragged card go.
pub(super) fn drop_at(shell: Shell, list: CardListContext, key: RecordKey, landing: Landing) {
    let places = list.places.try_get_value().unwrap_or_default();
    let place = places.into_iter().find(|place| place.code.unwrap_or_default() == landing.place);
    // A card is not dropped among the parts of another one.
    match place.filter(|_| landing.whole.is_some() == list.whole.is_some()) {
        Some(place) => move_to(shell, key, place, landing.whole, landing.to),
        None => say_put_back(shell, list, key),
    }
}

/// Says that a dragged card is back where it was.
pub(super) fn say_put_back(shell: Shell, list: CardListContext, key: RecordKey) {
    let message = say::SAY_PUT_BACK.with("name", shell.workspace.name_of(key));
    let _gone = list.keys.try_with_untracked(|keys| shell.notices.say(placed(shell, message, keys, key, list.place)));
}
