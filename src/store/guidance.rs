//! The guidance of the modules, which is loaded after the page has been painted, the stories of the examples, which are loaded
//! when one is wanted, and what waits for either.

use leptos::prelude::*;

use crate::i18n::Locale;
use crate::i18n::messages::{common, panel};
use crate::method::Story;
use crate::model::{Audience, FieldSpec, PlanId, RecordKey, Table};
use crate::modules::{Guidance, GuidanceFile, Module};
use crate::platform::{self, Timer, part, spawn};
use crate::store::{NoticeAction, Shell};

/// What a user may start from. All of it comes with the guidance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// A story of the examples as a plan of its own.
    Sample(Story),
    /// The prompts of a module.
    Prompts(Module),
    /// Those of its prompts that go into one table: a standard list.
    PromptsOf(Table),
    /// Those that are parts of one table, into a whole that is there.
    PartsOf(Table, RecordKey),
    /// The example items of a module, in the story of the plan's trade.
    Examples(Module),
}

/// Gives the user what to start from.
pub type Begin = fn(Shell, Start, &Guidance);

part!(
    /// What puts it into a plan.
    pub STARTING: Begin, starting, |shell: Shell, start, guidance: &Guidance| shell.begin(start, guidance)
);

/// Where a file of the guidance is.
#[derive(Clone, Copy, Default)]
enum Arrival {
    /// Nobody has asked for it.
    #[default]
    Away,
    Coming,
    Failed,
    Here(&'static Guidance),
}

/// A start that waits for a file of the guidance. It is made only if the same plan is open then.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Waiting {
    start: Start,
    file: GuidanceFile,
    plan: Option<PlanId>,
}

/// The files of the guidance, and what waits for them.
#[derive(Clone, Copy)]
pub struct Guides {
    arrivals: [[(GuidanceFile, RwSignal<Arrival>); 2]; 3],
    waiting: StoredValue<Vec<Waiting>>,
    slow: RwSignal<bool>,
    slow_soon: StoredValue<Timer, LocalStorage>,
}

/// How long a start waits before that is said, in milliseconds: what takes no longer needs no words.
const SLOW_AFTER: u32 = 400;

impl Guides {
    /// Nothing is loaded yet; the root owns it.
    pub fn start() -> Self {
        Self {
            arrivals: GuidanceFile::all().map(|both| both.map(|file| (file, RwSignal::new(Arrival::Away)))),
            waiting: StoredValue::new(Vec::new()),
            slow: RwSignal::new(false),
            slow_soon: StoredValue::new_local(Timer::default()),
        }
    }

    fn arrival(self, file: GuidanceFile) -> Option<RwSignal<Arrival>> {
        self.arrivals.into_iter().flatten().find(|(own, _)| *own == file).map(|(_, arrival)| arrival)
    }

    /// Whether something that the user has asked for waits noticeably, watched.
    pub fn is_slow(self) -> bool {
        self.slow.get()
    }
}

impl Shell {
    /// Loads the guidance of the language of the moment, whichever that is, once the first page is there, each time after the page
    /// has been painted.
    pub(super) fn keep_guidance(self) {
        Effect::new(move |_| {
            let locale = self.preferences.locale();
            if self.settled.get() {
                platform::after_paint(move || self.load_file(GuidanceFile { story: None, locale }));
            }
        });
    }

