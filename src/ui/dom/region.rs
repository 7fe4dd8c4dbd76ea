//! Places whose content is made again when what it reads changes.

use std::borrow::Cow;
use std::rc::Rc;

use crate::reactive::Memo;

use super::browser::create_text;
use super::follow::{follow, untracked};
use super::parts::{Group, insert, remove, settle};
use super::{IntoView, View};

/// A part of a view that is made again whenever what it reads changes. A text is changed in place.
pub fn dynamic<V: IntoView + 'static>(make: impl Fn() -> V + 'static) -> View {
    region(Box::new(move || make().into_view()))
}

/// A part of a view that is there as long as a condition holds.
pub fn when<V: IntoView + 'static>(
    condition: impl Fn() -> bool + Send + Sync + 'static,
    make: impl Fn() -> V + 'static,
) -> View {
    shown_while(Box::new(condition), Box::new(move || make().into_view()))
}

fn shown_while(condition: Box<dyn Fn() -> bool + Send + Sync>, make: Box<dyn Fn() -> View>) -> View {
    let condition = Memo::new(move |_| condition());
    region(Box::new(move || if condition.get() { make() } else { View::Nothing }))
}

/// The text at the end of a region keeps its place; while the region shows a text, that is it.
pub(super) fn region(make: Box<dyn Fn() -> View>) -> View {
    let end = create_text("");
    let group = Rc::new(Group::ending_with(end.clone().into()));
    let shown = group.clone();
    let mut words = Cow::Borrowed("");
    follow(Box::new(move || {
        let (text, view) = match make() {
            View::Text(text) => (text, View::Nothing),
            view => (Cow::Borrowed(""), view),
        };
        let parts = settle(view);
        if let Some(parent) = end.parent_node() {
            insert(&parts, &parent, Some(&end));
        }
        // What is taken out may call handlers, and what they read is none of this region's concern.
        untracked(|| remove(&shown.replace(parts)));
        if words != text {
            end.set_data(&text);
            words = text;
        }
    }));
    View::Group(group)
}
