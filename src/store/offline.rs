//! Working without a network, and new versions of the program.
//!
//! The worker of the page keeps its files (`public/service-worker.js`). A new version waits until the user asks for it,
//! and a page is loaded again only by the tab in which that was asked, after everything in it is saved.

use crate::reactive::*;

use crate::i18n::Text;
use crate::i18n::messages::{common, offline};
use crate::platform::{self, PageWorker, WorkerNews, part, spawn};
use crate::store::{NoticeAction, SaveState, Shell};

/// Whether the page starts without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// Every file of the page is kept.
    Ready,
    /// Not yet: something is missing.
    NotReady,
    /// Not at this address: plain http, a browser that cannot, or a page without a worker.
    Never,
}

impl Readiness {
    /// Where a page stands as it opens, before its worker has said anything.
    pub const fn at_start(is_file: bool, has_worker: bool) -> Self {
        match (is_file, has_worker) {
            (true, _) => Self::Ready,
            (false, true) => Self::NotReady,
            (false, false) => Self::Never,
        }
    }

    /// The line that tells it.
    pub const fn line(self) -> Text {
        match self {
            Self::Ready => offline::OFF_READY,
            Self::NotReady => offline::OFF_NOT_READY,
            Self::Never => offline::OFF_NEVER,
        }
    }
}

/// Where a new version of the program stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewVersion {
    /// There is none, or the user has closed what told of it.
    Unknown,
    /// It waits for the user.
    Waiting,
    /// The user has asked for it; what is open is saved first.
    Coming,
}

/// Work without a network as the page sees it. All signals are of one type: each further one is code in the first load.
#[derive(Clone, Copy)]
pub struct Offline {
    at_start: Readiness,
    ready: RwSignal<bool>,
    waiting: RwSignal<bool>,
    coming: RwSignal<bool>,
    connected: RwSignal<bool>,
    can_install: RwSignal<bool>,
    started: StoredValue<bool>,
}

/// What a page does with its worker.
#[derive(Clone, Copy)]
pub struct Updating {
    start: fn(Shell, String),
    update: fn(Shell),
}

part!(
    /// The conversation with the worker, which no page needs at its start.
    pub UPDATING: Updating, updating, Updating { start, update }
);

/// How long after it has asked for a new version a page does not ask again, in milliseconds: an hour.
const ASK_EVERY: u64 = 60 * 60 * 1_000;
/// The setting that says that the user was told that the page starts without a network.
const TOLD: &str = "offline-told";
/// The mark of a tab that loads a new version.
const UPDATED: &str = "updated";

impl Offline {
    /// What is known before the page has spoken to its worker; the root owns it.
    pub fn start() -> Self {
        let at_start = Readiness::at_start(platform::is_file(), platform::worker_address().is_some());
        Self {
            at_start,
            ready: RwSignal::new(at_start == Readiness::Ready),
            waiting: RwSignal::new(false),
            coming: RwSignal::new(false),
            connected: RwSignal::new(platform::is_connected()),
            can_install: RwSignal::new(false),
            started: StoredValue::new(false),
        }
    }

    /// Whether the page starts without a network, watched.
    pub fn readiness(self) -> Readiness {
        match self.at_start {
            Readiness::Never => Readiness::Never,
            _ if self.ready.get() => Readiness::Ready,
            _ => Readiness::NotReady,
        }
    }

    /// Where a new version stands, watched.
    pub fn new_version(self) -> NewVersion {
        match (self.coming.get(), self.waiting.get()) {
            (true, _) => NewVersion::Coming,
            (false, true) => NewVersion::Waiting,
            (false, false) => NewVersion::Unknown,
        }
    }

    /// Takes away what tells of the new version. It waits on, and is told of when the page is opened again.
    pub fn put_off(self) {
        self.waiting.set(false);
    }

    /// Whether the browser has a network, watched.
    pub fn is_connected(self) -> bool {
        self.connected.get()
    }

    /// Whether the browser offers to install the page as an app, watched.
    pub fn can_install(self) -> bool {
        self.can_install.get()
    }

    /// The browser offers to install the page, or has done so and offers it no more.
    pub(super) fn set_offer(self, is_offered: bool) {
        self.can_install.set(is_offered);
    }

    /// Lets the browser ask whether to install the page.
    pub fn install(self) {
        self.can_install.set(false);
        platform::accept_install_offer();
    }
}

