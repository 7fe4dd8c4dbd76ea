//! What to do next, each with its reason.

use crate::i18n::Message;
use crate::i18n::messages::{common, journey};
use crate::modules::NextStep;
use crate::modules::next_steps;
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;

/// The steps, the most pressing first.
#[component]
pub(super) fn Now() -> impl IntoView {
    let shell = use_shell();
    let steps = Memo::new(move |_| {
        let today = shell.today();
        shell.report.with(|report| shell.workspace.watch_now(Watched::Plan, |plan| next_steps(plan, report, today)))
    });
    // What says the same stays as it stands, with the focus that may be in it.
    let told = Memo::new(move |_| {
        // Names are of other records too.
        shell.workspace.track(Watched::Plan);
        steps.get().into_iter().map(|step| Told::of(shell, step)).collect::<Vec<_>>()
    });
    let list = move || {
        let told = told.get();
        if told.is_empty() {
            return view! { <p>{shell.text(journey::NEXT_ALL_DONE)}</p> };
        }
        let row = |(place, told): (usize, Told)| step_row(shell, told, if place == 0 { "go" } else { "quiet" });
        view! { <ol class="next-steps">{told.into_iter().enumerate().map(row).collect_view()}</ol> }
    };
    view! {
        <section class="sheet" aria-labelledby="journey-now" data-testid="next-steps">
            <h2 id="journey-now">{shell.text(journey::NOW)}</h2>
            {list}
            {go_on(shell)}
        </section>
    }
}

/// The way back to where one was last in this plan, beside its journey.
fn go_on(shell: Shell) -> Option<View> {
    let plan = shell.workspace.open_plan_now()?;
    let trail = shell.trail();
    let route =
        trail.lately(plan.0.as_str()).into_iter().map(Route::parse).find(|route| *route != Route::journey(plan))?;
    let Route::Plan { page, item, .. } = &route else { return None };
    let item = item.filter(|key| shell.workspace.read(|plan| plan.get(*key).is_some()));
    let name: Message = item.map_or_else(|| page.name().into(), |key| shell.workspace.name_of(key));
    let line = journey::GO_ON.with("place", name);
    Some(
        view! { <p class="go-on"><a class="item-link" href=route.href() data-testid="go-on">{move || shell.render(&line)}" →"</a></p> },
    )
}

/// A step in words.
#[derive(Clone, Debug, PartialEq)]
struct Told {
    step: NextStep,
    name: String,
    why: String,
}

impl Told {
    fn of(shell: Shell, step: NextStep) -> Self {
        let (name, why) = match &step {
            NextStep::Late(entry) => {
                let (name, people) = shell.workspace.read(|plan| Some((entry.name(plan), entry.people(plan)))).unzip();
                let why = common::listed(entry.state.message().into_iter().chain(people.flatten()));
                (
                    shell.render(&name.unwrap_or_else(|| journey::NOW.into())),
                    why.map(|why| shell.render(&why)).unwrap_or_default(),
                )
            }
            NextStep::Wrong(finding) => {
                (shell.render(&shell.workspace.name_of(finding.key)), shell.render(&finding.said()))
            }
            NextStep::Missing(module, goal) => (
                shell.render(&journey::NEXT_STEP.with("module", module.name())),
                shell.labelled(journey::GOAL_MISSING, goal.says),
            ),
        };
        Self { step, name, why }
    }
}

/// The way to a step, and why.
fn step_row(shell: Shell, Told { step, name, why }: Told, class: &'static str) -> View {
    let plan = shell.workspace.open_plan();
    let href = match &step {
        NextStep::Late(entry) => plan.map(|plan| Route::item(plan, entry.key).href()),
        NextStep::Missing(module, _) => plan.map(|plan| Route::module(plan, *module).href()),
        NextStep::Wrong(_) => None,
    };
    let to = match step {
        NextStep::Wrong(finding) => {
            let go = move |_: web_sys::MouseEvent| shell.reveal(finding.key, finding.field);
            view! { <button type="button" class=class on:click=go>{name}" →"</button> }
        }
        NextStep::Late(_) | NextStep::Missing(..) => view! { <a class=class href=href>{name}" →"</a> },
    };
    view! { <li class="next-step">{to}<span>{why}</span></li> }
}
