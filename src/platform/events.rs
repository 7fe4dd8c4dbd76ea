//! What input events carry.

use wasm_bindgen::JsCast;
use web_sys::{Event, EventTarget, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

pub use web_sys::InputEvent;

/// The text in the input, text area or select that an event came from.
pub fn input_value(event: &Event) -> String {
    event.target().map(|target| field_value(&target)).unwrap_or_default()
}

/// The text in an input, text area or select.
pub fn field_text(field: &web_sys::Element) -> String {
    field_value(field)
}

pub(super) fn field_value(target: &EventTarget) -> String {
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        area.value()
    } else {
        target.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value).unwrap_or_default()
    }
}

/// What stands in a date input, in the ISO form, or nothing while it is empty; `None` while it is not whole or names a day
/// that does not exist.
pub fn typed_date(element: &web_sys::Element) -> Option<String> {
    let input: &HtmlInputElement = element.dyn_ref()?;
    (!input.validity().bad_input()).then(|| input.value())
}

/// The input or text area an event came from.
pub fn field_element(event: &Event) -> Option<web_sys::Element> {
    event.target()?.dyn_into().ok()
}

/// Which child of the element that listens an event came from, counted from 0; `None` where it came from none.
pub fn child_under(event: &Event) -> Option<usize> {
    let [owner, target] = [event.current_target(), event.target()]
        .map(|target| target.and_then(|target| target.dyn_into::<web_sys::Element>().ok()));
    let (children, target) = (owner?.children(), target?);
    (0..children.length()).position(|index| children.item(index).as_ref() == Some(&target))
}

/// Whether a press was behind the last child of the element that listens: on what the stylesheet draws there.
pub fn is_behind_children(event: &web_sys::MouseEvent) -> bool {
    let owner = event.current_target().and_then(|owner| owner.dyn_into::<web_sys::Element>().ok());
    let children = owner.map(|owner| owner.children());
    let last = children.and_then(|children| children.item(children.length().checked_sub(1)?));
    last.is_some_and(|last| f64::from(event.client_x()) > last.get_bounding_client_rect().right())
}

/// Writes a text into an input or text area, unless it is there already (writing it again would move the caret).
pub fn set_input_value(element: &web_sys::Element, text: &str) {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        if input.value() != text {
            input.set_value(text);
        }
    } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>()
        && area.value() != text
    {
        area.set_value(text);
    }
}

/// Whether a key belongs to an input method that is open. Key code 229 is what Safari sends for the Enter that ends a
/// composition, after it has ended.
pub fn is_composing(event: &web_sys::KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == 229
}

/// Whether an element that loses the focus keeps it all the same: it goes to another one inside what listens to the event,
/// or the window alone was left, and whoever comes back goes on writing.
pub fn keeps_focus(event: &web_sys::FocusEvent) -> bool {
    let node = |target: Option<EventTarget>| target.and_then(|target| target.dyn_into::<web_sys::Node>().ok());
    let Some(group) = node(event.current_target()) else { return false };
    let next = node(event.related_target());
    let active = group.owner_document().and_then(|document| document.active_element()).map(Into::into);
    [next, active].iter().any(|holder: &Option<web_sys::Node>| holder.is_some() && group.contains(holder.as_ref()))
}

/// Whether the focus is on an element or on something in it.
pub fn has_focus(element: &web_sys::Element) -> bool {
    element.matches(":focus-within").unwrap_or(false)
}

/// What is typed in the field that an event came from; `None` where it is no field to type into.
pub fn typed_text(event: &Event) -> Option<String> {
    Some(event.target()?.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// The key that a `storage` event speaks of and its new value; `None` for a storage that was emptied as a whole.
pub fn stored_change(event: &Event) -> Option<(String, Option<String>)> {
    let event = event.dyn_ref::<web_sys::StorageEvent>()?;
    Some((event.key()?, event.new_value()))
}
