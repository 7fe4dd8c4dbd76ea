//! What grows from the answers, leg by leg: in the words and pictures of the modules.

use crate::formats::{Entry as Written, entry as written};
use crate::i18n::messages::evening;
use crate::i18n::{Formats, Text};
use crate::method::{name, named};
use crate::model::{Plan, RecordKey, Table};
use crate::modules::basics::analysis::deals;
use crate::modules::basics::texts as basics;
use crate::modules::evening::{ASKS, Answer, Ask, Leg, Wants};
use crate::modules::metrics::analysis::{Calculator, funnel_drawing, missing};
use crate::modules::persona::view::Poster;
use crate::modules::pitch::analysis::timing;
use crate::modules::process::analysis::criteria;
use crate::modules::process::spec::{CriterionKind, criterion};
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::widgets::Drawn;

/// What a question is answered with, as a reader sees it; of a list the names.
pub fn said(plan: &Plan, ask: &Ask, formats: &dyn Formats) -> Option<String> {
    match ask.wants {
        Wants::Field(slot, field) => match written(plan, slot.find(plan)?, field, formats)? {
            Written::Text(text) => Some(text),
            Written::List(lines) => Some(lines.join(" / ")),
        },
        Wants::List(table, _) => {
            let names: Vec<_> = plan.list(table).map(|(key, _)| name(plan, key, formats.locale())).collect();
            (!names.is_empty()).then(|| names.join(" → "))
        }
    }
}

/// What has grown of a leg.
#[component]
pub fn Grown(
    /// The leg.
    leg: Leg,
) -> impl IntoView {
    let shell = use_shell();
    let is_persona = leg == Leg::Persona;
    let poster = is_persona.then(|| {
        let key = Memo::new(move |_| {
            track(shell, leg);
            shell.workspace.read(|plan| answered(plan, leg).find_map(key_of(plan)))
        });
        view! { {move || key.get().map(|key| view! { <Poster key /> })} }
    });
    let rest = move || {
        track(shell, leg);
        shell.workspace.read(|plan| shell.preferences.with_formats(|formats| grown(shell, plan, leg, formats)))
    };
    view! { <div class="grown">{poster}{rest}</div> }
}

fn track(shell: Shell, leg: Leg) {
    for table in ASKS.iter().filter(|ask| ask.leg == leg).flat_map(Ask::tables) {
        shell.workspace.track_tables(&[table]);
    }
    if leg == Leg::Funnel {
        shell.workspace.track_tables(&[Table::Basics, Table::Funnel]);
    }
}

/// The answered questions of a leg.
fn answered(plan: &Plan, leg: Leg) -> impl Iterator<Item = &'static Ask> {
    ASKS.iter().filter(move |ask| ask.leg == leg && ask.answer(plan) == Answer::Given)
}

fn key_of(plan: &Plan) -> impl Fn(&Ask) -> Option<RecordKey> {
    move |ask| match ask.wants {
        Wants::Field(slot, _) => slot.find(plan),
        Wants::List(..) => None,
    }
}

fn grown(shell: Shell, plan: &Plan, leg: Leg, formats: &dyn Formats) -> View {
    if answered(plan, leg).next().is_none() {
        return view! { <p class="empty">{shell.text(evening::GROWS_NOTHING)}</p> };
    }
    match leg {
        Leg::Basics => figures(plan, formats),
        Leg::Persona => View::Nothing,
        Leg::Pitch => pitch(plan, formats),
        Leg::Process => chain(plan, formats),
        Leg::Funnel => funnel(plan, formats),
        Leg::Questions | Leg::Objections | Leg::Risks | Leg::Actions => records(plan, leg, formats),
    }
}

