//! Native dialogs.

/// Whether any modal dialog is open, so that page-wide keys stay quiet.
pub fn is_dialog_open() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| matches!(document.query_selector("dialog[open]"), Ok(Some(_))))
}
