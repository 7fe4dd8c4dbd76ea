//! The views of a module, as links: back and forward work, and a view can be shared.

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::cards;
use crate::store::use_shell;
use crate::ui::primitives::{Segment, Segments};

/// Links to the views of the current module; `None` is the first view. A view that belongs to one of them without being
/// in the switch is told in `inside`, with the one that is current then.
#[component]
pub fn ViewSwitch(
    /// The code of each view and its name.
    views: Vec<(Option<&'static str>, Text)>,
    /// Views behind those of the switch.
    #[prop(optional)]
    inside: &'static [(&'static str, Option<&'static str>)],
    /// What the views are of, where a page has two switches.
    #[prop(optional)]
    name: Option<Text>,
) -> impl IntoView {
    let shell = use_shell();
    let current = shell.view();
    let segment = |(code, name): (Option<&'static str>, Text)| Segment {
        href: shell.route_now().with_view(code).href(),
        label: Signal::derive(move || shell.preferences.text(name).to_owned()),
        current: Signal::derive(move || {
            let view = current.get();
            let behind = inside.iter().find(|(inner, _)| view.as_deref() == Some(inner));
            behind.map_or(view.as_deref(), |(_, shown)| *shown) == code
        }),
    };
    let label = Signal::derive(move || shell.preferences.text(name.unwrap_or(cards::VIEW_LABEL)).to_owned());
    view! { <Segments label segments=views.into_iter().map(segment).collect() /> }
}
