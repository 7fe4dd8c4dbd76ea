//! The board: a column for each stage with its steps, and the figures of the process.

use crate::model::{Number, RecordKey, Table};
use crate::modules::Module;
use crate::modules::process::analysis::{criteria, figures, steps};
use crate::modules::process::spec::{CriterionKind, criterion, stage};
use crate::modules::process::texts;
use crate::modules::process::view::flow::FLOW;
use crate::modules::process::view::steps::STEPS;
use crate::store::{Page, Route, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{AddField, CardList, ItemLink, ListPlace, standard_list};

/// The stages side by side.
#[component]
pub fn BoardView() -> impl IntoView {
    let shell = use_shell();
    let stages = shell.workspace.keys_of(Table::ProcessStage);
    view! {
        <Figures />
        {standard_list(Table::ProcessStage, texts::ACTION_INSERT_GUIDE)}
        <div class="board stage-board">
            {each(move || stages.get(), move |key| view! { <StageColumn key /> })}
        </div>
        <AddField table=Table::ProcessStage place=None place_name=texts::SECTION_STAGES.into() placeholder=texts::ADD_STAGE />
    }
}

/// What the process comes to: hand-overs, the longest stage, the busiest role.
#[component]
pub(super) fn Figures() -> impl IntoView {
    let shell = use_shell();
    let said = shell.workspace.watch_tables(FLOW, figures);
    when(
        move || !said.with(Vec::is_empty),
        move || {
            view! {
                <ul class="figures-row" data-testid="figures" title=shell.text(texts::FIGURE_HANDOVERS_HOW)>
                    {move || said.get().iter().map(|figure| view! { <li>{shell.render(figure)}</li> }).collect_view()}
                </ul>
            }
        },
    )
}

/// A stage: what ends it, and its steps.
#[component]
fn StageColumn(key: RecordKey) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let number = move |field| record.get().and_then(|record| record.get(field)).map(Number::get);
    let heading = format!("{key}-column");
    let ends = Memo::new(move |_| {
        shell.workspace.track(Watched::Content(Table::ProcessCriterion));
        shell.workspace.watch_now(Watched::Record(key), |plan| {
            let exits = criteria(plan, key, CriterionKind::Exit);
            exits.iter().map(|(_, record)| record.text(criterion::TEXT).trim().to_owned()).collect::<Vec<_>>()
        })
    });
    let nothing = Memo::new(move |_| {
        shell.workspace.track(Watched::List(Table::ProcessStep));
        shell.workspace.watch_now(Watched::Record(key), |plan| steps(plan, key).is_empty())
    });
    let page = move || {
        let (plan, view) = (shell.workspace.open_plan()?, Some("page".to_owned()));
        Some(Route::Plan { plan, page: Page::Module(Module::Process), view, item: Some(key) }.href())
    };
    let place = ListPlace::whole(texts::SECTION_STEPS, texts::ADD_STEP);
    let places = StoredValue::new(vec![place]);
    view! {
        <section class="place stage-column" aria-labelledby=heading.clone() data-testid="stage-column">
            <header>
                <h2 id=heading><ItemLink target=key arrow="" with_name=true /></h2>
                <small>
                    {move || number(stage::PROBABILITY).map(|n| view! { <span class="chip">{shell.render(&texts::STAGE_PROBABILITY.with("n", n))}</span> })}
                    {move || number(stage::MAX_DAYS).map(|n| view! { <span class="chip">{shell.render(&texts::STAGE_DAYS.with_amount(n))}</span> })}
                </small>
                <a class="item-link" href=page>{shell.text(texts::STAGE_PAGE_LINK)}" →"</a>
            </header>
            <div class="stage-ends">
                <b>{shell.text(texts::STAGE_EXIT)}</b>
                {move || ends.get().into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
                {when(move || ends.with(Vec::is_empty), move || view! { <p class="hint">{shell.text(texts::EMPTY_EXIT)}</p> })}
            </div>
            {when(move || nothing.get(), move || view! { <p class="empty">{shell.text(texts::EMPTY_STEP)}</p> })}
            <CardList kind=STEPS place open=shell.selected places whole=key />
        </section>
    }
}
