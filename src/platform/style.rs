//! Styles that come with a part of the program.

use std::cell::RefCell;

use web_sys::CssStyleSheet;

thread_local! {
    static ADOPTED: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// Adds a style to the page, once, behind those that are there. Its layers are those of `style/main.css`.
pub fn adopt_style(style: &'static str) {
    let is_new = ADOPTED.with_borrow_mut(|adopted| {
        let is_new = !adopted.iter().any(|other| std::ptr::eq(*other, style));
        adopted.extend(is_new.then_some(style));
        is_new
    });
    let document = web_sys::window().and_then(|window| window.document());
    if let (true, Some(document), Ok(sheet)) = (is_new, document, CssStyleSheet::new()) {
        if sheet.replace_sync(style).is_ok() {
            document.adopted_style_sheets().push(&sheet);
        }
    }
}
