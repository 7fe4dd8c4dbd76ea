//! The views of a module, as links: back and forward work, and a view can be shared.

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::cards;
use crate::method::Tab;
use crate::store::use_shell;
use crate::ui::primitives::{Segment, Segments};

/// Links to views of the current module.
#[component]
pub fn ViewSwitch(
    /// The views.
    tabs: &'static [Tab],
    /// What the views are of, where a page has two switches.
    #[prop(optional)]
    name: Option<Text>,
) -> impl IntoView {
    let shell = use_shell();
    let current = shell.view();
    let segment = |tab: &'static Tab| Segment {
        href: shell.route_now().with_view(tab.code).href(),
        label: Signal::derive(move || shell.preferences.text(tab.name).to_owned()),
        current: Signal::derive(move || tab.is_current(current.get().as_deref())),
    };
    let label = Signal::derive(move || shell.preferences.text(name.unwrap_or(cards::VIEW_LABEL)).to_owned());
    view! { <Segments label segments=tabs.iter().map(segment).collect() /> }
}
