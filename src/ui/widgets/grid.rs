//! A table that scrolls by itself where the page is too narrow for it.

use crate::i18n::Text;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::Heading;

/// The table, in a region with its name that the keyboard reaches and scrolls.
#[component]
pub fn Grid(
    /// What is in it.
    #[prop(into)]
    name: Heading,
    /// Classes that shape it.
    #[prop(optional)]
    class: Option<&'static str>,
    /// What tests know it by.
    #[prop(optional, into)]
    test_id: Option<String>,
    /// Its heads and rows.
    children: View,
) -> impl IntoView {
    let said = name.said();
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=said>
            <table class=class data-testid=test_id>
                <caption class="visually-hidden">{said}</caption>
                {children}
            </table>
        </div>
    }
}

/// Heads of columns.
pub fn column_heads(names: impl IntoIterator<Item = Text>) -> View {
    let shell = use_shell();
    names.into_iter().map(|name| view! { <th scope="col">{shell.text(name)}</th> }).collect_view()
}

/// The cell at which Tab enters a grid whose cells arrow keys walk: the last that had the focus while it is there, else the
/// first.
pub fn entry_of<K>(last: Option<K>, is_there: impl FnOnce(&K) -> bool, first: impl FnOnce() -> Option<K>) -> Option<K> {
    last.filter(is_there).or_else(first)
}
