//! The coach, which is loaded after the page has been painted.

use crate::reactive::*;

use crate::method::Reading;
use crate::model::Plan;
use crate::modules::{Module, Report, Said};
use crate::platform::{part, spawn};
use crate::store::{Clock, Shell, Watched, Workspace};

/// What the coach can do.
#[derive(Clone, Copy)]
pub struct Coach {
    /// Reads a plan, see [`Report::read`].
    read: fn(&Plan, &mut Reading) -> Report,
}

part!(
    /// The rules with their words.
    pub COACH: Coach, coach, Coach { read: Report::read }
);

/// What the coach says about the open plan, a moment after each edit; nothing before it is there.
pub(super) fn watch_report(
    coach: RwSignal<Option<Coach>, LocalStorage>,
    workspace: Workspace,
    clock: Clock,
) -> Memo<Report> {
    let reading = StoredValue::new(Reading::on(untrack(move || clock.today())));
    Memo::new(move |_| {
        let Some(coach) = coach.get() else { return Report::default() };
        workspace.open_plan();
        let today = clock.today();
        workspace.watch_now(Watched::Plan, |plan| {
            let read = |reading: &mut Reading| {
                reading.today = today;
                (coach.read)(plan, reading)
            };
            reading.try_update_value(read).unwrap_or_default()
        })
    })
}

impl Shell {
    /// Fetches the coach. If it cannot be had it is asked for again where it is shown.
    pub fn load_coach(self) {
        spawn(async move { self.await_coach().await });
    }

    /// Fetches the coach, and comes back when it is there or cannot be had.
    pub async fn await_coach(self) {
        if (COACH.load)().await.is_ok()
            && let Some(coach) = (COACH.make)()
        {
            self.meet(coach);
        }
    }

    /// The coach is there.
    pub fn meet(self, coach: Coach) {
        if self.coach.with_untracked(Option::is_none) {
            self.coach.set(Some(coach));
        }
    }

    /// How much the coach says about the open plan, watched; `None` before it is there.
    pub fn count_findings(self) -> Option<usize> {
        self.coach.with(Option::is_some).then(|| self.report.with(|report| report.findings().count()))
    }

    /// What the coach says about the open plan, watched.
    pub fn report(self) -> Memo<Report> {
        self.report
    }

    /// What the coach says about a module, watched.
    pub fn said(self, module: Module) -> Memo<Said> {
        Memo::new(move |_| self.report.with(|report| report.of(module).cloned().unwrap_or_default()))
    }
}
