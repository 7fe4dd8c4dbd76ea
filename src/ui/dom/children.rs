//! What may stand in braces between tags.

use std::borrow::Cow;

use crate::reactive::{Get, Memo, Signal};

use super::region::region;
use super::view::{IntoView, View};

impl IntoView for () {
    fn into_view(self) -> View {
        View::Nothing
    }
}

impl IntoView for &'static str {
    fn into_view(self) -> View {
        View::Text(Cow::Borrowed(self))
    }
}

impl IntoView for String {
    fn into_view(self) -> View {
        View::Text(Cow::Owned(self))
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl IntoView for $number {
            fn into_view(self) -> View {
                self.to_string().into_view()
            }
        }
    )*};
}
numbers!(u8, u32, usize);

impl<V: IntoView> IntoView for Option<V> {
    fn into_view(self) -> View {
        self.map_or(View::Nothing, V::into_view)
    }
}

impl<V: IntoView> IntoView for Vec<V> {
    fn into_view(self) -> View {
        View::Many(self.into_iter().map(V::into_view).collect())
    }
}

impl<F, V> IntoView for F
where
    F: Fn() -> V + 'static,
    V: IntoView,
{
    fn into_view(self) -> View {
        region(Box::new(move || self().into_view()))
    }
}

impl<T> IntoView for Signal<T>
where
    T: IntoView + Clone + Send + Sync + 'static,
{
    fn into_view(self) -> View {
        region(Box::new(move || self.get().into_view()))
    }
}

impl<T> IntoView for Memo<T>
where
    T: IntoView + Clone + Send + Sync + 'static,
{
    fn into_view(self) -> View {
        region(Box::new(move || self.get().into_view()))
    }
}
