//! The map: the two axes, and everyone's place between their ends.

use crate::ui::dom::prelude::*;

use crate::model::{FieldSpec, Record, RecordKey, Table};
use crate::modules::positioning::analysis::{ACROSS, Axis, Dot, UP, dots};
use crate::modules::positioning::spec::axes;
use crate::modules::positioning::texts;
use crate::store::{Shell, Watched, use_shell};
use crate::ui::widgets::{Plane, PlaneAxis, PlanePoint, RecordForm, Sheet};

const NAMES: &[&FieldSpec] =
    &[axes::X_NAME.spec, axes::X_LOW.spec, axes::X_HIGH.spec, axes::Y_NAME.spec, axes::Y_LOW.spec, axes::Y_HIGH.spec];

const REASONS: &[&FieldSpec] = &[axes::AXIS_REASON.spec, axes::ORIGIN.spec];

/// The map with what names its axes.
#[component]
pub fn MapSection() -> impl IntoView {
    let shell = use_shell();
    let key = RecordKey::single(Table::Map);
    let record = shell.workspace.record(key);
    let places = Memo::new(move |_| {
        shell.workspace.track(Watched::Record(key));
        let dots = shell.workspace.watch_now(Watched::List(Table::Competitor), dots);
        // Each by itself, so that a dot follows the hand at once.
        dots.iter().for_each(|dot| shell.workspace.track(Watched::Record(dot.key)));
        dots.into_iter().map(|dot| point(shell, dot)).collect::<Vec<_>>()
    });
    let named = Memo::new(move |_| {
        record.get().map(|record| [ACROSS, UP].map(|axis| named_axis(&record, axis))).unwrap_or_default()
    });
    let summary = Signal::derive(move || {
        let label =
            shell.workspace.watch_now(Watched::Record(key), |plan| [ACROSS, UP].map(|axis| Some(axis.label(plan))));
        let count = places.with(|places| places.iter().filter(|point| point.place.is_some()).count());
        let [x, y] = label.map(|label| label.map(|label| shell.render(&label)).unwrap_or_default());
        shell.render(&texts::MAP_POINTS.with_count(count).with("x", x).with("y", y))
    });
    let hint = move || {
        let empty = places.with(|places| places.iter().all(|point| point.place.is_none()));
        if empty { texts::MAP_EMPTY } else { texts::MAP_HINT }
    };
    view! {
        <Sheet name=texts::SECTION_MAP>
            <Plane points=places axes=named hint=Signal::derive(hint) summary />
            <RecordForm key record fields=NAMES.to_vec() phrases=true />
            <RecordForm key record fields=REASONS.to_vec() />
        </Sheet>
    }
}

fn named_axis(map: &Record, axis: Axis) -> PlaneAxis {
    let [name, low, high] = [axis.name, axis.low, axis.high].map(|field| map.text(field).to_owned());
    PlaneAxis { name, low, high }
}

/// A dot as the plane has it.
fn point(shell: Shell, dot: Dot) -> PlanePoint {
    let own = dot.key.table == Table::Map;
    PlanePoint { key: dot.key, name: shell.render(&dot.name), fields: dot.fields, place: dot.place, own }
}
