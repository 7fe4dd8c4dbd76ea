//! The statement: its parts, and the sentence that they make.

use crate::ui::dom::prelude::*;

use crate::i18n::messages::common;
use crate::model::{FieldSpec, RecordKey, Table};
use crate::modules::positioning::analysis::{PARTS, sentence};
use crate::modules::positioning::spec::statement;
use crate::modules::positioning::texts;
use crate::platform::copy_text;
use crate::store::use_shell;
use crate::ui::widgets::{RecordForm, Sheet};

const BESIDE: &[&FieldSpec] = &[statement::TESTED_WITH.spec, statement::ORIGIN.spec];

/// The sentence as it stands, and the parts it is made of.
#[component]
pub fn StatementSection() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(Table::Statement);
    let record = shell.workspace.record(key);
    let said = move || shell.render(&sentence(&record.get().unwrap_or_default()));
    let copy = move |_| {
        copy_text(&said(), move |done| {
            let message = if done { common::COPIED } else { texts::COPY_REFUSED };
            shell.notices.show(message, None);
        });
    };
    let parts = PARTS.iter().map(|field| field.spec).collect();
    view! {
        <Sheet name=texts::SECTION_STATEMENT>
            <div class="statement">
                <p data-testid="statement-sentence" aria-live="polite">{said}</p>
                <button type="button" class="quiet" on:click=copy>{shell.text(texts::COPY_STATEMENT)}</button>
            </div>
            <RecordForm key record fields=parts phrases=true />
            <RecordForm key record fields=BESIDE.to_vec() />
        </Sheet>
    }
}
