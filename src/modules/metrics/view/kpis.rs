//! The figures: how each stands, its values over time, and the field that takes the next.

use std::rc::Rc;
use std::sync::Arc;

use crate::i18n::Text;
use crate::model::{FieldSpec, Number, Record, RecordKey, Table};
use crate::modules::Module;
use crate::modules::metrics::analysis::{KpiState, amount, enter, kpi_chart, standing};
use crate::modules::metrics::spec::{Move, kpi, kpi_value};
use crate::modules::metrics::texts;
use crate::modules::metrics::view::log::ValueLog;
use crate::platform::today;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::{
    Board, BoardPlace, CardKind, Drawn, Entry, ListPlace, RecordTable, number_entry, owner_chip, rest_form,
};

const KIND: CardKind = CardKind { face, form, ..CardKind::plain(Table::Kpi) };

const COLUMNS: &[&FieldSpec] = &[
    kpi::NAME.spec,
    kpi::TIMING.spec,
    kpi::UNIT.spec,
    kpi::DIRECTION.spec,
    kpi::BASELINE.spec,
    kpi::TARGET.spec,
    kpi::CADENCE.spec,
    kpi::OWNER.spec,
    kpi::FORMULA.spec,
];

/// The figures that move before the money, and those that move after it.
#[component]
pub fn KpisView() -> impl IntoView {
    let shell = use_shell();
    let unsorted = shell.workspace.watch(Watched::List(Table::Kpi), |plan| {
        plan.list(Table::Kpi).filter(|(_, record)| record.get(kpi::TIMING).is_none()).count()
    });
    // An empty module is invited to by the page itself.
    let none = shell.workspace.has_none(Table::Kpi);
    view! {
        {when(move || none.get() && !shell.is_empty(Module::Metrics), move || view! { <p class="empty">{shell.text(texts::FRAME.empty)}</p> })}
        {when(move || unsorted.get() > 0, move || view! {
            <p class="hint">{move || shell.render(&texts::UNSORTED.with_count(unsorted.get()))}</p>
        })}
        <div class="kpis"><Board kind=KIND places=places() open=shell.selected /></div>
    }
}

/// Every figure as a row.
#[component]
pub fn KpiTable() -> impl IntoView {
    let places: Vec<ListPlace> = places().into_iter().map(|place| place.place).collect();
    view! {
        <RecordTable kind=KIND columns=COLUMNS places caption=texts::SECTION_KPI placeholder=texts::ADD_PLACEHOLDER />
    }
}

fn places() -> Vec<BoardPlace> {
    let place =
        |timing: Move, note: Text| BoardPlace { note: Some(note), ..BoardPlace::of(timing, texts::ADD_PLACEHOLDER) };
    vec![place(Move::Leading, texts::NOTE_LEADING), place(Move::Lagging, texts::NOTE_LAGGING)]
}

/// How it stands, what is to be done, its course, and the field for today’s value.
fn face(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    let shell = use_shell();
    let stand =
        shell.workspace.watch_tables(&[Table::Kpi, Table::KpiValue], move |plan| standing(plan, key, shell.today()));
    let in_unit = move |value: f64| {
        let record = record.get().unwrap_or_default();
        shell.format(|formats| shell.workspace.read(|plan| amount(plan, &record, value, formats)))
    };
    let newest = move || {
        let newest = stand.get().newest?;
        let value = in_unit(newest.value);
        let day = newest.on.map(|on| view! { <small>{shell.render(&texts::VALUE_DAY.with("date", on))}</small> });
        Some(view! { <b class="kpi-value">{value}</b> {day} })
    };
    let target = move || {
        let target = record.get()?.get(kpi::TARGET)?.get();
        Some(shell.render(&texts::VALUE_TARGET.with("target", in_unit(target))))
    };
    let alarm = move || {
        let record = record.get().filter(|_| stand.get().alarmed)?;
        let line = match record.written(kpi::ALARM_ACTION.spec) {
            Some(action) => texts::ALARMED.with("action", action),
            None => texts::ALARMED_NOTHING.into(),
        };
        Some(view! { <p class="kpi-alarm">{shell.render(&line)}</p> })
    };
    let chart = shell.workspace.watch_tables(&[Table::Kpi, Table::KpiValue, Table::Basics], move |plan| {
        shell.preferences.with_formats(|formats| kpi_chart(plan, key, formats))
    });
    view! {
        <span class="kpi-stand" data-testid="kpi-stand">
            {move || state_chip(shell, stand.get().state, stand.get().newest.is_some())}
            {newest}
            <small>{target}</small>
            {when(move || stand.get().late, move || view! { <span class="chip kpi-late">{shell.text(texts::STATE_LATE)}</span> })}
            {owner_chip(record, kpi::OWNER.spec)}
        </span>
        {alarm}
        {move || chart.get().map(|drawing| view! { <span class="kpi-chart"><Drawn drawing /></span> })}
        {entry_field(shell, key)}
    }
}

/// The state in a word, with a sign of its own. A value without a target has no state.
fn state_chip(shell: Shell, state: Option<KpiState>, has_value: bool) -> Option<View> {
    let (code, text) = match state {
        Some(KpiState::On) => ("on", texts::STATE_ON),
        Some(KpiState::Near) => ("near", texts::STATE_NEAR),
        Some(KpiState::Off) => ("off", texts::STATE_OFF),
        None if has_value => return None,
        None => ("none", texts::STATE_NONE),
    };
    Some(view! { <span class="kpi-state" data-state=code>{shell.text(text)}</span> })
}

/// The field that takes the value of today.
fn entry_field(shell: Shell, key: RecordKey) -> View {
    let name = move || shell.labelled(texts::ADD_VALUE, shell.workspace.name_of(key));
    let on_number = move |value: Option<Number>| {
        let Some(value) = value else { return };
        let command = shell.workspace.read(|plan| Some(enter(plan, key, today(), value)));
        if let Some(command) = command {
            let said = texts::VALUE_ENTERED.with("name", shell.workspace.name_of(key)).with("value", value.get());
            shell.workspace.run(command, texts::WHAT_ENTER.with("name", shell.workspace.name_of(key)));
            shell.notices.say(said);
        }
    };
    let entry = Entry {
        field: kpi_value::VALUE.spec,
        id: format!("{key}/today"),
        name: Signal::derive(name),
        placeholder: Signal::derive(move || shell.preferences.text(texts::ADD_VALUE).to_owned()),
        value: Rc::new(|| None),
        on_number: Rc::new(on_number),
        live: false,
    };
    view! { <span class="kpi-entry">{number_entry(entry)}</span> }
}

/// Its values, which are looked at every week, then how it is counted.
fn form(key: RecordKey, record: Memo<Option<Arc<Record>>>) -> View {
    view! { <ValueLog key /> {rest_form(key, record, &[])} }
}