impl Shell {
    /// Has the page kept for work without a network; nothing happens where that has been done or cannot be.
    pub fn keep_offline(self) {
        let Some(address) = platform::worker_address().filter(|_| !self.offline.started.get_value()) else { return };
        self.offline.started.set_value(true);
        spawn(async move {
            match (UPDATING.load)().await.ok().and_then(|()| (UPDATING.make)()) {
                Some(updating) => (updating.start)(self, address),
                // The next time that the network comes it is tried again.
                None => self.offline.started.set_value(false),
            }
        });
    }

    /// The network has come or gone.
    pub(super) fn follow_connection(self) {
        let is_connected = platform::is_connected();
        self.offline.connected.set(is_connected);
        if is_connected {
            self.keep_offline();
        } else {
            self.notices.say(offline::OFF_NOW);
        }
    }

    /// Saves everything, then goes over to the new version.
    pub fn update(self) {
        // What tells of a new version has come with the part.
        if let Some(updating) = (UPDATING.make)() {
            (updating.update)(self);
        }
    }
}

fn start(shell: Shell, address: String) {
    if platform::take_mark_of_tab(UPDATED) {
        shell.notices.show(offline::UPD_DONE.with("app", env!("CARGO_PKG_VERSION")), None);
    }
    spawn(async move {
        let worker = PageWorker::register(&address, move |news| hear(shell, news)).await;
        match worker {
            Some(worker) => look_again_later(worker),
            None => shell.offline.started.set_value(false),
        }
    });
}

/// Asks for a new version when the page is looked at again after a while: it may have been open for days.
fn look_again_later(worker: PageWorker) {
    let mut asked_at = platform::now();
    let listener = platform::on_window("visibilitychange", move |_| {
        let now = platform::now();
        if now.saturating_sub(asked_at) >= ASK_EVERY {
            asked_at = now;
            worker.look_for_new_version();
        }
    });
    // It ends with the page.
    std::mem::forget(listener);
}

fn hear(shell: Shell, news: WorkerNews) {
    let Offline { ready, waiting, coming, .. } = shell.offline;
    match news {
        WorkerNews::Whole => {
            ready.set(true);
            if platform::read_setting(TOLD).is_none() {
                platform::write_setting(TOLD, "1");
                shell.notices.show(offline::OFF_READY, None);
            }
        }
        WorkerNews::Lacking => ready.set(false),
        // The tab that has asked for it goes on by itself.
        WorkerNews::Waiting | WorkerNews::Replaced if coming.get_untracked() => {}
        WorkerNews::Waiting | WorkerNews::Replaced => {
            waiting.set(true);
            shell.notices.say(offline::UPD_AVAILABLE);
        }
    }
}

fn update(shell: Shell) {
    if !is_saved(shell) {
        return refuse(shell);
    }
    shell.offline.coming.set(true);
    shell.notices.say(offline::UPD_SAVING);
    let go = move |is_in_charge: bool| {
        if !is_in_charge {
            // A still newer version has taken its place.
            shell.offline.coming.set(false);
        } else if is_saved(shell) {
            platform::mark_tab(UPDATED);
            platform::reload();
        } else {
            refuse(shell);
        }
    };
    platform::take_charge(go);
}

/// Finishes what is being typed and writes it; `false` when something is in this tab only.
fn is_saved(shell: Shell) -> bool {
    platform::leave_field();
    shell.workspace.save_now();
    untrack(|| {
        let only_here = shell.in_memory && shell.workspace.saved_at() > 0;
        shell.workspace.save_state() == SaveState::Saved && !only_here
    })
}

fn refuse(shell: Shell) {
    shell.offline.coming.set(false);
    let export = NoticeAction::new(common::EXPORT_NOW, move || shell.export_plan());
    let action = shell.workspace.open_plan_now().map(|_| export);
    shell.notices.show(offline::UPD_BLOCKED, action);
}

#[cfg(test)]
mod tests {
    use super::Readiness;

    #[test]
    fn a_file_is_always_ready_and_a_page_without_a_worker_never() {
        assert_eq!(Readiness::at_start(true, false), Readiness::Ready);
        assert_eq!(Readiness::at_start(false, true), Readiness::NotReady);
        assert_eq!(Readiness::at_start(false, false), Readiness::Never);
    }
}
