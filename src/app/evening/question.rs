//! One question: its field, its reason, an example, and the way on.

use crate::i18n::messages::evening;
use crate::i18n::{Message, Text};
use crate::method::Name;
use crate::model::{FieldSpec, Kind, Plan, RecordKey, Table};
use crate::modules::evening::{ASKS, Answer, Ask, Bearings, Wants};
use crate::platform;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{AddField, RecordForm, field_id, standard_list, typed_draft};

use super::grows::said;
use super::legs;
use super::walk::{QUESTION, Walk};

/// The button that goes on.
const NEXT: &str = "evening-next";

/// The question that is shown.
#[component]
pub fn Question(
    /// The way through the route.
    walk: Walk,
    /// What is asked.
    ask: &'static Ask,
) -> impl IntoView {
    let shell = use_shell();
    let shown = walk.shown.get_untracked();
    let lacks = RwSignal::new(false);
    // Enter on an empty field does not pass a question over by mistake: to skip is a choice.
    let go_on = move || {
        // What is being written is an answer too, and what was refused is none.
        platform::leave_field();
        if is_refused(shell, ask, shown.key) {
            return walk.focus(shown.at, shown.key);
        }
        match walk.answer(shown.at) {
            Some(Answer::Open) => {
                lacks.set(true);
                walk.focus(shown.at, shown.key);
            }
            _ => walk.go_on(),
        }
    };
    let words = move || shell.guidance().and_then(|guidance| guidance.asked(shown.at, shell.audience.get()));
    let question = move || words().map_or_else(|| shell.preferences.text(label(ask)), |(question, _)| question);
    let on_key = move |event: web_sys::KeyboardEvent| {
        // A list to choose from has no use for Enter, so here it goes on as in a line.
        if event.key() == "Enter" && platform::field_element(&event).is_some_and(|field| field.tag_name() == "SELECT") {
            event.prevent_default();
            go_on();
        }
    };
    view! {
        <form
            class="evening-step sheet"
            aria-labelledby=QUESTION
            on:keydown=on_key
            on:submit=move |event: web_sys::SubmitEvent| {
                event.prevent_default();
                go_on();
            }
        >
            <p class="crumb">{shell.text(legs::name(ask.leg))}</p>
            <h2 id=QUESTION tabindex="-1">{question}</h2>
            <p class="why">{move || words().map(|(_, why)| why)}</p>
            <PassedOver walk />
            {shown.was_answered.then(|| here_already(shell, ask))}
            {match ask.wants {
                Wants::Field(_, field) => shown.key.map(|key| view! { <Control walk ask key field go_on=Callback::new(move |()| go_on()) /> }).into_view(),
                Wants::List(table, _) => list(shell, table),
            }}
            <Example walk ask />
            <p class="hint" role="status">{move || lacks.get().then(|| shell.preferences.text(evening::NO_ANSWER))}</p>
            // A press must not take the focus: what is written would be added by that, the list grow, and the button be elsewhere.
            <div class="tools" on:mousedown=move |event: web_sys::MouseEvent| event.prevent_default()>
                {(shown.at > 0).then(|| view! {
                    <button type="button" class="quiet" on:click=move |_| walk.go_back()>"← "{shell.text(evening::BACK)}</button>
                })}
                <span class="grow"></span>
                <button type="button" class="quiet" on:click=move |_| walk.go_on()>{shell.text(evening::SKIP)}</button>
                <button type="submit" class="go" id=NEXT>{shell.text(evening::NEXT)}" →"</button>
            </div>
        </form>
    }
}

/// Whether the field holds something that was refused.
fn is_refused(shell: Shell, ask: &Ask, key: Option<RecordKey>) -> bool {
    let Wants::Field(_, field) = ask.wants else { return false };
    key.is_some_and(|key| !shell.draft(&typed_draft(&field_id(key, field))).text().is_empty())
}

/// What a question is about, in a word.
pub fn label(ask: &Ask) -> Text {
    match ask.wants {
        Wants::Field(_, field) => field.label,
        Wants::List(table, _) => table.spec().name,
    }
}

fn here_already(shell: Shell, ask: &'static Ask) -> View {
    let line: Message = evening::HERE_ALREADY.with("module", ask.leg.module().name());
    view! { <p class="evening-already">{move || shell.render(&line)}</p> }
}

