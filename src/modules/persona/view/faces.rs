//! A face with a name for each persona.

use crate::model::{RecordKey, Table};
use crate::modules::persona::texts;
use crate::modules::persona::view::avatar::Avatar;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;

/// A face with a name for each persona; pressing one chooses it.
#[component]
pub(super) fn Faces(
    /// Whether a persona is chosen.
    is_chosen: impl Fn(RecordKey) -> bool + 'static,
    /// Chooses a persona.
    choose: impl Fn(RecordKey) + 'static,
) -> impl IntoView {
    let shell = use_shell();
    let all = shell.workspace.keys_of(Table::Persona);
    let (is_chosen, choose) = (std::rc::Rc::new(is_chosen), std::rc::Rc::new(choose));
    view! {
        <div class="faces" role="group" aria-label=shell.text(texts::CHOOSE_PERSONA)>
            {each(move || all.get(), move |key| {
                let (is_chosen, choose) = (is_chosen.clone(), choose.clone());
                view! {
                    <button type="button" class="face-button" aria-pressed=move || is_chosen(key).to_string() on:click=move |_| choose(key)>
                        <Avatar key />
                        <span>{move || shell.render(&shell.workspace.name_of(key))}</span>
                    </button>
                }
            })}
        </div>
    }
}
