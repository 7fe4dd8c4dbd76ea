//! Steps back and forward: what they did, in words, and where, if it is not seen.

use crate::engine::{Patch, Replay};
use crate::i18n::messages::{bar, common};
use crate::i18n::{Message, Text};
use crate::method::ViewCode;
use crate::model::Table;
use crate::modules::Module;
use crate::store::{NoticeAction, Page, Route, Shell};

/// What is said of a step, where it is seen and where it is not.
struct Said {
    here: Text,
    elsewhere: Text,
}

const UNDONE: Said = Said { here: bar::UNDO_DONE, elsewhere: bar::UNDO_DONE_IN };
const REDONE: Said = Said { here: bar::REDO_DONE, elsewhere: bar::REDO_DONE_IN };

impl Shell {
    /// Takes the last step back. Answers what has changed of what this page shows; `None` where there was no step.
    pub fn undo(self) -> Option<Patch> {
        self.workspace.undo().map(|replay| self.tell(replay, &UNDONE))
    }

    /// Does the step again that was taken back last; answers as [`Shell::undo`] does.
    pub fn redo(self) -> Option<Patch> {
        self.workspace.redo().map(|replay| self.tell(replay, &REDONE))
    }

    /// A notice's Undo: of what was done last before it was made, whatever comes after.
    pub fn undo_action(self) -> NoticeAction {
        let step = self.workspace.last_step();
        NoticeAction::new(common::UNDO_NOW, move || match step.and_then(|step| self.workspace.take_back(step)) {
            Some(replay) => drop(self.tell(replay, &UNDONE)),
            None => self.notices.show(bar::STEP_NOT_THERE, None),
        })
    }

    fn tell(self, replay: Replay, said: &Said) -> Patch {
        let Replay { patch, what, partly } = replay;
        if patch.is_empty() {
            self.notices.show(bar::STEP_OVERTAKEN.with("what", what), None);
            return patch;
        }
        let whole = |message: Message| if partly { bar::STEP_PARTLY.with("done", message) } else { message };
        let elsewhere = patch.keys().next().filter(|_| !patch.keys().any(|key| self.is_on_page(key.table)));
        if let Some((key, module)) = elsewhere.and_then(|key| Some((key, Module::of(key.table)?))) {
            let is_of_deals = patch.keys().any(|key| key.table == Table::Deal);
            let name = if is_of_deals { Page::Deals.name() } else { module.name() };
            let message = said.elsewhere.with("module", name).with("what", what);
            let plan = self.workspace.open_plan_now();
            let there = self.workspace.read(|plan| plan.get(key).is_some());
            let way = plan.map(|plan| if there { Route::item(plan, key) } else { Route::module(plan, module) });
            self.notices.show(whole(message), way.map(|way| NoticeAction::new(bar::STEP_SHOW, move || self.go(&way))));
            return Patch::default();
        }
        let message = whole(said.here.with("what", what));
        if partly {
            self.notices.show(message, None)
        } else {
            self.notices.say(message)
        }
        patch
    }

    /// Whether the page shows records of a table.
    fn is_on_page(self, table: Table) -> bool {
        let (module, view) = match self.route_now() {
            Route::Plan { page: Page::Module(module), view, .. } => (module, view),
            Route::Plan { page: Page::Deals, .. } => return table == Table::Deal,
            _ => return false,
        };
        let shown = Module::view_of(table);
        Module::of(table) == Some(module) && (shown == ViewCode::FIRST || shown.in_address() == view.as_deref())
    }
}
