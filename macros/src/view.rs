//! Lists of nodes.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use rstml::node::{Node, NodeBlock, NodeElement, NodeName};
use syn::spanned::Spanned;
use syn::{Error, Expr, Stmt};

use crate::element::{self, Opening};

/// The nodes inside one macro call.
pub(crate) fn expand(tokens: TokenStream) -> Result<TokenStream, Error> {
    nodes(&rstml::parse2(tokens)?, false)
}

/// Several nodes as one `View`; `drawing` inside `<svg>`.
pub(crate) fn nodes(all: &[Node], drawing: bool) -> Result<TokenStream, Error> {
    match all {
        [] => Ok(quote! { crate::ui::dom::View::Nothing }),
        [one] => node(one, drawing),
        several => {
            let views = several.iter().map(|one| node(one, drawing)).collect::<Result<Vec<_>, _>>()?;
            Ok(quote! { crate::ui::dom::View::Many(::std::vec![#(#views),*]) })
        }
    }
}

/// One node as a `View`.
pub(crate) fn node(node: &Node, drawing: bool) -> Result<TokenStream, Error> {
    match node {
        Node::Element(element) => match component_path(element) {
            Some(path) => component(path, element, drawing),
            None => element_with_children(element, drawing),
        },
        Node::Fragment(fragment) => nodes(fragment.children(), drawing),
        Node::Text(text) => {
            let text = text.value_string();
            Ok(quote! { crate::ui::dom::View::from(#text) })
        }
        Node::Block(block) => {
            let value = unbraced(block);
            Ok(quote! { crate::ui::dom::IntoView::into_view(#value) })
        }
        other => Err(Error::new_spanned(other, "texts stand in quotes; comments are Rust's")),
    }
}

/// An element as a `View`: its pattern, then a call for each part that is worked out.
fn element_with_children(element: &NodeElement<rstml::Infallible>, drawing: bool) -> Result<TokenStream, Error> {
    let Opening { drawing, mut calls } = element::opening(element, drawing)?;
    for child in element.children() {
        calls.extend(match child {
            Node::Fragment(fragment) => {
                let all = nodes(fragment.children(), drawing)?;
                quote! { .child(#all) }
            }
            Node::Text(text) => {
                let text = text.value_string();
                quote! { .text(#text) }
            }
            other => {
                let view = node(other, drawing)?;
                quote! { .child(#view) }
            }
        });
    }
    Ok(quote! { #calls.view() })
}

/// The expression in braces; without them, as the compiler warns of braces that do nothing.
fn unbraced(block: &NodeBlock) -> TokenStream {
    match block.try_block().map(|block| block.stmts.as_slice()) {
        Some([Stmt::Expr(value, None)]) => value.to_token_stream(),
        _ => block.to_token_stream(),
    }
}

/// The path of a component: a name with a capital letter at its end.
fn component_path(element: &NodeElement<rstml::Infallible>) -> Option<&syn::ExprPath> {
    let NodeName::Path(path) = element.name() else { return None };
    let last = path.path.segments.last()?.ident.to_string();
    last.starts_with(char::is_uppercase).then_some(path)
}

fn component(
    path: &syn::ExprPath,
    element: &NodeElement<rstml::Infallible>,
    drawing: bool,
) -> Result<TokenStream, Error> {
    let mut calls = TokenStream::new();
    let mut given = Vec::new();
    for attribute in element.attributes() {
        let attribute = element::keyed(attribute)?;
        let key = &attribute.key;
        if given.contains(&key) {
            return Err(Error::new_spanned(key, "this property is given twice"));
        }
        given.push(key);
        // A name alone stands for the variable of that name.
        let value = attribute.value().map_or_else(|| key.to_token_stream(), Expr::to_token_stream);
        calls.extend(quote! { .#key(#value) });
    }
    if !element.children().is_empty() {
        let children = nodes(element.children(), drawing)?;
        calls.extend(quote! { .children(move || #children) });
    }
    // What is missing is told at the name of the component.
    let render = quote_spanned!(path.span()=> .render());
    Ok(quote! { #path::build() #calls #render })
}
