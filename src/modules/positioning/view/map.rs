//! The map: the two axes, and everyone's place between their ends.

use crate::ui::dom::prelude::*;

use crate::model::{Field, FieldSpec, Number, Plan, Record, RecordKey, Table};
use crate::modules::positioning::analysis::{ACROSS, Axis, OURS, THEIRS, UP, points};
use crate::modules::positioning::spec::axes;
use crate::modules::positioning::texts;
use crate::store::{Watched, use_shell};
use crate::ui::widgets::{Plane, PlaneAxis, PlanePoint, RecordForm};

const FIELDS: &[&FieldSpec] = &[
    axes::X_NAME.spec,
    axes::X_LOW.spec,
    axes::X_HIGH.spec,
    axes::Y_NAME.spec,
    axes::Y_LOW.spec,
    axes::Y_HIGH.spec,
    axes::AXIS_REASON.spec,
    axes::ORIGIN.spec,
];

/// The map with what names its axes.
#[component]
pub fn MapSection() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(Table::Map);
    let record = shell.workspace.record(key);
    let ours = move || shell.preferences.text(texts::US).to_owned();
    let places = Memo::new(move |_| {
        let us = ours();
        shell.workspace.track(Watched::Record(key));
        shell.workspace.track(Watched::List(Table::Competitor));
        let keys = shell.workspace.read(|plan| plan.list(Table::Competitor).map(|(key, _)| key).collect::<Vec<_>>());
        // Each by itself, so that a dot follows the hand at once.
        for key in keys {
            shell.workspace.track(Watched::Record(key));
        }
        shell.workspace.read(|plan| dots(plan, us))
    });
    let named = Memo::new(move |_| {
        record.get().map(|record| [ACROSS, UP].map(|axis| named_axis(&record, axis))).unwrap_or_default()
    });
    let summary = Signal::derive(move || {
        let (count, label) = shell.workspace.watch_now(Watched::Record(key), |plan| {
            (points(plan).len(), [ACROSS, UP].map(|axis| Some(axis.label(plan))))
        });
        let [x, y] = label.map(|label| label.map(|label| shell.render(&label)).unwrap_or_default());
        shell.render(&texts::MAP_POINTS.with_count(count).with("x", x).with("y", y))
    });
    view! {
        <section class="sheet" aria-labelledby="positioning-map">
            <h2 id="positioning-map">{shell.text(texts::SECTION_MAP)}</h2>
            <RecordForm key record fields=FIELDS.to_vec() />
            <Plane points=places axes=named hint=texts::MAP_HINT summary />
        </section>
    }
}

fn named_axis(map: &Record, axis: Axis) -> PlaneAxis {
    let [name, low, high] = [axis.name, axis.low, axis.high].map(|field| map.text(field).to_owned());
    PlaneAxis { name, low, high }
}

/// Us and every alternative, with a place or without.
fn dots(plan: &Plan, us: String) -> Vec<PlanePoint> {
    let place = |record: Option<&Record>, [across, up]: [Field<Number>; 2]| {
        let record = record?;
        Some([record.get(across)?.get(), record.get(up)?.get()])
    };
    let specs = |fields: [Field<Number>; 2]| fields.map(|field| field.spec);
    let key = RecordKey::single(Table::Map);
    let map = plan.single(Table::Map).map(|record| &**record);
    let ours = PlanePoint { key, name: us, fields: specs(OURS), place: place(map, OURS), own: true };
    let theirs = plan.list(Table::Competitor).map(|(key, record)| PlanePoint {
        key,
        name: record.title(Table::Competitor).to_owned(),
        fields: specs(THEIRS),
        place: place(Some(record), THEIRS),
        own: false,
    });
    std::iter::once(ours).chain(theirs.filter(|point| !point.name.trim().is_empty())).collect()
}
