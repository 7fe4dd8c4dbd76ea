//! Dragging cards: the card follows the pointer, and a line shows where it would land.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::engine::Destination;
use crate::model::{RecordKey, Table};
use crate::platform::{Held, Reach, element_at, find_element, hold};
use crate::store::Shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::card_list::{self, CardListContext};

/// The attribute of a list that takes cards, holding its [`ListName`].
const PLACE: &str = "data-place";

/// How much of the lower half still means the place ahead, in pixels: who aims at the middle does.
const AIM: f64 = 3.0;

/// What a list is called where cards are dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListName<'a> {
    /// The table of its cards: no other card lands in it.
    pub table: Table,
    /// The record whose parts they are, where they are parts.
    pub whole: Option<RecordKey>,
    /// The code of its place.
    pub place: &'a str,
}

impl<'a> ListName<'a> {
    /// The name as an attribute holds it.
    pub fn written(self) -> String {
        let whole = self.whole.map(|whole| whole.to_string()).unwrap_or_default();
        format!("{}/{whole}/{}", self.table.id(), self.place)
    }

    fn read(table: Table, written: &'a str) -> Option<Self> {
        let (whole, place) = written.strip_prefix(table.id())?.strip_prefix('/')?.split_once('/')?;
        Some(Self { table, whole: RecordKey::parse(whole), place })
    }
}

/// Where a card would land.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Landing {
    /// The code of the place.
    pub place: String,
    /// The whole whose parts are there, where they are parts.
    pub whole: Option<RecordKey>,
    /// Where in the list.
    pub to: Destination,
}

/// A card in the hand.
struct HeldCard {
    shell: Shell,
    list: CardListContext,
    key: RecordKey,
    menu: RwSignal<bool>,
    /// What shows where it would land, and the class that it has for that.
    shown: RefCell<Option<(Element, &'static str)>>,
}

/// Takes a card up by its grip. A press that carries it nowhere opens its menu.
pub(super) fn take_up(
    shell: Shell,
    list: CardListContext,
    key: RecordKey,
    menu: RwSignal<bool>,
    event: &web_sys::PointerEvent,
) {
    hold(event, HeldCard { shell, list, key, menu, shown: RefCell::default() });
}

impl Held for HeldCard {
    fn moved(&self, at: Reach) {
        let Some(card) = self.card() else { return };
        let (x, y) = at.by;
        let _refused = card.class_list().toggle_with_force("dragged", true);
        let _refused = card.style().set_property("translate", &format!("{x}px {y}px"));
        self.show(self.landing(at).map(|(_, element, class)| (element, class)));
    }

    fn dropped(&self, at: Reach) {
        let landing = self.landing(at);
        self.put_back();
        match landing {
            Some((landing, ..)) => card_list::drop_at(self.shell, self.list, self.key, landing),
            None => card_list::say_put_back(self.shell, self.list, self.key),
        }
    }

    fn given_up(&self) {
        self.put_back();
        card_list::say_put_back(self.shell, self.list, self.key);
    }

    fn pressed(&self) {
        let _gone = self.menu.try_set(true);
    }
}

impl HeldCard {
    fn card(&self) -> Option<HtmlElement> {
        find_element(&self.key.to_string())
    }

    fn put_back(&self) {
        self.show(None);
        if let Some(card) = self.card() {
            let _refused = card.class_list().toggle_with_force("dragged", false);
            let _refused = card.style().set_property("translate", "");
        }
    }

    fn show(&self, next: Option<(Element, &'static str)>) {
        let mut shown = self.shown.borrow_mut();
        if *shown != next {
            if let Some((element, class)) = shown.take() {
                let _refused = element.class_list().toggle_with_force(class, false);
            }
            if let Some((element, class)) = &next {
                let _refused = element.class_list().toggle_with_force(class, true);
            }
            *shown = next;
        }
    }

    /// Where the card would land from here, what shows it and how; `None` where it would stay in its place.
    fn landing(&self, at: Reach) -> Option<(Landing, Element, &'static str)> {
        let list = self.list_at(at)?;
        let named = list.get_attribute(PLACE)?;
        let ListName { whole, place, .. } = ListName::read(self.key.table, &named)?;
        let cards = list.first_element_child()?.children();
        let key_at = |index: u32| RecordKey::parse(&cards.item(index)?.id());
        let below = self.first_below(&cards, at);
        let (next, last) = (key_at(below), below.checked_sub(1).and_then(key_at));
        if next == Some(self.key) || last == Some(self.key) {
            return None;
        }
        let to = next.map(Destination::Before).or(last.map(Destination::After)).unwrap_or(Destination::End);
        let behind = || Some((cards.item(below.checked_sub(1)?)?, "landing-behind"));
        let ahead = cards.item(below).map(|card| (card, "landing"));
        let (element, class) = ahead.or_else(behind).unwrap_or((list, "landing-end"));
        Some((Landing { place: place.to_owned(), whole, to }, element, class))
    }

    /// The list under the pointer: what is around it in its section, heading and empty ground, counts with it where there
    /// is no other list for such cards.
    fn list_at(&self, at: Reach) -> Option<Element> {
        let lists = format!("[{PLACE}^='{}/']", self.key.table.id());
        let under = element_at(at.at)?;
        if let Some(list) = under.closest(&lists).ok()? {
            return Some(list);
        }
        let mut around = Some(under);
        while let Some(element) = around {
            let inside = element.query_selector_all(&lists).ok()?;
            match inside.length() {
                0 if element.tag_name() != "SECTION" => around = element.parent_element(),
                1 => return inside.item(0)?.dyn_into().ok(),
                _ => return None,
            }
        }
        None
    }

    /// The first of the cards, from above, whose middle is below the pointer: on the lower half of a card the place behind
    /// it is meant. The dragged one counts where it came from.
    fn first_below(&self, cards: &web_sys::HtmlCollection, at: Reach) -> u32 {
        let held = self.key.to_string();
        let middle = |index: u32| {
            let card = cards.item(index)?;
            let area = card.get_bounding_client_rect();
            let carried = if card.id() == held { f64::from(at.by.1) } else { 0.0 };
            Some(area.top() + area.height() / 2.0 + AIM - carried)
        };
        let (mut low, mut high) = (0, cards.length());
        while low < high {
            let half = u32::midpoint(low, high);
            if middle(half).is_some_and(|middle| middle < f64::from(at.at.1)) {
                low = half + 1;
            } else {
                high = half;
            }
        }
        low
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_named_so_that_only_cards_of_its_table_know_it() {
        let whole = RecordKey::parse("risk:r-1");
        for (table, whole, place) in [(Table::Swot, None, "threat"), (Table::RiskResponse, whole, "")] {
            let name = ListName { table, whole, place };
            assert_eq!(ListName::read(table, &name.written()), Some(name));
            assert_eq!(ListName::read(Table::Pest, &name.written()), None);
        }
    }
}
