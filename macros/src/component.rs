//! Components.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Attribute, Error, FnArg, Ident, ItemFn, Pat, Type, TypeParamBound};

/// One property.
struct Property {
    name: Ident,
    docs: Vec<Attribute>,
    /// What the setter takes.
    given: TokenStream,
    /// What the component gets.
    kept: TokenStream,
    /// From the one to the other.
    conversion: TokenStream,
    optional: bool,
}

/// A struct that collects the properties, with a type parameter for each that must be given. Until it is, a type stands
/// there whose name says what is missing, so that the compiler can tell.
pub(crate) fn expand(tokens: TokenStream) -> Result<TokenStream, Error> {
    let ItemFn { attrs, vis, sig, block, .. } = syn::parse2(tokens)?;
    let name = &sig.ident;
    let properties = sig.inputs.iter().map(property).collect::<Result<Vec<_>, _>>()?;
    let parameter = |index: usize| format_ident!("P{index}");
    let parameters: Vec<_> =
        properties.iter().enumerate().filter(|(_, one)| !one.optional).map(|(index, _)| parameter(index)).collect();
    let needs = properties.iter().filter(|one| !one.optional).map(|one| need(name, &one.name)).collect::<Vec<_>>();
    let fields = properties.iter().enumerate().map(|(index, Property { name, kept, optional, .. })| {
        let parameter = parameter(index);
        if *optional { quote!(#name: #kept) } else { quote!(#name: #parameter) }
    });
    let starts = properties.iter().map(|Property { name, optional, .. }| {
        let need = need(&sig.ident, name);
        if *optional { quote!(#name: ::std::default::Default::default()) } else { quote!(#name: #need) }
    });
    let setters = properties.iter().enumerate().map(|(index, property)| {
        let own = parameter(index);
        setter(name, property, &properties, &parameters, &own)
    });
    let bounds = properties.iter().filter(|one| !one.optional).zip(&parameters);
    let bounds = bounds.map(|(Property { kept, .. }, parameter)| quote!(#parameter: crate::ui::dom::Given<#kept>));
    let names: Vec<_> = properties.iter().map(|one| &one.name).collect();
    let taken =
        properties.iter().map(
            |Property { name, optional, .. }| {
                if *optional { quote!(#name) } else { quote!(crate::ui::dom::Given::given(#name)) }
            },
        );
    let arguments = properties.iter().map(|Property { name, kept, .. }| quote!(#name: #kept));
    let output = &sig.output;
    Ok(quote! {
        #(#attrs)*
        #[must_use]
        #vis struct #name<#(#parameters = #needs),*> { #(#fields),* }

        #(
            #[allow(missing_docs)]
            #vis struct #needs;
        )*

        #[allow(missing_docs, clippy::missing_const_for_fn, clippy::type_complexity)]
        impl #name {
            #[inline(always)]
            #vis fn build() -> Self {
                Self { #(#starts),* }
            }
        }

        #(#setters)*

        #[allow(missing_docs, clippy::too_many_arguments, clippy::type_complexity)]
        impl<#(#parameters),*> #name<#(#parameters),*> {
            #vis fn render(self) -> crate::ui::dom::View
            where
                #(#bounds),*
            {
                fn body(#(#arguments),*) #output #block
                let Self { #(#names),* } = self;
                crate::ui::dom::untracked(move || crate::ui::dom::IntoView::into_view(body(#(#taken),*)))
            }
        }
    })
}

/// What stands for a property as long as it is not given.
fn need(component: &Ident, property: &Ident) -> Ident {
    let words = property.to_string();
    let capital =
        |word: &str| word.split_at_checked(1).map(|(first, rest)| first.to_uppercase() + rest).unwrap_or_default();
    format_ident!("{component}Needs{}", words.split('_').map(capital).collect::<String>())
}

/// The function that takes one property.
fn setter(component: &Ident, property: &Property, all: &[Property], parameters: &[Ident], own: &Ident) -> TokenStream {
    let Property { name, docs, given, kept, conversion, optional } = property;
    let others: Vec<_> = all.iter().map(|one| &one.name).filter(|other| *other != name).collect();
    let free = parameters.iter().filter(|other| *optional || *other != own);
    let need = need(component, name);
    let before = parameters.iter().map(|other| if !optional && other == own { quote!(#need) } else { quote!(#other) });
    let after =
        parameters.iter().map(|other| if !optional && other == own { quote!((#kept,)) } else { quote!(#other) });
    let value = if *optional { quote!(#conversion) } else { quote!((#conversion,)) };
    quote! {
        #[allow(missing_docs, clippy::type_complexity, clippy::useless_conversion, clippy::missing_const_for_fn)]
        impl<#(#free),*> #component<#(#before),*> {
            #(#docs)*
            #[inline(always)]
            pub fn #name(self, value: #given) -> #component<#(#after),*> {
                #component { #name: #value, #(#others: self.#others),* }
            }
        }
    }
}

fn property(argument: &FnArg) -> Result<Property, Error> {
    let FnArg::Typed(argument) = argument else { return Err(Error::new_spanned(argument, "a component has no self")) };
    let Pat::Ident(pattern) = argument.pat.as_ref() else {
        return Err(Error::new_spanned(&argument.pat, "a property needs a plain name"));
    };
    let (mut into, mut optional) = (false, false);
    for attribute in argument.attrs.iter().filter(|attribute| attribute.path().is_ident("prop")) {
        attribute.parse_nested_meta(|meta| {
            into |= meta.path.is_ident("into");
            optional |= meta.path.is_ident("optional");
            if meta.path.is_ident("into") || meta.path.is_ident("optional") {
                Ok(())
            } else {
                Err(meta.error("a property is `into`, `optional` or both"))
            }
        })?;
    }
    let kind = argument.ty.as_ref();
    let docs = argument.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).cloned().collect();
    let inner = optional.then(|| inside_option(kind)).flatten();
    let wanted = inner.unwrap_or(kind);
    let (given, converted, kept) = match kind {
        Type::ImplTrait(kind) => {
            let bounds = &kind.bounds;
            let boxed = bounds.iter().filter(|bound| !matches!(bound, TypeParamBound::Verbatim(_)));
            (quote!(impl #bounds), quote!(::std::boxed::Box::new(value)), quote!(::std::boxed::Box<dyn #(#boxed)+*>))
        }
        // What stands between its tags comes as a closure: kept for the component to call, or asked at once.
        Type::Path(path) if pattern.ident == "children" && path.path.is_ident("View") => {
            (quote!(impl ::std::ops::FnOnce() -> #kind), quote!(value()), quote!(#kind))
        }
        _ if pattern.ident == "children" => (
            quote!(impl ::std::ops::FnOnce() -> crate::ui::dom::View + 'static),
            quote!(::std::boxed::Box::new(value)),
            quote!(#kind),
        ),
        _ if into => (quote!(impl ::std::convert::Into<#wanted>), quote!(value.into()), quote!(#kind)),
        _ => (quote!(#wanted), quote!(value), quote!(#kind)),
    };
    let conversion = if inner.is_some() { quote!(::std::option::Option::Some(#converted)) } else { converted };
    Ok(Property { name: pattern.ident.clone(), docs, given, kept, conversion, optional })
}

/// `T` of `Option<T>`.
fn inside_option(kind: &Type) -> Option<&Type> {
    let Type::Path(path) = kind else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first() {
        Some(syn::GenericArgument::Type(inner)) => Some(inner),
        _ => None,
    }
}
