//! The rows as they are drawn.

use std::rc::Rc;

use crate::method::Piece;
use crate::store::Shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::link_picker::choices::{Choice, Choices};
use crate::ui::widgets::marked;

/// The groups with their rows.
pub(super) fn rows(
    shell: Shell,
    choices: &Choices,
    option_id: &dyn Fn(usize) -> String,
    active: Memo<Option<usize>>,
    choose: &Rc<dyn Fn(Choice)>,
) -> View {
    let mut place = 0;
    let mut drawn = Vec::new();
    for group in &choices.groups {
        let heading = shell.render(&group.heading);
        let options: Vec<_> = group
            .rows
            .iter()
            .map(|(choice, label)| {
                let option = option(*choice, label, place, option_id(place), active, choose.clone());
                place += 1;
                option
            })
            .collect();
        drawn.push(view! {
            <div role="group" aria-label=heading.clone()>
                <span class="picker-group" aria-hidden="true">{heading}</span>
                {options}
            </div>
        });
    }
    drawn.into_view()
}

fn option(
    choice: Choice,
    label: &[Piece],
    place: usize,
    id: String,
    active: Memo<Option<usize>>,
    choose: Rc<dyn Fn(Choice)>,
) -> View {
    let sign = matches!(choice, Choice::Make(..)).then(|| view! { <span aria-hidden="true">"+ "</span> });
    view! {
        <div
            role="option"
            id=id
            data-testid=if sign.is_some() { "make-option" } else { "link-option" }
            aria-selected=move || (active.get() == Some(place)).to_string()
            on:click=move |_| choose(choice)
        >
            {sign}
            {marked(label)}
        </div>
    }
    .into_view()
}
