//! The moving parts of views, in few types.
//!
//! A closure that is given straight to a view is compiled as a kind of view of its own, one to four kilobytes each, and
//! there are hundreds. Through these functions all of them share a few kinds, which makes the program a fifth smaller.

use std::hash::Hash;
use std::sync::Arc;

use leptos::prelude::*;

/// A value that follows what it reads: a text, an attribute, a class.
pub fn derived<T: Send + Sync + 'static>(read: impl Fn() -> T + Send + Sync + 'static) -> Signal<T> {
    Signal::derive(read)
}

/// What an event does.
pub fn handler<E: 'static>(run: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(run)
}

/// A part of a view that is made again whenever what it reads changes.
pub fn dynamic<V: IntoView + 'static>(make: impl Fn() -> V + Send + 'static) -> AnyView {
    let make: Box<dyn Fn() -> AnyView + Send> = Box::new(move || make().into_any());
    make.into_any()
}

/// A part of a view that is there as long as a condition holds.
pub fn when<V: IntoView + 'static>(
    condition: impl Fn() -> bool + Send + Sync + 'static,
    make: impl Fn() -> V + Send + 'static,
) -> AnyView {
    let condition = Memo::new(move |_| condition());
    dynamic(move || if condition.get() { make().into_any() } else { ().into_any() })
}

/// A view for each key, kept while the key stays.
pub fn each<K, V>(
    keys: impl Fn() -> Vec<K> + Send + Sync + 'static,
    make: impl Fn(K) -> V + Send + Sync + 'static,
) -> AnyView
where
    K: Copy + Eq + Hash + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let keys = Signal::derive(keys);
    let make: Arc<dyn Fn(K) -> AnyView + Send + Sync> = Arc::new(move |key| make(key).into_any());
    view! { <For each=move || keys.get() key=|key| *key children=move |key| make(key) /> }.into_any()
}
