//! Tools by their kinds, and what does not belong to one yet.

use crate::i18n::Text;
use crate::model::Table;
use crate::modules::tools::spec::ToolKind;
use crate::modules::tools::texts;
use crate::store::{Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::BoardPlace;

/// A place of the board for each kind.
pub(super) fn kinds(placeholder: Text) -> Vec<BoardPlace> {
    let place = |kind: ToolKind, note: Text| BoardPlace { note: Some(note), ..BoardPlace::of(kind, placeholder) };
    vec![
        place(ToolKind::Crm, texts::NOTE_CRM),
        place(ToolKind::Analytics, texts::NOTE_ANALYTICS),
        place(ToolKind::SalesPlatform, texts::NOTE_PLATFORM),
        place(ToolKind::Other, texts::NOTE_OTHER),
    ]
}

/// How many records of a table stand on no place of its board, where there are any.
pub(super) fn unsorted(table: Table) -> View {
    let shell = use_shell();
    let count = shell.workspace.watch(Watched::List(table), move |plan| {
        plan.list(table).filter(|(_, record)| table.spec().place_of(record).is_none()).count()
    });
    when(
        move || count.get() > 0,
        move || {
            view! { <p class="hint">{move || shell.render(&texts::UNSORTED.with_count(count.get()))}</p> }
        },
    )
}

/// What the marks of candidates hang on.
pub(super) const MARKED: &[Table] = &[Table::Need, Table::Candidate, Table::ToolScore];
