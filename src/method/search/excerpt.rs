//! The piece of a long text in which words stand.

use std::ops::Range;

/// A piece of a text, and whether it is one of the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it says.
    pub text: String,
    /// Whether it is marked.
    pub is_marked: bool,
}

/// How many characters stand ahead of the first mark of a text that is cut.
const AHEAD: usize = 24;

/// A text by its marks, whole.
pub fn pieces(text: &str, marks: &[Range<usize>]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut put = |range: Range<usize>, is_marked: bool| {
        if let Some(text) = text.get(range).filter(|text| !text.is_empty()) {
            pieces.push(Piece { text: text.to_owned(), is_marked });
        }
    };
    let mut from = 0;
    for mark in marks {
        put(from..mark.start, false);
        put(mark.clone(), true);
        from = mark.end;
    }
    put(from..text.len(), false);
    pieces
}

/// A text by its marks, as much of it as fits around the first one; the cuts are shown.
pub fn excerpt(text: &str, marks: &[Range<usize>], longest: usize) -> Vec<Piece> {
    if text.chars().count() <= longest {
        return pieces(text, marks);
    }
    let first = marks.first().map_or(0, |mark| mark.start);
    let before = text.get(..first).unwrap_or_default();
    let start = before.char_indices().rev().take(AHEAD).last().map_or(first, |(at, _)| at);
    let rest = text.get(start..).unwrap_or_default();
    let length = rest.char_indices().nth(longest).map_or(rest.len(), |(at, _)| at);
    let shown = rest.get(..length).unwrap_or_default();
    let moved = marks.iter().map(|mark| mark.start.saturating_sub(start)..mark.end.saturating_sub(start).min(length));
    let moved: Vec<_> = moved.filter(|mark| mark.start < mark.end).collect();
    let cut = |is_cut: bool| is_cut.then(|| Piece { text: "…".to_owned(), is_marked: false });
    let (ahead, behind) = (cut(start > 0), cut(length < rest.len()));
    ahead.into_iter().chain(pieces(shown, &moved)).chain(behind).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::method::Query;

    fn shown(text: &str, words: &str, longest: usize) -> String {
        let said = |piece: Piece| if piece.is_marked { format!("[{}]", piece.text) } else { piece.text };
        excerpt(text, &Query::of(words).marks(text, None), longest).into_iter().map(said).collect()
    }

    #[test]
    fn a_short_text_is_whole_and_of_a_long_one_the_piece_with_the_first_word_is_shown() {
        assert_eq!(shown("Large clinics buy suites", "clinics", 40), "Large [clinics] buy suites");
        let long = format!("{} the clinic {}", "before ".repeat(20), "after ".repeat(20));
        let text = shown(&long, "clinic", 40);
        assert!(text.starts_with('…') && text.ends_with('…') && text.contains("the [clinic] after"), "{text}");
        assert_eq!(shown(&"客户".repeat(40), "另", 10), format!("{}…", "客户".repeat(5)));
    }

    proptest! {
        #[test]
        fn no_excerpt_is_longer_than_asked_and_all_of_it_stands_in_the_text(text in ".{0,80}", word in ".{0,3}", longest in 1_usize..60) {
            let marks = Query::of(&word).marks(&text, None);
            let cut = excerpt(&text, &marks, longest);
            let all: String = cut.iter().map(|piece| piece.text.as_str()).collect();
            prop_assert!(all.chars().count() <= longest + 2);
            prop_assert!(text.contains(all.trim_start_matches('…').trim_end_matches('…')) || text.contains('…'));
        }
    }
}
