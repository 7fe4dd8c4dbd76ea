//! The choice of the deal whose meeting, contract and handover a page shows, or of what holds for all.

use crate::engine::{Command, Scope};
use crate::i18n::messages::deals;
use crate::model::{Id, RecordId, RecordKey, Table};
use crate::modules::Module;
use crate::platform::{focus_soon, input_value, leave_field};
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;

/// How the choice names what holds for all.
const STANDARD: &str = "";

/// The id of the list.
const CHOICE: &str = "of-deal";

/// A list of the deals, with the way to the page of the one that is shown and to what of the standard it has not taken over.
/// Nothing before the first.
#[component]
pub fn OfDeal(
    /// The module of the page.
    module: Module,
) -> impl IntoView {
    let shell = use_shell();
    let all = shell.workspace.keys_of(Table::Deal);
    let scope = Memo::new(move |_| shell.workspace.scope());
    let choose = move |event: web_sys::Event| {
        let deal = Id::parse(&input_value(&event)).map(|id| Scope::Deal(RecordId(id)));
        // What is being written belongs to the deal that was shown.
        leave_field();
        shell.workspace.show_scope(deal.unwrap_or(Scope::Standard));
        // All below is drawn anew, and this with it.
        focus_soon(vec![CHOICE.to_owned()]);
    };
    let option = move |deal: RecordKey| {
        let is_shown = move || scope.get() == Scope::Deal(deal.id);
        view! { <option value=deal.id.0.as_str() selected=is_shown>{move || named(shell, deal)}</option> }
    };
    let page = move || Some(Route::deal(shell.workspace.open_plan()?, scope.get().deal()?).href());
    let is_standard = move || scope.get() == Scope::Standard;
    when(
        move || !all.with(Vec::is_empty),
        move || {
            view! {
                <div class="of-deal">
                    <label>
                        <span>{shell.text(deals::CHOICE_LABEL)}</span>
                        <select class="input" id=CHOICE data-testid=CHOICE on:change=choose>
                            {each(move || all.get(), option)}
                            <option value=STANDARD selected=is_standard>{shell.text(deals::CHOICE_STANDARD)}</option>
                        </select>
                    </label>
                    {move || page().map(|page| view! { <a class="item-link" href=page>{shell.text(deals::CHOICE_TO_PAGE)}" →"</a> })}
                    {when(is_standard, move || view! { <p class="hint">{shell.text(deals::STANDARD_NOTE)}</p> })}
                    {move || scope.get().deal().map(|deal| left(shell, module, deal))}
                </div>
            }
        },
    )
}

/// The name of a deal, watched; the number of one without a customer.
fn named(shell: Shell, deal: RecordKey) -> String {
    let name = shell.workspace.watch_now(Watched::Record(deal), |plan| Some(Scope::Deal(deal.id).name(plan)));
    name.map(|name| shell.render(&name)).unwrap_or_default()
}

/// What of the standard of a module a deal has not taken over, with the button that does it.
fn left(shell: Shell, module: Module, deal: RecordKey) -> View {
    let left = Memo::new(move |_| {
        for table in module.tables().iter().filter(|table| table.has_standard()) {
            shell.workspace.track(Watched::Content(*table));
            shell.workspace.track(Watched::List(*table));
        }
        let is_here = |key: &RecordKey| module.tables().contains(&key.table);
        shell.workspace.read_whole(|plan| plan.not_taken_over(deal).into_iter().filter(is_here).count())
    });
    let take = move |_: web_sys::MouseEvent| {
        let taken = shell.workspace.run(Command::TakeOver { deal }, deals::WHAT_TAKE_OVER);
        let told = match taken.changes.len() {
            0 => deals::TAKEN_NOTHING.into(),
            count => deals::TAKEN_OVER.with_count(count),
        };
        shell.notices.show(told, Some(shell.undo_action()));
    };
    when(move || left.get() > 0, move || {
        view! {
            <p class="take-over">
                <span>{move || shell.render(&deals::NOT_TAKEN.with_count(left.get()))}</span>
                <button type="button" class="quiet" data-testid="take-over-standard" on:click=take>{shell.text(deals::TAKE_OVER)}</button>
            </p>
        }
    })
    .into_view()
}
