//! Home: the doors, the plans in this browser, the bin.

mod bin;

use crate::ui::dom::html;
use crate::ui::dom::prelude::*;

use crate::app::outcome::Outcome;
use crate::i18n::Text;
use crate::i18n::messages::{about, app, home, safety};
use crate::method::Story;
use crate::modules::Module;
use crate::platform::{click_element, is_composing};
use crate::store::{Page, PlanSummary, Route, Shell, Start, use_shell};
use crate::ui::chunk::chunk;
use crate::ui::frame::{BackupBadge, InstallButton};
use crate::ui::primitives::{Icon, IconName, Menu, MenuItem};
use bin::Bin;

chunk!(
    /// Deleted plans, which few have.
    pub BIN, bin, view! { <Bin /> }
);

/// The home screen.
#[component]
pub fn HomePage() -> impl IntoView {
    let shell = use_shell();
    let all = Memo::new(move |_| shell.library.plans());
    let plans = move || all.with(|all| all.iter().filter(|plan| !plan.binned).cloned().collect::<Vec<_>>());
    let title = move || if plans().is_empty() { home::HOME_TITLE_FIRST } else { home::HOME_TITLE };
    view! {
        <main id="content" class="page home" tabindex="-1">
            <p class="crumb">{shell.text(app::APP_TAGLINE)}</p>
            <h1>{move || shell.preferences.text(title())}</h1>
            <Doors />
            <p class="home-why"><a href=Route::SalesProcess.href()>{shell.text(home::SALES_PROCESS_LINK)}</a></p>
            <section aria-labelledby="plans-heading">
                <h2 id="plans-heading">{shell.text(home::PLAN_LIST_HEADING)}</h2>
                {when(move || plans().is_empty(), move || view! {
                    <p class="empty">{shell.text(home::PLAN_LIST_EMPTY)}</p>
                })}
                <ul class="plans">
                    {each(plans, |plan| view! { <PlanRow plan /> })}
                </ul>
            </section>
            {when(move || all.with(|all| all.iter().any(|plan| plan.binned)), || BIN.view())}
            <div class="home-foot">
                <p class="privacy">{shell.text(about::ABOUT_PRIVACY)}" "<a href=Route::Safety.href()>{shell.text(safety::SAFE_TITLE)}</a></p>
                <InstallButton />
            </div>
            <Outcome />
        </main>
    }
}

/// The ways to begin.
#[component]
fn Doors() -> impl IntoView {
    let shell = use_shell();
    let start = move |page: Page| Callback::new(move |()| shell.start_plan(page));
    let door = move |id: &'static str, icon: IconName, title: Text, text: Text, run: Callback<()>| {
        view! {
            <button type="button" class="door" id=id data-testid=id on:click=move |_| run.run(())>
                <Icon name=icon />
                <b>{shell.text(title)}</b>
                <span>{shell.text(text)}</span>
            </button>
        }
    };
    let sample = move |id: &'static str, name: Text, story: Story| {
        view! {
            <button type="button" class="quiet" id=id data-testid=id on:click=move |_| shell.start_from(Start::Sample(story))>
                {shell.text(name)}
            </button>
        }
    };
    view! {
        <div class="doors">
            {door("new-plan", IconName::Start, home::DOOR_START, home::DOOR_START_TEXT, start(Page::Module(Module::Basics)))}
            {door("short-route", IconName::Evening, home::DOOR_EVENING, home::DOOR_EVENING_TEXT, start(Page::Evening))}
            <div class="door choice" role="group" aria-labelledby="samples">
                <Icon name=IconName::Example />
                <b id="samples">{shell.text(home::DOOR_SAMPLE)}</b>
                <span>{shell.text(home::DOOR_SAMPLE_TEXT)}</span>
                {sample("sample-plan", home::SAMPLE_CLINIC, Story::Clinic)}
                {sample("sample-tea", home::SAMPLE_TEA, Story::Tea)}
            </div>
            {door("open-file", IconName::Open, home::DOOR_OPEN, home::DOOR_OPEN_TEXT, Callback::new(|()| click_element("import-file")))}
        </div>
    }
}

