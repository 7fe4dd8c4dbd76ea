//! The macros of views. They know the syntax of Leptos and write calls of `ui::dom`, which is one small program for all
//! views instead of a type for each.

mod component;
mod element;
mod view;

use proc_macro::TokenStream;

/// Markup as a `View`: elements, components, texts in quotes and expressions in braces.
///
/// Attributes are literals, values or closures, which are followed. `class:name`, `style:name`, `prop:name` and `on:event`
/// do what they do in Leptos; `style=(name, value)` sets a property whose name is no word; `node_ref` takes the element.
#[proc_macro]
pub fn view(tokens: TokenStream) -> TokenStream {
    view::expand(tokens.into()).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// Makes a function a component: its arguments become properties, given by name in `view!`.
///
/// `#[prop(into)]` converts what is given, `#[prop(optional)]` takes its default when nothing is given. An argument
/// `impl Fn(…)` is boxed, so that the component is compiled once.
#[proc_macro_attribute]
pub fn component(_: TokenStream, function: TokenStream) -> TokenStream {
    component::expand(function.into()).unwrap_or_else(|error| error.to_compile_error()).into()
}
