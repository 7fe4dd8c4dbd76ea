//! Everything that lives as long as the page, in one `Copy` handle.

use std::ops::Deref;

use crate::reactive::*;

use crate::engine::{Command, Scope};
use crate::i18n::messages::{app, common, safety, what};
use crate::i18n::{Argument, Formats, Message, Text};
use crate::model::{Audience, Date, FieldSpec, IdSource, Record, RecordKey, Replica, Table};
use crate::modules::{Module, Report};
use crate::persist::{Copied, Memory, Repository};
use crate::platform::{self, BrowserCopy, BrowserStorage, ChosenFile, Draft, Listener, Timer, on_window};
use crate::store::autosave::{Backend, Saving};
use crate::store::coach::{Coach, watch_report};
use crate::store::standing::{Standing, watch_next};
use crate::store::{
    Clock, CopyState, Guides, Importing, KeptFiles, Library, Notices, Offline, Over, Preferences, Route, SaveState,
    Watched, Workspace,
};

/// A handle to the state of the page: one word, as every handler and text holds one.
#[derive(Clone, Copy)]
pub struct Shell(pub(super) &'static State);

/// The state of the page. It lives as long as the page.
#[derive(Clone)]
pub struct State {
    /// The open plan.
    pub workspace: Workspace,
    /// The plans in this browser.
    pub library: Library,
    /// What time it is.
    clock: Clock,
    /// Language and theme.
    pub preferences: Preferences,
    /// Notices and the live region.
    pub notices: Notices,
    /// The guidance of the modules, loaded after the page.
    pub guides: Guides,
    /// The file that is being looked at before it is imported.
    pub importing: Importing,
    /// Several files that are being looked at together; none most of the time.
    pub collected: RwSignal<Vec<ChosenFile>, LocalStorage>,
    /// What lies over the page, opened by a key.
    pub over: RwSignal<Option<Over>>,
    /// Counts files that were handed out, for what tells of the last one.
    pub(super) exports: RwSignal<u32>,
    /// Files that are kept as their plans are.
    pub kept_files: KeptFiles,
    /// Work without a network, and new versions of the program.
    pub offline: Offline,
    /// Whether plans are kept in this tab only, because the browser blocks storage.
    pub in_memory: bool,
    /// Whether the first page is there: what stands beside it may come.
    pub settled: RwSignal<bool>,
    /// The safety copy.
    pub(super) copy: StoredValue<BrowserCopy, LocalStorage>,
    /// Whether a safety copy of what is stored is kept.
    pub copy_state: RwSignal<CopyState>,
    /// When what keeps the copy is asked for again.
    pub(super) copy_again: StoredValue<Timer, LocalStorage>,
    /// The item whose details are shown; the thread is its.
    pub selected: RwSignal<Option<RecordKey>>,
    pub(super) standing: StoredValue<Vec<Standing>>,
    next_module: Memo<Option<Module>>,
    /// The modules that the open plan does without.
    pub skipped: Memo<Vec<Module>>,
    /// Whom the open plan speaks to.
    pub audience: Memo<Audience>,
    pub(super) coach: RwSignal<Option<Coach>, LocalStorage>,
    /// What the coach says of the open plan; nothing before it has come.
    pub report: Memo<Report>,
    /// The field that takes the focus when the address has been followed.
    pub(super) awaited: StoredValue<Option<String>>,
    /// What the address names, by id, the innermost first. A part of the program that comes later looks here.
    pub(super) targets: StoredValue<Vec<String>>,
    pub(super) route: RwSignal<Route>,
    /// The same state, whose lists show what belongs to the shown deal alone.
    pub(super) narrowed: Option<&'static Self>,
    listeners: StoredValue<Vec<Listener>, LocalStorage>,
    following: StoredValue<Timer, LocalStorage>,
}

/// How long the list of plans waits for the next storage event, in milliseconds: a plan that comes or goes is an event
/// for each of its records.
const FOLLOW_AFTER: u32 = 100;

/// The state of the page, from anywhere below the root.
pub fn use_shell() -> Shell {
    expect_context()
}

impl Deref for Shell {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}

impl Shell {
    /// Makes the state, reads the address and starts to listen. To be called once, by the root.
    pub fn start() -> Self {
        let storage = BrowserStorage::open();
        let copy = BrowserCopy::default();
        let in_memory = storage.is_none();
        let backend: Backend = match storage {
            Some(storage) => Box::new(Copied::new(storage, copy.clone())),
            None => Box::new(Memory::default()),
        };
        let ids = IdSource::new(platform::random());
        let repository = Repository::new(backend, Replica::from(&ids));
        let clock = Clock::start();
        let preferences = Preferences::load(clock);
        let notices = Notices::start();
        let workspace = Workspace::new(notices, Saving::new(repository), ids);
        let library = Library::new(workspace, preferences);
        let coach = RwSignal::new_local(None);
        let report = watch_report(coach, workspace, clock);
        let standing: Vec<_> = Module::ALL.iter().map(|module| Standing::watch(workspace, report, *module)).collect();
        let skipped = workspace.watch(Watched::Record(RecordKey::single(Table::Plan)), Module::skipped);
        let state = State {
            workspace,
            library,
            clock,
            preferences,
            notices,
            guides: Guides::start(),
            importing: Importing::new(workspace, library),
            collected: RwSignal::new_local(Vec::new()),
            over: RwSignal::new(None),
            exports: RwSignal::new(0),
            kept_files: KeptFiles::start(),
            offline: Offline::start(),
            in_memory,
            settled: RwSignal::new(false),
            copy: StoredValue::new_local(copy),
            copy_state: RwSignal::new(CopyState::Opening),
            copy_again: StoredValue::new_local(Timer::default()),
            selected: RwSignal::new(None),
            next_module: watch_next(standing.clone(), skipped),
            skipped,
            audience: workspace.watch(Watched::Record(RecordKey::single(Table::Basics)), Audience::of),
            standing: StoredValue::new(standing),
            report,
            coach,
            awaited: StoredValue::new(None),
            targets: StoredValue::new(Vec::new()),
            route: RwSignal::new(Route::Unknown),
            narrowed: None,
            listeners: StoredValue::new_local(Vec::new()),
            following: StoredValue::new_local(Timer::default()),
        };
        let narrowed: &State = Box::leak(Box::new(State { workspace: workspace.narrowed(), ..state.clone() }));
        let shell = Self(Box::leak(Box::new(State { narrowed: Some(narrowed), ..state })));
        shell.listen();
        shell.follow_day();
        shell.ask_before_loss();
        workspace.rest_soon();
        shell.follow_address();
        shell.keep_guidance();
        shell.keep_example_language();
        if in_memory {
            notices.show(safety::SAFE_BLOCKED, None);
        }
        shell
    }

    fn listen(self) {
        let listeners = [
            on_window("hashchange", move |_| self.follow_address()),
            on_window("pagehide", move |_| {
                platform::leave_field();
                self.workspace.save_now();
            }),
            on_window("blur", move |_| self.workspace.save_now()),
            on_window("visibilitychange", move |_| {
                self.clock.look();
                self.workspace.save_now();
            }),
            on_window("focus", move |_| self.clock.look()),
            on_window("pageshow", move |_| self.clock.look()),
            on_window("storage", move |event| self.follow_storage(&event)),
            on_window("online", move |_| {
                self.load_guidance();
                self.load_coach();
                self.follow_connection();
            }),
            on_window("offline", move |_| self.follow_connection()),
            on_window("beforeinstallprompt", move |event| {
                platform::keep_install_offer(event);
                self.offline.set_offer(true);
            }),
            on_window("appinstalled", move |_| self.offline.set_offer(false)),
        ];
        self.listeners.set_value(listeners.into_iter().flatten().collect());
    }

    /// How old the last export of a plan is, is said of the day on which the plans were read.
    fn follow_day(self) {
        Effect::new(move |known: Option<Date>| {
            let today = self.today();
            if known.is_some_and(|known| known != today) {
                self.follow_plans();
            }
            today
        });
    }

    fn follow_storage(self, event: &web_sys::Event) {
        match platform::stored_change(event) {
            Some((key, value)) => self.workspace.receive(&key, value.as_deref()),
            // Only a storage that was emptied as a whole names no key.
            None => self.workspace.receive_emptied(),
        }
        self.following.update_value(|timer| timer.set(FOLLOW_AFTER, move || self.follow_plans()));
    }

    /// Shows the plans that are there now; one that the address names may have come back.
    pub(super) fn follow_plans(self) {
        match self.route_now() {
            Route::Home | Route::Safety => self.library.refresh(),
            Route::Plan { plan, .. } if self.workspace.open_plan_now().is_none() => {
                self.workspace.load(plan);
            }
            _ => {}
        }
    }

    /// While something is in this tab only, the browser asks before the page is left. Not longer: a page that listens
    /// to this event is not kept for the way back.
    fn ask_before_loss(self) {
        let listener = StoredValue::new_local(None);
        let fails = move || matches!(self.workspace.save_state(), SaveState::Failed(_));
        Effect::new(move |_| {
            let at_stake = fails() || self.in_memory && self.workspace.saved_at() > 0;
            listener.set_value(at_stake.then(|| {
                on_window("beforeunload", move |event| {
                    platform::leave_field();
                    self.workspace.save_now();
                    if self.in_memory || untrack(fails) {
                        event.prevent_default();
                    }
                })
            }));
        });
    }

    /// The first module that asks for something which is not there, watched.
    pub fn next_module(self) -> Memo<Option<Module>> {
        self.next_module
    }

    /// Whether a module holds nothing at all, watched.
    pub fn is_empty(self, module: Module) -> bool {
        for table in module.tables() {
            self.workspace.track(Watched::List(*table));
            self.workspace.track(Watched::Content(*table));
        }
        self.workspace.read(|plan| module.tables().iter().all(|table| plan.list(*table).next().is_none()))
    }

    /// Whom the choices of a table are for, watched.
    pub fn audience_at(self, table: Table) -> Memo<Audience> {
        Memo::new(move |_| {
            for key in Audience::READS {
                self.workspace.track(Watched::Record(key));
            }
            self.workspace.read(|plan| Audience::at(plan, table))
        })
    }

    /// Adds a record with what is known of it, opens its card and puts the focus where the rest is written.
    pub fn start_record(self, table: Table, record: Record, field: &FieldSpec, name: impl Into<Argument>) {
        let what = what::WHAT_ADD.with("name", name);
        let patch = self.workspace.run(Command::Add { table, records: vec![record] }, what);
        if let Some(key) = patch.added() {
            self.selected.set(Some(key));
            platform::focus_soon(vec![format!("{key}/{}", field.id)]);
        }
    }

    /// What was typed into a field of the open plan and is not in the plan yet.
    pub fn draft(self, field: &str) -> Draft {
        let plan = self.workspace.open_plan_now();
        // What is begun for one deal does not stand in the field of another.
        let deal = self.workspace.scope_here().and_then(Scope::deal).map(|deal| format!("{deal}/")).unwrap_or_default();
        Draft::of(&plan.map_or_else(|| field.to_owned(), |plan| format!("{}/{deal}{field}", plan.0)))
    }

    /// The date on the user's calendar, watched.
    pub fn today(self) -> Date {
        self.clock.today()
    }

    /// A phrase in the language of the moment, as something a view shows and keeps up to date.
    pub fn text(self, text: Text) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        move || self.preferences.text(text)
    }

    /// A message in the language of the moment, watched.
    pub fn render(self, message: &Message) -> String {
        self.preferences.render(message)
    }

    /// A label and what stands behind it, with the sign of the language between them, watched.
    pub fn labelled(self, label: impl Into<Argument>, value: impl Into<Argument>) -> String {
        self.render(&common::LABELLED.with("label", label).with("value", value))
    }

    /// Something written as the locale does, watched.
    pub fn format(self, write: impl FnOnce(&dyn Formats) -> String) -> String {
        self.preferences.with_formats(write)
    }

    /// Sets the title of the document: the page, the plan it is of, the program.
    pub fn title_page(self, page: Option<Text>, plan: Option<&str>) {
        let name = self.preferences.text(app::APP_NAME);
        let title = match (page, plan) {
            (Some(page), Some(plan)) => self.render(&app::PAGE_TITLE.with("module", page).with("plan", plan)),
            (Some(page), None) => format!("{} · {name}", self.preferences.text(page)),
            (None, _) => name.to_owned(),
        };
        platform::set_document(&title, self.preferences.locale());
    }
}
