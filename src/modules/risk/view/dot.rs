//! A risk in the heat map: dragged by a pointer, moved by the arrow keys.

use crate::i18n::Message;
use crate::i18n::messages::what;
use crate::model::RecordKey;
use crate::modules::risk::analysis::{Cell, Fineness, Moment, Spot, put, rating};
use crate::modules::risk::spec::risk;
use crate::modules::risk::texts;
use crate::platform::{Held, Reach, element_under, focus_soon, hold};
use crate::store::{Shell, use_shell};
use crate::ui::dom::prelude::*;

/// The attribute that names a field of the map.
const FIELD: &str = "data-heat";

/// A risk on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// The risk.
    pub key: RecordKey,
    /// Its number.
    pub number: usize,
    /// Where it stands, of the rating that the map shows; none while it is not rated.
    pub spot: Option<Spot>,
}

/// What the risks of a map share. `Copy`, so that handlers hold it.
#[derive(Clone, Copy)]
pub(super) struct Board {
    /// Which rating is shown.
    pub moment: Moment,
    /// How finely.
    pub grid: Memo<Fineness>,
    /// The risks.
    pub marks: Memo<Vec<Mark>>,
    /// What is dragged; the plan hears of it when it is let go.
    pub held: RwSignal<Option<Carried>>,
}

/// Where a risk is carried.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Carried {
    key: RecordKey,
    /// How far it has gone, in pixels.
    by: (i32, i32),
    /// The field under it.
    over: Option<Cell>,
}

/// A risk in the hand.
struct HeldDot {
    shell: Shell,
    key: RecordKey,
    board: Board,
}

impl Held for HeldDot {
    fn moved(&self, at: Reach) {
        let carried = Carried { key: self.key, by: at.by, over: field_at(at) };
        let _gone = self.board.held.try_set(Some(carried));
    }

    fn dropped(&self, at: Reach) {
        let field = field_at(at);
        self.given_up();
        if let Some(to) = field {
            self.board.place(self.shell, self.key, to);
        }
    }

    fn given_up(&self) {
        let _gone = self.board.held.try_set(None);
    }
}

fn field_at(at: Reach) -> Option<Cell> {
    Cell::parse(&element_under(at.at, FIELD)?)
}

impl Board {
    /// A risk as the map has it, watched.
    pub fn mark(self, key: RecordKey) -> Memo<Option<Mark>> {
        Memo::new(move |_| self.marks.with(|marks| marks.iter().find(|mark| mark.key == key).copied()))
    }

    /// Whether what is dragged would land in this field, watched.
    pub fn is_over(self, cell: Cell) -> bool {
        self.held.with(|held| held.is_some_and(|held| held.over == Some(cell)))
    }

    fn cell(self, mark: Option<Mark>) -> Option<Cell> {
        Some(Cell::of(self.grid.get_untracked(), mark?.spot?))
    }

    /// Puts a risk into a field, says where it is now, and keeps the focus on it.
    fn place(self, shell: Shell, key: RecordKey, to: Cell) {
        let grid = self.grid.get_untracked();
        let Some(command) = shell.workspace.read(|plan| put(plan, key, self.moment, grid, to)) else { return };
        shell.workspace.run(command, what::WHAT_MOVE_POINT.with("name", shell.workspace.name_of(key)));
        let said = texts::MOVED.with("title", shell.workspace.name_of(key));
        if let Some(said) = self.stands(shell, key, said) {
            shell.notices.say(said);
        }
        focus_soon(vec![dot_id(key)]);
    }

    /// A message with the levels that are shown for a risk, and its band.
    fn stands(self, shell: Shell, key: RecordKey, message: Message) -> Option<Message> {
        let spot = shell.workspace.read(|plan| self.moment.spot(rating(plan.get(key)?)))?;
        let cell = Cell::of(self.grid.get_untracked(), spot);
        Some(message.with("l", cell.likelihood).with("i", cell.impact).with("band", spot.band().name()))
    }
}

fn dot_id(key: RecordKey) -> String {
    format!("{key}-dot")
}

/// One risk in a field.
#[component]
pub(super) fn Dot(key: RecordKey, board: Board) -> impl IntoView {
    let shell = use_shell();
    let mark = board.mark(key);
    let held = move || board.held.get().filter(|held| held.key == key);
    let on_key = move |event: web_sys::KeyboardEvent| {
        let (up, right) = match event.key().as_str() {
            "ArrowUp" => (1, 0),
            "ArrowDown" => (-1, 0),
            "ArrowRight" => (0, 1),
            "ArrowLeft" => (0, -1),
            "Enter" => {
                event.prevent_default();
                return shell.reveal(key, risk::TITLE.spec);
            }
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        let here = board.cell(mark.get_untracked());
        if let Some(to) = here.and_then(|cell| cell.shifted(board.grid.get_untracked(), up, right)) {
            board.place(shell, key, to);
        }
    };
    let name = move || shell.render(&shell.workspace.name_of(key));
    let spoken = move || {
        let (_, _) = (mark.get(), board.grid.get());
        board.stands(shell, key, Message::from(texts::RATING_SPOKEN)).map(|said| shell.render(&said))
    };
    let moved = move || held().map(|Carried { by: (x, y), .. }| format!("{x}px {y}px")).unwrap_or_default();
    view! {
        <span
            class="heat-dot"
            class:held=move || held().is_some()
            style:translate=moved
            id=dot_id(key)
            role="slider"
            tabindex="0"
            title=name
            aria-label=name
            aria-valuemin="1"
            aria-valuemax="25"
            aria-valuenow=move || mark.get().and_then(|mark| mark.spot).map(|spot| spot.score().to_string())
            aria-valuetext=spoken
            on:pointerdown=move |event: web_sys::PointerEvent| hold(&event, HeldDot { shell, key, board })
            on:keydown=on_key
        >
            {move || mark.get().map(|mark| mark.number)}
        </span>
    }
}

/// Puts a risk without a rating in the middle, from where it is moved.
#[component]
pub(super) fn PutButton(key: RecordKey, board: Board) -> impl IntoView {
    let shell = use_shell();
    let label = move || shell.render(&texts::PUT.with("title", shell.workspace.name_of(key)));
    let middle = move |_| board.place(shell, key, Cell::middle(board.grid.get_untracked()));
    view! { <button type="button" class="quiet" on:click=middle>{label}</button> }
}
