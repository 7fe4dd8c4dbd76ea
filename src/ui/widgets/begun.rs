//! A text that is being typed, and what was there before it.

use crate::ui::dom::prelude::*;

/// What stood in a field's record before somebody began to type there. Where the whole of a text is refused, this is what
/// comes back: of “10-12” the 10 was never meant.
pub struct Begun<T: 'static>(StoredValue<Option<(String, T)>>);

impl<T: 'static> Clone for Begun<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: 'static> Copy for Begun<T> {}

impl<T: Clone + Send + Sync + 'static> Begun<T> {
    /// For a field in which nothing is typed yet.
    pub fn new() -> Self {
        Self(StoredValue::new(None))
    }

    /// What was there before this text: it goes on as long as a character is added or taken away at its end; what is
    /// written over it, or pasted, is another text.
    pub fn before(self, typed: &str, now: impl FnOnce() -> T) -> Option<T> {
        self.0.try_update_value(|begun| {
            let before = match begun.take() {
                Some((text, before)) if goes_on(&text, typed) => before,
                _ => now(),
            };
            *begun = Some((typed.to_owned(), before.clone()));
            before
        })
    }

    /// The field is left: what stands in it is what was meant.
    pub fn end(self) {
        self.0.try_set_value(None);
    }
}

fn goes_on(text: &str, typed: &str) -> bool {
    let is_one_more =
        |short: &str, long: &str| long.strip_prefix(short).is_some_and(|rest| rest.chars().nth(1).is_none());
    is_one_more(text, typed) || is_one_more(typed, text)
}
