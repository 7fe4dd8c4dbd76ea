//! Several files opened at once: which are added, and under which titles.

use std::rc::Rc;

use crate::formats::ImportedPlan;
use crate::i18n::Argument;
use crate::i18n::messages::{cards, collect, common};
use crate::platform::{input_value, spawn};
use crate::store::{Collected, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::Dialog;

/// What is in the files.
#[component]
pub fn CollectDialog() -> impl IntoView {
    let shell = use_shell();
    let close = Callback::new(move |()| shell.collected.set(Vec::new()));
    let files = shell.collected.get_untracked();
    let (total, done) = (files.len(), RwSignal::new(0));
    let all = RwSignal::new_local(None::<Vec<Collected>>);
    spawn(async move {
        let read = shell
            .collect(files, move |count| {
                let _gone = done.try_set(count);
            })
            .await;
        // Whoever has put the files away meanwhile wants none of them.
        let _gone = all.try_set(Some(read));
    });
    let heading = move || match all.with(Option::is_some) {
        true => collect::COLLECT_TITLE.with_count(total),
        false => collect::COLLECT_READING.with("done", done.get()).with("total", total),
    };
    view! {
        <Dialog labelled_by="collect-title" class="collect" on_close=close>
            <h2 id="collect-title">{move || shell.render(&heading())}</h2>
            {move || match all.get() {
                Some(all) => view! { <Collection all on_close=close /> },
                None => view! {
                    <progress></progress>
                    <div class="dialog-buttons">
                        <button type="button" class="quiet" on:click=move |_| close.run(())>{shell.text(common::CANCEL)}</button>
                    </div>
                },
            }}
        </Dialog>
    }
}

/// A file that can be added.
#[derive(Clone)]
struct Row {
    file: String,
    imported: Rc<ImportedPlan>,
    title: RwSignal<String>,
    taken: RwSignal<bool>,
}

#[component]
fn Collection(all: Vec<Collected>, on_close: Callback<()>) -> impl IntoView {
    let shell = use_shell();
    let (mut rows, mut refused) = (Vec::new(), Vec::new());
    for Collected { file, outcome } in all {
        match outcome {
            Ok((imported, title)) => {
                rows.push(Row { file, imported, title: RwSignal::new(title), taken: RwSignal::new(true) })
            }
            Err(reason) => refused.push((file, reason)),
        }
    }
    let taken: Vec<_> = rows.iter().map(|row| row.taken).collect();
    let count = Memo::new(move |_| taken.iter().filter(|taken| taken.get()).count());
    let chosen = rows.clone();
    let add = move |_| {
        if count.get_untracked() > 0 {
            let chosen = chosen.iter().filter(|row| row.taken.get_untracked());
            let chosen = chosen.map(|row| (row.imported.clone(), row.title.get_untracked()));
            on_close.run(());
            shell.take_collected(chosen.collect());
        }
    };
    let reasons = refused.into_iter().map(|(file, reason)| {
        view! { <li><b>{shell.text(collect::COLLECT_REFUSED)}": "{file}</b><br />{shell.render(&reason)}</li> }
    });
    view! {
        <p>{shell.text(collect::COLLECT_WHY)}</p>
        <ul class="collected">{rows.into_iter().map(row).collect_view()}{reasons.collect_view()}</ul>
        <div class="dialog-buttons">
            <button type="button" class="quiet" on:click=move |_| on_close.run(())>{shell.text(common::CANCEL)}</button>
            <button type="button" class="go" data-testid="collect-add" aria-disabled=move || (count.get() == 0).to_string() on:click=add>
                {move || shell.render(&collect::COLLECT_GO.with_count(count.get()))}
            </button>
        </div>
    }
}

fn row(row: Row) -> View {
    let shell = use_shell();
    let Row { file, imported, title, taken } = row;
    let line = collect::COLLECT_LINE
        .with("file", file.clone())
        .with("items", cards::PLACE_COUNT.with_count(imported.plan.count()))
        .with("date", Argument::Moment(imported.exported_at.unwrap_or_default()));
    let named = move |text: crate::i18n::Text, file: String| move || shell.render(&text.with("file", file.clone()));
    view! {
        <li>
            <input type="checkbox" aria-label=named(collect::COLLECT_TAKE, file.clone()) prop:checked=move || taken.get() on:change=move |_: web_sys::Event| taken.update(|taken| *taken = !*taken) />
            <div>
                <input type="text" class="input" aria-label=named(collect::COLLECT_TITLE_OF, file) prop:value=move || title.get() on:input=move |event: web_sys::Event| title.set(input_value(&event)) />
                <small>{shell.render(&line)}</small>
            </div>
        </li>
    }
}
