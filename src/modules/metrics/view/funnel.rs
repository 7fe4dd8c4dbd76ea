//! The funnel calculator: what it starts from, what it comes to, and its stages.

use std::sync::Arc;

use crate::model::{Field, FieldSpec, Number, Record, RecordKey, Table};
use crate::modules::discovery::analysis::reached_at;
use crate::modules::metrics::analysis::{
    Calculator, Tried, count_line, funnel_drawing, lever_line, missing, money, target_line,
};
use crate::modules::metrics::spec::{funnel, funnel_stage};
use crate::modules::metrics::texts;
use crate::modules::metrics::view::velocity::VelocityView;
use crate::modules::metrics::view::what_if::WhatIf;
use crate::store::{Shell, Start, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{
    CardKind, CardSection, Drawn, FieldControl, Help, Sheet, TextField, choice_chip, field_id, name_on_face, rest_form,
};

/// What the calculator reads.
pub(super) const SOURCES: &[Table] = &[Table::Basics, Table::Funnel, Table::FunnelStage];

const STAGES: CardKind = CardKind {
    face: stage_face,
    form: |key, record| rest_form(key, record, ON_FACE),
    ..CardKind::plain(Table::FunnelStage)
};
const ON_FACE: &[&FieldSpec] = &[funnel_stage::RATE.spec, funnel_stage::REACHED.spec];

/// The calculator, other figures to try, the stages, velocity.
#[component]
pub fn FunnelView() -> impl IntoView {
    let shell = use_shell();
    let calculator = shell.workspace.watch_tables(SOURCES, Calculator::of);
    let (trying, tried) = (RwSignal::new(false), RwSignal::new(Tried::default()));
    let complete = Memo::new(move |_| calculator.with(|calculator| calculator.leads().is_some()));
    let open = move || trying.get() && complete.get();
    let toggle = move || {
        view! {
            <button type="button" class="quiet" data-testid="what-if" aria-expanded=move || open().to_string() on:click=move |_| trying.update(|trying| *trying = !*trying)>
                {shell.text(texts::WHATIF_ON)}
            </button>
        }
    };
    let lead = view! {
        {when(move || calculator.with(|calculator| calculator.stages.is_empty()), move || view! {
            <p class="empty">{shell.text(texts::EMPTY_STAGES)}</p>
            <button type="button" class="go" on:click=move |_| shell.start_from(Start::PromptsOf(Table::FunnelStage))>
                {shell.text(texts::STAGES_START)}
            </button>
        })}
    };
    view! {
        <Sheet name=texts::SECTION_FUNNEL class="funnel" beside=view! { {when(move || complete.get(), toggle)} }>
            <Settings calculator />
            <Result calculator />
        </Sheet>
        {when(open, move || view! { <WhatIf planned=calculator tried /> })}
        <div class="funnel-stages">
            <CardSection kind=STAGES name=texts::SECTION_STAGES placeholder=texts::ADD_FUNNEL_STAGE lead=lead />
        </div>
        <VelocityView calculator />
    }
}

/// Target, average deal and weeks. An empty field shows what is taken in its place.
#[component]
fn Settings(calculator: Memo<Calculator>) -> impl IntoView {
    let shell = use_shell();
    let basic = move |amount: Option<f64>| {
        let written =
            amount.map(|amount| shell.format(|formats| shell.workspace.read(|plan| money(plan, amount, formats))));
        written.map(|written| shell.render(&texts::FROM_BASICS.with("value", written)))
    };
    let weeks = move |weeks: Option<f64>| weeks.map(|weeks| shell.render(&texts::FROM_PERIOD.with("n", weeks)));
    let taken = move |read: fn(&Calculator) -> Option<f64>| calculator.with(read);
    view! {
        <div class="form">
            {setting(shell, funnel::REVENUE_TARGET, Signal::derive(move || basic(taken(|calculator| calculator.target))))}
            {setting(shell, funnel::AVERAGE_DEAL, Signal::derive(move || basic(taken(|calculator| calculator.deal))))}
            {setting(shell, funnel::SELLING_WEEKS, Signal::derive(move || weeks(taken(Calculator::weeks))))}
        </div>
    }
}

fn setting(shell: Shell, field: Field<Number>, placeholder: Signal<Option<String>>) -> impl IntoView {
    let key = RecordKey::single(Table::Funnel);
    let (record, field) = (shell.workspace.record(key), field.spec);
    let placeholder = Signal::derive(move || placeholder.get().unwrap_or_default());
    view! {
        <div class="form-row">
            <div class="label-line"><label class="label" for=field_id(key, field)>{shell.text(field.label)}</label></div>
            <div class="control-line"><TextField key record field id=field_id(key, field) placeholder /></div>
            <Help table=Table::Funnel field />
        </div>
    }
}

/// The signatures, the funnel as a picture and its biggest lever; or what is missing.
#[component]
fn Result(calculator: Memo<Calculator>) -> impl IntoView {
    let shell = use_shell();
    let target = move || {
        let calculator = calculator.get();
        shell.format(|formats| shell.workspace.read(|plan| target_line(plan, &calculator, formats).unwrap_or_default()))
    };
    let drawing = move || {
        let calculator = calculator.get();
        shell
            .preferences
            .with_formats(|formats| shell.workspace.read(|plan| funnel_drawing(plan, &calculator, formats)))
    };
    let lever = move || {
        let line = calculator.with(|calculator| shell.workspace.read(|plan| lever_line(plan, calculator)))?;
        Some(view! { <p class="funnel-lever">{shell.render(&line)}</p> })
    };
    let lacks = move || {
        let line = calculator.with(|calculator| shell.workspace.read(|plan| missing(plan, calculator)))?;
        Some(view! {
            <p class="empty">{shell.text(texts::FUNNEL_INCOMPLETE)}</p>
            <p class="hint" data-testid="funnel-missing">{shell.render(&line)}</p>
        })
    };
    view! {
        <p class="derived" data-testid="funnel-target" aria-live="polite">{target}</p>
        {lacks}
        <div class="funnel-picture">
            {move || drawing().map(|drawing| view! { <Drawn drawing /> })}
            {lever}
        </div>
    }
}

/// The rate from the stage before, how many that asks for, how many there are, and what the rate rests on.
fn stage_face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let stages = shell.workspace.keys_of(Table::FunnelStage);
    let is_first = move || stages.with(|stages| stages.first() == Some(&key));
    let counted = shell.workspace.watch_tables(SOURCES, move |plan| {
        let calculator = Calculator::of(plan);
        let count = calculator.counts(shell.today())?.into_iter().find(|count| count.stage == key)?;
        Some((count, calculator.lever().is_some_and(|(lever, _)| lever == key)))
    });
    let count = move || counted.get().map(|(count, _)| shell.render(&count_line(&count)));
    let pace = move || {
        let due = counted.get()?.0.due?;
        let reached = record.get()?.get(funnel_stage::REACHED)?.get();
        let line = shell.render(&texts::FUNNEL_PACE.with("reached", reached).with("due", due));
        let class = if reached < due as f64 { "funnel-pace behind" } else { "funnel-pace" };
        Some(view! { <span class=class>{line}</span> })
    };
    let by_deals = shell
        .workspace
        .watch_tables(&[Table::Basics, Table::Deal, Table::ProcessStage, Table::FunnelStage], move |plan| {
            reached_at(plan, key)
        });
    let by_deals = move || {
        let line = shell.render(&texts::FUNNEL_DEALS.with_count(by_deals.get()?));
        Some(view! { <span class="funnel-deals" data-testid="funnel-deals">{line}</span> })
    };
    let is_lever = move || counted.get().is_some_and(|(_, lever)| lever);
    view! {
        <span class="funnel-count">
            <b data-testid="funnel-count">{count}</b>
            {when(is_lever, move || view! { <span class="chip lever">{shell.text(texts::LEVER_MARK)}</span> })}
        </span>
        <span class="funnel-numbers">
            {when(move || !is_first(), move || face_field(key, record, funnel_stage::RATE.spec, "%"))}
            {face_field(key, record, funnel_stage::REACHED.spec, "")}
        </span>
        {pace}
        {by_deals}
        {when(move || !is_first(), move || choice_chip(record, funnel_stage::BASIS.spec))}
    }
}

/// A number that is written on the face of a card.
fn face_field(
    key: RecordKey,
    record: Memo<Option<Arc<Record>>>,
    field: &'static FieldSpec,
    unit: &'static str,
) -> impl IntoView {
    let shell = use_shell();
    view! {
        <span class="face-number">
            <span aria-hidden="true">{shell.text(field.label)}</span>
            <FieldControl key record field name=name_on_face(key, field.label) />
            <span aria-hidden="true">{unit}</span>
        </span>
    }
}
