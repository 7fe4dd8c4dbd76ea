//! The rows as they are drawn.

use std::rc::Rc;

use crate::app::palette::groups::Group;
use crate::app::palette::offer::{Goal, Row};
use crate::i18n::messages::cards;
use crate::model::RecordKey;
use crate::store::Shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::marked;

/// The id of an option by its place in the list.
pub(super) fn option_id(place: usize) -> String {
    format!("palette-option-{place}")
}

/// The groups with their rows.
pub(super) fn view(
    shell: Shell,
    groups: &[Group],
    active: RwSignal<usize>,
    choose: &Rc<impl Fn(Goal) + 'static>,
) -> View {
    let mut place = 0;
    let mut drawn = Vec::new();
    for group in groups {
        let name = shell.preferences.text(group.name);
        let rows: Vec<_> =
            group.rows.iter().enumerate().map(|(at, row)| option(shell, row, place + at, active, choose)).collect();
        place += rows.len();
        drawn.push(view! {
            <div role="group" aria-label=name>
                <span class="picker-group" aria-hidden="true">{name}</span>
                {rows}
            </div>
        });
    }
    drawn.into_view()
}

fn option(
    shell: Shell,
    row: &Row,
    place: usize,
    active: RwSignal<usize>,
    choose: &Rc<impl Fn(Goal) + 'static>,
) -> View {
    let (choose, goal) = (choose.clone(), row.goal.clone());
    let private = row.is_private.then(|| {
        view! { <span class="chip private" title=shell.text(cards::CARD_PRIVATE)>{shell.text(cards::CARD_PRIVATE_MARK)}</span> }
    });
    let detail = (!row.detail.is_empty()).then(|| view! { <span class="palette-detail">{marked(&row.detail)}</span> });
    view! {
        <div
            role="option"
            id=option_id(place)
            class="palette-row"
            data-testid="palette-result"
            data-module=row.module.map(|module| module.id())
            data-id=item_of(&row.goal).map(|key| key.id.0.as_str().to_owned())
            aria-selected=move || (active.get() == place).to_string()
            // The focus stays in the field.
            on:mousedown=move |event: web_sys::MouseEvent| event.prevent_default()
            on:click=move |_| choose(goal.clone())
        >
            <span class="palette-label">{marked(&row.label)}</span>
            {private}
            {detail}
        </div>
    }
    .into_view()
}

fn item_of(goal: &Goal) -> Option<RecordKey> {
    match goal {
        Goal::Item(key) | Goal::Field(key, _) => Some(*key),
        _ => None,
    }
}
