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
    let document = web_sys::window().and_then(|window| window.document()).filter(|_| is_new);
    if let (Some(document), Ok(sheet)) = (document, CssStyleSheet::new()) {
        let _refused = sheet.replace_sync(style);
        document.adopted_style_sheets().push(&sheet);
    }
}
