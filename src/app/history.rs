//! Earlier states of a plan: keeping one, looking at what has changed since, going back.

use std::rc::Rc;

use crate::i18n::messages::{common, snapshots};
use crate::i18n::{Argument, Message};
use crate::model::PlanId;
use crate::persist::{Occasion, SnapshotState};
use crate::platform::focus_soon;
use crate::store::{Difference, Snapshot, Snapshots, told_unreadable, use_shell};
use crate::ui::dom::prelude::*;
use crate::ui::primitives::{Menu, MenuItem};
use crate::ui::widgets::LineForm;

/// The id of the field for a name; what is left takes the focus here.
pub const NAME_FIELD: &str = "snapshot-name";

/// The snapshots of the open plan.
#[component]
pub fn HistoryPage() -> impl IntoView {
    let shell = use_shell();
    let page = move |plan: PlanId| {
        let snapshots = Snapshots::of(shell, plan);
        view! {
            <MakeSnapshot snapshots />
            <SnapshotList snapshots />
        }
    };
    view! {
        <main id="content" class="page" tabindex="-1">
            <h1>{shell.text(snapshots::SNAP_TITLE)}</h1>
            <p class="why">{shell.text(snapshots::SNAP_WHY)}</p>
            {move || shell.workspace.open_plan().map(page)}
            <p class="help">{shell.text(snapshots::SNAP_PLACE_BOUND)}</p>
        </main>
    }
}

/// Keeps the plan as it is, under a name where one is given.
#[component]
fn MakeSnapshot(snapshots: Snapshots) -> impl IntoView {
    let shell = use_shell();
    view! {
        <LineForm
            id=NAME_FIELD.to_owned()
            classes=["snapshot-make", "go"]
            label=snapshots::SNAP_NAME
            button=snapshots::SNAP_MAKE
            draft=shell.draft(NAME_FIELD)
            most=Occasion::LONGEST_NAME
            on_line=Rc::new(move |name| snapshots.make(name))
        />
    }
}

#[component]
fn SnapshotList(snapshots: Snapshots) -> impl IntoView {
    let shell = use_shell();
    let list = Memo::new(move |_| snapshots.list());
    view! {
        {when(move || list.with(Vec::is_empty), move || view! {
            <p class="empty-state">{shell.text(snapshots::SNAP_EMPTY)}</p>
        })}
        <ol class="snapshots" aria-label=shell.text(snapshots::SNAP_TITLE)>
            {each(move || list.get(), move |snapshot| view! { <SnapshotRow snapshots snapshot /> })}
        </ol>
    }
}

/// One snapshot: why and when it was made, what it takes, what was done since.
#[component]
fn SnapshotRow(snapshots: Snapshots, snapshot: Snapshot) -> impl IntoView {
    let shell = use_shell();
    let id = snapshot.id;
    let name = match &snapshot.state {
        SnapshotState::Whole { occasion, .. } => occasion.name(),
        SnapshotState::Newer | SnapshotState::Damaged => snapshots::SNAP_TITLE_ONE.into(),
    };
    let size = Argument::Bytes(snapshot.units * 2);
    let line = snapshot
        .made_at()
        .map(|made_at| snapshots::SNAP_LINE.with("date", Argument::Moment(made_at)).with("size", size));
    let actions = snapshots::SNAP_ACTIONS.with("date", Argument::Moment(snapshot.made_at().unwrap_or_default()));
    let unreadable = told_unreadable(&snapshot.state);
    let snapshot = StoredValue::new(snapshot);
    let items = move || {
        let text = |text| shell.preferences.text(text).to_owned();
        let download = MenuItem::new(text(snapshots::SNAP_DOWNLOAD), move || {
            snapshot.with_value(|snapshot| snapshots.download(snapshot));
        });
        let delete = MenuItem::new(text(snapshots::SNAP_DELETE), move || {
            let beside = neighbour(snapshots, &snapshot.get_value());
            snapshot.with_value(|snapshot| snapshots.delete(snapshot));
            focus_soon(vec![beside]);
        });
        let readable = unreadable.is_none().then_some(download);
        readable.into_iter().chain([delete.removing()]).collect()
    };
    let told = move || match (unreadable, snapshots.difference(id)) {
        (Some(reason), _) => view! { <p class="snapshot-fault">{shell.text(reason)}</p> },
        (None, Some(Difference::Unread(reason))) => {
            let reason = shell.render(&snapshots::SNAP_UNREAD.with("reason", reason));
            view! { <p class="snapshot-fault">{reason}</p> }
        }
        (None, Some(Difference::Since(told))) => {
            let told = if told.is_empty() { vec![Message::from(snapshots::SNAP_SAME)] } else { told };
            let told = told.iter().map(|message| view! { <li>{shell.render(message)}</li> }).collect_view();
            view! { <ul class="snapshot-since" data-testid="snapshot-since">{told}</ul> }
        }
        (None, None) => view! { <p class="snapshot-since">{shell.text(common::PART_LOADING)}</p> },
    };
    view! {
        <li class="snapshot" data-testid="snapshot" data-id=id.as_str()>
            <div class="snapshot-words">
                <b id=format!("snapshot-{id}-name")>{move || shell.render(&name)}</b>
                {line.map(|line| view! { <small>{move || shell.render(&line)}</small> })}
                {told}
            </div>
            {unreadable.is_none().then(|| view! {
                <button
                    type="button"
                    class="quiet"
                    id=row_id(id)
                    aria-describedby=format!("snapshot-{id}-name")
                    on:click=move |_| snapshot.with_value(|snapshot| snapshots.restore(snapshot))
                >
                    {shell.text(snapshots::SNAP_RESTORE)}
                </button>
            })}
            <Menu label=Signal::derive(move || shell.render(&actions)) items />
        </li>
    }
}

fn row_id(id: crate::model::Id) -> String {
    format!("snapshot-{id}")
}

/// What takes the focus when a row goes: the next row, else the one before, else the field for a name.
fn neighbour(snapshots: Snapshots, going: &Snapshot) -> String {
    let all = snapshots.list_now();
    let at = all.iter().position(|snapshot| snapshot.id == going.id).unwrap_or_default();
    let beside = all.get(at + 1).or_else(|| at.checked_sub(1).and_then(|before| all.get(before)));
    let beside = beside.filter(|snapshot| snapshot.made_at().is_some());
    beside.map_or_else(|| NAME_FIELD.to_owned(), |snapshot| row_id(snapshot.id))
}
