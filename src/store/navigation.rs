//! Where the user is, and the way to another place.

use crate::reactive::*;

use crate::method::ViewCode;
use crate::model::{FieldSpec, PlanId, RecordKey, Table};
use crate::modules::Module;
use crate::platform;
use crate::store::{Page, Route, Shell};

impl Shell {
    /// Where the user is, watched.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Where the user is now.
    pub fn route_now(self) -> Route {
        self.route.get_untracked()
    }

    /// The plan and page the user is on, watched by what changes them alone.
    pub fn place(self) -> Memo<Option<(PlanId, Page)>> {
        Memo::new(move |_| match self.route.get() {
            Route::Plan { plan, page, .. } => Some((plan, page)),
            _ => None,
        })
    }

    /// The view of the module, watched; `None` is its first.
    pub fn view(self) -> Memo<Option<String>> {
        Memo::new(move |_| match self.route.get() {
            Route::Plan { view, .. } => view,
            _ => None,
        })
    }

    /// Goes to a view of a module with a record selected.
    pub fn show(self, module: Module, view: ViewCode, key: RecordKey) {
        if let Some(plan) = self.workspace.open_plan_now() {
            self.selected.set(Some(key));
            self.go(&Route::module(plan, module).with_view(view).with_item(key));
        }
    }

    /// Starts an empty plan and goes to a page of it.
    pub fn start_plan(self, page: Page) {
        if let Some(plan) = self.library.start() {
            self.go(&Route::page(plan, page));
        }
    }

    /// Goes to an address.
    pub fn go(self, route: &Route) {
        platform::set_hash(&route.to_string());
    }

    /// Goes to a field of a record: its module, its card with the details shown, the focus in the field.
    pub fn reveal(self, key: RecordKey, field: &FieldSpec) {
        if let Some(plan) = self.workspace.open_plan_now() {
            self.selected.set(Some(key));
            self.go_to(&Route::item(plan, key), format!("{key}/{}", field.id));
        }
    }

    /// Goes to an address, and there to what has this id; where it has none, to the item that the address names.
    pub fn go_to(self, route: &Route, target: String) {
        if self.route_now() == *route {
            platform::focus_soon(std::iter::once(target).chain(route.target()).collect());
        } else {
            // The address is followed a moment later, and what it names is drawn only then.
            self.awaited.set_value(Some(target));
            self.go(route);
        }
    }

    /// The selected record where it is one of a table; an address that was kept or shared may name none.
    pub fn selected_of(self, table: Table) -> Option<RecordKey> {
        self.selected.get_untracked().filter(|key| key.table == table)
    }

    /// The record of a table that a view shows: the selected one, else the first.
    pub fn shown_of(self, table: Table) -> Memo<Option<RecordKey>> {
        let all = self.workspace.keys_of(table);
        Memo::new(move |_| {
            let wanted = self.selected.get();
            all.with(|all| wanted.filter(|key| all.contains(key)).or_else(|| all.first().copied()))
        })
    }

    /// Opens what the address names.
    pub(super) fn follow_address(self) {
        // What is being written belongs to the page that is left, unless it lies over it: it is finished before anything else is
        // opened.
        if !platform::is_dialog_open() {
            platform::leave_field();
        }
        let route = Route::parse(&platform::hash());
        match route.plan() {
            Some(plan) if self.workspace.open_plan_now() != Some(plan) => {
                if !self.workspace.load(plan) {
                    self.workspace.clear();
                }
            }
            Some(_) => {}
            None => {
                self.workspace.save_now();
                self.workspace.clear();
                self.library.refresh();
            }
        }
        if let Route::Plan { item, .. } = &route {
            if let Some(item) = item {
                self.workspace.show_scope_of(*item);
            }
            self.selected.set(*item);
        }
        let item = route.target();
        self.route.set(route);
        let awaited = self.awaited.try_update_value(std::mem::take).unwrap_or_default();
        let targets: Vec<String> = awaited.into_iter().chain(item).collect();
        self.targets.set_value(targets.clone());
        platform::focus_soon(targets);
    }

    /// Puts the focus on what the address names, now that the part of the program has come which shows it. Where the user
    /// has gone on in the meantime, the focus stays with the user.
    pub fn reach_targets(self) {
        if platform::is_focus_free() {
            platform::focus_soon(self.targets.get_value());
        }
    }

    /// Whether the address was gone to for the sake of something on its page.
    pub fn has_targets(self) -> bool {
        self.targets.with_value(|targets| !targets.is_empty())
    }
}
