//! The deal that is shown: whose meeting, contract and handover the pages of these show, and what is made belongs to.

use crate::reactive::*;

use crate::engine::{Command, Patch, Scope};
use crate::i18n::messages::deals;
use crate::method::Name;
use crate::model::{Plan, RecordKey, Table};
use crate::modules::discovery::analysis::figure_due;
use crate::platform::today;
use crate::store::workspace::Inner;
use crate::store::{Shell, Watched, Workspace};

impl Workspace {
    /// The deal that is shown, or what holds for all, watched. Without a choice it is the first.
    pub fn scope(self) -> Scope {
        self.track(Watched::List(Table::Deal));
        let _chosen = self.chosen.get();
        self.scope_now()
    }

    /// The deal that is shown now.
    pub fn scope_now(self) -> Scope {
        self.inner.try_with_value(|inner| self.scope_in(inner)).unwrap_or(Scope::FIRST)
    }

    /// The key of the only record that the deal which is shown has in a table, now.
    pub fn single(self, table: Table) -> RecordKey {
        self.scope_now().single(table)
    }

    /// Whether what holds for all is shown and a table has nothing that does: then each deal has its own alone, watched.
    pub fn is_of_single_deals(self, table: Table) -> bool {
        self.narrow && table.of_deal().is_some() && !table.has_standard() && self.scope() == Scope::Standard
    }

    /// Shows another deal, or what holds for all.
    pub fn show_scope(self, scope: Scope) {
        if self.scope_now() != scope {
            self.inner.try_update_value(|inner| inner.seen.take());
            self.chosen.set(Some(scope));
        }
    }

    /// Shows the deal that a record belongs to, where it belongs to one.
    pub fn show_scope_of(self, key: RecordKey) {
        let scope = self.inner.try_with_value(|inner| match key.table {
            Table::Deal => inner.plan.get(key).map(|_| Scope::Deal(key.id)),
            _ => inner.plan.scope_of(key),
        });
        if let Some(scope) = scope.flatten() {
            self.show_scope(scope);
        }
    }

    /// What is shown where lists show one deal alone, now: what is begun there belongs to it, whatever is shown later.
    pub fn scope_here(self) -> Option<Scope> {
        self.narrow.then(|| self.scope_now())
    }

    /// Whether a deal that something was begun for is not in the plan any more.
    pub fn is_scope_gone(self, scope: Scope) -> bool {
        let is_there = |plan: &Plan| scope.deal().is_none_or(|deal| plan.get(deal).is_some());
        self.scope_now() != scope && !self.read_whole(is_there)
    }

    /// The same plan, whose lists show what belongs to the shown deal alone. To be called once, by the root.
    pub(super) fn narrowed(self) -> Self {
        let mut desk = *self.0;
        desk.narrow = true;
        Self(Box::leak(Box::new(desk)))
    }

    /// Watches which deal is shown, where what is read depends on it.
    pub(super) fn track_scope(self) {
        if self.narrow {
            self.chosen.track();
        }
    }

    pub(super) fn scope_in(self, inner: &Inner) -> Scope {
        let is_there = |scope: &Scope| scope.deal().is_none_or(|deal| inner.plan.get(deal).is_some());
        self.chosen.get_untracked().filter(is_there).unwrap_or_else(|| inner.plan.first_scope())
    }

    /// The plan as this handle reads it. Named once, as reading is compiled for every question.
    #[inline(never)]
    pub(super) fn plan_in(self, inner: &Inner) -> &Plan {
        if self.narrow { inner.seen.get_or_init(|| inner.plan.seen_by(self.scope_in(inner))) } else { &inner.plan }
    }

    /// What a command changes: what it adds belongs to the deal that is shown.
    pub(super) fn patch_of(self, inner: &mut Inner, command: Command) -> Patch {
        let scope = self.scope_in(inner);
        // A copy belongs where its original does.
        let copies = matches!(command, Command::Duplicate { .. } | Command::TakeOver { .. });
        let patch = command.patch(&inner.plan, &mut inner.ids).dated(today()).with_results(&inner.plan);
        if copies { patch } else { patch.for_deal(&inner.plan, scope) }
    }
}

impl Workspace {
    /// Says that a deal which has ended stands in the improvement now, and where a figure of signatures waits for its value.
    pub(super) fn tell_results(self, patch: &Patch) {
        for (deal, _) in patch.new_results() {
            let told = self.read_whole(|plan| {
                let name = Scope::Deal(deal.id).name(plan);
                Some(match figure_due(plan, deal) {
                    Some(figure) => {
                        deals::RESULT_MADE_FIGURE.with("deal", name).with("figure", Name::of(plan, figure).short())
                    }
                    None => deals::RESULT_MADE.with("deal", name),
                })
            });
            if let Some(told) = told {
                self.notices.show(told, None);
            }
        }
    }
}

impl Shell {
    /// The state of the page whose lists show what belongs to the shown deal alone: for the pages of what each deal has.
    pub fn within_deal(self) -> Self {
        self.narrowed.map_or(self, Self)
    }
}
