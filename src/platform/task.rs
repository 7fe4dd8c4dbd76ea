//! Work that waits for the browser.

/// Does something that waits, beside everything else; what is drawn in between does not stop it.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    leptos::task::spawn_local(work);
}
