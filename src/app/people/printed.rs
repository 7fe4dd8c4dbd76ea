//! The agenda on paper: as others may see it, made when it is printed.

use crate::app::people::asked::Asked;
use crate::formats::{AgendaLine, AgendaPart, agenda_sheet};
use crate::i18n::messages::{home, people, print};
use crate::platform::{on_paper, set_page_foot};
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::frame::plan_title;

/// What is printed.
#[component]
pub fn Printed(
    /// What is asked for.
    asked: Asked,
) -> impl IntoView {
    let on = RwSignal::new(false);
    let _kept = StoredValue::new_local(on_paper(move |begins| on.set(begins)));
    when(move || on.get(), move || view! { <Sheet asked /> })
}

#[component]
fn Sheet(asked: Asked) -> impl IntoView {
    let shell = use_shell();
    let title = plan_title(shell)();
    let plan = if title.is_empty() { shell.preferences.text(home::PLAN_UNTITLED).to_owned() } else { title };
    let foot = shell.render(&print::PRINT_FOOT.with("plan", plan.as_str()).with("date", shell.today()));
    set_page_foot(Some(&foot));
    on_cleanup(|| set_page_foot(None));
    let (wanted, grouping, today) = (asked.wanted(), asked.grouping.get(), shell.today());
    let what = asked.title(shell);
    let parts = shell
        .preferences
        .with_formats(|formats| shell.workspace.read(|plan| agenda_sheet(plan, wanted, grouping, today, formats)));
    view! {
        <article class="paper agenda-paper" data-testid="paper">
            <h2>{plan}</h2>
            <p>{what}</p>
            {parts.is_empty().then(|| view! { <p>{shell.text(people::PEOPLE_NONE_SHOWN)}</p> })}
            {parts.into_iter().map(|part| printed_part(shell, part)).collect_view()}
        </article>
    }
}

fn printed_part(shell: Shell, part: AgendaPart) -> View {
    let heads = [people::COLUMN_DATE, people::COLUMN_WHAT, people::COLUMN_WHO, people::COLUMN_STATE];
    let row = |line: AgendaLine| {
        view! {
            <tr>
                <td>{line.date}</td>
                <td>{line.what}" "<small>{line.module}</small></td>
                <td>{line.people}</td>
                <td>{line.state}</td>
            </tr>
        }
    };
    view! {
        <section>
            <h3>{part.title}</h3>
            <table>
                <thead><tr>{heads.into_iter().map(|head| view! { <th scope="col">{shell.text(head)}</th> }).collect_view()}</tr></thead>
                <tbody>{part.lines.into_iter().map(row).collect_view()}</tbody>
            </table>
        </section>
    }
}
