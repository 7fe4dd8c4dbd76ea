//! The legs of the route, how far each is, and the way to it.

use crate::i18n::Text;
use crate::i18n::messages::evening;
use crate::modules::evening::{ASKS, Answer, Leg};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;

use super::walk::Walk;

/// The name of a leg.
pub const fn name(leg: Leg) -> Text {
    match leg {
        Leg::Basics => evening::LEG_BASICS,
        Leg::Persona => evening::LEG_PERSONA,
        Leg::Pitch => evening::LEG_PITCH,
        Leg::Questions => evening::LEG_QUESTIONS,
        Leg::Objections => evening::LEG_OBJECTIONS,
        Leg::Process => evening::LEG_PROCESS,
        Leg::Funnel => evening::LEG_FUNNEL,
        Leg::Risks => evening::LEG_RISKS,
        Leg::Actions => evening::LEG_ACTIONS,
    }
}

/// The places of a leg's questions.
fn asks(leg: Leg) -> impl Iterator<Item = usize> {
    ASKS.iter().enumerate().filter(move |(_, ask)| ask.leg == leg).map(|(at, _)| at)
}

/// A row of all legs. Each leads to its first open question, so what was skipped is never far.
#[component]
pub fn Legs(
    /// The way through the route.
    walk: Walk,
) -> impl IntoView {
    let shell = use_shell();
    let current = move || ASKS.get(walk.shown.get().at).map(|ask| ask.leg);
    let leg = move |leg: Leg| {
        let count = move || walk.counts(asks(leg));
        let go = move |_| {
            let open = asks(leg).find(|at| walk.answer(*at) == Some(Answer::Open));
            if let Some(at) = open.or_else(|| asks(leg).next()) {
                walk.go(at);
            }
        };
        let said = move || {
            let (answered, total) = count();
            shell.render(&evening::ANSWERED.with("answered", answered).with("total", total))
        };
        view! {
            <li>
                <button
                    type="button"
                    class:done=move || count().0 == count().1
                    class:begun=move || count().0 != 0
                    aria-current=move || (current() == Some(leg)).then_some("step")
                    on:click=go
                >
                    <span class="leg-name">{shell.text(name(leg))}</span>
                    <span class="count" aria-hidden="true" translate="no">{move || format!("{}/{}", count().0, count().1)}</span>
                    <span class="visually-hidden">{said}</span>
                </button>
            </li>
        }
    };
    view! {
        <nav class="evening-legs" aria-label=shell.text(evening::EVENING_LEGS)>
            <ol>{Leg::ALL.into_iter().map(leg).collect_view()}</ol>
        </nav>
    }
}
