//! What a view needs, in one line: the markup, and the reactive values of Leptos.

pub use crate::reactive::{
    Callable, Callback, Effect, Get, GetUntracked, GetValue, LocalStorage, MaybeProp, Memo, RwSignal, Set, SetValue,
    Signal, StoredValue, Track, Update, UpdateValue, With, WithUntracked, WithValue, on_cleanup, provide_context,
};
pub use saleswright_macros::{component, view};

pub use super::{Children, CollectView, IntoView, NodeRef, View, copied, each, together, when};
