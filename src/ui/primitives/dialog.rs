//! A native modal dialog.

use crate::ui::dom::html;
use crate::ui::dom::prelude::*;

/// A modal dialog that is open as long as it is shown. Escape and the close of the browser call `on_close`; the
/// browser gives the focus back to where it was.
#[component]
pub fn Dialog(
    /// The id of the element that names it.
    labelled_by: &'static str,
    /// A class that shapes it.
    #[prop(optional)]
    class: &'static str,
    /// Whether a press beside it leaves it, as nothing in it can be lost.
    #[prop(optional)]
    is_light: bool,
    /// Called when the user leaves it.
    #[prop(into)]
    on_close: Callback<()>,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        if let Some(dialog) = node.get().filter(|dialog| !dialog.open()) {
            let _refused = dialog.show_modal();
        }
    });
    // A dialog that is closed gives the focus back to where it was; one that is only taken out of the page does not.
    on_cleanup(move || {
        if let Some(dialog) = node.try_get_untracked().flatten() {
            dialog.close();
        }
    });
    view! {
        <dialog
            class=format!("dialog {class}")
            node_ref=node
            aria-labelledby=labelled_by
            closedby=is_light.then_some("any")
            on:cancel=move |event: web_sys::Event| {
                event.prevent_default();
                on_close.run(());
            }
        >
            {children()}
        </dialog>
    }
}
