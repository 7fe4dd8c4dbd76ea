//! The coach, which is loaded after the page has been painted.

use crate::reactive::*;

use crate::method::{Finding, Reading};
use crate::model::Plan;
use crate::modules::{Dismissed, Module, dismissed, findings};
use crate::platform::{part, spawn};
use crate::store::{Clock, Shell, Watched, Workspace};

/// What the coach can do.
#[derive(Clone, Copy)]
pub struct Coach {
    /// What it says about a plan, see [`findings`].
    findings: fn(&Plan, &mut Reading) -> Vec<Finding>,
    /// What the user has set aside, see [`dismissed`].
    pub dismissed: fn(&Plan) -> Vec<Dismissed>,
}

part!(
    /// The rules with their words.
    pub COACH: Coach, coach, Coach { findings, dismissed: |plan| dismissed(plan).collect() }
);

/// What the coach says about the open plan, a moment after each edit; nothing before it is there.
pub(super) fn watch_findings(
    coach: RwSignal<Option<Coach>, LocalStorage>,
    workspace: Workspace,
    clock: Clock,
) -> Memo<Vec<Finding>> {
    let reading = StoredValue::new(Reading::on(untrack(move || clock.today())));
    Memo::new(move |_| {
        let Some(coach) = coach.get() else { return Vec::new() };
        workspace.open_plan();
        let today = clock.today();
        workspace.watch_now(Watched::Plan, |plan| {
            let read = |reading: &mut Reading| {
                reading.today = today;
                (coach.findings)(plan, reading)
            };
            reading.try_update_value(read).unwrap_or_default()
        })
    })
}

impl Shell {
    /// Fetches the coach. If it cannot be had it is asked for again where it is shown.
    pub fn load_coach(self) {
        spawn(async move {
            if (COACH.load)().await.is_ok()
                && let Some(coach) = (COACH.make)()
            {
                self.meet(coach);
            }
        });
    }

    /// The coach is there.
    pub fn meet(self, coach: Coach) {
        if self.coach.with_untracked(Option::is_none) {
            self.coach.set(Some(coach));
        }
    }

    /// How much the coach says about the open plan, watched; `None` before it is there.
    pub fn count_findings(self) -> Option<usize> {
        self.coach.with(Option::is_some).then(|| self.findings.with(Vec::len))
    }

    /// What the coach says about the open plan, watched.
    pub fn findings(self) -> Memo<Vec<Finding>> {
        self.findings
    }

    /// What the coach says about a module, watched.
    pub fn module_findings(self, module: Module) -> Memo<Vec<Finding>> {
        let all = self.findings;
        Memo::new(move |_| {
            all.with(|all| {
                all.iter().filter(|finding| Module::of(finding.key.table) == Some(module)).cloned().collect()
            })
        })
    }
}
