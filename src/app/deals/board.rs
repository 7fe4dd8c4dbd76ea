//! All deals: side by side by stage, or as a table.

use crate::app::deals::card::{DEALS, amount};
use crate::app::deals::compare::Compare;
use crate::i18n::messages::deals;
use crate::method::{Tab, ViewCode};
use crate::model::{Choice, FieldSpec, Id, RecordId, RecordKey, Table};
use crate::modules::Module;
use crate::modules::discovery::analysis::{MANY_DEALS, places, sum_at};
use crate::modules::discovery::spec::{Outcome, deal};
use crate::modules::process::spec::{CriterionKind, criterion};
use crate::store::{Route, Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{CardList, ItemLink, ListPlace, PlaceName, RecordTable, ViewSwitch};

const LIST: ViewCode = ViewCode::declared("list");

const COMPARE: ViewCode = ViewCode::declared("compare");

const TABS: &[Tab] = &[
    Tab::new(ViewCode::FIRST, deals::DEALS_BOARD),
    Tab::new(LIST, deals::DEALS_LIST),
    Tab::new(COMPARE, deals::DEALS_COMPARE),
];

const COLUMNS: &[&FieldSpec] = &[
    deal::CUSTOMER.spec,
    deal::STAGE.spec,
    deal::OUTCOME.spec,
    deal::AMOUNT.spec,
    deal::EXPECTED_ON.spec,
    deal::NEXT_STEP.spec,
    deal::NEXT_ON.spec,
    deal::OWNER.spec,
];

/// The question, the board or the table.
#[component]
pub fn Deals() -> impl IntoView {
    let shell = use_shell();
    let view = shell.view();
    let count = shell.workspace.watch(Watched::List(Table::Deal), |plan| plan.list(Table::Deal).count());
    let crm = move || {
        let plan = shell.workspace.open_plan()?;
        Some(Route::module(plan, Module::Tools).with_view(Module::view_of(Table::Blueprint)).href())
    };
    view! {
        <p class="crumb">{shell.text(deals::DEALS_TITLE)}</p>
        <h1>{shell.text(deals::DEALS_QUESTION)}</h1>
        <p class="why">{shell.text(deals::DEALS_WHY)}</p>
        {when(move || count.get() == 0, move || view! { <p class="empty">{shell.text(deals::DEALS_EMPTY)}</p> })}
        {when(move || count.get() >= MANY_DEALS, move || view! {
            <p class="caution" data-testid="many-deals">{move || shell.render(&deals::MANY_DEALS.with_count(count.get()))}" "<a href=crm>{shell.text(Table::Blueprint.spec().name)}</a></p>
        })}
        <div class="tools"><ViewSwitch tabs=TABS /></div>
        {move || match view.get().as_deref() {
            code if code == COMPARE.in_address() => view! { <Compare /> },
            code if code == LIST.in_address() => view! { <RecordTable kind=DEALS columns=COLUMNS caption=deals::DEALS_TITLE placeholder=deals::DEALS_ADD /> },
            _ => view! { <Board /> },
        }}
    }
}

/// The name of a place: a stage, without one, won or lost.
fn place_of(code: &'static str) -> ListPlace {
    let outcome = Outcome::ALL.iter().find(|outcome| outcome.code() == code);
    let stage = || Id::parse(code).map(|id| RecordKey::new(Table::ProcessStage, RecordId(id)));
    let name = match outcome {
        Some(Outcome::Open) => PlaceName::Text(deals::DEALS_UNPLACED),
        Some(ended) => PlaceName::Text(ended.label()),
        None => stage().map_or(PlaceName::Text(deals::DEALS_UNPLACED), PlaceName::Of),
    };
    ListPlace { code: Some(code), name, placeholder: deals::DEALS_ADD }
}

/// The columns.
#[component]
fn Board() -> impl IntoView {
    let shell = use_shell();
    let codes = Memo::new(move |_| {
        shell.workspace.track(Watched::List(Table::ProcessStage));
        shell.workspace.watch_now(Watched::List(Table::Deal), places)
    });
    let no_stages = shell.workspace.has_none(Table::ProcessStage);
    let process = move || shell.workspace.open_plan().map(|plan| Route::module(plan, Module::Process).href());
    // Where a card can go changes with the stages, and so does each column.
    view! {
        {when(move || no_stages.get(), move || view! {
            <p class="hint">{shell.text(deals::DEALS_NO_STAGES)}" "<a href=process>{shell.text(Module::Process.name())}</a></p>
        })}
        {move || {
            let shared = StoredValue::new(codes.get().into_iter().map(place_of).collect::<Vec<_>>());
            let columns = shared.get_value().into_iter().map(move |place| column(shell, place, shared));
            view! { <div class="board stage-board deal-board">{columns.collect_view()}</div> }
        }}
    }
}

/// A stage with what it asks for, and its deals.
fn column(shell: Shell, place: ListPlace, places: StoredValue<Vec<ListPlace>>) -> View {
    let code = place.code.unwrap_or_default();
    let heading = format!("place-deal-{code}");
    let stage = if let PlaceName::Of(stage) = place.name { Some(stage) } else { None };
    let figures = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(Table::Deal));
        let read = |plan: &crate::model::Plan| (plan.keys_at(Table::Deal, Some(code)).len(), sum_at(plan, code));
        shell.workspace.watch_now(Watched::List(Table::Deal), read)
    });
    let asks = stage.map(|stage| {
        let exits = Memo::new(move |_| {
            shell.workspace.track_tables(&[Table::ProcessCriterion]);
            shell.workspace.watch_now(Watched::Record(stage), |plan| {
                let parts = plan.parts(stage).into_iter();
                let exits = parts.filter(|(_, record)| record.get(criterion::KIND) == Some(CriterionKind::Exit));
                exits.filter_map(|(_, record)| record.written(criterion::TEXT.spec)).collect::<Vec<_>>()
            })
        });
        view! {
            <div class="stage-ends">
                <b>{shell.text(deals::STAGE_ASKS)}</b>
                {move || exits.get().into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
                {when(move || exits.with(Vec::is_empty), move || view! { <p class="hint">{shell.text(deals::STAGE_ASKS_NOTHING)}</p> })}
            </div>
        }
    });
    let name = match stage {
        Some(stage) => view! { <ItemLink target=stage arrow="" with_name=true /> },
        None => (move || shell.render(&place.name.said(shell))).into_view(),
    };
    view! {
        <section class="place stage-column" class:no-stage=stage.is_none() aria-labelledby=heading.clone() data-testid="deal-column">
            <header>
                <h2 id=heading>{name}</h2>
                <span class="count" translate="no">{move || figures.get().0}</span>
                <small class="deal-sum">{move || figures.get().1.map(|sum| amount(shell, sum))}</small>
            </header>
            {asks}
            <CardList kind=DEALS place open=shell.selected places />
        </section>
    }
}