    /// The guidance in the language of the moment, watched; nothing before it has come.
    pub fn guidance(self) -> Option<&'static Guidance> {
        self.file(GuidanceFile { story: None, locale: self.preferences.locale() })
    }

    /// What belongs into a field, watched; nothing before the guidance has come.
    pub fn help(self, table: Table, field: &FieldSpec) -> Option<&'static str> {
        self.guidance()?.help(table, field, || self.audience.get())
    }

    /// A file of the guidance, watched; nothing before it has come.
    fn file(self, file: GuidanceFile) -> Option<&'static Guidance> {
        match self.guides.arrival(file)?.get() {
            Arrival::Here(guidance) => Some(guidance),
            _ => None,
        }
    }

    /// The story of the open plan's trade in the language of the moment, watched; nothing before it has come, which is begun
    /// here.
    pub fn story(self) -> Option<&'static Guidance> {
        self.audience.track();
        let story = self.workspace.read(|plan| Some(Story::of(plan)))?;
        let [story, _] = self.story_in(story, [self.preferences.locale(); 2])?;
        Some(story)
    }

    /// A story in two languages, watched; nothing before both have come, which is begun here.
    pub(super) fn story_in(self, story: Story, languages: [Locale; 2]) -> Option<[&'static Guidance; 2]> {
        let files = languages.map(|locale| GuidanceFile { story: Some(story), locale });
        for file in files {
            let arrival = self.guides.arrival(file)?;
            // What has failed is asked for again with the next wish for an example, not here, where nobody waits for it.
            if matches!(arrival.get_untracked(), Arrival::Away) {
                self.load_file(file);
            }
        }
        let [before, now] = files.map(|file| self.file(file));
        before.zip(now).map(|(before, now)| [before, now])
    }

    /// Whether the guidance in the language of the moment could not be loaded, watched.
    pub fn guidance_failed(self) -> bool {
        let arrival = self.guides.arrival(GuidanceFile { story: None, locale: self.preferences.locale() });
        arrival.is_some_and(|arrival| matches!(arrival.get(), Arrival::Failed))
    }

    /// Loads the guidance in the language of the moment, unless it is here or on its way.
    pub fn load_guidance(self) {
        self.load_file(GuidanceFile { story: None, locale: self.preferences.locale_now() });
    }

    /// Gives the user what to start from, at once or when the guidance has come.
    pub fn start_from(self, start: Start) {
        let file = GuidanceFile { story: self.story_of(start), locale: self.preferences.locale_now() };
        let arrival = self.guides.arrival(file).map(|arrival| arrival.get_untracked());
        let here = if let Some(Arrival::Here(guidance)) = arrival { Some(guidance) } else { None };
        if let Some((guidance, begin)) = here.zip((STARTING.make)()) {
            return begin(self, start, guidance);
        }
        let waiting = Waiting { start, file, plan: self.workspace.open_plan_now() };
        self.guides.waiting.update_value(|all| {
            if !all.contains(&waiting) {
                all.push(waiting);
            }
        });
        self.guides.slow_soon.update_value(|timer| {
            timer.set(SLOW_AFTER, move || {
                self.guides.slow.set(true);
                self.notices.say(panel::GUIDANCE_LOADING);
            });
        });
        match here {
            Some(_) => self.go_on(file, here),
            None => self.load_file(file),
        }
    }

    /// The story that somebody starts from, if it is one.
    fn story_of(self, start: Start) -> Option<Story> {
        match start {
            Start::Sample(story) => Some(story),
            Start::Examples(_) => Some(self.workspace.read(Story::of)),
            Start::Prompts(_) | Start::PromptsOf(_) | Start::PartsOf(..) => None,
        }
    }

    /// Loads a file of the guidance, unless it is here or on its way.
    fn load_file(self, file: GuidanceFile) {
        let Some(arrival) = self.guides.arrival(file) else { return };
        if matches!(arrival.get_untracked(), Arrival::Away | Arrival::Failed) {
            arrival.set(Arrival::Coming);
            platform::load_text(&file.name(), move |text| {
                let guidance = text.and_then(|text| Guidance::read(&text));
                // The page shows lines of it as long as it is open.
                let guidance = guidance.map(|guidance| &*Box::leak(Box::new(guidance)));
                arrival.set(guidance.map_or(Arrival::Failed, Arrival::Here));
                self.go_on(file, guidance);
            });
        }
    }

    /// Does what has waited for a file of the guidance, as soon as what does it is there, too.
    fn go_on(self, file: GuidanceFile, guidance: Option<&'static Guidance>) {
        if self.guides.waiting.with_value(|all| all.iter().all(|waiting| waiting.file != file)) {
            return;
        }
        spawn(async move {
            let begin = (STARTING.load)().await.ok().and_then(|()| (STARTING.make)());
            self.go_on_with(file, guidance.zip(begin));
        });
    }

    /// Does what has waited for a file of the guidance, or says that it did not come.
    fn go_on_with(self, file: GuidanceFile, start: Option<(&'static Guidance, Begin)>) {
        let mut due = self.guides.waiting.try_update_value(std::mem::take).unwrap_or_default();
        let (later, now) = due.drain(..).partition::<Vec<_>, _>(|waiting| waiting.file != file);
        if later.is_empty() {
            self.guides.slow_soon.update_value(Timer::stop);
            self.guides.slow.set(false);
        }
        self.guides.waiting.set_value(later);
        match start {
            Some((guidance, begin)) => self.each_still_wanted(&now, |start| begin(self, start, guidance)),
            None if now.is_empty() => {}
            None => {
                let again = move || self.each_still_wanted(&now, |start| self.start_from(start));
                self.notices.show(panel::GUIDANCE_FAILED, Some(NoticeAction::new(common::RETRY, again)));
            }
        }
    }

    fn each_still_wanted(self, all: &[Waiting], act: impl Fn(Start)) {
        for waiting in all {
            if waiting.plan == self.workspace.open_plan_now() {
                act(waiting.start);
            }
        }
    }

    fn begin(self, start: Start, guidance: &Guidance) {
        let audience = || self.workspace.read(Audience::of);
        match start {
            Start::Sample(_) => {
                if let Some(route) = self.library.sample(guidance) {
                    self.go(&route);
                }
            }
            Start::Prompts(module) => self.insert_prompts(module, guidance.prompts(module, audience())),
            Start::PromptsOf(table) => {
                if let Some(module) = Module::of(table) {
                    let items = guidance.prompts(module, audience()).into_iter().filter(|item| item.table == table);
                    self.insert_prompts(module, items.collect());
                }
            }
            Start::PartsOf(table, whole) => {
                if let Some(module) = Module::of(table) {
                    let all = guidance.prompts(module, audience()).into_iter();
                    let parts = all.flat_map(|item| std::iter::once(item.clone()).chain(item.parts));
                    self.insert_parts(module, &parts.filter(|item| item.table == table).collect::<Vec<_>>(), whole);
                }
            }
            Start::Examples(module) => self.insert_examples(module, guidance),
        }
    }
}
