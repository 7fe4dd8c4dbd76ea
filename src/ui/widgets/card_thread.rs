//! What a card says of the thread: a quiet line for each word.

use crate::i18n::messages::thread;
use crate::model::{FieldSpec, RecordKey};
use crate::modules::thread::{Beside, beside_on_card};
use crate::store::{Page, Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::ItemLink;

/// How many names a line shows: a third would leave each a few letters on a narrow card.
const MOST: usize = 2;

/// What an item rests on and what rests on it, less what the face of the card tells in words of its own.
pub(super) fn card_thread(key: RecordKey, told: &'static [&'static FieldSpec]) -> View {
    let shell = use_shell();
    let sides = shell.workspace.watch(Watched::Record(key), move |plan| beside_on_card(plan, key, told));
    (move || sides.get().into_iter().map(|side| line(shell, key, side)).collect_view()).into_view()
}

fn line(shell: Shell, key: RecordKey, Beside { word, keys }: Beside) -> View {
    let more = keys.len().saturating_sub(MOST);
    let links = keys.into_iter().take(MOST).map(|target| view! { <ItemLink target arrow="" with_name=true /> });
    let rest = (more > 0).then(|| {
        let href =
            move || shell.workspace.open_plan().map(|plan| Route::page(plan, Page::Thread).with_item(key).href());
        let name = move || shell.render(&thread::MORE_LINKS.with_count(more));
        view! { <a class="item-link more-links" href=href aria-label=name title=name translate="no">"+"{more}</a> }
    });
    view! { <span class="card-thread"><b>{shell.text(word)}</b>{links.collect_view()}{rest}</span> }.into_view()
}
