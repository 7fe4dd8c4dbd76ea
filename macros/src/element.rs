//! The tags of elements.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use rstml::node::{KeyedAttribute, NodeAttribute, NodeElement};
use syn::{Error, Expr, ExprLit, Lit};

/// The elements that are drawings and never HTML; what both have (`title`, `a`) is what stands around it.
const DRAWINGS: [&str; 12] =
    ["svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "defs"];

/// What separates the parts of a pattern: a tag, and the name and value of each attribute that never changes.
const SEPARATOR: char = '\n';

/// What stands before the children of an element.
pub(crate) struct Opening {
    /// Whether its children are drawings.
    pub drawing: bool,
    /// Its pattern, and a call for each attribute that is worked out.
    pub calls: TokenStream,
}

/// Reads the tag and the attributes of an element.
pub(crate) fn opening(element: &NodeElement<rstml::Infallible>, drawing: bool) -> Result<Opening, Error> {
    let tag = element.name().to_string();
    let drawing = drawing || DRAWINGS.contains(&tag.as_str());
    let mut pattern = tag;
    let mut calls = TokenStream::new();
    for attribute in element.attributes() {
        let attribute = keyed(attribute)?;
        match fixed(attribute)? {
            Some(value) => {
                for part in [attribute.key.to_string(), value] {
                    pattern.push(SEPARATOR);
                    pattern.push_str(&part);
                }
            }
            None => calls.extend(call(attribute)?),
        }
    }
    let start = if drawing { quote!(drawing) } else { quote!(element) };
    Ok(Opening { drawing, calls: quote! { crate::ui::dom::#start(#pattern) #calls } })
}

/// An attribute with a name.
pub(crate) fn keyed(attribute: &NodeAttribute) -> Result<&KeyedAttribute, Error> {
    match attribute {
        NodeAttribute::Attribute(attribute) => Ok(attribute),
        NodeAttribute::Block(block) => Err(Error::new_spanned(block, "an attribute needs a name")),
    }
}

/// The text of an attribute that never changes.
fn fixed(attribute: &KeyedAttribute) -> Result<Option<String>, Error> {
    if attribute.key.to_string().contains(':') {
        return Ok(None);
    }
    let text = match attribute.value() {
        None => String::new(),
        Some(Expr::Lit(_)) if attribute.key.to_string() == "style" => return Ok(None),
        Some(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) => text.value(),
        Some(_) => return Ok(None),
    };
    if text.contains(SEPARATOR) {
        return Err(Error::new_spanned(attribute, "an attribute that never changes is one line"));
    }
    Ok(Some(text))
}

/// The call for an attribute that is worked out.
fn call(attribute: &KeyedAttribute) -> Result<TokenStream, Error> {
    let key = attribute.key.to_string();
    let Some(value) = attribute.value() else {
        return Err(Error::new_spanned(attribute, "this attribute needs a value"));
    };
    Ok(match key.split_once(':') {
        Some(("on", event)) => {
            let kind = format_ident!("{event}");
            quote! { .on::<crate::ui::dom::events::#kind>(#event, #value) }
        }
        Some(("class", name)) => quote! { .class(#name, #value) },
        Some(("style", name)) => quote! { .style(#name, #value) },
        Some(("prop", name)) => quote! { .property(#name, #value) },
        Some(("attr", name)) => quote! { .attribute(#name, #value) },
        Some(_) => {
            return Err(Error::new_spanned(
                attribute,
                "what stands ahead of the colon is on, class, style, prop or attr",
            ));
        }
        None if key == "node_ref" => quote! { .reference(#value) },
        None if key == "style" => match value {
            Expr::Tuple(pair) if pair.elems.len() == 2 => {
                let parts = pair.elems.iter();
                quote! { .style(#(#parts),*) }
            }
            other => return Err(Error::new_spanned(other, "style=(name, value): the policy forbids inline styles")),
        },
        None => quote! { .attribute(#key, #value) },
    })
}
