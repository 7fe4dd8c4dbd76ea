//! The table of letters: who does what in which step, pressed or typed.

use crate::i18n::messages::common::LABELLED;
use crate::model::{Kind, RecordKey, Table, beside};
use crate::modules::process::analysis::{PARTS, Part, steps_in_order};
use crate::modules::process::texts;
use crate::modules::process::view::flow::FLOW;
use crate::platform::focus;
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{Grid, ItemLink, Sheet, entry_of};

/// A letter of a role in a step.
type Place = (RecordKey, RecordKey, usize);

/// What the letters stand in. `Copy`, so that handlers hold it.
#[derive(Clone, Copy)]
struct Letters {
    shell: Shell,
    steps: Memo<Vec<RecordKey>>,
    roles: Memo<Vec<RecordKey>>,
    /// Tab enters the table at one letter; arrow keys go on from it.
    entry: RwSignal<Option<Place>>,
}

/// The table; nothing while there are no steps or no roles.
#[component]
pub fn RaciTable() -> impl IntoView {
    let shell = use_shell();
    let steps = shell.workspace.watch_tables(FLOW, steps_in_order);
    let roles = shell.workspace.keys_of(Table::ProcessRole);
    let letters = Letters { shell, steps, roles, entry: RwSignal::new(None) };
    let is_there = move || !steps.with(Vec::is_empty) && !roles.with(Vec::is_empty);
    when(is_there, move || table(letters))
}

fn table(letters: Letters) -> View {
    let Letters { shell, steps, roles, .. } = letters;
    let head = move |role: RecordKey| {
        view! { <th scope="col">{move || shell.render(&shell.workspace.name_of(role))}</th> }
    };
    let row = move |step: RecordKey| {
        view! {
            <tr>
                <th scope="row"><ItemLink target=step arrow="" with_name=true /></th>
                {each(move || roles.get(), move |role| view! { <td>{cell(letters, step, role)}</td> })}
            </tr>
        }
    };
    view! {
        <Sheet name=texts::RACI holds_region=true>
            <p class="help">{shell.text(texts::RACI_KEY)}</p>
            <Grid name=texts::RACI class="records raci">
                <thead><tr><td></td>{each(move || roles.get(), head)}</tr></thead>
                <tbody>{each(move || steps.get(), row)}</tbody>
            </Grid>
        </Sheet>
    }
}

/// The four letters of a role in a step.
fn cell(letters: Letters, step: RecordKey, role: RecordKey) -> View {
    let shell = letters.shell;
    let record = shell.workspace.record(step);
    let button = move |(at, part): (usize, &'static Part)| {
        let has = move || record.with(|record| record.as_ref().is_some_and(|record| part.is_of(record, role)));
        let who = move || shell.labelled(shell.workspace.name_of(role), shell.workspace.name_of(step));
        let said = move || shell.render(&LABELLED.with("label", who()).with("value", part.field.label));
        let is_entry = move || letters.entry() == Some((step, role, at));
        view! {
            <button
                type="button"
                class="raci-letter"
                id=letter_id((step, role, at))
                aria-pressed=move || has().to_string()
                aria-label=said
                title=shell.text(part.field.label)
                tabindex=move || if is_entry() { "0" } else { "-1" }
                on:focus=move |_: web_sys::FocusEvent| letters.entry.set(Some((step, role, at)))
                on:keydown=move |event: web_sys::KeyboardEvent| letters.on_key((step, role, at), &event)
                on:click=move |_| letters.press(step, role, part)
            >
                {part.letter}
            </button>
        }
    };
    view! { <span class="letters">{PARTS.iter().enumerate().map(button).collect_view()}</span> }
}

fn letter_id((step, role, at): Place) -> String {
    format!("letter-{}-{}-{at}", step.id.0, role.id.0)
}

impl Letters {
    fn entry(self) -> Option<Place> {
        let has = |keys: Memo<Vec<RecordKey>>, key: RecordKey| keys.with(|keys| keys.contains(&key));
        let first = |keys: Memo<Vec<RecordKey>>| keys.with(|keys| keys.first().copied());
        entry_of(
            self.entry.get(),
            |(step, role, _)| has(self.steps, *step) && has(self.roles, *role),
            || Some((first(self.steps)?, first(self.roles)?, 0)),
        )
    }

    fn press(self, step: RecordKey, role: RecordKey, part: &'static Part) {
        let value =
            self.shell.workspace.read(|plan| plan.get(step).map(|record| part.taken_or_given_back(record, role)));
        if let Some(value) = value {
            let had =
                self.shell.workspace.read(|plan| plan.get(step).map(|record| record.links_of(part.field).to_vec()));
            let others = had.unwrap_or_default().into_iter().filter(|other| *other != role);
            let name = |key| self.shell.workspace.name_of(key);
            let moved =
                |from| texts::RACI_MOVED.with("part", part.field.label).with("from", name(from)).with("to", name(role));
            let told = others.take(usize::from(matches!(part.field.kind, Kind::Link(_)))).map(moved).next();
            self.shell.workspace.write(step, part.field, value);
            self.shell.workspace.end_burst();
            if let Some(told) = told {
                self.shell.notices.show(told, Some(self.shell.undo_action()));
            }
        }
    }

    /// Letters press themselves in the role that has the focus; arrow keys walk.
    fn on_key(self, place: Place, event: &web_sys::KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let key = event.key();
        let typed = PARTS.iter().find(|part| part.letter.eq_ignore_ascii_case(&key));
        if let Some(part) = typed {
            event.prevent_default();
            self.press(place.0, place.1, part);
        } else if let Some(beside) = self.beside(place, &key) {
            event.prevent_default();
            let _there = focus(&letter_id(beside));
        }
    }

    /// The letter beside one, in the direction of an arrow key; none at the edge.
    fn beside(self, (step, role, at): Place, key: &str) -> Option<Place> {
        let letters = |role: RecordKey| (0..PARTS.len()).map(move |at| (role, at));
        let columns: Vec<_> = self.roles.get_untracked().into_iter().flat_map(letters).collect();
        let steps = self.steps.get_untracked();
        beside(&steps, &columns, (step, (role, at)), key).map(|(step, (role, at))| (step, role, at))
    }
}
