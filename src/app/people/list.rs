//! The lines under their headings.

use crate::app::people::asked::Asked;
use crate::app::people::row::row;
use crate::app::people::shown::{At, Line, Shown};
use crate::i18n::messages::{common, people, safety};
use crate::model::RecordKey;
use crate::modules::agenda::{Grouping, Heading};
use crate::modules::basics::spec::person;
use crate::platform::{self, focus_soon, keeps_focus};
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::dom::html;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::ShowMore;

/// The lines.
#[component]
pub fn List(
    /// What is asked for.
    asked: Asked,
    /// What is shown.
    shown: Shown,
) -> impl IntoView {
    let shell = use_shell();
    let headings = move || shown.groups(asked, |heading, _, _| Some(heading));
    let nothing = move || shown.is_empty();
    let word = move || {
        let is_late = asked.grouping.get() == Grouping::Late;
        shell.preferences.text(if is_late { people::PEOPLE_NONE_LATE } else { people::PEOPLE_NONE_SHOWN })
    };
    let left = Signal::derive(move || shown.arranged.with(|arranged| arranged.left));
    let holder = NodeRef::<html::Div>::new();
    let leave = move |event: web_sys::FocusEvent| {
        if !keeps_focus(&event) {
            // The focus is on its way to where it goes: what it goes to must still be there, and may be in the list again.
            platform::after_paint(move || {
                let is_back = holder.try_get_untracked().flatten().is_some_and(|list| platform::has_focus(&list));
                if !is_back {
                    let _gone = shown.held.try_set(false);
                }
            });
        }
    };
    let typed = move |event: web_sys::Event| {
        let typed = platform::typed_text(&event);
        shown.at.update_value(|at| {
            if let Some(at) = at {
                at.typed = typed.unwrap_or_default();
            }
        });
    };
    keep_focus(shell, shown);
    view! {
        <div class="agenda" node_ref=holder on:input=typed on:focusin=move |_| shown.held.set(true) on:focusout=leave>
            {each(headings, move |heading: Heading| group(shell, asked, shown, heading))}
        </div>
        {when(nothing, move || view! { <p class="empty" role="status">{word}</p> })}
        <ShowMore shown=shown.most hidden=left />
    }
}

/// What somebody is working in may be deleted in another tab: that is told, with what was typed, and the focus goes to the line
/// that comes in its place.
fn keep_focus(shell: Shell, shown: Shown) {
    Effect::new(move |before: Option<Vec<String>>| {
        let ids = shown.line_ids();
        let at = shown.at.get_value().filter(|at| shown.held.get_untracked() && shell.workspace.is_gone(at.key));
        if let Some(At { id, name, typed, .. }) = at {
            shown.at.set_value(None);
            let told = if typed.is_empty() {
                safety::SAFE_ITEM_GONE.with("name", name)
            } else {
                safety::SAFE_NOT_KEPT.with("value", common::LABELLED.with("label", name).with("value", typed))
            };
            shell.notices.show(told, None);
            let before = before.unwrap_or_default();
            let (above, below) = before.split_at(before.iter().position(|other| *other == id).unwrap_or_default());
            let near = below.iter().chain(above.iter().rev()).filter(|id| ids.contains(id)).cloned();
            focus_soon(near.chain(["content".to_owned()]).collect());
        }
        ids
    });
}

fn group(shell: Shell, asked: Asked, shown: Shown, heading: Heading) -> View {
    let id = format!("agenda-{}", heading.id());
    let of_group =
        move |other: Heading, count: usize, lines: &[Line]| (other == heading).then(|| (count, lines.to_vec()));
    let this = move || shown.groups(asked, of_group).pop().unwrap_or_default();
    let count = move || this().0;
    let lines = move || this().1;
    let title = move || match heading {
        Heading::Person(of) if asked.page_of.get() == Some(of) => shell.text(people::DATED).into_view(),
        Heading::Person(of) => person_link(shell, of),
        _ => shell.workspace.read(|plan| Some(shell.render(&heading.message(plan)))).into_view(),
    };
    view! {
        <section class="sheet" aria-labelledby=id.clone() data-testid="agenda-group">
            <div class="agenda-head"><h2 id=id>{title}</h2><span class="count" translate="no">{count}</span></div>
            <ul class="agenda-lines">{each(lines, move |line: Line| row(shell, shown, heading, line))}</ul>
        </section>
    }
}

/// The name of a person, as the way to that person's page, with the role.
fn person_link(shell: Shell, of: RecordKey) -> View {
    let href = move || shell.workspace.open_plan().map(|plan| Route::person(plan, of).href());
    let role = shell.workspace.watch(Watched::Record(of), move |plan| plan.get(of)?.written(person::ROLE.spec));
    view! {
        <a href=href>{move || shell.render(&shell.workspace.name_of(of))}</a>
        {move || role.get().map(|role| view! { " "<small>{role}</small> })}
    }
}
