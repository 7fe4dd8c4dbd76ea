//! What can be made of an item, in one action and with the link: in the panel, where something is loose, and in the menu of a
//! card.

use crate::i18n::messages::{thread, what};
use crate::model::{RecordKey, Table};
use crate::modules::thread::{Product, offers};
use crate::platform::{focus_first, is_focus_free, soon};
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::MenuItem;
use crate::ui::widgets::thread_of::{heading_id, line_id};

/// A button for each kind of item that can be made of this one, with the link.
#[component]
pub(super) fn MadeOf(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let products = products(shell, key);
    when(
        move || !products.with(Vec::is_empty),
        move || {
            view! {
                <h3>{shell.text(thread::MAKE)}</h3>
                <div class="made-of">
                    {move || products.get().into_iter().map(|product| button(shell, key, product)).collect_view()}
                </div>
            }
        },
    )
}

/// Buttons that make an item of one table of another.
#[component]
pub fn NewOf(
    /// The item.
    key: RecordKey,
    /// The table of the new one.
    table: Table,
) -> impl IntoView {
    let shell = use_shell();
    let products = products(shell, key);
    let button = move |product: Product| button(shell, key, product);
    move || products.get().into_iter().filter(|product| product.into == table).map(button).collect_view()
}

/// The lines of a card's menu that make an item of another.
pub(super) fn made_of_menu(shell: Shell, key: RecordKey) -> Vec<MenuItem> {
    let lines = products_now(shell, key).into_iter().map(|product| {
        let label = format!("+ {}", shell.render(&product.says()));
        MenuItem::new(label, move || make(shell, key, &product))
    });
    MenuItem::group(format!("{}…", shell.preferences.text(thread::MAKE)), lines.collect())
}

fn button(shell: Shell, key: RecordKey, product: Product) -> View {
    let says = product.says();
    let act = move |_: web_sys::MouseEvent| make(shell, key, &product);
    view! { <button type="button" class="quiet" on:click=act>"+ "{move || shell.render(&says)}</button> }.into_view()
}

fn products(shell: Shell, key: RecordKey) -> Memo<Vec<Product>> {
    Memo::new(move |_| {
        shell.workspace.track(Watched::Record(key));
        products_now(shell, key)
    })
}

fn products_now(shell: Shell, key: RecordKey) -> Vec<Product> {
    let locale = shell.preferences.locale_now();
    let offered = shell.workspace.read(|plan| offers(plan, key, locale));
    offered.into_iter().map(|offer| offer.product).collect()
}

/// Makes a record of another with the link between them, as one step, and says so. What has no name yet is gone to, as nobody
/// else can give it one.
fn make(shell: Shell, key: RecordKey, product: &Product) {
    let locale = shell.preferences.locale_now();
    let offered = shell.workspace.read(|plan| offers(plan, key, locale));
    let Some(offer) = offered.into_iter().find(|offer| offer.product == *product) else { return };
    let patch = shell.workspace.run(offer.command, what::WHAT_ADD.with("name", product.says()));
    let Some(new) = patch.added() else { return };
    shell.notices.show(thread::MADE.with("table", product.says()), Some(shell.undo_action()));
    let title = new.table.spec().title;
    if shell.workspace.read(|plan| plan.get(new).is_some_and(|record| record.value(title).is_none())) {
        shell.reveal(new, title);
    } else {
        // The button is gone where no more can be made by it.
        soon(move || {
            if is_focus_free() {
                let _found = focus_first(&[line_id(key, new), heading_id(key), "content".to_owned()]);
            }
        });
    }
}
