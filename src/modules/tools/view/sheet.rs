//! The way out: a shared sheet that is enough for now, and how long.

use crate::engine::Command;
use crate::i18n::messages::what::WHAT_EDIT_PLAN;
use crate::model::{FieldSpec, RecordKey, Table};
use crate::modules::tools::analysis::{sheet_is_enough, sheet_taken, sheet_until};
use crate::modules::tools::spec::shared_sheet;
use crate::modules::tools::texts;
use crate::platform;
use crate::store::use_shell;
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{RecordForm, Sheet, field_id};

const KEY: RecordKey = RecordKey::single(Table::SharedSheet);
const FIELDS: &[&FieldSpec] = &[shared_sheet::PLACE.spec, shared_sheet::OWNER.spec, shared_sheet::REVIEW_ON.spec];

/// Offers the sheet while a tool is looked for; says what is kept of it once it is taken.
#[component]
pub fn SharedSheet() -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(KEY);
    let stand = Memo::new(move |_| {
        let _record = record.get();
        shell.workspace.read(|plan| sheet_is_enough(plan).then(|| sheet_until(plan)))
    });
    let enough = move || stand.with(Option::is_some);
    let what = || WHAT_EDIT_PLAN.with("field", shared_sheet::ENOUGH.spec.label);
    let take = move |_| {
        let values = sheet_taken(platform::today());
        shell.workspace.run(Command::Fill { key: KEY, values }, what());
        platform::focus_soon(vec![field_id(KEY, shared_sheet::PLACE.spec)]);
    };
    let back = move |_| {
        shell.workspace.run(Command::Set { key: KEY, field: shared_sheet::ENOUGH.spec, value: None }, what());
    };
    let said = move || match stand.get().flatten() {
        Some(until) => shell.render(&texts::SHEET_ENDS.with("date", until)),
        None => shell.preferences.text(texts::SHEET_ENDS_UNDATED).to_owned(),
    };
    view! {
        <Sheet name=texts::SECTION_SHEET class="shared-sheet">
            {when(move || !enough(), move || view! {
                <div class="gap">
                    <p class="help">{shell.text(texts::SHEET_OFFER)}</p>
                    <button type="button" class="quiet" data-testid="sheet-enough" on:click=take>{shell.text(texts::SHEET_TAKE)}</button>
                </div>
            })}
            {when(enough, move || view! {
                <p role="status" data-testid="sheet-ends"><b>{said}</b></p>
                <RecordForm key=KEY record fields=FIELDS.to_vec() phrases=true />
                <button type="button" class="quiet" data-testid="sheet-back" on:click=back>{shell.text(texts::SHEET_BACK)}</button>
            })}
        </Sheet>
    }
}
