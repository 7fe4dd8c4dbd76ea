//! Dragging cards with a pointer: mouse, pen or finger.

use crate::ui::dom::prelude::*;

use crate::engine::Destination;
use crate::model::RecordKey;
use crate::platform::element_under;

/// The attribute of a card, holding its key.
pub const CARD: &str = "data-card";
/// The attribute of a list that takes cards, holding the code of its place.
pub const PLACE: &str = "data-place";

/// Where a dragged card would land.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Landing {
    /// The code of the place.
    pub place: String,
    /// The card it would stand ahead of; `None` at the end.
    pub before: Option<RecordKey>,
}

/// The card that is being dragged and where it would land.
#[derive(Clone, Copy)]
pub struct Dragging {
    card: RwSignal<Option<RecordKey>>,
    landing: RwSignal<Option<Landing>>,
}

impl Dragging {
    /// Nothing is dragged yet; the board owns it.
    pub fn idle() -> Self {
        Self { card: RwSignal::new(None), landing: RwSignal::new(None) }
    }

    /// The dragged card, watched.
    pub fn card(self) -> Option<RecordKey> {
        self.card.get()
    }

    /// Whether the dragged card would land ahead of this one, watched.
    pub fn lands_before(self, key: RecordKey) -> bool {
        self.landing.with(|landing| landing.as_ref().is_some_and(|landing| landing.before == Some(key)))
    }

    /// Whether the dragged card would land at the end of this place, watched.
    pub fn lands_at_end_of(self, place: &str) -> bool {
        self.landing
            .with(|landing| landing.as_ref().is_some_and(|landing| landing.place == place && landing.before.is_none()))
    }

    /// Takes a card up.
    pub fn start(self, key: RecordKey) {
        self.card.set(Some(key));
    }

    /// Follows the pointer, given in pixels of the window.
    pub fn over(self, x: i32, y: i32) {
        if self.card.get_untracked().is_none() {
            return;
        }
        let landing = element_under(x, y, PLACE).map(|place| {
            let before = element_under(x, y, CARD).and_then(|key| RecordKey::parse(&key));
            Landing { place, before }
        });
        if self.landing.with_untracked(|known| *known != landing) {
            self.landing.set(landing);
        }
        scroll_at_edge(y);
    }

    /// Lets go. Answers the card, the code of its new place and where in it; `None` when it was dropped on nothing.
    pub fn drop(self) -> Option<(RecordKey, String, Destination)> {
        let (card, landing) = (self.card.get_untracked()?, self.landing.get_untracked());
        self.cancel();
        let Landing { place, before } = landing?;
        let to = before.map_or(Destination::End, Destination::Before);
        (before != Some(card)).then_some((card, place, to))
    }

    /// Puts the card back where it was.
    pub fn cancel(self) {
        self.card.set(None);
        self.landing.set(None);
    }
}

/// Scrolls while the pointer is near the upper or lower edge, so that a card reaches a place that is out of sight.
fn scroll_at_edge(y: i32) {
    const EDGE: f64 = 64.0;
    const STEP: f64 = 18.0;
    let Some(window) = web_sys::window() else { return };
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(f64::MAX);
    let y = f64::from(y);
    if y < EDGE {
        window.scroll_by_with_x_and_y(0.0, -STEP);
    } else if y > height - EDGE {
        window.scroll_by_with_x_and_y(0.0, STEP);
    }
}
