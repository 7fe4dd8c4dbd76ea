//! Elements.

use std::cell::RefCell;
use std::collections::HashMap;

use fnv::FnvBuildHasher;
use wasm_bindgen::intern;
use wasm_bindgen::prelude::*;
use web_sys::{Event, Node};

use super::NodeRef;
use super::browser::{Target, create_element, create_element_ns, create_text, set_field};
use super::follow::follow_together;
use super::pieces::insert;
use super::value::{IntoValue, Value};
use super::view::{View, settle};

/// An element that is being made.
#[must_use]
pub struct Element(web_sys::Element);

/// Where a value goes.
#[derive(Clone, Copy)]
enum Slot {
    Attribute,
    Class,
    Style,
    Property,
}

/// An element after a pattern: its tag, then names and values of attributes that never change, a line each.
pub fn element(pattern: &'static str) -> Element {
    after(pattern, create_element)
}

/// An element of a drawing after a pattern.
pub fn drawing(pattern: &'static str) -> Element {
    after(pattern, |tag| create_element_ns("http://www.w3.org/2000/svg", tag))
}

/// A picture that is always the same, by a text that no other has and that it is made of: made once and copied whole.
pub fn copied(text: &'static str, make: fn(&'static str) -> View) -> View {
    let key = (text.as_ptr(), text.len());
    let known = PROTOTYPES
        .with_borrow(|prototypes| Some(View::Node(prototypes.get(&key)?.unchecked_ref::<Target>().copy(true).into())));
    known.unwrap_or_else(|| {
        let view = make(text);
        if let View::Node(node) = &view {
            let prototype = node.unchecked_ref::<Target>().copy(true);
            PROTOTYPES.with_borrow_mut(|prototypes| prototypes.insert(key, prototype));
        }
        view
    })
}

thread_local! {
    /// One element of each pattern, of which the next are copies: a board has thousands of elements and few patterns.
    static PROTOTYPES: RefCell<HashMap<(*const u8, usize), web_sys::Element, FnvBuildHasher>> = RefCell::default();
}

fn after(pattern: &'static str, create: fn(&str) -> web_sys::Element) -> Element {
    PROTOTYPES.with_borrow_mut(|prototypes| {
        let prototype = prototypes.entry((pattern.as_ptr(), pattern.len())).or_insert_with(|| {
            let (tag, rest) = split(pattern);
            with_attributes(create(tag), rest)
        });
        Element(prototype.unchecked_ref::<Target>().copy(false))
    })
}

fn split(pattern: &'static str) -> (&'static str, Option<&'static str>) {
    pattern.split_once('\n').map_or((pattern, None), |(first, rest)| (first, Some(rest)))
}

fn with_attributes(element: web_sys::Element, mut rest: Option<&'static str>) -> web_sys::Element {
    while let Some(pattern) = rest {
        let (name, values) = split(pattern);
        let (value, following) = split(values.unwrap_or_default());
        element.unchecked_ref::<Target>().set_attribute(name, value);
        rest = following;
    }
    element
}

impl Element {
    /// An attribute.
    pub fn attribute(self, name: &'static str, value: impl IntoValue) -> Self {
        self.assign(Slot::Attribute, name, value.into_value())
    }

    /// A class that is there or not.
    pub fn class(self, name: &'static str, value: impl IntoValue) -> Self {
        self.assign(Slot::Class, name, value.into_value())
    }

    /// A property of the style.
    pub fn style(self, name: &'static str, value: impl IntoValue) -> Self {
        self.assign(Slot::Style, name, value.into_value())
    }

    /// A property of the element itself, such as what a checkbox holds.
    pub fn property(self, name: &'static str, value: impl IntoValue) -> Self {
        self.assign(Slot::Property, name, value.into_value())
    }

    /// What an event does. The browser keeps the handler as long as the element: a field that goes with its row is left
    /// by that, and its handler is still there.
    pub fn on<E: JsCast + 'static>(self, event: &'static str, mut run: impl FnMut(E) + 'static) -> Self {
        self.listen(event, Box::new(move |event| run(event.unchecked_into())))
    }

    fn listen(self, event: &'static str, run: Box<dyn FnMut(Event)>) -> Self {
        self.target().listen(intern(event), &Closure::wrap(run).into_js_value());
        self
    }

    /// Hands the element to a handle.
    pub fn reference<T>(self, handle: NodeRef<T>) -> Self {
        handle.take(&self.0);
        self
    }

    /// A text that never changes.
    pub fn text(self, text: &'static str) -> Self {
        self.target().insert_before(&create_text(text), None);
        self
    }

    /// What stands in it next.
    pub fn child(self, view: View) -> Self {
        insert(&settle(view), &self.0, None);
        self
    }

    /// The finished element.
    pub fn view(self) -> View {
        View::Node(Node::from(self.0))
    }

    fn target(&self) -> &Target {
        self.0.unchecked_ref()
    }

    fn assign(self, slot: Slot, name: &'static str, value: Value) -> Self {
        let name = intern(name);
        // What is not there yet: no attribute, and no class.
        let absent = if matches!(slot, Slot::Class) { Value::Flag(false) } else { Value::Nothing };
        if let Value::Read(read) = value {
            let target: Target = self.0.clone().unchecked_into();
            let mut last = absent;
            follow_together(Box::new(move || {
                let value = read().settled();
                if value != last {
                    write(&target, slot, name, &value);
                    last = value;
                }
            }));
        } else if value != Value::Nothing && value != absent {
            write(self.target(), slot, name, &value);
        }
        self
    }
}

fn write(target: &Target, slot: Slot, name: &str, value: &Value) {
    let text = match value {
        Value::Text(text) => text.as_ref(),
        _ => "",
    };
    let there = matches!(value, Value::Text(_) | Value::Flag(true));
    match slot {
        Slot::Attribute if there => target.set_attribute(name, text),
        Slot::Attribute => target.remove_attribute(name),
        Slot::Class => target.classes().toggle(name, there),
        Slot::Style => target.style().set_property(name, text),
        Slot::Property => {
            let value = if let Value::Flag(flag) = value { JsValue::from(*flag) } else { JsValue::from(text) };
            let _refused = set_field(target, name, &value);
        }
    }
}
