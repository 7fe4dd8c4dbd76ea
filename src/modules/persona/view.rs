//! The screen of the personas: the ideal customer, the people in the decision, and whom we do not serve.

mod avatar;
mod board;
mod compare;
mod copy;
mod faces;
mod guided;
mod ideal;
mod poster;

use crate::model::FieldSpec;
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
pub use poster::Poster;
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
