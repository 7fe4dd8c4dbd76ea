//! The document: focus, address, language, theme.

use crate::platform::spawn;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlTextAreaElement, Window};

use crate::i18n::Locale;
use crate::platform::events::field_value;

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// What holds the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Active {
    /// A field that takes text.
    Text,
    /// Anything else, or nothing.
    Other,
}

impl Active {
    /// What holds the focus now.
    pub fn now() -> Self {
        let element = document().and_then(|document| document.active_element());
        let writes = |element: Element| {
            let kind = element.get_attribute("type").unwrap_or_default();
            let input = element.tag_name() == "INPUT"
                && !matches!(kind.as_str(), "checkbox" | "radio" | "button" | "file" | "range");
            input || matches!(element.tag_name().as_str(), "TEXTAREA" | "SELECT")
        };
        if element.is_some_and(writes) { Self::Text } else { Self::Other }
    }
}

/// Whether the field with the focus holds a text that is not in the plan: one that adds or searches, or one whose text was
/// refused. The browser takes back there what was typed.
///
/// Fields whose text goes into the plan as it is typed carry the attribute `data-stored`.
pub fn holds_unstored_text() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.filter(|_| Active::now() == Active::Text).is_some_and(|field| {
        let refused = field.get_attribute("aria-invalid").is_some_and(|invalid| invalid == "true");
        let stored = field.has_attribute("data-stored") || field.tag_name() == "SELECT";
        (!stored || refused) && !field_value(&field).is_empty()
    })
}

/// The id of the element that holds the focus.
pub fn active_element_id() -> Option<String> {
    Some(document()?.active_element()?.id()).filter(|id| !id.is_empty())
}

/// Whether the focus is on no element in particular: on the page, or on its content as a whole.
pub fn is_focus_free() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_none_or(|element| element.tag_name() == "BODY" || element.id() == "content")
}

/// Puts the focus on the element of this id, wherever it is folded; `false` when there is none.
pub fn focus(id: &str) -> bool {
    find_element(id).is_some_and(|element| {
        unfold(&element);
        element.focus().is_ok()
    })
}

/// Opens what is closed around an element: nothing in it can take the focus.
fn unfold(element: &Element) {
    let parent = || element.parent_element();
    while let Ok(Some(closed)) = parent().map_or(Ok(None), |parent| parent.closest("details:not([open])")) {
        if closed.set_attribute("open", "").is_err() {
            return;
        }
    }
}

/// Puts the focus on the first of these ids that is there; `false` when none is.
pub fn focus_first(ids: &[String]) -> bool {
    ids.iter().any(|id| focus(id))
}

/// Puts the focus on the first of these ids that is there once the page has been drawn again: as soon as the change has
/// reached the page, so that the next key finds it, and once more when it is painted, for what took longer. Where the
/// user has gone on in between, the focus stays with the user.
pub fn focus_soon(ids: Vec<String>) {
    if ids.is_empty() {
        return;
    }
    spawn(async move {
        leptos::task::tick().await;
        let _found = focus_first(&ids);
        let reached = active_element_id();
        leptos::leptos_dom::helpers::request_animation_frame(move || {
            let active = active_element_id();
            if active.is_none() || active == reached {
                let _found = focus_first(&ids);
            }
        });
    });
}

/// Does something once the page as it is now has been painted. In a page that is not seen that is when it is.
pub fn after_paint(task: impl FnOnce() + 'static) {
    // A frame is drawn after its callbacks, so what follows the callback follows the painting.
    leptos::leptos_dom::helpers::request_animation_frame(move || {
        soon(task);
    });
}

/// Does something in a task of its own, as soon as the one of the moment is done.
pub fn soon(task: impl FnOnce() + 'static) {
    leptos::leptos_dom::helpers::set_timeout(task, std::time::Duration::ZERO);
}

/// Takes the focus away from the field that is being written in, so that it finishes what was typed.
pub fn leave_field() {
    if Active::now() == Active::Text {
        leave_focus();
    }
}

/// Takes the focus away from wherever it is: from what is about to be taken out, while the page is as it was laid out.
pub fn leave_focus() {
    let active = document().and_then(|document| document.active_element());
    if let Some(element) = active.and_then(|active| active.dyn_into::<HtmlElement>().ok()) {
        let _refused = element.blur();
    }
}

/// Clicks the element of this id.
pub fn click_element(id: &str) {
    if let Some(element) = find_element(id) {
        element.click();
    }
}

/// Makes a text area as high as its text. Browsers that know `field-sizing` need no help.
pub fn autosize(element: &Element) {
    let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() else { return };
    if web_sys::css::supports_with_value("field-sizing", "content").unwrap_or(false) {
        return;
    }
    let style = area.style();
    let _refused = style.set_property("height", "auto");
    // The height that is set counts the border, the height of what is in it does not.
    let border = area.offset_height() - area.client_height();
    let _refused = style.set_property("height", &format!("{}px", area.scroll_height() + border));
}

/// The element of this id.
pub fn find_element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The element under a point of the window.
pub fn element_at((x, y): (i32, i32)) -> Option<Element> {
    document()?.element_from_point(x as f32, y as f32)
}

/// The nearest element under a point of the window that carries this attribute, as the attribute's value.
pub fn element_under(at: (i32, i32), attribute: &str) -> Option<String> {
    let element = element_at(at)?;
    element.closest(&format!("[{attribute}]")).ok()??.get_attribute(attribute)
}

