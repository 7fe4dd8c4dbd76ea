//! The screen of the negotiation: prepare, set limits, plan the steps, build packages, read back; and two prints.

mod fallback;
mod issues;
mod ladder;
mod packages;
mod prepare;
mod read_back;
mod sheet;

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::cards;
use crate::model::{Field, Number, Record};
use crate::modules::Module;
use crate::modules::negotiation::texts;
use crate::store::{Route, use_shell};
use crate::ui::widgets::ViewSwitch;

/// The negotiation.
#[component]
pub fn Screen() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    let views = vec![
        (None, texts::VIEW_PREP),
        (Some("issues"), texts::VIEW_ISSUES),
        (Some("fallback"), texts::VIEW_FALLBACK),
        (Some("ladder"), texts::VIEW_LADDER),
        (Some("packages"), texts::VIEW_PACKAGES),
        (Some("summary"), texts::SECTION_SUMMARY),
    ];
    let print = move |code: &'static str, name: Text| {
        let href = move || {
            shell
                .workspace
                .open_plan()
                .map(|plan| Route::module(plan, Module::Negotiation).with_view(Some(code)).href())
        };
        let current = move || (view.get().as_deref() == Some(code)).then_some("page");
        view! { <a href=href aria-current=current>{shell.text(name)}</a> }
    };
    view! {
        <div class="tools"><ViewSwitch views /></div>
        <div class="private-note">
            <span class="chip private">{shell.text(cards::CARD_PRIVATE_MARK)}</span>
            <span>{shell.text(texts::PRIVATE_NOTE)}</span>
            {print("team", texts::PRINT_TEAM)}
            {print("customer", texts::PRINT_CUSTOMER)}
        </div>
        {move || match view.get().as_deref() {
            Some("issues") => view! { <issues::IssuesView /> },
            Some("fallback") => view! { <fallback::FallbackView /> },
            Some("ladder") => view! { <ladder::LadderView /> },
            Some("packages") => view! { <packages::PackagesView /> },
            Some("summary") => view! { <read_back::ReadBackView /> },
            Some("team") => view! { <sheet::SheetView team=true /> },
            Some("customer") => view! { <sheet::SheetView team=false /> },
            _ => view! { <prepare::PrepareView /> },
        }}
    }
}

/// A figure under its name, as a sign on a card.
fn figure(record: Memo<Option<Arc<Record>>>, field: Field<Number>, class: &'static str) -> impl IntoView {
    let shell = use_shell();
    let said = move || {
        let number = record.get()?.get(field)?;
        Some(shell.render(&texts::FIGURE.with("label", field.spec.label).with("value", number.get())))
    };
    move || said().map(|said| view! { <span class=class>{said}</span> })
}
