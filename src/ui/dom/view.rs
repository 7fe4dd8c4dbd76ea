//! What a view comes to.

use std::borrow::Cow;
use std::rc::Rc;

use web_sys::Node;

use super::IntoView;
use super::parts::Group;

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
