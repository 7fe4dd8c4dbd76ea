//! An item of the picture, as a line of text.

use std::sync::Arc;

use crate::i18n::messages::thread;
use crate::model::RecordKey;
use crate::modules::Module;
use crate::modules::thread::{left, top};
use crate::store::use_shell;
use crate::ui::dom::prelude::*;

use super::scene::Scene;
use super::seen::Seen;

/// An item. There are hundreds, so all that changes of one is asked of one memo, and written in one effect.
pub(super) fn item(scene: Scene, seen: Memo<Arc<Seen>>, key: RecordKey) -> View {
    let shell = use_shell();
    let look = Memo::new(move |_| seen.with(|seen| seen.look_of(key)));
    let name = move || {
        let locale = shell.preferences.locale();
        shell.workspace.named(key, |name| name.get(locale).to_owned())
    };
    let is_loose = move || look.with(|look| look.is_loose);
    let module = Module::of(key.table);
    let class = format!("thread-item stage-{}", module.map_or(0, |module| module.spec().stage.number()));
    together(|| {
        view! {
            <button
                type="button"
                class=class
                class:lit=move || look.with(|look| look.is_lit)
                class:loose=is_loose
                id=key.to_string()
                data-testid="thread-item"
                data-module=module.map(Module::id)
                data-id=key.id.0.as_str()
                tabindex=move || if look.with(|look| look.is_entry) { "0" } else { "-1" }
                aria-current=move || look.with(|look| look.is_focus).then_some("true")
                title=name
                style:inset-inline-start=move || format!("{}px", left(look.with(|look| look.place.column)))
                style:inset-block-start=move || format!("{}px", top(look.with(|look| look.place.row)))
                on:focus=move |_: web_sys::FocusEvent| scene.choose(Some(key))
                on:click=move |_: web_sys::MouseEvent| scene.choose(Some(key))
            >
                {when(is_loose, move || view! {
                    <b class="thread-loose"><span aria-hidden="true">"!"</span><span class="visually-hidden">{shell.text(thread::LOOSE_MARK)}": "</span></b>
                })}
                <span prop:textContent=name></span>
            </button>
        }
    })
}