/// Where a point of the window is over an element, as shares of its width from the left and of its height from the top: 0.0 to 1.0
/// inside, less or more outside.
pub fn share_of(element: &Element, (x, y): (i32, i32)) -> (f64, f64) {
    let area = element.get_bounding_client_rect();
    let share = |at: i32, start: f64, length: f64| (f64::from(at) - start) / length.max(1.0);
    (share(x, area.left(), area.width()), share(y, area.top(), area.height()))
}

/// The width that an element has inside, where it is there.
pub fn width_of(id: &str) -> Option<f64> {
    let element = document()?.get_element_by_id(id)?;
    Some(f64::from(element.client_width()))
}

/// Whether a finger did it.
pub fn is_touch(event: &web_sys::PointerEvent) -> bool {
    event.pointer_type() == "touch"
}

/// Gives the moves of a pointer to the element it was pressed on, wherever it goes, and keeps the press from selecting
/// text. The element takes the focus, as the press would have given it.
pub fn capture_pointer(event: &web_sys::PointerEvent) {
    event.prevent_default();
    let pressed = event.current_target().or_else(|| event.target());
    if let Some(element) = pressed.and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
        let _refused = element.set_pointer_capture(event.pointer_id());
        let _refused = element.focus();
    }
}

/// The part of the address behind `#`, without it.
pub fn hash() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// Goes to an address behind `#`, with a step in the browser's history.
pub fn set_hash(hash: &str) {
    if let Some(window) = window() {
        let _refused = window.location().set_hash(hash);
    }
}

/// Scrolls the page to its top.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Scrolls a box so far that an element in it is seen; the page stays where it is.
pub fn scroll_within(holder: &str, id: &str) {
    let find = |id| document().and_then(|document| document.get_element_by_id(id));
    let (Some(holder), Some(element)) = (find(holder), find(id)) else { return };
    let (frame, place) = (holder.get_bounding_client_rect(), element.get_bounding_client_rect());
    let below = (place.bottom() - frame.bottom()).max(0.0);
    let above = (frame.top() - place.top()).max(0.0);
    holder.set_scroll_top(holder.scroll_top() + (below - above) as i32);
}

/// Scrolls what holds the element of this id so far that it is seen.
pub fn scroll_into_view(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Sets the title and the language of the document.
pub fn set_document(title: &str, locale: Locale) {
    if let Some(document) = document() {
        document.set_title(title);
        if let Some(root) = document.document_element() {
            let _refused = root.set_attribute("lang", locale.tag());
        }
    }
}

/// Sets the theme of the document: `system`, `light` or `dark`.
pub fn set_theme(theme: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _refused = root.set_attribute("data-theme", theme);
    }
}

/// The first language of the browser that the program has.
pub fn preferred_locale() -> Option<Locale> {
    let languages = window()?.navigator().languages();
    languages.iter().filter_map(|tag| tag.as_string()).find_map(|tag| Locale::from_tag(&tag))
}

/// How wide the window is, by the same borders as the stylesheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// One column, up to 47.5 rem.
    Phone,
    /// Journey and canvas, up to 75 rem.
    Tablet,
    /// Journey, canvas and panel.
    Desk,
}

impl Width {
    /// The width of the window now.
    pub fn now() -> Self {
        let fits = |query: &str| {
            let list = window().and_then(|window| window.match_media(query).ok().flatten());
            list.is_some_and(|list| list.matches())
        };
        if fits("(max-width: 47.5rem)") {
            Self::Phone
        } else if fits("(max-width: 75rem)") {
            Self::Tablet
        } else {
            Self::Desk
        }
    }
}

/// Copies a text to the clipboard; the browser may refuse, which is told to `done`.
pub fn copy_text(text: &str, done: impl FnOnce(bool) + 'static) {
    let Some(window) = window() else { return done(false) };
    let promise = window.navigator().clipboard().write_text(text);
    spawn(async move { done(wasm_bindgen_futures::JsFuture::from(promise).await.is_ok()) });
}

/// Whether the keyboard has ⌘ where others have Ctrl.
fn has_command_key() -> bool {
    let platform = window().map(|window| window.navigator().user_agent().unwrap_or_default()).unwrap_or_default();
    platform.contains("Mac") || platform.contains("iPhone") || platform.contains("iPad")
}

/// The keys of undo and redo as the device names them.
pub fn undo_keys() -> (&'static str, &'static str) {
    if has_command_key() { ("⌘Z", "⇧⌘Z") } else { ("Ctrl+Z", "Ctrl+Shift+Z") }
}

/// The keys that open the search, as the device names them.
pub fn search_keys() -> &'static str {
    if has_command_key() { "⌘K, /" } else { "Ctrl+K, /" }
}

/// Lets the device tremble once, where it can and may: an alarm for somebody who looks elsewhere.
pub fn vibrate() {
    const MILLISECONDS: u32 = 200;
    if let Some(window) = window() {
        let _refused = window.navigator().vibrate_with_duration(MILLISECONDS);
    }
}

/// Takes away what was seen until the program came. The door that somebody has chosen there opens, and the one that had the
/// focus keeps it.
pub fn leave_boot() {
    let Some(boot) = find_element("boot") else { return };
    let door = |which: &str| boot.query_selector(which).ok().flatten()?.get_attribute("data-door");
    let (chosen, focused) = (door("[aria-busy=true]"), door(":focus"));
    boot.remove();
    if let Some(door) = focused {
        focus(&door);
    }
    if let Some(door) = chosen {
        // At once, as what is loaded next is then for the page behind it.
        click_element(&door);
    }
}
