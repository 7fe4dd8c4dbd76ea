//! A plane of two axes: points to drag, to move by keys, and as numbers in a table.

use crate::ui::dom::prelude::*;

use crate::drawing::free_place;
use crate::engine::Command;
use crate::i18n::messages::{plane, what};
use crate::i18n::{Message, Text};
use crate::model::{FieldSpec, Number, RecordKey, Value};
use crate::platform::{Held, Reach, focus_soon, hold, share_of};
use crate::store::{Shell, use_shell};
use crate::ui::dom::html;
use crate::ui::widgets::{FieldControl, Grid, ItemLink, column_heads};

/// A point that may stand on a plane.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanePoint {
    /// The record that holds its place.
    pub key: RecordKey,
    /// Its name.
    pub name: String,
    /// The number fields of the place: across and up. Their bounds are the ends of the axes.
    pub fields: [&'static FieldSpec; 2],
    /// The place, where both numbers are set.
    pub place: Option<[f64; 2]>,
    /// Whether it is the one that the others are compared with.
    pub own: bool,
}

/// An axis as a reader is told of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlaneAxis {
    /// What it measures.
    pub name: String,
    /// What the low end means.
    pub low: String,
    /// What the high end means.
    pub high: String,
}

/// How far an arrow key moves a point, and with Shift, in hundredths of an axis.
const STEP: f64 = 1.0;
const LONG_STEP: f64 = 10.0;

/// The plane, its points, and the same points as a table.
#[component]
pub fn Plane(
    /// The points.
    points: Memo<Vec<PlanePoint>>,
    /// The axis from left to right and the one from the bottom up.
    axes: Memo<[PlaneAxis; 2]>,
    /// How points are moved, or what is missing.
    hint: Signal<Text>,
    /// What the picture shows, in words.
    #[prop(into)]
    summary: Signal<String>,
) -> impl IntoView {
    let shell = use_shell();
    let ground = NodeRef::<html::Div>::new();
    // Where a point is while it is dragged; the plan hears of it when it is let go.
    let held = RwSignal::new(None::<(RecordKey, [f64; 2])>);
    let placed = move || keys_of(points, |point| point.place.is_some());
    let missing = move || keys_of(points, |point| point.place.is_none());
    let end = move |axis: usize, high: bool| {
        move || axes.with(|axes| axes.get(axis).map(|axis| if high { axis.high.clone() } else { axis.low.clone() }))
    };
    let name = move |axis: usize| move || axes.with(|axes| axes.get(axis).map(|axis| axis.name.clone()));
    view! {
        <figure class="plane-figure">
            <div class="plane-frame">
                <span class="plane-name up">{name(1)}</span>
                <span class="plane-end top">{end(1, true)}</span>
                <div class="plane" class:unused=move || placed().is_empty() role="group" aria-label=move || summary.get() node_ref=ground>
                    {each(placed, move |key| view! { <PlaneDot key points held ground /> })}
                </div>
                <span class="plane-end bottom">{end(1, false)}</span>
                <span class="plane-end left">{end(0, false)}</span>
                <span class="plane-name across">{name(0)}</span>
                <span class="plane-end right">{end(0, true)}</span>
            </div>
            // Where names would lie on each other the dots carry numbers; the names are told with each dot.
            <ol class="plane-names" aria-hidden="true">
                {each(placed, move |key| view! { <li>{move || point_of(points, key).map(|point| point.name)}</li> })}
            </ol>
            <figcaption>
                <p class="help">{move || shell.preferences.text(hint.get())}</p>
                {when(move || !missing().is_empty(), move || view! {
                    <p class="plane-missing">
                        {shell.text(plane::PLANE_NOT_PLACED)}
                        {each(missing, move |key| view! { <PutButton key points /> })}
                    </p>
                })}
                <details>
                    <summary>{shell.text(plane::PLANE_NUMBERS)}</summary>
                    <PlaneTable points />
                </details>
            </figcaption>
        </figure>
    }
}

fn keys_of(points: Memo<Vec<PlanePoint>>, keep: fn(&PlanePoint) -> bool) -> Vec<RecordKey> {
    points.with(|points| points.iter().filter(|point| keep(point)).map(|point| point.key).collect())
}

fn point_of(points: Memo<Vec<PlanePoint>>, key: RecordKey) -> Option<PlanePoint> {
    points.with(|points| points.iter().find(|point| point.key == key).cloned())
}

