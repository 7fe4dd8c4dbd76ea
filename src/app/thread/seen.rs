//! What every item of the picture asks at once: where it stands, and what is looked at.

use std::sync::Arc;

use crate::model::RecordKey;
use crate::modules::thread::{Place, Reach};
use crate::ui::dom::prelude::*;

use super::scene::{Placed, Scene};

/// What of the scene an item follows. One memo for all of them: each asks it alone.
#[derive(Debug, PartialEq)]
pub(super) struct Seen {
    pub(super) placed: Arc<Placed>,
    pub(super) reach: Option<Arc<Reach>>,
    /// The record that is looked at.
    focus: Option<RecordKey>,
    /// The one that the keyboard enters at: that one, or the first of all.
    pub(super) entry: Option<RecordKey>,
}

/// How an item is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Look {
    pub(super) place: Place,
    /// Whether it hangs together with what is looked at.
    pub(super) is_lit: bool,
    pub(super) is_loose: bool,
    pub(super) is_focus: bool,
    pub(super) is_entry: bool,
}

impl Seen {
    /// Follows a scene.
    pub(super) fn of(scene: Scene) -> Memo<Arc<Self>> {
        Memo::new(move |_| {
            let (placed, focus) = (scene.placed.get(), scene.focus.get());
            let first = || placed.key_of(placed.layout.first()?);
            let entry = focus.filter(|key| placed.place_of(*key).is_some()).or_else(first);
            Arc::new(Self { placed, reach: scene.reach.get(), focus, entry })
        })
    }

    /// How the item of a record is drawn; that of one that is gone is about to go.
    pub(super) fn look_of(&self, key: RecordKey) -> Look {
        let Self { placed, reach, focus, entry } = self;
        let Some(item) = placed.graph.place_of(key) else { return Look::default() };
        Look {
            place: placed.layout.places.get(item).copied().unwrap_or_default(),
            is_lit: reach.as_ref().is_some_and(|reach| reach.holds(item)),
            is_loose: placed.graph.items.get(item).is_some_and(|item| item.loose),
            is_focus: *focus == Some(key),
            is_entry: *entry == Some(key),
        }
    }
}
