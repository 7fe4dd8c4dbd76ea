//! The views of a module, as links: back and forward work, and a view can be shared.

use crate::ui::dom::prelude::*;

use crate::i18n::Text;
use crate::i18n::messages::cards;
use crate::store::use_shell;
use crate::ui::primitives::{Segment, Segments};

/// Links to the views of the current module; `None` is the first view.
#[component]
pub fn ViewSwitch(
    /// The code of each view and its name.
    views: Vec<(Option<&'static str>, Text)>,
) -> impl IntoView {
    let shell = use_shell();
    let current = shell.view();
    let segment = |(code, name): (Option<&'static str>, Text)| Segment {
        href: shell.route_now().with_view(code).href(),
        label: Signal::derive(move || shell.preferences.text(name).to_owned()),
        current: Signal::derive(move || current.get().as_deref() == code),
    };
    let label = Signal::derive(move || shell.preferences.text(cards::VIEW_LABEL).to_owned());
    view! { <Segments label segments=views.into_iter().map(segment).collect() /> }
}
