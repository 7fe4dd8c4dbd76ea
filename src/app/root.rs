//! The root of the page.

use crate::ui::dom::prelude::*;

use crate::app::coach::CoachPage;
use crate::app::deals::DealsPage;
use crate::app::evening::EveningPage;
use crate::app::export::ExportPage;
use crate::app::history::HistoryPage;
use crate::app::home::{BIN, HomePage};
use crate::app::journey::JourneyPage;
use crate::app::module::ModulePage;
use crate::app::over::OverPage;
use crate::app::people::PeoplePage;
use crate::app::safety::SafetyPage;
use crate::app::sales_process::SalesProcessPage;
use crate::app::thread::{LOOSE_ENDS, THREAD_SHEET, ThreadPage};
use crate::i18n::Text;
use crate::i18n::messages::{app, home, safety};
use crate::modules::Module;
use crate::platform::{self, Loading, Width, part, spawn};
use crate::store::{HANDING_OVER, Page, READER, READINGS, RESTING, Route, STARTING, Shell, TELLER, use_shell};
use crate::ui::chunk::chunk;
use crate::ui::dom;
use crate::ui::frame::{
    Bar, CollectDialog, DropZone, FilePicker, ImportDialog, LiveRegion, NoticeList, PAGES, PREVIEW, PageKeys, Panel,
    PanelState, PhoneTabs, Rail, StorageBanner, plan_title,
};
use crate::ui::widgets::{LINKING, PASTING};

/// Starts the program in the body of the page.
pub fn start() {
    platform::show_panics();
    // Not in one task with the loading of the program: in between the page answers.
    platform::soon(|| {
        dom::mount(|| view! { <Root /> });
        platform::leave_boot();
    });
}

/// What works behind the page begins once the page has been painted with all that the address names. If its part cannot be
/// had the page says so.
fn start_behind_the_page(shell: Shell) {
    spawn(async move {
        if let Route::Plan { page: Page::Module(module), .. } = shell.route_now() {
            let _missing = (module.screen().load)().await;
        }
        platform::after_paint(move || {
            shell.settled.set(true);
            shell.open_copy();
            load_parts(shell);
        });
    });
}

/// Loads the parts of the program that no page has shown yet, in one file: the next page is there at once, and all are there when
/// the connection is not. A part that cannot be had is asked for again when its page is opened. Only then the page is kept for
/// the next start: what this one needs goes first, as the coach of a plan that is open.
fn load_parts(shell: Shell) {
    spawn(async move {
        if shell.workspace.open_plan_now().is_some() {
            shell.await_coach().await;
        }
        if let Some(AllParts { loads, note_places }) = (ALL_PARTS.load)().await.ok().and_then(|()| (ALL_PARTS.make)()) {
            for load in loads {
                if load().await.is_err() {
                    break;
                }
            }
            note_places(shell);
        }
        shell.load_coach();
        let _traced = shell.workspace.traces();
        shell.keep_offline();
        shell.keep_files();
    });
}

part!(
    /// All parts. `cargo xtask dist` puts them into the file of this one.
    ALL_PARTS: AllParts, parts, AllParts { loads: all_parts(), note_places: Shell::note_places }
);

/// What is done with all parts, and once they are there.
struct AllParts {
    /// What loads each.
    loads: Vec<fn() -> Loading>,
    /// Notes where the user goes: only they show it.
    note_places: fn(Shell),
}

fn all_parts() -> Vec<fn() -> Loading> {
    let screens = Module::ALL.iter().map(|module| module.screen().load);
    let others = [
        PAGES.load,
        HANDING_OVER.load,
        STARTING.load,
        RESTING.load,
        JOURNEY.load,
        EVENING.load,
        SALES_PROCESS.load,
        COACH_PAGE.load,
        PEOPLE.load,
        DEALS.load,
        THREAD.load,
        LOOSE_ENDS.load,
        THREAD_SHEET.load,
        EXPORT.load,
        READER.load,
        PREVIEW.load,
        HISTORY.load,
        SAFETY.load,
        COLLECT.load,
        PASTING.load,
        LINKING.load,
        TELLER.load,
        BIN.load,
        OVER.load,
        READINGS.load,
    ];
    screens.chain(others).collect()
}

chunk!(JOURNEY, journey_page, style "journey.css", view! { <JourneyPage /> });
chunk!(EVENING, evening_page, style "evening.css", view! { <EveningPage /> });
chunk!(SALES_PROCESS, sales_process_page, style "evening.css", view! { <SalesProcessPage /> });
chunk!(COACH_PAGE, coach_page, view! { <CoachPage /> });
chunk!(PEOPLE, people_page, style "people.css", view! { <PeoplePage /> });
chunk!(DEALS, deals_page, style "deals.css", view! { <DealsPage /> });
chunk!(THREAD, thread_page, style "thread.css", view! { <ThreadPage /> });
// Documents, print and Markdown.
chunk!(EXPORT, export_page, view! { <ExportPage /> });
chunk!(HISTORY, history_page, view! { <HistoryPage /> });
chunk!(SAFETY, safety_page, view! { <SafetyPage /> });
// Search and commands, and the list of keys.
chunk!(OVER, over, style "palette.css", view! { <OverPage /> });
// Several files at once, which few visits open.
chunk!(COLLECT, collect_dialog, view! { <CollectDialog /> });

