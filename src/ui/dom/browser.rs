//! The browser's functions that rendering calls, named once. They cannot fail for what the renderer asks of them, so
//! nothing is caught, which spares a wrapper for each.

use wasm_bindgen::prelude::*;
use web_sys::{Element, Node, Text};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = document, js_name = createElement)]
    pub(super) fn create_element(tag: &str) -> Element;

    #[wasm_bindgen(js_namespace = document, js_name = createElementNS)]
    pub(super) fn create_element_ns(namespace: &str, tag: &str) -> Element;

    #[wasm_bindgen(js_namespace = document, js_name = createTextNode)]
    pub(super) fn create_text(text: &str) -> Text;

    /// A node or element, by what the renderer does to it.
    pub(super) type Target;

    #[wasm_bindgen(method, js_name = setAttribute)]
    pub(super) fn set_attribute(this: &Target, name: &str, value: &str);

    /// A copy of an element, without or with what is in it.
    #[wasm_bindgen(method, js_name = cloneNode)]
    pub(super) fn copy(this: &Target, deep: bool) -> Element;

    #[wasm_bindgen(method, js_name = removeAttribute)]
    pub(super) fn remove_attribute(this: &Target, name: &str);

    #[wasm_bindgen(method, js_name = addEventListener)]
    pub(super) fn listen(this: &Target, event: &str, handler: &JsValue);

    /// Puts a node ahead of another, at the end where there is none.
    #[wasm_bindgen(method, js_name = insertBefore)]
    pub(super) fn insert_before(this: &Target, node: &Node, before: Option<&Node>);

    /// Takes an element or text out of the page.
    #[wasm_bindgen(method)]
    pub(super) fn remove(this: &Target);

    /// The classes of an element.
    pub(super) type Classes;

    #[wasm_bindgen(method, getter, js_name = classList)]
    pub(super) fn classes(this: &Target) -> Classes;

    #[wasm_bindgen(method)]
    pub(super) fn toggle(this: &Classes, name: &str, wanted: bool);

    /// The inline style of an element, as an object: the policy forbids the attribute.
    pub(super) type Style;

    #[wasm_bindgen(method, getter)]
    pub(super) fn style(this: &Target) -> Style;

    #[wasm_bindgen(method, js_name = setProperty)]
    pub(super) fn set_property(this: &Style, name: &str, value: &str);

    #[wasm_bindgen(js_namespace = Reflect, js_name = set)]
    pub(super) fn set_field(target: &Target, name: &str, value: &JsValue) -> bool;
}
