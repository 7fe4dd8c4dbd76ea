//! What a field takes over from elsewhere in the plan, in one press.

use std::sync::Arc;

use crate::i18n::messages::form;
use crate::model::{FieldSpec, Record, RecordKey, Value};
use crate::modules::{Module, sources_of, taken_over};
use crate::platform;
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::field_id;

/// A button below a field that is empty and whose text stands elsewhere already; nothing below every other.
#[component]
pub fn TakeOver(
    /// The record.
    key: RecordKey,
    /// The record, watched.
    record: Memo<Option<Arc<Record>>>,
    /// The field.
    field: &'static FieldSpec,
) -> impl IntoView {
    let shell = use_shell();
    let sources = sources_of(key.table, field);
    if sources.is_empty() {
        return View::Nothing;
    }
    let offer = Memo::new(move |_| {
        record.track();
        for (table, _) in sources {
            shell.workspace.track(Watched::List(*table));
            shell.workspace.track(Watched::Content(*table));
        }
        shell.workspace.read(|plan| taken_over(plan, key, field))
    });
    let take = move |text: &str| {
        shell.workspace.write(key, field, Some(Value::Text(text.to_owned())));
        shell.workspace.end_burst();
        platform::focus(&field_id(key, field));
    };
    view! {
        {move || offer.get().map(|taken| {
            let from = Module::of(taken.from.table).map(Module::name);
            let said = shell.render(&form::TAKE_OVER.with("text", taken.text.as_str()));
            view! {
                <p class="take-over">
                    <button type="button" class="quiet" on:click=move |_| take(&taken.text)>{said}</button>
                    {from.map(|from| view! { <span class="help">{shell.render(&form::TAKE_OVER_FROM.with("module", from))}</span> })}
                </p>
            }
        })}
    }
}