/// The bounds of the axes that a point's fields belong to.
fn bounds(point: &PlanePoint) -> [(f64, f64); 2] {
    point.fields.map(|field| field.kind.bounds().unwrap_or((0.0, 100.0)))
}

/// Where a point stands, as shares of the axes.
fn shares(point: &PlanePoint) -> Option<[f64; 2]> {
    let ([x, y], [(left, right), (bottom, top)]) = (point.place?, bounds(point));
    Some([(x - left) / (right - left), (y - bottom) / (top - bottom)])
}

/// What a field of the place holds for a number: whole, and inside its axis.
fn fitted(number: f64, (min, max): (f64, f64)) -> Option<Value> {
    Number::new(number.clamp(min, max).round()).map(Value::Number)
}

/// Puts a point to a place, as one step.
fn put(shell: Shell, point: &PlanePoint, place: [f64; 2]) {
    let numbers = place.into_iter().zip(bounds(point)).map(|(number, ends)| fitted(number, ends));
    let values = point.fields.into_iter().zip(numbers).collect();
    let what = what::WHAT_MOVE_POINT.with("name", point.name.as_str());
    shell.workspace.run(Command::Fill { key: point.key, values }, what);
}

fn dot_id(key: RecordKey) -> String {
    format!("{key}-dot")
}

