//! One page for the table: for the team with every limit, for the customer without any.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::formats::{Derived, Document, sheet};
use crate::i18n::Formats;
use crate::i18n::messages::print;
use crate::model::{Plan, Table};
use crate::modules::Module;
use crate::modules::negotiation::analysis::{FOR_CUSTOMER, FOR_TEAM, worth_of};
use crate::modules::negotiation::texts;
use crate::platform;
use crate::store::{Watched, use_shell};
use crate::ui::widgets::Paper;

/// The sheet, and the button that prints it.
#[component]
pub fn SheetView(
    /// Whether it is for the team.
    team: bool,
) -> impl IntoView {
    let shell = use_shell();
    let content = Memo::new(move |_| {
        let locale = shell.preferences.locale();
        shell.workspace.track(Watched::Plan);
        let made =
            shell.preferences.with_formats(|formats| shell.workspace.read(|plan| Some(page(plan, team, formats))));
        made.filter(|document| !document.chapters.is_empty()).map(|document| (Arc::new(document), locale))
    });
    view! {
        <div class="tools export-choices">
            {move || content.with(Option::is_some).then(|| view! {
                <button type="button" class="go" data-testid="print-sheet" on:click=|_| platform::print()>{shell.text(print::PRINT_GO)}</button>
            })}
        </div>
        {move || match content.get() {
            Some((content, locale)) => view! { <Paper content locale letter=false private=team close=true /> },
            None => view! { <p class="empty">{shell.text(texts::FRAME.empty)}</p> },
        }}
    }
}

fn page(plan: &Plan, team: bool, formats: &dyn Formats) -> Document {
    let (title, columns) =
        if team { (texts::PRINT_TEAM_TITLE, FOR_TEAM) } else { (texts::PRINT_CUSTOMER_TITLE, FOR_CUSTOMER) };
    let worth = Derived { table: Table::Package, head: texts::COLUMN_WORTH, of: worth_of };
    sheet(plan, (Module::Negotiation, title), columns, worth, formats, team)
}
