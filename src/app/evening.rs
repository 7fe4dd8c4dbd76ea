//! The short route: one question after the other, and what grows from the answers.

mod end;
mod grows;
mod legs;
mod question;
mod walk;

use crate::app::module::SampleBanner;
use crate::i18n::messages::{evening, home};
use crate::modules::evening::ASKS;
use crate::platform::Width;
use crate::store::{Route, use_shell};
use crate::ui::dom::prelude::*;
use end::End;
use grows::Grown;
use legs::Legs;
use question::Question;
use walk::Walk;

/// The question that is asked now, the legs of the route, and what has grown of the leg.
#[component]
pub fn EveningPage() -> impl IntoView {
    let shell = use_shell();
    let walk = Walk::begin(shell);
    let counts = Memo::new(move |_| walk.counts(0..ASKS.len()));
    let answered = move || {
        let (given, asked) = counts.get();
        shell.render(&evening::ANSWERED.with("answered", given).with("total", asked))
    };
    let grown = move || {
        let leg = ASKS.get(walk.shown.get().at).map(|ask| ask.leg)?;
        Some(view! {
            <details class="grows" open=Width::now() != Width::Phone data-testid="grows">
                <summary><h2>{shell.text(evening::GROWS)}</h2></summary>
                <Grown leg />
            </details>
        })
    };
    view! {
        <main id="content" class="page evening" tabindex="-1">
            <SampleBanner />
            <h1>{shell.text(home::DOOR_EVENING)}</h1>
            {when(move || counts.get().0 == 0, move || view! {
                <p class="why">{shell.text(evening::EVENING_WHY)}" "<a href=Route::SalesProcess.href()>{shell.text(home::SALES_PROCESS_LINK)}</a></p>
            })}
            <div class="evening-progress">
                <progress max=move || counts.get().1.to_string() value=move || counts.get().0.to_string() aria-hidden="true"></progress>
                <span data-testid="evening-answered">{answered}</span>
            </div>
            <Legs walk />
            {move || match ASKS.get(walk.shown.get().at) {
                Some(ask) => view! { <div class="evening-columns"><Question walk ask />{grown}</div> },
                None => view! { <End walk /> },
            }}
        </main>
    }
}
