//! A value worked out from others, behind one type of Leptos' memo.
//!
//! Leptos makes a copy of a memo's code for each type of value, and this program has some sixty. Here the value is
//! boxed, and what is behind is there once.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::{Get, GetUntracked, Signal, Track};

/// A value of any type with the way to compare it.
#[derive(Clone)]
struct Kept {
    value: Arc<dyn Any + Send + Sync>,
    same: fn(&dyn Any, &dyn Any) -> bool,
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        (self.same)(self.value.as_ref(), other.value.as_ref())
    }
}

impl Kept {
    fn new<T: PartialEq + Send + Sync + 'static>(value: T) -> Self {
        let same = |one: &dyn Any, other: &dyn Any| one.downcast_ref::<T>() == other.downcast_ref::<T>();
        Self { value: Arc::new(value), same }
    }
}

type Compute = Box<dyn Fn(Option<&Kept>) -> Kept + Send + Sync>;

fn keep(compute: Compute) -> leptos::prelude::Memo<Kept> {
    leptos::prelude::Memo::new(compute)
}

/// A value that is worked out again when what it reads changes, and wakes its readers when it comes out different.
pub struct Memo<T>(leptos::prelude::Memo<Kept>, PhantomData<fn() -> T>);

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T: PartialEq + Send + Sync + 'static> Memo<T> {
    /// A memo over a function, which gets its last outcome.
    pub fn new(compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self {
        let compute = move |last: Option<&Kept>| Kept::new(compute(last.and_then(|kept| kept.value.downcast_ref())));
        Self(keep(Box::new(compute)), PhantomData)
    }
}

impl<T: 'static> Memo<T> {
    /// Reads the value, watched. No lock is held while `read` runs.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(inside(&self.0.get()))
    }

    /// Reads the value without watching it.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        read(inside(&self.0.get_untracked()))
    }

    /// Reads the value without watching it; `None` where its owner has gone.
    pub fn try_with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> Option<R> {
        self.0.try_get_untracked().map(|kept| read(inside(&kept)))
    }

    /// Watches without reading.
    pub fn track(self) {
        self.0.track();
    }
}

impl<T: Clone + 'static> Memo<T> {
    /// The value, watched.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value now.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

impl<T: Clone + Send + Sync + 'static> From<Memo<T>> for Signal<T> {
    fn from(memo: Memo<T>) -> Self {
        Self::derive(move || memo.get())
    }
}

fn inside<T: 'static>(kept: &Kept) -> &T {
    match kept.value.downcast_ref() {
        Some(value) => value,
        None => unreachable!("a memo is made with the type it is read as"),
    }
}
