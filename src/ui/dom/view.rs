//! What a view comes to.

use std::borrow::Cow;
use std::rc::Rc;

use web_sys::Node;

use super::browser::create_text;
use super::pieces::{Group, Piece};

/// What a view comes to: nothing, a text, an element, several of them, or a place whose content changes.
#[derive(Default)]
pub enum View {
    /// Nothing.
    #[default]
    Nothing,
    /// A text that is not in the page yet.
    Text(Cow<'static, str>),
    /// An element.
    Node(Node),
    /// Several, one after the other.
    Many(Vec<View>),
    /// A place whose content changes.
    Group(Rc<Group>),
}

impl From<&'static str> for View {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

/// What may stand in a view.
pub trait IntoView: Sized {
    /// The view.
    fn into_view(self) -> View;
}

impl IntoView for View {
    fn into_view(self) -> View {
        self
    }
}

/// Several views as one.
pub trait CollectView {
    /// The views, one after the other.
    fn collect_view(self) -> View;
}

impl<I> CollectView for I
where
    I: IntoIterator,
    I::Item: IntoView,
{
    fn collect_view(self) -> View {
        View::Many(self.into_iter().map(IntoView::into_view).collect())
    }
}

/// Makes the pieces of a view.
pub(super) fn settle(view: View) -> Vec<Piece> {
    let mut pieces = Vec::new();
    collect(view, &mut pieces);
    pieces
}

fn collect(view: View, pieces: &mut Vec<Piece>) {
    match view {
        View::Nothing => {}
        View::Text(text) => pieces.push(Piece::Node(create_text(&text).into())),
        View::Node(node) => pieces.push(Piece::Node(node)),
        View::Many(views) => views.into_iter().for_each(|view| collect(view, pieces)),
        View::Group(group) => pieces.push(Piece::Group(group)),
    }
}
