//! The renderer: elements, texts that follow values, regions that come and go, lists by key.
//!
//! Signals, memos, effects and owners are Leptos'. Its views are not used: they make a type of every element and a copy of
//! the rendering code for every type. Here every part is boxed where it enters, so that there is one copy of all that is
//! behind, and `view!` is a list of calls.

mod browser;
mod children;
mod each;
mod element;
pub mod events;
mod follow;
mod given;
mod node_ref;
mod pieces;
pub mod prelude;
mod region;
mod value;
mod view;

pub use each::each;
pub use element::{Element, copied, drawing, element};
pub use follow::{mount, together, untracked};
pub use given::Given;
pub use node_ref::{NodeRef, html};
pub use region::when;
pub use value::{IntoValue, Value};
pub use view::{CollectView, IntoView, View};

/// What stands between the tags of a component.
pub type Children = Box<dyn FnOnce() -> View>;