#[component]
fn Root() -> impl IntoView {
    provide_context(Shell::start());
    let shell = use_shell();
    platform::after_paint(move || start_behind_the_page(shell));
    let panel = PanelState::new(Width::now());
    name_page(shell);
    close_sheets_on_the_way(shell, panel);
    let place = shell.place();
    let open = Memo::new(move |_| place.get().is_some_and(|(plan, _)| shell.workspace.open_plan() == Some(plan)));
    view! {
        <a class="skip-link" href="#content" on:click=move |event: web_sys::MouseEvent| {
            // The address belongs to the router, so the jump is made by hand.
            event.prevent_default();
            platform::focus("content");
        }>{shell.text(app::SKIP_LINK)}</a>
        <Bar panel />
        <StorageBanner />
        {move || match (place.get(), open.get()) {
            (Some((_, page)), true) => view! { <PlanFrame page panel /> },
            (Some(_), false) => view! { <Lost message=app::PLAN_NOT_FOUND /> },
            (None, _) if shell.route() == Route::Home => view! { <HomePage /> },
            (None, _) if shell.route() == Route::Safety => SAFETY.view(),
            (None, _) if shell.route() == Route::SalesProcess => SALES_PROCESS.view(),
            (None, _) => view! { <Lost message=app::PAGE_NOT_FOUND /> },
        }}
        <FilePicker />
        <ImportDialog />
        {when(move || shell.collected.with(|files| !files.is_empty()), || COLLECT.view())}
        {when(move || shell.over.with(Option::is_some), || OVER.view())}
        <DropZone />
        <NoticeList />
        <LiveRegion />
        <PageKeys />
    }
}

/// A page of a plan between rail and panel.
#[component]
fn PlanFrame(page: Page, panel: PanelState) -> impl IntoView {
    let stage = match page {
        Page::Module(module) => format!("frame stage-{}", module.spec().stage.number()),
        _ => "frame".to_owned(),
    };
    view! {
        <div class=stage class:no-rail=move || !panel.rail.get() class:no-panel=move || !panel.shown.get() || !matches!(page, Page::Module(_))>
            {when(move || panel.rail.get(), move || view! {
                <Rail />
            })}
            {match page {
                Page::Journey => JOURNEY.view(),
                Page::Module(module) => view! { <ModulePage module /> },
                Page::Evening => EVENING.view(),
                Page::Coach => COACH_PAGE.view(),
                Page::People => PEOPLE.view(),
                Page::Deals => DEALS.view(),
                Page::Thread => THREAD.view(),
                Page::Export => EXPORT.view(),
                Page::History => HISTORY.view(),
            }}
            {match page {
                Page::Module(module) => view! { {when(move || panel.shown.get(), move || view! {<Panel module state=panel />})} },
                _ => View::Nothing,
            }}
        </div>
        <PhoneTabs panel />
    }
}

/// An address that leads nowhere, with the way home.
#[component]
fn Lost(message: Text) -> impl IntoView {
    let shell = use_shell();
    view! {
        <main id="content" class="page" tabindex="-1">
            <h1>{shell.text(app::APP_NAME)}</h1>
            <p>{shell.text(message)}</p>
            <p><a class="go" href=Route::Home.href()>{shell.text(home::HOME_TITLE)}</a></p>
        </main>
    }
}

/// Keeps the title and language of the document, and moves the focus to a new page's beginning.
fn name_page(shell: Shell) {
    let title = plan_title(shell);
    let beside_plans = Memo::new(move |_| match shell.route() {
        Route::Safety => Some(safety::SAFE_TITLE),
        Route::SalesProcess => Some(home::SALES_PROCESS_LINK),
        _ => None,
    });
    Effect::new(move |_| {
        let page = shell.place().get().map(|(_, page)| page.name());
        match (page, beside_plans.get()) {
            (None, Some(name)) => shell.title_page(Some(name), None),
            (page, _) => shell.title_page(page, Some(title().as_str())),
        }
    });
    Effect::new(move |before: Option<_>| {
        let place = (shell.place().get(), beside_plans.get());
        // The first page leaves the focus where the browser has it; a page that was gone to begins at its top.
        if before.is_some_and(|before| before != place) && !shell.has_targets() {
            platform::scroll_to_top();
            platform::focus_soon(vec!["content".to_owned()]);
        }
        place
    });
}

/// On a phone the journey and the panel lie over the page, so they go when another page is opened.
fn close_sheets_on_the_way(shell: Shell, panel: PanelState) {
    Effect::new(move |before: Option<_>| {
        let place = shell.place().get();
        if before.is_some_and(|before| before != place) && Width::now() == Width::Phone {
            panel.rail.set(false);
            panel.shown.set(false);
        }
        place
    });
}