/// One point on the plane.
#[component]
fn PlaneDot(
    key: RecordKey,
    points: Memo<Vec<PlanePoint>>,
    held: RwSignal<Option<(RecordKey, [f64; 2])>>,
    ground: NodeRef<html::Div>,
) -> impl IntoView {
    let shell = use_shell();
    let point = Memo::new(move |_| point_of(points, key));
    let place = Memo::new(move |_| {
        let dragged = held.get().filter(|(other, _)| *other == key).map(|(_, place)| place);
        dragged.or_else(|| point.with(|point| point.as_ref().and_then(|point| point.place)))
    });
    // How far along an axis, as a share of its length.
    let along = move |axis: usize| {
        let ends = point.with(|point| point.as_ref().and_then(|point| bounds(point).get(axis).copied()));
        let value = place.get().and_then(|place| place.get(axis).copied());
        value.zip(ends).map_or(0.5, |(value, (min, max))| (value - min) / (max - min))
    };
    let leans_left = move || along(0) > 0.6;
    let at = move |axis: usize| format!("{}%", along(axis) * 100.0);
    let on_key = move |event: web_sys::KeyboardEvent| {
        let step = if event.shift_key() { LONG_STEP } else { STEP };
        let (axis, step) = match event.key().as_str() {
            "ArrowRight" => (0, step),
            "ArrowLeft" => (0, -step),
            "ArrowUp" => (1, step),
            "ArrowDown" => (1, -step),
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        let Some((point, place)) = point.get_untracked().zip(place.get_untracked()) else { return };
        let ends = bounds(&point);
        if let (Some(field), Some(at), Some((min, max))) = (point.fields.get(axis), place.get(axis), ends.get(axis)) {
            // As a burst of writing in the field: keys held down are one step of undo.
            shell.workspace.write(key, field, fitted(at + step * (max - min) / 100.0, (*min, *max)));
            shell.notices.say(Message::plain(&spoken(shell, points, key)));
        }
    };
    let name = move || point.with(|point| point.as_ref().map(|point| point.name.clone()));
    let across = move || point.with(|point| point.as_ref().map(bounds)).map(|[across, _]| across);
    view! {
        <span
            class="plane-dot"
            class:own=move || point.with(|point| point.as_ref().is_some_and(|point| point.own))
            class:held=move || held.with(|held| held.is_some_and(|(other, _)| other == key))
            class:leans-left=leans_left
            style:left=move || at(0)
            style:bottom=move || at(1)
            id=dot_id(key)
            role="slider"
            tabindex="0"
            aria-valuenow=move || place.get().map(|[x, _]| x.round())
            aria-valuemin=move || across().map(|(min, _)| min)
            aria-valuemax=move || across().map(|(_, max)| max)
            aria-valuetext=move || spoken(shell, points, key)
            aria-label=name
            on:pointerdown=move |event: web_sys::PointerEvent| hold(&event, HeldPoint { shell, key, points, held, ground })
            on:keydown=on_key
            on:blur=move |_: web_sys::FocusEvent| shell.workspace.end_burst()
        >
            <b aria-hidden="true">{name}</b>
        </span>
    }
}

/// A point in the hand.
struct HeldPoint {
    shell: Shell,
    key: RecordKey,
    points: Memo<Vec<PlanePoint>>,
    held: RwSignal<Option<(RecordKey, [f64; 2])>>,
    ground: NodeRef<html::Div>,
}

impl HeldPoint {
    fn put_back(&self) {
        let _gone = self.held.try_set(None);
    }

    /// The point and where it would stand.
    fn under(&self, at: Reach) -> Option<(PlanePoint, [f64; 2])> {
        let ground = self.ground.try_get_untracked().flatten()?;
        let (x, y) = share_of(&ground, at.at);
        let point =
            self.points.try_with_untracked(|points| points.iter().find(|point| point.key == self.key).cloned())??;
        let [(left, right), (bottom, top)] = bounds(&point);
        let place = [left + x.clamp(0.0, 1.0) * (right - left), top - y.clamp(0.0, 1.0) * (top - bottom)];
        Some((point, place))
    }
}

impl Held for HeldPoint {
    fn moved(&self, at: Reach) {
        if let Some((_, place)) = self.under(at) {
            let _gone = self.held.try_set(Some((self.key, place)));
        }
    }

    fn dropped(&self, at: Reach) {
        self.put_back();
        if let Some((point, place)) = self.under(at) {
            put(self.shell, &point, place);
        }
    }

    fn given_up(&self) {
        self.put_back();
    }
}

/// Where a point is, in words.
fn spoken(shell: Shell, points: Memo<Vec<PlanePoint>>, key: RecordKey) -> String {
    let Some((name, [x, y])) = point_of(points, key).and_then(|point| Some((point.name, point.place?))) else {
        return String::new();
    };
    shell.render(&plane::PLANE_PLACED.with("name", name).with("x", x.round()).with("y", y.round()))
}

/// Puts a point without a place to where there is room, from where it is moved.
#[component]
fn PutButton(key: RecordKey, points: Memo<Vec<PlanePoint>>) -> impl IntoView {
    let shell = use_shell();
    let label = move || point_of(points, key).map(|point| shell.render(&plane::PLANE_PUT.with("name", point.name)));
    let place = move |_| {
        if let Some(point) = point_of(points, key) {
            let [x, y] =
                free_place(&points.with_untracked(|points| points.iter().filter_map(shares).collect::<Vec<_>>()));
            let [across, up] = bounds(&point);
            put(shell, &point, [(x, across), (y, up)].map(|(share, (min, max))| min + share * (max - min)));
            focus_soon(vec![dot_id(key)]);
        }
    };
    view! { <button type="button" class="quiet" on:click=place>{label}</button> }
}

/// The places as numbers.
#[component]
fn PlaneTable(points: Memo<Vec<PlanePoint>>) -> impl IntoView {
    let shell = use_shell();
    let heads = move || {
        let fields = points.with(|points| points.iter().find(|point| !point.own).map(|point| point.fields));
        column_heads(fields.into_iter().flatten().map(|field| field.label))
    };
    view! {
        <Grid name=plane::PLANE_NUMBERS class="records plane-table">
            <thead><tr><th scope="col">{shell.text(plane::PLANE_NAME)}</th>{heads}</tr></thead>
            <tbody>
                {each(move || keys_of(points, |_| true), move |key| view! { <PlaneRow key points /> })}
            </tbody>
        </Grid>
    }
}

#[component]
fn PlaneRow(key: RecordKey, points: Memo<Vec<PlanePoint>>) -> impl IntoView {
    let shell = use_shell();
    let record = shell.workspace.record(key);
    let point = point_of(points, key)?;
    let name = move || point_of(points, key).map(|point| point.name).unwrap_or_default();
    let cell = move |field: &'static FieldSpec| {
        let label = Signal::derive(move || shell.labelled(field.label, name()));
        view! { <td class="narrow"><FieldControl key record field name=label compact=true /></td> }
    };
    let head = if point.own {
        name.into_view()
    } else {
        view! { <ItemLink target=key arrow="" with_name=true /> }
    };
    Some(view! {
        <tr>
            <th scope="row">{head}</th>
            {point.fields.map(cell).into_iter().collect_view()}
        </tr>
    })
}
