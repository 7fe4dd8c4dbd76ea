//! The page of a deal: everything of it in one place.

use crate::app::deals::parts::{Dates, Parts};
use crate::i18n::messages::{deals, people};
use crate::i18n::{Formats, Text};
use crate::model::{FieldSpec, Plan, RecordKey, Table};
use crate::modules::Module;
use crate::modules::agenda::deal_events;
use crate::modules::discovery::analysis::{exits, figure_due, result_of};
use crate::modules::discovery::spec::deal;
use crate::platform;
use crate::reactive::untrack;
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CoachOfDeal, ItemLink, RecordForm, Sheet, coached};

const FACTS: &[&FieldSpec] = &[
    deal::CUSTOMER.spec,
    deal::STAGE.spec,
    deal::SINCE.spec,
    deal::OUTCOME.spec,
    deal::AMOUNT.spec,
    deal::EXPECTED_ON.spec,
    deal::NEXT_STEP.spec,
    deal::NEXT_ON.spec,
    deal::OWNER.spec,
    deal::SOURCE.spec,
    deal::PERSONAS.spec,
    deal::WHY.spec,
    deal::ENDED_ON.spec,
];

const SCORE: &[&FieldSpec] = &[deal::SCORES.spec, deal::DECISION.spec, deal::REASON.spec, deal::SCORED_ON.spec];

/// The page.
#[component]
pub fn DealPage(
    /// The deal.
    deal: RecordKey,
) -> impl IntoView {
    let shell = use_shell();
    shell.workspace.show_scope_of(deal);
    let record = shell.workspace.record(deal);
    let asks = Memo::new(move |_| {
        shell.workspace.track_tables(&[Table::ProcessCriterion]);
        shell.workspace.watch_now(Watched::Record(deal), |plan| exits(plan, deal))
    });
    let ends = Memo::new(move |_| {
        let ways =
            |plan: &Plan| [(deals::PAGE_RESULT, result_of(plan, deal)), (deals::PAGE_FIGURE, figure_due(plan, deal))];
        shell.workspace.watch_now(Watched::Plan, |plan| Some(ways(plan)))
    });
    let way = move |(label, target): (Text, Option<RecordKey>)| {
        let target = target?;
        Some(
            view! { <p class="deal-end"><span>{shell.text(label)}</span><ItemLink target arrow="→" with_name=true /></p> },
        )
    };
    let customer_sheet = move || {
        let plan = shell.workspace.open_plan()?;
        Some(Route::module(plan, Module::Negotiation).with_view(crate::method::ViewCode::declared("customer")).href())
    };
    view! {
        <h1 id=deal.to_string() tabindex="-1">{move || shell.render(&shell.workspace.name_of(deal))}</h1>
        <div class="tools">
            <button type="button" class="quiet" data-testid="export-ics" on:click=move |_| calendar(shell, deal)>{shell.text(people::PEOPLE_CALENDAR)}</button>
            <button type="button" class="quiet" data-testid="print" on:click=|_| platform::print()>{shell.text(deals::PAGE_PRINT)}</button>
            <a class="quiet" href=customer_sheet>{shell.text(deals::PAGE_FOR_CUSTOMER)}</a>
        </div>
        <p class="help">{shell.text(deals::PRIVATE_AMOUNTS)}</p>
        <div class="deal-page">
            <Sheet name=deals::PAGE_FACTS>
                {when(move || !asks.with(Vec::is_empty), move || view! {
                    <div class="stage-ends">
                        <b>{shell.text(deals::STAGE_ASKS)}</b>
                        {move || asks.get().into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
                    </div>
                })}
                {move || ends.get().map(|ends| ends.map(way).collect_view())}
                <RecordForm key=deal record fields=FACTS.to_vec() />
            </Sheet>
            <div class="deal-beside">
                <Sheet name=deals::PAGE_COACH>{coached(shell, move || view! { <CoachOfDeal deal /> })}</Sheet>
                <Parts deal />
                <Dates deal />
                <Sheet name=deals::PAGE_SCORE><RecordForm key=deal record fields=SCORE.to_vec() /></Sheet>
            </div>
        </div>
    }
}

/// Writes everything of a deal that has a day into a calendar file.
fn calendar(shell: Shell, deal: RecordKey) {
    let (today, name) = untrack(|| (shell.today(), shell.workspace.name_of(deal)));
    let events = move |plan: &Plan, formats: &dyn Formats| deal_events(plan, deal, today, formats);
    shell.export_calendar(&events, name);
}