/// Each answer with its label, and how many deals the target takes.
fn figures(plan: &Plan, formats: &dyn Formats) -> View {
    let row = |ask: &Ask| {
        let Wants::Field(_, field) = ask.wants else { return None };
        let label: Text = field.label;
        Some(view! { <div><dt>{label.get(formats.locale())}</dt><dd>{said(plan, ask, formats)?}</dd></div> })
    };
    let deals = deals(plan).map(|deals| {
        let line = match deals.per_month {
            Some(per_month) => basics::DERIVED_DEALS.with_amount(deals.deals as f64).with("per_month", per_month),
            None => basics::DERIVED_DEALS_ALONE.with_amount(deals.deals as f64),
        };
        view! { <p class="derived">{line.render(formats)}</p> }
    });
    view! { <dl>{answered(plan, Leg::Basics).filter_map(row).collect_view()}</dl>{deals} }
}

/// The product, the sentences behind one another as they are spoken, and how long that takes.
fn pitch(plan: &Plan, formats: &dyn Formats) -> View {
    let of = |table: Table| {
        let is_of = move |ask: &&Ask| matches!(ask.wants, Wants::Field(slot, _) if slot.table == table);
        answered(plan, Leg::Pitch).filter(is_of).filter_map(|ask| said(plan, ask, formats)).collect::<Vec<_>>()
    };
    let outline = ASKS.iter().find_map(|ask| match ask.wants {
        Wants::Field(slot, _) if slot.table == Table::Section => slot.whole?.find(plan),
        _ => None,
    });
    let time = outline.map(|outline| view! { <p class="count">{timing(plan, outline).line().render(formats)}</p> });
    let sentences = of(Table::Section).into_iter().map(|sentence| view! { <p>{sentence}</p> });
    view! {
        <p><b>{of(Table::Card).join(" · ")}</b></p>
        <blockquote>{sentences.collect_view()}</blockquote>
        {time}
    }
}

/// The stages as a chain, each with what the buyer has done at its end.
fn chain(plan: &Plan, formats: &dyn Formats) -> View {
    let stage = |(key, _)| {
        let exits = criteria(plan, key, CriterionKind::Exit).into_iter();
        let exits =
            exits.map(|(_, record)| view! { <span>{named(record.text(criterion::TEXT)).render(formats)}</span> });
        view! { <li><b>{name(plan, key, formats.locale())}</b>{exits.collect_view()}</li> }
    };
    view! { <ol class="stage-chain down">{plan.list(Table::ProcessStage).map(stage).collect_view()}</ol> }
}

/// The funnel drawn; before all figures are there its steps, and what is missing.
fn funnel(plan: &Plan, formats: &dyn Formats) -> View {
    let calculator = Calculator::of(plan);
    if let Some(drawing) = funnel_drawing(plan, &calculator, formats) {
        return view! { <Drawn drawing /> };
    }
    let step = |(key, _)| view! { <li>{name(plan, key, formats.locale())}</li> };
    let missing = missing(plan, &calculator).map(|line| view! { <p class="help">{line.render(formats)}</p> });
    view! { <ol class="stage-chain down">{plan.list(Table::FunnelStage).map(step).collect_view()}</ol>{missing} }
}

/// The records of a leg: what each is about, and below it the rest.
fn records(plan: &Plan, leg: Leg, formats: &dyn Formats) -> View {
    let mut all: Vec<(RecordKey, Vec<String>)> = Vec::new();
    for ask in answered(plan, leg) {
        let Wants::Field(slot, _) = ask.wants else { continue };
        let (Some(key), Some(said)) = (slot.whole.unwrap_or(&slot).find(plan), said(plan, ask, formats)) else {
            continue;
        };
        match all.iter_mut().find(|(other, _)| *other == key) {
            Some((_, lines)) => lines.push(said),
            None => all.push((key, vec![said])),
        }
    }
    let record = |(_, lines): (RecordKey, Vec<String>)| {
        let mut lines = lines.into_iter();
        let first = lines.next();
        view! { <li><b>{first}</b>{lines.map(|line| view! { <span>{line}</span> }).collect_view()}</li> }
    };
    view! { <ol class="grown-records">{all.into_iter().map(record).collect_view()}</ol> }
}
