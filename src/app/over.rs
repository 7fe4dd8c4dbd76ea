//! What lies over the page, opened by a key.

use crate::app::palette::Palette;
use crate::store::{Over, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::frame::KeyboardHelp;

/// What the user has opened.
#[component]
pub fn OverPage() -> impl IntoView {
    let shell = use_shell();
    let on_close = Callback::new(move |()| shell.over.set(None));
    move || {
        shell.over.get().map(|over| match over {
            Over::Palette => view! { <Palette on_close /> },
            Over::Keys => view! { <KeyboardHelp on_close /> },
        })
    }
}
