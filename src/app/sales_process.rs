//! What a sales process is and why one is written, on one screen.

use crate::i18n::Text;
use crate::i18n::messages::{home, sales_process as texts};
use crate::method::Stage;
use crate::store::{Page, Route, Shell, use_shell};
use crate::ui::dom::prelude::*;

/// What one holds after each of the five stages of selling, in their order.
const HOLDS: [Text; 5] =
    [texts::HOLDS_MARKET, texts::HOLDS_PRODUCT, texts::HOLDS_NEEDS, texts::HOLDS_SIGNING, texts::HOLDS_CARE];
const GAINS: [(Text, Text); 3] = [
    (texts::GAIN_COST, texts::GAIN_COST_TEXT),
    (texts::GAIN_CONVERSION, texts::GAIN_CONVERSION_TEXT),
    (texts::GAIN_LOYALTY, texts::GAIN_LOYALTY_TEXT),
];
const IN_THE_END: [Text; 5] =
    [texts::END_SHEET, texts::END_FIGURES, texts::END_AGREED, texts::END_LISTS, texts::END_RISKS];

/// The definition, the chain of stages, three gains, and what there is in the end.
#[component]
pub fn SalesProcessPage() -> impl IntoView {
    let shell = use_shell();
    view! {
        <main id="content" class="page sales-process" tabindex="-1">
            <p class="crumb"><a href=Route::Home.href()>{shell.text(home::HOME_TITLE)}</a></p>
            <h1>{shell.text(home::SALES_PROCESS_LINK)}</h1>
            <p class="definition">{shell.text(texts::DEFINITION)}</p>
            <h2>{shell.text(texts::CHAIN_HEADING)}</h2>
            <ol class="stage-chain" data-testid="chain">{chain(shell)}</ol>
            <p class="why chain-loop">{shell.text(texts::CHAIN_LOOP)}</p>
            <div class="reasons">
                <section aria-labelledby="gains">
                    <h2 id="gains">{shell.text(texts::GAINS_HEADING)}</h2>
                    <dl>{GAINS.into_iter().map(|(gain, text)| view! { <dt>{shell.text(gain)}</dt><dd>{shell.text(text)}</dd> }).collect_view()}</dl>
                </section>
                <section aria-labelledby="in-the-end">
                    <h2 id="in-the-end">{shell.text(texts::END_HEADING)}</h2>
                    <ul>{IN_THE_END.into_iter().map(|line| view! { <li>{shell.text(line)}</li> }).collect_view()}</ul>
                </section>
            </div>
            <p><button type="button" class="go" on:click=move |_| shell.start_plan(Page::Evening)>{shell.text(home::DOOR_EVENING)}</button></p>
        </main>
    }
}

/// The stages of selling: those that have a number, but the last, which runs and mends the others.
fn chain(shell: Shell) -> View {
    let selling = Stage::ALL.iter().filter(|stage| stage.number() > 0);
    let link = |(stage, holds): (&'static Stage, Text)| {
        view! {
            <li class=format!("stage-{}", stage.number())>
                <b>{shell.text(stage.name())}</b>
                <span>{shell.text(stage.why())}</span>
                <span class="chain-holds"><i>{shell.text(texts::CHAIN_HOLDS)}</i>" "{shell.text(holds)}</span>
            </li>
        }
    };
    selling.zip(HOLDS).map(link).collect_view().into_view()
}