/// The title of a plan in the list.
fn shown_title(shell: Shell, plan: &PlanSummary) -> String {
    shell.render(&shell.library.name(plan))
}

/// One plan of the list.
#[component]
fn PlanRow(plan: PlanSummary) -> impl IntoView {
    let shell = use_shell();
    let renaming = RwSignal::new(false);
    let plan = StoredValue::new(plan);
    let title = move || plan.with_value(|plan| shown_title(shell, plan));
    let href = plan.with_value(|plan| Route::journey(plan.id).href());
    let renamed = Callback::new(move |title: Option<String>| {
        renaming.set(false);
        if let Some(title) = title {
            plan.with_value(|plan| shell.library.rename(plan.id, &title));
        }
    });
    let meta = move || {
        let (when, done, total) = plan.with_value(|plan| (plan.changed_at, plan.done, plan.counted));
        let when = crate::i18n::Argument::When(when);
        shell.render(&home::PLAN_ROW_META.with("when", when).with("done", done).with("total", total))
    };
    // Of the example nobody needs a copy.
    let badge = move || {
        plan.with_value(|plan| plan.story.is_none().then_some(plan.backup))
            .map(|backup| view! { <BackupBadge backup /> })
    };
    let items = move || {
        let text = |text: Text| shell.preferences.text(text).to_owned();
        vec![
            MenuItem::new(text(home::PLAN_RENAME), move || renaming.set(true)),
            MenuItem::new(text(home::PLAN_DUPLICATE), move || plan.with_value(|plan| shell.library.duplicate(plan.id))),
            MenuItem::new(text(home::PLAN_DELETE), move || plan.with_value(|plan| shell.library.bin(plan))).removing(),
        ]
    };
    view! {
        <li class="plan-row" data-testid="plan-row" data-id=plan.with_value(|plan| plan.id.0.as_str())>
            {move || if renaming.get() {
                view! { <RenameField start=plan.with_value(|plan| plan.title.clone()) on_done=renamed /> }
            } else {
                view! {
                    <a href=href.clone()>
                        <b>{title}</b>
                        <span>{meta}</span>
                        {badge()}
                    </a>
                }
            }}
            <Menu label=Signal::derive(move || shell.render(&home::PLAN_ROW_MENU.with("plan", title()))) items />
        </li>
    }
}

/// A field for a new title. Enter and leaving it keep the title, Escape keeps the old one.
#[component]
fn RenameField(
    /// The title so far.
    start: String,
    /// Called once, with the title or nothing.
    #[prop(into)]
    on_done: Callback<Option<String>>,
) -> impl IntoView {
    let shell = use_shell();
    let input = NodeRef::<html::Input>::new();
    let finished = StoredValue::new(false);
    let finish = move |keep: bool| {
        // The field goes when it is left, and going takes the focus away: the second call finds nothing any more.
        if finished.try_get_value() == Some(false) {
            finished.set_value(true);
            on_done
                .run(input.try_get_untracked().flatten().map(|input| input.value().trim().to_owned()).filter(|_| keep));
        }
    };
    Effect::new(move |_| {
        if let Some(input) = input.get() {
            let _refused = input.focus();
            input.select();
        }
    });
    view! {
        <input
            class="input"
            node_ref=input
            value=start
            autocomplete="off"
            aria-label=shell.text(home::PLAN_RENAME)
            on:keydown=move |event: web_sys::KeyboardEvent| match event.key().as_str() {
                "Enter" if !is_composing(&event) => finish(true),
                "Escape" if !is_composing(&event) => finish(false),
                _ => {}
            }
            on:blur=move |_| finish(true)
        />
    }
}
