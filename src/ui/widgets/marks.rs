//! A text with the words marked by which it was found.

use crate::method::Piece;
use crate::ui::dom::prelude::*;

/// The pieces of a text as they are shown.
pub fn marked(pieces: &[Piece]) -> Vec<View> {
    let piece = |piece: &Piece| {
        let text = piece.text.clone();
        if piece.is_marked { view! { <mark>{text}</mark> }.into_view() } else { text.into_view() }
    };
    pieces.iter().map(piece).collect()
}
