//! The screen of the personas: the ideal customer, the people in the decision, and whom we do not serve.

mod avatar;
mod board;
mod compare;
mod copy;
mod guided;
mod ideal;
mod poster;

use crate::model::{FieldSpec, RecordKey, Table};
use crate::modules::persona::spec::persona;
use crate::modules::persona::{ModuleView, texts};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{RecordTable, ViewSwitch};
pub use avatar::Avatar;
use board::{Cards, PERSONA, places};
use compare::CompareView;
use copy::CopyView;
use guided::GuidedView;
use poster::PosterView;

const COLUMNS: &[&FieldSpec] = &[
    persona::NAME.spec,
    persona::TITLE.spec,
    persona::ORGANISATION.spec,
    persona::INTERVIEWS.spec,
    persona::SURVEY_ANSWERS.spec,
    persona::CONFIDENCE.spec,
    persona::GRADE.spec,
    persona::OWNER.spec,
    persona::REVIEW_ON.spec,
];

/// The personas.
#[component]
pub fn Screen() -> impl IntoView {
    let view = use_shell().view();
    view! {
        <div class="tools"><ViewSwitch tabs=ModuleView::TABS /></div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Guided => view! { <GuidedView /> },
            ModuleView::Poster => view! { <PosterView /> },
            ModuleView::Copy => view! { <CopyView /> },
            ModuleView::Compare => view! { <CompareView /> },
            ModuleView::List => view! { <RecordTable kind=PERSONA columns=COLUMNS places=places() caption=texts::FRAME.name /> },
            ModuleView::Cards => view! { <Cards /> },
        }}
    }
}

/// A face with a name for each persona; pressing one chooses it.
#[component]
fn Faces(
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
