//! What is in a file that was read: what it would change, what there is to choose, and what to do with it.

mod changes;
mod differences;
mod notes;

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::engine::Meeting;
use crate::formats::{Contents, ImportedPlan, contents};
use crate::i18n::messages::{common, import};
use crate::i18n::{Argument, Message, Text};
use crate::store::{ImportChoice, Preview, use_shell};

use changes::Changed;
use differences::Differences;
use notes::Notes;

/// What can be done with a file.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    AsNew,
    Merge,
    Replace,
}

impl Way {
    /// The choice, with what was chosen where both sides differ.
    fn choice(self, meeting: impl FnOnce() -> Option<Meeting>) -> ImportChoice {
        match self {
            Self::AsNew => ImportChoice::AsNew,
            Self::Merge => meeting().map_or(ImportChoice::AsNew, ImportChoice::Merge),
            Self::Replace => ImportChoice::Replace,
        }
    }
}

/// What is in the file.
#[component]
pub fn ImportPreview() -> impl IntoView {
    let shell = use_shell();
    let Some(preview) = shell.importing.preview() else { return View::Nothing };
    let (way, meeting) = (RwSignal::new(Way::AsNew), RwSignal::new_local(preview.meeting.clone()));
    let apply = move |_| {
        if let Some(route) = shell.importing.apply(way.get_untracked().choice(|| meeting.get_untracked())) {
            shell.go(&route);
        }
    };
    let imported = preview.imported.clone();
    let source = import::IMP_SOURCE
        .with("date", Argument::Moment(imported.exported_at.unwrap_or_default()))
        .with("app", imported.app.clone())
        .with("size", Argument::Bytes(preview.size));
    let private = preview.counts.private;
    let own = preview.own.as_ref().map(|own| shell.library.title(&own.0));
    view! {
        <h2 id="import-title">{shell.render(&import::IMP_TITLE.with("file", preview.file.clone()))}</h2>
        <p class="import-plan"><b>{shell.library.title(&imported.plan)}</b><br /><small>{shell.render(&source)}</small></p>
        <p>{shell.text(import::IMP_UNCHANGED)}</p>
        <ul class="figures">
            {figures(&preview).into_iter().map(|figure| view! { <li>{shell.render(&figure)}</li> }).collect_view()}
        </ul>
        {(private > 0).then(|| view! { <p>{shell.render(&import::IMP_PRIVATE.with_count(private))}</p> })}
        <Held plan=imported.clone() />
        <Notes imported />
        {own.map(|title| view! { <Ways title way /> })}
        {when(move || way.get() == Way::Merge, {
            let preview = preview.clone();
            move || view! { <Differences preview=preview.clone() meeting /> }
        })}
        {move || view! { <Changed preview=preview.clone() choice=way.get().choice(|| meeting.get()) /> }}
        <div class="dialog-buttons">
            <button type="button" class="quiet" data-testid="import-cancel" on:click=move |_| shell.importing.cancel()>{shell.text(common::CANCEL)}</button>
            <button type="button" class="go" data-testid="import-apply" on:click=apply>{shell.text(import::IMP_APPLY)}</button>
        </div>
    }
}

/// How many names stand for what a module holds.
const NAMED: usize = 3;

/// What the file holds, module by module.
#[component]
fn Held(plan: Arc<ImportedPlan>) -> impl IntoView {
    let shell = use_shell();
    // Each name by itself: one that is written from right to left would turn its neighbours round.
    let name = move |name: &Message| view! { <bdi>{shell.render(name)}</bdi> " " };
    let line = move |held: Contents| {
        let more = (held.count > held.names.len() && !held.names.is_empty()).then_some("…");
        view! {
            <li>
                <b>{shell.text(held.module.name())}</b>" "{shell.format(|formats| formats.number(held.count as f64))}
                <small>{held.names.iter().map(name).collect_view()}{more}</small>
            </li>
        }
    };
    let lines = move || contents(&plan.plan, NAMED).into_iter().map(line).collect_view();
    view! {
        <details class="import-held" data-testid="import-contents">
            <summary>{shell.text(import::IMP_CONTENTS)}</summary>
            <ul>{lines}</ul>
        </details>
    }
}

fn figures(preview: &Preview) -> Vec<Message> {
    let counts = preview.counts;
    if preview.own.is_none() {
        return vec![import::IMP_NEW.with("n", preview.imported.plan.count())];
    }
    vec![
        import::IMP_NEW.with("n", counts.new),
        import::IMP_CHANGED.with("n", counts.changed),
        import::IMP_SAME.with("n", counts.same),
        import::IMP_ONLY_HERE.with("n", counts.only_here),
    ]
}

/// What to do with the file of a plan that is here too, which has its own title.
#[component]
fn Ways(title: String, way: RwSignal<Way>) -> impl IntoView {
    let shell = use_shell();
    let option = move |value: Way, label: Message, text: Text| {
        view! {
            <label class="option">
                <input type="radio" name="import-choice" prop:checked=move || way.get() == value on:change=move |_| way.set(value) />
                <span><b>{shell.render(&label)}</b><br />{shell.text(text)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="options">
            <legend class="visually-hidden">{shell.text(import::IMP_APPLY)}</legend>
            {option(Way::AsNew, import::IMP_AS_NEW.into(), import::IMP_AS_NEW_TEXT)}
            {option(Way::Merge, import::IMP_MERGE.with("plan", title.clone()), import::IMP_MERGE_TEXT)}
            {option(Way::Replace, import::IMP_REPLACE.with("plan", title), import::IMP_REPLACE_TEXT)}
        </fieldset>
    }
}
