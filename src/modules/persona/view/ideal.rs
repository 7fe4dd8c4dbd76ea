//! The ideal customer: what makes one, in a form that folds once it is filled in.

use crate::model::{RecordKey, Table};
use crate::modules::persona::spec::icp;
use crate::modules::persona::texts;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::RecordForm;

/// The block of the ideal customer.
#[component]
pub fn IdealCustomer() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(Table::Icp);
    let record = shell.workspace.record(key);
    let summary = move || {
        let text = record.get().map(|record| record.text(icp::SUMMARY).trim().to_owned()).unwrap_or_default();
        if text.is_empty() { shell.preferences.text(texts::EMPTY_ICP).to_owned() } else { text }
    };
    // Open while there is something to ask, and where the address leads into it; what the user does then stays.
    let filled =
        record.with_untracked(|record| record.as_ref().is_some_and(|record| record.values().count() >= ENOUGH));
    let wanted = shell.selected.get_untracked() == Some(key);
    let rest = key.table.spec().fields.iter().copied().filter(|field| *field != icp::SUMMARY.spec).collect::<Vec<_>>();
    view! {
        <details class="sheet fold" open=!filled || wanted id=key.to_string()>
            <summary>
                <h2>{shell.text(texts::SECTION_ICP)}</h2>
                <span>{summary}</span>
            </summary>
            <RecordForm key record fields=vec![icp::SUMMARY.spec] />
            <RecordForm key record fields=rest phrases=true />
        </details>
    }
}

/// So many filled fields make a block that can be folded.
const ENOUGH: usize = 4;
