//! A board: several places with their cards side by side.

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::cards;
use crate::model::{Choice, RecordKey};
use crate::store::{Watched, use_shell};
use crate::ui::widgets::{CardKind, CardList, ListPlace};

/// One place of a board.
#[derive(Clone, Copy)]
pub struct BoardPlace {
    /// Its code, name and placeholder.
    pub place: ListPlace,
    /// One line below its name: its nature, a hint what belongs there.
    pub note: Option<Text>,
    /// A class that gives it its colour.
    pub class: &'static str,
}

impl From<ListPlace> for BoardPlace {
    fn from(place: ListPlace) -> Self {
        Self { place, note: None, class: "" }
    }
}

impl BoardPlace {
    /// The place of a choice.
    pub fn of<C: Choice>(choice: C, placeholder: Text) -> Self {
        ListPlace::of(choice, placeholder).into()
    }

    /// A place for each choice.
    pub fn all<C: Choice>(placeholder: Text) -> Vec<Self> {
        C::ALL.iter().map(|choice| Self::of(*choice, placeholder)).collect()
    }
}

/// A board of places.
#[component]
pub fn Board(
    /// What the module says about its cards.
    kind: CardKind,
    /// The places, in reading order.
    places: Vec<BoardPlace>,
    /// The card whose details are shown.
    open: RwSignal<Option<RecordKey>>,
) -> impl IntoView {
    let shell = use_shell();
    let many = places.len() > 1;
    let shared = StoredValue::new(places.iter().map(|place| place.place).collect::<Vec<_>>());
    let section = move |place: BoardPlace| {
        let code = place.place.code;
        let count = shell.workspace.watch(Watched::List(kind.table), move |plan| plan.keys_at(kind.table, code).len());
        let heading = format!("place-{}-{}", kind.table.id(), code.unwrap_or("all"));
        view! {
            <section class=format!("place {}", place.class) aria-labelledby=heading.clone()>
                <header>
                    {many.then(|| view! { <span class="initial" aria-hidden="true" translate="no">{move || initial(&shell.render(&place.place.name.said(shell)))}</span> })}
                    <h2 id=heading>{move || shell.render(&place.place.name.said(shell))}</h2>
                    {place.note.map(|note| view! { <small>{shell.text(note)}</small> })}
                    <span class="count" translate="no" aria-hidden="true">{count}</span>
                    <span class="visually-hidden">{move || shell.render(&cards::PLACE_COUNT.with_count(count.get()))}</span>
                </header>
                <CardList kind place=place.place open places=shared />
            </section>
        }
    };
    view! { <div class="board">{places.into_iter().map(section).collect_view()}</div> }
}

/// The sign by which a place is told from the others at a glance: the first letter of its name. Figures are no sign: “10
/// seconds” and “10 minutes” would have the same.
fn initial(name: &str) -> String {
    name.chars()
        .next()
        .filter(|first| first.is_alphabetic())
        .map(|first| first.to_uppercase().to_string())
        .unwrap_or_default()
}
