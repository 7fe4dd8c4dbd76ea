//! Reactive values: those of Leptos, with the memo behind one type.

mod memo;

pub use leptos::prelude::{
    ArcTrigger, Callable, Callback, Effect, Get, GetUntracked, GetValue, LocalStorage, MaybeProp, Notify, Owner,
    RwSignal, Set, SetValue, Signal, StoredValue, Track, Update, UpdateValue, With, WithUntracked, WithValue,
    expect_context, on_cleanup, provide_context, untrack,
};
pub use memo::Memo;
