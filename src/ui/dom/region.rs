//! Places whose content is made again when what it reads changes.

use std::borrow::Cow;
use std::rc::Rc;

use crate::reactive::Memo;
use wasm_bindgen::JsCast;

use super::browser::{Target, create_text};
use super::follow::{follow, untracked};
use super::pieces::{Group, Piece, insert, remove};
use super::view::{IntoView, View, settle};

/// A piece of a view that is there as long as a condition holds.
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

/// A text without words at the end of a region keeps its place. Nobody but this program touches it, whereas a browser that
/// translates the page takes out a text with words and puts elements of its own there, see [`clear_translation`].
pub(super) fn region(make: Box<dyn Fn() -> View>) -> View {
    let end = create_text("");
    let group = Rc::new(Group::ending_with(end.clone().into()));
    let shown = group.clone();
    let mut words: Option<(web_sys::Text, Cow<'static, str>)> = None;
    follow(Box::new(move || {
        let view = match (make(), &mut words) {
            (View::Text(text), Some((node, last))) if node.parent_node().is_some() => {
                if *last != text {
                    node.set_data(&text);
                    *last = text;
                }
                return;
            }
            (view, _) => view,
        };
        words = None;
        let pieces = match view {
            View::Text(text) => {
                let node = create_text(&text);
                words = Some((node.clone(), text));
                vec![Piece::Node(node.into())]
            }
            view => settle(view),
        };
        if let Some(parent) = end.parent_node() {
            insert(&pieces, &parent, Some(&end));
        }
        // What is taken out may call handlers, and what they read is none of this region's concern.
        untracked(|| {
            let lost = remove(&shown.replace(pieces));
            if lost > 0 {
                clear_translation(lost, &shown);
            }
        });
    }));
    View::Group(group)
}

/// Takes out what a browser has put in the place of texts that it has translated: as many of its elements as texts were
/// lost, ahead of what is shown now.
fn clear_translation(mut lost: usize, shown: &Group) {
    let mut before = shown.first().and_then(|first| first.previous_sibling());
    while let Some(node) = before.filter(|node| lost > 0 && node.node_name() == "FONT") {
        before = node.previous_sibling();
        node.unchecked_ref::<Target>().remove();
        lost -= 1;
    }
}
