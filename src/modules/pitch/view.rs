//! The screen of the pitch outline: the product and what proves it, ways of showing, outlines, and the rehearsal.

mod face_field;
mod lists;
mod outlines;
mod product;
mod rehearse;
mod showings;
mod speech_bar;
mod variant;

use crate::model::Table;
use crate::modules::pitch::ModuleView;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::ViewSwitch;
use lists::Lists;
use outlines::OutlinesView;
use product::ProductView;
use rehearse::RehearseView;
use showings::ShowingsView;
use variant::VariantView;

/// Pitch outline.
#[component]
pub fn Screen() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    view! {
        <div class="tools"><ViewSwitch tabs=ModuleView::TABS /></div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Showing => view! { <ShowingsView /> },
            ModuleView::Outlines => view! { <OutlinesView /> },
            ModuleView::Variant => match shell.selected_of(Table::Outline) {
                Some(key) => view! { <VariantView key /> },
                None => view! { <OutlinesView /> },
            },
            ModuleView::Rehearse => view! { <OutlinesView /><RehearseView /> },
            ModuleView::List => view! { <Lists /> },
            ModuleView::Product => view! { <ProductView /> },
        }}
    }
}
