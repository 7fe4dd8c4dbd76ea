//! What the page of the thread shows: worked out of the plan, watched by all that draws it.

use std::sync::Arc;

use crate::i18n::Message;
use crate::i18n::messages::thread;
use crate::model::RecordKey;
use crate::modules::thread::{Filter, Graph, Layout, LooseEnd, Place, Reach, outermost};
use crate::store::{Shell, Watched};
use crate::ui::dom::prelude::*;

use super::loose::Loose;

/// A thread and where its items stand.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Placed {
    pub(super) graph: Graph,
    pub(super) layout: Layout,
}

impl Placed {
    /// Where the item of a record stands.
    pub(super) fn place_of(&self, key: RecordKey) -> Option<Place> {
        self.layout.places.get(self.graph.place_of(key)?).copied()
    }

    /// The record at a place.
    pub(super) fn key_at(&self, place: Place) -> Option<RecordKey> {
        self.key_of(self.layout.item_at(place)?)
    }

    /// The record of an item.
    pub(super) fn key_of(&self, item: usize) -> Option<RecordKey> {
        self.graph.items.get(item).map(|item| item.key)
    }
}

/// What is chosen of a thread.
#[derive(Clone, Copy)]
pub(super) struct Choice {
    pub(super) filter: Filter,
    pub(super) parts: bool,
}

/// What is shown. `Copy`, for handlers.
#[derive(Clone, Copy)]
pub(super) struct Scene {
    shell: Shell,
    pub(super) filter: RwSignal<Filter>,
    /// Whether parts of records are items of their own.
    pub(super) parts: RwSignal<bool>,
    pub(super) loose: Memo<Vec<LooseEnd>>,
    /// Whether the plan has no thread at all.
    pub(super) is_empty: Memo<bool>,
    pub(super) placed: Memo<Arc<Placed>>,
    /// Whether nothing is left of it.
    pub(super) shows_nothing: Memo<bool>,
    /// The record that is looked at, while it is there.
    pub(super) focus: Memo<Option<RecordKey>>,
    /// What hangs on it.
    pub(super) reach: Memo<Option<Arc<Reach>>>,
}

impl Scene {
    /// Reads the plan, and again a moment after each edit.
    pub(super) fn begin(shell: Shell, loose: Loose) -> Self {
        let (filter, parts) = (RwSignal::new(Filter::default()), RwSignal::new(false));
        let loose = Memo::new(move |_| {
            let today = shell.today();
            shell.workspace.watch_now(Watched::Plan, |plan| (loose.find)(plan, today))
        });
        let whole = Memo::new(move |_| {
            let loose: Vec<RecordKey> = loose.with(|ends| ends.iter().map(|end| end.key).collect());
            shell.workspace.watch_now(Watched::Plan, |plan| Arc::new(Graph::of(plan, &loose, parts.get())))
        });
        let placed = Memo::new(move |_| {
            let filter = filter.get();
            let graph = shell.workspace.read(|plan| filter.of(plan, &whole.get()));
            Arc::new(Placed { layout: Layout::of(&graph), graph })
        });
        let focus = Memo::new(move |_| {
            let key = shell.selected.get()?;
            shell.workspace.watch_now(Watched::Record(key), |plan| plan.get(key).map(|_| key))
        });
        let reach = Memo::new(move |_| {
            let key = focus.get()?;
            let key = if parts.get() { key } else { shell.workspace.read(|plan| Some(outermost(plan, key)))? };
            placed.with(|placed| Some(Arc::new(placed.graph.reach(placed.graph.place_of(key)?))))
        });
        Self {
            shell,
            filter,
            parts,
            loose,
            is_empty: Memo::new(move |_| whole.with(|graph| graph.items.is_empty())),
            placed,
            shows_nothing: Memo::new(move |_| placed.with(|placed| placed.graph.items.is_empty())),
            focus,
            reach,
        }
    }

    /// Looks at a record, or at none.
    pub(super) fn choose(self, key: Option<RecordKey>) {
        if self.shell.selected.get_untracked() != key {
            self.shell.selected.set(key);
        }
    }

    /// Takes every narrowing back.
    pub(super) fn show_all(self) {
        self.filter.set(Filter::default());
    }

    /// How much hangs on the item that is looked at, watched.
    pub(super) fn reaches(self) -> Option<Message> {
        let reach = self.reach.get()?;
        let before = thread::COMES_FROM.with_count(reach.before);
        Some(thread::REACHES.with("before", before).with("after", thread::FOLLOWED_BY.with_count(reach.after)))
    }

    /// What is chosen of the thread.
    pub(super) fn choice(self) -> Choice {
        Choice { filter: self.filter.get_untracked(), parts: self.parts.get_untracked() }
    }
}