/// The module's own field. The question is asked anew where another record is meant by it, or another whole: a step was taken
/// back or done again, or another tab was ahead. Not while its own record is there, as somebody writes in it.
#[component]
fn Control(
    walk: Walk,
    ask: &'static Ask,
    key: RecordKey,
    field: &'static FieldSpec,
    go_on: Callback<()>,
) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let bearings = Memo::new(move |_| {
        let tables: Vec<Table> = ask.tables().collect();
        shell.workspace.track_tables(&tables);
        shell.workspace.read(|plan| (ask.bearings(plan), plan.get(key).is_some()))
    });
    Effect::new(move |was: Option<Bearings>| {
        let (is, is_there) = bearings.get();
        if was.is_some_and(|was| was != is) && !is_there && !key.table.spec().single {
            // Not while what watches the record is being woken.
            platform::soon(move || walk.settle());
        }
        is
    });
    let about = move || about(shell, bearings.get().0, field);
    let has_lines = matches!(field.kind, Kind::Paragraph | Kind::Lines);
    view! {
        {move || about().map(|name| view! { <p class="evening-about">{name}</p> })}
        <RecordForm key record fields=vec![field] on_enter=Some(go_on) />
        {has_lines.then(|| view! { <p class="help enter-hint">{shell.text(evening::ENTER_HINT)}</p> })}
    }
}

/// What a question is about that does not say it itself: the objection of a reply, the stage of its end.
fn about(shell: Shell, (record, whole): Bearings, field: &'static FieldSpec) -> Option<String> {
    let by_itself = record.filter(|key| key.table.spec().title != field && !key.table.spec().single);
    let named = whole.or(by_itself)?;
    shell.workspace.watch_now(Watched::Record(named), |plan| Name::of(plan, named).said(shell.preferences.locale()))
}

/// The standard list in one press, or lines of one's own.
fn list(shell: Shell, table: Table) -> View {
    let (take, placeholder) = match table {
        Table::ProcessStage => (evening::TAKE_STAGES, evening::ADD_STAGE),
        _ => (evening::TAKE_STEPS, evening::ADD_STEP),
    };
    let keys = shell.workspace.keys_of(table);
    Effect::new(move |was_empty: Option<bool>| {
        let is_empty = keys.with(Vec::is_empty);
        if was_empty == Some(true) && !is_empty {
            // The button that was pressed goes, and the focus with it.
            platform::after_paint(|| {
                if platform::is_focus_free() {
                    platform::focus(NEXT);
                }
            });
        }
        is_empty
    });
    let name = move |key: RecordKey| shell.render(&shell.workspace.name_of(key));
    view! {
        {standard_list(table, take)}
        <ol class="evening-list">{each(move || keys.get(), move |key| view! { <li>{move || name(key)}</li> })}</ol>
        <AddField table place=None place_name=table.spec().name.into() placeholder />
    }
}

/// What the worked example says here.
#[component]
fn Example(walk: Walk, ask: &'static Ask) -> impl IntoView {
    let shell = use_shell();
    let example = Memo::new(move |_| {
        let plan = walk.worked.get()?;
        shell.preferences.with_formats(|formats| said(&plan, ask, formats))
    });
    let line = move || {
        let line = evening::EXAMPLE_LINE.with("example", example.get()?);
        Some(view! { <p class="evening-example">{shell.render(&line)}</p> })
    };
    view! { {line} }
}

/// The questions between the one before and this, which the plan answers already.
#[component]
fn PassedOver(walk: Walk) -> impl IntoView {
    let shell = use_shell();
    let shown = walk.shown.get_untracked();
    let from = shown.from.map_or(0, |from| from + 1);
    let passed: Vec<usize> = (from..shown.at).filter(|at| walk.answer(*at) == Some(Answer::Given)).collect();
    if passed.is_empty() || walk.answer(shown.at) != Some(Answer::Open) {
        return View::Nothing;
    }
    let count = evening::TAKEN_OVER.with_count(passed.len());
    let row = move |at: usize| {
        let ask = ASKS.get(at)?;
        let said =
            shell.workspace.read(|plan: &Plan| shell.preferences.with_formats(|formats| said(plan, ask, formats)));
        let name = evening::CHANGE.with("field", label(ask));
        Some(view! {
            <li>
                <span>{move || shell.labelled(label(ask), said.clone().unwrap_or_default())}</span>
                <button type="button" class="text-button" on:click=move |_| walk.go(at) aria-label=move || shell.render(&name)>
                    {shell.text(evening::CHANGE_SHORT)}
                </button>
            </li>
        })
    };
    view! {
        <details class="evening-passed">
            <summary>{move || shell.render(&count)}</summary>
            <ul>{passed.into_iter().map(row).collect_view()}</ul>
        </details>
    }
}
