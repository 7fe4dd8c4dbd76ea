//! Sales velocity: what the open opportunities bring, and how many the target asks for.

use crate::model::{RecordKey, Table};
use crate::modules::metrics::analysis::{Calculator, velocity_lines};
use crate::modules::metrics::spec::funnel;
use crate::modules::metrics::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{RecordForm, Sheet};

/// The figures of velocity and what they come to.
#[component]
pub fn VelocityView(calculator: Memo<Calculator>) -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(Table::Funnel);
    let record = shell.workspace.record(key);
    let lines = Memo::new(move |_| {
        let calculator = calculator.get();
        let velocity = calculator.velocity()?;
        shell.preferences.with_formats(|formats| {
            shell.workspace.read(|plan| Some(velocity_lines(plan, &calculator, &velocity, formats)))
        })
    });
    let said = move || lines.get().unwrap_or_default().into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    view! {
        <Sheet name=texts::SECTION_VELOCITY>
            <RecordForm key record fields=vec![funnel::OPEN_NOW.spec, funnel::OPEN_FROM.spec, funnel::CYCLE_DAYS.spec] />
            {when(move || lines.with(Option::is_none), move || view! { <p class="empty">{shell.text(texts::VELOCITY_INCOMPLETE)}</p> })}
            <div class="derived velocity" data-testid="velocity" aria-live="polite">{said}</div>
        </Sheet>
    }
}
