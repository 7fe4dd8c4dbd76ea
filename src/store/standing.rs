//! How far the modules of the open plan are.

use crate::reactive::*;

use crate::engine::Command;
use crate::i18n::messages::journey;
use crate::method::{Goal, Progress, Stage};
use crate::model::{RecordKey, Table};
use crate::modules::plan::spec::header;
use crate::modules::{Module, Report};
use crate::platform;
use crate::store::{Route, Shell, Workspace};

/// How far a module is, watched a moment after each edit.
#[derive(Clone, Copy)]
pub(super) struct Standing {
    module: Module,
    met: Memo<Vec<Progress>>,
    pub(super) progress: Memo<Progress>,
}

impl Standing {
    /// Watches the goals of a module, and the errors that the coach tells of it: with one it is not done.
    pub(super) fn watch(workspace: Workspace, report: Memo<Report>, module: Module) -> Self {
        let met = workspace.watch_module(module, module.spec().goals.met);
        let errs = Memo::new(move |_| report.with(|report| report.errs(module)));
        let progress = Memo::new(move |_| met.with(|met| Progress::of(met)).but(errs.get()));
        Self { module, met, progress }
    }
}

impl Shell {
    fn standing(self, module: Module) -> Standing {
        let known = self.standing.with_value(|all| all.iter().find(|standing| standing.module == module).copied());
        known.unwrap_or_else(|| Standing::watch(self.workspace, self.report, module))
    }

    /// How far a module of the open plan is, watched a moment after each edit.
    pub fn progress(self, module: Module) -> Memo<Progress> {
        self.standing(module).progress
    }

    /// How far each goal of a module is met, in the order of the goals.
    pub fn met(self, module: Module) -> Memo<Vec<Progress>> {
        self.standing(module).met
    }

    /// Whether the coach tells an error of a module, watched.
    pub fn errs(self, module: Module) -> bool {
        self.report.with(|report| report.errs(module))
    }

    /// Whether the open plan does without a module, watched.
    pub fn skips(self, module: Module) -> bool {
        self.skipped.with(|skipped| skipped.contains(&module))
    }

    /// The modules that count, watched.
    pub fn counted(self) -> Vec<Module> {
        Module::ALL.iter().copied().filter(|module| !self.skips(*module)).collect()
    }

    /// The modules of a stage that count, watched.
    pub fn modules_of(self, stage: Stage) -> Vec<Module> {
        stage.modules().filter(|module| !self.skips(*module)).collect()
    }

    /// The stages that have modules which count, watched.
    pub fn stages(self) -> Vec<Stage> {
        Stage::ALL.iter().copied().filter(|stage| !self.modules_of(*stage).is_empty()).collect()
    }

    /// How many modules of a stage are done, of how many that count, watched.
    pub fn done_in(self, stage: Stage) -> (usize, usize) {
        let modules = self.modules_of(stage);
        (modules.iter().filter(|module| self.progress(**module).get().is_done()).count(), modules.len())
    }

    /// Sets those modules aside, and no others.
    pub fn skip(self, modules: &[Module]) {
        let value = self.workspace.read(|plan| Module::skipping(plan, modules));
        let set = Command::Set { key: RecordKey::single(Table::Plan), field: header::SKIPPED.spec, value };
        self.workspace.run(set, journey::WHAT_NARROW);
        let counted = Module::ALL.len() - modules.len();
        self.notices.say(journey::NARROW.with("counted", counted).with("total", Module::ALL.len()));
    }

    /// Lets a module count that was set aside.
    pub fn count_again(self, module: Module) {
        let others: Vec<_> = self.skipped.get_untracked().into_iter().filter(|other| *other != module).collect();
        self.skip(&others);
    }

    /// Goes to where a goal of a module is met: its field, else the view of its records.
    pub fn pursue(self, module: Module, goal: &Goal) {
        if let Some(field) = goal.field {
            return self.reveal(RecordKey::single(goal.table), field);
        }
        if let Some(plan) = self.workspace.open_plan_now() {
            let route = Route::module(plan, module).with_view(Module::view_of(goal.table));
            if self.route_now() == route {
                platform::focus_soon(vec!["content".to_owned()]);
            } else {
                self.go(&route);
            }
        }
    }
}

/// The first module that asks for something which is not there; what is open of something that is there holds nobody up.
pub(super) fn watch_next(standing: Vec<Standing>, skipped: Memo<Vec<Module>>) -> Memo<Option<Module>> {
    let counts = move |module: Module| skipped.with(|skipped| !skipped.contains(&module));
    let asks = |standing: &&Standing| standing.progress.with(|progress| progress.met < progress.total);
    Memo::new(move |_| {
        standing.iter().filter(|standing| counts(standing.module)).find(asks).map(|standing| standing.module)
    })
}
