//! One page for each stage: to hang up, or to hand to somebody new.

use std::sync::Arc;

use crate::formats::{Derived, Document, sheet};
use crate::i18n::Formats;
use crate::i18n::messages::print;
use crate::model::{Plan, RecordKey, Table};
use crate::modules::Module;
use crate::modules::process::analysis::{STAGE_PAGE, limit_of, with_stage_alone};
use crate::modules::process::spec::step;
use crate::modules::process::texts;
use crate::platform;
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::Paper;

/// The page of a stage, and which it is.
#[component]
pub fn PageView() -> impl IntoView {
    let shell = use_shell();
    let (all, shown) = (shell.workspace.keys_of(Table::ProcessStage), shell.shown_of(Table::ProcessStage));
    let content = Memo::new(move |_| {
        let (stage, locale) = (shown.get()?, shell.preferences.locale());
        shell.workspace.track(Watched::Plan);
        let made =
            shell.preferences.with_formats(|formats| shell.workspace.read(|plan| Some(page(plan, stage, formats))));
        made.map(|document| (Arc::new(document), locale))
    });
    let button = move |key: RecordKey| {
        let pressed = move || (shown.get() == Some(key)).to_string();
        view! {
            <button type="button" class="quiet" aria-pressed=pressed on:click=move |_| shell.selected.set(Some(key))>
                {move || shell.render(&shell.workspace.name_of(key))}
            </button>
        }
    };
    view! {
        <div class="tools export-choices">
            <div class="stage-choices" role="group" aria-label=shell.text(texts::CHOOSE_STAGE)>{each(move || all.get(), button)}</div>
            <span class="grow"></span>
            {move || content.with(Option::is_some).then(|| view! {
                <button type="button" class="go" data-testid="print-sheet" on:click=|_| platform::print()>{shell.text(print::PRINT_GO)}</button>
            })}
        </div>
        {move || match content.get() {
            Some((content, locale)) => view! { <Paper content locale letter=false private=false close=true /> },
            None => view! { <p class="empty">{shell.text(texts::FRAME.empty)}</p> },
        }}
    }
}

fn page(plan: &Plan, stage: RecordKey, formats: &dyn Formats) -> Document {
    let limit = Derived { table: Table::ProcessStep, head: step::LIMIT.spec.label, of: limit_of };
    let alone = with_stage_alone(plan, stage);
    sheet(&alone, (Module::Process, texts::FRAME.name), STAGE_PAGE, limit, formats, false)
}
