//! The screen of the PEST canvas: boxes of factors, plot, list.

use std::sync::Arc;

use crate::ui::dom::prelude::*;

use crate::engine::Command;
use crate::i18n::Text;
use crate::i18n::messages::what;
use crate::method::marked_name;
use crate::model::{Choice, FieldSpec, Record, RecordKey, Table, Value};
use crate::modules::Module;
use crate::modules::pest::analysis::{Rated, hidden_count, note, plot, rated, score, shown_boxes, sorted_by_score};
use crate::modules::pest::spec::{Direction, Framework, PestBox, factor, frame};
use crate::modules::pest::{ModuleView, texts};
use crate::store::{Shell, Watched, use_shell};
use crate::ui::widgets::{
    Board, BoardPlace, CardKind, ListPlace, Plot, PlotPoint, RecordForm, RecordTable, ViewSwitch, labelled_score,
    owner_chip,
};

const KIND: CardKind = CardKind { face: factor_face, ..CardKind::plain(Table::Pest) };

const COLUMNS: &[&FieldSpec] = &[
    factor::TEXT.spec,
    factor::BOX.spec,
    factor::DIRECTION.spec,
    factor::IMPACT.spec,
    factor::LIKELIHOOD.spec,
    factor::TREND.spec,
    factor::RESPONSE.spec,
    factor::OWNER.spec,
];

/// The PEST canvas.
#[component]
pub fn Screen() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(Table::PestFrame);
    let record = shell.workspace.record(key);
    let view = shell.view();
    view! {
        <RecordForm key record fields=vec![frame::SCOPE.spec] />
        <div class="tools">
            <ViewSwitch tabs=ModuleView::TABS />
            <span class="grow"></span>
            <FrameworkSwitch />
            <button type="button" class="quiet" on:click=move |_| sort(shell)>{shell.text(texts::SORT_SCORE)}</button>
        </div>
        {move || match ModuleView::of(view.get().as_deref()) {
            ModuleView::Plot => view! { <FactorPlot /> },
            ModuleView::List => view! { <RecordTable kind=KIND columns=COLUMNS places=list_places(PestBox::ALL) caption=Module::Pest.name() /> },
            ModuleView::Canvas => view! { <Canvas /> },
        }}
    }
}

fn list_places(boxes: &[PestBox]) -> Vec<ListPlace> {
    boxes.iter().map(|place| ListPlace::of(*place, texts::ADD_PLACEHOLDER)).collect()
}

/// The boxes that are shown.
#[component]
fn Canvas() -> impl IntoView {
    let shell = use_shell();
    let boxes =
        shell.workspace.watch(Watched::Record(RecordKey::single(Table::PestFrame)), |plan| shown_boxes(plan).to_vec());
    let places = move || {
        let place =
            |place: PestBox| BoardPlace { note: Some(hint(place)), ..BoardPlace::of(place, texts::ADD_PLACEHOLDER) };
        boxes.get().into_iter().map(place).collect::<Vec<_>>()
    };
    move || view! { <Board kind=KIND places=places() open=shell.selected /> }
}

const fn hint(place: PestBox) -> Text {
    match place {
        PestBox::Political => texts::HINT_POLITICAL,
        PestBox::Economic => texts::HINT_ECONOMIC,
        PestBox::Social => texts::HINT_SOCIAL,
        PestBox::Technological => texts::HINT_TECHNOLOGICAL,
        PestBox::Environmental => texts::HINT_ENVIRONMENTAL,
        PestBox::Legal => texts::HINT_LEGAL,
    }
}

/// Four boxes or six. What stands in a hidden box is kept, and the line says so.
#[component]
fn FrameworkSwitch() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(Table::PestFrame);
    let six = shell.workspace.watch(Watched::Record(key), move |plan| {
        plan.get(key).and_then(|record| record.get(frame::FRAMEWORK)) == Some(Framework::Pestel)
    });
    let hidden = shell.workspace.watch(Watched::List(Table::Pest), hidden_count);
    let toggle = move |_| {
        let next = if six.get_untracked() { Framework::Pest } else { Framework::Pestel };
        let what = what::WHAT_EDIT_PLAN.with("field", frame::FRAMEWORK.spec.label);
        shell
            .workspace
            .run(Command::Set { key, field: frame::FRAMEWORK.spec, value: Some(Value::Choice(next.code())) }, what);
    };
    let label = move || shell.preferences.text(if six.get() { texts::SWITCH_PEST } else { texts::SWITCH_PESTEL });
    view! {
        {when(move || !six.get() && hidden.get() > 0, move || view! {
            <small>{move || shell.render(&texts::SWITCH_KEPT.with_count(hidden.get()))}</small>
        })}
        <button type="button" class="quiet" data-testid="framework" on:click=toggle>{label}</button>
    }
}

fn sort(shell: Shell) {
    let keys = shell
        .workspace
        .read(|plan| PestBox::ALL.iter().flat_map(|place| sorted_by_score(plan, *place)).collect::<Vec<_>>());
    shell.workspace.run(Command::Arrange { keys }, what::WHAT_SORT.with("module", Module::Pest.name()));
}

/// Impact against likelihood.
#[component]
fn FactorPlot() -> impl IntoView {
    let shell = use_shell();
    let made = move || {
        shell.workspace.track(Watched::Record(RecordKey::single(Table::PestFrame)));
        shell.preferences.with_formats(|formats| {
            shell.workspace.watch_now(Watched::Content(Table::Pest), |plan| {
                let rated = rated(plan);
                let point = |rated: &Rated| PlotPoint {
                    key: rated.key,
                    name: marked_name(Table::Pest, rated.factor, formats.locale()),
                    sum: rated.judged(formats.locale()),
                };
                Some((plot(&rated, formats), rated.iter().map(point).collect()))
            })
        })
    };
    let note = Signal::derive(move || {
        let told = shell.workspace.watch_now(Watched::Content(Table::Pest), |plan| Some(note(plan)));
        told.map(|told| shell.render(&told)).unwrap_or_default()
    });
    move || made().map(|(drawing, points)| view! { <Plot drawing note points /> })
}

/// Scores, direction and owner.
fn factor_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let total = move || record.get().and_then(|record| score(&record));
    let direction = move || record.get().and_then(|record| record.get(factor::DIRECTION));
    view! {
        <span class="pair-of-scores">
            {labelled_score(key, record, factor::IMPACT.spec)}
            <span aria-hidden="true">"×"</span>
            {labelled_score(key, record, factor::LIKELIHOOD.spec)}
            {move || total().map(|n| view! { <b class="total" translate="no" title=move || shell.render(&texts::SCORE_LABEL.with("n", n))>{n}</b> })}
        </span>
        {move || {
            direction()
                .map(|direction| view! { <span class=format!("chip direction {}", direction.code())>{sign(direction)}{shell.text(direction.label())}</span> })
        }}
        {owner_chip(record, factor::OWNER.spec)}
    }
}

/// A sign beside the word, so that colour is never the only difference.
const fn sign(direction: Direction) -> &'static str {
    match direction {
        Direction::Opportunity => "＋ ",
        Direction::Threat => "－ ",
        Direction::Both => "± ",
        Direction::Unclear => "? ",
    }
}
