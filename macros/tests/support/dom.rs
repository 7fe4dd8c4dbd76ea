//! As much of the renderer as the macros name.

#[path = "../../../src/ui/dom/given.rs"]
mod given;

pub use given::Given;

pub enum View {
    Nothing,
    Text(&'static str),
    Many(Vec<View>),
}

impl From<&'static str> for View {
    fn from(text: &'static str) -> Self {
        Self::Text(text)
    }
}

pub trait IntoView {
    fn into_view(self) -> View;
}

impl IntoView for View {
    fn into_view(self) -> View {
        self
    }
}

impl IntoView for &'static str {
    fn into_view(self) -> View {
        View::Text(self)
    }
}

pub fn untracked<T>(make: impl FnOnce() -> T) -> T {
    make()
}

pub struct Element;

pub fn element(_: &'static str) -> Element {
    Element
}

impl Element {
    pub fn attribute(self, _: &'static str, _: &'static str) -> Self {
        self
    }

    pub fn child(self, _: View) -> Self {
        self
    }

    pub fn text(self, _: &'static str) -> Self {
        self
    }

    pub fn view(self) -> View {
        View::Nothing
    }
}
