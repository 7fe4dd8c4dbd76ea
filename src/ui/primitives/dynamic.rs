//! The moving parts of views.

pub use crate::ui::dom::{dynamic, each, when};

/// A value that follows what it reads: a text, an attribute, a class.
pub const fn derived<T>(read: impl Fn() -> T + 'static) -> impl Fn() -> T + 'static {
    read
}

/// What an event does.
pub fn handler<E: 'static>(run: impl FnMut(E) + 'static) -> impl FnMut(E) + 'static {
    run
}
