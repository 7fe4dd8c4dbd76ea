//! The people of a plan, and everything with an owner or a date: by person, by week, by month, and what is overdue. With a person
//! in its address it is that person's page.

mod asked;
mod filters;
mod head;
mod list;
mod printed;
mod row;
mod shown;
mod strip;

use crate::app::module::SampleBanner;
use crate::i18n::messages::people;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use asked::Asked;
use filters::Filters;
use head::Head;
use list::List;
use printed::Printed;
use shown::Shown;
use strip::Strip;

/// The page.
#[component]
pub fn PeoplePage() -> impl IntoView {
    let shell = use_shell();
    let asked = Asked::begin(shell);
    let shown = Shown::watch(shell, asked);
    let empty = move || {
        let is_of_all = asked.page_of.get().is_none();
        shell.preferences.text(if is_of_all { people::PEOPLE_EMPTY } else { people::PEOPLE_NONE_THEIRS })
    };
    view! {
        <main id="content" class="page people" tabindex="-1">
            <SampleBanner />
            <Head asked shown />
            {when(move || shown.is_any(), move || view! {
                <Filters asked shown />
                <Strip shown />
                <List asked shown />
                <Printed asked />
            })}
            {when(move || !shown.is_any() && !asked.is_gone(), move || view! { <p class="empty" data-testid="people-empty">{empty}</p> })}
        </main>
    }
}
