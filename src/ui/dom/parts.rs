//! What stands in the page for a view, so that it can be moved and taken out again.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Node;

use super::browser::Target;

/// A node, or a place whose content changes.
#[derive(Clone)]
pub enum Part {
    /// A node.
    Node(Node),
    /// A place whose content changes.
    Group(Rc<Group>),
}

/// What stands in a place whose content changes. It is asked anew whenever it is moved or taken out.
#[derive(Default)]
pub struct Group {
    parts: RefCell<Vec<Part>>,
    /// A text without words that keeps the place; a row of a list needs none.
    end: Option<Node>,
}

impl Group {
    /// A place with nothing in it but the node that keeps it.
    pub(super) fn ending_with(end: Node) -> Self {
        Self { parts: RefCell::default(), end: Some(end) }
    }

    /// A row with its parts.
    pub(super) fn of(parts: Vec<Part>) -> Self {
        Self { parts: RefCell::new(parts), end: None }
    }

    /// Puts other parts in, and answers what was there.
    pub(super) fn replace(&self, parts: Vec<Part>) -> Vec<Part> {
        self.parts.replace(parts)
    }

    /// Every node in its order.
    pub(super) fn each_node(&self, act: &mut dyn FnMut(&Node)) {
        each_node(&self.parts.borrow(), act);
        if let Some(end) = &self.end {
            act(end);
        }
    }

    /// The first node.
    pub(super) fn first(&self) -> Option<Node> {
        let mut first = None;
        self.each_node(&mut |node| {
            if first.is_none() {
                first = Some(node.clone());
            }
        });
        first
    }
}

/// Every node of parts in its order.
pub(super) fn each_node(parts: &[Part], act: &mut dyn FnMut(&Node)) {
    for part in parts {
        match part {
            Part::Node(node) => act(node),
            Part::Group(group) => group.each_node(act),
        }
    }
}

/// Puts parts into a parent, ahead of a node or at its end.
pub(super) fn insert(parts: &[Part], parent: &Node, before: Option<&Node>) {
    let parent: &Target = parent.unchecked_ref();
    each_node(parts, &mut |node| parent.insert_before(node, before));
}

/// Takes parts out of the page, and answers how many were not there any more. A field that is left by that tells its
/// handlers, so nothing may be borrowed meanwhile.
pub(super) fn remove(parts: &[Part]) -> usize {
    let mut nodes = Vec::new();
    each_node(parts, &mut |node| nodes.push(node.clone()));
    let mut lost = 0;
    for node in nodes {
        lost += usize::from(node.parent_node().is_none());
        node.unchecked_ref::<Target>().remove();
    }
    lost
}
