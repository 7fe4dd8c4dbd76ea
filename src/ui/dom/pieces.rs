//! What stands in the page for a view, so that it can be moved and taken out again.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Node;

use super::browser::Target;

/// A node, or a place whose content changes.
#[derive(Clone)]
pub enum Piece {
    /// A node.
    Node(Node),
    /// A place whose content changes.
    Group(Rc<Group>),
}

/// What stands in a place whose content changes. It is asked anew whenever it is moved or taken out.
#[derive(Default)]
pub struct Group {
    pieces: RefCell<Vec<Piece>>,
    /// A text without words that keeps the place; a row of a list needs none.
    end: Option<Node>,
}

impl Group {
    /// A place with nothing in it but the node that keeps it.
    pub(super) fn ending_with(end: Node) -> Self {
        Self { pieces: RefCell::default(), end: Some(end) }
    }

    /// A row with its pieces.
    pub(super) fn of(pieces: Vec<Piece>) -> Self {
        Self { pieces: RefCell::new(pieces), end: None }
    }

    /// Puts other pieces in, and answers what was there.
    pub(super) fn replace(&self, pieces: Vec<Piece>) -> Vec<Piece> {
        self.pieces.replace(pieces)
    }

    /// Every node in its order.
    pub(super) fn each_node(&self, act: &mut dyn FnMut(&Node)) {
        each_node(&self.pieces.borrow(), act);
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

/// Every node of pieces in its order.
pub(super) fn each_node(pieces: &[Piece], act: &mut dyn FnMut(&Node)) {
    for piece in pieces {
        match piece {
            Piece::Node(node) => act(node),
            Piece::Group(group) => group.each_node(act),
        }
    }
}

/// Puts pieces into a parent, ahead of a node or at its end.
pub(super) fn insert(pieces: &[Piece], parent: &Node, before: Option<&Node>) {
    let parent: &Target = parent.unchecked_ref();
    each_node(pieces, &mut |node| parent.insert_before(node, before));
}

/// Takes pieces out of the page, and answers how many were not there any more. A field that is left by that tells its
/// handlers, so nothing may be borrowed meanwhile.
pub(super) fn remove(pieces: &[Piece]) -> usize {
    let mut nodes = Vec::new();
    each_node(pieces, &mut |node| nodes.push(node.clone()));
    let mut lost = 0;
    for node in nodes {
        lost += usize::from(node.parent_node().is_none());
        node.unchecked_ref::<Target>().remove();
    }
    lost
}
